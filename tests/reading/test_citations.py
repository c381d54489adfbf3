"""The documents that a text cites."""

from __future__ import annotations

import pytest

from tests.reading.citing import cited, one
from vnchild.domain.document_kind import DocumentKindName
from vnchild.law import Provision
from vnchild.reading import Part, find_citations, unique


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công văn 636/BLĐTĐBXH-TE của Bộ", ["Công văn|636/BLĐTĐBXH-TE|"]),
        (
            "Quyết định 2833/QĐ-UBND ngày 03/11/2021",
            ["Quyết định|2833/QĐ-UBND|2021-11-03"],
        ),
        ("theo nghị định 56/2017/NĐ-CP", ["nghị định|56/2017/NĐ-CP|"]),
        ("NĐ 56/2017/NĐ-CP; QĐ số 12/QĐ-TTg", ["NĐ|56/2017/NĐ-CP|", "QĐ|12/QĐ-TTg|"]),
        ("KH số 5/KH-UBND, CV 6/UBND-VX", ["KH|05/KH-UBND|", "CV|06/UBND-VX|"]),
        ("tại 524/UBND-KGVX và số 525/UBND-KGVX", ["|524/UBND-KGVX|", "|525/UBND-KGVX|"]),
        (
            "Quyết định số 12/QĐ-TTg, số 15/QĐ-TTg và 16/QĐ-TTg",
            ["Quyết định|12/QĐ-TTg|", "Quyết định|15/QĐ-TTg|", "Quyết định|16/QĐ-TTg|"],
        ),
        (
            "các Quyết định: số 1/QĐ-TTg ngày 1/2/2023 của Thủ tướng Chính phủ; số 2/QĐ-TTg",
            ["Quyết định|01/QĐ-TTg|2023-02-01", "Quyết định|02/QĐ-TTg|"],
        ),
        ("Quyết định số 1/QĐ-UBND, 2/KH-UBND", ["Quyết định|01/QĐ-UBND|", "|02/KH-UBND|"]),
        ("Kế hoạch số\n12/KH-\nUBND", ["Kế hoạch|12/KH-UBND|"]),
        ("Thông tư số 13/2021/\n\nTT-BLĐTBXH", ["Thông tư|13/2021/TT-BLĐTBXH|"]),
        ("Nghị định số 20 / 2021 / NĐ – CP", ["Nghị định|20/2021/NĐ-CP|"]),
        ("Công văn số 347/SYT-NV, ngày 15/3/2023", ["Công văn|347/SYT-NV|2023-03-15"]),
        ("Công văn số 347/SYT-NV (ngày 15/3/2023)", ["Công văn|347/SYT-NV|2023-03-15"]),
        (
            "Công văn số 12/SYT-NV ngày 5 tháng 3\nnăm 2023 của Sở Y tế",
            ["Công văn|12/SYT-NV|2023-03-05"],
        ),
        ("Luật Trẻ em số 102/2016/QH13", ["Luật|102/2016/QH13|"]),
        ("Luật Trẻ em năm 2016; pháp luật trẻ em; luật sư", ["Luật|Luật Trẻ em năm 2016|2016"]),
        (
            "Luật Phòng, chống mua bán người năm 2024",
            ["Luật|Luật Phòng, chống mua bán người năm 2024|2024"],
        ),
        (
            "Luật Tư pháp người chưa thành niên và Bộ luật Dân sự",
            ["Luật|Luật Tư pháp người chưa thành niên|", "Bộ luật|Bộ luật Dân sự|"],
        ),
        (
            "Nghị định của Chính phủ ngày 15 tháng 3 năm 2021",
            ["Nghị định||2021-03-15"],
        ),
        ("Nghị quyết ngày 07/12/2021 của HĐND tỉnh", ["Nghị quyết||2021-12-07"]),
        ("Nghị định 20/2021 quy định", ["Nghị định|Nghị định 20/2021|"]),
        ("Tổ công tác Đề án 06 cấp huyện", ["Đề án|Đề án 06|"]),
        ("Căn cứ Công văn này", ["Công văn|itself|"]),
        (
            "| Quyết định | 2833/QĐ-UBND | 03/11/2021 |",
            ["Quyết định|2833/QĐ-UBND|2021-11-03"],
        ),
        (
            "kèm theo Báo cáo số /BC-SYT ngày /7/2024",
            ["Báo cáo|/BC-SYT|2024-07"],
        ),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Trẻ em ngày "
            "22/11/2019",
            [
                "Luật|Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Trẻ em"
                "|2019-11-22"
            ],
        ),
        ("Thông báo kết luận số 12-TB/VPTU", ["Thông báo kết luận|12-TB/VPTU|"]),
        ("Mẫu số 01/BC, VB số 123/SYT-BTXH", ["VB|123/SYT-BTXH|"]),
        ("Tổng đài 111, giai đoạn 2021-2030, ngày 20/5/2023, quận 1/TP", []),
        ("dự thảo Quyết định của Thủ tướng Chính phủ ban hành kế hoạch", []),
        ("Số: 524 /UBND-KGVX\n\nKính gửi", []),
        ("xây dựng kế hoạch năm 2023, báo cáo số liệu 12/15 xã", []),
    ],
)
def test_every_cited_document_is_found(text: str, expected: list[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "Công văn số 1/SYT-NV của Bộ Lao động - Thương binh và Xã hội và Công văn số 2/SYT-NV",
            "Bộ Lao động - Thương binh và Xã hội",
        ),
        (
            "Công văn số 831/UBND-VX ngày 14/3/2023 của UBND tỉnh Lai Châu về việc",
            "UBND tỉnh Lai Châu",
        ),
        (
            "Kế hoạch số 35/KH-BCĐ ngày 21/02/2023 của Ban Chỉ đạo thực hiện công tác bảo vệ, "
            "chăm sóc trẻ em tỉnh Kiên Giang.",
            "Ban Chỉ đạo thực hiện công tác bảo vệ, chăm sóc trẻ em tỉnh Kiên Giang",
        ),
        ("Nghị định của Chính phủ số 56/2017/NĐ-CP", "Chính phủ"),
        (
            "Kế hoạch phối hợp số 5/KHPH-SYT-CA, giữa Sở Y tế, Công an tỉnh, về phòng, chống",
            "Sở Y tế, Công an tỉnh",
        ),
        ("Công văn số 5/SYT-NV về việc báo cáo", None),
    ],
)
def test_the_issuer_is_read_where_it_follows(text: str, issuer: str | None) -> None:
    assert find_citations(text)[0].value.issuer == issuer


@pytest.mark.parametrize(
    ("text", "provisions"),
    [
        ("điểm b khoản 1 Điều 5 Nghị định 20/2021/NĐ-CP", [(5, 1, "b")]),
        ("Điều 5 khoản 1 điểm b của Nghị định số 20/2021/NĐ-CP", [(5, 1, "b")]),
        (
            "các điểm a, b và đ khoản 1 Điều 5 Nghị định 20/2021/NĐ-CP",
            [(5, 1, "a"), (5, 1, "b"), (5, 1, "đ")],
        ),
        (
            "điểm a khoản 1 và điểm b khoản 2 Điều 5 Nghị định số 20/2021/NĐ-CP",
            [(5, 1, "a"), (5, 2, "b")],
        ),
        ("khoản 1, 3 Điều 6 Nghị định 20/2021", [(6, 1, None), (6, 3, None)]),
        ("từ Điều 5 đến Điều 10 Nghị định 20/2021/NĐ-CP", []),
    ],
)
def test_the_provisions_of_a_legal_document_are_named(
    text: str, provisions: list[tuple[int, int, str | None]]
) -> None:
    assert one(text).provisions == tuple(
        Provision("20/2021/NĐ-CP", article, clause, point) for article, clause, point in provisions
    )
    assert one(text).parts


def test_parts_that_are_no_single_provision_are_kept_as_parts() -> None:
    ranged = one("từ Điều 5 đến Điều 10 Nghị định 20/2021/NĐ-CP")
    assert ranged.parts == (Part(articles=("5", "10"), is_range=True),)
    assert one("mục 18 phần VI Kế hoạch số 92/KH-UBND").parts == (Part(other="mục 18 phần VI"),)
    itself = one("điểm b khoản 1 Điều 5 Nghị định này")
    assert itself.parts == (Part(articles=("5",), clauses=("1",), points=("b",)),)
    assert itself.provisions == ()


def test_a_number_of_things_is_no_article() -> None:
    assert one("tại Điều 5 và 2 trẻ em; Nghị định 20/2021/NĐ-CP").parts == ()


def test_only_what_is_certain_resolves_to_the_register() -> None:
    assert one("Luật Trẻ em").resolved == "102/2016/QH13"
    assert one("Luật Trẻ em năm 2004").resolved is None
    assert one("Luật Trẻ em ngày 05/4/2016").resolved == "102/2016/QH13"
    assert one("Luật Trẻ em ngày 15/6/2004").resolved is None
    assert one("Luật sửa đổi, bổ sung một số điều của Luật Trẻ em").resolved is None
    assert one("Nghị định 56/2017/ND-CP").resolved == "56/2017/NĐ-CP"
    assert one("Thông tư 02/2021").resolved == "02/2021/TT-BLĐTBXH"
    assert one("Nghị quyết 35/2023/NQ-HĐND của HĐND tỉnh Kiên Giang").resolved is None
    hcmc = one("Nghị quyết 35/2023/NQ-HĐND của HĐND Thành phố Hồ Chí Minh")
    assert hcmc.resolved == "35/2023/NQ-HĐND (Hồ Chí Minh)"
    # Other councils number from 1 as well: no provision without the place.
    local = one("khoản 1 Điều 5 Nghị quyết số 35/2023/NQ-HĐND của HĐND tỉnh")
    assert local.parts
    assert local.provisions == ()
    # QH14 is shared by laws and resolutions, and the register does not hold this one.
    assert one("Điều 2 Nghị quyết số 121/2020/QH14").provisions == ()


def test_what_does_not_fit_is_told() -> None:
    [kind] = find_citations("Báo cáo số 69/KH-UBND ngày 19/02/2024")
    assert "has the symbol of a plan" in kind.warnings[0]
    assert kind.value.kind_name is DocumentKindName.REPORT
    [day] = find_citations("Nghị định số 20/2021/NĐ-CP ngày 16/3/2021")
    assert day.warnings == ("dated 2021-03-16, but 20/2021/NĐ-CP is of 2021-03-15",)
    [impossible] = find_citations("Công văn số 5/SYT-NV ngày 31/2/2023")
    assert "no day of the calendar" in impossible.warnings[0]
    [fine] = find_citations("Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ")
    assert fine.warnings == ()


def test_a_stretch_can_be_left_out() -> None:
    text = "Công văn số 5/SYT-NV và Công văn số 6/SYT-NV"
    first, second = find_citations(text)
    assert text[first.span.start : first.span.end] == "Công văn số 5/SYT-NV"
    assert find_citations(text, exclude=[first.span]) == (second,)
    assert find_citations(text, exclude=(each.span for each in (first, second))) == ()


def test_each_document_once() -> None:
    text = (
        "Chỉ thị số 28-CT/TW; Luật Trẻ em; Chỉ thị số 28 - CT/TW ngày 25/12/2023 của Bộ Chính trị; "
        "khoản 1 Điều 5 Luật Trẻ em số 102/2016/QH13; Thông tư này, Điều 2 Thông tư này"
    )
    found = find_citations(text)
    assert len(found) == 6
    directive, law, itself = unique(found)
    assert directive.issued is not None
    assert directive.issued.iso == "2023-12-25"
    assert directive.issuer == "Bộ Chính trị"
    assert str(law.document) == "102/2016/QH13"
    assert [each.en for each in law.provisions] == ["Article 5(1), Law 102/2016/QH13"]
    assert itself.self_reference
    assert itself.parts == (Part(articles=("2",)),)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003", "2003-11-26"),
        ("Căn cứ Luật Bảo vệ, chăm sóc và giáo dục trẻ em ngày 15 tháng 6 năm 2004", "2004-06-15"),
        ("Căn cứ Luật Trợ giúp pháp lý", None),
        ("Căn cứ Bộ luật Hình sự", None),
        ("Căn cứ Luật Giáo dục 2019.", "2019"),
        ("Căn cứ Luật Chưa có trong sổ, ngày 02/3/2020 của Quốc hội", "2020-03-02"),
    ],
)
def test_laws_by_name_with_and_without_a_year(text: str, named: str | None) -> None:
    (found,) = find_citations(text)
    issued = found.value.issued
    assert (None if issued is None else issued.iso) == named
    assert found.value.name is not None
    assert found.value.name.startswith(("Luật ", "Bộ luật "))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Công văn số 1.205/UBND-VX ngày 5/5/2025", "1205/UBND-VX"),
        ("Công văn số 15/UBND.VX ngày 5/5/2025", "15/UBND-VX"),
        ("Kế hoạch số 183-KH/TWĐTN-TNNT ngày 28/2/2024", "183-KH/TWĐTN-TNNT"),
        ("hướng dẫn của Bộ Y tế tại Công văn số 12/BYT-BMTE ngày 3/4/2025", "12/BYT-BMTE"),
    ],
)
def test_numbers_as_offices_print_them(text: str, number: str) -> None:
    (found,) = find_citations(text)
    assert found.value.document is not None
    assert found.value.document.normal == number
    assert found.value.issued is not None


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("theo đề nghị của Sở Y tế tại Tờ trình số 07/TTr-SYT ngày 05/01/2026", "Sở Y tế"),
        ("đề nghị của Sở Lao động - Thương binh và Xã hội tại Công văn số 13/LĐTBXH-TE",
         "Sở Lao động - Thương binh và Xã hội"),
        ("của Sở Y tế tại Công văn số 5/UBND-VX của UBND tỉnh Mẫu", "UBND tỉnh Mẫu"),
        ("việc thực hiện của các xã tại Kế hoạch số 5/KH-UBND", None),
    ],
)  # fmt: skip
def test_who_issued_it_may_stand_before_it(text: str, issuer: str | None) -> None:
    (found,) = find_citations(text)
    assert found.value.issuer == issuer


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("Công văn 3027/BYT-BMTE năm 2024 của Bộ Y tế", ["2024"]),
        ("Công văn số 3027/BYT-BMTE, năm 2024.", ["2024"]),
        ("Kế hoạch số 12/KH-UBND năm 2024 và Kế hoạch số 15/KH-UBND năm 2025", ["2024", "2025"]),
        ("Kế hoạch số 12/KH-UBND năm 2021-2025", [None]),
        ("Nghị định số 20/2021/NĐ-CP năm 2021 của Chính phủ", [None]),
        ("Công văn số 3027/BYT-BMTE ngày 05/5/2025 năm 2024", ["2025-05-05"]),
    ],
)
def test_the_year_alone_of_a_number_that_has_none(text: str, issued: list[str | None]) -> None:
    found = find_citations(text)
    assert [each.value.issued and each.value.issued.iso for each in found] == issued


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Công văn số 9/SYT-TE năm 2024; Công văn số 9/SYT-TE ngày 05/5/2025", 2),
        ("Công văn số 9/SYT-TE ngày 04/3/2024; Công văn số 9/SYT-TE ngày 05/5/2025", 2),
        ("Công văn số 9/SYT-TE ngày 05/5/2024; Công văn số 9/SYT-TE ngày 05/5/2025", 1),
        ("Công văn số 9/SYT-TE ngày 04/5/2025; Công văn số 9/SYT-TE ngày 05/5/2025", 1),
        ("Công văn số 9/SYT-TE; Công văn số 9/SYT-TE năm 2025", 1),
    ],
)
def test_a_number_of_another_year_is_another_document(text: str, documents: int) -> None:
    assert len(unique(find_citations(text))) == documents


def test_a_full_date_counts_for_more_than_a_year() -> None:
    [one] = unique(find_citations("Công văn 9/SYT-TE năm 2025; Công văn 9/SYT-TE ngày 05/5/2025"))
    assert one.issued is not None
    assert one.issued.iso == "2025-05-05"


@pytest.mark.parametrize(
    ("printed", "year"),
    [
        ("Công văn 3027/BYT-BMTE (năm 2024) của Bộ Y tế", 2024),
        ("Công văn 3027/BYT-BMTE ban hành năm 2024", 2024),
        ("Công văn 3027/BYT-BMTE được ban hành trong năm 2024", 2024),
        ("Công văn năm 2024 số 3027/BYT-BMTE của Bộ Y tế", 2024),
        ("kế hoạch trong năm 2024 theo Công văn số 3027/BYT-BMTE", None),
        ("Công văn 3027/BYT-BMTE (năm 2024 và những năm sau)", None),
        ("Công văn 3027/BYT-BMTE, năm 2024-2025", None),
    ],
)
def test_the_year_of_a_dispatch_in_any_words(printed: str, year: int | None) -> None:
    issued = find_citations(printed)[0].value.issued
    assert (issued and issued.year) == year

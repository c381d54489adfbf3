"""The documents of a directive: their provisions, and what is no part of the document."""

from __future__ import annotations

import pytest

from vnchild.reading.as_json import as_json
from vnchild.reading.directive import read_directive
from vnchild.reading.duties.destinations import recipient_in
from vnchild.reading.duties.periods import periods_in
from vnchild.reading.duties.wording import cleaned
from vnchild.reading.errors import ReadingError

HEAD = """ỦY BAN NHÂN DÂN
TỈNH VÍ DỤ

Số: 12/UBND-VX
V/v công tác trẻ em

Ví Dụ, ngày 01 tháng 3 năm 2024

Kính gửi: UBND các xã.

"""
TAIL = "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"


@pytest.mark.parametrize(
    ("sentence", "provisions"),
    [
        (
            "Căn cứ điểm a khoản 1 Điều 5, khoản 2 Điều 6 và Điều 31 Nghị định 20/2021/NĐ-CP.",
            ["Điều 5 khoản 1 điểm a", "Điều 6 khoản 2", "Điều 31"],
        ),
        (
            "Theo Điều 5 Nghị định 20/2021/NĐ-CP và khoản 1 Điều 7 Nghị định 20/2021/NĐ-CP, "
            "Điều 5 Nghị định 20/2021/NĐ-CP.",
            ["Điều 5", "Điều 7 khoản 1"],
        ),
        ("Các điểm a, b khoản 1 Điều 5 Nghị định 20/2021/NĐ-CP.",
         ["Điều 5 khoản 1 điểm a", "Điều 5 khoản 1 điểm b"]),
        ("Từ Điều 5 đến Điều 8 Nghị định 20/2021/NĐ-CP.", ["Điều 5 đến 8"]),
        ("Khoản 2 Điều 3 Quyết định số 12/QĐ-UBND.", ["khoản 2 Điều 3"]),
        ("Nghị định 20/2021/NĐ-CP.", []),
    ],
)  # fmt: skip
def test_every_provision_is_named_once(sentence: str, provisions: list[str]) -> None:
    told = as_json(read_directive(HEAD + sentence + TAIL))["cites"]
    assert isinstance(told, list)
    (cite,) = told
    assert len(cite["provisions"]) == len(provisions)
    for printed, wanted in zip(cite["provisions"], provisions, strict=True):
        assert wanted in printed
    first = cite["provisions"][0] if provisions else None
    assert (cite["provision"] is None) == (first is None)


def test_provisions_run_parallel_to_the_documents() -> None:
    reading = read_directive(
        HEAD + "Căn cứ Luật Trẻ em; Điều 5 Nghị định 20/2021/NĐ-CP; Luật Giáo dục." + TAIL
    )
    assert [len(parts) for parts in reading.provisions] == [0, 1, 0]
    assert len(reading.cites) == 3


def test_the_page_around_a_document_is_not_the_document() -> None:
    text = (
        "Trang chủ > Công văn 77/UBND-VX năm 2020\n\n"
        + HEAD
        + "Thực hiện Công văn số 5/SYT-NV."
        + TAIL
        + "\nXem thêm: Công văn 99/UBND-NC về việc khác\n"
    )
    assert [each.number for each in read_directive(text).directive.cites] == ["05/SYT-NV"]


def test_a_note_under_the_signature_is_the_document() -> None:
    text = HEAD + "Rà soát theo hướng dẫn1." + TAIL + "\n1 Công văn số 5/SYT-NV ngày 01/2/2024.\n"
    assert [each.number for each in read_directive(text).directive.cites] == ["05/SYT-NV"]


def test_nothing_of_a_text_is_kept() -> None:
    read_directive(HEAD + "1. Báo cáo về cháu Nguyễn Văn Kín trước ngày 15/6/2024." + TAIL)
    assert [cached.cache_info().currsize for cached in (cleaned, periods_in, recipient_in)] == [
        0,
        0,
        0,
    ]


def test_nothing_of_a_text_that_is_refused_is_kept() -> None:
    with pytest.raises(ReadingError):
        read_directive("Điều 5. Báo cáo về cháu Nguyễn Văn Kín trước ngày 15/6/2024.")
    assert cleaned.cache_info().currsize == 0


def _cites(sentence: str) -> list[tuple[object, ...]]:
    told = as_json(read_directive(HEAD + sentence + TAIL))["cites"]
    assert isinstance(told, list)
    return [(each["number"] or each["name"], each["issued"], each["provisions"]) for each in told]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Thực hiện Luật Thanh niên (Luật số 57/2020/QH14), Điều 5 Luật thanh niên và khoản 1 "
            "Điều 6 Luật Thanh niên năm 2020.",
            [("57/2020/QH14", None,
              ["Điều 5 Luật 57/2020/QH14", "Điều 6 khoản 1 Luật 57/2020/QH14"])],
        ),
        (
            "Theo Điều 5 Luật Thanh niên. Luật Thanh niên số 57/2020/QH14 ngày 16/6/2020.",
            [("57/2020/QH14", "2020-06-16", ["Điều 5 Luật 57/2020/QH14"])],
        ),
        (
            "Luật Thanh niên số 57/2020/QH14; Luật Thanh niên năm 2005; Luật Thanh niên.",
            [("57/2020/QH14", None, []), ("Luật Thanh niên năm 2005", None, []),
             ("Luật Thanh niên", None, [])],
        ),
        (
            "Luật Thanh niên; Luật Thanh niên số 57/2020/QH14; Luật Thanh niên số 53/2005/QH11.",
            [("Luật Thanh niên", None, []), ("57/2020/QH14", None, []),
             ("53/2005/QH11", None, [])],
        ),
        (
            "Luật Thanh niên; Luật Thanh niên năm 2020; Luật Thanh niên ngày 16/6/2020.",
            [("Luật Thanh niên năm 2020", "2020-06-16", [])],
        ),
        (
            "Luật Thanh niên; Luật Thanh niên năm 2020; Luật Thanh niên năm 2005.",
            [("Luật Thanh niên", None, []), ("Luật Thanh niên năm 2020", None, []),
             ("Luật Thanh niên năm 2005", None, [])],
        ),
        (
            "Chỉ thị 8 của UBND tỉnh (Chỉ thị số 08/CT-UBND ngày 6/5/2023 của UBND tỉnh).",
            [("08/CT-UBND", "2023-05-06", [])],
        ),
        (
            "Điều 2 QĐ 8 của UBND tỉnh; Quyết định số 08/QĐ-UBND ngày 6/5/2023.",
            [("08/QĐ-UBND", "2023-05-06", ["Điều 2"])],
        ),
        (
            "Nghị quyết 8 của HĐND xã; Nghị quyết số 08/NQ-CP ngày 6/5/2023 của Chính phủ.",
            [("Nghị quyết 8", None, []), ("08/NQ-CP", "2023-05-06", [])],
        ),
        (
            "Quyết định 8 của UBND huyện; Quyết định số 08/QĐ-UBND của Uỷ ban nhân dân tỉnh.",
            [("Quyết định 8", None, []), ("08/QĐ-UBND", None, [])],
        ),
        (
            "Thông tư 8/2021 và Thông tư số 08/2020/TT-BYT.",
            [("Thông tư 8/2021", None, []), ("08/2020/TT-BYT", None, [])],
        ),
        (
            "Chỉ thị 8; Chỉ thị số 08/CT-UBND; Chỉ thị số 08/CT-TTg.",
            [("Chỉ thị 8", None, []), ("08/CT-UBND", None, []), ("08/CT-TTg", None, [])],
        ),
    ],
)  # fmt: skip
def test_a_document_in_short_and_in_full_is_one(
    sentence: str, expected: list[tuple[object, ...]]
) -> None:
    assert _cites(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("(Gửi kèm theo Công văn số     /UBND-VX ngày     tháng 3 năm 2024 của UBND tỉnh)", False),
        ("(Gửi kèm theo Công văn số     /UBND-VX ngày     tháng 4 năm 2024)", True),
        ("(Gửi kèm theo Công văn số     /UBND-NC ngày     tháng 3 năm 2024)", True),
        ("(Kèm theo Công văn số 12 ngày 01/3/2024 của UBND tỉnh)", False),
        ("(Kèm theo Công văn số 12 ngày 02/3/2024 của UBND tỉnh)", True),
        ("(Kèm theo Báo cáo số 12 ngày 01/3/2024 của UBND tỉnh)", True),
        ("(Kèm theo Công văn ngày 01/3/2024 của UBND tỉnh)", False),
    ],
)
def test_the_head_of_an_annex_names_the_document_itself(sentence: str, other: bool) -> None:
    assert bool(_cites(sentence)) == other


def test_a_part_of_this_decree_is_one_of_the_decree_named_last() -> None:
    reading = read_directive(
        "UBND TỈNH MẪU\n\nSố: 12/UBND-VX\nV/v thử\n\nMẫu, ngày 05 tháng 10 năm 2025\n\n"
        "Kính gửi: UBND các xã.\n\n1. Rà soát hồ sơ theo Nghị định số 56/2017/NĐ-CP ngày "
        "09/5/2017; lập kế hoạch theo Điều 30 Nghị định này. Công văn này thay Công văn cũ.\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    )
    [cited] = reading.directive.cites
    assert cited.number == "56/2017/NĐ-CP"
    assert reading.provisions == (("Điều 30 Nghị định 56/2017/NĐ-CP",),)


def test_a_number_of_another_year_is_another_document() -> None:
    reading = read_directive(
        "UBND HUYỆN MẪU\n\nSố: 3/UBND-VX\n\nMẫu, ngày 02 tháng 02 năm 2026\n\n"
        "Kính gửi: UBND các xã.\n\n1. Thay Công văn số 9/UBND-VX năm 2024 bằng Công văn số "
        "9/UBND-VX ngày 05/5/2025 của UBND huyện.\n"
    )
    assert [cited.issued and cited.issued.iso for cited in reading.directive.cites] == [
        "2024",
        "2025-05-05",
    ]


@pytest.mark.parametrize("between", [" ", "\n"])
def test_behind_the_sentence_on_what_it_rests_on_a_document_orders(between: str) -> None:
    reading = read_directive(
        "UBND HUYỆN MẪU\n\nSố: 3/UBND-VX\n\nMẫu, ngày 02 tháng 02 năm 2026\n\n"
        "Kính gửi: UBND các xã.\n\nThực hiện Công văn số 1/UBND-VX ngày 05/01/2026 của UBND tỉnh "
        f"về báo cáo trước ngày 20/12/2026.{between}Báo cáo năm về UBND huyện trước ngày "
        "15/12/2026.\n"
    )
    [duty] = reading.directive.duties
    assert (duty.due, duty.to) == ("trước ngày 15/12/2026", "UBND huyện")

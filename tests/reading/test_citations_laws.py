"""Laws that a text names: in any case, in full, with their number beside them."""

from __future__ import annotations

import pytest

from tests.reading.citing import cited, one
from vnchild.reading import find_citations
from vnchild.reading.words.law_names import LAW_NAMES


@pytest.mark.parametrize("name", LAW_NAMES)
def test_every_law_that_is_known_is_found_whole(name: str) -> None:
    kind = name.split(maxsplit=1)[0]
    for printed in (name, f"{kind} {name.removeprefix(kind).strip().lower()}"):
        assert one(f"Theo {printed}; các xã báo cáo").name == printed
        assert one(f"Theo {printed} thì các xã báo cáo").name == printed


def test_no_name_is_listed_twice() -> None:
    assert len(LAW_NAMES) == len({name.lower() for name in LAW_NAMES})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vi phạm Luật giao thông đường bộ", ["Luật|Luật giao thông đường bộ|"]),
        ("phổ biến luật Hôn nhân và gia đình", ["luật|luật Hôn nhân và gia đình|"]),
        ("LUẬT CƯ TRÚ có hiệu lực", ["|LUẬT CƯ TRÚ|"]),
        ("Luật Nhà ở, Luật\nĐất đai", ["Luật|Luật Nhà ở|", "Luật|Luật Đất đai|"]),
        ("Luật Phòng chống ma tuý 2021", ["Luật|Luật Phòng chống ma tuý 2021|2021"]),
        ("Luật Hoá chất, Luật Thuỷ lợi", ["Luật|Luật Hoá chất|", "Luật|Luật Thuỷ lợi|"]),
        ("Luật Thanh niên (2020) quy định", ["Luật|Luật Thanh niên (2020)|2020"]),
        ("Luật Đầu tư công và Luật Đầu tư", ["Luật|Luật Đầu tư công|", "Luật|Luật Đầu tư|"]),
        (
            "Luật Sửa đổi, bổ sung một số điều của Luật Điện lực và Luật Giá",
            ["Luật|Luật Sửa đổi, bổ sung một số điều của Luật Điện lực và Luật Giá|"],
        ),
        ("Hiến pháp năm 2013", ["Hiến pháp|Hiến pháp năm 2013|2013"]),
        ("Pháp lệnh Dân số năm 2003", ["Pháp lệnh|Pháp lệnh Dân số năm 2003|2003"]),
    ],
)
def test_laws_as_texts_write_them(text: str, expected: list[str]) -> None:
    found = [each.split("|", 1)[1] for each in cited(text)]
    assert found == [each.split("|", 1)[1] for each in expected]


@pytest.mark.parametrize(
    "text",
    [
        "dự án Luật, dự án Luật Nhà giáo (sửa đổi)",
        "hồ sơ đề nghị xây dựng Luật, xây dựng Luật Thư viện",
        "dự thảo Luật Cư trú và dự thảo các Luật Đất đai",
        "dự thảo các Luật Đất đai",
        "cử nhân ngành Luật kinh doanh bảo hiểm",
        "Trường Đại học Luật Hình sự",
        "Hội Luật gia tỉnh, Luật này, các luật khác",
        "pháp luật Trẻ em, pháp luật hình sự",
        "Luật sư Lê Văn Mẫu; Công ty Luật Doanh nghiệp",
    ],
)
def test_what_is_no_law_is_not_cited(text: str) -> None:
    assert [each for each in find_citations(text) if not each.value.self_reference] == []


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("Luật Thanh niên (Luật số 57/2020/QH14)", "57/2020/QH14", "Luật Thanh niên"),
        ("Luật Thanh niên (số 57/2020/QH14)", "57/2020/QH14", "Luật Thanh niên"),
        ("Luật Thanh niên (57/2020/QH14)", "57/2020/QH14", "Luật Thanh niên"),
        ("Luật Thanh niên năm 2020 (Luật số 57/2020/QH14 ngày 16/6/2020)",
         "57/2020/QH14", "Luật Thanh niên năm 2020"),
        ("Luật Thanh niên, số 57/2020/QH14", "57/2020/QH14", "Luật Thanh niên"),
        ("Luật số 57/2020/QH14 (Luật Thanh niên)", "57/2020/QH14", "Luật Thanh niên"),
        ("Pháp lệnh Dân số số 06/2003/PL-UBTVQH11", "06/2003/PL-UBTVQH11", "Pháp lệnh Dân số"),
    ],
)  # fmt: skip
def test_a_law_with_its_name_and_its_number_is_one(text: str, number: str, name: str) -> None:
    found = one(text)
    assert (str(found.document), found.name) == (number, name)


@pytest.mark.parametrize(
    "text",
    [
        "Luật Thanh niên, Luật số 43/2019/QH14",
        "Luật Thanh niên (thực hiện Luật số 43/2019/QH14)",
        "Luật Thanh niên năm 2005 (Luật số 57/2020/QH14)",
        "Luật Thanh niên (Nghị quyết số 43/NQ-CP)",
    ],
)
def test_two_documents_side_by_side_stay_two(text: str) -> None:
    law, other = find_citations(text)
    assert law.value.document is None
    assert other.value.name is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "các Công văn số 31, 32 và 40/SYT-NV ngày 6/5/2025 của Sở Y tế",
            [f"Công văn|{number}/SYT-NV|2025-05-06" for number in (31, 32, 40)],
        ),
        ("Thông tư số 14, 15/2021/TT-BYT",
         ["Thông tư|14/2021/TT-BYT|", "Thông tư|15/2021/TT-BYT|"]),
        ("Kế hoạch số 14, 15/2021/TT-BYT", ["Kế hoạch|Kế hoạch số 14|", "|15/2021/TT-BYT|"]),
        (
            "Công văn số 31/SYT-NV, 32/SYT-NV và số 33/SYT-NV cùng ngày 6/5/2025",
            [f"Công văn|{number}/SYT-NV|2025-05-06" for number in (31, 32, 33)],
        ),
        (
            "Quyết định số 8/QĐ-SYT ngày 6/5/2025 và Quyết định số 9/QĐ-SYT cùng ngày",
            ["Quyết định|08/QĐ-SYT|2025-05-06", "Quyết định|09/QĐ-SYT|2025-05-06"],
        ),
        ("Công văn số 917 ngày 7/8/2024", ["Công văn|Công văn số 917|2024-08-07"]),
        ("Kế hoạch 5 năm, Thông báo số 1 về việc", []),
        ("Thông tự số 14/2021/TT-BYT", ["Thông tư|14/2021/TT-BYT|"]),
        ("một nghỉ định số 14/2021/TT-BYT", ["|14/2021/TT-BYT|"]),
    ],
)  # fmt: skip
def test_rows_short_forms_and_misprints(text: str, expected: list[str]) -> None:
    assert cited(text) == expected

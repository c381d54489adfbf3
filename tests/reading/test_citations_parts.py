"""The parts of a document, wherever they stand beside it."""

from __future__ import annotations

import pytest

from tests.reading.citing import one
from vnchild.reading import Citation, find_citations

DECREE = "Nghị định số 110/2024/NĐ-CP"


def parts_of(citation: Citation) -> list[str]:
    """Each part in short: ``khoản/điều`` or as printed."""
    return [
        part.other
        or "/".join(",".join(each) for each in (part.points, part.clauses, part.articles) if each)
        for part in citation.parts
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"{DECREE} ngày 30/8/2024 của Chính phủ (nhất là Điều 4 và khoản 2 Điều 9)", ["4", "2/9"]),
        (f"{DECREE} (xem Điều 4; Điều 9 và Điều 11)", ["4", "9", "11"]),
        (f"{DECREE} (đã được sửa đổi), nhất là Điều 4, Điều 9", ["4", "9"]),
        (f"{DECREE}, trong đó có khoản 2 Điều 9, các xã báo cáo", ["2/9"]),
        (f"{DECREE} quy định về công tác xã hội, đặc biệt là Điều 9.", ["9"]),
        (f"{DECREE} quy\nđịnh về công tác xã hội (khoản 3 Điều 9);", ["3/9"]),
        (f"{DECREE} tại khoản 3 Điều 9 quy định", ["3/9"]),
        (f"Điều 9 Quy chế hoạt động ban hành kèm theo {DECREE}", ["Điều 9 Quy chế"]),
        (
            f"khoản 1 Điều 9 của Điều lệ (ban hành kèm theo {DECREE})",
            ["khoản 1 Điều 9 của Điều lệ"],
        ),
        (f"Phụ lục II ban hành kèm theo {DECREE}", ["Phụ lục II"]),
        ("khoản 3 Điều 9 Nghị đinh số 110/2024/NĐ-CP", ["3/9"]),
        ("khoản 3 Điều 9 Nghi định 110/2024/NĐ-CP", ["3/9"]),
        (f"Điểm 4, Điều 9 {DECREE}", ["4/9"]),
        (f"Điểm 2.1 khoản 3 Điều 9 {DECREE}", ["2.1/3/9"]),
        (f"điểm 4 và 5 Điều 9 {DECREE}", ["4,5/9"]),
        (f"điểm 2 mục III {DECREE}", ["điểm 2 mục III"]),
        (f"Khoản 2d Điều 9 {DECREE}", ["2d/9"]),
        (f"khoản 1 và 2 Điều 9 {DECREE}", ["1,2/9"]),
        (f"Điều 9, Chương II {DECREE}", ["9"]),
        (f"Điều 9 và mục 2 {DECREE}", ["9", "mục 2"]),
        (f"5 em thuộc khoản 1 Điều 9, 7 em dưới 3 tuổi thuộc Điều 10 {DECREE}", ["1/9", "10"]),
        (f"trẻ thuộc Điều 8, trẻ thuộc Điều 9 và 7 trẻ thuộc Điều 10 {DECREE}", ["8", "9", "10"]),
        (f"5 em thuộc Điều 9, lập hồ sơ theo Điều 10 {DECREE}", ["10"]),
        (f"lập hồ sơ theo Điều 9, báo cáo theo Điều 10 {DECREE}", ["10"]),
        (f"{DECREE} (Điều 9 về hồ sơ)", ["9"]),
        (f"{DECREE} (Điều 9 của Kế hoạch về hồ sơ)", []),
        (f"{DECREE} tại Điều 9 của Kế hoạch", []),
        (f"{DECREE}. Điều 9 giao các xã", []),
    ],
)
def test_parts_before_and_behind(text: str, parts: list[str]) -> None:
    assert parts_of(one(text)) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"Luật Thanh niên, nhất là Điều 4, {DECREE}", [["4"], []]),
        (f"Luật Thanh niên, nhất là Điều 4 của {DECREE}", [[], ["4"]]),
        (f"Luật Thanh niên (Điều 4), Điều 9 {DECREE}", [["4"], ["9"]]),
        (f"Điều 4 Luật Thanh niên (Luật số 57/2020/QH14) và Điều 9 {DECREE}", [["4"], ["9"]]),
        (f"5 em thuộc Điều 4 Luật Thanh niên, 7 em thuộc Điều 9 {DECREE}", [["4"], ["9"]]),
    ],
)
def test_parts_between_two_documents(text: str, parts: list[list[str]]) -> None:
    assert [parts_of(found.value) for found in find_citations(text)] == parts


def test_a_part_of_what_came_with_a_document_is_no_provision_of_it() -> None:
    found = one(f"Điều 9 Quy chế ban hành kèm theo {DECREE}")
    assert found.provisions == ()
    assert one(f"{DECREE}, nhất là Điều 9").provisions[0].vi == "Điều 9 Nghị định 110/2024/NĐ-CP"
    assert one("Điều 9 Nghị đinh số 110/2024/NĐ-CP").provisions != ()

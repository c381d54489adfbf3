"""What changed between two days, against what is known of the law."""

from __future__ import annotations

from datetime import date

import pytest

from tests.docs.made import section
from vnchild.docs import DocsError, compare

JULY_2024 = date(2024, 6, 30), date(2024, 7, 1)
JULY_2025 = date(2025, 6, 30), date(2025, 7, 1)
OCTOBER_2026 = date(2026, 10, 4), date(2026, 10, 5)


def test_july_2024_changes_the_standard_level_only() -> None:
    told = compare(*JULY_2024, "en")
    assert "Decree 76/2024/NĐ-CP" in section(told, "Documents")
    standard = section(told, "The standard level")
    assert "| 360,000 VND (Article 4(2), Decree 20/2021/NĐ-CP) | 500,000 VND" in standard
    assert "| 2.5 | 900,000 VND | 1,250,000 VND |" in section(told, "Amounts")
    for heading in ("The monthly social allowance", "Procedures and time limits", "Competence"):
        assert section(told, heading).strip() == "No change."


def test_july_2025_ends_two_groups_and_moves_decisions_to_communes() -> None:
    told = compare(*JULY_2025, "en")
    documents = section(told, "Documents")
    assert "Decree 176/2025/NĐ-CP" in documents
    assert "Decree 147/2025/NĐ-CP" in documents
    groups = section(told, "The monthly social allowance")
    rows = [line for line in groups.splitlines() if line.startswith("| Article")]
    assert [row.split(",")[0] for row in rows] == ["| Article 5(5)(b)", "| Article 5(5)(c)"]
    assert all("group ended" in row for row in rows)
    assert section(told, "The standard level").strip() == "No change."
    assert "10 working days" in section(told, "Procedures and time limits")
    decides = [
        line
        for line in section(told, "Competence").splitlines()
        if line.startswith("| decide the monthly social allowance")
    ]
    assert "(district)" in decides[0].split("|")[2]
    assert "(commune)" in decides[0].split("|")[3]


def test_october_2026_is_a_new_decree() -> None:
    told = compare(*OCTOBER_2026, "vi")
    documents = section(told, "Văn bản")
    assert "Nghị định 335/2026/NĐ-CP (Chính sách trợ giúp xã hội): bắt đầu có hiệu lực" in documents
    assert "Nghị định 20/2021/NĐ-CP" in documents
    assert "hết hiệu lực 05/10/2026, Điều 32 khoản 2 Nghị định 335/2026/NĐ-CP" in documents
    standard = section(told, "Mức chuẩn")
    assert "| 500.000 đồng (Điều 4 khoản 2 Nghị định 20/2021/NĐ-CP)<br>" in standard
    assert "biết từ 05/10/2026: 540.000 đồng (Điều 32 khoản 3" in standard
    assert "| 540.000 đồng (Điều 4 khoản 2 Nghị định 335/2026/NĐ-CP) |" in standard
    assert "| 2,5 | 1.250.000 đồng | 1.350.000 đồng |" in section(told, "Mức trợ cấp")


def test_october_2026_tells_each_group_rightly() -> None:
    groups = section(compare(*OCTOBER_2026, "en"), "The monthly social allowance")
    rows = {
        line.split(",")[0].removeprefix("| Article 5"): line
        for line in groups.splitlines()
        if line.startswith("| Article")
    }
    assert "not past the birthday of 22" in rows["(2)"]
    assert "moved, the same in substance" in rows["(3)"]
    assert "cannot be identified" in rows["(1)(b)"]
    assert "1.5 (not past the birthday of 80)" in rows["(5)(a)"]
    assert "2.0 (75 years of age or more)" in rows["(5)(a)"]
    assert "Article 5(5)(b), Decree 335/2026" in rows["(5)(d)"]
    assert "moved, the same in substance" in rows["(6)"]
    assert "the words changed" in rows["(8)"]
    assert not any("group ended" in row for row in rows.values())


def test_october_2026_shortens_the_decision_to_7_working_days() -> None:
    told = section(compare(*OCTOBER_2026, "en"), "Procedures and time limits")
    (row,) = [line for line in told.splitlines() if line.startswith("| Monthly social allowance")]
    assert "10 working days" in row.split("|")[2]
    assert "7 working days" in row.split("|")[3]


def test_the_day_before_and_a_day_without_change() -> None:
    told = compare(date(2023, 3, 1), date(2023, 3, 2), "en")
    assert told.count("No change.") == 7
    before = section(compare(date(2024, 6, 29), date(2024, 6, 30), "en"), "The standard level")
    assert before.strip() == "No change."


def test_before_all_that_is_covered() -> None:
    told = compare(date(2021, 6, 30), date(2021, 7, 1), "en")
    assert "not covered by the package" in section(told, "The standard level")


@pytest.mark.parametrize("days", [JULY_2024[::-1], (JULY_2024[0], JULY_2024[0])])
def test_days_in_the_wrong_order_are_refused(days: tuple[date, date]) -> None:
    with pytest.raises(DocsError, match="give the earlier day first"):
        compare(*days, "en")


def test_what_only_leads_the_clause_is_not_told_as_other_words_of_the_point() -> None:
    groups = section(compare(*OCTOBER_2026, "vi"), "Trợ cấp xã hội hằng tháng")
    for line in (each for each in groups.splitlines() if each.startswith("| Điều")):
        was, now, told = (cell.strip() for cell in line.strip("|").split(" | "))
        if "lời văn thay đổi" in told:
            assert was.split(": ", 1)[1] != now.split(": ", 1)[1]
    assert "lời dẫn của khoản thay đổi<br>**trước:** trẻ em dưới 16 tuổi không có" in groups

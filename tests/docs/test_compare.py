"""What changed between two days, against what is known of the law."""

from __future__ import annotations

from datetime import date

import pytest

from tests.docs.made import section
from vnchild.docs import DocsError, compare, pages
from vnchild.law.text import Lang

JULY_2024 = date(2024, 6, 30), date(2024, 7, 1)
JULY_2025 = date(2025, 6, 30), date(2025, 7, 1)
OCTOBER_2026 = date(2026, 10, 4), date(2026, 10, 5)


def test_july_2024_changes_the_standard_level_only() -> None:
    told = compare(*JULY_2024, "en")
    assert "Decree 76/2024/NĐ-CP" in section(told, "Documents")
    standard = section(told, "The standard level")
    assert (
        "| 360,000 VND (Article 4(2), Decree 20/2021/NĐ-CP) | 500,000 VND (Article 4(2), Decree "
        "20/2021/NĐ-CP, amended by Decree 76/2024/NĐ-CP) |" in standard
    )
    supports = section(told, "Other supports").strip()
    assert supports == "Levels that are multiples change with the standard level above, too."
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
    assert "20/2021/NĐ-CP, được sửa đổi bởi Nghị định 76/2024/NĐ-CP)<br>" in standard
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
    assert "no wages" in rows["(8)"].split("**now:**")[1]
    assert not any("group ended" in row for row in rows.values())


def test_october_2026_shortens_the_decision_to_7_working_days() -> None:
    told = section(compare(*OCTOBER_2026, "en"), "Procedures and time limits")
    (row,) = [line for line in told.splitlines() if line.startswith("| Monthly social allowance")]
    assert "10 working days" in row.split("|")[2]
    assert "7 working days" in row.split("|")[3]


def test_the_day_before_and_a_day_without_change() -> None:
    told = compare(date(2023, 3, 1), date(2023, 3, 2), "en")
    assert told.count("No change.") == 8
    before = section(compare(date(2024, 6, 29), date(2024, 6, 30), "en"), "The standard level")
    assert before.strip() == "No change."


@pytest.mark.parametrize("after", [date(2021, 6, 30), date(2021, 7, 1), date(2026, 1, 1)])
def test_a_day_before_all_that_is_covered_is_refused_as_for_the_pages(after: date) -> None:
    early = "2021-06-29 is before 2021-07-01, the first day covered"
    with pytest.raises(DocsError, match=early):
        compare(date(2021, 6, 29), after, "en")
    with pytest.raises(DocsError, match=early):
        pages("en", date(2021, 6, 29))


def test_the_first_day_covered_can_be_compared() -> None:
    told = compare(date(2021, 7, 1), date(2021, 7, 2), "en")
    assert section(told, "Other supports").strip() == "No change."


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


def supports(days: tuple[date, date], lang: Lang) -> dict[str, str]:
    """What changed in each support that the page tells, by its name before, or now if it is new."""
    heading = "Hỗ trợ khác" if lang == "vi" else "Other supports"
    rows = [
        line.strip("| ").split(" | ")
        for line in section(compare(*days, lang), heading).splitlines()
        if line.startswith(("| ", "| —")) and not line.startswith(("| ---", "| Before", "| Trước"))
    ]
    return {(was if was != "—" else now): told for was, now, told in rows}


def test_october_2026_changes_supports_in_levels_and_conditions() -> None:
    told = supports(OCTOBER_2026, "en")
    by_article = {each.split("(", 1)[1].split(",")[0]: told[each] for each in told}
    meals = by_article["Article 18(2)"]
    assert "**before:** 60,000 VND a day; 100,000 VND a day (still in" in meals
    assert meals.endswith(
        "level<br>**before:** 60,000 VND a day; 100,000 VND a day (still in a "
        "carer's home when Decree 335/2026 takes effect)<br>**now:** 100,000 VND a day"
    )
    assert (
        "<br>**before:** 80 years of age or more<br>**now:** 75 years"
        in by_article["Article 11(1)(c)"]
    )
    assert by_article["Article 11(1)(d)"].startswith(
        "new support: 70 years of age or more; under 75"
    )
    assert "At least 20 times the standard level, once." in by_article["Article 11(1)(d)"]
    assert by_article["Article 20(2)(c)"] == "moved, the same in substance"
    assert by_article["Article 13(1)"].endswith("**now:** this is not asked")
    child = told["Support for taking in a child (Article 20(1), Decree 20/2021/NĐ-CP)"]
    assert "Decree 20/2021/NĐ-CP<br>**now:** falls under Article 5(1), Decree 335/2026" in child
    assert "level" not in child
    elderly = told["Support for taking in an elderly person (Article 20(1), Decree 20/2021/NĐ-CP)"]
    assert elderly == "moved, the same in substance"


def test_a_support_that_begins_is_told_with_what_it_asks_for_and_gives() -> None:
    told = supports((date(2023, 12, 31), date(2024, 1, 1)), "vi")
    assert len(told) == 7
    assert all(each.startswith("hỗ trợ mới: ") for each in told.values())
    assert any("1,25 lần mức chuẩn/tháng" in each for each in told.values())


def test_each_way_that_supports_changed_is_told_in_both_languages() -> None:
    vi, en = supports(OCTOBER_2026, "vi"), supports(OCTOBER_2026, "en")
    assert len(vi) == len(en)
    for one, other in zip(vi.values(), en.values(), strict=True):
        assert one.count("<br>") == other.count("<br>")


def test_what_is_not_compared_is_told() -> None:
    headings: dict[Lang, str] = {"vi": "Không được so sánh ở đây", "en": "Not compared here"}
    for lang, heading in headings.items():
        left_out = section(compare(*JULY_2024, lang), heading)
        assert "`circumstances.md`" in left_out
        assert "`cases.md`" in left_out

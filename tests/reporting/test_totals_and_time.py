"""Totals over time: parts of another period or day, figures of other kinds of period, circles."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.figures import Count
from vnchild.domain.report import Report, ReportError, Severity, Total
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.law.text import Text

CHILDREN = Text("trẻ em", "children")
H1 = ReportPeriod.half(2024, 1)
YEAR = ReportPeriod(PeriodKind.YEAR, 2023)


def count(
    code: str, value: int, period: ReportPeriod | None = None, as_of: date | None = None
) -> Count:
    return Count(
        code=code,
        label=Text(f"số {code}", f"number {code}"),
        value=value,
        unit=CHILDREN,
        period=period,
        as_of=as_of,
    )


def report(*figures: Count, totals: tuple[Total, ...] = (), period: ReportPeriod = H1) -> Report:
    return Report(
        title=CHILDREN,
        reporter=Text("xã", "commune"),
        period=period,
        figures=figures,
        totals=totals,
    )


def found(*figures: Count) -> list[tuple[str, Severity]]:
    whole, *parts = figures
    total = Total(whole=whole.code, parts=tuple(each.code for each in parts))
    return [(each.code, each.severity) for each in report(*figures, totals=(total,)).check()]


ASKED = ("period_differs", Severity.QUESTION)
SHORT = "parts_short_of_total"


def test_a_part_of_another_period_than_its_total_is_asked_about() -> None:
    assert found(count("a", 10), count("b", 4), count("c", 6)) == []
    assert found(count("a", 10), count("b", 4), count("c", 6, YEAR)) == [ASKED]
    assert found(count("a", 10, YEAR), count("b", 4), count("c", 6)) == [ASKED]
    assert found(count("a", 10, YEAR), count("b", 4, YEAR), count("c", 6, YEAR)) == []
    assert found(count("a", 10), count("b", 4, H1), count("c", 6)) == []


def test_what_does_not_add_up_over_two_periods_is_no_error() -> None:
    assert found(count("a", 10), count("b", 4)) == [(SHORT, Severity.ERROR)]
    assert found(count("a", 10), count("b", 4, YEAR)) == [ASKED, (SHORT, Severity.QUESTION)]


def test_counts_of_two_days_are_asked_about() -> None:
    june, july = date(2024, 6, 14), date(2024, 7, 1)
    assert found(count("a", 10, as_of=june), count("b", 10, as_of=june)) == []
    assert found(count("a", 10, as_of=june), count("b", 10, as_of=july)) == [ASKED]
    assert found(count("a", 10, as_of=june), count("b", 10)) == []
    assert found(count("a", 10, YEAR, june), count("b", 10, as_of=june)) == []


def test_the_question_names_both_periods() -> None:
    total = Total(whole="a", parts=("b",))
    (asked,) = report(count("a", 10), count("b", 10, YEAR), totals=(total,)).check()
    assert asked.figures == ("a", "b")
    assert asked.in_("vi") == (
        "[cần hỏi lại] số a: tổng của 6 tháng đầu năm 2024, có phần của năm 2023"
    )
    assert "total is of" in asked.in_("en")


def test_figures_of_other_kinds_of_period_are_not_compared() -> None:
    before = report(count("a", 1000, YEAR), period=ReportPeriod.half(2023, 2))
    (asked,) = report(count("a", 10)).check(before)
    assert (asked.code, asked.severity) == ("period_changed", Severity.QUESTION)
    assert "năm 2023" in asked.in_("vi")
    assert "6 tháng đầu năm 2024" in asked.in_("vi")
    same = report(count("a", 10, YEAR))
    assert [each.code for each in same.check(before)] == ["jump"]


@pytest.mark.parametrize(
    "totals",
    [
        (Total(whole="a", parts=("b",)), Total(whole="b", parts=("a",))),
        (
            Total(whole="a", parts=("d", "b")),
            Total(whole="b", parts=("c",)),
            Total(whole="c", parts=("d", "a"), complete=False),
        ),
    ],
)
def test_totals_in_a_circle_are_refused(totals: tuple[Total, ...]) -> None:
    figures = [count(code, 10) for code in "abcd"]
    with pytest.raises(ReportError, match="make a circle") as raised:
        report(*figures, totals=totals)
    assert "thành vòng" in raised.value.in_("vi")
    assert "a > b" in str(raised.value)


def test_a_figure_may_be_a_part_of_a_part_and_of_two_totals() -> None:
    totals = (
        Total(whole="a", parts=("b", "c")),
        Total(whole="b", parts=("d",)),
        Total(whole="c", parts=("d",), complete=False),
        Total(whole="a", parts=("d",), complete=False),
    )
    assert report(*(count(code, 0) for code in "abcd"), totals=totals).check() == ()


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=12))
def test_a_circle_is_found_exactly_where_there_is_one(pairs: list[tuple[str, str]]) -> None:
    pairs = [(one, other) for one, other in pairs if one != other]
    totals = tuple(Total(whole=one, parts=(other,), complete=False) for one, other in pairs)
    left = set(pairs)
    while free := {pair for pair in left if pair[1] not in {one for one, _ in left}}:
        left -= free
    figures = [count(code, 0) for code in "abcdef"]
    if left:
        with pytest.raises(ReportError, match="circle"):
            report(*figures, totals=totals)
    else:
        assert report(*figures, totals=totals).check() == ()


HALVES = (ReportPeriod.half(2023, 1), ReportPeriod.half(2023, 2))


def test_parts_that_follow_one_another_through_the_year_make_it_up() -> None:
    first, second = HALVES
    year, one = count("all", 9, YEAR), count("one", 4, first)
    assert found(year, one, count("two", 5, second)) == []
    assert found(year, count("two", 5, second), one) == []
    short = found(year, one, count("two", 4, second))
    assert ("period_differs", Severity.QUESTION) not in short


def test_halves_that_leave_a_gap_or_overlap_are_asked_about() -> None:
    first, _ = HALVES
    year, one = count("all", 9, YEAR), count("one", 4, first)
    assert ASKED in found(year, one, count("same", 5, first))
    assert ASKED in found(year, one, count("later", 5, ReportPeriod.half(2024, 2)))
    assert ASKED in found(year, one, count("quarter", 5, ReportPeriod(PeriodKind.QUARTER, 2023, 4)))

"""What a notebook shows of a plan: its months and amounts, and no group."""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest

from tests.notebooks.test_html import html_of, read, words
from vnchild.frames import Plan, PlanMonth, plan

TABLE = pl.DataFrame(
    {
        "birth_date": [date(2023, 3, 2), date(2019, 10, 5), date(2024, 1, 1)],
        "mother": ["deceased", "deceased", "deceased"],
        "father": ["deceased", "deceased", None],
        "care": ["family"] * 3,
        "hiv": [None, True, False],
    }
)


def made(last: str) -> Plan:
    return plan(TABLE, first="2026-11", last=last)


def figure(text: str) -> int:
    return int(text.replace(",", ""))


def test_each_month_is_a_line_and_the_money_adds_up() -> None:
    shown = made("2027-04")
    _, *lines, foot = read(html_of(shown)).cells
    assert [line[0] for line in lines] == [f"{month.month:%Y-%m}" for month in shown.months]
    assert [figure(line[1]) for line in lines] == [month.persons for month in shown.months]
    assert figure(foot[2]) == sum(figure(line[2]) for line in lines) == shown.total
    assert figure(foot[3]) == sum(figure(line[3]) for line in lines) == shown.up_to
    assert shown.up_to > shown.total


def test_people_of_many_months_are_not_added_up_as_if_they_were_many() -> None:
    *_, foot = read(html_of(made("2027-04"))).cells
    assert foot[1] == ""


@pytest.mark.parametrize(("last", "lines"), [("2028-10", 24), ("2028-11", 3)])
def test_many_months_are_shown_by_years(last: str, lines: int) -> None:
    shown = made(last)
    _, *rows, foot = read(html_of(shown)).cells
    assert len(rows) == lines
    assert figure(foot[2]) == shown.total
    if lines == 3:
        assert [row[0] for row in rows] == ["2026", "2027", "2028"]
        assert figure(foot[1]) == sum(month.persons for month in shown.months)


def test_no_group_and_nobody_is_shown() -> None:
    shown = made("2027-04")
    text = words(html_of(shown))
    assert shown.clauses
    assert not any(clause in text for clause in shown.clauses)
    assert "HIV" not in text
    assert "2019" not in text


def test_more_lines_than_fit_are_counted() -> None:
    months = tuple(PlanMonth(date(year, 1, 1), 0, 0, 0, 0, 0) for year in range(2022, 2072))
    text = words(html_of(Plan((), months, ())))
    assert "10 more lines are not shown" in text


def test_what_has_no_bound_is_said() -> None:
    month = PlanMonth(date(2026, 11, 1), 1, 540_000, 0, 540_000, 1)
    assert "no upper bound" in words(html_of(Plan((), (month,), ())))
    assert "no upper bound" not in words(html_of(made("2027-04")))

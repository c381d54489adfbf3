"""What a notebook shows of a plan: what its months cost, and none of the groups.

The groups of Article 5 tell of orphans, disability or HIV, and in a small place a count of one
tells of whom (Decree 56/2017 Art. 33). They are in ``rows``, for who decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from vnchild.law.html import Column, Html, Tone, bilingual, card, code, escaped, joined, table
from vnchild.law.text import Text

if TYPE_CHECKING:
    from vnchild.frames.plans import Plan, PlanMonth

MONTHS: Final = 24
"""The most months that are shown each on a line; more are shown by years."""
ROWS: Final = 40
"""The most lines that are shown; what follows is counted only."""

_TITLE = Text("kinh phí trợ cấp xã hội hằng tháng", "What the monthly allowance costs")
_MONTHS = Text("các tháng", "Months")
_YEARS = Text("các năm", "Years")


def plan_html(plan: Plan) -> str:
    """A plan as HTML: what each month costs, surely and at most; by years if there are many."""
    by_year = len(plan.months) > MONTHS
    lines = list(_years(plan.months)) if by_year else [[month] for month in plan.months]
    unbounded = any(month.unbounded for month in plan.months)
    columns = [
        Column(Text("năm", "Year") if by_year else Text("tháng", "Month")),
        Column(
            Text("lượt chi trả", "monthly payments")
            if by_year
            else Text("số người hưởng", "persons paid"),
            figures=True,
        ),
        Column(Text("chắc chắn", "VND, sure"), figures=True),
        Column(Text("nhiều nhất", "VND, at most"), figures=True),
    ]
    persons, *money = _figures(plan.months)
    foot = [
        bilingual(Text("tổng cộng", "Total")),
        persons if by_year else escaped(""),
        *money,
    ]
    made = table(
        _YEARS if by_year else _MONTHS,
        columns,
        [_line(line, by_year=by_year) for line in lines[:ROWS]],
        foot,
    )
    more = len(lines) - ROWS
    hidden = [Html(f"<p>{more} more lines are not shown.</p>")] if more > 0 else []
    if unbounded:
        hidden.append(
            Html(
                "<p>Of some the number of children is not known, which has no upper bound; "
                "at most counts them with what is sure.</p>"
            )
        )
    note = joined(
        escaped("By group:"),
        code(".as_frame()"),
        escaped("· by month:"),
        code(".months_as_frame()"),
        escaped("- a small count in a group may tell of one person."),
    )
    return card(_TITLE, made, *hidden, tone=Tone.PLAIN, note=note)


def _years(months: Iterable[PlanMonth]) -> Iterator[list[PlanMonth]]:
    for _, of_year in groupby(months, lambda month: month.month.year):
        yield list(of_year)


def _line(months: Sequence[PlanMonth], *, by_year: bool) -> list[Html]:
    first = months[0].month
    return [escaped(f"{first:%Y}" if by_year else f"{first:%Y-%m}"), *_figures(months)]


def _figures(months: Iterable[PlanMonth]) -> list[Html]:
    held = tuple(months)
    sums = (
        sum(month.persons for month in held),
        sum(month.amount for month in held),
        sum(month.up_to for month in held),
    )
    return [escaped(f"{each:,}") for each in sums]

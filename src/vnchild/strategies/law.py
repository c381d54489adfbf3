"""Provisions, months, documents and time limits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.document import Document, Effect
from vnchild.law.documents import REGISTER
from vnchild.law.months import Month
from vnchild.law.provision import POINT_LETTERS, Provision
from vnchild.law.time_limit import Due, TimeLimit, Unit, due
from vnchild.strategies.value import FIRST_DAY, LAST_DAY, any_day, fields_of, maybe, moments

_LONGEST: Final = {
    Unit.HOUR: 72,
    Unit.DAY: 60,
    Unit.WORKING_DAY: 30,
    Unit.WEEK: 8,
    Unit.MONTH: 12,
    Unit.YEAR: 5,
}


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    """Provisions of documents of the register, down to a document, article, clause or point."""
    number = draw(st.sampled_from(REGISTER)).number
    parts = [
        draw(st.integers(1, 90).map(str) | st.sampled_from(("5a", "12đ"))),
        draw(st.integers(1, 12).map(str)),
        draw(st.sampled_from(POINT_LETTERS)),
    ]
    depth = draw(st.sampled_from((3, 2, 1, 0)))
    return Provision(number, *parts[:depth])


def months(first: date = FIRST_DAY, last: date = LAST_DAY) -> SearchStrategy[Month]:
    """Months from that of one day to that of another."""
    return st.dates(first, last).map(Month.of)


def documents() -> SearchStrategy[Document]:
    """Documents of the register."""
    return st.sampled_from(REGISTER)


def effects() -> SearchStrategy[Effect]:
    """Effects that documents of the register have on days of their own."""
    return st.sampled_from([each for document in REGISTER for each in document.effects])


@st.composite
def time_limits(draw: st.DrawFn) -> TimeLimit:
    """Time limits in any unit, in force for some time."""
    unit = draw(st.sampled_from(Unit))
    since = draw(any_day())
    most = unit is not Unit.WORKING_DAY
    return draw(
        fields_of(
            TimeLimit,
            amount=st.integers(1, _LONGEST[unit]),
            unit=st.just(unit),
            since=st.just(since),
            until=maybe(st.dates(since + timedelta(days=1), date(LAST_DAY.year + 1, 1, 1))),
            maximum=st.booleans() if most else st.just(False),
        )
    )


@st.composite
def dues(draw: st.DrawFn) -> Due:
    """When time limits end, as the law counts."""
    limit = draw(time_limits())
    start = draw(moments(FIRST_DAY))
    return due(limit, start)


def calendars() -> SearchStrategy[Calendar]:
    """The calendar of the state sector: the one that the package has."""
    return st.just(STATE_SECTOR)

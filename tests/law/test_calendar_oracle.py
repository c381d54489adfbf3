"""Our days off against two libraries written by others."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnchild.law.day_off import Rest
from vnchild.law.days_off import HUNG_KINGS, STATE_SECTOR, TET

EVERY_DAY = tuple(
    date(2016, 1, 1) + timedelta(days=n) for n in range((date(2027, 1, 1) - date(2016, 1, 1)).days)
)

KNOWN = {
    # Off by dispatch 12729/VPCP-KGVX of 25 December 2025; the library does not have it.
    date(2026, 1, 2): Rest.SWAPPED,
}


def test_the_days_off_agree_with_the_library_holidays() -> None:
    holidays = pytest.importorskip("holidays")
    theirs = holidays.VN(years=range(2016, 2027))
    differing = {}
    for day in EVERY_DAY:
        mine = STATE_SECTOR.day_off(day)
        worked = STATE_SECTOR.worked(day)
        if worked is not None:
            # The library counts a worked Saturday with the weekend; it must know its exchange.
            assert worked.instead_of in theirs or worked.instead_of in KNOWN
        elif (mine is not None) is not (day in theirs or day.weekday() >= 5):
            differing[day] = mine and mine.rest
    assert differing == KNOWN


def test_worked_saturdays_are_those_that_the_library_exchanges() -> None:
    holidays = pytest.importorskip("holidays")
    theirs = holidays.VN(years=range(2016, 2027), language="en_US")
    exchanged = {day for day, name in theirs.items() if "substituted from" in name}
    mine = {each.instead_of for each in STATE_SECTOR.worked_days}
    assert mine - exchanged == set(KNOWN)
    assert exchanged <= mine
    for each in STATE_SECTOR.worked_days:
        if each.instead_of not in KNOWN:
            assert f"{each.day:%m/%d/%Y}" in theirs[each.instead_of]


@pytest.mark.parametrize("year", range(2016, 2028))
def test_the_hung_kings_day_is_the_tenth_of_the_third_lunar_month(year: int) -> None:
    lunar = pytest.importorskip("lunar_vn")
    named = [
        each.day
        for each in STATE_SECTOR.days_off
        if each.name == HUNG_KINGS and each.day.year == year
    ]
    assert len(named) == 1
    found = lunar.solar_to_lunar(named[0])
    assert (found.day, found.month) == (10, 3)
    assert not found.leap


@pytest.mark.parametrize("year", range(2016, 2027))
def test_tet_holds_the_lunar_new_year_and_two_days_after(year: int) -> None:
    lunar = pytest.importorskip("lunar_vn")
    tet = [each.day for each in STATE_SECTOR.days_off if each.name == TET and each.day.year == year]
    told = [lunar.solar_to_lunar(day) for day in tet]
    assert {(1, 1), (2, 1), (3, 1)} <= {(each.day, each.month) for each in told}
    before = [each for each in told if each.month == 12]
    assert len(before) in {1, 2}

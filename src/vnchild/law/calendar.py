"""Working days and days off: the calendar that limits in working days are counted on.

A `Calendar` answers for a day, with the reason and its basis, and counts working days. It knows up
to which year its days were published; beyond that its answers are provisional.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import MAXYEAR, date
from typing import NamedTuple

from attrs import evolve, field, frozen

from vnchild.law.day_off import (
    SATURDAY_AND_SUNDAY,
    WORKING_WEEK,
    Announcement,
    CalendarError,
    DayOff,
    Doubt,
    Rest,
    WorkedDay,
    YearlyDay,
    compensations,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Text

__all__ = [
    "SATURDAY_AND_SUNDAY",
    "WORKING_WEEK",
    "Announcement",
    "Calendar",
    "CalendarError",
    "DayOff",
    "Doubt",
    "Rest",
    "WorkedDay",
    "YearlyDay",
]


class _Year(NamedTuple):
    off: dict[date, DayOff]
    working: list[int]


@frozen(kw_only=True, repr=False)
class Calendar:
    """The working days of those who have the same days off.

    An application may build its own, or extend one with `extended`.

    Args:
        name: whose calendar it is.
        first_year: the first year that it holds.
        last_year: the last year whose days off were published; later answers are provisional.
        days_off: the days off other than weekly rest.
        worked_days: the days of weekly rest that are worked.
        yearly: the holidays on fixed days, for the years that ``days_off`` does not list.
        weekly_rest: the weekdays of rest, Monday being 0.
        weekly_basis: where weekly rest stands.
        doubts: days that may yet change.

    Raises:
        CalendarError: a day stands twice, is both off and worked, or is worked without being one
            of weekly rest; there is no working weekday; or the years are not in order.
    """

    name: Text
    first_year: int
    last_year: int
    days_off: tuple[DayOff, ...]
    worked_days: tuple[WorkedDay, ...] = ()
    yearly: tuple[YearlyDay, ...] = ()
    weekly_rest: frozenset[int] = SATURDAY_AND_SUNDAY
    weekly_basis: Provision = WORKING_WEEK
    doubts: tuple[Doubt, ...] = ()
    _worked: dict[date, WorkedDay] = field(init=False, eq=False)
    _years: dict[int, _Year] = field(factory=dict, init=False, eq=False)

    def __repr__(self) -> str:
        return f"Calendar({self.name.en!r}, {self.first_year}-{self.last_year})"

    def __attrs_post_init__(self) -> None:
        worked = {each.day: each for each in self.worked_days}
        object.__setattr__(self, "_worked", worked)
        if self.first_year > self.last_year:
            msg = f"the calendar begins with {self.first_year}, after {self.last_year}, its end"
            raise CalendarError(msg)
        if not set(range(7)) - self.weekly_rest:
            msg = "every weekday is one of rest; a calendar has a working day"
            raise CalendarError(msg)
        listed: set[date] = set()
        for day in [each.day for each in self.days_off] + [each.day for each in self.worked_days]:
            if day in listed:
                msg = f"{day} stands twice in the calendar"
                raise CalendarError(msg)
            if day.year < self.first_year:
                msg = f"{day} is before {self.first_year}, the calendar's first year"
                raise CalendarError(msg)
            listed.add(day)
        for day in worked:
            if day.weekday() not in self.weekly_rest:
                msg = f"{day} is given as worked but is a working day already"
                raise CalendarError(msg)

    def is_working_day(self, day: date, *, strict: bool = False) -> bool:
        """Whether a day is worked.

        Raises:
            CalendarError: the day is before the calendar, or ``strict`` and it is provisional.
        """
        return self.day_off(day, strict=strict) is None

    def day_off(self, day: date, *, strict: bool = False) -> DayOff | None:
        """Why a day is off; ``None`` if it is worked.

        Of a holiday on a day of weekly rest the holiday is told.

        Raises:
            CalendarError: the day is before the calendar, or ``strict`` and it is provisional.
        """
        self._check(day, strict=strict)
        found = self._year(day.year).off.get(day)
        if found is not None or day.weekday() not in self.weekly_rest or day in self._worked:
            return found
        return DayOff(day=day, rest=Rest.WEEKLY, name=Rest.WEEKLY.text, basis=self.weekly_basis)

    def worked(self, day: date) -> WorkedDay | None:
        """What makes a day of weekly rest a working day; ``None`` for any other day."""
        return self._worked.get(day)

    def next_working_day(self, day: date, *, strict: bool = False) -> date:
        """The first working day after a day.

        Raises:
            CalendarError: as for `add_working_days`.
        """
        return self.add_working_days(day, 1, strict=strict)

    def add_working_days(self, start: date, n: int, *, strict: bool = False) -> date:
        """The ``n``-th working day after a day, which is not counted itself.

        Raises:
            CalendarError: ``n`` is below 1, the days are outside the calendar, or ``strict`` and
                the answer is provisional.
        """
        if n < 1:
            msg = f"working days are counted from 1 on, not {n}"
            raise CalendarError(msg)
        self._check(start, strict=False)
        year, ordinal = start.year, start.toordinal()
        while True:
            working = self._year(year).working
            place = bisect_right(working, ordinal) + n - 1
            if place < len(working):
                break
            n = place - len(working) + 1
            year += 1
            if year > MAXYEAR:
                msg = f"the days counted from {start} go beyond the year {MAXYEAR}"
                raise CalendarError(msg)
        found = date.fromordinal(working[place])
        self._check(found, strict=strict)
        return found

    def working_days_between(self, start: date, end: date, *, strict: bool = False) -> int:
        """How many working days there are after one day, up to and with another.

        Raises:
            CalendarError: the end is before the start, a day is outside the calendar, or
                ``strict`` and the answer is provisional.
        """
        if end < start:
            msg = f"{end} is before {start}; give the days in order"
            raise CalendarError(msg)
        self._check(start, strict=False)
        self._check(end, strict=strict)
        count = 0
        for year in range(start.year, end.year + 1):
            working = self._year(year).working
            last = bisect_right(working, end.toordinal())
            count += last - bisect_right(working, start.toordinal())
        return count

    def provisional(self, day: date) -> bool:
        """Whether a day is beyond the last year whose days off were published."""
        return day.year > self.last_year

    def doubts_between(self, start: date, end: date) -> tuple[Doubt, ...]:
        """The doubtful days after one day, up to and with another."""
        return tuple(each for each in self.doubts if start < each.day <= end)

    def extended(
        self,
        *,
        days_off: Sequence[DayOff] = (),
        worked_days: Sequence[WorkedDay] = (),
        last_year: int | None = None,
        name: Text | None = None,
    ) -> Calendar:
        """This calendar with more days; for a day that both tell of, what is given here holds.

        Args:
            days_off: days off to add.
            worked_days: worked days of rest to add.
            last_year: the last year that is now published.
            name: whose calendar it is.
        """
        published = self.last_year if last_year is None else last_year
        given = {each.day for each in days_off} | {each.day for each in worked_days}
        return evolve(
            self,
            name=name or self.name,
            last_year=published,
            days_off=(*(each for each in self.days_off if each.day not in given), *days_off),
            worked_days=(
                *(each for each in self.worked_days if each.day not in given),
                *worked_days,
            ),
            doubts=tuple(
                each
                for each in self.doubts
                if each.day not in given and not self.last_year < each.day.year <= published
            ),
        )

    def _check(self, day: date, *, strict: bool) -> None:
        if day.year < self.first_year:
            msg = f"{day} is before {self.first_year}, the calendar's first year"
            raise CalendarError(msg)
        if strict and day.year > self.last_year:
            msg = (
                f"{day} is after {self.last_year}, the last year whose days off were published; "
                "add the later years with Calendar.extended, or take a provisional answer"
            )
            raise CalendarError(msg)

    def _year(self, year: int) -> _Year:
        known = self._years.get(year)
        if known is None:
            known = self._years[year] = self._made(year)
        return known

    def _made(self, year: int) -> _Year:
        # The year before as well: rest in lieu of its last days may fall into this one.
        years = [each for each in (year - 1, year) if each >= self.first_year]
        off = {each.day: each for each in self.days_off if each.day.year in years}
        fixed = [
            (holiday, each)
            for each in self.yearly
            for of_year in years
            if each.first_year <= of_year
            and (holiday := each.in_year(of_year)).day not in off
            and holiday.day not in self._worked
        ]
        off |= {holiday.day: holiday for holiday, _ in fixed}
        for by in dict.fromkeys(each.compensation for _, each in fixed):
            if by is not None:
                owed = [holiday for holiday, each in fixed if each.compensation == by]
                in_lieu = compensations(owed, (*off, *self._worked), self.weekly_rest, by)
                off |= {each.day: each for each in in_lieu}
        off = {day: each for day, each in off.items() if day.year == year}
        first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        rest = self.weekly_rest
        working = [
            ordinal
            for ordinal in range(first, last + 1)
            if (day := date.fromordinal(ordinal)) not in off
            and (day.weekday() not in rest or day in self._worked)
        ]
        return _Year(off, working)

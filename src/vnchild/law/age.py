"""Ages by birthdays.

``Từ đủ N tuổi`` begins on the Nth birthday and ``dưới N tuổi`` ends the day before it. A person
born on 29 February has, in a common year, its birthday on 28 February (Civil Code Art. 148; the
reading is `vnchild.rules.social_assistance.readings.LEAP_DAY`).

A question of age on a known day is a question about the day of birth, so the rules never count
years: they compare the day of birth with one precomputed day, the same in a scalar as in a column.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from attrs import field, frozen
from dateutil.relativedelta import relativedelta


class LeapBirthday(Enum):
    """When a person born on 29 February has its birthday in a common year."""

    FEBRUARY_28 = "02-28"
    MARCH_1 = "03-01"


def birthday(born: date, years: int, leap: LeapBirthday = LeapBirthday.FEBRUARY_28) -> date:
    """The day on which a person born on ``born`` completes ``years`` years of age."""
    day = born + relativedelta(years=years)
    if leap is LeapBirthday.MARCH_1 and day.day != born.day:
        return day + timedelta(days=1)
    return day


def age(born: date, on: date, leap: LeapBirthday = LeapBirthday.FEBRUARY_28) -> int:
    """Completed years of age on a day; negative before birth."""
    years = on.year - born.year
    return years if birthday(born, years, leap) <= on else years - 1


def last_birth(years: int, on: date, leap: LeapBirthday = LeapBirthday.FEBRUARY_28) -> date:
    """The latest day of birth with which a person has completed ``years`` years on ``on``."""
    year = on.year - years
    if year < date.min.year:
        return date.min
    if (on.month, on.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    if (
        leap is LeapBirthday.FEBRUARY_28
        and (on.month, on.day) == (2, 28)
        and isleap(year)
        and not isleap(on.year)
    ):
        return date(year, 2, 29)
    return on.replace(year=year)


@frozen
class Day:
    """A day asked about, with the days of birth that its ages turn on."""

    on: date
    leap: LeapBirthday = LeapBirthday.FEBRUARY_28
    _cuts: dict[tuple[int, bool], date] = field(factory=dict, init=False, eq=False, repr=False)

    def born_by(self, years: int) -> date:
        """The latest day of birth of those who have had their ``years``-th birthday."""
        return self._cut(years, before=False)

    def born_before(self, years: int) -> date:
        """The latest day of birth of those whose ``years``-th birthday was before this day."""
        return self._cut(years, before=True)

    def _cut(self, years: int, *, before: bool) -> date:
        cut = self._cuts.get((years, before))
        if cut is None:
            on = self.on - timedelta(days=1) if before else self.on
            cut = self._cuts[years, before] = last_birth(years, on, self.leap)
        return cut


@lru_cache(maxsize=8192)
def day_of(on: date, leap: LeapBirthday = LeapBirthday.FEBRUARY_28) -> Day:
    """The `Day` of a date, kept so that a table or a month asks for each only once."""
    return Day(on, leap)

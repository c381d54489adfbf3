"""Days off and why they are off: weekly rest, public holidays, rest in lieu, exchanged days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import frozen

from vnchild.law.citing import by_name
from vnchild.law.document import Source
from vnchild.law.documents import DECISION_188_1999, LABOUR_CODE
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Term, Text
from vnchild.law.text import day as day_text

SATURDAY_AND_SUNDAY = frozenset({5, 6})
WORKING_WEEK = DECISION_188_1999.at(1)
"""Five working days, with Saturday and Sunday off: the week of the state sector."""

_ONE_DAY = timedelta(days=1)
_COMMON_YEAR = 2023


class CalendarError(VnchildError):
    """A calendar contradicts itself, or is asked about a day that it does not hold."""


class Rest(Term):
    """Why a day is off."""

    WEEKLY = "weekly", "nghỉ hằng tuần", "weekly rest", WORKING_WEEK
    HOLIDAY = "holiday", "nghỉ lễ, tết", "public holiday", LABOUR_CODE.at(112, 1)
    COMPENSATORY = "compensatory", "nghỉ bù", "compensatory rest", LABOUR_CODE.at(111, 3)
    SWAPPED = "swapped", "nghỉ hoán đổi", "swapped rest", WORKING_WEEK


@frozen(kw_only=True)
class Announcement:
    """The notice or letter by which the days off of a year were made known.

    Args:
        text: its kind and number.
        source: where it was read.
    """

    text: Text
    source: Source


@frozen(kw_only=True)
class DayOff:
    """A day that is not a working day, with the reason.

    Args:
        day: the day.
        rest: the kind of reason.
        name: the reason in words.
        basis: where it stands; of an exchanged day the rule of weekly rest that it departs from,
            as no article provides for exchanges.
        announced: what made it known, where it is decided year by year and that was found.
        source: where it was read that this day is off.
    """

    day: date
    rest: Rest
    name: Text
    basis: Provision
    announced: Announcement | None = None
    source: Source = Source.TEXT

    def in_(self, lang: Lang) -> str:
        """The reason with its basis, as a phrase."""
        return f"{self.name.in_(lang)} ({_grounds(self.basis, self.announced, self.source, lang)})"


@frozen(kw_only=True)
class WorkedDay:
    """A day of weekly rest that is worked in exchange for another.

    Args:
        day: the day.
        instead_of: the day that is off for it.
        basis: the rule of weekly rest that the exchange departs from.
        announced: what made it known.
        source: where it was read.
    """

    day: date
    instead_of: date
    basis: Provision = WORKING_WEEK
    announced: Announcement | None = None
    source: Source = Source.TEXT

    @property
    def name(self) -> Text:
        """The reason in words."""
        return Text(
            f"làm bù cho ngày {day_text(self.instead_of, 'vi')}",
            f"worked in exchange for {day_text(self.instead_of, 'en')}",
        )

    def in_(self, lang: Lang) -> str:
        """The reason with its basis, as a phrase."""
        return f"{self.name.in_(lang)} ({_grounds(self.basis, self.announced, self.source, lang)})"


def _grounds(basis: Provision, by: Announcement | None, source: Source, lang: Lang) -> str:
    parts = [by_name(basis, lang)]
    if by is not None:
        parts.append(by.text.in_(lang))
    if source is not Source.TEXT:
        parts.append(f"{'theo' if lang == 'vi' else 'read in'} {source.value.in_(lang)}")
    return "; ".join(parts)


@frozen(kw_only=True)
class YearlyDay:
    """A public holiday on the same day of every year.

    Args:
        month: its month.
        day: its day.
        name: its name.
        basis: where it stands.
        first_year: the first year in which the calendar takes it from here.
        compensation: what gives another day where it falls on weekly rest, ``None`` if nothing.
        source: where it was read.

    Raises:
        CalendarError: there is no such day in every year.
    """

    month: int
    day: int
    name: Text
    basis: Provision
    first_year: int
    compensation: Provision | None = None
    source: Source = Source.TEXT

    def __attrs_post_init__(self) -> None:
        try:
            date(_COMMON_YEAR, self.month, self.day)
        except ValueError:
            msg = f"month {self.month} has no day {self.day} in every year"
            raise CalendarError(msg) from None

    def in_year(self, year: int) -> DayOff:
        """The day off of one year."""
        return DayOff(
            day=date(year, self.month, self.day),
            rest=Rest.HOLIDAY,
            name=self.name,
            basis=self.basis,
            source=self.source,
        )


@frozen(kw_only=True)
class Doubt:
    """A day that may yet turn out to be off, or worked.

    Args:
        day: the day.
        text: what is not settled.
    """

    day: date
    text: Text


def compensations(
    holidays: Iterable[DayOff], taken: Iterable[date], weekly_rest: frozenset[int], by: Provision
) -> tuple[DayOff, ...]:
    """The days of rest given for holidays that fall on weekly rest: each the next working day.

    Args:
        holidays: those that the law compensates.
        taken: other days that are off already.
        weekly_rest: the weekdays of rest, Monday being 0.
        by: the rule that gives them.
    """
    ordered = sorted(holidays, key=lambda each: each.day)
    off = {each.day for each in ordered} | set(taken)
    found = []
    for each in ordered:
        if each.day.weekday() not in weekly_rest:
            continue
        day = each.day + _ONE_DAY
        while day in off or day.weekday() in weekly_rest:
            day += _ONE_DAY
        off.add(day)
        name = Text(f"nghỉ bù: {each.name.vi}", f"in lieu: {each.name.en}")
        found.append(
            DayOff(day=day, rest=Rest.COMPENSATORY, name=name, basis=by, source=each.source)
        )
    return tuple(found)

"""What is given to a procedure, checked: days, moments, codes, languages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import TypeAlias

from vnchild.law.calendar import Calendar
from vnchild.law.counting import no_calendar
from vnchild.law.errors import NotCoveredError, VnchildError
from vnchild.law.text import Lang
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.procedures.step import Step

Moment: TypeAlias = date | datetime
"""A day, or a moment with its offset from UTC."""
Done: TypeAlias = Mapping[str, Moment | Collection[Moment]]
"""When steps were done, by code; of a step that repeats every time, in order."""


class ProcedureError(VnchildError):
    """A procedure, a step or a day that was given does not fit."""


class DayNotCoveredError(ProcedureError, NotCoveredError):
    """The law of a day is before all that the table holds, or was not read."""


def day_of(value: Moment) -> date:
    """The day of a moment in Vietnam.

    Raises:
        ProcedureError: Vietnam has no such moment within the calendar of dates.
    """
    if not isinstance(value, datetime):
        return value
    try:
        return value.astimezone(VIETNAM).date()
    except OverflowError:
        msg = f"{value.isoformat()} is no moment of the calendar of dates in Vietnam"
        raise ProcedureError(msg) from None


def before(one: Moment, two: Moment) -> bool:
    """Whether one is before two: by the clock where both are moments, else by the day."""
    if isinstance(one, datetime) and isinstance(two, datetime):
        return one < two
    return day_of(one) < day_of(two)


def check_lang(lang: object) -> Lang:
    """The language, if it is one of the two.

    Raises:
        ProcedureError: it is not.
    """
    if lang == "vi":
        return "vi"
    if lang == "en":
        return "en"
    msg = f"lang {lang!r}: the languages are 'vi' and 'en'"
    raise ProcedureError(msg)


def check_day(name: str, value: object) -> date:
    """The day, if it is one and not a moment.

    Raises:
        ProcedureError: it is not.
    """
    if isinstance(value, datetime) or not isinstance(value, date):
        msg = f"{name} is a date, not {type(value).__name__}; the law is asked as of a day"
        raise ProcedureError(msg)
    return value


def check_moment(name: str, value: object, *, hours: bool) -> Moment:
    """The value, if it is a day, or a moment with its offset from UTC.

    Raises:
        ProcedureError: it is not, or is a day where hours count.
    """
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            msg = f"{name} {value.isoformat()} has no offset from UTC; give it one, as +07:00"
            raise ProcedureError(msg)
        day_of(value)
        return value
    if not isinstance(value, date):
        msg = f"{name} is a date or an aware datetime, not {type(value).__name__}"
        raise ProcedureError(msg)
    if hours:
        msg = (
            f"{name} {value} is a day; the law counts hours here: give a moment, an aware "
            f"datetime as {value}T08:00+07:00"
        )
        raise ProcedureError(msg)
    return value


def check_branches(branches: object) -> tuple[str, ...]:
    """The codes of the branches, if they are a collection of texts.

    Raises:
        ProcedureError: they are not.
    """
    if isinstance(branches, str) or not isinstance(branches, Collection):
        msg = f"branches is a list of the codes of conditional steps, not {type(branches).__name__}"
        raise ProcedureError(msg)
    for place, each in enumerate(branches):
        if not isinstance(each, str):
            msg = f"branches[{place}] is the code of a conditional step, not {type(each).__name__}"
            raise ProcedureError(msg)
    return tuple(branches)


def check_calendar(calendar: object) -> Calendar:
    """The calendar, if it is one.

    Raises:
        ProcedureError: it is not.
    """
    if isinstance(calendar, Calendar):
        return calendar
    raise ProcedureError(no_calendar(calendar))


def check_mapping(done: object) -> Done:
    """What was done, if it is a mapping.

    Raises:
        ProcedureError: it is not.
    """
    if not isinstance(done, Mapping):
        msg = f"done is a mapping from step codes to days or moments, not {type(done).__name__}"
        raise ProcedureError(msg)
    return done


def check_done(done: Done, steps: Mapping[str, Step]) -> dict[str, tuple[Moment, ...]]:
    """When the steps were done, each time in order.

    Raises:
        ProcedureError: a day or moment cannot be used, a step that is done once has several, or
            several are not in order.
    """
    happened: dict[str, tuple[Moment, ...]] = {}
    for code, when in done.items():
        step = steps[code]
        name = f"done[{code!r}]"
        if not isinstance(when, list | tuple):
            happened[code] = (check_moment(name, when, hours=step.in_hours),)
            continue
        if not step.repeats:
            msg = f"{name} is one day or moment, not {type(when).__name__}: {code} is done once"
            raise ProcedureError(msg)
        times = tuple(
            check_moment(f"{name}[{n}]", each, hours=step.in_hours) for n, each in enumerate(when)
        )
        for n, each in enumerate(times[1:], 1):
            if before(each, times[n - 1]):
                msg = f"{name}[{n}] {each} is before {times[n - 1]}; give the days in order"
                raise ProcedureError(msg)
        if times:
            happened[code] = times
    return happened

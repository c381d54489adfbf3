"""Days by which something is due: ``trước ngày 20/5/2023``, ``chậm nhất ngày 05/7/2024``."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from attrs import frozen

from vnchild.domain.directive import Bound
from vnchild.law.text import Text
from vnchild.reading.dates import whole_year
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.notes import no_such_due, short_year
from vnchild.reading.text.layout import words

NEAR = 600
"""How many characters around a day are looked at."""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@frozen(kw_only=True)
class Due:
    """A day, or what stands for one, by which something is due.

    Args:
        start: where its words begin in the text searched.
        end: where they end.
        printed: the words.
        bound: which side of the day.
        day: the day itself, ``None`` where it comes back or has no year.
        last_day: the last day in time.
        month: the month printed, for what the report is about.
        partial: day and month where the year is not printed.
        months: the first and the last month of a stretch of months whose year is not printed.
        form: ``day``, ``bare`` (a day without a word for its side), ``month``, ``quarter``,
            ``year``, ``range``, ``within``, ``brief`` (a stretch of time that does not say from
            when), ``each`` (of days), ``week`` or ``open``.
        again: whether it comes back.
        chained: whether it follows another day and shares its bound.
        warning: what is wrong with it.
        by_itself: whether the day itself is still in time, as it is up to an hour of it.
    """

    start: int
    end: int
    printed: str
    bound: Bound
    day: date | None = None
    last_day: date | None = None
    month: int | None = None
    partial: tuple[int, int] | None = None
    months: tuple[int, int] | None = None
    form: str = "day"
    again: bool = False
    chained: bool = False
    warning: Text | None = None
    by_itself: bool = True


def side(match: re.Match[str]) -> Bound:
    """Which side of a day the words before it mean."""
    return Bound.BEFORE if match["before"] else Bound.BY


def unfixed(match: re.Match[str], bound: Bound, form: str, *, again: bool = False) -> Due:
    """What stands for a day that the calendar alone does not tell."""
    part = "due" if "due" in match.re.groupindex else 0
    printed = match.group(part)
    start = match.start(part) + len(printed) - len(printed.lstrip())
    return Due(
        start=start,
        end=match.end(part),
        printed=words(printed),
        bound=bound,
        form=form,
        again=again,
    )


_BROKEN = re.compile(r"(?<=\d/) (?=\d)")


def _shown(printed: str) -> str:
    """The words for a day on one line, also where a line end stood between its figures."""
    shown = words(printed)
    return _BROKEN.sub("", shown) if "/ " in shown else shown


def made(
    match: re.Match[str],
    start: int,
    bound: Bound,
    this_year: int | None,
    *,
    year: str | None = None,
    form: str = "day",
    again: bool = False,
    chained: bool = False,
) -> Due:
    """The day that a match names.

    Args:
        match: day and month, with the year if it is printed.
        start: where its words begin.
        bound: which side of it.
        this_year: the year of ``năm nay``.
        year: the year of the last day of a list that shares it.
        form: what form the words have.
        again: whether it comes back.
        chained: whether it follows another day and shares its bound.
    """
    day, month = int(match["d"]), int(match["m"])
    printed_year = year or match["y"]
    number: int | None = None
    if printed_year is not None:
        number = int(printed_year) if len(printed_year) == 4 else whole_year(int(printed_year))
    elif _group(match, "now"):
        number = this_year
    recurs = again or bool(_group(match, "again"))
    short = printed_year is not None and len(printed_year) == 2
    printed = _shown(match.string[start : match.end()])
    warning: Text | None = None
    exact: date | None = None
    in_time: date | None = None
    partial = (day, month) if number is None else None
    hour = _group(match, "hour")
    itself = bound is Bound.BY or (hour is not None and int(hour) > 0) or _within(match)
    on_calendar = _day_of(number or _LEAP, month, day)
    if on_calendar is None:
        warning, partial = no_such_due(printed, "day"), None
    elif number is not None and not recurs:
        exact = on_calendar
        in_time = exact if itself else exact - timedelta(days=1)
        warning = short_year(printed, number) if short else None
    return Due(
        start=start,
        end=match.end(),
        printed=printed,
        bound=bound,
        day=exact,
        last_day=in_time,
        month=month,
        partial=partial,
        form=form,
        again=recurs,
        chained=chained,
        warning=warning,
        by_itself=itself,
    )


_LATER = re.compile(r"trưa|chiều|tối|đêm|cuối|hết", re.I)


def _within(match: re.Match[str]) -> bool:
    """Whether a part of a day is named before which there is time on that day."""
    part = _group(match, "part")
    return part is not None and _LATER.search(part) is not None


_LEAP = 2024


@forgotten
@lru_cache(maxsize=MANY)
def _day_of(year: int, month: int, day: int) -> date | None:
    """A day of the calendar; ``None`` if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _group(match: re.Match[str], *names: str) -> str | None:
    """What the first of these groups holds, of those that the pattern has."""
    groups = match.re.groupindex
    return next((match[name] for name in names if name in groups and match[name]), None)


def _end_of(match: re.Match[str], year: int, month: int) -> date | None:
    """The last day of a month or quarter by whose end something is due; ``None`` earlier in it."""
    at_end = words(match["about"]).lower() in {"cuối", "nửa cuối"}
    return date(year, month, monthrange(year, month)[1]) if at_end else None


def span_of_time(match: re.Match[str], start: int, bound: Bound) -> Due:
    """A month, quarter or year: in time up to its last day, or before its first."""
    month = _group(match, "mm", "mm2", "mm3", "mm4")
    if month is not None:
        form, first = "month", int(month)
        last = first
        year = _group(match, "my", "my2", "my3", "my4")
    elif match["q"] is not None:
        quarter = _ROMAN.get(match["q"].lower()) or int(match["q"])
        form, year, first, last = "quarter", match["qy"], quarter * 3 - 2, quarter * 3
    else:
        form, year, first, last = "year", match["w"], 1, 12
    again = _group(match, "every") is not None
    day = in_time = None
    warning = None
    printed = _shown(match.string[start : match.end()])
    if not 1 <= last <= 12:
        warning = no_such_due(printed, "month")
    elif year is not None and not again:
        if _group(match, "about") is not None:
            day = in_time = _end_of(match, int(year), last) if bound is Bound.BY else None
        elif bound is Bound.BEFORE:
            day = date(int(year), first, 1)
            in_time = day - timedelta(days=1)
        else:
            day = in_time = date(int(year), last, monthrange(int(year), last)[1])
    return Due(
        start=start,
        end=match.end(),
        printed=printed,
        bound=bound,
        day=day,
        last_day=in_time,
        month=last,
        months=(first, last) if year is None and warning is None and not again else None,
        form=form,
        again=again,
        warning=warning,
    )

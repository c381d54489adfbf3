"""Days by which something is due: ``trước ngày 20/5/2023``, ``chậm nhất ngày 05/7/2024``."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from attrs import frozen

from vnchild.domain.directive import Bound
from vnchild.law.text import Text
from vnchild.reading.dates import whole_year
from vnchild.reading.duties.due_patterns import (
    AHEAD,
    BARE,
    BRIEF,
    CHAIN,
    DAILY,
    DAILY_FIRST,
    DATED,
    EACH_DAYS,
    EACH_MONTH,
    EVENT,
    EVERY,
    IN,
    NO_DUE,
    OF_PERIOD,
    RANGE,
    REVIEW,
    TIMED,
    WEEK,
    WEEKLY,
    WEEKLY_FIRST,
    WITHIN,
    WORKDAY,
)
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
        form: ``day``, ``month``, ``quarter``, ``year``, ``range``, ``within``, ``brief`` (a
            stretch of time that does not say from when), ``each`` (of days), ``week`` or ``open``.
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


def find_dues(text: str, this_year: int | None) -> tuple[Due, ...]:
    """Every day by which something is due in a paragraph, in order.

    Args:
        text: the paragraph.
        this_year: the year of ``năm nay``.
    """
    plain = text.lower()
    found = [
        *_of_days(text, plain, this_year),
        *_of_stretches(text, plain),
        *_coming_again(text, plain, this_year),
        *_of_titles(text, plain, this_year),
    ]
    return tuple(_apart(found))


def _of_days(text: str, plain: str, this_year: int | None) -> Iterator[Due]:
    """Days, months and years behind a word for the side that is in time, and stretches to a day."""
    for match in DATED.finditer(text):
        yield from _dated(match, text, this_year)
    if "từ" in plain:
        for match in RANGE.finditer(text):
            yield _made(match, match.start(), Bound.BY, this_year, form="range")


def _of_stretches(text: str, plain: str) -> Iterator[Due]:
    """Stretches of time that run from something, or end with it."""
    if any(word in plain for word in ("trong", "sau", "không quá", "nhất")):
        for match in WITHIN.finditer(text):
            yield _unfixed(match, Bound.BY, "within")
    if "trong" in plain or "không quá" in plain:
        for match in BRIEF.finditer(text):
            yield _unfixed(match, Bound.BY, "brief")
    if _AHEAD_HINT.search(plain):
        for match in AHEAD.finditer(text):
            yield _unfixed(match, Bound.BEFORE, "within")


def _coming_again(text: str, plain: str, this_year: int | None) -> Iterator[Due]:
    """Days that come again each day, week, month or period."""
    if " lần" in plain:
        for match in EACH_DAYS.finditer(text):
            yield _unfixed(match, Bound.BY, "each", again=True)
    if "báo cáo" in plain:
        for match in OF_PERIOD.finditer(text):
            if _REPORTED.search(text[max(0, match.start() - _EVERY_REACH) : match.start()]):
                yield _of_period(match, this_year)
    if "làm việc" in plain:
        for match in WORKDAY.finditer(text):
            yield _unfixed(match, _side(match), "open", again=True)
    if any(word in plain for word in ("hằng", "hàng", "mỗi")):
        for match in BARE.finditer(text):
            if EVERY.search(text[max(0, match.start() - _EVERY_REACH) : match.start()]):
                yield _unfixed(match, _side(match), "open", again=True)
        for match in EACH_MONTH.finditer(text):
            yield _unfixed(match, Bound.BY, "open", again=True)
        for match in (*DAILY.finditer(text), *DAILY_FIRST.finditer(text)):
            yield _unfixed(match, _side(match), "open", again=True)
    if "tuần" in plain:
        yield from _of_weeks(text)


def _of_weeks(text: str) -> Iterator[Due]:
    """Days of each week, and weeks within which something is due."""
    for match in WEEKLY.finditer(text):
        form = "open" if match["before"] or match["by"] else "week"
        yield _unfixed(match, _side(match), form, again=True)
    for match in WEEKLY_FIRST.finditer(text):
        yield _unfixed(match, _side(match), "open", again=True)
    for match in WEEK.finditer(text):
        yield _unfixed(match, Bound.BY, "week")


def _of_titles(text: str, plain: str, this_year: int | None) -> Iterator[Due]:
    """Days behind the words for what they are of, and months within which something is due."""
    if "thời" in plain:
        for match in TIMED.finditer(text):
            yield _made(match, match.start("d"), Bound.BY, this_year)
    if "trong" in plain:
        for match in IN.finditer(text):
            yield _span_of_time(match, match.start(), Bound.BY)


_REPORTED = re.compile(r"(?:báo\s+cáo|định\s+kỳ)[^.]*$", re.I)
_EVERY_REACH = 220
_AHEAD_HINT = re.compile(
    r"ước\s+(?:khi|mỗi|tết|kỳ|buổi|thời điểm|hội|cuộc|phiên|lễ|lớp|khai|tháng\s+hành|"
    r"ít nhất|tối thiểu|ngày\s+[^\W\d]|\d+\s+ngày\s+so)"
)


def _side(match: re.Match[str]) -> Bound:
    return Bound.BEFORE if match["before"] else Bound.BY


def _unfixed(match: re.Match[str], bound: Bound, form: str, *, again: bool = False) -> Due:
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


def _apart(found: list[Due]) -> Iterator[Due]:
    """Those that do not lie within an earlier one."""
    end = -1
    ordered = sorted(found, key=lambda d: (d.start, -d.end))
    for place, due in enumerate(ordered):
        beside = (*ordered[max(0, place - 1) : place], *ordered[place + 1 : place + 2])
        if due.form == "each" and any(abs(o.start - due.start) < _EVERY_REACH for o in beside):
            continue
        if due.start >= end:
            yield due
            end = due.end


def _dated(match: re.Match[str], text: str, this_year: int | None) -> Iterator[Due]:
    bound = _side(match)
    told = match["by"] or ""
    if told and (
        NO_DUE.search(told) or (match["clock"] is not None and EVENT.fullmatch(told.strip()))
    ):
        return
    if match["od"] is not None:
        if words(told).lower() == "không quá" and not match["word"]:
            return
        if not match["word"] and words(match["rest"] or "").lower() in {"tháng", "quý"}:
            return
        if (match["word"] or match["rest"]) and 1 <= int(match["od"]) <= 31:
            yield _unfixed(match, bound, "open", again=True)
        return
    if match["d"] is None:
        side = words(told).lower()
        review = REVIEW.search(text, max(0, match.start() - 20), match.start())
        if side in {"vào", "hết"} and match["w"] and review is None:
            return
        yield _span_of_time(match, match.start(), bound)
        return
    side = words(told).lower()
    if side == "không quá" and not match["word"]:
        return
    chain: list[re.Match[str]] = [match]
    at = match.end()
    while (more := CHAIN.match(text, at)) is not None:
        if re.search(r"(?:trước|nhất)\s", more["gap"]):
            break
        chain.append(more)
        at = more.end()
    years = [each["y"] for each in chain]
    again = any(each["again"] for each in chain)
    shared = years[-1] if all(y is None for y in years[:-1]) else None
    for place, each in enumerate(chain):
        start = match.start() if place == 0 else _day_at(each)
        year = each["y"] or shared
        yield _made(each, start, bound, this_year, year=year, again=again, chained=place > 0)


def _of_period(match: re.Match[str], this_year: int | None) -> Due:
    """The day of a period, named behind it in brackets."""
    if match["d"] is None:
        return _unfixed(match, Bound.BY, "open", again=True)
    return _made(match, match.start("due"), Bound.BY, this_year)


_BROKEN = re.compile(r"(?<=\d/) (?=\d)")


def _shown(printed: str) -> str:
    """The words for a day on one line, also where a line end stood between its figures."""
    shown = words(printed)
    return _BROKEN.sub("", shown) if "/ " in shown else shown


def _day_at(match: re.Match[str]) -> int:
    """Where a further day begins, with the word before it."""
    word = _DAY_WORD.search(match.string, match.start("gap"), match.end("gap"))
    return match.start("d") if word is None else word.start()


_DAY_WORD = re.compile(r"(?<!\w)ngày\s*$", re.I)


def _made(
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
    itself = bound is Bound.BY or (hour is not None and int(hour) > 0)
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


def _span_of_time(match: re.Match[str], start: int, bound: Bound) -> Due:
    """A month, quarter or year: in time up to its last day, or before its first."""
    month = _group(match, "mm", "mm2", "mm3")
    if month is not None:
        form, first = "month", int(month)
        last = first
        year = _group(match, "my", "my2", "my3")
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
        if bound is Bound.BEFORE:
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

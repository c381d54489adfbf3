"""Every day by which something is due in a paragraph, whatever words lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnchild.domain.directive import Bound
from vnchild.reading.duties.due import Due, made, side, span_of_time, unfixed
from vnchild.reading.duties.due_patterns import (
    AHEAD,
    BARE,
    BRIEF,
    CHAIN,
    COMES,
    DAILY,
    DAILY_FIRST,
    DATED,
    EACH_DAYS,
    EACH_MONTH,
    EVENT,
    EVERY,
    FIRST_DAYS,
    IN,
    NO_DUE,
    OF_PERIOD,
    RANGE,
    REVIEW,
    SENT_ON,
    TIMED,
    WEEK,
    WEEKLY,
    WEEKLY_FIRST,
    WITHIN,
    WORKDAY,
)
from vnchild.reading.text.layout import words


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
    for pattern in (SENT_ON, COMES):
        for match in pattern.finditer(text):
            yield made(match, match.start(), Bound.BY, this_year, form="bare")
    if "từ" in plain:
        for match in RANGE.finditer(text):
            yield made(match, match.start(), Bound.BY, this_year, form="range")


def _of_stretches(text: str, plain: str) -> Iterator[Due]:
    """Stretches of time that run from something, or end with it."""
    if any(word in plain for word in ("trong", "sau", "không quá", "nhất", "thời", "tối đa")):
        for match in WITHIN.finditer(text):
            yield unfixed(match, Bound.BY, "within")
    if any(word in plain for word in ("trong", "không quá", "nhất")):
        for match in BRIEF.finditer(text):
            yield unfixed(match, Bound.BY, "brief")
        for match in FIRST_DAYS.finditer(text):
            yield made(match, match.start(), Bound.BY, None)
    if _AHEAD_HINT.search(plain):
        for match in AHEAD.finditer(text):
            yield unfixed(match, Bound.BEFORE, "within")


def _coming_again(text: str, plain: str, this_year: int | None) -> Iterator[Due]:
    """Days that come again each day, week, month or period."""
    if " lần" in plain:
        for match in EACH_DAYS.finditer(text):
            yield unfixed(match, Bound.BY, "each", again=True)
    if "báo cáo" in plain:
        for match in OF_PERIOD.finditer(text):
            if _REPORTED.search(text[max(0, match.start() - _EVERY_REACH) : match.start()]):
                yield _of_period(match, this_year)
    if "làm việc" in plain:
        for match in WORKDAY.finditer(text):
            yield unfixed(match, side(match), "open", again=True)
    if any(word in plain for word in ("hằng", "hàng", "mỗi")):
        for match in BARE.finditer(text):
            if EVERY.search(text[max(0, match.start() - _EVERY_REACH) : match.start()]):
                yield unfixed(match, side(match), "open", again=True)
        for match in EACH_MONTH.finditer(text):
            yield unfixed(match, Bound.BY, "week", again=True)
        for match in (*DAILY.finditer(text), *DAILY_FIRST.finditer(text)):
            yield unfixed(match, side(match), "open", again=True)
    if "tuần" in plain:
        yield from _of_weeks(text, plain)


def _of_weeks(text: str, plain: str) -> Iterator[Due]:
    """Days of each week, and weeks within which something is due."""
    if _EACH_WEEK.search(plain):
        for match in WEEKLY.finditer(text):
            form = "open" if match["before"] or match["by"] else "week"
            yield unfixed(match, side(match), form, again=True)
        for match in WEEKLY_FIRST.finditer(text):
            yield unfixed(match, side(match), "open", again=True)
    for match in WEEK.finditer(text):
        yield unfixed(match, Bound.BY, "week")


def _of_titles(text: str, plain: str, this_year: int | None) -> Iterator[Due]:
    """Days behind the words for what they are of, and months within which something is due."""
    if "thời" in plain:
        for match in TIMED.finditer(text):
            yield made(match, match.start("d"), Bound.BY, this_year)
    if "trong" in plain:
        for match in IN.finditer(text):
            yield span_of_time(match, match.start(), Bound.BY)


_REPORTED = re.compile(r"(?:báo\s+cáo|định\s+kỳ)[^.]*$", re.I)
_EACH_WEEK = re.compile(r"(?:ng|mỗi)\s+tuần")
_EVERY_REACH = 220
_AHEAD_HINT = re.compile(
    r"ước\s+(?:khi|mỗi|tết|kỳ|buổi|thời điểm|hội|cuộc|phiên|lễ|lớp|khai|tháng\s+hành|"
    r"ít nhất|tối thiểu|ngày\s+[^\W\d]|\d+\s+ngày\s+so)"
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
    bound = side(match)
    told = match["by"] or ""
    if told and (
        NO_DUE.search(told)
        or ((match["clock"] or match["part"]) is not None and EVENT.fullmatch(told.strip()))
    ):
        return
    told_side = words(told).lower()
    if match["od"] is not None:
        if told_side == "không quá" and not match["word"]:
            return
        if not match["word"] and words(match["rest"] or "").lower() in {"tháng", "quý"}:
            return
        if (match["word"] or match["rest"]) and 1 <= int(match["od"]) <= 31:
            yield unfixed(match, bound, "open", again=True)
        return
    if match["d"] is None:
        review = REVIEW.search(text, max(0, match.start() - 20), match.start())
        if told_side in {"vào", "hết"} and match["w"] and review is None:
            return
        yield span_of_time(match, match.start(), bound)
        return
    if told_side == "không quá" and not match["word"]:
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
        yield made(each, start, bound, this_year, year=year, again=again, chained=place > 0)


def _of_period(match: re.Match[str], this_year: int | None) -> Due:
    """The day of a period, named behind it in brackets."""
    if match["d"] is None:
        return unfixed(match, Bound.BY, "open", again=True)
    return made(match, match.start("due"), Bound.BY, this_year)


def _day_at(match: re.Match[str]) -> int:
    """Where a further day begins, with the word before it."""
    word = _DAY_WORD.search(match.string, match.start("gap"), match.end("gap"))
    return match.start("d") if word is None else word.start()


_DAY_WORD = re.compile(r"(?<!\w)ngày\s*$", re.I)

"""The year of a day that is printed without one, where the document itself makes it certain."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from vnchild.domain.directive import Bound
from vnchild.domain.written_date import WrittenDate
from vnchild.reading.duties.due import Due
from vnchild.reading.duties.duty import Duty
from vnchild.reading.notes import no_year, year_of_document, year_of_next

_YEAR = re.compile(r"(?<![\w/.-])(?:19|20)\d{2}(?![\w]|[/.]\d)")
_AGAIN = re.compile(
    r"(?<!\w)(?:định\s+kỳ|hằng|hàng|mỗi|từng|các)\s+(?:năm|quý|tháng|tuần|kỳ)|định\s+kỳ", re.I
)


def year_of(subject: str | None) -> int | None:
    """The one year that a subject names (``Công tác trẻ em năm 2026``).

    ``None`` where it names none or several (``giai đoạn 2021 - 2025``, ``năm học 2023-2024``); the
    year of issue alone does not make certain that a day without a year is not one of each year.
    """
    named = set(_YEAR.findall(subject or ""))
    return int(named.pop()) if len(named) == 1 else None


def in_year(duty: Duty, year: int | None, issued: WrittenDate, around: str) -> Duty:
    """A duty whose day without a year is read in that of the document, with a note that says so.

    It stays open where it may come back (``định kỳ``, ``hằng năm``), where it would lie before the
    day of issue, and where its period is another year's.

    Args:
        duty: the duty as found.
        year: the year that the document is about.
        issued: the date of issue as far as it is written.
        around: the sentence or paragraph in which the duty stands.
    """
    if year is None or _AGAIN.search(around) is not None:
        return duty
    if duty.request.year not in {None, year}:
        return duty
    found = _in_time(duty, year)
    if found is None:
        return duty
    exact, last = found
    begun = last if duty.partial is None else exact
    if (begun.year, begun.month, begun.day) < (
        issued.year or 0,
        issued.month or 0,
        issued.day or 0,
    ):
        return duty
    told = [each for each in duty.warnings if each != no_year(duty.request.due or "")]
    told.append(year_of_document(duty.request.due or "", year))
    return evolve(
        duty, request=evolve(duty.request, day=exact, last_day=last), warnings=tuple(told)
    )


def _in_time(duty: Duty, year: int) -> tuple[date, date] | None:
    """The day named and the last day in time, in a year; ``None`` if it has no such day."""
    if duty.partial is not None:
        return in_year_of(duty.partial, year, duty.by_itself)
    if duty.months is None:
        return None
    first, last = duty.months
    if duty.request.bound is Bound.BEFORE:
        begins = date(year, first, 1)
        return begins, begins - timedelta(days=1)
    ends = date(year, last, monthrange(year, last)[1])
    return ends, ends


def in_year_of(partial: tuple[int, int], year: int, itself: bool) -> tuple[date, date] | None:
    """A day and month in a year, and the last day in time; ``None`` if it has no such day."""
    day, month = partial
    if day > monthrange(year, month)[1]:
        return None
    exact = date(year, month, day)
    return exact, exact if itself else exact - timedelta(days=1)


_BESIDE = 120


def with_shared_year(dues: Sequence[Due], sentence: str, since: date | None) -> list[Due]:
    """The days of a sentence, those without a year in that of the next one.

    ``6 tháng trước ngày 12/6, năm trước ngày 12/12/2026``: the days of one list come in order.
    """
    found = list(dues)
    if len(found) < 2 or all(due.partial is None for due in found):
        return found
    exact = _AGAIN.search(sentence) is None
    for place in range(len(found) - 2, -1, -1):
        due, following = found[place], found[place + 1]
        if due.partial is None or due.again or due.warning is not None:
            continue
        if following.again and following.form == "day" and following.start - due.end <= _BESIDE:
            found[place] = evolve(due, again=True, partial=None)
            continue
        if (
            not exact
            or following.day is None
            or following.form != "day"
            or following.start - due.end > _BESIDE
        ):
            continue
        read = in_year_of(due.partial, following.day.year, due.by_itself)
        if read is None or read[0] > following.day or (since is not None and read[1] < since):
            continue
        found[place] = evolve(
            due,
            day=read[0],
            last_day=read[1],
            partial=None,
            warning=year_of_next(due.printed, following.day.year),
        )
    return found

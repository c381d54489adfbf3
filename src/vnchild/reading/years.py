"""The year of a day that is printed without one, where the document itself makes it certain."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from attrs import evolve

from vnchild.domain.written_date import WrittenDate
from vnchild.reading.duty import Duty
from vnchild.reading.notes import no_year, year_of_document

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
    if duty.partial is None or year is None or _AGAIN.search(around) is not None:
        return duty
    if duty.request.year not in {None, year}:
        return duty
    day, month = duty.partial
    if day > monthrange(year, month)[1]:
        return duty
    if (year, month, day) < (issued.year or 0, issued.month or 0, issued.day or 0):
        return duty
    exact = date(year, month, day)
    last = exact if duty.by_itself else exact - timedelta(days=1)
    told = [each for each in duty.warnings if each != no_year(duty.request.due or "")]
    told.append(year_of_document(duty.request.due or "", year))
    return evolve(
        duty, request=evolve(duty.request, day=exact, last_day=last), warnings=tuple(told)
    )

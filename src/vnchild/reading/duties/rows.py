"""The duties of the rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from vnchild.domain.directive import ReportingRequest
from vnchild.reading.body.binding import whom
from vnchild.reading.body.tables import Cell, Row
from vnchild.reading.duties.destinations import recipient_in
from vnchild.reading.duties.due import Due
from vnchild.reading.duties.dues import find_dues
from vnchild.reading.duties.duty import Duty, checked
from vnchild.reading.duties.periods import periods_in
from vnchild.reading.duties.wording import SHOWN
from vnchild.reading.text.layout import words
from vnchild.reading.words.agencies import AGENCY

_SIDES = ("", "từ ", "trong ", "chậm nhất ")
"""What a cell under ``Thời hạn`` leaves out before its day, month or stretch of time."""
_WHOM = re.compile(rf"(?:Các\s|{AGENCY})")


def row_duties(row: Row, *, this_year: int | None) -> Iterator[Duty]:
    """The duties of a row under a head that names its columns: one for each day in its cell."""
    if row.when is None:
        return
    for due in _dues(row.when, this_year):
        yield _made(row.what, row.who, due, row.to)


def _dues(cell: Cell, this_year: int | None) -> Sequence[Due]:
    """The days of a cell, where it begins with one."""
    for side in _SIDES:
        found = find_dues(side + cell.text, this_year)
        if side and found and found[0].form == "brief":
            continue
        if found and found[0].start <= max(len(side), _NEAR):
            return [_placed(each, cell, len(side)) for each in found]
    return ()


_NEAR = 12
"""How many characters may stand before the day in its cell: ``Xong trước ngày ...``."""


def _placed(due: Due, cell: Cell, side: int) -> Due:
    """A day of a cell without the words put before it, and its place in the row."""
    inside = max(due.start, side), due.end
    shift = cell.start - side - cell.above
    return evolve(
        due,
        start=min(max(inside[0] + shift, cell.start), cell.end),
        end=min(max(inside[1] + shift, cell.start), cell.end),
        printed=words(due.printed[side - due.start :] if due.start < side else due.printed),
    )


def of_row(text: str, due: Due) -> Duty | None:
    """The duty of a row without a head: the longest cell says what, an agency by whom."""
    cells = [
        words(match.group())
        for match in re.finditer(r"[^\t]+", text)
        if not match.start() <= due.start < match.end() and re.search(r"[^\W\d_]{2}", match.group())
    ]
    whom = [c for c in cells if _WHOM.match(c)]
    tasks = [c for c in cells if c not in whom] or cells[:1]
    if not tasks:
        return None
    return _made(max(tasks, key=len), whom[0] if whom else None, due)


def _made(what: str, who: str | None, due: Due, to: str | None = None) -> Duty:
    if len(what) > SHOWN:
        what = f"{what[: what.rfind(' ', 0, SHOWN)].rstrip(' ,;:-')} …"
    is_report = re.search(r"báo\s+cáo", what, re.I) is not None
    named_to = to.strip(" .;") if to is not None and _WHOM.match(to) else None
    named = periods_in(what, due.month) if is_report else ()
    request = ReportingRequest(
        what=what,
        is_report=is_report,
        period=named[-1].period if named else None,
        year=named[-1].year if named else None,
        due=due.printed,
        bound=due.bound,
        day=due.day,
        last_day=due.last_day,
        to=named_to or (recipient_in(what) if is_report else None),
        by=() if who is None else whom(who.strip(" .;")),
    )
    return checked(request, due)

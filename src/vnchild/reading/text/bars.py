"""Tables laid out with tabs or with spaces, with the bars that a Markdown table has.

A bar is written over a tab or over a space: every position of the text stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vnchild.reading.words.vocabulary import DAYS_COLUMN

_TABBED = re.compile(r"^[^\t\n]*(?:\t[^\t\n]*){2,20}$", re.M)


def tabs_as_bars(text: str) -> str:
    """A text with bars for the tabs of its tables: two lines or more with as many tabs."""
    rows = list(_TABBED.finditer(text))
    pieces: list[str] = []
    done = 0
    for place, row in enumerate(rows):
        tabs = row.group().count("\t")
        beside = (*rows[max(0, place - 1) : place], *rows[place + 1 : place + 2])
        if any(
            each.group().count("\t") == tabs
            and not text[min(each.end(), row.end()) : max(each.start(), row.start())].strip()
            for each in beside
        ):
            pieces += (text[done : row.start()], row.group().replace("\t", "|"))
            done = row.end()
    return "".join(pieces) + text[done:]


_DAYS = re.compile(
    rf"(?:^[ ]*|[ ]{{2}})(?P<name>(?:{DAYS_COLUMN}|Mốc|Ngày)(?!\w))",
    re.M | re.I,
)
"""The name of a column of days."""
_CELL = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"[-=_+ ]+")
_FOOT = re.compile(r"\s*Nơi nhận")
_LONGEST = 60
"""A longer cell is not that of a head, in characters."""
_OFF = 2
"""How far from the beginning of its column a cell may begin, in characters."""
_SEARCHED = 12
"""How many lines below a head the first row may stand."""


class _Line(NamedTuple):
    start: int
    text: str


def spaces_as_bars(text: str) -> str:
    """A text with bars between the columns of its timetables that are laid out with spaces.

    Such a table has a head of three columns or more, one of them of days, and two rows or more
    whose cells begin below each other.
    """
    pieces: list[str] = []
    done = at = 0
    while (days := _DAYS.search(text, at)) is not None:
        head = next(_lines(text, text.rfind("\n", 0, days.start("name")) + 1))
        at = max(days.end(), head.start + len(head.text))
        names = _names(head.text)
        columns = _columns(names, _lines(text, at + 1)) if names else None
        if columns is None:
            continue
        starts = [name.start() for name in names]
        changed = [(head, starts), *_rows(text, at + 1, columns)]
        if sum(len([s for s in row if s >= 0]) > 2 for _, row in changed) < _ROWS:
            continue
        for line, row in changed:
            pieces += (text[done : line.start], _barred(line.text, row, columns))
            done = line.start + len(line.text)
        at = done
    return "".join(pieces) + text[done:] if pieces else text


_ROWS = 3
"""How many lines with three cells or more a table has at least, its head among them."""


def _names(head: str) -> list[re.Match[str]]:
    """The names of the columns, if a line is the head of a table of three or more."""
    if len(head) > _WIDE or "|" in head or "\t" in head or any(c.isdigit() for c in head):
        return []
    names = list(_CELL.finditer(head))
    return names if len(names) >= 3 and all(len(n.group()) <= _LONGEST for n in names) else []


def _lines(text: str, at: int) -> Iterator[_Line]:
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield _Line(at, text[at:end].rstrip())
        at = end + 1


def _columns(names: Sequence[re.Match[str]], lines: Iterator[_Line]) -> list[int] | None:
    """Where the columns begin: by the first row that has a cell below each name of the head."""
    for _, line in zip(range(_SEARCHED), lines, strict=False):
        cells = [cell.start() for cell in _CELL.finditer(line.text[:_WIDE])]
        if len(cells) != len(names) or "|" in line.text:
            continue
        ends = [*cells[1:], _WIDE]
        if all(
            name.end() > cell - _OFF and name.start() < end
            for name, cell, end in zip(names, cells, ends, strict=True)
        ):
            return cells
    return None


_WIDE = 400
"""A longer line is running text, in characters."""


def _rows(text: str, at: int, columns: Sequence[int]) -> Iterator[tuple[_Line, list[int]]]:
    """The rows of a table, and where their cells begin; -1 for a cell that is empty."""
    close, missed = False, 0
    for line in _lines(text, at):
        if not line.text:
            close = False
            continue
        if _RULE.fullmatch(line.text):
            continue
        cells = None if _FOOT.match(line.text) else _cells(line.text, columns)
        filled = 0 if cells is None else sum(cell >= 0 for cell in cells)
        first = cells is not None and cells[0] >= 0
        if cells is None or (filled < 3 and not close) or (filled == 1 and first):
            missed += 1
            if missed > 1:
                return
            close = False
            continue
        close, missed = True, 0
        yield line, cells


def _cells(text: str, columns: Sequence[int]) -> list[int] | None:
    """Where the cells of a line begin; ``None`` if its words do not stand in the columns."""
    if len(text) > _WIDE or "|" in text or "\t" in text:
        return None
    found: list[int] = []
    for column in columns[1:]:
        begins = next(
            (
                at
                for at in range(max(2, column - _OFF), min(column + _OFF + 1, len(text)))
                if text[at] != " " and text[at - 1] == " " and (at == column or text[at - 2] == " ")
            ),
            -1,
        )
        found.append(begins)
    first = len(text) - len(text.lstrip())
    found.insert(0, first if first < columns[1] - _OFF else -1)
    for place, begins in enumerate(found[1:], 1):
        if begins < 0:
            until = next((each for each in found[place + 1 :] if each >= 0), len(text))
            if text[columns[place] - _OFF : until].strip():
                return None
    return found


def _barred(text: str, cells: Sequence[int], columns: Sequence[int]) -> str:
    """A line with a bar before each cell but the first, also before those that are empty."""
    shown = list(text)
    for column, begins in zip(columns[1:], cells[1:], strict=True):
        at = (column if begins < 0 else begins) - 1
        if at < len(shown) and shown[at] == " ":
            shown[at] = "|"
    if shown[0] == " ":
        shown[0] = "|"
    return "".join(shown)

"""Tables of which a copy has lost the columns: one cell a line, or a row run into running lines.

Bars and spaces are written over line ends and spaces: every position stays as it was.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from vnchild.reading.words.vocabulary import DAYS_COLUMN

_NUMBER = re.compile(r"^[ ]*(?:S?TT|Số TT)(?P<rest>[ ][^\n|\t\r]{10,200})?[ \r]*$", re.M)
"""The name of the column of numbers, alone in its line or before the names of the others."""
_WHEN = re.compile(rf"(?:{DAYS_COLUMN}|Mốc)(?: [^\W\d_]+){{0,6}}", re.I)
"""The name of a column of days."""
_DAY = re.compile(
    r"[ ](?P<day>(?:(?:[Tt]rước|[Cc]hậm nhất|[Tt]rong|[Xx]ong|[Tt]ừ|[Đđ]ến|[Hh]ết)"
    r"[^\n|\t]{0,30}?[ ])?(?:ngày )?"
    r"(?:\d{1,2}/\d{1,2}(?:/\d{4})?(?: ?(?:-|–|đến)(?: ngày)? \d{1,2}/\d{1,2}(?:/\d{4})?)?|"
    r"[Tt]háng \d{1,2}(?:/\d{4}| năm \d{4})?|[Qq]uý (?:I{1,3}|IV|[1-4])(?:/\d{4}| năm \d{4})?|"
    r"[Nn]ăm \d{4}))[ .;]*$"
)
"""The day that ends a row."""
_DAYS = re.compile(rf"{DAYS_COLUMN}|Mốc", re.I)
_NEAR = 500
"""How far behind the first name of a head that of the days stands, in characters."""
_MOST_COLUMNS = 7
_LONGEST_NAME = 60
_LONGEST_ROW = 1200
"""Longer rows are no rows, in characters."""
_FEWEST_ROWS = 2


class _Line(NamedTuple):
    start: int
    end: int
    text: str


def stacked_as_bars(text: str) -> str:
    """A text with bars in its tables of one cell a line, and in rows that end with their day."""
    if _NUMBER.search(text) is None:
        return text
    days = [match.start() for match in _DAYS.finditer(text)]
    written = list(text)
    found = False
    at = 0
    while (number := _NUMBER.search(text, at)) is not None:
        at = number.end()
        near = bisect_left(days, number.start())
        named = near < len(days) and days[near] < at + _NEAR
        if not named or "  " in (number["rest"] or "").strip():
            continue
        rows = None if number["rest"] else _one_a_line(text, number)
        rows = rows or _run_together(text, number)
        if rows is None:
            continue
        found = True
        for row in rows:
            _bar(written, text, row)
        at = rows[-1][-1].end
    return "".join(written) if found else text


def _bar(written: list[str], text: str, row: Sequence[_Line]) -> None:
    """Write bars between the cells of a row, and spaces over the line ends within them."""
    for place in range(row[0].start, row[-1].end):
        if text[place] in "\r\n":
            written[place] = " "
    for cell in row[1:]:
        written[cell.start - 1] = "|"


def _lines(text: str, at: int) -> Iterator[_Line]:
    """The lines behind a position that are not blank."""
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        shown = text[at:end]
        if shown.strip():
            begins = at + len(shown) - len(shown.lstrip())
            yield _Line(begins, begins + len(shown.strip()), shown.strip())
        at = end + 1


def _head(
    lines: Iterator[_Line], most: int, longest: int, is_row: Callable[[_Line], bool]
) -> tuple[list[_Line], _Line] | None:
    """The lines that name the columns, and the first line of a row behind them.

    ``None`` if there are more of them or longer ones, or another head begins before a row does.
    """
    head: list[_Line] = []
    for line in lines:
        if head and is_row(line):
            return head, line
        if len(head) == most or len(line.text) > longest or (head and _NUMBER.match(line.text)):
            return None
        head.append(line)
    return None


def _is_first(line: _Line) -> bool:
    """Whether a line is the number of the first row alone."""
    return line.text.rstrip(".") in {"1", "01", "I"}


def _one_a_line(text: str, number: re.Match[str]) -> list[Sequence[_Line]] | None:
    """The rows of a table of one cell a line, its head first; ``None`` if it is none."""
    lines = _lines(text, number.start())
    begins = _head(lines, _MOST_COLUMNS, _LONGEST_NAME, _is_first)
    if begins is None:
        return None
    head, first = begins
    if len(head) < 3 or not any(_WHEN.fullmatch(each.text) for each in head):
        return None
    rows: list[Sequence[_Line]] = [head]
    row = [first]
    for line in lines:
        if len(row) == len(head):
            rows.append(row)
            if line.text.rstrip(".").lstrip("0") != str(len(rows)):
                row = []
                break
            row = [line]
        elif "|" in line.text or len(line.text) > _LONGEST_ROW or _BEHIND.match(line.text):
            break
        else:
            row.append(line)
    if len(row) > 1:
        rows.append(row)
    return rows if len(rows) > _FEWEST_ROWS else None


_BEHIND = re.compile(
    r"(?:[IVX]{1,5}|\d{1,2})[.)/][ ]?[^\W\d_a-zđ]|Điều \d|Nơi nhận|Trên đây|[-–+] |[a-zđ]\) "
)
"""What begins behind a table and in no cell of it."""


def _run_together(text: str, number: re.Match[str]) -> list[Sequence[_Line]] | None:
    """The rows of a table whose cells run on in lines: a number first, a day last."""
    lines = _lines(text, number.start())
    begins = _head(lines, _MOST_HEAD, _LONGEST_HEAD, lambda line: _number(line) is not None)
    if begins is None:
        return None
    head, row = begins
    when = _LAST_NAME.search(text[head[0].start : head[-1].end].replace("\n", " "))
    if when is None:
        return None
    first = head[0].start
    behind = first + len(head[0].text.split(" ", 1)[0]) + 1
    rows = [_cells(text, (first, behind, first + when.start("name")), head[-1].end)]
    rows += _rows(text, [row], lines)
    return rows if any(len(each) == len(rows[0]) for each in rows[1:]) else None


def _rows(text: str, row: list[_Line], lines: Iterator[_Line]) -> Iterator[Sequence[_Line]]:
    """The rows that end with their day, from the first line of one."""
    done: Sequence[_Line] | None = None
    skipped = 0
    for line in lines:
        done = done or _row(text, row)
        if _NUMBER.match(line.text):
            break
        if _follows(_number(line), _number(row[0])):
            yield done or _undated(text, row)
            row, done, skipped = [line], None, 0
        elif len(row) == 1 and _PAGE_NUMBER.fullmatch(row[0].text) and _same(line, row[0]):
            row = [line]
        elif done is not None or _PAGE_NUMBER.fullmatch(line.text):
            skipped += 1
            if skipped > _BETWEEN_PAGES:
                break
        elif "|" in line.text or line.end - row[0].start > _LONGEST_ROW:
            return
        else:
            row.append(line)
    done = done or _row(text, row)
    if done is not None:
        yield done


_BETWEEN_PAGES = 3
"""So many lines at the end of a page and the top of the next may stand between two rows."""
_MOST_HEAD = 14
"""How many lines the names of the columns take at most."""
_LONGEST_HEAD = 200
_LAST_NAME = re.compile(rf"[ ](?P<name>(?:{DAYS_COLUMN})(?:[ ]+[^\W\d_A-ZĐ]+){{0,6}})$")
_PAGE_NUMBER = re.compile(r"\d{1,3}")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,2})\.?(?:[ ]+(?=[^\W\d_a-zđ])|$)")


def _number(line: _Line) -> tuple[int, ...] | None:
    """The number with which a line begins a row: 2, or 2 and 4 of ``2.4``."""
    match = _NUMBERED.match(line.text)
    return None if match is None else tuple(int(each) for each in match["number"].split("."))


def _follows(number: tuple[int, ...] | None, before: tuple[int, ...] | None) -> bool:
    """Whether a row may have a number behind another; that of a page leaps."""
    if number is None or before is None:
        return False
    return before < number and number[0] - before[0] <= _LEAP


_LEAP = 3


def _same(line: _Line, page: _Line) -> bool:
    """Whether what was taken for a row was the number of a page: the row follows with its own."""
    return line.text.startswith(f"{page.text} ")


def _row(text: str, lines: Sequence[_Line]) -> Sequence[_Line] | None:
    """A row that ends with its day, in three cells; ``None`` if it goes on."""
    at = len(lines) - 1
    while at > 0 and _WAITS.search(lines[at - 1].text):
        at -= 1
    last = lines[at]
    shown = re.sub(r"[\r\n]", " ", text[last.start : lines[-1].end])
    day = _DAY.search(f" {shown}")
    if day is None:
        return None
    what, when = _behind_number(text, lines), last.start + day.start("day") - 1
    return None if when <= what else _cells(text, (lines[0].start, what, when), lines[-1].end)


_WAITS = re.compile(
    r"(?:[Tt]rước|[Cc]hậm nhất|[Tt]ừ|[Đđ]ến|[Hh]ết|[Tt]rong|ngày|[Tt]háng|[Qq]uý|[Nn]ăm|[-–])$"
)
"""What a day that goes on in the next line ends with."""


def _undated(text: str, lines: Sequence[_Line]) -> Sequence[_Line]:
    """A row without a day, in two cells."""
    return _cells(text, (lines[0].start, _behind_number(text, lines)), lines[-1].end)


def _behind_number(text: str, lines: Sequence[_Line]) -> int:
    """Where the words behind the number of a row begin."""
    first = lines[0]
    space = text.find(" ", first.start, first.end)
    return (first.end if space < 0 else space) + 1


def _cells(text: str, starts: Sequence[int], end: int) -> Sequence[_Line]:
    """The cells of a row, by where they begin, and where the last of them ends."""
    ends = (*(start - 1 for start in starts[1:]), end)
    return tuple(
        _Line(start, until, text[start:until]) for start, until in zip(starts, ends, strict=True)
    )

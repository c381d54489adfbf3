"""Columns that a text prints side by side with spaces between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from vnchild.reading.text.layout import Layout, Line, words

_GAP = re.compile(r"[ \t\u00a0]{3,}|\t+")
_MARKS = re.compile(r"[*_#\\]+")
_LONGEST = 400
"""A longer line is running text, in characters."""


@frozen(kw_only=True)
class Column:
    """What stands in one column of a line.

    Args:
        line: its words.
        left: where it begins, in characters from the beginning of the line as given.
        middle: the middle of it.
        beside: whether something stands in the same line to the left or right of it.
    """

    line: Line
    left: int
    middle: float
    beside: bool = False


def columns(layout: Layout, line: Line) -> tuple[Column, ...]:
    """The columns of a line: its cells, and what three spaces or more keep apart as given."""
    found: list[Column] = []
    for match in re.finditer(r"[^\t]+", line.text):
        text = match.group().strip()
        if text:
            start = line.start + match.start() + match.group().index(text)
            cell = line._replace(start=start, end=start + len(text), text=text)
            found.extend(_columns(layout, cell))
    beside = len(found) > 1
    return tuple(evolve(each, beside=True) for each in found) if beside else tuple(found)


def _columns(layout: Layout, line: Line) -> Iterator[Column]:
    span = layout.span(line.start, line.end)
    given = layout.source.given
    begins = given.rfind("\n", 0, span.start) + 1
    text = given[span.start : span.end]
    if len(text) > _LONGEST or not _GAP.search(text):
        yield _whole(line, span.start - begins, span.end - begins)
        return
    at = 0
    pieces: list[Column] = []
    start = 0
    for end, following in (*((m.start(), m.end()) for m in _GAP.finditer(text)), (len(text), 0)):
        shown = words(_MARKS.sub("", text[start:end]))
        place = line.text.find(shown, at) if shown else -1
        if place >= 0:
            at = place + len(shown)
            piece = line._replace(start=line.start + place, end=line.start + at, text=shown)
            left = span.start - begins + start
            middle = left + (end - start) / 2
            pieces.append(Column(line=piece, left=left, middle=middle))
        elif shown:
            pieces = []
            break
        start = following
    if len(pieces) < 2:
        pieces = [_whole(line, span.start - begins, span.end - begins)]
    yield from pieces


def _whole(line: Line, left: int, right: int) -> Column:
    return Column(line=line, left=left, middle=(left + right) / 2)

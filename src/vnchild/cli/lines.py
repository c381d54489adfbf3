"""On which line of a CSV file a row begins."""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from attrs import evolve

from vnchild.frames.problems import Problem

_CHUNK = 1 << 20


def with_lines(problems: Sequence[Problem], path: Path) -> list[Problem]:
    """Problems of a table with the lines of its file, where that is CSV."""
    rows = {each.row for each in problems if each.row is not None}
    if path.suffix.lower() != ".csv" or not rows:
        return list(problems)
    at = lines_of(path, rows)
    return [each if each.row is None else evolve(each, line=at.get(each.row)) for each in problems]


def lines_of(path: Path, rows: Collection[int]) -> Mapping[int, int]:
    """The lines on which some rows begin.

    Without a quotation mark no cell runs over several lines, and a row is a line after the header.
    """
    if not _has_quotes(path):
        return {row: row + 1 for row in rows}
    wanted, last = frozenset(rows), max(rows)
    found: dict[int, int] = {}
    with path.open(encoding="utf-8-sig", newline="") as text:
        reader = csv.reader(text)
        next(reader, None)
        for row in range(1, last + 1):
            begins = reader.line_num + 1
            if next(reader, None) is None:
                break
            if row in wanted:
                found[row] = begins
    return found


def _has_quotes(path: Path) -> bool:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if b'"' in chunk:
                return True
    return False

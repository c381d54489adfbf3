"""Who issued a document, from the lines in capitals at its head."""

from __future__ import annotations

import re

from vnchild.reading.agencies import begins_agency, normal_case
from vnchild.reading.layout import Layout, Line, words
from vnchild.reading.printed import Heading, Part

_UNFINISHED = frozenset(
    {"ỦY", "UỶ", "ỦY BAN", "UỶ BAN", "VĂN", "VĂN PHÒNG", "HỘI ĐỒNG", "THƯỜNG TRỰC", "BAN CHỈ ĐẠO"}
)
_SIDE_BY_SIDE = re.compile(r"\s+[-–]\s+")
_NUMBERED = re.compile(r"\S*/\S+")


def read_issuers(
    layout: Layout, start: int, dated: re.Match[str] | None, heading: Heading | None
) -> tuple[Part | None, Part | None]:
    """The body above and the issuer, from the lines over the number.

    Where a line names two agencies side by side (``SỞ Y TẾ - CÔNG AN TỈNH``) all of them issued the
    document together, and none is above another.
    """
    groups: list[list[Line]] = []
    for line in layout.lines(0, start, cells=True):
        shown = line.text.strip("-–—_* ")
        if not shown or not _is_upper(line) or len(shown) > 120:
            continue
        if dated and line.start <= dated.start() < line.end:
            continue
        if heading and line.start == heading.start:
            continue
        last = groups[-1][-1].text if groups else ""
        waiting = last in _UNFINISHED or last.endswith((" VÀ", " -", ",", " XÃ"))
        if (begins_agency(shown) or shown in _UNFINISHED) and not waiting:
            groups.append([line])
        elif groups:
            groups[-1].append(line)
    if not groups:
        return None, None
    named = [_names(group) for group in groups]
    if any(len(names) > 1 for names in named):
        together = " - ".join(name for names in named for name in names)
        return None, _part(layout, [line for group in groups for line in group], together)
    parts = [_part(layout, group, names[0]) for group, names in zip(groups, named, strict=True)]
    return parts[-2] if len(parts) > 1 else None, parts[-1]


def _is_upper(line: Line) -> bool:
    """Whether a line is in capitals but for the symbol of a document."""
    if line.is_upper:
        return True
    rest = _NUMBERED.sub("", line.text) if "/" in line.text else line.text.lower()
    return rest == rest.upper() and sum(c.isalpha() for c in rest) > 3


def _names(group: list[Line]) -> list[str]:
    """The agencies of some lines, in normal letters."""
    text = words(" ".join(line.text.strip("-–—_* ") for line in group))
    names: list[str] = []
    for piece in _SIDE_BY_SIDE.split(text):
        if names and not begins_agency(piece):
            names[-1] = f"{names[-1]} - {piece}"
        else:
            names.append(piece)
    return [normal_case(name) for name in names]


def _part(layout: Layout, group: list[Line], text: str) -> Part:
    span = layout.span(group[0].start, group[-1].end)
    return Part(text=text, span=span, printed=layout.text(group[0].start, group[-1].end))

"""What a document is about: ``V/v ...``, or the lines under its kind."""

from __future__ import annotations

import re

from vnchild.reading.head.issue import NUMBER, is_dated
from vnchild.reading.text.layout import Layout, Line, words
from vnchild.reading.text.printed import Heading, Part, Reader
from vnchild.reading.words.agencies import AGENCY, begins_agency
from vnchild.reading.words.letters import CAPITALS
from vnchild.reading.words.vocabulary import ADDRESSED, BEGINS_BODY, OFFICE_IN_CAPITALS

_ABOUT = re.compile(r"(?:^|(?<=[\t\n( ]))(?:V/v|V/V|v/v|Về việc|VỀ VIỆC)\s*:?\s*")
_ENDS = re.compile(rf"^(?:{ADDRESSED}|(?:{BEGINS_BODY})(?!\w)|I\.|1\.|Phần|PHẦN|Điều\s1)")
_ASKS = re.compile(rf"{AGENCY}\s+(?:trân trọng\s+)?(?:yêu cầu|đề nghị)(?!\w)")
"""Begins a body that has no other words before what it asks."""
_NUMBERED = re.compile(r"\d/|(?<!\w)số \d")
_URGENT = re.compile(r"(?:THƯỢNG )?KHẨN|H[ỎO][ẢA]? TỐC", re.I)
"""What may stand behind the kind and is no subject: ``CÔNG ĐIỆN KHẨN``."""
_OFFICES = re.compile(rf"{OFFICE_IN_CAPITALS}(?!\w)")


_WAITS = re.compile(r"(?:CỦA|VỚI|VÀ|GIỮA|CHO|TẠI|,)$")
"""The end of a line in capitals that goes on with whom or what it names."""


def read_subject(
    reader: Reader,
    start: int,
    dated: re.Match[str] | None,
    heading: Heading | None,
    addressed: re.Match[str] | None,
) -> tuple[Part | None, int]:
    """The subject and where it ends."""
    flat = reader.layout.flat
    limit = addressed.start() if addressed else min(reader.limit, start + 4000)
    if heading is not None:
        return _under_heading(reader, heading, limit)
    about = _ABOUT.search(flat, start, limit)
    if about is not None:
        end = limit
        blank = re.compile(r"\n\n").search(flat, about.end(), limit)
        if blank and addressed is None:
            end = blank.start()
        elif blank:
            rest = flat[blank.end() : limit].strip()
            dated_only = dated is not None and dated.start() >= blank.start()
            end = (
                blank.start()
                if (not rest or dated_only or not flat[blank.end()].islower())
                else limit
            )
        pieces = [(about.end(), end)]
        if dated is not None and about.end() <= dated.start() < end:
            pieces = [(about.end(), dated.start()), (dated.end(), end)]
        text = words(" ".join(flat[a:b] for a, b in pieces)).strip(" .;,-–*")
        if text.count(")") > text.count("("):
            text = text.rstrip(")")
        if text:
            last = pieces[-1][1] if flat[pieces[-1][0] : pieces[-1][1]].strip() else pieces[0][1]
            while flat[last - 1].isspace():
                last -= 1
            return reader.part(about.end(), last, text), last
    if dated is not None:
        # No heading, as in copies that lost it: lines in capitals under the date.
        found: list[Line] = []
        for line in reader.layout.lines(dated.end(), limit):
            if not line.is_upper or len(found) > 8 or begins_agency(line.text):
                break
            found.append(line)
        if found:
            at = found[0].start, found[-1].end
            return reader.part(*at), found[-1].end
    return None, start


def _under_heading(reader: Reader, heading: Heading, limit: int) -> tuple[Part | None, int]:
    """The subject under the line of the kind, or on the rest of that line."""
    layout = reader.layout
    found: list[tuple[int, int]] = []
    rest = layout.flat[heading.named : heading.end].strip()
    if rest and _URGENT.fullmatch(rest) is None:
        found.append((heading.named, heading.end))
    for line in layout.lines(heading.end, limit):
        text = line.text.strip("-–—_* ")
        if not text or (not found and line.is_upper and text.startswith("CỦA ")):
            continue
        asks = bool(found) and _ASKS.match(text) is not None
        begins_body = _ENDS.match(text) is not None and (
            bool(found)
            or _NUMBERED.search(text) is not None
            or ("\n\n" in layout.flat[heading.end : line.start] and not _stands_alone(layout, line))
        )
        if (
            asks
            or begins_body
            or len(found) > 8
            or (found and line.after_blank and not line.is_upper)
        ):
            break
        waits = bool(found) and _WAITS.search(layout.text(*found[-1])) is not None
        if found and not waits and _OFFICES.match(text):
            break
        if (line.is_upper and begins_agency(text) and not waits) or _is_of_issue(text):
            if found:
                break
            continue
        if len(text) > 400:
            break
        found.append((line.start, line.end))
    if not found and layout.flat[heading.bare : heading.end].strip():
        found.append((heading.bare, heading.end))
    if not found:
        return None, heading.end
    start, end = found[0][0], found[-1][1]
    text = layout.text(start, end)
    text = re.sub(rf"^CỦA [{CAPITALS} ,-]+ (?=về )", "", text)
    text = re.sub(r"^(?:\(?V/v|Về việc|VỀ VIỆC|V/V|(?:Về|VỀ|về)(?=\s))\s*:?\s*", "", text).strip(
        " .;-–*"
    )
    if text.count("(") != text.count(")"):
        text = text.strip("()")
    return reader.part(start, end, text or layout.text(start, end)), end


_LEFT_OPEN = re.compile(r"[^\s.:;,][ *_]*\n[ *_]*\n")


def _stands_alone(layout: Layout, line: Line) -> bool:
    """Whether a line is a paragraph of its own that no stop ends, as a title is."""
    return _LEFT_OPEN.match(layout.flat, line.end - 1) is not None


def _is_of_issue(text: str) -> bool:
    """Whether a line is that of the number or of place and date, not one that names them."""
    return NUMBER.match(text) is not None or is_dated(text)

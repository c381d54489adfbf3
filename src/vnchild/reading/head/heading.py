"""The line that names the kind of a document."""

from __future__ import annotations

import re

from vnchild.domain.document_kind import DocumentKindName
from vnchild.reading.text.glued import ANY_KIND
from vnchild.reading.text.layout import Layout, Line
from vnchild.reading.text.printed import Heading
from vnchild.reading.words.letters import CAPITALS, SMALL
from vnchild.reading.words.placenames import bare

_KINDS: dict[str, DocumentKindName] = {
    each.text.vi: each for each in DocumentKindName if each is not DocumentKindName.LAW
}
_BARE = {bare(name): kind for name, kind in _KINDS.items() if " " in name}
"""The kinds by their names without marks; a name of one word is too short to be told so."""
_LONGEST = max(map(len, _KINDS))
_HEADING = re.compile(rf"(?P<kind>{ANY_KIND})(?P<rest>(?:[ ](?:[{CAPITALS}{SMALL}\d“”\"(].*))?)$")
_JOINT = re.compile(
    r"\s(?:LIÊN (?:NGÀNH|TỊCH|SỞ|BỘ)(?!\w)|PHỐI HỢP(?!\w)|(?:THANH|KIỂM) TRA$|GIÁM SÁT$)"
)
"""Belongs to the name of the kind."""
_ABOUT = re.compile(r"\(?(?:[Vv]/[Vv]|Về(?: việc)?|VỀ(?: VIỆC)?)(?!\w)")
_TITLES = 40
"""So many lines of the beginning may hold such a title."""
_PRIVATE = frozenset(
    {
        DocumentKindName.CONTRACT,
        DocumentKindName.AGREEMENT,
        DocumentKindName.MEMORANDUM,
        DocumentKindName.MINUTES,
        DocumentKindName.AUTHORISATION,
        DocumentKindName.LEAVE_PERMIT,
        DocumentKindName.INTRODUCTION,
    }
)
"""The kinds that private persons write as well."""


def find_heading(layout: Layout, start: int, end: int) -> Heading | None:
    """The line in capitals that names the kind, of a document whose number is at ``start``."""
    for line in layout.lines(0, end, cells=True):
        if line.start > start + 4000:
            break
        match = _HEADING.match(line.text)
        if match is None:
            kind = _spoilt(line) if line.start >= start else None
            if kind is not None:
                return _alone(line, kind)
            continue
        if line.start < start and match["rest"]:
            continue
        rest = match["rest"].strip()
        at = without = line.start + match.end("kind")
        if (
            rest
            and rest != rest.upper()
            and not rest.startswith(("Về", "V/v", "("))
            and not _begins_line(layout, without)
        ):
            continue
        joint = _JOINT.match(match["rest"])
        if joint is not None:
            at += joint.end()
        kind = _KINDS[match["kind"].lower()]
        return Heading(start=line.start, end=line.end, kind=kind, named=at, bare=without)
    return None


def find_title(layout: Layout, end: int) -> Heading | None:
    """A line that is nothing but the name of a kind, in any letters, over ``Về việc ...``."""
    above: Line | None = None
    for place, line in enumerate(layout.lines(0, end, cells=True)):
        if above is not None and _ABOUT.match(line.text):
            kind = _KINDS.get(above.text.strip("*: ").lower())
            if kind is not None and kind not in _PRIVATE:
                return _alone(above, kind)
        if place > _TITLES:
            break
        above = line
    return None


def _alone(line: Line, kind: DocumentKindName) -> Heading:
    return Heading(start=line.start, end=line.end, kind=kind, named=line.end, bare=line.end)


def _spoilt(line: Line) -> DocumentKindName | None:
    """The kind that a line in capitals names but for the marks that a recogniser mistook."""
    text = line.text.strip("*. ")
    return _BARE.get(bare(text)) if line.is_upper and len(text) <= _LONGEST else None


def _begins_line(layout: Layout, space: int) -> bool:
    """Whether a space was a line end in the text as given: a subject in small letters follows."""
    span = layout.span(space, space + 1)
    return "\n" in layout.source.given[span.start : span.end]

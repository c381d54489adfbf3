"""The head of an official document: number, place and date, issuer, kind, subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, field, frozen

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Text
from vnchild.reading.head.heading import find_heading, find_title
from vnchild.reading.head.issue import day_at, find_dated, place_at, read_number, written
from vnchild.reading.head.issuers import read_issuers
from vnchild.reading.head.subject import read_subject
from vnchild.reading.notes import (
    BLANK_NUMBER,
    NO_DATE,
    NO_ISSUER,
    NO_NUMBER,
    NO_SUBJECT,
    addressed_with,
    other_kind,
    slip,
    unreadable_number,
)
from vnchild.reading.text.layout import Layout
from vnchild.reading.text.printed import ADDRESSED, Heading, Part, Reader
from vnchild.reading.words.placenames import misspelt
from vnchild.reading.words.vocabulary import SOLEMN

_NEVER_ADDRESSED = frozenset(
    {DocumentKindName.DIRECTIVE, DocumentKindName.DECISION, DocumentKindName.RESOLUTION}
)
"""The kinds that have no ``Kính gửi``."""
_RESOLVES = re.compile(rf"(?:^|\n)\s*(?:(?:{SOLEMN})(?!\w)|Điều 1|QUYẾT (?:ĐỊNH|NGHỊ))")


@frozen(kw_only=True)
class Head:
    """The head of a document; what is not printed is ``None``."""

    number: DocumentNumber | None = None
    number_part: Part | None = None
    issued: WrittenDate = field(factory=WrittenDate)
    issued_part: Part | None = None
    place: Part | None = None
    issuer: Part | None = None
    superior: Part | None = None
    kind: DocumentKindName | None = None
    kind_part: Part | None = None
    subject: Part | None = None
    body_at: int = 0
    warnings: tuple[Text, ...] = ()

    @property
    def at(self) -> int:
        """Where the head begins in the text as given."""
        parts = (self.superior, self.issuer, self.number_part, self.kind_part, self.issued_part)
        return min((each.span.start for each in parts if each is not None), default=0)


def read_head(layout: Layout) -> Head:
    """Read the head of a document; never fails, what is missing is told in the warnings."""
    flat = layout.flat
    reader = Reader(layout, min(len(flat), layout.closing))
    number = read_number(layout)
    document = number[0] if number else None
    start = number[1] if number else 0
    number_part = reader.part(number[1], number[2]) if number else None
    addressed = ADDRESSED.search(flat, 0, reader.limit)
    heading = find_heading(layout, start, addressed.start() if addressed else reader.limit)
    if heading is None and number is None:
        heading = find_title(layout, addressed.start() if addressed else reader.limit)
    reach = min(reader.limit, (heading.end if heading else start) + _DATE_REACH)
    reach = addressed.start() if addressed else reach
    dated = find_dated(flat, max(reach, start), start)
    issued, told = (WrittenDate(), [NO_DATE]) if dated is None else written(dated)
    where = None if dated is None else place_at(dated)
    place = None if where is None else _place(reader, *where)
    above, body = read_issuers(layout, start, dated, heading, document)
    subject, after = read_subject(reader, start, dated, heading, addressed)
    kind, kind_notes = _kind(layout, start, document, heading, addressed)
    if kind is DocumentKindName.OFFICIAL_DISPATCH and not (addressed or heading or subject):
        # The number alone tells no kind: that of a contract has the form of a dispatch's.
        kind = None
    ends = [after, start if number is None else number[2]]
    ends += [dated.end()] if dated is not None and dated.end() <= reach else []
    ends += [heading.named] if heading else []
    warnings = [*_of_number(document, number_part), *told, *kind_notes]
    warnings += [] if subject else [NO_SUBJECT]
    warnings += [] if body else [NO_ISSUER]
    warnings.extend(misspelt(_shown(place), _shown(body), flat))
    return Head(
        number=document,
        number_part=number_part,
        issued=issued,
        issued_part=None if dated is None else reader.part(day_at(dated), dated.end()),
        place=place,
        issuer=body,
        superior=above,
        kind=kind,
        kind_part=None if heading is None else reader.part(heading.start, heading.named),
        subject=subject,
        body_at=max(ends),
        warnings=tuple(warnings),
    )


_DATE_REACH = 1500
"""How far behind the number or the heading the date of issue stands, in characters."""


_LEFT_BLANK = re.compile(r"\w+\s*[:.]?[\s.…_]*[/–-]")
"""A number before the symbol of which nothing is printed."""


def _of_number(document: DocumentNumber | None, part: Part | None) -> Iterator[Text]:
    """What is to be looked at in the number."""
    if part is None:
        yield NO_NUMBER
    elif document is None:
        yield unreadable_number(part.text)
    else:
        if document.is_blank:
            blank = _LEFT_BLANK.match(part.text) is not None
            yield BLANK_NUMBER if blank else unreadable_number(part.text)
        yield from map(slip, document.misprints)


def _kind(
    layout: Layout,
    start: int,
    document: DocumentNumber | None,
    heading: Heading | None,
    addressed: re.Match[str] | None,
) -> tuple[DocumentKindName | None, list[Text]]:
    """The kind by the heading and the number, and what to look at where the two differ."""
    kind = None if document is None else document.kind
    if heading is not None:
        told: list[Text] = []
        if document is not None and _differs(document, heading.kind):
            told = [other_kind(heading.kind.text.vi, document.normal, kind or heading.kind)]
        unsaid = kind in {None, DocumentKindName.OFFICIAL_DISPATCH}
        return heading.kind if unsaid else kind, told
    if document is None or kind not in _NEVER_ADDRESSED:
        return kind, []
    if not _is_addressed(layout.flat, start, addressed):
        return kind, []
    unnamed = _without_issuer(document)
    note = addressed_with(document.normal, kind, as_dispatch=unnamed)
    return DocumentKindName.OFFICIAL_DISPATCH if unnamed else kind, [note]


def _place(reader: Reader, start: int, end: int) -> Part:
    """The place of issue, in normal letters where the whole line is in capitals."""
    place = reader.part(start, end)
    in_capitals = place.text.isupper() and "." not in place.text and " " in place.text
    return evolve(place, text=place.text.title()) if in_capitals else place


def _differs(document: DocumentNumber, named: DocumentKindName) -> bool:
    """Whether a symbol tells another kind than the one that is named; the Party's may."""
    unsaid = {None, DocumentKindName.OFFICIAL_DISPATCH, named}
    return document.kind not in unsaid and not document.is_party


def _without_issuer(document: DocumentNumber) -> bool:
    """Whether the letters of a kind may be those of the issuer: ``CT`` of a tax office.

    A directive's are followed by an issuer (``CT-UBND``), these by a unit (``CT-TTHT``).
    """
    kind = document.kind is DocumentKindName.DIRECTIVE and not document.is_party
    return kind and all(each.meaning is None for each in document.issuers)


def _is_addressed(flat: str, start: int, addressed: re.Match[str] | None) -> bool:
    """Whether the addressees follow the head, with nothing of a body before them."""
    return (
        addressed is not None
        and addressed.start() < start + 1500
        and _RESOLVES.search(flat, start, addressed.start()) is None
    )


def _shown(part: Part | None) -> str | None:
    return None if part is None else part.text

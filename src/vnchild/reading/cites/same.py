"""Which mentions of a text name the same document: one with its number, another in short."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from attrs import evolve

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.reading.cites.attached import with_parts
from vnchild.reading.cites.citation import Citation
from vnchild.reading.cites.laws import LAW_KINDS, bare_name
from vnchild.reading.words.names import kind_meant

_Short: TypeAlias = tuple[int, DocumentKindName | str]
"""The number and the kind of a document."""
_SHORT = re.compile(r"(?P<kind>[^\d]+?) (?:số )?0*(?P<number>\d{1,6})(?:/(?P<year>\d{4}))?")
CALLED = re.compile(
    r"(?=[Đđ])(?<!\w)[Đđ]iều [0-9]{1,3}[a-zđ]?,? (?:(?:của|trong|thuộc|tại) )?"
    r"(?P<kind>Luật|Pháp lệnh|Nghị định|Thông tư)(?: (?:đã )?(?:nêu|nói|dẫn)? ?trên)?"
    r"(?= ?(?:[.,;:)\n]|$))"
)
"""A document that is only called by its kind: ``khoản 3 Điều 32 của Nghị định``."""
_LEVEL = re.compile(r"(?<!\w)(?:trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?!\w)")
_AGENCIES = (
    ("uỷ ban", "ủy ban"),
    ("ủy ban nhân dân", "ubnd"),
    ("hội đồng nhân dân", "hđnd"),
    ("tp.", "thành phố "),
)


def law_name(one: Citation) -> str | None:
    """The name by which a law is known wherever it is named; ``None`` of what is no law."""
    is_law = one.name is not None and (one.kind or "").lower() in LAW_KINDS
    return bare_name(one.name or "") if is_law else None


def short_name(one: Citation) -> tuple[int, DocumentKindName | str, int | None] | None:
    """The number, the kind and the year of a document without its symbol: ``Kế hoạch số 12``."""
    match = None if one.document is not None else _SHORT.fullmatch(one.name or "")
    if match is None:
        return None
    return int(match["number"]), _kind(match["kind"]), int(match["year"]) if match["year"] else None


def _kind(printed: str) -> DocumentKindName | str:
    """What kind is meant; a joint circular is called a circular in short."""
    kind = kind_meant(printed)
    if kind is DocumentKindName.JOINT_CIRCULAR:
        return DocumentKindName.CIRCULAR
    return kind or printed.casefold()


class Known:
    """The documents that a text cites with their numbers or dates, by their short names."""

    def __init__(self, citations: Iterable[Citation]) -> None:
        self._by_short: dict[_Short, dict[DocumentNumber, Citation]] = {}
        self._by_name: dict[str, dict[DocumentNumber, Citation]] = {}
        self._dated: dict[str, dict[int, Citation]] = {}
        for one in citations:
            self._keep(one)

    def _keep(self, one: Citation) -> None:
        name = law_name(one)
        if one.document is not None and one.document.number is not None:
            short = one.document.number, _kind(one.kind or "")
            _kept(self._by_short.setdefault(short, {}), one.document, one)
            if name is not None:
                _kept(self._by_name.setdefault(name, {}), one.document, one)
        elif name is not None and (year := _year(one.issued)) is not None:
            self._dated.setdefault(name, {}).setdefault(year, one)

    def in_full(self, citation: Citation) -> Citation:
        """A document that is named in short, with what is told of it elsewhere.

        A law by its name, another by kind and number: ``(sau đây gọi là Nghị định 20)``. It stays
        as it is if two documents are so named, or if a year, a date or an issuer differs.
        """
        if citation.document is not None:
            return citation
        name = law_name(citation)
        if name is not None:
            return self._law(citation, name)
        short = short_name(citation)
        if short is None or citation.resolved is not None:
            return citation
        meant = [*self._by_short.get((short[0], short[1]), {}).values()]
        if len(meant) != 1 or not _agree(citation, meant[0], short[2]):
            return citation
        return _whole(citation, meant[0])

    def _law(self, citation: Citation, name: str) -> Citation:
        numbered = [*self._by_name.get(name, {}).values()]
        if numbered:
            [one, *others] = numbered
            number = one.document
            years = {*self._dated.get(name, ())} - {number.year if number else None}
            doubtful = others or (citation.issued is None and years)
            return (
                citation if doubtful or not _agree(citation, one, None) else _whole(citation, one)
            )
        dated = [*self._dated.get(name, {}).values()]
        if citation.issued is None and citation.resolved is None and len(dated) == 1:
            return evolve(citation, name=dated[0].name, issued=dated[0].issued)
        return citation


def _kept(there: dict[DocumentNumber, Citation], document: DocumentNumber, one: Citation) -> None:
    """One of each number, with the date and the issuer of whichever mention prints them."""
    before = there.get(document, one)
    there[document] = evolve(
        before,
        issued=before.issued or one.issued,
        issuer=before.issuer or one.issuer,
        name=before.name or one.name,
    )


def _whole(short: Citation, one: Citation) -> Citation:
    whole = evolve(
        short,
        document=one.document,
        resolved=one.resolved,
        kind=one.kind,
        name=one.name,
        issued=None if short.issued is None or short.issued.month is None else short.issued,
    )
    return with_parts(whole, short.parts)


def _agree(short: Citation, one: Citation, year: int | None) -> bool:
    """Whether nothing that is printed of the two differs."""
    years = {year, _year(short.issued)} - {None}
    told = {one.document.year if one.document else None, _year(one.issued)} - {None}
    if years and told and not years & told:
        return False
    return same_day(short.issued, one.issued) and _same_issuer(short.issuer, one.issuer)


def same_day(one: WrittenDate | None, other: WrittenDate | None) -> bool:
    """Whether two dates may be of one document: as far as both are written they are the same."""
    return one is None or other is None or one.agrees(other)


def _year(date: WrittenDate | None) -> int | None:
    return None if date is None else date.year


def _same_issuer(one: str | None, other: str | None) -> bool:
    """Whether two names of issuers may be of one: no other agency, no other level."""
    if one is None or other is None:
        return True
    first, second = _plain(one), _plain(other)
    levels = {*_LEVEL.findall(first)}, {*_LEVEL.findall(second)}
    if all(levels) and not levels[0] & levels[1]:
        return False
    return bool({*first.split()} & {*second.split()})


def _plain(issuer: str) -> str:
    plain = issuer.lower()
    for printed, meant in _AGENCIES:
        plain = plain.replace(printed, meant)
    return plain

"""A document that a text cites, and the documents of several citations."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, frozen

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.law.provision import Provision
from vnchild.reading.cites.parts import Part
from vnchild.reading.text.source import Found
from vnchild.reading.words.names import kind_meant


@frozen(kw_only=True, cache_hash=True)
class Citation:
    """A document that a text cites.

    Args:
        document: its number, ``None`` where it is cited by name only.
        kind: the kind as printed (``Công văn``, ``QĐ``), ``None`` for a bare number.
        name: the document by name: ``Luật Trẻ em năm 2016``.
        issued: its date as printed.
        issuer: who issued it, as printed behind ``của``, ``giữa`` or ``do``.
        parts: the parts of it that are named.
        provisions: those of them that are single provisions of a numbered legal document.
        resolved: the number under which the register holds it, ``None`` if it does not or if
            that is not certain.
        self_reference: whether it is the citing document itself (``Thông tư này``).
        only_called: whether it is only called by its kind, as one that was named before: ``khoản 3
            Điều 32 của Nghị định``.
        named_scheme: whether it is a scheme known by its name only (``Đề án 06``).
    """

    document: DocumentNumber | None = None
    kind: str | None = None
    name: str | None = None
    issued: WrittenDate | None = None
    issuer: str | None = None
    parts: tuple[Part, ...] = ()
    provisions: tuple[Provision, ...] = ()
    resolved: str | None = None
    self_reference: bool = False
    only_called: bool = False
    named_scheme: bool = False

    @property
    def kind_name(self) -> DocumentKindName | None:
        """The kind that is printed before it, or else the one in its symbol."""
        printed = kind_meant(self.kind) if self.kind else None
        return printed or (self.document.kind if self.document else None)


def unique(citations: Iterable[Found[Citation]]) -> tuple[Citation, ...]:
    """Each cited document once, in the order of first mention.

    Mentions are of one document if their numbers read the same, or, without a number, if the
    register holds both as one or they have the same name. Two of one number that prints no year
    are two documents if they are dated in two years, as numbers begin anew each year. A date, an
    issuer or a kind that the first mention leaves out is taken from a later one; the parts named of
    it are joined. References of a document to itself are one; one that is only called by its kind
    may be any of that kind and is left out.
    """
    merged: dict[object, Citation] = {}
    by_register: dict[str, object] = {}
    for found in citations:
        one = found.value
        if one.only_called:
            continue
        key = _key(one)
        if key in merged and of_other_year(one.document, merged[key].issued, one.issued):
            key = key, one.issued and one.issued.year
        if one.resolved is not None:
            key = by_register.setdefault(one.resolved, key)
        merged[key] = _merged(merged[key], one) if key in merged else one
    return tuple(merged.values())


def of_other_year(
    number: DocumentNumber | None, one: WrittenDate | None, other: WrittenDate | None
) -> bool:
    """Whether two documents of one number are of two years (Decree 30/2020, Article 15).

    A legal document has its year in its number. Where day and month are the same, the year is
    misprinted.
    """
    if number is None or number.year is not None or one is None or other is None:
        return False
    if one.year is None or other.year is None or one.year == other.year:
        return False
    return one.month is None or (one.month, one.day) != (other.month, other.day)


def fuller(one: WrittenDate | None, other: WrittenDate | None) -> WrittenDate | None:
    """Of two dates the first, unless it is a year alone and the second is more."""
    if one is None or (one.month is None and other is not None and other.month is not None):
        return other
    return one


def _key(one: Citation) -> object:
    if one.self_reference:
        return "self"
    if one.document is not None:
        return one.document
    return (
        (one.name or one.kind or "").casefold(),
        one.issued,
        one.issuer if one.name is None else None,
    )


def _merged(first: Citation, other: Citation) -> Citation:
    return evolve(
        first,
        document=first.document or other.document,
        kind=first.kind or other.kind,
        name=first.name or other.name,
        issued=fuller(first.issued, other.issued),
        issuer=first.issuer or other.issuer,
        parts=tuple(dict.fromkeys(first.parts + other.parts)),
        provisions=tuple(dict.fromkeys(first.provisions + other.provisions)),
    )

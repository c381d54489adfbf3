"""Which documents are one: known by their number as it was probably meant, date and issuer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from attrs import frozen

from vnchild.domain.directive import Cited, Directive
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.rules.chain_issuers import Issuer, issuer_named, issuer_of_number, issuers_of

_Key: TypeAlias = tuple[object, ...]


@frozen(kw_only=True)
class Link:
    """One directive carries out another."""

    upper: Directive
    lower: Directive


@frozen(kw_only=True)
class Named:
    """A document as far as its own head, or another document, tells of it.

    Args:
        key: number and symbol without slips and without the letter that tells a ministry from a
            department; or kind and name of what has no number.
        letter: that letter, ``B`` or ``S``; empty where there is none.
        issued: its date.
        issuers: who issued it; two where its head and its symbol differ, empty if not told.
    """

    key: _Key
    letter: str = ""
    issued: WrittenDate | None = None
    issuers: tuple[Issuer, ...] = ()

    def is_exactly(self, other: Named) -> bool:
        """Whether both are one by number, and no date or issuer that both tell differs."""
        return self.letter == other.letter and self.may_be(other)

    def is_probably(self, other: Named) -> bool:
        """The same where one number lacks a letter, and so the date or the issuer must agree.

        ``636/LĐTBXH-TE`` may be of the ministry (``BLĐTBXH``) or of a department.
        """
        return self.may_be(other) and (self._same_full_day(other) or self._same_issuer(other))

    def is_surely(self, other: Named) -> bool:
        """The same by number, where both tell the day and the issuer, and these agree."""
        return self.is_exactly(other) and self._same_full_day(other) and self._same_issuer(other)

    def _same_full_day(self, other: Named) -> bool:
        days = [None if each.issued is None else each.issued.date for each in (self, other)]
        return days[0] is not None and days[0] == days[1]

    def may_be(self, other: Named) -> bool:
        """Whether nothing that both tell differs."""
        if self.letter != other.letter and "" not in {self.letter, other.letter}:
            return False
        if self.key != other.key or not _same_day(self.issued, other.issued):
            return False
        return not self.issuers or not other.issuers or self._same_issuer(other)

    def _same_issuer(self, other: Named) -> bool:
        return any(one.is_of(each) for one in self.issuers for each in other.issuers)


def head_of(directive: Directive) -> Named | None:
    """A directive as its own head tells; ``None`` of a draft without a number."""
    number = directive.number
    if number is None or number.is_blank:
        return None
    key, letter = _key(number)
    return Named(key=key, letter=letter, issued=directive.issued, issuers=issuers_of(directive))


def named_in(cited: Cited, directive: Directive) -> Named:
    """A document as a directive tells that carries it out."""
    issuer = issuer_named(cited.issuer) or issuer_of_number(cited.document)
    for citing in issuers_of(directive)[:1]:
        issuer = None if issuer is None else issuer.within(citing)
    issuers = () if issuer is None else (issuer,)
    key: _Key
    letter = ""
    if cited.document is None:
        key = ((cited.kind or "").casefold(), (cited.name or "").casefold())
    elif cited.document.is_blank:
        key = (cited.document, id(directive))
    else:
        key, letter = _key(cited.document)
    return Named(key=key, letter=letter, issued=cited.issued, issuers=issuers)


def links(directives: Iterable[Directive]) -> tuple[Link, ...]:
    """Which of these directives carry out which others, in the order given.

    A document is known by its number, read as it was probably meant, and by its date and issuer
    where both are told: what differs in one of them is another document. Where the letter that
    tells a ministry from a department is missing (``636/LĐTBXH-TE``, ``636/BLĐTBXH-TE``), the day
    or the issuer must agree. Numbers repeat from place to place: where two of the directives fit
    one citation, there is no link.
    """
    found = [
        Link(upper=upper, lower=lower)
        for lower, _, upper in resolved(directives)
        if upper is not None and upper is not lower
    ]
    return tuple(dict.fromkeys(found))


def resolved(
    directives: Iterable[Directive],
) -> tuple[tuple[Directive, Cited, Directive | None], ...]:
    """Each document that a directive carries out, with the one of the directives that it is.

    A directive that cites itself is told with itself.
    """
    given = distinct(directives)
    by_key: dict[_Key, list[tuple[Named, Directive]]] = {}
    for each in given:
        head = head_of(each)
        if head is not None:
            by_key.setdefault(head.key, []).append((head, each))
    found = []
    for lower in given:
        for cited in lower.carries_out:
            named = named_in(cited, lower)
            likely = by_key.get(named.key, ())
            found.append((lower, cited, _fitting(named, likely, lower)))
    return tuple(found)


def _fitting(
    named: Named, likely: Sequence[tuple[Named, Directive]], lower: Directive
) -> Directive | None:
    others = [(head, one) for head, one in likely if one is not lower]
    fits = [one for head, one in others if head.is_exactly(named)]
    fits = fits or [one for head, one in others if head.is_probably(named)]
    if fits:
        return fits[0] if len(fits) == 1 else None
    itself = (one for head, one in likely if one is lower and head.is_surely(named))
    return next(itself, None)


def distinct(directives: Iterable[Directive]) -> tuple[Directive, ...]:
    """The directives, each once."""
    return tuple(dict.fromkeys(directives))


def _key(number: DocumentNumber) -> tuple[_Key, str]:
    """What a number has in common with the ways in which it is misprinted, and its first letter."""
    meant = number.probable
    issuer, letter = meant.issuer, ""
    [code, *others] = meant.issuers or (None,)
    named = "" if code is None or others or code.meaning is None else code.meaning.vi
    if named.startswith(("Bộ ", "Sở ")) and issuer[0].upper() in "BS":
        letter, issuer = issuer[0].upper(), issuer[1:]
    unit = (meant.drafting_unit or "").casefold()
    kind = None if meant.kind is None else meant.kind.name
    parts = (meant.number, meant.letter, meant.year, kind, issuer.casefold(), unit)
    return (meant.is_party, *parts), letter


def _same_day(one: WrittenDate | None, other: WrittenDate | None) -> bool:
    """Whether two dates may be of one document: as far as both are written they are the same."""
    if one is None or other is None or one.is_impossible or other.is_impossible:
        return True
    return one.agrees(other)

"""The documents that a directive names, each of them once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from attrs import evolve, field, frozen

from vnchild.domain.directive import Cited
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.reading.citation import Citation
from vnchild.reading.citations import find_citations, with_parts
from vnchild.reading.header import Head
from vnchild.reading.parts import Part
from vnchild.reading.source import Found, Source, Span


@frozen(kw_only=True)
class CitedDocuments:
    """What a text names.

    Args:
        found: each document, where it is first named.
        mentions: for each of them, in the same order, everywhere that it is named.
        provisions: for each of them, in the same order, every part of it that the text names.
        warnings: what looks wrong.
    """

    found: tuple[Found[Cited], ...] = ()
    mentions: tuple[tuple[Span, ...], ...] = ()
    provisions: tuple[tuple[str, ...], ...] = ()
    warnings: tuple[Text, ...] = ()


@frozen
class _Named:
    """One document and the parts of it named so far."""

    found: Found[Cited]
    parts: dict[str, None] = field(factory=dict)
    spans: dict[Span, None] = field(factory=dict)


def cited_documents(source: Source, head: Head, until: int) -> CitedDocuments:
    """Every document that a directive names but itself.

    What stands before the head of the document, as the title of a page that shows it does, is not
    looked at, nor is what stands from ``until`` on.
    """
    begins = _head_at(head)
    own = () if head.number_part is None else (head.number_part.span,)
    named: dict[object, _Named] = {}
    registered: dict[str, object] = {}
    warnings: list[Text] = []
    seen: dict[tuple[Citation, tuple[Text, ...]], object] = {}
    numbered: dict[_Short, list[Cited]] = {}
    for found in find_citations(source, exclude=own):
        citation = found.value
        if (
            citation.self_reference
            or citation.named_scheme
            or not begins <= found.span.start < until
        ):
            continue
        if _is_own(citation, head):
            continue
        told = citation, found.notes
        if told in seen:
            named[seen[told]].spans[found.span] = None
            continue
        warnings.extend(found.notes)
        citation = _in_full(citation, numbered)
        cited = _cited(citation)
        key: object = cited.document or cited.resolved or (cited.name or "").casefold()
        if cited.document is None and key in named and _other_date(named[key].found.value, cited):
            key = (key, cited.issued)
        if cited.resolved is not None:
            key = registered.setdefault(cited.resolved, key)
        here = named.get(key)
        if here is None:
            here = _Named(Found(value=cited, span=found.span, printed=found.printed))
            named[key] = here
            if cited.document is not None and cited.document.number is not None:
                short = cited.document.number, (cited.kind or "").casefold()
                numbered.setdefault(short, []).append(cited)
        elif (merged := _merged(here.found.value, cited)) != here.found.value:
            named[key] = here = evolve(here, found=evolve(here.found, value=merged))
        seen[told] = key
        here.spans[found.span] = None
        here.parts.update(dict.fromkeys(_all_parts(citation)))
    return CitedDocuments(
        found=tuple(each.found for each in named.values()),
        mentions=tuple(tuple(each.spans) for each in named.values()),
        provisions=tuple(tuple(each.parts) for each in named.values()),
        warnings=tuple(dict.fromkeys(warnings)),
    )


_Short: TypeAlias = tuple[int, str]
"""The number and the kind of a document."""
_SHORT = re.compile(r"(?P<kind>[^\d]+?) (?:số )?0*(?P<number>\d{1,6})")


def _in_full(citation: Citation, numbered: Mapping[_Short, Sequence[Cited]]) -> Citation:
    """A document named before in full and now in short: ``(sau đây gọi là Nghị định 20)``."""
    if citation.document is not None or citation.resolved is not None:
        return citation
    match = _SHORT.fullmatch(citation.name or "")
    meant = numbered.get((int(match["number"]), match["kind"].casefold()), ()) if match else ()
    if len(meant) != 1:
        return citation
    [one] = meant
    whole = evolve(
        citation, document=one.document, resolved=one.resolved, kind=one.kind, name=one.name
    )
    return with_parts(whole, citation.parts)


def _other_date(one: Cited, other: Cited) -> bool:
    """Whether two documents of one name, as amendments of a law may be, have different dates."""
    return one.issued is not None and other.issued is not None and one.issued != other.issued


def _head_at(head: Head) -> int:
    """Where the document begins."""
    parts = (head.superior, head.issuer, head.number_part, head.kind_part, head.issued_part)
    return min((each.span.start for each in parts if each is not None), default=0)


def _is_own(citation: Citation, head: Head) -> bool:
    """Whether a document names itself, as the head of an annex does."""
    cited, own = citation.document, head.number
    if cited is None or own is None:
        return False
    return cited == own or (cited.is_blank and own.is_blank and cited.kind is own.kind)


def _merged(one: Cited, other: Cited) -> Cited:
    """What two mentions of a document tell together."""
    return Cited(
        document=one.document or other.document,
        kind=one.kind or other.kind,
        name=one.name or other.name,
        issued=one.issued or other.issued,
        issuer=one.issuer or other.issuer,
        part=one.part or other.part,
        provision=one.provision or other.provision,
        resolved=one.resolved or other.resolved,
    )


def _cited(citation: Citation) -> Cited:
    part = citation.parts[0] if citation.parts else None
    provision: Provision | None = citation.provisions[0] if citation.provisions else None
    return Cited(
        document=citation.document,
        kind=citation.kind,
        name=citation.name,
        issued=citation.issued,
        issuer=citation.issuer,
        part=None if part is None else _in_words(part),
        provision=provision,
        resolved=citation.resolved,
    )


def _all_parts(citation: Citation) -> tuple[str, ...]:
    """Every part named, as a provision where it is one of a known document, or else in words."""
    if citation.provisions and not any(part.is_range or part.other for part in citation.parts):
        return tuple(each.vi for each in citation.provisions)
    return tuple(_in_words(part) for part in citation.parts)


def _in_words(part: Part) -> str:
    """A part of a document in one form: ``điểm b khoản 1 Điều 5``."""
    if part.other is not None:
        return part.other
    named = (("điểm", part.points), ("khoản", part.clauses), ("Điều", part.articles))
    joined = " đến " if part.is_range else ", "
    return " ".join(f"{word} {joined.join(values)}" for word, values in named if values)

"""The documents that a directive names, each of them once."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, field, frozen

from vnchild.domain.directive import Cited
from vnchild.domain.document_kind import DocumentKindName
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.reading.cites.attached import with_parts
from vnchild.reading.cites.citation import Citation, fuller, of_other_year
from vnchild.reading.cites.citations import find_citations
from vnchild.reading.cites.parts import Part
from vnchild.reading.cites.same import Known, law_name, same_day, short_name
from vnchild.reading.head.header import Head
from vnchild.reading.text.source import Found, Source, Span
from vnchild.reading.words.names import kind_meant


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


def cited_documents(source: Source, head: Head, begins: int, until: int) -> CitedDocuments:
    """Every document that a directive names but itself.

    What stands before ``begins``, as the title of a page that shows it does, is not looked at, nor
    is what stands from ``until`` on.
    """
    named: dict[object, _Named] = {}
    registered: dict[str, object] = {}
    warnings: list[Text] = []
    seen: dict[tuple[Citation, tuple[Text, ...]], object] = {}
    mentions = _mentions(source, head, begins, until)
    known = Known(dict.fromkeys(found.value for found in mentions))
    for found in mentions:
        told = found.value, found.notes
        if told in seen:
            named[seen[told]].spans[found.span] = None
            continue
        warnings.extend(found.notes)
        citation = known.in_full(found.value)
        cited = _cited(citation)
        key = _key(citation)
        if (
            cited.document is None
            and key in named
            and _other_date(named[key].found.value, citation)
        ):
            key = (key, cited.issued)
        elif key in named and of_other_year(
            cited.document, named[key].found.value.issued, cited.issued
        ):
            key = (key, cited.issued and cited.issued.year)
        if cited.resolved is not None:
            key = registered.setdefault(cited.resolved, key)
        here = named.get(key)
        if here is None:
            here = _Named(Found(value=cited, span=found.span, printed=found.printed))
            named[key] = here
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


def _mentions(source: Source, head: Head, begins: int, until: int) -> list[Found[Citation]]:
    """What of the text's citations are other documents."""
    own = () if head.number_part is None else (head.number_part.span,)
    latest: dict[DocumentKindName, Found[Citation]] = {}
    named: dict[DocumentKindName, set[object]] = {}
    mentions: list[Found[Citation]] = []
    for each in find_citations(source, exclude=own):
        citation = each.value
        meant: Citation | None = citation
        if citation.self_reference:
            meant = _meant(each, head, latest)
        elif citation.only_called:
            meant = _called(citation, head, latest, named)
        if meant is None:
            continue
        found = each if meant is citation else evolve(each, value=meant)
        if citation.named_scheme or not begins <= found.span.start < until:
            continue
        if _is_own(found.value, head):
            continue
        kind = kind_meant(citation.kind or "")
        if kind in _LEGAL and not (citation.self_reference or citation.only_called):
            latest[kind] = each
            named.setdefault(kind, set()).add(_key(citation))
        mentions.append(found)
    return mentions


_LEGAL = frozenset({DocumentKindName.LAW, DocumentKindName.DECREE, DocumentKindName.CIRCULAR})


_NEAR = 200
"""How far behind a decree ``Nghị định này`` certainly means it, in characters."""


def _meant(
    each: Found[Citation], head: Head, latest: Mapping[DocumentKindName, Found[Citation]]
) -> Citation | None:
    """``Điều 30 Nghị định này`` in a document of another kind: part of the decree just named."""
    citation = each.value
    kind = kind_meant(citation.kind or "")
    if kind is None or kind is head.kind or kind not in latest or not citation.parts:
        return None
    named = latest[kind]
    if each.span.start - named.span.end > _NEAR:
        return None
    return with_parts(named.value, citation.parts)


def _called(
    citation: Citation,
    head: Head,
    latest: Mapping[DocumentKindName, Found[Citation]],
    named: Mapping[DocumentKindName, set[object]],
) -> Citation | None:
    """``khoản 3 Điều 32 của Nghị định``: of the only decree that was named before."""
    kind = kind_meant(citation.kind or "")
    if kind is None or kind is head.kind or kind not in latest or not citation.parts:
        return None
    return with_parts(latest[kind].value, citation.parts) if len(named[kind]) == 1 else None


def _key(citation: Citation) -> object:
    """What two mentions of one document have in common."""
    if citation.document is not None or citation.resolved is not None:
        return citation.document or citation.resolved
    law = law_name(citation)
    if law is not None:
        return law, None if citation.issued is None else citation.issued.year
    return (citation.name or citation.kind or "").casefold()


def _other_date(one: Cited, other: Citation) -> bool:
    """Whether two documents of one name, as amendments of a law may be, have different dates."""
    return not same_day(one.issued, other.issued)


def _is_own(citation: Citation, head: Head) -> bool:
    """Whether a document names itself, as the head of an annex does."""
    cited, own = citation.document, head.number
    if own is None:
        return False
    if cited is None:
        return _is_own_in_short(citation, head)
    if not cited.is_blank:
        return cited == own
    if own.is_blank:
        return cited.kind is own.kind
    # The head of an annex leaves the number to be filled in by hand.
    same = evolve(own, number=None, letter="") == cited
    return same and same_day(citation.issued, head.issued)


def _is_own_in_short(citation: Citation, head: Head) -> bool:
    """Whether it is so named without its symbol: ``(Kèm theo Kế hoạch số 12 ngày ...)``."""
    if head.number is None or head.kind is None or citation.kind_name is not head.kind:
        return False
    short = short_name(citation)
    if short is None:
        day = citation.issued.date if citation.issued else None
        return citation.name is None and day is not None and day == head.issued.date
    number, _, year = short
    return (
        number == head.number.number
        and year in {None, head.issued.year}
        and same_day(citation.issued, head.issued)
    )


def _merged(one: Cited, other: Cited) -> Cited:
    """What two mentions of a document tell together."""
    return evolve(
        one,
        document=one.document or other.document,
        kind=one.kind or other.kind,
        name=one.name or other.name,
        issued=fuller(one.issued, other.issued),
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

"""A directive as read, in JSON: the form of ``vnchild read --format json``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from vnchild.domain.directive import (
    Basis,
    BasisKind,
    Cited,
    Directive,
    Recipient,
    ReportingRequest,
    Signer,
    Task,
)
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Lang
from vnchild.reading.directive import Reading
from vnchild.reading.text.source import Found, Span

Json = None | bool | int | str | Sequence["Json"] | Mapping[str, "Json"]
"""A value of JSON."""

_ROLES: Final = (BasisKind.CARRIES_OUT, BasisKind.BASED_ON, BasisKind.CONSIDERS)
"""What a document is cited as, the one that tells most first."""


def as_json(reading: Reading, lang: Lang = "en") -> dict[str, Json]:
    """The fields of a directive; what was not found is ``None``.

    Of ``66.7/2025/NQ-CP`` the ``number`` is 66, the ``letter`` ``.7``, the ``year`` 2025 and the
    ``symbol`` ``NQ-CP``; ``normal`` is all of it, in one form however it is printed.
    ``spans`` says for each field that was found where it stands in the text as given, in
    characters: from the first up to, not with, the second. ``spans["addressees"]`` runs parallel to
    ``addressees``; each cited document, duty, recipient and signer has a ``span`` of its own.
    ``year`` of a cited document is that of its number or date, also where only the year is printed;
    ``provision`` is the first part of it that the text names, ``provisions`` are all; ``basis`` is
    what the paragraph that names it says of it, ``None`` where no paragraph on what the directive
    rests on does: ``carries_out``, ``based_on`` or ``considers``, in this order where several name
    it. ``to`` of a duty is to whom a report goes; ``by`` of a duty or task are those whom it binds,
    none where the text names nobody: all addressees then, if there are any. ``topics`` are the
    values of `vnchild.domain.topic.Topic`. ``warnings`` are in the language asked for.
    """
    directive = reading.directive
    number = directive.number
    spans: dict[str, Json] = {each.name: _span(each.span) for each in reading.fields}
    parts = _number(number)
    if "number" in spans:
        spans.update({name: spans["number"] for name, part in parts.items() if part is not None})
    spans["addressees"] = [_span(each.span) for each in reading.addressees]
    return {
        **parts,
        "kind": None if directive.kind is None else directive.kind.text.vi,
        "issued": _day(directive.issued),
        "place": directive.place,
        "issuer": directive.issuer,
        "superior": directive.superior,
        "subject": directive.subject,
        "addressees": [each.name for each in directive.addressees],
        "cites": [
            _cite(each, parts, directive)
            for each, parts in zip(reading.cites, reading.provisions, strict=True)
        ],
        "topics": [each.value for each in directive.topics],
        "tasks": [_task(each) for each in directive.tasks],
        "duties": [_duty(each) for each in reading.duties],
        "recipients": [_recipient(each) for each in reading.recipients],
        "signers": [_signer(each) for each in reading.signers],
        "warnings": [each.in_(lang) for each in reading.notes],
        "spans": spans,
    }


def _number(number: DocumentNumber | None) -> dict[str, Json]:
    """A number in its parts and as a whole."""
    return {
        "number": None if number is None else number.number,
        "letter": None if number is None else number.letter or None,
        "year": None if number is None else number.year,
        "symbol": None if number is None else number.symbol,
        "normal": None if number is None else number.normal,
    }


def _span(span: Span) -> list[Json]:
    return [span.start, span.end]


def _day(written: WrittenDate | None) -> str | None:
    """As far as a day or month is written; a year alone is a date left blank."""
    if written is None or written.month is None:
        return None
    return written.iso


def _year(cited: Cited) -> int | None:
    """The year of a document: that of its number, or else that of its date, which may be alone."""
    if cited.document is not None and cited.document.year is not None:
        return cited.document.year
    return None if cited.issued is None else cited.issued.year


def _role(cited: Cited, bases: tuple[Basis, ...]) -> str | None:
    said = {basis.kind for basis in bases if cited in basis.cites}
    return next((each.name.lower() for each in _ROLES if each in said), None)


def _cite(found: Found[Cited], parts: tuple[str, ...], directive: Directive) -> dict[str, Json]:
    cited = found.value
    return {
        "number": cited.number,
        "issued": _day(cited.issued),
        "year": _year(cited),
        "provision": cited.part if cited.provision is None else cited.provision.vi,
        "provisions": list(parts),
        "kind": cited.kind,
        "name": cited.name,
        "issuer": cited.issuer,
        "resolved": cited.resolved,
        "basis": _role(cited, directive.basis),
        "span": _span(found.span),
    }


def _task(task: Task) -> dict[str, Json]:
    return {
        "label": task.label,
        "heading": task.heading,
        "text": task.text,
        "by": [each.name for each in task.by],
        "topics": [each.value for each in task.topics],
    }


def _recipient(found: Found[Recipient]) -> dict[str, Json]:
    recipient = found.value
    return {"name": recipient.name, "purpose": recipient.purpose, "span": _span(found.span)}


def _signer(found: Found[Signer]) -> dict[str, Json]:
    signer = found.value
    return {
        "name": signer.name,
        "office": signer.office,
        "on_behalf_of": signer.on_behalf_of,
        "in_place_of": signer.in_place_of,
        "capacity": list(signer.capacity),
        "span": _span(found.span),
    }


def _duty(found: Found[ReportingRequest]) -> dict[str, Json]:
    duty = found.value
    return {
        "what": duty.what,
        "period": None if duty.period is None else duty.period.code,
        "due": duty.due,
        "bound": None if duty.bound is None else duty.bound.code,
        "last_day": None if duty.last_day is None else duty.last_day.isoformat(),
        "to": duty.to,
        "by": [each.name for each in duty.by],
        "span": _span(found.span),
    }

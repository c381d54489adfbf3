"""Questions to the register of documents."""

from __future__ import annotations

from datetime import date

from vnchild.law.document import Document
from vnchild.law.documents import REGISTER
from vnchild.law.errors import LawConflictError, UnknownDocumentError
from vnchild.law.provision import Provision

_BY_NUMBER: dict[str, Document] = {}
for _each in REGISTER:
    if _each.number in _BY_NUMBER:
        _msg = f"the register holds {_each.number} twice"
        raise LawConflictError(_msg)
    _BY_NUMBER[_each.number] = _each


def document(number: str) -> Document:
    """The document with this number.

    Raises:
        UnknownDocumentError: the register does not hold it.
    """
    try:
        return _BY_NUMBER[number]
    except KeyError:
        msg = f"the register holds no document {number!r}"
        raise UnknownDocumentError(msg) from None


def in_force(on: date) -> tuple[Document, ...]:
    """The documents in force on a day, in the order of their effect.

    A document whose dates are not verified is left out: it is not said to be in force.
    """
    return tuple(document for document in REGISTER if document.in_force(on))


def amended_by(number: str) -> tuple[Document, ...]:
    """The documents that amend the one with this number.

    Raises:
        UnknownDocumentError: the register does not hold that number.
    """
    return tuple(each for each in REGISTER if document(number).number in each.amends)


def replaced_by(number: str) -> Document | None:
    """The document that replaced the one with this number, if any.

    Raises:
        UnknownDocumentError: the register does not hold that number.
    """
    wanted = document(number).number
    return next((each for each in REGISTER if wanted in each.replaces), None)


def change_days() -> tuple[date, ...]:
    """Every day on which the register says that something changes, in order.

    Days of effect and of end, days to which a provision reaches back, and the days from which
    such things are known.
    """
    days: set[date] = set()
    for each in REGISTER:
        days |= {d for d in (each.issued, each.in_force_from, each.ended) if d is not None}
        days |= {d for effect in each.effects for d in (effect.applies_from, effect.known_from)}
    return tuple(sorted(days))


def since(provision: Provision) -> date | None:
    """The day since which a provision is law, ``None`` where that is not verified.

    Raises:
        UnknownDocumentError: the register does not hold its document.
    """
    return document(provision.document).in_force_from

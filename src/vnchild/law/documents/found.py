"""Amendments, found by their files: each file in `vnchild.rules.amendments` is one.

Such a file states a `Document` and what it changes. The register must hold that document, whoever
asks, but it knows nothing of rules: so it goes by the name of the package, and reads no more of a
file than its document. The tops of those files import nothing of the rules, so that this stays
light; what they change with is imported where they change it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Final

from vnchild.law.document import Document
from vnchild.law.errors import LawConflictError

PACKAGE: Final = "vnchild.rules.amendments"


@lru_cache(maxsize=1)
def amendments() -> tuple[tuple[Document, ModuleType], ...]:
    """Each amending document with its module, in the order of effect.

    Raises:
        LawConflictError: a file states no document, or two state the same one.
        UnknownDocumentError: the first day of a document is not verified.
    """
    package = import_module(PACKAGE)
    found: dict[str, tuple[Document, ModuleType]] = {}
    for each in iter_modules(package.__path__, f"{PACKAGE}."):
        module = import_module(each.name)
        document: object = getattr(module, "DOCUMENT", None)
        if not isinstance(document, Document):
            msg = f"{each.name} states no DOCUMENT"
            raise LawConflictError(msg)
        if document.number in found:
            other = found[document.number][1].__name__
            msg = f"{other} and {each.name} both state {document.number}"
            raise LawConflictError(msg)
        found[document.number] = document, module
    return tuple(sorted(found.values(), key=lambda pair: pair[0].first_day))


def with_amendments(written: Sequence[Document]) -> tuple[Document, ...]:
    """Documents and those that amendments state, in the order of effect.

    Raises:
        LawConflictError: an amendment states a document otherwise than the register does.
    """
    found = list(written)
    numbers = {each.number: each for each in written}
    for document, module in amendments():
        if document.number not in numbers:
            later = (n for n, each in enumerate(found) if _first(each) > document.first_day)
            found.insert(next(later, len(found)), document)
        elif numbers[document.number] != document:
            msg = f"{module.__name__} states {document.number} otherwise than the register"
            raise LawConflictError(msg)
    return tuple(found)


def _first(document: Document) -> date:
    return document.in_force_from or date.min

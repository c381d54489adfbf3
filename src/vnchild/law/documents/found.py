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
from vnchild.law.documents.amending_file import check_amends, check_file, imported, too_early
from vnchild.law.errors import LawConflictError

PACKAGE: Final = "vnchild.rules.amendments"


_LOADING: Final[list[str]] = []
"""The file that is being imported, if one is: what it imports may ask for the amendments."""


@lru_cache(maxsize=1)
def amendments() -> tuple[tuple[Document, ModuleType], ...]:
    """Each amending document with its module, in the order of effect.

    Raises:
        LawConflictError: a file states no document, or what an amendment does not state; two
            state the same document; or a file imports at its top what needs the amendments.
        UnknownDocumentError: the first day of a document is not verified.
    """
    if _LOADING:
        raise LawConflictError(too_early(_LOADING[-1]))
    package = import_module(PACKAGE)
    found: dict[str, tuple[Document, ModuleType]] = {}
    for each in iter_modules(package.__path__, f"{PACKAGE}."):
        _LOADING.append(each.name)
        try:
            module = imported(each.name, import_module)
        finally:
            _LOADING.pop()
        document = check_file(module)
        if document.number in found:
            other = found[document.number][1].__name__
            msg = f"{other} and {each.name} both state {document.number}"
            raise LawConflictError(msg)
        found[document.number] = document, module
    return tuple(sorted(found.values(), key=lambda pair: pair[0].first_day))


def with_amendments(written: Sequence[Document]) -> tuple[Document, ...]:
    """Documents and those that amendments state, in the order of effect.

    Raises:
        LawConflictError: an amendment states a document otherwise than the register does, or one
            that amends nothing that the register holds.
    """
    found = list(written)
    numbers = {each.number: each for each in written}
    known = {*numbers, *(document.number for document, _ in amendments())}
    for document, module in amendments():
        if document.number not in numbers:
            later = (n for n, each in enumerate(found) if _first(each) > document.first_day)
            found.insert(next(later, len(found)), document)
        elif numbers[document.number] != document:
            msg = f"{module.__name__} states {document.number} otherwise than the register"
            raise LawConflictError(msg)
        check_amends(module, document, known)
    return tuple(found)


def _first(document: Document) -> date:
    return document.in_force_from or date.min

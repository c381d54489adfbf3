"""The law itself: documents, provisions, dated values, ages, and the language of conditions.

Ask the register on any day:

>>> from datetime import date
>>> from vnchild import law
>>> [d.number for d in law.in_force(date(2026, 10, 5)) if d.number.startswith("335/")]
['335/2026/NĐ-CP']
"""

from __future__ import annotations

from vnchild.law.age import LeapBirthday, age, birthday
from vnchild.law.dated import Timeline, Version
from vnchild.law.document import Document, Effect, Issuer, Source
from vnchild.law.documents import REVIEWED
from vnchild.law.errors import (
    LawConflictError,
    NotCoveredError,
    ProvisionError,
    UnknownDocumentError,
    VnchildError,
)
from vnchild.law.months import Month, MonthError
from vnchild.law.provision import POINT_LETTERS, DocumentKind, Provision, kind_of
from vnchild.law.register import (
    amended_by,
    change_days,
    document,
    in_force,
    replaced_by,
    since,
)
from vnchild.law.text import Lang, Term, Text
from vnchild.law.truth import Truth, truth

__all__ = [
    "POINT_LETTERS",
    "REVIEWED",
    "Document",
    "DocumentKind",
    "Effect",
    "Issuer",
    "Lang",
    "LawConflictError",
    "LeapBirthday",
    "Month",
    "MonthError",
    "NotCoveredError",
    "Provision",
    "ProvisionError",
    "Source",
    "Term",
    "Text",
    "Timeline",
    "Truth",
    "UnknownDocumentError",
    "Version",
    "VnchildError",
    "age",
    "amended_by",
    "birthday",
    "change_days",
    "document",
    "in_force",
    "kind_of",
    "replaced_by",
    "since",
    "truth",
]

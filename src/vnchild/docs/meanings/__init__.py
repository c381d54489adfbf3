"""What the public types and their fields mean, in Vietnamese.

The English is in the docstrings of the types. Each sentence of it has its Vietnamese here, in the
module of its subject; where the English changes, its Vietnamese is looked at again.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from vnchild.docs.markdown import sentence
from vnchild.docs.meanings.allowances import ALLOWANCES
from vnchild.docs.meanings.care import CARE
from vnchild.docs.meanings.cases import CASES
from vnchild.docs.meanings.circumstances import CIRCUMSTANCES
from vnchild.docs.meanings.common import COMMON
from vnchild.docs.meanings.directives import DIRECTIVES
from vnchild.docs.meanings.insurance import INSURANCE
from vnchild.docs.meanings.law import LAW
from vnchild.docs.meanings.payments import PAYMENTS
from vnchild.docs.meanings.people import PEOPLE
from vnchild.docs.meanings.places import PLACES
from vnchild.docs.meanings.reports import REPORTS
from vnchild.law.text import Lang

SUBJECTS: Final[tuple[Mapping[str, str], ...]] = (
    PEOPLE,
    CIRCUMSTANCES,
    CARE,
    PLACES,
    DIRECTIVES,
    LAW,
    CASES,
    REPORTS,
    INSURANCE,
    ALLOWANCES,
    PAYMENTS,
    COMMON,
)
"""The meanings by subject; a sentence is in one of them."""

MEANINGS: Final[Mapping[str, str]] = MappingProxyType(
    {english: vietnamese for each in SUBJECTS for english, vietnamese in each.items()}
)
"""What the docstrings say in English, as sentences of a page, and how that is in Vietnamese."""


def meaning(words: str, lang: Lang) -> str:
    """The words of a docstring as a sentence of a page; English where there is no Vietnamese.

    >>> meaning("the mother's situation, ``None`` if not known", "en")
    "The mother's situation, `None` if not known."
    >>> meaning("the day of birth.", "vi")
    'Ngày sinh.'
    """
    said = sentence(words.replace("``", "`")) if words else ""
    return said if lang == "en" else MEANINGS.get(said, said)

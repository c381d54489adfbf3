"""Which rules on the monthly allowance are in force on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.law.dated import Timeline, Version
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.documents.found import amendments
from vnchild.law.errors import LawConflictError
from vnchild.law.provision import Provision
from vnchild.law.register import change_days as register_change_days
from vnchild.rules.social_assistance import decree_20_2021, decree_335_2026
from vnchild.rules.social_assistance.rules import Rules
from vnchild.rules.social_assistance.standard import LOCAL, NATIONAL


def _version(document: Document, rules: Rules, provision: Provision) -> Version[Rules]:
    return Version(
        value=rules,
        applies_from=document.first_day,
        known_from=document.known_from,
        provision=provision,
    )


_WHOLE: Final = (
    _version(DECREE_20_2021, decree_20_2021.RULES, decree_20_2021.RULES.article_5),
    _version(DECREE_335_2026, decree_335_2026.RULES, decree_335_2026.RULES.article_5),
)
"""The decrees that state all of the rules."""


def _versions() -> Iterator[Version[Rules]]:
    """The whole decrees, and after each what amends it, one upon the other."""
    waiting = list(amendments())
    ends = (*(each.applies_from for each in _WHOLE[1:]), date.max)
    for whole, end in zip(_WHOLE, ends, strict=True):
        yield whole
        rules = whole.value
        while waiting and waiting[0][0].first_day < end:
            document, module = waiting.pop(0)
            amend: object = getattr(module, "amend", None)
            if amend is None and hasattr(module, "STANDARD"):
                continue
            changed = amend(rules) if callable(amend) else None
            if not isinstance(changed, Rules):
                msg = f"{module.__name__} has no function amend from rules to rules"
                raise LawConflictError(msg)
            rules = changed
            provision: object = getattr(module, "PROVISION", None)
            at = provision if isinstance(provision, Provision) else Provision(document.number)
            yield _version(document, rules, at)


RULES: Final[Timeline[Rules]] = Timeline("the monthly social allowance", tuple(_versions()))
"""Articles 5 and 6 through time. Importing fails if two versions begin on the same day."""


def rules_on(on: date, known: date | None = None) -> Rules:
    """The rules that apply on a day, as they were known on another.

    Raises:
        NotCoveredError: the day is before 2021-07-01, or nothing was known yet.
    """
    return RULES.at(on, known).value


def change_days() -> tuple[date, ...]:
    """Every day on which the law may change an answer about the monthly allowance."""
    days = RULES.change_days() | NATIONAL.change_days() | {each.applies_from for each in LOCAL}
    return tuple(sorted(days | set(register_change_days())))

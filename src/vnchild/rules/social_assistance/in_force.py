"""Which rules on the monthly allowance are in force on a day."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.law.dated import Timeline, Version
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021, DECREE_176_2025, DECREE_335_2026
from vnchild.law.register import change_days as register_change_days
from vnchild.rules.social_assistance import decree_20_2021, decree_176_2025, decree_335_2026
from vnchild.rules.social_assistance.rules import Rules
from vnchild.rules.social_assistance.standard import LOCAL, NATIONAL


def _version(document: Document, rules: Rules) -> Version[Rules]:
    return Version(
        value=rules,
        applies_from=document.first_day,
        known_from=document.known_from,
        provision=document.at(5) if rules.article_5.document == document.number else document.at(8),
    )


RULES: Final[Timeline[Rules]] = Timeline(
    "the monthly social allowance",
    (
        _version(DECREE_20_2021, decree_20_2021.RULES),
        _version(DECREE_176_2025, decree_176_2025.RULES),
        _version(DECREE_335_2026, decree_335_2026.RULES),
    ),
)
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

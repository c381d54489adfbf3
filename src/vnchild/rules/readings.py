"""A choice that the words of the law leave, and of whom it matters."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from vnchild.law.age import Day
from vnchild.law.conditions import Condition, Facts
from vnchild.law.interpretation import Interpretation
from vnchild.law.truth import Truth, truth


@frozen(kw_only=True)
class Reading:
    """An interpretation, and of whom it matters.

    Args:
        interpretation: the choice and its words.
        matters: the facts with which it decides something; ``None`` where the outcome tells.
        unless: the facts with which it does not, where that is known.
    """

    interpretation: Interpretation
    matters: Condition | None = None
    unless: Condition | None = None


def that_matter(readings: Iterable[Reading], facts: Facts, day: Day) -> tuple[Interpretation, ...]:
    """The readings that decide something with these facts; one without conditions always does."""
    return tuple(
        each.interpretation
        for each in readings
        if (each.matters is None or truth(each.matters, facts, day) is Truth.YES)
        and (each.unless is None or truth(each.unless, facts, day) is not Truth.YES)
    )

"""Facts about one child that cannot all be so, told without telling the child's secrets."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.domain.circumstances import CircumstanceError
from vnchild.law.age import Day
from vnchild.law.conditions import Condition, Facts, facts_of
from vnchild.law.text import Text
from vnchild.law.truth import Test, compiled
from vnchild.rules.circumstances.facts import CONSISTENT, WHAT_AGREES

_MESSAGE: Final = (
    "the facts about one child contradict each other. Facts agree where care and cared_for_by name "
    "the same kind of place, where nothing is said that only a parent who is alive, present or "
    "detained can do or be, and where what presupposes another fact is not said against it. Which "
    "facts these are tells of the child: see the attributes `facts` and `rule` of this error"
)


class ContradictionError(CircumstanceError):
    """Facts about one child that cannot all be so; the message tells nothing of the child.

    Attributes:
        facts: the names of the facts; secret, since they tell what the child may have suffered.
        rule: what is so of every child and is not of this one; secret too.
    """

    facts: tuple[str, ...]
    rule: Text

    def __init__(self, facts: tuple[str, ...], rule: Text) -> None:
        super().__init__(_MESSAGE)
        self.facts = facts
        self.rule = rule

    def __reduce__(self) -> tuple[type[ContradictionError], tuple[tuple[str, ...], Text]]:
        return type(self), (self.facts, self.rule)


NO_DAY: Final = Day(date.min)
"""For conditions that ask for no age."""

_RULES: Final[tuple[tuple[Condition, Test, Text], ...]] = tuple(
    (rule, compiled(rule), words) for rule, words in zip(CONSISTENT, WHAT_AGREES, strict=True)
)


def contradiction(facts: Facts) -> tuple[tuple[str, ...], Text] | None:
    """The names of the facts that contradict each other, and what would agree."""
    for rule, test, words in _RULES:
        if test(facts, NO_DAY) == 0:
            return tuple(sorted(facts_of(rule))), words
    return None

"""What a reading is, and the ways in which another reading changes the rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from attrs import evolve, field, frozen

from vnchild.domain.terms import MaritalStatus, ParentSituation
from vnchild.law.conditions import Age, And, Condition, OneOf, Or, assuming
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.rules.social_assistance.rules import Group, Rules

BOTH_DECREES = (D20.number, D335.number)


@frozen(kw_only=True)
class Reading:
    """An interpretation of the decrees on social assistance, at work.

    Args:
        interpretation: the choice and its words.
        documents: numbers of the decrees that it belongs to.
        change: the rules as the other reading has them, where that can be computed; the same
            rules where the groups that it is about are gone.
        groups: groups whose grant rests on the choice, where it cannot.
    """

    interpretation: Interpretation
    documents: tuple[str, ...] = BOTH_DECREES
    change: Callable[[Rules], Rules] | None = field(default=None, repr=False)
    groups: tuple[str, ...] = ()


def codes(rules: Rules, *names: str) -> list[str]:
    """The codes of groups named by clause or code."""
    return [group.code for name in names for group in rules.named(name)]


def changing(rules: Rules, names: tuple[str, ...], change: Callable[[Group], Group]) -> Rules:
    """The rules with some groups changed; those that are gone are left out, and change nothing."""
    wanted = codes(rules, *names)
    return rules.changing(wanted, change) if wanted else rules


def replacing(old: Condition, new: Condition) -> Callable[[Condition], Condition]:
    """A change of a condition: one part for another."""

    def replaced(condition: Condition) -> Condition:
        if condition == old:
            return new
        match condition:
            case And(parts):
                return And(tuple(replaced(part) for part in parts))
            case Or(parts):
                return Or(tuple(replaced(part) for part in parts))
            case _:
                return condition

    return replaced


def swap(names: tuple[str, ...], old: Condition, new: Condition) -> Callable[[Rules], Rules]:
    """A change of rules: one part of some groups for another."""
    replaced = replacing(old, new)
    return lambda rules: changing(
        rules, names, lambda group: evolve(group, condition=replaced(group.condition))
    )


def also(names: tuple[str, ...], more: Condition) -> Callable[[Rules], Rules]:
    """A change of rules: some groups ask for more."""
    return lambda rules: changing(
        rules, names, lambda group: evolve(group, condition=group.condition & more)
    )


def either(names: tuple[str, ...], more: Condition) -> Callable[[Rules], Rules]:
    """A change of rules: some groups take in others too."""
    return lambda rules: changing(
        rules, names, lambda group: evolve(group, condition=group.condition | more)
    )


def unless(names: tuple[str, ...], clauses: tuple[str, ...]) -> Callable[[Rules], Rules]:
    """A change of rules: some groups shut out the people of some clauses."""

    def change(rules: Rules) -> Rules:
        shut = tuple(g.condition for name in clauses for g in rules.named(name))
        if not shut:
            return rules
        return changing(
            rules, names, lambda group: evolve(group, condition=group.condition & ~Or(shut))
        )

    return change


def parents_still(rules: Rules) -> Rules:
    """Clause 2 with the parents' situation of clause 1 still asked for."""
    of_clause_1 = tuple(
        assuming(group.condition, lambda leaf: True if isinstance(leaf, Age) else None)
        for group in rules.named("1")
    )
    return also(("2",), Or(of_clause_1))(rules) if of_clause_1 else rules


def unidentified_as_deceased(rules: Rules) -> Rules:
    """Clause 1 with an unidentified parent counted as deceased."""

    def widened(condition: Condition) -> Condition:
        match condition:
            case And(parts):
                return And(tuple(widened(part) for part in parts))
            case Or(parts):
                return Or(tuple(widened(part) for part in parts))
            case OneOf(fact, members) if ParentSituation.DECEASED in members:
                return OneOf(fact, (*members, ParentSituation.UNIDENTIFIED))
            case _:
                return condition

    return changing(rules, ("1",), lambda group: evolve(group, condition=widened(group.condition)))


WITHOUT_SPOUSE_TERMS = (
    MaritalStatus.NEVER_MARRIED,
    MaritalStatus.WIDOWED,
    MaritalStatus.SPOUSE_MISSING,
)


@lru_cache(maxsize=512)
def other_reading(reading: Reading, rules: Rules) -> Rules | None:
    """The rules as the other reading has them, ``None`` where it does not apply to them."""
    if reading.change is None or rules.article_5.document not in reading.documents:
        return None
    other = reading.change(rules)
    return None if other is rules else other

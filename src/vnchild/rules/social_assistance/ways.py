"""Which unknown facts could still change an answer.

What a person gets is the greatest of a number of *ways*: a group at one of its levels, or a poor
single parent's pair of them. Each way asks for a few things at once. Every fact has a value that
is worst for all ways, so the sure amount is that of the ways that surely hold, and the possible
amount that of the ways that possibly hold; no case needs to be tried out.

An unknown fact matters if, in some completion of the unknowns, it alone turns the amount. The
completion to look at is the leanest one in which a way holds: its own conditions, and nothing else
in the person's favour. There the fact matters unless another way, one that does without it, pays
as much: a *blocker*. Blockers that the way's own conditions help to hold are found here, once for
each set of rules; the rest are in the sure amount. Both the scalar and the column reading use this
plan. The suite proves it against trying all completions.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

from attrs import evolve, frozen

from vnchild.law.conditions import (
    Age,
    And,
    Bound,
    Condition,
    CountFact,
    OneOf,
    Or,
    conjuncts,
    facts_of,
)
from vnchild.rules.social_assistance.rules import Group, Level, Rules

BIRTH = frozenset({"birth_date"})


@frozen(cache_hash=True)
class Blocker:
    """A way that pays as much without the fact, if what is left of its conditions surely holds."""

    residual: Condition
    tenths: int
    each: int


@frozen(cache_hash=True)
class Hinge:
    """A fact on which a way turns, and what keeps it from mattering."""

    fact: str
    blockers: tuple[Blocker, ...]


@frozen(cache_hash=True)
class Way:
    """A way to an amount: conditions that must hold at once, and the level they give.

    Args:
        literals: the conditions, each over facts that no other of them asks for.
        tenths: the part of the level that is fixed, in tenths of the standard level.
        each: what is paid for each child besides, in tenths; 0 for ways that count none.
        per: the counts of those children.
        clause: the clause of Article 5; 0 for a pair of two.
        pair: of a pair, the places of the two in the tuple of `ways`.
        hinges: the facts on which it turns.
    """

    literals: tuple[Condition, ...]
    tenths: int
    each: int
    per: tuple[CountFact, ...]
    clause: int
    pair: tuple[int, ...] = ()
    hinges: tuple[Hinge, ...] = ()

    @property
    def facts(self) -> frozenset[str]:
        """The facts that it asks for, but for the day of birth."""
        return frozenset().union(*(facts_of(each) for each in self.literals)) - BIRTH


@lru_cache(maxsize=256)
def ways(rules: Rules) -> tuple[Way, ...]:
    """The ways of a set of rules, each with its hinges: those of one group, then the pairs."""
    single = _merged((g, level) for g in rules.groups for level in g.levels)
    found = list(single)
    for here, parent in enumerate(single):
        for there, partner in enumerate(single):
            if parent.clause != rules.single_parent or partner.clause not in rules.stacks_with:
                continue
            literals = _joined((*parent.literals, *partner.literals))
            if literals is not None:
                pair = (here, there)
                found.append(
                    Way(literals, partner.tenths, parent.each, parent.per, clause=0, pair=pair)
                )
    return tuple(
        evolve(
            way,
            hinges=tuple(Hinge(fact, _blockers(fact, way, found)) for fact in sorted(way.facts)),
        )
        for way in found
    )


_Same: TypeAlias = tuple[int, int, tuple[Condition, ...], frozenset[str]]


def _merged(levels: Iterable[tuple[Group, Level]]) -> list[Way]:
    """Ways of the groups; points that ask for the same facts at the same level become one."""
    found: dict[_Same, list[tuple[Condition, ...]]] = {}
    of: dict[_Same, Level] = {}
    for group, level in levels:
        literals = _joined((*conjuncts(group.condition), *conjuncts(level.when)))
        if literals is None:
            continue
        ages = tuple(each for each in literals if facts_of(each) == BIRTH)
        asked = frozenset().union(*(facts_of(each) for each in literals))
        key = (group.clause, level.tenths, ages, asked)
        of.setdefault(key, level)
        found.setdefault(key, []).append(literals)
    merged = []
    for key, several in found.items():
        clause, _, ages, _ = key
        level = of[key]
        tenths, each = (0, level.tenths) if level.per else (level.tenths, 0)
        literals = several[0]
        if len(several) > 1:
            rest = tuple(And(tuple(x for x in one if facts_of(x) != BIRTH)) for one in several)
            literals = (*ages, Or(rest))
        merged.append(Way(literals, tenths, each, level.per, clause))
    return merged


def _joined(literals: tuple[Condition, ...]) -> tuple[Condition, ...] | None:
    """The literals with those of one fact made one; ``None`` if they cannot hold together."""
    joined: list[Condition] = []
    for literal in literals:
        if literal in joined:
            continue
        same = next(
            (
                each
                for each in joined
                if isinstance(each, OneOf)
                and isinstance(literal, OneOf)
                and each.fact == literal.fact
            ),
            None,
        )
        if isinstance(same, OneOf) and isinstance(literal, OneOf):
            common = tuple(member for member in same.members if member in literal.members)
            if not common:
                return None
            joined[joined.index(same)] = OneOf(same.fact, common)
        else:
            joined.append(literal)
    low, high = _ages(joined)
    return tuple(joined) if low < high else None


def _ages(literals: Iterable[Condition]) -> tuple[int, int]:
    """The ages that the literals leave, in half years: the birthday itself is a half of its own."""
    low, high = 0, 10_000
    for literal in literals:
        if isinstance(literal, Age):
            if literal.bound is Bound.FROM:
                low = max(low, 2 * literal.years)
            elif literal.bound is Bound.BELOW:
                high = min(high, 2 * literal.years)
            else:
                high = min(high, 2 * literal.years + 1)
    return low, high


def _implies(one: Condition, other: Condition) -> bool:
    if one == other:
        return True
    return (
        isinstance(one, OneOf)
        and isinstance(other, OneOf)
        and one.fact == other.fact
        and set(one.members) <= set(other.members)
    )


def _blockers(fact: str, way: Way, all_ways: Iterable[Way]) -> tuple[Blocker, ...]:
    held = [each for each in way.literals if fact not in facts_of(each)]
    found: list[Blocker] = []
    for other in all_ways:
        if fact in other.facts or other.literals == way.literals:
            continue
        if bool(way.each) == bool(other.each) and other.tenths < way.tenths:
            continue
        low, high = _ages((*held, *other.literals))
        if low >= high:
            continue
        left = [x for x in other.literals if not any(_implies(h, x) for h in held)]
        helped = any(
            facts_of(x) != BIRTH and any(_implies(h, x) for h in held) for x in other.literals
        )
        if not helped:
            continue
        found.append(Blocker(And(tuple(sorted(left, key=repr))), other.tenths, other.each))
    lasting = (b for b in found if not any(_covers(other, b) for other in found if other != b))
    return tuple(dict.fromkeys(lasting))


def _covers(one: Blocker, other: Blocker) -> bool:
    """Whether one blocker asks for no more and pays no less than another."""
    return (
        set(conjuncts(one.residual)) <= set(conjuncts(other.residual))
        and one.tenths >= other.tenths
        and one.each == other.each
    )

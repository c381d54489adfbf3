"""A rule of a support as decision tables: a row for each way to meet it, with level and provision.

The tables are made of the conditions that decide. A part of a rule that would make its table too
wide or too long is named in it, as one fact, and has tables of its own. The clauses of Article 5
are always named: the pages of the monthly allowance have their tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import Final, TypeAlias

from attrs import evolve, frozen

from vnchild.docs.decisions import DecisionError, DecisionTable, Row, decision_table
from vnchild.docs.naming import Named, naming, of_article_5
from vnchild.law.conditions import ALWAYS, And, Condition, Fact, Or, conjuncts, fact_of, leaves
from vnchild.law.provision import Provision
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.support import Rate, Rule

MOST_COLUMNS: Final = 8
"""More columns than this are too wide: number, facts, the level of a rule, provision."""
MOST_ROWS: Final = 12
"""More rows than this are too long."""
MOST_LETTERS: Final = 200
"""Heads of facts with more letters than this do not fit side by side on a phone."""
WORTH_A_NAME: Final = 3
"""A part that asks for fewer facts than this is told where it stands."""

_Way: TypeAlias = tuple[Condition, tuple[Provision, ...]]


@frozen(kw_only=True)
class Line:
    """A row: one way to meet a rule.

    Args:
        row: what it asks of each fact that it asks for.
        provisions: where that stands.
        rate: the level that it gives, ``None`` where the rule has no levels.
    """

    row: Row
    provisions: tuple[Provision, ...]
    rate: Rate | None


@frozen(kw_only=True)
class RuleTable:
    """The ways to meet a rule, or a part of one.

    Args:
        asked: all that the rule asks for, its parts named.
        facts: the facts and named parts that it asks for.
        lines: the ways. Of several that hold the one with the highest level is paid.
        most: how many facts fit side by side.
        way: the one of several ways that it is of, where each has a table.
    """

    asked: Condition
    facts: tuple[Fact, ...]
    lines: tuple[Line, ...]
    most: int
    way: Ground | None = None

    @property
    def decisions(self) -> DecisionTable:
        """The rows without what follows from them."""
        return DecisionTable(self.facts, tuple(line.row for line in self.lines))

    @property
    def named(self) -> tuple[Named, ...]:
        """The parts that it names."""
        return tuple(fact for fact in self.facts if isinstance(fact, Named))

    @property
    def is_wide(self) -> bool:
        """Whether it asks for more facts than fit side by side."""
        return len(self.facts) > self.most

    @property
    def has_long_heads(self) -> bool:
        """Whether the words of its facts are too long to stand side by side."""
        return sum(len(fact.text.vi) for fact in self.facts) > MOST_LETTERS

    @property
    def common(self) -> Row:
        """What every row asks for, of a table that would be too wide with it."""
        if not self.is_wide and not self.has_long_heads:
            return ()
        first, *others = self.lines
        found = tuple(cell for cell in first.row if all(cell in line.row for line in others))
        return found if len(found) < len(self.facts) or not others else found[: -self.most]


@frozen(kw_only=True)
class Asked:
    """What a rule, or a part of one, asks for and gives.

    Args:
        provision: where it stands.
        condition: what it asks for, but for what follows.
        grounds: what it asks for besides.
        ways: where one of several things is enough, those.
        rates: the levels.
        most: how many facts fit side by side.
        way: the one of several ways that it is, where each is told apart.
    """

    provision: Provision
    condition: Condition
    grounds: tuple[Ground, ...] = ()
    ways: tuple[Ground, ...] = ()
    rates: tuple[Rate, ...] = ()
    most: int
    way: Ground | None = None

    @classmethod
    def of_rule(cls, rule: Rule) -> Asked:
        """What a rule asks for and gives."""
        return cls(
            provision=rule.provision,
            condition=rule.condition,
            grounds=rule.grounds,
            rates=rule.rates,
            most=MOST_COLUMNS - len(("number", "level", "provision")),
        )

    @classmethod
    def of_ground(cls, ground: Ground) -> Asked:
        """What a part of a rule asks for."""
        return cls(
            provision=ground.provision,
            condition=ground.condition,
            grounds=ground.grounds,
            ways=ground.ways,
            most=MOST_COLUMNS - len(("number", "provision")),
        )


def grounds_in(grounds: Iterable[Ground]) -> Iterator[Ground]:
    """The parts of a rule with those within them."""
    for each in grounds:
        yield each
        yield from grounds_in((*each.grounds, *each.ways))


def parts_of(rules: Iterable[Rule]) -> tuple[Ground, ...]:
    """The parts of some rules that may be named: those that ask for several facts."""
    found = {
        each.whole: each
        for rule in rules
        for each in grounds_in(rule.grounds)
        if len(_facts(each.whole)) >= WORTH_A_NAME or of_article_5(each)
    }
    return tuple(found.values())


@lru_cache(maxsize=256)
def tables_of(asked: Asked, parts: tuple[Ground, ...]) -> tuple[RuleTable, ...]:
    """The tables of a rule or of a part of one; it is met where a row of any of them holds.

    Args:
        asked: the rule.
        parts: the parts that may be named.

    Raises:
        DecisionError: it has far too many ways to be met, whatever is named.
    """
    whole = _told(asked, ())
    named = [each for each in parts if of_article_5(each)]
    others = [each for each in parts if each not in named and each.whole != whole]
    while True:
        table = _table(asked, tuple(named))
        if table is not None and not table.is_wide and len(table.lines) <= MOST_ROWS:
            return (table,)
        used = [
            each
            for each in others
            if each not in asked.ways and _is_used(each, asked, tuple(named))
        ]
        if not used:
            break
        largest = max(used, key=lambda each: len(_facts(each.whole)))
        named.append(largest)
        others.remove(largest)
    if len(asked.ways) > 1:
        return tuple(
            found
            for way in asked.ways
            for found in tables_of(evolve(asked, ways=(way,), way=way), parts)
        )
    if table is None:
        msg = f"{asked.provision.en} cannot be told in tables"
        raise DecisionError(msg)
    return (table,)


def _facts(condition: Condition) -> tuple[Fact, ...]:
    return tuple({fact_of(leaf).name: fact_of(leaf) for leaf in leaves(condition)}.values())


def _told(asked: Asked, named: tuple[Ground, ...]) -> Condition:
    """All that is asked for, some parts by their name."""
    parts = [*conjuncts(naming(asked.condition, named))]
    for each in asked.grounds:
        parts += conjuncts(_told_part(each, named))
    if asked.ways:
        parts.append(Or(tuple(_told_part(way, named) for way in asked.ways)))
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def _told_part(ground: Ground, named: tuple[Ground, ...]) -> Condition:
    name = _name_of(ground, named)
    return _told(Asked.of_ground(ground), named) if name is None else name.yes


def _is_used(part: Ground, asked: Asked, named: tuple[Ground, ...]) -> bool:
    """Whether naming a part changes what is told."""
    return _told(asked, (*named, part)) != _told(asked, named)


def _name_of(ground: Ground, named: tuple[Ground, ...]) -> Named | None:
    same = (each for each in named if each.whole == ground.whole)
    return next((Named.of(each) for each in same), None)


def _table(asked: Asked, named: tuple[Ground, ...]) -> RuleTable | None:
    """The table, ``None`` if it has far too many rows."""
    levels: tuple[Rate | None, ...] = asked.rates or (None,)
    groups: dict[tuple[Rate | None, tuple[Provision, ...]], list[Condition]] = {}
    for rate in levels:
        for condition, provisions in _ways(asked, named):
            whole = condition if rate is None else _both(condition, rate.when)
            at = _narrowest(provisions if rate is None else (rate.provision, *provisions))
            groups.setdefault((rate, at), []).append(whole)
    lines: list[Line] = []
    for (rate, at), conditions in groups.items():
        try:
            rows = decision_table(Or(tuple(conditions))).rows
        except DecisionError:
            return None
        lines += [Line(row=row, provisions=at, rate=rate) for row in rows]
    wanted = [_told(asked, named), *(rate.when for rate in asked.rates)]
    used = {cell.fact.name for line in lines for cell in line.row}
    facts = {fact.name: fact for each in wanted for fact in _facts(each) if fact.name in used}
    return RuleTable(
        asked=wanted[0],
        facts=tuple(facts.values()),
        lines=tuple(lines),
        most=asked.most,
        way=asked.way,
    )


def _both(one: Condition, other: Condition) -> Condition:
    return one if other == ALWAYS else one & other


def _ways(asked: Asked, named: tuple[Ground, ...]) -> Iterator[_Way]:
    """Each choice of one way of every part, with where it stands."""
    own = naming(asked.condition, named)
    choices = [tuple(_of_ground(each, named)) for each in asked.grounds]
    if asked.ways:
        choices.append(tuple(way for each in asked.ways for way in _of_ground(each, named)))
    for chosen in product(*choices):
        parts = (*conjuncts(own), *(part for each, _ in chosen for part in conjuncts(each)))
        at = () if asked.ways else (asked.provision,)
        yield And(parts), (*at, *(each for _, found in chosen for each in found))


def _of_ground(ground: Ground, named: tuple[Ground, ...]) -> Iterator[_Way]:
    name = _name_of(ground, named)
    if name is None:
        yield from _ways(Asked.of_ground(ground), named)
    else:
        yield name.yes, () if name.ground.provision == ground.provision else (ground.provision,)


def _narrowest(provisions: Iterable[Provision]) -> tuple[Provision, ...]:
    """Provisions, each once, without those that another is a part of."""
    found = tuple(dict.fromkeys(provisions))
    return tuple(
        each for each in found if not any(each != other and each.covers(other) for other in found)
    )

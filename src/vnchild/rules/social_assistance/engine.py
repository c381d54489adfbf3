"""The scalar reading of the rules: what one person surely gets, and what it possibly gets.

Levels are kept in tenths of the standard level, as ints.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from attrs import field, frozen

from vnchild.law.age import Day, day_of
from vnchild.law.conditions import (
    ALWAYS,
    NEVER,
    Age,
    And,
    Bound,
    Condition,
    CountFact,
    Facts,
    Or,
    assuming,
    facts_of,
    leaves,
)
from vnchild.law.truth import Test, compiled
from vnchild.rules.social_assistance.facts import CHILDREN, SCHEMA
from vnchild.rules.social_assistance.rules import Comparison, Group, Level, Rules, Stacking
from vnchild.rules.social_assistance.ways import Blocker, Way, ways

CUTS_KEPT: Final = 4096


class Paid(NamedTuple):
    """One group at one level, as it holds for a person."""

    group: Group
    level: Level
    tenths: int
    """The level in tenths; for clause 4 that of all the children together."""


class Payment(NamedTuple):
    """What Article 6(2) makes of the groups that surely hold."""

    tenths: int
    """What is paid, in tenths of the standard level."""
    main: Paid | None
    """The group with the highest level, the first in the order of Article 5."""
    also: Paid | None
    """What stacks on it, if anything."""
    paid: tuple[Paid, ...]
    """The groups that are paid, the main one first."""


class Outcome(NamedTuple):
    """The sure and the possible payment, before what bars from any."""

    sure: Payment
    """What holds whatever the unknowns turn out to be."""
    best: int
    """Tenths that hold if every unknown falls in the person's favour."""
    open: bool
    """Whether the best has no upper bound, the number of children being unknown."""
    bar: int
    """Whether the person is barred: 0 no, 1 not known, 2 yes."""


NO_PAYMENT: Final = Payment(0, None, None, ())


@frozen
class _Unit:
    """A group as it stands for people of one age band; its ages are decided."""

    group: Group
    test: Test | None
    levels: tuple[tuple[Level, Test | None], ...]
    paid: Paid | None
    """What it pays, where the age alone decides that."""


@frozen
class _Clause:
    """The groups of one clause; the gate tells at once where none of many points holds."""

    gate: Test | None
    units: tuple[_Unit, ...]


@frozen
class _Mark:
    """An age at which something begins or ends; those with ``after`` do so the day after."""

    years: int
    after: bool


@frozen(eq=False)
class Engine:
    """A set of rules made ready to be asked about many persons.

    The ages that the rules name cut a life into bands; within a band every age is decided, so a
    person's age is looked up once and never compared again.
    """

    rules: Rules
    _marks: tuple[_Mark, ...] = field(init=False, repr=False)
    _bands: list[tuple[_Clause, ...] | None] = field(init=False, repr=False)
    _cuts: dict[date, tuple[list[date], Day]] = field(init=False, repr=False, factory=dict)
    _bar: Test | None = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        conditions = [group.condition for group in self.rules.groups]
        conditions += [level.when for group in self.rules.groups for level in group.levels]
        marks = {
            _Mark(leaf.years, leaf.bound is Bound.UNTIL)
            for condition in conditions
            for leaf in leaves(condition)
            if isinstance(leaf, Age)
        }
        ordered = tuple(sorted(marks, key=lambda mark: (mark.years, mark.after)))
        object.__setattr__(self, "_marks", ordered)
        object.__setattr__(self, "_bands", [None] * (len(ordered) + 1))
        bar = self.rules.bar
        object.__setattr__(self, "_bar", compiled(bar.condition) if bar else None)

    def outcome(self, facts: Facts, on: date) -> Outcome:
        """The sure and the possible payment of a person on a day.

        Args:
            facts: what is known of the person; the day of birth must be.
            on: the day asked about.
        """
        cuts, day = self._cuts.get(on) or self._cut(on)
        band = len(cuts) - bisect_left(cuts, facts["birth_date"])  # type: ignore[type-var]
        clauses = self._bands[band]
        if clauses is None:
            clauses = self._bands[band] = self._clauses(band)
        sure: list[Paid] = []
        best: list[Paid] = []
        unbounded = False
        for clause in clauses:
            if clause.gate is not None and not clause.gate(facts, day):
                continue
            for unit in clause.units:
                holds = 2 if unit.test is None else unit.test(facts, day)
                if not holds:
                    continue
                if unit.paid is not None:
                    (sure if holds == 2 else best).append(unit.paid)
                    continue
                low, low_level, high, high_level, is_open = _levels(unit, facts, day, holds)
                unbounded = unbounded or is_open
                if low:
                    sure.append(Paid(unit.group, low_level, low))
                if high > low:
                    best.append(Paid(unit.group, high_level, high))
        surely = self._payment(sure) if sure else NO_PAYMENT
        possibly = self._payment(sure + best).tenths if best else surely.tenths
        bar = self._bar(facts, day) if self._bar is not None else 0
        return Outcome(surely, possibly, unbounded, bar)

    def born_by(self, years: int, on: date) -> date:
        """The latest day of birth of those who have completed that many years on a day."""
        return (self._cuts.get(on) or self._cut(on))[1].born_by(years)

    def _cut(self, on: date) -> tuple[list[date], Day]:
        """The days of birth at which the bands begin, and the `Day`, for a day asked about."""
        if len(self._cuts) > CUTS_KEPT:
            self._cuts.clear()
        day = day_of(on, self.rules.leap)
        cuts = [
            day.born_before(mark.years) if mark.after else day.born_by(mark.years)
            for mark in reversed(self._marks)
        ]
        self._cuts[on] = cuts, day
        return cuts, day

    def _clauses(self, band: int) -> tuple[_Clause, ...]:
        """The clauses that a person of a band can belong to, with the ages decided."""
        passed = set(self._marks[:band])

        def decide(leaf: Condition) -> bool | None:
            if not isinstance(leaf, Age):
                return None
            after = leaf.bound is Bound.UNTIL
            reached = _Mark(leaf.years, after) in passed
            return reached if leaf.bound is Bound.FROM else not reached

        units: dict[int, list[_Unit]] = {}
        conditions: dict[int, list[Condition]] = {}
        for group in self.rules.groups:
            condition = assuming(group.condition, decide)
            levels = tuple(
                (level, None if when == ALWAYS else compiled(when))
                for level in group.levels
                if (when := assuming(level.when, decide)) != NEVER
            )
            if condition == NEVER or not levels:
                continue
            test = None if condition == ALWAYS else compiled(condition)
            level, when_test = levels[0]
            fixed = len(levels) == 1 and when_test is None and not level.per
            paid = Paid(group, level, level.tenths) if fixed else None
            units.setdefault(group.clause, []).append(_Unit(group, test, levels, paid))
            conditions.setdefault(group.clause, []).append(condition)
        return tuple(
            _Clause(
                compiled(Or(tuple(conditions[number]))) if len(found) > 2 else None, tuple(found)
            )
            for number, found in units.items()
        )

    def least(self, facts: Facts, on: date) -> int:
        """The lowest level that is due if anything is, in tenths; 0 if nothing can be."""
        day = day_of(on, self.rules.leap)
        if self._bar is not None and self._bar(facts, day) == 2:
            return 0
        levels = [
            way.tenths + way.each * max(1, _count(way.per, facts)[0]) if way.each else way.tenths
            for way, test, _ in _tests(self.rules)
            if not way.pair and test(facts, day)
        ]
        return min(levels, default=0)

    def missing(self, facts: Facts, on: date, outcome: Outcome) -> tuple[str, ...]:
        """The unknown facts that could change what is paid, in the order of the table."""
        day = day_of(on, self.rules.leap)
        if outcome.bar == 2 or not outcome.best:
            return ()
        names: set[str] = set()
        if outcome.bar == 1 and self.rules.bar is not None:
            asked = facts_of(self.rules.bar.condition)
            names |= {name for name in asked if facts.get(name) is None}
        if outcome.open or outcome.best != outcome.sure.tenths:
            for way, test, hinges in _tests(self.rules):
                unknown = [each for each in hinges if facts.get(each[0]) is None]
                if not unknown or not test(facts, day):
                    continue
                level = _level(way, facts)
                if level is not None and level <= outcome.sure.tenths:
                    continue
                for name, blockers in unknown:
                    if name not in names and not any(
                        _blocks(blocker, way, level, facts) and residual(facts, day) == 2
                        for blocker, residual in blockers
                    ):
                        names.add(name)
        return tuple(fact.name for fact in SCHEMA if fact.name in names)

    def _payment(self, found: list[Paid]) -> Payment:
        """Article 6(2): of one or more, only the highest level, but a poor single parent's pair."""
        if len(found) == 1:
            only = found[0]
            return Payment(only.tenths, only, None, (only,))
        rules = self.rules
        main = found[0]
        for each in found[1:]:
            if self._key(each) > self._key(main):
                main = each
        parent = next((p for p in found if p.group.clause == rules.single_parent), None)
        partners = [p for p in found if p.group.clause in rules.stacks_with]
        if parent is None or not partners:
            return Payment(main.tenths, main, None, (main,))
        partner = max(partners, key=lambda each: each.tenths)
        stacked = (partner,) if rules.stacking is Stacking.HIGHEST else _by_clause(partners)
        pair = parent.tenths + sum(each.tenths for each in stacked)
        if main is parent:
            return Payment(pair, main, partner, (parent, *stacked))
        if main.tenths == partner.tenths:
            return Payment(pair, main, parent, (*stacked, parent))
        if pair > main.tenths and rules.pair_beats_single:
            first, second = (
                (partner, parent) if partner.tenths > parent.tenths else (parent, partner)
            )
            return Payment(pair, main, None, (first, second))
        return Payment(main.tenths, main, None, (main,))

    def _key(self, paid: Paid) -> int:
        by_coefficient = self.rules.comparison is Comparison.COEFFICIENTS
        return paid.level.tenths if by_coefficient else paid.tenths


_Hinge: TypeAlias = tuple[str, tuple[tuple[Blocker, Test], ...]]


@lru_cache(maxsize=256)
def _tests(rules: Rules) -> tuple[tuple[Way, Test, tuple[_Hinge, ...]], ...]:
    """The ways of a set of rules with their conditions compiled."""
    return tuple(
        (
            way,
            compiled(And(way.literals)),
            tuple(
                (hinge.fact, tuple((each, compiled(each.residual)) for each in hinge.blockers))
                for hinge in way.hinges
            ),
        )
        for way in ways(rules)
    )


def _levels(unit: _Unit, facts: Facts, day: Day, holds: int) -> tuple[int, Level, int, Level, bool]:
    """The highest level surely held and the highest possibly held, in tenths."""
    low = high = 0
    low_level = high_level = unit.levels[0][0]
    is_open = False
    for level, test in unit.levels:
        value = 2 if test is None else test(facts, day)
        if not value:
            continue
        least = most = level.tenths
        if level.per:
            known, is_open = _count(level.per, facts)
            least = level.tenths * known
            most = max(least, level.tenths) if is_open else least
        if value == 2 and holds == 2 and least > low:
            low, low_level = least, level
        if most > high:
            high, high_level = most, level
    return low, low_level, high, high_level, is_open


@lru_cache(maxsize=256)
def engine(rules: Rules) -> Engine:
    """The engine of a set of rules, made once."""
    return Engine(rules)


def _by_clause(partners: list[Paid]) -> tuple[Paid, ...]:
    best: dict[int, Paid] = {}
    for each in partners:
        if each.group.clause not in best or each.tenths > best[each.group.clause].tenths:
            best[each.group.clause] = each
    return tuple(best.values())


def _level(way: Way, facts: Facts) -> int | None:
    """The level of a way in tenths, ``None`` if it has no bound."""
    children, is_open = _count(way.per, facts)
    return None if is_open else way.tenths + way.each * children


def _blocks(blocker: Blocker, way: Way, level: int | None, facts: Facts) -> bool:
    """Whether a blocker pays as much as the way, should what is left of it hold."""
    if blocker.each and way.each:
        return blocker.tenths >= way.tenths
    if level is None:
        return False
    return blocker.tenths + blocker.each * _count(CHILDREN, facts)[0] >= level


def _count(counts: tuple[CountFact, ...], facts: Facts) -> tuple[int, bool]:
    """The number of children surely there, and whether there may be more."""
    known = 0
    is_open = False
    for fact in counts:
        value = facts.get(fact.name)
        if isinstance(value, int):
            known += value
        else:
            is_open = True
    return known, is_open

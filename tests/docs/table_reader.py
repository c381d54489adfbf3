"""Reads tables as a person does: row by row, cell by cell, a named part by its own tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product

from attrs import frozen

from vnchild.docs.decisions import decision_table
from vnchild.docs.naming import Named, of_article_5
from vnchild.docs.periods import Period
from vnchild.docs.rule_tables import Asked, Line, RuleTable, parts_of, tables_of
from vnchild.docs.supports_data import DOCUMENTED
from vnchild.docs.supports_rules import CITY, Behind, Told, eras, told
from vnchild.law.age import Day
from vnchild.law.conditions import (
    BoolFact,
    Condition,
    Fact,
    Facts,
    FactValue,
    TermFact,
    fact_of,
    leaves,
)
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.in_force import rules_on
from vnchild.rules.social_assistance.local_groups import FIRST_DAY

CITY_STANDARD = 1_200_000
"""A standard level of the City that is made up."""


@frozen(kw_only=True, eq=False)
class Case:
    """A rule that is told, with what its page needs.

    Args:
        function: the function that answers by it.
        told: the rule with its days.
        parts: the parts that may be named.
    """

    function: str
    told: Told
    parts: tuple[Ground, ...]

    @property
    def on(self) -> date:
        """A day of it: the last, where it has one, for what reaches back."""
        return self.told.standards[-1][0].first if self.told.standards else self.told.period.first

    @property
    def standard(self) -> int:
        """The standard level of that day."""
        return self.told.standards[-1][1].value if self.told.standards else CITY_STANDARD

    @property
    def tables(self) -> tuple[RuleTable, ...]:
        """Its tables."""
        return _tables(self)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that the rule asks for."""
        return _facts(self)


@cache
def _tables(case: Case) -> tuple[RuleTable, ...]:
    return tables_of(Asked.of_rule(case.told.rule), case.parts)


@cache
def _facts(case: Case) -> tuple[Fact, ...]:
    rule = case.told.rule
    asked = (rule.whole, *(rate.when for rate in rule.rates))
    return tuple(dict.fromkeys(fact_of(leaf) for each in asked for leaf in leaves(each)))


def _told(function: str, rules: Behind, period: Period) -> Iterator[Case]:
    found = told(rules, period, None)
    parts = parts_of(each.rule for each in found)
    for each in found:
        yield Case(function=function, told=each, parts=parts)


@cache
def cases() -> tuple[Case, ...]:
    """Every rule of every period."""
    found = [
        case
        for _, period in eras(None)
        for each in DOCUMENTED
        for case in _told(each.function, each.rules, period)
    ]
    return (*found, *_told("hcmc_support", CITY, Period(FIRST_DAY, None)))


@cache
def parts_told(case: Case) -> tuple[tuple[Named, tuple[RuleTable, ...]], ...]:
    """Every part that the tables of a rule name, with its own tables, those of Article 5 not."""
    found: dict[Named, tuple[RuleTable, ...]] = {}
    waiting = [name for table in case.tables for name in table.named]
    while waiting:
        name = waiting.pop()
        if name in found or of_article_5(name.ground):
            continue
        found[name] = tables_of(Asked.of_ground(name.ground), case.parts)
        waiting += [each for table in found[name] for each in table.named]
    return tuple(found.items())


def reads(line: Line, case: Case, facts: Facts, day: Day) -> Truth:
    """Whether a row holds of a person, as somebody finds who reads the tables."""
    found = Truth.YES
    for cell in line.row:
        known: Facts = facts
        if isinstance(cell.fact, Named):
            met = _met(cell.fact, case, facts, day)
            known = {cell.fact.name: None if met is Truth.UNKNOWN else met is Truth.YES}
        found = min(found, truth(cell.condition(), known, day))
    return found


def _met(name: Named, case: Case, facts: Facts, day: Day) -> Truth:
    """Whether a named part is met, by its own tables or those of the monthly allowance."""
    if of_article_5(name.ground):
        return max(truth(each, facts, day) for each in _of_the_allowance(name.ground, day.on))
    tables = dict(parts_told(case))[name]
    return max(reads(line, case, facts, day) for table in tables for line in table.lines)


@cache
def _of_the_allowance(ground: Ground, on: date) -> tuple[Condition, ...]:
    """The tables of the groups of Article 5 that a part names; of a whole article those it says."""
    groups = [each for each in rules_on(on).groups if ground.provision.covers(each.provision)]
    if ground.provision.clause is None:
        named = {way.provision for way in ground.ways}
        groups = [each for each in groups if each.provision in named]
    return tuple(decision_table(each.condition).condition() for each in groups)


def combinations(facts: tuple[Fact, ...], most: int) -> Iterator[dict[str, FactValue]]:
    """Every combination of the values of some facts, unknown with them, if they are not many."""
    count = 1
    values: list[tuple[FactValue, ...]] = []
    for fact in facts:
        if not isinstance(fact, BoolFact | TermFact):
            return
        values.append((None, *fact.values))
        count *= len(values[-1])
    if count <= most:
        for chosen in product(*values):
            yield dict(zip((fact.name for fact in facts), chosen, strict=True))

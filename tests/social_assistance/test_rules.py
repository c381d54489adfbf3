"""What must be so of any set of rules, whatever the law says."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from attrs import evolve

from vnchild.law import LawConflictError, Text
from vnchild.law.age import day_of
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, FactValue, TermFact, facts_of
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance import RULES, SCHEMA, Rules
from vnchild.rules.social_assistance.facts import BY_NAME

ON = date(2030, 6, 15)
AGES = sorted({age for bound in (0, 3, 4, 16, 22, 60, 75, 80) for age in (bound, bound + 1)})
"""Every age from which something in a group is otherwise, and the year after it."""
EVERY = [pytest.param(v.value, id=str(v.applies_from)) for v in RULES.versions]


@pytest.mark.parametrize("rules", EVERY)
def test_an_exception_never_shuts_out_a_higher_level_in_favour_of_a_lower(rules: Rules) -> None:
    """The ground of exact answers: see docs/decisions/0001."""
    day = day_of(ON)
    for group in rules.groups:
        others = [other for name in group.unless for other in rules.named(name)]
        for other, years in product(others, AGES):
            born = ON.replace(year=ON.year - years)
            asked = facts_of(group.condition) | facts_of(other.condition)
            asked = asked.union(*(facts_of(level.when) for level in other.levels))
            for facts in _completions(asked - {"birth_date"}, born):
                if truth(group.condition, facts, day) is not Truth.YES:
                    continue
                if truth(other.condition, facts, day) is not Truth.YES:
                    continue
                higher = max(
                    level.tenths
                    for level in other.levels
                    if truth(level.when, facts, day) is Truth.YES
                )
                assert higher >= max(level.tenths for level in group.levels)


def _completions(names: frozenset[str], born: date) -> list[dict[str, FactValue]]:
    domains: list[tuple[FactValue, ...]] = []
    for name in sorted(names):
        fact = BY_NAME[name]
        assert isinstance(fact, BoolFact | TermFact)
        domains.append(fact.values)
    found: list[dict[str, FactValue]] = []
    for values in product(*domains):
        facts: dict[str, FactValue] = dict(zip(sorted(names), values, strict=True))
        found.append({**facts, "birth_date": born})
    return found


@pytest.mark.parametrize("rules", EVERY)
def test_every_group_asks_for_facts_of_the_table_and_has_a_level_with_its_provision(
    rules: Rules,
) -> None:
    for group in rules.groups:
        assert facts_of(group.condition) <= set(BY_NAME)
        assert group.provision.article == "5"
        assert group.levels
        for level in group.levels:
            assert level.provision.article == "6"
            assert level.provision.document == group.provision.document
            assert level.coefficient * 2 == int(level.coefficient * 2)


@pytest.mark.parametrize("rules", EVERY)
def test_the_groups_stand_in_the_order_of_the_article(rules: Rules) -> None:
    letters = "abcdđeghiklmnopqrstuvxy"
    places = [(group.clause, letters.index(group.provision.point or "a")) for group in rules.groups]
    assert places == sorted(places)


def test_two_groups_of_one_name_are_an_error_when_made() -> None:
    rules = RULES.versions[0].value
    with pytest.raises(LawConflictError, match=r"both called 1\.a"):
        evolve(rules, groups=(*rules.groups, rules.groups[0]))


def test_an_exception_for_a_group_that_is_not_there_is_an_error_when_made() -> None:
    rules = RULES.versions[0].value
    with pytest.raises(LawConflictError, match=r"excepts 5\.a, which is no group"):
        rules.without("5.a", because=Text("a", "b"))
    with pytest.raises(LawConflictError, match="no group '9'"):
        rules.without("9", because=Text("a", "b"))


def test_every_fact_of_the_table_is_asked_for_by_some_rule() -> None:
    asked: set[str] = set()
    for version in RULES.versions:
        rules = version.value
        for group in rules.groups:
            asked |= facts_of(group.condition)
        if rules.bar is not None:
            asked |= facts_of(rules.bar.condition)
    assert asked == {fact.name for fact in SCHEMA}
    assert {type(fact) for fact in SCHEMA} == {AgeFact, BoolFact, TermFact, CountFact}

"""What holds of every child: sure answers stay, and clauses that exclude each other do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.circumstances.children import ORDINARY, asked, told, without
from tests.circumstances.drawn import TERMS, consistent
from tests.effort import examples
from vnchild.domain import PersonError
from vnchild.domain.circumstances import (
    CircumstanceError,
    SubGroup,
)
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import Circumstances
from vnchild.rules.circumstances.decree_56_2017 import DERIVED

EXCLUSIVE = (
    {"3.1", "3.2", "3.3", "3.4"},
    {"4.1", "4.2"},
    {"6.1", "6.2", "6.3"},
    {"10.1", "10.2"},
    {"14.1", "14.2"},
    {"15.1", "15.2"},
    {"16.1", "16.2", "16.3"},
)
CODES_FROM_FACTS = {each.value for each in DERIVED}


def outcomes_of(found: Circumstances) -> list[Truth]:
    """Every outcome in order: sub-groups, groups, policies."""
    return [
        *(each.outcome for each in found.findings),
        *(each.outcome for each in found.group_findings),
        *(each.outcome for each in found.policy_findings),
    ]


@settings(deadline=None)
@given(facts=consistent(), hidden=st.sets(st.sampled_from(sorted(ORDINARY))))
def test_a_known_fact_never_turns_a_sure_answer(facts: dict[str, Any], hidden: set[str]) -> None:
    whole = asked(facts)
    part = asked(without(facts, *hidden, *(("adopted",) if "abandoned" in hidden else ())))
    for sure, less in zip(outcomes_of(whole), outcomes_of(part), strict=True):
        assert less in {Truth.UNKNOWN, sure} or sure is Truth.UNKNOWN
    assert set(part.groups) <= set(whole.groups)
    assert set(whole.groups) <= {*part.groups, *part.possible}
    assert {name for name in part.missing if name in ORDINARY} <= hidden | {"adopted"}


def completions(facts: dict[str, Any], hidden: set[str]) -> Iterator[Circumstances]:
    """The answers of every way in which the hidden facts can be."""
    names = sorted(hidden)
    for values in product(*(list(TERMS.get(name, (True, False))) for name in names)):
        try:
            yield asked({**facts, **dict(zip(names, values, strict=True))})
        except (CircumstanceError, PersonError):
            continue


@pytest.mark.slow
@settings(max_examples=examples(80), deadline=None)
@given(
    facts=consistent(),
    hidden=st.sets(st.sampled_from(sorted(set(ORDINARY) - {"abandoned"})), max_size=3),
)
def test_an_answer_is_sure_exactly_where_every_completion_gives_it(
    facts: dict[str, Any], hidden: set[str]
) -> None:
    part = asked(without(facts, *hidden))
    wholes = list(completions(facts, hidden))
    for place, each in enumerate(part.findings):
        if each.sub_group.value in CODES_FROM_FACTS:
            outcomes = {whole.findings[place].outcome for whole in wholes}
            assert each.outcome is (outcomes.pop() if len(outcomes) == 1 else Truth.UNKNOWN)
    for place, group in enumerate(part.group_findings):
        outcomes = {whole.group_findings[place].outcome for whole in wholes}
        assert group.outcome is (outcomes.pop() if len(outcomes) == 1 else Truth.UNKNOWN)


@settings(deadline=None)
@given(facts=consistent())
def test_with_every_fact_known_what_follows_from_facts_is_settled(facts: dict[str, Any]) -> None:
    found = asked(facts)
    assert all(not name[0].isalpha() for name in found.missing)
    held = {each.value for each in found.sub_groups}
    for each in EXCLUSIVE:
        assert len(held & each) <= 1


@settings(deadline=None)
@given(facts=consistent(), hidden=st.sets(st.sampled_from(sorted(ORDINARY))))
def test_a_group_is_sure_where_a_clause_of_it_is(facts: dict[str, Any], hidden: set[str]) -> None:
    found = asked(without(facts, *hidden, *(("adopted",) if "abandoned" in hidden else ())))
    assert {each.group for each in found.sub_groups} <= set(found.groups)
    open_groups = {each.group for each in found.possible_sub_groups}
    assert open_groups <= {*found.groups, *found.possible}
    assert not set(found.groups) & set(found.possible)


@settings(deadline=None)
@given(facts=consistent(), each=st.sampled_from(SubGroup))
def test_what_facts_bear_out_may_be_established_too(facts: dict[str, Any], each: SubGroup) -> None:
    plain = asked(facts)
    outcome = plain.finding(each).outcome
    found = asked(facts, told(each))
    if outcome is Truth.NO:
        assert found.finding(each).conflict
        assert found.finding(each).outcome is Truth.UNKNOWN
    else:
        assert found.conflicts == ()
        assert found.finding(each).outcome is Truth.YES
    assert set(plain.groups) <= {*found.groups, *found.possible}


@settings(deadline=None)
@given(each=st.sampled_from(SubGroup))
def test_every_sub_group_can_be_established_of_a_child_not_known(each: SubGroup) -> None:
    found = asked({}, told(each))
    assert found.sub_groups == (each,)
    assert found.conflicts == ()
    assert each.group in found.groups


@settings(deadline=None)
@given(facts=consistent(), years=st.integers(16, 40))
def test_past_16_there_is_nothing(facts: dict[str, Any], years: int) -> None:
    found = asked(facts, told(SubGroup.HIV), on=date(2017 + years, 7, 1), born=date(2017, 7, 1))
    assert not found.groups
    assert not found.possible
    assert not found.policies

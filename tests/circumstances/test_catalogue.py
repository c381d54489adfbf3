"""What holds of every sub-group of the decree alike: age, provisions, reasons, unknown facts."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from tests.circumstances.catalogue import FIRST_DAY, IN, child_in
from tests.circumstances.children import ORDINARY, UNJUDGED, asked, ordinary, told
from vnchild.domain.circumstances import CircumstanceError, Group, SubGroup, sub_group
from vnchild.law import register
from vnchild.law.conditions import conjuncts
from vnchild.law.conditions import facts_of as names_in
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.reasons import leaves_of
from vnchild.law.text import Term
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import Circumstances
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS, ONLY_ESTABLISHED

EACH = [pytest.param(each, id=str(each.value)) for each in SubGroup]
DERIVED = [pytest.param(sub_group(code), id=code) for code in IN]
BORN = date(2010, 9, 15)
SIXTEEN = date(2026, 9, 15)
A_DAY = timedelta(days=1)


@pytest.mark.parametrize("each", EACH)
def test_a_child_is_in_it_until_the_day_before_turning_16(each: SubGroup) -> None:
    before = child_in(each, born=BORN, on=SIXTEEN - A_DAY)
    assert each in before.sub_groups
    assert each.group in before.groups
    assert before.special is Truth.YES
    for on in (SIXTEEN, SIXTEEN + A_DAY):
        after = child_in(each, born=BORN, on=on)
        assert after.finding(each).outcome is after.finding(each).derived is Truth.NO
        assert after.groups == after.possible == ()
        assert after.sub_groups == after.possible_sub_groups == ()
        assert after.policies == after.possible_policies == ()
        assert after.measures == ()
        assert after.interpretations == ()
        assert after.special is Truth.NO


@pytest.mark.parametrize("each", EACH)
def test_it_is_law_from_the_first_day_of_the_decree(each: SubGroup) -> None:
    found = child_in(each, on=FIRST_DAY)
    assert each in found.sub_groups
    assert register.since(each.provision) == FIRST_DAY == date(2017, 7, 1)


@pytest.mark.parametrize("each", EACH)
def test_its_reason_cites_the_clause_and_the_age(each: SubGroup) -> None:
    reason = child_in(each).finding(each).reason
    assert (reason.outcome, reason.text, reason.provision) == (
        Truth.YES,
        each.text,
        DECREE_56_2017.at(*each.value.split(".")),
    )
    assert reason.since == FIRST_DAY
    young = reason.parts[0]
    assert (young.outcome, young.fact) == (Truth.YES, "birth_date")
    assert young.provision == LAW_ON_CHILDREN.at(1)
    assert young.since == date(2017, 6, 1)
    assert young.value is not None
    assert (young.value.vi, young.value.en) == (
        "10 tuổi, sinh ngày 01/05/2016",
        "10 years, born on 2016-05-01",
    )


@pytest.mark.parametrize("each", EACH)
def test_the_reason_of_a_grown_person_is_the_age(each: SubGroup) -> None:
    reason = child_in(each, born=BORN, on=SIXTEEN).finding(each).reason
    assert reason.outcome is reason.parts[0].outcome is Truth.NO
    assert reason.parts[0].value is not None
    assert reason.parts[0].value.en == "16 years, born on 2010-09-15"


def value_of(fact: Any) -> tuple[str, str]:
    """How the value of a fact is told."""
    if isinstance(fact, Term):
        return fact.text.vi, fact.text.en
    return {None: ("chưa rõ", "not known"), True: ("có", "yes"), False: ("không", "no")}[fact]


@pytest.mark.parametrize("each", DERIVED)
def test_its_reason_names_every_fact_that_it_asks_for(each: SubGroup) -> None:
    facts = ordinary(**IN[each.value])
    asked_for = asked(facts).finding(each).reason.parts[1:]
    assert len(asked_for) == len(conjuncts(CONDITIONS[each]))
    told_of = [leaf for part in asked_for for leaf in leaves_of(part)]
    assert {leaf.fact for leaf in told_of} <= names_in(CONDITIONS[each])
    assert {part.outcome for part in asked_for} == {Truth.YES}
    for leaf in told_of:
        assert leaf.fact is not None
        assert leaf.value is not None
        assert (leaf.value.vi, leaf.value.en) == value_of(facts[leaf.fact])


@pytest.mark.parametrize("each", EACH)
def test_its_reason_tells_who_established_it(each: SubGroup) -> None:
    for holds, until in product((True, False), (None, date(2027, 3, 9))):
        reason = asked({}, told(each, holds=holds, until=until)).finding(each).reason
        said = reason.parts[-1]
        assert reason.outcome is said.outcome is (Truth.YES if holds else Truth.NO)
        not_vi, not_en = ("", "in it") if holds else ("không ", "not in it")
        vi, en = (" đến hết ngày 09/03/2027", " until 2027-03-09") if until else ("", "")
        assert said.text.vi == f"UBND xã xác định {not_vi}thuộc diện này, từ ngày 05/01/2026{vi}"
        assert said.text.en == f"established as {not_en} by UBND xã, from 2026-01-05{en}"
        assert said.provision is None


def outcomes_without(each: SubGroup, name: str) -> tuple[Circumstances, set[Truth]]:
    """The answer with one fact hidden, and the outcomes for every value that it can have."""
    facts = ordinary(**IN[each.value])
    fact = facts.pop(name)
    others = list(type(fact)) if isinstance(fact, Term) else [True, False]
    found = set()
    for value in others:
        try:
            found.add(asked({**facts, name: value}).finding(each).outcome)
        except CircumstanceError:
            continue
    return asked(facts), found


@pytest.mark.parametrize("each", DERIVED)
def test_an_unknown_fact_leaves_it_open_exactly_where_its_value_matters(each: SubGroup) -> None:
    """Each fact that it asks for is hidden, one at a time."""
    open_for = set()
    for name in names_in(CONDITIONS[each]):
        if ordinary(**IN[each.value]).get(name) is None:
            continue
        found, outcomes = outcomes_without(each, name)
        finding = found.finding(each)
        if len(outcomes) > 1:
            open_for.add(name)
            assert finding.outcome is Truth.UNKNOWN
            assert name in finding.missing
        else:
            assert finding.outcome is Truth.YES
            assert finding.missing == ()
    assert open_for, "whatever the facts, it would hold"


@pytest.mark.parametrize("each", EACH)
def test_of_a_child_of_whom_nothing_is_known_every_fact_is_missing_in_order(
    each: SubGroup,
) -> None:
    missing = asked({}).finding(each).missing
    assert set(missing) == names_in(CONDITIONS[each])
    assert list(missing) == sorted(missing)


@pytest.mark.parametrize("each", ONLY_ESTABLISHED, ids=lambda each: str(each.value))
def test_what_an_officer_establishes_follows_from_no_facts(each: SubGroup) -> None:
    finding = asked(UNJUDGED).finding(each)
    assert finding.derived is (Truth.NO if each.group is Group.ADDICTED else Truth.UNKNOWN)
    assert asked(ORDINARY).finding(each).outcome is Truth.NO
    stated = asked({}, told(each)).finding(each)
    assert (stated.derived, stated.outcome, stated.conflict) == (Truth.UNKNOWN, Truth.YES, False)

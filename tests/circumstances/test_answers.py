"""Age, establishments and contradictions, counts and privacy of an answer."""

from __future__ import annotations

from copy import copy
from datetime import date, datetime
from typing import Any

import pytest

from tests.circumstances.children import (
    BORN,
    DEAD,
    ON,
    ORDINARY,
    UNJUDGED,
    asked,
    ordinary,
    refuted,
    told,
    without,
)
from vnchild.domain import Care, Disability, Person, PersonError
from vnchild.domain.circumstances import (
    CaredForBy,
    CircumstanceError,
    CircumstanceFacts,
    Group,
    Policy,
    SubGroup,
    sub_group,
)
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.errors import NotCoveredError
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import ContradictionError, circumstances, count
from vnchild.rules.circumstances.decree_56_2017 import ONLY_ESTABLISHED

ORPHAN = {"mother": DEAD, "father": DEAD, "mother_able": None, "father_able": None}


@pytest.mark.parametrize(
    ("on", "child"),
    [
        pytest.param(date(2032, 4, 30), True, id="the day before turning 16"),
        pytest.param(date(2032, 5, 1), False, id="the 16th birthday"),
        pytest.param(date(2032, 5, 2), False, id="the day after"),
    ],
)
def test_it_ends_on_the_16th_birthday(on: date, *, child: bool) -> None:
    found = asked(
        {**UNJUDGED, "disability": Disability.SEVERE},
        told(SubGroup.RAPED),
        on=on,
        born=date(2016, 5, 1),
    )
    assert found.is_child is child
    assert found.until == date(2032, 5, 1)
    assert found.groups == ((Group.DISABLED, Group.SEXUALLY_ABUSED) if child else ())
    assert found.special is (Truth.YES if child else Truth.NO)
    if not child:
        assert not found.possible
        assert not found.missing
        assert not found.policies
        assert not found.measures
        assert not found.conflicts
        assert not found.interpretations
        assert {each.outcome for each in found.findings} == {Truth.NO}
        assert {each.outcome for each in found.policy_findings} == {Truth.NO}


def test_a_child_of_whom_nothing_is_known_is_surely_in_nothing_and_surely_out_of_nothing() -> None:
    found = asked({})
    assert not found.groups
    assert not found.policies
    assert found.possible == tuple(Group)
    assert {each.outcome for each in found.findings} == {Truth.UNKNOWN}
    assert found.possible_policies == tuple(Policy)
    asked_for = set(ORDINARY) - {"care", "emergency_protection"}
    assert set(found.missing) == asked_for | {each.value for each in ONLY_ESTABLISHED}
    assert list(found.missing) == sorted(found.missing)


def test_a_child_of_whom_everything_is_known_to_be_ordinary_is_in_nothing() -> None:
    found = asked(ORDINARY, *refuted(ONLY_ESTABLISHED))
    assert not found.groups
    assert not found.possible
    assert not found.missing
    assert found.special is Truth.NO
    assert found.possible_policies == ()


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        pytest.param(date(2026, 1, 4), Truth.UNKNOWN, id="the day before"),
        pytest.param(date(2026, 1, 5), Truth.YES, id="the first day"),
        pytest.param(date(2026, 6, 30), Truth.YES, id="the last day"),
        pytest.param(date(2026, 7, 1), Truth.UNKNOWN, id="the day after is not a no"),
    ],
)
def test_an_establishment_lasts_its_days(on: date, outcome: Truth) -> None:
    facts = without(ORDINARY, "addicted")
    found = asked(facts, told(SubGroup.ADDICTED_AT_HOME, until=date(2026, 6, 30)), on=on)
    assert found.finding(SubGroup.ADDICTED_AT_HOME).outcome is outcome


def test_what_was_established_settles_the_clauses_that_exclude_it() -> None:
    found = asked({}, told(SubGroup.ORPHAN_WITH_RELATIVE))
    assert Group.ORPHAN in found.groups
    assert found.sub_groups == (SubGroup.ORPHAN_WITH_RELATIVE,)
    for other in ("3.1", "3.2", "3.4", "5.1", "5.4", "5.7", "10.1", "14.1"):
        assert found.finding(sub_group(other)).outcome is Truth.NO
    assert found.finding(sub_group("3.1")).derived is Truth.UNKNOWN


def test_facts_against_an_establishment_are_both_kept() -> None:
    found = asked(ORDINARY, told(SubGroup.ORPHAN_WITH_RELATIVE))
    each = found.finding(SubGroup.ORPHAN_WITH_RELATIVE)
    assert (each.derived, each.outcome, each.conflict) == (Truth.NO, Truth.UNKNOWN, True)
    assert each.established_by == ("UBND xã",)
    assert each.missing == ()
    assert [c.sub_groups for c in found.conflicts] == [(SubGroup.ORPHAN_WITH_RELATIVE,)]
    assert "against the facts" in found.conflicts[0].text.en
    assert Group.ORPHAN in found.possible


def test_an_establishment_that_denies_what_facts_show_is_a_contradiction() -> None:
    found = asked(ordinary(hiv=True), told(SubGroup.HIV, holds=False))
    each = found.finding(SubGroup.HIV)
    assert (each.derived, each.outcome) == (Truth.YES, Truth.UNKNOWN)
    assert Group.HIV in found.possible
    assert len(found.conflicts) == 1


def test_a_contradicted_clause_does_not_take_the_group_away() -> None:
    facts = ordinary(**ORPHAN, cared_for_by=CaredForBy.RELATIVE)
    found = asked(facts, told(SubGroup.ORPHAN_ALONE))
    assert found.sub_groups == (SubGroup.ORPHAN_WITH_RELATIVE,)
    assert found.groups == (Group.ORPHAN,)
    assert found.finding(SubGroup.ORPHAN_ALONE).outcome is Truth.UNKNOWN


def test_two_establishments_that_exclude_each_other() -> None:
    found = asked({}, told(SubGroup.ORPHAN_ALONE), told(SubGroup.ORPHAN_WITH_RELATIVE))
    assert found.conflicts[0].sub_groups == (
        SubGroup.ORPHAN_ALONE,
        SubGroup.ORPHAN_WITH_RELATIVE,
    )
    assert found.sub_groups == ()
    assert found.groups == (Group.ORPHAN,), "both say that the child is an orphan"
    assert found.finding(SubGroup.ORPHAN_IN_FACILITY).outcome is Truth.NO


def test_yes_and_no_of_one_sub_group_contradict() -> None:
    found = asked(UNJUDGED, told(SubGroup.RAPED), told(SubGroup.RAPED, holds=False))
    assert found.finding(SubGroup.RAPED).outcome is Truth.UNKNOWN
    assert found.conflicts[0].sub_groups == (SubGroup.RAPED,)
    assert Group.SEXUALLY_ABUSED in found.possible


def test_establishments_that_agree_do_not_contradict() -> None:
    found = asked(
        {**UNJUDGED, "hiv": True}, told(SubGroup.HIV), told(SubGroup.HIV), told(SubGroup.MOLESTED)
    )
    assert found.conflicts == ()
    assert found.groups == (Group.HIV, Group.SEXUALLY_ABUSED)


@pytest.mark.parametrize(
    ("facts", "names"),
    [
        ({"care": Care.FACILITY, "cared_for_by": CaredForBy.RELATIVE}, "care, cared_for_by"),
        ({"care": Care.CARER, "cared_for_by": CaredForBy.NOBODY}, "care, cared_for_by"),
        ({"care": Care.FAMILY, "cared_for_by": CaredForBy.FACILITY}, "care, cared_for_by"),
        ({"mother": DEAD, "mother_able": True}, "mother, mother_able"),
        (
            {"mother": DEAD, "mother_in_reformatory": True},
            "mother, mother_in_reformatory",
        ),
        ({"father": DEAD, "parents_are_children": True}, "father, mother, parents_are_children"),
        ({"trafficked": False, "returned": True}, "returned, trafficked"),
        ({"trafficked": True, "abused": False}, "abused, trafficked"),
        ({"abandoned": True, "abused": False}, "abandoned, abused"),
        (
            {"mother": DEAD, "father": DEAD, "adopted": False, "cared_for_by": CaredForBy.PARENT},
            "adopted, cared_for_by, father, mother",
        ),
    ],
)
def test_facts_that_contradict_each_other_are_refused(facts: dict[str, Any], names: str) -> None:
    with pytest.raises(ContradictionError, match="contradict each other") as caught:
        asked(facts)
    assert ", ".join(caught.value.facts) == names
    assert caught.value.rule.vi
    shown = f"{caught.value} {caught.value!r} {caught.value.args}"
    for secret in ("deceased", "traffick", "abandon", "adopted", "mother", "reformatory", "abuse"):
        assert secret not in shown
    again = copy(caught.value)
    assert (str(again), again.facts, again.rule) == (
        str(caught.value),
        caught.value.facts,
        caught.value.rule,
    )


def test_every_contradiction_has_the_same_message() -> None:
    said: list[dict[str, Any]] = [
        {"trafficked": False, "returned": True},
        {"trafficked": True, "abused": False},
        {"abandoned": True, "abused": False},
        {"mother": DEAD, "mother_able": True},
    ]
    messages = set()
    for facts in said:
        with pytest.raises(CircumstanceError, match="contradict") as caught:
            asked(facts)
        messages.add(str(caught.value))
    assert len(messages) == 1


def test_questions_out_of_reach() -> None:
    first = DECREE_56_2017.first_day
    assert asked({"hiv": True}, on=first).groups == (Group.HIV,)
    with pytest.raises(NotCoveredError, match="first day of 56/2017/NĐ-CP"):
        asked({}, on=date(2017, 6, 30))
    with pytest.raises(PersonError, match="not yet born"):
        asked({}, on=ON, born=date(2026, 11, 23))
    assert asked({}, on=ON, born=ON).is_child


def test_bad_input_is_refused() -> None:
    child = Person(birth_date=BORN)
    wrong: Any = {"hiv": True}
    with pytest.raises(CircumstanceError, match="on is a date, not a datetime"):
        circumstances(child, datetime(2026, 11, 22))
    with pytest.raises(CircumstanceError, match="facts is a CircumstanceFacts, not a dict"):
        circumstances(child, ON, facts=wrong)
    with pytest.raises(CircumstanceError, match="established is a Established, not a dict"):
        circumstances(child, ON, established=[wrong])


def test_counting() -> None:
    both = asked(ordinary(hiv=True, disability=Disability.MILD), *refuted(ONLY_ESTABLISHED))
    abused = asked(UNJUDGED, told(SubGroup.RAPED), told(SubGroup.MOLESTED))
    unknown = asked({})
    neither = asked(ORDINARY, *refuted(ONLY_ESTABLISHED))
    grown = asked(ordinary(hiv=True), on=date(2032, 5, 1))
    counts = count([both, abused, unknown, neither, grown])
    assert (counts.children, counts.total, counts.undetermined) == (4, 2, 1)
    held = {group: number for group, number in counts.groups.items() if number}
    assert held == {Group.HIV: 1, Group.DISABLED: 1, Group.SEXUALLY_ABUSED: 1}
    assert counts.sub_groups[SubGroup.RAPED] == counts.sub_groups[SubGroup.MOLESTED] == 1
    assert list(counts.groups) == list(Group)
    assert list(counts.sub_groups) == list(SubGroup)


def test_counting_nobody() -> None:
    counts = count([])
    assert (counts.children, counts.total, counts.undetermined) == (0, 0, 0)
    assert set(counts.groups.values()) == {0}


def test_nothing_secret_is_shown() -> None:
    found = asked(ordinary(hiv=True), told(SubGroup.RAPED), told(SubGroup.ORPHAN_ALONE))
    assert repr(found) == "Circumstances(on=datetime.date(2026, 11, 22))"
    shown = " ".join(
        repr(each) for each in (*found.findings, *found.group_findings, *found.conflicts)
    )
    for secret in ("13.1", "RAPED", "HIV", "rape", "3.1", "YES", "UBND"):
        assert secret not in shown


def test_facts_beyond_the_person_may_be_left_out() -> None:
    child = Person(birth_date=BORN, hiv=True)
    assert circumstances(child, ON).groups == (Group.HIV,)
    assert circumstances(child, ON) == circumstances(child, ON, facts=CircumstanceFacts())

"""An answer holds its question, can be asked again, and prints nothing of the child."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from tests.circumstances.children import ON, ORDINARY, UNJUDGED, asked, ordinary, told
from vnchild.domain.circumstances import CaredForBy, CircumstanceFacts, Group, SubGroup
from vnchild.rules.circumstances import Asked, Circumstances

HIDDEN = (
    "HIV", "hiv", "YES", "NO", "RAPED", "13.1", "13", "hiếp", "rape", "UBND", "Truth", "2016",
    "điểm", "Group.",
)  # fmt: skip


def test_an_answer_can_be_asked_again() -> None:
    found = asked({**UNJUDGED, "hiv": True}, told(SubGroup.RAPED, until=date(2026, 12, 31)))
    assert found.asked.on == ON
    assert found.asked.again() == found
    assert found.asked.again().groups == (Group.HIV, Group.SEXUALLY_ABUSED)
    later = found.asked.again(date(2027, 1, 1))
    assert later.groups == (Group.HIV,), "the establishment has ended"
    assert later != found


@pytest.mark.parametrize(
    "other",
    [
        asked(ordinary(disability=None)),
        asked(ORDINARY, told(SubGroup.HIV)),
        asked(ORDINARY, on=date(2026, 11, 23)),
        asked(ORDINARY, born=date(2016, 5, 2)),
    ],
)
def test_equal_answers_are_answers_to_equal_questions(other: Circumstances) -> None:
    assert asked(ORDINARY) == asked(ORDINARY)
    assert asked(ORDINARY) != other
    assert asked(ORDINARY).asked != other.asked


def test_no_facts_and_no_fact_known_are_the_same_question() -> None:
    question = asked({"hiv": True}).asked
    assert question.facts == CircumstanceFacts()
    assert question.established == ()


def test_a_question_may_be_put_without_an_officer() -> None:
    child = asked(ORDINARY).asked.person
    question = Asked(person=child, on=ON, facts=CircumstanceFacts())
    assert question.again().asked == question


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({**UNJUDGED, "hiv": True}, id="hiv"),
        pytest.param({"hiv": True, "cared_for_by": CaredForBy.NOBODY}, id="little known"),
    ],
)
def test_nothing_of_a_child_with_hiv_is_printed(facts: dict[str, Any]) -> None:
    found = asked(facts, told(SubGroup.RAPED), told(Group.EXPLOITED), told(SubGroup.ORPHAN_ALONE))
    assert found.groups
    weighed = found._weighed
    shown = [
        repr(each)
        for each in (
            found, found.asked, found._outcomes, weighed, weighed.state,
            found.asked.facts, *found.asked.established,
            *found.findings, *found.group_findings, *found.conflicts,
        )
    ]  # fmt: skip
    for text in shown:
        for secret in HIDDEN:
            assert secret not in text, text
    assert len({repr(each) for each in found.findings}) == 1
    assert len({repr(each) for each in found.group_findings}) == 1
    outcomes = {(type(each).__name__, repr(each.policy)) for each in found.policy_findings}
    assert {repr(each) for each in found.policy_findings} == {
        f"{name}(policy={policy})" for name, policy in outcomes
    }


def test_the_repr_of_reasons_does_not_tell_the_sub_group() -> None:
    found = asked({**ORDINARY, "hiv": True}).finding(SubGroup.HIV)
    assert repr(found.reason) == repr(evolve(found, sub_group=SubGroup.MILD_DISABILITY).reason)

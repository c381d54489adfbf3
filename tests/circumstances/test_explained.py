"""Why a child is in no group, and what is still to be known, as a reader is told it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.circumstances.children import (
    BORN,
    DEAD,
    IN_FACILITY,
    ON,
    ORDINARY,
    PRESENT,
    UNIDENTIFIED,
    UNJUDGED,
    asked,
    refuted,
    told,
    without,
)
from vnchild.domain import Care, Person
from vnchild.domain.circumstances import (
    CaredForBy,
    CircumstanceFacts,
    Group,
    SubGroup,
    sub_groups_of,
)
from vnchild.law.age import Day
from vnchild.law.conditions import FactValue
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import Circumstances, GroupFinding, exact, state
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS
from vnchild.rules.circumstances.exact import Inquiry
from vnchild.rules.circumstances.facts import CONSISTENT, NAMES, facts_of
from vnchild.rules.circumstances.state import UNIONS

DAY = Day(ON)


def line(found: Circumstances, group: Group) -> str:
    """What is told of a group on its own line."""
    (told,) = [each for each in found.explain("en").splitlines() if f"] {group.text.en} (" in each]
    return told.split("since 2017-06-01)")[1].removeprefix(": ")


def of(found: Circumstances, group: Group) -> GroupFinding:
    return next(each for each in found.group_findings if each.group is group)


@pytest.mark.parametrize(
    ("fact", "english"),
    [
        ("mother_able", "the mother is able to care"),
        ("father_able", "the father is able to care"),
    ],
)
def test_a_refusal_that_only_follows_from_another_fact_names_it(fact: str, english: str) -> None:
    found = asked({fact: True})
    orphan = found.finding(SubGroup.ORPHAN_WITH_RELATIVE)
    assert orphan.outcome is orphan.derived is Truth.NO
    assert orphan.inferred_from == (fact,)
    assert line(found, Group.ORPHAN) == f"inferred from: {english}"


@pytest.mark.parametrize("group", [Group.WITHOUT_SUPPORT, Group.DISPLACED])
def test_a_refusal_that_follows_from_what_was_established_says_so(group: Group) -> None:
    """An orphan with a relative has no parent of Article 5 and somebody who cares for it."""
    known = {"abandoned": False, "adopted": False}
    found = asked(known, told(SubGroup.ORPHAN_WITH_RELATIVE))
    assert of(found, group).outcome is Truth.NO
    assert line(found, group) == "inferred from what was established"
    assert of(asked({}), group).outcome is Truth.UNKNOWN


def test_a_refusal_by_an_officer_names_who_and_since_when() -> None:
    found = asked(UNJUDGED, *refuted(sub_groups_of(Group.EXPLOITED)))
    assert of(found, Group.EXPLOITED).outcome is Truth.NO
    assert line(found, Group.EXPLOITED) == "established as not in it by UBND xã, from 2026-01-05"
    vietnamese = found.explain("vi")
    assert "UBND xã xác định không thuộc diện này, từ ngày 05/01/2026" in vietnamese


def test_where_only_the_name_in_the_law_is_left_its_fact_is_asked_for() -> None:
    """Every sub-group of Article 8 was denied, but Article 10(1)(e) of the Law is wider."""
    facts = without(ORDINARY, "offended")
    found = asked(facts, *refuted(sub_groups_of(Group.OFFENDING)))
    offending = of(found, Group.OFFENDING)
    assert offending.outcome is Truth.UNKNOWN
    assert offending.missing == ("offended",)
    assert "    [?] to be known: has broken the law (offended)" in found.explain("en")
    settled = asked({**facts, "offended": True}, *refuted(sub_groups_of(Group.OFFENDING)))
    assert of(settled, Group.OFFENDING).outcome is Truth.YES
    assert of(settled, Group.OFFENDING).missing == ()


def test_where_an_officer_is_contradicted_no_fact_is_missing() -> None:
    """That it broke no law settles the name of the group; the dispute is what is open."""
    (first, *_) = sub_groups_of(Group.OFFENDING)
    found = asked(ORDINARY, told(first))
    offending = of(found, Group.OFFENDING)
    assert offending.outcome is Truth.UNKNOWN
    assert offending.missing == ()
    (conflict,) = found.conflicts
    assert "against the facts known" in conflict.text.en


@pytest.mark.parametrize(
    ("facts", "code", "grounded"),
    [
        pytest.param({"mother": IN_FACILITY}, "social-house-56", False, id="without a ground"),
        pytest.param({"mother": UNIDENTIFIED}, "unidentified-parent-56", True, id="with one"),
    ],
)
def test_a_reading_is_told_with_its_ground_where_it_has_one(
    facts: dict[str, object], code: str, grounded: bool
) -> None:
    found = asked(facts)
    (reading,) = found.interpretations
    assert (reading.code, reading.ground is not None) == (code, grounded)
    wanted = [
        "Readings taken:",
        f"  {reading.question.en} ({reading.provision.en})",
        f"    taken: {reading.taken.en}",
        f"    other: {reading.other.en}",
    ]
    if reading.ground is not None:
        wanted.append(f"    ground: {reading.ground.en}")
    assert found.explain("en").splitlines()[-len(wanted) :] == wanted


def test_facts_are_read_from_the_person_and_from_what_else_is_said() -> None:
    person = Person(birth_date=BORN, mother=DEAD)
    bare = facts_of(person, None)
    assert set(bare) == {"birth_date", *NAMES}
    assert {name for name, value in bare.items() if value is not None} == {"birth_date", "mother"}
    more = facts_of(person, CircumstanceFacts(mother_able=False, returned=True))
    assert more == {**bare, "mother_able": False, "returned": True}
    assert more["birth_date"] == date(2016, 5, 1)


def test_facts_that_cannot_be_together_settle_nothing() -> None:
    alone = Inquiry(CONDITIONS[SubGroup.ORPHAN_ALONE], CONSISTENT)
    impossible: dict[str, FactValue] = {"mother": DEAD, "mother_able": True}
    assert alone.answer({**impossible, "father": PRESENT}, DAY) is Truth.NO
    assert alone.answer(impossible, DAY) is Truth.UNKNOWN
    assert alone.answer({"mother_able": True}, DAY) is Truth.NO
    orphan: dict[str, FactValue] = {"mother": DEAD, "father": DEAD, "adopted": False}
    assert UNIONS[Group.ORPHAN].answer(orphan, DAY) is Truth.YES
    assert UNIONS[Group.ORPHAN].answer({**orphan, "mother_able": True}, DAY) is Truth.UNKNOWN
    elsewhere: dict[str, FactValue] = {**orphan, "trafficked": False, "returned": True}
    assert UNIONS[Group.ORPHAN].answer(elsewhere, DAY) is Truth.YES


def test_what_was_worked_out_is_forgotten_and_worked_out_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exact, "_KEPT", 2)
    monkeypatch.setattr(state, "_KEPT", 2)
    orphan = Inquiry(CONDITIONS[SubGroup.ORPHAN_WITH_OTHERS], CONSISTENT)
    asked_of: list[dict[str, FactValue]] = [
        {"mother": DEAD, "father": DEAD, "adopted": False, "care": each} for each in (None, *Care)
    ]
    asked_of += [{**each, "mother_able": False} for each in asked_of]
    first = [orphan.answer(each, DAY) for each in asked_of]
    assert {Truth.NO, Truth.UNKNOWN} == set(first)
    assert 0 < len(orphan._answers) <= 2
    assert [orphan.answer(each, DAY) for each in asked_of] == first

    children = [asked({"mother": DEAD, "cared_for_by": each}).groups for each in CaredForBy]
    assert 0 < len(state._known) <= 2
    again = [asked({"mother": DEAD, "cared_for_by": each}).groups for each in CaredForBy]
    assert again == children

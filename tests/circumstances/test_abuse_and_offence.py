"""Forms of abuse imply abuse; whole groups that an officer establishes; who offends."""

from __future__ import annotations

from typing import Any

import pytest

from tests.circumstances.children import ON, ORDINARY, UNJUDGED, asked, ordinary, refuted, told
from vnchild.domain.circumstances import (
    ABUSED,
    CircumstanceError,
    Established,
    Group,
    Policy,
    SubGroup,
    sub_groups_of,
)
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import Circumstances
from vnchild.rules.circumstances.decree_56_2017 import ONLY_ESTABLISHED

OF_ABUSE = [each for each in SubGroup if each.group in ABUSED]
ON_ITS_OWN = (
    Group.OFFENDING, Group.HARMED_BY_VIOLENCE, Group.EXPLOITED, Group.SEXUALLY_ABUSED
)  # fmt: skip


def outcome_of(found: Circumstances, group: Group) -> Truth:
    return next(each.outcome for each in found.group_findings if each.group is group)


@pytest.mark.parametrize("each", OF_ABUSE, ids=lambda each: str(each.value))
def test_a_form_of_abuse_against_a_record_of_no_abuse_is_a_contradiction(each: SubGroup) -> None:
    found = asked({"abused": False}, told(each))
    assert found.finding(each).conflict
    assert found.finding(each).outcome is Truth.UNKNOWN
    assert [conflict.sub_groups for conflict in found.conflicts] == [(each,)]
    agreed = asked({"abused": True}, told(each))
    assert agreed.conflicts == ()
    assert agreed.finding(each).outcome is Truth.YES


@pytest.mark.parametrize("group", ABUSED, ids=lambda each: str(each.value))
def test_who_was_not_abused_is_in_none_of_the_groups_of_abuse(group: Group) -> None:
    assert outcome_of(asked({"abused": False}), group) is Truth.NO
    assert outcome_of(asked({}), group) is Truth.UNKNOWN


def test_abuse_alone_is_in_no_group() -> None:
    found = asked(ordinary(abused=True), *refuted(ONLY_ESTABLISHED))
    assert found.groups == ()
    assert Policy.MEALS_LODGING_TRAVEL in found.policies


@pytest.mark.parametrize("group", ON_ITS_OWN, ids=lambda each: str(each.value))
def test_a_group_may_be_established_without_its_clause(group: Group) -> None:
    found = asked(UNJUDGED, told(group))
    assert found.groups == (group,)
    clauses = sub_groups_of(group)
    if len(clauses) == 1:
        assert found.sub_groups == clauses
    else:
        assert found.sub_groups == ()
        assert set(clauses) <= set(found.possible_sub_groups)
    assert "UBND xã xác định thuộc diện này" in found.explain("vi")
    denied = asked(UNJUDGED, told(group, holds=False))
    assert outcome_of(denied, group) is Truth.NO
    assert not set(sub_groups_of(group)) & set(denied.possible_sub_groups)


def test_a_group_with_every_clause_refuted_holds_only_by_the_words_of_the_law() -> None:
    offender = asked(UNJUDGED, told(Group.OFFENDING), *refuted(sub_groups_of(Group.OFFENDING)))
    assert offender.groups == (Group.OFFENDING,)
    assert offender.sub_groups == ()
    assert offender.conflicts == ()
    assert "by-the-words-of-the-law" in {each.code for each in offender.interpretations}


def test_a_group_with_every_clause_refuted_and_no_name_beyond_them_is_a_contradiction() -> None:
    clauses = sub_groups_of(Group.SEXUALLY_ABUSED)
    found = asked(UNJUDGED, told(Group.SEXUALLY_ABUSED), *refuted(clauses))
    (conflict,) = found.conflicts
    assert (conflict.groups, conflict.sub_groups) == ((Group.SEXUALLY_ABUSED,), clauses)
    assert outcome_of(found, Group.SEXUALLY_ABUSED) is Truth.UNKNOWN
    but_one = asked(UNJUDGED, told(Group.SEXUALLY_ABUSED), *refuted(clauses[1:]))
    assert but_one.conflicts == ()
    assert but_one.sub_groups == clauses[:1]


@pytest.mark.parametrize(("offended", "outcome"), [(True, 2), (False, 0), (None, 1)])
def test_who_broke_the_law_is_in_the_group_by_its_name(
    *, offended: bool | None, outcome: int
) -> None:
    refuted_all = refuted(sub_groups_of(Group.OFFENDING))
    found = asked(ordinary(offended=offended), *refuted_all)
    assert outcome_of(found, Group.OFFENDING) == outcome
    assert ("by-the-words-of-the-law" in {each.code for each in found.interpretations}) is (
        offended is True
    )
    of_group = next(each for each in found.group_findings if each.group is Group.OFFENDING)
    assert of_group.missing == (("offended",) if offended is None else ())


@pytest.mark.parametrize(
    ("facts", "established", "groups", "sub_groups"),
    [
        pytest.param(
            {"offended": False}, [told(Group.OFFENDING)], (Group.OFFENDING,), (), id="facts"
        ),
        pytest.param(
            {"abused": False}, [told(Group.EXPLOITED)], (Group.EXPLOITED,), (), id="no abuse"
        ),
        pytest.param(
            {},
            [told(Group.EXPLOITED, holds=False), told(SubGroup.FORCED_LABOUR)],
            (Group.EXPLOITED,),
            (SubGroup.FORCED_LABOUR,),
            id="two officers",
        ),
    ],
)
def test_a_contradicted_group_is_not_known(
    facts: dict[str, Any],
    established: list[Established],
    groups: tuple[Group, ...],
    sub_groups: tuple[SubGroup, ...],
) -> None:
    found = asked(facts, *established)
    (conflict,) = found.conflicts
    assert (conflict.groups, conflict.sub_groups) == (groups, sub_groups)
    assert outcome_of(found, groups[0]) is Truth.UNKNOWN
    assert "thuộc nhóm" in conflict.text.vi
    assert "contradict" in conflict.text.en or "against" in conflict.text.en


def test_a_group_that_facts_bear_out_may_be_established_too() -> None:
    found = asked({**ORDINARY, "hiv": True}, told(Group.HIV))
    assert found.conflicts == ()
    assert found.sub_groups == (SubGroup.HIV,)


def test_a_group_or_a_sub_group_is_established() -> None:
    with pytest.raises(CircumstanceError, match="give one, or a sub_group of the group"):
        Established(by="UBND xã", on=ON)
    with pytest.raises(CircumstanceError, match="give one, or a sub_group of the group"):
        Established(sub_group=SubGroup.HIV, group=Group.DISABLED, by="UBND xã", on=ON)
    assert told(Group.HIV).about is Group.HIV
    assert told(SubGroup.HIV).about is SubGroup.HIV
    both = Established(sub_group=SubGroup.HIV, group=Group.HIV, by="UBND xã", on=ON)
    assert both.about is SubGroup.HIV

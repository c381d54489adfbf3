"""Every sub-group of Decree 56/2017 with a child that is in, one that is out, one undetermined."""

from __future__ import annotations

from typing import Any

import pytest

from tests.circumstances.catalogue import (
    ALONE,
    FACILITY,
    IN,
    ORPHAN,
    OTHERS,
    RELATIVE,
    with_parents,
)
from tests.circumstances.children import (
    DEAD,
    DETAINED,
    IN_FACILITY,
    MISSING,
    ORDINARY,
    PRESENT,
    UNIDENTIFIED,
    UNJUDGED,
    asked,
    ordinary,
    refuted,
    told,
    without,
)
from vnchild.domain import Care, HouseholdClass
from vnchild.domain.circumstances import CaredForBy, Group, Nationality, SubGroup, sub_group
from vnchild.law.truth import Truth
from vnchild.rules.circumstances.decree_56_2017 import DERIVED, ONLY_ESTABLISHED

OPEN: dict[str, tuple[str, ...]] = {
    **{code: ("mother", "father") for code in IN if code.startswith("5.")},
    **dict.fromkeys(("3.1", "3.2", "3.3", "3.4", "4.1", "4.2"), ("cared_for_by", "care")),
    **dict.fromkeys(("10.1", "10.2", "14.1", "14.2", "16.1", "16.2", "16.3"), ("cared_for_by",)),
    **dict.fromkeys(("6.1", "6.2", "6.3"), ("disability",)),
    **dict.fromkeys(("15.1", "15.2"), ("household",)),
    "5.7": ("mother_able",),
    "5.11": ("parents_are_children",),
    "5.12": ("both_parents_restricted",),
    "7": ("hiv",),
}
"""The facts without which it is open."""


def test_every_sub_group_is_tested() -> None:
    assert set(IN) == {each.value for each in DERIVED}
    assert len(IN) + len(ONLY_ESTABLISHED) == len(SubGroup)


@pytest.mark.parametrize("code", IN)
def test_in(code: str) -> None:
    found = asked(ordinary(**IN[code]), *refuted(ONLY_ESTABLISHED))
    each = found.finding(sub_group(code))
    assert each.outcome is each.derived is Truth.YES
    assert each.reason.outcome is Truth.YES
    assert each.reason.provision == sub_group(code).provision
    assert sub_group(code).group in found.groups
    if not code.startswith("5."):
        assert found.sub_groups == (sub_group(code),)


@pytest.mark.parametrize("code", IN)
def test_out(code: str) -> None:
    each = asked(ORDINARY).finding(sub_group(code))
    assert each.outcome is Truth.NO
    assert each.missing == ()
    assert sub_group(code).group not in asked(ORDINARY).groups


@pytest.mark.parametrize("code", IN)
def test_undetermined(code: str) -> None:
    facts = without(ordinary(**IN[code]), *OPEN[code])
    each = asked(facts).finding(sub_group(code))
    assert each.outcome is Truth.UNKNOWN
    assert set(each.missing) & set(OPEN[code])


@pytest.mark.parametrize("each", ONLY_ESTABLISHED, ids=lambda each: str(each.value))
def test_what_only_an_officer_establishes(each: SubGroup) -> None:
    facts = without(UNJUDGED, "addicted")
    unsaid = asked(facts).finding(each)
    assert unsaid.outcome is Truth.UNKNOWN
    assert each.value in unsaid.missing
    found = asked(facts, told(each))
    assert found.finding(each).outcome is Truth.YES
    assert found.finding(each).established_by == ("UBND xã",)
    assert found.groups == (each.group,)
    assert asked(facts, told(each, holds=False)).finding(each).outcome is Truth.NO


@pytest.mark.parametrize("addicted", [True, False, None])
def test_an_addicted_child_is_in_the_group_whatever_the_treatment(*, addicted: bool | None) -> None:
    found = asked(ordinary(addicted=addicted))
    held = {each.group: each.outcome for each in found.group_findings}
    wanted = {True: Truth.YES, False: Truth.NO, None: Truth.UNKNOWN}[addicted]
    assert held[Group.ADDICTED] is wanted
    in_none = asked(ordinary(addicted=True), told(sub_group("9.1"), holds=False))
    assert Group.ADDICTED in in_none.groups
    assert "by-the-words-of-the-law" in {each.code for each in in_none.interpretations}


@pytest.mark.parametrize(("one", "other"), [("mother", "father"), ("father", "mother")])
@pytest.mark.parametrize("code", ["5.1", "5.2", "5.3", "5.5", "5.6", "5.10"])
def test_which_parent_it_is_does_not_matter(code: str, one: str, other: str) -> None:
    facts = ordinary(**IN[code])
    facts[one], facts[other] = IN[code]["mother"], IN[code]["father"]
    assert asked(facts).finding(sub_group(code)).outcome is Truth.YES


@pytest.mark.parametrize(
    ("code", "mother", "father"),
    [
        ("5.3", DEAD, DETAINED),
        ("5.6", MISSING, DETAINED),
        ("5.9", DETAINED, DETAINED),
        ("5.10", IN_FACILITY, DETAINED),
    ],
)
def test_a_reformatory_is_not_named(code: str, mother: Any, father: Any) -> None:
    facts = ordinary(**with_parents(mother, father))
    asked_for = sub_group(code)
    unsaid = without(facts, "father_in_reformatory")
    assert asked(unsaid).finding(asked_for).outcome is Truth.UNKNOWN
    assert asked(unsaid).finding(asked_for).missing == ("father_in_reformatory",)
    assert asked({**unsaid, "father_in_reformatory": True}).finding(asked_for).outcome is Truth.NO
    assert asked(facts).finding(asked_for).outcome is Truth.YES
    assert "reformatory-not-named" in {each.code for each in asked(unsaid).interpretations}


def test_one_dead_and_one_no_longer_able() -> None:
    facts = ordinary(**with_parents(DEAD, PRESENT))
    five_2 = SubGroup.ONE_DECEASED_ONE_UNABLE
    assert asked(facts).finding(five_2).outcome is Truth.UNKNOWN
    assert asked(facts).finding(five_2).missing == ("father_able",)
    assert asked({**facts, "father_able": False}).sub_groups == (five_2,)
    assert asked({**facts, "father_able": True}).finding(five_2).outcome is Truth.NO


def test_missing_and_no_longer_able_is_in_no_clause_by_itself() -> None:
    facts = ordinary(**with_parents(MISSING, PRESENT, father_able=False))
    found = asked(facts)
    assert found.finding(SubGroup.BOTH_UNABLE).outcome is Truth.UNKNOWN
    assert found.finding(SubGroup.BOTH_UNABLE).missing == ("mother_able",)
    assert asked({**facts, "mother_able": False}).sub_groups == (SubGroup.BOTH_UNABLE,)


def test_an_unidentified_parent_is_neither_dead_nor_missing() -> None:
    found = asked(ordinary(**with_parents(DEAD, UNIDENTIFIED, father_able=True)))
    assert Group.ORPHAN not in found.groups + found.possible
    assert Group.WITHOUT_SUPPORT not in found.groups + found.possible
    assert "unidentified-parent-56" in {each.code for each in found.interpretations}


@pytest.mark.parametrize("separated", [True, False, None])
def test_separated_from_one_parent(*, separated: bool | None) -> None:
    facts = ordinary(separated=separated)
    wanted = {True: Truth.YES, False: Truth.NO, None: Truth.UNKNOWN}[separated]
    assert asked(facts).finding(SubGroup.RESTRICTED_OR_SEPARATED).outcome is wanted


@pytest.mark.parametrize(
    ("carer", "code"),
    [(ALONE, "3.1"), (FACILITY, "3.2"), (RELATIVE, "3.3"), (OTHERS, "3.4")],
)
def test_an_orphan_is_in_exactly_one_clause_by_who_cares(carer: CaredForBy, code: str) -> None:
    facts = without(ordinary(**ORPHAN), "care")
    found = asked({**facts, "cared_for_by": carer})
    outcomes = {
        each.sub_group.value: each.outcome
        for each in found.findings
        if each.sub_group.group is Group.ORPHAN
    }
    assert outcomes == {c: Truth.YES if c == code else Truth.NO for c in outcomes}


def test_an_orphan_is_surely_in_the_group_whoever_cares() -> None:
    found = asked(without(ordinary(**ORPHAN), "care", "cared_for_by"))
    assert Group.ORPHAN in found.groups
    assert {each.value for each in found.possible_sub_groups} >= {"3.1", "3.2", "3.3", "3.4"}


@pytest.mark.parametrize(
    ("carer", "code"),
    [(RELATIVE, "3.3"), (OTHERS, None), (CaredForBy.PARENT, None)],
)
def test_an_adopted_orphan(carer: CaredForBy, code: str | None) -> None:
    found = asked({**without(ordinary(**ORPHAN), "care"), "adopted": True, "cared_for_by": carer})
    assert (Group.ORPHAN in found.groups) is (code is not None)
    assert Group.ORPHAN not in found.possible
    assert "adopted-orphan-group" in {each.code for each in found.interpretations}


def test_whether_an_orphan_with_others_is_adopted_settles_it() -> None:
    facts = without(ordinary(**ORPHAN, cared_for_by=OTHERS, care=Care.CARER), "adopted")
    assert asked(facts).finding(SubGroup.ORPHAN_WITH_OTHERS).missing == ("adopted",)
    assert Group.ORPHAN in asked(facts).possible


def test_where_a_person_is_cared_for_narrows_who_cares() -> None:
    facts = without(ordinary(**ORPHAN, care=Care.CARER), "cared_for_by")
    found = asked(facts)
    assert found.finding(SubGroup.ORPHAN_ALONE).outcome is Truth.NO
    assert found.finding(SubGroup.ORPHAN_IN_FACILITY).outcome is Truth.NO
    assert found.finding(SubGroup.ORPHAN_WITH_RELATIVE).outcome is Truth.UNKNOWN
    in_facility = asked({**facts, "care": Care.FACILITY})
    assert in_facility.sub_groups == (SubGroup.ORPHAN_IN_FACILITY,)
    assert in_facility.finding(SubGroup.ORPHAN_ALONE).inferred_from == ("care",)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"cared_for_by": ALONE}, "4.1"),
        ({"cared_for_by": CaredForBy.PARENT}, "4.1"),
        ({"cared_for_by": RELATIVE}, "4.2"),
        ({"cared_for_by": FACILITY}, "4.2"),
        ({"cared_for_by": CaredForBy.PARENT, "adopted": True}, "4.2"),
        ({"cared_for_by": ALONE, "adopted": True}, "4.1"),
    ],
)
def test_an_abandoned_child_and_alternative_care(changes: dict[str, Any], code: str) -> None:
    facts = without(ordinary(abandoned=True), "care", "cared_for_by")
    assert asked({**facts, **changes}).sub_groups == (sub_group(code),)
    assert Group.ABANDONED in asked(facts).groups


def test_who_left_school_and_lives_in_a_facility_has_a_carer() -> None:
    found = asked(ordinary(left_school_to_earn=True, cared_for_by=FACILITY, care=Care.FACILITY))
    assert found.sub_groups == (SubGroup.DROPPED_OUT_CARED_FOR,)
    assert "facility-as-carer" in {each.code for each in found.interpretations}


def test_who_completed_lower_secondary_education_is_out() -> None:
    found = asked(ordinary(left_school_to_earn=True, lower_secondary_completed=True))
    assert Group.DROPPED_OUT not in found.groups + found.possible


@pytest.mark.parametrize(
    ("changes", "sub_groups"),
    [
        ({"returned": False}, ()),
        ({"returned": True, "cared_for_by": ALONE}, ()),
        ({"returned": True}, ("14.1",)),
        ({"returned": True, "cared_for_by": FACILITY, "care": Care.FACILITY}, ("14.2",)),
    ],
)
def test_a_trafficked_child_is_in_the_group_by_the_law(
    changes: dict[str, Any], sub_groups: tuple[str, ...]
) -> None:
    found = asked(ordinary(trafficked=True, **changes))
    assert found.groups == (Group.TRAFFICKED,)
    assert tuple(each.value for each in found.sub_groups) == sub_groups


def test_whether_trafficked_is_named_as_missing_though_no_clause_is_open() -> None:
    found = asked(without(ordinary(returned=False), "trafficked", "abused"))
    assert Group.TRAFFICKED in found.possible
    assert "trafficked" in found.missing


@pytest.mark.parametrize("household", [None, *HouseholdClass])
def test_illness_counts_only_of_poor_and_near_poor(household: HouseholdClass | None) -> None:
    found = asked(ordinary(serious_illness=True, household=household))
    held = Group.ILL_AND_POOR in found.groups
    assert held is (household in {HouseholdClass.POOR, HouseholdClass.NEAR_POOR})
    assert (Group.ILL_AND_POOR in found.possible) is (household is None)


@pytest.mark.parametrize(
    ("nationality", "sub_groups", "group"),
    [
        (Nationality.VIETNAMESE, ("16.1",), True),
        (Nationality.FOREIGN, (), True),
        (Nationality.UNDETERMINED, ("16.3",), True),
    ],
)
def test_displaced_with_parents_not_identified(
    nationality: Nationality, sub_groups: tuple[str, ...], *, group: bool
) -> None:
    facts = ordinary(
        displaced=True,
        mother=UNIDENTIFIED,
        father=UNIDENTIFIED,
        cared_for_by=OTHERS,
        care=Care.CARER,
        nationality=nationality,
    )
    found = asked(facts)
    assert tuple(each.value for each in found.sub_groups) == sub_groups
    assert (Group.DISPLACED in found.groups) is group


def test_displaced_and_alone_whatever_the_nationality() -> None:
    found = asked(without(ordinary(displaced=True, cared_for_by=ALONE), "nationality"))
    assert Group.DISPLACED in found.groups


def test_displaced_with_parents_and_a_carer_is_out() -> None:
    found = asked(ordinary(displaced=True, nationality=Nationality.UNDETERMINED))
    assert Group.DISPLACED not in found.groups + found.possible


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("5.2", "đang hưởng chế độ chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội"),
        ("5.3", "chấp hành án phạt tù tại trại giam hoặc đang chấp hành quyết định đưa vào"),
        ("5.6", "mất tích theo quy định của pháp luật"),
        ("5.12", "tạm thời cách ly khỏi cha hoặc mẹ theo quy định của pháp luật"),
        ("8.1", "biện pháp thay thế xử lý vi phạm hành chính quản lý tại gia đình"),
        ("8.3", "biện pháp tư pháp giáo dục tại xã, phường, thị trấn hoặc đưa vào trường"),
        ("11", "rối loạn tâm thần, hành vi, hạn chế khả năng giao tiếp, học tập"),
        ("11", "cơ quan giám định, cơ sở khám bệnh, chữa bệnh hoặc người có chuyên môn"),
        ("12.1", "trái quy định của pháp luật về lao động"),
        ("12.3", "bị cho, nhận hoặc cung cấp để hoạt động mại dâm"),
        ("12.4", "các hàng hóa khác bị cấm giao dịch theo quy định của pháp luật"),
        ("13.5", "dưới mọi hình thức"),
    ],
)
def test_a_sub_group_is_named_in_the_words_of_the_decree(code: str, said: str) -> None:
    assert said in sub_group(code).text.vi

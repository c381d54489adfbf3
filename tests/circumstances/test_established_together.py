"""Several things established of one child: each stands, or all that is in dispute is told."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.circumstances.children import DEAD, PRESENT, UNJUDGED, asked, refuted, told, without
from tests.circumstances.drawn import consistent
from vnchild.domain.circumstances import (
    CaredForBy,
    Established,
    Group,
    SubGroup,
    sub_group,
    sub_groups_of,
)
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import Circumstances

ORPHAN = {"mother": DEAD, "father": DEAD, "abandoned": False, "adopted": False}
OF_ARTICLE_3 = sub_groups_of(Group.ORPHAN)


def outcome_of(found: Circumstances, each: Established) -> Truth:
    if isinstance(each.about, SubGroup):
        return found.finding(each.about).outcome
    return next(it.outcome for it in found.group_findings if it.group is each.about)


@pytest.mark.parametrize(
    "codes",
    [
        pytest.param(("16.1", "10.2", "5.8"), id="not identified, yet in a facility"),
        pytest.param(("4.1", "5.1", "10.2"), id="not placed, yet cared for by no parent"),
        pytest.param(("4.2", "5.3", "16.1"), id="identified and placed, yet unprotected"),
    ],
)
def test_three_of_which_any_two_agree_may_contradict(codes: tuple[str, ...]) -> None:
    three = [sub_group(code) for code in codes]
    for two in combinations(three, 2):
        agreed = asked({}, *map(told, two))
        assert agreed.conflicts == ()
        assert set(two) <= set(agreed.sub_groups)
    found = asked({}, *map(told, three))
    (conflict,) = found.conflicts
    assert conflict.sub_groups == tuple(three)
    assert found.sub_groups == ()
    for each in three:
        finding = found.finding(each)
        assert (finding.outcome, finding.conflict, finding.missing) == (Truth.UNKNOWN, True, ())
    assert conflict.text.en.endswith(": these contradict each other")
    assert conflict.text.vi.endswith(": các kết luận trái nhau")
    for code in codes:
        assert f"UBND xã: in {code} (" in conflict.text.en
        assert f"UBND xã: thuộc diện {code} (" in conflict.text.vi


def test_what_has_no_part_in_a_contradiction_stands() -> None:
    three = [told(sub_group(code)) for code in ("16.1", "10.2", "5.8")]
    found = asked({}, told(SubGroup.HIV), *three, told(SubGroup.RAPED))
    (conflict,) = found.conflicts
    assert SubGroup.HIV not in conflict.sub_groups
    assert found.sub_groups == (SubGroup.HIV, SubGroup.RAPED)


def test_the_same_said_twice_is_named_once() -> None:
    three = [told(sub_group(code)) for code in ("16.1", "10.2", "5.8")]
    found = asked({}, *three, *three)
    (conflict,) = found.conflicts
    assert conflict.text.en.count("UBND xã") == 3


def test_two_contradictions_of_several_are_both_told() -> None:
    offending = sub_groups_of(Group.EXPLOITED)
    abused = sub_groups_of(Group.SEXUALLY_ABUSED)
    found = asked(
        UNJUDGED,
        told(Group.EXPLOITED), *refuted(offending),
        told(Group.SEXUALLY_ABUSED), *refuted(abused),
    )  # fmt: skip
    assert [each.groups for each in found.conflicts] == [
        (Group.EXPLOITED,),
        (Group.SEXUALLY_ABUSED,),
    ]
    assert [each.sub_groups for each in found.conflicts] == [offending, abused]


def test_an_orphan_denied_every_clause_is_an_orphan_still() -> None:
    """Facts and the four denials cannot all be so; the orphan must not drop out unsaid."""
    found = asked(ORPHAN, *refuted(OF_ARTICLE_3))
    (conflict,) = found.conflicts
    assert conflict.sub_groups == OF_ARTICLE_3
    assert conflict.text.en.endswith(": these together are against the facts known")
    assert conflict.text.vi.endswith("gộp lại trái với thông tin về trẻ em")
    assert found.groups == (Group.ORPHAN,)
    assert {found.finding(each).outcome for each in OF_ARTICLE_3} == {Truth.UNKNOWN}
    assert conflict.text.vi in found.explain("vi")
    but_one = asked(ORPHAN, *refuted(OF_ARTICLE_3[1:]))
    assert but_one.conflicts == ()
    assert but_one.sub_groups == OF_ARTICLE_3[:1]


def test_what_facts_refute_disputes_nothing_else() -> None:
    facts = {**UNJUDGED, "hiv": True}
    wrong = told(SubGroup.ORPHAN_ALONE)
    found = asked(facts, wrong, told(SubGroup.HIV), told(SubGroup.RAPED))
    (conflict,) = found.conflicts
    assert conflict.sub_groups == (SubGroup.ORPHAN_ALONE,)
    assert conflict.text.en.endswith(", against the facts known")
    assert found.sub_groups == (SubGroup.HIV, SubGroup.RAPED)
    assert Group.ORPHAN not in found.groups
    assert Group.ORPHAN in found.possible


@pytest.mark.parametrize("holds", [True, False])
@pytest.mark.parametrize("group", Group, ids=lambda each: str(each.value))
def test_a_group_established_of_a_child_not_known_stands(group: Group, *, holds: bool) -> None:
    each = told(group, holds=holds)
    found = asked({}, each)
    assert outcome_of(found, each) is (Truth.YES if holds else Truth.NO)
    assert found.conflicts == ()
    (of_group,) = [it for it in found.group_findings if it.group is group]
    assert of_group.established == (each,)
    if not holds:
        assert not set(sub_groups_of(group)) & {*found.sub_groups, *found.possible_sub_groups}


@pytest.mark.parametrize("group", Group, ids=lambda each: str(each.value))
def test_a_group_said_to_be_so_and_not_so_is_told_by_its_point(group: Group) -> None:
    found = asked({}, told(group), told(group, holds=False))
    (conflict,) = found.conflicts
    assert (conflict.groups, conflict.sub_groups) == ((group,), ())
    text, point = group.text, group.provision
    assert conflict.text.vi == (
        f"UBND xã: thuộc nhóm {text.vi} ({point.vi}); "
        f"UBND xã: không thuộc nhóm {text.vi} ({point.vi}): các kết luận trái nhau"
    )
    assert conflict.text.en == (
        f"UBND xã: in the group of {text.en} ({point.en}); "
        f"UBND xã: not in the group of {text.en} ({point.en}): these contradict each other"
    )


@pytest.mark.parametrize("each", SubGroup, ids=lambda each: str(each.value))
def test_a_clause_said_to_be_so_and_not_so_is_told_by_its_code(each: SubGroup) -> None:
    found = asked({}, told(each), told(each, holds=False))
    (conflict,) = found.conflicts
    assert (conflict.groups, conflict.sub_groups) == ((), (each,))
    code, text = each.value, each.text
    assert conflict.text.vi == (
        f"UBND xã: thuộc diện {code} ({text.vi}); "
        f"UBND xã: không thuộc diện {code} ({text.vi}): các kết luận trái nhau"
    )
    assert conflict.text.en == (
        f"UBND xã: in {code} ({text.en}); "
        f"UBND xã: not in {code} ({text.en}): these contradict each other"
    )
    assert each.group in found.possible


_TOLD = st.builds(told, st.sampled_from((*SubGroup, *Group)), holds=st.booleans())


@settings(deadline=None)
@given(
    facts=consistent(),
    known=st.sets(st.sampled_from(["mother", "father", "cared_for_by", "hiv", "displaced"])),
    made=st.lists(_TOLD, max_size=5),
)
def test_each_stands_unless_it_is_in_dispute(
    facts: dict[str, Any], known: set[str], made: list[Established]
) -> None:
    found = asked({name: facts[name] for name in known}, *made)
    in_dispute = {it for c in found.conflicts for it in (*c.sub_groups, *c.groups)}
    in_dispute |= {it.group for it in in_dispute if isinstance(it, SubGroup)}
    for each in made:
        wanted = {Truth.YES if each.holds else Truth.NO}
        if each.about in in_dispute:
            wanted = {Truth.UNKNOWN, *(wanted if isinstance(each.about, Group) else ())}
        assert outcome_of(found, each) in wanted
    for conflict in found.conflicts:
        for about in (*conflict.sub_groups, *conflict.groups):
            assert about in {each.about for each in made}


def test_a_group_of_which_a_clause_is_in_dispute_is_open() -> None:
    """One officer was wrong about the clause, but who of the two about the group is not known."""
    facts = {"mother": PRESENT, "cared_for_by": CaredForBy.RELATIVE}
    found = asked(facts, told(SubGroup.ORPHAN_IN_FACILITY), told(Group.ORPHAN, holds=False))
    assert Group.ORPHAN in found.possible
    assert found.finding(SubGroup.ORPHAN_IN_FACILITY).conflict
    of_hiv = asked({}, told(SubGroup.HIV), told(SubGroup.HIV, holds=False), told(Group.DISABLED))
    assert of_hiv.groups == (Group.DISABLED,)
    assert Group.HIV in of_hiv.possible


def test_what_is_agreed_stands_where_it_shuts_out_both_sides_of_a_dispute() -> None:
    """Citizen or of no nationality, unprotected: neither goes with a carer and known parents."""
    sides = [told(sub_group("16.1")), told(sub_group("16.3"))]
    agreed = [told(sub_group("10.2")), told(sub_group("5.8"))]
    found = asked({}, *sides, *agreed)
    (conflict,) = found.conflicts
    assert conflict.sub_groups == (sub_group("16.1"), sub_group("16.3"))
    assert found.sub_groups == (sub_group("5.8"), sub_group("10.2"))
    assert Group.DISPLACED in found.possible


def test_an_orphan_with_a_disputed_carer_is_in_one_clause_or_the_other() -> None:
    known = without(ORPHAN, "mother", "father")
    found = asked(known, told(SubGroup.ORPHAN_ALONE), told(SubGroup.ORPHAN_WITH_RELATIVE))
    assert found.groups == (Group.ORPHAN,)
    settled = asked(
        {**ORPHAN, "cared_for_by": CaredForBy.RELATIVE},
        told(SubGroup.ORPHAN_ALONE),
        told(SubGroup.ORPHAN_WITH_RELATIVE),
    )
    assert settled.sub_groups == (SubGroup.ORPHAN_WITH_RELATIVE,)
    assert len(settled.conflicts) == 1

"""Adopted children: their adoptive parents, alternative care, and the readings on them."""

from __future__ import annotations

import pytest

from tests.circumstances.children import DEAD, asked, ordinary, without
from vnchild.domain.circumstances import CaredForBy, Group, SubGroup, sub_group
from vnchild.rules.circumstances import ContradictionError

RELATIVE = CaredForBy.RELATIVE


def test_an_adoption_places_whoever_is_cared_for() -> None:
    found = asked({**without(ordinary(abandoned=True), "care", "cared_for_by"), "adopted": True})
    assert found.groups == (Group.ABANDONED,)
    assert {"4.1", "4.2"} <= {each.value for each in found.possible_sub_groups}
    assert found.finding(sub_group("4.2")).missing == ("cared_for_by",)


@pytest.mark.parametrize("of_one", [True, False])
@pytest.mark.parametrize("what", ["separated", "both_parents_restricted"])
def test_an_adopted_orphan_and_the_adoptive_parents(what: str, *, of_one: bool) -> None:
    """Art. 5(12), 32(1): an adoptive parent is one from whom a child is separated."""
    birth = {"mother": DEAD, "mother_able": None}
    if not of_one:
        birth |= {"father": DEAD, "father_able": None}
    found = asked(ordinary(**birth, adopted=True, **{what: True}))
    assert SubGroup.RESTRICTED_OR_SEPARATED in found.sub_groups
    assert "adoptive-parents" in {each.code for each in found.interpretations}
    if what == "both_parents_restricted" or not of_one:
        with pytest.raises(ContradictionError):
            asked(ordinary(**birth, adopted=False, cared_for_by=RELATIVE, **{what: True}))


def test_adoptive_parents_who_are_no_longer_able_are_in_no_clause() -> None:
    found = asked(
        ordinary(
            mother=DEAD, father=DEAD, adopted=True, mother_able=False, father_able=False,
            cared_for_by=CaredForBy.PARENT,
        )
    )  # fmt: skip
    assert Group.ORPHAN not in found.groups
    assert "adoptive-parents" in {each.code for each in found.interpretations}
    assert "adoptive-parents" not in {
        each.code for each in asked(ordinary(adopted=True)).interpretations
    }


def test_a_trafficked_child_back_with_an_adoptive_parent() -> None:
    back = {"trafficked": True, "returned": True}
    found = asked(ordinary(**back, adopted=True))
    assert found.sub_groups == (SubGroup.RETURNED_TO_PARENT,)
    codes = {each.code for each in found.interpretations}
    assert "adopted-after-trafficking" in codes
    plain = {each.code for each in asked(ordinary(**back)).interpretations}
    assert "adopted-after-trafficking" not in plain

"""The rules against a second telling of the decree."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings

from tests.circumstances.catalogue import IN
from tests.circumstances.children import (
    DEAD,
    DETAINED,
    ORDINARY,
    PRESENT,
    UNIDENTIFIED,
    asked,
    ordinary,
)
from tests.circumstances.drawn import consistent
from tests.circumstances.oracle import codes, points
from vnchild.domain import Disability, HouseholdClass, ParentSituation
from vnchild.domain.circumstances import CaredForBy, Nationality
from vnchild.law.truth import Truth

NO_YES = (False, True)


def check(facts: dict[str, Any]) -> None:
    """Every sub-group that follows from facts, and every group, as the second telling has it."""
    found = asked(facts)
    wanted = codes(facts)
    for each in found.findings:
        if each.sub_group.value in IN:
            assert each.outcome is (Truth.YES if each.sub_group.value in wanted else Truth.NO)
    assert {each.value for each in found.groups} == points(facts)


def test_a_child_of_each_sub_group_is_told_so_twice() -> None:
    assert codes(ORDINARY) == points(ORDINARY) == set()
    for code, changes in IN.items():
        facts = {**ordinary(**changes)}
        for parent in ("mother", "father"):
            facts[f"{parent}_able"] = facts[f"{parent}_able"] is not False and (
                facts[parent] is not DEAD
            )
        assert code in codes(facts)


@pytest.mark.parametrize("mother", ParentSituation, ids=lambda each: str(each.value))
@pytest.mark.parametrize("father", ParentSituation, ids=lambda each: str(each.value))
def test_every_pair_of_parents(mother: ParentSituation, father: ParentSituation) -> None:
    """Articles 3 and 5: who is able and who is in a reformatory besides."""
    for m_able, f_able, m_held, f_held in product(*[NO_YES] * 4):
        if (mother is DEAD and m_able) or (father is DEAD and f_able):
            continue
        if (m_held and mother is not DETAINED) or (f_held and father is not DETAINED):
            continue
        facts = ordinary(
            mother=mother, father=father, mother_able=m_able, father_able=f_able,
            mother_in_reformatory=m_held, father_in_reformatory=f_held,
            cared_for_by=CaredForBy.RELATIVE,
        )  # fmt: skip
        check(facts)


@pytest.mark.parametrize("carer", CaredForBy, ids=lambda each: str(each.value))
def test_every_carer(carer: CaredForBy) -> None:
    """Articles 3, 4, 10, 14 and 16, which ask who cares."""
    for adopted, abandoned, left, trafficked, returned in product(*[NO_YES] * 5):
        if returned and not trafficked:
            continue
        parents = [(PRESENT, PRESENT)]
        if adopted or carer is not CaredForBy.PARENT:
            parents += [(DEAD, DEAD), (UNIDENTIFIED, UNIDENTIFIED), (UNIDENTIFIED, DEAD)]
        for mother, father in parents:
            facts = ordinary(
                mother=mother,
                father=father,
                cared_for_by=carer, adopted=adopted, abandoned=abandoned, care=None,
                left_school_to_earn=left, trafficked=trafficked, returned=returned,
                mother_able=mother is not DEAD, father_able=father is not DEAD,
            )  # fmt: skip
            check(facts)


@pytest.mark.parametrize("nationality", Nationality, ids=lambda each: str(each.value))
@pytest.mark.parametrize("carer", [CaredForBy.NOBODY, CaredForBy.RELATIVE])
def test_every_displaced_child(nationality: Nationality, carer: CaredForBy) -> None:
    for mother, father, displaced in product(ParentSituation, ParentSituation, NO_YES):
        facts = ordinary(
            mother=mother, father=father, displaced=displaced, nationality=nationality,
            mother_able=mother is not DEAD, father_able=father is not DEAD, cared_for_by=carer,
        )  # fmt: skip
        check(facts)


@pytest.mark.parametrize("name", [n for n, value in ORDINARY.items() if value is False])
def test_every_fact_that_is_so_or_not(name: str) -> None:
    for done, poor, disability in product(NO_YES, HouseholdClass, Disability):
        changes: dict[str, Any] = {"lower_secondary_completed": done, name: True}
        if name.endswith("_in_reformatory"):
            changes[name.removesuffix("_in_reformatory")] = DETAINED
        if name == "returned":
            changes["trafficked"] = True
        check(ordinary(household=poor, disability=disability, **changes))


@settings(deadline=None)
@given(facts=consistent())
def test_any_child_of_whom_everything_is_known(facts: dict[str, Any]) -> None:
    check(facts)

"""A household: everything once, nothing twice."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from vnchild import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Person,
    Status,
)
from vnchild.domain import Household, Supporter
from vnchild.domain.care import CareError, Carer, Hardship, Home, Member, Raising, Relative
from vnchild.rules.social_assistance.household import assess_household

D20 = date(2022, 6, 15)
D335 = date(2027, 6, 15)
CARER = Carer(
    relation=Relative.GRANDPARENT,
    capable=True,
    willing=True,
    home=True,
    economy=True,
    fit=True,
    lives_with_spouse=False,
    excluded=False,
)
NONE = Raising(pregnant=False, under_36_months=0)
NO_HARDSHIP = Hardship(
    hungry_at_tet=False,
    hungry=False,
    died=False,
    in_difficulty=False,
    house_lost=False,
    must_move=False,
    house_damaged=False,
)
PLAIN = Person(
    birth_date=date(1990, 1, 1),
    mother=ParentSituation.PRESENT,
    father=ParentSituation.PRESENT,
    abandoned=False,
    adopted=False,
    hiv=False,
    disability=Disability.NONE,
    household=Household(poverty=HouseholdClass.POOR, disadvantaged_area=False),
    studying=False,
    received_before_16=False,
    has_income=False,
    pension=False,
    care=Care.FAMILY,
    marital=MaritalStatus.MARRIED,
    children_under_16=0,
    children_studying=0,
    supporter=Supporter.ABLE,
    facility_eligible=False,
)
MEMBER = Member(person=PLAIN, raising=NONE)


def orphan(born: date) -> Member:
    dead = ParentSituation.DECEASED
    child = evolve(PLAIN, birth_date=born, mother=dead, father=dead, care=Care.CARER)
    return Member(person=child, carer=CARER, raising=NONE)


@pytest.mark.parametrize(("on", "standard"), [(D20, 360_000), (D335, 540_000)])
def test_an_orphan_taken_in_brings_allowance_and_support(on: date, standard: int) -> None:
    home = Home(members=(MEMBER, orphan(on.replace(year=on.year - 2))))
    got = assess_household(home, on=on)
    codes = [(line.members, line.support.code) for line in got.monthly]
    assert codes == [((1,), "allowance-1.b"), ((1,), "taking-in-child")]
    assert got.amount == got.up_to == 5 * standard  # 2.5 of Art. 6 and 2.5 of Art. 20 / 17
    assert (got.status, got.missing, got.once_amount) == (Status.ELIGIBLE, (), 0)


def test_a_disabled_couple_with_small_children() -> None:
    disabled = evolve(PLAIN, disability=Disability.EXTREMELY_SEVERE)
    mother = Member(person=disabled, raising=Raising(pregnant=True, under_36_months=1), spouse=1)
    father = Member(person=disabled, raising=Raising(pregnant=False, under_36_months=1), spouse=0)
    got = assess_household(Home(members=(mother, father)), on=D335)
    # clause 6: 2.0 each; direct care 1.0 each; pregnant and raising a child: 2.0 once
    assert got.amount == (2 + 2 + 1 + 1 + 2) * 540_000
    raising = [line for line in got.monthly if line.support.code == "raising"]
    assert [line.members for line in raising] == [(0, 1)]


def test_a_single_parent_with_a_disability_gets_both_of_art_6_2() -> None:
    parent = evolve(
        PLAIN,
        disability=Disability.SEVERE,
        marital=MaritalStatus.NEVER_MARRIED,
        children_under_16=2,
    )
    child = evolve(PLAIN, birth_date=date(2015, 1, 1))
    home = Home(members=(evolve(MEMBER, person=parent), evolve(MEMBER, person=child)))
    got = assess_household(home, on=D20)
    assert got.amount == 360_000 * 2 + 540_000
    assert got.amount == sum(each.amount for each in got.allowances)


def test_a_member_in_a_facility_brings_nothing() -> None:
    away = evolve(PLAIN, care=Care.FACILITY, disability=Disability.EXTREMELY_SEVERE)
    got = assess_household(Home(members=(MEMBER, evolve(MEMBER, person=away))), on=D335)
    assert (got.amount, got.status) == (0, Status.NOT_ELIGIBLE)
    assert got.refused


def test_unknown_care_is_one_support_at_most() -> None:
    person = evolve(PLAIN, disability=Disability.EXTREMELY_SEVERE, care=None)
    home = Home(members=(Member(person=person, carer=CARER, raising=NONE),))
    got = assess_household(home, on=D335)
    assert got.status is Status.UNDETERMINED
    assert got.amount == 0
    assert got.up_to == (2 * 540_000) + (540_000 * 3 // 2)
    assert ((0,), "care") in got.missing


def test_what_is_once() -> None:
    home = Home(
        members=(evolve(MEMBER, badly_injured=True, treated_days=3), MEMBER),
        hardship=evolve(NO_HARDSHIP, hungry_at_tet=True, died=True, house_damaged=True),
    )
    got = assess_household(home, on=D335)
    assert got.once_amount == 10 * 540_000 + 50 * 540_000 + 20_000_000
    assert got.rice_kg == 30
    assert got.amount == 0


def test_the_citys_standard_and_the_sum_of_the_lines() -> None:
    home = Home(members=(MEMBER, orphan(date(2021, 1, 1))))
    got = assess_household(home, on=D20, standard=500_000)
    assert got.amount == 5 * 500_000
    assert got.amount == sum(line.support.amount for line in got.monthly)


def test_insurance_of_the_members_since_july_2025() -> None:
    home = Home(members=(MEMBER, orphan(date(2021, 1, 1))))
    assert assess_household(home, on=D20).insurance == ()
    got = assess_household(home, on=D335).insurance
    assert [each.group.value if each.group else "" for each in got] == ["o", "o"]
    assert "r" in [each.value for each in got[1].groups]


def test_a_household_that_contradicts_itself() -> None:
    other = evolve(PLAIN, household=Household(poverty=HouseholdClass.NONE))
    with pytest.raises(CareError, match="members 0 and 1 live in one household but differ"):
        Home(members=(MEMBER, evolve(MEMBER, person=other)))
    with pytest.raises(CareError, match="at least one"):
        Home(members=())
    with pytest.raises(CareError, match="not another member"):
        Home(members=(evolve(MEMBER, spouse=0),))
    with pytest.raises(CareError, match="not the other way round"):
        Home(members=(evolve(MEMBER, spouse=1), MEMBER))


def test_one_house_is_counted_once_in_what_may_be_due() -> None:
    open_ = evolve(NO_HARDSHIP, house_lost=None, house_damaged=None)
    got = assess_household(Home(members=(MEMBER,), hardship=open_), on=D335)
    assert (got.once_amount, got.once_up_to) == (0, 40_000_000)


def test_insurance_of_a_child_in_a_facility() -> None:
    dead = ParentSituation.DECEASED
    rich = Household(poverty=HouseholdClass.NONE, disadvantaged_area=False)
    child = evolve(
        PLAIN,
        birth_date=date(2015, 1, 1),
        mother=dead,
        father=dead,
        care=Care.FACILITY,
        household=rich,
    )
    home = Home(members=(evolve(MEMBER, person=child, social_pension=False),))
    (sure,) = assess_household(home, on=D335).insurance
    assert (sure.group and sure.group.value, sure.full) == ("r", Status.ELIGIBLE)
    (unknown,) = assess_household(home, on=date(2026, 1, 1)).insurance  # Decree 20/2021 asks more
    assert (unknown.full, unknown.missing) == (Status.UNDETERMINED, ("nurtured",))


def test_where_a_member_was_injured() -> None:
    hurt = evolve(MEMBER, badly_injured=True, treated_days=3)
    away = evolve(hurt, at_residence=False, no_kin_caring=True)
    assert assess_household(Home(members=(away,)), on=D20).once_amount == 3_600_000
    cared_for = evolve(away, no_kin_caring=False)
    assert assess_household(Home(members=(cared_for,)), on=D20).once_amount == 0

"""Health insurance: Law 25/2008 Art. 12 and 22, as Law 51/2024 amended it."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild import Care, HouseholdClass, NotCoveredError, Person, Status
from vnchild.domain import Household
from vnchild.domain.care import CareError, Home, Member
from vnchild.law import Source
from vnchild.rules.health_insurance import InsuranceGroup, child_card, health_insurance
from vnchild.rules.supports import assess_household

ON = date(2026, 6, 15)


def person(born: date, poverty: HouseholdClass | None) -> Person:
    """Somebody who does not live in a disadvantaged area."""
    return Person(birth_date=born, household=Household(poverty=poverty, disadvantaged_area=False))


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (date(2020, 6, 14), None),
        (date(2020, 6, 15), None),
        (date(2020, 6, 16), InsuranceGroup.CHILD_UNDER_6),
    ],
)
def test_a_child_under_6(born: date, group: InsuranceGroup | None) -> None:
    got = health_insurance(
        person(born, HouseholdClass.NONE),
        on=ON,
        receiving=False,
        nurtured=False,
        social_pension=False,
    )
    assert got.group is group
    assert got.full is (Status.ELIGIBLE if group else Status.NOT_ELIGIBLE)
    assert got.full_provision.en == "Article 22(1)(a), Law 25/2008/QH12"


@pytest.mark.parametrize(
    ("poverty", "receiving", "pension", "group", "full"),
    [
        (HouseholdClass.POOR, False, False, InsuranceGroup.POOR, Status.ELIGIBLE),
        (HouseholdClass.NONE, True, False, InsuranceGroup.ASSISTED, Status.ELIGIBLE),
        (HouseholdClass.NONE, False, True, InsuranceGroup.SOCIAL_PENSION, Status.NOT_ELIGIBLE),
        (HouseholdClass.NEAR_POOR, False, False, InsuranceGroup.NEAR_POOR, Status.NOT_ELIGIBLE),
        (HouseholdClass.NEAR_POOR, True, True, InsuranceGroup.ASSISTED, Status.ELIGIBLE),
    ],
)
def test_one_card_with_the_highest_level(
    poverty: HouseholdClass,
    receiving: bool,
    pension: bool,
    group: InsuranceGroup,
    full: Status,
) -> None:
    got = health_insurance(
        person(date(1950, 1, 1), poverty),
        on=ON,
        receiving=receiving,
        nurtured=False,
        social_pension=pension,
    )
    assert (got.group, got.full) == (group, full)
    assert group.provision.document == "25/2008/QH12"


def test_unknowns_are_named() -> None:
    got = health_insurance(person(date(1990, 1, 1), None), on=ON)
    assert (got.status, got.full) == (Status.UNDETERMINED, Status.UNDETERMINED)
    assert got.missing == ("household", "nurtured", "receiving", "social_pension")
    child = health_insurance(person(date(2024, 1, 1), None), on=ON)
    assert (child.full, child.missing) == (Status.ELIGIBLE, ())


def test_the_points_before_the_amendment_are_not_encoded() -> None:
    health_insurance(person(date(2024, 1, 1), None), on=date(2025, 7, 1))
    with pytest.raises(NotCoveredError, match="2025-07-01"):
        health_insurance(person(date(2024, 1, 1), None), on=date(2025, 6, 30))


@pytest.mark.parametrize(
    ("born", "last", "months"),
    [
        (date(2020, 3, 1), date(2026, 9, 30), 79),
        (date(2020, 9, 30), date(2026, 9, 30), 73),
        (date(2020, 10, 1), date(2026, 10, 31), 73),
        (date(2020, 12, 31), date(2026, 12, 31), 73),
        (date(2020, 11, 5), date(2026, 11, 30), 73),
        (date(2020, 2, 29), date(2026, 9, 30), 80),
    ],
)
def test_the_card_of_a_small_child(born: date, last: date, months: int) -> None:
    card = child_card(born)
    assert (card.last, card.months) == (last, months)
    assert (card.valid(born), card.valid(last)) == (True, True)
    assert not card.valid(date.fromordinal(last.toordinal() + 1))
    assert card.source is Source.ONE_SECONDARY
    assert card.provision.en == "Article 13, Decree 188/2025/NĐ-CP"


def test_a_card_that_ended_before_the_decree() -> None:
    with pytest.raises(NotCoveredError):
        child_card(date(2015, 1, 1))


@pytest.mark.parametrize(
    ("care", "nurtured", "full"),
    [
        (Care.FACILITY, True, Status.ELIGIBLE),
        (Care.FACILITY, False, Status.NOT_ELIGIBLE),
        (Care.FACILITY, None, Status.UNDETERMINED),
        (None, None, Status.UNDETERMINED),
        (Care.FAMILY, None, Status.NOT_ELIGIBLE),
        (Care.CARER, None, Status.NOT_ELIGIBLE),
    ],
)
def test_the_nurture_allowance_is_in_point_r(
    care: Care | None, nurtured: bool | None, full: Status
) -> None:
    child = Person(
        birth_date=date(2015, 1, 1),
        household=Household(poverty=HouseholdClass.NONE, disadvantaged_area=False),
        care=care,
    )
    got = health_insurance(child, on=ON, receiving=False, nurtured=nurtured, social_pension=False)
    assert got.full is full
    assert got.missing == (("nurtured",) if full is Status.UNDETERMINED else ())


def test_decree_20_gives_one_card_until_it_ends() -> None:
    child = person(date(2024, 1, 1), None)
    last = health_insurance(child, on=date(2026, 10, 4)).group_provision
    assert last is not None
    assert last.en == "Article 9(2), Decree 20/2021/NĐ-CP"
    assert health_insurance(child, on=date(2026, 10, 5)).group_provision is None


@pytest.mark.parametrize(
    ("area", "minority", "difficult", "full", "missing"),
    [
        (True, True, None, Status.ELIGIBLE, ()),
        (True, None, None, Status.UNDETERMINED, ("ethnic_minority",)),
        (True, False, None, Status.UNDETERMINED, ()),
        (None, None, None, Status.UNDETERMINED, ("difficult_area", "ethnic_minority")),
        (None, True, None, Status.UNDETERMINED, ("difficult_area",)),
        (None, False, None, Status.NOT_ELIGIBLE, ()),
        (False, None, None, Status.NOT_ELIGIBLE, ()),
        (False, True, None, Status.UNDETERMINED, ("difficult_area",)),
        (False, True, True, Status.ELIGIBLE, ()),
        (False, True, False, Status.NOT_ELIGIBLE, ()),
        (False, None, True, Status.UNDETERMINED, ("ethnic_minority",)),
    ],
)
def test_people_of_ethnic_minorities_in_difficult_areas(
    area: bool | None,
    minority: bool | None,
    difficult: bool | None,
    full: Status,
    missing: tuple[str, ...],
) -> None:
    """Art. 12(3)(o) names them beside poor households; its other words were not read."""
    child = Person(
        birth_date=date(2016, 1, 1),
        household=Household(poverty=HouseholdClass.NONE, disadvantaged_area=area),
        care=Care.FAMILY,
    )
    got = health_insurance(
        child,
        on=ON,
        receiving=False,
        social_pension=False,
        ethnic_minority=minority,
        difficult_area=difficult,
    )
    assert (got.status, got.full, got.missing) == (full, full, missing)
    assert (got.group is InsuranceGroup.ETHNIC_MINORITY) is (full is Status.ELIGIBLE)
    assert bool(got.not_encoded) is (full is not Status.ELIGIBLE)


def test_what_was_not_read_is_never_a_plain_no() -> None:
    grown = health_insurance(
        person(date(1990, 1, 1), HouseholdClass.NONE),
        on=ON,
        receiving=False,
        nurtured=False,
        social_pension=False,
    )
    assert grown.status is Status.NOT_ELIGIBLE
    assert any("Article 12(3)" in each.en for each in grown.not_encoded)
    small = health_insurance(person(date(2024, 1, 1), None), on=ON)
    assert small.not_encoded == ()


def test_a_member_of_an_ethnic_minority_is_asked_about_in_a_household() -> None:
    child = Person(
        birth_date=date(2016, 1, 1),
        household=Household(poverty=HouseholdClass.NONE, disadvantaged_area=True),
        care=Care.FAMILY,
    )
    for minority, full in ((True, Status.ELIGIBLE), (None, Status.UNDETERMINED)):
        home = Home(members=(Member(person=child, ethnic_minority=minority),))
        (insured,) = assess_household(home, on=ON).insurance
        assert insured.full is full
    assert "ethnic" not in repr(home)


@pytest.mark.parametrize(
    "name", ["receiving", "nurtured", "social_pension", "ethnic_minority", "difficult_area"]
)
def test_facts_are_bools(name: str) -> None:
    with pytest.raises(CareError, match=f"{name} is a bool or None"):
        health_insurance(person(date(2016, 1, 1), None), on=ON, **{name: "no"})  # type: ignore[arg-type]

"""Facilities: Decree 20/2021 Art. 24-26, Decree 335/2026 Art. 21-23."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from vnchild import Care, HouseholdClass, ParentSituation, Person, Status
from vnchild.domain import Household, Supporter
from vnchild.domain.care import EmergencyNeed, FacilityNeed
from vnchild.rules.social_assistance.facility import (
    admission,
    facility_burial,
    may_stay,
    nurture,
)

D20 = date(2022, 6, 15)
D335 = date(2027, 6, 15)
DEAD = ParentSituation.DECEASED
NO_NEED = FacilityNeed(
    helpless=False,
    nobody_takes_in=False,
    elderly_law=False,
    cannot_live_outside=False,
    supporter_unable=False,
    disability_law=False,
    sanctions_law=False,
    emergency=EmergencyNeed.NONE,
    voluntary=False,
    kept=False,
    admitted_before_16=False,
)
ALONE = evolve(
    NO_NEED,
    helpless=True,
    nobody_takes_in=True,
    admitted_before_16=True,
    admitted_by_1_or_3=True,
)


def orphan(born: date, *, studying: bool | None = False) -> Person:
    return Person(
        birth_date=born, mother=DEAD, father=DEAD, care=Care.FACILITY, hiv=False, studying=studying
    )


def grown(born: date) -> Person:
    return Person(
        birth_date=born,
        care=Care.FACILITY,
        hiv=False,
        studying=False,
        household=Household(poverty=HouseholdClass.POOR),
        supporter=Supporter.NONE,
    )


def test_decree_20_asks_more_of_orphans_than_decree_335() -> None:
    child = orphan(date(2021, 1, 1))
    assert admission(child, ALONE, on=D20).status is Status.ELIGIBLE
    assert admission(child, NO_NEED, on=D20).status is Status.NOT_ELIGIBLE
    new = admission(child, NO_NEED, on=D335)
    assert (new.status, new.at_public_cost) == (Status.ELIGIBLE, Status.ELIGIBLE)
    assert new.grounds[0].provision.en == "Article 21(1)(a), Decree 335/2026/NĐ-CP"
    unknown = admission(child, FacilityNeed(), on=D20)
    assert unknown.status is Status.UNDETERMINED
    assert "helpless" in unknown.missing


@pytest.mark.parametrize(
    ("need", "old", "new"),
    [
        (EmergencyNeed.DOMESTIC_VIOLENCE, Status.ELIGIBLE, Status.ELIGIBLE),
        (EmergencyNeed.SEXUAL_ABUSE, Status.ELIGIBLE, Status.ELIGIBLE),
        (EmergencyNeed.PHYSICAL_ABUSE, Status.NOT_ELIGIBLE, Status.ELIGIBLE),
        (EmergencyNeed.MISTREATED, Status.NOT_ELIGIBLE, Status.ELIGIBLE),
        (EmergencyNeed.ABANDONED, Status.NOT_ELIGIBLE, Status.ELIGIBLE),
        (EmergencyNeed.STREET, Status.ELIGIBLE, Status.ELIGIBLE),
        (EmergencyNeed.BEREFT, Status.NOT_ELIGIBLE, Status.NOT_ELIGIBLE),
        (EmergencyNeed.NONE, Status.NOT_ELIGIBLE, Status.NOT_ELIGIBLE),
        (None, Status.UNDETERMINED, Status.UNDETERMINED),
    ],
)
def test_emergencies_by_decree(need: EmergencyNeed | None, old: Status, new: Status) -> None:
    person = grown(date(1990, 1, 1))
    said = evolve(NO_NEED, emergency=need)
    assert admission(person, said, on=D20).status is old
    assert admission(person, said, on=D335).status is new


def test_the_elderly_of_decree_335() -> None:
    old = grown(date(1960, 1, 1))
    assert admission(old, NO_NEED, on=D335).status is Status.NOT_ELIGIBLE
    hard = evolve(NO_NEED, cannot_live_outside=True)
    assert admission(old, hard, on=D335).grounds[1].status is Status.ELIGIBLE
    unable = evolve(NO_NEED, supporter_unable=True)
    supported = evolve(old, supporter=Supporter.ABLE)
    assert admission(supported, unable, on=D335).status is Status.ELIGIBLE
    assert admission(grown(date(1990, 1, 1)), hard, on=D335).status is Status.NOT_ELIGIBLE


def test_a_voluntary_resident_is_not_nurtured_at_public_cost() -> None:
    own_will = evolve(NO_NEED, voluntary=True)
    got = admission(grown(date(1990, 1, 1)), own_will, on=D20)
    assert (got.status, got.at_public_cost) == (Status.ELIGIBLE, Status.NOT_ELIGIBLE)
    assert nurture(grown(date(1990, 1, 1)), own_will, on=D20).status is Status.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("on", "times", "amount", "at"),
    [
        (date(2025, 6, 14), 5, 2_500_000, "Article 25(1)(a), Decree 20/2021/NĐ-CP"),
        (date(2025, 6, 15), 4, 2_000_000, "Article 25(1)(b), Decree 20/2021/NĐ-CP"),
        (date(2025, 6, 16), 4, 2_000_000, "Article 25(1)(b), Decree 20/2021/NĐ-CP"),
        (date(2026, 10, 5), 4, 2_160_000, "Article 22(1)(b), Decree 335/2026/NĐ-CP"),
    ],
)
def test_nurture_by_age(on: date, times: int, amount: int, at: str) -> None:
    got = nurture(orphan(date(2021, 6, 15)), ALONE, on=on)
    assert (got.coefficient, got.amount) == (Fraction(times), amount)
    assert got.level_provision is not None
    assert got.level_provision.en == at
    assert got.floor


def test_nurture_is_for_residents() -> None:
    at_home = evolve(orphan(date(2021, 1, 1)), care=Care.FAMILY)
    assert nurture(at_home, ALONE, on=D20).status is Status.NOT_ELIGIBLE
    unknown = nurture(evolve(at_home, care=None), ALONE, on=D20)
    assert (unknown.status, unknown.missing) == (Status.UNDETERMINED, ("care",))


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2022, 4, 15), Status.ELIGIBLE),
        (date(2022, 4, 16), Status.NOT_ELIGIBLE),
    ],
)
def test_an_emergency_stay_is_for_three_months(on: date, status: Status) -> None:
    need = evolve(NO_NEED, emergency=EmergencyNeed.TRAFFICKED, entered=date(2022, 1, 15))
    person = grown(date(1990, 1, 1))
    assert nurture(person, need, on=on).status is status
    assert admission(person, need, on=on).until == date(2022, 4, 15)
    assert nurture(person, evolve(need, kept=True), on=on).status is Status.ELIGIBLE
    undecided = nurture(person, evolve(need, kept=None), on=date(2022, 4, 16))
    assert (undecided.status, undecided.missing) == (Status.UNDETERMINED, ("kept",))


@pytest.mark.parametrize(
    ("born", "on", "status"),
    [
        pytest.param(date(2000, 6, 15), date(2022, 6, 14), Status.ELIGIBLE, id="before 22"),
        pytest.param(date(2000, 6, 15), date(2022, 6, 15), Status.ELIGIBLE, id="on 22"),
        pytest.param(date(2000, 6, 15), date(2022, 6, 16), Status.NOT_ELIGIBLE, id="past 22"),
        pytest.param(date(2000, 6, 15), date(2026, 10, 5), Status.ELIGIBLE, id="D335 has no cap"),
    ],
)
def test_studying_on(born: date, on: date, status: Status) -> None:
    student = orphan(born, studying=True)
    assert nurture(student, ALONE, on=on).status is status
    assert may_stay(student, ALONE, on=on).status is status
    late = evolve(ALONE, admitted_before_16=False)
    assert nurture(student, late, on=on).status is Status.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2024, 6, 15), Status.ELIGIBLE),
        (date(2024, 6, 16), Status.NOT_ELIGIBLE),
    ],
)
def test_24_months_after_study_under_decree_20(on: date, status: Status) -> None:
    left = evolve(ALONE, stopped_studying=date(2022, 6, 15), self_reliant=False)
    youth = orphan(date(2005, 1, 1))
    assert nurture(youth, left, on=on).status is status
    assert nurture(youth, evolve(left, self_reliant=True), on=on).status is Status.NOT_ELIGIBLE
    assert nurture(youth, left, on=D335).status is Status.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("on", "amount", "at"),
    [
        (date(2022, 6, 15), 18_000_000, "Article 25(3), Decree 20/2021/NĐ-CP"),
        (date(2026, 10, 5), 27_000_000, "Article 22(7), Decree 335/2026/NĐ-CP"),
    ],
)
def test_burial_in_a_facility(on: date, amount: int, at: str) -> None:
    got = facility_burial(orphan(date(2021, 1, 1)), ALONE, on=on)
    assert (got.amount, got.provision.en, got.floor) == (amount, at, True)


def test_24_months_after_study_are_not_for_an_emergency() -> None:
    on = date(2024, 6, 15)
    left = evolve(ALONE, stopped_studying=date(2022, 6, 15), self_reliant=False)
    youth = orphan(date(2005, 1, 1))
    urgent = evolve(left, admitted_by_1_or_3=False)
    assert nurture(youth, urgent, on=on).status is Status.NOT_ELIGIBLE
    unknown = nurture(youth, evolve(left, admitted_by_1_or_3=None), on=on)
    assert (unknown.status, unknown.missing) == (Status.UNDETERMINED, ("admitted_by_1_or_3",))
    student = evolve(youth, studying=True)  # 26(2) is for clauses 1, 2 and 3
    assert nurture(student, urgent, on=on).status is Status.ELIGIBLE


def test_the_three_months_start_on_entering() -> None:
    need = evolve(NO_NEED, emergency=EmergencyNeed.TRAFFICKED, entered=date(2022, 1, 15))
    person = grown(date(1990, 1, 1))
    for kept in (False, True, None):
        early = nurture(person, evolve(need, kept=kept), on=date(2022, 1, 14))
        assert early.status is Status.NOT_ELIGIBLE
    assert nurture(person, need, on=date(2022, 1, 15)).status is Status.ELIGIBLE


def test_a_last_day_only_where_the_emergency_is_surely_the_one_ground() -> None:
    need = evolve(NO_NEED, emergency=EmergencyNeed.TRAFFICKED, entered=date(2022, 1, 15))
    on, person = date(2022, 2, 1), grown(date(1990, 1, 1))
    assert admission(person, need, on=on).until == date(2022, 4, 15)
    assert admission(person, evolve(need, emergency=None), on=on).until is None
    assert admission(person, evolve(need, disability_law=True), on=on).until is None
    assert admission(person, evolve(need, entered=None), on=on).until is None


@pytest.mark.parametrize(
    ("on", "at"),
    [
        (date(2026, 6, 30), "Article 4(2), Decree 20/2021/NĐ-CP"),
        (date(2026, 7, 1), "Article 32(5), Decree 335/2026/NĐ-CP"),
        (date(2026, 10, 4), "Article 32(5), Decree 335/2026/NĐ-CP"),
        (date(2026, 10, 5), "Article 4(2), Decree 335/2026/NĐ-CP"),
    ],
)
def test_what_a_facilitys_standard_rests_on(on: date, at: str) -> None:
    reached = "32(5)" in at
    for got in (
        nurture(orphan(date(2021, 1, 1)), ALONE, on=on),
        facility_burial(orphan(date(2021, 1, 1)), ALONE, on=on),
    ):
        assert got.basis is not None
        assert got.basis.provision.en == at
    assert ("facility-from-july" in {each.code for each in got.interpretations}) is reached


def test_may_stay_cites_the_ground_that_holds() -> None:
    def cited(person: Person, need: FacilityNeed, on: date) -> tuple[str, tuple[str, ...]]:
        got = may_stay(person, need, on=on)
        assert got.status is Status.ELIGIBLE
        return got.provision.en.split(",")[0], tuple(each.code for each in got.interpretations)

    child, youth = orphan(date(2021, 1, 1)), orphan(date(2005, 1, 1), studying=True)
    assert cited(child, ALONE, D20) == ("Article 24(1)(a)", ())
    assert cited(child, ALONE, D335) == ("Article 21(1)(a)", ())
    assert cited(youth, ALONE, D335) == ("Article 23(2)", ("facility-studying-on",))
    assert cited(youth, ALONE, D20)[0] == "Article 26(2)"
    left = evolve(ALONE, stopped_studying=D20, self_reliant=False)
    assert cited(orphan(date(2005, 1, 1)), left, D20) == ("Article 26(5)", ("after-study",))
    urgent = evolve(NO_NEED, emergency=EmergencyNeed.TRAFFICKED, entered=D20)
    assert cited(grown(date(1990, 1, 1)), urgent, D20) == ("Article 24(2)(a)", ("three-months",))
    nobody = may_stay(grown(date(1990, 1, 1)), NO_NEED, on=D20)
    assert (nobody.status, nobody.interpretations) == (Status.NOT_ELIGIBLE, ())


@pytest.mark.parametrize(
    ("born", "past"),
    [
        (date(2004, 10, 3), True),
        (date(2004, 10, 4), False),
        (date(2004, 10, 5), False),
        (date(2000, 9, 1), True),
    ],
)
def test_who_was_past_22_at_the_switch_is_in_again_by_a_reading(born: date, *, past: bool) -> None:
    """The last day of Decree 20/2021 is 2026-10-04, with the 22nd birthday in it (26(2))."""
    student = orphan(born, studying=True)
    before_16 = evolve(NO_NEED, admitted_before_16=True)
    on = date(2026, 10, 5)
    for found in (nurture(student, before_16, on=on), may_stay(student, before_16, on=on)):
        assert found.status is Status.ELIGIBLE
        codes = {each.code for each in found.interpretations}
        assert ("facility-past-22-at-the-switch" in codes) is past
    last = nurture(student, before_16, on=date(2026, 10, 4))
    assert last.status is (Status.NOT_ELIGIBLE if past else Status.ELIGIBLE)


@pytest.mark.parametrize(
    ("stopped", "there"),
    [
        (date(2024, 10, 4), False),
        (date(2024, 10, 5), True),
        (date(2026, 10, 4), True),
        (date(2026, 10, 5), False),
    ],
)
def test_the_months_after_study_stop_at_the_switch_by_a_reading(
    stopped: date, *, there: bool
) -> None:
    left = evolve(
        NO_NEED,
        admitted_before_16=True,
        admitted_by_1_or_3=True,
        stopped_studying=stopped,
        self_reliant=False,
    )
    youth = orphan(date(2006, 1, 1), studying=False)
    on = date(2026, 10, 5)
    for found in (nurture(youth, left, on=on), may_stay(youth, left, on=on)):
        assert found.status is Status.NOT_ELIGIBLE
        codes = {each.code for each in found.interpretations}
        assert ("after-study-at-the-switch" in codes) is there


def test_who_came_as_a_child_is_not_told_of_adults_who_stay() -> None:
    left = evolve(
        NO_NEED,
        admitted_before_16=True,
        admitted_by_1_or_3=True,
        stopped_studying=D20,
        self_reliant=False,
    )
    child = nurture(orphan(date(2005, 1, 1), studying=False), left, on=D20)
    assert (child.status, {each.code for each in child.interpretations}) == (
        Status.ELIGIBLE,
        {"after-study"},
    )
    disabled = evolve(NO_NEED, disability_law=True)
    adult = nurture(grown(date(1990, 1, 1)), disabled, on=D20)
    assert "adults-stay" in {each.code for each in adult.interpretations}

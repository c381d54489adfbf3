"""What is easy to get wrong in Articles 4 to 6, one line of the list after the other."""

from __future__ import annotations

from datetime import date

import pytest

from tests.social_assistance.people import (
    ALONE,
    EXTREMELY,
    NEAR_POOR,
    NOT_POOR,
    NOTHING,
    REMOTE,
    SEVERE,
    SINGLE_PARENT,
    WITH_HIV,
    aged,
    outcome,
    provisions,
    readings,
)
from vnchild import Disability, HouseholdClass, Supporter

BEFORE_176 = date(2025, 6, 30)
SINCE_176 = date(2025, 7, 1)
D335 = date(2026, 10, 5)
ALL_PERIODS = pytest.mark.parametrize("on", [BEFORE_176, SINCE_176, D335])


def test_point_d_of_decree_20_is_point_b_of_decree_335() -> None:
    facts = aged(70, BEFORE_176, ALONE, facility_eligible=True)
    assert outcome(facts, BEFORE_176) == ("5.d", "3.0", 1_500_000)
    assert outcome(facts, SINCE_176) == ("5.d", "3.0", 1_500_000)
    assert outcome(facts, D335) == ("5.b", "3.0", 1_620_000)
    assert provisions(facts, SINCE_176)[0] == "Điều 5 khoản 5 điểm d Nghị định 20/2021/NĐ-CP"
    assert provisions(facts, D335)[0] == "Điều 5 khoản 5 điểm b Nghị định 335/2026/NĐ-CP"


@pytest.mark.parametrize(("age", "code"), [(77, "5.b"), (85, "5.c")])
def test_points_b_and_c_of_decree_20_have_no_successor(age: int, code: str) -> None:
    facts = aged(age, BEFORE_176, REMOTE, days=1)
    assert outcome(facts, BEFORE_176) == (code, "1.0", 500_000)
    assert outcome(facts, SINCE_176) == NOTHING
    assert outcome(facts, D335) == NOTHING


@pytest.mark.parametrize(
    ("on", "age", "coefficient"),
    [
        (BEFORE_176, 79, "1.5"),
        (BEFORE_176, 80, "2.0"),
        (SINCE_176, 79, "1.5"),
        (SINCE_176, 80, "2.0"),
        (D335, 74, "1.5"),
        (D335, 75, "2.0"),
    ],
)
def test_point_a_reaches_2_0_at_80_and_under_decree_335_at_75(
    on: date, age: int, coefficient: str
) -> None:
    assert outcome(aged(age, on, ALONE), on)[:2] == ("5.a", coefficient)


def test_a_pension_bars_only_point_c() -> None:
    pension = {"pension": True}
    on = BEFORE_176
    assert outcome(aged(85, on, pension), on) == NOTHING
    assert outcome(aged(77, on, REMOTE, pension), on)[0] == "5.b"
    assert outcome(aged(85, on, ALONE, pension), on)[0] == "5.a"
    assert outcome(aged(85, on, ALONE, pension, facility_eligible=True), on)[0] == "5.d"
    assert outcome(aged(85, on, SEVERE, pension), on)[0] == "6"


@pytest.mark.parametrize("household", list(HouseholdClass))
def test_point_c_has_no_test_of_poverty(household: HouseholdClass) -> None:
    facts = aged(85, BEFORE_176, household=household)
    assert outcome(facts, BEFORE_176) == ("5.c", "1.0", 500_000)


def test_points_b_and_c_require_not_being_in_point_a() -> None:
    on = BEFORE_176
    supported = {"supporter": Supporter.ON_ALLOWANCE}
    assert outcome(aged(77, on, REMOTE, ALONE), on)[0] == "5.a"
    assert outcome(aged(85, on, ALONE, supported), on)[0] == "5.a"
    assert outcome(aged(77, on, REMOTE, ALONE, household=NEAR_POOR), on)[0] == "5.b"
    assert outcome(aged(85, on, ALONE, household=NOT_POOR), on)[0] == "5.c"


@ALL_PERIODS
@pytest.mark.parametrize("age", [10, 30])
@pytest.mark.parametrize("household", [NEAR_POOR, NOT_POOR])
def test_near_poor_is_not_enough_for_clauses_3_and_8(
    on: date, age: int, household: HouseholdClass
) -> None:
    assert outcome(aged(age, on, WITH_HIV, household=household), on) == NOTHING


@ALL_PERIODS
def test_income_bars_clause_8_and_never_clause_3(on: date) -> None:
    assert outcome(aged(15, on, WITH_HIV, has_income=True), on)[:2] == ("3", "2.0")
    assert outcome(aged(16, on, WITH_HIV, has_income=True), on) == NOTHING
    assert outcome(aged(16, on, WITH_HIV), on)[:2] == ("8", "1.5")


@ALL_PERIODS
@pytest.mark.parametrize(
    ("part", "middle", "more"), [(SEVERE, "1.5", "2.0"), (EXTREMELY, "2.0", "2.5")]
)
def test_clause_6_gives_more_below_16_and_from_60(
    on: date, part: dict[str, Disability], middle: str, more: str
) -> None:
    told = [outcome(aged(age, on, part), on)[1] for age in (0, 15, 16, 59, 60, 90)]
    assert told == [more, more, middle, middle, more, more]


def test_a_provinces_standard_is_a_reading_only_under_decree_335() -> None:
    facts = aged(30, BEFORE_176, SEVERE)
    assert outcome(facts, BEFORE_176, standard=600_000) == ("6", "1.5", 900_000)
    assert "local-standard-335" not in readings(facts, BEFORE_176, standard=600_000)
    assert outcome(facts, D335, standard=600_000) == ("6", "1.5", 900_000)
    assert "local-standard-335" in readings(facts, D335, standard=600_000)
    assert "local-standard-335" not in readings(facts, D335)


@ALL_PERIODS
def test_a_child_past_16_counts_as_it_is_given(on: date) -> None:
    facts = aged(40, on, SINGLE_PARENT, children_under_16=0, children_studying=2)
    assert outcome(facts, on)[:2] == ("4", "2.0")
    assert ("child-past-16" in readings(facts, on)) is (on >= D335)


@ALL_PERIODS
def test_a_supporter_who_is_only_on_the_social_pension_is_not_on_allowance(on: date) -> None:
    facts = aged(70, on, ALONE, supporter=Supporter.ABLE)
    assert outcome(facts, on) == NOTHING


@pytest.mark.parametrize("age", [75, 80, 90])
def test_the_social_pension_from_75_is_no_allowance_of_article_5(age: int) -> None:
    assert outcome(aged(age, SINCE_176, pension=True), SINCE_176) == NOTHING
    assert outcome(aged(age, D335), D335) == NOTHING

"""The readings that are taken where Articles 4 to 6 leave a choice, by their results."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from tests.social_assistance.people import (
    ALONE,
    DEAD,
    DETAINED,
    EXTREMELY,
    IN_FACILITY,
    MISSING,
    NOTHING,
    ORPHAN,
    REMOTE,
    SEVERE,
    SINGLE_PARENT,
    STUDENT,
    UNIDENTIFIED,
    WITH_HIV,
    aged,
    born,
    outcome,
    readings,
)
from vnchild import Care, Household, HouseholdClass, MaritalStatus, Person, Supporter, assess
from vnchild.rules.social_assistance import READINGS

D20 = date(2022, 6, 15)
D176 = date(2025, 9, 1)
D335 = date(2027, 6, 15)
FIRST_DAY_OF_335 = date(2026, 10, 5)

Case = tuple[str, Mapping[str, Any], date, tuple[str, str, int]]

DECIDED: Mapping[str, Case] = {
    "1: with the 22nd birthday": (
        "up-to-22",
        aged(22, D20, STUDENT),
        D20,
        ("2", "1.5", 540_000),
    ),
    "1: not the year of being 22": ("year-of-22", aged(22, D20, STUDENT, days=1), D20, NOTHING),
    "2: with the 80th birthday": (
        "up-to-80",
        aged(80, D20, REMOTE, pension=True),
        D20,
        ("5.b", "1.0", 360_000),
    ),
    "3: past 22 before Decree 335": (
        "past-22-again",
        aged(25, FIRST_DAY_OF_335, STUDENT),
        FIRST_DAY_OF_335,
        ("2", "1.5", 810_000),
    ),
    "4: a parent is back, Decree 20": (
        "parents-at-16",
        aged(18, D20, STUDENT),
        D20,
        ("2", "1.5", 540_000),
    ),
    "4: a parent is back, Decree 335": (
        "parents-at-16",
        aged(18, D335, STUDENT),
        D335,
        ("2", "1.5", 810_000),
    ),
    "5: one dead, one unidentified": (
        "unidentified-parent",
        aged(10, D20, mother=DEAD, father=UNIDENTIFIED),
        D20,
        NOTHING,
    ),
    "5: both unidentified, Decree 20": (
        "unidentified-parent",
        aged(10, D20, mother=UNIDENTIFIED, father=UNIDENTIFIED),
        D20,
        NOTHING,
    ),
    "5: both unidentified, Decree 335": (
        "both-unidentified",
        aged(10, D335, mother=UNIDENTIFIED, father=UNIDENTIFIED),
        D335,
        NOTHING,
    ),
    "6: adopted orphan, Decree 20": (
        "source-of-nurture",
        aged(10, D20, ORPHAN, adopted=True),
        D20,
        ("1.b", "1.5", 540_000),
    ),
    "6: adopted orphan, Decree 335": (
        "adopted-orphan",
        aged(10, D335, ORPHAN, adopted=True),
        D335,
        ("1.b", "1.5", 810_000),
    ),
    "7: social house in point l, Decree 20": (
        "social-house-20",
        aged(10, D20, mother=IN_FACILITY, father=DETAINED),
        D20,
        ("1.l", "1.5", 540_000),
    ),
    "7: social house in point d, Decree 335": (
        "social-house-335",
        aged(10, D335, mother=DEAD, father=IN_FACILITY),
        D335,
        ("1.d", "1.5", 810_000),
    ),
    "7: social house in point g, Decree 335": (
        "social-house-335",
        aged(10, D335, mother=IN_FACILITY, father=IN_FACILITY),
        D335,
        ("1.g", "1.5", 810_000),
    ),
    "7: social house in point i, Decree 335": (
        "social-house-335",
        aged(10, D335, mother=IN_FACILITY, father=MISSING),
        D335,
        ("1.i", "1.5", 810_000),
    ),
    "7: social house in point l, Decree 335": (
        "social-house-335",
        aged(10, D335, mother=DETAINED, father=IN_FACILITY),
        D335,
        ("1.l", "1.5", 810_000),
    ),
    "8: divorced, Decree 20": (
        "divorced",
        aged(30, D20, SINGLE_PARENT, marital=MaritalStatus.DIVORCED),
        D20,
        NOTHING,
    ),
    "8: divorced, Decree 335": (
        "divorced",
        aged(30, D335, SINGLE_PARENT, marital=MaritalStatus.DIVORCED),
        D335,
        NOTHING,
    ),
    "9: only a child past 16": (
        "child-past-16",
        aged(40, D335, SINGLE_PARENT, children_under_16=0, children_studying=1),
        D335,
        ("4", "1.0", 540_000),
    ),
    "9: one child past 16 and one below": (
        "child-past-16",
        aged(40, D335, SINGLE_PARENT, children_studying=1),
        D335,
        ("4", "2.0", 1_080_000),
    ),
    "10: youth of clause 2 with two children": (
        "levels-compared",
        aged(20, D335, STUDENT, ORPHAN, SINGLE_PARENT, children_under_16=2),
        D335,
        ("4", "2.0", 1_080_000),
    ),
    "11: clause 4 with 6 and 8": (
        "one-of-5-6-8",
        aged(30, D20, SINGLE_PARENT, WITH_HIV, EXTREMELY),
        D20,
        ("6", "2.0", 1_080_000),
    ),
    "12: clauses 4 and 8 against 3": (
        "pair-beats-single",
        aged(14, D335, SINGLE_PARENT, WITH_HIV),
        D335,
        ("3", "2.0", 1_350_000),
    ),
    "13: a child in clause 8": (
        "clause-8-children",
        aged(14, D20, SINGLE_PARENT, WITH_HIV),
        D20,
        ("3", "2.0", 900_000),
    ),
    "14: clause 4 does not shut out 8": (
        "other-allowances",
        aged(30, D20, SINGLE_PARENT, WITH_HIV),
        D20,
        ("8", "1.5", 900_000),
    ),
    "14: clause 4 does not shut out 5.c": (
        "other-allowances",
        aged(85, D20, SINGLE_PARENT),
        D20,
        ("4", "1.0", 720_000),
    ),
    "15: taken in, but not recorded as a carer's, Decree 20": (
        "taken-in",
        aged(70, D176, ALONE, facility_eligible=True),
        D176,
        ("5.d", "3.0", 1_500_000),
    ),
    "15: taken in, but not recorded as a carer's, Decree 335": (
        "taken-in",
        aged(70, D335, ALONE, facility_eligible=True),
        D335,
        ("5.b", "3.0", 1_620_000),
    ),
    "17: 3 years of a 29 February": (
        "leap-day",
        born(date(2020, 2, 29), REMOTE),
        date(2023, 2, 28),
        NOTHING,
    ),
    "17: the day after 22 years of a 29 February": (
        "leap-day",
        born(date(2000, 2, 29), STUDENT, ORPHAN),
        date(2022, 3, 1),
        NOTHING,
    ),
    "17: 75 years of a 29 February": (
        "leap-day",
        born(date(1952, 2, 29), ALONE),
        date(2027, 2, 28),
        ("5.a", "2.0", 1_080_000),
    ),
    "18: resident of a facility, Decree 20": (
        "voluntary-resident",
        aged(30, D20, SEVERE, care=Care.FACILITY),
        D20,
        NOTHING,
    ),
    "18: resident of a facility, Decree 335": (
        "facility-not-paid",
        aged(30, D335, SEVERE, care=Care.FACILITY),
        D335,
        NOTHING,
    ),
}

NOT_DECIDED: Mapping[str, Case] = {
    "1: before the 22nd birthday": (
        "up-to-22",
        aged(22, D20, STUDENT, days=-1),
        D20,
        ("2", "1.5", 540_000),
    ),
    "3: turned 22 on the last day of Decree 20": (
        "past-22-again",
        aged(22, FIRST_DAY_OF_335, STUDENT, days=1),
        FIRST_DAY_OF_335,
        ("2", "1.5", 810_000),
    ),
    "4: the parents are still dead": (
        "parents-at-16",
        aged(18, D20, STUDENT, ORPHAN),
        D20,
        ("2", "1.5", 540_000),
    ),
    "5: one dead, one unidentified is in point b of Decree 335": (
        "both-unidentified",
        aged(10, D335, mother=DEAD, father=UNIDENTIFIED),
        D335,
        ("1.b", "1.5", 810_000),
    ),
    "6: not adopted": ("adopted-orphan", aged(10, D335, ORPHAN), D335, ("1.b", "1.5", 810_000)),
    "7: Decree 20 names the social house in point d": (
        "social-house-20",
        aged(10, D20, mother=DEAD, father=IN_FACILITY),
        D20,
        ("1.d", "1.5", 540_000),
    ),
    "7: Decree 20 names the social house in point g": (
        "social-house-20",
        aged(10, D20, mother=IN_FACILITY, father=IN_FACILITY),
        D20,
        ("1.g", "1.5", 540_000),
    ),
    "7: Decree 20 names the social house in point i": (
        "social-house-20",
        aged(10, D20, mother=MISSING, father=IN_FACILITY),
        D20,
        ("1.i", "1.5", 540_000),
    ),
    "9: Decree 20 pays for a child past 16 without more": (
        "child-past-16",
        aged(40, D20, SINGLE_PARENT, children_under_16=0, children_studying=1),
        D20,
        ("4", "1.0", 360_000),
    ),
    "14: Decree 335 speaks of no other allowance": (
        "other-allowances",
        aged(30, D335, SINGLE_PARENT, WITH_HIV),
        D335,
        ("8", "1.5", 1_350_000),
    ),
    "15: with a carer": (
        "taken-in",
        aged(70, D335, ALONE, facility_eligible=True, care=Care.CARER),
        D335,
        ("5.b", "3.0", 1_620_000),
    ),
    "17: the day after": (
        "leap-day",
        born(date(2020, 2, 29), REMOTE),
        date(2023, 3, 1),
        NOTHING,
    ),
    "18: a resident who is in no group": (
        "facility-not-paid",
        aged(30, D335, care=Care.FACILITY),
        D335,
        NOTHING,
    ),
}


@pytest.mark.parametrize("case", DECIDED.values(), ids=DECIDED.keys())
def test_a_reading_that_decides_gives_its_result_and_is_told(case: Case) -> None:
    code, facts, on, expected = case
    assert outcome(facts, on) == expected
    assert code in readings(facts, on)


@pytest.mark.parametrize("case", NOT_DECIDED.values(), ids=NOT_DECIDED.keys())
def test_a_reading_that_does_not_decide_is_not_told(case: Case) -> None:
    code, facts, on, expected = case
    assert outcome(facts, on) == expected
    assert code not in readings(facts, on)


def test_every_reading_that_can_decide_is_seen_to_decide() -> None:
    without_another = {
        "birthday-itself",
        "born-later",
        "day-against-month",
        "elderly-60",
        "social-pension",
        "tie-with-clause-4",
    }
    listed = {each.interpretation.code for each in READINGS}
    assert {code for code, *_ in DECIDED.values()} == listed - without_another


def test_every_reading_tells_both_ways_in_both_languages() -> None:
    for each in READINGS:
        told = each.interpretation
        for text in (told.question, told.taken, told.other):
            assert text.vi
            assert text.en


def test_on_the_80th_birthday_points_b_and_c_both_hold_and_pay_once() -> None:
    assert outcome(aged(80, D20, REMOTE), D20) == ("5.b", "1.0", 360_000)
    assert outcome(aged(80, D20, REMOTE, days=1), D20) == ("5.c", "1.0", 360_000)


def test_on_the_80th_birthday_point_a_pays_the_higher_of_its_two_levels() -> None:
    facts = aged(80, D20, ALONE)
    assert outcome(facts, D20) == ("5.a", "2.0", 720_000)
    assert "up-to-80" not in readings(facts, D20)


def test_a_student_loses_nothing_on_the_day_after_22_when_that_is_the_first_of_decree_335() -> None:
    facts = aged(22, FIRST_DAY_OF_335, STUDENT, days=1)
    assert outcome(facts, FIRST_DAY_OF_335 - timedelta(days=1)) == ("2", "1.5", 810_000)
    assert outcome(facts, FIRST_DAY_OF_335) == ("2", "1.5", 810_000)


def test_two_unidentified_parents_of_an_abandoned_child_are_point_a_under_both_decrees() -> None:
    parents = {"mother": UNIDENTIFIED, "father": UNIDENTIFIED, "abandoned": True}
    assert outcome(aged(10, D20, parents), D20) == ("1.a", "1.5", 540_000)
    assert outcome(aged(10, D335, parents), D335) == ("1.a", "1.5", 810_000)


@pytest.mark.parametrize(("on", "code"), [(D176, "5.d"), (D335, "5.b")])
@pytest.mark.parametrize("supporter", [Supporter.ON_ALLOWANCE, Supporter.ABLE])
def test_a_right_to_a_facility_does_not_help_who_has_a_supporter(
    on: date, code: str, supporter: Supporter
) -> None:
    facts = aged(70, on, ALONE, facility_eligible=True, supporter=supporter)
    assert outcome(facts, on)[0] != code


def test_a_29_february_keeps_its_day_in_a_leap_year() -> None:
    facts = born(date(2020, 2, 29), ORPHAN)
    assert outcome(facts, date(2024, 2, 28)) == ("1.b", "2.5", 900_000)
    assert outcome(facts, date(2024, 2, 29)) == ("1.b", "1.5", 540_000)


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2022, 2, 28), ("2", "1.5", 540_000)), (date(2022, 3, 1), NOTHING)],
)
def test_a_29_february_turns_22_on_28_february(on: date, expected: tuple[str, str, int]) -> None:
    assert outcome(born(date(2000, 2, 29), STUDENT), on) == expected


@pytest.mark.parametrize("studying", [None, True, False])
@pytest.mark.parametrize("before", [None, True, False])
@pytest.mark.parametrize("hiv", [None, False])
def test_a_sum_that_rests_on_a_child_past_16_says_so_whatever_else_is_open(
    studying: bool | None, before: bool | None, hiv: bool | None
) -> None:
    """What may be due besides, by facts that are not known, does not make the reading silent."""
    person = Person(
        birth_date=date(1986, 1, 1),
        household=Household(poverty=HouseholdClass.POOR),
        marital=MaritalStatus.WIDOWED,
        care=Care.FAMILY,
        children_under_16=0,
        children_studying=1,
        studying=studying,
        received_before_16=before,
        hiv=hiv,
    )
    found = assess(person, on=D335)
    paid_by_4 = "4" in {each.code for each in found.entitlements}
    assert paid_by_4 is not (studying is True and before is True)
    if paid_by_4:
        assert "child-past-16" in {each.code for each in found.interpretations}

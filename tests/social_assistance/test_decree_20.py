"""Decree 20/2021, Articles 5, 6 and 25(5), as asked on a day on which the level was 360,000."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import combinations_with_replacement
from typing import Any

import pytest

from tests.social_assistance.people import (
    DEAD,
    DETAINED,
    EXTREMELY,
    IN_FACILITY,
    MISSING,
    NEAR_POOR,
    NOT_POOR,
    NOTHING,
    ORPHAN,
    POOR,
    PRESENT,
    REMOTE,
    SEVERE,
    SINGLE_PARENT,
    STUDENT,
    UNIDENTIFIED,
    WITH_HIV,
    aged,
    outcome,
    provisions,
)
from vnchild import Care, Disability, MaritalStatus, ParentSituation, assess_facts

ON = date(2022, 6, 15)

PARENTS: Mapping[frozenset[ParentSituation], str] = {
    frozenset({DEAD}): "1.b",
    frozenset({DEAD, MISSING}): "1.c",
    frozenset({DEAD, IN_FACILITY}): "1.d",
    frozenset({DEAD, DETAINED}): "1.đ",
    frozenset({MISSING}): "1.e",
    frozenset({IN_FACILITY}): "1.g",
    frozenset({DETAINED}): "1.h",
    frozenset({MISSING, IN_FACILITY}): "1.i",
    frozenset({MISSING, DETAINED}): "1.k",
    frozenset({IN_FACILITY, DETAINED}): "1.l",
}
"""The point of clause 1 for a mother and a father; one alone in a set is both of them."""


def cited(code: str, level: str) -> tuple[str, str]:
    clause, _, point = code.partition(".")
    inner = f"khoản {clause} điểm {point}" if point else f"khoản {clause}"
    return (
        f"Điều 5 {inner} Nghị định 20/2021/NĐ-CP",
        f"Điều 6 khoản 1 điểm {level} Nghị định 20/2021/NĐ-CP",
    )


# Clause 1: children under 16


@pytest.mark.parametrize(("one", "other"), tuple(combinations_with_replacement(ParentSituation, 2)))
def test_a_childs_point_of_clause_1_follows_from_both_parents(
    one: ParentSituation, other: ParentSituation
) -> None:
    code = PARENTS.get(frozenset({one, other}), "")
    expected = (code, "1.5", 540_000) if code else NOTHING
    assert outcome(aged(10, ON, mother=one, father=other), ON) == expected
    assert outcome(aged(10, ON, mother=other, father=one), ON) == expected


@pytest.mark.parametrize(("parents", "code"), tuple(PARENTS.items()))
def test_each_point_of_clause_1_cites_itself(
    parents: frozenset[ParentSituation], code: str
) -> None:
    mother, father = (*parents, *parents)[:2]
    facts = aged(10, ON, mother=mother, father=father)
    assert provisions(facts, ON) == cited(code, "a")


def test_an_abandoned_child_nobody_adopted_is_in_point_a() -> None:
    facts = aged(10, ON, abandoned=True)
    assert outcome(facts, ON) == ("1.a", "1.5", 540_000)
    assert provisions(facts, ON) == cited("1.a", "a")


def test_an_abandoned_child_who_was_adopted_is_not_in_point_a() -> None:
    assert outcome(aged(10, ON, abandoned=True, adopted=True), ON) == NOTHING


@pytest.mark.parametrize("parent", [PRESENT, UNIDENTIFIED])
def test_one_dead_parent_beside_a_present_or_unidentified_one_is_not_enough(
    parent: ParentSituation,
) -> None:
    assert outcome(aged(10, ON, mother=DEAD, father=parent), ON) == NOTHING


def test_of_several_points_the_first_in_the_order_of_the_article_is_named() -> None:
    assert outcome(aged(10, ON, ORPHAN, abandoned=True), ON) == ("1.a", "1.5", 540_000)


@pytest.mark.parametrize(
    ("age", "days", "expected"),
    [
        (0, 0, ("1.b", "2.5", 900_000)),
        (4, -1, ("1.b", "2.5", 900_000)),
        (4, 0, ("1.b", "1.5", 540_000)),
        (4, 1, ("1.b", "1.5", 540_000)),
        (16, -1, ("1.b", "1.5", 540_000)),
        (16, 0, NOTHING),
        (16, 1, NOTHING),
    ],
)
def test_clause_1_pays_more_below_4_and_ends_on_turning_16(
    age: int, days: int, expected: tuple[str, str, int]
) -> None:
    assert outcome(aged(age, ON, ORPHAN, days=days), ON) == expected


# Clause 2: past 16 and studying


@pytest.mark.parametrize(
    ("age", "days", "expected"),
    [
        (16, -1, NOTHING),
        (16, 0, ("2", "1.5", 540_000)),
        (16, 1, ("2", "1.5", 540_000)),
        (22, -1, ("2", "1.5", 540_000)),
        (22, 0, ("2", "1.5", 540_000)),
        (22, 1, NOTHING),
    ],
)
def test_clause_2_runs_from_16_to_the_22nd_birthday(
    age: int, days: int, expected: tuple[str, str, int]
) -> None:
    assert outcome(aged(age, ON, STUDENT, days=days), ON) == expected


def test_clause_2_cites_itself() -> None:
    assert provisions(aged(18, ON, STUDENT), ON) == cited("2", "b")


@pytest.mark.parametrize("lacking", ["received_before_16", "studying"])
def test_clause_2_asks_for_study_and_for_the_allowance_before_16(lacking: str) -> None:
    assert outcome(aged(18, ON, STUDENT, **{lacking: False}), ON) == NOTHING
    assert outcome(aged(18, ON, STUDENT, ORPHAN, **{lacking: False}), ON) == NOTHING


# Clause 3: children with HIV


@pytest.mark.parametrize(
    ("age", "days", "expected"),
    [
        (4, -1, ("3", "2.5", 900_000)),
        (4, 0, ("3", "2.0", 720_000)),
        (4, 1, ("3", "2.0", 720_000)),
        (16, -1, ("3", "2.0", 720_000)),
        (16, 0, NOTHING),
        (16, 1, NOTHING),
    ],
)
def test_clause_3_pays_more_below_4_and_ends_on_turning_16(
    age: int, days: int, expected: tuple[str, str, int]
) -> None:
    facts = aged(age, ON, WITH_HIV, days=days, has_income=True)
    assert outcome(facts, ON) == expected


def test_clause_3_cites_itself() -> None:
    assert provisions(aged(10, ON, WITH_HIV), ON) == cited("3", "c")


@pytest.mark.parametrize("change", [{"hiv": False}, {"household": NEAR_POOR}])
def test_clause_3_asks_for_hiv_and_a_poor_household(change: Mapping[str, Any]) -> None:
    assert outcome(aged(10, ON, WITH_HIV, change), ON) == NOTHING


# Clause 4: single poor parents


@pytest.mark.parametrize("household", [POOR, NEAR_POOR])
@pytest.mark.parametrize(
    "marital", [MaritalStatus.NEVER_MARRIED, MaritalStatus.WIDOWED, MaritalStatus.SPOUSE_MISSING]
)
def test_a_poor_or_near_poor_parent_without_a_spouse_is_in_clause_4(
    household: object, marital: MaritalStatus
) -> None:
    facts = aged(30, ON, SINGLE_PARENT, household=household, marital=marital)
    assert outcome(facts, ON) == ("4", "1.0", 360_000)
    assert provisions(facts, ON) == cited("4", "d")


@pytest.mark.parametrize(
    ("under_16", "studying", "expected"),
    [
        (0, 0, NOTHING),
        (1, 0, ("4", "1.0", 360_000)),
        (0, 1, ("4", "1.0", 360_000)),
        (2, 1, ("4", "3.0", 1_080_000)),
        (7, 4, ("4", "11.0", 3_960_000)),
    ],
)
def test_clause_4_pays_1_0_for_each_child(
    under_16: int, studying: int, expected: tuple[str, str, int]
) -> None:
    facts = aged(40, ON, SINGLE_PARENT, children_under_16=under_16, children_studying=studying)
    assert outcome(facts, ON) == expected


@pytest.mark.parametrize(
    "change",
    [
        {"household": NOT_POOR},
        {"marital": MaritalStatus.MARRIED},
        {"marital": MaritalStatus.DIVORCED},
    ],
)
def test_clause_4_leaves_out_the_married_the_divorced_and_those_not_poor(
    change: Mapping[str, Any],
) -> None:
    assert outcome(aged(30, ON, SINGLE_PARENT, change), ON) == NOTHING


# Clause 6: disability


@pytest.mark.parametrize(
    ("age", "days", "severe", "extremely_severe"),
    [
        (3, 0, "2.0", "2.5"),
        (16, -1, "2.0", "2.5"),
        (16, 0, "1.5", "2.0"),
        (16, 1, "1.5", "2.0"),
        (60, -1, "1.5", "2.0"),
        (60, 0, "2.0", "2.5"),
        (60, 1, "2.0", "2.5"),
    ],
)
def test_clause_6_pays_half_a_level_more_to_children_and_the_elderly(
    age: int, days: int, severe: str, extremely_severe: str
) -> None:
    paid = {"1.5": 540_000, "2.0": 720_000, "2.5": 900_000}
    assert outcome(aged(age, ON, SEVERE, days=days), ON) == ("6", severe, paid[severe])
    assert outcome(aged(age, ON, EXTREMELY, days=days), ON) == (
        "6",
        extremely_severe,
        paid[extremely_severe],
    )


def test_clause_6_cites_itself() -> None:
    assert provisions(aged(30, ON, SEVERE), ON) == cited("6", "e")


@pytest.mark.parametrize("disability", [Disability.NONE, Disability.MILD])
def test_clause_6_leaves_out_a_mild_disability(disability: Disability) -> None:
    assert outcome(aged(10, ON, disability=disability), ON) == NOTHING


# Clause 7: children under 3 in disadvantaged areas


@pytest.mark.parametrize("household", [POOR, NEAR_POOR])
@pytest.mark.parametrize(
    ("days", "expected"), [(-1, ("7", "1.5", 540_000)), (0, NOTHING), (1, NOTHING)]
)
def test_clause_7_ends_on_turning_3(
    household: object, days: int, expected: tuple[str, str, int]
) -> None:
    assert outcome(aged(3, ON, REMOTE, household=household, days=days), ON) == expected


def test_clause_7_cites_itself() -> None:
    assert provisions(aged(1, ON, REMOTE), ON) == cited("7", "g")


@pytest.mark.parametrize("change", [{"household": NOT_POOR}, {"disadvantaged_area": False}])
def test_clause_7_asks_for_poverty_and_a_disadvantaged_area(change: Mapping[str, Any]) -> None:
    assert outcome(aged(1, ON, REMOTE, change), ON) == NOTHING


@pytest.mark.parametrize(("other", "code"), [(ORPHAN, "1.b"), (WITH_HIV, "3"), (SEVERE, "6")])
def test_who_is_in_clauses_1_3_or_6_is_not_in_clause_7(other: Mapping[str, Any], code: str) -> None:
    got = assess_facts(aged(1, ON, REMOTE, other), on=ON)
    assert [each.code for each in got.entitlements] == [code]


# Clause 8: people with HIV


@pytest.mark.parametrize("age", [16, 30, 59, 60, 85])
def test_a_poor_person_with_hiv_and_no_income_is_in_clause_8(age: int) -> None:
    facts = aged(age, ON, WITH_HIV, pension=True)
    assert outcome(facts, ON) == ("8", "1.5", 540_000)
    assert provisions(facts, ON) == cited("8", "g")


@pytest.mark.parametrize("change", [{"hiv": False}, {"household": NEAR_POOR}, {"has_income": True}])
def test_clause_8_asks_for_hiv_a_poor_household_and_no_income(change: Mapping[str, Any]) -> None:
    assert outcome(aged(30, ON, WITH_HIV, change), ON) == NOTHING


# Article 25(5): facilities


@pytest.mark.parametrize("facts", [ORPHAN, WITH_HIV, SEVERE, SINGLE_PARENT])
def test_nobody_in_a_facility_is_paid_the_monthly_allowance(facts: Mapping[str, Any]) -> None:
    got = assess_facts(aged(10, ON, facts, care=Care.FACILITY), on=ON)
    assert (got.amount, got.up_to, got.entitlements) == (0, 0, ())
    assert [each.vi for each in got.provisions] == ["Điều 25 khoản 5 Nghị định 20/2021/NĐ-CP"]


@pytest.mark.parametrize("care", [Care.FAMILY, Care.CARER])
def test_a_child_in_family_care_or_taken_in_is_paid(care: Care) -> None:
    assert outcome(aged(10, ON, ORPHAN, care=care), ON) == ("1.b", "1.5", 540_000)

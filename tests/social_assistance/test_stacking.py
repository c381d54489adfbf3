"""Article 6(2): one highest level, and the single parent's exception."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tests.social_assistance.people import (
    ALONE,
    EXTREMELY,
    NEAR_POOR,
    ORPHAN,
    REMOTE,
    SEVERE,
    SINGLE_PARENT,
    STUDENT,
    WITH_HIV,
    aged,
    stacked,
)
from vnchild import MaritalStatus, assess_facts

D20 = date(2022, 6, 15)
D335 = date(2027, 6, 15)
BOTH = pytest.mark.parametrize(("on", "standard"), [(D20, 360_000), (D335, 540_000)])


def times(tenths: int, standard: int) -> int:
    return tenths * standard // 10


def codes(facts: Mapping[str, Any], on: date) -> list[str]:
    return [each.code for each in assess_facts(facts, on=on).entitlements]


@BOTH
@pytest.mark.parametrize(
    ("age", "parts", "clause", "coefficient", "tenths"),
    [
        pytest.param(10, (ORPHAN, EXTREMELY), "6", "2.5", 25, id="6 over 1 from 4"),
        pytest.param(10, (ORPHAN, WITH_HIV), "3", "2.0", 20, id="3 over 1 and 8 from 4"),
        pytest.param(18, (STUDENT, EXTREMELY), "6", "2.0", 20, id="6 over 2"),
        pytest.param(30, (WITH_HIV, EXTREMELY), "6", "2.0", 20, id="6 over 8"),
        pytest.param(65, (ALONE, SEVERE), "6", "2.0", 20, id="6 over 5.a"),
        pytest.param(2, (ORPHAN, SEVERE), "1.b", "2.5", 25, id="1 below 4 over 6"),
    ],
)
def test_only_the_highest_level_is_paid(
    on: date,
    standard: int,
    age: int,
    parts: tuple[Mapping[str, Any], ...],
    clause: str,
    coefficient: str,
    tenths: int,
) -> None:
    facts = aged(age, on, *parts)
    assert stacked(facts, on) == (clause, coefficient, "", times(tenths, standard))
    assert codes(facts, on) == [clause]


@BOTH
@pytest.mark.parametrize(
    ("age", "parts", "clause", "coefficient", "tenths"),
    [
        pytest.param(2, (ORPHAN, WITH_HIV), "1.b", "2.5", 25, id="1 and 3 below 4"),
        pytest.param(10, (WITH_HIV, SEVERE), "3", "2.0", 20, id="3 and 6"),
        pytest.param(18, (STUDENT, SEVERE), "2", "1.5", 15, id="2 and 6"),
        pytest.param(18, (STUDENT, WITH_HIV), "2", "1.5", 15, id="2 and 8"),
        pytest.param(65, (ALONE, WITH_HIV), "5.a", "1.5", 15, id="5.a and 8"),
        pytest.param(80, (ALONE, SEVERE), "5.a", "2.0", 20, id="5.a from 80 and 6"),
        pytest.param(30, (WITH_HIV, SEVERE), "6", "1.5", 15, id="6 and 8"),
        pytest.param(18, (STUDENT, SINGLE_PARENT), "2", "1.5", 15, id="2 over 4 of one child"),
    ],
)
def test_of_equal_levels_one_is_paid_and_the_first_in_order_is_named(
    on: date,
    standard: int,
    age: int,
    parts: tuple[Mapping[str, Any], ...],
    clause: str,
    coefficient: str,
    tenths: int,
) -> None:
    assert stacked(aged(age, on, *parts), on) == (
        clause,
        coefficient,
        "",
        times(tenths, standard),
    )


@BOTH
@pytest.mark.parametrize(
    ("age", "parts", "expected", "tenths"),
    [
        pytest.param(65, (ALONE,), ("5.a", "1.5", "4"), 25, id="5.a and 4"),
        pytest.param(30, (SEVERE,), ("6", "1.5", "4"), 25, id="6 and 4"),
        pytest.param(30, (EXTREMELY,), ("6", "2.0", "4"), 30, id="6, extremely, and 4"),
        pytest.param(30, (WITH_HIV,), ("8", "1.5", "4"), 25, id="8 and 4"),
        pytest.param(14, (SEVERE,), ("6", "2.0", "4"), 30, id="6 and 4 of a child"),
    ],
)
def test_a_single_parent_in_5_6_or_8_gets_that_and_clause_4(
    on: date,
    standard: int,
    age: int,
    parts: tuple[Mapping[str, Any], ...],
    expected: tuple[str, str, str],
    tenths: int,
) -> None:
    facts = aged(age, on, SINGLE_PARENT, *parts)
    assert stacked(facts, on) == (*expected, times(tenths, standard))
    assert codes(facts, on) == [expected[0], "4"]


@BOTH
def test_with_more_children_clause_4_comes_first_and_the_other_stacks(
    on: date, standard: int
) -> None:
    facts = aged(30, on, SINGLE_PARENT, SEVERE, children_under_16=3)
    assert stacked(facts, on) == ("4", "3.0", "6", times(45, standard))
    assert codes(facts, on) == ["4", "6"]


@BOTH
def test_what_stacks_is_told_with_its_own_level_and_provisions(on: date, standard: int) -> None:
    got = assess_facts(aged(30, on, SINGLE_PARENT, EXTREMELY), on=on)
    assert got.also is not None
    assert (got.also.coefficient, got.also.amount) == (Fraction(1), standard)
    decree = "20/2021/NĐ-CP" if on == D20 else "335/2026/NĐ-CP"
    assert got.also.provision.vi == f"Điều 5 khoản 4 Nghị định {decree}"
    assert got.also.level_provision.vi == f"Điều 6 khoản 1 điểm d Nghị định {decree}"
    assert {each.vi for each in got.provisions} >= {
        f"Điều 5 khoản {clause} Nghị định {decree}" for clause in ("4", "6")
    }


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (aged(76, D20, SINGLE_PARENT, REMOTE), ("4", "1.0", "5.b", 720_000)),
        (aged(85, D20, SINGLE_PARENT), ("4", "1.0", "5.c", 720_000)),
        (
            aged(70, D20, SINGLE_PARENT, ALONE, facility_eligible=True),
            ("5.d", "3.0", "4", 1_440_000),
        ),
    ],
)
def test_under_decree_20_every_point_of_clause_5_stacks_with_clause_4(
    facts: Mapping[str, Any], expected: tuple[str, str, str, int]
) -> None:
    assert stacked(facts, D20) == expected


def test_under_decree_335_point_b_of_clause_5_stacks_with_clause_4() -> None:
    facts = aged(70, D335, SINGLE_PARENT, ALONE, facility_eligible=True)
    assert stacked(facts, D335) == ("5.b", "3.0", "4", 2_160_000)


# Reading 10: levels, not coefficients, are compared


@BOTH
@pytest.mark.parametrize(
    ("children", "expected", "tenths"), [(1, ("2", "1.5"), 15), (2, ("4", "2.0"), 20)]
)
def test_clause_4_counts_with_all_its_children_as_one_level(
    on: date, standard: int, children: int, expected: tuple[str, str], tenths: int
) -> None:
    facts = aged(20, on, STUDENT, SINGLE_PARENT, children_under_16=children)
    assert stacked(facts, on) == (*expected, "", times(tenths, standard))


# Reading 11: clause 4 and the one highest of 5, 6 and 8


@BOTH
def test_a_single_parent_in_all_of_5_6_and_8_gets_clause_4_and_the_highest_only(
    on: date, standard: int
) -> None:
    facts = aged(65, on, SINGLE_PARENT, ALONE, EXTREMELY, hiv=True)
    assert stacked(facts, on) == ("6", "2.5", "4", times(35, standard))


@BOTH
def test_of_equal_partners_of_clause_4_the_first_in_order_is_named(on: date, standard: int) -> None:
    facts = aged(80, on, SINGLE_PARENT, ALONE, SEVERE, hiv=True)
    assert stacked(facts, on) == ("5.a", "2.0", "4", times(30, standard))


@BOTH
@pytest.mark.parametrize(
    ("age", "part", "clause", "tenths"),
    [
        pytest.param(14, ORPHAN, "1.b", 15, id="1"),
        pytest.param(20, STUDENT, "2", 15, id="2"),
        pytest.param(14, {**WITH_HIV, "has_income": True}, "3", 20, id="3"),
        pytest.param(2, REMOTE, "7", 15, id="7"),
    ],
)
def test_clauses_1_2_3_and_7_never_stack_with_clause_4(
    on: date, standard: int, age: int, part: Mapping[str, Any], clause: str, tenths: int
) -> None:
    facts = aged(age, on, SINGLE_PARENT, part)
    got = stacked(facts, on)
    assert (got[0], got[2], got[3]) == (clause, "", times(tenths, standard))


# Reading 12: the pair against a single level of another clause


@BOTH
def test_the_pair_of_4_and_8_beats_clause_3_alone(on: date, standard: int) -> None:
    facts = aged(14, on, SINGLE_PARENT, WITH_HIV)
    assert stacked(facts, on) == ("3", "2.0", "", times(25, standard))
    assert set(codes(facts, on)) == {"4", "8"}


@BOTH
def test_the_pair_of_4_and_6_beats_clause_1_alone(on: date, standard: int) -> None:
    facts = aged(3, on, ORPHAN, SINGLE_PARENT, SEVERE)
    assert stacked(facts, on) == ("1.b", "2.5", "", times(30, standard))
    assert set(codes(facts, on)) == {"4", "6"}


@BOTH
def test_a_pair_no_higher_than_a_single_level_is_not_paid(on: date, standard: int) -> None:
    facts = aged(3, on, ORPHAN, SINGLE_PARENT, WITH_HIV)
    assert stacked(facts, on) == ("1.b", "2.5", "", times(25, standard))
    assert codes(facts, on) == ["1.b"]


@BOTH
@pytest.mark.parametrize(
    ("age", "parts", "clause", "coefficient"),
    [
        pytest.param(14, (WITH_HIV, SEVERE), "3", "2.0", id="3 ties with 6"),
        pytest.param(20, (STUDENT, SEVERE), "2", "1.5", id="2 ties with 6"),
        pytest.param(20, (STUDENT, WITH_HIV), "2", "1.5", id="2 ties with 8"),
        pytest.param(3, (ORPHAN, EXTREMELY), "1.b", "2.5", id="1 ties with 6"),
    ],
)
def test_where_the_partner_ties_with_a_clause_before_it_the_first_is_named_and_both_are_paid(
    on: date,
    standard: int,
    age: int,
    parts: tuple[Mapping[str, Any], ...],
    clause: str,
    coefficient: str,
) -> None:
    got = assess_facts(aged(age, on, SINGLE_PARENT, *parts), on=on)
    tenths = int(Fraction(coefficient) * 10) + 10
    assert (got.clause, got.coefficient) == (clause, Fraction(coefficient))
    assert got.amount == times(tenths, standard)
    assert got.also is not None
    assert got.also.code == "4"
    assert [each.code for each in got.entitlements] == [
        "8" if clause == "2" and WITH_HIV in parts else "6",
        "4",
    ]


# Reading 21: clause 4 ties with its partner


@BOTH
def test_where_clause_4_ties_with_its_partner_clause_4_is_the_main_one(
    on: date, standard: int
) -> None:
    facts = aged(30, on, SINGLE_PARENT, EXTREMELY, children_under_16=2)
    assert stacked(facts, on) == ("4", "2.0", "6", times(40, standard))
    assert codes(facts, on) == ["4", "6"]


# Who is not in the exception


@BOTH
@pytest.mark.parametrize(
    "change",
    [
        {"marital": MaritalStatus.DIVORCED},
        {"marital": MaritalStatus.MARRIED},
        {"children_under_16": 0},
    ],
)
def test_a_parent_who_is_not_in_clause_4_gets_the_one_level(
    on: date, standard: int, change: Mapping[str, Any]
) -> None:
    facts = aged(30, on, SINGLE_PARENT, SEVERE, change)
    assert stacked(facts, on) == ("6", "1.5", "", times(15, standard))


@BOTH
def test_a_near_poor_single_parent_stacks_clause_6_but_is_not_in_5_or_8(
    on: date, standard: int
) -> None:
    near_poor = {"household": NEAR_POOR}
    facts = aged(65, on, SINGLE_PARENT, ALONE, WITH_HIV, SEVERE, near_poor)
    assert stacked(facts, on) == ("6", "2.0", "4", times(30, standard))

"""Decree 20/2021, Article 5(5), through its life; points b and c ended on 2025-07-01."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from tests.social_assistance.people import (
    ALONE,
    NEAR_POOR,
    NOT_POOR,
    NOTHING,
    POOR,
    REMOTE,
    aged,
    outcome,
    provisions,
)
from vnchild import Supporter

ON = date(2022, 6, 15)
LAST_DAY_OF_B_AND_C = date(2025, 6, 30)
B_AND_C_ENDED = date(2025, 7, 1)
LAST_DAY = date(2026, 10, 4)


def cited(point: str) -> tuple[str, str]:
    return (
        f"Điều 5 khoản 5 điểm {point} Nghị định 20/2021/NĐ-CP",
        "Điều 6 khoản 1 điểm đ Nghị định 20/2021/NĐ-CP",
    )


@pytest.mark.parametrize("supporter", [Supporter.NONE, Supporter.ON_ALLOWANCE])
@pytest.mark.parametrize(
    ("age", "days", "expected"),
    [
        (60, -1, NOTHING),
        (60, 0, ("5.a", "1.5", 540_000)),
        (60, 1, ("5.a", "1.5", 540_000)),
        (75, 0, ("5.a", "1.5", 540_000)),
        (80, -1, ("5.a", "1.5", 540_000)),
        (80, 0, ("5.a", "2.0", 720_000)),
        (80, 1, ("5.a", "2.0", 720_000)),
    ],
)
def test_point_a_pays_2_0_from_80(
    supporter: Supporter, age: int, days: int, expected: tuple[str, str, int]
) -> None:
    facts = aged(age, ON, household=POOR, supporter=supporter, days=days)
    assert outcome(facts, ON) == expected


def test_point_a_cites_itself() -> None:
    assert provisions(aged(70, ON, ALONE), ON) == cited("a")


@pytest.mark.parametrize("change", [{"household": NEAR_POOR}, {"supporter": Supporter.ABLE}])
def test_point_a_asks_for_a_poor_household_and_no_able_supporter(
    change: Mapping[str, Any],
) -> None:
    assert outcome(aged(70, ON, ALONE, change), ON) == NOTHING


@pytest.mark.parametrize("household", [POOR, NEAR_POOR])
@pytest.mark.parametrize(
    ("age", "days", "expected"),
    [
        (75, -1, NOTHING),
        (75, 0, ("5.b", "1.0", 360_000)),
        (75, 1, ("5.b", "1.0", 360_000)),
        (80, -1, ("5.b", "1.0", 360_000)),
        (80, 0, ("5.b", "1.0", 360_000)),
        (80, 1, NOTHING),
    ],
)
def test_point_b_runs_from_75_to_the_80th_birthday_whatever_the_pension(
    household: object, age: int, days: int, expected: tuple[str, str, int]
) -> None:
    facts = aged(age, ON, REMOTE, household=household, pension=True, days=days)
    assert outcome(facts, ON) == expected


def test_point_b_cites_itself() -> None:
    assert provisions(aged(76, ON, REMOTE), ON) == cited("b")


@pytest.mark.parametrize("change", [{"household": NOT_POOR}, {"disadvantaged_area": False}])
def test_point_b_asks_for_poverty_and_a_disadvantaged_area(change: Mapping[str, Any]) -> None:
    assert outcome(aged(76, ON, REMOTE, change), ON) == NOTHING


def test_who_is_in_point_a_is_not_in_points_b_or_c() -> None:
    assert outcome(aged(76, ON, REMOTE, ALONE), ON) == ("5.a", "1.5", 540_000)
    assert outcome(aged(81, ON, REMOTE, ALONE), ON) == ("5.a", "2.0", 720_000)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, NOTHING), (0, ("5.c", "1.0", 360_000)), (1, ("5.c", "1.0", 360_000))],
)
def test_point_c_begins_on_turning_80_without_a_test_of_poverty(
    days: int, expected: tuple[str, str, int]
) -> None:
    facts = aged(80, ON, days=days)
    assert outcome(facts, ON) == expected


def test_point_c_cites_itself_and_leaves_out_pensioners() -> None:
    assert provisions(aged(85, ON), ON) == cited("c")
    assert outcome(aged(85, ON, pension=True), ON) == NOTHING


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, NOTHING), (0, ("5.d", "3.0", 1_080_000)), (1, ("5.d", "3.0", 1_080_000))],
)
def test_point_d_begins_on_turning_60(days: int, expected: tuple[str, str, int]) -> None:
    assert outcome(aged(60, ON, ALONE, facility_eligible=True, days=days), ON) == expected


def test_point_d_cites_itself_and_reaches_past_80() -> None:
    facts = aged(85, ON, ALONE, facility_eligible=True)
    assert outcome(facts, ON) == ("5.d", "3.0", 1_080_000)
    assert provisions(facts, ON) == cited("d")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"household": NEAR_POOR}, NOTHING),
        ({"supporter": Supporter.ABLE}, NOTHING),
        ({"supporter": Supporter.ON_ALLOWANCE}, ("5.a", "1.5", 540_000)),
        ({"facility_eligible": False}, ("5.a", "1.5", 540_000)),
    ],
)
def test_point_d_asks_for_a_poor_household_nobody_to_support_and_a_right_to_a_facility(
    change: Mapping[str, Any], expected: tuple[str, str, int]
) -> None:
    assert outcome(aged(70, ON, ALONE, {"facility_eligible": True}, change), ON) == expected


@pytest.mark.parametrize(
    "facts", [aged(78, LAST_DAY_OF_B_AND_C, REMOTE), aged(85, LAST_DAY_OF_B_AND_C)]
)
def test_points_b_and_c_ended_with_the_social_pension(facts: Mapping[str, Any]) -> None:
    assert outcome(facts, LAST_DAY_OF_B_AND_C)[1:] == ("1.0", 500_000)
    assert outcome(facts, B_AND_C_ENDED) == NOTHING
    assert outcome(facts, LAST_DAY) == NOTHING


@pytest.mark.parametrize(
    ("age", "days", "expected"),
    [
        (76, 0, ("5.a", "1.5", 750_000)),
        (80, -1, ("5.a", "1.5", 750_000)),
        (80, 0, ("5.a", "2.0", 1_000_000)),
    ],
)
def test_point_a_still_pays_2_0_only_from_80_after_b_and_c_ended(
    age: int, days: int, expected: tuple[str, str, int]
) -> None:
    assert outcome(aged(age, B_AND_C_ENDED, ALONE, days=days), B_AND_C_ENDED) == expected


def test_point_d_stays_after_b_and_c_ended() -> None:
    facts = aged(80, B_AND_C_ENDED, ALONE, facility_eligible=True)
    assert outcome(facts, B_AND_C_ENDED) == ("5.d", "3.0", 1_500_000)

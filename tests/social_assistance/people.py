"""Persons for the tests: somebody in no group at all, changed by what a test is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from tests.social_assistance.oracle import turning
from vnchild import (
    Assessment,
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
    assess_facts,
)

PRESENT = ParentSituation.PRESENT
DEAD = ParentSituation.DECEASED
MISSING = ParentSituation.MISSING
UNIDENTIFIED = ParentSituation.UNIDENTIFIED
IN_FACILITY = ParentSituation.IN_FACILITY
DETAINED = ParentSituation.DETAINED
POOR = HouseholdClass.POOR
NEAR_POOR = HouseholdClass.NEAR_POOR
NOT_POOR = HouseholdClass.NONE

NOTHING = ("", "", 0)
"""The `outcome` of somebody who is paid nothing."""

IN_NO_GROUP: Mapping[str, Any] = {
    "mother": PRESENT,
    "father": PRESENT,
    "abandoned": False,
    "adopted": False,
    "hiv": False,
    "household": NOT_POOR,
    "disability": Disability.NONE,
    "disadvantaged_area": False,
    "studying": False,
    "received_before_16": False,
    "has_income": False,
    "care": Care.FAMILY,
    "marital": MaritalStatus.MARRIED,
    "children_under_16": 0,
    "children_studying": 0,
    "supporter": Supporter.ABLE,
    "facility_eligible": False,
    "pension": False,
}

ORPHAN: Mapping[str, Any] = {"mother": DEAD, "father": DEAD}
SINGLE_PARENT: Mapping[str, Any] = {
    "household": POOR,
    "marital": MaritalStatus.NEVER_MARRIED,
    "children_under_16": 1,
}
WITH_HIV: Mapping[str, Any] = {"household": POOR, "hiv": True}
STUDENT: Mapping[str, Any] = {"received_before_16": True, "studying": True}
ALONE: Mapping[str, Any] = {"household": POOR, "supporter": Supporter.NONE}
REMOTE: Mapping[str, Any] = {"household": NEAR_POOR, "disadvantaged_area": True}
SEVERE: Mapping[str, Any] = {"disability": Disability.SEVERE}
EXTREMELY: Mapping[str, Any] = {"disability": Disability.EXTREMELY_SEVERE}


def born(birth: date, *parts: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """The facts of a person born on a day; later parts and changes override earlier ones."""
    facts: dict[str, Any] = {"birth_date": birth, **IN_NO_GROUP}
    for part in parts:
        facts.update(part)
    return {**facts, **changes}


def aged(
    years: int, on: date, *parts: Mapping[str, Any], days: int = 0, **changes: Any
) -> dict[str, Any]:
    """The facts of a person who turned that old ``days`` before ``on`` (after it, if below 0)."""
    return born(turning(years, on, -days), *parts, **changes)


def decimal(value: Fraction | None) -> str:
    return "" if value is None else f"{value * 10 // 10}.{value * 10 % 10}"


def outcome(facts: Mapping[str, Any], on: date, **question: Any) -> tuple[str, str, int]:
    """The clause, the coefficient as a decimal and what is paid, VND a month."""
    return of(assess_facts(facts, on=on, **question))


def of(got: Assessment) -> tuple[str, str, int]:
    return got.clause, decimal(got.coefficient), got.amount


def stacked(facts: Mapping[str, Any], on: date) -> tuple[str, str, str, int]:
    """The clause, its coefficient, what stacks on it, and what is paid in all."""
    got = assess_facts(facts, on=on)
    return got.clause, decimal(got.coefficient), got.also.code if got.also else "", got.amount


def provisions(facts: Mapping[str, Any], on: date) -> tuple[str, str]:
    """The provisions of the group (Art. 5) and of its level (Art. 6) that is paid first."""
    paid = assess_facts(facts, on=on).entitlements[0]
    return paid.provision.vi, paid.level_provision.vi


def readings(facts: Mapping[str, Any], on: date, **question: Any) -> set[str]:
    """The codes of the readings that decided the answer."""
    got = assess_facts(facts, on=on, **question)
    return {each.code for each in got.interpretations}

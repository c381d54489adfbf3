"""A year's plan of a table is the sum of the schedules of its people."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest

from tests.effort import examples
from tests.social_assistance.test_schedule import KNOWN
from vnchild import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    Month,
    ParentSituation,
    Person,
    Status,
    Supporter,
    assess,
    frames,
    schedule,
)
from vnchild.law import Term
from vnchild.rules.social_assistance.facts import facts_of

KEPT = {"care", "received_before_16"}
"""Known of everyone: without the first nobody is settled, the second a schedule finds itself."""


def people(seed: int, number: int, unknown: float) -> list[Person]:
    chance = random.Random(seed)
    found = []
    for _ in range(number):
        years = chance.choice((1, 3, 4, 9, 16, 16, 22, 40, 60, 75, 80, 81))
        born = date(2025 - years, 1, 1) + timedelta(days=chance.randint(0, 900))
        facts: dict[str, Any] = {
            **KNOWN,
            "mother": chance.choice(list(ParentSituation)),
            "father": chance.choice(list(ParentSituation)),
            "hiv": chance.random() < 0.3,
            "household": Household(
                poverty=chance.choice(list(HouseholdClass)),
                disadvantaged_area=chance.random() < 0.5,
            ),
            "disability": chance.choice(list(Disability)),
            "studying": chance.random() < 0.5,
            "received_before_16": chance.random() < 0.5,
            "marital": chance.choice(list(MaritalStatus)),
            "children_under_16": chance.randint(0, 2),
            "supporter": chance.choice(list(Supporter)),
            "pension": chance.random() < 0.5,
            "care": chance.choice((Care.FAMILY, Care.CARER, Care.FACILITY)),
        }
        for name in facts:
            if name not in KEPT and chance.random() < unknown:
                facts[name] = Household() if name == "household" else None
        if facts["abandoned"] is None:
            facts["adopted"] = None
        found.append(Person(birth_date=min(born, date(2025, 1, 1)), **facts))
    return found


def first_entitled(person: Person, first: date, last: date) -> date | None:
    day = first
    while day <= last:
        if assess(person, on=day).status is Status.ELIGIBLE:
            return day
        day += timedelta(days=1)
    return None


@pytest.mark.parametrize("unknown", [0, 0.15, 0.4], ids=["settled", "few unknown", "many unknown"])
@pytest.mark.parametrize(
    ("first", "last"), [((2025, 1), (2025, 12)), ((2026, 1), (2026, 12))], ids=["2025", "2026"]
)
def test_a_plan_is_the_sum_of_the_schedules(
    first: tuple[int, int], last: tuple[int, int], unknown: float
) -> None:
    some = people(first[0], examples(50), unknown)
    one, end = Month(*first), Month(*last)
    owed: dict[str, int] = {str(month): 0 for month in one.until(end)}
    for person in some:
        granted = first_entitled(person, one.first, end.last)
        if granted is None:
            continue
        made = schedule(person, granted=granted, until=end.last)
        for payment in made.payments:
            if one <= payment.month <= end:
                owed[str(payment.month)] += payment.paid
    rows = [
        {k: v.value if isinstance(v, Term) else v for k, v in facts_of(person).items()}
        for person in some
    ]
    table = pl.DataFrame(rows, infer_schema_length=None)
    planned = frames.plan(table, first=first, last=last)
    assert {f"{each.month:%Y-%m}": each.amount for each in planned.months} == owed
    assert planned.total == sum(owed.values())
    assert planned.total > 0

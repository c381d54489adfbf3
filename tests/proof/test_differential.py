"""The two readings of the same rules, one person and a table, on very many random people."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from tests.frames.people import DAYS, check, polars_frame, random_rows
from vnchild import frames

CHUNK: Final = 20_000
QUESTIONS: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"standard": 650_000},
    {"province": "79"},
    {"province": "01"},
    {"presume": {"has_income": False, "hiv": False}},
    {"known": date(2026, 8, 1)},
)
"""What can be asked besides the day: a local standard level, presumptions, an earlier knowledge."""


def compare(seed: int, size: int, on: date, question: dict[str, Any]) -> None:
    """Every answer of a table against the answer for each of its rows, every column of it."""
    people = random_rows(seed, on, size)
    asked = question if question.get("known", on) >= on else {}
    check(frames.assess(polars_frame(people), on=on, **asked), people, on, **asked)


@pytest.mark.parametrize(
    "number", [0, 1, *(pytest.param(n, marks=pytest.mark.slow) for n in range(2, 10))]
)
def test_twenty_thousand_random_people_get_the_same_from_both_readings(number: int) -> None:
    on, question = DAYS[number % len(DAYS)], QUESTIONS[number % len(QUESTIONS)]
    compare(20_000 + number, 2_000, on, question)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(50))
def test_a_million_random_people_get_the_same_from_both_readings(number: int) -> None:
    on, question = DAYS[number % len(DAYS)], QUESTIONS[number % len(QUESTIONS)]
    compare(number, CHUNK, on, question)

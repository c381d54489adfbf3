"""Questions that cannot be asked: the same error whatever was asked before."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from vnchild import Care, Person, QuestionError, StandardError, assess, assess_facts
from vnchild.domain import UnknownProvinceError
from vnchild.law import NotCoveredError, VnchildError

ON = date(2026, 11, 22)
CHILD = Person(birth_date=date(2014, 6, 15))


@pytest.mark.parametrize("standard", [700_000.0, "700000", [1], True, 0, -2, 650_001, 10**20])
def test_a_standard_is_refused_even_after_an_equal_one_was_taken(standard: Any) -> None:
    assert assess(CHILD, on=ON, standard=700_000).standard == 700_000
    with pytest.raises(StandardError):
        assess(CHILD, on=ON, standard=standard)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"mother": "CANARY"}, "mother is a ParentSituation or None"),
        ({"hiv": 1}, "hiv is a bool or None"),
        ({"children_under_16": -1}, "children_under_16 is an int from 0 up"),
        ({"birth_date": datetime(2014, 6, 15)}, "birth_date is a datetime.date"),
        (
            {"moter": None},
            r"'moter' is no fact; did you mean 'mother'\? the facts are birth_date, mother",
        ),
        ({"birth_date": None}, "birth_date must be known"),
        ({"birth_date": date(2026, 11, 23)}, "born after 2026-11-22"),
    ],
)
def test_facts_of_the_wrong_kind_are_refused_without_their_value(
    facts: dict[str, Any], words: str
) -> None:
    with pytest.raises(QuestionError, match=words) as error:
        assess_facts({"birth_date": date(2014, 6, 15), **facts}, on=ON)
    assert "CANARY" not in str(error.value)


@pytest.mark.parametrize(
    ("presume", "words"),
    [
        ({"care": "family"}, "care is presumed to be a Care, not 'family'"),
        ({"cares": Care.FAMILY}, "'cares' is no fact that can be presumed"),
        ({"birth_date": date(2014, 1, 1)}, "'birth_date' is no fact that can be presumed"),
    ],
)
def test_presumptions_that_cannot_be(presume: dict[str, Any], words: str) -> None:
    with pytest.raises(QuestionError, match=words):
        assess(CHILD, on=ON, presume=presume)


def test_days_and_places_that_cannot_be() -> None:
    with pytest.raises(NotCoveredError, match=r"2021-06-30 is before 2021-07-01"):
        assess(CHILD, on=date(2021, 6, 30))
    with pytest.raises(QuestionError, match=r"on is a datetime\.date"):
        assess(CHILD, on=datetime(2026, 11, 22))
    with pytest.raises(UnknownProvinceError, match="79 Hồ Chí Minh"):
        assess(CHILD, on=ON, province="99")
    with pytest.raises(QuestionError, match="not both"):
        assess(CHILD, on=ON, province="01", standard=700_000)
    assert issubclass(QuestionError, VnchildError)
    assert issubclass(VnchildError, ValueError)

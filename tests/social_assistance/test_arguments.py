"""What single arguments of supports may be: a wrong type is refused, never read as a fact."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from vnchild import HouseholdClass
from vnchild.domain.care import CareError, EmergencyNeed, Hardship
from vnchild.rules.supports import (
    burial_by_others,
    emergency_support,
    heavy_injury,
    meals_of_stay,
    temporary_care,
)

DAYS = (date(2022, 6, 15), date(2026, 11, 22))
PRIVATE = "a secret of somebody"


@pytest.mark.parametrize("on", DAYS)
@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"injured": PRIVATE}, "injured is a bool or None .* not a str"),
        ({"injured": 1}, "injured is a bool or None .* not a int"),
        ({"at_residence": PRIVATE}, "at_residence is a bool or None"),
        ({"no_kin_caring": 0}, "no_kin_caring is a bool or None"),
        ({"days": -1}, "days is a whole number of 0 or more, or None"),
        ({"days": True}, "days is a whole number of 0 or more, or None"),
        ({"days": 3.5}, "days is a whole number of 0 or more, or None"),
        ({"days": "3"}, "days is a whole number of 0 or more, or None"),
    ],
)
def test_a_heavy_injury(on: date, said: dict[str, Any], message: str) -> None:
    with pytest.raises(CareError, match=message) as caught:
        heavy_injury(**{"injured": True, "days": 3, **said}, on=on)
    assert PRIVATE not in str(caught.value)
    assert heavy_injury(injured=True, days=0, at_residence=True, on=on).amount == 0


@pytest.mark.parametrize("on", DAYS)
@pytest.mark.parametrize("cost", [-5, 1e8, True, None, "1000000"])
def test_the_cost_of_a_burial_is_whole_dong(on: date, cost: Any) -> None:
    with pytest.raises(CareError, match="actual_cost is a whole number of 0 VND or more"):
        burial_by_others(actual_cost=cost, on=on)
    assert type(burial_by_others(actual_cost=0, on=on).amount) is int


@pytest.mark.parametrize("name", ["died_by_event", "nobody_buries"])
def test_the_facts_of_a_burial_by_others_are_yes_or_no(name: str) -> None:
    facts: dict[str, Any] = {name: "có"}
    with pytest.raises(CareError, match=f"{name} is a bool"):
        burial_by_others(actual_cost=0, on=DAYS[0], **facts)


@pytest.mark.parametrize("on", DAYS)
@pytest.mark.parametrize("need", ["street", HouseholdClass.POOR, True])
def test_a_need_is_one_of_the_list(on: date, need: Any) -> None:
    with pytest.raises(CareError, match="need is a EmergencyNeed or None"):
        temporary_care(need, started=on, on=on)
    with pytest.raises(CareError, match="need is a EmergencyNeed or None"):
        meals_of_stay(need, started=on, ended=on)
    assert temporary_care(EmergencyNeed.STREET, started=on, on=on).amount


@pytest.mark.parametrize("poverty", ["poor", EmergencyNeed.STREET])
def test_the_class_of_a_household_is_one_of_the_list(poverty: Any) -> None:
    with pytest.raises(CareError, match="poverty is a HouseholdClass or None"):
        emergency_support(Hardship(), poverty, on=DAYS[0])

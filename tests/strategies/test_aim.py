"""Persons that are aimed: at the edge of an age of one's own, with facts that are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from vnchild import strategies
from vnchild.domain import Care, Household, HouseholdClass, ParentSituation, Person
from vnchild.domain.circumstances import Group, SubGroup
from vnchild.law.documents import DECREE_56_2017
from vnchild.rules.social_assistance import assess
from vnchild.rules.social_assistance.facts import age, hiv
from vnchild.strategies import KnownChild, StrategyError
from vnchild.strategies.day import turning_births

ON = date(2026, 11, 22)
DAY = timedelta(days=1)
quick = settings(
    max_examples=20, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
plenty = settings(quick, max_examples=100, derandomize=True, phases=[Phase.generate])


@pytest.mark.parametrize("on", [ON, date(2026, 2, 28), date(2027, 3, 1), date(2028, 2, 29)])
@pytest.mark.parametrize("years", [0, 4, 6, 16])
def test_births_about_a_birthday(on: date, years: int) -> None:
    found = turning_births(on, (years,))
    one = date(on.year - years, on.month, min(on.day, 28))
    near = {one + DAY * n for n in range(-5, 6)}
    expected = {born for born in near if abs(Person(birth_date=born).birthday(years) - on) <= DAY}
    assert set(found) == expected
    assert 2 <= len(found) <= 4  # nobody born in a common year has a birthday on 29 February


@pytest.mark.parametrize("aim", [{"turning": (6,)}, {"rule": age < 6}, {"rule": age >= 6}])
def test_half_of_the_children_are_at_the_edge(aim: dict[str, Any]) -> None:
    seen: Counter[int] = Counter()

    @plenty
    @given(strategies.children(on=ON, **aim))
    def collect(child: Person) -> None:
        days = (ON - child.birthday(6)).days
        seen[days if abs(days) <= 1 else 99] += 1

    collect()
    assert all(seen[side] >= 5 for side in (-1, 0, 1))
    assert 30 <= seen[-1] + seen[0] + seen[1] <= 70


def _finds(rule: Callable[[Person], bool], children: st.SearchStrategy[Person]) -> bool:
    @plenty
    @given(children)
    def holds(child: Person) -> None:
        assert rule(child) == (child.birthday(6) > ON)

    try:
        holds()
    except (AssertionError, ExceptionGroup):
        return True
    return False


def test_a_rule_that_counts_days_is_found_out() -> None:
    aimed = strategies.children(on=ON, turning=(6,))
    assert _finds(lambda child: (ON - child.birth_date).days // 365 < 6, aimed)
    assert _finds(lambda child: ON.year - child.birth_date.year < 6, aimed)
    assert _finds(lambda child: child.age(ON) <= 6, aimed)
    assert not _finds(lambda child: child.age(ON) < 6, aimed)


@quick
@given(strategies.children(on=ON, ages=(4, 6), turning=(6,), circumstances="1.b", known=True))
def test_all_that_is_asked_holds_together(child: Person) -> None:
    assert 4 <= child.age(ON) <= 6
    assert child.hiv is not None
    assert assess(child, on=ON).amount > 0


@quick
@given(
    strategies.persons(
        on=ON,
        hiv=True,
        mother=None,
        id="A-1",
        household=HouseholdClass.POOR,
        care=st.sampled_from([Care.FAMILY, None]),
        children_under_16=3,
    )
)
def test_facts_that_are_told(person: Person) -> None:
    assert person.hiv is True
    assert person.mother is None
    assert person.id == "A-1"
    assert person.household.poverty is HouseholdClass.POOR
    assert person.care in (Care.FAMILY, None)
    assert person.children_under_16 == 3


@quick
@given(strategies.persons(on=ON, household=Household(poverty=None, disadvantaged_area=True)))
def test_a_household_that_is_told(person: Person) -> None:
    assert person.household == Household(poverty=None, disadvantaged_area=True)


@quick
@given(strategies.children(on=ON, adopted=True))
def test_an_adoption_that_is_told_is_of_a_child_of_whom_the_rest_is_known(child: Person) -> None:
    assert child.adopted is True
    assert child.abandoned is not None


@quick
@given(strategies.persons(on=ON, circumstances="1.b", mother=st.sampled_from(ParentSituation)))
def test_a_group_stays_sure_with_facts_that_are_drawn(person: Person) -> None:
    assert person.mother is not None
    assert assess(person, on=ON).amount > 0


@quick
@given(
    strategies.children(on=ON, circumstances=Group.HIV, ages=(3, 8), turning=(6,), studying=True)
)
def test_children_in_special_circumstances_are_aimed_too(child: KnownChild) -> None:
    assert 3 <= child.person.age(ON) <= 8
    assert child.person.studying is True


@quick
@given(st.data())
def test_nobody_is_drawn_without_a_day_before_the_allowance(data: st.DataObject) -> None:
    first = DECREE_56_2017.first_day
    assert data.draw(strategies.children(on=first)).birth_date <= first


ASKED: list[tuple[dict[str, Any], str]] = [
    ({"hib": True}, "'hib' is no fact of a person; those are id, mother"),
    ({"studing": True}, "did you mean 'studying'"),
    ({"birth_date": ON}, r"birth_date is drawn; aim it with ages=\(4, 6\), turning=\(6,\)"),
    ({"hiv": "yes"}, "hiv is True, False or None"),
    ({"hiv": 1}, "hiv is a bool or None"),
    ({"household": "poor"}, "household is HouseholdClass.NONE, .* or None"),
    ({"household": Household(), "disadvantaged_area": True}, "told twice"),
    ({"care": Household()}, "care is not told by a Household"),
    ({"children_under_16": -1}, "an int from 0 up"),
    ({"id": 3}, "id is a str or None"),
    ({"adopted": True, "abandoned": None}, "adopted=True needs abandoned"),
    ({"circumstances": "1.b", "mother": None}, "nobody is in group 1.b with mother as given"),
    ({"turning": (40,), "ages": (0, 5)}, "nobody from 0 to 5 years turns 40"),
    ({"turning": ("6",)}, r"ages in full years from 0 to 150, as \(6,\)"),
    ({"turning": (True,)}, "ages in full years"),
    ({"rule": hiv.yes}, "asks for no age"),
    ({"rule": lambda person: person.hiv}, "not a function"),
    ({"on": None, "turning": (6,)}, "turning and rule need on="),
    ({"on": DECREE_56_2017.first_day - DAY}, "the first day that any rule about a person covers"),
]


@pytest.mark.parametrize(("asked", "told"), ASKED)
def test_what_cannot_be_asked_is_refused_at_once(asked: dict[str, Any], told: str) -> None:
    with pytest.raises(StrategyError, match=told):
        strategies.persons(**{"on": ON, **asked})


def test_what_cannot_be_asked_of_children() -> None:
    with pytest.raises(StrategyError, match="a child is under 16; for ages to 16 ask persons"):
        strategies.children(on=ON, ages=(0, 16))
    with pytest.raises(StrategyError, match="nobody from 0 to 15 years turns 17"):
        strategies.children(on=ON, turning=(17,))
    with pytest.raises(StrategyError, match="with hiv as given"):
        strategies.children(on=ON, circumstances=Group.HIV, hiv=None)
    with pytest.raises(StrategyError, match="not for special circumstances"):
        strategies.children(on=ON, circumstances=next(iter(SubGroup)), known=True)
    with pytest.raises(StrategyError, match="first day that any rule"):
        strategies.facts(on=date(2010, 1, 1))


def test_of_sixteen_children_are_those_who_turn_it_the_day_after() -> None:
    edges: set[date] = set()

    @plenty
    @given(strategies.children(on=ON, ages=(15, 15), turning=(16,)))
    def collect(child: Person) -> None:
        edges.add(child.birthday(16))

    collect()
    assert ON + DAY in edges
    assert min(edges) == ON + DAY

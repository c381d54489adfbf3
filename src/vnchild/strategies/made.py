"""How one person is drawn: in a way in which something holds of it, of an age, with facts told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.person import Household, Person
from vnchild.law.age import last_birth
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, FactValue, TermFact
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.strategies.aim import ANYBODY, OF_HOUSEHOLD, Ages, Aim
from vnchild.strategies.day import births_between
from vnchild.strategies.satisfy import Way, picked
from vnchild.strategies.value import StrategyError, one_or_none


def values_of(fact: Fact) -> SearchStrategy[FactValue]:
    """The values of a fact, not known among them.

    Raises:
        StrategyError: the fact is a day of birth.
    """
    match fact:
        case BoolFact():
            return one_or_none((False, True))
        case TermFact():
            return one_or_none(fact.values)
        case CountFact():
            return one_or_none(range(5))
    msg = f"the values of {fact.name} hang on the day asked about"
    raise StrategyError(msg)


def known_values_of(fact: Fact) -> SearchStrategy[FactValue]:
    """The values of a fact but for ``None``.

    Raises:
        StrategyError: the fact is a day of birth.
    """
    return values_of(fact).filter(lambda value: value is not None)


_KNOWN: Final = {
    fact.name: known_values_of(fact) for fact in SCHEMA if not isinstance(fact, AgeFact)
}
FREE: Final = {fact.name: values_of(fact) for fact in SCHEMA if not isinstance(fact, AgeFact)}


def fits(way: Way, on: date, ages: Ages) -> bool:
    """Whether there are people of such ages on a day whose birth a way allows."""
    return (way.born_from is None or way.born_from <= last_birth(ages[0], on)) and (
        way.born_until is None or way.born_until > last_birth(ages[1] + 1, on)
    )


def told_ways(ways: Iterable[Way], told: Iterable[tuple[str, FactValue]]) -> tuple[Way, ...]:
    """The ways that are left once some facts are told."""
    facts = tuple(told)
    found = []
    for each in ways:
        way = each
        for name, value in facts:
            way = way.given(name, value)
        if way.possible:
            found.append(way)
    return tuple(found)


def _born(draw: st.DrawFn, way: Way, on: date, ages: Ages, aim: Aim) -> date:
    first, last = last_birth(ages[1] + 1, on), last_birth(ages[0], on)
    begin = max(
        [day for day in (way.born_from,) if day] + [date.fromordinal(first.toordinal() + 1)]
    )
    end = min([day for day in (way.born_until,) if day] + [last])
    edges = [day for day in aim.births if begin <= day <= end]
    at_edge: bool = draw(st.booleans()) if edges else False
    return draw(st.sampled_from(edges) if at_edge else births_between(on, begin, end))


def person_of(
    draw: st.DrawFn,
    way: Way,
    on: date,
    ages: Ages,
    *,
    known: bool = False,
    aim: Aim = ANYBODY,
) -> Person:
    """A person of a way; an adoption is told only where it is told whether the child was left."""
    value: dict[str, Any] = {
        name: picked(draw, way, name, free) for name, free in (_KNOWN if known else FREE).items()
    }
    if value["adopted"] and value["abandoned"] is None:
        if "adopted" in way.allowed:
            assume("abandoned" not in way.allowed)
            value["abandoned"] = draw(st.booleans())
        else:
            value["adopted"] = None
    made = {name: each for name, each in value.items() if name not in OF_HOUSEHOLD}
    return Person(
        birth_date=_born(draw, way, on, ages, aim),
        id=aim.id(draw),
        household=Household(
            poverty=value["household"], disadvantaged_area=value["disadvantaged_area"]
        ),
        **made,
    )

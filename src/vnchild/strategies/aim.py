"""What is asked of the persons that are drawn: facts that are told, ages that they just turn."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Final, TypeAlias

from attrs import field, frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.person import Household
from vnchild.law.age import last_birth
from vnchild.law.conditions import AgeFact, BoolFact, FactValue, TermFact
from vnchild.law.near import meant
from vnchild.law.text import Term
from vnchild.rules.social_assistance.assess import QuestionError, check_facts
from vnchild.rules.social_assistance.facts import BY_NAME
from vnchild.strategies.day import Turning, turning_births, turns_of
from vnchild.strategies.value import EARLIEST, StrategyError, maybe, words

Ages: TypeAlias = tuple[int, int]
"""The least and the greatest age in full years, both with it."""

Value: TypeAlias = FactValue | Household | str
Told: TypeAlias = Value | SearchStrategy[Value]
"""A fact that every person has alike, or a strategy that it is drawn from."""

OF_HOUSEHOLD: Final = {"household", "disadvantaged_area"}
_FACTS: Final = tuple(name for name, fact in BY_NAME.items() if not isinstance(fact, AgeFact))
_NAMES: Final = ("id", *_FACTS)
_DAY: Final = timedelta(days=1)


@frozen(kw_only=True)
class Aim:
    """What the persons that are drawn have in common.

    Args:
        facts: a strategy for each fact that is told.
        fixed: of those the ones that are alike in every person.
        births: days of birth at the edge of an age, which half of the persons have.
    """

    facts: Mapping[str, SearchStrategy[Value]] = field(factory=dict)
    fixed: tuple[tuple[str, FactValue], ...] = ()
    births: tuple[date, ...] = ()

    def id(self, draw: st.DrawFn) -> str | None:
        """The id of one person."""
        value = draw(self.facts["id"] if "id" in self.facts else maybe(words()))
        if not isinstance(value, str | None) or isinstance(value, Term):
            raise StrategyError(_no_id(value))
        return value

    def told(self, draw: st.DrawFn) -> tuple[tuple[str, FactValue], ...]:
        """The facts of one person, but for the id."""
        found: dict[str, FactValue] = {}
        for name, values in self.facts.items():
            if name != "id":
                found |= _plain(name, draw(values), self.facts)
        return tuple(sorted(found.items()))


ANYBODY: Final = Aim()


def aim_at(
    on: date | None,
    ages: Ages,
    turning: Collection[int],
    rule: Turning | None,
    facts: Mapping[str, Told],
) -> Aim:
    """What is asked of the persons, checked.

    Raises:
        StrategyError: a name is no fact or a value none that it can have; ages to be turned are
            asked for without a day, or nobody of the ages turns one about that day.
    """
    fixed: dict[str, FactValue] = {}
    for name, value in facts.items():
        if name not in _NAMES:
            raise StrategyError(_no_fact(name))
        if not isinstance(value, SearchStrategy):
            fixed |= _plain(name, value, facts)
    if facts.get("adopted") is True and "abandoned" in facts and facts["abandoned"] is None:
        msg = "adopted=True needs abandoned=True or abandoned=False: it is told of no others"
        raise StrategyError(msg)
    drawn = {
        name: value if isinstance(value, SearchStrategy) else st.just(value)
        for name, value in facts.items()
    }
    return Aim(
        facts=drawn, fixed=tuple(sorted(fixed.items())), births=_births(on, ages, turning, rule)
    )


def _births(
    on: date | None, ages: Ages, turning: Collection[int], rule: Turning | None
) -> tuple[date, ...]:
    for years in turning:
        given: object = years
        if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given <= 150:
            msg = f"turning holds ages in full years from 0 to 150, as (6,), not {years!r}"
            raise StrategyError(msg)
    of_rule, days = turns_of(rule) if rule is not None else ((), ())
    turned = sorted({*turning, *of_rule})
    if not turned and not days:
        if rule is not None:
            msg = "the rule asks for no age and no day of birth, so nobody can be at its edge"
            raise StrategyError(msg)
        return ()
    if on is None:
        msg = (
            "turning and rule need on=, the day asked about; for several days: "
            "days().flatmap(lambda on: persons(on=on, turning=...))"
        )
        raise StrategyError(msg)
    first, last = last_birth(ages[1] + 1, on) + _DAY, last_birth(ages[0], on)
    found = tuple(
        born for born in turning_births(on, turned, days) if first <= born <= min(last, on)
    )
    if not found:
        told = ", ".join(map(str, turned))
        msg = f"nobody from {ages[0]} to {ages[1]} years turns {told} about {on}"
        raise StrategyError(msg)
    return found


def check_day(on: date | None) -> None:
    """Check that a day is one for which the package has any law of persons.

    Raises:
        StrategyError: it is before.
    """
    if on is not None and on < EARLIEST:
        msg = f"on is {on}, before {EARLIEST}, the first day that any rule about a person covers"
        raise StrategyError(msg)


def _plain(name: str, value: Value, facts: Mapping[str, object]) -> dict[str, FactValue]:
    """A value by the name of its fact; of a household two.

    Raises:
        StrategyError: it is no value of the fact, or a household is told twice.
    """
    if isinstance(value, Household):
        if name != "household":
            msg = f"{name} is not told by a Household"
            raise StrategyError(msg)
        if "disadvantaged_area" in facts:
            msg = "disadvantaged_area is told twice, by itself and in household"
            raise StrategyError(msg)
        return {"household": value.poverty, "disadvantaged_area": value.disadvantaged_area}
    if name == "id":
        if not isinstance(value, str | None):
            raise StrategyError(_no_id(value))
        return {}
    if isinstance(value, str) and not isinstance(value, Term):
        fact = BY_NAME[name]
        few = fact.values if isinstance(fact, BoolFact | TermFact) else ("a whole number",)
        allowed = ", ".join(str(each) for each in few)
        msg = f"{name} is {allowed} or None (not known), not a str"
        raise StrategyError(msg)
    try:
        check_facts({name: value})
    except QuestionError as error:
        raise StrategyError(str(error)) from None
    return {name: value}


def _no_id(value: object) -> str:
    return f"id is a str or None, not a {type(value).__name__}"


def _no_fact(name: str) -> str:
    if name == "birth_date":
        return "birth_date is drawn; aim it with ages=(4, 6), turning=(6,) or rule=age < 6"
    return f"{name!r} is no fact of a person; {meant(name, _NAMES)}those are {', '.join(_NAMES)}"

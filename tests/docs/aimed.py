"""Persons drawn so that they meet a rule, or all but a fact or two of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st

from tests.docs.table_reader import Case, cases, parts_told
from vnchild.docs.naming import Named
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import (
    And,
    BoolFact,
    Condition,
    CountFact,
    Fact,
    Facts,
    FactValue,
    Not,
    Or,
    TermFact,
    fact_of,
)
from vnchild.law.truth import Truth, truth

YEARS = (0, 3, 4, 15, 16, 22, 59, 60, 69, 70, 74, 75, 79, 80, 90)
"""Ages about the birthdays that the rules name."""


def values(fact: Fact, on: date) -> tuple[FactValue, ...]:
    """Values of a fact, of an age those about each birthday that a rule names."""
    if isinstance(fact, BoolFact | TermFact):
        return fact.values
    if isinstance(fact, CountFact):
        return tuple(range(5))
    born = (
        on - relativedelta(years=years) + relativedelta(days=days)
        for years in YEARS
        for days in (-1, 0, 1)
    )
    return tuple(dict.fromkeys(min(each, on) for each in born))


def _aim(
    draw: st.DrawFn, condition: Condition, facts: dict[str, FactValue], day: Day, *, so: bool = True
) -> None:
    """Change facts so that a condition holds, or does not, if what is done later lets it."""
    match condition:
        case Not(part):
            _aim(draw, part, facts, day, so=not so)
        case And(parts) | Or(parts):
            every = isinstance(condition, And) is so
            for part in parts if every else [draw(st.sampled_from(parts))] if parts else ():
                _aim(draw, part, facts, day, so=so)
        case _:
            fact, wanted = fact_of(condition), Truth.YES if so else Truth.NO
            if truth(condition, facts, day) is not wanted:
                good = [
                    value
                    for value in values(fact, day.on)
                    if truth(condition, {fact.name: value}, day) is wanted
                ]
                facts[fact.name] = draw(st.sampled_from(good)) if good else facts[fact.name]


def neighbours(
    facts: Mapping[str, FactValue], asked: tuple[Fact, ...], on: date
) -> Iterator[dict[str, FactValue]]:
    """The person, and each who differs from them in one fact, also where it is not known."""
    yield dict(facts)
    for fact in asked:
        for value in (None, *values(fact, on)):
            yield {**facts, fact.name: value}


@st.composite
def met_parts(draw: st.DrawFn) -> tuple[Case, Named, Facts]:
    """A part that a rule names, and a person who meets it."""
    case = draw(st.sampled_from([each for each in cases() if parts_told(each)]))
    name = draw(st.sampled_from([name for name, _ in parts_told(case)]))
    facts: dict[str, FactValue] = {
        fact.name: draw(st.sampled_from(values(fact, case.on))) for fact in case.facts
    }
    _aim(draw, name.ground.whole, facts, day_of(case.on))
    return case, name, facts


@st.composite
def persons(draw: st.DrawFn) -> tuple[Case, Facts, Facts]:
    """A rule, a person of whom all is known, and the same one of whom some may not be."""
    case = draw(st.sampled_from(cases()))
    rule, day = case.told.rule, day_of(case.on)
    whole: dict[str, FactValue] = {
        fact.name: draw(st.sampled_from(values(fact, case.on))) for fact in case.facts
    }
    if draw(st.booleans()):
        _aim(draw, rule.whole, whole, day)
        for rate in rule.rates:
            if draw(st.booleans()):
                _aim(draw, rate.when, whole, day)
    names = [fact.name for fact in case.facts]
    by_name = {fact.name: fact for fact in case.facts}
    for name in draw(st.lists(st.sampled_from(names), max_size=2)) if names else ():
        whole[name] = draw(st.sampled_from(values(by_name[name], case.on)))
    hidden = draw(st.sets(st.sampled_from(names))) if names else set()
    return case, whole, {name: None if name in hidden else each for name, each in whole.items()}

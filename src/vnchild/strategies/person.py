"""Persons, children of given circumstances, households, and the facts that rules ask for."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any, Final, TypeAlias, overload

import attrs
from attrs import field, frozen
from hypothesis import assume, reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.circumstances import CircumstanceFacts, Established, SubGroup
from vnchild.domain.circumstances import Group as CircumstanceGroup
from vnchild.domain.person import CHILD_BELOW, SECRET, Child, Household, Person
from vnchild.law.age import day_of, last_birth
from vnchild.law.conditions import (
    AgeFact,
    And,
    BoolFact,
    Condition,
    CountFact,
    Fact,
    Facts,
    FactValue,
    TermFact,
    facts_of,
)
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.truth import Truth, truth
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS, ONLY_ESTABLISHED
from vnchild.rules.circumstances.facts import CONSISTENT
from vnchild.rules.circumstances.facts import facts_of as all_facts_of
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.rules.social_assistance.facts import facts_of as facts_of_person
from vnchild.rules.social_assistance.in_force import RULES, rules_on
from vnchild.strategies.day import OLDEST, births_between, days
from vnchild.strategies.satisfy import Way, picked, ways
from vnchild.strategies.value import StrategyError, fields_of, maybe, one_or_none, words

Ages: TypeAlias = tuple[int, int]
"""The least and the greatest age in full years, both with it."""

CHILDREN: Final[Ages] = (0, CHILD_BELOW - 1)


@frozen(kw_only=True)
class KnownChild:
    """A child with what is known of its special circumstances.

    Args:
        person: the child.
        facts: what is known beyond the person.
        established: what a competent person or body established.
    """

    person: Person
    facts: CircumstanceFacts = field(repr=False, metadata={"sensitive": SECRET})
    established: tuple[Established, ...] = field(repr=False, metadata={"sensitive": SECRET})


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
_FREE: Final = {fact.name: values_of(fact) for fact in SCHEMA if not isinstance(fact, AgeFact)}


def households() -> SearchStrategy[Household]:
    """Households: their poverty class and area, known or not."""
    return fields_of(Household)


def _born(draw: st.DrawFn, way: Way, on: date, ages: Ages) -> date:
    first, last = last_birth(ages[1] + 1, on), last_birth(ages[0], on)
    begin = max(
        [day for day in (way.born_from,) if day] + [date.fromordinal(first.toordinal() + 1)]
    )
    end = min([day for day in (way.born_until,) if day] + [last])
    return draw(births_between(on, begin, end))


def _fits(way: Way, on: date, ages: Ages) -> bool:
    return (way.born_from is None or way.born_from <= last_birth(ages[0], on)) and (
        way.born_until is None or way.born_until > last_birth(ages[1] + 1, on)
    )


def _person(draw: st.DrawFn, way: Way, on: date, ages: Ages, *, known: bool = False) -> Person:
    """A person of a way; an adoption is told only where it is told whether the child was left."""
    value: dict[str, Any] = {
        name: picked(draw, way, name, free) for name, free in (_KNOWN if known else _FREE).items()
    }
    if value["adopted"] and value["abandoned"] is None:
        if "adopted" in way.allowed:
            value["abandoned"] = draw(st.booleans())
        else:
            value["adopted"] = None
    made = {name: each for name, each in value.items() if name not in _OF_HOUSEHOLD}
    return Person(
        birth_date=_born(draw, way, on, ages),
        id=draw(maybe(words())),
        household=Household(
            poverty=value["household"], disadvantaged_area=value["disadvantaged_area"]
        ),
        **made,
    )


_OF_HOUSEHOLD: Final = {"household", "disadvantaged_area"}


@st.composite
def _persons(
    draw: st.DrawFn, on: date | None, ages: Ages, circumstances: str | None, known: bool
) -> Person:
    day = draw(days()) if on is None else on
    if circumstances is None:
        return _person(draw, Way(), day, ages, known=known)
    try:
        found = _ways_into(circumstances, day, ages)
    except StrategyError:
        if on is not None:
            raise
        reject()
    return _person(draw, draw(found), day, ages, known=known)


@lru_cache(maxsize=1024)
def _ways_into(code: str, on: date, ages: Ages) -> SearchStrategy[Way]:
    rules = rules_on(on)
    groups = rules.named(code)
    if not groups:
        known = ", ".join(dict.fromkeys([*(str(g.clause) for g in rules.groups), *rules.by_code]))
        msg = f"on {on} Article 5 has no group {code!r}; it has {known}"
        raise StrategyError(msg)
    barred: tuple[Condition, ...] = () if rules.bar is None else (~rules.bar.condition,)
    found = []
    for group in groups:
        excepted = (~each.condition for name in group.unless for each in rules.named(name))
        whole = And((group.condition, *barred, *excepted))
        found += [way for way in ways(whole, day_of(on, rules.leap)) if _fits(way, on, ages)]
    if not found:
        msg = f"on {on} nobody from {ages[0]} to {ages[1]} years is in group {code}"
        raise StrategyError(msg)
    return st.sampled_from(found)


def _check_group(code: str, on: date | None, ages: Ages) -> None:
    """Check that there is such a group on a day, or on any where no day is given.

    Raises:
        StrategyError: there is none, or nobody of such ages is in it.
    """
    asked = [version.applies_from for version in RULES.versions] if on is None else [on]
    for place, day in enumerate(asked, 1):
        try:
            _ways_into(code, day, ages)
        except StrategyError:
            if place == len(asked):
                raise
        else:
            return


def _checked(ages: Ages) -> Ages:
    low, high = ages
    if not 0 <= low <= high <= 150:
        msg = f"ages are two whole numbers of years from 0 to 150 in order, not {low} and {high}"
        raise StrategyError(msg)
    return ages


def persons(
    *,
    on: date | None = None,
    ages: Ages | None = None,
    circumstances: str | None = None,
    known: bool = False,
) -> SearchStrategy[Person]:
    """Persons of any age, what is not known of them as often as what is.

    Days of birth are often at the edge of an age that the law asks for, or 29 February.

    Args:
        on: a day on which the person has been born; by default some day that can be asked about.
        ages: the least and the greatest age on that day, in full years, both with it.
        circumstances: a clause or point of Article 5, such as ``"1.b"`` or ``"3"``, that the
            person is surely in on that day; the groups are those of the law of the day.
        known: whether every fact is known.

    Raises:
        StrategyError: nobody has such an age, or there is no such group.
    """
    span = _checked(ages or (0, OLDEST))
    if circumstances is not None:
        _check_group(circumstances, on, span)
    return _persons(on, span, circumstances, known)


@overload
def children(
    *, on: date | None = None, circumstances: str | None = None
) -> SearchStrategy[Person]: ...
@overload
def children(
    *, on: date | None = None, circumstances: SubGroup | CircumstanceGroup
) -> SearchStrategy[KnownChild]: ...
def children(
    *, on: date | None = None, circumstances: str | SubGroup | CircumstanceGroup | None = None
) -> SearchStrategy[Person] | SearchStrategy[KnownChild]:
    """Persons under 16 on a day.

    Args:
        on: the day; by default some day that can be asked about.
        circumstances: a clause or point of Article 5 (``"1.b"``, ``"3"``), or a group or
            sub-group of children in special circumstances, that the child is surely in.

    Returns:
        Persons; for special circumstances the child with what is known of it besides.

    Raises:
        StrategyError: there is no such group, no child is in it, or the day is before Decree
            56/2017.
    """
    if isinstance(circumstances, SubGroup | CircumstanceGroup):
        if on is not None and on < DECREE_56_2017.first_day:
            msg = f"{on} is before {DECREE_56_2017.first_day}, the first day covered"
            raise StrategyError(msg)
        return _known_children(on, circumstances)
    return persons(on=on, ages=CHILDREN, circumstances=circumstances)


_SAID: Final = tuple(each.name for each in attrs.fields(CircumstanceFacts))


@st.composite
def known_children(draw: st.DrawFn, on: date) -> KnownChild:
    """Children of any circumstances, whose facts do not contradict each other."""
    return _known_child(draw, Way(), on, None)


@st.composite
def _known_children(
    draw: st.DrawFn, on: date | None, circumstances: SubGroup | CircumstanceGroup
) -> KnownChild:
    day = draw(days()) if on is None else on
    sub_group = (
        circumstances
        if isinstance(circumstances, SubGroup)
        else draw(st.sampled_from([each for each in SubGroup if each.group is circumstances]))
    )
    way = draw(st.sampled_from(ways(CONDITIONS[sub_group], day_of(day))))
    return _known_child(draw, way, day, sub_group)


def _known_child(draw: st.DrawFn, way: Way, on: date, sub_group: SubGroup | None) -> KnownChild:
    person = _person(draw, way, on, CHILDREN)
    said = draw(fields_of(CircumstanceFacts))
    wanted: dict[str, Any] = {
        name: draw(st.sampled_from(way.allowed[name])) for name in _SAID if name in way.allowed
    }
    said = attrs.evolve(said, **wanted)
    told: tuple[Established, ...] = ()
    if sub_group in ONLY_ESTABLISHED:
        told = (Established(sub_group=sub_group, by=draw(words()), on=on),)
    return _without_contradiction(KnownChild(person=person, facts=said, established=told), way, on)


def _without_contradiction(child: KnownChild, way: Way, on: date) -> KnownChild:
    """The child with facts that contradict others no longer known, but for those wanted."""
    day = day_of(on)
    for rule in CONSISTENT:
        while truth(rule, all_facts_of(child.person, child.facts), day) is Truth.NO:
            known = all_facts_of(child.person, child.facts)
            name = next(
                (
                    n
                    for n in sorted(facts_of(rule))
                    if n not in way.allowed and known[n] is not None
                ),
                None,
            )
            assume(name is not None)
            child = _not_knowing(child, str(name))
    return child


def _not_knowing(child: KnownChild, name: str) -> KnownChild:
    if name in _SAID:
        return attrs.evolve(child, facts=attrs.evolve(child.facts, **{name: None}))
    gone: dict[str, None] = {name: None}
    if name == "abandoned":
        gone["adopted"] = None
    return attrs.evolve(child, person=attrs.evolve(child.person, **gone))  # type: ignore[arg-type]


def child_readings() -> SearchStrategy[Child]:
    """Readings of a person under 16 as a child on a day."""
    return days().flatmap(lambda on: st.builds(Child, children(on=on), st.just(on)))


@st.composite
def _facts(draw: st.DrawFn, on: date | None, ages: Ages) -> Facts:
    known = facts_of_person(draw(_persons(on, ages, None, False)))
    absent = draw(st.sets(st.sampled_from(sorted(_FREE)), max_size=6))
    return {name: value for name, value in known.items() if value is not None or name not in absent}


def facts(*, on: date | None = None, ages: Ages | None = None) -> SearchStrategy[Facts]:
    """The facts that the monthly allowance asks for, by name; some not known, some absent.

    Args:
        on: a day on which the person has been born.
        ages: the least and the greatest age on that day, in full years, both with it.

    Raises:
        StrategyError: nobody has such an age.
    """
    return _facts(on, _checked(ages or (0, OLDEST)))


__all__ = [
    "Ages",
    "KnownChild",
    "child_readings",
    "children",
    "facts",
    "households",
    "known_children",
    "persons",
]

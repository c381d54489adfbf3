"""Households of several people, carers, and what befalls them."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.care import FacilityNeed, Home, Member
from vnchild.domain.person import Household
from vnchild.strategies.day import days
from vnchild.strategies.person import households, persons
from vnchild.strategies.value import fields_of, maybe


def _before(on: date) -> SearchStrategy[date]:
    return st.dates(date(on.year - 4, 1, 1), on)


def needs(on: date | None = None) -> SearchStrategy[FacilityNeed]:
    """Why a person is in a facility; entered by a day, if one is given."""
    if on is None:
        return days().flatmap(needs)
    return fields_of(FacilityNeed, entered=maybe(_before(on)), stopped_studying=maybe(_before(on)))


@st.composite
def members(draw: st.DrawFn, on: date | None = None) -> Member:
    """People who live alone or whose household is not told."""
    day = draw(days()) if on is None else on
    return draw(_member(day, draw(households())))


def _member(on: date, household: Household) -> SearchStrategy[Member]:
    told = st.sampled_from([household, Household()])
    person = st.builds(lambda who, home: evolve(who, household=home), persons(on=on), told)
    return fields_of(
        Member,
        person=person,
        spouse=st.none(),
        need=needs(on),
        treated_days=maybe(st.integers(0, 40)),
    )


@st.composite
def _homes(draw: st.DrawFn, on: date | None, most: int) -> Home:
    day = draw(days()) if on is None else on
    household = draw(households())
    people = draw(st.lists(_member(day, household), min_size=1, max_size=most))
    if len(people) > 1 and draw(st.booleans()):
        one, two = draw(st.permutations(range(len(people))))[:2]
        people[one] = evolve(people[one], spouse=two)
        people[two] = evolve(people[two], spouse=one)
    return draw(fields_of(Home, members=st.just(tuple(people))))


def homes(*, on: date | None = None, max_size: int = 4) -> SearchStrategy[Home]:
    """Households whose members do not contradict each other.

    Args:
        on: a day on which all its members have been born.
        max_size: the most members.
    """
    return _homes(on, max_size)

"""Persons, children of given circumstances, households, and the facts that rules ask for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import overload

from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.circumstances import Group as CircumstanceGroup
from vnchild.domain.circumstances import SubGroup
from vnchild.domain.person import CHILD_BELOW, Child, Household, Person
from vnchild.law.age import day_of
from vnchild.law.conditions import And, Condition, Facts, FactValue
from vnchild.law.documents import DECREE_56_2017
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS
from vnchild.rules.social_assistance.facts import facts_of as facts_of_person
from vnchild.rules.social_assistance.in_force import RULES, rules_on
from vnchild.strategies.aim import ANYBODY, Ages, Aim, Told, aim_at, check_day
from vnchild.strategies.day import OLDEST, Turning, days
from vnchild.strategies.known_child import CHILDREN, KnownChild, children_of, known_children
from vnchild.strategies.made import FREE, fits, person_of, told_ways, values_of
from vnchild.strategies.satisfy import Way, ways
from vnchild.strategies.value import StrategyError, fields_of

_Facts = tuple[tuple[str, FactValue], ...]


def households() -> SearchStrategy[Household]:
    """Households: their poverty class and area, known or not."""
    return fields_of(Household)


@st.composite
def _persons(
    draw: st.DrawFn, on: date | None, ages: Ages, circumstances: str | None, known: bool, aim: Aim
) -> Person:
    day = draw(days()) if on is None else on
    told = aim.told(draw)
    try:
        found = _ways(circumstances, day, ages, told)
    except StrategyError:
        if on is not None and told == aim.fixed:
            raise
        reject()
    return person_of(draw, draw(st.sampled_from(found)), day, ages, known=known, aim=aim)


@lru_cache(maxsize=1024)
def _ways(code: str | None, on: date, ages: Ages, told: _Facts) -> tuple[Way, ...]:
    """The ways of being in a group, or anybody, with some facts told.

    Raises:
        StrategyError: there are none.
    """
    found = told_ways((Way(),) if code is None else _ways_into(code, on, ages), told)
    if not found:
        names = ", ".join(name for name, _ in told)
        msg = f"on {on} nobody is in group {code} with {names} as given"
        raise StrategyError(msg)
    return found


@lru_cache(maxsize=1024)
def _ways_into(code: str, on: date, ages: Ages) -> tuple[Way, ...]:
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
        found += [way for way in ways(whole, day_of(on, rules.leap)) if fits(way, on, ages)]
    if not found:
        msg = f"on {on} nobody from {ages[0]} to {ages[1]} years is in group {code}"
        raise StrategyError(msg)
    return tuple(found)


def _check_group(code: str, on: date | None, ages: Ages, told: _Facts) -> None:
    """Check that there is such a group on a day, or on any where no day is given.

    Raises:
        StrategyError: there is none, or nobody of such ages is in it.
    """
    asked = [version.applies_from for version in RULES.versions] if on is None else [on]
    for place, day in enumerate(asked, 1):
        try:
            _ways(code, day, ages, told)
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
    turning: Collection[int] = (),
    rule: Turning | None = None,
    **facts: Told,
) -> SearchStrategy[Person]:
    """Persons of any age, what is not known of them as often as what is.

    Days of birth are often at the edge of an age that the law asks for, or 29 February; with
    ``turning`` or ``rule`` half of them are at the edge of an age of yours.

    >>> from datetime import date
    >>> from hypothesis import find
    >>> on = date(2026, 11, 22)
    >>> find(persons(on=on, ages=(3, 8), turning=(6,), hiv=True), lambda who: True).hiv
    True

    Args:
        on: a day on which the person has been born, not before Decree 56/2017; by default some day
            that `vnchild.assess` can be asked about (from 2021-07-01).
        ages: the least and the greatest age on that day, in full years, both with it.
        circumstances: a clause or point of Article 5, such as ``"1.b"`` or ``"3"``, that the
            person is surely in on that day; the groups are those of the law of the day.
        known: whether every fact is known.
        turning: ages in full years, as ``(6,)``: half of the persons turn one the day before
            ``on``, on it or the day after, as far as ``ages`` and ``circumstances`` let them.
        rule: instead of the ages a rule that asks for them, as ``age < 6``.
        **facts: facts of the person, fixed (``hiv=True``, ``mother=None``) or drawn from a
            strategy (``care=st.sampled_from(Care)``); ``household`` is a `HouseholdClass` or a
            `Household`.

    Raises:
        StrategyError: nobody has such an age, or there is no such group; a name is no fact, or a
            value none that it can have; ``turning`` or ``rule`` without ``on``; ``on`` is before
            all that is covered.
    """
    check_day(on)
    span = _checked(ages or (0, OLDEST))
    aim = aim_at(on, span, turning, rule, facts)
    if circumstances is not None:
        _check_group(circumstances, on, span, aim.fixed)
    return _persons(on, span, circumstances, known, aim)


@overload
def children(
    *,
    on: date | None = None,
    circumstances: str | None = None,
    ages: Ages | None = None,
    known: bool = False,
    turning: Collection[int] = (),
    rule: Turning | None = None,
    **facts: Told,
) -> SearchStrategy[Person]: ...
@overload
def children(
    *,
    on: date | None = None,
    circumstances: SubGroup | CircumstanceGroup,
    ages: Ages | None = None,
    known: bool = False,
    turning: Collection[int] = (),
    rule: Turning | None = None,
    **facts: Told,
) -> SearchStrategy[KnownChild]: ...
def children(
    *,
    on: date | None = None,
    circumstances: str | SubGroup | CircumstanceGroup | None = None,
    ages: Ages | None = None,
    known: bool = False,
    turning: Collection[int] = (),
    rule: Turning | None = None,
    **facts: Told,
) -> SearchStrategy[Person] | SearchStrategy[KnownChild]:
    """Persons under 16 on a day.

    Args:
        on: the day; by default some day that can be asked about.
        circumstances: a clause or point of Article 5 (``"1.b"``, ``"3"``), or a group or
            sub-group of children in special circumstances, that the child is surely in.
        ages: the least and the greatest age on that day, both with it; from 0 to 15.
        known: as for `persons`; not for special circumstances.
        turning: as for `persons`; of 16 the children are those who turn it the day after.
        rule: as for `persons`.
        **facts: as for `persons`.

    Returns:
        Persons; for special circumstances the child with what is known of it besides.

    Raises:
        StrategyError: there is no such group, no child is in it, or the day is before Decree
            56/2017; and as for `persons`.
    """
    span = _checked(ages or CHILDREN)
    if span[1] > CHILDREN[1]:
        msg = f"a child is under {CHILD_BELOW}; for ages to {span[1]} ask persons"
        raise StrategyError(msg)
    if isinstance(circumstances, SubGroup | CircumstanceGroup):
        if on is not None and on < DECREE_56_2017.first_day:
            msg = f"{on} is before {DECREE_56_2017.first_day}, the first day covered"
            raise StrategyError(msg)
        if known:
            msg = "known=True is not for special circumstances, which ask for more than a person"
            raise StrategyError(msg)
        aim = aim_at(on, span, turning, rule, facts)
        _check_circumstances(circumstances, on, span, aim.fixed)
        return children_of(on, circumstances, span, aim)
    return persons(
        on=on,
        ages=span,
        circumstances=circumstances,
        known=known,
        turning=turning,
        rule=rule,
        **facts,
    )


def _check_circumstances(
    asked: SubGroup | CircumstanceGroup, on: date | None, ages: Ages, told: _Facts
) -> None:
    """Check that a child can be in a group or sub-group.

    Raises:
        StrategyError: none can.
    """
    groups = [each for each in SubGroup if asked in (each, each.group)]
    day = on or DECREE_56_2017.first_day
    for group in groups:
        found = told_ways(ways(CONDITIONS[group], day_of(day)), told)
        if any(fits(way, day, ages) for way in found):
            return
    names = ", ".join(name for name, _ in told)
    given = f" with {names} as given" if names else ""
    msg = f"nobody from {ages[0]} to {ages[1]} years is in {asked.value}{given}"
    raise StrategyError(msg)


def child_readings() -> SearchStrategy[Child]:
    """Readings of a person under 16 as a child on a day."""
    return days().flatmap(lambda on: st.builds(Child, children(on=on), st.just(on)))


@st.composite
def _facts(draw: st.DrawFn, on: date | None, ages: Ages) -> Facts:
    known = facts_of_person(draw(_persons(on, ages, None, False, ANYBODY)))
    absent = draw(st.sets(st.sampled_from(sorted(FREE)), max_size=6))
    return {name: value for name, value in known.items() if value is not None or name not in absent}


def facts(*, on: date | None = None, ages: Ages | None = None) -> SearchStrategy[Facts]:
    """The facts that the monthly allowance asks for, by name; some not known, some absent.

    Args:
        on: a day on which the person has been born.
        ages: the least and the greatest age on that day, in full years, both with it.

    Raises:
        StrategyError: nobody has such an age, or ``on`` is before all that is covered.
    """
    check_day(on)
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
    "values_of",
]

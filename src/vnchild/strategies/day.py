"""Days: those on which the law turns, those on which a person turns an age, and any other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import Final, TypeAlias

from attrs import field, frozen
from dateutil.relativedelta import relativedelta
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.circumstances import Group as CircumstanceGroup
from vnchild.domain.circumstances import SubGroup
from vnchild.domain.person import SECRET
from vnchild.law.age import birthday, last_birth
from vnchild.law.conditions import Age, BornFrom, Condition, leaves
from vnchild.law.text import Text
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS
from vnchild.rules.social_assistance.facts import is_child
from vnchild.rules.social_assistance.in_force import RULES, change_days
from vnchild.rules.social_assistance.rules import Group, Level, Rules
from vnchild.rules.social_assistance.support import Rule
from vnchild.strategies.value import FIRST_DAY, LAST_DAY, StrategyError

__all__ = ["Boundary", "Side", "births", "boundary_days", "conditions_of", "days"]

TURNING_AGES: Final = (3, 4, 16, 22, 60, 75, 80)
"""Ages at which the law of social assistance turns, in years; 36 months are 3 years."""
OLDEST: Final = 105
_DAY: Final = timedelta(days=1)


@lru_cache(maxsize=256)
def _near_changes(first: date, last: date) -> tuple[date, ...]:
    near = {day + shift for day in change_days() for shift in (timedelta(0), _DAY, -_DAY)}
    leap = {
        date(year, 2, 28) + _DAY * n for year in range(first.year, last.year + 1) for n in (0, 1)
    }
    return tuple(sorted(day for day in near | leap if first <= day <= last))


def days(first: date | None = None, last: date | None = None) -> SearchStrategy[date]:
    """Days to ask about, often one before, on or after a day on which the law changes.

    Args:
        first: the first of them, by default the first day covered of the monthly allowance.
        last: the last of them, by default some years after the law was last read.

    Raises:
        StrategyError: the last is before the first.
    """
    begin, end = first or FIRST_DAY, last or LAST_DAY
    if end < begin:
        msg = f"there is no day from {begin} to {end}"
        raise StrategyError(msg)
    near = _near_changes(begin, end)
    free = st.dates(begin, end)
    return st.sampled_from(near) | free if near else free


def _on_turning(on: date) -> Iterable[date]:
    """Days of birth of those who turn an age the day before, on or after a day."""
    for years in (0, *TURNING_AGES):
        for shift in (timedelta(0), _DAY, -_DAY):
            yield on - relativedelta(years=years) + shift


def _leap_births(first: date, last: date) -> Iterable[date]:
    for year in range(first.year, last.year + 1):
        if year % 4 == 0 and (year % 100 or year % 400 == 0):
            yield date(year, 2, 29)


@lru_cache(maxsize=4096)
def _special_births(on: date, first: date, last: date) -> tuple[date, ...]:
    found = {*_on_turning(on), *_leap_births(first, last)}
    return tuple(sorted((day for day in found if first <= day <= last), reverse=True))


def births(on: date, ages: tuple[int, int] | None = None) -> SearchStrategy[date]:
    """Days of birth of those who have been born by a day, often at the edge of an age.

    Args:
        on: the day.
        ages: the least and the greatest age on that day, in full years, both with it.

    Raises:
        StrategyError: nobody has such an age.
    """
    low, high = ages if ages is not None else (0, OLDEST)
    if not 0 <= low <= high <= 150:
        msg = f"ages are two whole numbers of years from 0 to 150 in order, not {low} and {high}"
        raise StrategyError(msg)
    return births_between(on, last_birth(high + 1, on) + _DAY, last_birth(low, on))


def births_between(on: date, first: date, last: date) -> SearchStrategy[date]:
    """Days of birth from one to another, often at the edge of an age on a day."""
    special = _special_births(on, first, last)
    free = st.dates(first, last)
    return st.sampled_from(special) | free if special else free


def turning_births(on: date, ages: Iterable[int], births: Iterable[date] = ()) -> tuple[date, ...]:
    """Days of birth of those who turn an age on a day, the day before it or the day after.

    Args:
        on: the day.
        ages: the ages, in full years.
        births: days of birth on which a rule turns by itself; they and those beside them count.
    """
    found = {
        born
        for years in ages
        for shift in range(-3, 4)
        if abs(birthday(born := on - relativedelta(years=years) + _DAY * shift, years) - on) <= _DAY
    }
    return tuple(sorted({*found, *(day + _DAY * shift for day in births for shift in (-1, 0, 1))}))


class Side(Enum):
    """On which side of a turning day something is asked."""

    BEFORE = -1
    ON = 0
    AFTER = 1

    def __repr__(self) -> str:
        return f"Side.{self.name}"


@frozen(kw_only=True)
class Boundary:
    """A day asked about and a day of birth, at a day on which a rule can turn.

    Args:
        on: the day asked about.
        birth_date: the day of birth of the person asked about.
        side: whether the day asked about is the day before, the turning day or the day after.
        turning: the day on which the rule can turn.
        years: the age that the person completes on the turning day; ``None`` where it is the law
            that changes, or the day of birth alone that decides.
    """

    on: date
    birth_date: date = field(repr=False, metadata={"sensitive": SECRET})
    side: Side
    turning: date
    years: int | None

    @property
    def text(self) -> Text:
        """What turns."""
        if self.years is None:
            return Text("luật thay đổi", "the law changes")
        return Text(f"đủ {self.years} tuổi", f"the birthday of {self.years}")


Turning: TypeAlias = Condition | Group | Level | Rules | Rule | SubGroup | CircumstanceGroup
"""What can be asked for its boundaries."""


def conditions_of(rule: Turning) -> tuple[Condition, ...]:
    """Every condition that a rule is made of.

    Raises:
        StrategyError: it is no rule.
    """
    given: object = rule
    match given:
        case Condition():
            return (given,)
        case Level():
            return (given.when,)
        case Group():
            return (given.condition, *(level.when for level in given.levels))
        case Rules():
            bar = () if given.bar is None else (given.bar.condition,)
            inner = (each for group in given.groups for each in conditions_of(group))
            return (*bar, *inner)
        case Rule():
            return (given.condition, *(rate.when for rate in given.rates))
        case SubGroup():
            return (is_child, CONDITIONS[given])
        case CircumstanceGroup():
            return (is_child, *(CONDITIONS[each] for each in SubGroup if each.group is given))
    msg = f"a rule is a condition, a group, a level or rules, not a {type(given).__name__}"
    raise StrategyError(msg)


def turns_of(rule: Turning) -> tuple[tuple[int, ...], tuple[date, ...]]:
    """The ages on which a rule turns, and the days of birth.

    Raises:
        StrategyError: it is no rule.
    """
    parts = [leaf for each in conditions_of(rule) for leaf in leaves(each)]
    ages = sorted({leaf.years for leaf in parts if isinstance(leaf, Age)})
    born = sorted({leaf.day for leaf in parts if isinstance(leaf, BornFrom)})
    return tuple(ages), tuple(born)


@st.composite
def _boundaries(
    draw: st.DrawFn,
    ages: tuple[int, ...],
    fixed: tuple[date, ...],
    changes: tuple[date, ...],
    first: date,
    last: date,
) -> Boundary:
    side = draw(st.sampled_from((Side.ON, Side.BEFORE, Side.AFTER)))
    shift = _DAY * side.value
    law = ("law",) if changes else ()
    kind = draw(st.sampled_from([*ages, *(("born", day) for day in fixed), *law]))
    inside = (first + _DAY, last - _DAY)
    if isinstance(kind, int):
        born = draw(days(*inside)) - relativedelta(years=kind)
        if (born + _DAY).day == 29 and born.month == 2 and draw(st.booleans()):
            born += _DAY
        turning = birthday(born, kind)
        on = turning + shift
        return Boundary(on=on, birth_date=min(born, on), side=side, turning=turning, years=kind)
    if isinstance(kind, tuple):
        on = draw(days(max(first, kind[1] + _DAY), last))
        return Boundary(on=on, birth_date=kind[1] + shift, side=side, turning=kind[1], years=None)
    turning = draw(st.sampled_from(changes))
    born = draw(births(turning - _DAY))
    return Boundary(on=turning + shift, birth_date=born, side=side, turning=turning, years=None)


def boundary_days(
    rule: Turning, *, first: date | None = None, last: date | None = None
) -> SearchStrategy[Boundary]:
    """The days on which a rule can turn, and the day before and after each.

    They are the birthdays that its conditions ask for, the days of birth that they name, and the
    days on which the law changes.

    Args:
        rule: a condition, a group or level of Article 5 or 6, all the rules of a decree, a rule
            of another support, or a group or sub-group of special circumstances.
        first: the first day asked about, by default the first day covered.
        last: the last one.

    Raises:
        StrategyError: it is no rule, or there is no day between the two on which it can turn.
    """
    begin, end = first or FIRST_DAY, last or LAST_DAY
    ages, born = turns_of(rule)
    fixed = tuple(day for day in born if day < end - _DAY)
    changes = tuple(day for day in change_days() if begin < day < end)
    if end - begin < 2 * _DAY or not (ages or fixed or changes):
        msg = f"there is no day from {begin} to {end} on which it can turn"
        raise StrategyError(msg)
    return _boundaries(ages, fixed, changes, begin, end)


def boundaries() -> SearchStrategy[Boundary]:
    """The days on which some version of the monthly allowance can turn."""
    return st.sampled_from([version.value for version in RULES.versions]).flatmap(boundary_days)

"""How a condition can be made to hold surely: the values that its facts may then have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from attrs import evolve, field, frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.law.age import Day
from vnchild.law.conditions import (
    Age,
    And,
    AtLeast,
    BornFrom,
    Bound,
    Condition,
    FactValue,
    Holds,
    Not,
    OneOf,
    Or,
    TermFact,
)

_DAY = timedelta(days=1)
_MOST = 1000
"""How many ways of one condition are gone through."""
_MANY = 6
"""The most of anything that is counted."""


@frozen(kw_only=True)
class Way:
    """One way in which a condition holds.

    Args:
        allowed: the values left for a fact with few values.
        counts: the least and the greatest of a count.
        born_from: the first day of birth, ``None`` if any.
        born_until: the last day of birth.
    """

    allowed: dict[str, tuple[FactValue, ...]] = field(factory=dict)
    counts: dict[str, tuple[int, int]] = field(factory=dict)
    born_from: date | None = None
    born_until: date | None = None

    @property
    def possible(self) -> bool:
        """Whether something is left for every fact."""
        return (
            all(self.allowed.values())
            and all(low <= high for low, high in self.counts.values())
            and (
                self.born_from is None
                or self.born_until is None
                or self.born_from <= self.born_until
            )
        )

    def _allowing(self, name: str, values: tuple[FactValue, ...]) -> Way:
        before = self.allowed.get(name, values)
        left = tuple(value for value in before if value in values)
        return evolve(self, allowed={**self.allowed, name: left})

    def given(self, name: str, value: FactValue) -> Way:
        """This way, with a fact that is told, be it as not known; not `possible` if it cannot."""
        fits = name not in self.allowed or value in self.allowed[name]
        if name in self.counts:
            low, high = self.counts[name]
            fits = isinstance(value, int) and low <= value and (high >= _MANY or value <= high)
        return evolve(self, allowed={**self.allowed, name: (value,) if fits else ()})

    def _counting(self, name: str, low: int, high: int) -> Way:
        least, most = self.counts.get(name, (0, _MANY))
        return evolve(self, counts={**self.counts, name: (max(low, least), min(high, most))})

    def _born(self, first: date | None, last: date | None) -> Way:
        begins = [day for day in (self.born_from, first) if day is not None]
        ends = [day for day in (self.born_until, last) if day is not None]
        return evolve(
            self,
            born_from=max(begins) if begins else None,
            born_until=min(ends) if ends else None,
        )

    def with_leaf(self, leaf: Condition, day: Day, *, holds: bool) -> Way:
        """This way, with a leaf that holds or does not.

        Raises:
            TypeError: it is no leaf.
        """
        match leaf:
            case Holds(fact, expected):
                return self._allowing(fact.name, (expected is holds,))
            case OneOf(fact, members) if isinstance(fact, TermFact):
                values = tuple(one for one in fact.terms if (one in members) is holds)
                return self._allowing(fact.name, values)
            case AtLeast(fact, number):
                bounds = (number, _MANY) if holds else (0, number - 1)
                return self._counting(fact.name, *bounds)
            case BornFrom(_, first):
                return self._born(first, None) if holds else self._born(None, first - _DAY)
            case Age(_, bound, years):
                old = bound is Bound.FROM
                edge = day.born_before(years) if bound is Bound.UNTIL else day.born_by(years)
                return self._born(None, edge) if old is holds else self._born(edge + _DAY, None)
        msg = f"{type(leaf).__name__} is not a leaf of the language of conditions"
        raise TypeError(msg)


def _ways(condition: Condition, day: Day, way: Way, *, holds: bool) -> Iterator[Way]:
    match condition:
        case Not(part):
            yield from _ways(part, day, way, holds=not holds)
        case And(parts) | Or(parts):
            if isinstance(condition, And) is holds:
                yield from _all(parts, day, way, holds=holds)
            else:
                for part in parts:
                    yield from _ways(part, day, way, holds=holds)
        case _:
            found = way.with_leaf(condition, day, holds=holds)
            if found.possible:
                yield found


def _all(parts: tuple[Condition, ...], day: Day, way: Way, *, holds: bool) -> Iterator[Way]:
    if not parts:
        yield way
        return
    for one in _ways(parts[0], day, way, holds=holds):
        yield from _all(parts[1:], day, one, holds=holds)


@lru_cache(maxsize=1024)
def ways(condition: Condition, day: Day) -> tuple[Way, ...]:
    """Ways in which a condition surely holds on a day; empty if it cannot."""
    return tuple(islice(_ways(condition, day, Way(), holds=True), _MOST))


def picked(draw: st.DrawFn, way: Way, name: str, free: SearchStrategy[FactValue]) -> FactValue:
    """A value of a fact: one that the way allows, or any where it says nothing of the fact."""
    if name in way.allowed:
        return draw(st.sampled_from(way.allowed[name]))
    if name in way.counts:
        return draw(st.integers(*way.counts[name]))
    return draw(free)

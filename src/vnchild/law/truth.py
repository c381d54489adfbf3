"""The scalar reading of conditions: one person, three values.

`Truth` is the strong logic of Kleene: ``&`` takes the least, ``|`` the greatest, ``~`` turns
around. It is kept as small ints, so that a compiled condition costs little.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import IntEnum
from functools import lru_cache
from itertools import product
from typing import TypeAlias

from vnchild.law.age import Day
from vnchild.law.conditions import (
    Age,
    And,
    AtLeast,
    BoolFact,
    BornFrom,
    Bound,
    Condition,
    Facts,
    Holds,
    Not,
    OneOf,
    Or,
    TermFact,
    fact_of,
    leaves,
)
from vnchild.law.text import Text


class Truth(IntEnum):
    """What is known of a condition."""

    NO = 0
    UNKNOWN = 1
    YES = 2

    @property
    def text(self) -> Text:
        """The word for it."""
        return _WORDS[self]


_WORDS = {
    Truth.NO: Text("không", "no"),
    Truth.UNKNOWN: Text("chưa rõ", "not known"),
    Truth.YES: Text("có", "yes"),
}

Test: TypeAlias = Callable[[Facts, Day], int]
"""A compiled condition: 2 surely holds, 0 surely does not, 1 cannot be told."""


def truth(condition: Condition, facts: Facts, day: Day) -> Truth:
    """Whether a condition holds for these facts on a day."""
    return Truth(compiled(condition)(facts, day))


_NO_DAY = Day(date.min)

TABLE_LIMIT = 512
"""The most combinations of values for which a condition is tabulated instead of walked."""


@lru_cache(maxsize=8192)
def compiled(condition: Condition) -> Test:
    """A condition as a function; compiled once.

    A condition over a few facts with few values becomes a table of all their combinations.

    Raises:
        TypeError: an object that is no condition of this language.
    """
    match condition:
        case And(parts) | Or(parts) if len(parts) > 1:
            finite = tuple(part for part in parts if _combinations(part) <= TABLE_LIMIT)
            table = type(condition)(finite)
            if len(finite) > 1 and _combinations(table) <= TABLE_LIMIT:
                tests = (
                    _table(table),
                    *(compiled(part) for part in parts if part not in finite),
                )
            else:
                tests = tuple(compiled(part) for part in parts)
            return _all(tests) if isinstance(condition, And) else _any(tests)
        case Not(part) if _combinations(part) <= TABLE_LIMIT:
            return _table(condition)
    return _walked(condition)


def _walked(condition: Condition) -> Test:
    """A condition as a function that walks its parts."""
    match condition:
        case And(parts):
            return _all(tuple(_walked(part) for part in parts))
        case Or(parts):
            return _any(tuple(_walked(part) for part in parts))
        case Not(part):
            return _not(_walked(part))
        case Holds(fact, expected):
            return _holds(fact.name, expected=expected)
        case OneOf(fact, members):
            return _one_of(fact.name, members)
        case AtLeast(fact, number):
            return _at_least(fact.name, number)
        case Age(fact, bound, years):
            return _age(fact.name, bound, years)
        case BornFrom(fact, first):
            return _born_from(fact.name, first)
        case _:
            msg = f"{type(condition).__name__} is not a condition of this language"
            raise TypeError(msg)


def _combinations(condition: Condition) -> int:
    """How many combinations of values the facts of a condition have, unknown included."""
    count = 1
    for fact in {fact_of(leaf) for leaf in leaves(condition)}:
        if not isinstance(fact, BoolFact | TermFact):
            return TABLE_LIMIT + 1
        count *= len(fact.values) + 1
    return count


def _table(condition: Condition) -> Test:
    """A condition over few values as a table of them all."""
    facts = {fact.name: fact for fact in map(fact_of, leaves(condition))}
    walked = _walked(condition)
    names = tuple(facts)
    domains = [
        (None, *fact.values) for fact in facts.values() if isinstance(fact, BoolFact | TermFact)
    ]
    rows = {
        values: walked(dict(zip(names, values, strict=True)), _NO_DAY)
        for values in product(*domains)
    }
    if len(names) == 1:
        (name,) = names
        single = {values[0]: result for values, result in rows.items()}
        return lambda facts, day: single[facts.get(name)]
    if len(names) == 2:
        one, two = names
        return lambda facts, day: rows[facts.get(one), facts.get(two)]
    return lambda facts, day: rows[tuple([facts.get(name) for name in names])]


def _all(tests: tuple[Test, ...]) -> Test:
    if len(tests) == 1:
        return tests[0]

    def test(facts: Facts, day: Day) -> int:
        result = 2
        for each in tests:
            value = each(facts, day)
            if value == 0:
                return 0
            result = min(result, value)
        return result

    return test


def _any(tests: tuple[Test, ...]) -> Test:
    if len(tests) == 1:
        return tests[0]

    def test(facts: Facts, day: Day) -> int:
        result = 0
        for each in tests:
            value = each(facts, day)
            if value == 2:
                return 2
            result = max(result, value)
        return result

    return test


def _not(inner: Test) -> Test:
    return lambda facts, day: 2 - inner(facts, day)


def _holds(name: str, *, expected: bool) -> Test:
    def test(facts: Facts, day: Day) -> int:
        value = facts.get(name)
        return 1 if value is None else 2 if value is expected else 0

    return test


def _one_of(name: str, members: tuple[object, ...]) -> Test:
    def test(facts: Facts, day: Day) -> int:
        value = facts.get(name)
        return 1 if value is None else 2 if value in members else 0

    return test


def _at_least(name: str, number: int) -> Test:
    def test(facts: Facts, day: Day) -> int:
        value = facts.get(name)
        return 1 if value is None else 2 if value >= number else 0  # type: ignore[operator]

    return test


def _age(name: str, bound: Bound, years: int) -> Test:
    if bound is Bound.FROM:

        def test(facts: Facts, day: Day) -> int:
            born = facts.get(name)
            return 1 if born is None else 2 if born <= day.born_by(years) else 0  # type: ignore[operator]

    elif bound is Bound.BELOW:

        def test(facts: Facts, day: Day) -> int:
            born = facts.get(name)
            return 1 if born is None else 2 if born > day.born_by(years) else 0  # type: ignore[operator]

    else:

        def test(facts: Facts, day: Day) -> int:
            born = facts.get(name)
            return 1 if born is None else 2 if born > day.born_before(years) else 0  # type: ignore[operator]

    return test


def _born_from(name: str, first: object) -> Test:
    def test(facts: Facts, day: Day) -> int:
        born = facts.get(name)
        return 1 if born is None else 2 if born >= first else 0  # type: ignore[operator]

    return test

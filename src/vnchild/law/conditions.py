"""The small language in which rules are written: conditions as data over named facts.

A rule of eligibility is written once, as an expression of these classes, and read by several
readers: the scalar one (`vnchild.law.truth`), the one that gives reasons (`vnchild.law.reasons`),
the one over columns (`vnchild.frames`) and those that document and test.

>>> age = AgeFact("birth_date", Text("tuổi", "age"))
>>> hiv = BoolFact("hiv", Text("nhiễm HIV", "lives with HIV"))
>>> sorted(facts_of((age < 16) & hiv.yes))
['birth_date', 'hiv']
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Generic, TypeAlias, TypeVar

from attrs import field, frozen

from vnchild.law.text import Term, Text

FactValue: TypeAlias = bool | int | date | Term | None
Facts: TypeAlias = Mapping[str, FactValue]
"""What is known of one person: a value for each fact; ``None`` or absent is unknown."""

TermT = TypeVar("TermT", bound=Term)


class Condition:
    """The base of every condition; ``&``, ``|`` and ``~`` join them."""

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        return And((*_parts(And, self), *_parts(And, other)))

    def __or__(self, other: Condition) -> Condition:
        return Or((*_parts(Or, self), *_parts(Or, other)))

    def __invert__(self) -> Condition:
        return Not(self)

    def __bool__(self) -> bool:
        msg = "a condition is data, not a truth value: join conditions with & | ~, not and, or, not"
        raise TypeError(msg)


def _parts(kind: type[And | Or], condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, kind) else (condition,)


@frozen(cache_hash=True)
class And(Condition):
    """Every part holds. With no part it always holds."""

    parts: tuple[Condition, ...]


@frozen(cache_hash=True)
class Or(Condition):
    """At least one part holds. With no part it never holds."""

    parts: tuple[Condition, ...]


@frozen(cache_hash=True)
class Not(Condition):
    """The part does not hold."""

    part: Condition


ALWAYS: Condition = And(())
"""The condition that holds for everybody."""

NEVER: Condition = Or(())
"""The condition that holds for nobody."""


@frozen(order=False, cache_hash=True)
class Fact:
    """A named fact about a person.

    Args:
        name: its name in facts and its column in tables.
        text: what it says, in both languages.
        sensitive: whether it tells of health, abuse or an offence (Decree 56/2017 Art. 33).
    """

    name: str
    text: Text
    sensitive: bool = field(default=False, kw_only=True)


@frozen(cache_hash=True)
class BoolFact(Fact):
    """A fact that is so or is not.

    Args:
        denied: how it is said that it is not so.
    """

    denied: Text | None = field(default=None, kw_only=True)

    @property
    def values(self) -> tuple[FactValue, ...]:
        """Every value that it can have."""
        return (True, False)

    @property
    def yes(self) -> Condition:
        """It is so."""
        return Holds(self, expected=True)

    @property
    def no(self) -> Condition:
        """It is surely not so."""
        return Holds(self, expected=False)


@frozen(cache_hash=True)
class TermFact(Fact, Generic[TermT]):
    """A fact that is one of the members of a closed list."""

    terms: type[TermT] = field(kw_only=True)

    @property
    def values(self) -> tuple[FactValue, ...]:
        """Every value that it can have."""
        return tuple(self.terms)

    def is_(self, *members: TermT) -> Condition:
        """It is one of these members."""
        return OneOf(self, members)


@frozen(cache_hash=True)
class CountFact(Fact):
    """A fact that is a number of persons or things, from 0 upwards."""

    def at_least(self, number: int) -> Condition:
        """It is this number or more."""
        return AtLeast(self, number)


@frozen(order=False, cache_hash=True)
class AgeFact(Fact):
    """The age of a person on the day asked about, read from its day of birth."""

    def __ge__(self, years: int) -> Condition:
        return Age(self, Bound.FROM, years)

    def __lt__(self, years: int) -> Condition:
        return Age(self, Bound.BELOW, years)

    def until(self, years: int) -> Condition:
        """Up to and with the birthday of that age (``đến N tuổi``)."""
        return Age(self, Bound.UNTIL, years)

    def born_from(self, day: date) -> Condition:
        """Born on this day or later."""
        return BornFrom(self, day)


@frozen(cache_hash=True)
class Holds(Condition):
    """A fact that is so, or surely is not, is as expected."""

    fact: BoolFact
    expected: bool


@frozen(cache_hash=True)
class OneOf(Condition):
    """A fact is one of some members of its list."""

    fact: Fact
    members: tuple[Term, ...]


@frozen(cache_hash=True)
class AtLeast(Condition):
    """A count is a number or more."""

    fact: CountFact
    number: int


class Bound(Enum):
    """How an age is bounded."""

    FROM = "from"
    """From the birthday on (``từ đủ N tuổi``)."""
    BELOW = "below"
    """Before the birthday (``dưới N tuổi``)."""
    UNTIL = "until"
    """Up to and with the birthday (``đến N tuổi``)."""


@frozen(cache_hash=True)
class Age(Condition):
    """The age on the day asked about is within a bound."""

    fact: AgeFact
    bound: Bound
    years: int


@frozen(cache_hash=True)
class BornFrom(Condition):
    """The day of birth is a given day or later."""

    fact: AgeFact
    day: date


def leaves(condition: Condition) -> Iterator[Condition]:
    """The leaves of a condition, in the order in which they are written."""
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case _:
            yield condition


def facts_of(condition: Condition) -> frozenset[str]:
    """The names of the facts that a condition asks for."""
    return frozenset(fact_of(leaf).name for leaf in leaves(condition))


def fact_of(leaf: Condition) -> Fact:
    """The fact that a leaf asks for.

    Raises:
        TypeError: it is not a leaf of this language.
    """
    if isinstance(leaf, Holds | OneOf | AtLeast | Age | BornFrom):
        return leaf.fact
    msg = f"{type(leaf).__name__} is not a leaf of the language of conditions"
    raise TypeError(msg)


def conjuncts(condition: Condition) -> tuple[Condition, ...]:
    """The parts that must all hold: those of an `And`, or the condition itself."""
    return condition.parts if isinstance(condition, And) else (condition,)


def assuming(condition: Condition, decide: Callable[[Condition], bool | None]) -> Condition:
    """A condition with some of its leaves decided.

    Args:
        condition: the condition.
        decide: whether a leaf holds; ``None`` leaves it as it is.
    """
    match condition:
        case And(parts):
            kept: list[Condition] = []
            for part in (assuming(each, decide) for each in parts):
                if part == NEVER:
                    return NEVER
                kept.extend(conjuncts(part))
            return kept[0] if len(kept) == 1 else And(tuple(kept))
        case Or(parts):
            left: list[Condition] = []
            for part in (assuming(each, decide) for each in parts):
                if part == ALWAYS:
                    return ALWAYS
                left.extend(part.parts if isinstance(part, Or) else (part,))
            return left[0] if len(left) == 1 else Or(tuple(left))
        case Not(part):
            inner = assuming(part, decide)
            return NEVER if inner == ALWAYS else ALWAYS if inner == NEVER else Not(inner)
        case _:
            decided = decide(condition)
            return condition if decided is None else ALWAYS if decided else NEVER

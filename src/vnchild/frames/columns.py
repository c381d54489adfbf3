"""The column reading of conditions: a pair of expressions, one for sure and one for possible.

Every leaf is closed against nulls, so no backend's null logic takes part. Parts that are settled
for the whole table, as those over an absent column, are folded here and never reach the backend.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any, TypeAlias

import narwhals as nw

from vnchild.law.age import Day
from vnchild.law.conditions import (
    Age,
    And,
    AtLeast,
    BornFrom,
    Bound,
    Condition,
    Holds,
    Not,
    OneOf,
    Or,
    fact_of,
    leaves,
)

Mask: TypeAlias = bool | nw.Expr
"""A truth value for each row: an expression, or one that is the same for all."""


def every(masks: Iterable[Mask]) -> Mask:
    """All of the masks hold."""
    left = []
    for mask in masks:
        if mask is False:
            return False
        if mask is not True:
            left.append(mask)
    if not left:
        return True
    return left[0] if len(left) == 1 else nw.all_horizontal(*left, ignore_nulls=False)


def some(masks: Iterable[Mask]) -> Mask:
    """One of the masks holds."""
    left = []
    for mask in masks:
        if mask is True:
            return True
        if mask is not False:
            left.append(mask)
    if not left:
        return False
    return left[0] if len(left) == 1 else nw.any_horizontal(*left, ignore_nulls=False)


def negated(mask: Mask) -> Mask:
    """The mask does not hold."""
    return not mask if isinstance(mask, bool) else ~mask


def expression(mask: Mask) -> nw.Expr:
    """A mask as an expression."""
    return nw.lit(mask) if isinstance(mask, bool) else mask


class Columns:
    """The masks of a table's facts; each distinct leaf becomes a column once.

    Args:
        frame: the frame, its columns read and cast as the contract says.
        present: the names of the facts that the table has columns for.
        day: the day asked about.
    """

    def __init__(self, frame: nw.LazyFrame[Any], present: frozenset[str], day: Day) -> None:
        self.frame = frame
        self.present = present
        self.day = day
        self._pending: list[nw.Expr] = []
        self._kept = 0
        self._leaves: dict[Condition, tuple[Mask, Mask]] = {}

    def keep(self, mask: Mask) -> Mask:
        """A mask as a column of its own from the next `flush` on."""
        if isinstance(mask, bool):
            return mask
        return self.add(mask)

    def add(self, value: nw.Expr) -> nw.Expr:
        """An expression as a column of its own from the next `flush` on."""
        self._kept += 1
        name = f"__{self._kept}"
        self._pending.append(value.alias(name))
        return nw.col(name)

    def flush(self) -> None:
        """Add the pending columns to the frame, so that what follows can build on them."""
        if self._pending:
            self.frame = self.frame.with_columns(*self._pending)
            self._pending = []

    def prepare(self, conditions: Iterable[Condition]) -> None:
        """Make the leaves of some conditions ready, as columns."""
        for condition in conditions:
            for leaf in leaves(condition):
                if leaf not in self._leaves:
                    sure, possible = self._leaf(leaf)
                    same = sure is possible
                    kept = self.keep(sure)
                    self._leaves[leaf] = kept, kept if same else self.keep(possible)

    def unknown(self, fact: str) -> Mask:
        """The fact is not known."""
        return nw.col(fact).is_null() if fact in self.present else True

    def sure(self, condition: Condition) -> Mask:
        """The condition surely holds."""
        return self._read(condition, 0)

    def possible(self, condition: Condition) -> Mask:
        """The condition possibly holds."""
        return self._read(condition, 1)

    def _read(self, condition: Condition, which: int) -> Mask:
        match condition:
            case And(parts):
                return every(self._read(part, which) for part in parts)
            case Or(parts):
                return some(self._read(part, which) for part in parts)
            case Not(part):
                return negated(self._read(part, 1 - which))
            case _:
                return self._leaves[condition][which]

    def _leaf(self, leaf: Condition) -> tuple[Mask, Mask]:
        name = fact_of(leaf).name
        column = nw.col(name)
        match leaf:
            case Age(_, bound, years):
                after = bound is Bound.UNTIL
                cut = self.day.born_before(years) if after else self.day.born_by(years)
                reached = column <= nw.lit(cut, nw.Date)
                mask = reached if bound is Bound.FROM else ~reached
                return mask, mask
            case BornFrom(_, first):
                mask = column >= nw.lit(first, nw.Date)
                return mask, mask
        if name not in self.present:
            return False, True
        match leaf:
            case Holds(_, expected):
                mask = column if expected else ~column
            case OneOf(_, members):
                mask = reduce(or_, (column == str(member.value) for member in members))
            case AtLeast(_, number):
                mask = column >= number
            case _:
                msg = f"{type(leaf).__name__} is not a leaf of the language of conditions"
                raise TypeError(msg)
        return mask.fill_null(False), mask.fill_null(True)

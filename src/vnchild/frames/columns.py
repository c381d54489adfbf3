"""The column reading of conditions: a pair of masks, one for sure and one for possible.

Every leaf is closed against nulls, so no backend's null logic takes part. Parts that are settled
for the whole table, as those over an absent column, are folded and never reach the backend.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

import narwhals as nw

from vnchild.frames.dialect import Expr, Mask, dialect_of
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


class Columns:
    """The masks of a table's facts; each distinct leaf becomes a column once.

    Args:
        frame: the frame, its columns read and cast as the contract says.
        present: the names of the facts that the table has columns for.
        day: the day asked about.
        complete: the names of those facts that are known in every row.
    """

    def __init__(
        self,
        frame: nw.LazyFrame[Any],
        present: frozenset[str],
        day: Day,
        complete: frozenset[str] = frozenset(),
    ) -> None:
        self.words = dialect_of(frame.implementation)
        self.present = present
        self.complete = complete
        self.day = day
        self._frame = self.words.table(frame)
        self._pending: list[Expr] = []
        self._kept = 0
        self._leaves: dict[Condition, tuple[Mask, Mask]] = {}
        self._sure: dict[Condition, Mask] = {}

    def keep(self, mask: Mask) -> Mask:
        """A mask as a column of its own from the next `flush` on."""
        return mask if isinstance(mask, bool) else self.add(mask)

    def add(self, value: Expr) -> Expr:
        """An expression as a column of its own from the next `flush` on."""
        self._kept += 1
        name = f"__{self._kept}"
        self._pending.append(value.alias(name))
        return self.words.col(name)

    def flush(self) -> None:
        """Add the pending columns to the frame, so that what follows can build on them."""
        if self._pending:
            self._frame = self._frame.with_columns(*self._pending)
            self._pending = []

    def select(self, columns: Iterable[tuple[str, Expr]]) -> nw.LazyFrame[Any]:
        """The frame of these columns and no others."""
        self.flush()
        chosen = self._frame.select(*(value.alias(name) for name, value in columns))
        return chosen if isinstance(chosen, nw.LazyFrame) else nw.from_native(chosen)

    def prepare(self, conditions: Iterable[Condition]) -> None:
        """Make the leaves of some conditions ready, as columns."""
        for condition in conditions:
            for leaf in leaves(condition):
                if leaf not in self._leaves:
                    sure, possible = self._leaf(leaf)
                    kept = self.keep(sure)
                    self._leaves[leaf] = kept, kept if sure is possible else self.keep(possible)

    def unknown(self, fact: str) -> Mask:
        """The fact is not known."""
        if fact in self.complete:
            return False
        return self.words.col(fact).is_null() if fact in self.present else True

    def sure(self, condition: Condition) -> Mask:
        """The condition surely holds."""
        return self._read(condition, 0)

    def possible(self, condition: Condition) -> Mask:
        """The condition possibly holds."""
        return self._read(condition, 1)

    def kept_sure(self, condition: Condition) -> Mask:
        """`sure` as a column, the same one whenever it is asked for."""
        if condition not in self._sure:
            self._sure[condition] = self.keep(self.sure(condition))
        return self._sure[condition]

    def _read(self, condition: Condition, which: int) -> Mask:
        match condition:
            case And(parts):
                return self.words.every([self._read(part, which) for part in parts])
            case Or(parts):
                return self.words.some([self._read(part, which) for part in parts])
            case Not(part):
                return self.words.negated(self._read(part, 1 - which))
            case _:
                return self._leaves[condition][which]

    def _leaf(self, leaf: Condition) -> tuple[Mask, Mask]:
        name = fact_of(leaf).name
        column = self.words.col(name)
        mask: Expr
        match leaf:
            case Age(_, bound, years):
                after = bound is Bound.UNTIL
                cut = self.day.born_before(years) if after else self.day.born_by(years)
                day = self.words.day(cut)
                mask = column <= day if bound is Bound.FROM else column > day
                return mask, mask
            case BornFrom(_, first):
                mask = column >= self.words.day(first)
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

"""The words in which expressions are written.

They are those of narwhals, which every backend understands. Polars has the same words; speaking to
it directly spares the translation of some thousand expressions, which for a small table is most of
the cost. The plans are written once and do not know which of the two they speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias

import narwhals as nw

Expr: TypeAlias = nw.Expr
Mask: TypeAlias = bool | Expr
"""A truth value for each row: an expression, or one that is the same for all."""

_WITH_TABLES = frozenset(
    {nw.Implementation.POLARS, nw.Implementation.PANDAS, nw.Implementation.PYARROW}
)


_FEW = 256
"""How many whole numbers are kept; levels, places and amounts come back in every plan."""


class Dialect:
    """The words for one backend.

    Args:
        implementation: the backend.
    """

    def __init__(self, implementation: nw.Implementation) -> None:
        self.native = implementation is nw.Implementation.POLARS
        self.has_tables = implementation in _WITH_TABLES
        """Whether the backend replaces values by a table, many times faster than by choices."""
        self._words: Any = import_module("polars" if self.native else "narwhals")
        self._closed = {} if self.native else {"ignore_nulls": False}
        self._numbers: dict[int, Expr] = {}
        self.zero = self.number(0)

    def table(self, frame: nw.LazyFrame[Any]) -> Any:
        """A frame in the form that takes the expressions of this dialect."""
        return frame.to_native() if self.native else frame

    def collected(self, frame: nw.LazyFrame[Any]) -> nw.DataFrame[Any]:
        """A frame with its expressions carried out.

        Polars would first try to merge the steps of the plan, which takes longer than it saves.
        """
        if not self.native:
            return frame.collect()
        flags = self._words.QueryOptFlags(cluster_with_columns=False)
        return nw.from_native(frame.to_native().collect(optimizations=flags), eager_only=True)

    def col(self, name: str) -> Expr:
        """A column."""
        column: Expr = self._words.col(name)
        return column

    def number(self, value: int) -> Expr:
        """A whole number."""
        literal = self._numbers.get(value)
        if literal is None:
            literal = self._words.lit(value, self._words.Int64)
            if len(self._numbers) < _FEW:
                self._numbers[value] = literal
        return literal

    def text(self, value: str) -> Expr:
        """A text."""
        literal: Expr = self._words.lit(value)
        return literal

    def nothing(self, *, whole: bool) -> Expr:
        """A null, of the type of whole numbers or of others."""
        kind = self._words.Int64 if whole else self._words.Float64
        literal: Expr = self._words.lit(None, kind)
        return literal

    def day(self, value: date) -> Expr:
        """A day."""
        literal: Expr = self._words.lit(value, self._words.Date)
        return literal

    def mask(self, mask: Mask) -> Expr:
        """A mask as an expression."""
        literal: Expr = self._words.lit(mask) if isinstance(mask, bool) else mask
        return literal

    def every(self, masks: Sequence[Mask]) -> Mask:
        """All of the masks hold."""
        if any(mask is False for mask in masks):
            return False
        left = [mask for mask in masks if mask is not True]
        if len(left) < 2:
            return left[0] if left else True
        both: Expr = self._words.all_horizontal(*left, **self._closed)
        return both

    def some(self, masks: Sequence[Mask]) -> Mask:
        """One of the masks holds."""
        if any(mask is True for mask in masks):
            return True
        left = [mask for mask in masks if mask is not False]
        if len(left) < 2:
            return left[0] if left else False
        either: Expr = self._words.any_horizontal(*left, **self._closed)
        return either

    @staticmethod
    def negated(mask: Mask) -> Mask:
        """The mask does not hold."""
        return not mask if isinstance(mask, bool) else ~mask

    def choose(self, cases: Sequence[tuple[Mask, Expr]], otherwise: Expr) -> Expr:
        """The value of the first case whose mask holds."""
        result = otherwise
        for mask, value in reversed(cases):
            if mask is True:
                result = value
            elif mask is not False:
                result = self._words.when(mask).then(value).otherwise(result)
        return result

    def whole(self, value: Expr) -> Expr:
        """An expression as a whole number of 64 bits."""
        return value.cast(self._words.Int64)

    def named(self, index: Expr, names: Sequence[str]) -> Expr:
        """The name that an index stands for."""
        if self.has_tables:
            return index.replace_strict(
                list(range(len(names))), list(names), return_dtype=self._words.String
            )
        return self.choose(
            [(index == number, self.text(name)) for number, name in enumerate(names[:-1])],
            self.text(names[-1]),
        )

    def joined(self, cases: Sequence[tuple[Mask, str]]) -> Expr:
        """The texts whose masks hold, with commas between them."""
        if not cases:
            return self.text("")
        texts = [self._words.when(self.mask(mask)).then(self.text(text)) for mask, text in cases]
        whole: Expr = self._words.concat_str(texts, separator=",", ignore_nulls=True)
        return whole


@cache
def dialect_of(implementation: nw.Implementation) -> Dialect:
    """The words for a backend."""
    return Dialect(implementation)

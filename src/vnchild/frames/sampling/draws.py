"""Draws that are the same for ever: whole numbers only, and no generator but this one.

The generators of Python, numpy and polars may change between versions, and polars' own hash does.
Each draw is a function of the seed, of what is drawn and of the number of the row, so a row does
not depend on how many there are, nor a column on the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

import polars as pl

WHOLE: Final = 1 << 32
"""A draw is a whole number from 0 up to this."""

CELLS: Final = 10_000
"""Shares are told in ten thousandths."""

_FACTORS: Final = (0x7FEB352D, 0x846CA68B)
"""Odd numbers that spread the bits of a product well."""


class Draws:
    """The draws of some rows.

    Args:
        source: what all of them follow from.
        first: the number of rows before these.
        rows: how many rows.
    """

    def __init__(self, source: str, first: int, rows: int) -> None:
        self._source = source
        self._numbers = pl.int_range(first, first + rows, dtype=pl.UInt64, eager=True)

    def draw(self, what: str) -> pl.Series:
        """A number from 0 up to `WHOLE` for each row."""
        keys = sha256(f"{self._source}/{what}".encode()).digest()
        mixed = self._numbers
        for place in (0, 4):
            mixed = _mixed(mixed ^ int.from_bytes(keys[place : place + 4], "big"))
        return mixed

    def below(self, what: str, bound: int) -> pl.Series:
        """A number from 0 up to a bound for each row."""
        return self.draw(what) * bound // WHOLE

    def pick(self, what: str, values: pl.Series, kind: pl.Series | None = None) -> pl.Series:
        """A value for each row.

        Args:
            what: what is drawn.
            values: `CELLS` values, or as many for each kind of row, one after another.
            kind: the kind of each row, from 0.
        """
        cell = self.below(what, CELLS)
        return values.gather(cell if kind is None else cell + kind.cast(pl.UInt64) * CELLS)

    def share(self, what: str, share: float) -> pl.Series:
        """Whether a row is among a share of them."""
        return self.draw(what) < int(share * WHOLE)


def _mixed(numbers: pl.Series) -> pl.Series:
    """Numbers of 32 bits, mixed so that neighbours have nothing in common; none comes twice."""
    numbers = numbers ^ (numbers // (1 << 16))
    numbers = numbers * _FACTORS[0] % WHOLE
    numbers = numbers ^ (numbers // (1 << 15))
    numbers = numbers * _FACTORS[1] % WHOLE
    return numbers ^ (numbers // (1 << 16))


def spread(rest: object, shares: Sequence[tuple[object, int]]) -> list[object]:
    """`CELLS` values: some with their shares in ten thousandths, and what is left for the rest."""
    taken: list[object] = [value for value, share in shares for _ in range(share)]
    if len(taken) > CELLS:
        msg = f"the shares {shares} are more than the whole"
        raise ValueError(msg)
    return [*taken, *([rest] * (CELLS - len(taken)))]

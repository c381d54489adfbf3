"""Invented populations for trials: `vnchild.frames.sample`.

The people are drawn from shares that were made up. They are statistics of no place, whatever
province is named, and nobody in them exists.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from vnchild.domain.places import province as province_of
from vnchild.law.errors import VnchildError

if TYPE_CHECKING:
    import polars as pl

DAY: Final = date(2026, 1, 1)
"""The day on which a population stands unless another is given: fixed, so that the same call
gives the same table tomorrow."""

SEED: Final = 1
UNKNOWN: Final = 0.02
MOST: Final = 100_000_000
OLDEST: Final = 99
EARLIEST: Final = date(1945, 1, 1)


class SampleError(VnchildError):
    """A population that cannot be drawn."""


@frozen(kw_only=True)
class Population:
    """What a population is drawn from; the same one gives the same people, in any portions.

    Args:
        n: how many people, up to `MOST`.
        seed: a whole number; another gives other people.
        on: the day on which they have their ages.
        province: a statistical code. It goes into the identifiers, and each has people of its
            own; the shares do not depend on it.
        unknown: the share of cells that are left empty, from 0 to 1; never the day of birth.
        youngest, oldest: the ages in completed years, from 0 to `OLDEST`.
        first: how many people of the same population stand before these.

    Raises:
        SampleError: one of them cannot be.
        UnknownProvinceError: no province has that code on that day.
    """

    n: int
    seed: int = SEED
    on: date = DAY
    province: str | None = None
    unknown: float = UNKNOWN
    youngest: int = 0
    oldest: int = OLDEST
    first: int = 0

    def __attrs_post_init__(self) -> None:
        if not _whole(self.n) or not 0 <= self.n <= MOST:
            msg = f"n is a whole number from 0 to {MOST:,}, not {self.n!r}"
            raise SampleError(msg)
        if not _whole(self.seed):
            msg = f"a seed is a whole number, not {self.seed!r}"
            raise SampleError(msg)
        if type(self.on) is not date or self.on < EARLIEST:
            msg = f"on is a day from {EARLIEST} on, not {self.on!r}"
            raise SampleError(msg)
        if type(self.unknown) not in {int, float} or not 0 <= self.unknown <= 1:
            msg = f"the share of unknown cells is a number from 0 to 1, not {self.unknown!r}"
            raise SampleError(msg)
        ages = (self.youngest, self.oldest)
        if not all(map(_whole, ages)) or not 0 <= self.youngest <= self.oldest <= OLDEST:
            msg = f"ages go from one to another between 0 and {OLDEST}, not from {ages[0]!r} "
            msg += f"to {ages[1]!r}"
            raise SampleError(msg)
        if self.province is not None:
            province_of(self.province, self.on)

    def table(self) -> pl.DataFrame:
        """The people, one row each, under the contract of a table of persons."""
        from vnchild.frames.sampling.people import drawn  # noqa: PLC0415

        return drawn(self)

    def portions(self, size: int) -> Iterator[pl.DataFrame]:
        """The same table in portions of so many rows; at least one, be it empty."""
        for first in range(0, max(self.n, 1), size):
            yield evolve(self, first=self.first + first, n=min(size, self.n - first)).table()


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def sample(
    n: int,
    *,
    seed: int = SEED,
    on: date = DAY,
    province: str | None = None,
    unknown: float = UNKNOWN,
    ages: tuple[int, int] = (0, OLDEST),
) -> pl.DataFrame:
    """A population of invented people, for trials and benchmarks.

    It looks like a real one: children and elderly people in proportion, what is rare is rare, and
    the facts of one person agree with each other. But its shares were made up: they are
    statistics of no place, and nothing about a province can be learned from it.

    The same arguments give the same table for ever, on every platform and with every version of
    polars; the first rows of a larger table are those of a smaller one.

    Args:
        n: how many people, up to `MOST`.
        seed: a whole number; another gives other people.
        on: the day on which they have their ages. Assess them on that day or later: nobody is
            born after the day asked about.
        province: a statistical code. It goes into the identifiers, and each has people of its
            own; the shares do not depend on it.
        unknown: the share of cells that are left empty, from 0 to 1; never the day of birth.
        ages: the youngest and the oldest, in completed years, both from 0 to `OLDEST`.

    Returns:
        A frame of polars with the columns of `COLUMNS`, typed.

    Raises:
        SampleError: one of the arguments cannot be.
        UnknownProvinceError: no province has that code on that day.

    >>> sample(2, unknown=0)["id"].to_list()
    ['P0000001', 'P0000002']
    """
    youngest, oldest = ages
    return Population(
        n=n,
        seed=seed,
        on=on,
        province=province,
        unknown=unknown,
        youngest=youngest,
        oldest=oldest,
    ).table()


__all__ = ["DAY", "MOST", "OLDEST", "SEED", "UNKNOWN", "Population", "SampleError", "sample"]

"""Invented people for the benchmarks: a province's children, or a country's mix of ages."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt
import polars as pl

from vnchild.law.conditions import AgeFact, BoolFact, TermFact
from vnchild.rules.social_assistance import SCHEMA

DAY = np.datetime64("2026-11-22")


OFTEN_UNKNOWN = ("father", "hiv", "disability", "disadvantaged_area", "has_income", "supporter")
"""What a commune's table most often leaves open."""


def people(
    number: int,
    *,
    oldest: int,
    unknown: float = 0.02,
    open_columns: Collection[str] | None = None,
    seed: int = 7,
) -> pl.DataFrame:
    """A table of persons with every column of the contract.

    Args:
        number: how many.
        oldest: the greatest age.
        unknown: the share of unknown cells in the columns that have any.
        open_columns: the columns that have any, by default all.
        seed: what the table is drawn from.
    """
    chance = np.random.default_rng(seed)
    ages = chance.integers(0, int(365.25 * oldest), number)
    columns: dict[str, pl.Series] = {
        "id": pl.Series(np.arange(number)).cast(pl.String),
        "birth_date": pl.Series(DAY - ages.astype("timedelta64[D]")),
    }
    for fact in SCHEMA[1:]:
        has_any = open_columns is None or fact.name in open_columns
        hidden = pl.Series(chance.random(number) < (unknown if has_any else 0))
        if isinstance(fact, BoolFact):
            values = pl.Series(chance.random(number) < 0.1)
        elif isinstance(fact, TermFact):
            names = np.array([str(term.value) for term in fact.terms], dtype=object)
            shares = np.array([0.85, *([0.15 / (len(names) - 1)] * (len(names) - 1))])
            drawn = names[chance.choice(len(names), number, p=shares)]
            values = pl.Series(drawn, dtype=pl.String)
        else:
            values = pl.Series(chance.choice(np.array([0, 0, 0, 1, 2]), number))
        columns[fact.name] = values.set(hidden, None)
    return pl.DataFrame(columns)


def coded(frame: pl.DataFrame) -> dict[str, npt.NDArray[np.int64 | np.datetime64]]:
    """The table as the numpy version wants it: codes, -1 for what is not known."""
    columns: dict[str, npt.NDArray[np.int64 | np.datetime64]] = {}
    for fact in SCHEMA:
        column = frame[fact.name]
        if isinstance(fact, AgeFact):
            columns[fact.name] = column.to_numpy()
        elif isinstance(fact, TermFact):
            names = [str(term.value) for term in fact.terms]
            codes = column.replace_strict(names, range(len(names)), return_dtype=pl.Int64)
            columns[fact.name] = codes.fill_null(-1).to_numpy()
        else:
            columns[fact.name] = column.cast(pl.Int64).fill_null(-1).to_numpy()
    return columns

"""Invented people for the benchmarks: a province's children, or a country's mix of ages."""

from __future__ import annotations

import numpy as np
import polars as pl

from vnchild.law.conditions import BoolFact, CountFact, TermFact
from vnchild.rules.social_assistance import SCHEMA

DAY = np.datetime64("2026-11-22")


def people(number: int, *, oldest: int, unknown: float = 0.02, seed: int = 7) -> pl.DataFrame:
    """A table of persons with every column of the contract."""
    chance = np.random.default_rng(seed)
    ages = chance.integers(0, int(365.25 * oldest), number)
    columns: dict[str, pl.Series] = {
        "id": pl.Series(np.arange(number)).cast(pl.String),
        "birth_date": pl.Series(DAY - ages.astype("timedelta64[D]")),
    }
    for fact in SCHEMA[1:]:
        hidden = pl.Series(chance.random(number) < unknown)
        if isinstance(fact, BoolFact):
            values = pl.Series(chance.random(number) < 0.1)
        elif isinstance(fact, TermFact):
            names = [str(term.value) for term in fact.terms]
            shares = np.array([0.85, *([0.15 / (len(names) - 1)] * (len(names) - 1))])
            values = pl.Series(np.array(names, dtype=object)[chance.choice(len(names), number, p=shares)])
        else:
            assert isinstance(fact, CountFact)
            values = pl.Series(chance.choice(np.array([0, 0, 0, 1, 2]), number))
        columns[fact.name] = values.cast(pl.String if isinstance(fact, TermFact) else values.dtype).set(hidden, None)
    return pl.DataFrame(columns)

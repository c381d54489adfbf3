"""People for the tests of tables: random rows of facts, the same rows on every backend."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, Final, TypeAlias

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]
from hypothesis import strategies as st

from vnchild import assess_facts
from vnchild.frames import RESULT_COLUMNS
from vnchild.frames.contract import canonical
from vnchild.law.age import last_birth
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, FactValue, TermFact
from vnchild.rules.social_assistance.facts import BY_NAME, SCHEMA

Row: TypeAlias = dict[str, FactValue]
Record: TypeAlias = tuple[object, ...]

FIRST: Final = date(2021, 7, 1)
NOW: Final = date(2026, 11, 22)
LEAP_DAY: Final = date(2028, 2, 29)
DAYS: Final = (
    FIRST,
    date(2024, 6, 30),
    date(2024, 7, 1),
    date(2025, 6, 30),
    date(2025, 7, 1),
    date(2026, 7, 1),
    date(2026, 10, 4),
    date(2026, 10, 5),
    NOW,
    date(2027, 2, 28),
    LEAP_DAY,
    date(2028, 3, 1),
)
"""Days in all three periods of law and around their borders, and around a leap day."""

BIRTHDAYS: Final = (3, 4, 16, 22, 60, 75, 80)
LEAP_BIRTHS: Final = tuple(date(year, 2, 29) for year in range(1936, 2021, 4))
OTHER_FACTS: Final = tuple(fact for fact in SCHEMA if not isinstance(fact, AgeFact))
_COUNTS: Final = (0, 0, 1, 2, 3, 99)


def values_of(fact: Fact) -> tuple[FactValue, ...]:
    """Values that a fact can have, a few for a count."""
    match fact:
        case BoolFact():
            return fact.values
        case TermFact():
            return fact.values
        case CountFact():
            return _COUNTS
    raise AssertionError(fact)


def edges(on: date) -> list[date]:
    """Days of birth on which something turns: the birthdays that matter, and leap days."""
    found = [
        last_birth(years, on) + timedelta(days=days) for years in BIRTHDAYS for days in (-1, 0, 1)
    ]
    return [day for day in (*found, *LEAP_BIRTHS, on) if day <= on]


def rows(on: date, size: int) -> st.SearchStrategy[list[Row]]:
    """Batches of rows, each fact possibly unknown."""
    born = st.one_of(
        st.dates(date(on.year - 100, 1, 1), on),
        st.dates(date(on.year - 17, 1, 1), on),
        st.sampled_from(edges(on)),
    )
    facts: dict[str, st.SearchStrategy[FactValue]] = {
        fact.name: st.sampled_from((*values_of(fact), None)) for fact in OTHER_FACTS
    }
    one: st.SearchStrategy[Row] = st.fixed_dictionaries({"birth_date": born, **facts})
    return st.lists(one, min_size=1, max_size=size)


def random_rows(seed: int, on: date, size: int) -> list[Row]:
    """Many rows quickly; from a row where all is known to one where nothing is."""
    chance = random.Random(seed)
    turning = edges(on)
    many: list[Row] = []
    for _ in range(size):
        unknown = chance.choice((0.0, 0.1, 0.3, 0.9))
        old = chance.choice((17, 100)) * 365
        born = chance.choice((on - timedelta(days=chance.randrange(old)), chance.choice(turning)))
        row: Row = {"birth_date": born}
        for fact in OTHER_FACTS:
            known = chance.random() >= unknown
            row[fact.name] = chance.choice(values_of(fact)) if known else None
        many.append(row)
    return many


def expected(many: Iterable[Mapping[str, FactValue]], on: date, **asked: Any) -> list[Record]:
    """The result columns of each row as the scalar reading gives them."""
    found: list[Record] = []
    for row in many:
        answer = assess_facts(row, on=on, **asked)
        coefficient = None if answer.coefficient is None else float(answer.coefficient)
        assert coefficient is None or answer.coefficient == coefficient
        found.append(
            (
                answer.status.value,
                answer.clause,
                coefficient,
                answer.standard,
                answer.amount,
                answer.up_to,
                answer.also.code if answer.also else "",
                "; ".join(provision.vi for provision in answer.provisions),
                ",".join(answer.missing),
            )
        )
    return found


def column(many: Sequence[Row], name: str) -> list[Any]:
    """The values of a column as they stand in a typed table."""
    return [canonical(row.get(name)) for row in many]


def polars_frame(many: Sequence[Row], columns: Iterable[str] = BY_NAME) -> pl.DataFrame:
    """A typed polars frame, numbered from 1."""
    types: dict[str, pl.DataType] = {}
    for name in columns:
        match BY_NAME[name]:
            case AgeFact():
                types[name] = pl.Date()
            case BoolFact():
                types[name] = pl.Boolean()
            case CountFact():
                types[name] = pl.Int64()
            case _:
                types[name] = pl.String()
    made = [pl.Series(name, column(many, name), dtype=dtype) for name, dtype in types.items()]
    return pl.DataFrame([pl.Series("id", range(1, len(many) + 1), dtype=pl.Int64), *made])


def numpy_frame(
    many: Sequence[Row], columns: Iterable[str] = BY_NAME, *, dates: bool = False
) -> pd.DataFrame:
    """A pandas frame with numpy types: objects with None, counts as floats with NaN."""
    made: dict[str, Any] = {"id": range(1, len(many) + 1)}
    for name in columns:
        values = column(many, name)
        match BY_NAME[name]:
            case AgeFact() if not dates:
                days = [pd.Timestamp(day) for day in values]
                made[name] = pd.Series(days, dtype="datetime64[ns]")
            case CountFact():
                made[name] = pd.Series(values, dtype="float64")
            case _:
                made[name] = pd.Series(values, dtype="object")
    return pd.DataFrame(made)


def to_duckdb(frame: pl.DataFrame) -> duckdb.DuckDBPyRelation:
    """A duckdb relation, in a database of its own."""
    return duckdb.connect().from_arrow(frame.to_arrow())


FROM_POLARS: Final[dict[str, Callable[[pl.DataFrame], Any]]] = {
    "polars": lambda frame: frame,
    "polars lazy": lambda frame: frame.lazy(),
    "pandas": lambda frame: frame.to_pandas(),
    "pandas pyarrow": lambda frame: frame.to_pandas(use_pyarrow_extension_array=True),
    "pyarrow": lambda frame: frame.to_arrow(),
    "duckdb": to_duckdb,
}
"""The same frame on each backend, with the types that the backend makes of it."""

LAZY: Final = frozenset({"polars lazy", "duckdb"})
"""The backends whose rows have no numbers."""


def _converted(name: str) -> Callable[[Sequence[Row], Iterable[str]], Any]:
    return lambda many, columns: FROM_POLARS[name](polars_frame(many, columns))


BACKENDS: Final[dict[str, Callable[[Sequence[Row], Iterable[str]], Any]]] = {
    "polars": polars_frame,
    "polars lazy": _converted("polars lazy"),
    "pandas numpy": numpy_frame,
    "pandas numpy, dates as objects": partial(numpy_frame, dates=True),
    "pandas pyarrow": _converted("pandas pyarrow"),
    "pyarrow": _converted("pyarrow"),
    "duckdb": _converted("duckdb"),
}
"""The same rows on each backend, fully typed."""


def _plain(value: Any) -> object:
    if value is None or value is pd.NA or value is pd.NaT or value != value:  # noqa: PLR0124
        return None
    if isinstance(value, datetime):
        return value.date()
    return value.item() if hasattr(value, "item") else value


def records(frame: Any) -> tuple[list[str], list[Record]]:
    """The columns and rows of a frame of any backend; rows of duckdb ordered by ``id``."""
    if isinstance(frame, pl.LazyFrame):
        frame = frame.collect()
    if isinstance(frame, pl.DataFrame):
        return frame.columns, frame.rows()
    if isinstance(frame, duckdb.DuckDBPyRelation):
        names = list(frame.columns)
        return names, sorted(frame.fetchall(), key=lambda row: int(row[names.index("id")]))
    if isinstance(frame, pa.Table):
        columns = [frame[name].to_pylist() for name in frame.column_names]
        return list(frame.column_names), list(zip(*columns, strict=True))
    assert isinstance(frame, pd.DataFrame)
    names = [str(name) for name in frame.columns]
    cells = [[_plain(value) for value in frame[name].tolist()] for name in frame.columns]
    return names, list(zip(*cells, strict=True))


def check(frame: Any, many: Sequence[Row], on: date, **asked: Any) -> None:
    """Check an assessed frame against the scalar reading, row by row."""
    names, found = records(frame)
    assert names == ["id", *RESULT_COLUMNS]
    wanted = expected(many, on, **asked)
    assert len(found) == len(wanted)
    for number, (got, want) in enumerate(zip(found, wanted, strict=True), start=1):
        assert got == (number, *want), f"row {number} on {on}: {many[number - 1]}"

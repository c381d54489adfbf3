"""Every backend gives exactly what the scalar reading gives, row by row."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.effort import examples
from tests.frames.people import (
    BACKENDS,
    DAYS,
    LEAP_DAY,
    NOW,
    OTHER_FACTS,
    Row,
    check,
    expected,
    numpy_frame,
    polars_frame,
    random_rows,
    records,
    rows,
    values_of,
)
from vnchild import frames
from vnchild.law.conditions import FactValue
from vnchild.rules.social_assistance import LocalStandard
from vnchild.rules.social_assistance.facts import BY_NAME

slowly = settings(deadline=None, suppress_health_check=list(HealthCheck))
ONE, TWO = date(2025, 6, 30), date(2026, 10, 4)
NAMES = tuple(fact.name for fact in OTHER_FACTS)
CHOSEN = [
    *((backend, on) for backend in ("polars lazy", "pyarrow") for on in (ONE, TWO, LEAP_DAY)),
    *(("pandas numpy", on) for on in (ONE, LEAP_DAY)),
    ("pandas numpy, dates as objects", TWO),
    *(("pandas pyarrow", on) for on in (TWO, LEAP_DAY)),
    *(("duckdb", on) for on in (TWO, LEAP_DAY)),
]
"""A day of each period for each kind of backend; the slow ones take all days."""


@st.composite
def batches(draw: st.DrawFn) -> tuple[date, list[Row]]:
    on = draw(st.sampled_from(DAYS))
    return on, draw(rows(on, 30))


@settings(slowly, max_examples=examples(12))
@given(batches())
def test_polars_equals_the_scalar_reading(batch: tuple[date, list[Row]]) -> None:
    on, many = batch
    check(frames.assess(polars_frame(many), on=on), many, on)


@settings(slowly, max_examples=10)
@given(batches(), st.sets(st.sampled_from(NAMES), max_size=17))
def test_absent_columns_are_unknown_facts(batch: tuple[date, list[Row]], absent: set[str]) -> None:
    on, many = batch
    fewer, kept = _without(many, absent)
    check(frames.assess(polars_frame(fewer, kept), on=on), fewer, on)


def _without(many: list[Row], absent: set[str]) -> tuple[list[Row], list[str]]:
    fewer: list[Row] = [{k: v for k, v in row.items() if k not in absent} for row in many]
    return fewer, ["birth_date", *(name for name in NAMES if name not in absent)]


@pytest.mark.parametrize(("backend", "on"), CHOSEN)
@settings(slowly, max_examples=1)
@given(seed=st.integers(0, 2**32))
def test_every_backend_equals_the_scalar_reading(backend: str, on: date, seed: int) -> None:
    many = random_rows(seed, on, 400)
    check(frames.assess(BACKENDS[backend](many, BY_NAME), on=on), many, on)


@pytest.mark.parametrize("backend", BACKENDS)
def test_absent_columns_are_unknown_facts_on_every_backend(backend: str) -> None:
    absent = set(NAMES) - {"marital", "household", "disability", "pension"}
    many, kept = _without(random_rows(11, NOW, 100), absent)
    check(frames.assess(BACKENDS[backend](many, kept), on=NOW), many, NOW)


@settings(slowly, max_examples=4)
@given(st.data(), st.integers(0, 2**32))
def test_presumptions_and_standards(data: st.DataObject, seed: int) -> None:
    chosen = data.draw(st.lists(st.sampled_from(OTHER_FACTS), unique=True, max_size=4))
    presume: dict[str, FactValue] = {
        fact.name: data.draw(st.sampled_from(values_of(fact))) for fact in chosen
    }
    standard = data.draw(st.sampled_from((None, 12, 540_000, 650_002, 1_000_000)))
    many = random_rows(seed, NOW, 60)
    result = frames.assess(polars_frame(many), on=NOW, standard=standard, presume=presume)
    check(result, many, NOW, standard=standard, presume=presume)


def test_the_levels_of_an_application() -> None:
    own = (
        LocalStandard(province="91", value=700_000, applies_from=date(2026, 10, 1), provision=None),
    )
    many = random_rows(12, NOW, 80)
    result = frames.assess(polars_frame(many), on=NOW, province="91", levels=own)
    check(result, many, NOW, province="91", levels=own)
    assert set(result["standard"]) == {700_000}


@pytest.mark.parametrize("province", ["01", "22", "31", "79"])
def test_provinces(province: str) -> None:
    many = random_rows(int(province), NOW, 60)
    result = frames.assess(polars_frame(many), on=NOW, province=province)
    check(result, many, NOW, province=province)


@pytest.mark.parametrize("known", [date(2026, 9, 1), date(2026, 10, 5), None])
def test_what_was_known(known: date | None) -> None:
    on = date(2026, 8, 1)
    many = random_rows(8, on, 60)
    check(frames.assess(polars_frame(many), on=on, known=known), many, on, known=known)


@pytest.mark.parametrize(
    ("index", "keep"),
    [
        (pd.Index([f"household {n}" for n in range(8, 0, -1)], name="where"), False),
        (pd.Index([7, 7, 1, 1, 1, 0, 3, 3]), True),
        (pd.MultiIndex.from_product([["a", "b"], range(4)], names=["commune", "n"]), True),
    ],
    ids=["text", "repeated", "of two levels"],
)
def test_the_index_of_pandas_is_kept(index: pd.Index[Any], keep: bool) -> None:
    many = random_rows(5, NOW, len(index))
    frame = numpy_frame(many).set_index(index)
    result = frames.assess(frame, on=NOW, keep=keep)
    assert result.index.equals(index)
    assert list(result.index.names) == list(index.names)
    found = records(result[["id", *frames.RESULT_COLUMNS]])[1]
    assert [row[1:] for row in found] == expected(many, NOW)


def test_row_order_is_kept() -> None:
    many = random_rows(3, NOW, 500)
    shuffled = polars_frame(many).sample(fraction=1.0, shuffle=True, seed=1)
    result = frames.assess(shuffled, on=NOW)
    assert result["id"].to_list() == shuffled["id"].to_list()


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
def test_many_rows_on_every_backend(backend: str) -> None:
    size = 200_000 // len(DAYS) // len(BACKENDS) + 1
    for number, on in enumerate(DAYS):
        many = random_rows(1000 * number + list(BACKENDS).index(backend), on, size)
        check(frames.assess(BACKENDS[backend](many, BY_NAME), on=on), many, on)


@pytest.mark.slow
@settings(slowly, max_examples=examples(150))
@given(batches())
def test_polars_equals_the_scalar_reading_in_many_batches(batch: tuple[date, list[Row]]) -> None:
    on, many = batch
    check(frames.assess(polars_frame(many), on=on), many, on)

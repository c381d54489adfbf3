"""A realistic population through every backend; five million rows in bounded memory."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest
from polars.testing import assert_frame_equal

from tests.frames.people import FROM_POLARS, NOW, expected, records
from vnchild import frames
from vnchild.frames import RESULT_COLUMNS, sample
from vnchild.law.conditions import FactValue, TermFact
from vnchild.rules.social_assistance.facts import BY_NAME

WATCHED = """
import json, resource, subprocess, sys
done = subprocess.run([sys.executable, "-m", "vnchild", *sys.argv[1:]], capture_output=True)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
print(json.dumps([done.returncode, done.stdout.decode(), done.stderr.decode(), peak]))
"""


def population(rows: int) -> pl.DataFrame:
    """People with many unknown cells; their ids are numbers, so that backends can be ordered."""
    table = sample(rows, unknown=0.1)
    return table.with_columns(pl.int_range(1, rows + 1, dtype=pl.Int64).alias("id"))


def facts(row: dict[str, Any]) -> dict[str, FactValue]:
    """A row of a table as the scalar reading takes it."""
    found: dict[str, FactValue] = {}
    for name, value in row.items():
        fact = BY_NAME.get(name)
        if isinstance(fact, TermFact):
            found[name] = None if value is None else fact.terms(value)
        elif fact is not None:
            found[name] = value
    return found


@pytest.fixture(scope="module")
def people() -> pl.DataFrame:
    return population(8_000)


@pytest.fixture(scope="module")
def answers(people: pl.DataFrame) -> pl.DataFrame:
    return frames.assess(people, on=NOW)


def test_sampled_rows_agree_with_the_scalar_reading(
    people: pl.DataFrame, answers: pl.DataFrame
) -> None:
    rare = answers["clause"].is_in(["", "6"]).not_()
    chosen = pl.concat([people.filter(rare), people.gather_every(13)])
    wanted = expected([facts(row) for row in chosen.iter_rows(named=True)], NOW)
    by_id = {row[0]: row[1:] for row in answers.iter_rows()}
    assert [by_id[number] for number in chosen["id"]] == wanted
    assert len({row[1] for row in wanted}) > 8


@pytest.mark.parametrize("backend", FROM_POLARS)
def test_every_backend_gives_the_same_table(
    backend: str, people: pl.DataFrame, answers: pl.DataFrame
) -> None:
    names, found = records(frames.assess(FROM_POLARS[backend](people), on=NOW))
    assert names == ["id", *RESULT_COLUMNS]
    assert found == answers.rows()


def test_the_streaming_engine_of_polars(
    people: pl.DataFrame, answers: pl.DataFrame, tmp_path: Path
) -> None:
    people.write_parquet(tmp_path / "people.parquet", row_group_size=1_000)
    scanned = pl.scan_parquet(tmp_path / "people.parquet")
    streamed = frames.assess(scanned, on=NOW).collect(engine="streaming")
    assert_frame_equal(streamed, answers)
    frames.assess(scanned, on=NOW).sink_parquet(tmp_path / "answers.parquet")
    assert_frame_equal(pl.read_parquet(tmp_path / "answers.parquet"), answers)


def test_a_file_of_duckdb(people: pl.DataFrame, answers: pl.DataFrame, tmp_path: Path) -> None:
    people.write_parquet(tmp_path / "people.parquet")
    with duckdb.connect() as database:
        rows = database.read_parquet(str(tmp_path / "people.parquet"))
        assert records(frames.assess(rows, on=NOW))[1] == answers.rows()


@pytest.mark.parametrize("on", [date(2026, 1, 1), date(2027, 2, 28)])
def test_other_days_on_the_lazy_backends(on: date, people: pl.DataFrame) -> None:
    some = people.head(1_000)
    wanted = frames.assess(some, on=on).rows()
    for backend in ("polars lazy", "duckdb"):
        assert records(frames.assess(FROM_POLARS[backend](some), on=on))[1] == wanted


def command(*args: object) -> tuple[str, int]:
    """What ``vnchild`` prints, and its peak of memory in megabytes."""
    asked = [sys.executable, "-c", WATCHED, *map(str, args)]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    code, out, err, peak = json.loads(done.stdout)
    assert code == 0, err
    return out, peak


@pytest.mark.slow
def test_five_million_rows_in_bounded_memory(tmp_path: Path) -> None:
    peaks: dict[tuple[str, int], int] = {}
    for rows in (1_000_000, 5_000_000):
        people = tmp_path / f"{rows}.parquet"
        peaks["sample", rows] = command("sample", "--n", rows, "--out", people)[1]
        told = {}
        for engine in ("polars", "duckdb"):
            out = tmp_path / "answers.parquet"
            asked = ("assess", people, "--on", NOW, "--out", out, "--engine", engine)
            told[engine], peaks[engine, rows] = command(*asked)
            assert pl.scan_parquet(out).select(pl.len()).collect().item() == rows
        assert told["polars"] == told["duckdb"]
        assert f"{rows:,}" in told["polars"]
    for what in ("sample", "polars", "duckdb"):
        assert peaks[what, 5_000_000] < 1_500, peaks
        assert peaks[what, 5_000_000] < 2 * peaks[what, 1_000_000], peaks

"""``vnchild assess --engine``: the same file, the same summary and the same faults."""

from __future__ import annotations

import builtins
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest
from polars.testing import assert_frame_equal

from tests.cli.commands import COMMUNE, GOOD, HEADER, ON, listing, refused, run, shell
from vnchild.cli import engines, files
from vnchild.frames import sample


def outcome(
    folder: Path, file: Path, engine: str, *more: object, on: str = ON
) -> tuple[str, bytes]:
    """The summary and the CSV file that an engine gives."""
    out = folder / "out.csv"
    result = run(file, "--engine", engine, "--out", out, *more, on=on)
    assert result.exit_code == 0, result.output
    return result.stdout, out.read_bytes()


def same(folder: Path, file: Path, *more: object, on: str = ON) -> bytes:
    """Check that duckdb gives what polars gives."""
    by_polars = outcome(folder, file, "polars", *more, on=on)
    assert outcome(folder, file, "duckdb", *more, on=on) == by_polars
    return by_polars[1]


def test_a_csv_file(tmp_path: Path) -> None:
    assert same(tmp_path, COMMUNE).count(b"\n") == 401


@pytest.mark.parametrize(
    "more",
    [
        ("--lang", "vi"),
        ("--province", "01"),
        ("--standard", "650000"),
        ("--presume", "care=family", "--presume", "hiv=no"),
        ("--known", "2026-09-01"),
    ],
)
def test_every_option(tmp_path: Path, more: tuple[str, ...]) -> None:
    same(tmp_path, COMMUNE, *more)


@pytest.mark.parametrize("group", [70, 10_000])
def test_a_parquet_file_of_plain_types(
    tmp_path: Path, group: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "BATCH", 500)
    monkeypatch.setattr(engines, "BATCH", 300)
    people = tmp_path / "people.parquet"
    sample(2_000, unknown=0.1).write_parquet(people, row_group_size=group)
    assert engines._is_plain(people)
    assert same(tmp_path, people).count(b"\n") == 2_001


IDS: dict[str, pl.Series] = {
    "none": pl.Series([]),
    "numbers": pl.Series([9, 7, None, 3], dtype=pl.UInt64),
    "tenths": pl.Series([0.5, 1.0, 2.25, None]),
    "texts": pl.Series(["a,b", ' "c"', "", None]),
    "categories": pl.Series(["x", "y", "z", None], dtype=pl.Categorical),
    "days": pl.Series([date(2020, 1, day) for day in (3, 2, 1, 4)]),
}


@pytest.mark.parametrize("kind", IDS)
def test_identifiers_of_any_type_are_kept(tmp_path: Path, kind: str) -> None:
    births = pl.Series("birth_date", [date(2020, 1, 1)] * 4)
    table = pl.DataFrame([births, pl.Series("note", ["a", "b", "c", "d"])])
    if kind != "none":
        table = table.insert_column(1, IDS[kind].alias("id"))
    people = tmp_path / "people.parquet"
    table.write_parquet(people)
    same(tmp_path, people)
    results = []
    for engine in ("polars", "duckdb"):
        out = tmp_path / f"{engine}.parquet"
        assert run(people, "--engine", engine, "--out", out).exit_code == 0
        results.append(pl.read_parquet(out))
    assert_frame_equal(*results)


ROWS = 3
COLUMNS: dict[str, dict[str, Any]] = {
    "moments of birth": {"birth_date": [datetime(2020, 1, 1, 23)] * ROWS},
    "texts": {"birth_date": [" 2020-01-01"] * ROWS, "hiv": ["có", "", None]},
    "fractions": {"children_under_16": [1.0, float("nan"), None]},
    "small numbers": {"children_under_16": pl.Series([1, None, 2], dtype=pl.UInt8)},
    "categories": {"care": pl.Series(["family", None, "carer"], dtype=pl.Categorical)},
    "labels": {"care": ["gia đình", " Cơ sở", None]},
    "flags as numbers": {"hiv": [1, 0, None]},
    "nothing known": {"care": [None] * ROWS, "hiv": [None] * ROWS},
    "a column twice but for case": {"hiv": [True, False, None], "HIV": ["a", "b", "c"]},
    "the name of our own column": {"vnchild_row": [3, 2, 1]},
    "names of results": {"status": ["a", "b", "c"], "amount": [1, 2, 3]},
}


@pytest.mark.parametrize("kind", COLUMNS)
def test_columns_of_any_type(tmp_path: Path, kind: str) -> None:
    people = tmp_path / "people.parquet"
    births = {"birth_date": [date(2020, 1, 1)] * ROWS}
    pl.DataFrame({**births, **COLUMNS[kind]}).write_parquet(people)
    same(tmp_path, people)


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_a_table_without_rows(tmp_path: Path, suffix: str) -> None:
    people = tmp_path / f"people{suffix}"
    table = sample(0)
    if suffix == ".csv":
        table.write_csv(people)
    else:
        table.write_parquet(people)
    assert same(tmp_path, people).count(b"\n") == 1


def bad_tables() -> dict[str, pl.DataFrame]:
    good = sample(600, unknown=0.1)

    def with_cell(row: int, column: str, value: object) -> pl.DataFrame:
        cells = good[column].to_list()
        cells[row] = value
        return good.with_columns(pl.Series(column, cells, dtype=good.schema[column]))

    several = with_cell(450, "care", "mars").with_columns(
        pl.when(pl.int_range(600) % 100 == 7).then(100).otherwise(0).alias("children_under_16")
    )
    return {
        "a label": with_cell(450, "care", "mars"),
        "a birth to come": with_cell(2, "birth_date", date(2026, 11, 23)),
        "no birth": with_cell(2, "birth_date", None),
        "an id twice": with_cell(599, "id", "P0000001"),
        "several": several.with_columns(pl.lit("same").alias("id")),
        "a list": good.with_columns(pl.Series("hiv", [[True]] * 600)),
        "an id of lists": good.with_columns(pl.Series("id", [["a"]] * 600)),
    }


@pytest.mark.parametrize("what", bad_tables())
@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_faults_are_told_alike(
    tmp_path: Path, what: str, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "BATCH", 250)
    table = bad_tables()[what]
    people = tmp_path / f"people{suffix}"
    if suffix == ".parquet":
        table.write_parquet(people)
    elif any(dtype.is_nested() for dtype in table.schema.values()):
        pytest.skip("CSV has no lists")
    else:
        table.write_csv(people)
    told = {}
    for engine in ("polars", "duckdb"):
        errors, out = tmp_path / "errors.csv", tmp_path / "out.csv"
        out.write_text("what was there before")
        lines = refused(run(people, "--engine", engine, "--out", out, "--errors", errors))
        told[engine] = lines, errors.read_bytes()
        assert out.read_text() == "what was there before"
        errors.unlink()
        assert set(listing(tmp_path)) == {people.name, out.name}
    assert told["polars"] == told["duckdb"]


def test_a_torn_file_is_told_alike(tmp_path: Path) -> None:
    people = tmp_path / "people.parquet"
    sample(5_000).write_parquet(people)
    data = bytearray(people.read_bytes())
    data[4:3000] = bytes(2996)
    people.write_bytes(bytes(data))
    lines = refused(run(people, "--engine", "duckdb"), "cannot be read as a table")
    assert lines == refused(run(people))


def test_an_engine_that_fails_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **more: object) -> None:
        msg = "the disk is full\nmore"
        raise duckdb.IOException(msg)

    monkeypatch.setattr(duckdb, "connect", fail)
    before = listing(tmp_path)
    lines = refused(run(COMMUNE, "--engine", "duckdb", "--out", tmp_path / "out.csv"))
    assert lines == ["vnchild: --engine duckdb: the disk is full"]
    assert listing(tmp_path) == before


def test_rows_out_of_order_are_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def backwards(table: Path, out: Path, *rest: object) -> None:
        given = engines._with_duckdb
        given(table, out, *rest)  # type: ignore[arg-type]
        pl.read_parquet(out).reverse().write_parquet(out)

    monkeypatch.setitem(engines._ENGINES, "duckdb", backwards)
    refused(run(COMMUNE, "--engine", "duckdb", "--out", tmp_path / "out.csv"), "in their order")
    assert listing(tmp_path) == {}


def test_there_is_no_such_engine() -> None:
    (line,) = refused(run(COMMUNE, "--engine", "abacus"))
    assert line == "vnchild: --engine 'abacus': the engines are polars, duckdb and spark"


@pytest.mark.parametrize(
    ("engine", "missing", "told"),
    [
        ("spark", "pyspark", "--engine spark needs pyspark: pip install pyspark pyarrow"),
        ("duckdb", "duckdb", "--engine duckdb needs duckdb: pip install duckdb pyarrow"),
        ("duckdb", "pyarrow", "--engine duckdb needs pyarrow: pip install duckdb pyarrow"),
    ],
)
def test_an_engine_that_is_not_installed(
    engine: str, missing: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    (line,) = refused(run(COMMUNE, "--engine", engine))
    assert line == f"vnchild: {told}"


def test_the_usual_engine_needs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def only(name: str, *args: Any, **more: Any) -> Any:
        assert name.partition(".")[0] not in {"duckdb", "pyspark"}
        return real(name, *args, **more)

    monkeypatch.setattr(builtins, "__import__", only)
    assert run(COMMUNE).exit_code == 0


def test_as_a_user_runs_it(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(GOOD)
    done = shell("assess", tmp_path / "people.csv", "--on", ON, "--engine", "duckdb")
    assert done.returncode == 0
    assert "By Article 5, Decree 335/2026/NĐ-CP" in done.stdout
    (tmp_path / "bad.csv").write_text(HEADER + "a,2020-01-01,no,family,x\n")
    done = shell("assess", tmp_path / "bad.csv", "--on", ON, "--engine", "duckdb")
    assert done.returncode == 2
    assert done.stderr.startswith(
        "vnchild: bad.csv: line 2 of the file, row 1, column children_under_16: 'x' is not"
    )

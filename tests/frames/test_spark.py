"""The same results through Spark, in two local threads; asked for with ``-m spark``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl
import pytest

from tests.cli.commands import HEADER, refused, run
from tests.frames.people import NOW, check, polars_frame, random_rows
from vnchild import frames
from vnchild.frames import RESULT_COLUMNS, TableError, sample

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

pytest.importorskip("pyspark")
pytestmark = [
    pytest.mark.spark,
    pytest.mark.filterwarnings("ignore::FutureWarning:pyspark"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pyspark"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "ERROR",
        "spark.sql.shuffle.partitions": "2",
    }
    builder = SparkSession.builder.master("local[2]").appName("vnchild tests")
    for name, value in settings.items():
        builder = builder.config(name, value)
    try:
        session = builder.getOrCreate()
    except PySparkException as error:
        pytest.skip(f"Spark cannot be started here: {error}")
    yield session
    session.stop()


def in_spark(spark: SparkSession, frame: pl.DataFrame, folder: Path) -> DataFrame:
    path = folder / "people.parquet"
    frame.write_parquet(path)
    return spark.read.parquet(path.as_uri())


def in_polars(frame: DataFrame) -> pl.DataFrame:
    rows = [tuple(row) for row in frame.collect()]
    schema = {name: pl.Int64 if name == "id" else None for name in frame.columns}
    return pl.DataFrame(rows, schema=schema, orient="row", infer_schema_length=None).sort("id")


@pytest.mark.parametrize("on", [date(2025, 6, 30), date(2026, 10, 4), date(2028, 2, 29)])
def test_spark_equals_the_scalar_reading(spark: SparkSession, on: date, tmp_path: Path) -> None:
    many = random_rows(on.toordinal(), on, 300)
    answers = frames.assess(in_spark(spark, polars_frame(many), tmp_path), on=on)
    assert answers.columns == ["id", *RESULT_COLUMNS]
    check(in_polars(answers), many, on)


def test_labels_and_absent_columns(spark: SparkSession, tmp_path: Path) -> None:
    table = pl.DataFrame(
        {
            "id": [1, 2, 3],
            "birth_date": ["2020-01-01", " 2024-05-06 ", "1950-01-01"],
            "household": ["Hộ nghèo", "cận nghèo", None],
            "hiv": ["có", "không", ""],
            "children_under_16": ["0", None, " 2"],
        }
    )
    answers = frames.assess(in_spark(spark, table, tmp_path), on=NOW)
    assert in_polars(answers).rows() == frames.assess(table, on=NOW).rows()


def test_bad_cells_are_told(spark: SparkSession, tmp_path: Path) -> None:
    table = pl.DataFrame({"birth_date": ["2020-01-01", "2020-02-30"], "care": ["mars", "family"]})
    with pytest.raises(TableError, match="column care: 'mars' is not allowed"):
        frames.assess(in_spark(spark, table, tmp_path), on=NOW)


def test_the_command_gives_the_same_file(spark: SparkSession, tmp_path: Path) -> None:
    assert spark.version
    people = tmp_path / "people.parquet"
    sample(3_000, unknown=0.1).write_parquet(people, row_group_size=500)
    told = {}
    for engine in ("polars", "spark"):
        out = tmp_path / f"{engine}.csv"
        result = run(people, "--engine", engine, "--out", out)
        assert result.exit_code == 0, result.output
        told[engine] = result.stdout.replace(str(out), "")
    assert (tmp_path / "polars.csv").read_bytes() == (tmp_path / "spark.csv").read_bytes()
    assert told["polars"] == told["spark"]


def test_the_command_tells_the_same_faults(spark: SparkSession, tmp_path: Path) -> None:
    assert spark.version
    table = pl.DataFrame({"birth_date": [date(2020, 1, 1)] * 3, "care": ["family", "x", None]})
    people = tmp_path / "people.parquet"
    table.write_parquet(people)
    lines = refused(run(people, "--engine", "spark", "--out", tmp_path / "out.csv"))
    assert lines == refused(run(people))
    assert "row 2, column care" in lines[0]
    (tmp_path / "people.csv").write_text(HEADER + "a,2020-01-01,no,family,-1\n")
    lines = refused(run(tmp_path / "people.csv", "--engine", "spark"))
    assert "row 1, column children_under_16" in lines[0]
    assert not (tmp_path / "out.csv").exists()

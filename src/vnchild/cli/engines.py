"""The engines that assess a table in a file: polars, duckdb and Spark.

Polars is the measure. For the other two the table is brought into plain types by the same reading,
unless its file has them already; identifiers never go through an engine; and what an engine gives
is written by the same writer. If an engine finds a fault, polars goes over the table to tell it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TypeVar

import narwhals as nw
import polars as pl
from attrs import frozen

from vnchild import frames
from vnchild.cli.batches import each_batch
from vnchild.cli.files import BATCH, ParquetTarget, Source
from vnchild.cli.stopping import BadInput
from vnchild.frames.contract import ID, RESULT_COLUMNS
from vnchild.frames.problems import TableError
from vnchild.frames.reading import check_types, read_columns
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, FactValue
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.facts import BY_NAME

if TYPE_CHECKING:
    from narwhals.typing import IntoLazyFrame
    from pyspark.sql import SparkSession

    FrameT = TypeVar("FrameT", bound=IntoLazyFrame | pl.DataFrame)

POLARS: Final = "polars"
ROW: Final = "vnchild_row"
"""The column of row numbers that an engine carries along."""

_MONEY = ("standard", "amount", "up_to")
RESULT: Final[dict[str, pl.DataType]] = {
    name: pl.Int64() if name in _MONEY else pl.Float64() if name == "coefficient" else pl.String()
    for name in RESULT_COLUMNS
}
"""The result columns with their types, whatever an engine makes of them."""


@frozen
class Asked:
    """What is asked about every row.

    Args:
        question: the law and the standard level.
        presumed: what is presumed of facts that are not known.
    """

    question: Question
    presumed: Mapping[str, FactValue]

    def of(self, frame: FrameT, *, keep: bool = False) -> FrameT:
        """A table, assessed."""
        return frames.assess(
            frame,
            on=self.question.on,
            known=self.question.known,
            standard=None if self.question.province else self.question.standard.given,
            province=self.question.province,
            presume=self.presumed,
            keep=keep,
        )

    def numbered(self, batch: pl.DataFrame, first: int) -> pl.DataFrame:
        """A batch of rows, assessed; the row number stands for an identifier that is not there."""
        result = self.of(batch)
        return result if ID in result.columns else result.insert_column(0, _rows(first, result))


def _rows(first: int, batch: pl.DataFrame) -> pl.Series:
    return pl.Series(ID, range(first + 1, first + batch.height + 1), dtype=pl.Int64)


def check_engine(name: str) -> None:
    """Check that there is such an engine, and that it is installed.

    Raises:
        BadInput: there is not, or what to install.
    """
    if name not in (POLARS, *_ENGINES):
        msg = f"--engine {name[:30]!r}: the engines are polars, duckdb and spark"
        raise BadInput(msg)
    for module in _NEEDED.get(name, ()):
        try:
            import_module(module)
        except ImportError:
            needed = " ".join(_NEEDED[name])
            msg = f"--engine {name} needs {module}: pip install {needed}"
            raise BadInput(msg) from None


def each_result(
    name: str,
    source: Source,
    asked: Asked,
    take: Callable[[pl.DataFrame], None],
    errors: Path | None,
) -> None:
    """Assess a table with an engine, and hand over the result a batch at a time, in order.

    Nothing is handed over after a fault was found.

    Args:
        name: the engine, one that `check_engine` lets pass.
        source: the table.
        asked: what is asked.
        take: it is given ``id`` and the result columns of some rows.
        errors: where to write what is wrong, as CSV.

    Raises:
        TableError: cells that the contract does not allow, or identifiers that stand twice.
        BadInput: the file or the engine fails.
    """
    if name == POLARS:
        _with_polars(source, asked, take, errors)
        return
    with TemporaryDirectory(prefix="vnchild-") as place:
        folder = Path(place)
        table = _in_plain_types(source, asked, folder, errors)
        out = folder / "result"
        try:
            _ENGINES[name](table, out, folder, asked)
        except (TableError, EngineError) as error:
            _with_polars(source, asked, _nothing, errors)
            if isinstance(error, TableError):
                raise
            msg = f"--engine {name}: {error}"
            raise BadInput(msg) from error
        for batch in _gathered(name, table, out):
            take(batch)


class EngineError(Exception):
    """An engine failed; the message is one line."""


def _nothing(batch: pl.DataFrame) -> None:
    """What is done with a result of which only the faults are wanted."""


def _with_polars(
    source: Source, asked: Asked, take: Callable[[pl.DataFrame], None], errors: Path | None
) -> None:
    def work(first: int, batch: pl.DataFrame, well: bool) -> None:
        result = asked.numbered(batch, first)
        if well:
            take(result)

    each_batch(source, work, errors)


def _in_plain_types(source: Source, asked: Asked, folder: Path, errors: Path | None) -> Path:
    """A Parquet file of the table with types that are the same everywhere, its ids checked."""
    plain = source.path.suffix.lower() == ".parquet" and not source.renamed
    if plain and _is_plain(source.path):
        if not _stand_once(source.path):
            _with_polars(source, asked, _nothing, errors)
        return source.path
    path = folder / "table.parquet"
    with ParquetTarget(path) as table:

        def work(first: int, batch: pl.DataFrame, well: bool) -> None:
            check_types(nw.from_native(batch).collect_schema())
            facts = batch.select(name for name in batch.columns if name in BY_NAME)
            read, present = read_columns(nw.from_native(facts), asked.question.on)
            if well:
                types = {name: _plain_type(BY_NAME[name]) for name in present}
                made = pl.DataFrame(read.lazy().collect().to_native()).cast(pl.Schema(types))
                ids = batch[ID] if ID in batch.columns else _rows(first, batch)
                table.add(made.insert_column(0, ids))

        each_batch(source, work, errors)
    return path


def _plain_type(fact: Fact) -> pl.DataType:
    match fact:
        case AgeFact():
            return pl.Date()
        case BoolFact():
            return pl.Boolean()
        case CountFact():
            return pl.Int64()
        case _:
            return pl.String()


def _is_plain(path: Path) -> bool:
    """Whether every engine reads the columns of a Parquet file as the same values."""
    schema = pl.scan_parquet(path).collect_schema()
    if len({name.casefold() for name in schema}) < len(schema) or ROW in schema:
        return False
    if ID in schema and schema[ID].is_nested():
        return False
    return all(schema[name] == _plain_type(BY_NAME[name]) for name in schema if name in BY_NAME)


def _stand_once(path: Path) -> bool:
    """Whether the identifiers of a Parquet file can be read, and no two of them are the same."""
    table = pl.scan_parquet(path)
    if ID not in table.collect_schema():
        return True
    names = pl.col(ID).cast(pl.String)
    hashes = table.select(names).filter(names.str.strip_chars() != "").select(names.hash())
    counted = hashes.select(rows=pl.len(), ids=pl.col(ID).n_unique())
    try:
        found = counted.collect(engine="streaming")
    except pl.exceptions.PolarsError:
        return False
    return bool(found["ids"].item() == found["rows"].item())


def _gathered(name: str, table: Path, out: Path) -> Iterator[pl.DataFrame]:
    """The result that an engine has written, each row with its identifier."""
    ids = pl.scan_parquet(table)
    parts = sorted(out.glob("*.parquet")) if out.is_dir() else [out]
    result = pl.scan_parquet(parts).select(ROW, *(pl.col(n).cast(t) for n, t in RESULT.items()))
    if ID in ids.collect_schema():
        result = pl.concat([ids.select(ID), result], how="horizontal")
    else:
        result = result.select((pl.col(ROW) + 1).alias(ID), pl.all())
    first = 0
    for batch in result.collect_batches(chunk_size=BATCH, maintain_order=True):
        rows = pl.int_range(first, first + batch.height, eager=True)
        if not (batch[ROW].cast(pl.Int64) == rows).fill_null(False).all():
            msg = f"--engine {name}: it did not give back the rows of the table in their order"
            raise BadInput(msg)
        first += batch.height
        yield batch.drop(ROW)
    if not first:
        yield result.drop(ROW).head(0).collect()


def _facts(table: Path) -> list[str]:
    return [name for name in pl.scan_parquet(table).collect_schema() if name in BY_NAME]


def _with_duckdb(table: Path, out: Path, folder: Path, asked: Asked) -> None:
    import duckdb  # noqa: PLC0415

    own: dict[str, str | bool | int | float | list[str]] = {
        "temp_directory": str(folder / "spill"),
        "preserve_insertion_order": True,
    }
    try:
        with duckdb.connect(config=own) as database:
            rows = database.read_parquet(str(table), file_row_number=True)
            chosen = rows.project(", ".join([f"file_row_number AS {ROW}", *_facts(table)]))
            result = asked.of(chosen, keep=True)
            result.project(", ".join([ROW, *RESULT_COLUMNS])).write_parquet(str(out))
    except duckdb.Error as error:
        raise EngineError(_first_line(error)) from error


def _with_spark(table: Path, out: Path, folder: Path, asked: Asked) -> None:
    from py4j.protocol import Py4JError  # noqa: PLC0415
    from pyspark.errors import PySparkException  # noqa: PLC0415
    from pyspark.sql import SparkSession  # noqa: PLC0415
    from pyspark.sql.functions import col  # noqa: PLC0415

    running = SparkSession.getActiveSession()
    session = running or _started()
    try:
        rows = session.read.parquet(table.resolve().as_uri())
        chosen = rows.select(col("_metadata.row_index").alias(ROW), *_facts(table))
        result = asked.of(chosen, keep=True).select(ROW, *RESULT_COLUMNS)
        # Sorting reads its input twice, so the rules are asked first.
        answers = (folder.resolve() / "answers").as_uri()
        result.write.parquet(answers)
        session.read.parquet(answers).orderBy(ROW).write.parquet(out.resolve().as_uri())
    except (PySparkException, Py4JError) as error:
        raise EngineError(_first_line(error)) from error
    finally:
        if running is None:
            session.stop()


def _started() -> SparkSession:
    """A session of Spark, with the master and settings of the surroundings where they have any."""
    from pyspark.errors import PySparkException  # noqa: PLC0415
    from pyspark.sql import SparkSession  # noqa: PLC0415

    quiet = {"log.level": "ERROR", "ui.enabled": "false", "ui.showConsoleProgress": "false"}
    builder = SparkSession.builder.appName("vnchild")
    for name, value in quiet.items():
        builder = builder.config(f"spark.{name}", value)
    try:
        return builder.getOrCreate()
    except (PySparkException, OSError) as error:
        msg = "Spark could not be started; it needs Java 17 or later"
        raise EngineError(msg) from error


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)[:300]


_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "duckdb": ("duckdb", "pyarrow"),
    "spark": ("pyspark", "pyarrow"),
}
_ENGINES: Final[Mapping[str, Callable[[Path, Path, Path, Asked], None]]] = {
    "duckdb": _with_duckdb,
    "spark": _with_spark,
}

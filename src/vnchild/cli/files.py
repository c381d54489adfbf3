"""Tables in files: read in batches larger than no memory, written beside and renamed."""

from __future__ import annotations

import codecs
import csv
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NoReturn, Self

import polars as pl
from attrs import frozen

from vnchild.cli.stopping import BadInput

BATCH = 250_000
"""Rows that are read, assessed and written at a time."""

KINDS = (".csv", ".parquet")
_CHUNK = 1 << 20
_NOT_CSV = {
    b"PK\x03\x04": "an Excel or zip file; save the sheet as CSV UTF-8",
    b"\xd0\xcf\x11\xe0": "an old Excel file; save the sheet as CSV UTF-8",
    b"PAR1": "a Parquet file; name it .parquet",
    b"%PDF": "a PDF file",
    b"\x1f\x8b": "a gzip file; unpack it first",
}


@frozen
class Source:
    """A table to be read.

    Args:
        path: the file.
        columns: its columns, in order.
        rows: about how many rows it has.
        renamed: whether the columns have other names in the file.
    """

    path: Path
    columns: tuple[str, ...]
    rows: int
    renamed: bool = False

    def batches(self) -> Iterator[pl.DataFrame]:
        """The rows, a batch at a time, in order; at least one batch, be it empty.

        Lines without any cell at the end of a CSV file are no persons.

        Raises:
            BadInput: the file turns out not to be a table.
        """
        is_csv = self.path.suffix.lower() == ".csv"
        try:
            frame = _scan_csv(self) if is_csv else _scan_parquet(self)
            before: pl.DataFrame | None = None
            for batch in frame.collect_batches(chunk_size=BATCH, maintain_order=True):
                if before is not None:
                    yield before
                before = batch
            if before is None:
                before = frame.head(0).collect()
            yield _without_blank_end(before) if is_csv else before
        except pl.exceptions.PolarsError as error:
            msg = f"{self.path.name} cannot be read as a table"
            raise BadInput(msg) from error


def _without_blank_end(batch: pl.DataFrame) -> pl.DataFrame:
    filled = batch.select(pl.any_horizontal(pl.all().is_not_null())).to_series().arg_true()
    return batch.head(int(filled[-1]) + 1 if filled.len() else 0)


def open_table(path: Path) -> Source:
    """A table in a CSV or Parquet file.

    Raises:
        BadInput: there is no such file, it cannot be read, or it holds no table; in one line.
    """
    _check_readable(path)
    kind = path.suffix.lower()
    if kind not in KINDS:
        msg = f"{path.name}: a table is a file named .csv or .parquet"
        raise BadInput(msg)
    if path.stat().st_size == 0:
        msg = f"{path.name} is empty; a table has a header and a column birth_date"
        raise BadInput(msg)
    return _open_csv(path) if kind == ".csv" else _open_parquet(path)


def _check_readable(path: Path) -> None:
    try:
        if path.is_dir():
            msg = f"{path} is a directory; give a .csv or .parquet file"
            raise BadInput(msg)
        with path.open("rb"):
            pass
    except FileNotFoundError:
        msg = f"there is no file {path}"
        raise BadInput(msg) from None
    except PermissionError:
        msg = f"no permission to read {path}"
        raise BadInput(msg) from None
    except OSError as error:
        msg = f"{path} cannot be read: {error.strerror}"
        raise BadInput(msg) from None


def _open_parquet(path: Path) -> Source:
    try:
        frame = pl.scan_parquet(path)
        columns = tuple(frame.collect_schema().names())
        rows = frame.select(pl.len()).collect().item()
    except (pl.exceptions.PolarsError, OSError) as error:
        msg = f"{path.name} is not a Parquet file"
        raise BadInput(msg) from error
    return Source(path, columns, rows)


def _open_csv(path: Path) -> Source:
    with path.open("rb") as file:
        head = file.read(8)
    for magic, what in _NOT_CSV.items():
        if head.startswith(magic):
            msg = f"{path.name} is not a CSV file but {what}"
            raise BadInput(msg)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        msg = f"{path.name} is in UTF-16; save it as CSV UTF-8"
        raise BadInput(msg)
    lines = _check_utf8(path)
    try:
        with path.open(encoding="utf-8-sig", newline="") as text:
            header = next(csv.reader(text), [])
    except csv.Error as error:
        msg = f"{path.name} is not a CSV file: {error}"
        raise BadInput(msg) from None
    if not any(cell.strip() for cell in header):
        msg = f"{path.name} has no header; a table has a header and a column birth_date"
        raise BadInput(msg)
    if len(header) == 1:
        for separator, name in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars")):
            if separator in header[0]:
                msg = f"{path.name}: its cells are separated by {name}; save it with commas"
                raise BadInput(msg)
    _check_widths(path, len(header))
    return Source(path, tuple(cell.strip() for cell in header), max(lines - 1, 0))


def _check_utf8(path: Path) -> int:
    """Check that a file is text in UTF-8; the number of its lines is given back."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    lines = returns = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if b"\x00" in chunk:
                msg = f"{path.name} is not a CSV file: it holds bytes that no text has"
                raise BadInput(msg)
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError as error:
                line = lines + error.object[: error.start].count(b"\n") + 1
                msg = f"{path.name} is not in UTF-8 (line {line}); save it as CSV UTF-8"
                raise BadInput(msg) from None
            lines += chunk.count(b"\n")
            returns += chunk.count(b"\r")
    if returns and not lines:
        msg = f"{path.name}: its lines end as on an old Mac; save it as CSV UTF-8"
        raise BadInput(msg)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        msg = f"{path.name} ends in the middle of a letter; was it cut off?"
        raise BadInput(msg) from None
    return lines


def _check_widths(path: Path, width: int) -> None:
    """Every row has as many cells as the header.

    Raises:
        BadInput: one has not, or a quotation mark is never closed.
    """
    line = pl.col("line")
    lines = pl.scan_csv(
        path, separator="\x01", quote_char=None, has_header=False, infer_schema=False,
        schema={"line": pl.String},
    )  # fmt: skip
    commas = line.str.count_matches(",", literal=True)
    quotes = line.str.count_matches('"', literal=True)
    blank = line.str.strip_chars() == ""
    wrong = (
        lines.with_row_index("number", offset=1)
        .filter((quotes > 0) | (~blank & (commas != width - 1)))
        .head(1)
        .collect(engine="streaming")
    )
    if wrong.is_empty():
        return
    if '"' not in wrong["line"][0]:
        _stop_for_width(path, wrong["number"][0], wrong["line"][0].count(",") + 1, width)
    _check_widths_with_quotes(path, width)


def _check_widths_with_quotes(path: Path, width: int) -> None:
    with path.open(encoding="utf-8-sig", newline="") as text:
        header = csv.reader(text)
        next(header)
        line = header.line_num + 1
        reader = csv.reader(text, strict=True)
        try:
            for cells in reader:
                if any(cells) and len(cells) != width:
                    _stop_for_width(path, line, len(cells), width)
                line = header.line_num + reader.line_num + 1
        except csv.Error as error:
            what = str(error)
            if "unexpected end" in what:
                what = "a quotation mark is never closed; was the file cut off?"
            msg = f"{path.name}: line {line}: {what}"
            raise BadInput(msg) from None


def _stop_for_width(path: Path, line: int, cells: int, width: int) -> NoReturn:
    msg = (
        f"{path.name}: line {line} has {cells} cells, the header {width}; "
        "is a comma missing, or was the file cut off?"
    )
    raise BadInput(msg)


def _scan_csv(source: Source) -> pl.LazyFrame:
    return pl.scan_csv(
        source.path, infer_schema=False, with_column_names=lambda _: list(source.columns)
    )


def _scan_parquet(source: Source) -> pl.LazyFrame:
    frame = pl.scan_parquet(source.path)
    if not source.renamed:
        return frame
    names = frame.collect_schema().names()
    return frame.rename(dict(zip(names, source.columns, strict=True)))


def check_writable(path: Path, source: Path, option: str = "--out") -> None:
    """Check that a table can be written to a path, given by an option.

    Raises:
        BadInput: it cannot, and why, in one line.
    """
    if path.suffix.lower() not in KINDS:
        msg = f"{option} {path.name}: a table is written to a file named .csv or .parquet"
        raise BadInput(msg)
    check_place(path, option, source)


def check_place(path: Path, option: str, source: Path) -> None:
    """Check that a file can be put at a path that is not that of the table read.

    Raises:
        BadInput: it cannot, and why, in one line.
    """
    if path.is_dir():
        msg = f"{option} {path} is a directory"
        raise BadInput(msg)
    if path.exists() and path.samefile(source):
        msg = f"{option} {path} is the file that is read; give another"
        raise BadInput(msg)
    folder = path.parent
    if not folder.is_dir():
        msg = f"{option}: there is no directory {folder}"
        raise BadInput(msg)
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        msg = f"{option}: no permission to write {path}"
        raise BadInput(msg)


class _Beside:
    """A table that is written a batch at a time, and stands only when all is well.

    A folder of our own beside the file holds it until then.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = Path()

    def __enter__(self) -> Self:
        self.folder = Path(
            tempfile.mkdtemp(prefix=f".{self.path.name}.", suffix=".part", dir=self.path.parent)
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        try:
            if kind is None:
                finished = self.finish()
                finished.replace(self.path)
        finally:
            with suppress(OSError):
                shutil.rmtree(self.folder)

    def add(self, batch: pl.DataFrame) -> None:
        """Write a batch."""
        raise NotImplementedError

    def finish(self) -> Path:
        """The finished file, still beside its place."""
        raise NotImplementedError


class CsvTarget(_Beside):
    """A CSV file in UTF-8, written a batch at a time."""

    def __enter__(self) -> Self:
        """Begin beside the file."""
        super().__enter__()
        self._file = (self.folder / "table.csv").open("wb")
        self._begun = False
        return self

    def add(self, batch: pl.DataFrame) -> None:
        """Write a batch."""
        plain = batch.with_columns(pl.col(pl.String).replace("", None))
        plain.write_csv(self._file, include_header=not self._begun)
        self._begun = True

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        """Put the file in its place, or leave nothing."""
        self._file.close()
        super().__exit__(kind, *rest)

    def finish(self) -> Path:
        """The finished file, still beside its place."""
        return self.folder / "table.csv"


class ParquetTarget(_Beside):
    """A Parquet file, gathered from a part for each batch."""

    def __enter__(self) -> Self:
        """Begin beside the file."""
        super().__enter__()
        self._parts: list[Path] = []
        return self

    def add(self, batch: pl.DataFrame) -> None:
        """Write a batch."""
        part = self.folder / f"{len(self._parts):06d}.parquet"
        batch.write_parquet(part)
        self._parts.append(part)

    def finish(self) -> Path:
        """The finished file, still beside its place."""
        if len(self._parts) == 1:
            return self._parts[0]
        whole = self.folder / "table.parquet"
        pl.scan_parquet(self._parts).sink_parquet(whole)
        return whole


def target(path: Path) -> _Beside:
    """The table to write at a path, by its extension."""
    return CsvTarget(path) if path.suffix.lower() == ".csv" else ParquetTarget(path)


def write_text(path: Path, text: str) -> None:
    """Write a small file whole or not at all."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise

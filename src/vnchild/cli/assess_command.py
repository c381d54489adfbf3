"""``vnchild assess``: a table of persons in, the monthly allowance of each out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import polars as pl
import typer
from attrs import evolve
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from vnchild import frames
from vnchild.cli.files import (
    BATCH,
    Source,
    check_place,
    check_writable,
    open_table,
    target,
    write_text,
)
from vnchild.cli.problems import (
    BadInput,
    as_csv,
    read_day,
    read_presumed,
    read_standard,
    stop,
    stop_for,
)
from vnchild.cli.summary import Summary
from vnchild.frames.contract import ID, Problem, TableError, check_columns, shown
from vnchild.law.conditions import FactValue
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.assessment import Question


def assess(
    file: Annotated[Path, typer.Argument(help="A table of persons, .csv (UTF-8) or .parquet.")],
    on: Annotated[str, typer.Option(help="The day asked about, YYYY-MM-DD.", metavar="DATE")],
    out: Annotated[
        Path | None, typer.Option(help="Write the result here, .csv or .parquet.", metavar="FILE")
    ] = None,
    province: Annotated[
        str | None,
        typer.Option(help="Statistical code, for the local standard level.", metavar="CODE"),
    ] = None,
    standard: Annotated[
        str | None, typer.Option(help="Local standard level, VND a month.", metavar="VND")
    ] = None,
    known: Annotated[
        str | None, typer.Option(help="The law as it was known on this day.", metavar="DATE")
    ] = None,
    presume: Annotated[
        list[str] | None,
        typer.Option(help="Take fact=value where the fact is unknown.", metavar="FACT=VALUE"),
    ] = None,
    errors: Annotated[
        Path | None, typer.Option(help="Write every bad cell here, as CSV.", metavar="FILE")
    ] = None,
    lang: Annotated[str, typer.Option(help="Language of the summary: vi or en.")] = "en",
) -> None:
    """Assess a table of persons for the monthly social allowance, and print a summary.

    Exits 0 when done, 2 on bad input; then nothing is written but the file of errors.
    """
    try:
        if lang not in {"vi", "en"}:
            stop(f"--lang {lang!r}: the languages are vi and en")
        question = ask(
            read_day("--on", on),
            None if known is None else read_day("--known", known),
            None if standard is None else read_standard(standard),
            province,
        )
        presumed = read_presumed(presume or [])
        source = open_table(file)
        if out is not None:
            check_writable(out, file)
        if errors is not None:
            check_place(errors, "--errors", file)
            if out is not None and _same(errors, out):
                stop("--errors and --out are the same file; give two")
        unused = check_columns(list(source.columns))
        summary = _run(source, question, presumed, out, errors)
    except TableError as error:
        stop_for(error.problems, file)
    except (BadInput, VnchildError) as error:
        stop(str(error))
    except OSError as error:
        stop(f"{error.strerror}: {error.filename or file}")
    language: Lang = "vi" if lang == "vi" else "en"
    summary.show(Console(), question, language, unused)
    if out is not None:
        typer.echo(("Đã ghi: " if lang == "vi" else "Written: ") + str(out))


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


def _run(
    source: Source,
    question: Question,
    presumed: dict[str, FactValue],
    out: Path | None,
    errors: Path | None,
) -> Summary:
    summary = Summary()
    problems: list[Problem] = []
    ids: list[pl.Series] = []
    with ExitStack() as stack:
        table = None if out is None else stack.enter_context(target(out))
        for first, batch in _progress(source):
            if ID in source.columns and not batch.schema[ID].is_nested():
                names = batch[ID].cast(pl.String)
                ids.append(names.filter(names.str.strip_chars() != "").hash())
            try:
                result = _assess(batch, first, question, presumed)
            except TableError as error:
                problems.extend(
                    evolve(each, row=None if each.row is None else each.row + first)
                    for each in error.problems
                )
                continue
            if not problems:
                summary.add(result)
                if table is not None:
                    table.add(result)
        problems.extend(_repeated(source, ids))
        if problems:
            problems.sort(key=lambda each: each.row or 0)
            if errors is not None:
                write_text(errors, as_csv(problems))
            raise TableError(tuple(problems))
    return summary


def _assess(
    batch: pl.DataFrame, first: int, question: Question, presumed: dict[str, FactValue]
) -> pl.DataFrame:
    result = frames.assess(
        batch,
        on=question.on,
        known=question.known,
        standard=None if question.province else question.standard.given,
        province=question.province,
        presume=presumed,
    )
    if ID in result.columns:
        return result
    numbers = pl.Series(ID, range(first + 1, first + result.height + 1), dtype=pl.Int64)
    return result.insert_column(0, numbers)


def _progress(source: Source) -> Iterator[tuple[int, pl.DataFrame]]:
    """The batches with the number of rows before each; long work shows how far it is."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console = Console(stderr=True)
    hidden = source.rows <= BATCH or not console.is_terminal
    first = 0
    with Progress(
        *columns, TimeRemainingColumn(), console=console, transient=True, disable=hidden
    ) as progress:
        task = progress.add_task(source.path.name, total=source.rows)
        for batch in source.batches():
            yield first, batch
            first += batch.height
            progress.update(task, completed=first)


def _repeated(source: Source, hashes: list[pl.Series]) -> list[Problem]:
    """The identifiers that stand in more than one row."""
    if not hashes:
        return []
    every = pl.concat(hashes)
    if every.len() == every.n_unique():
        return []
    suspects = set(every.filter(every.is_duplicated()).to_list())
    rows: dict[str, list[int]] = {}
    first = 0
    for batch in source.batches():
        names = batch[ID].cast(pl.String)
        chosen = names.hash().is_in(list(suspects))
        for offset in chosen.arg_true().to_list():
            name = names[offset]
            if name is not None and name.strip():
                rows.setdefault(name, []).append(first + offset + 1)
        first += batch.height
    return [
        Problem(f"an id stands once; it stands in row {at[0]} too", row, ID, shown(ID, name))
        for name, at in rows.items()
        for row in at[1:]
    ]

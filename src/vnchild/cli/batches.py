"""A table in batches: with progress, its errors gathered and its identifiers checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import polars as pl
from attrs import evolve
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from vnchild.cli.files import BATCH, Source, write_text
from vnchild.cli.lines import with_lines
from vnchild.cli.problems import as_csv
from vnchild.frames.contract import ID, shown
from vnchild.frames.problems import Problem, TableError
from vnchild.law.text import Text


def each_batch(
    source: Source, work: Callable[[int, pl.DataFrame, bool], None], errors: Path | None
) -> None:
    """Do some work with each batch, and gather what is wrong in all of them.

    Args:
        source: the table.
        work: it is given the number of rows before a batch, the batch, and whether all is well
            so far.
        errors: where to write what is wrong, as CSV.

    Raises:
        TableError: what the work found, or identifiers that stand twice.
    """
    problems: list[Problem] = []
    ids: list[pl.Series] = []
    for first, batch in _numbered(source):
        if ID in source.columns and not batch.schema[ID].is_nested():
            names = batch[ID].cast(pl.String)
            ids.append(names.filter(names.str.strip_chars() != "").hash())
        try:
            work(first, batch, not problems)
        except TableError as error:
            problems.extend(
                evolve(each, row=None if each.row is None else each.row + first)
                for each in error.problems
            )
    problems.extend(_repeated(source, ids))
    if problems:
        problems.sort(key=lambda each: each.row or 0)
        problems = with_lines(problems, source.path)
        if errors is not None:
            write_text(errors, as_csv(problems))
        raise TableError(tuple(problems))


def _numbered(source: Source) -> Iterator[tuple[int, pl.DataFrame]]:
    """The batches with the number of rows before each; long work shows how far it is."""
    console = Console(stderr=True)
    first = 0
    if source.rows <= BATCH or not console.is_terminal:
        for batch in source.batches():
            yield first, batch
            first += batch.height
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
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
        Problem(
            Text(
                f"mỗi mã định danh (id) chỉ có một lần; dòng {at[0]} cũng có mã này",
                f"an id stands once; it stands in row {at[0]} too",
            ),
            row,
            ID,
            shown(ID, name),
        )
        for name, at in rows.items()
        for row in at[1:]
    ]

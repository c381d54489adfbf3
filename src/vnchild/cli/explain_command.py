"""``vnchild explain``: why a person of a table is due the monthly allowance, or is not."""

from __future__ import annotations

import re
from typing import Annotated

import narwhals as nw
import polars as pl
import typer

from vnchild.cli.files import Source, open_table
from vnchild.cli.lines import with_lines
from vnchild.cli.options import Columns, Known, On, PersonTable, Presume, Province, Standard
from vnchild.cli.problems import read_presumed, read_standard, stop_for
from vnchild.cli.renaming import checked, read_renamings, renamed
from vnchild.cli.stopping import BadInput, read_day, read_language, stop, stop_at
from vnchild.cli.streams import incoming
from vnchild.cli.words import width, wrapped
from vnchild.frames.contract import ID
from vnchild.frames.problems import TableError
from vnchild.frames.rows import row_facts
from vnchild.law.errors import VnchildError
from vnchild.rules.social_assistance.assess import assess_facts


def explain(
    file: PersonTable,
    on: On,
    name: Annotated[
        str | None, typer.Option("--id", help="The id of the person.", metavar="ID")
    ] = None,
    row: Annotated[
        str | None,
        typer.Option(
            help="Instead of it the number of the row, the header not counted.", metavar="NUMBER"
        ),
    ] = None,
    province: Province = None,
    standard: Standard = None,
    known: Known = None,
    presume: Presume = None,
    columns: Columns = None,
    lang: Annotated[
        str, typer.Option(help="Language of the reasons: vi or en.", metavar="vi|en")
    ] = "en",
) -> None:
    """Tell why one person of a table is due the monthly allowance, is not, or what is missing.

    It prints what the table says of that person: of health, of parents. That is for who decides,
    and a secret of private life (Decree 56/2017 Art. 33): keep it out of logs and shared files. No
    other command prints it. Exits 0 when done, 2 on bad input.
    """
    language = read_language(lang)
    try:
        if (name is None) == (row is None):
            stop("give --id ID or --row NUMBER, one of them", language)
        day = read_day("--on", on)
        until = None if known is None else read_day("--known", known)
        own = None if standard is None else read_standard(standard)
        presumed = read_presumed(presume or [])
        names = read_renamings(columns or [])
        with incoming(file) as given:
            file = given
            source = renamed(open_table(given), names)
            checked(source)
            number, chosen = _by_id(source, name) if name is not None else _by_row(source, row)
            try:
                facts = row_facts(nw.from_native(chosen, eager_only=True), number)
            except TableError as error:
                raise TableError(tuple(with_lines(error.problems, given))) from None
        found = assess_facts(
            facts, on=day, known=until, standard=own, province=province, presume=presumed
        )
    except TableError as error:
        stop_for(error.problems, file, language)
    except (BadInput, VnchildError) as error:
        stop(error, language)
    except OSError as error:
        stop_at(error, file, language)
    typer.echo(wrapped(found.explain(language), width()))


def _by_id(source: Source, name: str) -> tuple[int, pl.DataFrame]:
    """The row with an id, and its number.

    Raises:
        BadInput: no row has it, or more than one.
    """
    if ID not in source.columns:
        msg = "--id: the table has no column id; give --row"
        raise BadInput(msg)
    found: dict[int, pl.DataFrame] = {}
    before = 0
    for batch in source.batches():
        same = batch[ID].cast(pl.String).str.strip_chars() == name.strip()
        found |= {before + at + 1: batch[at : at + 1] for at in same.arg_true()[:5]}
        before += batch.height
    if not found:
        msg = "--id: no row has it"
        raise BadInput(msg)
    if len(found) > 1:
        rows = ", ".join(map(str, list(found)[:5]))
        msg = f"--id: it stands in the rows {rows}; give --row"
        raise BadInput(msg)
    return next(iter(found.items()))


def _by_row(source: Source, row: str | None) -> tuple[int, pl.DataFrame]:
    """The row with a number.

    Raises:
        BadInput: there is none.
    """
    text = (row or "").strip()
    if not re.fullmatch(r"0*[1-9]\d{0,11}", text, re.ASCII):
        msg = f"--row {text[:30]!r}: a whole number from 1 on, the header not counted"
        raise BadInput(msg)
    number, before = int(text), 0
    for batch in source.batches():
        if number <= before + batch.height:
            return number, batch[number - before - 1 : number - before]
        before += batch.height
    msg = f"--row {number}: the table has {before} rows"
    raise BadInput(msg)

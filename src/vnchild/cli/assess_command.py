"""``vnchild assess``: a table of persons in, the monthly allowance of each out."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import polars as pl
import typer
from rich.console import Console

from vnchild.cli.engines import POLARS, Asked, check_engine, each_result
from vnchild.cli.files import (
    Source,
    check_place,
    check_writable,
    open_table,
    target,
)
from vnchild.cli.options import Columns, Known, On, PersonTable, Presume, Province, Standard
from vnchild.cli.problems import ERRORS, read_presumed, read_standard, stop_for
from vnchild.cli.renaming import checked, read_renamings, renamed
from vnchild.cli.stopping import BadInput, read_day, read_language, stop, stop_at
from vnchild.cli.streams import incoming, outgoing, to_stream
from vnchild.cli.summary import Summary
from vnchild.frames.problems import TableError
from vnchild.law.errors import VnchildError
from vnchild.rules.social_assistance.assess import ask


def assess(
    file: PersonTable,
    on: On,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Write the result here, .csv or .parquet; - is standard output, as CSV.",
            metavar="FILE",
        ),
    ] = None,
    province: Province = None,
    standard: Standard = None,
    known: Known = None,
    presume: Presume = None,
    columns: Columns = None,
    errors: Annotated[Path | None, typer.Option(help=ERRORS, metavar="FILE")] = None,
    engine: Annotated[
        str,
        typer.Option(
            help="What does the work: polars, duckdb or spark; the result is the same.",
            metavar="ENGINE",
        ),
    ] = POLARS,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the summary as a JSON object.")
    ] = False,
    lang: Annotated[
        str, typer.Option(help="Language of the summary: vi or en.", metavar="vi|en")
    ] = "en",
) -> None:
    """Assess a table of persons for the monthly social allowance, and print a summary.

    Exits 0 when done, 2 on bad input; then nothing is written but the file of errors.
    """
    try:
        language = read_language(lang)
        question = ask(
            read_day("--on", on),
            None if known is None else read_day("--known", known),
            None if standard is None else read_standard(standard),
            province,
        )
        presumed = read_presumed(presume or [])
        names = read_renamings(columns or [])
        check_engine(engine)
        with incoming(file) as given, outgoing(out, as_json) as wanted:
            file = given
            source = renamed(open_table(given), names)
            if wanted is not None:
                check_writable(wanted, given)
            if errors is not None:
                check_place(errors, "--errors", given)
                if wanted is not None and _same(errors, wanted):
                    stop("--errors and --out are the same file; give two", language)
            unused = checked(source)
            summary = _run(engine, source, Asked(question, presumed), wanted, errors)
    except TableError as error:
        stop_for(error.problems, file, language)
    except (BadInput, VnchildError) as error:
        stop(error, language)
    except OSError as error:
        stop_at(error, file, language)
    if as_json:
        typer.echo(json.dumps(summary.as_dict(question, unused), ensure_ascii=False, indent=2))
        return
    streamed = to_stream(out)
    summary.show(Console(stderr=streamed), question, language, unused, presumed)
    if out is not None and not streamed:
        typer.echo(("Đã ghi: " if lang == "vi" else "Written: ") + str(out))


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


def _run(
    engine: str, source: Source, asked: Asked, out: Path | None, errors: Path | None
) -> Summary:
    summary = Summary()
    with ExitStack() as stack:
        table = None if out is None else stack.enter_context(target(out))

        def take(result: pl.DataFrame) -> None:
            summary.add(result)
            if table is not None:
                table.add(result)

        each_result(engine, source, asked, take, errors)
    return summary

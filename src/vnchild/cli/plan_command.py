"""``vnchild plan``: what a table of persons costs, month by month."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import polars as pl
import typer
from rich.console import Console

from vnchild.cli.batches import each_batch
from vnchild.cli.chart import check_chart, drawn
from vnchild.cli.files import check_place, check_writable, open_table, target, write_text
from vnchild.cli.options import Columns, PersonTable
from vnchild.cli.plan_summary import show
from vnchild.cli.problems import ERRORS, read_presumed, read_standard, stop_for
from vnchild.cli.renaming import checked, read_renamings, renamed
from vnchild.cli.stopping import BadInput, read_day, read_language, stop, stop_at
from vnchild.cli.streams import incoming
from vnchild.cli.what_if import read_coefficients, show_difference
from vnchild.frames.planning import Planner
from vnchild.frames.plans import Plan
from vnchild.frames.problems import TableError
from vnchild.law.errors import VnchildError


def plan(
    file: PersonTable,
    first: Annotated[str, typer.Option("--from", help="The first month.", metavar="YYYY-MM")],
    last: Annotated[str, typer.Option("--to", help="The last month.", metavar="YYYY-MM")],
    out: Annotated[
        Path | None,
        typer.Option(help="Write months and groups here, .csv or .parquet.", metavar="FILE"),
    ] = None,
    chart: Annotated[
        Path | None, typer.Option(help="Draw the plan here, .svg.", metavar="FILE")
    ] = None,
    province: Annotated[
        str | None,
        typer.Option(help="Statistical code, for the local standard level.", metavar="CODE"),
    ] = None,
    standard: Annotated[
        str | None, typer.Option(help="Local standard level, VND a month.", metavar="VND")
    ] = None,
    coefficient: Annotated[
        list[str] | None,
        typer.Option(
            help="What-if: another coefficient of a group (6=2.5), or so much more (6=+0.5).",
            metavar="GROUP=K",
        ),
    ] = None,
    compare: Annotated[
        bool,
        typer.Option(
            "--compare", help="Also print what --standard and --coefficient cost more than the law."
        ),
    ] = False,
    months: Annotated[
        Path | None,
        typer.Option(help="Write a row for each month here, .csv or .parquet.", metavar="FILE"),
    ] = None,
    known: Annotated[
        str | None, typer.Option(help="The law as it was known on this day.", metavar="DATE")
    ] = None,
    presume: Annotated[
        list[str] | None,
        typer.Option(help="Take fact=value where the fact is unknown.", metavar="FACT=VALUE"),
    ] = None,
    columns: Columns = None,
    errors: Annotated[Path | None, typer.Option(help=ERRORS, metavar="FILE")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the plan as a JSON object.")
    ] = False,
    lang: Annotated[
        str, typer.Option(help="Language of the tables: vi or en.", metavar="vi|en")
    ] = "en",
) -> None:
    """Plan what a table of persons costs, month by month, and print it.

    The facts are taken not to change; ages, the law and the standard level do. Exits 0 when done,
    2 on bad input; then nothing is written but the file of errors.
    """
    try:
        language = read_language(lang)
        if compare and standard is None and not coefficient:
            stop(
                "--compare: there is nothing to compare; give --standard or --coefficient", language
            )
        asked = partial(
            Planner,
            first=_read_month("--from", first),
            last=_read_month("--to", last),
            known=None if known is None else read_day("--known", known),
            province=province,
            presume=read_presumed(presume or []),
        )
        names = read_renamings(columns or [])
        reform = read_coefficients(coefficient or [])
        planner = asked(
            standard=None if standard is None else read_standard(standard), rules=reform
        )
        if reform is not None:
            reform.check([question.rules for question in planner.questions])
        as_is = asked() if compare else None
        with incoming(file) as given:
            file = given
            source = renamed(open_table(given), names)
            _check_places(given, out, months, chart, errors)
            unused = checked(source)

            def work(first: int, batch: pl.DataFrame, well: bool) -> None:
                planner.add(batch)
                if as_is is not None:
                    as_is.add(batch)

            each_batch(source, work, errors)
            made = planner.plan()
            picture = None if chart is None else drawn(made, language)
            for path, frame in ((out, made.as_frame), (months, made.months_as_frame)):
                if path is not None:
                    with target(path) as table:
                        table.add(frame())
            if chart is not None and picture is not None:
                write_text(chart, picture)
    except TableError as error:
        stop_for(error.problems, file, language)
    except (BadInput, VnchildError) as error:
        stop(error, language)
    except OSError as error:
        stop_at(error, file, language)
    if as_json:
        typer.echo(json.dumps(_as_dict(made, as_is), ensure_ascii=False, indent=2))
        return
    console = Console()
    show(console, made, language, unused)
    if as_is is not None:
        show_difference(console, made, as_is.plan(), language)
    for path in filter(None, (out, months, chart)):
        typer.echo(("Đã ghi: " if lang == "vi" else "Written: ") + str(path))


def _as_dict(plan: Plan, as_is: Planner | None) -> dict[str, object]:
    """A plan for a program; money is VND."""
    found: dict[str, object] = {
        "months": [
            {
                "month": f"{each.month:%Y-%m}",
                "persons": each.persons,
                "amount": each.amount,
                "undetermined": each.undetermined,
                "up_to": each.up_to,
                "unbounded": each.unbounded,
            }
            for each in plan.months
        ],
        "groups": [
            {
                "month": f"{row.month:%Y-%m}",
                "clause": row.clause,
                "persons": row.persons,
                "amount": row.amount,
            }
            for row in plan.rows
        ],
        "total": plan.total,
        "up_to": plan.up_to,
    }
    if as_is is not None:
        found["by_the_law"] = as_is.plan().total
    return found


def _read_month(option: str, text: str) -> date:
    """The first day of a month given as an option.

    Raises:
        BadInput: it is not written YYYY-MM, or there is no such month.
    """
    stripped = text.strip()
    if not re.fullmatch(r"\d{4}-\d{2}", stripped, re.ASCII):
        msg = f"{option} {text[:30]!r}: a month is written YYYY-MM, as 2026-01"
        raise BadInput(msg)
    try:
        return date.fromisoformat(f"{stripped}-01")
    except ValueError:
        msg = f"{option} {text!r}: there is no such month"
        raise BadInput(msg) from None


def _check_places(
    file: Path, out: Path | None, months: Path | None, chart: Path | None, errors: Path | None
) -> None:
    for path in filter(None, (out, months)):
        check_writable(path, file, "--out" if path is out else "--months")
    if chart is not None:
        if chart.suffix.lower() != ".svg":
            msg = f"--chart {chart.name}: a chart is written to a file named .svg"
            raise BadInput(msg)
        check_place(chart, "--chart", file)
        check_chart()
    if errors is not None:
        check_place(errors, "--errors", file)
    given = [path.resolve() for path in (out, months, chart, errors) if path is not None]
    if len(set(given)) < len(given):
        msg = "--out, --months, --chart and --errors are files of their own; two are the same"
        raise BadInput(msg)

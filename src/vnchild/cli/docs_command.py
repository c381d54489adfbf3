"""``vnchild docs``: the domain as Markdown, generated from its own objects."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from vnchild.cli.options import Language
from vnchild.cli.stopping import BadInput, read_day, read_language, stop
from vnchild.docs import write
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang


def _sign_of_life(lang: Lang) -> AbstractContextManager[object]:
    """A word that stands on a terminal while the pages are made, which takes seconds."""
    console = Console(stderr=True)
    if not console.is_terminal:
        return nullcontext()
    return console.status("Đang viết các trang …" if lang == "vi" else "Writing the pages …")


def docs(
    out: Annotated[
        Path, typer.Argument(help="The directory to write to: a new or empty one.", metavar="OUT")
    ],
    lang: Language = "en",
    on: Annotated[
        str | None,
        typer.Option(help="Only the law of this day; by default of all times.", metavar="DATE"),
    ] = None,
    compare: Annotated[
        tuple[str, str] | None,
        typer.Option(help="Tell too what changed from one day to another.", metavar="DAY1 DAY2"),
    ] = None,
) -> None:
    """Write the domain as Markdown: rules, amounts, types, lists, procedures, documents.

    Exits 0 when done, 2 on bad input.
    """
    language = read_language(lang)
    try:
        day = None if on is None else read_day("--on", on)
        compared: tuple[date, date] | None = None
        if compare is not None:
            compared = read_day("--compare", compare[0]), read_day("--compare", compare[1])
        with _sign_of_life(language):
            files = write(out, language, day, compared)
    except (BadInput, VnchildError) as error:
        stop(error, language)
    if language == "vi":
        typer.echo(f"Đã ghi {len(files)} trang vào {out}; bắt đầu từ {files[0]}")
    else:
        typer.echo(f"{len(files)} pages in {out}; begin with {files[0]}")

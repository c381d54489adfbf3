"""Options and arguments that several commands declare alike."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

PersonTable = Annotated[
    Path,
    typer.Argument(
        help="A table of persons, .csv (UTF-8) or .parquet; - is standard input.", metavar="FILE"
    ),
]
On = Annotated[str, typer.Option(help="The day asked about, YYYY-MM-DD.", metavar="DATE")]
Province = Annotated[
    str | None,
    typer.Option(
        help="Statistical code, for the local standard level; not with --standard.", metavar="CODE"
    ),
]
Standard = Annotated[
    str | None,
    typer.Option(help="Local standard level, VND a month; not with --province.", metavar="VND"),
]
Known = Annotated[
    str | None,
    typer.Option(
        help="The law as it was known on this day; by default all that is known.", metavar="DATE"
    ),
]
Presume = Annotated[
    list[str] | None,
    typer.Option(
        help="Take this value where the fact is unknown, as care=family; may be repeated.",
        metavar="FACT=VALUE",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        help="Read a column of the file as one of the table, as ngay_sinh=birth_date; repeatable.",
        metavar="NAME=COLUMN",
    ),
]
Language = Annotated[str, typer.Option(help="Language: vi or en.", metavar="vi|en")]
Stamp = Annotated[
    str | None,
    typer.Option(
        help="The day written as DTSTAMP of a calendar; today if left out.", metavar="DATE"
    ),
]
EntryKind = Annotated[
    str,
    typer.Option(
        "--as", help="What an entry of a calendar is: an event or a task.", metavar="event|todo"
    ),
]
AlarmDays = Annotated[
    str | None,
    typer.Option(
        help="So many days before, the calendar reminds; not at all if left out.", metavar="DAYS"
    ),
]

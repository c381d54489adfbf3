"""``vnchild read``: what an official document says and orders."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, time
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from vnchild.cli.read_summary import show
from vnchild.cli.stopping import BadInput, read_day, stop
from vnchild.domain.directive import Directive, ReportingRequest
from vnchild.ical import CalendarEntry, EntryKind, MissingCalendarError, to_ics
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text
from vnchild.reading.as_json import as_json
from vnchild.reading.directive import read_directive
from vnchild.rules.chain import mermaid

FORMATS: Final = ("text", "json", "ics", "mermaid")
_TO = Text("Gửi", "To")


def read(
    file: Annotated[
        str, typer.Argument(help="A text file of an official document, or - for standard input.")
    ],
    form: Annotated[
        str, typer.Option("--format", help="How to print it.", metavar="|".join(FORMATS))
    ] = "text",
    lang: Annotated[str, typer.Option(help="Language: vi or en.", metavar="vi|en")] = "en",
    stamp: Annotated[
        str | None,
        typer.Option(
            help="The day written as DTSTAMP of a calendar; today if left out.", metavar="DATE"
        ),
    ] = None,
) -> None:
    """Read an official dispatch, plan or decision: who orders what of whom, and by when.

    Exits 0 when done, 2 on bad input.
    """
    if lang not in {"vi", "en"}:
        stop(f"--lang {lang[:30]!r}: the languages are vi and en")
    language: Lang = "vi" if lang == "vi" else "en"
    if form not in FORMATS:
        stop(f"--format {form[:30]!r}: the formats are {', '.join(FORMATS)}", language)
    name = "standard input" if file == "-" else Path(file).name
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        reading = read_directive(raw)
        if form == "ics":
            moment = datetime.now(UTC)
            if stamp is not None:
                moment = datetime.combine(read_day("--stamp", stamp), time(), UTC)
            typer.echo(_calendar(reading.directive, moment, language), nl=False)
            return
    except MissingCalendarError as error:
        stop(f"--format ics: {error}", language)
    except BadInput as error:
        stop(str(error), language)
    except VnchildError as error:
        stop(f"{name}: {' '.join(str(error).split())}", language)
    except OSError as error:
        stop(f"{error.strerror}: {file}", language)
    if form == "json":
        typer.echo(json.dumps(as_json(reading, language), ensure_ascii=False, indent=2))
    elif form == "mermaid":
        typer.echo(mermaid((reading.directive,), language), nl=False)
    else:
        show(Console(), reading, language)


def _calendar(directive: Directive, stamp: datetime, lang: Lang) -> bytes:
    """The duties that have a day, as tasks of a calendar."""
    entries: dict[str, CalendarEntry] = {}
    for duty in directive.duties:
        if duty.last_day is None:
            continue
        entry = _entry(directive, duty, lang)
        entries.setdefault(entry.uid, entry)
    title = directive.title(lang)
    return to_ics(entries.values(), stamp=stamp, kind=EntryKind.TODO, lang=lang, name=title)


def _entry(directive: Directive, duty: ReportingRequest, lang: Lang) -> CalendarEntry:
    if duty.last_day is None:
        msg = "a duty without a day has no place in a calendar"
        raise BadInput(msg)
    seed = f"{directive.title('vi')}|{directive.issuer}|{duty.what}|{duty.due}|{duty.last_day}"
    bound = ", ".join(each.name for each in directive.binds(duty))
    lines = [
        directive.title(lang) + (f", {directive.issuer}" if directive.issuer else ""),
        f"{_TO.in_(lang)}: {duty.to}" if duty.to else "",
        duty.due or "",
        bound,
    ]
    return CalendarEntry(
        uid=f"{sha256(seed.encode()).hexdigest()[:32]}@vnchild",
        summary=duty.what,
        due=duty.last_day,
        description="\n".join(line for line in lines if line),
    )

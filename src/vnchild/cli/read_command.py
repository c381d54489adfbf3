"""``vnchild read``: what an official document says and orders."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from vnchild.cli.options import AlarmDays, EntryKind, Language, Stamp
from vnchild.cli.read_summary import show
from vnchild.cli.stopping import BadInput, read_language, stop, words_of
from vnchild.domain.directive import Directive
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text
from vnchild.reading.as_json import as_json
from vnchild.reading.directive import read_directive
from vnchild.reading.text.encoding import decode

FORMATS: Final = ("text", "json", "ics", "mermaid")
_STANDARD_INPUT = Text("đầu vào chuẩn", "standard input")


def read(
    file: Annotated[
        str,
        typer.Argument(
            help="A text file of an official document, or - for standard input.", metavar="FILE"
        ),
    ],
    form: Annotated[
        str, typer.Option("--format", help="How to print it.", metavar="|".join(FORMATS))
    ] = "text",
    lang: Language = "en",
    stamp: Stamp = None,
    kind: EntryKind = "event",
    alarm_days: AlarmDays = None,
) -> None:
    """Read an official dispatch, plan or decision: who orders what of whom, and by when.

    Exits 0 when done, 2 on bad input.
    """
    language = read_language(lang)
    if form not in FORMATS:
        stop(f"--format {form[:30]!r}: the formats are {', '.join(FORMATS)}", language)
    name = _STANDARD_INPUT.in_(language) if file == "-" else Path(file).name
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        text = decode(raw)
        reading = read_directive(text)
        if form == "ics":
            _write_calendar(reading.directive, language, stamp, kind, alarm_days)
            return
    except BadInput as error:
        stop(error, language)
    except VnchildError as error:
        if isinstance(error, ImportError):
            stop(f"--format ics: {error}", language)
        stop(f"{name}: {' '.join(words_of(error, language).split())}", language)
    except FileNotFoundError:
        stop(f"there is no file {file}", language)
    except IsADirectoryError:
        stop(f"{file} is a directory; give a file of text", language)
    except OSError as error:
        stop(f"{file} cannot be read: {error.strerror}", language)
    if form == "json":
        typer.echo(json.dumps(as_json(reading, language), ensure_ascii=False, indent=2))
    elif form == "mermaid":
        from vnchild.rules.chain import mermaid  # noqa: PLC0415

        typer.echo(mermaid((reading.directive,), language), nl=False)
    else:
        show(reading, text, language)


def _write_calendar(
    directive: Directive, lang: Lang, stamp: str | None, kind: str, alarm_days: str | None
) -> None:
    """The duties that have a day, as a calendar; how many have none is told."""
    # What writes calendars takes a while to load, and the other formats do without.
    from vnchild.cli.calendar_file import write_calendar  # noqa: PLC0415
    from vnchild.ical import entries_of_directive  # noqa: PLC0415

    write_calendar(
        entries_of_directive(directive, lang),
        name=directive.title(lang),
        lang=lang,
        stamp=stamp,
        kind=kind,
        alarm_days=alarm_days,
        left_out=sum(1 for duty in directive.duties if duty.last_day is None),
    )

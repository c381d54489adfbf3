"""What ``read`` and ``reports`` have in common where they write a calendar."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Final

import typer

from vnchild.cli.stopping import BadInput, read_day
from vnchild.ical import CalendarEntry, EntryKind, to_ics
from vnchild.law.text import Lang, Text

KINDS: Final = {"event": EntryKind.EVENT, "todo": EntryKind.TODO}
_MOST_DAYS: Final = 3660
_EMPTY: Final = Text(
    "không có việc nào ghi thời hạn; lịch trống", "nothing has a last day; the calendar is empty"
)


def write_calendar(
    entries: Iterable[CalendarEntry],
    *,
    name: str,
    lang: Lang,
    stamp: str | None,
    kind: str,
    alarm_days: str | None,
    left_out: int = 0,
) -> None:
    """Write a calendar to standard output; what is not in it is told on standard error.

    Args:
        entries: what is due.
        name: the name of the calendar.
        lang: the language.
        stamp: the day written as DTSTAMP; today if it is not given.
        kind: ``event`` or ``todo``.
        alarm_days: so many days before, the calendar reminds; not at all if it is not given.
        left_out: how many things have no day and so no place in a calendar.

    Raises:
        BadInput: an option cannot be used.
        MissingCalendarError: the library that writes calendars is not installed.
    """
    found = KINDS.get(kind)
    if found is None:
        msg = f"--as {kind[:30]!r}: an entry is an event or a todo"
        raise BadInput(msg)
    days = None
    if alarm_days is not None:
        if not re.fullmatch(r"\d{1,4}", alarm_days, re.ASCII) or int(alarm_days) > _MOST_DAYS:
            msg = f"--alarm-days {alarm_days[:30]!r}: a whole number of days, as 3"
            raise BadInput(msg)
        days = int(alarm_days)
    moment = datetime.now(UTC)
    if stamp is not None:
        moment = datetime.combine(read_day("--stamp", stamp), time(), UTC)
    every = tuple(entries)
    made = to_ics(every, stamp=moment, kind=found, lang=lang, alarm_days=days, name=name)
    typer.echo(made, nl=False)
    if not every:
        typer.echo(f"vnchild: {_EMPTY.in_(lang)}", err=True)
    if left_out:
        typer.echo(f"vnchild: {_left_out(left_out).in_(lang)}", err=True)


def _left_out(number: int) -> Text:
    things = "1 task has" if number == 1 else f"{number} tasks have"
    return Text(
        f"{number} việc không ghi ngày cuối nên không có trong lịch; xem --format text",
        f"{things} no last day and no place in the calendar; see --format text",
    )

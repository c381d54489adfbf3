"""``vnchild due``: when a time limit ends, and why."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import Annotated

import typer

from vnchild.cli.stopping import BadInput, stop
from vnchild.law.citing import by_name
from vnchild.law.counting import DAY_OFF_LAST, FIRST_DAY, FROM_MOMENT, MIDNIGHT
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang
from vnchild.law.time_limit import Due, StepKind, Unit, due_for, parse_amount

_HOW = "a day is written YYYY-MM-DD, a moment with its offset, as 2026-02-12T22:15+07:00"


def due(
    start: Annotated[
        str,
        typer.Argument(
            help="The day or moment of the event: 2026-02-12 or 2026-02-12T22:15+07:00.",
            metavar="START",
        ),
    ],
    length: Annotated[
        str,
        typer.Argument(help='How long: "5 working days", "12 hours", "3 tháng".', metavar="LENGTH"),
    ],
    lang: Annotated[
        str, typer.Option(help="Language of the reasons: vi or en.", metavar="vi|en")
    ] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object.")] = False,
    strict: Annotated[
        bool,
        typer.Option("--strict", help="Refuse an answer beyond the last published year."),
    ] = False,
) -> None:
    """Tell when a time limit ends by the calendar of the state sector, and why.

    Hours run on; of other units the first day is not counted (Civil Code, Articles 147 and 148).
    Exits 0 when done, 2 on bad input.
    """
    if lang not in {"vi", "en"}:
        stop(f"--lang {lang!r}: the languages are vi and en")
    language: Lang = "vi" if lang == "vi" else "en"
    try:
        amount, unit = parse_amount(length)
        found = due_for(amount, unit, _read_start(start), strict=strict)
    except (BadInput, VnchildError) as error:
        stop(str(error), language)
    if as_json:
        typer.echo(json.dumps(_object(found, language), ensure_ascii=False, indent=2))
        return
    typer.echo(found.at.isoformat())
    typer.echo(found.explain(language))


def _read_start(text: str) -> date | datetime:
    """A day or a moment given as an argument.

    Raises:
        BadInput: it is neither, or there is no such day.
    """
    plain = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain, re.ASCII):
            return date.fromisoformat(plain)
        if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", plain, re.ASCII):
            return datetime.fromisoformat(plain)
    except ValueError:
        msg = f"START {text[:40]!r}: there is no such day or moment; {_HOW}"
        raise BadInput(msg) from None
    msg = f"START {text[:40]!r}: {_HOW}"
    raise BadInput(msg)


def _object(found: Due, lang: Lang) -> dict[str, object]:
    if found.unit is Unit.HOUR:
        provisions = [FROM_MOMENT]
    else:
        provisions = [FIRST_DAY, MIDNIGHT]
        if any(step.kind is StepKind.MOVED for step in found.steps):
            provisions.insert(1, DAY_OFF_LAST)
    return {
        "due": found.at.isoformat(),
        "start": found.start.isoformat(),
        "amount": found.amount,
        "unit": found.unit.name.lower(),
        "provisional": found.provisional,
        "provisions": [by_name(each, lang) for each in provisions],
        "steps": [
            {
                "day": step.day.isoformat(),
                "kind": step.kind.name.lower(),
                "reason": step.text.in_(lang),
                "provision": None if step.basis is None else by_name(step.basis, lang),
            }
            for step in found.steps
        ],
    }

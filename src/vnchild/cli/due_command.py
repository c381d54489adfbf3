"""``vnchild due``: when a time limit ends, and why."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from vnchild.cli.stopping import BadInput, read_language, read_moment, stop
from vnchild.cli.words import width, wrapped
from vnchild.law.citing import by_name
from vnchild.law.counting import DAY_OFF_LAST, FIRST_DAY, FROM_MOMENT, MIDNIGHT
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang
from vnchild.law.time_limit import Due, StepKind, Unit, due_for, parse_amount


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
    language = read_language(lang)
    try:
        amount, unit = parse_amount(length)
        found = due_for(amount, unit, read_moment("START", start), strict=strict)
    except (BadInput, VnchildError) as error:
        stop(error, language)
    if as_json:
        typer.echo(json.dumps(_object(found, language), ensure_ascii=False, indent=2))
        return
    typer.echo(found.at.isoformat())
    typer.echo(wrapped(found.explain(language), width()))


def _object(found: Due, lang: Lang) -> dict[str, object]:
    if found.unit is Unit.HOUR:
        provisions = [FROM_MOMENT]
    else:
        provisions = [FIRST_DAY, MIDNIGHT]
        if any(step.kind is StepKind.MOVED for step in found.steps):
            provisions.insert(1, DAY_OFF_LAST)
    cited = (step.basis for step in found.steps if step.basis is not None)
    provisions = list(dict.fromkeys((*provisions, *cited)))
    return {
        "due": found.at.isoformat(),
        "start": found.start.isoformat(),
        "amount": found.amount,
        "unit": found.unit.name.lower(),
        "provisional": found.provisional,
        "in_doubt": any(step.kind is StepKind.IN_DOUBT for step in found.steps),
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

"""``vnchild procedure``: the steps of a procedure, who acts, and by when."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import typer

from vnchild.cli.options import Language
from vnchild.cli.stopping import BadInput, read_language, read_moment, stop
from vnchild.cli.words import sentence, width, wrapped
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang
from vnchild.rules.procedures import PROCEDURES, Running, Stage
from vnchild.rules.procedures import procedure as running


def procedure(
    code: Annotated[
        str | None,
        typer.Argument(
            help="Its code, as monthly_allowance; without one, all are listed.", metavar="CODE"
        ),
    ] = None,
    received: Annotated[
        str | None,
        typer.Option(
            help="The day or moment with which it begins, as 2026-11-02; its law is that day's.",
            metavar="DATE",
        ),
    ] = None,
    done: Annotated[
        list[str] | None,
        typer.Option(
            help="When a step was done, as review=2026-11-05; may be repeated.",
            metavar="STEP=DATE",
        ),
    ] = None,
    branch: Annotated[
        list[str] | None,
        typer.Option(
            help="A step that depends on a condition which holds; may be repeated.",
            metavar="STEP",
        ),
    ] = None,
    lang: Language = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object.")] = False,
) -> None:
    """Tell the steps of a procedure: what is done, by whom, by when, and by which provision.

    Exits 0 when done, 2 on bad input.
    """
    language = read_language(lang)
    if code is None:
        _list(language, as_json)
        return
    try:
        if received is None:
            stop("give --received DAY, from which the time limits run", language)
        found = running(
            code,
            received=read_moment("--received", received),
            done=_read_done(done or []),
            branches=tuple(branch or ()),
        )
    except (BadInput, VnchildError) as error:
        stop(error, language)
    if as_json:
        typer.echo(json.dumps(_as_dict(found, language), ensure_ascii=False, indent=2))
    else:
        typer.echo(wrapped(found.explain(language), width()))


def _list(lang: Lang, as_json: bool) -> None:
    names = {each.code: each.name_on(date.max).in_(lang) for each in PROCEDURES}
    if as_json:
        typer.echo(json.dumps(names, ensure_ascii=False, indent=2))
        return
    most = max(map(len, names))
    for code, name in names.items():
        typer.echo(wrapped(f"{code:<{most}}  {sentence(name)}", width(), most + 2))


def _read_done(items: Sequence[str]) -> dict[str, date | datetime | list[date | datetime]]:
    """When steps were done, given as ``step=day``.

    Raises:
        BadInput: one is not written so.
    """
    found: dict[str, list[date | datetime]] = {}
    for item in items:
        step, equals, when = item.partition("=")
        if not equals or not step.strip():
            msg = f"--done {item[:60]!r}: write step=day, as review=2026-11-05"
            raise BadInput(msg)
        found.setdefault(step.strip(), []).append(read_moment("--done", when))
    return {step: times if len(times) > 1 else times[0] for step, times in found.items()}


def _as_dict(found: Running, lang: Lang) -> dict[str, object]:
    on = found.received.date() if isinstance(found.received, datetime) else found.received
    return {
        "code": found.procedure.code,
        "name": found.procedure.name_on(on).in_(lang),
        "received": found.received.isoformat(),
        "over": found.over,
        "steps": [_step(each, on, lang) for each in found.stages],
        "in_doubt": [
            {"day": day.isoformat(), "reason": why.in_(lang)} for day, why in found.doubts
        ],
        "readings": [each.code for each in found.readings],
    }


def _step(stage: Stage, received: date, lang: Lang) -> dict[str, object]:
    step = stage.step
    return {
        "code": stage.code,
        "what": step.name.in_(lang),
        "who": None if stage.actor is None else stage.office(received).text.in_(lang),
        "applies": stage.applies,
        "only_if": None if step.only_if is None else step.only_if.in_(lang),
        "open": stage.open,
        "limit": None if step.limit is None else step.limit.in_(lang),
        "due": None if stage.due is None else stage.due.at.isoformat(),
        "provisional": stage.due is not None and stage.due.provisional,
        "done": None if stage.done is None else stage.done.isoformat(),
        "late": stage.late,
        "provision": step.provision.in_(lang),
    }

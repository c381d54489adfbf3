"""A procedure under way, as it is written: what was asked, and every step with its time."""

from __future__ import annotations

from datetime import date, datetime

from attrs import frozen

from vnchild.json.calendars import STATE, calendar_named, name_of
from vnchild.json.problems import JsonError, JsonProblem
from vnchild.json.reading import checked
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import VIETNAM, Due
from vnchild.rules.procedures import Actor, ProcedureError, Running, Stage, procedure

Moment = datetime | date


@frozen(kw_only=True)
class StageForm:
    """A step of a procedure under way.

    Args:
        code: its name within the procedure.
        name: what is done.
        who: who does it, by function; null where that is not settled.
        provision: where it stands.
        due: by when it has to be done, null where that is not known or no time is stated.
        done: every time that it was done.
        applies: whether it is sure to be taken: it always is, or its condition holds.
        open: whether it is sure to be taken and still to be done.
        late: whether it was done, the last time, after it was due.
        start: from when its time runs, left out where that is not known.
        not_before: the day that has to pass first, where the law says "after".
        only_if: when it is taken, left out if always.
        at_once: the words of the law where it says "at once" instead of a length.
        within: the name of the step in whose time it has to be done.
        repeats: whether it comes again and again until the procedure ends.
        leads_to: the code of the procedure that follows it.
        unsettled: why neither who does it nor by when is known.
    """

    code: str
    name: Text
    who: Actor | None
    provision: Provision
    due: Due | None
    done: tuple[Moment, ...]
    applies: bool
    open: bool
    late: bool = False
    start: Moment | None = None
    not_before: date | None = None
    only_if: Text | None = None
    at_once: Text | None = None
    within: Text | None = None
    repeats: bool = False
    leads_to: str | None = None
    unsettled: Text | None = None


@frozen(kw_only=True)
class RunningForm:
    """A procedure under way, by the law of the day of its receipt; it is asked again when read.

    Args:
        procedure: the code of the procedure.
        name: what it is for, by the law of that day.
        received: the day or moment with which it began.
        calendar: the name of the calendar by which its times were counted.
        steps: its steps, in order.
        over: whether nothing is left to be done.
        branches: the codes of conditional steps whose condition holds, beside those done.
        transition: what carries it over a change of law while it runs.
        readings: choices of the package on which the dates rest, by code.
    """

    procedure: str
    name: Text
    received: Moment
    calendar: str
    steps: tuple[StageForm, ...]
    over: bool
    branches: tuple[str, ...] = ()
    transition: tuple[Provision, ...] = ()
    readings: tuple[str, ...] = ()


def write_running(value: Running) -> RunningForm:
    """The form of a procedure under way.

    Raises:
        JsonError: a calendar without a name counted it, or it is none of the package's table.
    """
    branches = _branches(value)
    calendar = next((each.due.calendar for each in value.stages if each.due is not None), None)
    form = _form(value, branches, STATE if calendar is None else name_of(calendar))
    try:
        same = _again(form) == value
    except ProcedureError:
        same = False
    if not same:
        message = Text(
            "thủ tục này không có trong bảng của thư viện, hoặc được tính theo lịch riêng",
            "it is no procedure of the package's table, or is by a calendar of one's own",
        )
        raise JsonError((JsonProblem(path="$", code="answer_differs", message=message),))
    return form


def read_running(form: RunningForm) -> Running:
    """The procedure, asked for again.

    Raises:
        UnfitError: it is not what was written.
        ProcedureError: it cannot be asked for.
    """
    made = _again(form)
    return checked(made, _form(made, form.branches, form.calendar), form)


def _again(form: RunningForm) -> Running:
    return procedure(
        form.procedure,
        received=form.received,
        done={each.code: _done(each) for each in form.steps if each.done},
        branches=form.branches,
        calendar=calendar_named(form.calendar),
    )


def _done(step: StageForm) -> Moment | tuple[Moment, ...]:
    return step.done if step.repeats or len(step.done) > 1 else step.done[0]


def _branches(value: Running) -> tuple[str, ...]:
    """The fewest conditional steps that say which conditions hold."""
    by_code = {each.code: each.step for each in value.stages}
    taken = {each.code for each in value.stages if each.done is not None}
    held: set[Text] = set()

    def take(code: str) -> None:
        step = by_code[code]
        if step.only_if is not None:
            held.add(step.only_if)
        for each in step.needs:
            if each in by_code:
                take(each)

    for code in taken:
        take(code)
    named: list[str] = []
    for stage in reversed(value.stages):
        condition = stage.step.only_if
        instead = {*stage.step.instead_of, *_instead_of(value, stage)}
        if condition is None or condition in held or not stage.applies or instead & taken:
            continue
        named.append(stage.code)
        taken.add(stage.code)
        take(stage.code)
    return tuple(reversed(named))


def _instead_of(value: Running, stage: Stage) -> set[str]:
    return {each.code for each in value.stages if stage.code in each.step.instead_of}


def _form(value: Running, branches: tuple[str, ...], calendar: str) -> RunningForm:
    received = value.received
    day = received.astimezone(VIETNAM).date() if isinstance(received, datetime) else received
    return RunningForm(
        procedure=value.procedure.code,
        name=value.procedure.name_on(day),
        received=received,
        calendar=calendar,
        steps=tuple(_stage(each) for each in value.stages),
        over=value.over,
        branches=branches,
        transition=value.transition,
        readings=tuple(each.code for each in value.readings),
    )


def _stage(value: Stage) -> StageForm:
    step = value.step
    return StageForm(
        code=value.code,
        name=step.name,
        who=value.actor,
        provision=step.provision,
        due=value.due,
        done=value.history,
        applies=value.applies,
        open=value.open,
        late=value.late,
        start=value.start,
        not_before=value.not_before,
        only_if=step.only_if,
        at_once=step.at_once,
        within=value.within,
        repeats=step.repeats,
        leads_to=step.leads_to,
        unsettled=value.unsettled,
    )

"""A procedure under way: what was done, what is due next, what is overdue."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime

from attrs import field, frozen

from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.time_limit import VIETNAM, Due, due
from vnchild.rules.procedures.model import Procedure, ProcedureError, Step
from vnchild.rules.procedures.running_text import explained, told
from vnchild.rules.procedures.transition import carried_over

Moment = date | datetime
"""A day, or a moment with its offset from UTC."""


def day_of(value: Moment) -> date:
    """The day of a moment in Vietnam."""
    return value.astimezone(VIETNAM).date() if isinstance(value, datetime) else value


def before(one: Moment, two: Moment) -> bool:
    """Whether one is before two: by the clock where both are moments, else by the day."""
    if isinstance(one, datetime) and isinstance(two, datetime):
        return one < two
    return day_of(one) < day_of(two)


@frozen(kw_only=True)
class Stage:
    """A step of a procedure under way.

    Args:
        step: the step.
        start: from when its time runs; ``None`` where that is not known, as it follows a step
            that is not done and for which the law states no time.
        due: by when it has to be done: if the steps before are not done, by when at the latest.
        done: when it was done, ``None`` if it was not.
        applies: whether it is sure to be taken: it always is, or its condition holds.
        moot: whether it need not be done any more: it is done, something that follows it is, or
            the procedure is over.
    """

    step: Step
    start: Moment | None
    due: Due | None = field(repr=lambda due: "None" if due is None else str(due.at))
    done: Moment | None
    applies: bool
    moot: bool

    @property
    def code(self) -> str:
        """The step's name within the procedure."""
        return self.step.code

    @property
    def late(self) -> bool:
        """Whether it was done after it was due."""
        return self.done is not None and self.due is not None and before(self.due.at, self.done)

    def overdue(self, now: Moment) -> bool:
        """Whether it is still to be done, and was due before ``now``."""
        return self.applies and not self.moot and self.due is not None and before(self.due.at, now)

    def in_(self, lang: Lang) -> str:
        """The step as a line."""
        return told(self.step, self.due, self.done, self.late, lang)


@frozen(kw_only=True)
class Running:
    """A procedure under way, by the law of the day of its receipt.

    Args:
        procedure: the procedure.
        received: the day or moment with which it began.
        stages: its steps, in order.
        transition: what carries it over a change of law while it runs.
        readings: choices of the package on which the dates rest, besides those of counting.
    """

    procedure: Procedure
    received: Moment
    stages: tuple[Stage, ...] = field(repr=False)
    transition: tuple[Provision, ...] = field(default=(), repr=False)
    readings: tuple[Interpretation, ...] = field(default=(), repr=False)

    def __getitem__(self, code: str) -> Stage:
        """The step with this code.

        Raises:
            ProcedureError: there is none under the law of the receipt.
        """
        for stage in self.stages:
            if stage.code == code:
                return stage
        raise _unknown(code, self.procedure, day_of(self.received), self.stages)

    @property
    def over(self) -> bool:
        """Whether nothing is left to be done."""
        return all(stage.moot or not stage.applies for stage in self.stages)

    def next(self, now: Moment) -> Stage | None:
        """The first step still to be done, in the order of the law; ``None`` if there is none.

        Raises:
            ProcedureError: ``now`` is before the receipt or before something done, or is a day
                or a moment without its offset where hours count.
        """
        self._check_now(now)
        return next((each for each in self.stages if each.applies and not each.moot), None)

    def overdue(self, now: Moment) -> tuple[Stage, ...]:
        """The steps still to be done that were due before a day or moment.

        Raises:
            ProcedureError: as for `next`.
        """
        self._check_now(now)
        return tuple(each for each in self.stages if each.overdue(now))

    def explain(self, lang: Lang = "en") -> str:
        """The steps with who acts, by when, and the law, as text."""
        return explained(
            name=self.procedure.name,
            begins=self.procedure.begins,
            received=self.received,
            lines=[each.in_(lang) for each in self.stages],
            transition=self.transition,
            readings=self.readings,
            provisional=any(each.due and each.due.provisional for each in self.stages),
            lang=lang,
        )

    def _check_now(self, now: Moment) -> None:
        hours = any(each.step.in_hours for each in self.stages)
        check_moment("now", now, hours=hours)
        if before(now, self.received):
            msg = f"now {now} is before {self.received}, the receipt of {self.procedure.code}"
            raise ProcedureError(msg)
        for each in self.stages:
            if each.done is not None and before(now, each.done):
                msg = f"now {now} is before {each.done}, when {each.code} was done"
                raise ProcedureError(msg)


def check_moment(name: str, value: object, *, hours: bool) -> None:
    """Check that a value is a day, or a moment with its offset from UTC.

    Raises:
        ProcedureError: it is not, or is a day where hours count.
    """
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            msg = f"{name} {value.isoformat()} has no offset from UTC; give it one, as +07:00"
            raise ProcedureError(msg)
    elif not isinstance(value, date):
        msg = f"{name} is a date or an aware datetime, not {type(value).__name__}"
        raise ProcedureError(msg)
    elif hours:
        msg = (
            f"{name} {value} is a day; the law counts hours here: give a moment, an aware "
            f"datetime as {value}T08:00+07:00"
        )
        raise ProcedureError(msg)


def run(
    procedure: Procedure,
    *,
    received: Moment,
    done: Mapping[str, Moment] | None = None,
    branches: Collection[str] = (),
    calendar: Calendar = STATE_SECTOR,
) -> Running:
    """A procedure from its receipt on, with what was done.

    Args:
        procedure: the procedure.
        received: the day or moment with which it begins; its law is the law of that day.
        done: when steps were done, by code.
        branches: the codes of conditional steps whose condition holds.
        calendar: the working days.

    Raises:
        NotCoveredError: the law of that day is not covered.
        ProcedureError: the procedure had ended, a step is not one of its law, a day or moment
            cannot be used, or a step is done before what comes before it.
    """
    check_moment("received", received, hours=False)
    on = day_of(received)
    steps = procedure.at(on)
    check_moment("received", received, hours=any(each.in_hours for each in steps))
    happened = dict(done or {})
    by_code = {each.code: each for each in steps}
    for code in (*happened, *branches):
        if code not in by_code:
            raise _unknown(code, procedure, on, steps)
    for code in branches:
        if by_code[code].only_if is None:
            msg = f"{code} is no branch of {procedure.code}: it is always taken"
            raise ProcedureError(msg)
    for code, when in happened.items():
        check_moment(f"done[{code!r}]", when, hours=by_code[code].in_hours)
    _check_order(steps, received, happened)
    stages = _stages(steps, received, happened, frozenset(branches), calendar)
    transition, readings = carried_over(
        procedure,
        on,
        [
            _last_day(each)
            for each in stages
            if each.applies and (each.done is not None or not each.moot)
        ],
    )
    return Running(
        procedure=procedure,
        received=received,
        stages=stages,
        transition=transition,
        readings=readings,
    )


def _last_day(stage: Stage) -> date | None:
    if stage.done is not None:
        return day_of(stage.done)
    return None if stage.due is None else day_of(stage.due.at)


def _unknown(
    code: str, procedure: Procedure, on: date, steps: Collection[Step | Stage]
) -> ProcedureError:
    known = ", ".join(each.code for each in steps)
    return ProcedureError(
        f"{code!r} is no step of {procedure.code} under the law of {on}; its steps are {known}"
    )


def _check_order(steps: tuple[Step, ...], received: Moment, happened: Mapping[str, Moment]) -> None:
    latest: dict[str, tuple[str, Moment]] = {}
    for step in steps:
        floor = ("the receipt", received)
        for code in step.starts_from:
            if code in latest and before(floor[1], latest[code][1]):
                floor = latest[code]
        when = happened.get(step.code)
        if when is not None:
            if before(when, floor[1]):
                msg = f"{step.code} was done on {when}, before {floor[0]} on {floor[1]}"
                raise ProcedureError(msg)
            floor = (step.code, when)
        latest[step.code] = floor


def _stages(
    steps: tuple[Step, ...],
    received: Moment,
    happened: Mapping[str, Moment],
    branches: frozenset[str],
    calendar: Calendar,
) -> tuple[Stage, ...]:
    holding: set[Text] = {
        each.only_if
        for each in steps
        if each.only_if is not None and (each.code in branches or each.code in happened)
    }
    moot = _moot(steps, happened)
    made: dict[str, Stage] = {}
    for step in steps:
        parent = made[step.part_of] if step.part_of else None
        start = parent.start if parent else _start(step, received, made)
        ends: Due | None = None
        if parent is not None:
            ends = parent.due
        elif step.limit is not None and start is not None:
            ends = due(step.limit, start, calendar)
        made[step.code] = Stage(
            step=step,
            start=start,
            due=ends,
            done=happened.get(step.code),
            applies=step.only_if is None or step.only_if in holding,
            moot=step.code in moot,
        )
    return tuple(made.values())


def _start(step: Step, received: Moment, made: Mapping[str, Stage]) -> Moment | None:
    """From when a step's time runs: the latest of what it starts from and that is taken."""
    found = received
    for code in step.starts_from:
        stage = made.get(code)
        if stage is None or not stage.applies:
            continue
        end = stage.done if stage.done is not None else stage.due.at if stage.due else None
        if end is None:
            return None
        if before(found, end):
            found = end
    return found


def _moot(steps: tuple[Step, ...], happened: Mapping[str, Moment]) -> frozenset[str]:
    if any(each.final and each.code in happened for each in steps):
        return frozenset(each.code for each in steps)
    moot = set(happened)
    for step in reversed(steps):
        if step.code in moot:
            moot |= {*step.starts_from, *step.comes_after}
    return frozenset(moot | {each.code for each in steps if each.part_of in moot})

"""A procedure under way: what was done, what is due next, what is overdue."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from attrs import frozen

from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.interpretation import Interpretation
from vnchild.law.near import meant
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.time_limit import StepKind
from vnchild.rules.procedures.inputs import (
    Done,
    Moment,
    before,
    check_branches,
    check_calendar,
    check_done,
    check_lang,
    check_mapping,
    check_moment,
    day_of,
)
from vnchild.rules.procedures.model import Procedure, ProcedureError
from vnchild.rules.procedures.running_text import explained
from vnchild.rules.procedures.span import DISTRICTS_END
from vnchild.rules.procedures.stage import Stage
from vnchild.rules.procedures.staging import (
    Staging,
    check_branches_agree,
    check_order,
    without_district,
)
from vnchild.rules.procedures.transition import carried_over

__all__ = ["Running", "run"]


@frozen(kw_only=True, repr=False)
class Running:
    """A procedure under way, by the law of the day of its receipt.

    It holds its steps in order: ``for stage in running``, ``len(running)``, ``"decision" in
    running``, ``running["decision"]``.

    Args:
        procedure: the procedure.
        received: the day or moment with which it began.
        stages: its steps, in order.
        transition: what carries it over a change of law while it runs.
        readings: choices of the package on which the dates rest, besides those of counting.
    """

    procedure: Procedure
    received: Moment
    stages: tuple[Stage, ...]
    transition: tuple[Provision, ...] = ()
    readings: tuple[Interpretation, ...] = ()

    def __repr__(self) -> str:
        done = sum(1 for each in self.stages if each.done is not None)
        left = sum(1 for each in self.stages if each.open)
        return (
            f"Running({self.procedure.code!r}, received={self.received.isoformat()}, "
            f"{len(self.stages)} steps, {done} done, {left} open)"
        )

    def __iter__(self) -> Iterator[Stage]:
        return iter(self.stages)

    def __len__(self) -> int:
        return len(self.stages)

    def __bool__(self) -> bool:
        return True

    def __contains__(self, code: object) -> bool:
        """Whether there is a step with this code, or this step."""
        return any(code in (each.code, each) for each in self.stages)

    def __getitem__(self, code: str) -> Stage:
        """The step with this code.

        Raises:
            ProcedureError: there is none under the law of the receipt.
        """
        for stage in self.stages:
            if stage.code == code:
                return stage
        codes = [each.code for each in self.stages]
        raise _unknown(code, self.procedure, day_of(self.received), codes)

    @property
    def over(self) -> bool:
        """Whether nothing is left to be done; never while a step that repeats goes on."""
        return not any(stage.open for stage in self.stages)

    @property
    def leads_to(self) -> tuple[str, ...]:
        """The codes of the procedures that follow from what was done."""
        return tuple(
            each.step.leads_to
            for each in self.stages
            if each.done is not None and each.step.leads_to is not None
        )

    @property
    def doubts(self) -> tuple[tuple[date, Text], ...]:
        """The days that may yet turn out to be off, or worked, and move a date that is open."""
        return tuple(
            dict.fromkeys(
                (each.day, each.text)
                for stage in self.stages
                if stage.open and stage.due is not None
                for each in stage.due.steps
                if each.kind is StepKind.IN_DOUBT
            )
        )

    def next(self, now: Moment) -> Stage | None:
        """The first step still to be done, in the order of the law; ``None`` if there is none.

        Raises:
            ProcedureError: ``now`` is before the receipt or before something done, or is a day
                or a moment without its offset where hours count.
        """
        self._check_now(now)
        return next((self._as_of(each, now) for each in self.stages if each.open), None)

    def overdue(self, now: Moment) -> tuple[Stage, ...]:
        """The steps still to be done that were due before a day or moment.

        Raises:
            ProcedureError: as for `next`.
        """
        self._check_now(now)
        return tuple(self._as_of(each, now) for each in self.stages if each.overdue(now))

    def explain(self, lang: Lang = "vi") -> str:
        """The steps with who acts, by when, and the law, as text.

        Raises:
            ProcedureError: there is no such language.
        """
        on = day_of(self.received)
        return explained(
            name=self.procedure.name_on(on),
            begins=self.procedure.begins_on(on),
            received=self.received,
            lines=[_told(each, on, check_lang(lang)) for each in self.stages],
            transition=self.transition,
            readings=self.readings,
            doubts=self.doubts,
            provisional=any(each.due and each.due.provisional for each in self.stages),
            lang=check_lang(lang),
        )

    def _as_of(self, stage: Stage, now: Moment) -> Stage:
        """A step to be done, as it stands at a moment: the district is no more since 2025-07-01."""
        if day_of(now) < DISTRICTS_END:
            return stage
        return without_district(stage, self.procedure.steps_on(DISTRICTS_END), dated=True)

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


def run(
    procedure: Procedure,
    *,
    received: Moment,
    done: Done | None = None,
    branches: Collection[str] = (),
    calendar: Calendar = STATE_SECTOR,
    strict: bool = False,
) -> Running:
    """A procedure from its receipt on, with what was done.

    Args:
        procedure: the procedure.
        received: the day or moment with which it begins; its law is the law of that day.
        done: when steps were done, by code; of a step that repeats a list of every time.
        branches: the codes of conditional steps whose condition holds.
        calendar: the working days.
        strict: refuse an answer beyond the last year whose days off were published.

    Raises:
        DayNotCoveredError: the law of that day is not covered.
        ProcedureError: the procedure had ended, a step is not one of its law, a day or moment
            cannot be used, or what was done cannot have been done so.
        CalendarError: a day is before the calendar, or ``strict`` and an answer is provisional.
    """
    check_moment("received", received, hours=False)
    on = day_of(received)
    steps = procedure.at(on)
    check_moment("received", received, hours=any(each.in_hours for each in steps))
    by_code = {each.code: each for each in steps}
    given = check_mapping(done if done is not None else {})
    taken = check_branches(branches)
    for code in (*given, *taken):
        if code not in by_code:
            raise _unknown(code, procedure, on, by_code)
    happened = check_done(given, by_code)
    for code in taken:
        if by_code[code].only_if is None:
            msg = f"{code} is no branch of {procedure.code}: it depends on no condition of its own"
            raise ProcedureError(msg)
    check_order(steps, received, happened)
    check_branches_agree(steps, frozenset({*taken, *happened}))
    staging = Staging(
        steps,
        received,
        happened,
        taken,
        check_calendar(calendar),
        later=procedure.steps_on(DISTRICTS_END),
        strict=strict,
    )
    stages = staging.stages()
    transition, readings = carried_over(
        procedure,
        [
            (each.step.until, _last_day(each))
            for each in stages
            if each.applies and (each.done is not None or not each.moot)
        ],
        left_open=any(each.unsettled is not None for each in stages),
    )
    mattered = [reading for each in stages if each.applies for reading in each.readings]
    mattered += [
        reading
        for each in stages
        if each.applies and each.actor is not None
        for reading in each.office(on).readings
    ]
    return Running(
        procedure=procedure,
        received=received,
        stages=stages,
        transition=transition,
        readings=tuple(dict.fromkeys((*mattered, *readings))),
    )


def _told(stage: Stage, on: date, lang: Lang) -> str:
    """A step as a line without its code, alike in both languages."""
    line = stage.in_(lang, on).removeprefix(f"{stage.code}: ")
    return line[0].upper() + line[1:]


def _last_day(stage: Stage) -> date | None:
    if stage.done is not None:
        return day_of(stage.done)
    return None if stage.due is None else day_of(stage.due.at)


def _unknown(
    code: object, procedure: Procedure, on: date, known: Collection[str]
) -> ProcedureError:
    return ProcedureError(
        f"{code!r} is no step of {procedure.code} under the law of {on}; {meant(code, known)}"
        f"its steps are {', '.join(known)}"
    )

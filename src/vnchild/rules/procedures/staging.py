"""From what was done to what is due: the stages of a procedure under way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import evolve

from vnchild.law.calendar import Calendar
from vnchild.law.counting import last_day, start_of_count
from vnchild.law.text import Text
from vnchild.law.time_limit import Due, TimeLimit, Unit, due
from vnchild.rules.procedures.inputs import Moment, ProcedureError, before, day_of
from vnchild.rules.procedures.span import DISTRICTS_END
from vnchild.rules.procedures.stage import Stage
from vnchild.rules.procedures.step import Step
from vnchild.rules.procedures.transition import NOT_SETTLED, goes_on_as

Happened = Mapping[str, tuple[Moment, ...]]


def check_order(steps: tuple[Step, ...], received: Moment, happened: Happened) -> None:
    """Check that what was done can have been done then.

    Raises:
        ProcedureError: a step was done before the receipt or before what comes before it, after
            the procedure was over, or together with one that stands in its place.
    """
    latest: dict[str, tuple[str, Moment]] = {}
    for step in steps:
        floor = None if step.may_precede else ("the receipt", received)
        for code in (*step.starts_from, *step.needs):
            if code in latest and (floor is None or before(floor[1], latest[code][1])):
                floor = latest[code]
        times = happened.get(step.code)
        if times:
            if floor is not None and before(times[0], floor[1]):
                msg = f"{step.code} was done on {times[0]}, before {floor[0]} on {floor[1]}"
                raise ProcedureError(msg)
            floor = (step.code, times[0])
        if floor is not None:
            latest[step.code] = floor
    for step in steps:
        if step.code in happened:
            _check_end(step, happened)


def _check_end(step: Step, happened: Happened) -> None:
    end = happened[step.code][-1]
    for code, times in happened.items():
        if code in step.instead_of:
            msg = (
                f"{step.code} and {code} are both given as done, but {step.code} stands in the "
                f"place of {code} ({step.provision.en})"
            )
            raise ProcedureError(msg)
        if step.final and code != step.code and before(end, times[-1]):
            msg = (
                f"{code} was done on {times[-1]}, after {step.code} on {end}, which ended the "
                f"procedure ({step.provision.en})"
            )
            raise ProcedureError(msg)


def check_branches_agree(steps: tuple[Step, ...], taken: frozenset[str]) -> None:
    """Check that no step is taken together with one that stands in its place.

    Raises:
        ProcedureError: one is.
    """
    for step in steps:
        both = taken & set(step.instead_of)
        if step.code in taken and both:
            msg = f"{step.code} stands in the place of {min(both)}: both cannot be taken"
            raise ProcedureError(msg)


class Staging:
    """The stages of a procedure, each made once, with those that it rests on."""

    def __init__(
        self,
        steps: tuple[Step, ...],
        received: Moment,
        happened: Happened,
        branches: Iterable[str],
        calendar: Calendar,
        *,
        later: tuple[Step, ...],
        strict: bool,
    ) -> None:
        """Take what was given, see `vnchild.rules.procedures.running.run`.

        Besides, ``later`` are the steps of the procedure since there is no district.
        """
        self.steps = steps
        self.later = later
        self.by_code = {each.code: each for each in steps}
        self.received = received
        self.happened = happened
        self.calendar = calendar
        self.strict = strict
        self.holding = self._conditions({*branches, *happened})
        self.closed = self._closed()
        self.moot = self._moot()
        self.made: dict[str, Stage] = {}

    def stages(self) -> tuple[Stage, ...]:
        """The stages in the order of the law."""
        stages = tuple(self.stage(each.code) for each in self.steps)
        return _settled(stages, self.received, self.later)

    def stage(self, code: str) -> Stage:
        """The stage of a step."""
        if code not in self.made:
            self.made[code] = self._make(self.by_code[code])
        return self.made[code]

    def _conditions(self, taken: set[str]) -> frozenset[Text]:
        held: set[Text] = set()
        left, seen = list(taken), set(taken)
        while left:
            step = self.by_code[left.pop()]
            if step.only_if is not None:
                held.add(step.only_if)
            further = {each for each in step.needs if each in self.by_code} - seen
            left += further
            seen |= further
        return frozenset(held)

    def applies(self, step: Step) -> bool:
        """Whether a step is sure to be taken."""
        if step.code in self.happened:
            return True
        return (step.only_if is None or step.only_if in self.holding) and all(
            self.applies(self.by_code[each]) for each in step.needs if each in self.by_code
        )

    def _closed(self) -> frozenset[str]:
        """The steps that need not be done: the procedure is over, or another is in their place."""
        if any(each.final and each.code in self.happened for each in self.steps):
            return frozenset(self.by_code)
        replaced = {
            each.code for each in self.steps if not set(each.instead_of).isdisjoint(self.happened)
        }
        replaced |= {each for code in self.happened for each in self.by_code[code].instead_of}
        return frozenset(replaced)

    def _moot(self) -> frozenset[str]:
        moot = {each for each in self.happened if not self.by_code[each].repeats}
        for step in reversed(self.steps):
            if step.code in moot or step.code in self.happened:
                moot |= {*step.starts_from, *step.comes_after, *step.needs}
        return frozenset(moot | self.closed)

    def _make(self, step: Step) -> Stage:
        times = self.happened.get(step.code, ())
        parent = self.stage(step.part_of) if step.part_of else None
        start = due_by = not_before = None
        late = False
        if self.applies(step):
            dated, start = self._start(step)
            if parent is not None and not (dated and step.limit is not None):
                start, due_by = parent.start, parent.due
            elif step.limit is not None and start is not None:
                limit = step.otherwise_limit if self._otherwise(step) else None
                due_by = due(limit or step.limit, start, self.calendar, strict=self.strict)
                if dated and step.passes:
                    not_before = _passed(step.limit, due_by, start)
            late = bool(times) and due_by is not None and before(due_by.at, times[-1])
            if step.repeats and times:
                again = step.again or step.limit
                if len(times) > 1 and again is not None:
                    owed = due(again, times[-2], self.calendar, strict=self.strict)
                    late = before(owed.at, times[-1])
                if again is not None:
                    start = times[-1]
                    due_by = due(again, start, self.calendar, strict=self.strict)
        if step.repeats and step.code in self.moot:
            due_by = None
        return Stage(
            step=step,
            start=start,
            due=due_by,
            not_before=not_before,
            done=times[-1] if times else None,
            history=times,
            late=late,
            applies=self.applies(step),
            moot=step.code in self.moot,
            passed=step.code in self.moot and step.code not in self.closed,
            within=parent.step.name if parent is not None else None,
        )

    def _start(self, step: Step) -> tuple[bool, Moment | None]:
        """From when a step's time runs, and whether that event is known to have happened."""
        if not step.starts_from:
            return step.part_of is None, self.received
        steps = [self.by_code[each] for each in step.starts_from if each in self.by_code]
        taken = [self.stage(each.code) for each in steps if self.applies(each)]
        dated = bool(taken) and all(each.done is not None for each in taken)
        other = self._otherwise(step)
        if other:
            return True, self._latest(other)
        ends: list[Moment] = []
        for each in taken:
            end = each.done if each.done is not None else each.due.at if each.due else None
            if end is None:
                return False, None
            ends.append(end)
        return dated, self._latest(ends) if ends else None

    def _otherwise(self, step: Step) -> list[Moment]:
        """When the other steps were done from which its time runs; none if it does not."""
        if not step.otherwise_from or any(each in self.happened for each in step.starts_from):
            return []
        return [self.happened[each][-1] for each in step.otherwise_from if each in self.happened]

    def _latest(self, moments: list[Moment]) -> Moment:
        found = self.received
        for each in moments:
            if before(found, each):
                found = each
        return found


def _passed(limit: TimeLimit, due_by: Due, start: Moment) -> date:
    """The last day of a time that has to pass first; it is not moved by days off."""
    if limit.unit in {Unit.HOUR, Unit.WORKING_DAY}:
        return day_of(due_by.at)
    begun = start_of_count(start, limit.unit)
    return last_day(day_of(begun), limit.amount, limit.unit)


def _settled(
    stages: tuple[Stage, ...], received: Moment, later: tuple[Step, ...]
) -> tuple[Stage, ...]:
    """The stages; those of the district's law that reach beyond it go on or are left open."""
    if day_of(received) >= DISTRICTS_END:
        return stages
    beyond: set[str] = set()
    found = []
    for stage in stages:
        step = stage.step
        rests_on = {*step.starts_from, *step.comes_after, *step.needs}
        if step.part_of:
            rests_on.add(step.part_of)
        if not _reaches_beyond(stage, follows=not rests_on.isdisjoint(beyond)):
            found.append(stage)
            continue
        beyond.add(stage.code)
        found.append(without_district(stage, later, dated=False))
    return tuple(found)


def without_district(stage: Stage, later: tuple[Step, ...], *, dated: bool) -> Stage:
    """A stage as it stands once there is no district.

    Args:
        stage: the stage.
        later: the steps of the procedure since.
        dated: whether it keeps its day though it is not settled who acts.
    """
    if stage.step.until != DISTRICTS_END:
        return stage
    same = goes_on_as(stage.step, later)
    if same is not None:
        return stage.taken_over(same)
    return evolve(stage, unsettled=NOT_SETTLED) if dated else stage.left_open(NOT_SETTLED)


def _reaches_beyond(stage: Stage, *, follows: bool) -> bool:
    if stage.done is not None:
        return day_of(stage.done) >= DISTRICTS_END
    if stage.due is not None:
        return day_of(stage.due.at) >= DISTRICTS_END
    return follows

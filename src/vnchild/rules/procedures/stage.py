"""A step of a procedure under way: whether it is taken, by when, when it was done."""

from __future__ import annotations

from datetime import date

from attrs import evolve, field, frozen

from vnchild.law.counting import MAXIMUM_ON_A_DAY_OFF
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text
from vnchild.law.time_limit import Due
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.inputs import Moment, before, check_lang, day_of
from vnchild.rules.procedures.offices import Office, office
from vnchild.rules.procedures.running_text import told
from vnchild.rules.procedures.step import Step


@frozen(kw_only=True)
class Stage:
    """A step of a procedure under way.

    Args:
        step: the step.
        start: from when its time runs; ``None`` where that is not known: it follows a step that
            is not done and for which the law states no time, or it is not sure to be taken.
        due: by when it has to be done: if the steps before are not done, by when at the latest;
            ``None`` of a step that is not sure to be taken. Of a step that repeats, the next time.
        not_before: the day that has to pass first, where the law says "after"; ``None`` where it
            does not, or as long as that day is not known.
        done: when it was done, of a step that repeats the last time; ``None`` if it was not.
        history: every time that it was done.
        late: whether it was done, the last time, after it was due.
        applies: whether it is sure to be taken: it always is, or its condition holds.
        moot: whether it need not be done any more: it is done, something that follows it is, what
            stands in its place is, or the procedure is over.
        passed: whether that is only because something that follows it is done.
        unsettled: why neither who does it nor by when is known, if so.
        within: the name of the step in whose time it has to be done, if any.
    """

    step: Step
    start: Moment | None
    due: Due | None = field(repr=lambda due: "None" if due is None else str(due.at))
    not_before: date | None = None
    done: Moment | None
    history: tuple[Moment, ...] = field(default=(), repr=False)
    late: bool = False
    applies: bool
    moot: bool
    passed: bool = field(default=False, repr=False)
    unsettled: Text | None = field(default=None, repr=False)
    within: Text | None = field(default=None, repr=False)

    @property
    def code(self) -> str:
        """The step's name within the procedure."""
        return self.step.code

    @property
    def actor(self) -> Actor | None:
        """Who does it, by function; ``None`` where that is not settled."""
        return None if self.unsettled is not None else self.step.actor

    def office(self, on: date | None = None) -> Office:
        """Who does it, under the name of a day: of when it was done or its time begins.

        Args:
            on: a day before which it is not done, such as that of the receipt.
        """
        known = [each for each in (self.start, self.done) if each is not None]
        days = [day_of(each) for each in known] + ([] if on is None else [on])
        return office(self.step, max(days, default=self.step.since))

    @property
    def early(self) -> bool:
        """Whether it was done before the time had passed that the law lets pass first."""
        return (
            self.done is not None
            and self.not_before is not None
            and before(self.done, self.not_before)
        )

    @property
    def readings(self) -> tuple[Interpretation, ...]:
        """The choices of the package that decided one of its dates, or what has none."""
        dated = self.step.limit is not None or self.step.part_of is not None
        if dated and self.due is None and self.not_before is None:
            return ()
        due = self.due
        if due is not None and due.maximum and not due.calendar.is_working_day(day_of(due.at)):
            return (*self.step.readings, MAXIMUM_ON_A_DAY_OFF)
        return self.step.readings

    @property
    def open(self) -> bool:
        """Whether it is sure to be taken and still to be done."""
        return self.applies and not self.moot

    def overdue(self, now: Moment) -> bool:
        """Whether it is still to be done, and was due before ``now``."""
        return self.open and self.due is not None and before(self.due.at, now)

    def left_open(self, why: Text) -> Stage:
        """It with neither a body nor a day, as the law does not settle them."""
        return evolve(self, start=None, due=None, not_before=None, unsettled=why)

    def taken_over(self, step: Step) -> Stage:
        """It as a step of later law, by which the same is done in the same time."""
        due = None if self.due is None else evolve(self.due, limit=step.limit)
        return evolve(self, step=step, due=due)

    def in_(self, lang: Lang, on: date | None = None) -> str:
        """The step as a line.

        Args:
            lang: the language.
            on: a day before which it is not done, such as that of the receipt.

        Raises:
            ProcedureError: there is no such language.
        """
        return told(
            self.step,
            due=self.due,
            not_before=self.not_before,
            done=self.history,
            late=self.late,
            applies=self.applies,
            moot=self.moot,
            passed=self.passed,
            unsettled=self.unsettled,
            within=self.within,
            who=self.office(on),
            lang=check_lang(lang),
        )

"""What a procedure is: steps, each law for some time, who acts, and within what time."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from vnchild.law.errors import LawConflictError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.inputs import DayNotCoveredError, ProcedureError
from vnchild.rules.procedures.step import Step

__all__ = [
    "Change",
    "DayNotCoveredError",
    "Detail",
    "Ending",
    "Gap",
    "Procedure",
    "ProcedureError",
    "Step",
    "Wording",
]


@frozen(kw_only=True)
class Gap:
    """Days on which the steps of a procedure are law that was not read, and are not encoded.

    Args:
        since: the first of these days.
        until: the first day after them, ``None`` if they go on.
        provision: where the steps stand.
        why: what is missing.
    """

    since: date
    until: date | None
    provision: Provision
    why: Text

    def holds(self, on: date) -> bool:
        """Whether a day is one of them."""
        return self.since <= on and (self.until is None or on < self.until)


@frozen(kw_only=True)
class Detail:
    """What the law of some days says of a procedure besides its steps.

    Args:
        label: what it is about: where to hand in the file, what is in it, when payment stops.
        text: what the law says.
        provision: where it stands.
        since: the first day on which it is law.
        until: the first day on which it is law no more, ``None`` if it is.
        readings: the choices of the package on which it rests.
    """

    label: Text
    text: Text
    provision: Provision
    since: date
    until: date | None = None
    readings: tuple[Interpretation, ...] = field(default=(), repr=False)

    def in_force(self, on: date) -> bool:
        """Whether it is law on a day."""
        return self.since <= on and (self.until is None or on < self.until)


@frozen
class Wording:
    """Words that hold from a day on."""

    since: date
    text: Text


@frozen(kw_only=True)
class Ending:
    """That a procedure ended: by what, and what is done instead.

    Args:
        provision: what ended it.
        instead: the code of the procedure that took its place.
    """

    provision: Provision
    instead: str


@frozen(kw_only=True)
class Change:
    """A day on which the steps of a procedure change.

    Args:
        day: the first day of the new steps.
        steps: the steps in force from that day; empty if there are none.
        gap: what is not encoded from that day, if so.
    """

    day: date
    steps: tuple[Step, ...]
    gap: Gap | None


@frozen(kw_only=True)
class Procedure:
    """A procedure of the law, with all the steps that it has had.

    Args:
        code: its name in programs.
        name: what it is for, by the law that came first.
        begins: the event with which it begins, whose day or moment is called the receipt, by the
            law that came first.
        steps: the steps of all times, in the order in which they are taken.
        gaps: days whose steps are not encoded.
        later_names: what it is for by later law.
        later_beginnings: the event with which it begins by later law.
        ending: what ended it, if it is law no more.
        details: what the law says of it besides the steps.

    Raises:
        LawConflictError: on some day two steps have one code, a step rests on one that does not
            come before it, or there are a gap and a step.
    """

    code: str
    name: Text
    begins: Text
    steps: tuple[Step, ...] = field(repr=False)
    gaps: tuple[Gap, ...] = field(default=(), repr=False)
    later_names: tuple[Wording, ...] = field(default=(), repr=False)
    later_beginnings: tuple[Wording, ...] = field(default=(), repr=False)
    ending: Ending | None = field(default=None, repr=False)
    details: tuple[Detail, ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        for day in self.change_days:
            self._check(day)

    @property
    def change_days(self) -> tuple[date, ...]:
        """Every day on which its steps change, in order."""
        spans: list[tuple[date, date | None]] = [(each.since, each.until) for each in self.steps]
        spans += [(each.since, each.until) for each in self.gaps]
        return tuple(sorted({day for span in spans for day in span if day is not None}))

    @property
    def first_day(self) -> date:
        """The first day covered."""
        return self.change_days[0]

    def name_on(self, on: date) -> Text:
        """What it is for by the law of a day."""
        return _latest(self.name, self.later_names, on)

    def begins_on(self, on: date) -> Text:
        """The event with which it begins by the law of a day."""
        return _latest(self.begins, self.later_beginnings, on)

    def steps_on(self, on: date) -> tuple[Step, ...]:
        """The steps in force on a day; empty if none is, or none is encoded."""
        return tuple(each for each in self.steps if each.in_force(on))

    def details_on(self, on: date) -> tuple[Detail, ...]:
        """What the law of a day says of it besides the steps."""
        return tuple(each for each in self.details if each.in_force(on))

    def gap_on(self, on: date) -> Gap | None:
        """What is not encoded on a day, if so."""
        return next((each for each in self.gaps if each.holds(on)), None)

    def at(self, on: date) -> tuple[Step, ...]:
        """The steps in force on a day.

        Raises:
            DayNotCoveredError: the day is before all steps, or its steps are not encoded.
            ProcedureError: the procedure has ended by that day.
        """
        steps = self.steps_on(on)
        if steps:
            return steps
        first = self.first_day
        if on < first:
            opening = next((each for each in self.steps if each.since == first), None)
            where = f" ({opening.provision.en})" if opening else ""
            msg = f"{on} is before {first}, the first day covered for {self.code}{where}"
            raise DayNotCoveredError(msg)
        gap = self.gap_on(on)
        if gap is not None:
            until = f" to before {gap.until}" if gap.until else " on"
            msg = (
                f"the steps of {self.code} from {gap.since}{until} are not in the table: "
                f"{gap.why.en} ({gap.provision.en})"
            )
            raise DayNotCoveredError(msg)
        ended = max(day for day in self.change_days if day <= on)
        msg = f"{self.code} is a procedure no more since {ended}"
        if self.ending is not None:
            msg += f" ({self.ending.provision.en}); what is done instead is {self.ending.instead}"
        raise ProcedureError(msg)

    def changes(self) -> tuple[Change, ...]:
        """The steps over time: one entry for each day on which they change."""
        return tuple(
            Change(day=day, steps=self.steps_on(day), gap=self.gap_on(day))
            for day in self.change_days
        )

    def _check(self, day: date) -> None:
        steps = self.steps_on(day)
        if steps and self.gap_on(day) is not None:
            msg = f"{self.code}: on {day} there are both steps and a gap"
            raise LawConflictError(msg)
        codes = {each.code for each in steps}
        of_other_days = {each.code for each in self.steps} - codes
        before: set[str] = set()
        for step in steps:
            if step.code in before:
                msg = f"{self.code}: on {day} two steps are called {step.code}"
                raise LawConflictError(msg)
            starts = step.starts_from
            for needed in (starts, step.otherwise_from, step.comes_after, step.needs):
                wrong = set(needed) - before - of_other_days
                if wrong or (needed is starts and needed and not set(needed) & before):
                    msg = (
                        f"{self.code}: on {day} {step.code} rests on {', '.join(needed)}, "
                        "of which none, or not every one, comes before it"
                    )
                    raise LawConflictError(msg)
            whole = {step.part_of} if step.part_of else set()
            for code in (whole | set(step.instead_of)) - codes:
                msg = f"{self.code}: on {day} {step.code} names {code}, which is no step then"
                raise LawConflictError(msg)
            before.add(step.code)


def _latest(first: Text, later: tuple[Wording, ...], on: date) -> Text:
    return next((each.text for each in reversed(later) if each.since <= on), first)

"""What a procedure is: steps, each law for some time, who acts, and within what time."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from vnchild.law.errors import LawConflictError, NotCoveredError, VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit
from vnchild.rules.procedures.actors import Actor


class ProcedureError(VnchildError):
    """A procedure, a step or a day that was given does not fit."""


@frozen(kw_only=True)
class Step:
    """One step of a procedure, for the days on which it is law.

    Args:
        code: its name within the procedure.
        name: what is done.
        actor: who does it, by function.
        limit: within what time; ``None`` where the law does not say.
        starts_from: the steps after which its time runs, the latest of those that took place;
            empty if it runs from the receipt with which the procedure begins.
        comes_after: steps that come before it without setting the start of its time.
        provision: where it stands.
        since: the first day on which it is law.
        until: the first day on which it is law no more, ``None`` if it is.
        only_if: when it is taken; ``None`` if always.
        part_of: the step in whose time it has to be done, if any.
        final: whether nothing more follows once it is done, as after a refusal.
        note: what a reader should know, such as what was read in a secondary source.
    """

    code: str
    name: Text = field(repr=False)
    actor: Actor
    limit: TimeLimit | None = field(repr=False)
    starts_from: tuple[str, ...] = field(default=(), repr=False)
    comes_after: tuple[str, ...] = field(default=(), repr=False)
    provision: Provision
    since: date = field(repr=False)
    until: date | None = field(default=None, repr=False)
    only_if: Text | None = field(default=None, repr=False)
    part_of: str | None = field(default=None, repr=False)
    final: bool = field(default=False, repr=False)
    note: Text | None = field(default=None, repr=False)

    def in_force(self, on: date) -> bool:
        """Whether it is law on a day."""
        return self.since <= on and (self.until is None or on < self.until)

    @property
    def in_hours(self) -> bool:
        """Whether its time limit is in hours, so that it runs from a moment."""
        return self.limit is not None and self.limit.unit is Unit.HOUR


@frozen(kw_only=True)
class Gap:
    """Days on which the steps of a procedure are law that was not read, and are not encoded.

    Args:
        since: the first of these days.
        until: the first day after them.
        provision: where the steps stand.
        why: what is missing.
    """

    since: date
    until: date
    provision: Provision
    why: Text

    def holds(self, on: date) -> bool:
        """Whether a day is one of them."""
        return self.since <= on < self.until


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
        code: its name.
        name: what it is for.
        begins: the event with which it begins, whose day or moment is called the receipt.
        steps: the steps of all times, in the order in which they are taken.
        gaps: days whose steps are not encoded.

    Raises:
        LawConflictError: on some day two steps have one code, a step rests on one that does not
            come before it, or there are a gap and a step.
    """

    code: str
    name: Text
    begins: Text
    steps: tuple[Step, ...] = field(repr=False)
    gaps: tuple[Gap, ...] = field(default=(), repr=False)

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

    def steps_on(self, on: date) -> tuple[Step, ...]:
        """The steps in force on a day; empty if none is, or none is encoded."""
        return tuple(each for each in self.steps if each.in_force(on))

    def gap_on(self, on: date) -> Gap | None:
        """What is not encoded on a day, if so."""
        return next((each for each in self.gaps if each.holds(on)), None)

    def at(self, on: date) -> tuple[Step, ...]:
        """The steps in force on a day.

        Raises:
            NotCoveredError: the day is before all steps, or its steps are not encoded.
            ProcedureError: the procedure has ended by that day.
        """
        steps = self.steps_on(on)
        if steps:
            return steps
        first = self.first_day
        if on < first:
            msg = f"{on} is before {first}, the first day covered ({self.code})"
            raise NotCoveredError(msg)
        gap = self.gap_on(on)
        if gap is not None:
            msg = (
                f"the steps of {self.code} from {gap.since} to before {gap.until} are not encoded: "
                f"{gap.why.en} ({gap.provision.en})"
            )
            raise NotCoveredError(msg)
        ended = max(day for day in self.change_days if day <= on)
        msg = f"{self.code} is a procedure no more since {ended}; {on} is not before that day"
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
        of_other_days = {each.code for each in self.steps} - {each.code for each in steps}
        before: set[str] = set()
        for step in steps:
            if step.code in before:
                msg = f"{self.code}: on {day} two steps are called {step.code}"
                raise LawConflictError(msg)
            for needed in (
                step.starts_from,
                step.comes_after,
                (step.part_of,) if step.part_of else (),
            ):
                wrong = set(needed) - before - of_other_days
                if wrong or (needed == step.starts_from and needed and not set(needed) & before):
                    msg = (
                        f"{self.code}: on {day} {step.code} rests on {', '.join(needed)}, "
                        "of which none, or not every one, comes before it"
                    )
                    raise LawConflictError(msg)
            before.add(step.code)

"""A step of a procedure: what is done, by whom, within what time, and when it is taken."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit
from vnchild.rules.procedures.actors import Actor


@frozen(kw_only=True)
class Step:
    """One step of a procedure, for the days on which it is law.

    Args:
        code: its name within the procedure, for programs.
        name: what is done.
        actor: who does it, by function.
        limit: within what time; ``None`` where the law states no length.
        again: of a step that repeats, the time from one to the next where it is not ``limit``.
        repeats: whether it comes again and again until the procedure ends.
        passes: whether its time has to pass first: "after 1 month", a posting of 2 working days.
        at_once: the words of the law where it says "at once" instead of a length.
        said: its time in words, where the length alone would tell something else than the law:
            "after 15 days" of a step that is taken to be due by then.
        starts_from: the steps after which its time runs, the latest of those that are taken;
            empty if it runs from the receipt with which the procedure begins.
        otherwise_from: steps from which it runs where none of ``starts_from`` is dated.
        otherwise_limit: its time limit then, which tells from what it counts.
        comes_after: steps that come before it without setting the start of its time.
        needs: steps without which it does not arise: it is taken only if they are.
        provision: where it stands.
        since: the first day on which it is law.
        until: the first day on which it is law no more, ``None`` if it is.
        only_if: when it is taken; ``None`` if always.
        part_of: the step in whose time it has to be done, if any.
        final: whether nothing more follows once it is done, as after a refusal.
        instead_of: steps in whose place it stands: they and it are never both done.
        leads_to: the code of the procedure that follows it, if any.
        may_precede: whether it may be done before the receipt.
        readings: the choices of the package on which it rests: its time, who does it, whom it
            goes to.
        note: what a reader should know, such as what was read in a secondary source.
    """

    code: str
    name: Text = field(repr=False)
    actor: Actor
    limit: TimeLimit | None = field(default=None, repr=False)
    again: TimeLimit | None = field(default=None, repr=False)
    repeats: bool = field(default=False, repr=False)
    passes: bool = field(default=False, repr=False)
    at_once: Text | None = field(default=None, repr=False)
    said: Text | None = field(default=None, repr=False)
    starts_from: tuple[str, ...] = field(default=(), repr=False)
    otherwise_from: tuple[str, ...] = field(default=(), repr=False)
    otherwise_limit: TimeLimit | None = field(default=None, repr=False)
    comes_after: tuple[str, ...] = field(default=(), repr=False)
    needs: tuple[str, ...] = field(default=(), repr=False)
    provision: Provision
    since: date = field(repr=False)
    until: date | None = field(default=None, repr=False)
    only_if: Text | None = field(default=None, repr=False)
    part_of: str | None = field(default=None, repr=False)
    final: bool = field(default=False, repr=False)
    instead_of: tuple[str, ...] = field(default=(), repr=False)
    leads_to: str | None = field(default=None, repr=False)
    may_precede: bool = field(default=False, repr=False)
    readings: tuple[Interpretation, ...] = field(default=(), repr=False)
    note: Text | None = field(default=None, repr=False)

    def in_force(self, on: date) -> bool:
        """Whether it is law on a day."""
        return self.since <= on and (self.until is None or on < self.until)

    @property
    def time_provision(self) -> Provision | None:
        """Where its time stands, if that is another provision than its own."""
        if self.limit is None or self.limit.provision == self.provision:
            return None
        return self.limit.provision

    @property
    def in_hours(self) -> bool:
        """Whether its time limit is in hours, so that it runs from a moment."""
        return self.limit is not None and self.limit.unit is Unit.HOUR

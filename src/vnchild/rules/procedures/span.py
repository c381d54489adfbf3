"""A shorthand for writing down the steps that one document holds for some days."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from vnchild.law.documents import DECREE_147_2025, DECREE_335_2026
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.model import Detail, Gap, Step

DISTRICTS_END = DECREE_147_2025.first_day
"""The first day without districts."""
ARTICLES_5_TO_10_END = DECREE_335_2026.first_day
"""The first day without Articles 5 to 10 of Decree 147/2025 (Decree 335/2026, Article 32(2))."""


@frozen
class Within:
    """A length of time and the event it is counted from."""

    amount: int
    unit: Unit
    counted_from: Text
    maximum: bool = False


def working_days(amount: int, vi: str, en: str) -> Within:
    """So many working days from an event."""
    return Within(amount, Unit.WORKING_DAY, Text(vi, en))


def days(amount: int, vi: str, en: str) -> Within:
    """So many days from an event."""
    return Within(amount, Unit.DAY, Text(vi, en))


def months(amount: int, vi: str, en: str, *, maximum: bool = False) -> Within:
    """So many months from an event."""
    return Within(amount, Unit.MONTH, Text(vi, en), maximum)


def years(amount: int, vi: str, en: str) -> Within:
    """So many years from an event."""
    return Within(amount, Unit.YEAR, Text(vi, en))


@frozen
class Span:
    """Days for which steps are written down."""

    since: date
    until: date | None

    def limit(self, within: Within | TimeLimit | None, provision: Provision) -> TimeLimit | None:
        """A length of time as a limit of these days."""
        if not isinstance(within, Within):
            return within
        return TimeLimit(
            amount=within.amount,
            unit=within.unit,
            counted_from=within.counted_from,
            provision=provision,
            since=self.since,
            until=self.until,
            maximum=within.maximum,
        )

    def step(
        self,
        code: str,
        name: Text,
        actor: Actor,
        provision: Provision,
        limit: Within | TimeLimit | None = None,
        *,
        again: Within | TimeLimit | None = None,
        after: tuple[str, ...] = (),
        otherwise: tuple[str, ...] = (),
        otherwise_limit: TimeLimit | None = None,
        comes_after: tuple[str, ...] = (),
        needs: tuple[str, ...] = (),
        only_if: Text | None = None,
        part_of: str | None = None,
        final: bool = False,
        instead_of: tuple[str, ...] = (),
        leads_to: str | None = None,
        repeats: bool = False,
        passes: bool = False,
        at_once: Text | None = None,
        said: Text | None = None,
        may_precede: bool = False,
        readings: tuple[Interpretation, ...] = (),
        note: Text | None = None,
    ) -> Step:
        """A step of these days; its time limit stands where the step does."""
        return Step(
            code=code,
            name=name,
            actor=actor,
            limit=self.limit(limit, provision),
            again=self.limit(again, provision),
            repeats=repeats,
            passes=passes,
            at_once=at_once,
            said=said,
            starts_from=after,
            otherwise_from=otherwise,
            otherwise_limit=otherwise_limit,
            comes_after=comes_after,
            needs=needs,
            provision=provision,
            since=self.since,
            until=self.until,
            only_if=only_if,
            part_of=part_of,
            final=final,
            instead_of=instead_of,
            leads_to=leads_to,
            may_precede=may_precede,
            readings=readings,
            note=note,
        )

    def detail(
        self,
        label: Text,
        text: Text,
        provision: Provision,
        readings: tuple[Interpretation, ...] = (),
    ) -> Detail:
        """What the law of these days says besides the steps."""
        return Detail(
            label=label,
            text=text,
            provision=provision,
            since=self.since,
            until=self.until,
            readings=readings,
        )


def decree_147_gap(what: Text, example: Text | None = None) -> Gap:
    """The days of Decree 147/2025 for a procedure whose article of it was not read.

    Args:
        what: the subject.
        example: how one province did it in those days.
    """
    vi = f"chưa đối chiếu Điều 5 đến Điều 10 về {what.vi}"
    en = f"what Articles 5 to 10 say of {what.en} was not read"
    if example is not None:
        vi, en = f"{vi}; {example.vi}", f"{en}; {example.en}"
    return Gap(
        since=DISTRICTS_END,
        until=ARTICLES_5_TO_10_END,
        provision=Provision(DECREE_147_2025.number),
        why=Text(vi, en),
    )

"""Who owes a report and to whom, over time: by which bodies the law's were succeeded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from attrs import field, frozen

from vnchild.domain.agency_forms import MINISTRY_ENDED, TWO_LEVELS
from vnchild.law.interpretation import Interpretation
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.duty import ReportingDuty
from vnchild.rules.reporting.readings import MINISTRY_SUCCEEDED

_CHANGES = (MINISTRY_ENDED, TWO_LEVELS.applies_from)
"""The days on which bodies that the law names were no more."""

Found = tuple[tuple[Body, ...], tuple[Interpretation, ...]]


@frozen(kw_only=True)
class Bodies:
    """The bodies of a duty from a day on.

    Args:
        since: the first day on which it is so; ``None`` from the beginning.
        bodies: the bodies; empty where nobody has the part of the law any more.
        readings: the choices of the package by which they took over.
    """

    since: date | None
    bodies: tuple[Body, ...]
    readings: tuple[Interpretation, ...] = field(default=(), repr=False)


def reporters_over_time(duty: ReportingDuty) -> tuple[Bodies, ...]:
    """Who reports, one entry for each time that it changes while the duty is law."""

    def on(day: date) -> Found:
        found = duty.reporters(day)
        succeeded = any(each not in duty.who for each in found)
        return found, (MINISTRY_SUCCEEDED,) if succeeded else ()

    return tuple(_over_time(duty, duty.who, on))


def receivers_over_time(duty: ReportingDuty) -> tuple[Bodies, ...]:
    """Who receives the report, as long as somebody owes it."""
    found = tuple(_over_time(duty, duty.to, duty.receivers))
    ends = next((each.since for each in reporters_over_time(duty) if not each.bodies), None)
    return tuple(each for each in found if ends is None or each.since is None or each.since < ends)


def _over_time(
    duty: ReportingDuty, written: tuple[Body, ...], on: Callable[[date], Found]
) -> Iterator[Bodies]:
    last: tuple[Body, ...] | None = None
    if duty.since is None or duty.since < min(_CHANGES):
        last = written
        yield Bodies(since=None, bodies=written)
    for day in _CHANGES:
        if duty.until is not None and duty.until <= day:
            continue
        bodies, readings = on(day if duty.since is None else max(day, duty.since))
        if bodies != last:
            last = bodies
            yield Bodies(
                since=None if duty.since is not None and day <= duty.since else day,
                bodies=bodies,
                readings=readings,
            )

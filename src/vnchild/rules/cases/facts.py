"""How each event changes what the rules need to know of a case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import evolve

from vnchild.domain import case as e
from vnchild.domain.case import Event
from vnchild.rules.cases.state import Facts

_Change: TypeAlias = Callable[[Facts, Any, int], Facts]


def _intake(facts: Facts, event: e.Intake, _: int) -> Facts:
    return evolve(
        facts,
        reported_at=event.at,
        unassessed=True,
        birth_date=event.birth_date,
        commune=event.commune,
    )


def _report(facts: Facts, event: e.FurtherReport, _: int) -> Facts:
    if facts.unassessed:
        return facts  # the hours of the earlier information go on
    return evolve(facts, reported_at=event.at, unassessed=True, emergency=None)


def _dealt_with(facts: Facts, _: e.InitialAssessment | e.Closed, __: int) -> Facts:
    return evolve(facts, unassessed=False)


def _identified(facts: Facts, event: e.ChildIdentified, _: int) -> Facts:
    if event.birth_date is None:
        return facts
    return evolve(facts, birth_date=event.birth_date)


def _emergency(facts: Facts, event: e.EmergencyMeasure, number: int) -> Facts:
    return evolve(facts, emergency=(number, event.at)) if facts.emergency is None else facts


def _separated(facts: Facts, event: e.TemporarySeparation, _: int) -> Facts:
    return evolve(facts, separated_at=event.since, separation_days=event.days)


def _extended(facts: Facts, event: e.SeparationExtended, _: int) -> Facts:
    return evolve(facts, separation_days=facts.separation_days + event.days)


def _together(facts: Facts, _: Event, __: int) -> Facts:
    return evolve(facts, separated_at=None, separation_days=0)


def _needs(facts: Facts, event: Event, _: int) -> Facts:
    return evolve(facts, needs_at=event.at)


def _plan(facts: Facts, event: e.PlanDrafted | e.PlanAdjusted, _: int) -> Facts:
    return evolve(facts, items=event.items, started=frozenset(), done=frozenset())


def _started(facts: Facts, event: e.ServiceStarted, _: int) -> Facts:
    return evolve(facts, started=facts.started | {event.item})


def _done(facts: Facts, event: e.ServiceDone, _: int) -> Facts:
    return evolve(facts, done=facts.done | {event.item})


def _reviewed(facts: Facts, event: e.Review, number: int) -> Facts:
    return _needs(facts, event, number) if event.result is e.ReviewResult.CONTINUE else facts


def _care_file(facts: Facts, event: e.CareFileMade, _: int) -> Facts:
    return evolve(facts, ground=event.ground)


def _care_ended(facts: Facts, event: e.CareEnded, _: int) -> Facts:
    return facts if event.then is e.NextCare.OTHER_CARE else evolve(facts, ground=None)


def _sixteen(facts: Facts, _: e.TurnedSixteen, __: int) -> Facts:
    return evolve(facts, turned_16=True)


def _moved(facts: Facts, event: e.Transferred, _: int) -> Facts:
    return evolve(facts, commune=event.commune)


_CHANGES: dict[type[Event], _Change] = {
    e.Intake: _intake,
    e.FurtherReport: _report,
    e.InitialAssessment: _dealt_with,
    e.Closed: _dealt_with,
    e.ChildIdentified: _identified,
    e.EmergencyMeasure: _emergency,
    e.TemporarySeparation: _separated,
    e.SeparationExtended: _extended,
    e.SeparationEnded: _together,
    e.DetailedAssessment: _needs,
    e.PlanDrafted: _plan,
    e.PlanAdjusted: _plan,
    e.ServiceStarted: _started,
    e.ServiceDone: _done,
    e.Review: _reviewed,
    e.CareFileMade: _care_file,
    e.CareEnded: _care_ended,
    e.TurnedSixteen: _sixteen,
    e.Transferred: _moved,
}


def changed(facts: Facts, event: Event, number: int) -> Facts:
    """What is known after an event with that number."""
    change = _CHANGES.get(type(event))
    return facts if change is None else change(facts, event, number)

"""How each event changes what the rules need to know of a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeAlias

from attrs import evolve

from vnchild.domain import case as e
from vnchild.domain.case import CourtOutcome, Danger, Event, NextCare, Request
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.cases import places, rounds
from vnchild.rules.cases.state import Care, Facts, Separation

_Change: TypeAlias = Callable[[Facts, Any, int], Facts]


def _intake(facts: Facts, event: e.Intake, _: int) -> Facts:
    return evolve(
        facts,
        opened_at=event.at,
        reported_at=event.at,
        unassessed=True,
        birth_date=event.birth_date,
        places=places.received(event),
    )


def _report(facts: Facts, event: Event, _: int) -> Facts:
    separation = evolve(facts.separation, reported=True)
    where = places.reported(facts, event)
    if facts.unassessed:
        # The hours of the earlier information go on.
        return evolve(facts, separation=separation, places=where, grown=False)
    return evolve(
        facts,
        reported_at=event.at,
        unassessed=True,
        protected=None,
        stopped=None,
        grown=False,
        places=where,
        separation=evolve(separation, ground_at=None),
    )


def _assessed(facts: Facts, event: e.InitialAssessment, _: int) -> Facts:
    found = event.danger is not Danger.NO_EMERGENCY or event.separation is True
    if not facts.unassessed and found:
        # A new finding of danger is new information.
        facts = evolve(facts, reported_at=event.at, protected=None, stopped=None)
    facts = evolve(facts, unassessed=False)
    if event.separation is True:
        separation = evolve(facts.separation, ground_at=facts.reported_at)
        facts = evolve(facts, separation=separation)
    return facts


def _closed(facts: Facts, event: e.Closed, _: int) -> Facts:
    grown = event.ground is e.ClosingGround.TURNED_16
    return evolve(rounds.over(facts), unassessed=False, grown=grown)


def _plan_refused(facts: Facts, event: e.PlanRefused, _: int) -> Facts:
    if event.abused is False:
        return facts
    separation = evolve(facts.separation, ground_at=event.at, parents_refused=True)
    return evolve(facts, separation=separation)


def _identified(facts: Facts, event: e.ChildIdentified, _: int) -> Facts:
    where = places.identified(facts.places, event)
    return evolve(facts, birth_date=event.birth_date or facts.birth_date, places=where)


def _emergency(facts: Facts, event: e.EmergencyMeasure, number: int) -> Facts:
    taken = (number, event.at)
    return evolve(
        facts,
        protected=facts.protected or (taken if event.protects else None),
        stopped=facts.stopped or (taken if event.stops_the_harm else None),
    )


def _days(begun: datetime, ended: datetime) -> int:
    apart = ended.astimezone(VIETNAM).date() - begun.astimezone(VIETNAM).date()
    return max(apart.days, 0)


def new_facts(separation: Separation) -> bool:
    """Whether a separation from now on would rest on other facts than the one before."""
    return separation.reported or separation.parents_refused


def _separated(facts: Facts, event: e.TemporarySeparation, _: int) -> Facts:
    before = facts.separation
    return evolve(
        facts,
        separation=Separation(
            ground_at=before.ground_at,
            since=event.since,
            days=event.days,
            used=0 if new_facts(before) else before.used,
        ),
    )


def _extended(facts: Facts, event: e.SeparationExtended, _: int) -> Facts:
    before = facts.separation
    since = before.since or event.at
    return evolve(facts, separation=evolve(before, since=since, days=before.days + event.days))


def _home_assessed(facts: Facts, event: e.SeparationAssessed, _: int) -> Facts:
    return evolve(facts, separation=evolve(facts.separation, safety=event.safety))


def _together(facts: Facts, event: e.SeparationEnded, _: int) -> Facts:
    before = facts.separation
    lasted = 0 if before.since is None else _days(before.since, event.at)
    separation = evolve(before, days=0, used=before.used + lasted, refused=False)
    care = facts.care
    cancelled = event.why is e.SeparationEnd.CANCELLED
    if care.since is None and (cancelled or care.ground is None):
        care = evolve(care, in_facility=care.from_facility)
    return evolve(facts, separation=separation, care=care)


def _court_asked(facts: Facts, _: Event, __: int) -> Facts:
    return evolve(facts, court_asked=True)


def _continued(facts: Facts, _: Event, __: int) -> Facts:
    return evolve(facts, separation=evolve(facts.separation, safety=None))


def _court(facts: Facts, event: e.CourtDecided, number: int) -> Facts:
    facts = evolve(facts, court_asked=False)
    if event.outcome is CourtOutcome.GRANTED:
        since = facts.separation.since if facts.separation.days else event.at
        facts = evolve(facts, separation=evolve(facts.separation, since=since))
        return _continued(facts, event, number)
    if event.outcome is CourtOutcome.REFUSED:
        return evolve(facts, separation=evolve(facts.separation, refused=True))
    return facts


def _withdrawn(facts: Facts, event: e.RequestWithdrawn, _: int) -> Facts:
    if event.which is Request.COURT:
        return evolve(facts, court_asked=False)
    return evolve(facts, care=evolve(facts.care, end_asked=False))


def _drafted(facts: Facts, event: e.PlanDrafted, _: int) -> Facts:
    return _items(rounds.submitted(facts, event), event)


def _adjusted(facts: Facts, event: e.PlanAdjusted, _: int) -> Facts:
    return _items(rounds.over(facts), event)


def _items(facts: Facts, event: e.PlanDrafted | e.PlanAdjusted) -> Facts:
    return evolve(facts, items=event.items, started=frozenset(), done=frozenset())


def _started(facts: Facts, event: e.ServiceStarted, _: int) -> Facts:
    return evolve(facts, started=facts.started | {event.item})


def _done(facts: Facts, event: e.ServiceDone, _: int) -> Facts:
    return evolve(facts, done=facts.done | {event.item})


def _care_file(facts: Facts, event: e.CareFileMade, _: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, ground=event.ground))


def _chosen(facts: Facts, event: e.CarerChosen, _: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, form=event.care, commune=event.commune))


def _care_decided(facts: Facts, event: e.CareDecided, _: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, decided_by=event.decided_by))


def _taken(facts: Facts, event: e.HandedOver, _: int) -> Facts:
    care = evolve(
        facts.care,
        since=event.at,
        followed=frozenset(),
        in_facility=False,
        from_facility=False,
        end_asked=False,
    )
    return evolve(facts, care=care)


def _followed(facts: Facts, event: e.FollowedUp, number: int) -> Facts:
    care = evolve(facts.care, followed=facts.care.followed | {event.which})
    if event.care_unfit:
        care = evolve(care, end_asked=True)
    facts = evolve(facts, care=care)
    return _report(facts, event, number) if event.alarm else facts


def _end_asked(facts: Facts, _: Event, __: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, end_asked=True))


def _end_refused(facts: Facts, _: Event, __: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, end_asked=False))


def _care_ended(facts: Facts, event: e.CareEnded, number: int) -> Facts:
    ground = facts.care.ground if event.then is NextCare.OTHER_CARE else None
    care = Care(ground=ground, was_with_carer=facts.care.since is not None)
    told = _report(facts, event, number) if event.alarm else facts
    return evolve(told, care=care)


def _adopted(facts: Facts, _: e.Adopted, __: int) -> Facts:
    return evolve(facts, care=Care(was_with_carer=facts.care.since is not None))


def _facility(facts: Facts, event: e.PlacedInFacility, _: int) -> Facts:
    care = evolve(facts.care, in_facility=True)
    if event.ground.lasting:
        care = evolve(
            care, decided_by=event.decided_by, from_facility=True, form=None, commune=None
        )
    return evolve(facts, care=care)


def _transfer_file(facts: Facts, event: e.TransferFileReceived, _: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, commune=event.commune))


def _transfer_refused(facts: Facts, _: e.TransferRefused, __: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, commune=None))


def _left_facility(facts: Facts, _: e.FacilityCareEnded, __: int) -> Facts:
    return evolve(facts, care=evolve(facts.care, in_facility=False))


def _sixteen(facts: Facts, event: e.TurnedSixteen, _: int) -> Facts:
    return evolve(facts, turned_16=event.at)


def _moved(facts: Facts, event: e.Transferred, _: int) -> Facts:
    return evolve(facts, places=places.moved(facts.places, event))


_CHANGES: dict[type[Event], _Change] = {
    e.Intake: _intake,
    e.FurtherReport: _report,
    e.InitialAssessment: _assessed,
    e.Closed: _closed,
    e.PlanRefused: _plan_refused,
    e.ChildIdentified: _identified,
    e.EmergencyMeasure: _emergency,
    e.TemporarySeparation: _separated,
    e.SeparationExtended: _extended,
    e.SeparationAssessed: _home_assessed,
    e.SeparationContinued: _continued,
    e.SeparationEnded: _together,
    e.ContinuationRequested: _court_asked,
    e.RestrictionRequested: _court_asked,
    e.CourtDecided: _court,
    e.RequestWithdrawn: _withdrawn,
    e.DetailedAssessment: rounds.assessed,
    e.ConferenceHeld: rounds.met,
    e.PlanDrafted: _drafted,
    e.PlanReturned: rounds.returned,
    e.PlanApproved: rounds.approved,
    e.PlanAdjusted: _adjusted,
    e.ServiceStarted: _started,
    e.ServiceDone: _done,
    e.Review: rounds.reviewed,
    e.CareFileMade: _care_file,
    e.CarerChosen: _chosen,
    e.CareDecided: _care_decided,
    e.HandedOver: _taken,
    e.FollowedUp: _followed,
    e.EndOfCareRequested: _end_asked,
    e.ChildAskedToLeave: _end_asked,
    e.EndOfCareRefused: _end_refused,
    e.CareEnded: _care_ended,
    e.Adopted: _adopted,
    e.PlacedInFacility: _facility,
    e.FacilityCareEnded: _left_facility,
    e.TransferFileReceived: _transfer_file,
    e.TransferRefused: _transfer_refused,
    e.TurnedSixteen: _sixteen,
    e.Transferred: _moved,
}


def changed(facts: Facts, event: Event, number: int) -> Facts:
    """What is known after an event with that number."""
    change = _CHANGES.get(type(event))
    return facts if change is None else change(facts, event, number)

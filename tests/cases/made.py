"""Invented events for the tests: one of every kind and finding, at a moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from vnchild.domain import case as e
from vnchild.domain.case import Event
from vnchild.law import Term
from vnchild.rules.cases import Case, Duty, Task

VN = ZoneInfo("Asia/Ho_Chi_Minh")
HIDDEN_NAME = "Tên không ai được thấy"
HIDDEN_NOTE = "Điều không ai được đọc"


def at(month: int, day: int, hour: int = 9, minute: int = 0, year: int = 2026) -> datetime:
    """A moment in Vietnam."""
    return datetime(year, month, day, hour, minute, tzinfo=VN)


RECEIVED = at(2, 13, 22, 15)
"""A Friday evening; Tết 2026 is off from Monday 16 to Friday 20 February."""

ITEM = e.PlanItem(
    service=e.Service.HEALTH,
    measure=e.Measure.TREATMENT,
    start=date(2026, 2, 24),
    end=date(2026, 4, 30),
    responsible="Trạm y tế xã (giả định)",
    cost=1_000_000,
)

Made = Callable[[datetime, Term | None], Event]


T = TypeVar("T", bound=Term)


def _variant(kind: type[T], value: Term | None) -> T:
    return value if isinstance(value, kind) else next(iter(kind))


MAKE: Mapping[type[Event], Made] = {
    e.Intake: lambda t, v: e.Intake(
        at=t,
        received_by=_variant(e.ReceivedBy, v),
        child_name=HIDDEN_NAME,
        birth_date=date(2015, 1, 1),
        note=HIDDEN_NOTE,
    ),
    e.FurtherReport: lambda t, v: e.FurtherReport(at=t, received_by=_variant(e.ReceivedBy, v)),
    e.InformationForwarded: lambda t, _: e.InformationForwarded(at=t),
    e.ChildIdentified: lambda t, _: e.ChildIdentified(at=t, child_name=HIDDEN_NAME),
    e.InitialAssessment: lambda t, v: e.InitialAssessment(
        at=t, danger=_variant(e.Danger, v), note=HIDDEN_NOTE
    ),
    e.EmergencyMeasure: lambda t, _: e.EmergencyMeasure(
        at=t, steps=(e.EmergencyStep.STOP_THE_HARM,)
    ),
    e.TemporarySeparation: lambda t, _: e.TemporarySeparation(at=t, days=5),
    e.TemporaryCareGiven: lambda t, _: e.TemporaryCareGiven(at=t, care=e.CareForm.RELATIVE),
    e.SeparationExtended: lambda t, _: e.SeparationExtended(at=t, days=2),
    e.SeparationAssessed: lambda t, v: e.SeparationAssessed(
        at=t, safety=_variant(e.SeparationSafety, v)
    ),
    e.ContinuationRequested: lambda t, _: e.ContinuationRequested(at=t),
    e.SeparationContinued: lambda t, _: e.SeparationContinued(at=t),
    e.RestrictionRequested: lambda t, _: e.RestrictionRequested(at=t),
    e.CourtDecided: lambda t, v: e.CourtDecided(at=t, outcome=_variant(e.CourtOutcome, v)),
    e.RequestWithdrawn: lambda t, v: e.RequestWithdrawn(at=t, which=_variant(e.Request, v)),
    e.SeparationEnded: lambda t, v: e.SeparationEnded(at=t, why=_variant(e.SeparationEnd, v)),
    e.DetailedAssessment: lambda t, v: e.DetailedAssessment(
        at=t, need=_variant(e.Need, v), alternative_care=True
    ),
    e.ConferenceHeld: lambda t, _: e.ConferenceHeld(at=t),
    e.PlanDrafted: lambda t, _: e.PlanDrafted(at=t, items=(ITEM,)),
    e.PlanReturned: lambda t, _: e.PlanReturned(at=t),
    e.PlanApproved: lambda t, _: e.PlanApproved(at=t),
    e.PlanSent: lambda t, _: e.PlanSent(at=t),
    e.PlanRefused: lambda t, _: e.PlanRefused(at=t, abused=True),
    e.ServiceStarted: lambda t, _: e.ServiceStarted(at=t, item=1),
    e.ServiceDone: lambda t, _: e.ServiceDone(at=t, item=1),
    e.PlanAdjusted: lambda t, _: e.PlanAdjusted(at=t, items=(ITEM,)),
    e.Referred: lambda t, _: e.Referred(at=t),
    e.Transferred: lambda t, _: e.Transferred(at=t, commune="00001"),
    e.Review: lambda t, v: e.Review(at=t, result=_variant(e.ReviewResult, v)),
    e.CareFileMade: lambda t, _: e.CareFileMade(at=t, ground=e.CareGround.ORPHANED_OR_ABANDONED),
    e.CarerChosen: lambda t, v: e.CarerChosen(
        at=t, care=_variant(e.CareForm, v), child_heard=True, commune="00002"
    ),
    e.CareDecided: lambda t, _: e.CareDecided(
        at=t,
        decided_by=e.CareDecider.COMMUNE_CHAIRMAN,
        consent=e.Consent.GUARDIAN,
        child_heard=True,
    ),
    e.HandedOver: lambda t, _: e.HandedOver(at=t, meetings=2),
    e.FollowedUp: lambda t, v: e.FollowedUp(at=t, which=_variant(e.FollowUp, v)),
    e.EndOfCareRequested: lambda t, _: e.EndOfCareRequested(at=t),
    e.ChildAskedToLeave: lambda t, _: e.ChildAskedToLeave(at=t),
    e.EndOfCareRefused: lambda t, _: e.EndOfCareRefused(at=t),
    e.Adopted: lambda t, _: e.Adopted(at=t),
    e.FacilityFileSubmitted: lambda t, _: e.FacilityFileSubmitted(at=t),
    e.FacilityReviewed: lambda t, _: e.FacilityReviewed(at=t),
    e.CareEnded: lambda t, v: e.CareEnded(
        at=t,
        reason=e.CareEndReason.CARER_ASKED,
        then=_variant(e.NextCare, v),
    ),
    e.PlacedInFacility: lambda t, v: e.PlacedInFacility(
        at=t,
        ground=_variant(e.FacilityGround, v),
        decided_by=e.CareDecider.DEPARTMENT_DIRECTOR,
    ),
    e.TransferProposed: lambda t, _: e.TransferProposed(at=t),
    e.TransferRefused: lambda t, _: e.TransferRefused(at=t),
    e.TransferFileReceived: lambda t, _: e.TransferFileReceived(at=t),
    e.CareDecisionReceived: lambda t, _: e.CareDecisionReceived(at=t),
    e.FacilityCareEnded: lambda t, _: e.FacilityCareEnded(at=t),
    e.TurnedSixteen: lambda t, _: e.TurnedSixteen(at=t),
    e.ChildDied: lambda t, _: e.ChildDied(at=t),
    e.Closed: lambda t, v: e.Closed(at=t, ground=_variant(e.ClosingGround, v)),
}

VARIANTS: Mapping[type[Event], tuple[Term | None, ...]] = {
    kind: tuple(type(one)) if (one := make(RECEIVED, None).variant) is not None else (None,)
    for kind, make in MAKE.items()
}


def new(at: datetime = RECEIVED, by: e.ReceivedBy = e.ReceivedBy.HOTLINE) -> Case:
    """A case just opened, of a child whose age is not known."""
    return Case.open(e.Intake(at=at, received_by=by))


def through(case: Case, *events: Event) -> Case:
    """A case with more events."""
    for event in events:
        case = case.record(event)
    return case


def planned() -> Case:
    """A case whose plan is in progress since 24 February."""
    return through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(2, 23, 14)),
        e.PlanDrafted(at=at(2, 23, 16), items=(ITEM,)),
        e.PlanApproved(at=at(2, 24)),
    )


def decided(moment: datetime, *, by_court: bool = False) -> e.CareDecided:
    """A placement decided, with the consent that fits."""
    return e.CareDecided(
        at=moment,
        decided_by=e.CareDecider.COURT if by_court else e.CareDecider.COMMUNE_CHAIRMAN,
        consent=e.Consent.NOT_NEEDED_INTERVENTION if by_court else e.Consent.GUARDIAN,
        child_heard=True,
    )


def in_facility(moment: datetime) -> e.PlacedInFacility:
    """A child placed in a facility for good."""
    return e.PlacedInFacility(
        at=moment,
        ground=e.FacilityGround.NO_CARER_FOUND,
        decided_by=e.CareDecider.DEPARTMENT_DIRECTOR,
    )


def duty(case: Case, now: datetime, task: Task) -> Duty:
    """The one open duty of a task."""
    found = [each for each in case.duties(now) if each.task is task]
    assert len(found) == 1, [each.task for each in case.duties(now)]
    return found[0]


def tasks(case: Case, now: datetime) -> set[Task]:
    """The tasks of the open duties."""
    return {each.task for each in case.duties(now)}

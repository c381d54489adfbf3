"""The transition table: which event the law allows at which stage, and where it leads.

An event is allowed when every track that the table names for it has a row for the stage of that
track and for what the event found. A row that leads nowhere only says that the event may happen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import frozen

from vnchild.domain import case as e
from vnchild.domain.case import (
    ClosingGround,
    CourtOutcome,
    Event,
    FacilityGround,
    FollowUp,
    Need,
    NextCare,
    ReviewResult,
    SeparationEnd,
)
from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Term
from vnchild.rules.cases.stages import AnyStage, CareStage, SeparationStage, Stage, Track

EventType: TypeAlias = type[Event]
"""A kind of event."""

_LAW = LAW_ON_CHILDREN
_D56 = DECREE_56_2017
_C14 = CIRCULAR_14_2020


@frozen(kw_only=True)
class Transition:
    """A row of the table.

    Args:
        track: the track that it moves.
        event: the kind of event.
        before: the stages at which it is allowed; none for the event that opens a case.
        to: the stage it leads to, ``None`` if it stays.
        provision: what allows it.
        variants: the findings for which the row holds; none for all.
        alarm: whether it holds only for what tells of abuse in care, or only for what does not;
            ``None`` for both.
    """

    track: Track
    event: EventType
    before: tuple[AnyStage, ...]
    to: AnyStage | None
    provision: Provision
    variants: tuple[Term, ...] = ()
    alarm: bool | None = None

    def holds(self, event: Event, stage: AnyStage | None) -> bool:
        """Whether the row is for this event at this stage."""
        return self.stands_at(stage) and self.suits(event)

    def stands_at(self, stage: AnyStage | None) -> bool:
        """Whether the row is for this stage."""
        return stage in self.before if self.before else stage is None

    def suits(self, event: Event) -> bool:
        """Whether the row is for what this event finds."""
        return (not self.variants or event.variant in self.variants) and (
            self.alarm is None or event.alarm is self.alarm
        )


def _row(
    event: EventType,
    before: Iterable[AnyStage],
    to: AnyStage | None = None,
    *variants: Term,
    by: Provision | None = None,
    alarm: bool | None = None,
) -> Transition:
    stages = tuple(before)
    one = to if to is not None else stages[0]
    track = (
        Track.PROCESS
        if isinstance(one, Stage)
        else Track.SEPARATION
        if isinstance(one, SeparationStage)
        else Track.CARE
    )
    return Transition(
        track=track,
        event=event,
        before=stages,
        to=to,
        provision=by or event.provision,
        variants=variants,
        alarm=alarm,
    )


S, P, C = Stage, SeparationStage, CareStage
OPEN = tuple(each for each in Stage if each not in {S.CLOSED, S.CHILD_DIED})
"""The stages of a case that is open."""
_LIVING = (*OPEN, S.CLOSED)
_ASSESSING = (S.INITIALLY_ASSESSED, S.ASSESSED, S.NO_PLAN_NEEDED)
_KNOWN = tuple(each for each in OPEN if each is not S.RECEIVED)
_AFTER = tuple(each for each in _KNOWN if each not in _ASSESSING)
_AWAY = (P.SEPARATED, P.CONTINUED)
_SOUGHT = (C.FILE_MADE, C.CARER_CHOSEN)
_PLACED = tuple(each for each in CareStage if each not in {C.NONE, C.TEMPORARY})

_PROCESS: tuple[Transition, ...] = (
    _row(e.Intake, (), S.RECEIVED),
    _row(e.FurtherReport, OPEN),
    _row(e.FurtherReport, [S.CLOSED], S.RECEIVED),
    _row(e.InformationForwarded, OPEN),
    _row(e.ChildIdentified, _LIVING),
    _row(e.InitialAssessment, [S.RECEIVED], S.INITIALLY_ASSESSED),
    _row(e.InitialAssessment, _KNOWN),
    _row(e.EmergencyMeasure, OPEN),
    _row(e.TemporarySeparation, _KNOWN),
    _row(e.DetailedAssessment, _ASSESSING, S.ASSESSED, Need.PLAN),
    _row(e.DetailedAssessment, _ASSESSING, S.NO_PLAN_NEEDED, Need.NO_PLAN, by=_D56.at(27, 2)),
    _row(
        e.DetailedAssessment,
        [S.MEASURES_SETTLED, S.PLAN_SUBMITTED, S.NEW_PLAN_NEEDED],
        S.NO_PLAN_NEEDED,
        Need.NO_PLAN,
        by=_D56.at(27, 2),
    ),
    _row(
        e.DetailedAssessment,
        [S.END_PROPOSED],
        S.NEW_PLAN_NEEDED,
        Need.PLAN,
        by=_D56.at(30, 1, "c"),
    ),
    _row(
        e.DetailedAssessment,
        [S.MEASURES_SETTLED, S.PLAN_SUBMITTED, S.NEW_PLAN_NEEDED],
        None,
        Need.PLAN,
        by=_D56.at(31, 3, "b"),
    ),
    _row(e.DetailedAssessment, [S.END_PROPOSED], None, Need.NO_PLAN, by=_D56.at(27, 2)),
    _row(e.DetailedAssessment, [S.IN_PROGRESS], by=_D56.at(31, 3, "b")),
    _row(e.ConferenceHeld, [S.ASSESSED, S.NEW_PLAN_NEEDED], S.MEASURES_SETTLED),
    _row(e.ConferenceHeld, [S.MEASURES_SETTLED, S.PLAN_SUBMITTED, S.IN_PROGRESS, S.END_PROPOSED]),
    _row(e.PlanDrafted, [S.MEASURES_SETTLED], S.PLAN_SUBMITTED),
    _row(e.PlanDrafted, [S.NEW_PLAN_NEEDED], S.PLAN_SUBMITTED, by=_D56.at(30, 1, "c")),
    _row(e.PlanReturned, [S.PLAN_SUBMITTED], S.MEASURES_SETTLED),
    _row(e.PlanApproved, [S.PLAN_SUBMITTED], S.IN_PROGRESS),
    _row(e.PlanSent, _AFTER),
    _row(e.PlanRefused, _AFTER),
    _row(e.SeparationAssessed, _LIVING),
    _row(e.ContinuationRequested, _LIVING),
    _row(e.PlacedInFacility, _LIVING),
    _row(e.RestrictionRequested, _KNOWN),
    _row(e.CourtDecided, OPEN),
    _row(e.RequestWithdrawn, _LIVING),
    _row(e.ServiceStarted, [S.IN_PROGRESS]),
    _row(e.ServiceDone, [S.IN_PROGRESS]),
    _row(e.PlanAdjusted, [S.IN_PROGRESS]),
    _row(e.Referred, OPEN),
    _row(e.Transferred, _LIVING),
    _row(
        e.Review,
        [S.IN_PROGRESS, S.END_PROPOSED],
        S.END_PROPOSED,
        ReviewResult.END,
        by=_D56.at(30, 1, "b"),
    ),
    _row(
        e.Review,
        [S.IN_PROGRESS, S.END_PROPOSED],
        S.NEW_PLAN_NEEDED,
        ReviewResult.CONTINUE,
        by=_D56.at(30, 1, "c"),
    ),
    _row(e.CareFileMade, _KNOWN),
    *(
        row
        for event in (e.CareEnded, e.FollowedUp)
        for row in (
            _row(event, OPEN),
            _row(event, [S.CLOSED], S.RECEIVED, by=_LAW.at(69, 2), alarm=True),
            _row(event, [S.CLOSED], alarm=False),
        )
    ),
    _row(e.TurnedSixteen, _LIVING),
    _row(e.ChildDied, _LIVING, S.CHILD_DIED),
    _row(e.Closed, [S.END_PROPOSED], S.CLOSED, ClosingGround.PLAN_ENDED),
    _row(
        e.Closed,
        [S.NO_PLAN_NEEDED],
        S.CLOSED,
        ClosingGround.NO_PLAN_NEEDED,
        by=_D56.at(27, 2),
    ),
    _row(
        e.Closed,
        [S.RECEIVED, *_ASSESSING],
        S.CLOSED,
        ClosingGround.UNFOUNDED,
        by=_D56.at(25, 2),
    ),
    _row(e.Closed, OPEN, S.CLOSED, ClosingGround.TURNED_16, by=_LAW.at(1)),
)

_SEPARATION: tuple[Transition, ...] = (
    _row(e.TemporarySeparation, [P.NOT_SEPARATED], P.SEPARATED),
    _row(e.TemporaryCareGiven, _AWAY),
    _row(e.SeparationExtended, [P.SEPARATED]),
    _row(e.SeparationAssessed, [*_AWAY, P.NOT_SEPARATED]),
    _row(e.ContinuationRequested, [P.SEPARATED, P.NOT_SEPARATED]),
    _row(e.SeparationContinued, [P.SEPARATED], P.CONTINUED),
    _row(e.CourtDecided, [P.NOT_SEPARATED, P.SEPARATED], P.CONTINUED, CourtOutcome.GRANTED),
    _row(e.CourtDecided, [P.CONTINUED], None, CourtOutcome.GRANTED),
    _row(e.CourtDecided, P, None, CourtOutcome.REFUSED, CourtOutcome.RIGHTS_RESTRICTED),
    _row(
        e.SeparationEnded,
        _AWAY,
        P.NOT_SEPARATED,
        SeparationEnd.CANCELLED,
        SeparationEnd.TERM_ENDED,
    ),
    _row(
        e.SeparationEnded,
        _AWAY,
        P.NOT_SEPARATED,
        SeparationEnd.COURT_REFUSED,
        by=_C14.at(14, 3, "b"),
    ),
    _row(e.Closed, [P.NOT_SEPARATED]),
    _row(e.ChildDied, P, P.NOT_SEPARATED),
)

_FOR_A_TIME = (FacilityGround.MEANWHILE, FacilityGround.SAFE_PLACE)
_OVER = (SeparationEnd.TERM_ENDED, SeparationEnd.COURT_REFUSED)

_CARE: tuple[Transition, ...] = (
    _row(e.TemporaryCareGiven, [C.NONE], C.TEMPORARY),
    _row(e.TemporaryCareGiven, [C.TEMPORARY, *_PLACED]),
    _row(e.SeparationEnded, [C.TEMPORARY], C.NONE),
    _row(e.SeparationEnded, _SOUGHT, C.NONE, SeparationEnd.CANCELLED),
    _row(e.SeparationEnded, _SOUGHT, None, *_OVER),
    _row(e.SeparationEnded, [C.NONE, *_PLACED[2:]]),
    _row(e.CareFileMade, [C.NONE, C.TEMPORARY], C.FILE_MADE),
    _row(e.CarerChosen, [C.FILE_MADE], C.CARER_CHOSEN),
    _row(e.CarerChosen, [C.CARER_CHOSEN]),
    _row(e.CareDecided, [C.CARER_CHOSEN], C.DECIDED),
    _row(e.CareDecided, [C.TRANSFER_FILE_RECEIVED], C.LEAVING_FACILITY, by=_D56.at(45, 4)),
    _row(e.CareDecisionReceived, [C.LEAVING_FACILITY]),
    _row(e.FacilityCareEnded, [C.LEAVING_FACILITY], C.DECIDED),
    _row(e.HandedOver, [C.DECIDED], C.WITH_CARER),
    _row(e.FollowedUp, [C.WITH_CARER], None, FollowUp.FIRST, FollowUp.SECOND, FollowUp.PERIODIC),
    _row(e.FollowedUp, C, None, FollowUp.CHANGE),
    _row(e.FollowedUp, [C.WITH_CARER], None, FollowUp.AT_16, by=_C14.at(13, 4)),
    _row(e.EndOfCareRequested, [C.WITH_CARER]),
    _row(e.ChildAskedToLeave, [C.WITH_CARER]),
    _row(e.EndOfCareRefused, [C.WITH_CARER]),
    _row(e.CareEnded, [C.TEMPORARY, *_PLACED], C.NONE, NextCare.HOME, NextCare.ADOPTED),
    _row(e.CareEnded, [C.WITH_CARER, C.IN_FACILITY], C.FILE_MADE, NextCare.OTHER_CARE),
    _row(e.Adopted, [C.TEMPORARY, *_PLACED], C.NONE),
    _row(e.FacilityFileSubmitted, [C.TEMPORARY, *_SOUGHT]),
    _row(e.PlacedInFacility, [C.NONE], C.TEMPORARY, *_FOR_A_TIME),
    _row(e.PlacedInFacility, [C.TEMPORARY, *_SOUGHT, C.DECIDED], None, *_FOR_A_TIME),
    _row(e.PlacedInFacility, _SOUGHT, C.IN_FACILITY, FacilityGround.NO_CARER_FOUND),
    _row(e.FacilityReviewed, [C.TEMPORARY, *_PLACED]),
    _row(e.TransferProposed, [C.IN_FACILITY], C.TRANSFER_PROPOSED),
    _row(e.TransferRefused, [C.TRANSFER_PROPOSED, C.TRANSFER_FILE_RECEIVED], C.IN_FACILITY),
    _row(e.TransferFileReceived, [C.TRANSFER_PROPOSED], C.TRANSFER_FILE_RECEIVED),
    _row(e.ChildDied, C, C.NONE),
)

TRANSITIONS: tuple[Transition, ...] = (*_PROCESS, *_SEPARATION, *_CARE)
"""Every row, by track."""

_Index: TypeAlias = Mapping[EventType, Mapping[Track, tuple[Transition, ...]]]


def _index() -> _Index:
    found: dict[EventType, dict[Track, tuple[Transition, ...]]] = {}
    for row in TRANSITIONS:
        tracks = found.setdefault(row.event, {})
        tracks[row.track] = (*tracks.get(row.track, ()), row)
    return found


BY_EVENT: _Index = _index()
"""The rows of each kind of event, by track."""

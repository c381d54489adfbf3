"""The duty table: which event lays which duty on whom, within what time, and what meets it.

The times themselves stand in `vnchild.rules.procedures.decree_56_2017`, and nowhere else.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import frozen

from vnchild.domain import case as e
from vnchild.domain.case import (
    CareGround,
    Danger,
    Event,
    FollowUp,
    Need,
    NextCare,
    ReceivedBy,
    ReviewResult,
    SeparationEnd,
    SeparationSafety,
)
from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017
from vnchild.law.text import Term, Text
from vnchild.law.time_limit import TimeLimit
from vnchild.rules.cases.stages import AnyStage, CareStage, SeparationStage
from vnchild.rules.cases.tasks import Task
from vnchild.rules.cases.who import Role
from vnchild.rules.procedures import decree_56_2017 as d56


class Start(Enum):
    """From when the time of a duty counts."""

    EVENT = Text("sự kiện làm phát sinh", "the event that lays the duty")
    REPORT = Text("thời điểm tiếp nhận thông tin", "the receipt of the information")
    NEEDS = Text("khi xác định nhu cầu của trẻ em", "the finding of the child's needs")
    SEPARATION = Text("khi trẻ em được tạm thời cách ly", "the start of the separation")

    def __repr__(self) -> str:
        return f"Start.{self.name}"


@frozen
class Trigger:
    """A kind of event, if need be with certain findings or with a field that says yes."""

    event: type[Event]
    variants: tuple[Term, ...] = ()
    flag: str | None = None

    def fits(self, event: Event) -> bool:
        """Whether an event is of that kind."""
        return (
            type(event) is self.event
            and (not self.variants or event.variant in self.variants)
            and (self.flag is None or getattr(event, self.flag) is True)
        )


def _on(event: type[Event], *variants: Term, flag: str | None = None) -> Trigger:
    return Trigger(event, variants, flag)


@frozen(kw_only=True)
class Obligation:
    """A row of the table.

    Args:
        task: what has to be done, with its provision.
        who: on whom it falls.
        opened_by: what lays the duty.
        met_by: what meets it.
        cancelled_by: what makes it void; the child's death voids every duty.
        limit: the time that the law gives, ``None`` where it gives none.
        start: from when that time counts.
        own_term: whether the length is that of the decision on separation, within the limit.
        met_before: whether an emergency measure taken since the information meets it at once.
        grounds: the grounds of alternative care for which it holds; none for all.
        at: the stages of separation or care at which it arises; none for all.
        since: the first day on which it is law.
    """

    task: Task
    who: Role
    opened_by: tuple[Trigger, ...]
    met_by: tuple[Trigger, ...]
    cancelled_by: tuple[Trigger, ...] = ()
    limit: TimeLimit | None = None
    start: Start = Start.EVENT
    own_term: bool = False
    met_before: bool = False
    grounds: tuple[CareGround, ...] = ()
    at: tuple[AnyStage, ...] = ()
    since: date = DECREE_56_2017.first_day


_CLOSED = _on(e.Closed)
_NO_EMERGENCY = _on(e.InitialAssessment, Danger.NO_EMERGENCY)
_NO_PLAN = _on(e.DetailedAssessment, Need.NO_PLAN)
_APART_ENDS = _on(e.SeparationEnded)
_HOME = _on(e.SeparationEnded, SeparationEnd.CANCELLED)
_CARE_ENDS = _on(e.CareEnded)
_FIRST_PLACES = (
    (ReceivedBy.HOTLINE, Role.HOTLINE),
    (ReceivedBy.AGENCY_FOR_CHILDREN, Role.AGENCY_FOR_CHILDREN),
    (ReceivedBy.POLICE, Role.POLICE),
)
_BY_COURT = (CareGround.UNSAFE_WITH_PARENTS,)
_BY_COMMUNE = tuple(each for each in CareGround if each not in _BY_COURT)

_PROCESS: tuple[Obligation, ...] = (
    *(
        Obligation(
            task=Task.FORWARD,
            who=role,
            opened_by=(_on(e.Intake, place), _on(e.FurtherReport, place)),
            met_by=(_on(e.InformationForwarded), _on(e.InitialAssessment)),
            cancelled_by=(_CLOSED,),
        )
        for place, role in _FIRST_PLACES
    ),
    Obligation(
        task=Task.INITIAL_ASSESSMENT,
        who=Role.OFFICER,
        opened_by=(_on(e.Intake), _on(e.FurtherReport)),
        met_by=(_on(e.InitialAssessment),),
        cancelled_by=(_CLOSED,),
        limit=d56.INITIAL_EMERGENCY,
    ),
    *(
        Obligation(
            task=Task.EMERGENCY_MEASURES,
            who=Role.CHAIRMAN,
            opened_by=(_on(e.InitialAssessment, danger),),
            met_by=(_on(e.EmergencyMeasure), _on(e.TemporarySeparation)),
            cancelled_by=(_NO_EMERGENCY, _CLOSED),
            limit=limit,
            start=Start.REPORT,
            met_before=True,
        )
        for danger, limit in (
            (Danger.SERIOUS_HARM, d56.INITIAL_EMERGENCY),
            (Danger.CARER_HARMS, d56.EMERGENCY_INTERVENTION),
        )
    ),
    Obligation(
        task=Task.DETAILED_ASSESSMENT,
        who=Role.OFFICER,
        opened_by=(_on(e.InitialAssessment),),
        met_by=(_on(e.DetailedAssessment),),
        cancelled_by=(_CLOSED,),
    ),
    Obligation(
        task=Task.CONFERENCE,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.DetailedAssessment, Need.PLAN),),
        met_by=(_on(e.ConferenceHeld),),
        cancelled_by=(_NO_PLAN, _on(e.PlanAdjusted), _CLOSED),
    ),
    Obligation(
        task=Task.PLAN,
        who=Role.OFFICER,
        opened_by=(
            _on(e.DetailedAssessment, Need.PLAN),
            _on(e.Review, ReviewResult.CONTINUE),
            _on(e.PlanReturned),
        ),
        met_by=(_on(e.PlanDrafted), _on(e.PlanAdjusted)),
        cancelled_by=(_NO_PLAN, _CLOSED),
        limit=d56.PLAN,
        start=Start.NEEDS,
    ),
    Obligation(
        task=Task.APPROVAL,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.PlanDrafted),),
        met_by=(_on(e.PlanApproved),),
        cancelled_by=(_on(e.PlanReturned), _CLOSED),
        limit=d56.APPROVAL,
    ),
    Obligation(
        task=Task.SEND_PLAN,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.PlanApproved), _on(e.PlanAdjusted)),
        met_by=(_on(e.PlanSent),),
        cancelled_by=(_CLOSED,),
    ),
    Obligation(
        task=Task.REVIEW,
        who=Role.OFFICER,
        opened_by=(_on(e.PlanApproved),),
        met_by=(_on(e.Review),),
        cancelled_by=(_CLOSED,),
    ),
    Obligation(
        task=Task.DECIDE_END,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.Review, ReviewResult.END),),
        met_by=(_CLOSED,),
        cancelled_by=(_on(e.Review),),
    ),
)

_SEPARATION: tuple[Obligation, ...] = (
    Obligation(
        task=Task.SEPARATION_DECISION,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.InitialAssessment, flag="separation"),),
        met_by=(_on(e.TemporarySeparation),),
        cancelled_by=(_on(e.InitialAssessment), _CLOSED),
        limit=d56.TEMPORARY_SEPARATION_DECISION,
        start=Start.REPORT,
        at=(SeparationStage.NOT_SEPARATED,),
    ),
    Obligation(
        task=Task.SAFE_CARE,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.TemporarySeparation),),
        met_by=(_on(e.TemporaryCareGiven), _on(e.PlacedInFacility), _on(e.HandedOver)),
        cancelled_by=(_APART_ENDS,),
        limit=d56.TEMPORARY_SEPARATION_DECISION,
        start=Start.REPORT,
    ),
    Obligation(
        task=Task.SEPARATION_TERM,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.TemporarySeparation), _on(e.SeparationExtended)),
        met_by=(_APART_ENDS, _on(e.SeparationExtended), _on(e.SeparationContinued)),
        limit=d56.SEPARATION_MAXIMUM,
        start=Start.SEPARATION,
        own_term=True,
    ),
    Obligation(
        task=Task.SEPARATION_ASSESSMENT,
        who=Role.OFFICER,
        opened_by=(_on(e.TemporarySeparation),),
        met_by=(_on(e.SeparationAssessed),),
        cancelled_by=(_APART_ENDS,),
        limit=d56.SEPARATION_MAXIMUM,
        start=Start.SEPARATION,
        since=CIRCULAR_14_2020.first_day,
    ),
    Obligation(
        task=Task.CANCEL_SEPARATION,
        who=Role.CHAIRMAN,
        opened_by=(_on(e.SeparationAssessed, SeparationSafety.SAFE),),
        met_by=(_APART_ENDS,),
        cancelled_by=(_on(e.SeparationAssessed, SeparationSafety.NOT_SAFE),),
    ),
    Obligation(
        task=Task.ASK_COURT,
        who=Role.COURT_PETITIONER,
        opened_by=(_on(e.SeparationAssessed, SeparationSafety.NOT_SAFE),),
        met_by=(_on(e.ContinuationRequested), _on(e.SeparationContinued)),
        cancelled_by=(_on(e.SeparationAssessed, SeparationSafety.SAFE), _APART_ENDS),
        limit=d56.SEPARATION_MAXIMUM,
        start=Start.SEPARATION,
        at=(SeparationStage.SEPARATED,),
        since=CIRCULAR_14_2020.first_day,
    ),
)

_CARE: tuple[Obligation, ...] = (
    Obligation(
        task=Task.CARE_FILE,
        who=Role.OFFICER,
        opened_by=(_on(e.DetailedAssessment, flag="alternative_care"),),
        met_by=(_on(e.CareFileMade), _on(e.PlacedInFacility)),
        cancelled_by=(_on(e.DetailedAssessment), _HOME, _CLOSED),
        at=(CareStage.NONE, CareStage.TEMPORARY),
    ),
    Obligation(
        task=Task.CHOOSE_CARER,
        who=Role.OFFICER,
        opened_by=(_on(e.CareFileMade), _on(e.CareEnded, NextCare.OTHER_CARE)),
        met_by=(_on(e.CarerChosen), _on(e.PlacedInFacility)),
        cancelled_by=(_HOME, _CARE_ENDS),
    ),
    Obligation(
        task=Task.DECIDE_CARE,
        who=Role.CARER_COMMUNE,
        opened_by=(_on(e.CarerChosen),),
        met_by=(_on(e.CareDecided),),
        cancelled_by=(_on(e.CarerChosen), _on(e.PlacedInFacility), _HOME, _CARE_ENDS),
        grounds=_BY_COMMUNE,
    ),
    Obligation(
        task=Task.DECIDE_CARE_BY_COURT,
        who=Role.COURT,
        opened_by=(_on(e.CarerChosen),),
        met_by=(_on(e.CareDecided),),
        cancelled_by=(_on(e.CarerChosen), _on(e.PlacedInFacility), _HOME, _CARE_ENDS),
        grounds=_BY_COURT,
    ),
    Obligation(
        task=Task.HAND_OVER,
        who=Role.CARER_COMMUNE,
        opened_by=(_on(e.CareDecided),),
        met_by=(_on(e.HandedOver),),
        cancelled_by=(_CARE_ENDS,),
        limit=d56.HANDOVER,
    ),
    *(
        Obligation(
            task=task,
            who=Role.CARER_OFFICER,
            opened_by=(_on(e.HandedOver), *again),
            met_by=(_on(e.FollowedUp, which),),
            cancelled_by=(_on(e.FollowedUp, FollowUp.AT_16), _CARE_ENDS),
            limit=limit,
        )
        for task, which, limit, again in (
            (Task.FOLLOW_UP_FIRST, FollowUp.FIRST, d56.FOLLOW_UP_FIRST, ()),
            (Task.FOLLOW_UP_SECOND, FollowUp.SECOND, d56.FOLLOW_UP_SECOND, ()),
            (
                Task.FOLLOW_UP_PERIODIC,
                FollowUp.PERIODIC,
                d56.FOLLOW_UP_PERIOD,
                (_on(e.FollowedUp, FollowUp.PERIODIC),),
            ),
        )
    ),
    Obligation(
        task=Task.REPORT_CHANGE,
        who=Role.CARER_OFFICER,
        opened_by=(_on(e.CareEnded, NextCare.OTHER_CARE),),
        met_by=(_on(e.FollowedUp, FollowUp.CHANGE),),
        cancelled_by=(_on(e.CareEnded, NextCare.HOME, NextCare.ADOPTED), _HOME),
    ),
    *(
        Obligation(
            task=task,
            who=role,
            opened_by=(_on(e.EndOfCareRequested),),
            met_by=(_CARE_ENDS,),
            grounds=grounds,
        )
        for task, role, grounds in (
            (Task.DECIDE_END_OF_CARE, Role.CARER_CHAIRMAN, _BY_COMMUNE),
            (Task.DECIDE_END_OF_CARE_BY_COURT, Role.COURT, _BY_COURT),
        )
    ),
    Obligation(
        task=Task.APPRAISE_TRANSFER,
        who=Role.TRANSFER_APPRAISER,
        opened_by=(_on(e.TransferProposed),),
        met_by=(_on(e.TransferFileReceived), _on(e.TransferRefused)),
        cancelled_by=(_CARE_ENDS,),
        limit=d56.TRANSFER_APPRAISAL,
    ),
    Obligation(
        task=Task.DECIDE_TRANSFER,
        who=Role.CARER_COMMUNE,
        opened_by=(_on(e.TransferFileReceived),),
        met_by=(_on(e.CareDecided), _on(e.TransferRefused)),
        cancelled_by=(_CARE_ENDS,),
        limit=d56.TRANSFER_DECISION,
    ),
    Obligation(
        task=Task.END_FACILITY_CARE,
        who=Role.FACILITY_AUTHORITY,
        opened_by=(_on(e.CareDecisionReceived),),
        met_by=(_on(e.FacilityCareEnded),),
        cancelled_by=(_CARE_ENDS,),
        limit=d56.END_FACILITY_CARE,
    ),
    Obligation(
        task=Task.ASSESS_AT_16,
        who=Role.OFFICER,
        opened_by=(_on(e.TurnedSixteen),),
        met_by=(_on(e.FollowedUp, FollowUp.AT_16),),
        cancelled_by=(_CARE_ENDS,),
        at=(CareStage.WITH_CARER,),
        since=CIRCULAR_14_2020.first_day,
    ),
)

OBLIGATIONS: tuple[Obligation, ...] = (*_PROCESS, *_SEPARATION, *_CARE)
"""Every row of the table."""

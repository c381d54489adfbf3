"""The duty table from the information to the closing (Decree 56/2017 Art. 25-31)."""

from __future__ import annotations

from vnchild.domain import case as e
from vnchild.domain.case import ClosingGround, Danger, Need, ReceivedBy, ReviewResult
from vnchild.rules.cases.obligations import Measured, NeedsFrom, Obligation, Site, Start, on
from vnchild.rules.cases.tasks import Task
from vnchild.rules.cases.who import Role
from vnchild.rules.procedures import decree_56_2017 as d56

CLOSED = on(e.Closed)
NOT_A_CHILD = on(e.Closed, ClosingGround.TURNED_16)
_NOTHING_IN_IT = on(e.Closed, ClosingGround.UNFOUNDED, ClosingGround.TURNED_16)
NO_EMERGENCY = on(e.InitialAssessment, Danger.NO_EMERGENCY)
NO_PLAN = on(e.DetailedAssessment, Need.NO_PLAN)
ALARMS = (on(e.CareEnded, flag="alarm"), on(e.FollowedUp, flag="alarm"))
"""What tells of abuse in care (Law on Children Art. 69(2))."""
_PROTECTS = (on(e.EmergencyMeasure, flag="protects"), on(e.TemporarySeparation))
_STOPS = (on(e.EmergencyMeasure, flag="stops_the_harm"),)
_FIRST_PLACES = (
    (ReceivedBy.HOTLINE, Role.HOTLINE),
    (ReceivedBy.AGENCY_FOR_CHILDREN, Role.AGENCY_FOR_CHILDREN),
    (ReceivedBy.POLICE, Role.POLICE),
)
_EMERGENCIES = (
    (
        (on(e.InitialAssessment, Danger.SERIOUS_HARM),),
        d56.INITIAL_EMERGENCY,
        Start.REPORT,
        Measured.PROTECTED,
    ),
    (
        (on(e.InitialAssessment, Danger.CARER_HARMS),),
        d56.EMERGENCY_INTERVENTION,
        Start.REPORT,
        Measured.PROTECTED,
    ),
    (ALARMS, d56.EMERGENCY_INTERVENTION, Start.EVENT, None),
)
"""What opens an emergency, its time, from when, and whether a step before may have met it."""

PROCESS: tuple[Obligation, ...] = (
    *(
        Obligation(
            task=Task.FORWARD,
            who=role,
            opened_by=(on(e.Intake, place), on(e.FurtherReport, place)),
            met_by=(on(e.InformationForwarded), on(e.InitialAssessment)),
            cancelled_by=(CLOSED,),
        )
        for place, role in _FIRST_PLACES
    ),
    Obligation(
        task=Task.INITIAL_ASSESSMENT,
        who=Role.OFFICER,
        opened_by=(on(e.Intake), on(e.FurtherReport), *ALARMS),
        met_by=(on(e.InitialAssessment),),
        cancelled_by=(_NOTHING_IN_IT,),
        limit=d56.INITIAL_EMERGENCY,
        start=Start.REPORT,
        site=Site.INCIDENT,
        holds_closing=True,
    ),
    *(
        Obligation(
            task=Task.EMERGENCY_MEASURES,
            who=Role.CHAIRMAN,
            opened_by=opened,
            met_by=_PROTECTS,
            cancelled_by=(NO_EMERGENCY, NOT_A_CHILD),
            limit=limit,
            start=start,
            measured=before,
            site=Site.INCIDENT,
            holds_closing=True,
        )
        for opened, limit, start, before in _EMERGENCIES
    ),
    *(
        Obligation(
            task=Task.STOP_THE_HARM,
            who=Role.POLICE,
            opened_by=opened,
            met_by=_STOPS,
            cancelled_by=(NO_EMERGENCY, CLOSED),
            limit=d56.EMERGENCY_INTERVENTION,
            start=start,
            measured=before,
        )
        for opened, start, before in (
            (
                (on(e.InitialAssessment, Danger.SERIOUS_HARM, Danger.CARER_HARMS),),
                Start.REPORT,
                Measured.STOPPED,
            ),
            (ALARMS, Start.EVENT, None),
        )
    ),
    Obligation(
        task=Task.DETAILED_ASSESSMENT,
        who=Role.OFFICER,
        opened_by=(on(e.InitialAssessment),),
        met_by=(on(e.DetailedAssessment),),
        cancelled_by=(_NOTHING_IN_IT,),
        holds_closing=True,
    ),
    Obligation(
        task=Task.CONFERENCE,
        who=Role.CHAIRMAN,
        opened_by=(on(e.DetailedAssessment, Need.PLAN),),
        met_by=(on(e.ConferenceHeld),),
        cancelled_by=(NO_PLAN, on(e.PlanAdjusted), CLOSED),
    ),
    Obligation(
        task=Task.PLAN,
        who=Role.OFFICER,
        opened_by=(
            on(e.DetailedAssessment, Need.PLAN),
            on(e.Review, ReviewResult.CONTINUE),
            on(e.PlanReturned),
        ),
        met_by=(on(e.PlanDrafted), on(e.PlanAdjusted)),
        cancelled_by=(NO_PLAN, CLOSED),
        limit=d56.PLAN,
        start=Start.NEEDS,
        otherwise=(
            (NeedsFrom.ASSESSMENT, d56.PLAN_BEFORE_MEETING),
            (NeedsFrom.REVIEW, d56.NEXT_PLAN),
        ),
    ),
    Obligation(
        task=Task.APPROVAL,
        who=Role.CHAIRMAN,
        opened_by=(on(e.PlanDrafted),),
        met_by=(on(e.PlanApproved), on(e.PlanReturned)),
        cancelled_by=(NO_PLAN, CLOSED),
        limit=d56.APPROVAL,
    ),
    Obligation(
        task=Task.SEND_PLAN,
        who=Role.CHAIRMAN,
        opened_by=(on(e.PlanApproved), on(e.PlanAdjusted)),
        met_by=(on(e.PlanSent),),
        cancelled_by=(CLOSED,),
    ),
    Obligation(
        task=Task.REVIEW,
        who=Role.OFFICER,
        opened_by=(on(e.PlanApproved),),
        met_by=(on(e.Review),),
        cancelled_by=(CLOSED,),
    ),
    Obligation(
        task=Task.DECIDE_END,
        who=Role.CHAIRMAN,
        opened_by=(on(e.Review, ReviewResult.END),),
        met_by=(CLOSED,),
        cancelled_by=(on(e.Review), on(e.DetailedAssessment, Need.PLAN)),
    ),
)
"""The rows, in the order of the articles."""

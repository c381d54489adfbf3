"""The duty table of alternative care (Decree 56/2017 Art. 38-48; Law on Children Art. 60-69)."""

from __future__ import annotations

from vnchild.domain import case as e
from vnchild.domain.case import (
    CareDecider,
    CareForm,
    CareGround,
    CourtOutcome,
    FacilityGround,
    FollowUp,
    NextCare,
    Request,
    SeparationSafety,
)
from vnchild.law.documents import CIRCULAR_14_2020
from vnchild.rules.cases.limits import FACILITY_REVIEW
from vnchild.rules.cases.obligations import Needs, Obligation, Site, Start, on
from vnchild.rules.cases.process_duties import NOT_A_CHILD
from vnchild.rules.cases.separation_duties import HOME
from vnchild.rules.cases.stages import CareStage
from vnchild.rules.cases.tasks import Task
from vnchild.rules.cases.who import Role
from vnchild.rules.procedures import decree_56_2017 as d56

_ENDS = (on(e.CareEnded), on(e.Adopted))
_FOR_A_TIME = on(e.PlacedInFacility, FacilityGround.MEANWHILE, FacilityGround.SAFE_PLACE)
_FOR_GOOD = on(e.PlacedInFacility, FacilityGround.NO_CARER_FOUND)
_FAMILY = on(e.CarerChosen, CareForm.RELATIVE, CareForm.NOT_RELATED)
_FACILITY = on(e.CarerChosen, CareForm.FACILITY)
_CHOICE_VOID = (on(e.CarerChosen), _FOR_GOOD, HOME, *_ENDS, NOT_A_CHILD)
_BY_COURT = (CareGround.UNSAFE_WITH_PARENTS,)
_BY_COMMUNE = tuple(each for each in CareGround if each not in _BY_COURT)
_SIXTEEN = on(e.FollowedUp, FollowUp.AT_16)
_UNFIT = on(e.FollowedUp, flag="care_unfit")
_OVER = (*_ENDS, NOT_A_CHILD)
_LEFT = (on(e.HandedOver), on(e.FacilityCareEnded), HOME, *_OVER)

CARE: tuple[Obligation, ...] = (
    Obligation(
        task=Task.CARE_FILE,
        who=Role.OFFICER,
        opened_by=(
            on(e.DetailedAssessment, flag="alternative_care"),
            on(e.SeparationAssessed, SeparationSafety.NOT_SAFE),
            on(e.CourtDecided, CourtOutcome.GRANTED),
            _FOR_A_TIME,
        ),
        met_by=(on(e.CareFileMade),),
        cancelled_by=(
            on(e.DetailedAssessment, flag="alternative_care", says=(False,)),
            on(e.SeparationAssessed, SeparationSafety.SAFE),
            _FOR_GOOD,
            HOME,
            *_ENDS,
            NOT_A_CHILD,
        ),
        at=(CareStage.NONE, CareStage.TEMPORARY),
        holds_closing=True,
    ),
    Obligation(
        task=Task.CHOOSE_CARER,
        who=Role.OFFICER,
        opened_by=(
            on(e.CareFileMade),
            on(e.CareEnded, NextCare.OTHER_CARE),
            on(e.SeparationAssessed, SeparationSafety.NOT_SAFE),
            _FOR_A_TIME,
        ),
        met_by=(on(e.CarerChosen), _FOR_GOOD),
        cancelled_by=(HOME, *_ENDS, NOT_A_CHILD),
        needs=Needs.CARED_FOR,
        at=(CareStage.TEMPORARY, CareStage.FILE_MADE),
        holds_closing=True,
    ),
    Obligation(
        task=Task.DECIDE_CARE,
        who=Role.CARER_COMMUNE_CHAIRMAN,
        opened_by=(_FAMILY,),
        met_by=(on(e.CareDecided),),
        cancelled_by=_CHOICE_VOID,
        grounds=_BY_COMMUNE,
        holds_closing=True,
    ),
    Obligation(
        task=Task.DECIDE_CARE_BY_COURT,
        who=Role.COURT,
        opened_by=(_FAMILY, _FACILITY),
        met_by=(on(e.CareDecided), _FOR_GOOD),
        cancelled_by=(on(e.CarerChosen), HOME, *_ENDS, NOT_A_CHILD),
        grounds=_BY_COURT,
        holds_closing=True,
    ),
    Obligation(
        task=Task.FACILITY_FILE,
        who=Role.CHAIRMAN,
        site=Site.EITHER,
        opened_by=(_FACILITY,),
        met_by=(on(e.FacilityFileSubmitted), _FOR_GOOD),
        cancelled_by=_CHOICE_VOID,
        holds_closing=True,
    ),
    Obligation(
        task=Task.DECIDE_FACILITY,
        who=Role.FACILITY_DECIDER,
        opened_by=(_FACILITY,),
        met_by=(_FOR_GOOD,),
        cancelled_by=_CHOICE_VOID,
        grounds=_BY_COMMUNE,
        holds_closing=True,
    ),
    Obligation(
        task=Task.ADOPTION,
        who=Role.ADOPTION_AUTHORITY,
        opened_by=(on(e.CarerChosen, CareForm.ADOPTION),),
        met_by=(on(e.Adopted),),
        cancelled_by=_CHOICE_VOID,
        holds_closing=True,
    ),
    Obligation(
        task=Task.HAND_OVER,
        who=Role.CARER_COMMUNE,
        opened_by=(on(e.CareDecided),),
        met_by=(on(e.HandedOver),),
        cancelled_by=_OVER,
        limit=d56.HANDOVER,
        holds_closing=True,
    ),
    *(
        Obligation(
            task=task,
            who=Role.CARER_OFFICER,
            opened_by=(on(e.HandedOver), *again),
            met_by=(on(e.FollowedUp, which),),
            cancelled_by=(_SIXTEEN, *_OVER),
            limit=limit,
        )
        for task, which, limit, again in (
            (Task.FOLLOW_UP_FIRST, FollowUp.FIRST, d56.FOLLOW_UP_FIRST, ()),
            (Task.FOLLOW_UP_SECOND, FollowUp.SECOND, d56.FOLLOW_UP_SECOND, ()),
            (
                Task.FOLLOW_UP_PERIODIC,
                FollowUp.PERIODIC,
                d56.FOLLOW_UP_PERIOD,
                (on(e.FollowedUp, FollowUp.PERIODIC),),
            ),
        )
    ),
    Obligation(
        task=Task.REPORT_CHANGE,
        who=Role.CARER_OFFICER,
        opened_by=(on(e.CareEnded, NextCare.OTHER_CARE, NextCare.ADOPTED), on(e.Adopted)),
        met_by=(on(e.FollowedUp, FollowUp.CHANGE),),
        cancelled_by=(on(e.CareEnded, NextCare.HOME), HOME, NOT_A_CHILD),
        needs=Needs.FROM_CARER,
    ),
    *(
        Obligation(
            task=task,
            who=role,
            opened_by=(on(e.EndOfCareRequested), on(e.ChildAskedToLeave), _UNFIT),
            met_by=(*_ENDS, on(e.EndOfCareRefused)),
            cancelled_by=(on(e.RequestWithdrawn, Request.END_OF_CARE), NOT_A_CHILD),
            deciders=deciders,
        )
        for task, role, deciders in (
            (
                Task.DECIDE_END_OF_CARE,
                Role.CARER_CHAIRMAN,
                tuple(each for each in CareDecider if each is not CareDecider.COURT),
            ),
            (Task.DECIDE_END_OF_CARE_BY_COURT, Role.COURT, (CareDecider.COURT,)),
        )
    ),
    Obligation(
        task=Task.TAKE_AWAY,
        who=Role.CARER_CHAIRMAN,
        opened_by=(on(e.FollowedUp, flag="alarm"),),
        met_by=(*_ENDS, on(e.TemporarySeparation)),
        cancelled_by=(NOT_A_CHILD,),
        holds_closing=True,
    ),
    Obligation(
        task=Task.APPRAISE_TRANSFER,
        who=Role.TRANSFER_APPRAISER,
        opened_by=(on(e.TransferProposed),),
        met_by=(on(e.TransferFileReceived), on(e.TransferRefused)),
        cancelled_by=_OVER,
        limit=d56.TRANSFER_APPRAISAL,
    ),
    Obligation(
        task=Task.DECIDE_TRANSFER,
        who=Role.TRANSFER_DECIDER,
        opened_by=(on(e.TransferFileReceived),),
        met_by=(on(e.CareDecided), on(e.TransferRefused)),
        cancelled_by=_OVER,
        limit=d56.TRANSFER_DECISION,
    ),
    Obligation(
        task=Task.END_FACILITY_CARE,
        who=Role.FACILITY_AUTHORITY,
        opened_by=(on(e.CareDecisionReceived),),
        met_by=(on(e.FacilityCareEnded),),
        cancelled_by=_OVER,
        limit=d56.END_FACILITY_CARE,
    ),
    Obligation(
        task=Task.FACILITY_REVIEW,
        who=Role.FACILITY_SUPERVISOR,
        opened_by=(on(e.PlacedInFacility), on(e.FacilityReviewed)),
        met_by=(on(e.FacilityReviewed),),
        cancelled_by=_LEFT,
        needs=Needs.IN_FACILITY,
        limit=FACILITY_REVIEW,
    ),
    Obligation(
        task=Task.ASSESS_AT_16,
        who=Role.CARER_OFFICER,
        opened_by=(on(e.TurnedSixteen), on(e.HandedOver), on(e.ChildIdentified)),
        met_by=(_SIXTEEN,),
        cancelled_by=(on(e.ChildIdentified, flag="tells_birth_date"), *_ENDS),
        start=Start.SIXTEENTH_BIRTHDAY,
        needs=Needs.SIXTEEN,
        at=(CareStage.WITH_CARER,),
        since=CIRCULAR_14_2020.first_day,
    ),
)
"""The rows, in the order of the articles."""

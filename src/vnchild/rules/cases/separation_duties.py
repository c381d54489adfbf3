"""The duty table of separation and of the court (Decree 56/2017 Art. 32; Law Art. 52(3))."""

from __future__ import annotations

from vnchild.domain import case as e
from vnchild.domain.case import (
    CourtOutcome,
    Danger,
    Request,
    ReviewResult,
    SeparationEnd,
    SeparationSafety,
)
from vnchild.law.documents import CIRCULAR_14_2020
from vnchild.rules.cases.obligations import Needs, Obligation, Site, Start, Trigger, on
from vnchild.rules.cases.process_duties import NO_PLAN, NOT_A_CHILD
from vnchild.rules.cases.stages import CareStage, SeparationStage
from vnchild.rules.cases.tasks import Task
from vnchild.rules.cases.who import Role
from vnchild.rules.procedures import decree_56_2017 as d56

_ENDS = on(e.SeparationEnded)
HOME = on(e.SeparationEnded, SeparationEnd.CANCELLED)
_SAFE = on(e.SeparationAssessed, SeparationSafety.SAFE)
_UNSAFE = on(e.SeparationAssessed, SeparationSafety.NOT_SAFE)
_REFUSED_PLAN = on(e.PlanRefused, flag="abused", says=(True, None))
_NEEDED = on(e.InitialAssessment, flag="separation")
_NOT_NEEDED = on(e.InitialAssessment, flag="separation", says=(False,))
_GRANTED = on(e.CourtDecided, CourtOutcome.GRANTED)
_DECIDED = on(e.CourtDecided)
_AWAY = (SeparationStage.SEPARATED, SeparationStage.CONTINUED)
_CARED_FOR = (
    on(e.TemporaryCareGiven),
    on(e.PlacedInFacility),
    on(e.HandedOver),
)


def _decision(opened: Trigger, start: Start) -> Obligation:
    return Obligation(
        task=Task.SEPARATION_DECISION,
        who=Role.CHAIRMAN,
        site=Site.EITHER,
        opened_by=(opened,),
        met_by=(on(e.TemporarySeparation), _GRANTED),
        cancelled_by=(_NOT_NEEDED, NOT_A_CHILD),
        limit=d56.TEMPORARY_SEPARATION_DECISION,
        start=start,
        at=(SeparationStage.NOT_SEPARATED,),
        holds_closing=True,
    )


SEPARATION: tuple[Obligation, ...] = (
    _decision(_NEEDED, Start.REPORT),
    _decision(_REFUSED_PLAN, Start.EVENT),
    Obligation(
        task=Task.SAFE_CARE,
        who=Role.CHAIRMAN,
        site=Site.EITHER,
        opened_by=(on(e.TemporarySeparation),),
        met_by=_CARED_FOR,
        cancelled_by=(_ENDS,),
        limit=d56.TEMPORARY_SEPARATION_DECISION,
        start=Start.SEPARATION_GROUND,
        holds_closing=True,
    ),
    Obligation(
        task=Task.SAFE_CARE,
        who=Role.CHAIRMAN,
        site=Site.EITHER,
        opened_by=(_GRANTED,),
        met_by=_CARED_FOR,
        cancelled_by=(_ENDS,),
        at=(CareStage.NONE,),
        holds_closing=True,
    ),
    Obligation(
        task=Task.SEPARATION_TERM,
        who=Role.CHAIRMAN,
        site=Site.EITHER,
        opened_by=(on(e.TemporarySeparation), on(e.SeparationExtended)),
        met_by=(_ENDS, on(e.SeparationExtended), on(e.SeparationContinued), _GRANTED),
        limit=d56.SEPARATION_MAXIMUM,
        start=Start.SEPARATION,
        own_term=True,
        holds_closing=True,
    ),
    Obligation(
        task=Task.SEPARATION_ASSESSMENT,
        who=Role.OFFICER,
        site=Site.EITHER,
        opened_by=(on(e.TemporarySeparation),),
        met_by=(on(e.SeparationAssessed),),
        cancelled_by=(HOME, NOT_A_CHILD),
        limit=d56.SEPARATION_MAXIMUM,
        start=Start.SEPARATION,
        holds_closing=True,
        since=CIRCULAR_14_2020.first_day,
    ),
    Obligation(
        task=Task.REASSESS_HOME,
        who=Role.OFFICER,
        site=Site.EITHER,
        opened_by=(on(e.InitialAssessment, Danger.NO_EMERGENCY),),
        met_by=(on(e.SeparationAssessed),),
        cancelled_by=(_ENDS,),
        at=_AWAY,
        holds_closing=True,
    ),
    Obligation(
        task=Task.CANCEL_SEPARATION,
        who=Role.CHAIRMAN,
        site=Site.EITHER,
        opened_by=(_SAFE,),
        met_by=(_ENDS,),
        cancelled_by=(_UNSAFE,),
        at=_AWAY,
        holds_closing=True,
    ),
    *(
        Obligation(
            task=Task.ASK_COURT,
            who=Role.COURT_PETITIONER,
            opened_by=(opened,),
            met_by=(on(e.ContinuationRequested), on(e.SeparationContinued), _DECIDED),
            cancelled_by=(_SAFE, HOME, NOT_A_CHILD),
            limit=d56.SEPARATION_MAXIMUM,
            start=Start.SEPARATION,
            needs=needs,
            at=(SeparationStage.SEPARATED, SeparationStage.NOT_SEPARATED),
            holds_closing=True,
            since=CIRCULAR_14_2020.first_day,
        )
        for opened, needs in (
            (_UNSAFE, None),
            (on(e.RequestWithdrawn, Request.COURT), Needs.UNSAFE_HOME),
        )
    ),
    *(
        Obligation(
            task=Task.PETITION,
            who=Role.COURT_PETITIONER,
            opened_by=opened,
            met_by=(on(e.RestrictionRequested), on(e.ContinuationRequested), _DECIDED),
            cancelled_by=(
                on(e.InitialAssessment, Danger.NO_EMERGENCY, flag="separation", says=(False,)),
                _SAFE,
                HOME,
                NO_PLAN,
                on(e.Review, ReviewResult.END),
                NOT_A_CHILD,
            ),
            needs=needs,
            holds_closing=True,
        )
        for opened, needs in (
            ((on(e.InitialAssessment, Danger.CARER_HARMS), _NEEDED, _REFUSED_PLAN), None),
            ((on(e.RequestWithdrawn, Request.COURT),), Needs.NOT_FOUND_SAFE),
        )
    ),
)
"""The rows, in the order of the articles."""

"""Where each event, duty, role and finding of a case stands in the law, typed a second time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import pytest

from tests.cases.made import MAKE, RECEIVED
from vnchild.domain import case as e
from vnchild.domain.case.forms import Form
from vnchild.law import Term
from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.rules.cases import (
    TRANSITIONS,
    AnyStage,
    CareStage,
    Role,
    SeparationStage,
    Stage,
    Task,
    who,
)

DOCUMENTS = {"LAW": LAW_ON_CHILDREN, "D56": DECREE_56_2017, "C14": CIRCULAR_14_2020}


def place(words: str) -> Provision:
    """A provision from the words of a table below: document, article, clause, point."""
    document, *where = words.split()
    article, clause, point = (*where, None, None)[:3]
    return Provision(DOCUMENTS[document].number, article, clause, point)


EVENTS: Mapping[str, tuple[type[e.Event], ...]] = {
    "D56 25 1": (e.Intake, e.FurtherReport),
    "D56 25 2": (e.ChildIdentified,),
    "D56 26 1": (e.InformationForwarded,),
    "D56 26 2": (e.InitialAssessment,),
    "D56 27 1": (e.DetailedAssessment,),
    "D56 27 2": (e.ConferenceHeld,),
    "D56 28 1": (e.PlanDrafted,),
    "D56 28 4": (e.PlanReturned, e.PlanApproved),
    "D56 28 5": (e.PlanSent,),
    "D56 29 1": (e.ServiceStarted, e.ServiceDone),
    "D56 29 1 a": (e.PlanAdjusted,),
    "D56 29 1 b": (e.Referred,),
    "D56 30 1": (e.Review,),
    "D56 30 1 b": (e.Closed,),
    "D56 30 3": (e.CaseCorrected,),
    "D56 31 2": (e.EmergencyMeasure,),
    "D56 32 1": (e.PlanRefused,),
    "D56 32 2": (e.TemporarySeparation,),
    "D56 32 3": (e.SeparationExtended, e.SeparationContinued, e.SeparationEnded),
    "D56 32 4": (e.TemporaryCareGiven,),
    "D56 38 1": (e.CareFileMade,),
    "D56 42 1": (e.CarerChosen,),
    "D56 42 7": (e.CareDecided, e.HandedOver),
    "D56 43 2": (e.FollowedUp,),
    "D56 44 2": (e.FacilityFileSubmitted,),
    "D56 45 1": (e.TransferProposed,),
    "D56 45 2": (e.TransferRefused, e.TransferFileReceived),
    "D56 48 1": (e.EndOfCareRequested,),
    "D56 48 2": (e.CareEnded,),
    "D56 48 3": (e.CareDecisionReceived, e.FacilityCareEnded),
    "C14 14 3": (e.SeparationAssessed,),
    "C14 14 3 b": (e.ContinuationRequested,),
    "LAW 1": (e.TurnedSixteen, e.ChildDied),
    "LAW 52 2": (e.Transferred,),
    "LAW 52 3": (e.RestrictionRequested, e.CourtDecided, e.RequestWithdrawn),
    "LAW 61 3": (e.Adopted,),
    "LAW 67 1": (e.PlacedInFacility,),
    "LAW 68 1 b": (e.FacilityReviewed,),
    "LAW 69 3": (e.ChildAskedToLeave, e.EndOfCareRefused),
}


def test_where_each_event_stands() -> None:
    every: tuple[type[e.Event], ...] = (*MAKE, e.CaseCorrected)
    told = {kind: kind.provision for kind in every}
    assert told == {kind: place(words) for words, kinds in EVENTS.items() for kind in kinds}


T = Task
TASKS: Mapping[str, tuple[Task, ...]] = {
    "D56 26 1": (T.FORWARD,),
    "D56 26 2": (T.INITIAL_ASSESSMENT,),
    "D56 27 1": (T.DETAILED_ASSESSMENT,),
    "D56 27 2": (T.CONFERENCE,),
    "D56 28 1": (T.PLAN,),
    "D56 28 4": (T.APPROVAL,),
    "D56 28 5": (T.SEND_PLAN,),
    "D56 30 1": (T.REVIEW,),
    "D56 30 1 b": (T.DECIDE_END,),
    "D56 31 2": (T.EMERGENCY_MEASURES,),
    "D56 31 4 a": (T.STOP_THE_HARM,),
    "D56 32 2": (T.SEPARATION_DECISION,),
    "D56 32 3": (T.SEPARATION_TERM, T.REASSESS_HOME, T.CANCEL_SEPARATION),
    "D56 32 4": (T.SAFE_CARE,),
    "D56 38 1": (T.CARE_FILE,),
    "D56 42 1": (T.CHOOSE_CARER,),
    "D56 42 7": (T.DECIDE_CARE, T.HAND_OVER),
    "D56 43 2": (T.FOLLOW_UP_FIRST, T.FOLLOW_UP_SECOND, T.FOLLOW_UP_PERIODIC, T.REPORT_CHANGE),
    "D56 45 2": (T.APPRAISE_TRANSFER,),
    "D56 45 4": (T.DECIDE_TRANSFER,),
    "D56 48 2": (T.DECIDE_END_OF_CARE,),
    "D56 48 3": (T.END_FACILITY_CARE,),
    "C14 13 4": (T.ASSESS_AT_16,),
    "C14 14 3": (T.SEPARATION_ASSESSMENT,),
    "C14 14 3 b": (T.ASK_COURT,),
    "LAW 52 3": (T.PETITION,),
    "LAW 61 3": (T.ADOPTION,),
    "LAW 66": (T.DECIDE_FACILITY,),
    "LAW 66 4": (T.DECIDE_CARE_BY_COURT,),
    "LAW 67 1": (T.FACILITY_FILE,),
    "LAW 68 1 b": (T.FACILITY_REVIEW,),
    "LAW 69 2": (T.TAKE_AWAY,),
    "LAW 69 4": (T.DECIDE_END_OF_CARE_BY_COURT,),
}

R = Role
ROLES: Mapping[str, tuple[Role, ...]] = {
    "D56 22": (R.HOTLINE,),
    "D56 26 1": (R.AGENCY_FOR_CHILDREN, R.POLICE),
    "D56 28 4": (R.CHAIRMAN,),
    "D56 42 7": (R.CARER_COMMUNE,),
    "D56 43 2": (R.CARER_OFFICER,),
    "D56 45 2": (R.TRANSFER_APPRAISER,),
    "D56 45 4": (R.TRANSFER_DECIDER,),
    "D56 48 2": (R.CARER_CHAIRMAN,),
    "D56 48 3": (R.FACILITY_AUTHORITY,),
    "LAW 52 3": (R.COURT_PETITIONER,),
    "LAW 53": (R.OFFICER,),
    "LAW 61 3": (R.ADOPTION_AUTHORITY,),
    "LAW 66": (R.FACILITY_DECIDER,),
    "LAW 66 1": (R.CARER_COMMUNE_CHAIRMAN,),
    "LAW 66 4": (R.COURT,),
    "LAW 68 1": (R.FACILITY_SUPERVISOR,),
}

FINDINGS: Mapping[str, tuple[Term, ...]] = {
    "D56 22 3": (e.InformedBy.MEDIA,),
    "D56 25 1": (*e.ReceivedBy, *(each for each in e.InformedBy if each.value != "media")),
    "D56 25 2": (e.ClosingGround.UNFOUNDED,),
    "D56 26 2": (e.Danger.NO_EMERGENCY,),
    "D56 26 3": (e.Danger.SERIOUS_HARM,),
    "D56 27 1 e": tuple(e.Service),
    "D56 27 2": (*e.Need, e.ClosingGround.NO_PLAN_NEEDED),
    "D56 30 1 b": (e.ReviewResult.END, e.ClosingGround.PLAN_ENDED),
    "D56 30 1 c": (e.ReviewResult.CONTINUE,),
    "D56 31 1": (e.Danger.CARER_HARMS,),
    "D56 31 3 a": (e.EmergencyStep.FIRST_AID, e.EmergencyStep.KEEP_EVIDENCE),
    "D56 31 3 c": (e.EmergencyStep.GUIDANCE_FROM_HOTLINE,),
    "D56 31 4 a": (e.EmergencyStep.STOP_THE_HARM,),
    "D56 31 5": (e.EmergencyStep.TREATMENT,),
    "D56 32 3": (e.SeparationEnd.CANCELLED, e.SeparationEnd.TERM_ENDED),
    "D56 43 2": tuple(each for each in e.FollowUp if each.value != "at_16"),
    "D56 48 2": (e.NextCare.OTHER_CARE,),
    "C14 13 4": (e.FollowUp.AT_16,),
    "C14 14 3 a": (e.SeparationSafety.SAFE,),
    "C14 14 3 b": (e.SeparationSafety.NOT_SAFE, e.SeparationEnd.COURT_REFUSED),
    "LAW 1": (e.ClosingGround.TURNED_16,),
    "LAW 52 3": (*e.CourtOutcome, e.Request.COURT),
    "LAW 61 1": (e.CareForm.RELATIVE,),
    "LAW 61 2": (e.CareForm.NOT_RELATED,),
    "LAW 61 3": (e.CareForm.ADOPTION, e.NextCare.ADOPTED),
    "LAW 61 4": (e.CareForm.FACILITY,),
    "LAW 62 1": (e.CareGround.ORPHANED_OR_ABANDONED,),
    "LAW 62 2": (e.CareGround.UNSAFE_WITH_PARENTS,),
    "LAW 62 3": (e.CareGround.DISASTER_OR_CONFLICT,),
    "LAW 62 4": (e.CareGround.REFUGEE,),
    "LAW 63 1 a": (e.Consent.GUARDIAN,),
    "LAW 63 1 b": (
        e.Consent.PARENTS,
        e.Consent.NOT_NEEDED_INTERVENTION,
        e.Consent.NOT_NEEDED_RIGHTS_RESTRICTED,
    ),
    "LAW 66 1": (e.CareDecider.COMMUNE_CHAIRMAN, e.Consent.NOBODY_TO_ASK),
    "LAW 66 2": (e.CareDecider.DISTRICT_CHAIRMAN,),
    "LAW 66 3": (e.CareDecider.DEPARTMENT_DIRECTOR,),
    "LAW 66 4": (e.CareDecider.COURT,),
    "LAW 67 1 a": (e.FacilityGround.MEANWHILE,),
    "LAW 67 1 b": (e.FacilityGround.NO_CARER_FOUND,),
    "LAW 67 1 c": (e.FacilityGround.SAFE_PLACE,),
    "LAW 68 2": (e.FollowUpFinding.SUITABLE,),
    "LAW 69 1 a": (e.CareEndReason.CONDITIONS_LOST, e.FollowUpFinding.NOT_SUITABLE),
    "LAW 69 1 b": (e.CareEndReason.PROHIBITED_ACT,),
    "LAW 69 1 c": (e.CareEndReason.CARER_ASKED, e.Request.END_OF_CARE),
    "LAW 69 1 d": (e.CareEndReason.CARER_HARMED_BY_CHILD,),
    "LAW 69 1 đ": (e.CareEndReason.FAMILY_REUNITED, e.NextCare.HOME),
    "LAW 69 2": (e.CareEndReason.ABUSE_IN_CARE, e.FollowUpFinding.ABUSE),
    "LAW 69 3": (e.CareEndReason.CHILD_ASKED,),
}

FORMS = {
    "01": "D56 25 1",
    "02": "D56 26 2",
    "03": "D56 27 1",
    "04": "D56 28 1",
    "05": "D56 28 2 c",
    "06": "D56 30 2",
    "07": "D56 32 2",
    "08": "D56 39 1",
    "09": "D56 40 1",
    "10": "D56 38 3 d",
    "11": "D56 42 1",
    "12": "D56 42 7",
    "13": "D56 43 2",
    "14": "D56 45 1",
    "15": "D56 48 1",
    "16": "D56 48 2",
}


S, C = Stage, CareStage
ROWS: tuple[tuple[type[e.Event], AnyStage, Term | None, str], ...] = (
    (e.DetailedAssessment, S.INITIALLY_ASSESSED, e.Need.PLAN, "D56 27 1"),
    (e.DetailedAssessment, S.INITIALLY_ASSESSED, e.Need.NO_PLAN, "D56 27 2"),
    (e.DetailedAssessment, S.PLAN_SUBMITTED, e.Need.NO_PLAN, "D56 27 2"),
    (e.DetailedAssessment, S.PLAN_SUBMITTED, e.Need.PLAN, "D56 31 3 b"),
    (e.DetailedAssessment, S.IN_PROGRESS, None, "D56 31 3 b"),
    (e.DetailedAssessment, S.END_PROPOSED, e.Need.PLAN, "D56 30 1 c"),
    (e.DetailedAssessment, S.END_PROPOSED, e.Need.NO_PLAN, "D56 27 2"),
    (e.PlanDrafted, S.NEW_PLAN_NEEDED, None, "D56 30 1 c"),
    (e.Review, S.IN_PROGRESS, e.ReviewResult.END, "D56 30 1 b"),
    (e.Review, S.IN_PROGRESS, e.ReviewResult.CONTINUE, "D56 30 1 c"),
    (e.Closed, S.END_PROPOSED, e.ClosingGround.PLAN_ENDED, "D56 30 1 b"),
    (e.Closed, S.NO_PLAN_NEEDED, e.ClosingGround.NO_PLAN_NEEDED, "D56 27 2"),
    (e.Closed, S.ASSESSED, e.ClosingGround.UNFOUNDED, "D56 25 2"),
    (e.Closed, S.IN_PROGRESS, e.ClosingGround.TURNED_16, "LAW 1"),
    (e.SeparationEnded, SeparationStage.SEPARATED, e.SeparationEnd.CANCELLED, "D56 32 3"),
    (e.SeparationEnded, SeparationStage.SEPARATED, e.SeparationEnd.COURT_REFUSED, "C14 14 3 b"),
    (e.CareDecided, C.CARER_CHOSEN, None, "D56 42 7"),
    (e.CareDecided, C.TRANSFER_FILE_RECEIVED, None, "D56 45 4"),
    (e.FollowedUp, C.WITH_CARER, e.FollowUp.FIRST, "D56 43 2"),
    (e.FollowedUp, C.WITH_CARER, e.FollowUp.AT_16, "C14 13 4"),
    (e.ChildDied, S.CLOSED, None, "LAW 1"),
    (e.ChildDied, SeparationStage.SEPARATED, None, "LAW 1"),
    (e.ChildDied, C.WITH_CARER, None, "LAW 1"),
)


@pytest.mark.parametrize(("kind", "stage", "finding", "words"), ROWS)
def test_what_allows_an_event_at_a_stage(
    kind: type[e.Event], stage: AnyStage, finding: Term | None, words: str
) -> None:
    event = MAKE[kind](RECEIVED, finding)
    (row,) = [each for each in TRANSITIONS if each.event is kind and each.holds(event, stage)]
    assert row.provision == place(words)


@pytest.mark.parametrize("alarm", [True, False])
def test_abuse_in_care_opens_a_closed_case_by_article_69(alarm: bool) -> None:
    reason = e.CareEndReason.ABUSE_IN_CARE if alarm else e.CareEndReason.CARER_ASKED
    event = e.CareEnded(at=RECEIVED, reason=reason, then=e.NextCare.HOME)
    rows = [each for each in TRANSITIONS if each.event is e.CareEnded]
    (row,) = [each for each in rows if each.holds(event, Stage.CLOSED)]
    assert row.provision == place("LAW 69 2" if alarm else "D56 48 2")
    assert row.to is (Stage.RECEIVED if alarm else None)


P = SeparationStage
STAGES: Mapping[str, tuple[AnyStage, ...]] = {
    "D56 25 1": (S.RECEIVED,),
    "D56 26 2": (S.INITIALLY_ASSESSED,),
    "D56 27 1": (S.ASSESSED,),
    "D56 27 2": (S.NO_PLAN_NEEDED, S.MEASURES_SETTLED),
    "D56 28 1": (S.PLAN_SUBMITTED,),
    "D56 29 1": (S.IN_PROGRESS,),
    "D56 30 1 b": (S.END_PROPOSED, S.CLOSED),
    "D56 30 1 c": (S.NEW_PLAN_NEEDED,),
    "D56 32 1": (P.NOT_SEPARATED,),
    "D56 32 2": (P.SEPARATED,),
    "D56 32 3": (P.CONTINUED,),
    "D56 32 4": (C.TEMPORARY,),
    "D56 38 1": (C.NONE, C.FILE_MADE),
    "D56 42 1": (C.CARER_CHOSEN,),
    "D56 42 7": (C.DECIDED,),
    "D56 43 2": (C.WITH_CARER,),
    "D56 44 1": (C.IN_FACILITY,),
    "D56 45 2": (C.TRANSFER_PROPOSED,),
    "D56 45 4": (C.TRANSFER_FILE_RECEIVED,),
    "D56 48 3": (C.LEAVING_FACILITY,),
    "LAW 1": (S.CHILD_DIED,),
}


@pytest.mark.parametrize(
    ("table", "every"),
    [(TASKS, Task), (ROLES, Role), (STAGES, (*S, *P, *C))],
    ids=["duties", "roles", "stages"],
)
def test_where_each_duty_role_and_stage_stands(
    table: Mapping[str, tuple[Term, ...]], every: Iterable[Term]
) -> None:
    typed = {each: place(words) for words, members in table.items() for each in members}
    assert {each: each.provision for each in every} == typed


def test_where_each_finding_stands() -> None:
    typed = {each: place(words) for words, members in FINDINGS.items() for each in members}
    lists = {type(each) for each in typed}
    assert {each: each.provision for every in lists for each in every} == typed


def test_where_each_form_is_asked_for() -> None:
    assert {each.value: each.provision for each in Form} == {
        number: place(words) for number, words in FORMS.items()
    }


@pytest.mark.parametrize(
    ("role", "before"), [(R.TRANSFER_APPRAISER, "D56 45 2"), (R.TRANSFER_DECIDER, "D56 45 4")]
)
def test_who_settles_a_transfer_is_told_by_the_decree_of_the_two_levels(
    role: Role, before: str
) -> None:
    assert who(role, date(2025, 6, 30)).provision == place(before)
    since = who(role, date(2025, 7, 1))
    assert since.provision == Provision("147/2025/NĐ-CP")
    assert since.note is not None
    assert "chưa đối chiếu" in since.note.vi

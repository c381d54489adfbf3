"""Whose duty it is: where it happened, where the child lives, where the carer lives."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cases.made import ITEM, at, decided, duty, in_facility, through
from vnchild.domain import case as e
from vnchild.domain.case import CaseError
from vnchild.rules.cases import Case, DutyState, Task

HAPPENED, HOME, MOVED, CARER, NEXT = "00001", "00005", "00009", "00002", "00003"


def opened(**given: str) -> Case:
    """A case received by the commune on Monday 5 January 2026."""
    return Case.open(e.Intake(at=at(1, 5, 8), received_by=e.ReceivedBy.COMMUNE, **given))  # type: ignore[arg-type]


def communes(case: Case, state: DutyState | None = None) -> dict[Task, set[str | None]]:
    """The communes of the duties by task."""
    found: dict[Task, set[str | None]] = {}
    for each in case.all_duties():
        if state is None or each.state is state:
            found.setdefault(each.task, set()).add(each.commune)
    return found


def with_carer(start: Case | None = None) -> Case:
    """A child with a carer in another commune since 12 January."""
    return through(
        start or opened(commune=HAPPENED),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(1, 6), need=e.Need.PLAN, alternative_care=True),
        e.CareFileMade(at=at(1, 7), ground=e.CareGround.ORPHANED_OR_ABANDONED),
        e.CarerChosen(at=at(1, 8), care=e.CareForm.RELATIVE, child_heard=True, commune=CARER),
        decided(at(1, 9)),
        e.HandedOver(at=at(1, 12), meetings=2),
    )


def test_a_report_from_elsewhere_leaves_the_assessment_where_it_is_owed() -> None:
    case = through(
        opened(commune=HAPPENED),
        e.FurtherReport(at=at(1, 5, 9), received_by=e.ReceivedBy.COMMUNE, commune=NEXT),
    )
    assert communes(case, DutyState.OPEN)[Task.INITIAL_ASSESSMENT] == {HAPPENED}


def test_abuse_in_care_found_before_a_report_is_assessed_leaves_it_there_too() -> None:
    case = through(
        with_carer(),
        e.FurtherReport(at=at(2, 23, 8), received_by=e.ReceivedBy.COMMUNE),
        e.FollowedUp(at=at(2, 23, 9), which=e.FollowUp.FIRST, finding=e.FollowUpFinding.ABUSE),
    )
    assert communes(case, DutyState.OPEN)[Task.INITIAL_ASSESSMENT] == {HAPPENED}


# What is done stays where it was


def test_a_duty_done_late_stays_with_the_commune_that_did_it() -> None:
    case = through(
        opened(commune=HAPPENED),
        e.InitialAssessment(at=at(1, 5, 22), danger=e.Danger.NO_EMERGENCY),
        e.Transferred(at=at(1, 6), commune=MOVED),
    )
    late = next(each for each in case.all_duties() if each.overdue_by is not None)
    assert (late.commune, late.overdue_by) == (HAPPENED, timedelta(hours=2))
    assert duty(case, at(1, 6), Task.DETAILED_ASSESSMENT).commune == MOVED
    assert case.commune == MOVED


def test_a_transfer_moves_what_is_open_but_what_belongs_to_the_place_and_the_carer() -> None:
    case = through(
        with_carer(),
        e.FurtherReport(at=at(1, 13), received_by=e.ReceivedBy.COMMUNE),
        e.Transferred(at=at(1, 14), commune=MOVED),
    )
    held = communes(case, DutyState.OPEN)
    assert held[Task.INITIAL_ASSESSMENT] == {HAPPENED}
    assert held[Task.PLAN] == held[Task.CONFERENCE] == {MOVED}
    assert held[Task.FOLLOW_UP_FIRST] == {CARER}
    assert communes(case, DutyState.MET)[Task.CARE_FILE] == {HAPPENED}


def test_a_separation_passes_to_the_commune_that_takes_the_case_over() -> None:
    case = through(
        opened(commune=HAPPENED, commune_of_residence=HOME),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.CARER_HARMS, separation=True),
        e.TemporarySeparation(at=at(1, 5, 11), days=5),
    )
    assert communes(case)[Task.SEPARATION_DECISION] == {HAPPENED}
    assert duty(case, at(1, 5, 11), Task.SEPARATION_TERM).commune == HAPPENED
    moved = case.record(e.Transferred(at=at(1, 6), commune=MOVED))
    assert duty(moved, at(1, 6), Task.SEPARATION_TERM).commune == MOVED
    assert communes(moved)[Task.SEPARATION_DECISION] == {HAPPENED}


def test_the_duties_of_one_carer_do_not_pass_to_the_next() -> None:
    case = through(
        with_carer(),
        e.CareEnded(at=at(1, 20), reason=e.CareEndReason.CARER_ASKED, then=e.NextCare.OTHER_CARE),
        e.CarerChosen(at=at(1, 21), care=e.CareForm.RELATIVE, child_heard=True, commune=NEXT),
    )
    held = communes(case)
    assert held[Task.DECIDE_CARE] == {CARER, NEXT}
    for task in (Task.HAND_OVER, Task.FOLLOW_UP_FIRST, Task.REPORT_CHANGE):
        assert held[task] == {CARER}, task
    assert duty(case, at(1, 21), Task.DECIDE_CARE).commune == NEXT
    assert duty(case, at(1, 21), Task.REPORT_CHANGE).commune == CARER


# Abuse in care


@pytest.mark.parametrize("carer", [CARER, None])
def test_abuse_in_care_is_dealt_with_where_the_carer_lives(carer: str | None) -> None:
    start = opened(commune=HAPPENED)
    case = with_carer(start)
    if carer is None:
        choice = e.CarerChosen(at=at(1, 8), care=e.CareForm.RELATIVE, child_heard=True)
        case = case.record(e.CaseCorrected(at=at(1, 13), number=5, event=choice))
    for event in (
        e.FollowedUp(at=at(2, 12), which=e.FollowUp.FIRST, finding=e.FollowUpFinding.ABUSE),
        e.CareEnded(at=at(2, 12), reason=e.CareEndReason.ABUSE_IN_CARE, then=e.NextCare.OTHER_CARE),
    ):
        told = case.record(event)
        for task in (Task.INITIAL_ASSESSMENT, Task.EMERGENCY_MEASURES):
            assert duty(told, at(2, 12), task).commune == carer, (event, task)
        found = told.record(
            e.InitialAssessment(at=at(2, 12, 10), danger=e.Danger.CARER_HARMS, separation=True)
        )
        # Where it happened, or, while that is not known, where the case is.
        assert duty(found, at(2, 12, 10), Task.SEPARATION_DECISION).commune == (carer or HAPPENED)
        assert found.commune == HAPPENED


# Where it happened, and where the child lives


def test_the_first_hours_are_where_it_happened_and_the_plan_where_the_child_lives() -> None:
    case = through(
        opened(commune=HAPPENED, commune_of_residence=HOME),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.SERIOUS_HARM),
        e.DetailedAssessment(at=at(1, 6), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(1, 7)),
        e.PlanDrafted(at=at(1, 8), items=(ITEM,)),
    )
    held = communes(case)
    assert held[Task.INITIAL_ASSESSMENT] == held[Task.EMERGENCY_MEASURES] == {HAPPENED}
    for task in (Task.DETAILED_ASSESSMENT, Task.CONFERENCE, Task.PLAN, Task.APPROVAL):
        assert held[task] == {HOME}, task
    assert case.commune == HOME
    assert held[Task.STOP_THE_HARM] == {None}


def test_until_it_is_known_where_the_child_lives_the_case_is_where_it_happened() -> None:
    case = through(
        opened(commune=HAPPENED),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
    )
    assert duty(case, at(1, 5, 10), Task.DETAILED_ASSESSMENT).commune == HAPPENED
    known = case.record(e.ChildIdentified(at=at(1, 6), commune_of_residence=HOME))
    assert duty(known, at(1, 6), Task.DETAILED_ASSESSMENT).commune == HOME
    assert communes(known)[Task.INITIAL_ASSESSMENT] == {HAPPENED}
    named = known.record(e.ChildIdentified(at=at(1, 7), child_name="Không có thật"))
    assert named.commune == HOME


def test_where_it_happened_is_not_guessed_from_where_the_child_lives() -> None:
    case = opened(commune_of_residence=HOME)
    assert case.commune == HOME
    assert duty(case, at(1, 5, 8), Task.INITIAL_ASSESSMENT).commune is None
    told = case.record(
        e.FurtherReport(at=at(1, 5, 9), received_by=e.ReceivedBy.POLICE, commune=HAPPENED)
    )
    assert duty(told, at(1, 5, 9), Task.INITIAL_ASSESSMENT).commune == HAPPENED


def test_a_new_report_may_be_of_another_place() -> None:
    case = through(
        opened(commune=HAPPENED),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.FurtherReport(at=at(3, 2), received_by=e.ReceivedBy.COMMUNE, commune=NEXT),
    )
    assert duty(case, at(3, 2), Task.INITIAL_ASSESSMENT).commune == NEXT
    assert duty(case, at(3, 2), Task.DETAILED_ASSESSMENT).commune == HAPPENED
    same = through(
        opened(commune=HAPPENED),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.FurtherReport(at=at(3, 2), received_by=e.ReceivedBy.COMMUNE),
    )
    assert duty(same, at(3, 2), Task.INITIAL_ASSESSMENT).commune == HAPPENED


@pytest.mark.parametrize(
    "make",
    [
        lambda code: e.Intake(
            at=at(1, 5), received_by=e.ReceivedBy.COMMUNE, commune_of_residence=code
        ),
        lambda code: e.ChildIdentified(at=at(1, 5), commune_of_residence=code),
        lambda code: e.FurtherReport(at=at(1, 5), received_by=e.ReceivedBy.COMMUNE, commune=code),
        lambda code: e.TransferFileReceived(at=at(1, 5), commune=code),
    ],
)
def test_a_commune_is_a_code(make: object) -> None:
    assert callable(make)
    assert "00777" not in repr(make("00777"))
    with pytest.raises(CaseError, match="is a commune's code of five digits"):
        make("xã Không Có")


# From a facility


@pytest.mark.parametrize("commune", [NEXT, None])
def test_a_child_from_a_facility_goes_to_the_commune_of_its_new_carer(commune: str | None) -> None:
    case = through(
        opened(commune=HAPPENED),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(1, 6), need=e.Need.PLAN, alternative_care=True),
        e.CareFileMade(at=at(1, 7), ground=e.CareGround.REFUGEE),
        e.CarerChosen(at=at(1, 8), care=e.CareForm.RELATIVE, child_heard=True, commune=CARER),
        in_facility(at(1, 9)),
        e.TransferProposed(at=at(3, 2)),
        e.TransferFileReceived(at=at(3, 12), commune=commune),
    )
    assert duty(case, at(3, 12), Task.DECIDE_TRANSFER).commune == commune
    refused = case.record(e.TransferRefused(at=at(3, 13)))
    again = through(refused, e.TransferProposed(at=at(4, 1)), e.TransferFileReceived(at=at(4, 10)))
    assert duty(again, at(4, 10), Task.DECIDE_TRANSFER).commune is None
    placed = through(
        case,
        decided(at(3, 16)),
        e.CareDecisionReceived(at=at(3, 17)),
        e.FacilityCareEnded(at=at(3, 20)),
    )
    assert duty(placed, at(3, 20), Task.HAND_OVER).commune == commune
    after = placed.record(e.HandedOver(at=at(3, 23), meetings=2))
    assert duty(after, at(3, 23), Task.FOLLOW_UP_FIRST).commune == commune
    assert communes(after)[Task.DECIDE_CARE] == {CARER}

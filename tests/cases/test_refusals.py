"""What a refusal rests on: the provision of each thing that has to hold, typed a second time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from attrs import evolve

from tests.cases.made import RECEIVED, at, decided, in_facility, new, planned, tasks, through
from vnchild.domain import case as e
from vnchild.domain.case import Event
from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.rules.cases import CareStage, Case, NotAllowedError, SeparationStage, Task

LAW, D56, C14 = LAW_ON_CHILDREN, DECREE_56_2017, CIRCULAR_14_2020
UNSAFE = e.CareGround.UNSAFE_WITH_PARENTS


def intake() -> e.Intake:
    return e.Intake(at=RECEIVED, received_by=e.ReceivedBy.HOTLINE)


def assessed() -> Case:
    return new().record(e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.CARER_HARMS))


def apart(days: int = 5) -> Case:
    return assessed().record(e.TemporarySeparation(at=at(2, 14, 3), days=days))


def sought(ground: e.CareGround = e.CareGround.ORPHANED_OR_ABANDONED) -> Case:
    return planned().record(e.CareFileMade(at=at(3, 2), ground=ground))


def chosen(
    care: e.CareForm = e.CareForm.RELATIVE,
    ground: e.CareGround = e.CareGround.ORPHANED_OR_ABANDONED,
) -> Case:
    carer = e.CarerChosen(at=at(3, 3), care=care, child_heard=True, commune="00002")
    return sought(ground).record(carer)


def placed() -> Case:
    return through(chosen(), decided(at(3, 4)), e.HandedOver(at=at(3, 10), meetings=2))


def leaving() -> Case:
    """In a facility, with a file that reached the commune of a carer."""
    return through(
        sought(),
        in_facility(at(3, 4)),
        e.TransferProposed(at=at(3, 5)),
        e.TransferFileReceived(at=at(3, 6)),
    )


def follow(month: int, day: int, which: e.FollowUp) -> Event:
    return e.FollowedUp(at=at(month, day), which=which)


REFUSED: tuple[tuple[str, Callable[[], Case], Event, Provision], ...] = (
    # The process
    (
        "before the information",
        new,
        e.InformationForwarded(at=RECEIVED - timedelta(minutes=1), recorded_at=at(2, 14)),
        D56.at(25, 1),
    ),
    ("item not in the plan", planned, e.ServiceStarted(at=at(3, 1), item=2), D56.at(29, 1)),
    ("item not started", planned, e.ServiceDone(at=at(3, 1), item=1), D56.at(29, 1)),
    (
        "not yet sixteen",
        lambda: Case.open(evolve(intake(), birth_date=at(3, 2, year=2010).date())),
        e.TurnedSixteen(at=at(3, 1)),
        LAW.at(1),
    ),
    (
        "closed at sixteen, age unknown",
        planned,
        e.Closed(at=at(3, 1), ground=e.ClosingGround.TURNED_16),
        LAW.at(1),
    ),
    (
        "no petition to withdraw",
        planned,
        e.RequestWithdrawn(at=at(3, 1), which=e.Request.COURT),
        LAW.at(52, 3),
    ),
    (
        "no end of care to withdraw",
        planned,
        e.RequestWithdrawn(at=at(3, 1), which=e.Request.END_OF_CARE),
        LAW.at(69, 1, "c"),
    ),
    # Separation and the court
    (
        "longer than 15 days",
        assessed,
        e.TemporarySeparation(at=at(2, 14, 3), days=16),
        D56.at(32, 3),
    ),
    (
        "began before the information",
        assessed,
        e.TemporarySeparation(at=at(2, 14, 3), days=5, began=RECEIVED - timedelta(minutes=1)),
        D56.at(32, 2),
    ),
    ("extended too late", apart, e.SeparationExtended(at=at(2, 20), days=1), D56.at(32, 3)),
    (
        "cancelled without SAFE",
        apart,
        e.SeparationEnded(at=at(2, 15), why=e.SeparationEnd.CANCELLED),
        D56.at(32, 3),
    ),
    (
        "court did not refuse",
        apart,
        e.SeparationEnded(at=at(2, 15), why=e.SeparationEnd.COURT_REFUSED),
        C14.at(14, 3, "b"),
    ),
    (
        "the term is not over",
        apart,
        e.SeparationEnded(at=at(2, 18), why=e.SeparationEnd.TERM_ENDED),
        D56.at(32, 3),
    ),
    (
        "no petition to refuse",
        assessed,
        e.CourtDecided(at=at(3, 1), outcome=e.CourtOutcome.REFUSED),
        LAW.at(52, 3),
    ),
    ("no separation", assessed, e.ContinuationRequested(at=at(3, 1)), C14.at(14, 3, "b")),
    # Care
    (
        "child not heard",
        sought,
        e.CarerChosen(at=at(3, 3), care=e.CareForm.RELATIVE, commune="00002"),
        D56.at(42, 1),
    ),
    (
        "child from a facility not heard",
        leaving,
        evolve(decided(at(3, 7)), child_heard=None),
        D56.at(45, 3),
    ),
    ("adoption", lambda: chosen(e.CareForm.ADOPTION), decided(at(3, 4)), LAW.at(61, 3)),
    ("facility", lambda: chosen(e.CareForm.FACILITY), decided(at(3, 4)), LAW.at(66)),
    (
        "family by the director",
        chosen,
        evolve(decided(at(3, 4)), decided_by=e.CareDecider.DEPARTMENT_DIRECTOR),
        LAW.at(66, 1),
    ),
    (
        "unsafe with the parents, not by the court",
        lambda: chosen(ground=UNSAFE),
        evolve(decided(at(3, 4)), consent=e.Consent.PARENTS),
        LAW.at(66, 4),
    ),
    ("guardian", chosen, evolve(decided(at(3, 4)), consent=None), LAW.at(63, 1, "a")),
    (
        "parents",
        lambda: chosen(ground=UNSAFE),
        evolve(decided(at(3, 4), by_court=True), consent=None),
        LAW.at(63, 1, "b"),
    ),
    (
        "facility by the commune",
        sought,
        evolve(in_facility(at(3, 4)), decided_by=e.CareDecider.COMMUNE_CHAIRMAN),
        LAW.at(66),
    ),
    (
        "facility by nobody known",
        sought,
        evolve(in_facility(at(3, 4)), decided_by=None),
        LAW.at(66),
    ),
    ("facility not by the court", lambda: sought(UNSAFE), in_facility(at(3, 4)), LAW.at(66, 4)),
    ("in no facility", placed, e.FacilityReviewed(at=at(4, 1)), LAW.at(68, 1, "b")),
    ("nobody asked", placed, e.EndOfCareRefused(at=at(4, 1)), LAW.at(69, 3)),
    ("not sixteen", placed, follow(4, 1, e.FollowUp.AT_16), C14.at(13, 4)),
    ("no change of care", planned, follow(4, 1, e.FollowUp.CHANGE), D56.at(43, 2)),
    ("first before a month", placed, follow(4, 9, e.FollowUp.FIRST), D56.at(43, 2)),
    ("second before the first", placed, follow(6, 10, e.FollowUp.SECOND), D56.at(43, 2)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("case", "event", "provision"),
    [each[1:] for each in REFUSED],
    ids=[each[0] for each in REFUSED],
)
def test_a_refusal_rests_on_its_provision(
    case: Callable[[], Case], event: Event, provision: Provision
) -> None:
    with pytest.raises(NotAllowedError) as caught:
        case().record(event)
    assert caught.value.provision == provision


# What the law leaves open is not refused


def test_a_separation_that_is_continued_may_end_before_the_days_first_decided() -> None:
    longer = through(apart(15), e.SeparationContinued(at=at(2, 20)))
    home = longer.record(e.SeparationEnded(at=at(2, 21), why=e.SeparationEnd.TERM_ENDED))
    assert home.separation is SeparationStage.NOT_SEPARATED


def test_a_carer_is_still_sought_when_the_court_refuses_to_continue_a_separation() -> None:
    case = through(
        apart(),
        e.SeparationAssessed(at=at(2, 15), safety=e.SeparationSafety.NOT_SAFE),
        e.CareFileMade(at=at(2, 16), ground=UNSAFE),
        e.ContinuationRequested(at=at(2, 17)),
        e.CourtDecided(at=at(2, 18), outcome=e.CourtOutcome.REFUSED),
        e.SeparationEnded(at=at(2, 18, 14), why=e.SeparationEnd.COURT_REFUSED),
    )
    assert (case.separation, case.care) == (SeparationStage.NOT_SEPARATED, CareStage.FILE_MADE)


def test_a_child_born_that_day_need_not_be_heard() -> None:
    born = at(2, 13).date()
    case = through(
        Case.open(evolve(intake(), at=at(2, 13), birth_date=born)),
        e.InitialAssessment(at=at(2, 13, 10), danger=e.Danger.NO_EMERGENCY),
        e.CareFileMade(at=at(2, 13, 11), ground=e.CareGround.ORPHANED_OR_ABANDONED),
    )
    carer = e.CarerChosen(at=at(2, 13, 12), care=e.CareForm.RELATIVE, commune="00002")
    assert case.record(carer).care is CareStage.CARER_CHOSEN


@pytest.mark.parametrize(("day", "owed"), [(11, False), (12, True), (13, True)])
def test_who_turned_16_before_the_circular_is_not_assessed_by_it(day: int, owed: bool) -> None:
    case = through(
        Case.open(evolve(intake(), at=at(2, 13, year=2020), birth_date=date(2005, 1, day))),
        e.InitialAssessment(at=at(2, 13, 10, year=2020), danger=e.Danger.NO_EMERGENCY),
        e.CareFileMade(at=at(3, 2, year=2020), ground=e.CareGround.ORPHANED_OR_ABANDONED),
        e.CarerChosen(
            at=at(3, 3, year=2020), care=e.CareForm.RELATIVE, child_heard=True, commune="00002"
        ),
        decided(at(3, 4, year=2020)),
        e.HandedOver(at=at(3, 10, year=2020)),
    )
    assert (Task.ASSESS_AT_16 in tasks(case, at(2, 1, year=2021))) is owed


def test_a_change_of_carer_need_not_be_reported_once_the_child_is_home() -> None:
    reason = e.CareEndReason.CARER_ASKED
    sought_anew = placed().record(
        e.CareEnded(at=at(4, 1), reason=reason, then=e.NextCare.OTHER_CARE)
    )
    assert Task.REPORT_CHANGE in tasks(sought_anew, at(4, 1))
    home = sought_anew.record(e.CareEnded(at=at(4, 5), reason=reason, then=e.NextCare.HOME))
    assert Task.REPORT_CHANGE not in tasks(home, at(4, 5))


# What is late or overdue


def test_only_what_is_late_is_overdue() -> None:
    case = new()
    owed = {each.task for each in case.duties(at(2, 15))}
    late = {each.task for each in case.overdue(at(2, 15))}
    assert Task.INITIAL_ASSESSMENT in late
    assert Task.FORWARD in owed - late


def test_what_came_late_and_irregular_marks_every_event_it_would_undo() -> None:
    first = e.InitialAssessment(at=at(2, 14, 5), danger=e.Danger.NO_EMERGENCY)
    late = e.Closed(at=at(2, 14, 1), ground=e.ClosingGround.UNFOUNDED, recorded_at=at(2, 15))
    case = new().record(first)
    with pytest.raises(NotAllowedError, match="late record #3 would leave the case so"):
        case.record(late)
    told = case.record(late, irregular="ghi nhận theo sổ của xã")
    assert [each.is_irregular for each in told.history] == [False, True, False]

"""What the end leaves open: turning 16, death, adoption; and what circular 14/2020 found."""

from __future__ import annotations

from datetime import date

import pytest

from tests.cases.made import (
    ITEM,
    MAKE,
    VARIANTS,
    at,
    decided,
    duty,
    in_facility,
    new,
    planned,
    tasks,
    through,
)
from tests.cases.test_communes import with_carer
from vnchild.domain import case as e
from vnchild.rules.cases import (
    CareStage,
    Case,
    DutyState,
    NotAllowedError,
    Part,
    SeparationStage,
    Stage,
    Task,
)

NOW = at(8, 1)
GROWN = e.Closed(at=at(3, 2), ground=e.ClosingGround.TURNED_16)


def of(*events: e.Event, born: date = date(2010, 3, 1)) -> Case:
    """A case of one who turns 16 on 1 March 2026, with more events."""
    intake = e.Intake(at=at(1, 5, 8), received_by=e.ReceivedBy.COMMUNE, birth_date=born)
    return through(
        Case.open(intake),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(1, 6), need=e.Need.PLAN, alternative_care=True),
        e.CareFileMade(at=at(1, 7), ground=e.CareGround.ORPHANED_OR_ABANDONED),
        *events,
    )


CHOSEN = e.CarerChosen(at=at(1, 8), care=e.CareForm.RELATIVE, child_heard=True, commune="00002")
DECIDED = decided(at(1, 9))
TAKEN = e.HandedOver(at=at(1, 12), meetings=2)
IN_FACILITY = (CHOSEN, in_facility(at(1, 9)))
ALL_WAYS: tuple[tuple[e.Event, ...], ...] = (
    (),
    (CHOSEN,),
    (CHOSEN, DECIDED),
    (CHOSEN, DECIDED, TAKEN),
    (CHOSEN, DECIDED, TAKEN, e.EndOfCareRequested(at=at(2, 2))),
    (
        CHOSEN,
        DECIDED,
        TAKEN,
        e.CareEnded(at=at(2, 2), reason=e.CareEndReason.CARER_ASKED, then=e.NextCare.OTHER_CARE),
    ),
    (
        CHOSEN,
        DECIDED,
        TAKEN,
        e.FollowedUp(at=at(2, 13), which=e.FollowUp.FIRST, finding=e.FollowUpFinding.ABUSE),
    ),
    IN_FACILITY,
    (*IN_FACILITY, e.TransferProposed(at=at(2, 2))),
    (*IN_FACILITY, e.TransferProposed(at=at(2, 2)), e.TransferFileReceived(at=at(2, 9))),
    (
        *IN_FACILITY,
        e.TransferProposed(at=at(2, 2)),
        e.TransferFileReceived(at=at(2, 9)),
        decided(at(2, 10)),
        e.CareDecisionReceived(at=at(2, 11)),
    ),
)


@pytest.mark.parametrize("way", ALL_WAYS, ids=len)
def test_after_the_closing_at_16_only_the_assessment_at_16_is_owed(
    way: tuple[e.Event, ...],
) -> None:
    case = of(*way).record(GROWN)
    with_a_carer = case.care is CareStage.WITH_CARER
    assert tasks(case, NOW) == ({Task.ASSESS_AT_16} if with_a_carer else set())
    before = of(*way).duties(at(3, 2))
    assert {each.state for each in case.all_duties(NOW) if each.from_number < len(case)} >= (
        {DutyState.CANCELLED} if before else set()
    )


def test_nothing_arises_after_the_closing_at_16_but_that_assessment() -> None:
    case = of(CHOSEN, DECIDED).record(GROWN)
    assert tasks(case.record(e.HandedOver(at=at(3, 3), meetings=2)), NOW) == {Task.ASSESS_AT_16}
    facility = of(*IN_FACILITY).record(GROWN)
    assert tasks(facility.record(e.FacilityReviewed(at=at(3, 3))), NOW) == set()
    for kind, make in MAKE.items():
        for variant in VARIANTS[kind]:
            event = make(at(3, 3), variant)
            if kind in {e.Intake, e.FurtherReport} or event.alarm:
                continue  # what is new opens a case again
            after = case.record(event, irregular="sau khi đủ 16 tuổi")
            assert tasks(after, NOW) <= {Task.ASSESS_AT_16}, event


def test_new_information_on_one_who_was_closed_at_16_is_assessed() -> None:
    case = of().record(GROWN)
    told = case.record(e.FurtherReport(at=at(3, 3), received_by=e.ReceivedBy.POLICE))
    assert Task.INITIAL_ASSESSMENT in tasks(told, NOW)


# The dead


def test_no_event_revives_a_case_whose_child_died() -> None:
    case = planned().record(e.ChildDied(at=at(3, 1)))
    for kind, make in MAKE.items():
        if kind is e.Intake:
            continue
        for variant in VARIANTS[kind]:
            after = case.record(make(at(3, 2), variant), irregular="ghi nhầm")
            here = (after.stage, after.separation, after.care)
            assert here == (Stage.CHILD_DIED, SeparationStage.NOT_SEPARATED, CareStage.NONE)
            assert after.duties(NOW) == (), kind
            assert after.history[-1].is_irregular
            assert len(after.all_duties()) == len(case.all_duties())


def test_a_death_recorded_by_mistake_is_corrected() -> None:
    case = planned().record(e.ChildDied(at=at(3, 1)))
    irregular = case.record(
        e.DetailedAssessment(at=at(3, 2), need=e.Need.PLAN), irregular="trẻ em còn sống"
    )
    alive = irregular.record(e.CaseCorrected(at=at(3, 3), number=len(case), event=None))
    assert alive.stage is Stage.IN_PROGRESS
    assert Task.PLAN in tasks(alive, at(3, 3))


# Circular 14/2020 and separations begun just before it


@pytest.mark.parametrize(
    ("day", "owed"), [(26, False), (27, False), (28, True), (29, True), (31, True)]
)
def test_the_assessment_after_15_days_is_owed_where_the_circular_is_law_on_its_day(
    day: int, owed: bool
) -> None:
    """The circular is in force since 2021-01-12, 15 days from 28 December."""
    begun = at(12, day, year=2020)
    case = through(
        new(begun),
        e.InitialAssessment(at=begun, danger=e.Danger.CARER_HARMS, separation=True),
        e.TemporarySeparation(at=begun, days=15),
    )
    assert (Task.SEPARATION_ASSESSMENT in tasks(case, at(1, 12, year=2021))) is owed


def test_a_separation_of_january_2021() -> None:
    case = through(
        new(at(1, 8, year=2021)),
        e.InitialAssessment(
            at=at(1, 8, 10, year=2021), danger=e.Danger.CARER_HARMS, separation=True
        ),
        e.TemporarySeparation(at=at(1, 8, 11, year=2021), days=15),
    )
    owed = duty(case, at(1, 22, year=2021), Task.SEPARATION_ASSESSMENT)
    assert owed.due is not None
    assert owed.due.at == date(2021, 1, 23)
    unsafe = case.record(
        e.SeparationAssessed(at=at(1, 11, year=2021), safety=e.SeparationSafety.NOT_SAFE)
    )
    assert Task.ASK_COURT in tasks(unsafe, at(1, 12, year=2021))


# Adoption


@pytest.mark.parametrize(
    "event",
    [
        e.Adopted(at=at(2, 2)),
        e.CareEnded(at=at(2, 2), reason=e.CareEndReason.CARER_ASKED, then=e.NextCare.ADOPTED),
    ],
    ids=["adopted", "ended"],
)
def test_adoption_changes_the_form_of_care_and_is_reported(event: e.Event) -> None:
    case = with_carer().record(event)
    report = duty(case, at(2, 2), Task.REPORT_CHANGE)
    assert (report.due, report.commune) == (None, "00002")
    change = e.FollowedUp(at=at(2, 3), which=e.FollowUp.CHANGE)
    told = case.record(change)
    assert Task.REPORT_CHANGE not in tasks(told, at(2, 3))
    with pytest.raises(NotAllowedError, match="no change of care is on record"):
        told.record(change)
    home = with_carer().record(
        e.CareEnded(at=at(2, 2), reason=e.CareEndReason.FAMILY_REUNITED, then=e.NextCare.HOME)
    )
    assert Task.REPORT_CHANGE not in tasks(home, at(2, 2))
    with pytest.raises(NotAllowedError, match="no change of care is on record"):
        home.record(change)


def test_adoption_from_a_facility_is_no_change_of_carer() -> None:
    case = of(*IN_FACILITY).record(e.Adopted(at=at(2, 2)))
    assert Task.REPORT_CHANGE not in tasks(case, at(2, 2))


# Whose term it is


def separated(days: int) -> Case:
    """A child separated for so many days."""
    return through(
        new(at(2, 1, 8)),
        e.InitialAssessment(at=at(2, 1, 9), danger=e.Danger.CARER_HARMS, separation=True),
        e.TemporarySeparation(at=at(2, 1, 10), days=days),
    )


def test_the_term_of_a_decision_is_not_told_as_that_of_the_law() -> None:
    term = duty(separated(3), at(2, 1, 10), Task.SEPARATION_TERM)
    assert term.part is Part.DECIDED
    assert (
        "by 2026-02-04 (the term of the decision, 3 days, within the 15 days of Article 32(3), "
        "Decree 56/2017/NĐ-CP)"
    ) in term.explain("en")
    assert (
        "(thời hạn của quyết định, 03 ngày, trong mức 15 ngày tại Điều 32 khoản 3"
        in term.explain("vi")
    )
    assert term.due is not None
    assert "thời hạn của quyết định" in term.due.explain("vi")
    whole = duty(separated(15), at(2, 1, 10), Task.SEPARATION_TERM)
    assert (whole.part, whole.whole) == (None, None)
    assert "within" not in whole.explain("en")


def test_what_is_left_of_the_fifteen_days_is_told_as_that() -> None:
    case = through(
        separated(10),
        e.TemporaryCareGiven(at=at(2, 1, 11), care=e.CareForm.RELATIVE),
        e.SeparationAssessed(at=at(2, 5, 9), safety=e.SeparationSafety.SAFE),
        e.SeparationEnded(at=at(2, 5, 10), why=e.SeparationEnd.CANCELLED),
        e.InitialAssessment(at=at(2, 6, 9), danger=e.Danger.CARER_HARMS, separation=True),
        e.TemporarySeparation(at=at(2, 6, 10), days=11),
    )
    assessment = duty(case, at(2, 6, 10), Task.SEPARATION_ASSESSMENT)
    assert assessment.part is Part.LEFT
    told = assessment.explain("en")
    assert "(what is left, 11 days, within the 15 days of Article 32(3)" in told
    assert duty(case, at(2, 6, 10), Task.SEPARATION_TERM).part is Part.DECIDED


def test_a_plan_that_is_not_returned_has_the_time_of_the_law() -> None:
    case = through(
        new(at(1, 5)),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(1, 6), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(1, 6, 11)),
        e.PlanDrafted(at=at(1, 7), items=(ITEM,)),
    )
    for each in case.all_duties():
        assert each.part is None

"""From the information to the closing, and the duties on the way (Decree 56/2017 Art. 25-31)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.cases.made import ITEM, RECEIVED, at, duty, new, planned, tasks, through
from vnchild.domain import case as e
from vnchild.rules.cases import Case, CaseError, DutyState, NotAllowedError, Stage, Task


def test_the_stages_follow_the_articles() -> None:
    case = new()
    assert case.stage is Stage.RECEIVED
    for event, stage in (
        (
            e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
            Stage.INITIALLY_ASSESSED,
        ),
        (e.DetailedAssessment(at=at(2, 23), need=e.Need.PLAN), Stage.ASSESSED),
        (e.ConferenceHeld(at=at(2, 23, 14)), Stage.MEASURES_SETTLED),
        (e.PlanDrafted(at=at(2, 23, 16), items=(ITEM,)), Stage.PLAN_SUBMITTED),
        (e.PlanReturned(at=at(2, 24, 8)), Stage.MEASURES_SETTLED),
        (e.PlanDrafted(at=at(2, 24, 9), items=(ITEM,)), Stage.PLAN_SUBMITTED),
        (e.PlanApproved(at=at(2, 24, 15)), Stage.IN_PROGRESS),
        (e.PlanSent(at=at(2, 24, 16)), Stage.IN_PROGRESS),
        (e.ServiceStarted(at=at(2, 25), item=1), Stage.IN_PROGRESS),
        (e.ServiceDone(at=at(4, 28), item=1), Stage.IN_PROGRESS),
        (e.Review(at=at(5, 5), result=e.ReviewResult.CONTINUE), Stage.NEW_PLAN_NEEDED),
        (e.PlanDrafted(at=at(5, 6), items=(ITEM,)), Stage.PLAN_SUBMITTED),
        (e.PlanApproved(at=at(5, 7)), Stage.IN_PROGRESS),
        (e.Review(at=at(6, 5), result=e.ReviewResult.END), Stage.END_PROPOSED),
        (e.Closed(at=at(6, 8), ground=e.ClosingGround.PLAN_ENDED), Stage.CLOSED),
    ):
        case = case.record(event)
        assert case.stage is stage
    assert case.duties(at(6, 9)) == ()
    assert len(case) == 16
    assert (case.plan, case.services_done) == ((ITEM,), frozenset())
    assert {duty.state for duty in case.met} == {DutyState.MET}
    assert len(case.met) < len(case.all_duties())


def test_recording_leaves_the_case_as_it_was() -> None:
    case = new()
    later = case.record(e.InformationForwarded(at=at(2, 13, 22, 20)))
    assert len(case.events) == 1
    assert later.events == (*case.events, e.InformationForwarded(at=at(2, 13, 22, 20)))


def test_the_initial_assessment_is_due_twelve_hours_after_the_receipt_at_night() -> None:
    due = duty(new(), RECEIVED, Task.INITIAL_ASSESSMENT)
    assert due.due is not None
    assert due.due.at == at(2, 14, 10, 15)
    assert due.who.text.vi == "người làm công tác bảo vệ trẻ em cấp xã"
    assert due.provision.article == "26"
    assert due.from_event == new().events[0]


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (at(2, 14, 10, 14), None),
        (at(2, 14, 10, 15), None),
        (at(2, 14, 10, 16), timedelta(minutes=1)),
    ],
)
def test_overdue_begins_when_the_twelve_hours_have_passed(
    now: object, late: timedelta | None
) -> None:
    assert duty(new(), now, Task.INITIAL_ASSESSMENT).overdue_by == late  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("place", "who"),
    [
        (e.ReceivedBy.HOTLINE, "National Child Protection Hotline (111)"),
        (
            e.ReceivedBy.AGENCY_FOR_CHILDREN,
            "Division of Culture and Social Affairs at commune level or Department of Health",
        ),
        (e.ReceivedBy.POLICE, "Police at province level or Police at commune level"),
    ],
)
def test_information_received_elsewhere_is_passed_on_at_once(place: e.ReceivedBy, who: str) -> None:
    forward = duty(new(by=place), RECEIVED, Task.FORWARD)
    assert forward.who.text.en == who
    assert forward.due is None
    passed = new(by=place).record(e.InformationForwarded(at=RECEIVED))
    assert Task.FORWARD not in tasks(passed, RECEIVED)


def test_the_commune_has_nobody_to_pass_it_on_to() -> None:
    assert Task.FORWARD not in tasks(new(by=e.ReceivedBy.COMMUNE), RECEIVED)


@pytest.mark.parametrize(
    ("danger", "article"), [(e.Danger.SERIOUS_HARM, "26"), (e.Danger.CARER_HARMS, "31")]
)
def test_an_emergency_has_twelve_hours_from_the_receipt_not_the_assessment(
    danger: e.Danger, article: str
) -> None:
    case = new().record(e.InitialAssessment(at=at(2, 14, 3), danger=danger))
    urgent = duty(case, at(2, 14, 3), Task.EMERGENCY_MEASURES)
    assert urgent.due is not None
    assert urgent.due.at == at(2, 14, 10, 15)
    assert urgent.due.limit is not None
    assert urgent.due.limit.provision.article == article
    assert urgent.who.text.vi == "Chủ tịch Ủy ban nhân dân cấp xã"


def test_no_emergency_lays_no_emergency_duty() -> None:
    case = new().record(e.InitialAssessment(at=at(2, 14, 3), danger=e.Danger.NO_EMERGENCY))
    assert tasks(case, at(2, 14, 3)) == {Task.DETAILED_ASSESSMENT}


@pytest.mark.parametrize(
    "meets",
    [
        e.EmergencyMeasure(at=at(2, 14, 4), steps=(e.EmergencyStep.FIRST_AID,)),
        e.TemporarySeparation(at=at(2, 14, 4), days=5),
    ],
    ids=["measure", "separation"],
)
def test_a_measure_or_a_separation_meets_the_emergency(meets: e.Event) -> None:
    case = through(new(), e.InitialAssessment(at=at(2, 14, 3), danger=e.Danger.SERIOUS_HARM), meets)
    assert Task.EMERGENCY_MEASURES not in tasks(case, at(2, 14, 4))
    met = next(d for d in case.all_duties() if d.task is Task.EMERGENCY_MEASURES)
    assert (met.state, met.met_by, met.cancelled_by) == (DutyState.MET, 3, None)
    assert met.overdue_by is None


def test_a_measure_taken_before_the_assessment_counts() -> None:
    case = through(
        new(),
        e.EmergencyMeasure(at=at(2, 13, 23), steps=(e.EmergencyStep.STOP_THE_HARM,)),
        e.InitialAssessment(at=at(2, 14, 3), danger=e.Danger.SERIOUS_HARM),
    )
    met = next(d for d in case.all_duties() if d.task is Task.EMERGENCY_MEASURES)
    assert (met.state, met.met_by, met.settled_at) == (DutyState.MET, 2, at(2, 13, 23))


def test_of_two_measures_taken_before_the_assessment_the_first_counts() -> None:
    case = through(
        new(),
        e.EmergencyMeasure(at=at(2, 13, 23), steps=(e.EmergencyStep.STOP_THE_HARM,)),
        e.EmergencyMeasure(at=at(2, 14, 11), steps=(e.EmergencyStep.TREATMENT,)),
        e.InitialAssessment(at=at(2, 14, 12), danger=e.Danger.SERIOUS_HARM),
    )
    met = next(d for d in case.all_duties() if d.task is Task.EMERGENCY_MEASURES)
    assert (met.met_by, met.overdue_by) == (2, None)


def test_what_became_void_is_not_overdue() -> None:
    closed = new().record(e.Closed(at=at(3, 2), ground=e.ClosingGround.UNFOUNDED))
    void = next(d for d in closed.all_duties(at(4, 1)) if d.task is Task.INITIAL_ASSESSMENT)
    assert (void.state, void.cancelled_by) == (DutyState.CANCELLED, 2)
    assert void.overdue_by is None
    assert "cancelled (#2)" in void.explain("en")


def test_a_measure_for_earlier_information_does_not_count_for_the_new() -> None:
    case = through(
        new(),
        e.EmergencyMeasure(at=at(2, 13, 23), steps=(e.EmergencyStep.STOP_THE_HARM,)),
        e.InitialAssessment(at=at(2, 14, 3), danger=e.Danger.SERIOUS_HARM),
        e.FurtherReport(at=at(3, 2, 20), received_by=e.ReceivedBy.POLICE),
        e.InitialAssessment(at=at(3, 2, 21), danger=e.Danger.SERIOUS_HARM),
    )
    urgent = duty(case, at(3, 2, 21), Task.EMERGENCY_MEASURES)
    assert urgent.due is not None
    assert urgent.due.at == at(3, 3, 8)


def test_a_second_report_does_not_lengthen_the_time_of_the_first() -> None:
    case = through(
        new(),
        e.FurtherReport(at=at(2, 14, 1), received_by=e.ReceivedBy.POLICE),
        e.InitialAssessment(at=at(2, 14, 3), danger=e.Danger.SERIOUS_HARM),
    )
    urgent = duty(case, at(2, 14, 3), Task.EMERGENCY_MEASURES)
    assert urgent.due is not None
    assert urgent.due.at == at(2, 14, 10, 15)


def test_a_report_after_closing_without_an_assessment_counts_anew() -> None:
    case = through(
        new(),
        e.Closed(at=at(2, 14), ground=e.ClosingGround.UNFOUNDED),
        e.FurtherReport(at=at(3, 2, 8), received_by=e.ReceivedBy.POLICE),
        e.InitialAssessment(at=at(3, 2, 9), danger=e.Danger.SERIOUS_HARM),
    )
    urgent = duty(case, at(3, 2, 9), Task.EMERGENCY_MEASURES)
    assert urgent.due is not None
    assert urgent.due.at == at(3, 2, 20)


def test_late_is_told_of_a_duty_that_was_met_late() -> None:
    case = new().record(e.InitialAssessment(at=at(2, 14, 12, 15), danger=e.Danger.NO_EMERGENCY))
    met = next(d for d in case.all_duties() if d.task is Task.INITIAL_ASSESSMENT)
    assert met.overdue_by == timedelta(hours=2)
    assert "overdue by 2 hours" in met.explain("en")


def test_the_plan_is_due_five_working_days_after_the_needs_over_tet() -> None:
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 14, 15), need=e.Need.PLAN),
    )
    plan = duty(case, at(2, 14, 15), Task.PLAN)
    assert plan.due is not None
    assert plan.due.at == date(2026, 2, 27)
    assert plan.overdue_by is None
    assert duty(case, at(2, 27, 23, 59), Task.PLAN).overdue_by is None
    assert duty(case, at(2, 28, 0, 1), Task.PLAN).overdue_by == timedelta(minutes=1)


def test_the_plan_is_approved_within_two_working_days() -> None:
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 26), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(2, 26, 14)),
        e.PlanDrafted(at=at(2, 27, 16), items=(ITEM,)),
    )
    approval = duty(case, at(2, 27, 16), Task.APPROVAL)
    assert approval.due is not None
    assert approval.due.at == date(2026, 3, 3)  # Friday, then Monday and Tuesday


def test_a_returned_plan_has_what_was_left_of_its_first_time() -> None:
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(2, 23, 14)),
        e.PlanDrafted(at=at(2, 25), items=(ITEM,)),
        e.PlanReturned(at=at(2, 27)),
    )
    plan = duty(case, at(2, 27), Task.PLAN)
    assert plan.due is not None
    assert plan.due.at == date(2026, 3, 4)  # two of five days used, three left from Friday on
    assert Task.APPROVAL not in tasks(case, at(2, 27))


def test_the_review_shows_the_day_the_plan_gives_itself() -> None:
    review = duty(planned(), at(2, 24), Task.REVIEW)
    assert (review.due, review.planned, review.overdue_by) == (None, date(2026, 4, 30), None)


def test_a_review_that_continues_lays_a_new_plan() -> None:
    case = planned().record(e.Review(at=at(5, 4), result=e.ReviewResult.CONTINUE))
    plan = duty(case, at(5, 4), Task.PLAN)
    assert plan.due is not None
    assert plan.due.at == date(2026, 5, 11)


def test_no_plan_needed_may_be_closed() -> None:
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.NO_PLAN),
    )
    assert case.stage is Stage.NO_PLAN_NEEDED
    assert case.duties(at(2, 23)) == ()
    with pytest.raises(NotAllowedError, match="with what it finds or gives as ground"):
        case.record(e.Closed(at=at(2, 24), ground=e.ClosingGround.PLAN_ENDED))
    closed = case.record(e.Closed(at=at(2, 24), ground=e.ClosingGround.NO_PLAN_NEEDED))
    assert closed.stage is Stage.CLOSED


def test_unfounded_information_closes_before_a_plan_but_not_after() -> None:
    unfounded = e.Closed(at=at(3, 1), ground=e.ClosingGround.UNFOUNDED)
    assert new().record(unfounded).stage is Stage.CLOSED
    with pytest.raises(NotAllowedError):
        planned().record(unfounded)


def test_new_information_reopens_a_closed_case() -> None:
    closed = new().record(e.Closed(at=at(2, 14), ground=e.ClosingGround.UNFOUNDED))
    again = closed.record(e.FurtherReport(at=at(3, 2), received_by=e.ReceivedBy.COMMUNE))
    assert again.stage is Stage.RECEIVED
    assert duty(again, at(3, 2), Task.INITIAL_ASSESSMENT).from_number == 3


def test_a_case_of_one_who_turned_16_may_be_closed_once_it_is_on_record() -> None:
    close = e.Closed(at=at(3, 2), ground=e.ClosingGround.TURNED_16)
    with pytest.raises(CaseError, match="nothing on record says that the child turned 16"):
        new().record(close)
    assert new().record(e.TurnedSixteen(at=at(3, 1))).record(close).stage is Stage.CLOSED


@pytest.mark.parametrize(("born", "allowed"), [(date(2010, 3, 2), True), (date(2010, 3, 3), False)])
def test_a_birth_date_on_record_says_whether_the_child_turned_16(born: date, allowed: bool) -> None:
    case = new().record(e.ChildIdentified(at=at(2, 14), birth_date=born))
    for event in (
        e.Closed(at=at(3, 2), ground=e.ClosingGround.TURNED_16),
        e.TurnedSixteen(at=at(3, 2)),
    ):
        if allowed:
            case.record(event)
        else:
            with pytest.raises(CaseError) as caught:
                case.record(event)
            assert "2010" not in str(caught.value)


def test_the_death_of_the_child_ends_every_duty() -> None:
    case = planned().record(e.ChildDied(at=at(3, 1)))
    assert case.stage is Stage.CHILD_DIED
    assert case.duties(at(3, 1)) == ()
    assert {d.state for d in case.all_duties()} == {DutyState.MET, DutyState.CANCELLED}


def test_a_transfer_keeps_the_duties_and_their_times() -> None:
    moved = new().record(e.Transferred(at=at(2, 14), commune="00001"))
    assert [(d.task, d.due) for d in moved.duties(at(2, 14))] == [
        (d.task, d.due) for d in new().duties(at(2, 14))
    ]


def test_services_are_those_of_the_plan() -> None:
    with pytest.raises(CaseError, match="the plan has no item 2; it has 1"):
        planned().record(e.ServiceStarted(at=at(2, 25), item=2))
    with pytest.raises(CaseError, match="item 1 was not started"):
        planned().record(e.ServiceDone(at=at(2, 25), item=1))


def test_a_plan_needs_its_meeting_and_the_error_says_so() -> None:
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.PLAN),
    )
    with pytest.raises(NotAllowedError) as caught:
        case.record(e.PlanDrafted(at=at(2, 24), items=(ITEM,)))
    message = str(caught.value)
    for part in (
        "#4 plan submitted",
        "after #3 detailed assessment",
        "meeting on the measures held",
        "Article 28(1)",
        "allowed now:",
        "ConferenceHeld",
    ):
        assert part in message
    assert e.ConferenceHeld in caught.value.allowed
    assert caught.value.provision == e.PlanDrafted.provision


def test_a_case_begins_with_one_intake() -> None:
    with pytest.raises(CaseError, match="begins with an Intake"):
        Case.open(e.InformationForwarded(at=RECEIVED))  # type: ignore[arg-type]
    for irregular in (None, "hai lần"):
        with pytest.raises(CaseError, match="a case has one Intake; record FurtherReport"):
            new().record(new().events[0], irregular=irregular)


def test_only_events_are_recorded() -> None:
    with pytest.raises(CaseError, match=r"an event .* is recorded, not a str"):
        new().record("đóng")  # type: ignore[arg-type]
    with pytest.raises(CaseError, match=r"an event .* is recorded, not a Event"):
        new().record(e.Event(at=at(3, 1)))


def test_nothing_before_the_decree() -> None:
    with pytest.raises(CaseError, match="before 2017-07-01, the first day covered"):
        new(at(6, 30, 23, 59, year=2017))
    assert new(at(7, 1, 0, 0, year=2017)).stage is Stage.RECEIVED

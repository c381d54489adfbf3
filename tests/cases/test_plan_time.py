"""The five and two working days of the plan: from when they count, and whose days they are."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from tests.cases.made import ITEM, at, duty, new, planned, tasks, through
from vnchild.domain import case as e
from vnchild.rules.cases import Case, Duty, DutyState, Part, Task
from vnchild.rules.procedures import procedure

ASSESSED = at(2, 11)
MET = at(2, 24)


def assessed(moment: datetime = ASSESSED) -> Case:
    """A case with a detailed assessment that asks for a plan."""
    return through(
        new(at(2, 10)),
        e.InitialAssessment(at=at(2, 10, 12), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=moment, need=e.Need.PLAN),
    )


def drafted(moment: datetime) -> e.PlanDrafted:
    """A plan submitted."""
    return e.PlanDrafted(at=moment, items=(ITEM,))


def last(case: Case, task: Task) -> Duty:
    """The duty of a task that arose last."""
    return [each for each in case.all_duties() if each.task is task][-1]


def counted_from(owed: Duty) -> str:
    """From what the time of a duty counts."""
    assert owed.due is not None
    assert owed.due.limit is not None
    return owed.due.limit.counted_from.en


def test_the_plan_counts_from_the_assessment_only_while_no_meeting_is_known() -> None:
    before = duty(assessed(), at(2, 23), Task.PLAN)
    assert before.due is not None
    assert before.due.at == date(2026, 2, 25)
    assert "detailed assessment" in counted_from(before)
    after = duty(assessed().record(e.ConferenceHeld(at=MET)), MET, Task.PLAN)
    assert after.due is not None
    assert after.due.at == date(2026, 3, 3)
    assert "meeting" in counted_from(after)
    assert (after.from_number, after.due.start) == (before.from_number, MET.date())


@pytest.mark.parametrize("day", [date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)])
def test_both_doors_have_the_plan_due_the_same_day_after_the_meeting(day: date) -> None:
    submitted = datetime(day.year, day.month, day.day, 9, tzinfo=MET.tzinfo)
    case = through(assessed(), e.ConferenceHeld(at=MET), drafted(submitted))
    running = procedure(
        "support_plan",
        received=date(2026, 2, 10),
        done={"detailed_assessment": ASSESSED.date(), "meeting": MET.date(), "plan": day},
    )
    owed = last(case, Task.PLAN)
    assert owed.due is not None
    assert running["plan"].due is not None
    assert owed.due.at == running["plan"].due.at == date(2026, 3, 3)
    assert (owed.overdue_by is not None) is running["plan"].late is (day > date(2026, 3, 3))


def test_another_meeting_or_assessment_of_the_same_plan_does_not_count_anew() -> None:
    case = through(
        assessed(),
        e.ConferenceHeld(at=MET),
        e.ConferenceHeld(at=at(2, 26)),
        e.DetailedAssessment(at=at(2, 27), need=e.Need.PLAN),
    )
    assert (
        duty(case, at(2, 27), Task.PLAN).due
        == duty(assessed().record(e.ConferenceHeld(at=MET)), MET, Task.PLAN).due
    )


def test_a_meeting_after_the_review_does_not_count_anew() -> None:
    reviewed = planned().record(e.Review(at=at(5, 4), result=e.ReviewResult.CONTINUE))
    first = duty(reviewed, at(5, 4), Task.PLAN)
    assert first.due is not None
    assert first.due.at == date(2026, 5, 11)
    assert "review" in counted_from(first)
    met = reviewed.record(e.ConferenceHeld(at=at(5, 8)))
    assert duty(met, at(5, 8), Task.PLAN).due == first.due
    again = met.record(e.DetailedAssessment(at=at(5, 9), need=e.Need.PLAN))
    assert duty(again, at(5, 9), Task.PLAN).due == first.due


def test_a_plan_asked_for_after_the_end_was_proposed_counts_from_its_own_meeting() -> None:
    case = through(
        planned(),
        e.Review(at=at(5, 4), result=e.ReviewResult.END),
        e.DetailedAssessment(at=at(5, 6), need=e.Need.PLAN),
    )
    assert "detailed assessment" in counted_from(duty(case, at(5, 6), Task.PLAN))
    met = duty(case.record(e.ConferenceHeld(at=at(5, 8))), at(5, 8), Task.PLAN)
    assert met.due is not None
    assert met.due.at == date(2026, 5, 15)


# Returned


def submitted_and_returned(*returned: datetime) -> Case:
    """Needs and meeting on Tuesday 6 January 2026, submitted the next day, then returned."""
    case = through(
        new(at(1, 5)),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(1, 6), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(1, 6, 11)),
        drafted(at(1, 7)),
    )
    for moment in returned:
        case = case.record(e.PlanReturned(at=moment))
    return case


@pytest.mark.parametrize(
    ("returned", "late"),
    [
        (at(1, 9, 23, 59), None),
        (at(1, 10, 0, 1), timedelta(minutes=1)),
        (at(1, 20, 10), timedelta(days=10, hours=10)),
    ],
)
def test_a_return_is_the_chairmans_answer_and_may_be_late(
    returned: datetime, late: timedelta | None
) -> None:
    answered = last(submitted_and_returned(returned), Task.APPROVAL)
    assert (answered.state, answered.met_by) == (DutyState.MET, 6)
    assert answered.overdue_by == late


def test_the_time_that_the_chairman_had_the_plan_is_not_the_officers() -> None:
    case = submitted_and_returned(at(1, 20, 10))
    plan = duty(case, at(1, 20, 10, 1), Task.PLAN)
    assert plan.due is not None
    # One working day had been used; four are left, from Tuesday 20 January on.
    assert (plan.due.amount, plan.due.at) == (4, date(2026, 1, 26))
    assert plan.overdue_by is None
    assert plan.part is Part.LEFT
    assert plan.whole is not None
    assert plan.whole.amount == 5
    assert "what is left, 4 working days, within the 5 working days of" in plan.explain("en")
    again = through(case, drafted(at(1, 22)), e.PlanReturned(at=at(1, 23)))
    left = duty(again, at(1, 23), Task.PLAN)
    assert left.due is not None
    assert (left.due.amount, left.due.at) == (2, date(2026, 1, 27))


def test_of_a_plan_submitted_on_the_last_day_one_working_day_is_left() -> None:
    case = through(
        new(at(1, 5)),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(1, 6), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(1, 6, 11)),
        drafted(at(1, 20)),
        e.PlanReturned(at=at(1, 21)),
    )
    plan = duty(case, at(1, 21), Task.PLAN)
    assert plan.due is not None
    assert plan.due.at == date(2026, 1, 22)
    assert Task.APPROVAL not in tasks(case, at(1, 21))


def test_a_plan_that_came_with_the_meeting_has_all_its_days_left_when_returned() -> None:
    """Wednesday 7 January; Saturday the 10th is worked for the 2nd."""
    case = through(
        new(at(1, 5, 8)),
        e.InitialAssessment(at=at(1, 5, 10), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(1, 6, 9), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(1, 6, 9)),
        drafted(at(1, 6, 9)),
        e.PlanReturned(at=at(1, 7, 9)),
    )
    owed = last(case, Task.PLAN)
    assert owed.due is not None
    assert owed.due.at == date(2026, 1, 13)

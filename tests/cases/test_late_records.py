"""Paper that comes late: numbered as recorded, taken as it happened."""

from __future__ import annotations

import pytest
from attrs import evolve

from tests.cases.made import ITEM, RECEIVED, at, new, planned, tasks, through
from vnchild.domain import case as e
from vnchild.rules.cases import Case, DutyState, NotAllowedError, Stage, Task


def late(event: e.Event, month: int = 3, day: int = 2) -> e.Event:
    """The same, written down on 2 March."""
    return evolve(event, recorded_at=at(month, day))


ASSESSED = e.InitialAssessment(at=at(2, 14, 3), danger=e.Danger.SERIOUS_HARM)
MEASURE = e.EmergencyMeasure(at=at(2, 13, 23), steps=(e.EmergencyStep.STOP_THE_HARM,))


def test_what_happened_earlier_takes_its_place() -> None:
    in_time = through(new(), MEASURE, ASSESSED)
    case = through(new(), ASSESSED, late(MEASURE))
    met = next(d for d in case.all_duties() if d.task is Task.EMERGENCY_MEASURES)
    assert (met.state, met.settled_at, met.overdue_by) == (DutyState.MET, MEASURE.at, None)
    assert case.stage is in_time.stage
    assert tasks(case, at(3, 2)) == tasks(in_time, at(3, 2))
    assert [entry.is_irregular for entry in case.history] == [False] * 3
    assert Task.EMERGENCY_MEASURES in tasks(case, at(3, 1))  # it was not on record then
    assert Case.replay(case.history) == case


def test_after_a_late_record_the_others_may_be_late_too() -> None:
    forwarded = e.InformationForwarded(at=at(2, 13, 22, 20))
    case = through(new(), ASSESSED, late(MEASURE), late(forwarded))
    assert not any(entry.is_irregular for entry in case.history)
    forward = next(d for d in case.all_duties() if d.task is Task.FORWARD)
    assert forward.settled_at == forwarded.at


def test_what_needs_something_else_does_not_come_before_it() -> None:
    draft = e.PlanDrafted(at=at(2, 22), items=(ITEM,))
    with pytest.raises(NotAllowedError, match=r"the late record #7 would leave the case so: #7"):
        planned().record(late(draft))
    with pytest.raises(NotAllowedError, match="would be before #1"):
        new().record(late(e.Referred(at=at(2, 13, 22))))


def test_what_would_undo_what_followed_is_refused_or_marks_it() -> None:
    closing = late(e.Closed(at=at(2, 14, 1), ground=e.ClosingGround.UNFOUNDED))
    with pytest.raises(NotAllowedError, match=r"the late record #7 would leave .*: #3 detailed"):
        planned().record(closing)
    case = planned().record(closing, irregular="giấy tờ đến muộn")
    assert [entry.is_irregular for entry in case.history][2]
    assert Case.replay(case.history) == case
    assert Case.replay(case.history).history == case.history


def test_a_correction_marks_and_unmarks() -> None:
    draft = e.PlanDrafted(at=at(2, 23, 16), items=(ITEM,))
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.NO_PLAN),
        e.Referred(at=at(2, 23, 10)),
    ).record(draft, irregular="chưa họp")
    assert case.history[4].is_irregular
    right = case.record(
        e.CaseCorrected(at=at(2, 24), number=4, event=e.ConferenceHeld(at=at(2, 23, 14))),
        irregular="ghi nhầm",
    )
    assert [entry.is_irregular for entry in right.history[:5]] == [False, False, False, True, False]
    better = right.record(
        e.CaseCorrected(
            at=at(2, 25),
            number=3,
            event=e.DetailedAssessment(at=at(2, 23), need=e.Need.PLAN),
        )
    )
    assert not any(entry.is_irregular for entry in better.history)
    assert better.stage is Stage.PLAN_SUBMITTED
    assert Case.replay(better.history).history == better.history


def test_recording_runs_forward() -> None:
    case = through(new(), late(ASSESSED))
    with pytest.raises(NotAllowedError, match="give recorded_at"):
        case.record(e.Referred(at=RECEIVED))


def test_a_number_out_of_the_plan_is_kept() -> None:
    case = planned().record(e.ServiceStarted(at=at(2, 25), item=7), irregular="ghi theo giấy")
    assert case.services_started == {7}

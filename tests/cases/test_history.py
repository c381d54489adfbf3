"""Nothing is lost: order in time, late recording, irregular events and corrections."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cases.made import (
    HIDDEN_NAME,
    HIDDEN_NOTE,
    ITEM,
    RECEIVED,
    at,
    duty,
    new,
    planned,
    tasks,
    through,
)
from vnchild.domain import case as e
from vnchild.rules.cases import Case, CaseError, DutyState, NotAllowedError, Stage, Task


def assessed(danger: e.Danger = e.Danger.SERIOUS_HARM) -> Case:
    """A case assessed in the night."""
    return new().record(e.InitialAssessment(at=at(2, 14, 1), danger=danger))


def test_recording_does_not_go_backwards_and_the_error_names_both_events() -> None:
    with pytest.raises(CaseError, match="recording goes backwards") as caught:
        assessed().record(e.InformationForwarded(at=at(2, 14, 0, 59)))
    assert "#3 information passed on" in str(caught.value)
    assert "#2 initial assessment at 2026-02-14T01:00" in str(caught.value)
    assert len(assessed().record(e.InformationForwarded(at=at(2, 14, 1)))) == 3


def test_late_recording_is_kept_in_both_times() -> None:
    late = e.EmergencyMeasure(
        at=at(2, 14, 2),
        recorded_at=at(2, 23),
        steps=(e.EmergencyStep.FIRST_AID,),
    )
    case = assessed().record(late)
    entry = case.history[-1]
    assert (entry.happened, entry.recorded) == (at(2, 14, 2), at(2, 23))
    met = next(d for d in case.all_duties() if d.task is Task.EMERGENCY_MEASURES)
    assert met.overdue_by is None  # it was met in time, though written down later
    assert met.settled_at == at(2, 14, 2)


def test_the_past_is_answered_with_what_was_on_record_then() -> None:
    case = assessed().record(
        e.EmergencyMeasure(
            at=at(2, 14, 2), recorded_at=at(2, 23), steps=(e.EmergencyStep.FIRST_AID,)
        )
    )
    assert Task.EMERGENCY_MEASURES in {d.task for d in case.overdue(at(2, 22))}
    assert Task.EMERGENCY_MEASURES not in tasks(case, at(2, 23))
    assert case.duties(RECEIVED - timedelta(seconds=1)) == ()
    assert case.all_duties(RECEIVED - timedelta(seconds=1)) == ()
    assert case.as_of(RECEIVED - timedelta(seconds=1)) is None
    assert case.as_of(at(2, 22)) == assessed()
    assert case.as_of(at(2, 23)) is case


def test_what_is_recorded_later_was_not_recorded_earlier() -> None:
    case = assessed().record(e.InformationForwarded(at=at(2, 14, 2), recorded_at=at(2, 23)))
    with pytest.raises(CaseError, match=r"would be recorded .* before #3 .*, recorded"):
        case.record(e.Referred(at=at(2, 14, 3)))
    assert len(case.record(e.Referred(at=at(2, 14, 3), recorded_at=at(2, 23)))) == 4


def test_now_needs_a_time_zone() -> None:
    for ask in (new().duties, new().overdue, new().all_duties, new().as_of):
        with pytest.raises(CaseError, match="now is a datetime with a time zone"):
            ask(RECEIVED.replace(tzinfo=None))


def test_an_irregular_event_is_taken_and_marked() -> None:
    draft = e.PlanDrafted(at=at(2, 23), items=(ITEM,))
    with pytest.raises(NotAllowedError):
        assessed().record(draft)
    case = assessed().record(draft, irregular="đã duyệt miệng, " + HIDDEN_NOTE)
    assert case.stage is Stage.PLAN_SUBMITTED
    assert Task.APPROVAL in tasks(case, at(2, 23))
    last = case.history[-1]
    assert last.is_irregular
    assert last.irregular is not None
    assert HIDDEN_NOTE not in repr(last)
    assert [entry.is_irregular for entry in case.history] == [False, False, True]


def test_an_event_that_is_allowed_is_not_marked() -> None:
    case = new().record(e.InformationForwarded(at=at(2, 14)), irregular="thừa")
    assert not case.history[-1].is_irregular


@pytest.mark.parametrize("reason", ["", "   ", True])
def test_an_irregular_event_has_a_reason(reason: object) -> None:
    with pytest.raises(CaseError, match="irregular is the reason, in words"):
        new().record(e.PlanApproved(at=at(2, 23)), irregular=reason)  # type: ignore[arg-type]


def test_recording_does_not_go_backwards_for_irregular_events_either() -> None:
    with pytest.raises(CaseError, match="before #2 initial assessment"):
        assessed().record(e.InformationForwarded(at=at(2, 13, 23)), irregular="ghi bổ sung")


def test_a_correction_keeps_what_it_corrects() -> None:
    wrong = assessed()
    right = e.InitialAssessment(at=at(2, 14, 1, 30), danger=e.Danger.NO_EMERGENCY)
    case = wrong.record(e.CaseCorrected(at=at(2, 14, 8), number=2, event=right))
    assert case.events[:2] == wrong.events
    assert case.history[1].corrected_by == 3
    assert case.history[2].corrected_by is None
    assert Task.EMERGENCY_MEASURES not in tasks(case, at(2, 14, 8))
    void = next(d for d in case.all_duties() if d.task is Task.EMERGENCY_MEASURES)
    assert (void.state, void.cancelled_by) == (DutyState.CANCELLED, 3)


def test_a_correction_moves_the_times_that_hang_on_it() -> None:
    case = new().record(
        e.CaseCorrected(
            at=at(2, 14, 8),
            number=1,
            event=e.Intake(at=at(2, 13, 20), received_by=e.ReceivedBy.HOTLINE),
        )
    )
    assessment = duty(case, at(2, 14, 8), Task.INITIAL_ASSESSMENT)
    assert assessment.due is not None
    assert assessment.due.at == at(2, 14, 8)


def test_an_event_that_never_happened_is_struck_out_and_kept() -> None:
    case = assessed().record(e.CaseCorrected(at=at(2, 14, 8), number=2, event=None))
    assert case.stage is Stage.RECEIVED
    assert len(case.events) == 3
    assert duty(case, at(2, 14, 8), Task.INITIAL_ASSESSMENT).from_number == 1


def test_the_last_correction_holds() -> None:
    case = assessed()
    for hour, danger in ((8, e.Danger.NO_EMERGENCY), (9, e.Danger.SERIOUS_HARM)):
        case = case.record(
            e.CaseCorrected(
                at=at(2, 14, hour),
                number=2,
                event=e.InitialAssessment(at=at(2, 14, 1), danger=danger),
            )
        )
    assert case.history[1].corrected_by == 4
    assert Task.EMERGENCY_MEASURES in tasks(case, at(2, 14, 9))
    assert [d.state for d in case.all_duties() if d.task is Task.EMERGENCY_MEASURES] == [
        DutyState.OPEN
    ]


def test_a_correction_that_would_break_what_follows_is_refused() -> None:
    strike = e.CaseCorrected(at=at(3, 2), number=3, event=None)
    with pytest.raises(CaseError, match="the correction #7 would leave the case so: #4 meeting"):
        planned().record(strike)
    case = planned().record(strike, irregular="biên bản thất lạc")
    assert case.stage is Stage.IN_PROGRESS
    assert (
        case.record(
            e.CaseCorrected(
                at=at(3, 3), number=2, event=e.InitialAssessment(at=at(2, 14, 2), danger=_no())
            )
        ).stage
        is Stage.IN_PROGRESS
    )


def _no() -> e.Danger:
    return e.Danger.NO_EMERGENCY


def test_what_can_be_corrected() -> None:
    case = assessed().record(e.CaseCorrected(at=at(2, 14, 8), number=2, event=None))
    again = e.InitialAssessment(at=at(2, 14, 1), danger=_no())
    with pytest.raises(CaseError, match="names #9; the case has #1 to #3"):
        case.record(e.CaseCorrected(at=at(2, 14, 9), number=9, event=again))
    with pytest.raises(CaseError, match="a correction corrects an event, not a correction"):
        case.record(e.CaseCorrected(at=at(2, 14, 9), number=3, event=again))
    with pytest.raises(CaseError, match="only another Intake can stand for it"):
        case.record(e.CaseCorrected(at=at(2, 14, 9), number=1, event=None))
    with pytest.raises(CaseError, match="recording goes backwards"):
        case.record(e.CaseCorrected(at=at(2, 14, 7), number=2, event=again))


def test_a_corrected_event_keeps_its_place_in_the_order_of_recording() -> None:
    case = through(
        new(),
        e.InformationForwarded(at=at(2, 13, 23), recorded_at=at(2, 14, 8)),
        e.InitialAssessment(
            at=at(2, 13, 23, 30), recorded_at=at(2, 14, 8), danger=e.Danger.NO_EMERGENCY
        ),
        e.CaseCorrected(
            at=at(2, 14, 9),
            number=3,
            event=e.InitialAssessment(at=at(2, 13, 23, 20), danger=e.Danger.SERIOUS_HARM),
        ),
    )
    assert Task.EMERGENCY_MEASURES in tasks(case, at(2, 14, 9))


def test_a_stored_history_gives_the_case_again() -> None:
    case = (
        planned()
        .record(e.PlanReturned(at=at(2, 25)), irregular="trả lại sau khi duyệt")
        .record(e.CaseCorrected(at=at(2, 26), number=4, event=e.ConferenceHeld(at=at(2, 23, 15))))
    )
    again = Case.replay(case.history, number=case.number)
    assert again == case
    assert again.stage is case.stage
    assert again.all_duties(at(3, 1)) == case.all_duties(at(3, 1))


def test_a_history_is_whole() -> None:
    with pytest.raises(CaseError, match="has #3 where #2 should be"):
        Case.replay([planned().history[0], planned().history[2]])
    with pytest.raises(CaseError, match="at least an Intake"):
        Case.replay([])


def test_a_case_shows_its_number_and_nothing_of_the_child() -> None:
    case = Case.open(
        e.Intake(
            at=RECEIVED,
            received_by=e.ReceivedBy.HOTLINE,
            child_name=HIDDEN_NAME,
            note=HIDDEN_NOTE,
        ),
        number="2026-0001",
    )
    for shown in (repr(case), repr(case.history), repr(case.duties(RECEIVED)), str(case)):
        assert HIDDEN_NAME not in shown
        assert HIDDEN_NOTE not in shown
    assert repr(case) == "Case(number='2026-0001', stage=Stage.RECEIVED, events=1)"
    with pytest.raises(CaseError, match="number is a text that is not empty"):
        Case.open(e.Intake(at=RECEIVED, received_by=e.ReceivedBy.HOTLINE), number="")

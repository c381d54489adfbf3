"""Temporary separation (Decree 56/2017 Art. 32; Circular 14/2020 Art. 14)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.cases.made import at, duty, new, tasks, through
from vnchild.domain import case as e
from vnchild.rules.cases import (
    CareStage,
    Case,
    CaseError,
    DutyState,
    NotAllowedError,
    SeparationStage,
    Stage,
    Task,
)


def assessed(day: int = 14, *, separation: bool | None = True) -> Case:
    """A case received on the evening of 13 February and assessed in the night."""
    return new().record(
        e.InitialAssessment(at=at(2, day, 1), danger=e.Danger.CARER_HARMS, separation=separation)
    )


def separated(days: int = 5) -> Case:
    """A child separated on 14 February."""
    return assessed().record(e.TemporarySeparation(at=at(2, 14, 3), days=days))


def test_where_separation_is_needed_the_decision_is_due_in_the_twelve_hours() -> None:
    decision = duty(assessed(), at(2, 14, 1), Task.SEPARATION_DECISION)
    assert decision.due is not None
    assert decision.due.at == at(2, 14, 10, 15)
    assert decision.provision.article == "32"
    assert Task.SEPARATION_DECISION not in tasks(separated(), at(2, 14, 3))


@pytest.mark.parametrize("separation", [None, False])
def test_where_it_is_not_said_to_be_needed_no_decision_is_due(separation: bool | None) -> None:
    assert Task.SEPARATION_DECISION not in tasks(assessed(separation=separation), at(2, 14, 1))


def test_a_separation_needs_an_assessment() -> None:
    with pytest.raises(NotAllowedError, match=r"it comes after: .*initial assessment"):
        new().record(e.TemporarySeparation(at=at(2, 14), days=5))


def test_the_child_is_given_into_care_at_once() -> None:
    care = duty(separated(), at(2, 14, 3), Task.SAFE_CARE)
    assert care.due is not None
    assert care.due.at == at(2, 14, 10, 15)
    given = separated().record(e.TemporaryCareGiven(at=at(2, 14, 4), care=e.CareForm.RELATIVE))
    assert given.care is CareStage.TEMPORARY
    assert Task.SAFE_CARE not in tasks(given, at(2, 14, 4))


def test_the_term_is_that_of_the_decision() -> None:
    term = duty(separated(days=5), at(2, 14, 3), Task.SEPARATION_TERM)
    assert term.due is not None
    # The 19th, though it is in Tết: a longest term is not stretched by a day off.
    assert term.due.at == date(2026, 2, 19)
    longer = duty(separated(days=10), at(2, 14, 3), Task.SEPARATION_TERM)
    assert longer.due is not None
    assert longer.due.at == date(2026, 2, 24)


def test_the_term_counts_from_the_day_the_child_was_in_fact_separated() -> None:
    case = assessed().record(e.TemporarySeparation(at=at(2, 14, 3), days=11, began=at(2, 13, 23)))
    term = duty(case, at(2, 14, 3), Task.SEPARATION_TERM)
    assert term.due is not None
    assert term.due.at == date(2026, 2, 24)


@pytest.mark.parametrize(("days", "allowed"), [(14, True), (15, True), (16, False)])
def test_fifteen_days_at_the_most(days: int, allowed: bool) -> None:
    if allowed:
        assert separated(days).separation is SeparationStage.SEPARATED
    else:
        with pytest.raises(CaseError, match=r"16 days is longer than 15 days"):
            separated(days)


@pytest.mark.parametrize(("more", "allowed"), [(9, True), (10, True), (11, False)])
def test_fifteen_days_with_extensions(more: int, allowed: bool) -> None:
    extend = e.SeparationExtended(at=at(2, 19), days=more)
    if not allowed:
        with pytest.raises(NotAllowedError, match=r"5 \+ 11 days is longer than 15") as caught:
            separated(5).record(extend)
        assert caught.value.provision is not None
        assert caught.value.provision.clause == "3"
        return
    case = separated(5).record(extend)
    first, second = (d for d in case.all_duties() if d.task is Task.SEPARATION_TERM)
    assert (first.state, first.met_by) == (DutyState.MET, 4)
    assert second.state is DutyState.OPEN
    assert second.due is not None
    assert second.due.amount == 5 + more


def test_a_term_recorded_irregularly_is_still_due_within_fifteen_days() -> None:
    case = assessed().record(
        e.TemporarySeparation(at=at(2, 14, 3), days=30), irregular="quyết định ghi 30 ngày"
    )
    term = duty(case, at(2, 14, 3), Task.SEPARATION_TERM)
    assert term.due is not None
    assert term.due.amount == 15


def test_after_fifteen_days_the_child_is_assessed() -> None:
    assess = duty(separated(), at(2, 14, 3), Task.SEPARATION_ASSESSMENT)
    assert assess.due is not None
    assert assess.due.at == date(2026, 3, 1)  # a Sunday
    assert assess.provision.document == "14/2020/TT-BLĐTBXH"


def test_before_the_circular_there_was_no_such_assessment() -> None:
    case = through(
        new(at(3, 2, 8, year=2020)),
        e.InitialAssessment(at=at(3, 2, 9, year=2020), danger=e.Danger.CARER_HARMS),
        e.TemporarySeparation(at=at(3, 2, 10, year=2020), days=5),
    )
    assert tasks(case, at(3, 2, 10, year=2020)) == {
        Task.SAFE_CARE,
        Task.SEPARATION_TERM,
        Task.DETAILED_ASSESSMENT,
        Task.STOP_THE_HARM,
        Task.PETITION,
    }


def test_where_the_home_is_safe_the_decision_is_cancelled() -> None:
    case = separated().record(e.SeparationAssessed(at=at(2, 18), safety=e.SeparationSafety.SAFE))
    assert Task.CANCEL_SEPARATION in tasks(case, at(2, 18))
    home = case.record(e.SeparationEnded(at=at(2, 18, 15), why=e.SeparationEnd.CANCELLED))
    assert home.separation is SeparationStage.NOT_SEPARATED
    assert tasks(home, at(2, 18, 15)) == {Task.DETAILED_ASSESSMENT, Task.STOP_THE_HARM}


def test_where_it_is_not_safe_the_court_is_asked() -> None:
    case = separated(15).record(
        e.SeparationAssessed(at=at(2, 26), safety=e.SeparationSafety.NOT_SAFE)
    )
    ask = duty(case, at(2, 26), Task.ASK_COURT)
    assert ask.who.text.vi == "Chủ tịch Ủy ban nhân dân cấp xã"
    assert ask.due is not None
    assert ask.due.at == date(2026, 3, 1)
    asked = case.record(e.ContinuationRequested(at=at(2, 27)))
    assert Task.ASK_COURT not in tasks(asked, at(2, 27))
    assert Task.SEPARATION_TERM in tasks(asked, at(2, 27))
    going_on = asked.record(e.SeparationContinued(at=at(3, 1)))
    assert going_on.separation is SeparationStage.CONTINUED
    assert Task.SEPARATION_TERM not in tasks(going_on, at(3, 1))


def test_a_case_is_not_closed_while_the_child_is_separated() -> None:
    case = separated().record(e.DetailedAssessment(at=at(2, 14, 9), need=e.Need.NO_PLAN))
    close = e.Closed(at=at(2, 23), ground=e.ClosingGround.NO_PLAN_NEEDED)
    with pytest.raises(NotAllowedError, match="while the case is at 'temporarily separated'"):
        case.record(close)
    ended = case.record(e.SeparationEnded(at=at(2, 20), why=e.SeparationEnd.TERM_ENDED))
    with pytest.raises(NotAllowedError, match="duties of emergency, assessment, separation"):
        ended.record(close)
    safe = ended.record(e.SeparationAssessed(at=at(2, 21), safety=e.SeparationSafety.SAFE))
    assert safe.record(close).stage is Stage.CLOSED


@pytest.mark.parametrize(
    ("why", "care"),
    [
        (e.SeparationEnd.CANCELLED, CareStage.NONE),
        (e.SeparationEnd.TERM_ENDED, CareStage.FILE_MADE),
    ],
)
def test_care_is_sought_no_more_for_a_child_that_went_home(
    why: e.SeparationEnd, care: CareStage
) -> None:
    case = through(
        separated(),
        e.TemporaryCareGiven(at=at(2, 14, 4), care=e.CareForm.RELATIVE),
        e.CareFileMade(at=at(2, 16), ground=e.CareGround.UNSAFE_WITH_PARENTS),
        e.SeparationAssessed(at=at(2, 18), safety=e.SeparationSafety.SAFE),
        e.SeparationEnded(at=at(2, 19), why=why),
    )
    assert case.care is care
    assert (Task.CHOOSE_CARER in tasks(case, at(2, 19))) is (care is CareStage.FILE_MADE)


def test_a_child_may_be_separated_again() -> None:
    case = through(
        separated(15),
        e.SeparationEnded(at=at(3, 1), why=e.SeparationEnd.TERM_ENDED),
        e.FurtherReport(at=at(4, 1, 20), received_by=e.ReceivedBy.POLICE),
        e.InitialAssessment(at=at(4, 1, 21), danger=e.Danger.CARER_HARMS),
        e.TemporarySeparation(at=at(4, 1, 22), days=15),
    )
    assert case.separation is SeparationStage.SEPARATED
    care = duty(case, at(4, 1, 22), Task.SAFE_CARE)
    assert care.due is not None
    assert care.due.at == at(4, 2, 8)


def test_an_extension_of_a_separation_that_ended_does_not_add_to_its_days() -> None:
    case = through(
        separated(5), e.SeparationEnded(at=at(2, 19), why=e.SeparationEnd.TERM_ENDED)
    ).record(e.SeparationExtended(at=at(2, 20), days=2), irregular="gia hạn sau khi hết hạn")
    term = duty(case, at(2, 20), Task.SEPARATION_TERM)
    assert term.due is not None
    assert (term.due.start, term.due.amount) == (date(2026, 2, 14), 2)

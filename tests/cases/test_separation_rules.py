"""Refusals of a plan, the court and the length of a separation, as a lawyer would try them."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.cases.made import RECEIVED, at, duty, new, planned, tasks, through
from vnchild.domain import case as e
from vnchild.rules.cases import (
    Case,
    NotAllowedError,
    Role,
    SeparationStage,
    Task,
)

SAFE, NOT_SAFE = e.SeparationSafety.SAFE, e.SeparationSafety.NOT_SAFE


def assessed(danger: e.Danger = e.Danger.CARER_HARMS, separation: bool | None = True) -> Case:
    """Received on 13 February, assessed in the night."""
    return new().record(e.InitialAssessment(at=at(2, 14, 1), danger=danger, separation=separation))


def apart(days: int = 15) -> Case:
    """Separated on 14 February."""
    return assessed().record(e.TemporarySeparation(at=at(2, 14, 3), days=days))


def ended(case: Case, why: e.SeparationEnd, moment: datetime) -> Case:
    return case.record(e.SeparationEnded(at=moment, why=why))


def found(case: Case, safety: e.SeparationSafety, moment: datetime) -> Case:
    return case.record(e.SeparationAssessed(at=moment, safety=safety))


# Ending


@pytest.mark.parametrize("last", [None, NOT_SAFE])
def test_a_separation_is_cancelled_only_after_safe(last: e.SeparationSafety | None) -> None:
    case = apart() if last is None else found(apart(), last, at(2, 20))
    with pytest.raises(NotAllowedError, match="SeparationAssessed with SAFE") as caught:
        ended(case, e.SeparationEnd.CANCELLED, at(2, 21))
    assert caught.value.provision is not None
    assert caught.value.provision.en == "Article 32(3), Decree 56/2017/NĐ-CP"


def test_the_last_assessment_counts() -> None:
    turned = found(found(apart(), SAFE, at(2, 19)), NOT_SAFE, at(2, 20))
    with pytest.raises(NotAllowedError, match="SeparationAssessed with SAFE"):
        ended(turned, e.SeparationEnd.CANCELLED, at(2, 21))
    better = found(turned, SAFE, at(2, 22))
    assert (
        ended(better, e.SeparationEnd.CANCELLED, at(2, 23)).separation
        is SeparationStage.NOT_SEPARATED
    )


def test_after_not_safe_the_term_does_not_end_it_and_the_court_is_still_to_be_asked() -> None:
    case = found(apart(), NOT_SAFE, at(2, 26))
    end = e.SeparationEnded(at=at(3, 1), why=e.SeparationEnd.TERM_ENDED)
    with pytest.raises(NotAllowedError, match=r"Article 14\(3\)\(b\)"):
        case.record(end)
    home = case.record(end, irregular="gia đình đã đón trẻ em về")
    assert home.history[-1].is_irregular
    assert Task.ASK_COURT in tasks(home, at(3, 1))
    asked = home.record(e.ContinuationRequested(at=at(3, 2)))
    assert Task.ASK_COURT not in tasks(asked, at(3, 2))


def test_the_end_of_the_term_leaves_the_assessment_to_be_made() -> None:
    case = ended(apart(), e.SeparationEnd.TERM_ENDED, at(3, 1))
    assert Task.SEPARATION_ASSESSMENT in tasks(case, at(3, 1))
    unsafe = found(case, NOT_SAFE, at(3, 2))
    assert {Task.ASK_COURT, Task.CARE_FILE} <= tasks(unsafe, at(3, 2))
    assert Task.SEPARATION_ASSESSMENT not in tasks(unsafe, at(3, 2))


def test_without_a_separation_nothing_is_assessed_or_continued() -> None:
    for event in (
        e.SeparationAssessed(at=at(2, 15), safety=SAFE),
        e.ContinuationRequested(at=at(2, 15)),
    ):
        with pytest.raises(NotAllowedError, match="no separation is on record"):
            assessed().record(event)


@pytest.mark.parametrize(("day", "allowed"), [(18, False), (19, True), (20, True)])
def test_the_term_ends_on_its_last_day(day: int, allowed: bool) -> None:
    end = e.SeparationEnded(at=at(2, day), why=e.SeparationEnd.TERM_ENDED)
    if allowed:
        apart(5).record(end)
    else:
        with pytest.raises(NotAllowedError, match="the term ends on 2026-02-19, not before"):
            apart(5).record(end)


@pytest.mark.parametrize(("day", "allowed"), [(18, True), (19, True), (20, False)])
def test_a_term_is_extended_before_it_ends(day: int, allowed: bool) -> None:
    extend = e.SeparationExtended(at=at(2, day), days=3)
    if allowed:
        apart(5).record(extend)
    else:
        with pytest.raises(NotAllowedError, match="the term ended on 2026-02-19"):
            apart(5).record(extend)


@pytest.mark.parametrize(("days", "allowed"), [(9, True), (10, True), (11, False)])
def test_a_new_separation_on_the_same_facts_adds_its_days(days: int, allowed: bool) -> None:
    case = ended(apart(5), e.SeparationEnd.TERM_ENDED, at(2, 19))
    again = e.TemporarySeparation(at=at(2, 20), days=days)
    if not allowed:
        with pytest.raises(NotAllowedError, match=r"5 \+ 11 days is longer than 15"):
            case.record(again)
        return
    term = duty(case.record(again), at(2, 20), Task.SEPARATION_TERM)
    assert term.due is not None
    assert term.due.amount == days


def test_a_danger_found_again_is_no_new_fact_but_a_report_or_a_refusal_is() -> None:
    case = ended(apart(15), e.SeparationEnd.TERM_ENDED, at(3, 1))
    again = e.InitialAssessment(at=at(3, 2), danger=e.Danger.CARER_HARMS, separation=True)
    apart_again = e.TemporarySeparation(at=at(3, 2, 10), days=15)
    with pytest.raises(NotAllowedError, match=r"15 \+ 15 days"):
        through(case, again, apart_again)
    report = e.FurtherReport(at=at(3, 2, 8), received_by=e.ReceivedBy.COMMUNE)
    assert through(case, report, again, apart_again).separation is SeparationStage.SEPARATED


@pytest.mark.parametrize(
    ("began", "allowed"),
    [
        (at(2, 13, 22, 14), False),
        (RECEIVED, True),
        (at(2, 14, 3), True),
        (at(2, 14, 3, 1), False),
    ],
)
def test_a_separation_began_between_intake_and_decision(began: datetime, allowed: bool) -> None:
    separate = e.TemporarySeparation(at=at(2, 14, 3), days=5, began=began)
    if allowed:
        assessed().record(separate)
    else:
        with pytest.raises(NotAllowedError, match="outside the time from the intake"):
            assessed().record(separate)


def test_a_term_that_is_too_long_is_shown() -> None:
    case = assessed().record(
        e.TemporarySeparation(at=at(2, 14, 3), days=30), irregular="quyết định ghi 30 ngày"
    )
    term = duty(case, at(2, 14, 3), Task.SEPARATION_TERM)
    assert term.decided_days == 30
    assert "quyết định ghi 30 ngày" in term.explain()
    assert "the decision says 30 days" in term.explain("en")


def test_no_emergency_opens_the_home_assessment_at_once() -> None:
    case = apart().record(
        e.InitialAssessment(at=at(2, 16), danger=e.Danger.NO_EMERGENCY, separation=False)
    )
    assert duty(case, at(2, 16), Task.REASSESS_HOME).due is None
    safe = found(case, SAFE, at(2, 16, 10))
    assert Task.REASSESS_HOME not in tasks(safe, at(2, 16, 10))
    assert Task.CANCEL_SEPARATION in tasks(safe, at(2, 16, 10))
    assert Task.REASSESS_HOME not in tasks(
        assessed().record(e.InitialAssessment(at=at(2, 16), danger=e.Danger.NO_EMERGENCY)),
        at(2, 16),
    )


# Refusal of the plan and the court


@pytest.mark.parametrize("abused", [True, None])
def test_a_refusal_of_the_plan_is_information_of_its_own(abused: bool | None) -> None:
    case = planned().record(e.PlanRefused(at=at(3, 2, 20), abused=abused))
    decision = duty(case, at(3, 2, 20), Task.SEPARATION_DECISION)
    assert decision.due is not None
    assert decision.due.at == at(3, 3, 8)
    assert Task.PETITION in tasks(case, at(3, 2, 20))
    separated = case.record(e.TemporarySeparation(at=at(3, 2, 22), days=5))
    care = duty(separated, at(3, 2, 22), Task.SAFE_CARE)
    assert care.due is not None
    assert care.due.at == at(3, 3, 8)


def test_a_refusal_for_a_child_that_was_not_abused_separates_nobody() -> None:
    case = planned().record(e.PlanRefused(at=at(3, 2), abused=False))
    assert not {Task.SEPARATION_DECISION, Task.PETITION} & tasks(case, at(3, 2))


def test_the_court_is_asked_where_parents_abuse() -> None:
    case = assessed(separation=None)
    petition = duty(case, at(2, 14, 1), Task.PETITION)
    assert petition.who.role is Role.COURT_PETITIONER
    assert petition.provision.vi == "Điều 52 khoản 3 Luật 102/2016/QH13"
    assert petition.due is None
    asked = case.record(e.RestrictionRequested(at=at(2, 15)))
    assert Task.PETITION not in tasks(asked, at(2, 15))
    assert Task.PETITION not in tasks(assessed(e.Danger.SERIOUS_HARM, None), at(2, 14, 1))


@pytest.mark.parametrize(
    ("outcome", "stage"),
    [
        (e.CourtOutcome.GRANTED, SeparationStage.CONTINUED),
        (e.CourtOutcome.REFUSED, SeparationStage.NOT_SEPARATED),
        (e.CourtOutcome.RIGHTS_RESTRICTED, SeparationStage.NOT_SEPARATED),
    ],
)
def test_what_the_court_decides(outcome: e.CourtOutcome, stage: SeparationStage) -> None:
    case = assessed(separation=None).record(e.RestrictionRequested(at=at(2, 15)))
    told = case.record(e.CourtDecided(at=at(2, 24), outcome=outcome))
    assert told.separation is stage
    wants_care = outcome is e.CourtOutcome.GRANTED
    assert (Task.SAFE_CARE in tasks(told, at(2, 24))) is wants_care


def test_a_court_refuses_only_what_was_asked() -> None:
    with pytest.raises(NotAllowedError, match="no petition is on record"):
        assessed().record(e.CourtDecided(at=at(2, 24), outcome=e.CourtOutcome.REFUSED))


def test_where_the_court_refuses_the_separation_ends_though_the_home_is_not_safe() -> None:
    case = through(
        found(apart(), NOT_SAFE, at(2, 26)),
        e.ContinuationRequested(at=at(2, 27)),
    )
    end = e.SeparationEnded(at=at(3, 1), why=e.SeparationEnd.COURT_REFUSED)
    with pytest.raises(NotAllowedError, match="no refusal of the court"):
        case.record(end)
    refused = case.record(e.CourtDecided(at=at(2, 28), outcome=e.CourtOutcome.REFUSED))
    assert refused.record(end).separation is SeparationStage.NOT_SEPARATED


def test_a_petition_withdrawn_is_owed_again() -> None:
    case = through(found(apart(), NOT_SAFE, at(2, 26)), e.ContinuationRequested(at=at(2, 27)))
    back = case.record(e.RequestWithdrawn(at=at(2, 28), which=e.Request.COURT))
    assert {Task.ASK_COURT, Task.PETITION} <= tasks(back, at(2, 28))
    with pytest.raises(NotAllowedError, match="no such request is on record"):
        back.record(e.RequestWithdrawn(at=at(2, 28), which=e.Request.COURT))

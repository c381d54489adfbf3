"""What was stored is recorded again, and what an event may not say is refused with its article."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

import pytest
from attrs import evolve

from tests.cases.made import RECEIVED, at, decided, in_facility, new, planned, through
from vnchild.domain import case as e
from vnchild.law.documents import CIRCULAR_14_2020
from vnchild.rules.cases import (
    CareStage,
    Case,
    CaseError,
    DutyState,
    Measured,
    Needs,
    NotAllowedError,
    Part,
    Role,
    SeparationStage,
    Stage,
    Start,
    Track,
    who,
)
from vnchild.rules.cases.obligations import NeedsFrom, Site


def test_a_stored_history_makes_the_same_case_with_what_was_irregular() -> None:
    case = planned().record(
        e.CarerChosen(at=at(3, 3), care=e.CareForm.RELATIVE, child_heard=True),
        irregular="hồ sơ chưa lập",
    )
    again = Case.replay(case.history, number="7")
    assert again.history == case.history
    assert (again.stage, again.care) == (case.stage, case.care)
    assert again.duties(at(3, 3)) == case.duties(at(3, 3))
    assert again.history[-1].is_irregular


def test_a_history_that_does_not_begin_with_the_information_is_refused() -> None:
    second = new().record(e.ChildDied(at=at(2, 14))).history[1]
    with pytest.raises(CaseError, match="the history has #2 where #1 should be"):
        Case.replay([second])
    with pytest.raises(CaseError, match="a case begins with an Intake, not with the child died"):
        Case.replay([evolve(second, number=1)])


@pytest.mark.parametrize(
    ("born", "allowed"),
    [(date(2026, 2, 12), True), (date(2026, 2, 13), True), (date(2026, 2, 14), False)],
)
def test_nobody_is_born_after_the_information_on_them(born: date, allowed: bool) -> None:
    intake = e.Intake(at=RECEIVED, received_by=e.ReceivedBy.POLICE, birth_date=born)
    identified = e.ChildIdentified(at=RECEIVED + timedelta(minutes=30), birth_date=born)
    if allowed:
        assert Case.open(intake).stage is Stage.RECEIVED
        assert new().record(identified).stage is Stage.RECEIVED
        return
    words = r"the birth date given in .* is after it"
    with pytest.raises(NotAllowedError, match=words) as first:
        Case.open(intake)
    with pytest.raises(NotAllowedError, match=words) as later:
        new().record(identified)
    assert str(born) not in f"{first.value} {later.value}"


def leaving(year: int = 2026) -> Case:
    """A child whose care in a facility ended in July, for a family."""
    return through(
        new(at(1, 5, year=year)),
        e.InitialAssessment(at=at(1, 5, 10, year=year), danger=e.Danger.NO_EMERGENCY),
        e.CareFileMade(at=at(1, 6, year=year), ground=e.CareGround.ORPHANED_OR_ABANDONED),
        in_facility(at(1, 7, year=year)),
        e.TransferProposed(at=at(6, 1, year=year)),
        e.TransferFileReceived(at=at(6, 12, year=year)),
        decided(at(6, 30, year=year)),
        e.CareDecisionReceived(at=at(7, 1, year=year)),
        e.FacilityCareEnded(at=at(7, 3, year=year)),
    )


@pytest.mark.parametrize(("meetings", "told"), [(None, "not recorded"), (0, "0"), (1, "1")])
def test_child_and_carer_meet_twice_before_it_leaves_a_facility(
    meetings: int | None, told: str
) -> None:
    with pytest.raises(NotAllowedError, match=f"at least 2 times before; meetings is {told}") as no:
        leaving().record(e.HandedOver(at=at(7, 6), meetings=meetings))
    assert no.value.provision == CIRCULAR_14_2020.at(11, 2)
    met = leaving().record(e.HandedOver(at=at(7, 6), meetings=2))
    assert met.care is CareStage.WITH_CARER


def test_before_the_circular_no_meeting_was_asked_for() -> None:
    before = leaving(2020).record(e.HandedOver(at=at(7, 6, year=2020)))
    assert CIRCULAR_14_2020.first_day > date(2020, 7, 6)
    assert before.care is CareStage.WITH_CARER


@pytest.mark.parametrize("day", [1, 2, 30])
def test_a_separation_by_the_court_alone_has_no_term_of_the_commune_to_wait_for(day: int) -> None:
    apart = through(
        planned(),
        e.RestrictionRequested(at=at(3, 1, 9)),
        e.CourtDecided(at=at(3, 1, 10), outcome=e.CourtOutcome.GRANTED),
    )
    assert apart.separation is SeparationStage.CONTINUED
    end = e.SeparationEnded(at=at(3, day, 11), why=e.SeparationEnd.TERM_ENDED)
    assert apart.record(end).separation is SeparationStage.NOT_SEPARATED


@pytest.mark.parametrize("kind", [DutyState, Measured, Needs, NeedsFrom, Part, Site, Start, Track])
def test_a_word_of_the_rules_prints_as_its_name(kind: type[Enum]) -> None:
    assert [repr(member) for member in kind] == [f"{kind.__name__}.{m.name}" for m in kind]


def test_who_acts_prints_as_their_name_on_that_day() -> None:
    court = [str(who(Role.COURT, day)) for day in (date(2025, 6, 30), date(2025, 7, 1))]
    assert court == ["People's Court at district level", "Regional People's Court"]

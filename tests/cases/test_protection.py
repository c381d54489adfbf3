"""Emergencies, closing, facilities and what a refusal says, as a lawyer would try them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.cases.made import at, decided, duty, new, planned, tasks, through
from vnchild.domain import case as e
from vnchild.domain.circumstances import Level
from vnchild.domain.circumstances import Measure as CircumstanceMeasure
from vnchild.rules.cases import (
    CareStage,
    Case,
    CaseError,
    DutyState,
    NotAllowedError,
    Role,
    Stage,
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


# Emergencies


@pytest.mark.parametrize("step", e.EmergencyStep)
def test_only_what_protects_meets_an_emergency(step: e.EmergencyStep) -> None:
    protects = step in {
        e.EmergencyStep.STOP_THE_HARM,
        e.EmergencyStep.FIRST_AID,
        e.EmergencyStep.TREATMENT,
    }
    measure = e.EmergencyMeasure(at=at(2, 13, 23), steps=(step,))
    finding = e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.SERIOUS_HARM)
    after = through(new(), finding, e.EmergencyMeasure(at=at(2, 14, 2), steps=(step,)))
    before = through(new(), measure, finding)
    stops = step is e.EmergencyStep.STOP_THE_HARM
    for case in (after, before):
        assert (Task.EMERGENCY_MEASURES not in tasks(case, at(2, 14, 2))) is protects
        assert (Task.STOP_THE_HARM not in tasks(case, at(2, 14, 2))) is stops


def test_the_police_stop_the_harm() -> None:
    police = duty(assessed(), at(2, 14, 1), Task.STOP_THE_HARM)
    assert police.who.role is Role.POLICE
    assert police.provision.en == "Article 31(4)(a), Decree 56/2017/NĐ-CP"
    assert police.due is not None
    assert police.due.at == at(2, 14, 10, 15)


def test_a_danger_found_again_has_its_own_hours_and_needs_its_own_measure() -> None:
    case = through(
        assessed(e.Danger.SERIOUS_HARM, None),
        e.EmergencyMeasure(at=at(2, 14, 2), steps=(e.EmergencyStep.STOP_THE_HARM,)),
        e.InitialAssessment(at=at(2, 20, 9), danger=e.Danger.SERIOUS_HARM),
    )
    urgent = duty(case, at(2, 20, 9), Task.EMERGENCY_MEASURES)
    assert urgent.due is not None
    assert urgent.due.at == at(2, 20, 21)


def test_a_duty_is_not_owed_twice() -> None:
    case = through(
        new(),
        e.FurtherReport(at=at(2, 14), received_by=e.ReceivedBy.HOTLINE),
        e.FurtherReport(at=at(2, 14, 9, 30), received_by=e.ReceivedBy.HOTLINE),
    )
    assert duty(case, at(2, 14, 10), Task.INITIAL_ASSESSMENT).from_number == 1
    assert duty(case, at(2, 14, 10), Task.FORWARD).from_number == 1
    both = through(
        case,
        e.InitialAssessment(at=at(2, 14, 10), danger=e.Danger.SERIOUS_HARM),
        e.InitialAssessment(at=at(2, 14, 11), danger=e.Danger.CARER_HARMS),
    )
    urgent = duty(both, at(2, 14, 11), Task.EMERGENCY_MEASURES)
    assert urgent.due is not None
    assert urgent.due.at == at(2, 14, 10, 15)


# Closing and needs


def test_a_case_is_not_closed_over_an_open_emergency() -> None:
    case = through(
        assessed(e.Danger.SERIOUS_HARM, None),
        e.DetailedAssessment(at=at(2, 14, 9), need=e.Need.NO_PLAN),
    )
    close = e.Closed(at=at(2, 16), ground=e.ClosingGround.NO_PLAN_NEEDED)
    with pytest.raises(NotAllowedError, match="still open, laid by #2; see duties") as caught:
        case.record(close)
    assert "emergency measures" not in str(caught.value).partition("allowed now")[0]
    hurried = case.record(close, irregular="đóng nhầm")
    assert Task.EMERGENCY_MEASURES in tasks(hurried, at(2, 16))
    helped = case.record(e.EmergencyMeasure(at=at(2, 15), steps=(e.EmergencyStep.TREATMENT,)))
    assert helped.record(close).stage is Stage.CLOSED


def test_new_information_that_was_not_assessed_holds_the_closing() -> None:
    case = through(
        planned(),
        e.Review(at=at(5, 4), result=e.ReviewResult.END),
        e.FurtherReport(at=at(5, 5), received_by=e.ReceivedBy.COMMUNE),
    )
    with pytest.raises(NotAllowedError, match="still open, laid by #8"):
        case.record(e.Closed(at=at(5, 6), ground=e.ClosingGround.PLAN_ENDED))


def test_a_new_need_takes_back_the_end_that_was_proposed() -> None:
    case = through(
        planned(),
        e.Review(at=at(5, 4), result=e.ReviewResult.END),
        e.DetailedAssessment(at=at(5, 5), need=e.Need.PLAN),
    )
    assert case.stage is Stage.NEW_PLAN_NEEDED
    assert Task.DECIDE_END not in tasks(case, at(5, 5))
    assert Task.PLAN in tasks(case, at(5, 5))


def test_where_no_plan_is_needed_after_the_meeting_the_case_can_end() -> None:
    start = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.PLAN),
        e.ConferenceHeld(at=at(2, 23, 14)),
    )
    submitted = start.record(planned().events[4])
    for case in (start, submitted):
        none = case.record(e.DetailedAssessment(at=at(2, 24), need=e.Need.NO_PLAN))
        assert none.stage is Stage.NO_PLAN_NEEDED
        assert none.duties(at(2, 24)) == ()
        closed = none.record(e.Closed(at=at(2, 25), ground=e.ClosingGround.NO_PLAN_NEEDED))
        assert closed.stage is Stage.CLOSED


# Facilities in an emergency


def test_a_separated_child_goes_to_a_facility_at_once_and_the_search_goes_on() -> None:
    case = apart().record(e.PlacedInFacility(at=at(2, 14, 4), ground=e.FacilityGround.SAFE_PLACE))
    assert case.care is CareStage.TEMPORARY
    owed = tasks(case, at(2, 14, 4))
    assert {Task.CARE_FILE, Task.CHOOSE_CARER} <= owed
    assert Task.SAFE_CARE not in owed
    home = ended(found(case, SAFE, at(2, 18)), e.SeparationEnd.CANCELLED, at(2, 18, 10))
    assert home.care is CareStage.NONE
    assert not {
        Task.CARE_FILE,
        Task.CHOOSE_CARER,
        Task.FACILITY_REVIEW,
    } & tasks(home, at(2, 18, 10))


def test_the_end_of_the_term_takes_the_child_out_of_the_facility_of_an_emergency() -> None:
    case = apart(5).record(e.PlacedInFacility(at=at(2, 14, 4), ground=e.FacilityGround.SAFE_PLACE))
    home = ended(case, e.SeparationEnd.TERM_ENDED, at(2, 19))
    assert home.care is CareStage.NONE
    assert Task.FACILITY_REVIEW not in tasks(home, at(2, 19))
    safe = found(home, SAFE, at(2, 20))
    assert not {Task.CARE_FILE, Task.CHOOSE_CARER} & tasks(safe, at(2, 20))


def test_a_placement_for_good_ends_the_search() -> None:
    case = through(
        apart().record(e.PlacedInFacility(at=at(2, 14, 4), ground=e.FacilityGround.SAFE_PLACE)),
        e.CareFileMade(at=at(2, 16), ground=e.CareGround.UNSAFE_WITH_PARENTS),
    )
    good = e.PlacedInFacility(
        at=at(2, 20),
        ground=e.FacilityGround.NO_CARER_FOUND,
        decided_by=e.CareDecider.DEPARTMENT_DIRECTOR,
    )
    with pytest.raises(NotAllowedError, match="who decided does not fit"):
        case.record(good)
    by_court = e.PlacedInFacility(
        at=at(2, 20), ground=e.FacilityGround.NO_CARER_FOUND, decided_by=e.CareDecider.COURT
    )
    placed = case.record(by_court)
    assert placed.care is CareStage.IN_FACILITY
    assert Task.CHOOSE_CARER not in tasks(placed, at(2, 20))


# One list of measures, and messages


def test_measures_and_levels_are_one_list() -> None:
    assert e.Measure is CircumstanceMeasure
    assert e.ProtectionLevel is Level


def test_a_wrong_measure_is_told_with_its_module_and_its_names() -> None:
    with pytest.raises(CaseError, match=r"of vnchild\.domain\.case: one of AWARENESS"):
        e.PlanItem(
            service=e.Service.HEALTH,
            start=date(2026, 2, 24),
            responsible="giả định",
            cost=0,
            measure="treatment",  # type: ignore[arg-type]
        )


def test_a_refusal_says_which_grounds_stand_and_by_which_article() -> None:
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.NO_PLAN),
    )
    with pytest.raises(NotAllowedError) as caught:
        case.record(e.Closed(at=at(2, 24), ground=e.ClosingGround.PLAN_ENDED))
    told = str(caught.value)
    for part in (
        "#4 case closed",
        "ClosingGround.NO_PLAN_NEEDED",
        "ClosingGround.UNFOUNDED",
        "(track: support and intervention)",
        "Article 30(1)(b)",
    ):
        assert part in told
    assert "ClosingGround.PLAN_ENDED" not in told
    with pytest.raises(NotAllowedError, match=r"Article 25\(2\)"):
        planned().record(e.Closed(at=at(3, 1), ground=e.ClosingGround.UNFOUNDED))


def test_what_is_allowed_now_is_never_empty() -> None:
    case = new().record(e.ChildDied(at=at(2, 14)))
    with pytest.raises(NotAllowedError, match="allowed now: CaseCorrected") as caught:
        case.record(e.Referred(at=at(2, 15)))
    assert caught.value.allowed == (e.CaseCorrected,) == case.allowed


def test_a_duty_says_little_of_itself() -> None:
    case = found(apart(), NOT_SAFE, at(2, 26)).record(
        e.Transferred(at=at(2, 26, 10), commune="00777")
    )
    for each in case.all_duties(at(2, 27)):
        told = f"{each!r} {each}"
        assert f"#{each.from_number}" in told
        for word in ("court", "COURT", "harm", "separat", "SEPARAT", "abuse", "00777", "Task"):
            assert word not in told
    assert repr(duty(case, at(2, 27), Task.ASK_COURT)) == "Duty(from #4, open, due 2026-03-01)"
    assert duty(case, at(2, 27), Task.ASK_COURT).state is DutyState.OPEN
    assert "đề nghị Tòa án" in duty(case, at(2, 27), Task.ASK_COURT).explain()


def test_a_case_is_not_made_by_hand() -> None:
    with pytest.raises(CaseError, match=r"Case\.open\(Intake"):
        Case()


def test_the_consent_of_the_court_placement() -> None:
    case = through(
        apart(),
        e.CareFileMade(at=at(2, 16), ground=e.CareGround.UNSAFE_WITH_PARENTS),
        e.CarerChosen(at=at(2, 17), care=e.CareForm.RELATIVE, child_heard=True),
    )
    with pytest.raises(NotAllowedError, match="who decided does not fit") as caught:
        case.record(decided(at(2, 18)))
    assert caught.value.provision is not None
    assert caught.value.provision.en == "Article 66(4), Law 102/2016/QH13"
    assert case.record(decided(at(2, 18), by_court=True)).care is CareStage.DECIDED

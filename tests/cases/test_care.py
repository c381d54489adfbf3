"""Alternative care (Decree 56/2017 Art. 38-48; Law on Children Art. 61-69)."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from tests.cases.made import at, decided, duty, in_facility, new, planned, tasks, through
from vnchild.domain import case as e
from vnchild.rules.cases import CareStage, Case, CaseError, NotAllowedError, Role, Stage, Task


def sought(ground: e.CareGround = e.CareGround.ORPHANED_OR_ABANDONED) -> Case:
    """A case in which a carer is sought since 2 March."""
    return planned().record(e.CareFileMade(at=at(3, 2), ground=ground))


def chosen(ground: e.CareGround = e.CareGround.ORPHANED_OR_ABANDONED) -> Case:
    """A case in which a carer was chosen on 3 March."""
    return sought(ground).record(
        e.CarerChosen(at=at(3, 3), care=e.CareForm.RELATIVE, child_heard=True)
    )


def placed(day: int = 10) -> Case:
    """A child that a carer took in March."""
    return through(chosen(), decided(at(3, 4)), e.HandedOver(at=at(3, day, 15)))


def test_the_file_follows_from_the_detailed_assessment() -> None:
    case = through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.PLAN, alternative_care=True),
    )
    assert duty(case, at(2, 23), Task.CARE_FILE).due is None
    made = case.record(e.CareFileMade(at=at(2, 24), ground=e.CareGround.ORPHANED_OR_ABANDONED))
    assert Task.CARE_FILE not in tasks(made, at(2, 24))
    assert Task.CHOOSE_CARER in tasks(made, at(2, 24))


@pytest.mark.parametrize(
    ("born", "heard", "allowed"),
    [
        (date(2019, 3, 3), None, False),  # seven on that day
        (date(2019, 3, 3), False, False),
        (date(2019, 3, 3), True, True),
        (date(2019, 3, 4), None, True),  # seven on the day after
        (date(2019, 3, 4), False, True),
        (None, None, False),  # age not known: never read as younger
        (None, False, False),
        (None, True, True),
    ],
)
def test_a_child_from_seven_is_heard(born: date | None, heard: bool | None, allowed: bool) -> None:
    case = sought().record(e.ChildIdentified(at=at(3, 2, 10), birth_date=born))
    choose = e.CarerChosen(at=at(3, 3), care=e.CareForm.RELATIVE, child_heard=heard)
    if allowed:
        assert case.record(choose).care is CareStage.CARER_CHOSEN
        return
    with pytest.raises(NotAllowedError, match="child from 7 full years must be taken") as caught:
        case.record(choose)
    assert "2019" not in str(caught.value)
    assert caught.value.provision == e.CarerChosen.provision


@pytest.mark.parametrize("ground", e.CareGround)
def test_the_court_decides_for_a_child_not_safe_with_its_parents(ground: e.CareGround) -> None:
    found = tasks(chosen(ground), at(3, 3))
    court = ground is e.CareGround.UNSAFE_WITH_PARENTS
    assert (Task.DECIDE_CARE_BY_COURT in found) is court
    assert (Task.DECIDE_CARE in found) is not court


def test_which_court_depends_on_the_day() -> None:
    case = chosen(e.CareGround.UNSAFE_WITH_PARENTS)
    court = duty(case, at(3, 3), Task.DECIDE_CARE_BY_COURT)
    assert court.who.text.vi == "Tòa án nhân dân khu vực"
    assert court.provision.vi == "Điều 66 khoản 4 Luật 102/2016/QH13"


def test_the_child_is_handed_over_within_fifteen_working_days() -> None:
    case = chosen().record(decided(at(3, 4)))
    handing = duty(case, at(3, 4), Task.HAND_OVER)
    assert handing.due is not None
    assert handing.due.at == date(2026, 3, 25)
    assert placed().care is CareStage.WITH_CARER


def test_follow_ups_after_one_three_and_six_months() -> None:
    case = placed()
    days = {
        task: duty(case, at(3, 10, 15), task).due
        for task in (Task.FOLLOW_UP_FIRST, Task.FOLLOW_UP_SECOND, Task.FOLLOW_UP_PERIODIC)
    }
    assert [due.at for due in days.values() if due] == [
        date(2026, 4, 10),
        date(2026, 6, 10),
        date(2026, 9, 10),
    ]


def test_a_follow_up_meets_its_own_duty_only() -> None:
    case = placed().record(e.FollowedUp(at=at(4, 10), which=e.FollowUp.FIRST))
    found = tasks(case, at(4, 10))
    assert Task.FOLLOW_UP_FIRST not in found
    assert {Task.FOLLOW_UP_SECOND, Task.FOLLOW_UP_PERIODIC} <= found


def test_each_periodic_report_lays_the_next_six_months_later() -> None:
    case = through(
        placed(),
        e.FollowedUp(at=at(4, 10), which=e.FollowUp.FIRST),
        e.FollowedUp(at=at(6, 10), which=e.FollowUp.SECOND),
        e.FollowedUp(at=at(9, 8), which=e.FollowUp.PERIODIC),
    )
    following = duty(case, at(9, 8), Task.FOLLOW_UP_PERIODIC)
    assert following.due is not None
    assert following.due.at == date(2027, 3, 8)
    assert following.from_number == len(case)


def test_care_goes_on_after_the_case_is_closed() -> None:
    closed = through(
        placed(),
        e.PlanSent(at=at(3, 11)),
        e.Review(at=at(5, 4), result=e.ReviewResult.END),
        e.Closed(at=at(5, 5), ground=e.ClosingGround.PLAN_ENDED),
    )
    assert closed.stage is Stage.CLOSED
    assert tasks(closed, at(5, 5)) == {
        Task.FOLLOW_UP_FIRST,
        Task.FOLLOW_UP_SECOND,
        Task.FOLLOW_UP_PERIODIC,
    }
    after = closed.record(e.FollowedUp(at=at(5, 6), which=e.FollowUp.FIRST))
    assert Task.FOLLOW_UP_FIRST not in tasks(after, at(5, 6))


def test_a_carer_who_asks_is_answered() -> None:
    case = placed().record(e.EndOfCareRequested(at=at(5, 4)))
    decide = duty(case, at(5, 4), Task.DECIDE_END_OF_CARE)
    assert decide.provision.vi == "Điều 48 khoản 2 Nghị định 56/2017/NĐ-CP"


def test_a_court_ends_what_a_court_decided() -> None:
    case = through(
        chosen(e.CareGround.UNSAFE_WITH_PARENTS),
        decided(at(3, 4), by_court=True),
        e.HandedOver(at=at(3, 5)),
        e.EndOfCareRequested(at=at(5, 4)),
    )
    found = tasks(case, at(5, 4))
    assert Task.DECIDE_END_OF_CARE_BY_COURT in found
    assert Task.DECIDE_END_OF_CARE not in found


def test_a_ground_that_is_not_on_record_names_both_who_may_decide() -> None:
    case = planned().record(
        e.CarerChosen(at=at(3, 3), care=e.CareForm.RELATIVE, child_heard=True),
        irregular="hồ sơ chưa lập",
    )
    assert {Task.DECIDE_CARE, Task.DECIDE_CARE_BY_COURT} <= tasks(case, at(3, 3))
    done = case.record(decided(at(3, 4)))
    assert not {Task.DECIDE_CARE, Task.DECIDE_CARE_BY_COURT} & tasks(done, at(3, 4))


@pytest.mark.parametrize("then", e.NextCare)
def test_the_end_of_care_ends_its_follow_ups(then: e.NextCare) -> None:
    case = placed().record(e.CareEnded(at=at(5, 4), reason=e.CareEndReason.CHILD_ASKED, then=then))
    found = tasks(case, at(5, 4))
    assert not found & {
        Task.FOLLOW_UP_FIRST,
        Task.FOLLOW_UP_SECOND,
        Task.FOLLOW_UP_PERIODIC,
    }
    again = then is e.NextCare.OTHER_CARE
    assert case.care is (CareStage.FILE_MADE if again else CareStage.NONE)
    assert ({Task.CHOOSE_CARER, Task.REPORT_CHANGE} <= found) is again


def test_turning_sixteen_in_care_is_assessed() -> None:
    case = placed().record(e.TurnedSixteen(at=at(5, 4)))
    assert duty(case, at(5, 4), Task.ASSESS_AT_16).who.role is Role.CARER_OFFICER
    assert duty(case, at(5, 4), Task.ASSESS_AT_16).provision.vi == (
        "Điều 13 khoản 4 Thông tư 14/2020/TT-BLĐTBXH"
    )
    done = case.record(e.FollowedUp(at=at(5, 6), which=e.FollowUp.AT_16))
    assert not tasks(done, at(5, 6)) & {Task.ASSESS_AT_16, Task.FOLLOW_UP_PERIODIC}
    assert Task.ASSESS_AT_16 not in tasks(new().record(e.TurnedSixteen(at=at(5, 4))), at(5, 4))


def test_from_a_facility_to_a_family() -> None:
    case = sought().record(in_facility(at(3, 3)))
    assert case.care is CareStage.IN_FACILITY
    case = case.record(e.TransferProposed(at=at(6, 1)))
    appraise = duty(case, at(6, 1), Task.APPRAISE_TRANSFER)
    assert appraise.due is not None
    assert appraise.due.at == date(2026, 6, 15)
    case = case.record(e.TransferFileReceived(at=at(6, 12)))
    decide = duty(case, at(6, 12), Task.DECIDE_TRANSFER)
    assert decide.due is not None
    assert decide.due.at == date(2026, 7, 3)
    with pytest.raises(NotAllowedError, match="child from 7 full years must be taken") as caught:
        case.record(evolve(decided(at(6, 30)), child_heard=None))
    assert caught.value.provision is not None
    assert caught.value.provision.en == "Article 45(3), Decree 56/2017/NĐ-CP"
    case = case.record(decided(at(6, 30)))
    with pytest.raises(NotAllowedError, match=r"it comes after: .*end of care in the facility"):
        case.record(e.HandedOver(at=at(7, 1)))
    case = case.record(e.CareDecisionReceived(at=at(7, 1)))
    end = duty(case, at(7, 1), Task.END_FACILITY_CARE)
    assert end.due is not None
    assert end.due.at == date(2026, 7, 8)
    case = through(case, e.FacilityCareEnded(at=at(7, 3)), e.HandedOver(at=at(7, 6), meetings=2))
    assert case.care is CareStage.WITH_CARER


def test_who_appraises_a_transfer_depends_on_the_day() -> None:
    names = {
        year: duty(
            through(
                new(at(1, 5, year=year)),
                e.InitialAssessment(at=at(1, 5, 10, year=year), danger=e.Danger.NO_EMERGENCY),
                e.CareFileMade(at=at(1, 6, year=year), ground=e.CareGround.ORPHANED_OR_ABANDONED),
                in_facility(at(1, 7, year=year)),
                e.TransferProposed(at=at(1, 8, year=year)),
            ),
            at(1, 8, year=year),
            Task.APPRAISE_TRANSFER,
        ).who.text.en
        for year in (2025, 2026)
    }
    assert "district" in names[2025]
    assert "commune" in names[2026]


def test_a_refused_transfer_leaves_the_child_in_the_facility() -> None:
    case = through(
        sought(),
        in_facility(at(3, 3)),
        e.TransferProposed(at=at(6, 1)),
        e.TransferRefused(at=at(6, 8)),
    )
    assert case.care is CareStage.IN_FACILITY
    assert Task.APPRAISE_TRANSFER not in tasks(case, at(6, 8))


def test_a_handover_needs_its_decision() -> None:
    with pytest.raises(CaseError, match="it comes after: placement decided"):
        chosen().record(e.HandedOver(at=at(3, 4)))

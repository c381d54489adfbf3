"""Alternative care, as a lawyer would try it: who decides, consent, follow-ups, abuse, sixteen."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from tests.cases.made import at, decided, duty, in_facility, planned, tasks, through
from vnchild.domain import case as e
from vnchild.rules.cases import (
    CareStage,
    Case,
    NotAllowedError,
    Role,
    Stage,
    Task,
    who,
)


def sought(ground: e.CareGround = e.CareGround.ORPHANED_OR_ABANDONED) -> Case:
    return planned().record(e.CareFileMade(at=at(3, 2), ground=ground))


def chosen(
    care: e.CareForm = e.CareForm.RELATIVE,
    ground: e.CareGround = e.CareGround.ORPHANED_OR_ABANDONED,
) -> Case:
    return sought(ground).record(
        e.CarerChosen(at=at(3, 3), care=care, child_heard=True, commune="00002")
    )


def placed(care: e.CareForm = e.CareForm.RELATIVE) -> Case:
    """With a carer since 10 March."""
    return through(chosen(care), decided(at(3, 4)), e.HandedOver(at=at(3, 10), meetings=2))


def follow(month: int, day: int, which: e.FollowUp, year: int = 2026) -> e.FollowedUp:
    return e.FollowedUp(at=at(month, day, year=year), which=which)


# Who decides


def test_a_facility_is_decided_by_its_own_authority_and_without_forms_12_and_13() -> None:
    case = chosen(e.CareForm.FACILITY)
    owed = tasks(case, at(3, 3))
    assert {Task.FACILITY_FILE, Task.DECIDE_FACILITY} <= owed
    assert Task.DECIDE_CARE not in owed
    assert duty(case, at(3, 3), Task.DECIDE_FACILITY).who.text.vi == "Giám đốc Sở Y tế"
    with pytest.raises(NotAllowedError, match="record PlacedInFacility"):
        case.record(decided(at(3, 4)))
    file = case.record(e.FacilityFileSubmitted(at=at(3, 4)))
    assert Task.FACILITY_FILE not in tasks(file, at(3, 4))
    assert {e.PlacedInFacility.form, e.FacilityFileSubmitted.form, e.Adopted.form} == {None}
    there = file.record(in_facility(at(3, 6)))
    assert there.care is CareStage.IN_FACILITY
    assert Task.DECIDE_FACILITY not in tasks(there, at(3, 6))


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (e.CareDecider.COMMUNE_CHAIRMAN, "the commune chairman proposes it"),
        (None, "needs decided_by"),
    ],
)
def test_the_commune_does_not_decide_on_a_facility(by: e.CareDecider | None, words: str) -> None:
    with pytest.raises(NotAllowedError, match=words):
        chosen(e.CareForm.FACILITY).record(evolve(in_facility(at(3, 4)), decided_by=by))


def test_adoption_has_a_law_of_its_own() -> None:
    case = chosen(e.CareForm.ADOPTION)
    assert duty(case, at(3, 3), Task.ADOPTION).who.role is Role.ADOPTION_AUTHORITY
    with pytest.raises(NotAllowedError, match="governed by the law on adoption"):
        case.record(decided(at(3, 4)))
    done = case.record(e.Adopted(at=at(4, 1)))
    assert done.care is CareStage.NONE
    assert not tasks(done, at(4, 1)) & {Task.ADOPTION, Task.FOLLOW_UP_FIRST, Task.DECIDE_CARE}


def test_a_family_is_given_a_child_by_the_chairman_or_the_court() -> None:
    wrong = evolve(decided(at(3, 4)), decided_by=e.CareDecider.DEPARTMENT_DIRECTOR)
    with pytest.raises(NotAllowedError, match="the commune chairman or the court"):
        chosen().record(wrong)
    assert duty(chosen(), at(3, 3), Task.DECIDE_CARE).who.text.vi == (
        "Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú của người nhận chăm sóc thay thế"
    )


# Consent and meetings

_ALLOWED = {
    e.CareGround.ORPHANED_OR_ABANDONED: {e.Consent.GUARDIAN, e.Consent.NOBODY_TO_ASK},
    e.CareGround.UNSAFE_WITH_PARENTS: {
        e.Consent.PARENTS,
        e.Consent.NOT_NEEDED_INTERVENTION,
        e.Consent.NOT_NEEDED_RIGHTS_RESTRICTED,
    },
    e.CareGround.DISASTER_OR_CONFLICT: set(e.Consent),
    e.CareGround.REFUGEE: set(e.Consent),
}


@pytest.mark.parametrize("consent", [None, *e.Consent])
@pytest.mark.parametrize("ground", e.CareGround)
def test_consent_in_writing_fits_the_ground(
    ground: e.CareGround, consent: e.Consent | None
) -> None:
    by_court = ground is e.CareGround.UNSAFE_WITH_PARENTS
    event = evolve(decided(at(3, 4), by_court=by_court), consent=consent)
    case = chosen(ground=ground)
    if consent in _ALLOWED[ground]:
        assert case.record(event).care is CareStage.DECIDED
        return
    with pytest.raises(NotAllowedError, match="consent in writing") as caught:
        case.record(event)
    point = "a" if ground is e.CareGround.ORPHANED_OR_ABANDONED else "b"
    assert caught.value.provision is not None
    assert (caught.value.provision.article, caught.value.provision.point) == ("63", point)


@pytest.mark.parametrize(
    ("care", "meetings", "allowed"),
    [
        (e.CareForm.RELATIVE, None, True),
        (e.CareForm.NOT_RELATED, None, False),
        (e.CareForm.NOT_RELATED, 1, False),
        (e.CareForm.NOT_RELATED, 2, True),
    ],
)
def test_child_and_carer_meet_twice(care: e.CareForm, meetings: int | None, allowed: bool) -> None:
    case = chosen(care).record(decided(at(3, 4)))
    hand = e.HandedOver(at=at(3, 10), meetings=meetings)
    if allowed:
        assert case.record(hand).care is CareStage.WITH_CARER
        return
    with pytest.raises(NotAllowedError, match="meet at least 2 times") as caught:
        case.record(hand)
    assert caught.value.provision is not None
    assert caught.value.provision.en == "Article 10(4)(c), Circular 14/2020/TT-BLĐTBXH"


def test_before_the_circular_no_meetings_were_asked_for() -> None:
    def moved(event: e.Event) -> e.Event:
        return evolve(event, at=event.at.replace(year=2020))

    first, *others = chosen(e.CareForm.NOT_RELATED).events
    opened = moved(first)
    assert isinstance(opened, e.Intake)
    case = through(Case.open(opened), *(moved(each) for each in others))
    case = case.record(moved(decided(at(3, 4))))
    assert case.record(e.HandedOver(at=at(3, 10, year=2020))).care is CareStage.WITH_CARER


# Follow-ups


def test_follow_ups_come_after_their_time_in_order_and_once() -> None:
    first = follow(4, 10, e.FollowUp.FIRST)
    with pytest.raises(NotAllowedError, match="from 2026-04-10 on"):
        placed().record(follow(4, 9, e.FollowUp.FIRST))
    case = placed().record(first)
    with pytest.raises(NotAllowedError, match="made already"):
        case.record(follow(4, 11, e.FollowUp.FIRST))
    with pytest.raises(NotAllowedError, match="from 2026-06-10 on"):
        case.record(follow(6, 9, e.FollowUp.SECOND))
    with pytest.raises(NotAllowedError, match="made after FIRST"):
        placed().record(follow(6, 10, e.FollowUp.SECOND))
    with pytest.raises(NotAllowedError, match="made after SECOND"):
        case.record(follow(9, 10, e.FollowUp.PERIODIC))
    early = placed().record(follow(3, 20, e.FollowUp.FIRST), irregular="theo dõi sớm")
    assert early.history[-1].is_irregular
    assert Task.FOLLOW_UP_FIRST not in tasks(early, at(3, 20))


@pytest.mark.parametrize(
    ("finding", "end", "alarm"),
    [
        (None, False, False),
        (e.FollowUpFinding.SUITABLE, False, False),
        (e.FollowUpFinding.NOT_SUITABLE, True, False),
        (e.FollowUpFinding.ABUSE, True, True),
    ],
)
def test_what_a_follow_up_finds_lays_duties(
    finding: e.FollowUpFinding | None, end: bool, alarm: bool
) -> None:
    event = e.FollowedUp(at=at(4, 10, 20), which=e.FollowUp.FIRST, finding=finding)
    owed = tasks(placed().record(event), at(4, 10, 20))
    assert (Task.DECIDE_END_OF_CARE in owed) is end
    for task in (Task.TAKE_AWAY, Task.INITIAL_ASSESSMENT, Task.EMERGENCY_MEASURES):
        assert (task in owed) is alarm


def closed(case: Case) -> Case:
    return through(
        case,
        e.Review(at=at(5, 4), result=e.ReviewResult.END),
        e.Closed(at=at(5, 5), ground=e.ClosingGround.PLAN_ENDED),
    )


@pytest.mark.parametrize(
    "event",
    [
        e.CareEnded(
            at=at(5, 8, 20), reason=e.CareEndReason.ABUSE_IN_CARE, then=e.NextCare.OTHER_CARE
        ),
        e.CareEnded(at=at(5, 8, 20), reason=e.CareEndReason.PROHIBITED_ACT, then=e.NextCare.HOME),
        e.FollowedUp(at=at(5, 8, 20), which=e.FollowUp.CHANGE, finding=e.FollowUpFinding.ABUSE),
    ],
    ids=["abuse", "prohibited act", "followed"],
)
def test_abuse_in_care_reopens_a_closed_case_with_its_twelve_hours(event: e.Event) -> None:
    case = closed(placed()).record(event)
    assert case.stage is Stage.RECEIVED
    for task in (Task.INITIAL_ASSESSMENT, Task.EMERGENCY_MEASURES, Task.STOP_THE_HARM):
        urgent = duty(case, at(5, 8, 20), task)
        assert urgent.due is not None
        assert urgent.due.at == at(5, 9, 8)


def test_another_end_of_care_does_not_reopen_it() -> None:
    case = closed(placed()).record(
        e.CareEnded(at=at(5, 8), reason=e.CareEndReason.FAMILY_REUNITED, then=e.NextCare.HOME)
    )
    assert case.stage is Stage.CLOSED


# Requests


def test_the_wish_of_the_child_is_considered_and_may_be_refused() -> None:
    case = placed().record(e.ChildAskedToLeave(at=at(5, 4)))
    assert duty(case, at(5, 4), Task.DECIDE_END_OF_CARE).from_number == len(case)
    refused = case.record(e.EndOfCareRefused(at=at(5, 6)))
    assert Task.DECIDE_END_OF_CARE not in tasks(refused, at(5, 6))
    with pytest.raises(NotAllowedError, match="nobody asked"):
        refused.record(e.EndOfCareRefused(at=at(5, 7)))


def test_a_request_to_end_care_may_be_withdrawn() -> None:
    case = placed().record(e.EndOfCareRequested(at=at(5, 4)))
    back = case.record(e.RequestWithdrawn(at=at(5, 5), which=e.Request.END_OF_CARE))
    assert Task.DECIDE_END_OF_CARE not in tasks(back, at(5, 5))


# Sixteen


def of(born: date) -> Case:
    return placed().record(e.ChildIdentified(at=at(3, 11), birth_date=born))


def test_turning_sixteen_is_derived_from_the_birth_date() -> None:
    case = of(date(2010, 8, 1))
    assert Task.ASSESS_AT_16 not in tasks(case, at(7, 31, 23, 59))
    owed = duty(case, at(8, 1, 0), Task.ASSESS_AT_16)
    assert owed.who.role is Role.CARER_OFFICER
    assert owed.commune == "00002"
    assert not any(d.task is Task.ASSESS_AT_16 for d in case.all_duties(at(7, 31)))
    told = case.record(e.TurnedSixteen(at=at(8, 3)))
    assert duty(told, at(8, 3), Task.ASSESS_AT_16).from_number == len(case)
    with pytest.raises(NotAllowedError, match="on record already"):
        told.record(e.TurnedSixteen(at=at(8, 4)))


@pytest.mark.parametrize(("day", "allowed"), [((7, 31), False), ((8, 1), True), ((8, 2), True)])
def test_the_assessment_at_sixteen_is_made_then_and_once(
    day: tuple[int, int], allowed: bool
) -> None:
    assess = follow(*day, e.FollowUp.AT_16)
    case = of(date(2010, 8, 1))
    if not allowed:
        with pytest.raises(NotAllowedError, match="turned 16"):
            case.record(assess)
        return
    done = case.record(assess)
    assert Task.ASSESS_AT_16 not in tasks(done, at(9, 1))
    with pytest.raises(NotAllowedError, match="made already"):
        done.record(follow(9, 1, e.FollowUp.AT_16))


def test_a_birth_date_put_right_moves_the_assessment_at_sixteen() -> None:
    case = of(date(2010, 8, 1)).record(e.ChildIdentified(at=at(3, 12), birth_date=date(2011, 8, 1)))
    assert Task.ASSESS_AT_16 not in tasks(case, at(7, 31, year=2027))
    assert duty(case, at(8, 1, year=2027), Task.ASSESS_AT_16).from_number == len(case)


def test_an_unknown_birth_date_is_not_read_as_sixteen() -> None:
    assert Task.ASSESS_AT_16 not in tasks(placed(), at(12, 31, year=2040))
    with pytest.raises(NotAllowedError, match="turned 16"):
        placed().record(follow(8, 1, e.FollowUp.AT_16, 2040))


# Facilities


def test_a_child_in_a_facility_is_reviewed_every_six_months() -> None:
    case = sought().record(in_facility(at(3, 3)))
    review = duty(case, at(3, 3), Task.FACILITY_REVIEW)
    assert review.due is not None
    assert review.due.at == date(2026, 9, 3)
    assert review.provision.vi == "Điều 68 khoản 1 điểm b Luật 102/2016/QH13"
    again = case.record(e.FacilityReviewed(at=at(9, 1)))
    following = duty(again, at(9, 1), Task.FACILITY_REVIEW)
    assert following.due is not None
    assert following.due.at == date(2027, 3, 1)
    with pytest.raises(NotAllowedError, match="in no facility"):
        placed().record(e.FacilityReviewed(at=at(9, 1)))


@pytest.mark.parametrize(("year", "chairman"), [(2025, False), (2026, True)])
def test_who_decides_a_transfer(year: int, chairman: bool) -> None:
    actor = who(Role.TRANSFER_DECIDER, date(year, 6, 30))
    assert actor.text.vi.startswith("Chủ tịch") is chairman
    case = through(
        sought(),
        in_facility(at(3, 3)),
        e.TransferProposed(at=at(6, 1)),
        e.TransferFileReceived(at=at(6, 12)),
    )
    assert duty(case, at(6, 12), Task.DECIDE_TRANSFER).who.role is Role.TRANSFER_DECIDER


# Communes


def test_a_duty_names_the_commune_whose_it_is_and_does_not_show_it() -> None:
    case = placed().record(e.Transferred(at=at(3, 12), commune="00009"))
    assert case.commune == "00009"
    review = duty(case, at(3, 12), Task.REVIEW)
    first = duty(case, at(3, 12), Task.FOLLOW_UP_FIRST)
    assert (review.commune, first.commune) == ("00009", "00002")
    assert "00002" not in repr(first)

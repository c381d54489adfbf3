"""Where a procedure and a case speak of the same duty, they say the same."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from vnchild.domain import case as e
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.cases import OBLIGATIONS, Case, Role, Task
from vnchild.rules.procedures import Actor, Running, Step, find, procedure

MOMENT = datetime(2026, 2, 16, 22, 30, tzinfo=VIETNAM)
TODAY = date(2026, 3, 2)


def step(code: str, name: str, on: date = TODAY) -> Step:
    """A step of a procedure on a day."""
    return next(each for each in find(code).at(on) if each.code == name)


def due_day(running: Running, code: str) -> str | None:
    """When a step is due."""
    stage = running[code]
    return None if stage.due is None else str(stage.due.at)


def codes(running: Running) -> set[str]:
    """The readings on which it rests."""
    return {each.code for each in running.readings}


# The emergency


@pytest.mark.parametrize("name", ["intervention", "police"])
def test_parents_or_carers_who_do_the_harm_are_an_emergency(name: str) -> None:
    """Article 31(1): also where the harm is not serious."""
    found = step("emergency_protection", name).only_if
    assert found is not None
    assert "cha, mẹ, người chăm sóc trẻ em chính là người gây tổn hại cho trẻ em" in found.vi
    assert "Điều 31" in found.vi
    assert "who harm" in found.en
    case = Case.open(e.Intake(at=MOMENT, received_by=e.ReceivedBy.COMMUNE)).record(
        e.InitialAssessment(at=MOMENT + timedelta(hours=1), danger=e.Danger.CARER_HARMS)
    )
    assert Task.EMERGENCY_MEASURES in {
        each.task for each in case.duties(MOMENT + timedelta(hours=1))
    }


def test_no_emergency_is_neither_of_the_two() -> None:
    found = step("emergency_protection", "not_applied").only_if
    assert found is not None
    assert "không xác định trường hợp nào" in found.vi
    assert "neither" in found.en


def test_the_plan_of_an_emergency_has_the_times_of_article_28_at_the_latest() -> None:
    plan = step("emergency_protection", "plan")
    assert plan.note is not None
    assert "không áp dụng" not in plan.note.vi
    assert "muộn nhất" in plan.note.vi
    assert "at the latest" in plan.note.en
    assessed = MOMENT + timedelta(days=1)
    done = {"intervention": MOMENT + timedelta(hours=2), "detailed_assessment": assessed}
    running = procedure("emergency_protection", received=MOMENT, done=done)
    assert "plan-in-an-emergency" in codes(running)
    assert due_day(running, "plan") == "2026-02-27"
    assert running["plan"].due is not None
    assert "from: the day of the detailed assessment" in running["plan"].due.explain("en")
    met = procedure(
        "emergency_protection",
        received=MOMENT,
        done=done | {"meeting": datetime(2026, 2, 24, 9, tzinfo=VIETNAM)},
    )
    assert due_day(met, "plan") == "2026-03-03"
    usual = procedure(
        "support_plan", received=date(2026, 2, 11), done={"meeting": date(2026, 2, 24)}
    )
    assert "plan-in-an-emergency" in codes(usual)
    assert due_day(usual, "plan") == "2026-03-03"
    assert "plan-in-an-emergency" not in codes(procedure("emergency_protection", received=MOMENT))


def test_the_chairman_sends_the_plan() -> None:
    assert step("support_plan", "sending").actor is Actor.COMMUNE_CHAIRMAN
    sends = next(each for each in OBLIGATIONS if each.task is Task.SEND_PLAN)
    assert sends.who is Role.CHAIRMAN
    running = procedure("support_plan", received=TODAY)
    assert "who-sends-the-plan" in codes(running)


# Separation


def test_the_home_may_be_assessed_before_the_fifteen_days_are_over() -> None:
    done = {
        "decision": MOMENT + timedelta(hours=3),
        "separated": MOMENT + timedelta(hours=4),
        "review": MOMENT + timedelta(days=9),
    }
    running = procedure("temporary_separation", received=MOMENT, done=done)
    assert not running["review"].early
    assert not running["review"].late
    del done["review"]
    before = procedure("temporary_separation", received=MOMENT, done=done)
    assert due_day(before, "review") == "2026-03-04"
    assert before["review"].not_before is None
    assert "early-assessment-of-the-home" in codes(before)


def test_the_court_is_asked_before_the_longest_separation_ends() -> None:
    parted = MOMENT + timedelta(hours=4)
    running = procedure(
        "temporary_separation",
        received=MOMENT,
        done={"separated": parted},
        branches=["court_request"],
    )
    assert due_day(running, "court_request") == due_day(running, "end") == "2026-03-04"
    assert "request-before-the-term-ends" in codes(running)
    case = Case.open(e.Intake(at=MOMENT, received_by=e.ReceivedBy.COMMUNE))
    for event in (
        e.InitialAssessment(
            at=MOMENT + timedelta(hours=1), danger=e.Danger.CARER_HARMS, separation=True
        ),
        e.TemporarySeparation(at=parted, days=15),
        e.SeparationAssessed(at=parted + timedelta(days=2), safety=e.SeparationSafety.NOT_SAFE),
    ):
        case = case.record(event)
    owed = next(d for d in case.duties(parted + timedelta(days=2)) if d.task is Task.ASK_COURT)
    assert owed.due is not None
    assert str(owed.due.at) == "2026-03-04"


# Files that the end of the district finds under way


@pytest.mark.parametrize("received", [date(2025, 6, 12), date(2025, 6, 13), date(2025, 6, 16)])
def test_the_carers_commune_decides_on_a_transfer_on_both_sides_of_the_change(
    received: date,
) -> None:
    running = procedure("transfer_from_facility", received=received)
    decision = running["decision"]
    assert decision.actor is Actor.CARER_COMMUNE_CHAIRMAN
    assert decision.due is not None
    assert (decision.due.amount, decision.unsettled) == (15, None)
    assert decision.step.note is not None
    early = procedure("transfer_from_facility", received=date(2025, 5, 5))
    assert early["decision"].actor is Actor.CARER_COMMUNE_COMMITTEE
    assert due_day(early, "decision") == "2025-06-09"
    late = early.next(date(2025, 7, 1))
    assert late is not None
    assert (late.code, late.actor) == ("appraisal", None)
    appraised = procedure(
        "transfer_from_facility", received=date(2025, 6, 12), done={"appraisal": date(2025, 6, 20)}
    )
    now = appraised.overdue(date(2025, 8, 1))[0]
    assert (now.code, now.actor) == ("decision", Actor.CARER_COMMUNE_CHAIRMAN)


@pytest.mark.parametrize("day", [15, 16, 17, 20])
def test_the_commune_chairman_asks_the_court_on_both_sides_of_the_change(day: int) -> None:
    begun = datetime(2025, 6, day, 22, 30, tzinfo=VIETNAM)
    running = procedure(
        "temporary_separation",
        received=begun,
        done={"separated": begun + timedelta(hours=1)},
        branches=["court_request", "restriction_request"],
    )
    request = running["court_request"]
    assert request.due is not None
    crossed = request.due.at >= date(2025, 7, 1)
    assert crossed is (day > 15)
    assert request.actor is (Actor.COMMUNE_CHAIRMAN if crossed else Actor.COURT_PETITIONER)
    later = {each.code: each for each in running.overdue(begun + timedelta(days=40))}
    assert later["court_request"].actor is Actor.COMMUNE_CHAIRMAN
    assert "files-of-the-district" not in codes(running)


# Alternative care


def test_a_hand_over_after_a_transfer_has_the_fifteen_working_days() -> None:
    done = {"appraisal": date(2026, 1, 9), "decision": date(2026, 1, 20)}
    running = procedure("transfer_from_facility", received=date(2026, 1, 5), done=done)
    assert due_day(running, "handover") == "2026-02-10"
    assert running["handover"].step.limit is not None
    assert running["handover"].step.limit.provision == DECREE_56_2017.at(42, 7)
    assert "handover-after-a-transfer" in codes(running)
    plain = procedure("alternative_care", received=date(2026, 1, 5), done={"decision": TODAY})
    assert "handover-after-a-transfer" not in codes(plain)
    owed = next(each for each in OBLIGATIONS if each.task is Task.HAND_OVER)
    assert owed.limit is running["handover"].step.limit


@pytest.mark.parametrize("on", [date(2024, 1, 2), TODAY])
def test_the_court_decides_on_a_facility_for_a_child_unsafe_with_its_parents(on: date) -> None:
    court = step("facility_alternative_care", "court_decision", on)
    assert court.actor is Actor.COURT
    assert court.provision == LAW_ON_CHILDREN.at(66, 4)
    assert court.only_if is not None
    assert "khoản 2 Điều 62" in court.only_if.vi
    running = procedure("facility_alternative_care", received=on, branches=["court_decision"])
    assert running["court_decision"].applies
    assert "court-or-facility" in codes(running)


def test_the_yearly_notice_says_from_when_it_counts() -> None:
    done: dict[str, date | list[date]] = {
        "handover": date(2026, 1, 31),
        "carer_notice": [date(2026, 7, 31)],
    }
    running = procedure("alternative_care", received=date(2026, 1, 5), done=done)
    assert due_day(running, "carer_notice") == "2027-08-02"
    assert "yearly-notice-counted-from" in codes(running)


@pytest.mark.parametrize("code", ["alternative_care", "transfer_from_facility"])
def test_the_officer_of_the_carers_commune_follows_up(code: str) -> None:
    for name in ("follow_up_1", "follow_up_2", "report"):
        assert step(code, name).actor is Actor.CARER_OFFICER, name
    assert step(code, "family_care").actor is Actor.CARER_COMMUNE_COMMITTEE


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("alternative_care", "care_ended"),
        ("transfer_from_facility", "care_ended"),
        ("end_of_alternative_care", "decision"),
    ],
)
def test_who_decided_on_the_care_ends_it(code: str, name: str) -> None:
    actor = step(code, name).actor
    assert actor is Actor.CARE_DECIDER
    assert actor.provision == LAW_ON_CHILDREN.at(69, 4)
    assert "Tòa án" in actor.text.vi
    received = date(2026, 1, 5)
    branches = ["care_ended"] if name == "care_ended" else []
    running = procedure(code, received=received, branches=branches)
    assert "court-ends-what-it-decided" in codes(running)


@pytest.mark.parametrize("code", ["alternative_care", "transfer_from_facility"])
def test_each_child_in_family_care_is_assessed_every_six_months_from_its_own_start(
    code: str,
) -> None:
    running = procedure(code, received=date(2026, 1, 5), done={"handover": date(2026, 1, 30)})
    assert due_day(running, "family_care") == "2026-07-30"
    assert running["family_care"].step.provision == LAW_ON_CHILDREN.at(68, 2)
    assert "family_care" not in {each.code for each in find("alternative_care_lists").at(TODAY)}

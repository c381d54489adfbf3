"""Protection and alternative care: conditions, outcomes, what repeats, who asks the court."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from vnchild.law.documents import CIRCULAR_14_2020, LAW_ON_CHILDREN
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.procedures import Actor, ProcedureError, Running, find, procedure

MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=VIETNAM)
HOURS_12 = MOMENT + timedelta(hours=12)
TODAY = date(2026, 3, 2)


def due_day(running: Running, code: str) -> str | None:
    stage = running[code]
    return None if stage.due is None else str(stage.due.at)


# The first twelve hours


def test_until_the_assessment_only_the_assessment_is_due() -> None:
    running = procedure("emergency_protection", received=MOMENT)
    assert running["initial_assessment"].due is not None
    assert running["initial_assessment"].due.at == HOURS_12
    assert running["record"].due == running["initial_assessment"].due
    for code in ("intervention", "police", "plan", "not_applied"):
        assert not running[code].applies
        assert running[code].due is None
    late = running.overdue(HOURS_12 + timedelta(minutes=1))
    assert [each.code for each in late] == ["record", "initial_assessment"]


def test_no_emergency_leads_to_a_plan() -> None:
    done = {"initial_assessment": MOMENT + timedelta(hours=2), "not_applied": TODAY}
    running = procedure("emergency_protection", received=MOMENT, done=done)
    assert running.over
    assert running.leads_to == ("support_plan",)
    assert running.next(MOMENT + timedelta(days=3)) is None
    assert running["intervention"].in_("vi").count("không còn phải thực hiện") == 1
    assert "12 giờ" not in running["intervention"].in_("vi")
    with pytest.raises(ProcedureError, match="not_applied stands in the place of intervention"):
        procedure(
            "emergency_protection",
            received=MOMENT,
            branches=["intervention"],
            done={"not_applied": TODAY},
        )


def test_an_emergency_found_lays_the_twelve_hours_and_then_a_plan() -> None:
    running = procedure("emergency_protection", received=MOMENT, branches=["police"])
    assert {code for code in ("intervention", "police") if running[code].due} == {
        "intervention",
        "police",
    }
    assert running["plan"].applies
    assert running["detailed_assessment"].applies
    assert running["detailed_assessment"].step.provision.vi.startswith("Điều 27 khoản 1")
    assert "twelve-hours-whose-receipt" in [each.code for each in running.readings]


@pytest.mark.parametrize(
    ("code", "step", "words"),
    [
        ("emergency_protection", "forward", "chuyển ngay"),
        ("temporary_separation", "separated", "thực hiện ngay"),
        ("end_of_alternative_care", "removal", "phải chuyển ngay"),
    ],
)
def test_at_once_is_a_time(code: str, step: str, words: str) -> None:
    received = MOMENT if code != "end_of_alternative_care" else TODAY
    line = procedure(code, received=received)[step].in_("vi")
    assert words in line
    assert "luật không quy định thời hạn" not in line


def test_a_line_does_not_contradict_itself() -> None:
    running = procedure("emergency_protection", received=MOMENT)
    line = running["record"].in_("vi")
    assert "trong thời hạn của bước “đánh giá nguy cơ ban đầu" in line
    assert "luật không quy định" not in line
    assert "record" not in running.explain("vi")


# Separation


def test_the_fifteen_days_count_from_the_separation_and_are_not_extended() -> None:
    begun = datetime(2026, 2, 4, 20, 0, tzinfo=VIETNAM)
    parted = datetime(2026, 2, 5, 1, 0, tzinfo=VIETNAM)
    done = {"decision": datetime(2026, 2, 4, 23, 0, tzinfo=VIETNAM), "separated": parted}
    running = procedure("temporary_separation", received=begun, done=done)
    # 15 days from 5 February 2026 end on 20 February, the last day of Tết.
    assert due_day(running, "end") == "2026-02-20"
    assert due_day(running, "review") == "2026-02-20"
    assert running["review"].not_before is None
    codes = [each.code for each in running.readings]
    assert {"separation-counted-from", "maximum-on-a-day-off"} <= set(codes)
    other = procedure(
        "temporary_separation",
        received=MOMENT,
        done={"separated": MOMENT + timedelta(hours=1)},
    )
    assert "maximum-on-a-day-off" not in [each.code for each in other.readings]


def test_what_a_later_step_leaves_behind_is_not_said_to_be_needless() -> None:
    done = {"separated": MOMENT + timedelta(hours=1)}
    running = procedure("temporary_separation", received=MOMENT, done=done)
    assert "không nêu hạn vì bước sau đã thực hiện" in running["initial_assessment"].in_("vi")
    assert running["review"].in_("vi").split(";")[2] == (
        " sau 15 ngày tạm thời cách ly, được hiểu là chậm nhất ngày thứ 15"
    )
    assert "tối đa 15 ngày" in running["end"].in_("vi")
    ended = procedure(
        "temporary_separation",
        received=MOMENT,
        done=done | {"cancellation": MOMENT + timedelta(days=3)},
    )
    assert "không còn phải thực hiện" in ended["review"].in_("vi")


def test_a_separation_over_the_end_of_the_district_is_the_communes() -> None:
    begun = datetime(2025, 6, 20, 9, tzinfo=VIETNAM)
    running = procedure(
        "temporary_separation",
        received=begun,
        done={"separated": begun + timedelta(hours=2)},
        branches=["court_request"],
    )
    assert due_day(running, "end") == "2025-07-05"
    assert running["court_request"].actor is Actor.COMMUNE_CHAIRMAN
    assert running["court_papers"].actor is Actor.CHILD_PROTECTION_OFFICER


def test_nothing_of_a_separation_is_dated_before_its_case_is_found() -> None:
    running = procedure("temporary_separation", received=MOMENT)
    for code in ("decision", "separated", "review", "end", "court_request"):
        assert running[code].due is None, code
        assert not running[code].applies
    taken = procedure("temporary_separation", received=MOMENT, branches=["decision"])
    assert taken["separated"].due == taken["decision"].due
    assert due_day(taken, "end") == "2026-03-17"


@pytest.mark.parametrize(
    ("on", "actor"),
    [
        (datetime(2025, 6, 30, 9, tzinfo=VIETNAM), Actor.COURT_PETITIONER),
        (datetime(2025, 7, 1, 9, tzinfo=VIETNAM), Actor.COMMUNE_CHAIRMAN),
    ],
)
def test_who_asks_the_court(on: datetime, actor: Actor) -> None:
    steps = {each.code: each for each in find("temporary_separation").at(on.date())}
    for code in ("court_request", "restriction_request"):
        assert steps[code].actor is actor
        assert steps[code].provision == LAW_ON_CHILDREN.at(52, 3)
    assert steps["court_papers"].actor is Actor.CHILD_PROTECTION_OFFICER
    assert steps["court_papers"].provision == CIRCULAR_14_2020.at(14, 3, "b")
    assert steps["court_decision"].actor is Actor.COURT
    assert steps["restriction_decision"].actor is Actor.COURT


# What repeats


def test_reports_repeat_until_the_care_ends() -> None:
    received, handover = date(2026, 1, 5), date(2026, 1, 30)
    first, second = date(2026, 7, 28), date(2027, 1, 27)
    done: dict[str, date | list[date]] = {"handover": handover, "report": first}
    running = procedure("alternative_care", received=received, done=done)
    assert due_day(running, "report") == "2027-01-28"
    assert not running["report"].moot
    done["report"] = [first, second]
    again = procedure("alternative_care", received=received, done=done)
    assert due_day(again, "report") == "2027-07-27"
    assert not again["report"].late
    assert not again.over
    assert "report" in [each.code for each in again.overdue(date(2027, 8, 1))]
    done |= {"care_ended": date(2027, 2, 1)}
    ended = procedure("alternative_care", received=received, done=done)
    assert ended.over
    assert due_day(ended, "report") is None
    late = procedure(
        "alternative_care",
        received=received,
        done={"handover": handover, "report": [first, date(2027, 1, 29)]},
    )
    assert late["report"].late


def test_the_carer_tells_after_six_months_and_then_every_year() -> None:
    done: dict[str, date | list[date]] = {"handover": date(2026, 1, 30)}
    plain = procedure("alternative_care", received=date(2026, 1, 5), done=done)
    assert due_day(plain, "carer_notice") == "2026-07-30"
    done["carer_notice"] = date(2026, 7, 20)
    told = procedure("alternative_care", received=date(2026, 1, 5), done=done)
    assert due_day(told, "carer_notice") == "2027-07-20"
    assert "06 tháng, sau đó 01 năm" in told["carer_notice"].in_("vi")


def test_lists_are_never_over() -> None:
    done = {"carers": date(2026, 4, 1), "facility_children": date(2026, 7, 1)}
    running = procedure("alternative_care_lists", received=date(2026, 1, 5), done=done)
    assert due_day(running, "carers") == "2026-07-01"
    assert not running.over
    assert running["facility_review"].step.provision == LAW_ON_CHILDREN.at(68, 1, "b")


@pytest.mark.parametrize("code", ["alternative_care", "transfer_from_facility"])
def test_follow_up_is_after_its_month(code: str) -> None:
    done = {"handover": date(2026, 1, 30)}
    running = procedure(code, received=date(2026, 1, 5), done=done)
    # A month from 30 January ends on 28 February, a Saturday.
    assert running["follow_up_1"].not_before == date(2026, 2, 28)
    assert due_day(running, "follow_up_1") == "2026-03-02"
    assert "không trước ngày 28/02/2026" in running["follow_up_1"].in_("vi")
    early = procedure(
        code, received=date(2026, 1, 5), done=done | {"follow_up_1": date(2026, 2, 27)}
    )
    assert early["follow_up_1"].early
    assert "follow-up-after-months" in [each.code for each in running.readings]
    assert not running.over


def test_registration_and_list_may_precede_the_receipt() -> None:
    done = {"registration": date(2025, 10, 1), "list_approval": date(2025, 11, 3)}
    running = procedure("alternative_care", received=date(2026, 1, 5), done=done)
    assert running["registration"].done == date(2025, 10, 1)
    with pytest.raises(ProcedureError, match="file was done on 2025-12-01, before the receipt"):
        procedure("alternative_care", received=date(2026, 1, 5), done={"file": date(2025, 12, 1)})
    codes = [each.code for each in running.stages]
    order = ["registration", "list_approval", "selection", "decision", "handover"]
    assert [each for each in codes if each in order] == order


def test_the_chairman_decides_the_placement() -> None:
    steps = {each.code: each for each in find("alternative_care").at(TODAY)}
    assert steps["decision"].actor is Actor.CARER_COMMUNE_CHAIRMAN
    assert steps["decision"].provision == LAW_ON_CHILDREN.at(66, 1)
    assert steps["relative_notice"].provision == LAW_ON_CHILDREN.at(65, 4)
    assert steps["consent"].actor is Actor.PARENT_OR_GUARDIAN
    assert steps["plan_approval"].provision == CIRCULAR_14_2020.at(9, 4)


def test_placing_a_child_in_a_facility() -> None:
    old = {each.code: each for each in find("facility_alternative_care").at(date(2024, 1, 2))}
    assert old["district_decision"].actor is Actor.DISTRICT_CHAIRMAN
    new = {each.code: each for each in find("facility_alternative_care").at(TODAY)}
    assert "district_decision" not in new
    assert new["provincial_decision"].note is not None


def test_a_plan_is_continued_or_ended_by_the_chairman() -> None:
    done = {"evaluation": date(2026, 3, 20), "ending": date(2026, 3, 23)}
    assert procedure("support_plan", received=TODAY, done=done).over
    again = procedure(
        "support_plan",
        received=TODAY,
        done={"evaluation": date(2026, 3, 20), "continuation": date(2026, 3, 23)},
    )
    assert again.leads_to == ("support_plan",)
    with pytest.raises(ProcedureError, match="both given as done"):
        procedure("support_plan", received=TODAY, done=done | {"continuation": date(2026, 3, 23)})

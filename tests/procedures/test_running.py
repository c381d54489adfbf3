from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from vnchild.law import NotCoveredError, Text
from vnchild.law.calendar import DayOff, Rest
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.documents import DECREE_335_2026
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.procedures import ProcedureError, Running, procedure


def dates(running: Running) -> dict[str, str]:
    return {each.code: str(each.due.at) for each in running.stages if each.due and each.applies}


def test_the_day_before_decree_20_is_not_covered() -> None:
    with pytest.raises(NotCoveredError, match="2021-06-30 is before 2021-07-01"):
        procedure("monthly_allowance", received=date(2021, 6, 30))


def test_four_steps_on_the_first_day_of_decree_20() -> None:
    running = procedure("monthly_allowance", received=date(2021, 7, 1))
    assert dates(running) == {
        "review": "2021-07-12",
        "approval": "2021-07-12",
        "posting": "2021-07-12",
        "request": "2021-07-15",
        "appraisal": "2021-07-26",
        "decision": "2021-07-29",
    }
    assert running.transition == ()
    assert [each.code for each in running.readings] == [
        "posting-inside-the-time",
        "received-when-the-step-before-is-done",
    ]


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2025, 7, 1), "2025-07-15"),
        (date(2026, 10, 4), "2026-10-16"),
        (date(2026, 10, 5), "2026-10-14"),
        (date(2026, 10, 6), "2026-10-15"),
    ],
)
def test_the_commune_decides(received: date, due: str) -> None:
    assert dates(procedure("monthly_allowance", received=received)) == {"decision": due}


def test_over_tet() -> None:
    # 2026: 14 to 22 February are off (weekend, five days of Tết, weekend).
    assert dates(procedure("monthly_allowance", received=date(2026, 2, 9))) == {
        "decision": "2026-03-02"
    }
    # 2025: 25 January to 2 February are off.
    assert dates(procedure("monthly_allowance", received=date(2025, 1, 20))) == {
        "review": "2025-02-05",
        "approval": "2025-02-05",
        "posting": "2025-02-05",
        "request": "2025-02-10",
        "appraisal": "2025-02-19",
        "decision": "2025-02-24",
    }


def test_a_swapped_saturday_is_worked() -> None:
    # 2 January 2026 is off, Saturday 10 January is worked.
    running = procedure("monthly_allowance", received=date(2025, 12, 31))
    assert dates(running) == {"decision": "2026-01-15"}


def test_done_steps_move_what_follows() -> None:
    done = {"review": date(2024, 3, 4), "approval": date(2024, 3, 5)}
    running = procedure("monthly_allowance", received=date(2024, 3, 1), done=done)
    assert dates(running)["posting"] == "2024-03-07"
    assert dates(running)["request"] == "2024-03-12"
    assert not running["review"].late
    late = procedure(
        "monthly_allowance", received=date(2024, 3, 1), done={"review": date(2024, 3, 13)}
    )
    assert late["review"].late
    assert "quá hạn" in late.explain("vi")


def test_a_posting_lasts_its_two_working_days() -> None:
    done = {"review": date(2024, 3, 4), "approval": date(2024, 3, 5)}
    running = procedure("monthly_allowance", received=date(2024, 3, 1), done=done)
    posting = running["posting"]
    assert not posting.moot
    assert posting.not_before == date(2024, 3, 7)
    assert running.next(date(2024, 3, 6)) == posting
    taken_down = done | {"posting": date(2024, 3, 6)}
    assert procedure("monthly_allowance", received=date(2024, 3, 1), done=taken_down)[
        "posting"
    ].early
    kept = procedure(
        "monthly_allowance", received=date(2024, 3, 1), done=done | {"posting": date(2024, 3, 7)}
    )
    assert not kept["posting"].early
    facility = procedure(
        "facility_admission", received=date(2024, 3, 1), done={"review": date(2024, 3, 5)}
    )
    assert not facility["posting"].moot
    assert dates(facility)["posting"] == "2024-03-14"
    assert dates(facility)["appraisal"] == "2024-03-25"


def test_a_complaint_holds_the_request_up() -> None:
    received = date(2024, 3, 1)
    done = {"approval": date(2024, 3, 5), "complaint": date(2024, 3, 6)}
    running = procedure("monthly_allowance", received=received, done=done)
    assert dates(running)["complaint_settled"] == "2024-03-20"
    assert dates(running)["request"] == "2024-03-25"
    settled = done | {"complaint_settled": date(2024, 3, 11)}
    running = procedure("monthly_allowance", received=received, done=settled)
    assert dates(running)["request"] == "2024-03-14"


def test_what_is_not_known_to_happen_has_no_day() -> None:
    plain = procedure("monthly_allowance", received=date(2024, 3, 1))
    for code in ("complaint", "complaint_settled", "refusal"):
        assert (plain[code].start, plain[code].due) == (None, None)
        assert "chậm nhất" not in plain[code].in_("vi")
    named = procedure("monthly_allowance", received=date(2024, 3, 1), branches=["complaint"])
    assert named["complaint_settled"].due is None
    assert named["request"].due is None


def test_next_and_overdue() -> None:
    running = procedure("monthly_allowance", received=date(2024, 3, 1))
    first = running.next(date(2024, 3, 1))
    assert first is not None
    assert first.code == "review"
    assert running.overdue(date(2024, 3, 12)) == ()
    assert [each.code for each in running.overdue(date(2024, 3, 13))] == [
        "review",
        "approval",
        "posting",
    ]
    later = datetime(2024, 3, 12, 23, 59, tzinfo=VIETNAM)
    assert running.overdue(later) == ()
    assert running.overdue(later + timedelta(minutes=1))


def test_a_done_step_settles_those_before_it() -> None:
    done = {"appraisal": date(2024, 3, 20)}
    running = procedure("monthly_allowance", received=date(2024, 3, 1), done=done)
    following = running.next(date(2024, 3, 21))
    assert following is not None
    assert following.code == "decision"
    assert running.overdue(date(2024, 4, 30)) == (running["decision"],)
    assert not running.over


def test_a_refusal_ends_the_procedure() -> None:
    done = {"refusal": date(2026, 10, 8)}
    running = procedure("monthly_allowance", received=date(2026, 10, 5), done=done)
    assert running.over
    assert running.next(date(2026, 10, 9)) is None
    assert running.overdue(date(2027, 1, 4)) == ()


def test_a_branch_is_taken_when_it_is_named_or_done() -> None:
    received = date(2024, 3, 1)
    plain = procedure("facility_admission", received=received)
    assert not plain["provincial_appraisal"].applies
    taken = procedure("facility_admission", received=received, branches=["provincial_appraisal"])
    assert taken["provincial_appraisal"].applies
    assert taken["admission"].applies
    assert not plain["admission"].applies
    assert dates(taken) == {
        "review": "2024-03-15",
        "posting": "2024-03-15",
        "appraisal": "2024-03-26",
        "decision": "2024-03-29",
        "provincial_appraisal": "2024-04-09",
    }
    late = [each.code for each in taken.overdue(date(2024, 5, 2))]
    assert "provincial_appraisal" in late
    assert "provincial_appraisal" not in [each.code for each in plain.overdue(date(2024, 5, 2))]


def test_without_a_time_the_law_gives_no_date() -> None:
    running = procedure("change_of_residence", received=date(2024, 3, 1))
    assert dates(running) == {}
    assert "no time is set by law" in running.explain("en")
    assert "counted from the day the person's file is received" in running.explain("en")
    assert running.explain() == running.explain("vi")
    moved = procedure(
        "change_of_residence", received=date(2024, 3, 1), done={"sending": date(2024, 3, 4)}
    )
    assert dates(moved) == {"confirmation": "2024-03-07", "appraisal": "2024-03-14"}


MOMENT = datetime(2026, 2, 14, 22, 0, tzinfo=VIETNAM)


def test_twelve_hours_run_through_the_night_and_tet() -> None:
    running = procedure("emergency_protection", received=MOMENT, branches=["intervention"])
    intervention = running["intervention"].due
    assert intervention is not None
    assert intervention.at == MOMENT + timedelta(hours=12)
    at = MOMENT + timedelta(hours=12)
    assert running.overdue(at) == ()
    late = {each.code for each in running.overdue(at + timedelta(seconds=1))}
    assert late == {"record", "initial_assessment", "intervention", "police"}
    same = procedure(
        "emergency_protection", received=MOMENT.astimezone(UTC), branches=["intervention"]
    )
    assert same["intervention"].due == intervention


def test_separation_lasts_fifteen_days_at_most() -> None:
    begun = datetime(2026, 3, 2, 9, 0, tzinfo=VIETNAM)
    running = procedure(
        "temporary_separation", received=begun, done={"separated": begun + timedelta(hours=3)}
    )
    assert dates(running)["end"] == "2026-03-17"
    following = running.next(begun + timedelta(days=1))
    assert following is not None
    assert following.code == "review"


def test_separation_that_is_cancelled_is_over() -> None:
    begun = datetime(2026, 3, 2, 9, 0, tzinfo=VIETNAM)
    done = {"decision": begun + timedelta(hours=3), "cancellation": date(2026, 3, 6)}
    assert procedure("temporary_separation", received=begun, done=done).over


def test_the_plan_counts_from_the_meeting() -> None:
    received, assessed, met = date(2026, 8, 24), date(2026, 8, 26), date(2026, 8, 28)
    undone = procedure("support_plan", received=received)
    assert dates(undone) == {}
    first = undone.next(received)
    assert first is not None
    assert first.code == "detailed_assessment"
    done = {"detailed_assessment": assessed, "meeting": met}
    running = procedure("support_plan", received=received, done=done)
    # 29 August to 2 September 2026 are off: weekend, swapped Monday, National Day.
    assert dates(running) == {"plan": "2026-09-09", "approval": "2026-09-11"}
    only = procedure("support_plan", received=received, done={"detailed_assessment": assessed})
    assert dates(only)["plan"] == "2026-09-07"
    assert "nếu chỉ biết ngày đánh giá nguy cơ cụ thể thì từ ngày đó" in only.explain("vi")


def test_follow_up_of_alternative_care() -> None:
    running = procedure(
        "alternative_care", received=date(2026, 1, 5), done={"handover": date(2026, 1, 30)}
    )
    found = dates(running)
    # A month from 30 January ends on 28 February, a Saturday.
    assert found["follow_up_1"] == "2026-03-02"
    # 30 April is a holiday, as is 1 May; then a weekend.
    assert found["follow_up_2"] == "2026-05-04"
    assert found["report"] == "2026-07-30"


def test_beyond_the_published_calendar_is_provisional() -> None:
    running = procedure("monthly_allowance", received=date(2027, 1, 4))
    assert running["decision"].due is not None
    assert running["decision"].due.provisional
    assert "provisional" in running.explain("en")
    assert "tạm tính" in running.explain("vi")


def test_another_calendar() -> None:
    storm = DayOff(
        day=date(2026, 10, 6),
        rest=Rest.HOLIDAY,
        name=Text("nghỉ do bão", "closed for a storm"),
        basis=DECREE_335_2026.at(8),
    )
    closed = STATE_SECTOR.extended(days_off=[storm])
    running = procedure("monthly_allowance", received=date(2026, 10, 5), calendar=closed)
    assert dates(running) == {"decision": "2026-10-15"}


@pytest.mark.parametrize(
    ("code", "received", "match"),
    [
        ("nothing", date(2026, 10, 5), "'nothing' is no procedure; the procedures are"),
        ("emergency_protection", date(2026, 10, 5), "received 2026-10-05 is a day; .*hours"),
        ("emergency_protection", datetime(2026, 10, 5, 8), "received .* no offset from UTC"),
        ("monthly_allowance", datetime(2026, 10, 5, 8), "received .* no offset from UTC"),
        ("monthly_allowance", "2026-10-05", "received is a date or an aware datetime, not str"),
        ("move_within_district", date(2025, 7, 1), "a procedure no more since 2025-07-01"),
    ],
)
def test_a_receipt_that_cannot_be_used(code: str, received: date, match: str) -> None:
    with pytest.raises(ProcedureError, match=match):
        procedure(code, received=received)


def test_a_moment_counts_on_its_day_in_vietnam() -> None:
    evening = datetime(2026, 10, 4, 17, 30, tzinfo=UTC)
    assert dates(procedure("monthly_allowance", received=evening)) == {"decision": "2026-10-14"}


@pytest.mark.parametrize(
    ("done", "match"),
    [
        ({"decide": date(2024, 3, 5)}, "'decide' is no step of monthly_allowance .* review, "),
        ({"review": date(2024, 2, 29)}, "review was done on 2024-02-29, before the receipt on"),
        (
            {"review": date(2024, 3, 6), "decision": date(2024, 3, 5)},
            "decision was done on 2024-03-05, before review on 2024-03-06",
        ),
        ({"review": datetime(2024, 3, 6, 8)}, r"done\['review'\] .* no offset from UTC"),
        ({"review": "2024-03-06"}, r"done\['review'\] is a date or an aware datetime, not str"),
    ],
)
def test_done_days_that_cannot_be(done: dict[str, date], match: str) -> None:
    with pytest.raises(ProcedureError, match=match):
        procedure("monthly_allowance", received=date(2024, 3, 1), done=done)


def test_steps_of_other_times_are_unknown() -> None:
    with pytest.raises(ProcedureError, match=r"'review' is no step .* 2026-10-05; .* decision"):
        procedure(
            "monthly_allowance", received=date(2026, 10, 5), done={"review": date(2026, 10, 6)}
        )
    running = procedure("monthly_allowance", received=date(2026, 10, 5))
    with pytest.raises(ProcedureError, match="'review' is no step of monthly_allowance"):
        running["review"]


def test_branches_that_cannot_be() -> None:
    with pytest.raises(ProcedureError, match="decision is no branch of monthly_allowance"):
        procedure("monthly_allowance", received=date(2026, 10, 5), branches=["decision"])
    with pytest.raises(ProcedureError, match="'appeal' is no step"):
        procedure("monthly_allowance", received=date(2026, 10, 5), branches=["appeal"])


def test_hours_need_a_moment_when_done_too() -> None:
    with pytest.raises(ProcedureError, match=r"done\['decision'\] 2026-02-15 is a day"):
        procedure("temporary_separation", received=MOMENT, done={"decision": date(2026, 2, 15)})
    running = procedure("temporary_separation", received=MOMENT)
    with pytest.raises(ProcedureError, match="now 2026-02-15 is a day"):
        running.next(date(2026, 2, 15))


def test_now_is_not_before_what_happened() -> None:
    running = procedure(
        "monthly_allowance", received=date(2024, 3, 1), done={"review": date(2024, 3, 5)}
    )
    with pytest.raises(ProcedureError, match="now 2024-02-29 is before 2024-03-01, the receipt"):
        running.next(date(2024, 2, 29))
    with pytest.raises(ProcedureError, match=r"now 2024-03-04 .* 2024-03-05, when review"):
        running.overdue(date(2024, 3, 4))


def test_a_transfer_decided_leaves_the_end_of_facility_care() -> None:
    running = procedure(
        "transfer_from_facility",
        received=date(2024, 3, 1),
        done={"decision": date(2024, 3, 20)},
    )
    following = running.next(date(2024, 3, 20))
    assert following is not None
    assert following.code == "end_of_facility_care"
    assert dates(running)["end_of_facility_care"] == "2024-03-27"


def test_a_procedure_under_way_is_there_even_before_its_first_step() -> None:
    running = procedure("monthly_allowance", received=date(2026, 11, 2))
    assert running
    assert len(running) == len(running.stages)

"""Assistance procedures: temporary care, facilities, suspension, moves, what was not read."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.law import NotCoveredError
from vnchild.law.documents import CIRCULAR_02_2021, DECREE_20_2021, DECREE_335_2026
from vnchild.rules.procedures import Actor, ProcedureError, Step, find, procedure

OLD, MIDDLE, NEW = date(2023, 5, 5), date(2025, 12, 1), date(2026, 12, 1)


def steps(code: str, on: date) -> dict[str, Step]:
    return {each.code: each for each in find(code).at(on)}


def due_day(code: str, step: str, received: date, **done: date) -> str | None:
    due = procedure(code, received=received, done=done)[step].due
    return None if due is None else str(due.at)


@pytest.mark.parametrize("code", ["emergency_care_orphan", "emergency_care_victim"])
def test_three_months_of_temporary_care_are_not_extended(code: str) -> None:
    # Three months from 1 December 2026 end on 1 March 2027; from 28 November on a Sunday.
    assert due_day(code, "end", date(2026, 11, 20), handover=date(2026, 12, 1)) == "2027-03-01"
    assert due_day(code, "end", date(2026, 11, 20), handover=date(2026, 11, 28)) == "2027-02-28"
    assert date(2027, 2, 28).weekday() == 6
    assert procedure(code, received=date(2026, 11, 20))["end"].due is None


def test_three_months_in_a_facility_are_not_extended() -> None:
    found = due_day(
        "facility_emergency_admission", "end", date(2026, 11, 20), record=date(2026, 11, 28)
    )
    assert found == "2027-02-28"
    assert due_day("facility_emergency_admission", "end", date(2024, 3, 15)) == "2024-06-15"
    assert date(2024, 6, 15).weekday() == 5


def test_after_temporary_care_another_carer_or_a_facility() -> None:
    old = steps("emergency_care_orphan", OLD)
    assert [old[each].actor for each in ("facility_request", "facility_submission")] == [
        Actor.COMMUNE_CHAIRMAN,
        Actor.DISTRICT_LABOUR_OFFICE,
    ]
    assert old["facility_decision"].actor is Actor.DISTRICT_CHAIRMAN
    new = steps("emergency_care_orphan", NEW)
    assert new["facility_request"].actor is Actor.COMMUNE_CHAIRMAN
    assert "facility_decision" not in new
    for each in (old, new):
        assert each["other_carer"].only_if is not None
        assert each["facility_request"].only_if is not None
    with pytest.raises(ProcedureError, match="facility_request stands in the place of other_carer"):
        procedure(
            "emergency_care_orphan", received=NEW, branches=["other_carer", "facility_request"]
        )


def test_the_old_district_submits_decides_and_sends() -> None:
    found = find("change_of_residence").at(OLD)
    assert [each.code for each in found][:4] == ["request", "submission", "stop", "sending"]
    assert [each.actor for each in found][1:4] == [
        Actor.OLD_DISTRICT_LABOUR_OFFICE,
        Actor.OLD_DISTRICT_CHAIRMAN,
        Actor.OLD_DISTRICT_LABOUR_OFFICE,
    ]
    old, new = (procedure("change_of_residence", received=day) for day in (OLD, NEW))
    assert "giữa các huyện" in old.explain("vi")
    assert "giữa các huyện" not in new.explain("vi")


def test_suspension_stands_where_the_law_has_it() -> None:
    old = steps("stop_or_adjust", OLD)
    assert old["suspension"].provision == CIRCULAR_02_2021.at(2, 4)
    assert old["stop_after_suspension"].provision == CIRCULAR_02_2021.at(2, 1, "đ")
    assert steps("stop_or_adjust", NEW)["suspension"].provision == DECREE_335_2026.at(9, 1)
    running = procedure(
        "stop_or_adjust",
        received=NEW,
        done={"suspension": date(2026, 12, 2)},
        branches=["stop_after_suspension"],
    )
    stop = running["stop_after_suspension"]
    assert stop.not_before == date(2027, 3, 2)
    assert [each.code for each in running.readings] == ["stop-after-three-months"]
    assert procedure("stop_or_adjust", received=NEW)["stop_after_suspension"].due is None


@pytest.mark.parametrize(("on", "inside"), [(OLD, "papers"), (NEW, None)])
def test_the_birth_of_an_abandoned_child_is_registered(on: date, inside: str | None) -> None:
    step = steps("facility_emergency_admission", on)["birth_registration"]
    assert step.only_if is not None
    assert step.part_of == inside
    running = procedure("facility_emergency_admission", received=on)
    assert not running["birth_registration"].applies
    taken = procedure("facility_emergency_admission", received=on, branches=["birth_registration"])
    assert taken["notice"].applies


def test_emergency_admission_begins_with_the_proposal_and_the_head_acts() -> None:
    one = find("facility_emergency_admission")
    assert "đề nghị của đại diện cơ quan có thẩm quyền" in one.begins_on(NEW).vi
    assert one.begins_on(MIDDLE).vi == "ngày tiếp nhận đối tượng"
    assert steps(one.code, NEW)["record"].actor is Actor.FACILITY_HEAD
    assert steps(one.code, OLD)["solution"].actor is Actor.FACILITY_SUPERIOR
    assert steps(one.code, OLD)["record"].at_once is not None


@pytest.mark.parametrize(
    ("code", "received"),
    [
        ("facility_emergency_admission", date(2026, 9, 30)),
        ("facility_contract", date(2026, 10, 4)),
    ],
)
def test_article_33_names_admission_without_limit(code: str, received: date) -> None:
    running = procedure(code, received=received)
    assert running.transition == (DECREE_335_2026.at(33, 1),)
    assert "article-33-named-files" in [each.code for each in running.readings]


def test_figures_of_one_province_are_an_example_not_law() -> None:
    with pytest.raises(NotCoveredError, match=r"as an example, Cao Bằng's list .* 10 .* 15 "):
        procedure("facility_admission", received=MIDDLE)
    ending = steps("end_of_alternative_care", MIDDLE)["decision"]
    assert ending.limit is None
    assert ending.note is not None
    assert "as an example" in ending.note.en


def test_a_time_that_breaks_off_in_the_text_is_a_gap() -> None:
    for day in (MIDDLE, NEW, date(2031, 1, 6)):
        with pytest.raises(NotCoveredError, match="social_pension_burial"):
            procedure("social_pension_burial", received=day)
    assert procedure("social_pension_move", received=NEW)["decision"].due is None
    assert procedure("social_pension_stop", received=NEW).stages


def test_orphans_of_a_disaster() -> None:
    running = procedure("disaster_orphan", received=OLD, done={"meeting": date(2023, 5, 8)})
    assert running["commune_decision"].due is not None
    assert "orphans-by-article-12" in [each.code for each in running.readings]
    with pytest.raises(ProcedureError, match="instead is emergency_care_orphan"):
        procedure("disaster_orphan", received=NEW)


def test_submission_and_decision_are_told_apart() -> None:
    running = procedure("burial_support", received=OLD)
    assert running["decision"].due is None
    assert "submission-and-decision" in [each.code for each in running.readings]


def test_begins_follows_the_law_of_the_day() -> None:
    one = find("monthly_allowance")
    assert one.begins_on(OLD).vi == "ngày nhận đủ hồ sơ"
    assert one.begins_on(NEW).vi == "ngày nhận được hồ sơ"
    told = procedure("monthly_allowance", received=NEW).explain("vi")
    assert "Nghị định 20/2021" not in told
    assert steps("monthly_allowance", OLD)["approval"].actor is Actor.COMMUNE_CHAIRMAN
    assert DECREE_20_2021.at(8, 1, "b") == steps("monthly_allowance", OLD)["review"].provision


def test_official_words() -> None:
    assert Actor.SCHOOL.text.en == "the school's management"
    assert Actor.RESERVE_MINISTRY.text.vi == "bộ, ngành quản lý hàng dự trữ quốc gia"
    victim = find("emergency_care_victim")
    for words in ("bạo lực gia đình", "xâm hại tình dục, thân thể", "cưỡng bức lao động"):
        assert words in victim.name.vi
    assert steps("emergency_care_victim", OLD)["file"].name.vi == "nộp đơn, hồ sơ"
    assert steps("emergency_relief", NEW)["national_reserve"].actor is Actor.RESERVE_MINISTRY
    assert "07 ngày làm việc" in procedure("monthly_allowance", received=NEW).explain("vi")


@pytest.mark.parametrize(
    "code", ["monthly_allowance", "facility_admission", "emergency_care_orphan", "burial_support"]
)
def test_vietnamese_sentences_hold_no_codes(code: str) -> None:
    running = procedure(code, received=OLD)
    told = running.explain("vi")
    for stage in running.stages:
        assert stage.code not in told

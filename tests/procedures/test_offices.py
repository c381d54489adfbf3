"""Who has a function on a day: the office that stands then, with what the text names."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from vnchild.law.time_limit import VIETNAM
from vnchild.rules.competence import Task, competent
from vnchild.rules.procedures import (
    PROCEDURES,
    Actor,
    Procedure,
    Step,
    find,
    office,
    offices,
    procedure,
)

EVE, MINISTRY = date(2025, 2, 28), date(2025, 3, 1)
TWO_LEVELS = date(2025, 7, 1)
TODAY = date(2026, 11, 2)


def step(code: str, name: str, on: date) -> Step:
    return next(each for each in find(code).at(on) if each.code == name)


ENDED = ("Sở Lao động - Thương binh", "Bộ Lao động - Thương binh", "cơ quan lao động")


@pytest.mark.parametrize(
    ("day", "vi", "written"),
    [
        (EVE, "Giám đốc Sở Lao động - Thương binh và Xã hội", False),
        (MINISTRY, "Giám đốc Sở Y tế", True),
        (TODAY, "Giám đốc Sở Y tế", True),
    ],
)
def test_who_places_a_child_in_a_facility_of_the_province(
    day: date, vi: str, written: bool
) -> None:
    found = office(step("facility_alternative_care", "provincial_decision", day), day)
    assert found.text.vi == vi == competent(Task.PLACE_IN_PROVINCIAL_FACILITY, None, day).name("vi")
    assert (found.written is not None) is written
    codes = [each.code for each in found.readings]
    assert ("director-of-health" in codes) is written
    if written:
        assert found.in_("vi").endswith(
            "(văn bản ghi: Giám đốc Sở Lao động - Thương binh và Xã hội)"
        )
        assert found.in_("en").startswith("Director of the Department of Health (the text names:")


@pytest.mark.parametrize(
    ("code", "name", "day", "vi"),
    [
        ("alternative_care_lists", "facility_review", TODAY, "Sở Y tế"),
        (
            "alternative_care_lists",
            "facility_review",
            date(2025, 6, 30),
            "Sở Y tế, Phòng Lao động - Thương binh và Xã hội",
        ),
        ("facility_admission", "provincial_appraisal", MINISTRY, "Sở Y tế"),
        ("transfer_from_facility", "appraisal", MINISTRY, "Sở Y tế, Ủy ban nhân dân cấp huyện"),
        ("emergency_relief", "national_reserve", MINISTRY, "Bộ Y tế"),
        (
            "facility_alternative_care",
            "court_decision",
            date(2025, 6, 30),
            "Tòa án nhân dân cấp huyện",
        ),
        ("facility_alternative_care", "court_decision", TWO_LEVELS, "Tòa án nhân dân khu vực"),
    ],
)
def test_who_took_over(code: str, name: str, day: date, vi: str) -> None:
    assert office(step(code, name, day), day).text.vi == vi


@pytest.mark.parametrize("each", PROCEDURES, ids=lambda each: each.code)
def test_no_office_that_is_no_more_acts(each: Procedure) -> None:
    for one in each.steps:
        for found in offices(one, one.since, one.until):
            begins, until = found.since, one.until
            assert begins >= one.since
            assert until is None or begins < until
            if begins >= MINISTRY:
                assert not any(name in found.text.vi for name in ENDED) or one.actor in {
                    Actor.COURT_PETITIONER,
                }, f"{each.code}.{one.code}"
            if begins >= TWO_LEVELS:
                assert "cấp huyện" not in found.text.vi, f"{each.code}.{one.code}"


def test_over_a_change_both_are_told_and_what_stands_by_itself_is_told_once() -> None:
    one = step("facility_alternative_care", "provincial_decision", EVE)
    found = offices(one, date(2017, 7, 1), TWO_LEVELS)
    assert [each.since for each in found] == [date(2017, 7, 1), MINISTRY]
    (alone,) = offices(one, date(2017, 7, 1), MINISTRY)
    assert alone.written is None
    chairman = step("monthly_allowance", "decision", TODAY)
    (commune,) = offices(chairman, TODAY, None)
    assert commune.text == Actor.COMMUNE_CHAIRMAN.text
    assert (commune.written, commune.readings) == (None, ())


def test_a_procedure_under_way_names_the_office_of_the_day() -> None:
    running = procedure(
        "facility_alternative_care", received=TODAY, branches=["provincial_decision"]
    )
    told = running.explain("vi")
    assert "Giám đốc Sở Y tế (văn bản ghi: Giám đốc Sở Lao động" in told
    assert "director-of-health" in {each.code for each in running.readings}
    before = procedure(
        "facility_alternative_care", received=date(2025, 2, 3), branches=["provincial_decision"]
    )
    assert "Sở Y tế" not in before.explain("vi")
    later = procedure(
        "facility_alternative_care",
        received=date(2025, 2, 3),
        done={"provincial_decision": date(2025, 3, 10)},
    )
    assert later["provincial_decision"].office().text.vi == "Giám đốc Sở Y tế"
    assert "director-of-health" in {each.code for each in later.readings}


def test_where_the_time_stands_elsewhere_both_provisions_are_told() -> None:
    received = datetime(2026, 11, 2, 9, tzinfo=VIETNAM)
    told = procedure("emergency_protection", received=received, branches=["police"]).explain("vi")
    assert "Điều 31 khoản 4 điểm a Nghị định 56/2017/NĐ-CP; thời hạn: Điều 31 khoản 2" in told
    assert "Điều 26 khoản 2 Nghị định 56/2017/NĐ-CP; thời hạn: Điều 26 khoản 3" in told
    assert step("support_plan", "plan", TODAY).time_provision is None

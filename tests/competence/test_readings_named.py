"""Where no text tells the day on which an agency ended, the reading taken is named."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_forms import DEPARTMENTS_ENDED
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level
from vnchild.law import VnchildError
from vnchild.rules.competence import (
    ASSIGNMENTS,
    INTERPRETATIONS,
    Assignment,
    CompetenceError,
    Succession,
    Task,
    competent,
    successor,
)

ONE_DAY = timedelta(days=1)
BEFORE = date(2024, 1, 1)
MINISTRY = date(2025, 3, 1)
MERGER = date(2025, 7, 1)
K = AgencyKind


def found(printed: str, on: date) -> Succession:
    agency = parse_agency(printed, BEFORE)
    assert agency is not None
    return successor(agency, on)


def codes(told: Succession) -> list[str]:
    return [each.code for each in told.interpretations]


def test_the_department_of_labour_ended_by_a_reading_and_by_no_act() -> None:
    printed = "Sở LĐTBXH tỉnh Lai Châu"
    assert codes(found(printed, MINISTRY - ONE_DAY)) == []
    told = found(printed, MINISTRY)
    assert codes(told) == ["department-of-labour-ended"]
    (step,) = told.steps
    assert step.provision is None
    assert step.interpretation in INTERPRETATIONS
    for lang, words in (("vi", "cách hiểu department-of-labour-ended"), ("en", "reading depart")):
        lines = told.explain("vi" if lang == "vi" else "en")
        assert words in lines
        assert "42/2025" not in lines


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (MINISTRY - ONE_DAY, []),
        (MINISTRY, ["district-division-lasts"]),
        (MERGER - ONE_DAY, ["district-division-lasts"]),
        (MERGER, ["district-division-lasts"]),
    ],
)
def test_that_a_division_still_stands_is_a_reading_too(on: date, expected: list[str]) -> None:
    told = found("Phòng LĐTBXH huyện Phong Thổ, tỉnh Lai Châu", on)
    assert codes(told) == expected
    assert (told.steps == ()) is (on < MERGER)


@pytest.mark.parametrize("kind", sorted(DEPARTMENTS_ENDED - {K.DEPARTMENT_OF_LABOUR}, key=str))
def test_so_did_the_other_departments_under_ministries_that_were_merged(kind: AgencyKind) -> None:
    department = Agency(kind=kind)
    assert successor(department, MINISTRY - ONE_DAY).agencies == (department,)
    told = successor(department, MINISTRY)
    assert codes(told) == ["other-departments-ended"]
    assert told.agencies == ()
    assert "chưa đối chiếu" in told.explain("vi")


@pytest.mark.parametrize(
    ("printed", "now"),
    [
        ("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ"),
        ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"),
        ("Bộ Giao thông vận tải", "Bộ Xây dựng"),
        ("Bộ NN&PTNT", "Bộ Nông nghiệp và Môi trường"),
        ("Bộ Tài nguyên và Môi trường", "Bộ Nông nghiệp và Môi trường"),
        ("Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo"),
    ],
)
def test_ministries_ended_by_the_resolution_on_the_government(printed: str, now: str) -> None:
    assert found(printed, MINISTRY - ONE_DAY).steps == ()
    told = found(printed, MINISTRY)
    assert [str(each) for each in told.agencies] == [now]
    assert codes(told) == []
    (step,) = told.steps
    assert step.provision is not None
    assert step.provision.document == "176/2025/QH15"
    assert "theo các nguồn thứ cấp" in told.explain("vi")
    assert "by secondary sources" in told.explain("en")


def test_the_district_procuracies_went_the_way_of_the_courts() -> None:
    told = found("VKSND huyện Phong Thổ, tỉnh Lai Châu", MERGER)
    assert [str(each) for each in told.agencies] == [
        "Viện kiểm sát nhân dân khu vực, tỉnh Lai Châu"
    ]
    assert told.steps[0].provision is not None
    assert told.steps[0].provision.document == "82/2025/QH15"


@pytest.mark.parametrize("kind", AgencyKind)
def test_every_kind_has_a_succession_or_says_why_not(kind: AgencyKind) -> None:
    for level in Level:
        try:
            agency = Agency(kind=kind, level=level)
        except VnchildError:
            continue
        if not agency.stands(BEFORE):
            continue
        told = successor(agency, date(2026, 10, 5))
        assert told.agencies or told.notes
        assert all(each.stands(date(2026, 10, 5)) for each in told.agencies)


@pytest.mark.parametrize(
    ("task", "on", "vi"),
    [
        ("manage_province", MERGER, "hãy đưa Task.MANAGE_PROVINCE"),
        ("không có", MERGER, "các nhiệm vụ: Task."),
        (None, MERGER, "không phải NoneType"),
        (Task.MANAGE_PROVINCE, "2026-01-01", "ngày là một datetime.date"),
        (Task.MANAGE_PROVINCE, datetime(2026, 1, 1), "không phải datetime"),
    ],
)
def test_what_is_no_task_or_day_is_refused_in_both_languages(task: Any, on: Any, vi: str) -> None:
    with pytest.raises(CompetenceError) as raised:
        competent(task, None, on)
    assert vi in raised.value.in_("vi")
    assert str(raised.value) != raised.value.in_("vi")


@pytest.mark.parametrize(
    ("agency", "on", "vi"),
    [
        ("Bộ Y tế", "2026-01-01", "ngày là một datetime.date"),
        ("Bộ Không Có", MERGER, "không có cơ quan nào tên 'Bộ Không Có'"),
        (3, MERGER, "không phải int"),
    ],
)
def test_what_is_no_agency_is_refused_in_both_languages(agency: Any, on: Any, vi: str) -> None:
    with pytest.raises(CompetenceError) as raised:
        successor(agency, on)
    assert vi in raised.value.in_("vi")
    assert str(raised.value) != raised.value.in_("vi")


@pytest.mark.parametrize(
    ("task", "on", "expected"),
    [
        (Task.RECEIVE_NOTICES, MINISTRY - ONE_DAY, []),
        (Task.RECEIVE_NOTICES, MINISTRY, ["director-of-health", "district-division-lasts"]),
        (Task.RECEIVE_NOTICES, MERGER, ["director-of-health"]),
        (Task.ASK_COURT, MERGER - ONE_DAY, ["district-division-lasts"]),
        (Task.ASK_COURT, MERGER, []),
        (Task.PLACE_IN_PROVINCIAL_FACILITY, MINISTRY - ONE_DAY, []),
        (Task.PLACE_IN_PROVINCIAL_FACILITY, MINISTRY, ["director-of-health"]),
        (Task.REPORT_ALTERNATIVE_CARE, MINISTRY, ["director-of-health"]),
        (Task.MANAGE_PROVINCE, MERGER, []),
    ],
)
def test_who_is_competent_by_a_reading_is_told_with_it(
    task: Task, on: date, expected: list[str]
) -> None:
    told = competent(task, None, on)
    assert [each.code for each in told.interpretations] == expected
    assert set(told.interpretations) <= set(INTERPRETATIONS)


@pytest.mark.parametrize("entry", ASSIGNMENTS, ids=lambda entry: str(entry.task.value))
def test_a_note_that_names_a_reading_comes_with_it(entry: Assignment) -> None:
    named = {each for each in INTERPRETATIONS if entry.note and each.code in entry.note.vi}
    assert named == {each for each in (entry.interpretation,) if each is not None}


def test_an_agency_may_be_given_by_its_name() -> None:
    by_name = successor("Sở LĐTBXH tỉnh Kiên Giang", date(2026, 10, 5))
    assert by_name == found("Sở LĐTBXH tỉnh Kiên Giang", date(2026, 10, 5))
    assert [str(each) for each in by_name.agencies] == ["Sở Y tế tỉnh An Giang"]

"""Who reports and who receives where the body that the law names is no more, or has no place."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level
from vnchild.domain.report_period import ReportPeriod
from vnchild.law.documents import CIRCULAR_29_2019
from vnchild.rules.reporting import (
    DUTIES,
    AfterEvent,
    Body,
    ReportingDuty,
    due_reports,
    undated_duties,
)
from vnchild.rules.reporting.body import (
    COMMUNE,
    DEPARTMENT_OF_HEALTH,
    DISTRICT,
    DIVISION_OF_LABOUR,
    PROVINCE,
)

MERGER = date(2025, 7, 1)
EVE = MERGER - timedelta(days=1)
BY_CODE = {duty.code: duty for duty in DUTIES}
COUNCIL = Body.of(AgencyKind.PEOPLES_COUNCIL, Level.DISTRICT)


def of(printed: str, on: date = EVE) -> Agency:
    agency = parse_agency(printed, on)
    assert agency is not None
    return agency


def to(body: Body) -> ReportingDuty:
    return evolve(BY_CODE["action_month.commune"], to=(body,))


def test_what_no_text_carries_over_stays_with_the_body_that_the_law_names() -> None:
    """No reading sends elsewhere what was owed to the council of a district."""
    assert to(COUNCIL).receivers(EVE) == ((COUNCIL,), ())
    assert to(COUNCIL).receivers(MERGER) == ((COUNCIL,), ())


@pytest.mark.parametrize(
    ("body", "after", "readings"),
    [(DISTRICT, PROVINCE, 1), (DIVISION_OF_LABOUR, DEPARTMENT_OF_HEALTH, 2)],
)
def test_what_was_owed_to_a_district_goes_up_by_readings_that_are_told(
    body: Body, after: Body, readings: int
) -> None:
    assert to(body).receivers(EVE) == ((body,), ())
    found, because = to(body).receivers(MERGER)
    assert found == (after,)
    assert len(because) == readings


def test_districts_in_general_owe_nothing_since_they_ended() -> None:
    assert undated_duties(DISTRICT, EVE)
    assert undated_duties(DISTRICT, MERGER) == ()
    assert due_reports(DISTRICT, date(2024, 1, 1), date(2024, 12, 31))
    assert due_reports(DISTRICT, MERGER, date(2026, 12, 31)) == ()


@pytest.mark.parametrize(
    ("printed", "whole", "noted"),
    [
        ("UBND xã Mường So, tỉnh Lai Châu", "Ủy ban nhân dân xã Mường So, tỉnh Lai Châu", False),
        (
            "UBND xã Mường So, huyện Phong Thổ, tỉnh Lai Châu",
            "Ủy ban nhân dân cấp xã, tỉnh Lai Châu",
            True,
        ),
        ("UBND thị trấn Phong Thổ, tỉnh Lai Châu", "Ủy ban nhân dân cấp xã, tỉnh Lai Châu", True),
        ("UBND xã Mỹ Lâm, tỉnh Kiên Giang", "Ủy ban nhân dân cấp xã, tỉnh An Giang", True),
    ],
)
def test_a_commune_is_the_same_only_where_nothing_of_it_ended(
    printed: str, whole: str, noted: bool
) -> None:
    found = due_reports(of(printed), date(2026, 1, 1), date(2026, 12, 31))
    assert [each.due.duty.code for each in found] == [
        "social_assistance.commune",
        "action_month.commune",
    ]
    assert {each.agency.full_name() for each in found} == {whole}
    assert {each.note is not None for each in found} == {noted}


def test_a_receiver_whose_place_the_reporter_does_not_tell_is_told_by_level() -> None:
    (owed,) = due_reports(of("UBND xã Mường So, tỉnh Lai Châu"), date(2024, 7, 1), date(2024, 7, 9))
    assert owed.due.duty.code == "action_month.commune"
    assert owed.to == (Agency(kind=AgencyKind.PEOPLES_COMMITTEE, level=Level.DISTRICT),)
    (later,) = due_reports(of("UBND tỉnh Lai Châu"), date(2024, 7, 30), date(2024, 7, 30))
    assert [str(each) for each in later.to] == ["Bộ Lao động - Thương binh và Xã hội"]


def test_the_day_of_a_report_on_a_forum_is_told_as_the_circular_counts_it() -> None:
    forum = ReportPeriod.ad_hoc(date(2024, 8, 1), date(2024, 8, 2))
    (owed,) = [
        each
        for each in due_reports(COMMUNE, date(2024, 8, 1), date(2024, 8, 31), ended=(forum,))
        if isinstance(each.due.duty.rule, AfterEvent)
    ]
    assert owed.due.provision == CIRCULAR_29_2019.at(14, 4)
    assert owed.due.named == date(2024, 8, 17)
    assert owed.due.last_day == date(2024, 8, 19)
    assert owed.due.moved
    assert owed.due.when("vi") == "chậm nhất 15 ngày kể từ ngày kết thúc diễn đàn trẻ em"
    assert owed.due.when("en") == "within 15 days from the end of the children's forum"

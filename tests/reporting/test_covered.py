"""What is held of an agency's reports, what is not, and why an agency is no more."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level
from vnchild.rules.reporting import (
    DUTIES,
    covered_documents,
    duties_after_events,
    not_encoded,
    reporters_over_time,
)
from vnchild.rules.reporting.standing import why_gone

TODAY = date(2026, 11, 22)
COMMITTEE = AgencyKind.PEOPLES_COMMITTEE


def committee(level: Level) -> Agency:
    return Agency(kind=COMMITTEE, level=level)


def test_the_documents_of_a_province() -> None:
    held = {each.document for each in covered_documents(committee(Level.PROVINCE), TODAY, TODAY)}
    assert "335/2026/NĐ-CP" in held
    before = covered_documents(committee(Level.PROVINCE), date(2026, 10, 4), date(2026, 10, 4))
    assert "335/2026/NĐ-CP" not in {each.document for each in before}


def test_an_agency_that_ended_is_covered_by_nothing() -> None:
    assert covered_documents(committee(Level.DISTRICT), TODAY, TODAY) == ()
    assert duties_after_events(committee(Level.DISTRICT), TODAY) == ()


def test_what_only_an_event_makes_due() -> None:
    found = duties_after_events(committee(Level.COMMUNE), TODAY)
    assert found
    assert all("29/2019" in each.grounds("vi") for each in found)


def test_what_is_not_held_differs_by_level() -> None:
    commune = not_encoded(committee(Level.COMMUNE), TODAY)
    province = not_encoded(committee(Level.PROVINCE), TODAY)
    assert commune
    assert province
    assert commune != province


def test_a_duty_that_ended_before_a_change_is_not_told_under_later_bodies() -> None:
    duty = next(each for each in DUTIES if each.since is not None)
    ended = evolve(duty, until=date(2025, 3, 1))
    assert all(one.since is None for one in reporters_over_time(ended))


@pytest.mark.parametrize(
    ("name", "day", "told"),
    [
        ("UBND huyện Phong Thổ, tỉnh Lai Châu", TODAY, "không còn: từ 01/07/2025"),
        ("UBND tỉnh Lai Châu", TODAY, None),
    ],
)
def test_why_an_agency_is_no_more(name: str, day: date, told: str | None) -> None:
    agency = parse_agency(name, date(2024, 1, 1))
    assert agency is not None
    found = why_gone(agency, day)
    assert (found is None) is (told is None)
    if found is not None and told is not None:
        assert told in found.vi
        assert "2025-07-01" in found.en


@pytest.mark.parametrize(
    ("kind", "level", "day", "told"),
    [
        (AgencyKind.REGIONAL_COURT, Level.PROVINCE, date(2024, 1, 1), "chỉ có từ 01/07/2025"),
        (AgencyKind.CHILDREN_DEPARTMENT, Level.CENTRAL, TODAY, None),
    ],
)
def test_why_an_agency_of_a_kind_does_not_stand(
    kind: AgencyKind, level: Level, day: date, told: str | None
) -> None:
    found = why_gone(Agency(kind=kind, level=level), day)
    assert (found is None) is (told is None)
    assert found is None or (told or "") in found.vi


def test_a_unit_that_did_not_exist_on_a_day_has_no_agency() -> None:
    agency = parse_agency("UBND đặc khu Phú Quốc, tỉnh An Giang", TODAY)
    assert agency is not None
    found = why_gone(agency, date(2024, 1, 1))
    assert found is not None
    assert "01/01/2024" in found.vi
    assert "2024-01-01" in found.en

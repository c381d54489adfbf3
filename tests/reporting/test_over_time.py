"""Who owes a report and who receives it over time: bodies that ended are not told as live ones."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.docs.plain_pages import reports_page
from vnchild.law.text import Lang
from vnchild.rules.reporting import (
    DUTIES,
    Body,
    ReportingDuty,
    receivers_over_time,
    reporters_over_time,
)

MINISTRY, TWO_LEVELS, TODAY = date(2025, 3, 1), date(2025, 7, 1), date(2026, 11, 22)


def duty(code: str) -> ReportingDuty:
    return next(each for each in DUTIES if each.code == code)


def names(found: tuple[Body, ...]) -> list[str]:
    return [each.text.vi for each in found]


@pytest.mark.parametrize("each", DUTIES, ids=lambda each: each.code)
def test_they_are_those_of_each_day(each: ReportingDuty) -> None:
    for day in (date(2025, 2, 28), MINISTRY, date(2025, 6, 30), TWO_LEVELS, TODAY):
        if not each.in_force(day):
            continue
        by = [one for one in reporters_over_time(each) if one.since is None or one.since <= day]
        assert by[-1].bodies == each.reporters(day)
        if each.reporters(day):
            to = [one for one in receivers_over_time(each) if one.since is None or one.since <= day]
            assert to[-1].bodies == each.receivers(day)[0]


def test_the_commune_reports_to_the_province_and_the_province_to_the_ministry_of_health() -> None:
    first, then = receivers_over_time(duty("action_month.commune"))
    assert first.since is None
    assert (then.since, names(then.bodies)) == (TWO_LEVELS, ["Ủy ban nhân dân cấp tỉnh"])
    assert [each.code for each in then.readings] == ["district-step"]
    _, health = receivers_over_time(duty("action_month.province"))
    assert (health.since, names(health.bodies)) == (MINISTRY, ["Bộ Y tế"])
    assert [each.code for each in health.readings] == ["ministry-succeeded"]
    _, nobody = reporters_over_time(duty("action_month.district"))
    assert (nobody.since, nobody.bodies) == (TWO_LEVELS, ())
    (new,) = receivers_over_time(duty("social_assistance.province_335"))
    assert names(new.bodies) == ["Bộ Y tế"]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_page_tells_who_took_over_since_when_and_by_which_reading(lang: Lang) -> None:
    text = reports_page(lang, None).text
    since = (
        "từ ngày 01/03/2025: Bộ Y tế" if lang == "vi" else "since 2025-03-01: Ministry of Health"
    )
    assert since in text
    assert "[`district-step`](interpretations.md#district-step)" in text
    assert text.count("\n| ") == len(DUTIES) + 2


def test_the_page_of_one_day_names_those_of_that_day() -> None:
    rows = reports_page("vi", TODAY).text.splitlines()
    provinces = [row for row in rows if "Điều 5 khoản 3 Thông tư 28/2019" in row]
    assert len(provinces) == 2
    for row in provinces:
        assert row.split(" | ")[3].startswith(
            "Bộ Y tế (văn bản ghi: Bộ Lao động - Thương binh và Xã hội)"
        )
    district = next(row for row in rows if "Điều 5 khoản 2 Thông tư 28/2019" in row)
    assert "không còn cơ quan này (văn bản ghi: Ủy ban nhân dân cấp huyện)" in district
    old = reports_page("vi", date(2025, 2, 28)).text
    assert "Bộ Y tế" not in old

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.directive import Bound
from vnchild.domain.places import Level
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.law import documents, register
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.text import Text
from vnchild.rules.reporting import (
    DUTIES,
    NOT_ENCODED,
    READINGS,
    TO_GOVERNMENT,
    AfterEvent,
    DutyError,
    NoDay,
    OnceOn,
    OnDays,
    ReportingDuty,
    YearlyDay,
    in_time,
    undated_duties,
)

BY_CODE = {duty.code: duty for duty in DUTIES}


def due(code: str, period: str) -> date:
    return BY_CODE[code].due(ReportPeriod.parse(period)).last_day


@pytest.mark.parametrize(
    ("code", "period", "last_day"),
    [
        ("action_month.commune", "2024", "2024-07-09"),
        ("action_month.district", "2024", "2024-07-19"),
        ("action_month.province", "2024", "2024-07-30"),
        ("action_month.central", "2024", "2024-07-30"),
        ("alternative_care.province", "2024", "2024-12-24"),
        ("social_assistance.commune", "2024-H1", "2024-06-14"),
        ("social_assistance.commune", "2024-H2", "2024-12-14"),
        ("social_assistance.district", "2024-H1", "2024-06-29"),
        ("social_assistance.district", "2024-H2", "2024-12-30"),
        ("social_assistance.province", "2024-H1", "2024-07-14"),
        ("social_assistance.province", "2024-H2", "2025-01-14"),
        ("social_assistance.province_335", "2026-H2", "2026-12-14"),
        ("social_assistance.province_335", "2027-H1", "2027-06-14"),
        ("government.periodic", "2026-Q3", "2026-09-25"),
        ("government.periodic", "2026-02", "2026-02-25"),
        ("government.periodic", "2026-H1", "2026-06-25"),
        ("government.periodic", "2026", "2026-12-25"),
    ],
)
def test_the_last_day_that_is_in_time(code: str, period: str, last_day: str) -> None:
    assert due(code, period).isoformat() == last_day


@given(st.dates(date(2000, 1, 2), date(2090, 1, 1)))
def test_before_leaves_the_day_out_and_by_takes_it_in(day: date) -> None:
    assert in_time(day, Bound.BEFORE) == day - timedelta(days=1)
    assert in_time(day, Bound.BY) == day


def test_a_fixed_day_that_is_off_does_not_move_but_is_told() -> None:
    # 14 June 2026 is a Sunday, 12 June a Friday.
    found = BY_CODE["social_assistance.commune"].due(ReportPeriod.half(2026, 1))
    assert found.last_day == date(2026, 6, 14)
    assert not found.moved
    assert found.note == Text(
        "14/06/2026 là ngày nghỉ; nên nộp chậm nhất 12/06/2026",
        "2026-06-14 is a day off; hand it in by 2026-06-12",
    )
    assert "fixed-days-stand" in {each.code for each in found.interpretations}
    assert BY_CODE["action_month.commune"].due(ReportPeriod.whole_year(2026)).note is None


@pytest.mark.parametrize(
    ("ended", "last_day", "moved"),
    [
        # The 15th day: Friday, Saturday (to Monday), Sunday (to Monday), Monday.
        ("2026-06-04", "2026-06-19", False),
        ("2026-06-05", "2026-06-22", True),
        ("2026-06-06", "2026-06-22", True),
        ("2026-06-07", "2026-06-22", False),
        # 2 September and the day beside it are off.
        ("2026-08-18", "2026-09-03", True),
    ],
)
def test_fifteen_days_from_a_forum_move_with_days_off(
    ended: str, last_day: str, moved: bool
) -> None:
    day = date.fromisoformat(ended)
    for level in ("commune", "province", "central"):
        duty = BY_CODE[f"forum.{level}"]
        found = duty.due(ReportPeriod.ad_hoc(day - timedelta(days=1), day))
        assert found.named == day + timedelta(days=15)
        assert (found.last_day.isoformat(), found.moved) == (last_day, moved)
        assert STATE_SECTOR.is_working_day(found.last_day)


@given(st.dates(date(2021, 1, 1), date(2026, 12, 1)))
def test_a_counted_limit_never_ends_early_nor_on_a_day_off(ended: date) -> None:
    found = BY_CODE["forum.province"].due(ReportPeriod.ad_hoc(ended, ended))
    assert found.last_day >= found.named
    assert STATE_SECTOR.is_working_day(found.last_day)
    assert found.moved is (found.last_day != found.named)


def test_a_day_names_the_calendar_by_which_it_was_found() -> None:
    mine = STATE_SECTOR.extended(name=Text("lịch riêng", "one's own"))
    forum = ReportPeriod.ad_hoc(date(2026, 6, 4), date(2026, 6, 4))
    duty = BY_CODE["forum.commune"]
    assert duty.due(forum).calendar is STATE_SECTOR
    assert duty.due(forum, calendar=mine).calendar is mine
    assert "calendar" not in repr(duty.due(forum, calendar=mine))


def test_circular_02_ends_and_decree_335_begins() -> None:
    switch = documents.DECREE_335_2026.first_day
    assert documents.DECREE_20_2021.ended == switch
    for code in ("commune", "district", "province"):
        duty = BY_CODE[f"social_assistance.{code}"]
        assert duty.in_force(switch - timedelta(days=1))
        assert not duty.in_force(switch)
    assert BY_CODE["social_assistance.province_335"].in_force(switch)
    assert not BY_CODE["social_assistance.province_335"].in_force(switch - timedelta(days=1))
    with pytest.raises(DutyError, match="due on 2027-01-14"):
        due("social_assistance.province", "2026-H2")
    with pytest.raises(DutyError, match="due on 2026-06-14"):
        due("social_assistance.province_335", "2026-H1")
    with pytest.raises(DutyError, match="due on 2021-06-14"):
        due("social_assistance.commune", "2021-H1")
    assert due("social_assistance.commune", "2021-H2") == date(2021, 12, 14)


@pytest.mark.parametrize(
    ("code", "period", "receivers"),
    [
        ("action_month.province", "2024", ["Bộ Lao động - Thương binh và Xã hội"]),
        ("action_month.province", "2025", ["Bộ Y tế"]),
        ("action_month.commune", "2024", ["Ủy ban nhân dân cấp huyện"]),
        ("action_month.commune", "2025", ["Ủy ban nhân dân cấp tỉnh"]),
        (
            "social_assistance.commune",
            "2024-H2",
            ["Phòng Lao động - Thương binh và Xã hội", "Ủy ban nhân dân cấp huyện"],
        ),
        ("social_assistance.commune", "2025-H2", ["Sở Y tế", "Ủy ban nhân dân cấp tỉnh"]),
        ("social_assistance.district", "2025-H1", ["Sở Y tế", "Ủy ban nhân dân cấp tỉnh"]),
    ],
)
def test_who_receives_it_on_that_day(code: str, period: str, receivers: list[str]) -> None:
    found = BY_CODE[code].due(ReportPeriod.parse(period))
    assert [body.in_("vi") for body in found.to] == receivers


def test_a_receiver_that_changed_is_told_as_a_reading() -> None:
    duty = BY_CODE["social_assistance.commune"]
    before = {each.code for each in duty.due(ReportPeriod.half(2024, 2)).interpretations}
    after = {each.code for each in duty.due(ReportPeriod.half(2025, 2)).interpretations}
    assert after - before == {"district-step", "ministry-succeeded"}


def test_nobody_does_the_step_of_the_districts_any_more() -> None:
    duty = BY_CODE["action_month.district"]
    assert duty.reporters(date(2025, 6, 30))
    assert duty.reporters(date(2025, 7, 1)) == ()


def test_the_department_follows_the_ministry() -> None:
    duty = BY_CODE["alternative_care.province"]
    names = [
        [body.in_("vi") for body in duty.reporters(on)]
        for on in (date(2025, 2, 28), date(2025, 3, 1))
    ]
    assert [each[1] for each in names] == ["Sở Lao động - Thương binh và Xã hội", "Sở Y tế"]


def test_every_duty_stands_in_the_register() -> None:
    for duty in DUTIES:
        assert duty.provision is not None
        assert register.document(duty.provision.document).in_force_from == duty.since
        assert duty.what.vi
        assert duty.in_("vi").endswith(f"[{duty.provision.vi}]")
    assert len(BY_CODE) == len(DUTIES)


def test_every_reading_that_an_answer_names_is_listed() -> None:
    named = {reading.code for duty in DUTIES for reading in duty.interpretations}
    assert named <= {reading.code for reading in READINGS}
    assert len({reading.code for reading in READINGS}) == len(READINGS)


def test_a_duty_without_a_day_says_so() -> None:
    undated = [duty for duty in DUTIES if isinstance(duty.rule, NoDay)]
    assert {duty.provision.article for duty in undated if duty.provision} == {
        "3",
        "68",
        "80",
        "89",
        "90",
    }
    for duty in undated:
        with pytest.raises(DutyError, match="names no day"):
            duty.due(ReportPeriod.whole_year(2026))


def test_the_period_must_fit() -> None:
    with pytest.raises(DutyError, match="of the kind half-year; 2024 is of the kind year"):
        due("social_assistance.commune", "2024")
    with pytest.raises(DutyError, match="of the kind ad hoc"):
        due("forum.commune", "2024-05")
    with pytest.raises(DutyError, match="none is given"):
        BY_CODE["action_month.commune"].due()
    with pytest.raises(DutyError, match="last month"):
        TO_GOVERNMENT.due(ReportPeriod.ad_hoc(date(2026, 1, 1), date(2026, 1, 5)))


def test_a_duty_that_cannot_be() -> None:
    what = Text("kết quả", "results")
    once = OnceOn(bound=Bound.BY, day=date(2026, 5, 20))
    with pytest.raises(DutyError, match="stands in a provision, or a directive orders it"):
        ReportingDuty(code="x", what=what, every=None, rule=once)
    with pytest.raises(DutyError, match="as many as the periods of the year"):
        ReportingDuty(
            code="x",
            what=what,
            every=PeriodKind.HALF,
            rule=OnDays(bound=Bound.BY, days=(YearlyDay(month=6, day=15),)),
            provision=documents.CIRCULAR_02_2021.at(6),
        )
    with pytest.raises(DutyError, match="29/2 is not a day of every year"):
        YearlyDay(month=2, day=29)
    with pytest.raises(DutyError, match="from 1 to 31"):
        YearlyDay(month=2, day=0)


def test_days_off_of_a_year_that_is_not_held_are_not_guessed() -> None:
    duty = ReportingDuty(
        code="x",
        what=Text("kết quả", "results"),
        every=PeriodKind.AD_HOC,
        rule=AfterEvent(days=15, event=Text("kết thúc", "its end")),
        ordered_by=Text("kế hoạch 1/KH-UBND", "plan 1/KH-UBND"),
    )
    day = date(STATE_SECTOR.first_year - 5, 6, 6)
    found = duty.due(ReportPeriod.ad_hoc(day, day))
    assert found.last_day == day + timedelta(days=15)
    assert found.note is not None
    assert "not known" in found.note.en


def test_a_facility_lists_its_children_every_half_year() -> None:
    """Circular 14/2020 Art. 3(2)."""
    duty = BY_CODE["facility_lists.facility"]
    assert duty.provision is not None
    assert duty.provision.en == "Article 3(2), Circular 14/2020/TT-BLĐTBXH"
    assert duty.every is PeriodKind.HALF
    facility = Agency(kind=AgencyKind.SOCIAL_ASSISTANCE_FACILITY, level=Level.PROVINCE)
    before, on = date(2021, 1, 11), date(2021, 1, 12)
    assert duty not in undated_duties(facility, before)
    assert duty in undated_duties(facility, on)
    assert [each.in_("vi") for each in duty.receivers(on)[0]] == [
        "Sở Lao động - Thương binh và Xã hội",
        "Ủy ban nhân dân cấp huyện",
    ]
    now = [each.in_("vi") for each in duty.receivers(date(2026, 11, 22))[0]]
    assert now == ["Sở Y tế", "Ủy ban nhân dân cấp tỉnh"]


def test_a_duty_names_the_bodies_of_a_day_where_one_is_given() -> None:
    duty = BY_CODE["facility_lists.review"]
    assert "Lao động - Thương binh" in duty.in_("vi")
    now = duty.in_("vi", date(2026, 11, 22))
    assert now.startswith("Sở Y tế: ")
    assert "Lao động" not in now
    family = BY_CODE["family_care.commune"]
    assert "→ Sở Y tế: " in family.in_("vi", date(2026, 11, 22))
    assert family.in_("vi", date(2024, 1, 1)) == family.in_("vi")


@pytest.mark.parametrize(
    "cited",
    ["7(4)(a)", "13(3)", "82(3)", "12(3)(i)", "6(3)(c)", "22(8)"],
)
def test_reports_left_out_are_said_to_be(cited: str) -> None:
    assert any(f"Art. {cited}" in each.en for each in NOT_ENCODED)

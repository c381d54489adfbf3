from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.directive import Addressee, Bound, Directive, DutyPeriod, ReportingRequest
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.places import Level, Place
from vnchild.domain.report_period import ReportPeriod
from vnchild.domain.written_date import WrittenDate
from vnchild.law.errors import NotCoveredError
from vnchild.rules.reporting import (
    READINGS,
    Body,
    DutyError,
    OwedReport,
    covered_documents,
    due_reports,
    duties_after_events,
    ended_reports,
    not_encoded,
    ordered_duties,
    undated_duties,
)

K = AgencyKind
COMMUNE = Agency(kind=K.PEOPLES_COMMITTEE, level=Level.COMMUNE)
DISTRICT = Agency(kind=K.PEOPLES_COMMITTEE, level=Level.DISTRICT)
PROVINCE = Agency(kind=K.PEOPLES_COMMITTEE, level=Level.PROVINCE)
YEAR_2026 = (date(2026, 1, 1), date(2026, 12, 31))


def told(owed: tuple[OwedReport, ...]) -> list[tuple[str, str]]:
    return [(each.due.last_day.isoformat(), each.due.duty.code) for each in owed]


def test_a_commune_in_2026() -> None:
    assert told(due_reports(COMMUNE, *YEAR_2026)) == [
        ("2026-06-14", "social_assistance.commune"),
        ("2026-07-09", "action_month.commune"),
    ]


def test_a_province_over_the_change_of_2026() -> None:
    assert told(due_reports(PROVINCE, date(2026, 1, 1), date(2027, 1, 31))) == [
        ("2026-01-14", "social_assistance.province"),
        ("2026-07-14", "social_assistance.province"),
        ("2026-07-30", "action_month.province"),
        ("2026-12-14", "social_assistance.province_335"),
        ("2026-12-24", "alternative_care.province"),
    ]


def test_a_district_until_its_end() -> None:
    assert told(due_reports(DISTRICT, date(2025, 1, 1), date(2026, 12, 31))) == [
        ("2025-06-29", "social_assistance.district"),
    ]
    assert undated_duties(DISTRICT, date(2025, 6, 30))
    assert undated_duties(DISTRICT, date(2025, 7, 1)) == ()


def test_the_window_takes_in_both_its_days() -> None:
    last = date(2026, 7, 9)
    one = timedelta(days=1)
    assert told(due_reports(COMMUNE, last, last)) == [("2026-07-09", "action_month.commune")]
    assert due_reports(COMMUNE, last + one, last + one) == ()
    assert due_reports(COMMUNE, last - one, last - one) == ()
    with pytest.raises(DutyError, match="before it begins"):
        due_reports(COMMUNE, last, last - one)


def test_days_of_which_nothing_is_held_are_refused_and_not_told_to_owe_nothing() -> None:
    first = date(2020, 2, 20)
    assert due_reports(COMMUNE, first, date(2020, 12, 31))
    before = first - timedelta(days=1)
    for ask in (due_reports, ended_reports, covered_documents):
        with pytest.raises(NotCoveredError, match="first day covered is"):
            ask(COMMUNE, date(1990, 1, 1), date(2026, 12, 31))
    for ask in (due_reports, ended_reports):
        with pytest.raises(NotCoveredError, match="the first day covered is 2020-02-20"):
            ask(COMMUNE, before, date(2026, 12, 31))
    assert undated_duties(COMMUNE, date(2017, 6, 1))
    for ask_day in (undated_duties, duties_after_events, not_encoded):
        with pytest.raises(NotCoveredError, match="the first day covered is 2017-06-01"):
            ask_day(COMMUNE, date(2017, 5, 31))


@pytest.mark.parametrize("bad", [datetime(2026, 1, 1), "2026-01-01", None])
def test_what_is_no_day_is_refused(bad: date) -> None:
    day = date(2026, 12, 31)
    for ask in (due_reports, ended_reports, covered_documents):
        with pytest.raises(DutyError, match=r"a day is a datetime\.date, not a"):
            ask(COMMUNE, bad, day)
    with pytest.raises(DutyError, match=r"a day is a datetime\.date, not a"):
        covered_documents(COMMUNE, day, bad)
    for ask_day in (undated_duties, duties_after_events, not_encoded):
        with pytest.raises(DutyError, match=r"a day is a datetime\.date, not a"):
            ask_day(COMMUNE, bad)


@pytest.mark.parametrize("bad", [datetime(2026, 12, 31), "2026-12-31"])
def test_what_is_no_last_day_is_refused(bad: date) -> None:
    for ask in (due_reports, ended_reports):
        with pytest.raises(DutyError, match=r"a day is a datetime\.date, not a"):
            ask(COMMUNE, date(2026, 1, 1), bad)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 1, 1), date(2026, 12, 31)),
        (date(2026, 7, 10), date(2027, 7, 9)),
        (date(2024, 2, 29), date(2025, 2, 28)),
    ],
)
def test_without_an_end_a_year_is_asked_about(first: date, last: date) -> None:
    found = due_reports(COMMUNE, first)
    assert found == due_reports(COMMUNE, first, last)
    assert "action_month.commune" in {each.due.duty.code for each in found}
    assert ended_reports(COMMUNE, first) == ended_reports(COMMUNE, first, last)


def test_a_forum_is_a_period_and_no_day() -> None:
    (duty,) = duties_after_events(COMMUNE, date(2026, 8, 1))
    with pytest.raises(DutyError, match=r"the period is a ReportPeriod, not a date.*ad_hoc"):
        duty.due(date(2026, 8, 2))  # type: ignore[arg-type]
    with pytest.raises(DutyError, match=r"a forum is a ReportPeriod\.ad_hoc.*not a date"):
        due_reports(COMMUNE, date(2026, 8, 1), ended=[date(2026, 8, 2)])  # type: ignore[list-item]


def test_who_receives_the_report_on_a_forum_does_not_owe_it() -> None:
    health, culture = (Agency(kind=each) for each in (K.MINISTRY_OF_HEALTH, K.MINISTRY_OF_CULTURE))
    assert duties_after_events(health, date(2026, 12, 1)) == ()
    (forum,) = duties_after_events(culture, date(2026, 12, 1))
    assert forum.code == "forum.central"


def test_a_ministry_reports_and_the_one_that_receives_does_not() -> None:
    education = Agency(kind=K.MINISTRY_OF_EDUCATION)
    health = Agency(kind=K.MINISTRY_OF_HEALTH)
    labour = Agency(kind=K.MINISTRY_OF_LABOUR)
    assert told(due_reports(education, *YEAR_2026)) == [("2026-07-30", "action_month.central")]
    assert due_reports(health, *YEAR_2026) == ()
    in_2024 = (date(2024, 1, 1), date(2024, 12, 31))
    assert told(due_reports(health, *in_2024)) == [("2024-07-30", "action_month.central")]
    assert due_reports(labour, *in_2024) == ()
    codes = [duty.code for duty in undated_duties(education, date(2026, 1, 1))]
    assert codes == ["rights.ministries"]


def test_receivers_at_the_commune_s_own_province() -> None:
    agency = parse_agency("UBND xã Mường So, tỉnh Lai Châu", date(2026, 6, 1))
    assert agency is not None
    owed = due_reports(agency, *YEAR_2026)
    assert [[to.name("vi") for to in each.to] for each in owed] == [
        ["Sở Y tế tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu"],
        ["Ủy ban nhân dân tỉnh Lai Châu"],
    ]


def test_a_province_is_followed_by_its_name() -> None:
    unchanged = Agency(kind=K.PEOPLES_COMMITTEE, place=Place.of_province("12", date(2026, 1, 1)))
    owed = due_reports(unchanged, date(2024, 12, 1), date(2025, 1, 31))
    assert told(owed) == [
        ("2024-12-24", "alternative_care.province"),
        ("2025-01-14", "social_assistance.province"),
    ]
    ended = Agency(kind=K.PEOPLES_COMMITTEE, place=Place.of_province("91", date(2024, 1, 1)))
    assert str(ended) == "Ủy ban nhân dân tỉnh Kiên Giang"
    assert due_reports(ended, date(2025, 1, 1), date(2025, 6, 30)) != ()


def test_what_a_merged_province_owed_is_owed_by_the_one_that_took_over() -> None:
    kien_giang = Agency(kind=K.PEOPLES_COMMITTEE, place=Place.of_province("91", date(2024, 1, 1)))
    owed = due_reports(kien_giang, date(2025, 1, 1), date(2026, 12, 31))
    an_giang = Agency(kind=K.PEOPLES_COMMITTEE, place=Place.of_province("91", date(2026, 1, 1)))
    for each in owed:
        merged = each.due.last_day >= date(2025, 7, 1)
        assert each.agency == (an_giang if merged else kien_giang)
        assert (each.note is not None) is merged
        assert each.instead_of == (kien_giang if merged else None)
    after = [each for each in owed if each.note is not None]
    plain = due_reports(an_giang, date(2025, 7, 1), date(2026, 12, 31))
    assert told(tuple(after)) == told(plain) != []
    note = after[0].note
    assert note is not None
    assert note.vi == (
        "Ủy ban nhân dân tỉnh Kiên Giang không còn từ 01/07/2025 (Nghị quyết 202/2025/QH15); nay "
        "là Ủy ban nhân dân tỉnh An Giang"
    )
    on = date(2026, 1, 1)
    assert undated_duties(kien_giang, on) == undated_duties(an_giang, on) != ()


def test_a_commune_of_a_merged_province_reports_as_one_of_the_new_province() -> None:
    commune = parse_agency("UBND xã Bình An, huyện Châu Thành, tỉnh Kiên Giang", date(2024, 1, 1))
    assert commune is not None
    (owed,) = due_reports(commune, date(2025, 7, 1), date(2025, 7, 31))
    assert owed.agency.full_name("vi") == "Ủy ban nhân dân cấp xã, tỉnh An Giang"
    assert owed.note is not None
    assert "đơn vị nào thay thì hỏi bảng của ứng dụng" in owed.note.vi
    district = parse_agency("UBND huyện Châu Thành, tỉnh Kiên Giang", date(2024, 1, 1))
    assert district is not None
    assert due_reports(district, date(2025, 7, 1), date(2026, 12, 31)) == ()


def test_a_department_of_labour_is_followed_to_the_department_of_health() -> None:
    labour = Agency(kind=K.DEPARTMENT_OF_LABOUR, place=Place.of_province("12", date(2024, 1, 1)))
    (owed,) = due_reports(labour, date(2025, 3, 1), date(2025, 12, 31))
    assert owed.agency.full_name("vi") == "Sở Y tế tỉnh Lai Châu"


def test_a_report_that_ended_by_a_reading_is_told() -> None:
    (ended,) = ended_reports(COMMUNE, *YEAR_2026)
    assert ended.due.duty.code == "social_assistance.commune"
    assert ended.due.last_day == date(2026, 12, 14)
    assert ended.interpretation.code == "after-the-decree"
    assert ended.interpretation in READINGS
    assert ended.in_("vi").startswith(
        "kết quả thực hiện chính sách trợ giúp xã hội, không còn từ 05/10/2026"
    )
    assert "no more since 2026-10-05" in ended.in_("en")
    day = date(2026, 12, 14)
    one = timedelta(days=1)
    assert ended_reports(COMMUNE, day, day) == (ended,)
    assert ended_reports(COMMUNE, day - one, day - one) == ()
    assert ended_reports(COMMUNE, day + one, date(2026, 12, 31)) == ()
    assert ended_reports(COMMUNE, date(2026, 1, 1), date(2026, 10, 4)) == ()
    (of_province,) = ended_reports(PROVINCE, date(2026, 10, 5), date(2028, 12, 31))
    assert of_province.due.last_day == date(2027, 1, 14)
    with pytest.raises(DutyError, match="before it begins"):
        ended_reports(COMMUNE, day, day - one)


def test_a_special_zone_has_no_past() -> None:
    zone = parse_agency("UBND đặc khu Phú Quốc, tỉnh An Giang", date(2026, 1, 1))
    assert zone is not None
    assert told(due_reports(zone, date(2025, 1, 1), date(2025, 12, 31))) == [
        ("2025-07-09", "action_month.commune"),
        ("2025-12-14", "social_assistance.commune"),
    ]


def test_forums_are_reported_when_they_ended() -> None:
    forum = ReportPeriod.ad_hoc(date(2026, 6, 5), date(2026, 6, 6))
    owed = due_reports(COMMUNE, date(2026, 6, 15), date(2026, 6, 30), ended=(forum,))
    assert told(owed) == [("2026-06-22", "forum.commune")]
    women = Agency(kind=K.WOMENS_UNION, level=Level.COMMUNE)
    (told_to_commune,) = due_reports(women, date(2026, 6, 15), date(2026, 6, 30), ended=(forum,))
    assert told_to_commune.due.provision is not None
    assert told_to_commune.due.provision.vi.startswith("Điều 13 khoản 2 Thông tư 29/2019")
    assert [to.name("vi") for to in told_to_commune.to] == ["Ủy ban nhân dân cấp xã"]
    with pytest.raises(DutyError, match="a forum is given by its first and last day"):
        due_reports(COMMUNE, *YEAR_2026, ended=(ReportPeriod.whole_year(2026),))


def test_the_level_must_be_known() -> None:
    with pytest.raises(DutyError, match="which level of peoples_committee"):
        due_reports(Agency(kind=K.PEOPLES_COMMITTEE), *YEAR_2026)


def test_all_ministries_together() -> None:
    ministries = Body(kinds=(K.MINISTRY_OF_EDUCATION, K.MINISTRY_OF_JUSTICE), level=Level.CENTRAL)
    assert told(due_reports(ministries, *YEAR_2026)) == [("2026-07-30", "action_month.central")]


def test_an_agency_that_no_text_names_owes_nothing() -> None:
    police = Agency(kind=K.POLICE, level=Level.COMMUNE)
    assert due_reports(police, *YEAR_2026) == ()
    assert undated_duties(police, date(2026, 1, 1)) == ()


def directive(*requests: ReportingRequest) -> Directive:
    return Directive(
        kind=DocumentKindName.OFFICIAL_DISPATCH,
        issued=WrittenDate(year=2023, month=4, day=7),
        addressees=(Addressee(name="UBND các huyện"),),
        duties=requests,
    )


def test_a_directive_s_reports() -> None:
    half = ReportingRequest(
        what="báo cáo 6 tháng",
        is_report=True,
        period=DutyPeriod.FIRST_HALF,
        year=2023,
        bound=Bound.BEFORE,
        day=date(2023, 5, 20),
        to="Sở Lao động - Thương binh và Xã hội",
    )
    by = ReportingRequest(
        what="báo cáo năm", is_report=True, bound=Bound.BY, day=date(2023, 11, 15)
    )
    on_request = ReportingRequest(what="báo cáo đột xuất", is_report=True, period=DutyPeriod.AD_HOC)
    task = ReportingRequest(
        what="lập kế hoạch", is_report=False, bound=Bound.BY, day=date(2023, 4, 30)
    )
    duties = ordered_duties(directive(half, by, on_request, task))
    assert [duty.due().last_day for duty in duties] == [date(2023, 5, 19), date(2023, 11, 15)]
    assert duties[0].due().period == ReportPeriod.half(2023, 1)
    assert duties[1].due().period is None
    assert duties[0].addressees == ("UBND các huyện",)
    assert duties[0].grounds("vi") == "công văn ngày 07/04/2023"
    assert duties[0].due().provision is None
    owed = due_reports(DISTRICT, date(2023, 5, 1), date(2023, 5, 31), also=duties)
    assert [each.due.in_("vi") for each in owed] == [
        "19/05/2023: báo cáo 6 tháng (6 tháng đầu năm 2023) [công văn ngày 07/04/2023]"
    ]


def test_a_counted_limit_beyond_the_published_days_off_says_so() -> None:
    forum = ReportPeriod.ad_hoc(date(2031, 6, 2), date(2031, 6, 2))
    (owed,) = due_reports(COMMUNE, date(2031, 6, 1), date(2031, 6, 30), ended=(forum,))
    assert owed.due.note is not None
    assert "not published yet" in owed.due.note.en

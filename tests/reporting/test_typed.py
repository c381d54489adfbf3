"""The reports of the law, typed a second time from the texts: who, to whom, how often, where."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency import AgencyKind
from vnchild.domain.directive import Bound
from vnchild.domain.places import Level
from vnchild.domain.report_period import Convention, PeriodKind, ReportPeriod
from vnchild.law.provision import Provision
from vnchild.rules.reporting import DUTIES, Body
from vnchild.rules.reporting.body import CENTRAL_AGENCIES, MINISTRIES, local_organisations

K = AgencyKind
TEXTS = {
    "LAW": ("102/2016/QH13", date(2017, 6, 1)),
    "D09": ("09/2019/NĐ-CP", date(2019, 3, 12)),
    "C28": ("28/2019/TT-BLĐTBXH", date(2020, 2, 20)),
    "C29": ("29/2019/TT-BLĐTBXH", date(2020, 2, 20)),
    "C14": ("14/2020/TT-BLĐTBXH", date(2021, 1, 12)),
    "C02": ("02/2021/TT-BLĐTBXH", date(2021, 8, 8)),
    "D335": ("335/2026/NĐ-CP", date(2026, 10, 5)),
}
BODIES = {
    "xã": Body.of(K.PEOPLES_COMMITTEE, Level.COMMUNE),
    "huyện": Body.of(K.PEOPLES_COMMITTEE, Level.DISTRICT),
    "tỉnh": Body.of(K.PEOPLES_COMMITTEE, Level.PROVINCE),
    "hđnd-xã": Body.of(K.PEOPLES_COUNCIL, Level.COMMUNE),
    "hđnd-huyện": Body.of(K.PEOPLES_COUNCIL, Level.DISTRICT),
    "hđnd-tỉnh": Body.of(K.PEOPLES_COUNCIL, Level.PROVINCE),
    "phòng": Body.of(K.DIVISION_OF_LABOUR, Level.DISTRICT),
    "sở": Body.of(K.DEPARTMENT_OF_LABOUR, Level.PROVINCE),
    "bộ": Body.of(K.MINISTRY_OF_LABOUR, Level.CENTRAL),
    "bộ-y-tế": Body.of(K.MINISTRY_OF_HEALTH, Level.CENTRAL),
    "chính-phủ": Body.of(K.GOVERNMENT, Level.CENTRAL),
    "thủ-tướng": Body.of(K.PRIME_MINISTER, Level.CENTRAL),
    "quốc-hội": Body.of(K.NATIONAL_ASSEMBLY, Level.CENTRAL),
    "các-bộ": MINISTRIES,
    "trung-ương": CENTRAL_AGENCIES,
    "tổ-chức-tỉnh": local_organisations(Level.PROVINCE),
    "tổ-chức-huyện": local_organisations(Level.DISTRICT),
    "tổ-chức-xã": local_organisations(Level.COMMUNE),
    "cơ-sở-tỉnh": Body.of(K.SOCIAL_ASSISTANCE_FACILITY, Level.PROVINCE),
    "cơ-sở-huyện": Body.of(K.SOCIAL_ASSISTANCE_FACILITY, Level.DISTRICT),
    "cơ-sở-xã": Body.of(K.SOCIAL_ASSISTANCE_FACILITY, Level.COMMUNE),
}
ROWS = """
action_month.commune           | xã          | huyện      | year   | C28 5 1
action_month.district          | huyện       | tỉnh       | year   | C28 5 2
action_month.province          | tỉnh        | bộ         | year   | C28 5 3
action_month.central           | trung-ương  | bộ         | year   | C28 5 3
forum.commune                  | xã          | huyện      | ad_hoc | C29 14 4
forum.district                 | huyện       | tỉnh       | ad_hoc | C29 14 4
forum.province                 | tỉnh        | bộ         | ad_hoc | C29 14 5
forum.central                  | trung-ương  | bộ         | ad_hoc | C29 13 2
forum.province_organisations   | tổ-chức-tỉnh  | tỉnh     | ad_hoc | C29 13 2
forum.district_organisations   | tổ-chức-huyện | huyện    | ad_hoc | C29 13 2
forum.commune_organisations    | tổ-chức-xã  | xã         | ad_hoc | C29 13 2
alternative_care.province      | tỉnh sở     | bộ         | year   | C14 15 1 a6
social_assistance.commune      | xã          | phòng huyện | half  | C02 6 1 c
social_assistance.district     | huyện       | sở tỉnh    | half   | C02 6 2 d
social_assistance.province     | tỉnh        | bộ         | half   | C02 6 3 d
social_assistance.province_335 | tỉnh        | bộ-y-tế    | half   | D335 30 5
facility_lists.facility | cơ-sở-tỉnh cơ-sở-huyện cơ-sở-xã | sở huyện | half | C14 3 2
facility_lists.review          | sở phòng    |            | half   | LAW 68 1 b
family_care.commune            | xã          | phòng      | half   | LAW 68 2
rights.government              | chính-phủ   | quốc-hội   | year   | LAW 80 5
rights.ministries              | các-bộ      | bộ         | year   | LAW 89 2
rights.province                | tỉnh        | hđnd-tỉnh  | year   | LAW 90 3
rights.district                | huyện       | hđnd-huyện | year   | LAW 90 3
rights.commune                 | xã          | hđnd-xã    | year   | LAW 90 3
government.periodic            | các-bộ tỉnh | chính-phủ thủ-tướng | - | D09 13 1
"""
LINES = ROWS.strip().splitlines()
BY_CODE = {duty.code: duty for duty in DUTIES}


@pytest.mark.parametrize("line", LINES, ids=[line.split()[0] for line in LINES])
def test_who_reports_to_whom_how_often_and_by_which_provision(line: str) -> None:
    code, who, to, every, where = (part.strip() for part in line.split("|"))
    duty = BY_CODE[code]
    assert duty.who == tuple(BODIES[each] for each in who.split())
    assert duty.to == tuple(BODIES[each] for each in to.split())
    assert (duty.every.value if duty.every else "-") == every
    text, *place = where.split()
    number, first = TEXTS[text]
    article, clause, point = (*place, None, None)[:3]
    assert duty.provision == Provision(number, article, clause, point)
    assert duty.since == first
    assert duty.only_if_ordered is (code == "government.periodic")


def test_there_are_no_others() -> None:
    assert [duty.code for duty in DUTIES] == [line.split()[0] for line in LINES]


READINGS = {
    "forum.district": {"own-forum"},
    "alternative_care.province": {"to-the-ministry"},
    "social_assistance.commune": {"closing-day"},
    "social_assistance.province": {"which-half"},
    "social_assistance.province_335": {"closing-day"},
    "government.periodic": {"closing-of-decree-09"},
}


def test_which_reports_rest_on_a_reading() -> None:
    told = {code: {each.code for each in duty.interpretations} for code, duty in BY_CODE.items()}
    assert {code: codes for code, codes in told.items() if codes} == READINGS


def test_names_are_told_in_vietnamese_unless_asked_otherwise() -> None:
    for body in BODIES.values():
        assert body.name() == body.full_name() == body.in_("vi") == body.full_name("vi")
        assert body.name("en") == body.full_name("en") == body.in_("en") != body.in_("vi")


# Where the periods of reports stand


def test_where_the_periods_and_their_days_stand() -> None:
    assert {each.value: each.provision for each in (*PeriodKind, *Convention)} == {
        "month": Provision("09/2019/NĐ-CP", "12"),
        "quarter": Provision("09/2019/NĐ-CP", "12"),
        "half": Provision("09/2019/NĐ-CP", "12"),
        "year": Provision("09/2019/NĐ-CP", "12", "4"),
        "ad_hoc": Provision("09/2019/NĐ-CP"),
        "administrative": Provision("09/2019/NĐ-CP", "12"),
        "statistical": Provision("60/2018/NĐ-CP"),
    }


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2024-01", "2023-12-15", "2024-01-14"),
        ("2024-12", "2024-11-15", "2024-12-14"),
        ("2024-Q1", "2023-12-15", "2024-03-14"),
        ("2024-Q4", "2024-09-15", "2024-12-14"),
        ("2024-H1", "2023-12-15", "2024-06-14"),
        ("2024-H2", "2024-06-15", "2024-12-14"),
        ("2024", "2023-12-15", "2024-12-14"),
    ],
)
def test_the_data_of_a_period_run_from_the_15th_to_the_14th(
    period: str, first: str, last: str
) -> None:
    found = ReportPeriod.parse(period)
    assert [str(day) for day in found.window()] == [first, last]
    assert found.contains(date.fromisoformat(first))
    assert found.contains(date.fromisoformat(last))
    assert found.closing() == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("code", "period", "bound"),
    [
        ("forum.province", "2026-06-03/2026-06-04", Bound.BY),
        ("action_month.province", "2026", Bound.BEFORE),
        ("social_assistance.commune", "2026-H1", Bound.BEFORE),
        ("social_assistance.province_335", "2026-H2", Bound.BEFORE),
        ("alternative_care.province", "2026", Bound.BEFORE),
        ("government.periodic", "2026-06", Bound.BY),
    ],
)
def test_whether_the_day_that_is_named_is_itself_in_time(
    code: str, period: str, bound: Bound
) -> None:
    due = BY_CODE[code].due(ReportPeriod.parse(period))
    assert due.bound is bound
    assert (due.last_day < due.named) is (bound is Bound.BEFORE)

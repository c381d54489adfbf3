from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.agency import AgencyKind
from vnchild.domain.agency_parsing import parse_place
from vnchild.domain.places import PROVINCES, Level, Place, PlaceKind, Province, province
from vnchild.law import NotCoveredError, Provision, document
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN, REGISTER
from vnchild.rules.competence import ASSIGNMENTS, GAPS, Task, competent

ONE_DAY = timedelta(days=1)
BEFORE = date(2024, 1, 1)
MINISTRY = date(2025, 3, 1)
MERGER = date(2025, 7, 1)
D335 = date(2026, 10, 5)
NOW = date(2026, 11, 1)
DAYS = st.dates(date(2010, 1, 1), date(2030, 12, 31))


def district() -> Place:
    place = parse_place("huyện Phong Thổ, tỉnh Lai Châu")
    assert place is not None
    return place


def commune() -> Place:
    return Place(
        kind=PlaceKind.COMMUNE,
        name="Mường So",
        province=province("12", BEFORE),
        district="huyện Phong Thổ",
    )


@pytest.mark.parametrize(
    ("on", "who", "provision"),
    [
        (date(2021, 7, 1), "Chủ tịch Ủy ban nhân dân huyện Phong Thổ",
         Provision("20/2021/NĐ-CP", 8, 1, "đ")),
        (MERGER - ONE_DAY, "Chủ tịch Ủy ban nhân dân huyện Phong Thổ",
         Provision("20/2021/NĐ-CP", 8, 1, "đ")),
        (MERGER, "Chủ tịch Ủy ban nhân dân cấp xã, tỉnh Lai Châu",
         Provision("147/2025/NĐ-CP", 5, 1)),
        (D335 - ONE_DAY, "Chủ tịch Ủy ban nhân dân cấp xã, tỉnh Lai Châu",
         Provision("147/2025/NĐ-CP", 5, 1)),
        (D335, "Chủ tịch Ủy ban nhân dân cấp xã, tỉnh Lai Châu",
         Provision("335/2026/NĐ-CP", 8, 2)),
    ],
)  # fmt: skip
def test_who_decides_the_monthly_allowance(on: date, who: str, provision: Provision) -> None:
    found = competent(Task.DECIDE_MONTHLY_ALLOWANCE, district(), on)
    assert found.name() == who
    assert found.provision == provision
    assert (found.place_note is not None) is (on >= MERGER)


def test_the_unit_above_a_commune_is_taken_where_it_is_named() -> None:
    found = competent(Task.DECIDE_MONTHLY_ALLOWANCE, commune(), BEFORE)
    assert found.agency.full_name() == "Chủ tịch Ủy ban nhân dân huyện Phong Thổ, tỉnh Lai Châu"
    hamlet = Place(
        kind=PlaceKind.BAN,
        name="Hổi Én",
        province=province("12", BEFORE),
        commune="xã Mường So",
        district="huyện Phong Thổ",
    )
    near = competent(Task.SEPARATE_TEMPORARILY, hamlet, BEFORE)
    assert near.name() == "Chủ tịch Ủy ban nhân dân xã Mường So"
    assert near.provision == Provision("56/2017/NĐ-CP", 32, 2)


@pytest.mark.parametrize(
    ("on", "court"),
    [
        (MERGER - ONE_DAY, "Tòa án nhân dân huyện Phong Thổ"),
        (MERGER, "Tòa án nhân dân khu vực, tỉnh Lai Châu"),
    ],
)
def test_which_court_decides(on: date, court: str) -> None:
    assert competent(Task.COURT_DECIDES_CARE, district(), on).name() == court


def test_who_asks_the_court() -> None:
    before = competent(Task.ASK_COURT, commune(), MERGER - ONE_DAY)
    assert [agency.kind for agency in before.agencies] == [
        AgencyKind.CHAIRMAN,
        AgencyKind.DIVISION_OF_LABOUR,
    ]
    assert before.provision == LAW_ON_CHILDREN.at(52, 3)
    since = competent(Task.ASK_COURT, commune(), MERGER)
    assert [agency.kind for agency in since.agencies] == [AgencyKind.CHAIRMAN]
    assert since.note is not None


@pytest.mark.parametrize(
    ("on", "who"),
    [
        (MINISTRY - ONE_DAY, "Giám đốc Sở Lao động - Thương binh và Xã hội tỉnh Kiên Giang"),
        (MINISTRY, "Giám đốc Sở Y tế tỉnh Kiên Giang"),
        (MERGER, "Giám đốc Sở Y tế tỉnh An Giang"),
    ],
)
def test_who_places_a_child_in_a_provincial_facility(on: date, who: str) -> None:
    kien_giang = Place.of_province("91", BEFORE)
    found = competent(Task.PLACE_IN_PROVINCIAL_FACILITY, kien_giang, on)
    assert found.name() == who
    assert found.provision == LAW_ON_CHILDREN.at(66, 3)


@pytest.mark.parametrize(
    ("on", "kind", "number"),
    [
        (MINISTRY - ONE_DAY, AgencyKind.MINISTRY_OF_LABOUR, "56/2017/NĐ-CP"),
        (MINISTRY, AgencyKind.MINISTRY_OF_HEALTH, "42/2025/NĐ-CP"),
        (date(2026, 8, 17), AgencyKind.MINISTRY_OF_HEALTH, "42/2025/NĐ-CP"),
        (date(2026, 8, 18), AgencyKind.MINISTRY_OF_HEALTH, "313/2026/NĐ-CP"),
    ],
)
def test_who_manages_the_hotline(on: date, kind: AgencyKind, number: str) -> None:
    found = competent(Task.MANAGE_HOTLINE, None, on)
    assert (found.agency.kind, found.provision.document) == (kind, number)


def test_who_admits_to_a_provincial_facility() -> None:
    an_giang = Place.of_province("91", D335)
    found = competent(Task.ADMIT_TO_PROVINCIAL_FACILITY, an_giang, D335)
    assert found.name("vi") == "Người đứng đầu cơ sở trợ giúp xã hội tỉnh An Giang"
    assert found.name("en") == "Head of the social assistance facility of An Giang Province"
    assert found.provision == Provision("335/2026/NĐ-CP", 24, 2, "c")


def test_who_receives_notices() -> None:
    kinds = {a.kind for a in competent(Task.RECEIVE_NOTICES, commune(), BEFORE).agencies}
    assert kinds == {
        AgencyKind.HOTLINE_111,
        AgencyKind.PEOPLES_COMMITTEE,
        AgencyKind.POLICE,
        AgencyKind.DIVISION_OF_LABOUR,
        AgencyKind.DEPARTMENT_OF_LABOUR,
    }
    now = competent(Task.RECEIVE_NOTICES, commune(), NOW)
    assert AgencyKind.DEPARTMENT_OF_HEALTH in {a.kind for a in now.agencies}
    assert Level.DISTRICT not in {a.level for a in now.agencies}


@pytest.mark.parametrize(
    ("task", "on", "why"),
    [
        (Task.GRADE_DISABILITY, NOW, "persons with disabilities"),
        (Task.MANAGE_DISTRICT, MERGER, "no district level"),
        (Task.PLACE_IN_DISTRICT_FACILITY, MERGER, "no district level"),
        (Task.ADMIT_TO_PROVINCIAL_FACILITY, MERGER, "was not read"),
        (Task.ADMIT_TO_PROVINCIAL_FACILITY, D335 - ONE_DAY, "was not read"),
        (Task.DECIDE_MONTHLY_ALLOWANCE, date(2021, 6, 30), "covered from 2021-07-01 on"),
    ],
)
def test_what_is_not_covered_says_why(task: Task, on: date, why: str) -> None:
    with pytest.raises(NotCoveredError, match=why):
        competent(task, None, on)


def test_a_place_of_later_days_is_refused() -> None:
    an_giang = Place.of_province("91", MERGER)
    with pytest.raises(NotCoveredError, match="begins on 2025-07-01"):
        competent(Task.DECIDE_MONTHLY_ALLOWANCE, an_giang, BEFORE)


def test_periods_of_a_task_neither_overlap_nor_leave_a_hole() -> None:
    for task in Task:
        given_to = [(a.applies_from, a.applies_to) for a in ASSIGNMENTS if a.task is task]
        open_ones = [(g.applies_from or date.min, g.applies_to) for g in GAPS if g.task is task]
        spans = sorted([*given_to, *open_ones], key=lambda span: span[0])
        assert spans, task
        for (_, end), (start, _) in pairwise(spans):
            assert end == start, task
        assert spans[-1][1] is None, task


@given(st.sampled_from(Task), DAYS, st.none() | st.sampled_from(PROVINCES))
def test_whoever_is_competent_stands_on_that_day(
    task: Task, on: date, row: Province | None
) -> None:
    place = None if row is None else Place.of_province(row)
    try:
        found = competent(task, place, on)
    except NotCoveredError:
        return
    assert all(agency.stands(on) for agency in found.agencies)
    assert found.since <= on
    assert found.name("vi") in found.explain("vi")
    assert found.name("en") in found.explain("en")


def test_every_task_is_given_by_a_document_of_the_register() -> None:
    known = {each.number for each in REGISTER}
    for each in ASSIGNMENTS:
        assert each.provision.document in known
        first = document(each.provision.document).in_force_from
        assert first is None or first <= each.applies_from


def test_a_plan_is_approved_under_article_28_clause_4() -> None:
    found = competent(Task.APPROVE_PLAN, None, date(2026, 1, 1))
    assert found.provision == DECREE_56_2017.at(28, 4)
    assert Task.APPROVE_PLAN.provision == found.provision


@pytest.mark.parametrize(
    ("on", "court"),
    [
        (date(2025, 6, 30), "Tòa án nhân dân cấp huyện"),
        (date(2025, 7, 1), "Tòa án nhân dân khu vực"),
    ],
)
def test_who_decided_the_care_decides_its_end(on: date, court: str) -> None:
    by_chairman = competent(Task.END_ALTERNATIVE_CARE, None, on)
    assert by_chairman.name() == "Chủ tịch Ủy ban nhân dân cấp xã"
    assert by_chairman.provision == DECREE_56_2017.at(48, 2)
    assert by_chairman.note is not None
    assert "khoản 4 Điều 69 Luật Trẻ em" in by_chairman.note.vi
    assert "court_ends_care" in by_chairman.note.vi
    by_court = competent(Task.COURT_ENDS_CARE, None, on)
    assert by_court.name().startswith(court)
    assert by_court.agencies == competent(Task.COURT_DECIDES_CARE, None, on).agencies
    assert by_court.note is not None
    assert "khoản 2 Điều 62" in by_court.note.vi
    assert "69" in by_court.explain("en")


@pytest.mark.parametrize(
    ("on", "who"),
    [
        (date(2025, 2, 28), AgencyKind.DEPARTMENT_OF_LABOUR),
        (date(2025, 3, 1), AgencyKind.DEPARTMENT_OF_HEALTH),
    ],
)
def test_the_province_directs_the_report_on_alternative_care(on: date, who: AgencyKind) -> None:
    """Circular 14/2020 Art. 15(1)(a): the Committee directs it and owes the report."""
    found = competent(Task.REPORT_ALTERNATIVE_CARE, None, on)
    assert [each.kind for each in found.agencies] == [who]
    assert "Ủy ban nhân dân cấp tỉnh chỉ đạo" in found.explain("vi")
    assert "Art. 15(1)(a)" in found.explain("en")

"""The register of competence, typed a second time from the texts: who, from when, where."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level, Place
from vnchild.law import NotCoveredError, Provision
from vnchild.rules.competence import ASSIGNMENTS, Field, Task, competent, successor

DAYS = {
    "law": date(2017, 6, 1),
    "d56": date(2017, 7, 1),
    "c28": date(2020, 2, 20),
    "c14": date(2021, 1, 12),
    "d20": date(2021, 7, 1),
    "c02": date(2021, 8, 8),
    "ministry": date(2025, 3, 1),
    "levels": date(2025, 7, 1),
    "d313": date(2026, 8, 18),
    "d335": date(2026, 10, 5),
}
TEXTS = {
    "LAW": "102/2016/QH13",
    "D56": "56/2017/NĐ-CP",
    "D20": "20/2021/NĐ-CP",
    "D42": "42/2025/NĐ-CP",
    "D147": "147/2025/NĐ-CP",
    "D313": "313/2026/NĐ-CP",
    "D335": "335/2026/NĐ-CP",
    "C02": "02/2021/TT-BLĐTBXH",
    "C14": "14/2020/TT-BLĐTBXH",
    "C28": "28/2019/TT-BLĐTBXH",
    "L81": "81/2025/QH15",
}
REGISTER = """
decide_monthly_allowance     d20 levels     | chairman@district             | D20 8 1 đ
decide_monthly_allowance     levels d335    | chairman@commune              | D147 5 1
decide_monthly_allowance     d335           | chairman@commune              | D335 8 2
admit_to_provincial_facility d20 levels     | social_assistance_facility@province | D20 27 1
admit_to_provincial_facility d335           | social_assistance_facility@province | D335 24 2 c
admit_to_district_facility   d20 levels     | chairman@district             | D20 27 1
report_social_assistance     c02 d335       | peoples_committee@province    | C02 6 3 d
report_social_assistance     d335           | peoples_committee@province    | D335 30 5
manage_hotline               d56 ministry   | ministry_of_labour@central    | D56 22 1
manage_hotline               ministry d313  | ministry_of_health@central    | D42 1
manage_hotline               d313           | ministry_of_health@central    | D313
assess_initial_risk          d56            | chairman@commune              | D56 26 2
approve_plan                 d56            | chairman@commune              | D56 28 4
separate_temporarily         d56            | chairman@commune              | D56 32 2
ask_court                 law levels  | chairman@commune division_of_labour@district | LAW 52 3
ask_court                    levels         | chairman@commune              | D147
court_decides_care           law levels     | district_court@district       | LAW 66 4
court_decides_care           levels         | regional_court@province       | L81
register_carers              law            | peoples_committee@commune     | LAW 65 1
give_to_family               law            | chairman@commune              | LAW 66 1
place_in_district_facility   law levels     | chairman@district             | LAW 66 2
place_in_provincial_facility law ministry   | department_of_labour@province | LAW 66 3
place_in_provincial_facility ministry       | department_of_health@province | LAW 66 3
propose_facility             law            | chairman@commune              | LAW 67 1
end_alternative_care         d56            | chairman@commune              | D56 48 2
court_ends_care              law levels     | district_court@district       | LAW 69 4
court_ends_care              levels         | regional_court@province       | L81
register_local_service       law levels     | peoples_committee@district    | LAW 57 3
register_local_service       levels         | chairman@commune              | D147
register_provincial_service  law            | peoples_committee@province    | LAW 57 2
report_alternative_care      c14 ministry   | department_of_labour@province | C14 15 1 a6
report_alternative_care      ministry       | department_of_health@province | C14 15 1 a6
manage_centre                law ministry   | ministry_of_labour@central    | LAW 82 1
manage_centre                ministry d313  | ministry_of_health@central    | D42 1
manage_centre                d313           | ministry_of_health@central    | D313
manage_province              law            | peoples_committee@province    | LAW 90 1
manage_district              law levels     | peoples_committee@district    | LAW 90 1
manage_commune               law            | peoples_committee@commune     | LAW 90 1
report_action_month          c28            | peoples_committee@province    | C28 5 3
receive_notices d56 ministry | hotline_111@central peoples_committee@commune police@province \
police@district police@commune division_of_labour@district department_of_labour@province | D56 25 1
receive_notices ministry levels | hotline_111@central peoples_committee@commune police@province \
police@commune division_of_labour@district department_of_health@province | D56 25 1
receive_notices levels | hotline_111@central peoples_committee@commune police@province \
police@commune division_of_culture_and_society@commune department_of_health@province | D56 25 1
"""
OFFICES = {
    "admit_to_provincial_facility": "Người đứng đầu",
    "place_in_provincial_facility": "Giám đốc",
}

Row = tuple[str, date, date | None, frozenset[str], Provision]


def provision(words: str) -> Provision:
    text, *where = words.split()
    article, clause, point = (*where, None, None, None)[:3]
    return Provision(TEXTS[text], article, clause, point)


def row(line: str) -> Row:
    head, who, where = line.split("|")
    task, first, *end = head.split()
    until = DAYS[end[0]] if end else None
    return task, DAYS[first], until, frozenset(who.split()), provision(where)


def test_the_register_says_who_does_what_since_when_and_by_which_provision() -> None:
    told = {
        (
            each.task.value,
            each.applies_from,
            each.applies_to,
            frozenset(f"{kind.value}@{level.value}" for kind, level in each.who),
            each.provision,
        )
        for each in ASSIGNMENTS
    }
    assert told == {row(line) for line in REGISTER.strip().splitlines()}
    assert len(ASSIGNMENTS) == len(told)


def test_an_office_is_named_where_the_law_names_one() -> None:
    for each in ASSIGNMENTS:
        office = None if each.office is None else each.office.vi
        assert office == OFFICES.get(each.task.value), each.task


TASKS = """
decide_monthly_allowance     | D335 8 2
admit_to_provincial_facility | D20 27 1
admit_to_district_facility   | D20 27 1
receive_notices              | LAW 51 2
manage_hotline               | D56 22 1
assess_initial_risk          | D56 26 2
approve_plan                 | D56 28 4
separate_temporarily         | D56 32 2
ask_court                    | LAW 52 3
court_decides_care           | LAW 66 4
register_carers              | LAW 65 1
give_to_family               | LAW 66 1
place_in_district_facility   | LAW 66 2
place_in_provincial_facility | LAW 66 3
propose_facility             | LAW 67 1
end_alternative_care         | D56 48 2
court_ends_care              | LAW 69 4
register_local_service       | LAW 57 3
register_provincial_service  | LAW 57 2
grade_disability             | D335 5 6
manage_centre                | LAW 82 1
manage_province              | LAW 90 1
manage_district              | LAW 90 1
manage_commune               | LAW 90 1
report_action_month          | C28 5 3
report_alternative_care      | C14 15 1 a6
report_social_assistance     | D335 30 5
"""


def test_where_each_task_stands() -> None:
    rows = [line.split("|") for line in TASKS.strip().splitlines()]
    assert {each.value: each.provision for each in Task} == {
        task.strip(): provision(where) for task, where in rows
    }


# Before an agency began


@pytest.mark.parametrize("place", [None, Place.of_province("91", date(2025, 7, 1))])
def test_succession_is_not_told_for_a_day_before_the_agency_began(place: Place | None) -> None:
    court = Agency(kind=AgencyKind.REGIONAL_COURT, level=Level.PROVINCE, place=place)
    with pytest.raises(NotCoveredError, match="begins on 2025-07-01; succession is told forwards"):
        successor(court, date(2025, 6, 30), None)
    assert successor(court, date(2025, 7, 1), Field.CHILDREN).agencies == (court,)


def test_an_agency_whose_level_is_not_known_began_at_no_known_day() -> None:
    committee = Agency(kind=AgencyKind.PEOPLES_COMMITTEE)
    assert committee.level is None
    assert successor(committee, date(2017, 6, 1)).agencies == (committee,)


# Words


def test_an_answer_is_told_in_vietnamese_unless_asked_otherwise() -> None:
    found = competent(Task.APPROVE_PLAN, None, date(2026, 11, 22))
    assert found.explain() == found.explain("vi")
    assert found.explain() == (
        "phê duyệt kế hoạch hỗ trợ, can thiệp: Chủ tịch Ủy ban nhân dân cấp xã "
        "(Điều 28 khoản 4 Nghị định 56/2017/NĐ-CP, từ 01/07/2017)"
    )


def test_who_took_over_a_division_of_education_is_not_verified() -> None:
    division = parse_agency("Phòng Giáo dục và Đào tạo huyện Phong Thổ", date(2024, 1, 1))
    assert division is not None
    found = successor(division, date(2026, 10, 5))
    assert found.agencies == ()
    assert found.explain() == (
        "01/07/2025: Phòng Giáo dục và Đào tạo huyện Phong Thổ → chưa đối chiếu (Nghị quyết "
        "203/2025/QH15)\ncơ quan tiếp nhận chưa đối chiếu"
    )
    assert found.explain("en") == (
        "2025-07-01: Division of Education and Training of Phong Thổ District → not verified "
        "(Resolution 203/2025/QH15)\nwho took over is not verified"
    )
    stands = successor(division, date(2025, 6, 30))
    assert stands.explain("en") == (
        "2025-06-30: Division of Education and Training of Phong Thổ District still stands"
    )


def test_an_heir_is_labelled_with_the_fields_it_took() -> None:
    labour = Agency(kind=AgencyKind.MINISTRY_OF_LABOUR)
    heirs = successor(labour, date(2026, 10, 5)).heirs
    assert [heir.label() for heir in heirs] == [heir.label("vi") for heir in heirs]
    assert "Bộ Công an (cai nghiện ma túy)" in [heir.label() for heir in heirs]
    assert "Ministry of Public Security (drug rehabilitation)" in [h.label("en") for h in heirs]

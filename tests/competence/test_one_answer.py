"""One fact, one answer: what became of an agency, who does its task, whether it stands."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_forms import FORMS_BY_KIND, OF_OTHER_ACTS
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level, Place, PlaceError, province
from vnchild.law import NotCoveredError
from vnchild.rules.competence import ASSIGNMENTS, Assignment, Task, competent, mermaid, successor

ONE_DAY = timedelta(days=1)
BEFORE = date(2024, 1, 1)
POLICE_ENDED = date(2025, 3, 1)
MERGER = date(2025, 7, 1)
DAYS = (POLICE_ENDED - ONE_DAY, POLICE_ENDED, MERGER - ONE_DAY, MERGER, date(2026, 10, 5))


def of(printed: str) -> Agency:
    agency = parse_agency(printed, BEFORE)
    assert agency is not None
    return agency


@pytest.mark.parametrize("on", DAYS)
def test_the_district_police_end_on_one_day_for_succession_and_competence(on: date) -> None:
    police = of("Công an huyện Phong Thổ, tỉnh Lai Châu")
    found = successor(police, on)
    receives = competent(Task.RECEIVE_NOTICES, police.place, on)
    stands = on < POLICE_ENDED
    assert police.stands(on) is stands
    assert (found.agencies == (police,)) is stands
    assert (police in receives.agencies) is stands
    if stands:
        return
    assert {each.level for each in found.agencies} == {Level.COMMUNE, Level.PROVINCE}
    assert {each for each in receives.agencies if each.kind is AgencyKind.POLICE} == set(
        found.agencies
    )
    assert found.steps[0].on == POLICE_ENDED
    assert found.steps[0].provision is None
    assert "nguồn thứ cấp" in found.explain("vi")
    assert "by secondary sources" in found.explain("en")
    if on < MERGER:
        assert "nguồn thứ cấp" in receives.explain("vi")
        assert "by secondary sources" in receives.explain("en")


@pytest.mark.parametrize("entry", ASSIGNMENTS, ids=lambda entry: entry.task.value)
def test_nobody_has_a_task_who_does_not_stand(entry: Assignment) -> None:
    """The first and the last day of each entry of the register."""
    last = None if entry.applies_to is None else entry.applies_to - ONE_DAY
    for on in (entry.applies_from, last):
        for kind, level in entry.who:
            assert on is None or Agency(kind=kind, level=level).stands(on)


@pytest.mark.parametrize("row", ["12", "01", "38"])
@pytest.mark.parametrize("on", [MERGER - ONE_DAY, MERGER, date(2026, 10, 5)])
def test_an_agency_of_a_province_that_goes_on_stands_itself(row: str, on: date) -> None:
    committee = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=province(row, BEFORE))
    found = successor(committee, on)
    assert committee in found.agencies
    assert found.steps == ()
    assert found.notes == ()
    assert found.explain("vi").endswith("vẫn còn")
    assert mermaid(found).count("-->") == 0
    assert committee.stands(on)
    now = competent(Task.MANAGE_PROVINCE, committee.place, on)
    assert now.agencies == found.agencies
    assert now.place_note is None


def test_asked_of_the_unit_of_today_it_stood_before_too() -> None:
    since = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=Place.of_province("12", MERGER))
    assert successor(since, BEFORE).agencies == (since,)
    assert competent(Task.MANAGE_PROVINCE, since.place, BEFORE).agency == since
    merged = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=Place.of_province("91", MERGER))
    with pytest.raises(NotCoveredError, match="begins on 2025-07-01"):
        successor(merged, BEFORE)


def test_only_the_day_on_which_a_unit_changed_is_a_step() -> None:
    city = date(2026, 9, 1)
    committee = of("UBND tỉnh Quảng Ninh")
    assert successor(committee, city - ONE_DAY).agencies == (committee,)
    found = successor(committee, city)
    assert [(step.on, str(step.before)) for step in found.steps] == [(city, str(committee))]
    assert [str(each) for each in found.agencies] == ["Ủy ban nhân dân thành phố Quảng Ninh"]


@pytest.mark.parametrize(
    ("printed", "now"),
    [
        ("Tỉnh ủy Kiên Giang", "Tỉnh ủy An Giang"),
        ("Hội Liên hiệp Phụ nữ tỉnh Kiên Giang", "Hội Liên hiệp Phụ nữ tỉnh An Giang"),
        ("Hội Nông dân tỉnh Kiên Giang", "Hội Nông dân tỉnh An Giang"),
        ("Ban Chỉ đạo công tác trẻ em tỉnh Kiên Giang",
         "Ban Chỉ đạo thực hiện công tác bảo vệ, chăm sóc trẻ em tỉnh An Giang"),
        ("TAND tỉnh Kiên Giang", "Tòa án nhân dân tỉnh An Giang"),
    ],
)  # fmt: skip
def test_the_party_and_organisations_rest_on_no_resolution_on_units(printed: str, now: str) -> None:
    found = successor(of(printed), MERGER)
    assert [str(each) for each in found.agencies] == [now]
    (step,) = found.steps
    assert step.provision is None
    assert step.note is not None
    assert found.notes == (step.note,)
    assert "202/2025" not in found.explain("vi")
    assert "chưa đối chiếu" in found.explain("vi")
    assert "is not verified" in found.explain("en")
    assert "202/2025" not in mermaid(found)
    assert '-->|"01/07/2025"|' in mermaid(found)


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in AgencyKind
        if kind in OF_OTHER_ACTS and Level.DISTRICT in FORMS_BY_KIND[kind]
    ],
)
def test_nor_does_their_end_at_the_district(kind: AgencyKind) -> None:
    agency = Agency(kind=kind, level=Level.DISTRICT)
    found = successor(agency, MERGER)
    assert [step.provision for step in found.steps] == [None]
    assert found.notes
    assert "203/2025" not in found.explain("en")
    committee = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, level=Level.DISTRICT)
    assert "203/2025" in successor(committee, MERGER).explain("en")


def test_a_local_government_of_a_merged_province_rests_on_the_resolution() -> None:
    (step,) = successor(of("UBND tỉnh Kiên Giang"), MERGER).steps
    assert step.provision is not None
    assert step.provision.document == "202/2025/QH15"
    assert step.note is None


def test_competence_is_asked_with_a_province_as_with_its_place() -> None:
    for code, on in (("91", BEFORE), ("91", MERGER), ("12", MERGER)):
        whole = province(code, BEFORE)
        assert competent(Task.MANAGE_PROVINCE, whole, on) == competent(
            Task.MANAGE_PROVINCE, Place.of_province(whole), on
        )
    with pytest.raises(PlaceError, match="a place is a Place or a Province, not str"):
        competent(Task.MANAGE_PROVINCE, "91", BEFORE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("task", "on", "vi"),
    [
        (Task.MANAGE_DISTRICT, MERGER, "ngày 01/07/2025 ai làm việc này thì chưa đối chiếu"),
        (Task.DECIDE_MONTHLY_ALLOWANCE, date(2021, 6, 30), "chỉ có từ 01/07/2021"),
    ],
)
def test_what_is_not_covered_is_told_in_vietnamese_too(task: Task, on: date, vi: str) -> None:
    with pytest.raises(NotCoveredError) as raised:
        competent(task, None, on)
    assert vi in raised.value.in_("vi")


def test_a_later_unit_is_refused_in_vietnamese_too() -> None:
    an_giang = Place.of_province("91", MERGER)
    with pytest.raises(NotCoveredError) as raised:
        competent(Task.MANAGE_PROVINCE, an_giang, BEFORE)
    assert raised.value.in_("vi").startswith("tỉnh An Giang chỉ có từ 01/07/2025")
    with pytest.raises(NotCoveredError) as raised:
        successor(Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=an_giang), BEFORE)
    assert raised.value.in_("vi").startswith("Ủy ban nhân dân tỉnh An Giang chỉ có từ 01/07/2025")

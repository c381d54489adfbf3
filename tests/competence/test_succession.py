from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.domain.test_agency import agencies
from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level, Place, PlaceKind, province
from vnchild.law import NotCoveredError, document
from vnchild.rules.competence import (
    INTERPRETATIONS,
    CompetenceError,
    Field,
    mermaid,
    provinces_mermaid,
    successor,
)

ONE_DAY = timedelta(days=1)
BEFORE = date(2024, 1, 1)
MINISTRY = date(2025, 3, 1)
MERGER = date(2025, 7, 1)
NOW = date(2026, 10, 5)
DAYS = st.dates(date(2017, 6, 1), date(2030, 12, 31))


def of(printed: str) -> Agency:
    agency = parse_agency(printed, BEFORE)
    assert agency is not None
    return agency


def names(printed: str, on: date, field: Field | None = None) -> list[str]:
    return [str(each) for each in successor(of(printed), on, field).agencies]


@given(agencies(), DAYS, st.none() | st.sampled_from(Field))
@example(
    Agency(
        kind=AgencyKind.POLICE,
        level=Level.DISTRICT,
        place=Place.of_province(province("38", on=NOW)),
    ),
    NOW,
    None,
)
def test_who_stands_is_asked_of_a_day_and_settled(
    agency: Agency, on: date, field: Field | None
) -> None:
    form, place = agency.form, agency.place
    begins = [form.valid_from if form else None]
    if place is not None:
        begins += [place.kind.valid_from, place.period[0]]
    if any(first is not None and on < first for first in begins):
        with pytest.raises(NotCoveredError, match="begins on"):
            successor(agency, on, field)
        return
    found = successor(agency, on, field)
    assert all(each.stands(on) for each in found.agencies)
    assert len(set(found.agencies)) == len(found.agencies)
    assert found.agencies or found.notes
    for each in found.agencies:
        assert successor(each, on, field).agencies == (each,)
    for step in found.steps:
        assert step.on <= on
        assert not step.before.stands(step.on)
        assert step.before.stands(step.on - ONE_DAY)
        if step.provision is None:
            assert step.note is not None
            assert step.note.en
        else:
            assert document(step.provision.document).number == step.provision.document
    assert found.explain("vi")
    assert mermaid(found, "en").startswith("flowchart LR\n")


@pytest.mark.parametrize(
    ("on", "names_then"),
    [
        (MINISTRY - ONE_DAY, ["Bộ Lao động - Thương binh và Xã hội"]),
        (MINISTRY, ["Bộ Y tế"]),
        (MINISTRY + ONE_DAY, ["Bộ Y tế"]),
    ],
)
def test_childrens_affairs_go_to_the_ministry_of_health(on: date, names_then: list[str]) -> None:
    assert names("Bộ LĐTBXH", on, Field.CHILDREN) == names_then


@pytest.mark.parametrize(
    ("field", "ministry"),
    [
        (Field.SOCIAL_PROTECTION, "Bộ Y tế"),
        (Field.SOCIAL_EVILS, "Bộ Y tế"),
        (Field.DRUG_REHABILITATION, "Bộ Công an"),
        (Field.POVERTY_REDUCTION, "Bộ Nông nghiệp và Môi trường"),
        (Field.GENDER_EQUALITY, "Bộ Nội vụ"),
        (Field.LABOUR, "Bộ Nội vụ"),
    ],
)
def test_a_ministry_was_divided_by_field(field: Field, ministry: str) -> None:
    assert names("Bộ LĐTBXH", MINISTRY, field) == [ministry]


def test_without_a_field_all_who_took_a_part_are_told_with_it() -> None:
    found = successor(of("Bộ LĐTBXH"), MINISTRY)
    taken = [field for heir in found.heirs for field in heir.fields]
    assert sorted(field.value for field in taken) == sorted(field.value for field in Field)
    assert any("by field" in note.en for note in found.notes)
    assert "Bộ Công an (cai nghiện ma túy)" in found.explain("vi")
    assert "Ministry of Public Security (drug rehabilitation)" in found.explain("en")


def test_kien_giang_s_department_in_two_steps() -> None:
    printed = "Sở Lao động - Thương binh và Xã hội tỉnh Kiên Giang"
    assert names(printed, MINISTRY - ONE_DAY) == [printed]
    assert names(printed, MERGER - ONE_DAY) == ["Sở Y tế tỉnh Kiên Giang"]
    found = successor(of(printed), MERGER)
    assert [str(each) for each in found.agencies] == ["Sở Y tế tỉnh An Giang"]
    assert [(step.on, step.provision and step.provision.document) for step in found.steps] == [
        (MINISTRY, None),
        (MERGER, "202/2025/QH15"),
    ]
    assert [step.interpretation and step.interpretation.code for step in found.steps] == [
        "department-of-labour-ended",
        None,
    ]


def test_what_is_not_verified_names_nobody_and_says_so() -> None:
    found = successor(of("Sở LĐTBXH tỉnh Kiên Giang"), NOW, Field.POVERTY_REDUCTION)
    assert found.agencies == ()
    assert any("not verified" in note.en for note in found.notes)
    assert "chưa đối chiếu" in found.explain("vi")
    facility = Agency(kind=AgencyKind.SOCIAL_ASSISTANCE_FACILITY, level=Level.DISTRICT)
    assert successor(facility, NOW).agencies == ()


@pytest.mark.parametrize(
    ("printed", "heirs"),
    [
        (
            "UBND huyện Phong Thổ, tỉnh Lai Châu",
            ["Ủy ban nhân dân cấp xã, tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu"],
        ),
        (
            "Phòng LĐTBXH huyện Phong Thổ, tỉnh Lai Châu",
            ["Phòng Văn hóa - Xã hội cấp xã, tỉnh Lai Châu"],
        ),
        ("TAND huyện Phong Thổ, tỉnh Lai Châu", ["Tòa án nhân dân khu vực, tỉnh Lai Châu"]),
        ("UBND huyện Phong Thổ", ["Ủy ban nhân dân cấp xã", "Ủy ban nhân dân cấp tỉnh"]),
        ("UBND huyện Hòn Đất, tỉnh Kiên Giang",
         ["Ủy ban nhân dân cấp xã, tỉnh An Giang", "Ủy ban nhân dân tỉnh An Giang"]),
    ],
)  # fmt: skip
def test_the_district_level_ended(printed: str, heirs: list[str]) -> None:
    assert names(printed, MERGER - ONE_DAY) == [str(of(printed))]
    assert names(printed, MERGER) == heirs


def test_a_province_that_becomes_a_city_keeps_its_bodies_under_the_new_name() -> None:
    printed = "UBND tỉnh Bình Phước"
    assert names(printed, date(2026, 4, 29)) == ["Ủy ban nhân dân tỉnh Đồng Nai"]
    assert names(printed, date(2026, 4, 30)) == ["Ủy ban nhân dân thành phố Đồng Nai"]


def test_the_departments_of_the_ministry_are_not_verified_since_decree_313() -> None:
    cuc = of("Cục Trẻ em")
    before, since = date(2026, 8, 17), date(2026, 8, 18)
    for on, noted in ((before, False), (since, True)):
        found = successor(cuc, on)
        assert [str(each) for each in found.agencies] == ["Cục Bà mẹ và Trẻ em"]
        assert any("313/2026" in note.en for note in found.notes) is noted


def test_a_commune_s_successor_is_told_by_the_application_s_table() -> None:
    old = Place(kind=PlaceKind.COMMUNE, name="Cũ", province=province("12", BEFORE))
    new = Place(kind=PlaceKind.COMMUNE, name="Mới", province=province("12", MERGER))

    class Table:
        def commune(self, code: str, on: date) -> Place | None:
            return None

        def successors(self, place: Place, on: date) -> tuple[Place, ...]:
            return (new,) if place == old else ()

    agency = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=old)
    assert [str(a) for a in successor(agency, MERGER, communes=Table()).agencies] == [
        "Ủy ban nhân dân xã Mới"
    ]
    unknown = successor(agency, MERGER)
    assert [str(a) for a in unknown.agencies] == ["Ủy ban nhân dân cấp xã, tỉnh Lai Châu"]
    assert any("own table" in note.en.replace("\n", " ") for note in unknown.notes)


def test_succession_is_not_told_backwards() -> None:
    new = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=Place.of_province("91", MERGER))
    with pytest.raises(NotCoveredError, match="begins on 2025-07-01"):
        successor(new, MERGER - ONE_DAY)


def test_the_diagram_is_drawn_from_the_steps() -> None:
    drawn = mermaid(successor(of("Bộ LĐTBXH"), NOW), "vi")
    assert drawn.count("-->") == 4
    assert '"Bộ Y tế"' in drawn
    assert "01/03/2025" in drawn
    unknown = mermaid(successor(of("Sở LĐTBXH tỉnh Kiên Giang"), NOW, Field.LABOUR), "en")
    assert '["?"]' in unknown
    assert mermaid(successor(of("Bộ Y tế"), NOW)).count("-->") == 0


def test_the_diagram_of_the_provinces() -> None:
    one = provinces_mermaid("en", only="91")
    assert '"91 Kiên Giang Province"' in one
    assert '"89 An Giang Province"' in one
    assert one.count("-->") == 2
    everything = provinces_mermaid()
    # 52 units in 23 mergers, three cities of 2026 with Quảng Ninh's own arrow, Huế's two
    assert everything.count("-->") == 52 + 3 + 1 + 2
    assert "Lai Châu" not in everything


def test_every_reading_stands_on_a_document_of_the_register() -> None:
    assert len({each.code for each in INTERPRETATIONS}) == len(INTERPRETATIONS)
    for each in INTERPRETATIONS:
        assert document(each.provision.document).number == each.provision.document


@pytest.mark.parametrize("field", ["children", "trẻ em", 3])
def test_a_field_that_is_none_is_refused(field: object) -> None:
    with pytest.raises(
        CompetenceError, match=r"a field is a Field, not .*Field\.CHILDREN"
    ) as raised:
        successor(of("Sở LĐTBXH tỉnh Kiên Giang"), MERGER, field)  # type: ignore[arg-type]
    assert "lĩnh vực là một Field" in raised.value.in_("vi")

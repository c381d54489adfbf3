"""Agencies and places that stand, that ended, and whose successor nobody told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency, parse_place
from vnchild.domain.places import Place, PlaceKind, province
from vnchild.rules.competence import Field, Task, competent, successor

BEFORE = date(2024, 1, 1)
MERGER = date(2025, 7, 1)
EVE = MERGER - timedelta(days=1)


def of(printed: str) -> Agency:
    agency = parse_agency(printed, BEFORE)
    assert agency is not None
    return agency


@pytest.mark.parametrize(
    ("printed", "vi", "en"),
    [
        (
            "huyện Phong Thổ",
            "huyện Phong Thổ không còn ngày 01/07/2025",
            "Phong Thổ District stands no more on 2025-07-01",
        ),
        (
            "huyện Phong Thổ, tỉnh Lai Châu",
            "huyện Phong Thổ không còn ngày 01/07/2025; nay thuộc tỉnh Lai Châu",
            "Phong Thổ District stands no more on 2025-07-01; it is part of Lai Châu Province",
        ),
        (
            "thị trấn Phong Thổ, tỉnh Lai Châu",
            "thị trấn Phong Thổ không còn ngày 01/07/2025; nay thuộc tỉnh Lai Châu",
            "Phong Thổ Township stands no more on 2025-07-01; it is part of Lai Châu Province",
        ),
        (
            "xã Mường So, tỉnh Lai Châu",
            "các đơn vị dưới cấp tỉnh có thể đã được sắp xếp lại; xã Mường So có còn như cũ hay "
            "không thì chưa đối chiếu; địa bàn đó nay ở tỉnh Lai Châu",
            "the units below the province may have been rearranged; whether Mường So Commune is "
            "left as it was is not verified; its area is now in Lai Châu Province",
        ),
    ],
)
def test_of_a_place_that_ended_no_more_is_told_than_is_known(
    printed: str, vi: str, en: str
) -> None:
    place = parse_place(printed, BEFORE)
    assert place is not None
    found = competent(Task.DECIDE_MONTHLY_ALLOWANCE, place, MERGER)
    assert found.place_note is not None
    assert (found.place_note.vi, found.place_note.en) == (vi, en)
    above = ", tỉnh Lai Châu" if place.province else ""
    assert found.name() == f"Chủ tịch Ủy ban nhân dân cấp xã{above}"
    assert found.explain("vi").splitlines()[-1] == vi
    assert competent(Task.DECIDE_MONTHLY_ALLOWANCE, place, EVE).place_note is None


@pytest.mark.parametrize("field", [None, Field.CHILDREN, Field.SOCIAL_PROTECTION, Field.LABOUR])
def test_the_division_of_health_went_whole_to_that_of_culture_and_society(
    field: Field | None,
) -> None:
    division = of("Phòng Y tế huyện Phong Thổ, tỉnh Lai Châu")
    assert successor(division, EVE, field).agencies == (division,)
    found = successor(division, MERGER, field)
    assert [str(each) for each in found.agencies] == [
        "Phòng Văn hóa - Xã hội cấp xã, tỉnh Lai Châu"
    ]
    assert found.heirs[0].fields == ()
    assert found.notes == ()


def test_of_the_division_of_labour_only_the_fields_of_health_are_verified() -> None:
    division = of("Phòng LĐTBXH huyện Phong Thổ, tỉnh Lai Châu")
    assert successor(division, MERGER, Field.CHILDREN).agencies
    unknown = successor(division, MERGER, Field.LABOUR)
    assert unknown.agencies == ()
    assert any("not verified" in note.en for note in unknown.notes)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("vi", "30/06/2025: Ủy ban nhân dân tỉnh Lai Châu vẫn còn"),
        ("en", "2025-06-30: People's Committee of Lai Châu Province still stands"),
    ],
)
def test_an_agency_that_stands_is_said_to_stand(lang: str, line: str) -> None:
    found = successor(of("UBND tỉnh Lai Châu"), EVE)
    assert found.steps == ()
    assert found.explain("vi" if lang == "vi" else "en") == line


class Table:
    """An application's table of communes, which holds one answer for any."""

    def __init__(self, *found: Place) -> None:
        self.found = found

    def commune(self, code: str, on: date) -> Place | None:
        return None

    def successors(self, place: Place, on: date) -> tuple[Place, ...]:
        return self.found


OLD = Place(kind=PlaceKind.COMMUNE, name="Cũ", province=province("91", BEFORE))
NEW = Place(kind=PlaceKind.COMMUNE, name="Mới", province=province("91", MERGER))


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(None, id="no table"),
        pytest.param(Table(), id="a table that does not hold it"),
        pytest.param(Table(OLD), id="a table that names one that ended as well"),
    ],
)
def test_without_an_answer_of_the_table_it_is_the_commune_there(table: Table | None) -> None:
    agency = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=OLD)
    found = successor(agency, MERGER, communes=table)
    assert [str(each) for each in found.agencies] == ["Ủy ban nhân dân cấp xã, tỉnh An Giang"]
    assert any("which unit took over" in note.en for note in found.notes)


def test_of_several_communes_of_the_table_those_that_stand_are_told() -> None:
    agency = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=OLD)
    found = successor(agency, MERGER, communes=Table(OLD, NEW))
    assert [str(each) for each in found.agencies] == ["Ủy ban nhân dân xã Mới"]
    assert found.notes == ()

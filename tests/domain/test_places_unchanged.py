"""Provincial units that the merger of 2025 left as they were, and provinces given as places."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.places import (
    PROVINCES,
    Place,
    PlaceError,
    PlaceKind,
    Province,
    as_place,
    merged_into,
    province,
    provinces,
    unchanged,
)

ONE_DAY = timedelta(days=1)
BEFORE = date(2024, 1, 1)
MERGER = date(2025, 7, 1)
LEFT_AS_THEY_WERE = {
    "Hà Nội",
    "Huế",
    "Lai Châu",
    "Điện Biên",
    "Sơn La",
    "Lạng Sơn",
    "Quảng Ninh",
    "Thanh Hóa",
    "Nghệ An",
    "Hà Tĩnh",
    "Cao Bằng",
}


def test_eleven_units_were_left_as_they_were() -> None:
    assert {row.name for row in provinces(MERGER) if len(unchanged(row)) > 1} == LEFT_AS_THEY_WERE


@pytest.mark.parametrize("row", PROVINCES, ids=lambda row: f"{row.code} {row.valid_from}")
def test_the_states_of_a_unit_that_goes_on_are_one_after_another(row: Province) -> None:
    run = unchanged(row)
    assert row in run
    assert len({(each.code, each.name, each.kind) for each in run}) == 1
    for earlier, later in pairwise(run):
        assert earlier.valid_to == later.valid_from
        assert merged_into(later) == (earlier,)
    assert all(unchanged(each) == run for each in run)


def test_a_unit_that_goes_on_is_one_place_and_one_that_took_in_another_is_not() -> None:
    lai_chau = [Place.of_province("12", on) for on in (BEFORE, MERGER)]
    assert lai_chau[0] == lai_chau[1]
    assert len(set(lai_chau)) == 1
    assert all(each.stands(on) for each in lai_chau for on in (BEFORE, MERGER - ONE_DAY, MERGER))
    an_giang = [Place.of_province(code, on) for code, on in (("89", BEFORE), ("91", MERGER))]
    assert an_giang[0] != an_giang[1]
    assert not an_giang[0].stands(MERGER)
    assert not an_giang[1].stands(MERGER - ONE_DAY)
    assert lai_chau[0] != lai_chau[0].name


def test_a_unit_that_becomes_a_city_is_another_place() -> None:
    city = date(2026, 9, 1)
    old = Place.of_province("22", BEFORE)
    assert old == Place.of_province("22", city - ONE_DAY)
    assert old.stands(city - ONE_DAY)
    assert not old.stands(city)
    assert old.period == (None, city)
    assert Place.of_province("22", city).period == (city, None)


def test_communes_of_a_unit_that_goes_on_are_of_their_own_period() -> None:
    old, new = (
        Place(kind=PlaceKind.COMMUNE, name="Ví Dụ", province=province("12", on))
        for on in (BEFORE, MERGER)
    )
    assert old != new
    assert not old.stands(MERGER)
    assert old.period == (None, MERGER)
    assert Place(kind=PlaceKind.COMMUNE, name="Ví Dụ").period == (None, None)


def test_a_province_is_taken_for_the_place_of_the_whole_unit() -> None:
    kien_giang = province("91", BEFORE)
    assert as_place(kien_giang) == Place.of_province(kien_giang)
    assert as_place(None) is None
    place = Place.of_province(kien_giang)
    assert as_place(place) is place
    committee = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=kien_giang)
    assert committee == Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=place)
    assert committee.name("vi") == "Ủy ban nhân dân tỉnh Kiên Giang"


@pytest.mark.parametrize("given", ["91", 91, date(2024, 1, 1), ["91"]])
def test_what_is_no_place_is_refused_without_being_shown(given: object) -> None:
    wrong: dict[str, object] = {"place": given}
    with pytest.raises(PlaceError, match=f"not {type(given).__name__}; with the code") as raised:
        Agency(kind=AgencyKind.PEOPLES_COMMITTEE, **wrong)  # type: ignore[arg-type]
    assert raised.value.in_("vi").startswith("địa bàn là một Place hoặc một Province")
    assert "91" not in str(raised.value)

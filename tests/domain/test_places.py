from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.places import (
    PROVINCES,
    Level,
    Place,
    PlaceError,
    PlaceKind,
    Province,
    UnknownProvinceError,
    find_province,
    merged_into,
    province,
    province_on,
    province_steps,
    provinces,
    unchanged,
)
from vnchild.law import Source

ONE_DAY = timedelta(days=1)
MERGER = date(2025, 7, 1)
BEFORE = date(2024, 1, 1)
DAYS = st.dates(date(2017, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("on", "all_units", "cities"),
    [
        (date(2024, 12, 31), 63, 5),
        (date(2025, 1, 1), 63, 6),  # Huế
        (date(2025, 6, 30), 63, 6),
        (date(2025, 7, 1), 34, 6),
        (date(2026, 4, 29), 34, 6),
        (date(2026, 4, 30), 34, 7),  # Đồng Nai
        (date(2026, 8, 31), 34, 7),
        (date(2026, 9, 1), 34, 8),  # Quảng Ninh
        (date(2026, 9, 19), 34, 8),
        (date(2026, 9, 20), 34, 9),  # Bắc Ninh
        (date(2026, 10, 1), 34, 9),
    ],
)
def test_how_many_provinces_and_cities_there_are(on: date, all_units: int, cities: int) -> None:
    standing = provinces(on)
    assert len(standing) == all_units
    assert sum(each.kind is PlaceKind.CENTRAL_CITY for each in standing) == cities
    assert len({each.code for each in standing}) == all_units
    assert len({each.name for each in standing}) == all_units


@given(DAYS)
def test_on_every_day_codes_are_unique_and_two_digits(on: date) -> None:
    codes = [each.code for each in provinces(on)]
    assert codes == sorted(set(codes))
    assert all(len(code) == 2 and code.isdigit() for code in codes)


def test_every_old_unit_goes_to_exactly_one_new_unit() -> None:
    heirs = [province_on(old, MERGER) for old in provinces(MERGER - ONE_DAY)]
    assert len(heirs) == 63
    assert set(heirs) == set(provinces(MERGER))
    assert sum(len(merged_into(new)) for new in provinces(MERGER)) == 63


@pytest.mark.parametrize(
    ("code", "olds"),
    [
        ("91", {"Kiên Giang", "An Giang"}),
        ("75", {"Bình Phước", "Đồng Nai"}),
        ("12", {"Lai Châu"}),
        ("44", {"Quảng Bình", "Quảng Trị"}),
        ("68", {"Lâm Đồng", "Đắk Nông", "Bình Thuận"}),
        ("79", {"Hồ Chí Minh", "Bình Dương", "Bà Rịa - Vũng Tàu"}),
        ("92", {"Cần Thơ", "Hậu Giang", "Sóc Trăng"}),
    ],
)
def test_what_was_merged_into_what(code: str, olds: set[str]) -> None:
    assert {each.name for each in merged_into(province(code, MERGER))} == olds


def test_eleven_units_were_not_merged() -> None:
    alone = {new.name for new in provinces(MERGER) if len(merged_into(new)) == 1}
    assert alone == {
        "Hà Nội", "Huế", "Cao Bằng", "Điện Biên", "Lai Châu", "Sơn La", "Lạng Sơn", "Quảng Ninh",
        "Thanh Hóa", "Nghệ An", "Hà Tĩnh",
    }  # fmt: skip


def test_a_new_unit_bears_the_name_of_one_that_it_took_in() -> None:
    for new in provinces(MERGER):
        assert new.name in {old.name for old in merged_into(new)}
        assert new.code in {old.code for old in merged_into(new)}


def test_the_code_91_is_another_unit_since_the_merger() -> None:
    assert province("91", MERGER - ONE_DAY).name == "Kiên Giang"
    assert province("91", MERGER).name == "An Giang"
    assert province("89", MERGER - ONE_DAY).name == "An Giang"
    with pytest.raises(UnknownProvinceError, match="89"):
        province("89", MERGER)


@pytest.mark.parametrize(
    ("code", "on", "vi", "en"),
    [
        ("91", date(2025, 6, 30), "tỉnh Kiên Giang", "Kiên Giang Province"),
        ("92", BEFORE, "thành phố Cần Thơ", "Cần Thơ City"),
        ("79", BEFORE, "Thành phố Hồ Chí Minh", "Hồ Chí Minh City"),
        ("46", date(2024, 12, 31), "tỉnh Thừa Thiên Huế", "Thừa Thiên Huế Province"),
        ("46", date(2025, 1, 1), "thành phố Huế", "Huế City"),
        ("75", date(2026, 4, 29), "tỉnh Đồng Nai", "Đồng Nai Province"),
        ("75", date(2026, 4, 30), "thành phố Đồng Nai", "Đồng Nai City"),
        ("22", date(2026, 8, 31), "tỉnh Quảng Ninh", "Quảng Ninh Province"),
        ("22", date(2026, 9, 1), "thành phố Quảng Ninh", "Quảng Ninh City"),
        ("24", date(2026, 9, 19), "tỉnh Bắc Ninh", "Bắc Ninh Province"),
        ("24", date(2026, 9, 20), "thành phố Bắc Ninh", "Bắc Ninh City"),
    ],
)
def test_full_names_on_a_day(code: str, on: date, vi: str, en: str) -> None:
    assert province(code, on).full_name("vi") == vi
    assert province(code, on).full_name("en") == en


def test_every_step_tells_its_day_provision_and_source() -> None:
    steps = province_steps(province("70", BEFORE), date(2026, 5, 1))
    told = [(s.on, s.after.full_name(), s.provision.document) for s in steps]
    assert told == [
        (MERGER, "tỉnh Đồng Nai", "202/2025/QH15"),
        (date(2026, 4, 30), "thành phố Đồng Nai", "30/2026/QH16"),
    ]
    assert {s.source for s in steps} == {Source.TWO_SECONDARY}


@given(st.sampled_from(PROVINCES), DAYS)
def test_what_a_province_is_on_a_day_stands_on_that_day(row: Province, on: date) -> None:
    if row.valid_from is not None and on < row.valid_from:
        with pytest.raises(UnknownProvinceError, match="begins on"):
            province_on(row, on)
        return
    now = province_on(row, on)
    assert now.stands(on)
    assert province_on(now, on) is now


@pytest.mark.parametrize(
    ("name", "on", "code", "kind"),
    [
        ("Kiên Giang", None, "91", PlaceKind.PROVINCE),
        ("KIÊN GIANG", date(2026, 1, 1), "91", PlaceKind.PROVINCE),
        ("tỉnh An Giang", BEFORE, "89", PlaceKind.PROVINCE),
        ("An Giang", MERGER, "91", PlaceKind.PROVINCE),
        ("TP. Hồ Chí Minh", BEFORE, "79", PlaceKind.CENTRAL_CITY),
        ("TP.HCM", None, "79", PlaceKind.CENTRAL_CITY),
        ("Bà Rịa – Vũng Tàu", BEFORE, "77", PlaceKind.PROVINCE),
        ("Hoà Bình", BEFORE, "17", PlaceKind.PROVINCE),
        ("Đồng Nai", date(2026, 5, 1), "75", PlaceKind.CENTRAL_CITY),
    ],
)
def test_a_province_is_found_by_the_name_of_its_day(
    name: str, on: date | None, code: str, kind: PlaceKind
) -> None:
    found = find_province(name, on)
    assert found is not None
    assert (found.code, found.kind) == (code, kind)


def test_a_name_that_no_province_had_by_then_is_not_found() -> None:
    assert find_province("Huế", BEFORE) is None
    assert find_province("Sài Thành") is None
    assert find_province("Kien Giang") is None


@given(DAYS)
def test_there_is_no_district_and_no_township_since_the_two_levels(on: date) -> None:
    two_levels = on >= MERGER
    for kind in PlaceKind:
        if kind.level is Level.DISTRICT or kind is PlaceKind.TOWNSHIP:
            assert kind.stands(on) is not two_levels
        elif kind is PlaceKind.SPECIAL_ZONE:
            assert kind.stands(on) is two_levels
        else:
            assert kind.stands(on)
    assert Level.DISTRICT.stands(on) is not two_levels


def test_a_place_tells_its_name_and_what_lies_above_it() -> None:
    lai_chau = province("12", BEFORE)
    place = Place(
        kind=PlaceKind.COMMUNE, name="Mường So", province=lai_chau, district="huyện Phong Thổ"
    )
    assert place.full_name() == "xã Mường So, huyện Phong Thổ, tỉnh Lai Châu"
    assert place.full_name("en") == "Mường So Commune, huyện Phong Thổ, Lai Châu Province"
    assert place.stands(MERGER - ONE_DAY)
    assert not place.stands(MERGER)
    ward = Place(kind=PlaceKind.WARD, name="5")
    assert (ward.title("vi"), ward.title("en")) == ("phường 5", "Ward 5")


def test_parts_that_do_not_fit_are_refused() -> None:
    new, old = province("12", MERGER), province("12", BEFORE)
    with pytest.raises(PlaceError, match="no unit of the kind 'rural_district'"):
        Place(kind=PlaceKind.RURAL_DISTRICT, name="Phong Thổ", province=new)
    with pytest.raises(PlaceError, match="no unit of the kind 'special_zone'"):
        Place(kind=PlaceKind.SPECIAL_ZONE, name="Phú Quốc", province=old)
    with pytest.raises(PlaceError, match="no place lies in a district"):
        Place(kind=PlaceKind.COMMUNE, name="Mường So", province=new, district="huyện Phong Thổ")
    with pytest.raises(PlaceError, match="five digits"):
        Place(kind=PlaceKind.COMMUNE, name="Mường So", commune_code="339")
    with pytest.raises(PlaceError, match="has no commune code"):
        Place(kind=PlaceKind.RURAL_DISTRICT, name="Phong Thổ", commune_code="03391")
    with pytest.raises(PlaceError, match=r"Place\.of_province"):
        Place(kind=PlaceKind.PROVINCE, name="Kiên Giang", province=new)
    with pytest.raises(PlaceError, match="lies in no district"):
        Place(kind=PlaceKind.RURAL_DISTRICT, name="Phong Thổ", district="huyện Phong Thổ")
    with pytest.raises(PlaceError, match="lies in no commune"):
        Place(kind=PlaceKind.WARD, name="5", commune="xã Mường So")
    with pytest.raises(PlaceError, match="not empty"):
        Place(kind=PlaceKind.WARD, name=" ")
    with pytest.raises(PlaceError, match="needs a day"):
        Place.of_province("91")


@given(st.sampled_from(PROVINCES), st.sampled_from(list(PlaceKind)))
def test_a_place_never_stands_when_its_province_or_its_kind_does_not(
    row: Province, kind: PlaceKind
) -> None:
    if kind.level is Level.PROVINCE:
        place = Place.of_province(row)
    else:
        try:
            place = Place(kind=kind, name="Ví Dụ", province=row)
        except PlaceError:
            assert not any(kind.stands(day) and row.stands(day) for day in (BEFORE, MERGER))
            return
    rows = unchanged(row) if kind.level is Level.PROVINCE else (row,)
    for on in (BEFORE, MERGER - ONE_DAY, MERGER, date(2026, 10, 1)):
        assert place.stands(on) == (any(each.stands(on) for each in rows) and kind.stands(on))
    assert place.title("vi")
    assert place.title("en")

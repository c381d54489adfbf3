"""A province is found by its code or its name; a name that does not stand is refused and told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnchild.domain.places import (
    PROVINCES,
    UnknownProvinceError,
    province,
    province_called,
    provinces,
)
from vnchild.law.documents import RESOLUTION_175_2024, RESOLUTION_202_2025

MERGER = RESOLUTION_202_2025.effects[0].applies_from
EVE = MERGER - timedelta(days=1)
NOW = date(2026, 11, 1)


@pytest.mark.parametrize("on", [EVE, MERGER, NOW])
def test_every_province_is_found_by_its_code_and_its_names(on: date) -> None:
    for each in provinces(on):
        for called in (each.code, each.name, each.full_name(), each.name.upper()):
            assert province_called(called, on) == each


@pytest.mark.parametrize(
    ("called", "code"),
    [("an giang", "91"), ("Ha Noi", "01"), ("TP. HCM", "79"), ("Dak Lak", "66"), ("Hue", "46")],
)
def test_marks_are_forgiven(called: str, code: str) -> None:
    assert province_called(called, NOW).code == code


def test_a_name_is_that_of_the_day() -> None:
    assert province_called("Kiên Giang", EVE).code == "91"
    assert province_called("An Giang", EVE).code == "89"
    with pytest.raises(UnknownProvinceError, match=r"nay thuộc tỉnh An Giang \(91\)"):
        province_called("Kiên Giang", MERGER)


def test_a_new_name_is_told_apart_from_a_merger() -> None:
    renamed = RESOLUTION_175_2024.first_day
    assert province_called("Thừa Thiên Huế", renamed - timedelta(days=1)).code == "46"
    with pytest.raises(UnknownProvinceError, match=r"nay là thành phố Huế \(46\)"):
        province_called("Thừa Thiên Huế", renamed)
    with pytest.raises(UnknownProvinceError, match=f"stands since {renamed}, not yet"):
        province_called("Huế", renamed - timedelta(days=1))


STANDING = {each.name for each in provinces(NOW)}


@pytest.mark.parametrize("name", sorted({each.name for each in PROVINCES} - STANDING))
def test_no_name_that_ended_is_taken_for_another_unit(name: str) -> None:
    with pytest.raises(UnknownProvinceError, match="nay "):
        province_called(name, NOW)


def test_what_is_no_name() -> None:
    with pytest.raises(UnknownProvinceError, match=r"did you mean An Giang \(91\)\?"):
        province_called("An Gang", NOW)
    for called in ("xyz", "99", "", "1"):
        with pytest.raises(UnknownProvinceError, match="the codes are 01 Hà Nội"):
            province_called(called, NOW)


def test_where_a_code_is_asked_for_a_name_is_told_its_code() -> None:
    with pytest.raises(UnknownProvinceError, match="it is the name of 91 An Giang"):
        province("An Giang", NOW)
    with pytest.raises(UnknownProvinceError, match="is now part of 91 An Giang"):
        province("Kiên Giang", NOW)

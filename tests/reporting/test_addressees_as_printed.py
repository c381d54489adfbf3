"""Addressees as texts print them: dashes in names, neutral words, places that others may mean."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency_parsing import parse_agency
from vnchild.rules.reporting.addressed import takes_in

ISSUED = date(2024, 3, 1)
WITHIN = "tỉnh Kiên Giang"
HEALTH, EDUCATION, JUSTICE = (
    f"{each} {WITHIN}" for each in ("Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Tư pháp")
)
AN_BIEN, AN_MINH, HON_DAT = (
    f"UBND huyện {each}, {WITHIN}" for each in ("An Biên", "An Minh", "Hòn Đất")
)


def told(addressees: str, name: str) -> bool | None:
    agency = parse_agency(name, ISSUED)
    assert agency is not None, name
    return takes_in(addressees.split("; "), agency, within=WITHIN, issued=ISSUED)


@pytest.mark.parametrize(
    "addressees",
    [
        "Sở Giáo dục - Đào tạo; Sở Y tế",
        "Sở Giáo dục Đào tạo và Sở Y tế",
        "Sở Giáo dục, Sở Y tế",
        "Sở Y tế và Giáo dục - Đào tạo",
        "Các sở: Giáo dục - Đào tạo, Y tế",
        "Sở Y tế (chủ trì); Sở Giáo dục và Đào tạo (phối hợp)",
    ],
)
def test_departments_are_read_however_their_names_are_joined(addressees: str) -> None:
    assert told(addressees, EDUCATION) is True
    assert told(addressees, HEALTH) is True
    assert told(addressees, JUSTICE) is False


@pytest.mark.parametrize(
    "addressees", ["Sở Ví Dụ; Sở Y tế", "Các sở: Gíao dục, Y tế", "Sở Nông nghiệp, Sở Y tế"]
)
def test_a_department_whose_name_is_not_read_may_be_any(addressees: str) -> None:
    assert told(addressees, HEALTH) is True
    assert told(addressees, EDUCATION) is None
    assert told(addressees, f"Công an {WITHIN}") is False
    assert told(addressees, AN_BIEN) is False


def test_a_department_that_is_surely_another_is_nobody_else() -> None:
    assert told("Sở Quy hoạch - Kiến trúc; Sở Y tế", EDUCATION) is False


@pytest.mark.parametrize(
    "addressees",
    [
        "UBND các huyện sau: An Biên; An Minh",
        "UBND các huyện (gồm An Biên, An Minh)",
        "UBND các huyện (bao gồm: An Biên và An Minh)",
        "UBND huyện An Biên-An Minh",
        "Các địa phương: An Biên; An Minh",
        "Địa phương: An Biên, An Minh",
    ],
)
def test_both_places_of_a_list_are_named(addressees: str) -> None:
    assert told(addressees, AN_BIEN) is True
    assert told(addressees, AN_MINH) is True
    assert told(addressees, HON_DAT) is False


def test_a_dash_within_a_name_is_one_with_or_without_spaces() -> None:
    for asked in ("Ví Dụ-Thử", "Ví Dụ - Thử"):
        for printed in ("Ví Dụ-Thử", "Ví Dụ - Thử"):
            name = f"UBND thị xã {asked}, {WITHIN}"
            assert told(f"UBND thị xã {printed}", name) is True


def test_a_committee_of_no_named_place_may_be_that_of_the_next() -> None:
    addressees = "Huyện ủy, UBND huyện An Biên"
    assert told(addressees, f"Huyện ủy An Minh, {WITHIN}") is None
    assert told(addressees, AN_BIEN) is True
    assert told("Công an tỉnh, UBND huyện An Biên", f"Công an {WITHIN}") is True


@pytest.mark.parametrize(
    "addressees",
    [
        "UBND huyện An Biên và các xã, thị trấn trên địa bàn",
        "UBND huyện An Biên; UBND các xã, thị trấn trên địa bàn",
    ],
)
def test_communes_behind_a_district_may_be_those_of_it_alone(addressees: str) -> None:
    assert told(addressees, AN_BIEN) is True
    assert told(addressees, f"UBND xã Thử, huyện An Minh, {WITHIN}") is None
    all_of_them = "UBND các huyện và các xã trên địa bàn tỉnh"
    assert told(all_of_them, f"UBND xã Thử, huyện An Minh, {WITHIN}") is True


@pytest.mark.parametrize(
    "addressees",
    ["UB MTTQ Việt Nam tỉnh", "Thanh tra Sở Y tế", "Đài Phát thanh và Truyền hình tỉnh"],
)
def test_a_body_beside_says_nothing_of_the_others(addressees: str) -> None:
    assert told(addressees, JUSTICE) is False
    assert told(addressees, AN_BIEN) is False

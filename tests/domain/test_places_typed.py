"""Where levels and kinds of unit are named, and the 34 units of 2025, typed a second time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from vnchild.domain.places import Level, PlaceKind, merged_into, province, provinces
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026, LAW_ON_CHILDREN
from vnchild.law.provision import Provision

K = PlaceKind
D20, D335 = DECREE_20_2021.at, DECREE_335_2026.at
BEFORE, SINCE = date(2025, 6, 30), date(2025, 7, 1)

KINDS: Mapping[Provision, tuple[PlaceKind, ...]] = {
    D335(35): (K.PROVINCE, K.CENTRAL_CITY),
    D20(8, 1, "d"): (K.RURAL_DISTRICT, K.URBAN_DISTRICT, K.TOWN, K.PROVINCIAL_CITY),
    D20(8, 1, "a"): (K.TOWNSHIP,),
    D335(8, 2): (K.COMMUNE, K.WARD, K.SPECIAL_ZONE),
    D20(12, 3, "a"): (
        K.VILLAGE,
        K.BAN,
        K.PHUM,
        K.SOC,
        K.AP,
        K.CLUSTER,
        K.QUARTER,
        K.RESIDENTIAL_GROUP,
    ),
}
LEVELS = {
    Level.CENTRAL: LAW_ON_CHILDREN.at(80, 1),
    Level.PROVINCE: D335(30),
    Level.DISTRICT: D20(8, 1, "d"),
    Level.COMMUNE: D335(8, 2),
    Level.HAMLET: D20(12, 3, "a"),
}


def test_where_levels_and_kinds_of_unit_are_named() -> None:
    typed = {each: where for where, kinds in KINDS.items() for each in kinds}
    assert {each: each.provision for each in PlaceKind} == typed
    assert {each: each.provision for each in Level} == LEVELS


UNITS = """
01 Hà Nội: Hà Nội
04 Cao Bằng: Cao Bằng
08 Tuyên Quang: Tuyên Quang, Hà Giang
11 Điện Biên: Điện Biên
12 Lai Châu: Lai Châu
14 Sơn La: Sơn La
15 Lào Cai: Lào Cai, Yên Bái
19 Thái Nguyên: Thái Nguyên, Bắc Kạn
20 Lạng Sơn: Lạng Sơn
22 Quảng Ninh: Quảng Ninh
24 Bắc Ninh: Bắc Ninh, Bắc Giang
25 Phú Thọ: Phú Thọ, Vĩnh Phúc, Hòa Bình
31 Hải Phòng: Hải Phòng, Hải Dương
33 Hưng Yên: Hưng Yên, Thái Bình
37 Ninh Bình: Ninh Bình, Hà Nam, Nam Định
38 Thanh Hóa: Thanh Hóa
40 Nghệ An: Nghệ An
42 Hà Tĩnh: Hà Tĩnh
44 Quảng Trị: Quảng Trị, Quảng Bình
46 Huế: Huế
48 Đà Nẵng: Đà Nẵng, Quảng Nam
51 Quảng Ngãi: Quảng Ngãi, Kon Tum
52 Gia Lai: Gia Lai, Bình Định
56 Khánh Hòa: Khánh Hòa, Ninh Thuận
66 Đắk Lắk: Đắk Lắk, Phú Yên
68 Lâm Đồng: Lâm Đồng, Đắk Nông, Bình Thuận
75 Đồng Nai: Đồng Nai, Bình Phước
79 Hồ Chí Minh: Hồ Chí Minh, Bình Dương, Bà Rịa - Vũng Tàu
80 Tây Ninh: Tây Ninh, Long An
82 Đồng Tháp: Đồng Tháp, Tiền Giang
86 Vĩnh Long: Vĩnh Long, Bến Tre, Trà Vinh
91 An Giang: An Giang, Kiên Giang
92 Cần Thơ: Cần Thơ, Sóc Trăng, Hậu Giang
96 Cà Mau: Cà Mau, Bạc Liêu
"""
"""Resolution 202/2025: the code and name of each unit, and the units it is made of."""


def rows() -> list[tuple[str, str, frozenset[str]]]:
    found = []
    for line in UNITS.strip().splitlines():
        unit, _, parts = line.partition(": ")
        code, _, name = unit.partition(" ")
        found.append((code, name, frozenset(parts.split(", "))))
    return found


@pytest.mark.parametrize(("code", "name", "parts"), rows())
def test_the_units_of_2025_and_what_they_are_made_of(
    code: str, name: str, parts: frozenset[str]
) -> None:
    unit = province(code, SINCE)
    assert unit.name == name
    assert {each.name for each in merged_into(unit)} == parts


def test_there_are_no_others() -> None:
    assert {(each.code, each.name) for each in provinces(SINCE)} == {row[:2] for row in rows()}
    assert sum(len(parts) for _, _, parts in rows()) == 63


CODES_BEFORE = """
01 Hà Nội, 02 Hà Giang, 04 Cao Bằng, 06 Bắc Kạn, 08 Tuyên Quang, 10 Lào Cai, 11 Điện Biên,
12 Lai Châu, 14 Sơn La, 15 Yên Bái, 17 Hòa Bình, 19 Thái Nguyên, 20 Lạng Sơn, 22 Quảng Ninh,
24 Bắc Giang, 25 Phú Thọ, 26 Vĩnh Phúc, 27 Bắc Ninh, 30 Hải Dương, 31 Hải Phòng, 33 Hưng Yên,
34 Thái Bình, 35 Hà Nam, 36 Nam Định, 37 Ninh Bình, 38 Thanh Hóa, 40 Nghệ An, 42 Hà Tĩnh,
44 Quảng Bình, 45 Quảng Trị, 46 Huế, 48 Đà Nẵng, 49 Quảng Nam, 51 Quảng Ngãi, 52 Bình Định,
54 Phú Yên, 56 Khánh Hòa, 58 Ninh Thuận, 60 Bình Thuận, 62 Kon Tum, 64 Gia Lai, 66 Đắk Lắk,
67 Đắk Nông, 68 Lâm Đồng, 70 Bình Phước, 72 Tây Ninh, 74 Bình Dương, 75 Đồng Nai,
77 Bà Rịa - Vũng Tàu, 79 Hồ Chí Minh, 80 Long An, 82 Tiền Giang, 83 Bến Tre, 84 Trà Vinh,
86 Vĩnh Long, 87 Đồng Tháp, 89 An Giang, 91 Kiên Giang, 92 Cần Thơ, 93 Hậu Giang, 94 Sóc Trăng,
95 Bạc Liêu, 96 Cà Mau
"""


def test_the_codes_of_the_63() -> None:
    told = {f"{each.code} {each.name}" for each in provinces(BEFORE)}
    assert told == set(CODES_BEFORE.strip().replace("\n", " ").split(", "))

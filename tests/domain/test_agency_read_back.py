"""Names of agencies: what the library composes is read back, and how else documents write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.agency import Agency, AgencyError, AgencyKind
from vnchild.domain.agency_forms import FORMS, FORMS_BY_KIND, Form
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level, Place, PlaceError, PlaceKind, provinces

BEFORE, SINCE = date(2023, 3, 1), date(2026, 10, 5)
K = AgencyKind


@st.composite
def standing(draw: st.DrawFn) -> tuple[Agency, date]:
    """An agency that stands on a day, at a place or somewhere below one, and the day."""
    on = draw(st.sampled_from([BEFORE, SINCE]))
    form: Form = draw(st.sampled_from([form for form in FORMS if form.stands(on)]))
    row = draw(st.sampled_from(provinces(on)))
    place: Place | None = None if draw(st.booleans()) else Place.of_province(row)
    if place is not None and draw(st.booleans()):
        kinds = [
            kind
            for kind in PlaceKind
            if kind.stands(on) and kind.level in {Level.DISTRICT, Level.COMMUNE}
        ]
        kind = draw(st.sampled_from(kinds))
        above = kind.level is Level.COMMUNE and on == BEFORE and draw(st.booleans())
        try:
            place = Place(
                kind=kind,
                name=draw(st.sampled_from(["Phong Thổ", "Ví Dụ", "5"])),
                province=row,
                district="huyện Ví Dụ" if above else None,
            )
        except PlaceError:
            place = Place.of_province(row)
    try:
        return Agency(kind=form.kind, level=form.level, place=place), on
    except AgencyError:  # its place lies below its level, or it has none
        return Agency(kind=form.kind, level=form.level), on


@given(standing())
def test_a_composed_full_name_is_read_back(found: tuple[Agency, date]) -> None:
    agency, on = found
    assert parse_agency(agency.full_name("vi"), on) == agency


@pytest.mark.parametrize("kind", AgencyKind)
def test_the_name_of_a_kind_is_read_back_at_every_level_and_at_none(kind: AgencyKind) -> None:
    for level in (None, *FORMS_BY_KIND[kind]):
        agency = Agency(kind=kind, level=level)
        assert parse_agency(agency.name("vi")) == agency


@pytest.mark.parametrize(
    ("printed", "whole", "level"),
    [
        ("Huyện ủy Phong Thổ", "Huyện ủy Phong Thổ", Level.DISTRICT),
        ("HUYỆN UỶ PHONG THỔ", "Huyện ủy Phong Thổ", Level.DISTRICT),
        ("Huyện ủy Phong Thổ, tỉnh Lai Châu", "Huyện ủy Phong Thổ, tỉnh Lai Châu", Level.DISTRICT),
        ("Thành ủy Rạch Giá", "Thành ủy Rạch Giá", Level.DISTRICT),
        ("Thành ủy Rạch Giá, tỉnh Kiên Giang", "Thành ủy Rạch Giá, tỉnh Kiên Giang",
         Level.DISTRICT),
        ("Thành ủy Cần Thơ", "Thành ủy Cần Thơ", Level.PROVINCE),
        ("Thành ủy TP. Hồ Chí Minh", "Thành ủy Thành phố Hồ Chí Minh", Level.PROVINCE),
        ("Quận ủy 1", "Quận ủy 1", Level.DISTRICT),
        ("Thị ủy Ví Dụ", "Thị ủy Ví Dụ", Level.DISTRICT),
        ("Tỉnh ủy", "Tỉnh ủy", Level.PROVINCE),
    ],
)  # fmt: skip
def test_a_party_committee_holds_the_word_of_its_place(
    printed: str, whole: str, level: Level
) -> None:
    found = parse_agency(printed, BEFORE)
    assert found is not None
    assert (found.kind, found.level, found.full_name()) == (K.PARTY_COMMITTEE, level, whole)


@pytest.mark.parametrize(
    ("printed", "whole", "level"),
    [
        ("Huyện đoàn Phong Thổ", "huyện Phong Thổ", Level.DISTRICT),
        ("Tỉnh đoàn Lai Châu", "tỉnh Lai Châu", Level.PROVINCE),
        ("Thành đoàn Cần Thơ", "thành phố Cần Thơ", Level.PROVINCE),
        ("Tỉnh đoàn TNCS Hồ Chí Minh", "cấp tỉnh", Level.PROVINCE),
    ],
)
def test_so_does_the_youth_union(printed: str, whole: str, level: Level) -> None:
    found = parse_agency(printed, BEFORE)
    assert found is not None
    assert (found.kind, found.level) == (K.YOUTH_UNION, level)
    assert found.full_name() == f"Đoàn Thanh niên Cộng sản Hồ Chí Minh {whole}"


@pytest.mark.parametrize(
    ("printed", "kind", "whole"),
    [
        ("Hội Liên hiệp Phụ nữ Việt Nam", K.WOMENS_UNION,
         "Trung ương Hội Liên hiệp Phụ nữ Việt Nam"),
        ("Hội LHPN tỉnh Lai Châu", K.WOMENS_UNION, "Hội Liên hiệp Phụ nữ tỉnh Lai Châu"),
        ("Ủy ban MTTQ Việt Nam tỉnh Lai Châu", K.FATHERLAND_FRONT,
         "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lai Châu"),
        ("MTTQ huyện", K.FATHERLAND_FRONT, "Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện"),
        ("Trung ương Đoàn TNCS Hồ Chí Minh", K.YOUTH_UNION,
         "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
        ("Trung ương Đoàn", K.YOUTH_UNION, "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
        ("Hội Nông dân Việt Nam", K.FARMERS_UNION, "Trung ương Hội Nông dân Việt Nam"),
        ("Hội Nông dân xã Mường So", K.FARMERS_UNION, "Hội Nông dân xã Mường So"),
        ("Hội Cựu chiến binh huyện Phong Thổ", K.VETERANS_ASSOCIATION,
         "Hội Cựu chiến binh huyện Phong Thổ"),
        ("Hội CCB tỉnh", K.VETERANS_ASSOCIATION, "Hội Cựu chiến binh cấp tỉnh"),
        ("LĐLĐ tỉnh Lai Châu", K.TRADE_UNION, "Liên đoàn Lao động tỉnh Lai Châu"),
        ("Tổng Liên đoàn Lao động Việt Nam", K.TRADE_UNION, "Tổng Liên đoàn Lao động Việt Nam"),
        ("Ban Bảo vệ trẻ em xã Mường So", K.CHILD_PROTECTION_BOARD,
         "Ban Điều hành bảo vệ trẻ em xã Mường So"),
        ("Ban Chỉ đạo BVCSTE huyện Phong Thổ", K.STEERING_COMMITTEE,
         "Ban Chỉ đạo thực hiện công tác bảo vệ, chăm sóc trẻ em huyện Phong Thổ"),
        ("BCĐ công tác BV,CSTE tỉnh", K.STEERING_COMMITTEE,
         "Ban Chỉ đạo thực hiện công tác bảo vệ, chăm sóc trẻ em cấp tỉnh"),
        ("BLĐTBXH", K.MINISTRY_OF_LABOUR, "Bộ Lao động - Thương binh và Xã hội"),
        ("BLĐ-TB&XH", K.MINISTRY_OF_LABOUR, "Bộ Lao động - Thương binh và Xã hội"),
        ("BYT", K.MINISTRY_OF_HEALTH, "Bộ Y tế"),
        ("SYT tỉnh Lai Châu", K.DEPARTMENT_OF_HEALTH, "Sở Y tế tỉnh Lai Châu"),
        ("SLĐTBXH", K.DEPARTMENT_OF_LABOUR, "Sở Lao động - Thương binh và Xã hội"),
        ("Chủ tịch UBND cấp xã, tỉnh Lai Châu", K.CHAIRMAN,
         "Chủ tịch Ủy ban nhân dân cấp xã, tỉnh Lai Châu"),
    ],
)  # fmt: skip
def test_organisations_and_symbols_as_documents_write_them(
    printed: str, kind: AgencyKind, whole: str
) -> None:
    found = parse_agency(printed, BEFORE)
    assert found is not None
    assert (found.kind, found.full_name()) == (kind, whole)


@pytest.mark.parametrize(
    "printed",
    [
        "LĐTBXH",  # the ministry, a department or a division
        "CP",
        "byt",
        "Tỉnh ủy huyện Phong Thổ",
        "Huyện ủy các huyện, thành phố",
        "Chủ tịch UBND tỉnh, thành phố",
        "Hội Nông dân và Hội Cựu chiến binh",
        "UBND cấp xã, tỉnh Không Có",
    ],
)
def test_what_could_be_several_or_is_none_is_not_read(printed: str) -> None:
    assert parse_agency(printed, BEFORE) is None

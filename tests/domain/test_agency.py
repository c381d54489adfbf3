from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.agency import Agency, AgencyError, AgencyKind, kinds_of_symbol
from vnchild.domain.agency_forms import FORMS, FORMS_BY_KIND, Form
from vnchild.domain.agency_parsing import parse_agency, parse_place
from vnchild.domain.places import PROVINCES, Level, Place, PlaceError, PlaceKind, Province, province
from vnchild.law import document

BEFORE = date(2024, 1, 1)
SINCE = date(2026, 10, 5)
NAMES = st.text("ABCÀẢăâđêôơư xyz", min_size=1, max_size=12).filter(lambda name: name.strip())


@st.composite
def agencies(draw: st.DrawFn) -> Agency:
    form: Form = draw(st.sampled_from(FORMS))
    if form.level is Level.CENTRAL or draw(st.booleans()):
        return Agency(kind=form.kind, level=form.level)
    row: Province = draw(st.sampled_from(PROVINCES))
    kinds = [kind for kind in PlaceKind if kind.level.depth <= form.level.depth]
    kind = draw(st.sampled_from(kinds))
    place = Place.of_province(row)
    if kind.level is not Level.PROVINCE:
        try:
            place = Place(kind=kind, name=draw(NAMES), province=row)
        except PlaceError:
            place = Place.of_province(row)
    try:
        return Agency(kind=form.kind, level=form.level, place=place)
    except AgencyError:  # the two never stood at the same time
        return Agency(kind=form.kind, level=form.level)


@given(agencies())
def test_every_agency_has_a_name_in_both_languages(agency: Agency) -> None:
    text = agency.text
    assert (text.vi, text.en) == (agency.name("vi"), agency.name("en"))
    assert text.vi.strip()
    assert text.en.strip()
    assert agency.full_name("vi").startswith(text.vi)
    assert agency.full_name("en").startswith(text.en)


def test_every_kind_stands_at_some_level_and_cites_a_document_of_the_register() -> None:
    for kind in AgencyKind:
        assert FORMS_BY_KIND[kind]
        assert document(kind.provision.document).number == kind.provision.document
    assert len({(form.kind, form.level) for form in FORMS}) == len(FORMS)


def test_whatever_begins_or_ends_says_by_what() -> None:
    for form in FORMS:
        dated = form.valid_from is not None or form.valid_to is not None
        assert dated == (form.provision is not None or form.note is not None), form
        assert form.provision is None or form.note is None, form


@pytest.mark.parametrize(
    ("kind", "last", "first_without"),
    [
        (AgencyKind.MINISTRY_OF_LABOUR, date(2025, 2, 28), date(2025, 3, 1)),
        (AgencyKind.CHILDREN_DEPARTMENT, date(2025, 2, 28), date(2025, 3, 1)),
        (AgencyKind.DEPARTMENT_OF_LABOUR, date(2025, 2, 28), date(2025, 3, 1)),
        (AgencyKind.DIVISION_OF_LABOUR, date(2025, 6, 30), date(2025, 7, 1)),
        (AgencyKind.DISTRICT_COURT, date(2025, 6, 30), date(2025, 7, 1)),
    ],
)
def test_what_ended_stands_until_the_day_before(
    kind: AgencyKind, last: date, first_without: date
) -> None:
    agency = Agency(kind=kind)
    assert agency.stands(last)
    assert not agency.stands(first_without)


@pytest.mark.parametrize(
    ("kind", "last_without", "first"),
    [
        (AgencyKind.MOTHERS_AND_CHILDREN_DEPARTMENT, date(2025, 2, 28), date(2025, 3, 1)),
        (AgencyKind.DIVISION_OF_CULTURE_AND_SOCIETY, date(2025, 6, 30), date(2025, 7, 1)),
        (AgencyKind.REGIONAL_COURT, date(2025, 6, 30), date(2025, 7, 1)),
    ],
)
def test_what_began_stands_from_its_day(kind: AgencyKind, last_without: date, first: date) -> None:
    agency = Agency(kind=kind)
    assert not agency.stands(last_without)
    assert agency.stands(first)


def test_names_by_level_and_place() -> None:
    kien_giang = Place.of_province("91", BEFORE)
    city = Place.of_province("79", BEFORE)
    hai_phong = Place.of_province("31", BEFORE)
    district = Place(kind=PlaceKind.URBAN_DISTRICT, name="3", province=province("79", BEFORE))
    an_giang = Place.of_province("91", SINCE)
    kind = AgencyKind
    assert str(Agency(kind=kind.PEOPLES_COMMITTEE, place=city)) == (
        "Ủy ban nhân dân Thành phố Hồ Chí Minh"
    )
    assert str(Agency(kind=kind.PARTY_COMMITTEE, place=kien_giang)) == "Tỉnh ủy Kiên Giang"
    assert str(Agency(kind=kind.PARTY_COMMITTEE, place=hai_phong)) == "Thành ủy Hải Phòng"
    assert str(Agency(kind=kind.PARTY_COMMITTEE, place=district)) == "Quận ủy 3"
    assert Agency(kind=kind.PEOPLES_COMMITTEE, place=district).name("en") == (
        "People's Committee of District 3"
    )
    commune_chair = Agency(kind=kind.CHAIRMAN, place=an_giang, level=Level.COMMUNE)
    assert str(commune_chair) == "Chủ tịch Ủy ban nhân dân cấp xã, tỉnh An Giang"
    court = Agency(kind=kind.REGIONAL_COURT, place=an_giang, designation="1")
    assert str(court) == "Tòa án nhân dân khu vực 1 - An Giang"
    home = Agency(
        kind=kind.SOCIAL_ASSISTANCE_FACILITY, place=an_giang, designation="Trung tâm Ví Dụ"
    )
    assert str(home) == "Trung tâm Ví Dụ"


def test_parts_that_do_not_fit_are_refused() -> None:
    an_giang = Place.of_province("91", SINCE)
    ward = Place(kind=PlaceKind.WARD, name="Rạch Giá", province=province("91", SINCE))
    with pytest.raises(AgencyError, match="has no place"):
        Agency(kind=AgencyKind.MINISTRY_OF_HEALTH, place=an_giang)
    with pytest.raises(AgencyError, match="lies below the province level"):
        Agency(kind=AgencyKind.DEPARTMENT_OF_HEALTH, place=ward)
    with pytest.raises(AgencyError, match="there never was a department_of_labour"):
        Agency(kind=AgencyKind.DEPARTMENT_OF_LABOUR, place=an_giang)
    with pytest.raises(AgencyError, match="there never was a peoples_committee of the district"):
        Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=an_giang, level=Level.DISTRICT)
    with pytest.raises(AgencyError, match="stands at: central"):
        Agency(kind=AgencyKind.GOVERNMENT, level=Level.COMMUNE)


@pytest.mark.parametrize(
    ("symbol", "kinds"),
    [
        ("UBND", {AgencyKind.PEOPLES_COMMITTEE}),
        ("hđnd", {AgencyKind.PEOPLES_COUNCIL}),
        ("BLĐTBXH", {AgencyKind.MINISTRY_OF_LABOUR}),
        ("SYT", {AgencyKind.DEPARTMENT_OF_HEALTH}),
        ("TU", {AgencyKind.PARTY_COMMITTEE}),
        ("XYZ", set()),
    ],
)
def test_the_symbols_of_document_numbers(symbol: str, kinds: set[AgencyKind]) -> None:
    assert set(kinds_of_symbol(symbol)) == kinds


def test_a_symbol_can_belong_to_several_kinds() -> None:
    assert set(kinds_of_symbol("LĐTBXH")) == {
        AgencyKind.MINISTRY_OF_LABOUR,
        AgencyKind.DEPARTMENT_OF_LABOUR,
        AgencyKind.DIVISION_OF_LABOUR,
    }


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("UBND tỉnh Kiên Giang", "Ủy ban nhân dân tỉnh Kiên Giang"),
        ("ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG", "Ủy ban nhân dân tỉnh Kiên Giang"),
        ("Ủy ban nhân dân huyện Phong Thổ", "Ủy ban nhân dân huyện Phong Thổ"),
        ("ỦY BAN NHÂN DÂN HUYỆN PHONG THỔ", "Ủy ban nhân dân huyện Phong Thổ"),
        ("Uỷ ban nhân dân quận 3", "Ủy ban nhân dân quận 3"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội"),
        ("Bộ Lao động – Thương binh và Xã hội", "Bộ Lao động - Thương binh và Xã hội"),
        ("Bộ LĐ-TB&XH", "Bộ Lao động - Thương binh và Xã hội"),
        ("Sở Y tế An Giang", "Sở Y tế tỉnh An Giang"),
        ("Chủ tịch UBND tỉnh", "Chủ tịch Ủy ban nhân dân cấp tỉnh"),
        ("UBND xã", "Ủy ban nhân dân cấp xã"),
        ("UBND TP. Hồ Chí Minh", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("Thành ủy Cần Thơ", "Thành ủy Cần Thơ"),
        ("TAND tỉnh Lai Châu", "Tòa án nhân dân tỉnh Lai Châu"),
        ("Tòa án nhân dân huyện Phong Thổ", "Tòa án nhân dân huyện Phong Thổ"),
        ("Tòa án nhân dân khu vực 1 - An Giang", "Tòa án nhân dân khu vực 1 - An Giang"),
        ("UBMTTQVN tỉnh Bình Phước", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Phước"),
        ("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở Lao động – Thương binh & Xã hội", "Sở Lao động - Thương binh và Xã hội"),
        ("Cục Trẻ em thuộc Bộ LĐTB&XH", "Cục Trẻ em"),
        ("UBND H. Phong Thổ", "Ủy ban nhân dân huyện Phong Thổ"),
        ("UBND xã Hoàng Hoá", "Ủy ban nhân dân xã Hoàng Hóa"),
        ("UBND xã Mường So huyện Phong Thổ tỉnh Lai Châu", "Ủy ban nhân dân xã Mường So"),
        ("UBND thành phố Cà Mau tỉnh Cà Mau", "Ủy ban nhân dân thành phố Cà Mau"),
        ("UBND phường Tân Định TP.HCM", "Ủy ban nhân dân phường Tân Định"),
        ("Tổng đài 111", "Tổng đài điện thoại quốc gia bảo vệ trẻ em (111)"),
    ],
)
def test_names_as_documents_print_them(printed: str, meant: str) -> None:
    found = parse_agency(printed)
    assert found is not None
    assert str(found) == meant


@pytest.mark.parametrize(
    "text", ["", "xyz", "UBND các huyện, thị xã", "Bộ Y tế tỉnh Kiên Giang", "huyện Phong Thổ"]
)
def test_what_is_no_name_of_one_agency_is_not_read(text: str) -> None:
    assert parse_agency(text) is None


@pytest.mark.parametrize(
    ("printed", "code"),
    [("Sở LĐTBXH tỉnh An Giang", "89"), ("UBND huyện Phong Thổ, tỉnh Lai Châu", "12")],
)
def test_a_later_document_may_name_a_body_that_is_gone(printed: str, code: str) -> None:
    for on in (BEFORE, SINCE, None):
        found = parse_agency(printed, on)
        assert found is not None, on
        assert found.place is not None
        assert found.place.province == province(code, BEFORE)


def test_the_day_of_the_document_tells_which_unit_is_meant() -> None:
    for on, code in ((BEFORE, "89"), (SINCE, "91")):
        assert parse_agency("UBND tỉnh An Giang", on) == Agency(
            kind=AgencyKind.PEOPLES_COMMITTEE, place=Place.of_province(code, on)
        )
    hue = parse_place("thành phố Huế", BEFORE)
    assert hue is not None
    assert hue.kind is PlaceKind.PROVINCIAL_CITY


@given(agencies())
def test_a_composed_name_is_read_back(agency: Agency) -> None:
    own_name = agency.place is not None and agency.place.level is agency.level
    if not own_name or agency.level is not Level.PROVINCE or agency.place is None:
        return
    state = agency.place.province
    assert state is not None
    on = state.valid_from or BEFORE
    assert parse_agency(agency.name("vi"), on) == agency


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_without_an_error(text: str) -> None:
    found = parse_agency(f"UBND {text}")
    assert found is None or found.kind is AgencyKind.PEOPLES_COMMITTEE
    place = parse_place(text)
    assert place is None or place.title()


@pytest.mark.parametrize(
    ("printed", "whole", "code"),
    [
        ("UBND xã Mẫu Sơn tỉnh An Giang", "xã Mẫu Sơn, tỉnh An Giang", "91"),
        ("UBND phường Thuận Hóa thành phố Huế", "phường Thuận Hóa, thành phố Huế", "46"),
        ("UBND phường Bến Nghé TP. Hồ Chí Minh", "phường Bến Nghé, Thành phố Hồ Chí Minh", "79"),
    ],
)
def test_a_place_is_read_without_its_commas(printed: str, whole: str, code: str) -> None:
    on = date(2026, 12, 1)
    found = parse_agency(printed, on)
    assert found is not None
    assert found.full_name() == f"Ủy ban nhân dân {whole}"
    assert found.place is not None
    assert found.place.province is not None
    assert found.place.province.code == code
    first, _, last = whole.partition(", ")
    assert parse_agency(f"UBND {first}, {last}", on) == found


def test_a_place_in_no_province_of_that_name_is_no_place() -> None:
    for between in (", ", " "):
        assert parse_place(f"xã Mẫu Sơn{between}tỉnh Không Có", date(2026, 12, 1)) is None

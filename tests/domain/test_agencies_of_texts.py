"""Bodies that texts of this field name: committees that speak for others, offices, departments."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import named_body, parse_agency
from vnchild.domain.agency_spelling import one_spelling
from vnchild.domain.place_parsing import parse_place, unit_above
from vnchild.domain.places import Level, Place, province

BEFORE, SINCE = date(2023, 3, 1), date(2026, 10, 5)
K = AgencyKind


@pytest.mark.parametrize(
    ("printed", "whole"),
    [
        ("Ban Thường vụ Tỉnh ủy", "Tỉnh ủy"),
        ("Ban Thường vụ Tỉnh ủy Lai Châu", "Tỉnh ủy Lai Châu"),
        ("BAN THƯỜNG VỤ TỈNH UỶ", "Tỉnh ủy"),
        ("BTV Huyện ủy Phong Thổ", "Huyện ủy Phong Thổ"),
        ("Thường trực Huyện ủy Phong Thổ, tỉnh Lai Châu", "Huyện ủy Phong Thổ, tỉnh Lai Châu"),
        ("Ban Thường vụ Thành ủy Cần Thơ", "Thành ủy Cần Thơ"),
        ("Ban Chấp hành Đảng bộ tỉnh Lai Châu", "Tỉnh ủy Lai Châu"),
        ("Ban Thường vụ Đảng ủy xã Mường So", "Đảng ủy xã Mường So"),
        ("Ban Bí thư", "Ban Chấp hành Trung ương Đảng"),
        ("Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương Đảng"),
        ("Bộ Chính trị", "Ban Chấp hành Trung ương Đảng"),
        ("Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Ban Chấp hành Trung ương Đảng"),
        ("Ban Chấp hành Trung ương Đoàn", "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
        ("Ban Chấp hành Trung ương Hội LHPN Việt Nam",
         "Trung ương Hội Liên hiệp Phụ nữ Việt Nam"),
        ("Thường trực HĐND tỉnh Lai Châu", "Hội đồng nhân dân tỉnh Lai Châu"),
        ("Ban Thường vụ Hội LHPN huyện Phong Thổ", "Hội Liên hiệp Phụ nữ huyện Phong Thổ"),
        ("Ban Thường vụ Tỉnh đoàn Lai Châu",
         "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lai Châu"),
        ("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lai Châu",
         "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lai Châu"),
    ],
)  # fmt: skip
def test_a_standing_committee_is_the_body_that_it_leads(printed: str, whole: str) -> None:
    found = parse_agency(printed, BEFORE)
    assert found is not None
    assert found.full_name() == whole


@pytest.mark.parametrize(
    "printed",
    [
        "Ban Thường vụ",
        "Thường trực",
        "Ban Thường vụ các huyện ủy",
        "Thường trực UBND tỉnh",  # a People's Committee has none
        "Ban Thường vụ Sở Y tế",
        "Văn phòng Tỉnh ủy",
        "Ban Tuyên giáo Tỉnh ủy",
        "Thanh tra Sở Y tế",
        "Thanh tra Bộ Y tế",
        "Đoàn Thanh niên Bộ Y tế",
        "Đảng ủy Công an tỉnh Lai Châu",
        "Viện kiểm sát",
    ],
)
def test_what_is_another_body_or_none_is_not_read(printed: str) -> None:
    assert parse_agency(printed, BEFORE) is None


@pytest.mark.parametrize(
    ("printed", "kind", "whole"),
    [
        ("Văn phòng UBND tỉnh Kiên Giang", K.COMMITTEE_OFFICE,
         "Văn phòng Ủy ban nhân dân tỉnh Kiên Giang"),
        ("Văn phòng HĐND và UBND huyện Phong Thổ", K.COMMITTEE_OFFICE,
         "Văn phòng Ủy ban nhân dân huyện Phong Thổ"),
        ("Văn phòng Chính phủ", K.GOVERNMENT_OFFICE, "Văn phòng Chính phủ"),
        ("VKSND tỉnh Lai Châu", K.PROVINCIAL_PROCURACY, "Viện kiểm sát nhân dân tỉnh Lai Châu"),
        ("VKSND huyện Phong Thổ", K.DISTRICT_PROCURACY, "Viện kiểm sát nhân dân huyện Phong Thổ"),
        ("VKSNDTC", K.SUPREME_PROCURACY, "Viện kiểm sát nhân dân tối cao"),
        ("TAND tối cao", K.SUPREME_COURT, "Tòa án nhân dân tối cao"),
        ("Sở TT&TT tỉnh Lai Châu", K.DEPARTMENT_OF_INFORMATION,
         "Sở Thông tin và Truyền thông tỉnh Lai Châu"),
        ("Sở Du lịch", K.DEPARTMENT_OF_TOURISM, "Sở Du lịch"),
        ("Sở NN&PTNT", K.DEPARTMENT_OF_AGRICULTURE, "Sở Nông nghiệp và Phát triển nông thôn"),
        ("Sở KH&ĐT", K.DEPARTMENT_OF_PLANNING, "Sở Kế hoạch và Đầu tư"),
        ("Bộ TT&TT", K.MINISTRY_OF_INFORMATION, "Bộ Thông tin và Truyền thông"),
        ("Bộ Quốc phòng", K.MINISTRY_OF_DEFENCE, "Bộ Quốc phòng"),
        ("BHXH tỉnh Lai Châu", K.SOCIAL_INSURANCE, "Bảo hiểm xã hội tỉnh Lai Châu"),
        ("Bảo hiểm xã hội Việt Nam", K.SOCIAL_INSURANCE, "Bảo hiểm xã hội Việt Nam"),
        ("Thanh tra tỉnh Lai Châu", K.INSPECTORATE, "Thanh tra tỉnh Lai Châu"),
        ("Hội Chữ thập đỏ tỉnh Kiên Giang", K.RED_CROSS, "Hội Chữ thập đỏ tỉnh Kiên Giang"),
        ("Phòng Tài chính - Kế hoạch huyện Phong Thổ", K.DIVISION_OF_FINANCE,
         "Phòng Tài chính - Kế hoạch huyện Phong Thổ"),
        ("Phòng VH&TT", K.DIVISION_OF_CULTURE_AND_INFORMATION, "Phòng Văn hóa và Thông tin"),
    ],
)  # fmt: skip
def test_offices_departments_and_procuracies(printed: str, kind: AgencyKind, whole: str) -> None:
    found = parse_agency(printed, BEFORE)
    assert found is not None
    assert (found.kind, found.full_name()) == (kind, whole)


def test_what_began_in_2025_is_read_and_stands_since() -> None:
    for printed in ("Sở Nông nghiệp và Môi trường tỉnh An Giang", "Sở Dân tộc và Tôn giáo"):
        found = parse_agency(printed, SINCE)
        assert found is not None
        assert found.stands(date(2025, 7, 1))
        assert not found.stands(date(2025, 2, 28))
    regional = parse_agency("Viện kiểm sát nhân dân khu vực 1 - An Giang", SINCE)
    assert regional is not None
    assert (regional.kind, regional.designation) == (K.REGIONAL_PROCURACY, "1")


def test_the_body_of_a_name_is_told_where_its_place_is_not_known() -> None:
    found = named_body("Ban Thường vụ Thành ủy Không Có")
    assert found is not None
    assert (found.kind, found.where) == (K.PARTY_COMMITTEE, "thành phố Không Có")
    other = named_body("UBND huyện M'Đrắk, tỉnh Đắk Lắk")
    assert other is not None
    assert other.where == "huyện M'Đrắk, tỉnh Đắk Lắk"
    assert named_body("Trường mầm non Ví Dụ") is None


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("Sở TT&TT tỉnh Lai Châu", "Sở Thông tin và Truyền thông tỉnh Lai Châu"),
        ("UBND TT. Phong Thổ", "Ủy ban nhân dân thị trấn Phong Thổ"),
        ("UBND TP.HCM", "Ủy ban nhân dân thành phố HCM"),
        ("Toà án – uỷ ban", "Tòa án - ủy ban"),
        ("UỸ BAN NHÂN DÂN PHƯỜNG LUỸ BÁN", "ỦY BAN NHÂN DÂN PHƯỜNG LUỸ BÁN"),
    ],
)
def test_one_spelling(printed: str, written: str) -> None:
    assert one_spelling(printed) == written
    assert one_spelling(written) == written


def test_the_unit_of_a_level_above_a_place() -> None:
    place = parse_place("xã Mường So, huyện Phong Thổ, tỉnh Lai Châu", BEFORE)
    assert place is not None
    above = unit_above(place, Level.DISTRICT)
    assert above is not None
    assert above.full_name() == "huyện Phong Thổ, tỉnh Lai Châu"
    assert unit_above(place, Level.COMMUNE) == place
    assert unit_above(place, Level.PROVINCE) == Place.of_province(province("12", BEFORE))
    assert unit_above(above, Level.COMMUNE) is None
    alone = parse_place("xã Mường So, tỉnh Lai Châu", BEFORE)
    assert alone is not None
    assert unit_above(alone, Level.DISTRICT) is None


@pytest.mark.parametrize("kind", AgencyKind)
def test_the_name_of_every_kind_begins_with_its_body(kind: AgencyKind) -> None:
    for lang in ("vi", "en"):
        assert Agency(kind=kind).name("vi" if lang == "vi" else "en")
    found = named_body(Agency(kind=kind).name("vi"))
    assert found is not None
    assert found.kind is kind or found.kind in {K.DISTRICT_COURT, K.DISTRICT_PROCURACY}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Xã Đoàn Kết", None),
        ("Phường Đoàn Kết", None),
        ("UBND xã Đoàn Kết", AgencyKind.PEOPLES_COMMITTEE),
        ("Xã đoàn Tân Lập", AgencyKind.YOUTH_UNION),
        ("XÃ ĐOÀN TÂN LẬP", AgencyKind.YOUTH_UNION),
        ("Huyện Đoàn Phong Thổ", AgencyKind.YOUTH_UNION),
    ],
)
def test_a_commune_called_doan_ket_is_no_youth_union(name: str, kind: AgencyKind | None) -> None:
    found = parse_agency(name)
    assert (found and found.kind) == kind

"""Names of departments as texts print them: with a dash, a comma, ``và`` or nothing; in short."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency import AgencyKind
from vnchild.domain.agency_parsing import parse_agency

DAY = date(2024, 3, 1)
K = AgencyKind


@pytest.mark.parametrize("joined", [" - ", " – ", "-", ", ", " ", " và "])
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("Sở Giáo dục", "Đào tạo"), K.DEPARTMENT_OF_EDUCATION),
        (("Sở Văn hóa", "Thể thao", "Du lịch"), K.DEPARTMENT_OF_CULTURE),
        (("Sở Kế hoạch", "Đầu tư"), K.DEPARTMENT_OF_PLANNING),
        (("Sở Thông tin", "Truyền thông"), K.DEPARTMENT_OF_INFORMATION),
        (("Sở Tài nguyên", "Môi trường"), K.DEPARTMENT_OF_NATURAL_RESOURCES),
        (("Sở Lao động", "Thương binh", "Xã hội"), K.DEPARTMENT_OF_LABOUR),
        (("Phòng Giáo dục", "Đào tạo"), K.DIVISION_OF_EDUCATION),
        (("Phòng Tài chính", "Kế hoạch"), K.DIVISION_OF_FINANCE),
        (("Bộ Khoa học", "Công nghệ"), K.MINISTRY_OF_SCIENCE),
    ],
)
def test_what_joins_the_words_of_a_name_is_one(
    words: tuple[str, ...], kind: AgencyKind, joined: str
) -> None:
    if joined == " và ":
        words = (", ".join(words[:-1]), words[-1])
    found = parse_agency(joined.join(words), DAY)
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Sở Giáo dục tỉnh Lai Châu", K.DEPARTMENT_OF_EDUCATION),
        ("Sở Lao động", K.DEPARTMENT_OF_LABOUR),
        ("Phòng Lao động huyện Phong Thổ", K.DIVISION_OF_LABOUR),
        ("Bộ Giáo dục", K.MINISTRY_OF_EDUCATION),
        ("Viện Kiểm sát tỉnh Lai Châu", K.PROVINCIAL_PROCURACY),
        ("Tòa án huyện Phong Thổ", K.DISTRICT_COURT),
        ("UB MTTQ Việt Nam tỉnh Lai Châu", K.FATHERLAND_FRONT),
    ],
)
def test_a_name_in_short_is_read_where_no_other_body_has_it(printed: str, kind: AgencyKind) -> None:
    found = parse_agency(printed, DAY)
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize(
    "printed",
    [
        "Sở Nông nghiệp",  # of rural development, or of the environment
        "Phòng Văn hóa",
        "Sở Giáo dục nghề nghiệp",
        "Sở Lao động - Việc làm",
        "Sở Văn hóa và Gia đình",
        "Tòa án quân sự",
        "Tòa án",
        "Viện kiểm sát quân sự khu vực",
    ],
)
def test_a_name_in_short_of_several_or_of_another_body_is_not(printed: str) -> None:
    assert parse_agency(printed, DAY) is None


def test_a_comma_behind_and_ends_a_name() -> None:
    found = parse_agency("Sở Văn hóa và Thể thao", DAY)
    assert found is not None
    assert found.kind is K.DEPARTMENT_OF_CULTURE
    assert parse_agency("Sở Văn hóa và Thể thao, Du lịch", DAY) is None

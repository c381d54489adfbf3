"""An order binds agencies within the place of who gives it, and no others."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.directive import Directive
from vnchild.domain.places import Level, Place, province
from vnchild.reading.directive import read_directive
from vnchild.rules.reporting import Body, OwedReport, due_reports, ordered_duties
from vnchild.rules.reporting.addressed import ISSUER_NOT_KNOWN, MAYBE_OF_OTHERS, takes_in
from vnchild.rules.reporting.ordered import place_of
from vnchild.rules.reporting.reach import WHOLE_COUNTRY, lies_within
from vnchild.rules.reporting.receivers import agencies_named

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
ISSUED = date(2024, 3, 1)
BEFORE = date(2024, 6, 1)
AFTER = date(2026, 6, 1)
MAYBE_THERE = "chưa rõ cơ quan này có ở đó hay không"


def letter(
    *heads: str,
    place: str = "Thử",
    to: str = "UBND các huyện, thành phố",
    about: str = "",
    receiver: str = "Sở Y tế",
    year: int = 2024,
) -> Directive:
    head = "\n".join(heads)
    return read_directive(
        f"{head}\n\nSố: 9/UBND-VX\nV/v rà soát trẻ em\n\n{place}, ngày 01 tháng 3 năm {year}\n\n"
        f"Kính gửi: {to}.\n\n{about}\n\nĐề nghị báo cáo kết quả rà soát về {receiver} trước ngày "
        f"15/11/{year}./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    ).directive


def ordered(
    agency: str | Agency | Body, directive: Directive, *, year: int = 2024
) -> tuple[OwedReport, ...]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = due_reports(agency, first, last, also=ordered_duties(directive))
    return tuple(each for each in found if each.due.provision is None)


def told(agency: str | Agency | Body, directive: Directive) -> str | None:
    """``owed``, the words of the note, or ``None`` where it is not owed."""
    found = ordered(agency, directive)
    if not found:
        return None
    (one,) = found
    return "owed" if one.note is None else one.note.vi


OF_KIEN_GIANG = letter("ỦY BAN NHÂN DÂN", "TỈNH KIÊN GIANG")
OF_NOWHERE = letter("ỦY BAN NHÂN DÂN", "TỈNH VÍ DỤ")


@pytest.mark.parametrize(
    "agency",
    [
        "UBND huyện An Biên, tỉnh Kiên Giang",
        "UBND thành phố Rạch Giá, tỉnh Kiên Giang",
        "Chủ tịch UBND huyện An Biên, tỉnh Kiên Giang",
    ],
)
def test_a_province_binds_its_own_districts(agency: str) -> None:
    directive = letter(
        "ỦY BAN NHÂN DÂN", "TỈNH KIÊN GIANG", to="Chủ tịch UBND các huyện, thành phố"
    )
    (owed,) = ordered(agency, directive)
    assert owed.note is None
    assert [each.full_name() for each in owed.to] == ["Sở Y tế tỉnh Kiên Giang"]
    assert owed.due.duty.within == "tỉnh Kiên Giang"
    assert owed.due.duty.issuer == "Ủy ban nhân dân tỉnh Kiên Giang"


@pytest.mark.parametrize("directive", [OF_KIEN_GIANG, OF_NOWHERE], ids=["real", "invented"])
@pytest.mark.parametrize(
    "agency",
    [
        "UBND huyện Phong Thổ, tỉnh Lai Châu",
        "UBND thành phố Lai Châu, tỉnh Lai Châu",
        "Sở Y tế tỉnh Lai Châu",
        "UBND xã Mường So, tỉnh Lai Châu",
        "Bộ Y tế",
        "Bộ Công an",
    ],
)
def test_a_province_binds_no_other_province_and_no_central_body(
    agency: str, directive: Directive
) -> None:
    assert ordered(agency, directive) == ()


def test_words_that_name_anybody_still_end_at_the_border() -> None:
    directive = letter("UBND TỈNH KIÊN GIANG", to="Các cơ quan, đơn vị liên quan")
    assert told("Sở Tư pháp tỉnh Kiên Giang", directive) == MAYBE_OF_OTHERS.vi
    assert told("Sở Tư pháp tỉnh Lai Châu", directive) is None
    assert told("Bộ Tư pháp", directive) is None


def test_where_the_place_of_the_agency_is_not_known_a_note_says_so() -> None:
    districts = Body.of(AgencyKind.PEOPLES_COMMITTEE, Level.DISTRICT)
    for agency in ("UBND huyện An Biên", districts):
        words = told(agency, OF_KIEN_GIANG)
        assert words is not None
        assert words.endswith(MAYBE_THERE)
        assert "tỉnh Kiên Giang" in words


def test_who_issued_it_may_not_be_known() -> None:
    unknown = letter(place="Thử")
    assert place_of(unknown) is None
    assert told("UBND huyện An Biên, tỉnh Kiên Giang", unknown) == ISSUER_NOT_KNOWN.vi
    found = due_reports(
        "UBND huyện An Biên, tỉnh Kiên Giang",
        *YEAR,
        also=ordered_duties(unknown, within="tỉnh Kiên Giang"),
    )
    (owed,) = (each for each in found if each.due.provision is None)
    assert owed.due.last_day == date(2024, 11, 14)
    assert owed.note is None


def test_a_district_named_without_its_province_may_be_another_of_that_name() -> None:
    directive = letter(to="UBND huyện Châu Thành")
    assert told("UBND huyện Châu Thành, tỉnh Kiên Giang", directive) == ISSUER_NOT_KNOWN.vi
    of_an_giang = letter("UBND TỈNH AN GIANG", to="UBND huyện Châu Thành")
    assert told("UBND huyện Châu Thành, tỉnh An Giang", of_an_giang) == "owed"
    assert told("UBND huyện Châu Thành, tỉnh Kiên Giang", of_an_giang) is None


@pytest.mark.parametrize("issuer", ["BỘ CHỈ HUY QUÂN SỰ TỈNH", "CÔNG AN TỈNH"])
def test_a_local_body_under_a_ministry_binds_its_province_only(issuer: str) -> None:
    directive = letter("BỘ CÔNG AN", issuer, place="Lai Châu", to="Công an các huyện, thành phố")
    assert place_of(directive) != WHOLE_COUNTRY
    assert told("UBND huyện An Biên, tỉnh Kiên Giang", directive) is None


def test_an_addressee_named_whole_is_bound_though_nobody_knows_who_issued_it() -> None:
    name = "Chủ tịch UBND huyện An Biên, tỉnh Kiên Giang"
    directive = letter(to=name)
    assert told(name, directive) == "owed"
    assert told(name.removeprefix("Chủ tịch "), directive) == "owed"
    assert told(name.replace("An Biên", "Kiên Lương"), directive) is None
    assert told(name.replace("Kiên Giang", "Lai Châu"), directive) is None
    assert told("UBND xã An Biên, huyện An Biên, tỉnh Kiên Giang", directive) is None


DISTRICT = ("ỦY BAN NHÂN DÂN", "HUYỆN PHONG THỔ")
CARRIED_OUT = "Thực hiện Công văn số 8/UBND-VX ngày 14/02/2024 của UBND tỉnh Lai Châu, đề nghị:"
OF_PHONG_THO = letter(
    *DISTRICT, to="UBND các xã, thị trấn", about=CARRIED_OUT, receiver="UBND huyện"
)


@pytest.mark.parametrize(
    ("agency", "answer"),
    [
        ("UBND thị trấn Phong Thổ, huyện Phong Thổ, tỉnh Lai Châu", "owed"),
        ("UBND xã Mường So, huyện Phong Thổ, tỉnh Lai Châu", "owed"),
        ("UBND xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu", None),
        ("UBND xã An Biên, tỉnh Kiên Giang", None),
        ("UBND huyện Tam Đường, tỉnh Lai Châu", None),
        ("UBND tỉnh Lai Châu", None),
        ("Bộ Y tế", None),
    ],
)
def test_a_district_binds_its_own_communes(agency: str, answer: str | None) -> None:
    assert told(agency, OF_PHONG_THO) == answer


def test_the_province_of_a_district_is_read_from_what_it_carries_out() -> None:
    assert place_of(OF_PHONG_THO) == "huyện Phong Thổ, tỉnh Lai Châu"
    words = told("UBND xã Mường So, tỉnh Lai Châu", OF_PHONG_THO)
    assert words is not None
    assert words.endswith(MAYBE_THERE)
    (owed,) = ordered("UBND xã Mường So, tỉnh Lai Châu", OF_PHONG_THO)
    assert [each.full_name() for each in owed.to] == [
        "Ủy ban nhân dân huyện Phong Thổ, tỉnh Lai Châu"
    ]
    two = letter(
        *DISTRICT, about=f"{CARRIED_OUT} Thực hiện Công văn số 77/UBND-VX của UBND tỉnh Sơn La."
    )
    assert place_of(two) == "huyện Phong Thổ"


def test_the_province_of_a_district_is_that_of_the_body_above() -> None:
    party = letter("TỈNH ỦY LAI CHÂU", "HUYỆN ỦY PHONG THỔ", to="Các chi bộ, đảng bộ trực thuộc")
    assert place_of(party) == "huyện Phong Thổ, tỉnh Lai Châu"


def test_a_mark_that_a_scan_lost_makes_no_other_district() -> None:
    directive = letter("ỦY BAN NHÂN DÂN", "HUYỆN PHONG THỒ", to="UBND các xã", about=CARRIED_OUT)
    assert told("UBND xã Mường So, huyện Phong Thổ, tỉnh Lai Châu", directive) == "owed"
    assert told("UBND xã Mường So, huyện Tam Đường, tỉnh Lai Châu", directive) is None


def test_a_ministry_binds_every_province() -> None:
    directive = letter(
        "BỘ Y TẾ",
        place="Hà Nội",
        to="Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
        receiver="Bộ Y tế",
    )
    assert place_of(directive) == WHOLE_COUNTRY
    for agency in ("UBND tỉnh Lai Châu", "UBND thành phố Hà Nội"):
        (owed,) = ordered(agency, directive)
        assert owed.note is None
        assert [str(each) for each in owed.to] == ["Bộ Y tế"]
    assert ordered("UBND xã Mường So, tỉnh Lai Châu", directive) == ()
    assert ordered("Bộ Y tế", directive) == ()


def test_a_department_is_of_the_province_above_it_or_beside_the_date() -> None:
    under = letter("UBND TỈNH KIÊN GIANG", "SỞ Y TẾ", place="Rạch Giá")
    beside = letter("SỞ Y TẾ", place="Kiên Giang")
    for directive in (under, beside):
        assert place_of(directive) == "tỉnh Kiên Giang"
        assert told("UBND huyện An Biên, tỉnh Kiên Giang", directive) == "owed"
        assert told("UBND huyện Phong Thổ, tỉnh Lai Châu", directive) is None


@pytest.mark.parametrize(
    ("to", "there"),
    [
        ("UBND các huyện, thành phố", "tỉnh Lai Châu"),
        ("Các sở, ban, ngành", "tỉnh Lai Châu"),
        ("UBND các phường, xã", None),
    ],
)
def test_a_city_may_have_the_name_of_its_province(to: str, there: str | None) -> None:
    assert place_of(letter(place="Lai Châu", to=to)) == there


def test_who_receives_a_report_does_not_owe_it() -> None:
    directive = letter("UBND TỈNH KIÊN GIANG", to="Các sở, ban, ngành")
    assert told("Sở Tư pháp tỉnh Kiên Giang", directive) == "owed"
    assert told("Sở Y tế tỉnh Kiên Giang", directive) is None


@pytest.mark.parametrize(
    ("receiver", "names"),
    [
        ("Sở Y tế", ["Sở Y tế tỉnh Kiên Giang"]),
        ("UBND tỉnh (qua Sở Y tế)", ["Ủy ban nhân dân tỉnh Kiên Giang"]),
        (
            "UBND tỉnh và Bộ Lao động - Thương binh và Xã hội",
            ["Ủy ban nhân dân tỉnh Kiên Giang", "Bộ Lao động - Thương binh và Xã hội"],
        ),
        ("Ban Giám hiệu", []),
    ],
)
def test_to_whom_a_report_goes_is_an_agency_where_it_can_be_read(
    receiver: str, names: list[str]
) -> None:
    (owed,) = ordered(
        "UBND huyện An Biên, tỉnh Kiên Giang", letter("UBND TỈNH KIÊN GIANG", receiver=receiver)
    )
    assert [each.full_name() for each in owed.to] == names
    noted = owed.due.duty.note
    assert (noted is None) is (receiver not in {"UBND tỉnh (qua Sở Y tế)", "Ban Giám hiệu"})
    assert noted is None or noted.vi == f"gửi {receiver}"


def test_who_took_over_receives_the_report() -> None:
    """The Department of Labour of a letter of March 2025 was no more in November."""
    directive = letter(
        "UBND TỈNH LAI CHÂU",
        to="Các sở, ban, ngành",
        receiver="Sở Lao động - Thương binh và Xã hội",
        year=2025,
    )
    (owed,) = ordered("Sở Tư pháp tỉnh Lai Châu", directive, year=2025)
    assert [each.full_name() for each in owed.to] == ["Sở Y tế tỉnh Lai Châu"]


def test_an_agency_that_ended_in_between_is_told() -> None:
    (heir,) = ordered(
        "Sở Tư pháp tỉnh Kiên Giang",
        letter("UBND TỈNH KIÊN GIANG", to="Các sở, ban, ngành", year=2025),
        year=2025,
    )
    assert heir.agency.full_name() == "Sở Tư pháp tỉnh An Giang"
    assert heir.instead_of is not None
    (gone,) = ordered(
        "UBND huyện Phong Thổ, tỉnh Lai Châu", letter("UBND TỈNH LAI CHÂU", year=2025), year=2025
    )
    assert gone.note is not None
    assert "từ 01/07/2025 không có cấp huyện" in gone.note.vi


def of(code: str, on: date) -> Agency:
    return Agency(kind=AgencyKind.DEPARTMENT_OF_HEALTH, place=Place.of_province(code, on))


@pytest.mark.parametrize(
    ("agency", "within", "issued", "answer"),
    [
        (of("91", BEFORE), "tỉnh Kiên Giang", ISSUED, True),
        (of("91", BEFORE), "tỉnh An Giang", ISSUED, False),
        (of("91", BEFORE), "tỉnh An Giang", AFTER, True),
        (of("91", BEFORE), "tỉnh An Giang", None, None),
        (of("91", AFTER), "tỉnh Kiên Giang", ISSUED, None),
        (of("91", AFTER), "tỉnh Lai Châu", ISSUED, False),
        (of("12", AFTER), "tỉnh Lai Châu", ISSUED, True),
        (of("79", AFTER), "Thành phố Hồ Chí Minh", AFTER, True),
        (of("12", AFTER), "khắp nơi", AFTER, None),
        (of("12", AFTER), "", AFTER, None),
    ],
)
def test_provinces_are_compared_as_they_stood(
    agency: Agency, within: str, issued: date | None, answer: bool | None
) -> None:
    assert lies_within(agency, within, issued) is answer
    assert province("91", BEFORE).name == "Kiên Giang"


def test_communes_of_two_names_are_two() -> None:
    agency = parse_agency("UBND xã Mường So, huyện Phong Thổ, tỉnh Lai Châu", BEFORE)
    assert agency is not None
    assert lies_within(agency, "xã Mường So, huyện Phong Thổ", ISSUED) is True
    assert lies_within(agency, "xã Mường Sò, huyện Phong Thổ", ISSUED) is None
    assert lies_within(agency, "xã Khổng Lào, huyện Phong Thổ", ISSUED) is False
    assert lies_within(agency, "thành phố Phong Thổ, tỉnh Lai Châu", ISSUED) is None


@given(
    st.text(max_size=60) | st.sampled_from(["UBND", "Sở", "huyện", "Chủ tịch UBND xã", "TP."]),
    st.text(max_size=60),
    st.none() | st.dates(),
)
def test_any_words_are_answered(printed: str, within: str, issued: date | None) -> None:
    agency = of("12", BEFORE)
    assert takes_in([printed], agency, within=within, issued=issued) in {True, False, None}
    assert lies_within(agency, within, issued) in {True, False, None}
    for each in agencies_named(printed, within, issued):
        assert each.level is not None

"""Who owes what is ordered, and to whom, is told as of its day, by the agency's own places."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnchild.domain.agency import Agency
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.directive import Directive
from vnchild.law.documents import RESOLUTION_202_2025
from vnchild.reading.directive import read_directive
from vnchild.rules.reporting import OwedReport, due_reports, ordered_duties
from vnchild.rules.reporting.addressed import MAYBE_OF_OTHERS

MERGER = RESOLUTION_202_2025.effects[0].applies_from
EVE = MERGER - timedelta(days=1)


def letter(
    head: str, to: str, receiver: str, issued: str, before: str, more: str = ""
) -> Directive:
    return read_directive(
        f"{head}\nSố: 9/UBND-VX\nThử, ngày {issued}\nV/v rà soát trẻ em\n"
        f"Kính gửi: {to}.\n\n{more}\n\n"
        f"Báo cáo kết quả rà soát về {receiver} trước ngày {before}./.\n"
    ).directive


def owed(
    agency: Agency | str, directive: Directive, first: date, last: date | None = None
) -> tuple[OwedReport, ...]:
    orders = ordered_duties(directive)
    assert orders
    found = due_reports(agency, first, last, also=orders)
    return tuple(each for each in found if each.due.duty in orders)


BEFORE_THE_MERGER = letter(
    "ỦY BAN NHÂN DÂN\nTỈNH AN GIANG",
    "Sở Y tế; UBND các huyện; UBND các xã",
    "UBND tỉnh",
    "05 tháng 6 năm 2025",
    f"{MERGER:%d/%m/%Y}",
)


@pytest.mark.parametrize("last", [EVE, MERGER, date(2025, 12, 31), date(2026, 12, 31)])
@pytest.mark.parametrize("agency", ["Sở Y tế tỉnh An Giang", "UBND huyện Châu Phú, tỉnh An Giang"])
def test_the_end_of_the_window_changes_no_report_within_it(agency: str, last: date) -> None:
    first = date(2025, 6, 1)
    (one,) = owed(agency, BEFORE_THE_MERGER, first, last)
    assert one == owed(agency, BEFORE_THE_MERGER, first, EVE)[0]
    assert one.note is None
    assert one.agency.stands(one.due.last_day)
    assert all(each.stands(one.due.last_day) for each in one.to)


def test_a_city_that_grew_is_the_one_of_the_day() -> None:
    directive = letter(
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH",
        "Các sở, ban, ngành thành phố",
        "UBND Thành phố",
        "05 tháng 6 năm 2025",
        "30/06/2025",
    )
    name = "Sở Y tế Thành phố Hồ Chí Minh"
    (one,) = owed(name, directive, date(2025, 1, 1), date(2026, 12, 31))
    assert one == owed(name, directive, date(2025, 1, 1), EVE)[0]
    assert one.note is None


def test_in_which_province_a_commune_lay_before_the_merger_is_not_known() -> None:
    """An Giang of today was two provinces: its communes were not all bound by one of them."""
    name = "UBND xã Ví Dụ, tỉnh An Giang"
    for last in (EVE, MERGER, date(2026, 6, 1)):
        (told,) = owed(name, BEFORE_THE_MERGER, date(2025, 6, 1), last)
        assert told.note is not None
        assert "chưa rõ cơ quan này có ở đó" in told.note.vi
    then = parse_agency(name, EVE)
    assert then is not None
    (surely,) = owed(then, BEFORE_THE_MERGER, date(2025, 6, 1), EVE)
    assert surely.note is None, "an agency of that day is of the province before"


COMMUNE = "UBND xã Mường So, huyện Phong Thổ, tỉnh Lai Châu"


def test_who_receives_by_law_is_named_with_the_district_of_the_commune() -> None:
    found = due_reports(COMMUNE, date(2024, 1, 1), date(2024, 12, 31))
    committees = {
        each.full_name() for one in found for each in one.to if "Ủy ban" in each.full_name()
    }
    assert committees == {"Ủy ban nhân dân huyện Phong Thổ, tỉnh Lai Châu"}
    unknown = due_reports("UBND xã Mường So, tỉnh Lai Châu", date(2024, 1, 1), date(2024, 12, 31))
    names = {each.full_name() for one in unknown for each in one.to}
    assert not any("huyện Phong Thổ" in each for each in names)


def test_the_district_of_then_receives_nothing_when_there_are_no_districts() -> None:
    for one in due_reports(COMMUNE, MERGER, date(2025, 12, 31)):
        assert not any("huyện" in each.full_name() for each in one.to)


def test_a_misprint_of_the_directive_is_not_the_name_of_who_receives() -> None:
    directive = letter(
        "ỦY BAN NHÂN DÂN\nHUYỆN PHONG THỒ",
        "UBND các xã; Công an huyện",
        "UBND huyện",
        "05 tháng 3 năm 2024",
        "15/11/2024",
        "Thực hiện Công văn số 8/UBND-VX ngày 14/02/2024 của UBND tỉnh Lai Châu, đề nghị:",
    )
    for name in (COMMUNE, "Công an huyện Phong Thổ, tỉnh Lai Châu"):
        (one,) = owed(name, directive, date(2024, 1, 1))
        assert [each.full_name() for each in one.to] == [
            "Ủy ban nhân dân huyện Phong Thổ, tỉnh Lai Châu"
        ]
        assert one.note is None


def test_a_district_whose_name_has_an_apostrophe() -> None:
    directive = letter(
        "UBND TỈNH ĐẮK LẮK\nỦY BAN NHÂN DÂN HUYỆN M'ĐRẮK",
        "UBND xã Cư M'ta",
        "UBND huyện",
        "05 tháng 3 năm 2024",
        "15/11/2024",
    )
    (duty,) = ordered_duties(directive)
    assert duty.within is not None
    assert duty.within.casefold() == "huyện m'đrắk, tỉnh đắk lắk"
    year = (date(2024, 1, 1), date(2024, 12, 31))
    (one,) = owed("UBND xã Cư M'ta, huyện M'Đrắk, tỉnh Đắk Lắk", directive, *year)
    assert [each.full_name() for each in one.to] == ["Ủy ban nhân dân huyện M'Đrắk, tỉnh Đắk Lắk"]
    for other in ("UBND xã Cư M'lan, huyện M'Đrắk", "UBND xã Cư M'ta, huyện M'gar"):
        assert owed(f"{other}, tỉnh Đắk Lắk", directive, *year) == ()


OF_KIEN_GIANG = "ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG"
DAYS = ("02 tháng 6 năm 2023", "30/6/2023")
YEAR = (date(2023, 1, 1), date(2023, 12, 31))


@pytest.mark.parametrize(
    ("to", "bound"),
    [
        ("Giám đốc Sở Y tế", {"Sở Y tế"}),
        ("Hội LHPN tỉnh", {"Hội LHPN"}),
        ("Đề nghị Ủy ban MTTQ Việt Nam tỉnh", {"Ủy ban MTTQ Việt Nam"}),
        ("Các sở", {"Sở Y tế", "Sở Tư pháp"}),
    ],
)
def test_who_is_surely_bound_and_who_is_surely_not(to: str, bound: set[str]) -> None:
    directive = letter(OF_KIEN_GIANG, to, "UBND tỉnh", *DAYS)
    for name in ("Sở Y tế", "Sở Tư pháp", "Hội LHPN", "Ủy ban MTTQ Việt Nam", "Công an"):
        found = owed(f"{name} tỉnh Kiên Giang", directive, *YEAR)
        assert [each.note for each in found] == ([None] if name in bound else [])


def test_a_committee_gives_its_council_and_courts_no_orders() -> None:
    directive = letter(OF_KIEN_GIANG, "Các cơ quan, đơn vị trên địa bàn tỉnh", "UBND tỉnh", *DAYS)
    (maybe,) = owed("Sở Tư pháp tỉnh Kiên Giang", directive, *YEAR)
    assert maybe.note is MAYBE_OF_OTHERS
    for above in ("HĐND tỉnh Kiên Giang", "TAND tỉnh Kiên Giang", "Tỉnh ủy Kiên Giang"):
        assert owed(above, directive, *YEAR) == ()
    party = letter("TỈNH ỦY KIÊN GIANG", "Các cơ quan, đơn vị", "Tỉnh ủy", *DAYS)
    (maybe,) = owed("Huyện ủy An Biên, tỉnh Kiên Giang", party, *YEAR)
    assert maybe.note is MAYBE_OF_OTHERS
    named = letter(OF_KIEN_GIANG, "Huyện ủy An Biên; UBND các huyện", "UBND tỉnh", *DAYS)
    (asked,) = owed("Huyện ủy An Biên, tỉnh Kiên Giang", named, *YEAR)
    assert asked.note is None, "who is named by name is"


def test_a_name_given_as_text_has_one_answer_whatever_the_window() -> None:
    name = "UBND xã Mỹ Đức, tỉnh An Giang"
    day = BEFORE_THE_MERGER
    first = date(2025, 6, 1)
    answers = {
        tuple((each.agency, each.note) for each in owed(name, day, first, last))
        for last in (EVE, MERGER, date(2025, 12, 31))
    }
    assert len(answers) == 1


def test_the_openings_of_a_request_are_no_doubt_and_no_denial() -> None:
    for to in ("Trân trọng đề nghị Thường trực HĐND tỉnh", "Kính đề nghị Hội đồng nhân dân tỉnh"):
        directive = letter(OF_KIEN_GIANG, to, "UBND tỉnh", *DAYS)
        (asked,) = owed("HĐND tỉnh Kiên Giang", directive, *YEAR)
        assert asked.note is None
    doubtful = letter(OF_KIEN_GIANG, "Xin ý kiến HĐND tỉnh", "UBND tỉnh", *DAYS)
    (asked,) = owed("HĐND tỉnh Kiên Giang", doubtful, *YEAR)
    assert asked.note is MAYBE_OF_OTHERS


def test_a_list_cut_at_semicolons_is_one_list() -> None:
    to = "UBND các huyện: An Biên; An Minh; thành phố Hà Tiên"
    directive = letter(OF_KIEN_GIANG, to, "UBND tỉnh", *DAYS)
    for place in ("huyện An Biên", "huyện An Minh", "thành phố Hà Tiên"):
        (bound,) = owed(f"UBND {place}, tỉnh Kiên Giang", directive, *YEAR)
        assert bound.note is None
    assert owed("UBND huyện Hòn Đất, tỉnh Kiên Giang", directive, *YEAR) == ()
    less = "UBND các huyện, thành phố (trừ huyện An Biên; thành phố Hà Tiên)"
    directive = letter(OF_KIEN_GIANG, less, "UBND tỉnh", *DAYS)
    assert owed("UBND thành phố Hà Tiên, tỉnh Kiên Giang", directive, *YEAR) == ()
    (bound,) = owed("UBND huyện Hòn Đất, tỉnh Kiên Giang", directive, *YEAR)
    assert bound.note is None

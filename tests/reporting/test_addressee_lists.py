"""A list of addressees binds each of those it names, and leaves out only whom all its words do."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnchild.domain.agency import Agency
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Place, PlaceKind, find_province
from vnchild.rules.reporting import Body
from vnchild.rules.reporting.addressed import takes_in
from vnchild.rules.reporting.body import MINISTRIES

ISSUED = date(2024, 3, 1)
WITHIN = "tỉnh Kiên Giang"
CITY = "thành phố Hồ Chí Minh"


def agency(name: str) -> Agency:
    found = parse_agency(name, ISSUED)
    assert found is not None, name
    return found


def committee(place: str) -> Agency:
    return agency(f"UBND {place}, {WITHIN}")


def told(addressee: str, name: str, within: str = WITHIN) -> bool | None:
    return takes_in([addressee], agency(name), within=within, issued=ISSUED)


NAMED = {
    "UBND các huyện An Biên, An Minh, thành phố Hà Tiên",
    "UBND các huyện: An Biên, An Minh và thành phố Hà Tiên",
    "UBND huyện An Biên, UBND huyện An Minh và UBND thành phố Hà Tiên",
    "UBND huyện An Biên, huyện An Minh, TP. Hà Tiên",
    "Các huyện: An Biên, An Minh và thành phố Hà Tiên",
    "UBND các huyện, thành phố: An Biên, An Minh, Hà Tiên",
    "UBND các huyện, thành phố (An Biên, An Minh, Hà Tiên)",
    "UBND các huyện, thành phố (trừ thành phố Rạch Giá)",
    "UBND các huyện, thành phố, trừ Rạch Giá",
    "Chủ tịch UBND các Huyện An Biên, An Minh và Chủ tịch UBND thành phố Hà Tiên",
    "Đề nghị UBND thành phố Hà Tiên và các huyện",
    "Sở Y tế, UBND các huyện An Biên, An Minh, thành phố Hà Tiên",
    "Sở Văn hóa, Thể thao và Du lịch; các huyện, thành phố Hà Tiên",
}


@pytest.mark.parametrize("addressee", sorted(NAMED))
@pytest.mark.parametrize("place", ["huyện An Biên", "huyện An Minh", "thành phố Hà Tiên"])
def test_every_name_of_a_list_is_bound(addressee: str, place: str) -> None:
    assert told(addressee, f"UBND {place}, {WITHIN}") is True


@pytest.mark.parametrize("addressee", sorted(NAMED))
@pytest.mark.parametrize(
    "other",
    [
        "UBND thành phố Rạch Giá",
        "UBND xã An Biên",
        "Huyện ủy An Biên",
        "Công an huyện Giồng Riềng",
        "Sở Tư pháp",
    ],
)
def test_a_list_that_was_read_binds_no_others(addressee: str, other: str) -> None:
    bare = addressee.startswith("Các huyện") or "; các huyện" in addressee
    answer = told(addressee, f"{other}, {WITHIN}")
    if bare and other.startswith("Huyện ủy"):
        assert answer is None, "the words name the district alone"
    elif "; các huyện" in addressee and other.startswith("Công an"):
        assert answer is None
    else:
        assert answer is False


def test_a_city_before_the_districts_leaves_none_of_them_out() -> None:
    for words in ("thành phố Thủ Đức và các quận, huyện", "các quận, huyện và thành phố Thủ Đức"):
        for place in ("quận 3", "huyện Củ Chi", "thành phố Thủ Đức"):
            name = f"UBND {place}, Thành phố Hồ Chí Minh"
            assert told(f"Ủy ban nhân dân {words}", name, CITY) is True
    ward = "UBND phường 5, quận 3, Thành phố Hồ Chí Minh"
    assert told("Ủy ban nhân dân các quận, huyện", ward, CITY) is False


names = st.lists(
    st.sampled_from(["An Biên", "An Minh", "Hòn Đất", "Tân Hiệp", "Gò Quao", "U Minh Thượng"]),
    unique=True,
    min_size=1,
)


@settings(max_examples=60)
@given(names, st.sampled_from(["UBND các huyện {}", "UBND các huyện: {}", "Các huyện: {}"]))
def test_those_named_and_no_others(listed: list[str], form: str) -> None:
    *most, last = listed
    addressee = form.format(f"{', '.join(most)} và {last}" if most else last)
    for name in ("An Biên", "Hòn Đất", "U Minh Thượng", "Vĩnh Thuận"):
        answer = told(addressee, f"UBND huyện {name}, {WITHIN}")
        assert answer is (name in listed)


@settings(max_examples=60)
@given(
    st.sampled_from(sorted(NAMED)),
    st.text("abcđêôư ,:;-()", max_size=30) | st.sampled_from(["nơi có trẻ em", "biên giới"]),
)
def test_words_that_are_not_read_leave_nobody_out(addressee: str, more: str) -> None:
    for after in (f"{addressee} {more}", f"{addressee}, {more}"):
        assert told(after, f"UBND huyện An Minh, {WITHIN}") is not False


@pytest.mark.parametrize(
    ("addressee", "answer"),
    [
        ("UBND các huyện biên giới", None),
        ("UBND các huyện (nơi có trẻ em bị xâm hại)", None),
        ("UBND các huyện có liên quan", None),
        ("UBND 5 huyện", None),
        ("UBND các huyện, trừ các huyện đảo", None),
        ("UBND các huyện (trừ các trường hợp đã báo cáo)", None),
        ("UBND các huyện: báo cáo", None),
        ("UBND các huyện, trừ Hà Tiên", True),
        ("UBND các huyện, trừ huyện Hòn Đất, An Biên", False),
        ("Mỗi huyện, thị, thành", True),
        ("Mỗi huyện, thị, thành đoàn", False),
        ("UBND An Biên", True),
        ("UBND Hà Tiên", False),
        ("UBND các quận", False),
        ("UBND cấp huyện", True),
        ("UBND các xã trên địa bàn tỉnh, các huyện, thành phố", True),
        ("Các huyện, thành phố: huyện An Biên, thành phố Hà Tiên", True),
        ("UBND các huyện (qua Phòng Lao động)", True),
        ("UBND các huyện (Phòng LĐTBXH)", True),
        ("UBND các huyện (để thực hiện)", True),
        ("UBND huyện An Minh, UBND các huyện Ví Dụ và nơi khác", None),
    ],
)
def test_what_limits_a_list_is_not_known(addressee: str, answer: bool | None) -> None:
    assert told(addressee, f"UBND huyện An Biên, {WITHIN}") is answer


@pytest.mark.parametrize(
    ("addressee", "district", "answer"),
    [
        ("UBND các xã thuộc huyện An Biên", "An Biên", True),
        ("UBND các xã thuộc huyện An Biên", "An Minh", False),
        ("UBND các xã, thị trấn trên địa bàn các huyện An Biên, An Minh", "An Minh", True),
        ("UBND xã Đông Thái, huyện An Biên", "An Biên", True),
        ("UBND xã Đông Thái huyện An Biên", "An Biên", True),
        ("UBND xã Đông Thái, huyện An Biên", "An Minh", False),
        ("UBND các xã Nam Thái, Đông Thái", "An Biên", True),
        ("UBND các xã trên địa bàn tỉnh", "An Minh", True),
    ],
)
def test_what_lies_around_is_no_addressee(
    addressee: str, district: str, answer: bool | None
) -> None:
    assert told(addressee, f"UBND xã Đông Thái, huyện {district}, {WITHIN}") is answer
    assert told(addressee, f"UBND huyện An Biên, {WITHIN}") is False


GROUPS = {
    "Các sở": "T.... ....",
    "Giám đốc các sở": "T.... ....",
    "Các sở, ban, ngành tỉnh": "TT??. ....",
    "Các sở, ban, ngành, đoàn thể cấp tỉnh": "TTT?. ....",
    "Giám đốc các sở, Thủ trưởng các ban, ngành của tỉnh": "TT??. ....",
    "Các cơ quan chuyên môn thuộc UBND tỉnh": "T.... ....",
    "Thủ trưởng các sở, ban, ngành có liên quan": "????. ....",
    "Các sở (Sở Tư pháp, Sở Tài chính)": "..... ....",
    "Các Sở: Y tế, Thông tin và Truyền thông": "T.... ....",
    "Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội": "..TT. ....",
    "Đề nghị Ủy ban MTTQ Việt Nam tỉnh": "...T. ....",
    "Hội Liên hiệp Phụ nữ tỉnh": "..T.. ....",
    "Giám đốc Sở Y tế": "T.... ....",
    "Giám đốc Sở Tư pháp": "..... ....",
    "Các phòng, ban huyện": "..... T?..",
    "Các phòng, ban, ngành huyện": "..... TT..",
    "Các phòng chuyên môn thuộc Sở": "..... ....",
    "Các phòng chuyên môn": "..... ?...",
    "Sở": "?.... ....",
    "Phòng An ninh mạng và phòng, chống tội phạm": "..... ....",
    "Công an An Biên": "..... .T..",
    "Sở Y tế Lai Châu": "..... ....",
    "Sở Y tế Kiên Giang": "T.... ....",
    "Đảng ủy Công an huyện": "..... ....",
    "Công an các huyện, thành phố": "..... .T..",
    "Hội LHPN, Công an các huyện": "..?.. .T..",
    "Phòng LĐTBXH (UBND huyện An Minh)": "..... ....",
    "Các trường học, Trung tâm Y tế các huyện, thành phố": "..... ....",
    "Văn phòng UBND tỉnh": "..... ....",
    "Các cơ quan, đơn vị": "????? ????",
}
"""The answers for the department of health, the police, the Women's Union and the Front of the
province, its committee; a division, the police, the Party and the council of a district."""
ASKED = (
    f"Sở Y tế {WITHIN}",
    f"Công an {WITHIN}",
    f"Hội LHPN {WITHIN}",
    f"Ủy ban MTTQ Việt Nam {WITHIN}",
    f"UBND {WITHIN}",
    f"Phòng LĐTBXH huyện An Biên, {WITHIN}",
    f"Công an huyện An Biên, {WITHIN}",
    f"Huyện ủy An Biên, {WITHIN}",
    f"HĐND huyện An Biên, {WITHIN}",
)


@pytest.mark.parametrize("addressee", GROUPS)
def test_a_general_word_means_some_kinds(addressee: str) -> None:
    signs = {True: "T", False: ".", None: "?"}
    found = "".join(signs[told(addressee, each)] for each in ASKED)
    assert f"{found[:5]} {found[5:]}" == GROUPS[addressee]


def test_nobody_above_the_administration_is_meant_by_a_general_word() -> None:
    for addressee in ("Các sở, ban, ngành, đoàn thể tỉnh", "Các bộ, ngành", "Các phòng, ban"):
        for name in ("Tỉnh ủy Kiên Giang", f"HĐND {WITHIN}", f"TAND {WITHIN}", "Chính phủ"):
            assert told(addressee, name) is False


def test_ministries_are_meant_together() -> None:
    for addressee in ("Các Bộ, cơ quan ngang Bộ", "Các bộ, ngành", "Bộ trưởng các bộ"):
        assert told(addressee, "Bộ Y tế", "cả nước") is True
    assert told("Các Bộ: Công an, Tư pháp, Y tế", "Bộ Y tế", "cả nước") is True
    assert told("Các Bộ: Công an, Tư pháp", "Bộ Y tế", "cả nước") is False
    assert takes_in(["Các bộ, ngành"], MINISTRIES, within="cả nước") is True
    assert takes_in(["Bộ Y tế"], MINISTRIES, within="cả nước") is None


def test_an_apostrophe_is_part_of_a_name() -> None:
    there = "huyện M'Đrắk, tỉnh Đắk Lắk"
    for written in ("UBND xã Cư M'ta", "UBND các xã Krông Á, Cư M’ta"):
        assert told(written, f"UBND xã Cư M'ta, {there}", there) is True
        assert told(written, f"UBND xã Cư M'lan, {there}", there) is False


def test_a_ward_may_have_the_name_of_a_union() -> None:
    there = "thành phố Lai Châu, tỉnh Lai Châu"
    ward = Agency(
        kind=AgencyKind.PEOPLES_COMMITTEE,
        place=Place(
            kind=PlaceKind.WARD,
            name="Đoàn Kết",
            province=find_province("Lai Châu", ISSUED),
            district="thành phố Lai Châu",
        ),
    )
    for words in ("UBND các phường Đoàn Kết, Tân Phong", "phường Đoàn Kết", "các phường"):
        assert takes_in([words], ward, within=there, issued=ISSUED) is True


def test_a_place_with_a_dash_in_its_name() -> None:
    there = "tỉnh Bà Rịa - Vũng Tàu"
    assert told("UBND các huyện", f"UBND huyện Long Điền, {there}", there) is True
    city = "UBND thành phố Phan Rang - Tháp Chàm, tỉnh Ninh Thuận"
    words = "UBND TP. Phan Rang–Tháp Chàm và huyện Ninh Hải"
    assert told(words, city, "tỉnh Ninh Thuận") is True


def test_all_of_a_kind_are_not_one_of_a_list() -> None:
    districts = Body.of(AgencyKind.PEOPLES_COMMITTEE, committee("huyện An Biên").level)  # type: ignore[arg-type]
    assert takes_in(["UBND các huyện"], districts, within=WITHIN) is True
    assert takes_in(["UBND huyện An Biên"], districts, within=WITHIN) is None
    assert takes_in(["UBND các xã"], districts, within=WITHIN) is False


WORDS = (
    "UBND Sở Phòng Công an các huyện , thành phố An Biên và : ; ( ) trừ ban ngành đoàn thể thuộc "
    "trên địa bàn của tỉnh Chủ tịch xã liên quan ủy 5 trực Trường - / TP. ' M'Đrắk"
)
words = st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join)


@given(words, st.sampled_from([None, WITHIN, CITY, "cả nước", "huyện An Biên, tỉnh Kiên Giang"]))
def test_words_in_any_order_are_answered(printed: str, within: str | None) -> None:
    for each in ASKED[::4]:
        answer = takes_in([printed], agency(each), within=within, issued=ISSUED)
        assert answer in {True, False, None}


@given(words)
def test_an_exception_never_adds_anybody(printed: str) -> None:
    for each in ASKED[::2]:
        whole = told("UBND các huyện, thành phố; các sở, ban, ngành, đoàn thể", each)
        less = told(
            f"UBND các huyện, thành phố; các sở, ban, ngành, đoàn thể (trừ {printed})", each
        )
        if whole is False and ";" not in printed and "(" not in printed and ")" not in printed:
            assert less is False


def test_words_without_end_are_not_read() -> None:
    assert told("UBND các xã, " * 400, f"UBND huyện An Biên, {WITHIN}") is None

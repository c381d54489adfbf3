"""Yes or no to whom a list binds is told only where all words that could change it were read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnchild.domain.agency_parsing import parse_agency
from vnchild.rules.reporting.addressed import takes_in

ISSUED = date(2023, 5, 4)
WITHIN = "tỉnh Nghệ An"
BODIES = (
    "UBND huyện Kỳ Sơn",
    "UBND huyện Con Cuông",
    "UBND thị xã Cửa Lò",
    "UBND thành phố Vinh",
    "UBND xã Ea M'Droh",
    "Công an huyện Kỳ Sơn",
    "Công an huyện Đô Lương",
    "Sở Y tế tỉnh Nghệ An",
    "Sở Nội vụ tỉnh Nghệ An",
    "Công an tỉnh Nghệ An",
    "Hội Nông dân tỉnh Nghệ An",
    "HĐND tỉnh Nghệ An",
    "TAND tỉnh Nghệ An",
)


def told(addressees: list[str], name: str, within: str = WITHIN) -> bool | None:
    known = within == "cả nước" or "tỉnh" in name
    agency = parse_agency(name if known else f"{name}, {within}", ISSUED)
    assert agency is not None, name
    return takes_in(addressees, agency, within=within, issued=ISSUED)


READ_OR_NOT = ("phối hợp với", "riêng", "…", "v.v.", "như đã nêu", "(chủ trì)", "gồm:", *BODIES)
bodies = st.sampled_from(BODIES)
separators = st.sampled_from([", ", "; ", " và ", " cùng ", " + ", " hoặc ", " lẫn ", " "])
groups = st.sampled_from(
    ["UBND các huyện, thị xã", "các sở, ban, ngành", "các huyện", "Công an các huyện", "các phòng"]
)
unread = st.one_of(
    st.sampled_from(
        [
            "phối hợp với",
            "riêng",
            "Hạt Mẫu",
            "…",
            "v.v.",
            "như đã nêu",
            "thuộc",
            "trường",
            "Đội Ví Dụ",
            "(chủ trì)",
            "(như trên)",
            "các đơn vị",
            "Văn phòng",
            "gồm:",
            "trong đó có",
        ]
    ),
    st.text("abcđêôư K.:-()", max_size=12),
)
exceptions = st.sampled_from(
    ["(trừ {})", ", trừ {}", " ngoại trừ {}", "(không bao gồm {})", ", không gửi {}", ", riêng {}"]
)


@settings(max_examples=400)
@given(st.data())
def test_nobody_named_is_told_no_and_nobody_only_excepted_yes(data: st.DataObject) -> None:
    named: set[str] = set()
    excepted: set[str] = set()
    text = ""
    for _ in range(data.draw(st.integers(1, 5))):
        kind = data.draw(st.sampled_from(["body", "body", "group", "unread", "except"]))
        between = data.draw(separators) if text else ""
        if kind == "body":
            body = data.draw(bodies)
            named.add(body)
            if between == " " and not text.endswith(READ_OR_NOT):
                between = ", "  # right behind "trường" a name is part of another
            text += between + body
        elif kind == "except" and text:
            those = data.draw(st.lists(bodies, min_size=1, max_size=2))
            excepted.update(those)
            text += data.draw(exceptions).format(
                data.draw(separators.filter(str.strip)).join(those)
            )
        elif kind == "group":
            text += between + data.draw(groups)
        else:
            text += between + data.draw(unread)
    addressees = [each.strip() for each in text.split(";")] if data.draw(st.booleans()) else [text]
    for each in named:
        assert told(addressees, each) is not False, (addressees, each)
    for each in excepted - named:
        assert told(addressees, each) is not True, (addressees, each)


@pytest.mark.parametrize(
    ("addressees", "answers"),
    [
        (["UBND các huyện: Kỳ Sơn", "Con Cuông", "thị xã Cửa Lò"], "TTT...."),
        (["Công an các huyện: Kỳ Sơn", "Đô Lương"], ".....TT"),
        (["Công an các huyện: Kỳ Sơn", "thị xã Cửa Lò"], "..?..T."),
        (["UBND huyện Kỳ Sơn cùng với UBND huyện Con Cuông"], "TT....."),
        (["UBND huyện Kỳ Sơn cũng như UBND huyện Con Cuông"], "TT....."),
        (["UBND huyện Kỳ Sơn + UBND huyện Con Cuông"], "TT....."),
        (["UBND huyện Kỳ Sơn lẫn UBND huyện Con Cuông"], "TT....."),
        (["UBND huyện Kỳ Sơn hoặc UBND huyện Con Cuông"], "??....."),
        (["UBND huyện Kỳ Sơn (cùng UBND huyện Con Cuông)"], "???????"),
        (["UBND huyện Kỳ Sơn phối hợp UBND huyện Con Cuông"], "???????"),
        (["UBND các huyện, thị xã, trong đó có Kỳ Sơn, Con Cuông"], "TTTT..."),
        (["UBND các huyện Kỳ Sơn - Con Cuông - Đô Lương"], "TT.T..."),
        (["UBND các huyện, gồm: Kỳ Sơn, Con Cuông"], "TT....."),
        (["UBND các huyện bao gồm Kỳ Sơn, Con Cuông"], "TT....."),
        (["UBND các huyện Kỳ Sơn, Con Cuông,…"], "TT?????"),
        (["UBND các huyện Kỳ Sơn, Con Cuông, v.v."], "TT?????"),
        (["UBND các huyện như Kỳ Sơn, Con Cuông"], "???????"),
        (["UBND các huyện Kì Sơn"], "?......"),
        (["Các địa phương: Kỳ Sơn, Con Cuông"], "TT...?."),
        (["UBND huyện Kỳ Sơn và Công an huyện"], "T....T?"),
        (["UBND huyện Kỳ Sơn, Phòng LĐTBXH"], "T......"),
        (["UBND các huyện, thị xã (trừ huyện Kỳ Sơn", "huyện Con Cuông)"], "..TT..."),
        (["UBND các huyện, thị xã, không gửi huyện Kỳ Sơn"], "???????"),
        (["UBND các huyện, thị xã", "không gửi huyện Kỳ Sơn"], "?TTT???"),
        (["UBND các huyện, thị xã, riêng huyện Kỳ Sơn đã báo cáo"], "???????"),
        (["UBND các huyện, trừ"], "????..."),
        (["Công an huyện Kỳ Sơn chủ trì"], ".....T."),
        (["UBND các huyện biên giới"], "????..."),
    ],
)
def test_what_is_read_is_told_and_what_is_not_is_unknown(
    addressees: list[str], answers: str
) -> None:
    asked = (*BODIES[:3], "UBND huyện Đô Lương", BODIES[8], *BODIES[5:7])
    signs = {True: "T", False: ".", None: "?"}
    assert "".join(signs[told(addressees, each)] for each in asked) == answers


@pytest.mark.parametrize(
    ("addressee", "name", "answer"),
    [
        ("Công an tỉnh, TAND tỉnh và VKSND tỉnh", "TAND tỉnh Nghệ An", True),
        ("Công an tỉnh, TAND tỉnh và VKSND tỉnh", "VKSND tỉnh Nghệ An", True),
        ("Công an tỉnh, TAND tỉnh và VKSND tỉnh", "TAND huyện Kỳ Sơn, tỉnh Nghệ An", False),
        ("Chánh án TAND tỉnh", "TAND tỉnh Nghệ An", True),
        ("Ngành Y tế", "Sở Y tế tỉnh Nghệ An", None),
        ("Ngành Công an", "Công an tỉnh Nghệ An", None),
        ("Sở VH, TT & DL, Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch tỉnh Nghệ An", True),
        ("Sở Y tế phối hợp với Công an tỉnh", "Công an tỉnh Nghệ An", None),
        ("Công an Vinh chủ trì", "Công an thành phố Vinh", True),
        ("Văn phòng Đoàn ĐBQH và HĐND tỉnh", "HĐND tỉnh Nghệ An", None),
        ("Văn phòng Tỉnh ủy, HĐND tỉnh", "HĐND tỉnh Nghệ An", None),
        ("Các sở, trừ Nội vụ", "Sở Nội vụ tỉnh Nghệ An", None),
        ("Các sở, trừ Nội vụ", "Sở Y tế tỉnh Nghệ An", True),
        ("Các đoàn thể tỉnh, trừ Nông dân", "Hội Nông dân tỉnh Nghệ An", None),
    ],
)
def test_bodies_of_a_province(addressee: str, name: str, answer: bool | None) -> None:
    assert told([addressee], name) is answer


def test_a_department_beside_a_named_province_is_not_that_of_another() -> None:
    to = ["UBND tỉnh Nghệ An, Sở Y tế"]
    assert told(to, "Sở Y tế tỉnh Nghệ An", "cả nước") is True
    assert told(to, "Sở Y tế tỉnh Lai Châu", "cả nước") is None


def test_an_exception_belongs_to_its_own_part_of_the_list() -> None:
    to = ["Sở Nội vụ các tỉnh", "UBND các tỉnh (trừ tỉnh Nghệ An)"]
    assert told(to, "Sở Nội vụ tỉnh Nghệ An", "cả nước") is True
    assert told(to, "UBND tỉnh Nghệ An", "cả nước") is False
    assert told(to, "UBND tỉnh Lai Châu", "cả nước") is True


def test_who_is_in_one_of_very_many_exceptions_is_never_told_yes() -> None:
    to = ["UBND các huyện", *("trừ UBND huyện Mẫu" for _ in range(200)), "trừ UBND huyện Kỳ Sơn"]
    assert told(to, "UBND huyện Kỳ Sơn") is not True


def test_an_apostrophe_with_a_space_behind_it() -> None:
    there = "huyện Cư M'gar, tỉnh Đắk Lắk"
    assert told(["UBND xã Ea M’ Droh"], "UBND xã Ea M'Droh", there) is True
    assert told(["UBND xã Ea M’ Droh"], "UBND xã Ea M'nang", there) is False

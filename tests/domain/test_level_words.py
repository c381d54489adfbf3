"""The words for places: which level each tells, how they are written in short."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.level_words import (
    KIND_OF,
    LEVEL_OF,
    LOCAL_LEVELS,
    PARTY_NAME,
    level_of_unit,
    pattern,
    places_within,
    spelled_out,
)
from vnchild.domain.places import Level, PlaceKind
from vnchild.law.documents import RESOLUTION_175_2024

HUE = RESOLUTION_175_2024.first_day
assert HUE is not None


def test_every_kind_of_unit_has_its_word() -> None:
    for kind in PlaceKind:
        word = kind.word.vi
        assert (word in KIND_OF) is (kind.level in LOCAL_LEVELS)
        if word in KIND_OF and KIND_OF[word] is not None:
            assert KIND_OF[word] is kind
            assert LEVEL_OF[word] is kind.level
    assert LEVEL_OF["thành phố"] is None


def test_a_city_is_of_the_level_of_its_day() -> None:
    before = date(HUE.year - 1, 6, 1)
    assert level_of_unit("thành phố", "Huế", before) is Level.DISTRICT
    assert level_of_unit("TP.", "Huế", HUE) is Level.PROVINCE
    assert level_of_unit("Huyện", "Ví Dụ") is Level.DISTRICT
    assert level_of_unit("xóm", "Ví Dụ") is None


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("TP. Ví Dụ", "thành phố Ví Dụ"),
        ("TP.HCM", "thành phố HCM"),
        ("T.P Ví Dụ", "thành phố Ví Dụ"),
        ("TX Ví Dụ, TT. Thử", "thị xã Ví Dụ, thị trấn Thử"),
        ("P.5, Q. 3", "phường 5, quận 3"),
        ("Sở TT&TT", "Sở TT&TT"),
        ("huyện H", "huyện H"),
    ],
)
def test_short_words_are_written_out(short: str, full: str) -> None:
    assert spelled_out(short) == full


@given(st.text(max_size=60))
def test_what_is_written_out_stays_so(text: str) -> None:
    assert spelled_out(spelled_out(text)) == spelled_out(text) or "." in text


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Huyện uỷ Ví Dụ", "huyện Ví Dụ"),
        ("Thị Đoàn Ví Dụ", "thị xã Ví Dụ"),
        ("xã đoàn Ví Dụ", "xã Ví Dụ"),
        ("phường Đoàn Kết", "phường Đoàn Kết"),
        ("Đảng ủy xã Ví Dụ", "Đảng ủy xã Ví Dụ"),
    ],
)
def test_the_place_within_the_name_of_a_body(name: str, place: str) -> None:
    assert places_within(name) == place


def test_the_words_of_a_level() -> None:
    assert re.findall(pattern(Level.COMMUNE), "các xã, phường, thị trấn, thị xã, hội xã hội") == [
        "xã",
        "phường",
        "thị trấn",
    ]
    assert re.findall(pattern(Level.DISTRICT), "huyện, thị xã, thành phố") == ["huyện", "thị xã"]
    assert re.findall(pattern(), "tp. ví dụ, tỉnh thử") == ["tp.", "tỉnh"]


def test_a_committee_of_the_party_is_named_by_its_kind_of_place() -> None:
    assert {kind.level for kind in PARTY_NAME} == {Level.PROVINCE, Level.DISTRICT}
    for kind, name in PARTY_NAME.items():
        assert places_within(f"{name} Thử") == f"{kind.word.vi} Thử"

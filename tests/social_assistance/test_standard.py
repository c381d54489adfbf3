"""Article 4: the standard level, through time, as known, and by province."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.social_assistance.people import SEVERE, born
from vnchild import NotCoveredError, StandardError, assess_facts
from vnchild.domain import UnknownProvinceError
from vnchild.rules.social_assistance import QuestionError

ADULT = born(date(1980, 5, 5), SEVERE)
"""Paid 1.5 times the standard level throughout."""

FIRST_DAY = date(2021, 7, 1)
KNOWN_BEFORE = date(2026, 10, 4)
KNOWN_SINCE = date(2026, 10, 5)


def standard(on: date, **question: Any) -> int:
    got = assess_facts(ADULT, on=on, **question)
    assert got.amount == got.up_to == 3 * got.standard // 2
    return got.standard


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2021, 7, 1), 360_000),
        (date(2024, 6, 30), 360_000),
        (date(2024, 7, 1), 500_000),
        (date(2025, 6, 30), 500_000),
        (date(2025, 7, 1), 500_000),
        (date(2026, 6, 30), 500_000),
        (date(2026, 7, 1), 540_000),
        (date(2026, 10, 4), 540_000),
        (date(2026, 10, 5), 540_000),
        (date(2026, 10, 6), 540_000),
    ],
)
def test_the_national_standard_through_time(on: date, expected: int) -> None:
    assert standard(on) == expected


@pytest.mark.parametrize(
    ("on", "provision"),
    [
        (date(2022, 1, 1), "Điều 4 khoản 2 Nghị định 20/2021/NĐ-CP"),
        (date(2025, 1, 1), "Điều 4 khoản 2 Nghị định 20/2021/NĐ-CP"),
        (date(2026, 8, 1), "Điều 32 khoản 3 Nghị định 335/2026/NĐ-CP"),
        (date(2026, 11, 1), "Điều 4 khoản 2 Nghị định 335/2026/NĐ-CP"),
    ],
)
def test_the_standard_cites_where_it_stands(on: date, provision: str) -> None:
    assert assess_facts(ADULT, on=on).basis.provision.vi == provision


@pytest.mark.parametrize("on", [date(2026, 7, 1), date(2026, 8, 15), date(2026, 10, 4)])
def test_540_000_reaches_back_but_was_not_known_before_decree_335_was_in_force(on: date) -> None:
    assert standard(on, known=on) == 500_000
    assert standard(on, known=KNOWN_BEFORE) == 500_000
    assert standard(on, known=KNOWN_SINCE) == 540_000
    assert standard(on) == 540_000


def test_the_difference_of_the_two_knowledges_is_the_arrears() -> None:
    on = date(2026, 8, 1)
    then = assess_facts(ADULT, on=on, known=on)
    now = assess_facts(ADULT, on=on)
    assert now.amount - then.amount == 60_000


def test_what_was_known_makes_no_difference_before_july_2026() -> None:
    assert standard(date(2026, 6, 30), known=KNOWN_BEFORE) == 500_000
    assert standard(date(2026, 6, 30), known=KNOWN_SINCE) == 500_000


def test_decree_76_was_not_known_before_it_was_issued() -> None:
    assert standard(date(2024, 7, 1), known=date(2024, 6, 30)) == 360_000
    assert standard(date(2024, 7, 1), known=date(2024, 7, 1)) == 500_000


def test_decree_335_is_known_from_its_issue_for_the_days_from_its_effect() -> None:
    assert standard(KNOWN_SINCE, known=date(2026, 8, 20)) == 500_000
    got = assess_facts(ADULT, on=KNOWN_SINCE, known=date(2026, 8, 21))
    assert got.standard == 540_000
    assert got.provisions[0].document == "335/2026/NĐ-CP"


@pytest.mark.parametrize("on", [date(2026, 7, 1), date(2026, 10, 4)])
def test_an_answer_at_the_retroactive_level_says_for_whom_it_is(on: date) -> None:
    got = assess_facts(ADULT, on=on)
    assert any("Điều 32 khoản 3 Nghị định 335/2026/NĐ-CP" in note.vi for note in got.notes)
    assert any("already receiving" in note.en for note in got.notes)
    assert "already-receiving" in {each.code for each in got.interpretations}


@pytest.mark.parametrize("on", [date(2026, 6, 30), date(2026, 10, 5)])
def test_an_answer_outside_the_retroactive_days_does_not_speak_of_them(on: date) -> None:
    got = assess_facts(ADULT, on=on)
    assert not any("32" in note.vi for note in got.notes)
    assert "already-receiving" not in {each.code for each in got.interpretations}


def test_an_answer_as_known_before_does_not_speak_of_what_was_not_known() -> None:
    got = assess_facts(ADULT, on=date(2026, 8, 1), known=KNOWN_BEFORE)
    assert not any("32" in note.vi for note in got.notes)
    assert "already-receiving" not in {each.code for each in got.interpretations}


# Article 4(3)(a): a province's own standard


@pytest.mark.parametrize(
    ("on", "given", "expected"),
    [
        pytest.param(date(2022, 1, 1), 358_000, 360_000, id="lower under Decree 20"),
        pytest.param(date(2022, 1, 1), 400_000, 400_000, id="higher under Decree 20"),
        pytest.param(date(2024, 6, 30), 498_000, 498_000, id="the day before Decree 76"),
        pytest.param(date(2024, 7, 1), 498_000, 500_000, id="overtaken by Decree 76"),
        pytest.param(date(2024, 7, 1), 502_000, 502_000, id="higher since Decree 76"),
        pytest.param(date(2026, 6, 30), 520_000, 520_000, id="the day before 540,000"),
        pytest.param(date(2026, 7, 1), 520_000, 540_000, id="overtaken by 540,000"),
        pytest.param(date(2026, 11, 1), 538_000, 540_000, id="lower under Decree 335"),
        pytest.param(date(2026, 11, 1), 650_000, 650_000, id="higher under Decree 335"),
    ],
)
def test_a_local_standard_counts_only_where_it_is_high_enough(
    on: date, given: int, expected: int
) -> None:
    assert standard(on, standard=given) == expected


@pytest.mark.parametrize(
    ("on", "equal", "provision"),
    [
        (date(2024, 6, 30), 360_000, "Điều 4 khoản 3 điểm a Nghị định 20/2021/NĐ-CP"),
        (date(2024, 7, 1), 500_000, "Điều 4 khoản 2 Nghị định 20/2021/NĐ-CP"),
        (date(2026, 11, 1), 540_000, "Điều 4 khoản 2 Nghị định 335/2026/NĐ-CP"),
    ],
)
def test_an_equal_local_standard_was_enough_only_until_decree_76(
    on: date, equal: int, provision: str
) -> None:
    got = assess_facts(ADULT, on=on, standard=equal)
    assert got.standard == equal
    assert got.basis.provision.vi == provision


@pytest.mark.parametrize(
    ("on", "decree"),
    [(date(2022, 1, 1), "20/2021/NĐ-CP"), (date(2026, 11, 1), "335/2026/NĐ-CP")],
)
def test_a_local_standard_cites_what_lets_the_province_set_it(on: date, decree: str) -> None:
    got = assess_facts(ADULT, on=on, standard=700_000)
    assert got.basis.provision.vi == f"Điều 4 khoản 3 điểm a Nghị định {decree}"


def test_a_local_standard_that_is_too_low_is_told() -> None:
    got = assess_facts(ADULT, on=date(2026, 11, 1), standard=500_000)
    assert any("500,000" in note.en and "does not apply" in note.en for note in got.notes)


def test_a_local_standard_below_540_000_still_counted_as_the_law_was_known_then() -> None:
    on = date(2026, 8, 1)
    assert standard(on, standard=520_000, known=on) == 520_000
    assert standard(on, standard=520_000) == 540_000


@pytest.mark.parametrize(
    ("province", "on", "expected"),
    [
        pytest.param("01", date(2025, 12, 31), 500_000, id="Hà Nội, the day before"),
        pytest.param("01", date(2026, 1, 1), 650_000, id="Hà Nội"),
        pytest.param("01", date(2026, 11, 1), 650_000, id="Hà Nội under Decree 335"),
        pytest.param("22", date(2024, 9, 30), 500_000, id="Quảng Ninh, the day before"),
        pytest.param("22", date(2024, 10, 1), 700_000, id="Quảng Ninh"),
        pytest.param("22", date(2026, 11, 1), 700_000, id="Quảng Ninh under Decree 335"),
        pytest.param("31", date(2025, 12, 31), 500_000, id="Hải Phòng, the day before"),
        pytest.param("31", date(2026, 1, 1), 700_000, id="Hải Phòng"),
        pytest.param("31", date(2026, 11, 1), 700_000, id="Hải Phòng under Decree 335"),
    ],
)
def test_the_verified_local_standards(province: str, on: date, expected: int) -> None:
    assert standard(on, province=province) == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2021, 9, 1), 450_000),
        (date(2022, 12, 31), 450_000),
        (date(2023, 1, 1), 500_000),
        (date(2024, 6, 30), 500_000),
    ],
)
def test_the_earlier_local_standards_of_quang_ninh(on: date, expected: int) -> None:
    assert standard(on, province="22") == expected


@pytest.mark.parametrize("province", ["22", "31"])
def test_a_local_standard_whose_resolution_is_not_verified_says_so(province: str) -> None:
    got = assess_facts(ADULT, on=date(2026, 11, 1), province=province)
    assert any("not verified" in note.en for note in got.notes)


def test_a_province_without_a_verified_standard_gets_the_national_one() -> None:
    assert standard(date(2026, 11, 1), province="91") == 540_000


@pytest.mark.parametrize(
    ("province", "on"),
    [("10", date(2025, 7, 1)), ("99", date(2022, 1, 1)), ("1", date(2026, 11, 1))],
)
def test_a_province_that_does_not_stand_on_the_day_is_an_error(province: str, on: date) -> None:
    with pytest.raises(UnknownProvinceError, match=province):
        assess_facts(ADULT, on=on, province=province)


def test_a_province_that_was_merged_stood_until_the_day_before() -> None:
    assert standard(date(2025, 6, 30), province="10") == 500_000


# What cannot be asked


@pytest.mark.parametrize("known", [None, date(2026, 11, 1)])
def test_a_day_before_the_first_names_the_first_day_covered(known: date | None) -> None:
    with pytest.raises(NotCoveredError, match="2021-07-01"):
        assess_facts(ADULT, on=date(2021, 6, 30), known=known)


def test_the_first_day_covered_can_be_asked_about() -> None:
    assert standard(FIRST_DAY) == 360_000


def test_knowledge_from_before_the_law_is_an_error() -> None:
    with pytest.raises(NotCoveredError, match="2021-03-14"):
        assess_facts(ADULT, on=FIRST_DAY, known=date(2021, 3, 14))
    assert standard(FIRST_DAY, known=date(2021, 3, 15)) == 360_000


@pytest.mark.parametrize("odd", [0, -500_000, 500_001, 360_001])
def test_a_standard_that_is_odd_or_not_above_0_is_rejected(odd: int) -> None:
    with pytest.raises(StandardError):
        assess_facts(ADULT, on=date(2026, 11, 1), standard=odd)


def test_a_standard_and_a_province_together_are_rejected() -> None:
    with pytest.raises(QuestionError, match="not both"):
        assess_facts(ADULT, on=date(2026, 11, 1), standard=600_000, province="01")

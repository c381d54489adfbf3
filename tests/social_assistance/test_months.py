"""From which month the allowance begins, changes and stops: the rules as data, and the schedule."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from vnchild import NotCoveredError
from vnchild.law.documents import DECREE_20_2021, DECREE_147_2025, DECREE_335_2026
from vnchild.law.months import Month
from vnchild.rules.social_assistance import (
    MONTHS,
    Ground,
    MonthRule,
    Resumed,
    Suspended,
    Turn,
    month_rules,
    schedule,
)
from vnchild.rules.social_assistance.timing import pays_from_certificate, pays_move_at_once
from vnchild.rules.social_assistance.timing_readings import TIMING_READINGS

from .test_carers import orphan

D20, D147, D335 = (each.first_day for each in (DECREE_20_2021, DECREE_147_2025, DECREE_335_2026))


@pytest.mark.parametrize("turn", list(Turn))
@pytest.mark.parametrize(
    "on", [D20, D147 - timedelta(days=1), D147, D335 - timedelta(days=1), D335]
)
def test_on_every_day_one_rule_holds_for_everybody_and_comes_last(turn: Turn, on: date) -> None:
    found = month_rules(turn, on)
    assert [rule for rule in found if rule.case is None] == [found[-1]]
    assert all(rule.turn is turn and rule.meets(on) for rule in found)


@pytest.mark.parametrize("turn", list(Turn))
def test_the_rules_for_everybody_follow_each_other_without_a_gap(turn: Turn) -> None:
    general = [rule for rule in MONTHS if rule.turn is turn and rule.case is None]
    assert general[0].applies_from == D20
    assert general[-1].ended is None
    for one, two in pairwise(general):
        assert one.ended == two.applies_from


def test_no_rule_is_older_than_what_says_it() -> None:
    first = {each.number: each.first_day for each in (DECREE_147_2025, DECREE_335_2026)}
    for rule in MONTHS:
        assert rule.applies_from >= first.get(rule.provision.document, D20)
    assert {code for rule in MONTHS for code in rule.readings} <= set(TIMING_READINGS)


@pytest.mark.parametrize(
    ("on", "where", "word"),
    [
        (D147 - timedelta(days=1), "Article 8(1)(đ), Decree 20/2021/NĐ-CP", "cấp huyện"),
        (D147, "Article 5(2), Decree 147/2025/NĐ-CP", "cấp xã"),
        (D335 - timedelta(days=1), "Article 5(2), Decree 147/2025/NĐ-CP", "cấp xã"),
        (D335, "Article 8(2), Decree 335/2026/NĐ-CP", "cấp xã"),
    ],
)
def test_payment_begins_with_the_month_of_signing(on: date, where: str, word: str) -> None:
    rule: MonthRule = month_rules(Turn.START, on)[-1]
    assert rule.provision.en == where
    assert word in rule.month.vi
    assert "ký quyết định" in rule.month.vi
    assert pays_from_certificate(on) is (on < D147)


def test_a_move_pays_at_once_under_decree_335_only() -> None:
    assert not pays_move_at_once(D335 - timedelta(days=1))
    assert pays_move_at_once(D335)


def test_nothing_is_told_before_decree_20() -> None:
    with pytest.raises(NotCoveredError, match="before 2021-07-01, the first day covered"):
        month_rules(Turn.START, D20 - timedelta(days=1))


def test_an_orphan_whose_decision_is_signed_in_november_is_paid_from_november() -> None:
    """Filed in October, signed on 3 November: not from October."""
    found = schedule(orphan(date(2020, 1, 1)), granted=date(2026, 11, 3), until=date(2026, 12, 31))
    assert [each.month for each in found.payments] == [Month(2026, 11), Month(2026, 12)]
    assert [why.provision for why in found.payments[0].why] == [DECREE_335_2026.at(8, 2)]


@pytest.mark.parametrize(
    ("granted", "where"),
    [
        (date(2023, 1, 10), "Article 6(1)(b), Circular 02/2021/TT-BLĐTBXH"),
        (date(2027, 1, 10), "Article 9(4), Decree 335/2026/NĐ-CP"),
    ],
)
def test_a_resumption_is_told_by_what_pays_the_months_after_all(granted: date, where: str) -> None:
    found = schedule(
        orphan(date(granted.year - 8, 1, 1)),
        granted=granted,
        until=granted.replace(month=6),
        life=(
            Suspended(on=granted.replace(month=2), ground=Ground.NOT_COLLECTED),
            Resumed(on=granted.replace(month=4)),
        ),
    )
    (again,) = [each for each in found.payments if each.back]
    assert again.month == Month(granted.year, 4)
    assert [why.provision.en for why in again.why] == [where]

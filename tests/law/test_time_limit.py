from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.law import Text
from vnchild.law.documents import DECREE_335_2026
from vnchild.law.time_limit import TimeLimit, TimeLimitError, Unit, parse_amount

DECISION = TimeLimit(
    amount=7,
    unit=Unit.WORKING_DAY,
    counted_from=Text("ngày nhận đủ hồ sơ", "the receipt of the complete file"),
    provision=DECREE_335_2026.at(8, 2),
    since=DECREE_335_2026.first_day,
)


def test_a_limit_in_words() -> None:
    assert DECISION.in_("vi") == "07 ngày làm việc"
    assert DECISION.in_("en") == "7 working days"


def test_a_limit_is_law_from_its_first_day_until_it_ends() -> None:
    limit = TimeLimit(
        amount=1,
        unit=Unit.MONTH,
        counted_from=DECISION.counted_from,
        provision=DECISION.provision,
        since=date(2026, 10, 5),
        until=date(2027, 1, 1),
    )
    asked = [date(2026, 10, 4), date(2026, 10, 5), date(2026, 12, 31), date(2027, 1, 1)]
    assert [limit.in_force(day) for day in asked] == [False, True, True, False]
    assert DECISION.in_force(date(2099, 1, 1))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"amount": 0}, "from 1 on, not 0"),
        ({"amount": -3}, "not -3"),
        ({"amount": True}, "not True"),
        ({"amount": 2.5}, "not 2.5"),
        ({"unit": "days"}, "one of Unit.HOUR, .*, not 'days'"),
        ({"maximum": True, "unit": Unit.WORKING_DAY}, "maximum .* is in working days"),
        ({"until": date(2026, 10, 5)}, "would end on 2026-10-05, not after 2026-10-05"),
    ],
)
def test_a_limit_that_cannot_be(changes: dict[str, object], words: str) -> None:
    given: dict[str, object] = {
        "amount": 7,
        "unit": Unit.DAY,
        "counted_from": DECISION.counted_from,
        "provision": DECISION.provision,
        "since": date(2026, 10, 5),
        **changes,
    }
    with pytest.raises(TimeLimitError, match=words):
        TimeLimit(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("5 working days", 5, Unit.WORKING_DAY),
        ("05 ngày làm việc", 5, Unit.WORKING_DAY),
        ("1 working day", 1, Unit.WORKING_DAY),
        ("12 giờ", 12, Unit.HOUR),
        ("12 hours", 12, Unit.HOUR),
        ("1 hour", 1, Unit.HOUR),
        ("15 days", 15, Unit.DAY),
        ("15 ngày", 15, Unit.DAY),
        ("2 tuần", 2, Unit.WEEK),
        ("1 month", 1, Unit.MONTH),
        ("3 tháng", 3, Unit.MONTH),
        ("  3  THÁNG ", 3, Unit.MONTH),
        ("10 ngay lam viec", 10, Unit.WORKING_DAY),
        ("2 năm", 2, Unit.YEAR),
        ("5\u00a0ngày\u00a0làm việc", 5, Unit.WORKING_DAY),
    ],
)
def test_lengths_of_time_are_read_in_both_languages(text: str, amount: int, unit: Unit) -> None:
    assert parse_amount(text) == (amount, unit)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("5 moons", r"'moons' is not a unit .*working days \(ngày làm việc\); weeks"),
        ("5 working hours", "'working hours' is not a unit"),
        ("ngày", "not a length of time"),
        ("", "not a length of time"),
        ("5", "not a length of time"),
        ("-5 days", "whole number from 1 on"),
        ("-3 days", "whole number from 1 on"),
        ("1.5 months", "'1.5 months': the amount of a time limit is a whole number"),
        ("1,5 tháng", "whole number"),
        ("1.5 days", "whole number from 1 on"),
        ("0 days", "from 1 on, not 0"),
        ("9999999 days", "not a length of time"),
        ("năm ngày", "not a length of time"),
    ],
)
def test_lengths_that_cannot_be_read(text: str, words: str) -> None:
    with pytest.raises(TimeLimitError, match=words):
        parse_amount(text)


@given(st.integers(1, 10_000), st.sampled_from(Unit), st.sampled_from(["vi", "en"]))
def test_what_is_written_is_read_back(amount: int, unit: Unit, lang: str) -> None:
    limit = TimeLimit(
        amount=amount,
        unit=unit,
        counted_from=DECISION.counted_from,
        provision=DECISION.provision,
        since=DECISION.since,
    )
    assert parse_amount(limit.in_("vi" if lang == "vi" else "en")) == (amount, unit)


def test_a_limit_of_too_many_units_is_refused() -> None:
    assert parse_amount("10000 days") == (10_000, Unit.DAY)
    with pytest.raises(TimeLimitError, match="at most 10,000"):
        parse_amount("10001 days")

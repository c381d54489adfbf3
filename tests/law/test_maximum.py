"""The longest that a state may last: no day off extends it."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.law import Text
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.time_limit import StepKind, TimeLimit, Unit, due, due_for


def longest(amount: int, unit: Unit) -> TimeLimit:
    return TimeLimit(
        amount=amount,
        unit=unit,
        counted_from=Text("ngày cách ly", "the separation"),
        provision=DECREE_56_2017.at(32, 3),
        since=DECREE_56_2017.first_day,
        maximum=True,
    )


@pytest.mark.parametrize(
    ("amount", "unit", "start", "end", "as_a_time"),
    [
        (15, Unit.DAY, date(2026, 2, 5), date(2026, 2, 20), date(2026, 2, 23)),  # Tết
        (15, Unit.DAY, date(2026, 3, 2), date(2026, 3, 17), date(2026, 3, 17)),
        (3, Unit.MONTH, date(2026, 1, 30), date(2026, 4, 30), date(2026, 5, 4)),
        (3, Unit.MONTH, date(2025, 11, 30), date(2026, 2, 28), date(2026, 3, 2)),
    ],
)
def test_a_maximum_is_not_extended_by_a_day_off(
    amount: int, unit: Unit, start: date, end: date, as_a_time: date
) -> None:
    answer = due(longest(amount, unit), start)
    assert answer.at == end
    assert due_for(amount, unit, start).at == as_a_time
    assert StepKind.MOVED not in [each.kind for each in answer.steps]
    assert "mức tối đa" in answer.explain("vi")
    assert "This is a maximum" in answer.explain("en")
    assert "This is a maximum" not in due_for(amount, unit, start).explain("en")


def test_a_maximum_beyond_the_published_calendar_is_sure() -> None:
    answer = due(longest(15, Unit.DAY), date(2027, 1, 28), strict=True)
    assert answer.at == date(2027, 2, 12)
    assert answer.steps == ()
    assert not answer.provisional

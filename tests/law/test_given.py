"""What is given to the counting of time that cannot be used."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.law.time_limit import TimeLimitError, Unit, due, due_for, parse_amount

NO_CALENDAR = r"calendar is a Calendar of vnchild\.law\.calendar, not"


@pytest.mark.parametrize("calendar", [None, "x", 3])
@pytest.mark.parametrize("unit", [Unit.DAY, Unit.WORKING_DAY])
def test_a_calendar_is_a_calendar(calendar: object, unit: Unit) -> None:
    with pytest.raises(TimeLimitError, match=NO_CALENDAR):
        due_for(5, unit, date(2026, 2, 12), calendar)  # type: ignore[arg-type]
    with pytest.raises(TimeLimitError, match=NO_CALENDAR):
        due("5 days", date(2026, 2, 12), calendar)  # type: ignore[arg-type]


@pytest.mark.parametrize("now", [None, date(2026, 2, 12), "2026-02-12"])
def test_lateness_is_asked_of_a_moment(now: object) -> None:
    with pytest.raises(TimeLimitError, match="now is an aware datetime, not"):
        due_for(5, Unit.DAY, date(2026, 2, 12)).overdue_by(now)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", [None, 5, b"5 days"])
def test_a_length_of_time_is_read_from_a_text(text: object) -> None:
    with pytest.raises(TimeLimitError, match="a length of time is a text as '5 working days', not"):
        parse_amount(text)  # type: ignore[arg-type]

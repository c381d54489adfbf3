"""No input that cannot be used gives an error of Python's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from vnchild.law.errors import VnchildError
from vnchild.rules.procedures import NOT_ENCODED, ProcedureError, procedure

EARLIEST = datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))
LATEST = datetime.max.replace(tzinfo=UTC)
LATER = datetime.max.replace(tzinfo=timezone(timedelta(hours=-12)))
BEYOND = pytest.mark.parametrize("moment", [EARLIEST, LATEST, LATER])
DAY = date(2026, 10, 5)


@BEYOND
@pytest.mark.parametrize(
    "ask",
    [
        lambda moment: procedure("monthly_allowance", received=moment),
        lambda moment: procedure("emergency_protection", received=moment),
        lambda moment: procedure("monthly_allowance", received=DAY, done={"decision": moment}),
        lambda moment: procedure(
            "alternative_care_lists", received=DAY, done={"carers": [date(2027, 1, 4), moment]}
        ),
        lambda moment: procedure("monthly_allowance", received=DAY).next(moment),
        lambda moment: procedure("monthly_allowance", received=DAY).overdue(moment),
        procedure("monthly_allowance", received=DAY)["decision"].overdue,
    ],
)
def test_a_moment_beyond_the_calendar_of_dates(
    ask: Callable[[datetime], object], moment: datetime
) -> None:
    with pytest.raises(ProcedureError, match="no moment of the calendar of dates in Vietnam"):
        ask(moment)


def test_the_last_moment_that_vietnam_has_is_a_day() -> None:
    last = datetime(9999, 12, 31, 16, 59, tzinfo=UTC)
    with pytest.raises(VnchildError, match="beyond"):
        procedure("monthly_allowance", received=last)


@pytest.mark.parametrize("branches", [[[]], [None], [3], [{}]])
def test_a_branch_is_a_code(branches: list[object]) -> None:
    with pytest.raises(ProcedureError, match=r"branches\[0\] is the code of a conditional step"):
        procedure("monthly_allowance", received=DAY, branches=branches)  # type: ignore[arg-type]


NO_CALENDAR = r"calendar is a Calendar of vnchild\.law\.calendar, not"


@pytest.mark.parametrize("calendar", [None, "x", 3])
def test_a_calendar_is_a_calendar(calendar: object) -> None:
    with pytest.raises(ProcedureError, match=NO_CALENDAR):
        procedure("monthly_allowance", received=DAY, calendar=calendar)  # type: ignore[arg-type]


def test_what_is_left_out_is_said() -> None:
    told = " ".join(each.vi for each in NOT_ENCODED)
    for place in (
        "Điều 38 khoản 3 điểm c",
        "Điều 39 khoản 3",
        "Điều 41 khoản 1 điểm b",
        "Điều 68 khoản 2",
        "Điều 13 khoản 3",
        "Điều 25 khoản 1",
        "Điều 30 khoản 3",
        "Điều 31 khoản 3 điểm a",
        "Điều 43 khoản 3",
        "1.004946",
    ):
        assert place in told, place
    assert all(each.vi != each.en for each in NOT_ENCODED)

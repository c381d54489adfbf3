"""The days that can be asked about: real days, in order, of which the law is held."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from vnchild.law.errors import NotCoveredError
from vnchild.law.text import Text, day
from vnchild.rules.reporting.due_days import DutyError, NoDay
from vnchild.rules.reporting.from_law import DUTIES

FIRST_DAY: Final = min(duty.since for duty in DUTIES if duty.since is not None)
"""The first day of any duty that is held."""
FIRST_DUE: Final = min(
    duty.since
    for duty in DUTIES
    if duty.since is not None and not duty.only_if_ordered and not isinstance(duty.rule, NoDay)
)
"""The first day of any duty for which the law names a day."""


def check_day(on: date, first_covered: date = FIRST_DAY) -> None:
    """Check that a day can be asked about.

    Raises:
        DutyError: it is no day, or a moment.
        NotCoveredError: no duty of that day is held: that nothing is owed cannot be told.
    """
    _is_day(on)
    if on < first_covered:
        raise NotCoveredError(
            Text(
                f"thư viện không có quy định về báo cáo của ngày {day(on, 'vi')}, nên không biết "
                f"có phải báo cáo gì không; ngày đầu tiên có là {day(first_covered, 'vi')}",
                f"the duties to report of {on} are not covered, so what is owed is not known; the "
                f"first day covered is {first_covered}",
            )
        )


def check_window(first: date, last: date | None) -> date:
    """Check that a window of days can be asked about.

    Returns:
        Its last day: the one given, or the last of the year that begins with the first.

    Raises:
        DutyError: one is no day, or a moment; or the window ends before it begins.
        NotCoveredError: it begins before the first day of which due days are held.
    """
    _is_day(first)
    if last is None:
        last = _year_from(first)
    _is_day(last)
    if last < first:
        raise DutyError(
            Text(
                f"khoảng ngày kết thúc {day(last, 'vi')}, trước khi bắt đầu {day(first, 'vi')}",
                f"the window ends on {last}, before it begins on {first}",
            )
        )
    check_day(first, FIRST_DUE)
    return last


def _year_from(first: date) -> date:
    """The last day of the year that begins with a day; of 29 February it is the 28th."""
    if first.year == date.max.year:
        return date.max
    if (first.month, first.day) == (2, 29):
        return date(first.year + 1, 2, 28)
    return first.replace(year=first.year + 1) - timedelta(days=1)


def _is_day(value: object) -> None:
    if not isinstance(value, date) or isinstance(value, datetime):
        kind = type(value).__name__
        raise DutyError(
            Text(
                f"ngày là một datetime.date, không phải {kind}",
                f"a day is a datetime.date, not a {kind}",
            )
        )

"""When a report is due: a fixed day of the year, a day of the last month, or so long after."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, TypeAlias

from attrs import Attribute, field, frozen

from vnchild.domain.directive import Bound
from vnchild.domain.report_period import Convention, PeriodKind, ReportPeriod
from vnchild.law.counting import last_day as end_of_count
from vnchild.law.duration import Unit, check_amount
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text, day

_ONE_DAY: Final = timedelta(days=1)


class DutyError(VnchildError):
    """A reporting duty, or what is asked of it, cannot be so."""


def in_time(named: date, bound: Bound) -> date:
    """The last day that is in time for a day that is named.

    >>> in_time(date(2026, 5, 20), Bound.BEFORE), in_time(date(2026, 5, 20), Bound.BY)
    (datetime.date(2026, 5, 19), datetime.date(2026, 5, 20))
    """
    return named - _ONE_DAY if bound is Bound.BEFORE else named


def _a_day(_: object, __: Attribute[int], value: int) -> None:
    given: object = value
    if type(given) is not int or not 1 <= given <= 31:
        raise DutyError(
            Text(
                f"ngày trong tháng là số nguyên từ 1 đến 31, không phải {given!r}",
                f"a day of the month is a whole number from 1 to 31, not {given!r}",
            )
        )


@frozen(kw_only=True)
class YearlyDay:
    """A day that comes back every year.

    Args:
        month: its month.
        day: its day.
        later: how many years after the year of the period it falls.

    Raises:
        DutyError: there is no such day in every year.
    """

    month: int
    day: int = field(validator=_a_day)
    later: int = 0

    def __attrs_post_init__(self) -> None:
        if not 1 <= self.month <= 12 or self.day > monthrange(2001, self.month)[1]:
            raise DutyError(
                Text(
                    f"{self.day}/{self.month} không phải ngày năm nào cũng có",
                    f"{self.day}/{self.month} is not a day of every year",
                )
            )

    def of(self, period: ReportPeriod) -> date:
        """The day for a period."""
        return date(period.year + self.later, self.month, self.day)


@frozen(kw_only=True)
class OnDays:
    """Due before or by a fixed day, one for each period of the year.

    Args:
        bound: whether the day itself is in time.
        days: one day for a year, two for its halves, and so on.
    """

    bound: Bound
    days: tuple[YearlyDay, ...]

    def named(self, period: ReportPeriod) -> date:
        """The day that the law names for a period."""
        return self.days[(period.number or 1) - 1].of(period)

    def in_(self, lang: Lang) -> str:
        """The rule in words."""
        listed = [f"{each.day:02d}/{each.month:02d}" for each in self.days]
        if lang == "vi":
            return f"{self.bound.value.vi} {' và '.join(listed)} hằng năm"
        named = [f"{each.day} {date(2001, each.month, 1):%B}" for each in self.days]
        return f"{self.bound.value.en} {' and '.join(named)} every year"


@frozen(kw_only=True)
class OfLastMonth:
    """Due before or by a day of the last month of the period.

    Args:
        bound: whether the day itself is in time.
        day: the day of the month.
    """

    bound: Bound
    day: int = field(validator=_a_day)

    def named(self, period: ReportPeriod) -> date:
        """The day that the law names for a period."""
        last = period.closing(Convention.STATISTICAL)
        return last.replace(day=min(self.day, last.day))

    def in_(self, lang: Lang) -> str:
        """The rule in words."""
        bound = self.bound.value.in_(lang)
        if lang == "vi":
            return f"{bound} {self.day} của tháng cuối kỳ"
        return f"{bound} the {self.day}th of the last month of the period"


@frozen(kw_only=True)
class AfterEvent:
    """Due so many days after something ended; a period of time that moves with days off.

    Args:
        days: how many days; the day of the end is not counted.
        event: what ended.
    """

    days: int = field(validator=lambda _, __, value: check_amount(value))
    event: Text

    @property
    def bound(self) -> Bound:
        """The last day counted is in time."""
        return Bound.BY

    def named(self, period: ReportPeriod) -> date:
        """The last day counted, before days off are looked at."""
        return end_of_count(period.closing(Convention.STATISTICAL), self.days, Unit.DAY)

    def in_(self, lang: Lang) -> str:
        """The rule in words."""
        if lang == "vi":
            return f"chậm nhất {self.days} ngày kể từ ngày {self.event.vi}"
        return f"within {self.days} days from {self.event.en}"


@frozen(kw_only=True)
class OnceOn:
    """Due before or by one day, as a directive orders it.

    Args:
        bound: whether the day itself is in time.
        day: the day.
    """

    bound: Bound
    day: date

    def in_(self, lang: Lang) -> str:
        """The rule in words."""
        return f"{self.bound.value.in_(lang)} {day(self.day, lang)}"


@frozen
class NoDay:
    """The law wants the report and names no day for it."""

    def in_(self, lang: Lang) -> str:
        """The rule in words."""
        return "văn bản không nêu ngày" if lang == "vi" else "no day is named"


DueRule: TypeAlias = OnDays | OfLastMonth | AfterEvent | OnceOn | NoDay
"""When a report is due."""

DAYS_OF: Final = {
    PeriodKind.MONTH: 12,
    PeriodKind.QUARTER: 4,
    PeriodKind.HALF: 2,
    PeriodKind.YEAR: 1,
}
"""How many periods of a kind a year has."""

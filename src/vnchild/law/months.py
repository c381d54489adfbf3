"""Calendar months: the unit in which allowances are paid."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Self

from attrs import Attribute, field, frozen

from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang


class MonthError(VnchildError):
    """A text or a pair of numbers is no month."""


def _in_range(_: object, __: Attribute[int], value: int) -> None:
    given: object = value
    if not isinstance(given, int) or isinstance(given, bool) or not 1 <= given <= 12:
        msg = f"a month is a number from 1 to 12, not {value!r}"
        raise MonthError(msg)


@frozen(order=True)
class Month:
    """A month of a year.

    >>> str(Month(2026, 12) + 1)
    '2027-01'

    Args:
        year: the year.
        month: the number of the month, from 1 to 12.

    Raises:
        MonthError: there is no such month.
    """

    year: int
    month: int = field(validator=_in_range)

    @classmethod
    def of(cls, day: date) -> Self:
        """The month of a day."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a month written ``2026-01``.

        Raises:
            MonthError: it is not written so.
        """
        match = re.fullmatch(r"(\d{4})-(\d{2})", text.strip(), re.ASCII)
        if match is None:
            msg = f"{text!r} is not a month; a month is written YYYY-MM, as 2026-01"
            raise MonthError(msg)
        return cls(int(match[1]), int(match[2]))

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    def __add__(self, months: int) -> Month:
        place = self.year * 12 + self.month - 1 + months
        return Month(place // 12, place % 12 + 1)

    def __sub__(self, months: int) -> Month:
        return self + -months

    def until(self, last: Month) -> Iterator[Month]:
        """The months from this one to another, both with it."""
        month = self
        while month <= last:
            yield month
            month += 1

    def in_(self, lang: Lang) -> str:
        """As written in one language: ``01/2026`` or ``2026-01``."""
        return f"{self.month:02d}/{self.year}" if lang == "vi" else str(self)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

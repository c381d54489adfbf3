"""A date as a document prints it: in full, without a day, or left blank to be filled in by hand."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import frozen

from vnchild.law.text import Text


class Precision(Enum):
    """How much of a date is written."""

    DAY = Text("ngày", "day")
    MONTH = Text("tháng", "month")
    YEAR = Text("năm", "year")
    BLANK = Text("để trống", "blank")

    def __repr__(self) -> str:
        return f"Precision.{self.name}"


_LEAP = 2024
"""Stands in for a year left blank, so that 29 February is not called impossible."""


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@frozen(kw_only=True)
class WrittenDate:
    """A date as far as a text gives it; a part left blank is ``None``.

    >>> WrittenDate(year=2024, month=7).iso
    '2024-07'

    Args:
        year: the year.
        month: the month as printed, also where there is no such month.
        day: the day as printed, also where there is no such day.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def precision(self) -> Precision:
        """How much of it is written, from the year down: a day without a year is blank."""
        if self.year is None:
            return Precision.BLANK
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def date(self) -> date | None:
        """The day, ``None`` unless it is written in full and there is such a day."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return _day(self.year, self.month, self.day)

    @property
    def iso(self) -> str | None:
        """``2023-03-30``, ``2024-07``, ``2023``; ``None`` where blank or impossible."""
        if self.year is None or self.is_impossible:
            return None
        if self.month is None:
            return f"{self.year:04d}"
        day = "" if self.day is None else f"-{self.day:02d}"
        return f"{self.year:04d}-{self.month:02d}{day}"

    def agrees(self, other: WrittenDate) -> bool:
        """Whether two may be one date: as far as both are written they are the same.

        >>> WrittenDate(year=2024, month=7).agrees(WrittenDate(year=2024, month=7, day=3))
        True
        """
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(a is None or b is None or a == b for a, b in pairs)

    @property
    def is_impossible(self) -> bool:
        """Whether what is written is no day or month of the calendar (31/2/2023)."""
        year = _LEAP if self.year is None else self.year
        return (
            _day(
                year,
                1 if self.month is None else self.month,
                1 if self.day is None else self.day,
            )
            is None
        )

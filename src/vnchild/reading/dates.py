"""Dates in running text: full, without a day, or left blank to be filled in by hand."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum

from attrs import field, frozen

from vnchild.law.text import Text
from vnchild.reading.source import Found, Source


class Precision(Enum):
    """How much of a date is written."""

    DAY = Text("ngày", "day")
    MONTH = Text("tháng", "month")
    YEAR = Text("năm", "year")
    BLANK = Text("để trống", "blank")

    def __repr__(self) -> str:
        return f"Precision.{self.name}"


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@frozen(kw_only=True)
class TextDate:
    """A date as far as the text gives it; a part left blank is ``None``.

    >>> TextDate(year=2024, month=7).iso
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
        if self.year is None or _day(self.year, self.month or 1, self.day or 1) is None:
            return None
        if self.month is None:
            return f"{self.year:04d}"
        day = "" if self.day is None else f"-{self.day:02d}"
        return f"{self.year:04d}-{self.month:02d}{day}"

    @property
    def is_impossible(self) -> bool:
        """Whether what is written is no day or month of the calendar (31/2/2023)."""
        # A leap year stands in for a year left blank.
        return (
            _day(self.year if self.year is not None else 2024, self.month or 1, self.day or 1)
            is None
        )


@frozen(kw_only=True)
class DateMatch:
    """A date at a place of a source's plain text."""

    start: int
    end: int
    value: TextDate
    warnings: tuple[str, ...] = field(default=())


_GAP = r"[ .…_]{0,40}+"
_IN_WORDS = (
    rf"(?<!\w)[Nn]gày{_GAP}(?P<d1>[0-9]{{1,2}}(?![0-9]))?{_GAP}tháng{_GAP}"
    rf"(?P<m1>[0-9]{{1,2}}(?![0-9]))?{_GAP},?{_GAP}năm"
    rf"(?:{_GAP}(?P<y1>[0-9]{{4}})(?![0-9])|(?P<rest>[ ]?(?:20)?[ .…_]{{0,40}}+))(?!\w)"
)
_PARTLY_BLANK = (
    rf"(?<!\w)[Nn]gày{_GAP}(?P<d2>[0-9]{{1,2}})?{_GAP}/{_GAP}(?P<m2>[0-9]{{1,2}})?{_GAP}/{_GAP}"
    r"(?P<y2>[0-9]{4})(?![\w/])"
)
_IN_FIGURES = (
    r"(?:(?<=[/.–-][0-9]{4}[–-])|(?<![\w/])(?<!\w[.,–-]))"
    r"(?P<d3>[0-9]{1,2})(?P<bar>[/.–-])(?P<m3>[0-9]{1,2})(?P=bar)(?P<y3>[0-9]{4})"
    r"(?!\w|/\w|[–-][^\W\d_]|[.,][0-9])"
)
_MONTH = (
    r"(?<!\w)[Tt]háng ?(?P<m4>[0-9]{1,2})(?: ?/ ?|-|,? năm )(?P<y4>[0-9]{4})(?!\w|/\w|[.,][0-9])"
)
_YEAR = r"(?<!\w)[Nn]ăm (?P<y5>(?:19|20)[0-9]{2})(?!\w|[/.,][0-9]| ?[–-] ?[0-9])"
_DATE = re.compile("|".join((_IN_WORDS, _PARTLY_BLANK, _IN_FIGURES, _MONTH)))
_DATE_OR_YEAR = re.compile("|".join((_IN_WORDS, _PARTLY_BLANK, _IN_FIGURES, _MONTH, _YEAR)))
_ANNOUNCED = re.compile(r"(?<!\w)[Nn]gày:? ?$")


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def match_dates(text: str, *, years: bool = False) -> list[DateMatch]:
    """The dates of a source's plain text, in order."""
    found = []
    for match in (_DATE_OR_YEAR if years else _DATE).finditer(text):
        parts = match.groupdict()
        day, month, year = (
            _number(
                next((parts[f"{unit}{form}"] for form in forms if parts[f"{unit}{form}"]), None)
            )
            for unit, forms in (("d", "123"), ("m", "1234"), ("y", "12345" if years else "1234"))
        )
        start, end = match.span()
        value = TextDate(year=year, month=month, day=day)
        if (day, month, year) == (None, None, None) and not _left_open(text, start, end):
            continue
        if parts["rest"] is not None:
            end = start + len(match.group().rstrip(" .…_")) if year is None else end
        if parts["d2"] and parts["m2"]:
            start = match.start("d2")
        announced = _ANNOUNCED.search(text, max(0, start - 8), start)
        if parts["bar"] is not None and not _plausible(value) and announced is None:
            continue
        warnings = (
            (f"{text[start:end]!r} is no day of the calendar",) if value.is_impossible else ()
        )
        found.append(DateMatch(start=start, end=end, value=value, warnings=warnings))
    return found


def _plausible(value: TextDate) -> bool:
    """Whether three figures are meant as a date, be it the 31st of February."""
    return 1900 <= (value.year or 0) <= 2099 and (value.month or 0) <= 12 and (value.day or 0) <= 31


def _left_open(text: str, start: int, end: int) -> bool:
    """Whether "ngày tháng năm" is a form to fill in, and not the words as such."""
    printed = text[start:end]
    return "." in printed or "…" in printed or text[end : end + 1] in {"", "\n"}


def find_dates(text: str | Source, *, years: bool = False) -> tuple[Found[TextDate], ...]:
    """Every date in a text, in order.

    A day and month without a year (``28/6``) are not a date, nor is a run of years (``2021 -
    2030``). A day that is not in the calendar is found with a warning, and its ``date`` is None.

    >>> [found.value.iso for found in find_dates("từ ngày 05 tháng 3 năm 2024 đến tháng 7/2024")]
    ['2024-03-05', '2024-07']

    Args:
        text: the text, or the source made of it.
        years: whether to find a bare year (``năm 2023``) as well.

    Raises:
        ReadingError: ``text`` is neither.
    """
    source = Source.of(text)
    return tuple(
        Found(
            value=each.value,
            span=source.span(each.start, each.end),
            printed=" ".join(source.text[each.start : each.end].split()),
            warnings=each.warnings,
        )
        for each in match_dates(source.text, years=years)
    )

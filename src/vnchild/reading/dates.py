"""Dates in running text: full, without a day, or left blank to be filled in by hand."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import field, frozen

from vnchild.domain.written_date import Precision, WrittenDate
from vnchild.law.text import Text
from vnchild.reading.memory import MANY, forgetting, forgotten
from vnchild.reading.notes import no_such_day, short_year
from vnchild.reading.text.source import Found, Source

__all__ = ["DateMatch", "Precision", "TextDate", "find_dates", "match_dates"]

TextDate = WrittenDate
"""The date of a text is that of the domain."""


@frozen(kw_only=True)
class DateMatch:
    """A date at a place of a source's plain text."""

    start: int
    end: int
    value: WrittenDate
    warnings: tuple[Text, ...] = field(default=())


_GAP = r"[ .…_]{0,40}+"
_DAY_WORD, _MONTH_WORD, _YEAR_WORD = "(?:[Nn]gày|NGÀY)", "(?:[Tt]háng|THÁNG)", "(?:[Nn]ăm|NĂM)"
_IN_WORDS = (
    rf"(?<!\w){_DAY_WORD}{_GAP}(?:m[ùồ]ng{_GAP})?(?P<d1>[0-9]{{1,2}}(?![0-9]))?{_GAP}{_MONTH_WORD}{_GAP}"
    rf"(?P<m1>[0-9]{{1,2}}(?![0-9]))?{_GAP},?{_GAP}{_YEAR_WORD}"
    rf"(?:{_GAP}(?P<y1>[0-9]{{4}})(?![0-9])|(?P<rest>[ ]?(?:20)?[ .…_]{{0,40}}+))(?!\w)"
)
_PARTLY_BLANK = (
    rf"(?<!\w){_DAY_WORD}{_GAP}(?P<d2>[0-9]{{1,2}})?{_GAP}/{_GAP}(?P<m2>[0-9]{{1,2}})?{_GAP}/{_GAP}"
    r"(?P<y2>[0-9]{4})(?![\w/])"
)
_IN_FIGURES = (
    r"(?:(?<=[/.–-][0-9]{4}[–-])|(?<![\w/])(?<!\w[.,–-]))"
    r"(?P<d3>[0-9]{1,2})(?P<bar>[/.–-])(?P<m3>[0-9]{1,2})(?P=bar)(?P<y3>[0-9]{4})"
    r"(?!\w|/\w|[–-][^\W\d_]|[.,][0-9])"
)
_MONTH = (
    rf"(?<!\w){_MONTH_WORD} ?(?P<m4>[0-9]{{1,2}})(?: ?/ ?|-|,? {_YEAR_WORD} )(?P<y4>[0-9]{{4}})"
    r"(?!\w|/\w|[.,][0-9])"
)
_YEAR = rf"(?<!\w){_YEAR_WORD} (?P<y5>(?:19|20)[0-9]{{2}})(?!\w|[/.,][0-9]| ?[–-] ?[0-9])"
_SHORT_YEAR = (
    r"(?:(?<=[Nn]gày )|(?<=NGÀY ))(?P<d6>[0-9]{1,2})(?P<slash>[/.-])(?P<m6>[0-9]{1,2})(?P=slash)"
    r"(?P<y6>[0-9]{2})(?![\w/]|[.,-][0-9])"
)
_FORMS = (_IN_WORDS, _PARTLY_BLANK, _IN_FIGURES, _SHORT_YEAR, _MONTH)
_DATE = re.compile(f"(?=[Nn0-9Tt])(?:{'|'.join(_FORMS)})")
_DATE_OR_YEAR = re.compile(f"(?=[Nn0-9Tt])(?:{'|'.join((*_FORMS, _YEAR))})")
_ANNOUNCED = re.compile(rf"(?<!\w){_DAY_WORD}:? ?$")


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def whole_year(short: int) -> int:
    """The year that two figures mean: 24 is 2024, 98 is 1998."""
    return short + (2000 if short < _OLD else 1900)


_OLD = 50


def match_dates(text: str, *, years: bool = False) -> list[DateMatch]:
    """The dates of a source's plain text, in order."""
    found = []
    for match in (_DATE_OR_YEAR if years else _DATE).finditer(text):
        kind = match.lastgroup
        if kind in _PLAIN:
            d, m, y = _PLAIN[kind]
            filled = kind != "y2" or (match["d2"] and match["m2"])
            plain = _on_calendar(match[y], match[m], match[d] if d else None) if filled else None
            if plain is not None:
                at = match.start("d2") if kind == "y2" else match.start()
                found.append(DateMatch(start=at, end=match.end(), value=plain))
                continue
        group = match.groupdict().get
        day = _number(group("d1") or group("d2") or group("d3") or group("d6"))
        month = _number(group("m1") or group("m2") or group("m3") or group("m4") or group("m6"))
        year = _number(
            group("y1") or group("y2") or group("y3") or group("y4") or group("y5") or group("y6")
        )
        start, end = match.span()
        if group("y6") and year is not None:
            year = whole_year(year)
        value = WrittenDate(year=year, month=month, day=day)
        if (day, month, year) == (None, None, None) and not _left_open(text, start, end):
            continue
        if group("rest") is not None:
            end = start + len(match.group().rstrip(" .…_")) if year is None else end
        if group("d2") and group("m2"):
            start = match.start("d2")
        announced = _ANNOUNCED.search(text, max(0, start - 8), start)
        if group("bar") is not None and not _plausible(value) and announced is None:
            continue
        warnings: tuple[Text, ...] = (no_such_day(text[start:end]),) if value.is_impossible else ()
        if group("y6"):
            warnings += (short_year(" ".join(text[start:end].split()), year),)
        found.append(DateMatch(start=start, end=end, value=value, warnings=warnings))
    return found


_PLAIN = {
    "y1": ("d1", "m1", "y1"),
    "y2": ("d2", "m2", "y2"),
    "y3": ("d3", "m3", "y3"),
    "y4": (None, "m4", "y4"),
}
"""The forms that print every figure: by the group that ends them, the groups of the figures."""


@forgotten
@lru_cache(maxsize=MANY)
def _on_calendar(year: str, month: str | None, day: str | None) -> WrittenDate | None:
    """A day or month of the calendar; ``None`` where there is something to look at."""
    value = WrittenDate(year=int(year), month=_number(month), day=_number(day))
    return value if _plausible(value) and not value.is_impossible else None


def _plausible(value: WrittenDate) -> bool:
    """Whether three figures are meant as a date, be it the 31st of February."""
    return 1900 <= (value.year or 0) <= 2099 and (value.month or 0) <= 12 and (value.day or 0) <= 31


def _left_open(text: str, start: int, end: int) -> bool:
    """Whether "ngày tháng năm" is a form to fill in, and not the words as such.

    In capitals it is the head of a column, unless there are dots.
    """
    printed = text[start:end]
    ends_line = text[end : end + 1] in {"", "\n"} and not printed.isupper()
    return "." in printed or "…" in printed or ends_line


@forgetting
def find_dates(text: str | Source, *, years: bool = False) -> tuple[Found[WrittenDate], ...]:
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
            notes=each.warnings,
        )
        for each in match_dates(source.text, years=years)
    )

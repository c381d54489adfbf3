"""Report periods: the stretch of time that a report is about, and the days of its data."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date, datetime
from functools import total_ordering
from typing import Final, Self

from attrs import field, frozen

from vnchild.domain.report_period_words import TWO_DAYS, no_period
from vnchild.law.documents import DECREE_09_2019, DECREE_60_2018
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Term, Text, day

_D09 = DECREE_09_2019


class PeriodError(VnchildError):
    """There is no such report period, or it has no next one."""


class PeriodKind(Term):
    """The kinds of report period (Decree 09/2019 Art. 12).

    Of the clauses of Art. 12 only the number of the one on the year is verified (4).
    """

    MONTH = "month", "tháng", "month", _D09.at(12), "hằng tháng", "hàng tháng"
    QUARTER = "quarter", "quý", "quarter", _D09.at(12), "hằng quý", "hàng quý"
    HALF = "half", "6 tháng", "half-year", _D09.at(12), "06 tháng", "sáu tháng"
    YEAR = "year", "năm", "year", _D09.at(12, 4), "hằng năm", "hàng năm"
    AD_HOC = "ad_hoc", "đột xuất", "ad hoc", Provision(_D09.number)


class Convention(Term):
    """From which day to which the data of a period run.

    Periodic administrative reports close on the 14th or 15th (Decree 09/2019 Art. 12);
    statistical reports follow the calendar (regime of Decree 60/2018, read in one secondary
    source).
    """

    ADMINISTRATIVE = (
        "administrative",
        "báo cáo hành chính định kỳ",
        "periodic administrative report",
        _D09.at(12),
    )
    STATISTICAL = (
        "statistical",
        "báo cáo thống kê (theo lịch)",
        "statistical report (by the calendar)",
        Provision(DECREE_60_2018.number),
    )


_MONTHS_IN: Final = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF: 6,
    PeriodKind.YEAR: 12,
}
_ORDER: Final = {kind: place for place, kind in enumerate(PeriodKind)}
_ROMAN: Final = ("I", "II", "III", "IV")
_ORDINALS: Final = ("first", "second", "third", "fourth")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_FIRST_YEAR: Final = 1001
_LAST_YEAR: Final = 9998


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


@total_ordering
@frozen(order=False)
class ReportPeriod:
    """A period that a report is about.

    Made by `month`, `quarter`, `half`, `whole_year`, `ad_hoc` or `parse`. Periods are ordered by
    their calendar days: first day, then last day.

    >>> half = ReportPeriod.parse("2024-H1")
    >>> half.in_("vi"), half.in_("en")
    ('6 tháng đầu năm 2024', 'first half of 2024')
    >>> [str(d) for d in half.window(Convention.ADMINISTRATIVE)]
    ['2023-12-15', '2024-06-14']
    >>> [str(d) for d in half.window(Convention.STATISTICAL)]
    ['2024-01-01', '2024-06-30']

    Args:
        kind: month, quarter, half-year, year, or ad hoc.
        year: the year that the period is named after.
        number: which month (1-12), quarter (1-4) or half (1-2); ``None`` for the others.
        days: the first and last day of an ad hoc period; ``None`` for the others.

    Raises:
        PeriodError: there is no such period.
    """

    kind: PeriodKind
    year: int
    number: int | None = None
    days: tuple[date, date] | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        year: object = self.year
        if type(year) is not int or not _FIRST_YEAR <= year <= _LAST_YEAR:
            raise PeriodError(
                Text(
                    f"năm là số nguyên từ {_FIRST_YEAR} đến {_LAST_YEAR}, không phải {year!r}",
                    f"a year is a whole number from {_FIRST_YEAR} to {_LAST_YEAR}, not {year!r}",
                )
            )
        if self.kind is PeriodKind.AD_HOC:
            self._check_ad_hoc()
            return
        if self.days is not None:
            raise PeriodError(
                Text(
                    f"chỉ kỳ đột xuất mới nêu các ngày; kỳ {self.kind.text.vi} thì không",
                    f"only an ad hoc period names its days; a {self.kind.text.en} does not",
                )
            )
        number: object = self.number
        top = 12 // _MONTHS_IN[self.kind]
        if self.kind is PeriodKind.YEAR:
            if number is not None:
                raise PeriodError(
                    Text(
                        f"kỳ năm không có số thứ tự trong năm, đã đưa {number!r}",
                        f"a year has no number within the year, not {number!r}",
                    )
                )
        elif type(number) is not int or not 1 <= number <= top:
            raise PeriodError(
                Text(
                    f"kỳ {self.kind.text.vi} có số từ 1 đến {top}, không phải {number!r}",
                    f"a {self.kind.text.en} has a number from 1 to {top}, not {number!r}",
                )
            )

    def _check_ad_hoc(self) -> None:
        days: object = self.days
        if (
            not isinstance(days, tuple)
            or len(days) != 2
            or not all(_is_day(each) for each in days)
            or self.number is not None
        ):
            raise PeriodError(TWO_DAYS)
        first, last = days
        if last < first:
            raise PeriodError(
                Text(
                    f"kỳ đột xuất kết thúc ngày {day(last, 'vi')}, trước ngày bắt đầu "
                    f"{day(first, 'vi')}",
                    f"an ad hoc period ends on {last}, before it begins on {first}",
                )
            )
        if first.year != self.year:
            raise PeriodError(
                Text(
                    f"kỳ đột xuất từ {day(first, 'vi')} là của năm {first.year}, không phải "
                    f"{self.year}",
                    f"an ad hoc period from {first} is of the year {first.year}, not {self.year}",
                )
            )

    @classmethod
    def month(cls, year: int, number: int) -> Self:
        """A month, 1 to 12."""
        return cls(PeriodKind.MONTH, year, number)

    @classmethod
    def quarter(cls, year: int, number: int) -> Self:
        """A quarter, 1 to 4."""
        return cls(PeriodKind.QUARTER, year, number)

    @classmethod
    def half(cls, year: int, number: int) -> Self:
        """The first (1) or the second (2) half of a year."""
        return cls(PeriodKind.HALF, year, number)

    @classmethod
    def whole_year(cls, year: int) -> Self:
        """A year."""
        return cls(PeriodKind.YEAR, year)

    @classmethod
    def ad_hoc(cls, first: date, last: date) -> Self:
        """The days from one to another, both with it."""
        if not _is_day(first):
            raise PeriodError(TWO_DAYS)
        return cls(PeriodKind.AD_HOC, first.year, None, (first, last))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a period, as `str` writes it or as its label in Vietnamese or English.

        A stretch such as "9 tháng đầu năm 2026" is none of the periods of the decree; it is
        given by its days.

        >>> str(ReportPeriod.parse("6 tháng đầu năm 2024"))
        '2024-H1'
        >>> str(ReportPeriod.parse("quý III/2024"))
        '2024-Q3'
        >>> str(ReportPeriod.parse("cả năm 2026"))
        '2026'

        Raises:
            PeriodError: the text is no period.
        """
        plain = " ".join(unicodedata.normalize("NFC", text).casefold().split())
        for pattern, kind in _PATTERNS:
            match = re.fullmatch(pattern, plain, re.ASCII)
            if match is not None:
                parts = match.groupdict()
                if kind is PeriodKind.AD_HOC:
                    return cls.ad_hoc(_read_day(parts["first"]), _read_day(parts["last"]))
                number = parts.get("number")
                return cls(kind, int(parts["year"]), None if number is None else _NUMBERS[number])
        raise PeriodError(no_period(text, plain))

    @classmethod
    def containing(
        cls, on: date, kind: PeriodKind, convention: Convention = Convention.ADMINISTRATIVE
    ) -> Self:
        """The period of a kind whose data take in a day.

        >>> str(ReportPeriod.containing(date(2024, 6, 15), PeriodKind.HALF))
        '2024-H2'

        Raises:
            PeriodError: the kind is ad hoc: such periods follow no rule.
        """
        if kind is PeriodKind.AD_HOC:
            raise PeriodError(
                Text(
                    "kỳ đột xuất không theo quy tắc nào nên không tìm được theo ngày",
                    "ad hoc periods follow no rule, so none of them can be found by a day",
                )
            )
        year, month = on.year, on.month
        if convention is Convention.ADMINISTRATIVE and on.day > _CLOSES_ON:
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        number = (month - 1) // _MONTHS_IN[kind] + 1
        return cls(kind, year, None if kind is PeriodKind.YEAR else number)

    def window(self, convention: Convention = Convention.ADMINISTRATIVE) -> tuple[date, date]:
        """The first and the last day of its data; the same in both for an ad hoc period."""
        if self.days is not None:
            return self.days
        months = _MONTHS_IN[self.kind]
        last_month = (self.number or 1) * months
        first_month = last_month - months + 1
        if convention is Convention.STATISTICAL:
            closing = monthrange(self.year, last_month)[1]
            return date(self.year, first_month, 1), date(self.year, last_month, closing)
        year, before = (self.year, first_month - 1) if first_month > 1 else (self.year - 1, 12)
        return date(year, before, _CLOSES_ON + 1), date(self.year, last_month, _CLOSES_ON)

    def closing(self, convention: Convention = Convention.ADMINISTRATIVE) -> date:
        """The day on which its data are closed: the last day of the window."""
        return self.window(convention)[1]

    def contains(self, on: date, convention: Convention = Convention.ADMINISTRATIVE) -> bool:
        """Whether its data take in a day."""
        first, last = self.window(convention)
        return first <= on <= last

    @property
    def next(self) -> ReportPeriod:
        """The period of the same kind that follows.

        Raises:
            PeriodError: an ad hoc period has none.
        """
        return self._moved(1)

    @property
    def previous(self) -> ReportPeriod:
        """The period of the same kind before.

        Raises:
            PeriodError: an ad hoc period has none.
        """
        return self._moved(-1)

    def _moved(self, steps: int) -> ReportPeriod:
        if self.kind is PeriodKind.AD_HOC:
            raise PeriodError(
                Text(
                    "kỳ đột xuất không theo quy tắc nào: không có kỳ sau, kỳ trước",
                    "ad hoc periods follow no rule: none is next or previous",
                )
            )
        a_year = 12 // _MONTHS_IN[self.kind]
        place = self.year * a_year + (self.number or 1) - 1 + steps
        number = None if self.kind is PeriodKind.YEAR else place % a_year + 1
        return ReportPeriod(self.kind, place // a_year, number)

    @property
    def text(self) -> Text:
        """Its name in both languages."""
        year, number = self.year, self.number or 1
        if self.days is not None:
            (a, b), (c, d) = ([day(each, lang) for each in self.days] for lang in ("vi", "en"))
            return Text(f"từ ngày {a} đến ngày {b}", f"{c} to {d}")
        if self.kind is PeriodKind.MONTH:
            return Text(f"tháng {number} năm {year}", f"{_MONTHS[number - 1]} {year}")
        if self.kind is PeriodKind.QUARTER:
            return Text(
                f"quý {_ROMAN[number - 1]} năm {year}", f"{_ORDINALS[number - 1]} quarter of {year}"
            )
        if self.kind is PeriodKind.HALF:
            which = "đầu" if number == 1 else "cuối"
            return Text(f"6 tháng {which} năm {year}", f"{_ORDINALS[number - 1]} half of {year}")
        return Text(f"năm {year}", f"year {year}")

    def in_(self, lang: Lang) -> str:
        """Its name in one language."""
        return self.text.in_(lang)

    def __str__(self) -> str:
        if self.days is not None:
            return "/".join(each.isoformat() for each in self.days)
        if self.kind is PeriodKind.YEAR:
            return str(self.year)
        if self.kind is PeriodKind.MONTH:
            return f"{self.year}-{self.number:02d}"
        return f"{self.year}-{'Q' if self.kind is PeriodKind.QUARTER else 'H'}{self.number}"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, ReportPeriod):
            return NotImplemented
        return self._key < other._key

    @property
    def _key(self) -> tuple[date, date, int]:
        return (*self.window(Convention.STATISTICAL), _ORDER[self.kind])


_CLOSES_ON: Final = 14
"""The day of the month on which the data of an administrative report close (Art. 12)."""

_YEAR = r"(?P<year>\d{4})"
_DAY = r"\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}"
_NUMBERS: Final = (
    {f"{n:0{width}d}": n for n in range(1, 13) for width in (1, 2)}
    | {roman.casefold(): n for n, roman in enumerate(_ROMAN, 1)}
    | {ordinal: n for n, ordinal in enumerate(_ORDINALS, 1)}
    | {name.casefold(): n for n, name in enumerate(_MONTHS, 1)}
    | {"đầu": 1, "cuối": 2}
)
_PATTERNS: Final = (
    (rf"(?:(?:cả )?năm |(?:the whole )?year )?{_YEAR}", PeriodKind.YEAR),
    (rf"{_YEAR}-h(?P<number>[12])", PeriodKind.HALF),
    (rf"(?:0?6|sáu) tháng (?P<number>đầu|cuối) năm {_YEAR}", PeriodKind.HALF),
    (rf"(?P<number>first|second) half of {_YEAR}", PeriodKind.HALF),
    (rf"{_YEAR}-q(?P<number>[1-4])", PeriodKind.QUARTER),
    (rf"quý (?P<number>[1-4]|iv|i{{1,3}})(?: năm |/){_YEAR}", PeriodKind.QUARTER),
    (rf"(?P<number>{'|'.join(_ORDINALS)}) quarter of {_YEAR}", PeriodKind.QUARTER),
    (rf"{_YEAR}-(?P<number>0[1-9]|1[0-2])", PeriodKind.MONTH),
    (rf"tháng (?P<number>0?[1-9]|1[0-2])(?: năm |/){_YEAR}", PeriodKind.MONTH),
    (rf"(?P<number>{'|'.join(_MONTHS).casefold()}) {_YEAR}", PeriodKind.MONTH),
    (rf"(?P<first>{_DAY})(?:/| to )(?P<last>{_DAY})", PeriodKind.AD_HOC),
    (rf"từ (?:ngày )?(?P<first>{_DAY}) đến (?:ngày )?(?P<last>{_DAY})", PeriodKind.AD_HOC),
)


def _read_day(text: str) -> date:
    """A day, ISO or Vietnamese.

    Raises:
        PeriodError: there is no such day.
    """
    try:
        if "/" in text:
            number, month, year = (int(part) for part in text.split("/"))
            return date(year, month, number)
        return date.fromisoformat(text)
    except ValueError:
        raise PeriodError(
            Text(
                f"không có ngày {text!r}; ngày viết YYYY-MM-DD hoặc DD/MM/YYYY",
                f"there is no such day as {text!r}; days are written YYYY-MM-DD or DD/MM/YYYY",
            )
        ) from None

"""Lengths of time as the law writes them: so many hours, days, working days, months."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text


class TimeLimitError(VnchildError):
    """A time limit, its start or its wording cannot be used."""


class Unit(Enum):
    """The units in which the law counts time."""

    HOUR = Text("giờ", "hours")
    DAY = Text("ngày", "days")
    WORKING_DAY = Text("ngày làm việc", "working days")
    WEEK = Text("tuần", "weeks")
    MONTH = Text("tháng", "months")
    YEAR = Text("năm", "years")

    # Members are singletons; the default hash goes through the name and is several times slower.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"Unit.{self.name}"


MOST = 10_000
"""The most units that a time limit can have; those of the law have a few."""


def check_amount(amount: object) -> None:
    """Check that a number of units can be counted.

    Raises:
        TimeLimitError: it is not a whole number from 1 to `MOST`.
    """
    if isinstance(amount, int) and amount > MOST:
        msg = f"the amount of a time limit is at most {MOST:,}"
        raise TimeLimitError(msg)
    if not isinstance(amount, int) or isinstance(amount, bool) or amount < 1:
        msg = f"the amount of a time limit is a whole number from 1 on, not {amount!r}"
        raise TimeLimitError(msg)


def written(amount: int, unit: Unit, lang: Lang) -> str:
    """A length of time in words, as official texts write it: in Vietnamese with two digits.

    >>> written(5, Unit.WORKING_DAY, "vi"), written(1, Unit.MONTH, "en")
    ('05 ngày làm việc', '1 month')
    """
    words = unit.value.in_(lang)
    if lang == "vi":
        return f"{amount:02d} {words}"
    return f"{amount} {words.removesuffix('s') if amount == 1 else words}"


def _plain(text: str) -> str:
    marked = unicodedata.normalize("NFD", " ".join(text.split()).casefold())
    return "".join(each for each in marked if not unicodedata.combining(each))


_UNITS = {
    _plain(words): unit
    for unit in Unit
    for words in (unit.value.vi, unit.value.en, unit.value.en.removesuffix("s"))
}


def parse_amount(text: str) -> tuple[int, Unit]:
    """Read a length of time in Vietnamese or English; case and tone marks are forgiven.

    >>> parse_amount("05 ngày làm việc")
    (5, Unit.WORKING_DAY)
    >>> parse_amount("12 hours")
    (12, Unit.HOUR)

    Raises:
        TimeLimitError: it is not a whole number from 1 on with a unit.
    """
    given: object = text
    if not isinstance(given, str):
        msg = f"a length of time is a text as '5 working days', not {type(given).__name__}"
        raise TimeLimitError(msg)
    units = "; ".join(f"{unit.value.en} ({unit.value.vi})" for unit in Unit)
    match = re.fullmatch(r"\s*(\d{1,6})\s*([^\d\s.,].*?)\s*", text, re.ASCII | re.DOTALL)
    if match is None and re.match(r"\s*(?:[+\-\u2212]\s*\d|\d+[.,]\d)", text, re.ASCII):
        msg = (
            f"{text[:40]!r}: the amount of a time limit is a whole number from 1 on, as in "
            "'5 working days'"
        )
        raise TimeLimitError(msg)
    if match is None:
        msg = (
            f"{text[:40]!r} is not a length of time; write a whole number and a unit, as "
            f"'5 working days'; the units are {units}"
        )
        raise TimeLimitError(msg)
    unit = _UNITS.get(_plain(match[2]))
    if unit is None:
        msg = f"{match[2][:40]!r} is not a unit of time limits; the units are {units}"
        raise TimeLimitError(msg)
    amount = int(match[1])
    check_amount(amount)
    return amount, unit

"""Values by their declared types: what the strategies of the package are made of.

Known values come before ``None`` and the first member of a list before the others, so that what
hypothesis shrinks ends with the simplest known values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, Union, get_args, get_origin
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.law.documents import DECREE_20_2021, DECREE_56_2017, REVIEWED
from vnchild.law.errors import VnchildError
from vnchild.law.text import Text
from vnchild.strategies.registered import strategy_of

T = TypeVar("T")

VIETNAM: Final = ZoneInfo("Asia/Ho_Chi_Minh")
FIRST_DAY: Final = DECREE_20_2021.first_day
"""The first day that can be asked about the monthly allowance."""
LAST_DAY: Final = date(REVIEWED.year + 4, 12, 31)
"""The last day that is drawn."""
EARLIEST: Final = DECREE_56_2017.first_day
"""The first day on which something can happen in a case."""

WORDS: Final = (
    "ví dụ",
    "Trẻ em A (giả định)",
    "Trạm y tế xã (giả định)",
    "Đường Nguyễn Huệ",
    "a",
    "<b>&\"'",
    "0",
)
_LETTERS: Final = "aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢẠẾỘừỹ ABC019.,-()\"'<&>"


class StrategyError(VnchildError):
    """Values are asked for that there are none of."""


def words() -> SearchStrategy[str]:
    """A text that is not blank, in Vietnamese letters and what has to be escaped somewhere."""
    free = st.text(_LETTERS, min_size=1, max_size=12).map(lambda text: text.strip() or "x")
    return st.sampled_from(WORDS) | free


def texts() -> SearchStrategy[Text]:
    """A text in both languages."""
    return st.builds(Text, words(), words())


def maybe(known: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """A value or ``None`` (not known), both often.

    The value is drawn even where it is not told, so that what is known is not longer, and so no
    less simple to hypothesis, than what is not.
    """
    return st.builds(lambda hidden, value: None if hidden else value, st.booleans(), known)


def one_or_none(values: Iterable[T]) -> SearchStrategy[T | None]:
    """One of a few values or ``None`` (not known), both often."""
    few = tuple(values)
    return st.sampled_from((*few, *(None for _ in few)))


def any_day() -> SearchStrategy[date]:
    """A day of the years in which the law of the package has its days."""
    return st.dates(EARLIEST, LAST_DAY)


def moments(
    first: date = EARLIEST, last: date = LAST_DAY, zone: ZoneInfo = VIETNAM
) -> SearchStrategy[datetime]:
    """A moment with its time zone, to the minute."""
    return st.builds(
        lambda day, minutes: datetime(
            day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=zone
        ),
        st.dates(first, last),
        st.integers(0, 24 * 60 - 1),
    )


_PLAIN: Final[dict[object, Callable[[], SearchStrategy[object]]]] = {
    bool: st.booleans,
    int: lambda: st.integers(0, 5),
    str: words,
    date: any_day,
    datetime: moments,
    Text: texts,
    NoneType: st.none,
}


def of(kind: object) -> SearchStrategy[Any]:
    """Values of a declared type: a class of the package, a plain type, a tuple, a union.

    Raises:
        StrategyError: nothing is known of the type.
    """
    if kind in _PLAIN:
        return _PLAIN[kind]()
    inner = get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        known = [each for each in inner if each is not NoneType]
        if NoneType not in inner:
            return st.one_of(*map(of, known))
        return _optional(known[0]) if len(known) == 1 else maybe(st.one_of(*map(of, known)))
    if get_origin(kind) is tuple:
        if len(inner) == 2 and inner[1] is Ellipsis:
            return st.lists(of(inner[0]), max_size=3).map(tuple)
        return st.tuples(*map(of, inner))
    if isinstance(kind, type):
        found = strategy_of(kind)
        if found is not None:
            return found
        if issubclass(kind, Enum):
            return st.sampled_from(kind)
        if attrs.has(kind):
            return fields_of(kind)
    msg = f"there is no strategy for {kind!r}"
    raise StrategyError(msg)


def _optional(kind: object) -> SearchStrategy[Any]:
    if kind is bool:
        return one_or_none((False, True))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return one_or_none(kind)
    return maybe(of(kind))


def fields_of(kind: type[T], **given: SearchStrategy[Any]) -> SearchStrategy[T]:
    """A class of attrs with each field by its type, but for those given."""
    attrs.resolve_types(kind)  # type: ignore[type-var]
    fields: dict[str, SearchStrategy[Any]] = {
        each.alias: given[each.alias] if each.alias in given else of(each.type)
        for each in attrs.fields(kind)  # type: ignore[arg-type]
        if each.init
    }
    return st.builds(kind, **fields)


def plain(kind: type[T]) -> SearchStrategy[T]:
    """A class of attrs whose fields are free of each other."""
    return fields_of(kind)

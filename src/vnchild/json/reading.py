"""Strict hooks: a value is read only from the one form in which it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from typing import Any, TypeVar

import attrs
from attrs import frozen

from vnchild.json.problems import JsonProblem
from vnchild.law.errors import VnchildError
from vnchild.law.months import Month
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

T = TypeVar("T")


@frozen
class Tagged:
    """A class where one of several may stand, so that its JSON names it.

    Args:
        kind: the class.
    """

    kind: type


class UnfitError(ValueError):
    """A value that cannot be read; the path is known only further out."""

    def __init__(self, code: str, message: Text) -> None:
        super().__init__(message.en)
        self.code = code
        self.message = message

    def at(self, path: str) -> JsonProblem:
        """The problem, once its path is known."""
        return JsonProblem(path=path, code=self.code, message=self.message)


_KINDS = {
    bool: Text("true hoặc false", "true or false"),
    int: Text("một số nguyên", "a whole number"),
    str: Text("một chuỗi", "a text"),
    type(None): Text("null", "null"),
    float: Text("một số thập phân", "a decimal number"),
    list: Text("một mảng", "an array"),
    dict: Text("một đối tượng", "an object"),
}


LARGEST = 2**63 - 1
SMALLEST = -(2**63)
"""The whole numbers that every reader of JSON can hold."""


def kind_of_value(value: object) -> Text:
    """What a JSON value is, in words."""
    return _KINDS.get(type(value), Text("một giá trị khác", "something else"))


def expected(what: Text, value: object) -> UnfitError:
    """The error for a value of another kind; the value itself is not told."""
    found = kind_of_value(value)
    return UnfitError(
        "wrong_type", Text(f"cần {what.vi}, không phải {found.vi}", f"{what.en}, not {found.en}")
    )


def unreadable(form: Text) -> UnfitError:
    """The error for a text that is not written in a form."""
    return UnfitError("not_readable", Text(f"cần {form.vi}", f"{form.en} is wanted"))


def answer_differs(name: str) -> UnfitError:
    """The error for an answer of which a part is not what the law gives."""
    vi = f"câu trả lời đã ghi khác với luật mà thư viện này biết ({name})"
    en = f"the answer written is not that of the law this package knows ({name})"
    return UnfitError("answer_differs", Text(vi, en))


def same(one: Any, two: Any) -> bool:
    """Whether two values say the same; words may have been put better since one was written."""
    if isinstance(one, Text) and isinstance(two, Text):
        return True
    if one == two:
        return True
    if isinstance(one, tuple) and isinstance(two, tuple):
        return len(one) == len(two) and all(map(same, one, two))
    if type(one) is not type(two) or not attrs.has(type(one)):
        return False
    fields = (each for each in attrs.fields(type(one)) if each.eq)
    return all(same(getattr(one, each.name), getattr(two, each.name)) for each in fields)


def checked(made: T, again: Any, written: Any) -> T:
    """What was made of a form, if it is written as it was, but perhaps in other words.

    Args:
        made: the value.
        again: its form.
        written: the form that it was made of.

    Raises:
        UnfitError: they differ.
    """
    for each in attrs.fields(type(again)):
        if not same(getattr(again, each.name), getattr(written, each.name)):
            raise answer_differs(each.alias)
    return made


def read_bool(value: object) -> bool:
    """A bool from true or false only."""
    if isinstance(value, bool):
        return value
    raise expected(_KINDS[bool], value)


def read_int(value: object) -> int:
    """An int from a whole number only, never from true or a text."""
    if isinstance(value, int) and not isinstance(value, bool):
        if not SMALLEST <= value <= LARGEST:
            raise unreadable(Text("một số nguyên 64 bit", "a whole number of 64 bits"))
        return value
    raise expected(_KINDS[int], value)


def read_str(value: object) -> str:
    """A str from a text only."""
    if isinstance(value, str):
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            raise unreadable(Text("một chuỗi Unicode hợp lệ", "a text of whole characters"))
        return value
    raise expected(_KINDS[str], value)


_DAY = Text("một ngày dạng YYYY-MM-DD, như 2026-10-05", "a day written YYYY-MM-DD, as 2026-10-05")
_MOMENT = Text(
    "một thời điểm có múi giờ, như 2026-02-13T22:15:00+07:00",
    "a moment with its offset, as 2026-02-13T22:15:00+07:00",
)
_DAY_OR_MOMENT = Text(f"{_DAY.vi}; hoặc {_MOMENT.vi}", f"{_DAY.en}; or {_MOMENT.en}")
_SPAN = Text("một khoảng thời gian ISO 8601, như P1DT2H30M", "a span of time, as P1DT2H30M")
_MONTH = Text("một tháng dạng YYYY-MM, như 2026-10", "a month written YYYY-MM, as 2026-10")
_FRACTION = Text(
    "một số viết dưới dạng chuỗi, như “2.5” hoặc “1/3”", "a number as a text, '2.5' or '1/3'"
)
_PROVISION = Text(
    "một điều khoản, như “Điều 5 khoản 1 điểm b Nghị định 20/2021/NĐ-CP”",
    "a provision such as 'Điều 5 khoản 1 điểm b Nghị định 20/2021/NĐ-CP'",
)


def read_date(value: object) -> date:
    """A day from its ISO form only."""
    text = read_str(value)
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise unreadable(_DAY)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise unreadable(_DAY) from None


def read_datetime(value: object) -> datetime:
    """A moment from its ISO form with an offset only."""
    text = read_str(value)
    if not re.match(r"\d{4}-\d{2}-\d{2}T", text, re.ASCII):
        raise unreadable(_MOMENT)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise unreadable(_MOMENT) from None
    if found.tzinfo is None:
        raise unreadable(_MOMENT)
    return found


def read_day_or_moment(value: object) -> date | datetime:
    """A day or a moment, by how it is written."""
    text = read_str(value)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return read_date(text)
    try:
        return read_datetime(text)
    except UnfitError:
        raise unreadable(_DAY_OR_MOMENT) from None


def write_duration(value: timedelta) -> str:
    """A span of time as ISO 8601 writes it: ``P1DT2H30M``, ``PT0S``."""
    sign, span = ("-", -value) if value < timedelta(0) else ("", value)
    minutes, seconds = divmod(span.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    part = f".{span.microseconds:06d}".rstrip("0") if span.microseconds else ""
    days = f"{span.days}D" if span.days else ""
    time = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M")) if n)
    if seconds or part or not (days or time):
        time += f"{seconds}{part}S"
    return f"{sign}P{days}{'T' + time if time else ''}"


DURATION = r"^-?P(?=\d|T\d)(\d{1,9}D)?(T(?=\d)(\d{1,2}H)?(\d{1,2}M)?(\d{1,2}(\.\d{1,6})?S)?)?$"
"""How a span of time is written."""


def read_duration(value: object) -> timedelta:
    """A span of time in days, hours, minutes and seconds, from its ISO 8601 form."""
    text = read_str(value)
    if re.fullmatch(DURATION, text, re.ASCII) is None:
        raise unreadable(_SPAN)
    found = {unit: amount for amount, unit in re.findall(r"([\d.]+)([DHMS])", text)}
    whole, _, part = found.get("S", "0").partition(".")
    span = timedelta(
        days=int(found.get("D", 0)),
        hours=int(found.get("H", 0)),
        minutes=int(found.get("M", 0)),
        seconds=int(whole),
        microseconds=int(part.ljust(6, "0")),
    )
    return -span if text.startswith("-") else span


def read_month(value: object) -> Month:
    """A month from ``YYYY-MM``."""
    try:
        return Month.parse(read_str(value))
    except VnchildError:
        raise unreadable(_MONTH) from None


def read_fraction(value: object) -> Fraction:
    """An exact number from a text."""
    text = read_str(value)
    if not re.fullmatch(r"-?\d{1,30}(\.\d{1,30}|/\d{1,30})?", text, re.ASCII):
        raise unreadable(_FRACTION)
    try:
        return Fraction(text)
    except ZeroDivisionError:
        raise unreadable(_FRACTION) from None


def write_fraction(value: Fraction) -> str:
    """An exact number as a text: a decimal where it has a finite one."""
    rest = value.denominator
    twos = fives = 0
    while rest % 2 == 0:
        rest //= 2
        twos += 1
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    places = max(twos, fives)
    if rest != 1 or places > 30:
        return str(value)
    scaled = abs(value) * 10**places
    digits = str(scaled.numerator).rjust(places + 1, "0")
    whole, part = (digits[:-places], digits[-places:]) if places else (digits, "0")
    return f"{'-' if value < 0 else ''}{whole}.{part}"


def read_provision(value: object) -> Provision:
    """A provision from its Vietnamese form."""
    try:
        return Provision.parse(read_str(value))
    except VnchildError:
        raise unreadable(_PROVISION) from None


def read_text(value: object) -> Text:
    """A text in both languages."""
    if not isinstance(value, Mapping) or set(value) != {"vi", "en"}:
        raise unreadable(Text("đối tượng với vi và en", "an object with vi and en"))
    try:
        return Text(read_str(value["vi"]), read_str(value["en"]))
    except UnfitError:
        raise
    except ValueError:
        raise unreadable(Text("hai chuỗi khác rỗng", "two texts that are not empty")) from None


def word_of(member: Enum) -> str:
    """How a member of a closed list is written."""
    value: object = member.value
    return value if isinstance(member, Term) and isinstance(value, str) else member.name.lower()


def read_member(kind: type[Enum], value: object) -> Enum:
    """A member of a closed list from the word by which it is written."""
    text = value if isinstance(value, str) else None
    for member in kind:
        if word_of(member) == text:
            return member
    allowed = ", ".join(word_of(member) for member in kind)
    raise UnfitError("not_one_of", Text(f"cần một trong: {allowed}", f"one of {allowed} is wanted"))

"""What the parts of an inspection are made of, told where one is something else."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeAlias, TypeGuard

from attrs import Attribute

from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.agency_spelling import one_spelling
from vnchild.law.errors import VnchildError
from vnchild.law.text import Text


class InspectionError(VnchildError):
    """An inspection or a follow-up of it cannot be so."""


_Validator: TypeAlias = "Callable[[object, Attribute[Any], object], None]"


def is_day(value: object) -> TypeGuard[date]:
    """Whether a value is a day; a moment is none."""
    return isinstance(value, date) and not isinstance(value, datetime)


def not_a_day(name: str, value: object, *, or_none: bool = False) -> Text:
    """What is said of a value that is no day."""
    none = " hoặc None" if or_none else "", " or None" if or_none else ""
    kind = type(value).__name__
    return Text(
        f"{name} là datetime.date{none[0]}, không phải {kind}",
        f"{name} is a datetime.date{none[1]}, not a {kind}",
    )


def a_day(_: object, attribute: Attribute[Any], value: object) -> None:
    """A day that is always known."""
    if not is_day(value):
        raise InspectionError(not_a_day(attribute.name, value))


def a_day_or_none(_: object, attribute: Attribute[Any], value: object) -> None:
    """A day that may not be known."""
    if value is not None and not is_day(value):
        raise InspectionError(not_a_day(attribute.name, value, or_none=True))


def filled(_: object, attribute: Attribute[Any], value: object) -> None:
    """Words that are not blank."""
    if not isinstance(value, str) or not value.strip():
        raise InspectionError(
            Text(
                f"{attribute.name} là một str không trống, không phải {_shown(value)}",
                f"{attribute.name} is a str that is not blank, not {_shown(value)}",
            )
        )


def filled_or_none(_: object, attribute: Attribute[Any], value: object) -> None:
    """Words that are not blank, or nothing."""
    if value is not None and (not isinstance(value, str) or not value.strip()):
        raise InspectionError(
            Text(
                f"{attribute.name} là một str không trống hoặc None, không phải {_shown(value)}",
                f"{attribute.name} is a str that is not blank, or None, not {_shown(value)}",
            )
        )


def text_of(_: object, attribute: Attribute[Any], value: object) -> None:
    """Words in both languages."""
    if not isinstance(value, Text):
        raise InspectionError(
            Text(
                f"{attribute.name} là một Text (tiếng Việt và tiếng Anh), không phải "
                f"{_shown(value)}",
                f"{attribute.name} is a Text (Vietnamese and English), not {_shown(value)}",
            )
        )


def a_member(kind: type, *, or_none: bool = False) -> _Validator:
    """One of a type; of a closed list the members are told."""
    none = (" hoặc None", " or None") if or_none else ("", "")
    allowed = kind.__name__
    if issubclass(kind, Enum):
        allowed = ", ".join(repr(each) for each in kind)

    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, kind) and not (or_none and value is None):
            raise InspectionError(
                Text(
                    f"{attribute.name} là {allowed}{none[0]}, không phải {_shown(value)}",
                    f"{attribute.name} is one of {allowed}{none[1]}, not {_shown(value)}",
                )
            )

    return check


def several(kind: type) -> _Validator:
    """A tuple of one type."""

    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple):
            alone = (" đứng riêng", " by itself") if isinstance(value, kind) else ("", "")
            raise InspectionError(
                Text(
                    f"{attribute.name} là một tuple gồm các {kind.__name__}, không phải "
                    f"{_shown(value)}{alone[0]}",
                    f"{attribute.name} is a tuple of {kind.__name__}, not "
                    f"{_shown(value)}{alone[1]}",
                )
            )
        for each in value:
            if not isinstance(each, kind):
                raise InspectionError(
                    Text(
                        f"{attribute.name} chỉ gồm các {kind.__name__}, không có {_shown(each)}",
                        f"{attribute.name} holds only {kind.__name__}, not {_shown(each)}",
                    )
                )

    return check


def one_of_each(
    values: Sequence[str],
    *,
    told: Callable[[str], Text],
    key: Callable[[str], Hashable] = str,
) -> None:
    """No value stands there twice, as far as its key tells."""
    seen: set[Hashable] = set()
    for each in values:
        if key(each) in seen:
            raise InspectionError(told(each))
        seen.add(key(each))


def called(name: str) -> Hashable:
    """What a name means: the agency of that name, or its words whatever their case and spaces."""
    agency = parse_agency(name)
    return one_spelling(name).casefold() if agency is None else agency


def _shown(value: object) -> str:
    """A short value itself, otherwise its type: what is wrong may hold what nobody may read."""
    if isinstance(value, str) and len(value) <= 40:
        return repr(value)
    return type(value).__name__

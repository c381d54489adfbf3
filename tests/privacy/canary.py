"""Objects of every type of the package, with canaries in their sensitive fields."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, Final, Literal, TypeVar, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from vnchild.domain.case import Event
from vnchild.domain.places import province
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.months import Month
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text
from vnchild.privacy.fields import MARK

ROOTS: Final = ("vnchild.domain", "vnchild.law", "vnchild.reading", "vnchild.rules")
WORD: Final = "CANARY-7f3a"
CODE: Final = "70707"
DIGITS: Final = "096810707707"
BORN: Final = date(1977, 7, 7)
MOMENT: Final = datetime(1977, 7, 7, 7, 7, tzinfo=UTC)
SECRET_WORDS: Final = (WORD, CODE, DIGITS, "1977", "datetime.date(1977")

_PLAIN_DAY: Final = date(2026, 3, 2)
_PLAIN_MOMENT: Final = datetime(2026, 3, 2, 8, tzinfo=UTC)


class CannotMakeError(Exception):
    """A type that the canary does not know how to make."""


@frozen
class Made:
    """An object and the words that must never be shown of it."""

    value: Any
    secrets: tuple[str, ...]


def modules() -> tuple[str, ...]:
    """Every module of the rooms that hold what is known of people."""
    found = list(ROOTS)
    for root in ROOTS:
        package = importlib.import_module(root)
        found += [each.name for each in pkgutil.walk_packages(package.__path__, f"{root}.")]
    return tuple(found)


@cache
def attrs_classes() -> tuple[type, ...]:
    """Every attrs class defined in those modules."""
    found: list[type] = []
    for name in modules():
        module = importlib.import_module(name)
        found += [
            each
            for each in vars(module).values()
            if inspect.isclass(each) and each.__module__ == name and attrs.has(each)
        ]
    return tuple(found)


def fields_of(kind: Any) -> tuple[attrs.Attribute[Any], ...]:
    return tuple(attrs.fields(kind))


def marked(kind: type) -> tuple[attrs.Attribute[Any], ...]:
    """The fields that a class itself marks."""
    return tuple(each for each in fields_of(kind) if MARK in each.metadata)


def sensitive_classes() -> tuple[type, ...]:
    """Every class that marks a field; the base of the events, which is never made, is not one."""
    return tuple(kind for kind in attrs_classes() if marked(kind) and kind is not Event)


def make(kind: Any) -> Made:
    """An object of a class, with a canary in each field that the class marks.

    Raises:
        CannotMakeError: nothing that was tried is accepted.
    """
    if kind is Event:
        msg = "an event is always one of a kind"
        raise CannotMakeError(msg)
    secrets: list[str] = []
    values: dict[str, Any] = {}
    try:
        types = get_type_hints(kind)
    except NameError as error:
        msg = f"{kind.__name__} names types that are not there at run time: {error}"
        raise CannotMakeError(msg) from error
    for each in fields_of(kind):
        if not each.init:
            continue
        alias = each.alias or each.name
        if MARK in each.metadata:
            values[alias] = _canary(each.name, types[each.name], secrets)
        elif each.default is attrs.NOTHING:
            values[alias] = _plain(types[each.name], secrets)
    try:
        return Made(kind(**values), tuple(secrets))
    except Exception as error:
        msg = f"{kind.__name__}: {error}"
        raise CannotMakeError(msg) from error


def _options(hint: object) -> list[Any]:
    origin = get_origin(hint)
    if origin is None or origin in {tuple, frozenset, type, Callable, Mapping, Literal}:
        return [hint]
    found = [each for each in get_args(hint) if each is not type(None)]
    return found if origin is not None and found else [hint]


def _canary(name: str, hint: object, secrets: list[str]) -> Any:
    option = _options(hint)[0]
    if option is str:
        return CODE if "commune" in name else DIGITS if name == "digits" else WORD
    if option is date:
        return BORN
    if option is datetime:
        return MOMENT
    return _plain(option, secrets, secret=True)


def _plain(hint: object, secrets: list[str], *, secret: bool = False) -> Any:
    """A value of a type; what a secret member of a list is called is noted."""
    option = _options(hint)[0]
    if isinstance(option, TypeVar):
        option = str
    origin = get_origin(option)
    if origin is tuple:
        args = [each for each in get_args(option) if each is not Ellipsis]
        return tuple(_plain(each, secrets, secret=secret) for each in args)
    if origin is frozenset or option is frozenset:
        return frozenset()
    if origin is not None and inspect.isclass(origin) and issubclass(origin, Mapping):
        return {}
    if origin is Literal:
        return get_args(option)[0]
    if origin is type and get_args(option) == (Event,):
        return Event.__subclasses__()[0]
    by_type: dict[Any, Any] = {
        bool: True,
        int: 3,
        str: "13/2026",
        date: _PLAIN_DAY,
        datetime: _PLAIN_MOMENT,
        timedelta: timedelta(hours=1),
        Fraction: Fraction(5, 2),
        Text: Text("chữ", "words"),
        Provision: DECREE_56_2017.at(1),
        Month: Month(2026, 3),
    }
    if option in by_type:
        return by_type[option]
    if option.__name__ == "Province":
        return province("91", _PLAIN_DAY)
    if inspect.isclass(option) and issubclass(option, Enum) and len(option):
        member = list(option)[-1]
        if secret and isinstance(member, Term):
            secrets += [f"{option.__name__}.{member.name}", member.text.vi, member.text.en]
        return member
    if inspect.isclass(option) and attrs.has(option):
        kind: Any = option
        if kind is Event:
            kind = Event.__subclasses__()[0]
        made = make(kind)
        secrets += made.secrets
        return made.value
    msg = f"no value of {option}"
    raise CannotMakeError(msg)

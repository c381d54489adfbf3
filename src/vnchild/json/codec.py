"""The codec: every public type to plain data and back, strictly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import attrs
from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from vnchild.json.problems import JsonError, JsonProblem
from vnchild.json.reading import (
    UnfitError,
    expected,
    read_bool,
    read_date,
    read_datetime,
    read_day_or_moment,
    read_duration,
    read_fraction,
    read_int,
    read_member,
    read_month,
    read_provision,
    read_str,
    read_text,
    word_of,
    write_duration,
    write_fraction,
)
from vnchild.law.errors import VnchildError
from vnchild.law.months import Month
from vnchild.law.provision import Provision
from vnchild.law.text import Text

T = TypeVar("T")

TAG = "type"
"""The key that names the class where one of several may stand."""

_OBJECT = Text("một đối tượng", "an object")
_ARRAY = Text("một mảng", "an array")

Hook = Callable[[Any, Any], Any]


def members_of(kind: object) -> tuple[type, ...]:
    """The attrs classes of a union, without null; empty if it is no union of several classes."""
    if get_origin(kind) not in (Union, UnionType):
        return ()
    inner = tuple(each for each in get_args(kind) if each is not NoneType)
    several = len(inner) > 1 and all(isinstance(x, type) and attrs.has(x) for x in inner)
    return inner if several else ()


def _is_choice(kind: object) -> bool:
    return bool(members_of(kind))


def _is_optional(kind: object) -> bool:
    inner = get_args(kind)
    return get_origin(kind) in (Union, UnionType) and len(inner) == 2 and NoneType in inner


def _is_moment(kind: object) -> bool:
    """Whether it is a day or a moment, whichever is known."""
    if get_origin(kind) not in (Union, UnionType):
        return False
    return {each for each in get_args(kind) if each is not NoneType} == {date, datetime}


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _is_member(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _is_class(kind: object) -> bool:
    return isinstance(kind, type) and attrs.has(kind) and kind not in {Text, Month, Provision}


@lru_cache(maxsize=1)
def converter() -> Converter:
    """The converter with all hooks, made once when first needed."""
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    plain: tuple[tuple[type, Callable[[Any], Any], Callable[[object], object]], ...] = (
        (bool, lambda value: value, read_bool),
        (int, lambda value: value, read_int),
        (str, lambda value: value, read_str),
        (date, date.isoformat, read_date),
        (datetime, datetime.isoformat, read_datetime),
        (timedelta, write_duration, read_duration),
        (Fraction, write_fraction, read_fraction),
        (Month, str, read_month),
        (Provision, lambda value: value.vi, read_provision),
        (Text, lambda value: {"vi": value.vi, "en": value.en}, read_text),
    )
    for kind, write, read in plain:
        made.register_unstructure_hook(kind, write)
        made.register_structure_hook(kind, _reading(read))
    made.register_unstructure_hook(Enum, word_of)
    made.register_structure_hook(Enum, lambda value, kind: read_member(kind, value))
    made.register_unstructure_hook_func(_is_member, word_of)
    made.register_structure_hook_func(_is_member, lambda value, kind: read_member(kind, value))
    made.register_unstructure_hook_factory(_is_tuple, lambda kind: _tuple_writer(made, kind))
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_reader(made, kind))
    made.register_structure_hook_factory(_is_optional, lambda kind: _optional_reader(made, kind))
    made.register_unstructure_hook_factory(_is_class, lambda kind: _class_writer(made, kind))
    made.register_structure_hook_factory(_is_class, lambda kind: _class_reader(made, kind))
    made.register_unstructure_hook_factory(_is_choice, lambda kind: _tagged_writer(made, kind))
    made.register_structure_hook_factory(_is_choice, lambda kind: _tagged_reader(made, kind))
    made.register_structure_hook_factory(_is_moment, _moment_reader)
    from vnchild.json import forms, special, special_domain  # noqa: PLC0415

    special.register(made)
    special_domain.register(made)
    forms.register(made)
    return made


def _reading(read: Callable[[object], object]) -> Hook:
    return lambda value, _: read(value)


def _tuple_writer(made: Converter, kind: Any) -> Callable[[Any], Any]:
    inner = get_args(kind)
    repeated = len(inner) == 2 and inner[1] is Ellipsis

    def write(value: Any) -> list[Any]:
        kinds = (inner[0],) * len(value) if repeated else inner
        return [made.unstructure(each, kind) for each, kind in zip(value, kinds, strict=True)]

    return write


def _tuple_reader(made: Converter, kind: Any) -> Hook:
    inner = get_args(kind)
    repeated = len(inner) == 2 and inner[1] is Ellipsis

    def read(value: object, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise expected(_ARRAY, value)
        if not repeated and len(value) != len(inner):
            number = len(inner)
            raise expected(Text(f"một mảng {number} phần tử", f"an array of {number}"), value)
        kinds = (inner[0],) * len(value) if repeated else inner
        found, errors = [], []
        for place, (each, wanted) in enumerate(zip(value, kinds, strict=True)):
            try:
                found.append(made.structure(each, wanted))
            except Exception as error:
                error.add_note(IterableValidationNote(f"element {place}", place, wanted))
                errors.append(error)
        if errors:
            raise IterableValidationError("an array", errors, tuple)
        return tuple(found)

    return read


def _optional_reader(made: Converter, kind: Any) -> Hook:
    (inner,) = (each for each in get_args(kind) if each is not NoneType)
    return lambda value, _: None if value is None else made.structure(value, inner)


def _moment_reader(kind: Any) -> Hook:
    optional = NoneType in get_args(kind)
    return lambda value, _: None if value is None and optional else read_day_or_moment(value)


def _class_writer(made: Converter, kind: type) -> Callable[[Any], Any]:
    attrs.resolve_types(kind)
    written: Callable[[Any], Any] = make_dict_unstructure_fn(
        kind, made, _cattrs_omit_if_default=True
    )
    return written


def _class_reader(made: Converter, kind: type) -> Hook:
    attrs.resolve_types(kind)
    inner: Hook = make_dict_structure_fn(
        kind, made, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True
    )

    def read(value: object, wanted: Any) -> Any:
        if not isinstance(value, Mapping):
            raise expected(_OBJECT, value)
        return inner(value, wanted)

    return read


def _tagged_writer(made: Converter, kind: Any) -> Callable[[Any], Any]:
    def write(value: Any) -> Any:
        if value is None:
            return None
        inner = made.unstructure(value, unstructure_as=type(value))
        return {TAG: type(value).__name__, **inner}

    return write


def _tagged_reader(made: Converter, kind: Any) -> Hook:
    by_name = {each.__name__: each for each in members_of(kind)}
    optional = NoneType in get_args(kind)

    def read(value: object, _: Any) -> Any:
        if value is None and optional:
            return None
        if not isinstance(value, Mapping):
            raise expected(_OBJECT, value)
        name = value.get(TAG)
        chosen = by_name.get(name) if isinstance(name, str) else None
        if chosen is None:
            allowed = ", ".join(by_name)
            vi = f"“{TAG}” phải là một trong: {allowed}"
            raise UnfitError("unknown_tag", Text(vi, f"{TAG!r} must be one of {allowed}"))
        rest = {key: inner for key, inner in value.items() if key != TAG}
        return made.structure(rest, chosen)

    return read


def unstructure(value: object, kind: Any = None) -> Any:
    """Plain data (dicts, lists, texts, numbers, true, false, null) for a public value.

    Args:
        value: the value.
        kind: the type as which it is written, where that is wider than its own:
            ``tuple[Event, ...]`` writes of each event which it is. By default its own.

    Raises:
        JsonError: it was counted by a calendar that has no name (`register_calendar`).
    """
    return converter().unstructure(value, unstructure_as=kind)


def structure(data: object, kind: type[T]) -> T:
    """The value that plain data stand for; nothing is coerced, unknown keys are refused.

    Raises:
        JsonError: the data are not what the type wants; all that is wrong is told at once.
    """
    try:
        return converter().structure(data, kind)
    except RecursionError:
        message = Text("lồng quá sâu", "it is nested too deep")
        raise JsonError((JsonProblem(path="$", code="invalid", message=message),)) from None
    except Exception as error:
        problems = tuple(_problems(error, "$"))
        if not problems:
            raise
        raise JsonError(problems) from None


def _problems(error: BaseException, path: str) -> list[JsonProblem]:
    """What an exception of cattrs and of our hooks tells, each with its path."""
    if isinstance(error, ClassValidationError | IterableValidationError):
        found = []
        for each in error.exceptions:
            found += _problems(each, path + _step(each))
        return found
    if isinstance(error, UnfitError):
        return [error.at(path)]
    if isinstance(error, ForbiddenExtraKeysError):
        fields = attrs.fields(error.cl) if attrs.has(error.cl) else ()
        allowed = ", ".join(each.alias for each in fields if each.init)
        return [
            JsonProblem(
                path=f"{path}.{_short(name)}",
                code="unknown_key",
                message=Text(
                    f"không có khóa này; có: {allowed}", f"no such key; there are {allowed}"
                ),
            )
            for name in sorted(error.extra_fields)
        ]
    if isinstance(error, JsonError):
        return [attrs.evolve(each, path=path + each.path[1:]) for each in error.problems]
    if isinstance(error, KeyError) and not isinstance(error, VnchildError):
        return [
            JsonProblem(path=path, code="missing_key", message=Text("còn thiếu", "it is missing"))
        ]
    if isinstance(error, VnchildError | ValueError | TypeError):
        text = str(error)
        return [
            JsonProblem(
                path=path, code="invalid", message=Text(f"không hợp lệ: {text}", text or "invalid")
            )
        ]
    return []


def _step(error: BaseException) -> str:
    """The step of the path that an exception's note tells."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{note.name}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""


def _short(name: object) -> str:
    text = str(name)
    return text if len(text) <= 40 else text[:37] + "..."

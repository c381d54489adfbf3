"""JSON documents: a value with its type and the version of the form, to text and back.

The version is that of the form of the documents, not of the package. Whatever an earlier version
wrote is read: when the form changes, the version is counted up and a step is added to `UPGRADES`
that makes a document of the version before into one of this. A document of a later version than
the package knows is refused, never guessed at.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, TypeVar, overload

from vnchild.domain.case import Event
from vnchild.json.codec import structure, unstructure
from vnchild.json.problems import JsonError, JsonProblem
from vnchild.json.reading import kind_of_value
from vnchild.json.types import PUBLIC_TYPES, public_type
from vnchild.law.near import meant, meant_vi
from vnchild.law.text import Text

T = TypeVar("T")

VERSION: Final = 1
"""The version of the form that is written."""

UPGRADES: Final[Mapping[int, Callable[[str, Any], tuple[str, Any]]]] = {}
"""For each earlier version, what makes a type's name and its data into those of the next."""

_KEYS: Final = ("vnchild", "type", "value")


def dumps(value: object, *, kind: type | None = None, indent: bool = False) -> str:
    """A public value as a JSON document: ``{"vnchild": 1, "type": "Person", "value": {...}}``.

    It holds sensitive facts if the value does: see `vnchild.privacy.redact`.

    Args:
        value: a value of a public type, or a list or tuple of values of one type. Events of a case
            are all of the one type ``Event``.
        kind: that type, where it cannot be told from the value: of a list that may be empty.
        indent: whether it is written over several lines, for people.

    Raises:
        JsonError: the value is of no public type, or a list of several; or it was counted by a
            calendar that has no name (`vnchild.json.register_calendar`).
    """
    given = value if isinstance(value, list | tuple) else (value,)
    many = given is value
    kinds = {_public_kind(each) for each in given}
    if kind is not None:
        kinds.add(kind)
    names = sorted(map(_name, kinds))
    found = kinds.pop() if len(kinds) == 1 else None
    if found is None or public_type(found.__name__) is not found:
        raise _of_no_type(names)
    name = found.__name__
    whole = tuple[found, ...] if many else found  # type: ignore[valid-type]
    document = {
        "vnchild": VERSION,
        "type": f"{name}[]" if many else name,
        "value": unstructure(tuple(given) if many else value, whole),
    }
    orjson = _fast()
    if orjson is not None:
        option = orjson.OPT_INDENT_2 if indent else None
        text: str = orjson.dumps(document, option=option).decode()
        return text
    separators = (",", ": ") if indent else (",", ":")
    return json.dumps(
        document,
        ensure_ascii=False,
        allow_nan=False,
        indent=2 if indent else None,
        separators=separators,
    )


def _name(kind: type) -> str:
    """The name of a type, with its module where a public type has the same name."""
    name = kind.__name__
    return f"{kind.__module__}.{name}" if public_type(name) not in {kind, None} else name


def _public_kind(value: object) -> type:
    """The type of a value; that of every event is ``Event``."""
    return Event if isinstance(value, Event) else type(value)


@overload
def loads(text: str | bytes) -> object: ...
@overload
def loads(text: str | bytes, kind: type[T]) -> T: ...


def loads(text: str | bytes, kind: type[Any] | None = None) -> Any:
    """The value of a JSON document that `dumps` wrote, in this or an earlier version.

    Args:
        text: the document.
        kind: the type that it must be of; by default the one that it names.

    Returns:
        The value; a tuple of values where a list was written.

    Raises:
        JsonError: it is no JSON, not such a document, of a later version, of another type, or its
            value is not what the type wants.
    """
    document = _parsed(text)
    if not isinstance(document, Mapping) or set(document) != set(_KEYS):
        raise _error(
            "$",
            "wrong_type",
            Text(
                f"cần đối tượng với {', '.join(_KEYS)}, không phải {kind_of_value(document).vi}",
                f"an object with {', '.join(_KEYS)} is wanted",
            ),
        )
    version = document["vnchild"]
    if not isinstance(version, int) or isinstance(version, bool) or not 1 <= version <= VERSION:
        raise _error(
            "$.vnchild",
            "version",
            Text(
                f"phiên bản phải từ 1 đến {VERSION}; tệp mới hơn cần bản vnchild mới hơn",
                f"the version is 1 to {VERSION}; a later file needs a later vnchild",
            ),
        )
    name, value = document["type"], document["value"]
    if not isinstance(name, str):
        raise _error("$.type", "wrong_type", Text("cần tên kiểu", "the name of a type is wanted"))
    for step in range(version, VERSION):
        name, value = UPGRADES[step](name, value)
    many = name.endswith("[]")
    found = public_type(name.removesuffix("[]"))
    if found is None:
        raise _of_no_type([name])
    if kind is not None and found is not kind:
        raise _error(
            "$.type",
            "wrong_type",
            Text(f"cần {kind.__name__}, không phải {name}", f"{kind.__name__}, not {name}"),
        )
    try:
        return structure(value, tuple[found, ...] if many else found)  # type: ignore[valid-type]
    except JsonError as error:
        problems = tuple(
            JsonProblem(path=f"$.value{p.path[1:]}", code=p.code, message=p.message)
            for p in error.problems
        )
        raise JsonError(problems) from None


@lru_cache(maxsize=1)
def _fast() -> Any:
    """Orjson where it is installed; it writes the same documents faster."""
    return import_module("orjson") if find_spec("orjson") is not None else None


def _parsed(text: str | bytes) -> object:
    try:
        decoded = text.decode("utf-8-sig") if isinstance(text, bytes) else text
        found: object = json.loads(decoded, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise _error("$", "not_json", Text("không phải UTF-8", "it is not UTF-8")) from None
    except json.JSONDecodeError as error:
        at = f"{error.lineno}:{error.colno}"
        message = Text(f"không phải JSON, dòng {at}", f"it is no JSON, at line {at}")
        raise _error("$", "not_json", message) from None
    except (ValueError, RecursionError):
        raise _error("$", "not_json", Text("không phải JSON", "it is no JSON")) from None
    return found


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _error(path: str, code: str, message: Text) -> JsonError:
    return JsonError((JsonProblem(path=path, code=code, message=message),))


def _of_no_type(names: list[str]) -> JsonError:
    if not names:
        message = Text(
            "danh sách rỗng không phải là một kiểu công khai: ghi rõ kind=...",
            "an empty list is no public type; say of what it is one: kind=...",
        )
        return _error("$.type", "unknown_tag", message)
    given = ", ".join(name[:80] for name in names)
    vi, en = meant_vi(names[0], PUBLIC_TYPES), meant(names[0], PUBLIC_TYPES)
    return _error(
        "$.type",
        "unknown_tag",
        Text(
            f"{given} không phải là một kiểu công khai; {vi}xem vnchild.json.public_types()",
            f"{given} is no public type; {en}see vnchild.json.public_types()",
        ),
    )

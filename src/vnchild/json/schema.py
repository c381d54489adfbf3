"""JSON Schema (2020-12) of the public types, made from the types themselves."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from vnchild.json.codec import TAG, members_of
from vnchild.json.describe import field_texts, summary_of
from vnchild.json.problems import NoFormError
from vnchild.json.reading import DURATION, LARGEST, SMALLEST, Tagged, word_of
from vnchild.json.special_schema import special_schema
from vnchild.law.months import Month
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_PLAIN: dict[object, dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": SMALLEST, "maximum": LARGEST},
    str: {"type": "string"},
    date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    datetime: {
        "type": "string",
        "format": "date-time",
        "pattern": r"^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2}(:?\d{2})?)$",
    },
    timedelta: {"type": "string", "format": "duration", "pattern": DURATION},
    Fraction: {"type": "string", "pattern": r"^-?\d{1,30}(\.\d{1,30}|/\d{1,30})?$"},
    Month: {"type": "string", "pattern": r"^\d{4}-(0[1-9]|1[0-2])$"},
    Provision: {
        "type": "string",
        "description": "a provision of law, as cited in Vietnamese",
        "minLength": 1,
    },
    Text: {
        "type": "object",
        "properties": {
            "vi": {"type": "string", "minLength": 1},
            "en": {"type": "string", "minLength": 1},
        },
        "required": ["vi", "en"],
        "additionalProperties": False,
    },
}


def schema(kind: type) -> dict[str, Any]:
    """The JSON Schema of what `vnchild.json.unstructure` makes of a type.

    Fields carry their meaning from the type's own documentation; those that identify a person or
    tell of health, abuse or an offence are marked ``x-sensitive`` with the provision.

    Raises:
        NoFormError: the type has no JSON form.
    """
    definitions: dict[str, Any] = {}
    found = _of(kind, definitions)
    whole: dict[str, Any] = {"$schema": DIALECT, **found}
    if definitions:
        whole["$defs"] = dict(sorted(definitions.items()))
    return whole


def _of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(kind, Tagged) and kind in _PLAIN:
        return dict(_PLAIN[kind])
    if isinstance(kind, Tagged):
        return _tagged(kind.kind, definitions)
    if kind is NoneType:
        return {"type": "null"}
    special = special_schema(kind, lambda inner: _of(inner, definitions))
    if special is not None:
        return special
    if get_origin(kind) in (Union, UnionType):
        return _union(kind, definitions)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), definitions)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum(kind, definitions)
    if isinstance(kind, type) and attrs.has(kind):
        return _class(kind, definitions)
    raise NoFormError.of(kind)


def _union(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    tagged = members_of(kind)
    if tagged:
        every = [_tagged(each, definitions) for each in tagged]
    else:
        every = [_of(each, definitions) for each in get_args(kind) if each is not NoneType]
    if NoneType in get_args(kind):
        every.append({"type": "null"})
    return {"anyOf": every}


def _tagged(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """The class with its tag, as a definition of its own."""
    name = f"{kind.__name__}_tagged"
    if name not in definitions:
        definitions[name] = {}
        whole = _fields(kind, definitions)
        whole["properties"] = {TAG: {"const": kind.__name__}, **whole["properties"]}
        whole["required"] = [TAG, *whole["required"]]
        definitions[name] = whole
    return {"$ref": f"#/$defs/{name}"}


def _tuple(inner: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    if len(inner) == 2 and inner[1] is Ellipsis:
        return {"type": "array", "items": _of(inner[0], definitions)}
    return {
        "type": "array",
        "prefixItems": [_of(each, definitions) for each in inner],
        "items": False,
        "minItems": len(inner),
    }


def _enum(kind: type[Enum], definitions: dict[str, Any]) -> dict[str, Any]:
    name = kind.__name__
    if name not in definitions:
        found: dict[str, Any] = {"enum": [word_of(member) for member in kind]}
        summary = summary_of(kind)
        if summary:
            found["description"] = summary
        labels = {word_of(member): _label(member) for member in kind if _label(member)}
        if labels:
            found["x-labels"] = labels
        definitions[name] = found
    return {"$ref": f"#/$defs/{name}"}


def _label(member: Enum) -> dict[str, str] | None:
    """The words for a member in both languages, and its provision."""
    value: object = member.value
    text = member.text if isinstance(member, Term) else value
    if not isinstance(text, Text):
        return None
    label = {"vi": text.vi, "en": text.en}
    return label | {"provision": member.provision.vi} if isinstance(member, Term) else label


def _class(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    name = _name(kind)
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _fields(kind, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _name(kind: type) -> str:
    """The name of a class; the form of a type has the name of the type."""
    return kind.__name__.removesuffix("Form")


def _fields(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    attrs.resolve_types(kind)
    texts = field_texts(kind)
    properties: dict[str, Any] = {}
    required: list[str] = []
    for each in attrs.fields(kind):
        if not each.init:
            continue
        found = _of(each.type, definitions)
        if each.alias in texts:
            found = {**found, "description": texts[each.alias]}
        sensitive = each.metadata.get("sensitive")
        if sensitive is not None:
            found = {**found, "x-sensitive": str(sensitive)}
        properties[each.alias] = found
        if each.default is attrs.NOTHING:
            required.append(each.alias)
    return {
        "type": "object",
        "title": _name(kind),
        "description": summary_of(kind),
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }

"""Validators of what is written, each made of a schema that was checked once."""

from __future__ import annotations

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from vnchild import json

_made: dict[type, Validator] = {}


def validator(kind: type) -> Validator:
    """The validator of a type, whose schema is a valid one."""
    if kind not in _made:
        schema = json.schema(kind)
        Draft202012Validator.check_schema(schema)
        _made[kind] = Draft202012Validator(schema)
    return _made[kind]

"""Whatever hypothesis draws goes to JSON and back; what is changed to be wrong is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.protocols import Validator

from vnchild import json
from vnchild.strategies import register

register()
TYPES = (*json.public_types(), *json.public_lists())
MUTANTS = 200
by_name = pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
drawing = settings(
    max_examples=12,
    deadline=None,
    database=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    ],
)
Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]


@cache
def schema_of(kind: type) -> dict[str, Any]:
    return json.schema(kind)


@cache
def validator(kind: type) -> Validator:
    found = schema_of(kind)
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found, format_checker=FormatChecker())


@by_name
def test_what_is_drawn_comes_back_and_validates(kind: type) -> None:
    @drawing
    @given(st.from_type(kind))
    def drawn(value: object) -> None:
        data = json.unstructure(value, kind)
        validator(kind).validate(data)
        back: object = json.structure(data, kind)
        assert back == value
        assert json.unstructure(back, kind) == data
        assert json.loads(json.dumps(value)) == value

    drawn()


class Kind(Enum):
    """How a document is changed to be wrong."""

    TYPE = "a value is of another type"
    MISSING = "a key that is required is taken away"
    UNKNOWN = "a key that there is none of is added"
    MEMBER = "a member of a list is another word"
    DATE = "a day is no day"


def _with(data: Any, path: Path, change: Callable[[Any], Any]) -> object:
    """A copy of a document with one part changed."""
    if not path:
        return change(data)
    if isinstance(data, dict):
        return {
            key: _with(value, path[1:], change) if key == path[0] else value
            for key, value in data.items()
        }
    return [
        _with(value, path[1:], change) if place == path[0] else value
        for place, value in enumerate(data)
    ]


def _parts(
    data: Any, schema: dict[str, Any], root: dict[str, Any], path: Path = ()
) -> Iterator[tuple[Path, dict[str, Any], Any]]:
    """Every part of a document that has one schema, with that schema."""
    schema = _resolved(data, schema, root)
    if not schema:
        return
    yield path, schema, data
    if isinstance(data, dict):
        for key, inner in schema.get("properties", {}).items():
            if key in data:
                yield from _parts(data[key], inner, root, (*path, key))
    elif isinstance(data, list) and isinstance(schema.get("items"), dict):
        for place, each in enumerate(data):
            yield from _parts(each, schema["items"], root, (*path, place))


def _resolved(data: Any, schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return _resolved(data, root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "anyOf" in schema:
        fitting = [each for each in schema["anyOf"] if _fits(data, each, root)]
        return _resolved(data, fitting[0], root) if len(fitting) == 1 else {}
    return schema


def _fits(data: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    if schema == {"type": "null"} or data is None:
        return data is None and schema == {"type": "null"}
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    tag = schema.get("properties", {}).get("type", {}).get("const")
    return tag is None or (isinstance(data, dict) and data.get("type") == tag)


def _without(name: str) -> Callable[[Any], Any]:
    return lambda found: {key: value for key, value in found.items() if key != name}


def _changes(
    path: Path, schema: dict[str, Any], value: Any
) -> Iterator[tuple[Kind, Path, Callable[[Any], Any]]]:
    """The ways in which a part can be made wrong."""
    if schema.get("additionalProperties") is False:
        yield Kind.UNKNOWN, path, lambda found: {**found, "khong_co": 1}
        for key in schema.get("required", ()):
            yield Kind.MISSING, path, _without(key)
    if "enum" in schema and value is not None:
        yield Kind.MEMBER, path, lambda found: f"{found}_khac"
    if schema.get("format") == "date":
        yield Kind.DATE, path, lambda found: found[:5] + "02-30"
        yield Kind.DATE, path, lambda found: f"{found[8:]}/{found[5:7]}/{found[:4]}"
        yield Kind.DATE, path, lambda found: found + "T00:00:00"
    wrong = {"string": 1, "integer": "1", "boolean": "no", "array": {}, "object": []}
    kind = schema.get("type")
    if isinstance(kind, str) and kind in wrong:
        yield Kind.TYPE, path, lambda _: wrong[kind]


# Parts of an answer are worked out again from what was asked when it is read; those that are
# compared then are refused if they differ, the others are left aside.
LEFT_ASIDE = ("entitlements", "missing", "presumed", "readings", "notes", "reasons", "asked")


def _mutable(kind: type, path: Path) -> bool:
    inner = path[2:] if path[:1] == ("allowances",) else path
    answer = kind.__name__ == "Assessment" or path[:1] == ("allowances",)
    return not answer or not inner or inner[0] not in LEFT_ASIDE[:-1]


@st.composite
def mutants(draw: st.DrawFn) -> tuple[type, Any, Path, Kind]:
    """A document that is wrong in one place: its type, the document, where and how."""
    kind = draw(st.sampled_from(TYPES))
    data = json.unstructure(draw(st.from_type(kind)), kind)
    schema = schema_of(kind)
    found = [
        change
        for path, part, value in _parts(data, schema, schema)
        if _mutable(kind, path)
        for change in _changes(path, part, value)
    ]
    wanted = draw(st.sampled_from(sorted({each[0] for each in found}, key=lambda k: k.name)))
    how, path, change = draw(st.sampled_from([each for each in found if each[0] is wanted]))
    return kind, _with(data, path, change), path, how


def _written(path: Path) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


@settings(drawing, max_examples=MUTANTS, phases=[Phase.generate, Phase.shrink])
@given(mutants())
def test_a_document_that_is_wrong_is_refused_with_its_path(
    mutant: tuple[type, Any, Path, Kind],
) -> None:
    kind, data, path, how = mutant
    assert not validator(kind).is_valid(data), f"the schema takes it: {how.value}"
    with pytest.raises(json.JsonError) as caught:
        json.structure(data, kind)
    assert caught.value.problems
    assert any(_near(problem.path, path) for problem in caught.value.problems), (
        [each.path for each in caught.value.problems],
        _written(path),
    )
    assert all(each.message.vi and each.message.en for each in caught.value.problems)


def _near(told: str, path: Path) -> bool:
    """Whether a path told leads to the place, or to the whole value that is read as one."""
    wanted = _written(path)
    return told.startswith(wanted) or wanted.startswith(told)


def test_every_way_of_being_wrong_is_tried() -> None:
    found: dict[Kind, int] = dict.fromkeys(Kind, 0)

    @settings(drawing, max_examples=MUTANTS, derandomize=True, phases=[Phase.generate])
    @given(mutants())
    def counted(mutant: tuple[type, Any, Path, Kind]) -> None:
        found[mutant[3]] += 1

    counted()
    assert sum(found.values()) >= MUTANTS
    assert all(found.values()), found

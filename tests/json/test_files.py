"""JSON documents: the version, the type, files that earlier versions wrote."""

from __future__ import annotations

import importlib
import json as plain
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.json.test_codec import ANSWERS, VALUES
from tests.json.validators import validator
from vnchild import Household, Person, json
from vnchild.json import files
from vnchild.rules.social_assistance import Assessment

GOLDEN = Path(__file__).parent / "golden"


def refused(text: str | bytes, **asked: Any) -> tuple[str, str]:
    with pytest.raises(json.JsonError) as caught:
        json.loads(text, **asked)
    (problem,) = caught.value.problems
    return problem.path, problem.code


def without_words(value: Any) -> Any:
    """A document whose texts in both languages are only said to be there."""
    if isinstance(value, dict):
        if value.keys() == {"vi", "en"}:
            return sorted(value)
        return {name: without_words(each) for name, each in value.items()}
    return [without_words(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("v*/*.json")), ids=lambda p: p.stem)
def test_what_an_earlier_version_wrote_is_read(path: Path) -> None:
    """Golden files are only ever added; one that must be changed is a break of the form.

    The words of an answer, in both languages, are no part of the form: they may be put better.
    """
    value = json.loads(path.read_bytes())
    document = plain.loads(path.read_text("utf-8"))
    if document["vnchild"] == json.VERSION:
        assert without_words(plain.loads(json.dumps(value))) == without_words(document)


def test_there_is_a_golden_file_of_every_version() -> None:
    versions = {int(path.name[1:]) for path in GOLDEN.iterdir()}
    assert versions == set(range(1, json.VERSION + 1))


def test_a_document_names_its_version_and_type() -> None:
    text = json.dumps(Person(birth_date=date(2020, 5, 1)))
    assert plain.loads(text) == {
        "vnchild": 1,
        "type": "Person",
        "value": {"birth_date": "2020-05-01"},
    }


def test_a_list_of_values_of_one_type() -> None:
    many = [Person(birth_date=date(2020, 5, day)) for day in (1, 2)]
    assert plain.loads(json.dumps(many))["type"] == "Person[]"
    assert json.loads(json.dumps(many)) == tuple(many)


@pytest.mark.parametrize(
    "value",
    [[], [Household(), VALUES[0]], "text", {}, object()],
    ids=["nothing", "of two types", "text", "dict", "object"],
)
def test_what_is_of_no_public_type_is_not_written(value: object) -> None:
    with pytest.raises(json.JsonError, match="is no public type"):
        json.dumps(value)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ("$", "not_json")),
        ("{", ("$", "not_json")),
        ("NaN", ("$", "not_json")),
        (b"\xff\xfe", ("$", "not_json")),
        ("[" * 100_000, ("$", "not_json")),
        ("[]", ("$", "wrong_type")),
        ('{"birth_date": "2020-01-01"}', ("$", "wrong_type")),
        ('{"vnchild": 2, "type": "Person", "value": {}}', ("$.vnchild", "version")),
        ('{"vnchild": 0, "type": "Person", "value": {}}', ("$.vnchild", "version")),
        ('{"vnchild": true, "type": "Person", "value": {}}', ("$.vnchild", "version")),
        ('{"vnchild": 1, "type": "Persn", "value": {}}', ("$.type", "unknown_tag")),
        ('{"vnchild": 1, "type": 3, "value": {}}', ("$.type", "wrong_type")),
        ('{"vnchild": 1, "type": "Person", "value": {}}', ("$.value.birth_date", "missing_key")),
        (
            '{"vnchild": 1, "type": "Person[]", "value": [{}]}',
            ("$.value[0].birth_date", "missing_key"),
        ),
    ],
)
def test_what_is_no_such_document_is_refused(text: str | bytes, wanted: tuple[str, str]) -> None:
    assert refused(text) == wanted


def test_a_type_that_is_nearly_one_is_named() -> None:
    with pytest.raises(
        json.JsonError, match=r"Persn is no public type; did you mean .Person.\?"
    ) as caught:
        json.loads('{"vnchild": 1, "type": "Persn", "value": {}}')
    assert "có phải là “Person”?" in caught.value.lines("vi")[0]
    assert len(str(caught.value)) < 120


def test_another_type_than_the_one_wanted() -> None:
    assert refused(json.dumps(VALUES[0]), kind=Assessment) == ("$.type", "wrong_type")


def test_an_earlier_form_goes_through_its_upgrades(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(name: str, value: Any) -> tuple[str, Any]:
        return "Person", {"birth_date": value["born"]}

    monkeypatch.setattr(files, "VERSION", 2)
    monkeypatch.setattr(files, "UPGRADES", {1: renamed})
    old = '{"vnchild": 1, "type": "Human", "value": {"born": "2020-05-01"}}'
    assert json.loads(old) == Person(birth_date=date(2020, 5, 1))
    assert refused('{"vnchild": 3, "type": "Person", "value": {}}') == ("$.vnchild", "version")


def test_orjson_writes_the_same_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("orjson")
    files._fast.cache_clear()
    fast = [json.dumps(value, indent=indent) for value in VALUES for indent in (False, True)]
    monkeypatch.setattr(files, "_fast", lambda: None)
    slow = [json.dumps(value, indent=indent) for value in VALUES for indent in (False, True)]
    assert [plain.loads(text) for text in fast] == [plain.loads(text) for text in slow]
    assert fast[::2] == slow[::2]


@pytest.mark.parametrize(
    "kind", [*json.public_types(), *json.public_lists()], ids=lambda kind: kind.__name__
)
def test_every_type_has_a_schema_in_which_every_field_is_described(kind: type) -> None:
    schema = json.schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    if kind not in {Assessment}:
        for name, each in schema.get("$defs", {}).items():
            for field, inner in each.get("properties", {}).items():
                assert inner.get("description") or field == "type", f"{name}.{field}"


@pytest.mark.parametrize("value", [*VALUES, *ANSWERS], ids=lambda value: type(value).__name__)
def test_a_schema_takes_what_is_written(value: object) -> None:
    data = plain.loads(plain.dumps(json.unstructure(value)))
    validator(type(value)).validate(data)


def test_the_schema_marks_what_is_sensitive_and_labels_the_words() -> None:
    schema = json.schema(Person)
    person = schema["$defs"]["Person"]
    assert person["properties"]["hiv"]["x-sensitive"] == "Điều 33 Nghị định 56/2017/NĐ-CP"
    assert person["required"] == ["birth_date"]
    assert schema["$defs"]["Care"]["x-labels"]["family"]["vi"] == "tại gia đình"


def test_what_has_no_json_form_has_no_schema() -> None:
    with pytest.raises(TypeError, match="has no JSON form"):
        json.schema(importlib.import_module("threading").Lock.__class__)

"""The marker in django-ninja."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated

import pytest

from vnchild import Person

pytest.importorskip("django")
pytest.importorskip("ninja")

from ninja import NinjaAPI, Schema
from ninja.testing import TestClient

from vnchild.adapters.pydantic import Json

API = NinjaAPI(urls_namespace="vnchild")
CLIENT = TestClient(API)
BODY = {"person": {"birth_date": "2020-05-01", "mother": "deceased"}, "on": "2026-11-22"}


class Question(Schema):
    person: Annotated[Person, Json()]
    on: date


@API.post("/echo", response=Question)
def echo(request: object, question: Question) -> Question:
    return question


def test_it_reads_and_writes_our_types() -> None:
    reply = CLIENT.post("/echo", json=BODY)
    assert reply.status_code == 200
    assert reply.json() == BODY


def test_it_tells_our_paths_codes_and_words() -> None:
    reply = CLIENT.post("/echo", json=BODY | {"person": {"birth_date": "x", "hiv": "canary"}})
    assert reply.status_code == 422
    found = reply.json()["detail"]
    assert [each["loc"][-2:] for each in found] == [["person", "birth_date"], ["person", "hiv"]]
    assert [each["type"] for each in found] == ["not_readable", "wrong_type"]
    assert found[1]["msg"] == "true or false, not a text"
    assert "canary" not in json.dumps(found)


def test_its_openapi_document_is_valid() -> None:
    validator = pytest.importorskip("openapi_spec_validator")
    document = json.loads(json.dumps(API.get_openapi_schema(path_prefix="/")))
    validator.validate(document)
    assert {"Person", "Household"} <= set(document["components"]["schemas"])

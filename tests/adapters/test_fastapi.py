"""FastAPI: a child in the body, errors as answers, the address refused."""

from __future__ import annotations

import asyncio
import json as plain
from collections.abc import MutableMapping
from datetime import date, datetime
from typing import Annotated, Any
from urllib.parse import urlencode

import pytest
from attrs import frozen

from vnchild import (
    Assessment,
    Calendar,
    Care,
    Case,
    Due,
    Duty,
    Month,
    Person,
    PersonalNumber,
    VnchildError,
    assess,
    due,
    json,
    procedure,
)
from vnchild.domain.case import Event, Intake
from vnchild.rules.procedures import Running

pytest.importorskip("fastapi")

from fastapi import APIRouter, Depends, FastAPI
from pydantic import AwareDatetime

from vnchild.adapters.fastapi import AsJson, InAddressError, Json, JsonBody, check_routes, install


@frozen
class Reply:
    """What an application answered."""

    status: int
    text: str

    @property
    def json(self) -> Any:
        return plain.loads(self.text)


def ask(app: FastAPI, path: str, body: object = None, method: str = "POST", **params: str) -> Reply:
    """What an application answers, called as a server calls it."""
    sent = b"" if body is None else plain.dumps(body).encode()
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": urlencode(params).encode(),
        "headers": [(b"content-type", b"application/json"), (b"host", b"test")],
        "server": ("test", 80),
    }
    found: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": sent, "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        found.append(message)

    asyncio.run(app(scope, receive, send))
    text = b"".join(each.get("body", b"") for each in found).decode()
    return Reply(found[0]["status"], text)


PERSON = {"birth_date": "2024-03-02", "mother": "deceased", "father": "missing", "care": "carer"}
ON = date(2026, 11, 22)
EVENTS = [
    {"type": "Intake", "at": "2026-02-13T22:15:00+07:00", "received_by": "hotline"},
    {"type": "InformationForwarded", "at": "2026-02-13T22:40:00+07:00"},
]


def made() -> FastAPI:
    app = FastAPI()
    install(app)

    @app.post("/assess")
    def assess_person(person: JsonBody[Person], on: date) -> AsJson[Assessment]:
        return assess(person, on=on)

    @app.post("/duties")
    def duties(events: JsonBody[tuple[Event, ...]], now: AwareDatetime) -> AsJson[tuple[Duty, ...]]:
        return recorded(events).duties(now)

    @app.post("/unaware")
    def unaware(events: JsonBody[tuple[Event, ...]], now: datetime) -> int:
        return len(recorded(events).duties(now))

    @app.get("/due")
    def when(start: date, length: str) -> AsJson[Due]:
        return due(length, start)

    @app.get("/procedure")
    def running(code: str, received: date) -> AsJson[Running]:
        return procedure(code, received=received)

    @app.get("/month")
    def month(of: AsJson[Month], care: AsJson[Care]) -> str:
        return f"{of} {care.text.en}"

    return app


def recorded(events: tuple[Event, ...]) -> Case:
    first, *others = events
    assert isinstance(first, Intake)
    case = Case.open(first)
    for each in others:
        case = case.record(each)
    return case


@pytest.fixture(scope="module")
def client() -> FastAPI:
    return made()


def test_a_child_is_in_the_body_and_the_answer_is_the_library_s(client: FastAPI) -> None:
    reply = ask(client, "/assess", PERSON, on="2026-11-22")
    assert reply.status == 200
    wanted = assess(json.structure(PERSON, Person), on=ON)
    assert json.structure(reply.json, Assessment) == wanted
    document = ask(client, "/openapi.json", method="GET").json
    (parameter,) = document["paths"]["/assess"]["post"]["parameters"]
    assert parameter["name"] == "on"


def test_the_duties_of_a_case_need_no_words_of_the_application(client: FastAPI) -> None:
    reply = ask(client, "/duties", EVENTS, now="2026-02-14T12:00:00+07:00")
    assert reply.status == 200
    kind: Any = tuple[Duty, ...]
    case = recorded(json.structure(EVENTS, tuple[Event, ...]))
    wanted = case.duties(datetime.fromisoformat("2026-02-14T12:00:00+07:00"))
    assert json.structure(reply.json, kind) == wanted
    (late,) = [each for each in reply.json if each["task"] == "initial_assessment"]
    assert late["overdue_by"] == "PT1H45M"


def test_a_time_limit_and_a_procedure_are_answers_too(client: FastAPI) -> None:
    reply = ask(client, "/due", method="GET", start="2026-02-12", length="5 working days")
    assert json.structure(reply.json, Due) == due("5 working days", date(2026, 2, 12))
    asked = {"code": "monthly_allowance", "received": "2026-10-05"}
    found = ask(client, "/procedure", method="GET", **asked).json
    assert json.structure(found, Running) == procedure(asked["code"], received=date(2026, 10, 5))


@pytest.mark.parametrize(
    ("path", "body", "params", "words"),
    [
        ("/assess", PERSON, {"on": "1990-01-01"}, "before 2021-07-01"),
        ("/assess", {"birth_date": "2030-01-01"}, {"on": "2026-11-22"}, "born after"),
        ("/duties", EVENTS, {"now": "2026-02-14T12:00:00"}, "timezone"),
        ("/unaware", EVENTS, {"now": "2026-02-14T12:00:00"}, "time zone"),
        ("/duties", [EVENTS[0], EVENTS[0]], {"now": "2026-02-14T12:00:00Z"}, "one Intake"),
        ("/assess", {**PERSON, "hiv": "canary"}, {"on": "2026-11-22"}, "true or false"),
        ("/assess", "canary", {"on": "2026-11-22"}, "an object"),
    ],
)
def test_ordinary_mistakes_are_answers_and_no_faults(
    client: FastAPI, path: str, body: Any, params: dict[str, str], words: str
) -> None:
    reply = ask(client, path, body, **params)
    assert reply.status == 422
    (found,) = reply.json["detail"]
    assert words in found["msg"]
    assert "canary" not in reply.text
    assert "input" not in found


def test_an_error_of_json_that_the_application_raises_keeps_its_places() -> None:
    app = FastAPI()
    install(app)

    @app.post("/import")
    def read() -> None:
        json.structure({"birth_date": "x", "hiv": 1}, Person)

    found = ask(app, "/import").json["detail"]
    assert [(each["type"], each["loc"]) for each in found] == [
        ("not_readable", ["body", "birth_date"]),
        ("wrong_type", ["body", "hiv"]),
    ]
    assert all(each["ctx"]["vi"] for each in found)


def test_plain_words_may_be_in_an_address(client: FastAPI) -> None:
    reply = ask(client, "/month", method="GET", of="2026-10", care="family")
    assert reply.json == "2026-10 in the family"


def somebody(who: AsJson[Person]) -> Person:
    return who


def asking(kind: Any) -> FastAPI:
    app = FastAPI()
    install(app)

    def asked(person: kind) -> None: ...

    asked.__annotations__["person"] = kind
    router = APIRouter(prefix="/v1")
    router.get("/a")(asked)
    app.include_router(router)
    return app


@pytest.mark.parametrize("kind", [Person, PersonalNumber, Duty], ids=lambda kind: kind.__name__)
def test_a_person_in_an_address_is_refused_before_anybody_sends_one(kind: Any) -> None:
    app = asking(Annotated[kind, Json()])
    words = rf"GET /v1/a: 'person' would stand in the address .* JsonBody\[{kind.__name__}\]"
    with pytest.raises(InAddressError, match=words):
        app.openapi()
    with pytest.raises(InAddressError, match=words):
        ask(app, "/v1/a", method="GET")


def test_a_person_in_a_dependency_s_address_is_refused() -> None:
    app = FastAPI()

    @app.get("/a")
    def asked(person: Annotated[Person, Depends(somebody)]) -> None: ...

    with pytest.raises(InAddressError, match="'who' would stand in the address"):
        check_routes(app)


@pytest.mark.parametrize("kind", [Calendar, Month, Care], ids=lambda kind: kind.__name__)
def test_what_tells_of_nobody_is_not_refused(kind: Any) -> None:
    check_routes(asking(Annotated[kind, Json()]))


def test_an_application_without_the_handlers_fails_as_before() -> None:
    app = FastAPI()

    @app.post("/assess")
    def assess_person(person: JsonBody[Person], on: date) -> AsJson[Assessment]:
        return assess(person, on=on)

    with pytest.raises(VnchildError, match="before 2021-07-01"):
        ask(app, "/assess", PERSON, on="1990-01-01")

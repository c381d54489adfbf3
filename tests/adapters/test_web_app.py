"""The web example through a real server: answers, errors, its guard, its documentation."""

from __future__ import annotations

import json
import socket
import time
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.request import Request

import pytest

from vnchild import Assessment, Due, Duty, Person, Stage, VnchildError, assess
from vnchild.json import JsonError, structure
from vnchild.law.time_limit import Unit, due_for
from vnchild.reading.as_json import as_json
from vnchild.reading.directive import read_directive

if TYPE_CHECKING:
    from tests.adapters.conftest import Reply, Server

pytest.importorskip("fastapi")

ON = date(2026, 11, 22)
PERSON = {"birth_date": "2024-03-02", "mother": "deceased", "father": "missing", "care": "carer"}
BAD = {"birth_date": "2/3/2024", "hiv": "canary", "household": {"poverty": "very", "x": 1}}
EVENTS = [
    {"type": "Intake", "at": "2026-02-13T22:15:00+07:00", "received_by": "hotline"},
    {"type": "InformationForwarded", "at": "2026-02-13T22:40:00+07:00"},
]
DISPATCH = """Số: 07/UBND-VX
V/v rà soát <script>alert(1)</script>
Kính gửi: Ủy ban nhân dân các xã.
Báo cáo kết quả rà soát về Ủy ban nhân dân huyện trước ngày 15/6/2024./.
"""


def asked(person: object = PERSON, **more: object) -> dict[str, object]:
    return {"person": person, "on": ON.isoformat(), **more}


def details(reply: Reply) -> list[Any]:
    assert reply.status == 422, reply.text
    found: list[Any] = reply.json["detail"]
    return found


def test_an_assessment_comes_back_as_the_one_of_the_library(server: Server) -> None:
    reply = server.post("/api/assess", asked(lang="en"))
    wanted = assess(structure(PERSON, Person), on=ON)
    assert reply.status == 200
    assert structure(reply.json["assessment"], Assessment) == wanted
    assert reply.json["explanation"] == wanted.explain("en")
    assert reply.json["status"] == {"vi": "được hưởng", "en": "eligible"}
    assert reply.json["provisions"] == [{"vi": p.vi, "en": p.en} for p in wanted.provisions]


def test_what_is_missing_is_named_in_both_languages(server: Server) -> None:
    found = server.post("/api/assess", asked({"birth_date": "2024-03-02"})).json
    assert found["assessment"]["status"] == "undetermined"
    assert found["missing"]["hiv"] == {"vi": "nhiễm HIV/AIDS", "en": "living with HIV/AIDS"}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_an_explanation_is_plain_text(server: Server, lang: Any) -> None:
    reply = server.post("/api/explain", asked(lang=lang))
    assert reply.headers["content-type"] == "text/plain; charset=utf-8"
    assert reply.text == assess(structure(PERSON, Person), on=ON).explain(lang)


def test_bad_input_is_told_with_our_paths_and_the_words_of_python(server: Server) -> None:
    with pytest.raises(JsonError) as caught:
        structure(BAD, Person)
    found = details(server.post("/api/assess", asked(BAD)))
    assert [each["loc"] for each in found] == [
        ["body", "person", "birth_date"],
        ["body", "person", "hiv"],
        ["body", "person", "household", "poverty"],
        ["body", "person", "household", "x"],
    ]
    problems = caught.value.problems
    assert [each["msg"] for each in found] == [each.message.en for each in problems]
    assert [each["type"] for each in found] == [each.code for each in problems]
    assert [each["ctx"]["vi"] for each in found] == [each.message.vi for each in problems]


@pytest.mark.parametrize(
    "body",
    [
        asked(BAD),
        {"persn": {"hiv": "canary"}, "on": ON.isoformat()},
        asked(note="canary"),
        asked([PERSON, "canary"]),
        "canary",
        b'{"person": {"id": "canary"',
        b'{"\\ud800canary": 1, "person": {"\\ud800": "canary"}}',
    ],
)
def test_an_error_never_repeats_what_was_sent(server: Server, body: object) -> None:
    reply = server.post("/api/assess", body)
    assert reply.status == 422
    assert '"canary"' not in reply.text
    assert all("input" not in each for each in reply.json["detail"])
    assert not any("canary" in line for line in server.log)


def test_what_the_rules_refuse_is_told_in_their_words(server: Server) -> None:
    with pytest.raises(VnchildError) as caught:
        assess(structure(PERSON, Person), on=date(1990, 1, 1))
    (found,) = details(server.post("/api/assess", asked() | {"on": "1990-01-01"}))
    assert found["msg"] == str(caught.value)


def test_a_case_tells_its_stage_and_duties(server: Server) -> None:
    body = {"events": EVENTS, "now": "2026-02-14T12:00:00+07:00", "lang": "en"}
    found = server.post("/api/case", body).json
    assert structure(found["stage"], Stage) is Stage.RECEIVED
    place, duty = next(
        (place, each)
        for place, each in enumerate(found["duties"])
        if each["task"] == "initial_assessment"
    )
    assert duty["due"]["at"] == "2026-02-14T10:15:00+07:00"
    assert duty["overdue_by"] == "PT1H45M"
    assert duty["provision"] == "Điều 26 khoản 2 Nghị định 56/2017/NĐ-CP"
    assert structure(duty, Duty).explain("en") == found["lines"][place]


@pytest.mark.parametrize(
    ("events", "loc", "words"),
    [
        ([], ["body", "events"], "at least an Intake"),
        (EVENTS[1:], ["body", "events", 0], "begins with an Intake"),
        ([*EVENTS, EVENTS[0]], ["body", "events", 2], ""),
        ([{"type": "Intake"}], ["body", "events", 0, "at"], "missing"),
        ([EVENTS[0]] * 201, ["body", "events"], "at most 200"),
        ([{"type": "Nothing"}], ["body", "events", 0], "must be one of"),
    ],
)
def test_an_event_that_does_not_fit_is_named(
    server: Server, events: object, loc: list[object], words: str
) -> None:
    body = {"events": events, "now": "2026-02-14T12:00:00+07:00"}
    found = details(server.post("/api/case", body))
    assert found[0]["loc"] == loc
    assert words in found[0]["msg"]


def test_a_dispatch_is_read_as_python_reads_it(server: Server) -> None:
    reply = server.post("/api/dispatch", {"text": DISPATCH})
    assert reply.json == json.loads(json.dumps(as_json(read_directive(DISPATCH))))
    assert reply.headers["content-type"] == "application/json"


def test_a_text_that_is_no_dispatch_is_refused_in_the_words_of_python(server: Server) -> None:
    with pytest.raises(VnchildError) as caught:
        read_directive("Xin chào")
    (found,) = details(server.post("/api/dispatch", {"text": "Xin chào"}))
    assert found["msg"] == str(caught.value)


def test_a_time_limit_is_told_with_its_reasons(server: Server) -> None:
    wanted = due_for(5, Unit.WORKING_DAY, date(2026, 2, 12))
    found = server.get("/api/due?start=2026-02-12&length=5%20working%20days&lang=en").json
    assert structure(found["due"], Due) == wanted
    assert found["explanation"] == wanted.explain("en")


@pytest.mark.parametrize(
    ("query", "loc"),
    [
        ("start=2026-02-30&length=5%20ng%C3%A0y", ["query", "start"]),
        ("start=2026-02-12T10:00&length=5%20gi%E1%BB%9D", ["query", "start"]),
        ("start=2026-02-12&length=five", ["body"]),
        ("length=5%20days", ["query", "start"]),
        ("start=2026-02-12&length=9999%20working%20days", ["query", "length"]),
    ],
)
def test_a_time_limit_that_cannot_be_read_is_refused(
    server: Server, query: str, loc: list[str]
) -> None:
    (found,) = details(server.get(f"/api/due?{query}"))
    assert found["loc"] == loc


def test_every_answer_has_the_headers_of_security(server: Server) -> None:
    replies = [
        server.get("/"),
        server.get("/docs"),
        server.get("/nothing"),
        server.post("/api/assess", asked()),
        server.post("/api/assess", b"x" * (600 * 1024)),
        server.get("/", host="elsewhere.example"),
    ]
    assert [each.status for each in replies] == [200, 200, 404, 200, 413, 400]
    for each in replies:
        policy = each.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert each.headers["x-content-type-options"] == "nosniff"
        assert each.headers["referrer-policy"] == "no-referrer"
        assert each.headers["cache-control"] == "no-store"


def test_the_page_and_its_files_name_nothing_elsewhere(server: Server) -> None:
    for path in ("/", "/docs", "/style.css", "/page.js"):
        text = server.get(path).text
        assert "http://" not in text
        assert "https://" not in text
        assert "innerHTML" not in text


def test_a_body_without_a_length_is_counted_as_it_comes(server: Server) -> None:
    head = (
        f"POST /api/dispatch HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as link:
        link.sendall(head.encode() + chunk * 8 + b"1\r\nx\r\n")
        answer = link.recv(64)
    assert answer.startswith(b"HTTP/1.1 413 ")


def test_only_json_is_taken_as_json(server: Server) -> None:
    request = Request(  # noqa: S310
        server.url + "/api/assess",
        data=json.dumps(asked()).encode(),
        headers={"content-type": "text/plain"},
    )
    assert server.send(request).status == 422


def test_nothing_of_a_body_is_logged(server: Server) -> None:
    server.post("/api/assess", asked({**PERSON, "id": "canary-in-log"}))
    server.get("/?after")
    end = time.monotonic() + 10
    while not any("/?after" in line for line in server.log) and time.monotonic() < end:
        time.sleep(0.05)
    assert any("/api/assess" in line for line in server.log)
    assert not any("canary-in-log" in line for line in server.log)


def test_it_listens_to_this_machine_only(server: Server) -> None:
    assert any(f"http://127.0.0.1:{server.port}" in line for line in server.log)


def test_the_openapi_document_is_valid_and_names_our_types(server: Server) -> None:
    validator = pytest.importorskip("openapi_spec_validator")
    document = server.get("/openapi.json").json
    assert document["openapi"].startswith("3.1")
    validator.validate(document)
    schemas = document["components"]["schemas"]
    assert {"Person", "Household", "Intake_tagged", "ParentSituation"} <= set(schemas)
    person = schemas["Question"]["properties"]["person"]
    assert person["$ref"] == "#/components/schemas/Person"
    assert schemas["Person"]["required"] == ["birth_date"]


def test_the_examples_of_the_documentation_are_answered(server: Server) -> None:
    document = server.get("/openapi.json").json
    shown = server.get("/docs").text
    tried = 0
    for path, methods in document["paths"].items():
        assert path in shown
        contents = methods.get("post", {}).get("requestBody", {}).get("content", {})
        for each in contents.get("application/json", {}).get("examples", {}).values():
            assert server.post(path, each["value"]).status == 200
            tried += 1
    assert tried == 4

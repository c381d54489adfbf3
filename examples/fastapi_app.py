"""vnchild behind a web page and a JSON API: assess, explain, a case, a dispatch, a time limit.

    python examples/fastapi_app.py

Then open http://127.0.0.1:8000. It listens to this machine only, stores nothing, and logs paths but
never what was sent. Everything about a child goes in the body of a request, never in its address.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Annotated, Any

from fastapi import Body, FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from starlette.middleware.trustedhost import TrustedHostMiddleware
from web_docs import docs_page
from web_guard import HEADERS, Guard

from vnchild import (
    Assessment,
    Care,
    Case,
    CaseError,
    Disability,
    Due,
    Duty,
    HouseholdClass,
    ParentSituation,
    Person,
    Stage,
    assess,
    read_directive,
)
from vnchild import due as due_of
from vnchild.adapters.fastapi import AsJson, install
from vnchild.domain.case import Event, Intake
from vnchild.json import JsonError, structure
from vnchild.law import Lang
from vnchild.law.text import Term, Text
from vnchild.law.time_limit import parse_amount
from vnchild.reading.as_json import as_json
from vnchild.rules.cases import CareStage, SeparationStage
from vnchild.rules.social_assistance.facts import BY_NAME

FILES = Path(__file__).parent / "web"
HOSTS = ["127.0.0.1", "localhost", "[::1]"]
LONGEST_TEXT = 200_000
MOST_EVENTS = 200
MOST_UNITS = 3660


class Strict(BaseModel):
    """A model that refuses keys it does not know and repeats nothing of what was sent."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class Question(Strict):
    """A person and the day asked about."""

    person: AsJson[Person]
    on: date
    province: str | None = Field(None, max_length=40, description="For the province's own level.")
    lang: Lang = "vi"


class Answer(Strict):
    """The assessment, and what a page shows of it."""

    assessment: AsJson[Assessment]
    status: AsJson[Text]
    provisions: list[AsJson[Text]]
    missing: dict[str, AsJson[Text]]
    explanation: str


class CaseQuestion(Strict):
    """What happened in a case, in the order of recording, and the moment asked about."""

    events: AsJson[tuple[Event, ...]]
    now: AwareDatetime
    lang: Lang = "vi"


class CaseAnswer(Strict):
    """How far a case is, and what has to be done in it."""

    stage: AsJson[Stage]
    separation: AsJson[SeparationStage]
    care: AsJson[CareStage]
    duties: AsJson[tuple[Duty, ...]]
    lines: list[str] = Field(description="The duties in words, in the same order.")


class Dispatch(Strict):
    """The text of an official document."""

    text: str = Field(max_length=LONGEST_TEXT)


class DueAnswer(Strict):
    """When a time limit ends, and why."""

    due: AsJson[Due]
    explanation: str


app = FastAPI(
    title="vnchild",
    description="Child protection and social assistance of Vietnam: every answer with its article.",
    version="1",
    docs_url=None,
    redoc_url=None,
)
install(app)
app.add_middleware(TrustedHostMiddleware, allowed_hosts=HOSTS)
app.add_middleware(Guard)

_CHILD = {
    "person": {"birth_date": "2024-03-02", "mother": "deceased", "father": "missing"},
    "on": "2026-11-22",
    "lang": "en",
}
_EVENTS = {
    "events": [
        {"type": "Intake", "at": "2026-02-13T22:15:00+07:00", "received_by": "hotline"},
        {"type": "InformationForwarded", "at": "2026-02-13T22:40:00+07:00"},
    ],
    "now": "2026-02-14T09:00:00+07:00",
    "lang": "en",
}
_TEXT = {
    "text": "Số: 07/UBND-VX\nV/v rà soát trẻ em có hoàn cảnh đặc biệt\n"
    "Kính gửi: Ủy ban nhân dân các xã.\n"
    "Báo cáo kết quả rà soát về Ủy ban nhân dân huyện trước ngày 15/6/2024./.\n"
}


def example(value: object) -> Any:
    """The body of a request, with an example for the documentation."""
    return Body(openapi_examples={"one": {"summary": "For example", "value": value}})


@app.post("/api/assess")
async def assess_person(question: Annotated[Question, example(_CHILD)]) -> Answer:
    """Is a person entitled to the monthly social allowance on a day, and to how much?"""
    answer = assess(question.person, on=question.on, province=question.province)
    return Answer(
        assessment=answer,
        status=answer.status.text,
        provisions=[Text(each.vi, each.en) for each in answer.provisions],
        missing={name: BY_NAME[name].text for name in answer.missing},
        explanation=answer.explain(question.lang),
    )


@app.post("/api/explain", response_class=PlainTextResponse)
async def explain(question: Annotated[Question, example(_CHILD)]) -> str:
    """The same answer as a text: why, why not, or what is missing, a line a condition."""
    answer = assess(question.person, on=question.on, province=question.province)
    return answer.explain(question.lang)


@app.post("/api/case")
async def case_duties(question: Annotated[CaseQuestion, example(_EVENTS)]) -> CaseAnswer:
    """How far a case is, and who has to do what in it by when."""
    case = recorded(question.events)
    duties = case.duties(question.now)
    return CaseAnswer(
        stage=case.stage,
        separation=case.separation,
        care=case.care,
        duties=duties,
        lines=[duty.explain(question.lang) for duty in duties],
    )


def recorded(events: Sequence[Event]) -> Case:
    """The case that events make; an error names the event that does not fit."""
    if len(events) > MOST_EVENTS:
        raise RequestValidationError([problem(f"at most {MOST_EVENTS} events", "events")])
    case: Case | None = None
    for place, event in enumerate(events):
        try:
            case = with_next(case, event)
        except CaseError as error:
            raise RequestValidationError([problem(str(error), "events", place)]) from None
    if case is None:
        raise RequestValidationError([problem("a case has at least an Intake", "events")])
    return case


def with_next(case: Case | None, event: Event) -> Case:
    """The case with one more event; the first one opens it."""
    if case is not None:
        return case.record(event)
    if not isinstance(event, Intake):
        msg = f"a case begins with an Intake, not with {event}"
        raise CaseError(msg)
    return Case.open(event)


@app.post("/api/dispatch")
def dispatch(question: Annotated[Dispatch, example(_TEXT)]) -> dict[str, Any]:
    """What an official dispatch, plan or decision says and orders, each with its place in it."""
    return as_json(read_directive(question.text))


@app.get("/api/due")
def due(
    start: Annotated[
        str, Query(max_length=40, description="A day, or a moment with its offset (ISO).")
    ],
    length: Annotated[str, Query(max_length=60, description="5 working days, 12 giờ, ...")],
    lang: Lang = "vi",
) -> DueAnswer:
    """When a time limit ends by the calendar of the state sector, and why."""
    kind = date if len(start) == 10 else datetime
    try:
        begin = structure(start, kind)
    except JsonError as error:
        wrong = [problem(each.message.en, "start", where="query") for each in error.problems]
        raise RequestValidationError(wrong) from None
    if parse_amount(length)[0] > MOST_UNITS:
        raise RequestValidationError([problem(f"at most {MOST_UNITS}", "length", where="query")])
    found = due_of(length, begin)
    return DueAnswer(due=found, explanation=found.explain(lang))


def problem(message: str, *steps: str | int, where: str = "body") -> Any:
    """One entry of an answer with status 422."""
    return {"type": "invalid", "loc": (where, *steps), "msg": message}


@app.exception_handler(Exception)
async def failed(_: Request, __: Exception) -> Response:
    """A fault of this application: nothing of it is told."""
    return JSONResponse({"detail": "an error of the server"}, 500, headers=HEADERS)


def options(terms: type[Term]) -> str:
    """The options of a form for a closed list of the law, in both languages."""
    return "".join(
        f'<option value="{escape(str(each.value))}" data-en="{escape(each.text.en)}">'
        f"{escape(each.text.vi)}</option>"
        for each in terms
    )


def page() -> str:
    """The page, with the lists of the law in its form."""
    found = (FILES / "index.html").read_text(encoding="utf-8")
    lists = {
        "parents": ParentSituation,
        "care": Care,
        "poverty": HouseholdClass,
        "disability": Disability,
    }
    for name, terms in lists.items():
        found = found.replace(f"{{{{{name}}}}}", options(terms))
    return found


PAGE = page()


@app.get("/", include_in_schema=False)
async def start_page() -> HTMLResponse:
    """The page."""
    return HTMLResponse(PAGE)


@app.get("/docs", include_in_schema=False)
async def documentation() -> HTMLResponse:
    """The page of documentation."""
    return HTMLResponse(docs_page(app.openapi()))


def serve_file(name: str, kind: str) -> None:
    """Give out a file of the page."""
    content = (FILES / name).read_bytes()

    async def file() -> Response:
        return Response(content, media_type=kind)

    app.add_api_route(f"/{name}", file, include_in_schema=False)


serve_file("style.css", "text/css")
serve_file("page.js", "text/javascript")
serve_file("icon.svg", "image/svg+xml")


def main() -> None:
    """Serve until interrupted."""
    import uvicorn  # noqa: PLC0415

    parser = argparse.ArgumentParser(description="Serve vnchild's page and API on this machine.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--quiet", action="store_true", help="log no requests")
    given = parser.parse_args()
    uvicorn.run(
        "fastapi_app:app",
        app_dir=str(Path(__file__).parent),
        host=given.host,
        port=given.port,
        workers=given.workers,
        server_header=False,
        access_log=not given.quiet,
    )


if __name__ == "__main__":
    main()

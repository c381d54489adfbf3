"""FastAPI: a child in the body of a request, what the library refuses as an answer 422.

>>> from datetime import date
>>> from fastapi import FastAPI
>>> from vnchild import Assessment, Person, assess
>>> from vnchild.adapters.fastapi import AsJson, JsonBody, install
>>> app = FastAPI()
>>> install(app)
>>> @app.post("/assess")
... def assess_person(person: JsonBody[Person], on: date) -> AsJson[Assessment]:
...     return assess(person, on=on)
>>> app.openapi()["paths"]["/assess"]["post"]["requestBody"]["required"]
True
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar

import attrs

from vnchild.adapters.errors import MissingFrameworkError
from vnchild.adapters.pydantic import AsJson, Json, steps_of, without_input
from vnchild.json.problems import JsonError
from vnchild.json.schema import schema
from vnchild.law.errors import VnchildError

try:
    from fastapi import Body, FastAPI, Request
    from fastapi.dependencies.models import Dependant
    from fastapi.exceptions import RequestValidationError
    from fastapi.responses import JSONResponse, Response
    from fastapi.routing import APIRoute
    from starlette.types import ASGIApp, Receive, Scope, Send
except ImportError:
    raise MissingFrameworkError.of(__name__, "FastAPI", "vnchild[web]") from None

__all__ = [
    "AsJson",
    "InAddressError",
    "Json",
    "JsonBody",
    "check_routes",
    "detail_of",
    "install",
    "without_input",
]

T = TypeVar("T")
_PLAIN: Final = frozenset({"string", "integer", "boolean"})
_REFUSED: Final = 422

if TYPE_CHECKING:
    JsonBody = Annotated[T, Json(), Body()]
    """``JsonBody[Person]`` is a person in the body of a request, never in its address."""
else:

    class JsonBody:
        """``JsonBody[Person]`` is a person in the body of a request, never in its address."""

        def __class_getitem__(cls, kind: Any) -> Any:
            """The annotated type."""
            return Annotated[kind, Json(), Body()]


class InAddressError(VnchildError, TypeError):
    """A parameter would stand in the address of a request, where everybody on the way logs it."""


def install(app: FastAPI) -> None:
    """Make an application answer for the library, and keep children out of addresses.

    - What the rules refuse (`VnchildError`: a day that is not covered, a person born after the day
      asked about, a moment without its offset) is an answer 422 with the library's own message,
      not a fault of the server.
    - What is wrong in a request is told without repeating what was sent (`without_input`).
    - `check_routes` is asked when the documentation is made, and when the server starts: a type of
      the library that FastAPI would take from the address is refused there.

    A handler that the application adds afterwards for the same errors takes the place of these.

    Args:
        app: the application.
    """
    app.add_exception_handler(VnchildError, _not_allowed)
    app.add_exception_handler(RequestValidationError, _refused)
    app.add_middleware(_Checked, application=app)
    made = app.openapi

    def openapi() -> dict[str, Any]:
        check_routes(app)
        return made()

    app.openapi = openapi  # type: ignore[method-assign]


def check_routes(app: FastAPI) -> None:
    """Check that nothing that tells of a person is a parameter in an address.

    FastAPI takes a class that it does not know for a part of the address, unless told ``Body()``.

    Args:
        app: the application, with all its routes.

    Raises:
        InAddressError: such a parameter is; the message names the route and the parameter.
    """
    for route in _routes(app.routes):
        for name, kind in _in_address(route.dependant):
            told = getattr(kind, "__name__", None) or str(kind)
            methods = ",".join(sorted(route.methods or ()))
            msg = (
                f"{methods} {route.path}: {name!r} would stand in the address of a request; "
                f"put it in the body, as JsonBody[{told}]"
            )
            raise InAddressError(msg)


def detail_of(error: VnchildError) -> list[dict[str, Any]]:
    """The entries of an answer with status 422 for what the library refuses."""
    if isinstance(error, JsonError):
        return [
            {
                "type": each.code,
                "loc": ["body", *steps_of(each.path)],
                "msg": each.message.en,
                "ctx": {"path": each.path, "vi": each.message.vi, "en": each.message.en},
            }
            for each in error.problems
        ]
    return [{"type": "invalid", "loc": ["body"], "msg": str(error)}]


async def _not_allowed(_: Request, error: Exception) -> Response:
    found = detail_of(error) if isinstance(error, VnchildError) else []
    return JSONResponse({"detail": found}, _REFUSED)


async def _refused(_: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else []
    return JSONResponse({"detail": without_input(found)}, _REFUSED)


class _Checked:
    """Asks `check_routes` once, when the server starts."""

    def __init__(self, app: ASGIApp, application: FastAPI) -> None:
        self._app = app
        check_routes(application)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


def _routes(found: Iterable[object]) -> Iterator[APIRoute]:
    """The routes with parameters, those of routers that were included too."""
    for each in found:
        if isinstance(each, APIRoute):
            yield each
        else:
            # Some versions of FastAPI keep a router that was included as one, with its routes.
            router = getattr(each, "original_router", each)
            yield from _routes(getattr(router, "routes", None) or ())


def _in_address(found: Dependant) -> Iterator[tuple[str, Any]]:
    """The parameters with our marker that are not in the body, and their types."""
    every = (
        *found.path_params,
        *found.query_params,
        *found.header_params,
        *found.cookie_params,
    )
    for each in every:
        for marker in each.field_info.metadata:
            if isinstance(marker, Json):
                kind = each.field_info.annotation if marker.kind is None else marker.kind
                if not _may_be_in_address(kind):
                    yield each.name, kind
    for inner in found.dependencies:
        yield from _in_address(inner)


def _may_be_in_address(kind: Any) -> bool:
    """Whether a type is one plain text or number that tells nothing of a person."""
    if isinstance(kind, type) and attrs.has(kind):
        fields = attrs.fields(kind)
        if any(each.metadata.get("sensitive") is not None for each in fields):
            return False
    whole = schema(kind)
    name = whole.get("$ref", "").rpartition("/")[2]
    found = whole["$defs"][name] if name else whole
    return found.get("type") in _PLAIN or "enum" in found

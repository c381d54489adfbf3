"""A marker that makes the types of vnchild usable in pydantic, FastAPI and django-ninja.

>>> from datetime import date
>>> from typing import Annotated
>>> from pydantic import BaseModel, ValidationError
>>> from vnchild import Person
>>> from vnchild.adapters.pydantic import Json
>>> class Application(BaseModel):
...     child: Annotated[Person, Json()]
>>> made = Application.model_validate({"child": {"birth_date": "2020-05-01"}})
>>> made.child.birth_date
datetime.date(2020, 5, 1)
>>> made.model_dump_json()
'{"child":{"birth_date":"2020-05-01"}}'

What is wrong is told all at once, each where it is, and never what was given:

>>> try:
...     Application.model_validate({"child": {"birth_date": "1/5/2020", "hiv": "no"}})
... except ValidationError as error:
...     for each in error.errors():
...         print(each["loc"], each["type"], each["input"])
('child', 'birth_date') not_readable None
('child', 'hiv') wrong_type None
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, Union, get_args, get_origin

import attrs
from attrs import frozen

from vnchild.adapters.errors import MissingFrameworkError
from vnchild.json.codec import converter, structure
from vnchild.json.problems import JsonError, JsonProblem
from vnchild.json.schema import schema
from vnchild.law.text import Lang

try:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, ValidationError
    from pydantic_core import core_schema as core
except ImportError:
    raise MissingFrameworkError.of(__name__, "pydantic", "vnchild[web]") from None

T = TypeVar("T")
Locations = tuple[str | int, ...]

_LOCAL = "#/$defs/"
_SCHEMA = "vnchild_schema"


@frozen
class Json:
    """The marker: ``Annotated[Person, Json()]`` is read and written as `vnchild.json` does.

    It takes every form of type that `vnchild.json.structure` takes: a public type, a union of
    several (told apart by their ``type``), tuples of them. A value of the type passes as it is.

    An error has our code as its ``type``, our message as its ``msg``, our path as the steps of its
    ``loc``; its ``ctx`` holds the path and the message in both languages, its ``input`` is always
    ``None``.

    Args:
        kind: the type to read instead of the one annotated, where that is wider than what may
            come; by default the annotated one.
        lang: the language of ``msg``.
    """

    kind: Any = None
    lang: Lang = "en"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """How pydantic reads and writes the type."""
        kind: Any = source if self.kind is None else self.kind
        whole = schema(kind)  # A type without a JSON form is an error here, not at a request.

        def read(value: object) -> object:
            if _is_one(value, kind):
                return value
            try:
                found: object = structure(value, kind)
            except JsonError as error:
                raise _validation_error(error.problems, kind, self.lang) from None
            return found

        def write(value: object) -> Any:
            return converter().unstructure(value, unstructure_as=kind)

        return core.no_info_plain_validator_function(
            read,
            serialization=core.plain_serializer_function_ser_schema(write),
            metadata={_SCHEMA: whole},
        )

    def __get_pydantic_json_schema__(
        self, made: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The schema of `vnchild.json.schema`, its definitions among those of the document."""
        whole = made.get("metadata", {})[_SCHEMA]
        definitions: dict[str, Any] = whole.get("$defs", {})
        places = {name: _place(name, each, handler) for name, each in definitions.items()}
        for name, each in definitions.items():
            handler.resolve_ref_schema(places[name]).update(_placed(each, places))
        top = {key: each for key, each in whole.items() if key not in {"$schema", "$defs"}}
        found: JsonSchemaValue = _placed(top, places)
        return found


if TYPE_CHECKING:
    AsJson = Annotated[T, Json()]
    """``AsJson[Person]`` is short for ``Annotated[Person, Json()]``."""
else:

    class AsJson:
        """``AsJson[Person]`` is short for ``Annotated[Person, Json()]``."""

        def __class_getitem__(cls, kind: Any) -> Any:
            """The annotated type."""
            return Annotated[kind, Json()]


def without_input(errors: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The errors of a request without what was sent, for the answer with status 422.

    pydantic repeats the whole object around a key that is missing, with all it says of a child;
    give FastAPI a handler of ``RequestValidationError`` that answers with these.
    """
    return [
        {
            name: _context(value) if name == "ctx" else value
            for name, value in each.items()
            if name in {"type", "loc", "msg", "ctx"}
        }
        for each in errors
    ]


def _context(found: Mapping[str, object]) -> dict[str, object]:
    """An error's context as far as it is plain; pydantic's own may hold an exception."""
    return {
        name: value if isinstance(value, str | int | float | bool | None) else str(value)
        for name, value in found.items()
    }


def _place(name: str, definition: object, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    """A reference to a place among the document's definitions, kept under the type's name."""
    digest = sha256(repr(definition).encode()).hexdigest()[:12]
    place = core.any_schema(ref=f"vnchild.{name}:{digest}")
    # Only what is inside another schema gets a place: hence the list around it.
    found: JsonSchemaValue = handler(core.list_schema(place))["items"]
    return found


def _placed(found: Any, places: Mapping[str, JsonSchemaValue]) -> Any:
    """A schema with every reference to where the definition has its place."""
    if isinstance(found, list):
        return [_placed(each, places) for each in found]
    if not isinstance(found, dict):
        return found
    made = {key: _placed(each, places) for key, each in found.items() if key != "$ref"}
    reference = found.get("$ref")
    if isinstance(reference, str):
        made |= places[reference.removeprefix(_LOCAL)]
    return made


def _validation_error(problems: Iterable[JsonProblem], kind: Any, lang: Lang) -> ValidationError:
    lines = [
        InitErrorDetails(
            type=PydanticCustomError(
                each.code,
                "{vi}" if lang == "vi" else "{en}",
                {
                    "path": _clean(each.path),
                    "vi": _clean(each.message.vi),
                    "en": _clean(each.message.en),
                },
            ),
            loc=steps_of(each.path),
            input=None,
        )
        for each in problems
    ]
    title = getattr(kind, "__name__", None) or str(kind)
    return ValidationError.from_exception_data(title, lines, hide_input=True)


_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]")


def steps_of(path: str) -> Locations:
    """The steps of the path of a problem: ``$.members[0].person`` is ``("members", 0, "person")``.

    A key that no type has and that is itself written with dots or brackets stays one step.
    """
    found: list[str | int] = []
    at = 1
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None:
            found.append(path[at:].removeprefix("."))
            break
        found.append(match[1] if match[1] is not None else int(match[2]))
        at = match.end()
    return tuple(_clean(each) if isinstance(each, str) else each for each in found)


def _clean(text: str) -> str:
    """A text that can be written as UTF-8: half a surrogate pair, which JSON allows, cannot."""
    return text.encode("utf-8", "replace").decode()


def _is_one(value: object, kind: Any) -> bool:
    """Whether something is already a value of the type, not the data for one."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return any(_is_one(value, each) for each in inner)
    if origin is tuple:
        if not isinstance(value, tuple):
            return False
        if len(inner) == 2 and inner[1] is Ellipsis:
            return all(_is_one(each, inner[0]) for each in value)
        pairs = zip(value, inner, strict=False)
        return len(value) == len(inner) and all(_is_one(each, of) for each, of in pairs)
    return type(value) is kind or (
        isinstance(kind, type) and attrs.has(kind) and isinstance(value, kind)
    )

"""The marker in pydantic: values in and out, errors, schemas."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Annotated, Any, Union

import jsonschema
import pytest

from vnchild import Granted, HouseholdClass, Moved, ParentSituation, Person, Resumed, Suspended
from vnchild.domain.case import EVENTS, Event, Intake
from vnchild.json import JsonError, structure

pytest.importorskip("pydantic")

from pydantic import BaseModel, TypeAdapter, ValidationError

from vnchild.adapters.pydantic import AsJson, Json, steps_of, without_input

PERSON = {"birth_date": "2020-05-01", "mother": "deceased", "household": {"poverty": "poor"}}
BAD = {
    "birth_date": "1/5/2020",
    "hiv": "canary",
    "household": {"poverty": "very", "extra": 1},
    "mother": 3,
}
Life = Granted | Suspended | Resumed | Moved


class Application(BaseModel):
    child: Annotated[Person, Json()]
    others: list[AsJson[Person]] = []
    life: Annotated[tuple[Life, ...], Json()] = ()


def errors_of(kind: Any, data: object) -> list[Any]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(data)
    return list(caught.value.errors())


def test_data_become_the_value_and_the_value_data() -> None:
    made = Application.model_validate({"child": PERSON, "others": [PERSON]})
    assert made.child == structure(PERSON, Person)
    assert made.child.mother is ParentSituation.DECEASED
    assert made.child.household.poverty is HouseholdClass.POOR
    assert json.loads(made.model_dump_json()) == {"child": PERSON, "others": [PERSON], "life": []}
    assert Application.model_validate_json(made.model_dump_json()) == made


def test_a_value_passes_as_itself() -> None:
    person = Person(birth_date=date(2020, 5, 1))
    life = (Resumed(on=date(2026, 1, 1)),)
    made = Application(child=person, life=life)
    assert made.child is person
    assert made.life is life


def test_a_value_of_another_type_is_refused() -> None:
    (error,) = errors_of(Application, {"child": Granted(on=date(2026, 1, 1))})
    assert error["loc"] == ("child",)
    assert error["type"] == "wrong_type"


def test_unions_are_told_apart_by_their_type() -> None:
    data = [{"type": "Granted", "on": "2025-01-01"}, {"type": "Resumed", "on": "2026-01-01"}]
    adapter: TypeAdapter[tuple[Life, ...]] = TypeAdapter(Annotated[tuple[Life, ...], Json()])
    made = adapter.validate_python(data)
    assert made == (Granted(on=date(2025, 1, 1)), Resumed(on=date(2026, 1, 1)))
    assert json.loads(adapter.dump_json(made)) == data


def test_a_wider_type_can_be_read_than_is_annotated() -> None:
    wide: Any = tuple[Union[EVENTS], ...]  # type: ignore[valid-type]  # noqa: UP007
    adapter: TypeAdapter[tuple[Event, ...]] = TypeAdapter(Annotated[tuple[Event, ...], Json(wide)])
    data = [{"type": "Intake", "at": "2026-02-13T22:15:00+07:00", "received_by": "hotline"}]
    (made,) = adapter.validate_python(data)
    assert isinstance(made, Intake)
    assert adapter.validate_python(json.loads(adapter.dump_json((made,)))) == (made,)


def test_everything_wrong_is_told_where_it_is_with_the_words_of_the_library() -> None:
    with pytest.raises(JsonError) as caught:
        structure(BAD, Person)
    found = errors_of(Application, {"child": PERSON, "others": [PERSON, BAD]})
    assert len(found) == len(caught.value.problems) == 5
    for error, problem in zip(found, caught.value.problems, strict=True):
        assert error["loc"] == ("others", 1, *steps_of(problem.path))
        assert error["type"] == problem.code
        assert error["msg"] == problem.message.en
        context = {"path": problem.path, "vi": problem.message.vi, "en": problem.message.en}
        assert error["ctx"] == context


def test_messages_are_in_the_language_asked_for() -> None:
    (error,) = errors_of(Annotated[Person, Json(lang="vi")], {})
    assert error["loc"] == ("birth_date",)
    assert error["msg"] == "còn thiếu"


def test_nothing_that_was_given_is_in_an_error() -> None:
    with pytest.raises(ValidationError) as caught:
        Application.model_validate({"child": BAD})
    assert "canary" not in str(caught.value)
    assert "canary" not in caught.value.json()
    assert all(each["input"] is None for each in caught.value.errors())


def test_errors_without_input_tell_nothing_of_what_was_sent() -> None:
    with pytest.raises(ValidationError) as caught:
        Application.model_validate({"chld": {"hiv": "canary"}})
    plain = without_input(caught.value.errors())
    assert "canary" in str(caught.value.errors())
    assert plain == [{"type": "missing", "loc": ("child",), "msg": "Field required"}]


def test_half_a_surrogate_pair_in_a_key_can_be_answered() -> None:
    found = errors_of(Annotated[Person, Json()], {**PERSON, "\ud800": 1})
    assert json.dumps(found, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("$", ()),
        ("$.hiv", ("hiv",)),
        ("$.household.poverty", ("household", "poverty")),
        ("$[0].on", (0, "on")),
        ("$.members[12].person[0]", ("members", 12, "person", 0)),
        ("$.[odd", ("[odd",)),
        ("$.", ("",)),
    ],
)
def test_a_path_is_split_into_its_steps(path: str, steps: tuple[str | int, ...]) -> None:
    assert steps_of(path) == steps


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_schema_is_that_of_the_library_with_its_definitions(mode: Any) -> None:
    found = Application.model_json_schema(mode=mode)
    jsonschema.Draft202012Validator.check_schema(found)
    names = set(found["$defs"])
    assert {"Person", "Household", "HouseholdClass", "Granted_tagged", "Moved_tagged"} <= names
    assert found["properties"]["child"]["$ref"] == "#/$defs/Person"
    checker = jsonschema.Draft202012Validator(found)
    good = {"child": PERSON, "life": [{"type": "Granted", "on": "2025-01-01"}]}
    assert checker.is_valid(good)
    assert not checker.is_valid({"child": BAD})
    assert not checker.is_valid({"child": PERSON, "life": [{"on": "2025-01-01"}]})


def test_one_type_in_two_places_has_one_definition() -> None:
    class Two(BaseModel):
        one: AsJson[Person]
        other: Annotated[Person | None, Json()] = None

    found = Two.model_json_schema()
    assert found["properties"]["one"]["$ref"] == "#/$defs/Person"
    assert found["properties"]["other"]["anyOf"][0] == {"$ref": "#/$defs/Person"}
    assert not any(name.startswith("vnchild") for name in found["$defs"])


def test_a_type_without_a_json_form_is_refused_when_the_model_is_made() -> None:
    with pytest.raises(TypeError, match="has no JSON form"):
        TypeAdapter(Annotated[complex, Json()])


@pytest.mark.parametrize(
    ("module", "framework", "install"),
    [
        ("pydantic", "pydantic", "vnchild[web]"),
        ("django", "Django", "django"),
    ],
)
def test_without_its_framework_an_adapter_says_what_to_install(
    module: str, framework: str, install: str
) -> None:
    code = (
        "import sys\n"
        f"sys.modules[{module!r}] = None\n"
        "import vnchild.adapters\n"
        "try:\n"
        f"    import vnchild.adapters.{module}\n"
        "except ImportError as error:\n"
        "    print(type(error).__name__, error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith(f"MissingFrameworkError vnchild.adapters.{module} needs")
    assert framework in done.stdout
    assert f"pip install '{install}'" in done.stdout

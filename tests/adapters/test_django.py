"""The model field on a real SQLite file, and the marker in django-ninja."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from vnchild import Granted, HouseholdClass, ParentSituation, Person
from vnchild.domain.person import Household
from vnchild.json import JsonError, dumps, public_type

pytest.importorskip("django")

from django.core import serializers
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.db.migrations.writer import MigrationWriter
from django.forms import modelform_factory
from django.utils.translation import override

from tests.adapters.files.models import File
from vnchild.adapters.django import ValueField

PERSON = Person(
    birth_date=date(2020, 5, 1),
    mother=ParentSituation.DECEASED,
    household=Household(poverty=HouseholdClass.POOR),
)
OTHER = Person(birth_date=date(2020, 5, 2))
BAD = '{"vnchild":1,"type":"Person","value":{"birth_date":"1/5/2020","hiv":"canary"}}'


@pytest.fixture(autouse=True)
def table(tmp_path: Path) -> Iterator[None]:
    connection.settings_dict["NAME"] = str(tmp_path / "files.sqlite3")
    with connection.schema_editor() as editor:
        editor.create_model(File)
    yield
    connection.close()


def stored() -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT person, before FROM files_file ORDER BY id")
        return list(cursor.fetchall())


def test_a_value_is_stored_as_its_document_and_comes_back_equal() -> None:
    File(person=PERSON).save()
    assert stored() == [(dumps(PERSON), None)]
    found = File.objects.get()
    assert found.person == PERSON
    assert isinstance(found.person, Person)
    assert found.before is None


@pytest.mark.skipif(public_type("Case") is None, reason="a case has no JSON document")
def test_a_case_is_stored_with_all_that_happened() -> None:
    from vnchild.domain.case import InformationForwarded, Intake, ReceivedBy
    from vnchild.rules.cases import Case

    class CaseFile(models.Model):
        case: models.Field[Any, Any] = ValueField("Case")

        class Meta:
            app_label = "files"

    at = datetime(2026, 2, 13, 22, 15, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    case = Case.open(Intake(at=at, received_by=ReceivedBy.HOTLINE), number="1")
    case = case.record(InformationForwarded(at=at + timedelta(minutes=25)))
    with connection.schema_editor() as editor:
        editor.create_model(CaseFile)
    CaseFile(case=case).save()
    found = CaseFile.objects.get().case
    assert found == case
    assert found.duties(at) == case.duties(at)


def test_a_value_can_be_changed_and_looked_up() -> None:
    File(person=PERSON).save()
    File(person=OTHER, before=PERSON).save()
    assert File.objects.get(person=OTHER).before == PERSON
    assert File.objects.get(before__isnull=True).person == PERSON
    assert File.objects.filter(person__in=[PERSON, OTHER]).count() == 2
    assert File.objects.update(person=OTHER) == 2
    assert File.objects.filter(person=PERSON).count() == 0


def test_a_document_given_is_read_when_it_is_cleaned() -> None:
    file = File(person=dumps(PERSON), before="")
    file.full_clean()
    assert file.person == PERSON
    file.save()
    assert stored() == [(dumps(PERSON), None)]


def test_what_is_wrong_is_a_validation_error_with_our_codes_and_paths() -> None:
    with pytest.raises(ValidationError) as caught:
        File(person=BAD).full_clean()
    errors = caught.value.error_dict["person"]
    assert [each.code for each in errors] == ["not_readable", "wrong_type"]
    paths = [(each.params or {})["path"] for each in errors]
    assert paths == ["$.value.birth_date", "$.value.hiv"]
    told = caught.value.message_dict["person"]
    assert told[1] == "$.value.hiv: true or false, not a text"
    assert "canary" not in str(caught.value)


def test_errors_are_vietnamese_where_django_speaks_it() -> None:
    with override("vi"), pytest.raises(ValidationError) as caught:
        File(person=BAD).full_clean()
    assert "cần true hoặc false, không phải một chuỗi" in caught.value.message_dict["person"][1]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (3, "a Person or its document is wanted, not a int"),
        (Granted(on=date(2026, 1, 1)), "a Person or its document is wanted, not a Granted"),
        ("no json", "no JSON"),
        (dumps(Granted(on=date(2026, 1, 1))), "Person, not Granted"),
        (dumps([PERSON]), "one value is wanted, not a list"),
    ],
)
def test_anything_else_is_refused_and_never_stored(given: object, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        File(person=given).full_clean()
    with pytest.raises(ValidationError, match=words):
        File(person=given).save()
    assert stored() == []


def test_null_is_refused_where_the_field_does_not_allow_it() -> None:
    with pytest.raises(ValidationError, match="cannot be null"):
        File(person=None).full_clean()


def test_a_column_that_holds_no_document_is_told_when_it_is_read() -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO files_file (person) VALUES (%s)", [BAD])
    with pytest.raises(JsonError, match=r"\$\.value\.birth_date"):
        File.objects.get()


def test_a_migration_keeps_the_name_of_the_type() -> None:
    field = File._meta.get_field("before")
    assert isinstance(field, ValueField)
    name, path, args, options = field.deconstruct()
    assert (name, path, list(args)) == ("before", "vnchild.adapters.django.ValueField", [])
    assert options == {"kind": "Person", "null": True, "blank": True}
    again = ValueField(*args, **options)
    again.set_attributes_from_name("before")
    assert again.deconstruct()[1:] == field.deconstruct()[1:]
    written, imports = MigrationWriter.serialize(field)
    made: dict[str, Any] = {}
    exec("\n".join([*imports, f"field = {written}"]), made)  # noqa: S102
    assert made["field"].deconstruct()[1:] == field.deconstruct()[1:]
    assert made["field"].kind is Person


def test_a_fixture_holds_the_document() -> None:
    File(person=PERSON).save()
    written = serializers.serialize("json", File.objects.all())
    assert json.loads(written)[0]["fields"] == {"person": dumps(PERSON), "before": None}
    File.objects.all().delete()
    (loaded,) = serializers.deserialize("json", written)
    loaded.save()
    assert File.objects.get().person == PERSON


def test_a_form_shows_the_document_and_reads_it_back() -> None:
    form = modelform_factory(File, fields=["person", "before"])
    shown = form(instance=File(person=PERSON))["person"].value()
    assert json.loads(shown) == json.loads(dumps(PERSON))
    unchanged = form({"person": shown, "before": ""}, instance=File(person=PERSON))
    assert not unchanged.has_changed()
    changed = form({"person": dumps(OTHER), "before": ""}, instance=File(person=PERSON))
    assert changed.has_changed()
    assert changed.save().person == OTHER
    wrong = form({"person": BAD})
    assert not wrong.is_valid()
    assert "$.value.birth_date" in str(wrong.errors["person"])
    assert "canary" not in str(wrong.errors["person"])


@pytest.mark.parametrize("kind", ["Nothing", int, "int"])
def test_a_type_that_is_not_public_is_refused(kind: Any) -> None:
    with pytest.raises(TypeError, match="stores a public type"):
        ValueField(kind)

"""A field of a Django model that stores a value of vnchild as its versioned JSON document.

What `vnchild.json.dumps` writes goes into a column of text, on every database, and what an earlier
version wrote is read. The document holds sensitive facts if the value does: who may read the column
is the application's to settle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from vnchild.adapters.errors import MissingFrameworkError
from vnchild.json import JsonError, JsonProblem, dumps, loads, public_type

try:
    from django import forms
    from django.core.exceptions import ValidationError
    from django.db import models
    from django.utils.translation import get_language
except ImportError:
    raise MissingFrameworkError.of(__name__, "Django", "django") from None

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.expressions import Expression

    _ModelField = models.Field[Any, Any]
else:
    _ModelField = models.Field


class ValueField(_ModelField):
    """Stores a value of a public type: ``person = ValueField(Person)``.

    The attribute of a model holds the value itself, never a document. A document given instead (a
    fixture, a form) is read, and what is wrong in it is a ``ValidationError`` with our codes and
    paths, its message in Vietnamese where that is Django's language.

    Args:
        kind: the public type, or its name; migrations keep the name.

    Raises:
        TypeError: the type is not a public type.
    """

    description = "A value of vnchild as a JSON document"
    empty_strings_allowed = False

    def __init__(self, kind: type | str, *args: Any, **options: Any) -> None:
        name = kind if isinstance(kind, str) else kind.__name__
        found = public_type(name)
        if found is None or (not isinstance(kind, str) and found is not kind):
            msg = f"ValueField stores a public type of vnchild.json, and {name} is none"
            raise TypeError(msg)
        self.kind = found
        super().__init__(*args, **options)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        """What a migration keeps: the type by its public name."""
        name, path, args, options = super().deconstruct()
        return name, path, args, options | {"kind": self.kind.__name__}

    def get_internal_type(self) -> str:
        """The kind of column."""
        return "TextField"

    def to_python(self, value: object) -> Any:
        """The value, from itself or from its document.

        Raises:
            ValidationError: it is neither.
        """
        return _read(value, self.kind)

    def from_db_value(
        self, value: str | None, expression: Expression, connection: BaseDatabaseWrapper
    ) -> Any:
        """The value of what was stored.

        Raises:
            JsonError: the column holds no document of the type.
        """
        return None if value is None else loads(value, self.kind)

    def get_prep_value(self, value: object) -> Any:
        """The document to store or to look up."""
        given: object = super().get_prep_value(value)
        found = self.to_python(given)
        return None if found is None else dumps(found)

    def value_to_string(self, obj: models.Model) -> str:
        """The document, for fixtures."""
        return dumps(self.value_from_object(obj))

    def formfield(self, **options: Any) -> Any:
        """A form's field that shows and reads the document."""
        made = {"form_class": DocumentField, "kind": self.kind, "widget": forms.Textarea}
        return super().formfield(**{**made, **options})


class DocumentField(forms.Field):
    """A form's field for a value, written as its JSON document.

    Args:
        kind: the public type.
    """

    def __init__(self, *, kind: type, **options: Any) -> None:
        self.kind = kind
        super().__init__(**options)

    def prepare_value(self, value: Any) -> Any:
        """The document, over several lines."""
        return dumps(value, indent=True) if isinstance(value, self.kind) else value

    def to_python(self, value: Any) -> Any:
        """The value of a document; ``None`` if nothing was written.

        Raises:
            ValidationError: it is no document of the type.
        """
        return _read(value, self.kind)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether another value was written, however it is spaced."""
        try:
            return bool(self.to_python(initial) != self.to_python(data))
        except ValidationError:
            return True


def _read(value: object, kind: type) -> Any:
    if value is None or value == "":
        return None
    if isinstance(value, kind):
        return value
    if not isinstance(value, str):
        name = kind.__name__
        raise ValidationError(
            "a %(kind)s or its document is wanted, not a %(given)s",
            code="wrong_type",
            params={"kind": name, "given": type(value).__name__},
        )
    try:
        found: object = loads(value, kind)
    except JsonError as error:
        raise ValidationError([_told(each) for each in error.problems]) from None
    if not isinstance(found, kind):
        msg = "one value is wanted, not a list of them"
        raise ValidationError(msg, code="wrong_type")
    return found


def _told(problem: JsonProblem) -> ValidationError:
    vietnamese = (get_language() or "").startswith("vi")
    message = problem.message.in_("vi" if vietnamese else "en")
    return ValidationError(
        "%(path)s: %(message)s",
        code=problem.code,
        params={"path": problem.path, "message": message},
    )

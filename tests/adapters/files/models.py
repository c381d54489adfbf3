"""A model with the field."""

from __future__ import annotations

from typing import Any

from django.db import models

from vnchild import Person
from vnchild.adapters.django import ValueField


class File(models.Model):
    """The file of a child in an application."""

    person: models.Field[Any, Any] = ValueField(Person)
    before: models.Field[Any, Any] = ValueField("Person", null=True, blank=True)

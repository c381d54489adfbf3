"""Every public type as JSON and back: strict, versioned, with a schema.

>>> from datetime import date
>>> from vnchild import Person, json
>>> text = json.dumps(Person(birth_date=date(2020, 5, 1)))
>>> text
'{"vnchild":1,"type":"Person","value":{"birth_date":"2020-05-01"}}'
>>> json.loads(text) == Person(birth_date=date(2020, 5, 1))
True

Nothing is coerced, unknown keys are refused, and what is wrong is told all at once, each with its
path, a code and a message in both languages:

>>> try:
...     json.structure({"birth_date": "1/5/2020", "hiv": "no"}, Person)
... except json.JsonError as error:
...     for problem in error.problems:
...         print(problem.path, problem.code)
$.birth_date not_readable
$.hiv wrong_type
"""

from __future__ import annotations

from vnchild.json.calendars import register_calendar
from vnchild.json.codec import converter, structure, unstructure
from vnchild.json.files import VERSION, dumps, loads
from vnchild.json.problems import JsonError, JsonProblem, NoFormError
from vnchild.json.schema import schema
from vnchild.json.types import public_lists, public_type, public_types

__all__ = [
    "VERSION",
    "JsonError",
    "JsonProblem",
    "NoFormError",
    "converter",
    "dumps",
    "loads",
    "public_lists",
    "public_type",
    "public_types",
    "register_calendar",
    "schema",
    "structure",
    "unstructure",
]

"""What `competent` and `successor` may be asked, told where it is something else."""

from __future__ import annotations

from datetime import date, datetime

from vnchild.domain.agency import Agency
from vnchild.domain.agency_parsing import parse_agency, unknown_agency
from vnchild.law.errors import VnchildError
from vnchild.law.text import Text
from vnchild.rules.competence.fields import Field
from vnchild.rules.competence.tasks import Task


class CompetenceError(VnchildError):
    """What is asked of competence or succession is no task, agency or day."""


def check_on(on: object) -> None:
    """That a day is one.

    Raises:
        CompetenceError: it is not.
    """
    if isinstance(on, date) and not isinstance(on, datetime):
        return
    kind = type(on).__name__
    raise CompetenceError(
        Text(
            f"ngày là một datetime.date, như date(2026, 1, 1), không phải {kind}",
            f"a day is a datetime.date, such as date(2026, 1, 1), not a {kind}",
        )
    )


def check_task(task: object) -> None:
    """That a task is one.

    Raises:
        CompetenceError: it is not.
    """
    if isinstance(task, Task):
        return
    named = next((each for each in Task if each.value == task), None)
    if named is not None:
        raise CompetenceError(
            Text(
                f"nhiệm vụ là một Task: hãy đưa Task.{named.name}, không phải chuỗi {task!r}",
                f"a task is a Task: give Task.{named.name}, not the text {task!r}",
            )
        )
    allowed = ", ".join(f"Task.{each.name}" for each in Task)
    kind = type(task).__name__
    raise CompetenceError(
        Text(
            f"nhiệm vụ là một Task, không phải {kind}; các nhiệm vụ: {allowed}",
            f"a task is a Task, not a {kind}; the tasks are {allowed}",
        )
    )


def check_field(field: object) -> None:
    """That a field of work is one, or none is given.

    Raises:
        CompetenceError: it is not.
    """
    if field is None or isinstance(field, Field):
        return
    allowed = ", ".join(f"Field.{each.name}" for each in Field)
    given = repr(field[:40]) if isinstance(field, str) else type(field).__name__
    raise CompetenceError(
        Text(
            f"lĩnh vực là một Field, không phải {given}; các lĩnh vực: {allowed}",
            f"a field is a Field, not {given}; the fields are {allowed}",
        )
    )


def an_agency(given: object, on: date) -> Agency:
    """An agency as it was given, or read where its name is.

    Raises:
        CompetenceError: no agency is known by that name, or it is neither.
    """
    if isinstance(given, Agency):
        return given
    if not isinstance(given, str):
        kind = type(given).__name__
        raise CompetenceError(
            Text(
                f"cơ quan là một Agency hoặc tên cơ quan, không phải {kind}",
                f"an agency is an Agency or an agency's name, not a {kind}",
            )
        )
    found = parse_agency(given, on)
    if found is None:
        raise CompetenceError(unknown_agency(given))
    return found

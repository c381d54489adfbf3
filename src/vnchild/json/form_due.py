"""When a time limit ends, as it is written: the calendar by its name, never its days."""

from __future__ import annotations

from datetime import date, datetime

from attrs import frozen

from vnchild.json.calendars import calendar_named, name_of
from vnchild.json.reading import checked
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import Due, StepKind, TimeLimit, Unit, due, due_for


@frozen(kw_only=True)
class StepForm:
    """One day that bore on when a limit ends.

    Args:
        kind: what happened to it.
        day: the day.
        text: why.
        provision: where the reason stands, left out for what is not settled.
    """

    kind: StepKind
    day: date
    text: Text
    provision: Provision | None = None


@frozen(kw_only=True)
class DueForm:
    """When a time limit ends, and the days that bore on it; it is counted again when read.

    Args:
        at: the moment (for hours) or the day on which it ends, in Vietnam's time.
        start: the moment or the day from which it was counted, in Vietnam's time.
        amount: how many units were counted.
        unit: the unit.
        calendar: the name of the calendar by which it was counted: ``state_sector``, or one that
            the application registered.
        provisional: whether it ends beyond the last year whose days off were published.
        limit: the limit of law, left out where only a length was given.
        steps: every day off passed over, last day moved, or day that is not settled.
    """

    at: datetime | date
    start: datetime | date
    amount: int
    unit: Unit
    calendar: str
    provisional: bool
    limit: TimeLimit | None = None
    steps: tuple[StepForm, ...] = ()


def write_due(value: Due) -> DueForm:
    """The form of an answer.

    Raises:
        JsonError: it was counted by a calendar that has no name.
    """
    return DueForm(
        at=value.at,
        start=value.start,
        amount=value.amount,
        unit=value.unit,
        calendar=name_of(value.calendar),
        provisional=value.provisional,
        limit=value.limit,
        steps=tuple(
            StepForm(kind=each.kind, day=each.day, text=each.text, provision=each.basis)
            for each in value.steps
        ),
    )


def read_due(form: DueForm) -> Due:
    """The answer, counted again.

    Raises:
        UnfitError: no calendar has the name, or it is not what was written.
        VnchildError: it cannot be counted.
    """
    calendar = calendar_named(form.calendar)
    if form.limit is None:
        made = due_for(form.amount, form.unit, form.start, calendar)
    else:
        made = due(form.limit, form.start, calendar)
    return checked(made, write_due(made), form)

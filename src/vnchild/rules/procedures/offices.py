"""The office that has a function of a procedure on a day, where the text names one that is no more.

What the texts gave to the bodies for labour, invalids and social affairs is done by those that
took over. The register of competence is asked where it holds the task, else who succeeded them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import field, frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import MINISTRY_ENDED, REGIONAL_COURTS
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level
from vnchild.law.documents import LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text
from vnchild.rules.competence import Field, Task, competent, successor
from vnchild.rules.competence.readings import DEPARTMENT_OF_LABOUR_ENDED, DIRECTOR_OF_HEALTH
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.step import Step

_DEPARTMENT = Agency(kind=AgencyKind.DEPARTMENT_OF_LABOUR, level=Level.PROVINCE)
_MINISTRY = Agency(kind=AgencyKind.MINISTRY_OF_LABOUR, level=Level.CENTRAL)
_DIVISION = Agency(kind=AgencyKind.DIVISION_OF_LABOUR, level=Level.DISTRICT)
_DISTRICT = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, level=Level.DISTRICT)
_WRITTEN = Text("văn bản ghi", "the text names")

_SUCCEEDED: dict[Actor, tuple[tuple[Agency, ...], Field]] = {
    Actor.PROVINCIAL_DEPARTMENT: ((_DEPARTMENT,), Field.CHILDREN),
    Actor.LABOUR_BODIES: ((_DEPARTMENT, _DIVISION), Field.CHILDREN),
    Actor.FACILITY_AUTHORITY: ((_DEPARTMENT, _DISTRICT), Field.CHILDREN),
    Actor.CENTRAL_MINISTRY: ((_MINISTRY,), Field.SOCIAL_PROTECTION),
}
"""The bodies of a function that may have been succeeded, and the field of its work."""
_READINGS: dict[Actor, tuple[Interpretation, ...]] = {
    Actor.PROVINCIAL_DEPARTMENT: (DEPARTMENT_OF_LABOUR_ENDED,),
    Actor.LABOUR_BODIES: (DEPARTMENT_OF_LABOUR_ENDED,),
    Actor.FACILITY_AUTHORITY: (DEPARTMENT_OF_LABOUR_ENDED,),
    Actor.PROVINCIAL_DIRECTOR: (DEPARTMENT_OF_LABOUR_ENDED, DIRECTOR_OF_HEALTH),
}
_CHANGES = (MINISTRY_ENDED, REGIONAL_COURTS.applies_from)
"""The days on which one of them may be succeeded."""
_BEFORE = min(_CHANGES) - timedelta(days=1)
"""A day on which all that the texts name still stood."""
_COURT_OF_CARE = LAW_ON_CHILDREN.at(66, 4)


@frozen(kw_only=True)
class Office:
    """Who has the function of a step on a day.

    Args:
        since: the first day asked about on which it is so.
        text: the office that stands on that day.
        written: what the text of the law names, where that office is no more.
        readings: the choices of the package by which it took over.
    """

    since: date
    text: Text
    written: Text | None = None
    readings: tuple[Interpretation, ...] = field(default=(), repr=False)

    def in_(self, lang: Lang) -> str:
        """The office, with what the text names where that is another."""
        if self.written is None:
            return self.text.in_(lang)
        return f"{self.text.in_(lang)} ({_WRITTEN.in_(lang)}: {self.written.in_(lang)})"


def office(step: Step, on: date) -> Office:
    """Who has the function of a step on a day.

    >>> from vnchild.rules.procedures import find
    >>> on = date(2026, 11, 2)
    >>> steps = find("facility_alternative_care").at(on)
    >>> decides = next(each for each in steps if each.code == "provincial_decision")
    >>> office(decides, on).text.vi
    'Giám đốc Sở Y tế'

    Args:
        step: the step.
        on: the day; before the step is law, the first day on which it is.
    """
    on = max(on, step.since)
    names, before = _names(step, on), _names(step, _BEFORE)
    if names is None or before is None:
        return Office(since=on, text=step.actor.text)
    written = before if _is_court_of_care(step) else step.actor.text
    if names == before:
        return Office(since=on, text=written)
    return Office(since=on, text=names, written=written, readings=_READINGS.get(step.actor, ()))


def offices(step: Step, since: date, until: date | None) -> tuple[Office, ...]:
    """Who has the function of a step over some days: one entry for each time that it changes.

    Args:
        step: the step.
        since: the first of the days.
        until: the first day after them, ``None`` if they go on.
    """
    return tuple(_told(step, since, until))


def _told(step: Step, since: date, until: date | None) -> Iterator[Office]:
    last: Office | None = None
    for on in (since, *(day for day in _CHANGES if since < day and (until is None or day < until))):
        found = office(step, on)
        if last is None or found.text != last.text:
            yield found
            last = found


def _names(step: Step, on: date) -> Text | None:
    """The offices by succession or competence, ``None`` where the label of the function says it."""
    if _is_court_of_care(step):
        return _of_task(Task.COURT_DECIDES_CARE, on)
    if step.actor is Actor.PROVINCIAL_DIRECTOR:
        return _of_task(Task.PLACE_IN_PROVINCIAL_FACILITY, on)
    if step.actor not in _SUCCEEDED:
        return None
    bodies, of = _SUCCEEDED[step.actor]
    found = [each for body in bodies for each in successor(body, on, of).agencies]
    return Text(
        ", ".join(each.name("vi") for each in found), ", ".join(each.name("en") for each in found)
    )


def _is_court_of_care(step: Step) -> bool:
    return step.actor is Actor.COURT and step.provision == _COURT_OF_CARE


def _of_task(task: Task, on: date) -> Text:
    found = competent(task, None, on)
    return Text(found.name("vi"), found.name("en"))

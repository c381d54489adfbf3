"""A duty of a case as it is written, and what the law can say of it when it is read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from attrs import field, frozen

from vnchild.domain.case import Event
from vnchild.domain.person import SECRET
from vnchild.json.reading import answer_differs, same
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.register import change_days
from vnchild.law.text import Text
from vnchild.law.time_limit import VIETNAM, Due, TimeLimit
from vnchild.rules.cases import (
    OBLIGATIONS,
    Actor,
    Duty,
    DutyState,
    Obligation,
    Part,
    Start,
    Task,
    who,
)
from vnchild.rules.cases.parts import part_of

_SECRET: Final = {"sensitive": SECRET}
_FIRST: Final = DECREE_56_2017.first_day


@frozen(kw_only=True)
class DutyForm:
    """Something that the law asks for in a case.

    Args:
        task: what it is.
        what: what has to be done, in words.
        who: on whom it falls, under their name on the day of the question or settlement.
        provision: the provision that lays the duty.
        due: when its time ends, null if the law gives no time.
        overdue_by: how long ago its time ended, or how late it was met; null if it is in time.
        state: open, met or cancelled.
        from_number: the number of the event that laid it.
        from_event: that event.
        planned: of a duty still open, the day that the plan itself gives.
        settled_by: the number of the event that met or cancelled it.
        settled_at: when that happened.
        commune: code of the commune whose duty it is, left out if not known.
        decided_days: the term that the decision itself gives, in days.
        part: what the time is where it is a part only of that of the law.
        whole: the time of the law of which it is a part.
    """

    task: Task
    what: Text = field(repr=False, metadata=_SECRET)
    who: Actor
    provision: Provision
    due: Due | None
    overdue_by: timedelta | None
    state: DutyState
    from_number: int
    from_event: Event = field(repr=False, metadata=_SECRET)
    planned: date | None = None
    settled_by: int | None = None
    settled_at: datetime | None = None
    commune: str | None = field(default=None, repr=False, metadata=_SECRET)
    decided_days: int | None = None
    part: Part | None = None
    whole: TimeLimit | None = None


def write_duty(value: Duty) -> DutyForm:
    """The form of a duty."""
    return DutyForm(
        task=value.task,
        what=value.what,
        who=value.who,
        provision=value.provision,
        due=value.due,
        overdue_by=value.overdue_by,
        state=value.state,
        from_number=value.from_number,
        from_event=value.from_event,
        planned=value.planned,
        settled_by=value.settled_by,
        settled_at=value.settled_at,
        commune=value.commune,
        decided_days=value.decided_days,
        part=value.part,
        whole=value.whole,
    )


def read_duty(form: DutyForm) -> Duty:
    """The duty, if it is one that the law lays.

    A duty does not hold the case that laid it, so it cannot be asked again as a whole. What can be
    is: its time is counted again; that it is laid by such an event, on whom, within what time and
    how late it is has to agree with the table of duties and with itself.

    Raises:
        UnfitError: it is not a duty that the law this package knows lays so.
    """
    rows = [
        each
        for each in OBLIGATIONS
        if each.task is form.task
        and each.who is form.who.role
        and any(trigger.fits(form.from_event) for trigger in each.opened_by)
    ]
    checks = (
        ("provision", form.provision == form.task.provision),
        ("from_event", bool(rows)),
        ("from_number", form.from_number >= 1),
        ("due", any(_timed(form, row) for row in rows)),
        ("who", form.who in _names(form)),
        ("settled_by", _settled(form)),
        ("overdue_by", _late(form)),
        ("planned", form.planned is None or _may_be_planned(form)),
    )
    for name, agrees in checks:
        if not agrees:
            raise answer_differs(name)
    return Duty(
        task=form.task,
        who=form.who,
        due=form.due,
        planned=form.planned,
        overdue_by=form.overdue_by,
        from_number=form.from_number,
        from_event=form.from_event,
        state=form.state,
        settled_by=form.settled_by,
        settled_at=form.settled_at,
        commune=form.commune,
        decided_days=form.decided_days,
        part=form.part,
        whole=form.whole,
    )


def _timed(form: DutyForm, row: Obligation) -> bool:
    """Whether the time is that of a row of the table, or a part of it."""
    if form.decided_days is not None and not row.own_term:
        return False
    if form.due is None:
        return row.limit is None and form.part is None and form.whole is None
    limit = form.due.limit
    if limit is None or not _from(form.due, row, form.from_event):
        return False
    of_law = [
        each for each in (row.limit, *(each for _, each in row.otherwise)) if each is not None
    ]
    if form.part is None:
        return form.whole is None and any(same(limit, each) for each in of_law)
    return same(form.whole, row.limit) and any(
        limit.amount <= each.amount and same(limit, part_of(each, limit.amount, form.part))
        for each in of_law
    )


def _from(due: Due, row: Obligation, event: Event) -> bool:
    """Whether the time runs from the event, where the table says so."""
    if row.start is not Start.EVENT:
        return True
    begun = due.start
    return begun == event.at if isinstance(begun, datetime) else begun == _day(event.at)


def _names(form: DutyForm) -> Iterator[Actor]:
    """Those on whom it may fall: on the day it was settled, or any day on which names changed."""
    when = form.settled_at
    if when is None and form.due is not None and form.overdue_by is not None:
        when = form.due.end + form.overdue_by
    every = (*change_days(), _day(form.from_event.at)) if when is None else (_day(when),)
    return (who(form.who.role, each) for each in every if each >= _FIRST)


def _settled(form: DutyForm) -> bool:
    given = form.settled_by is not None, form.settled_at is not None
    return given == ((False, False) if form.state is DutyState.OPEN else (True, True))


def _late(form: DutyForm) -> bool:
    late, due = form.overdue_by, form.due
    if form.state is DutyState.CANCELLED or due is None:
        return late is None
    if form.state is DutyState.OPEN:
        return late is None or late > timedelta(0)
    try:
        return form.settled_at is not None and late == due.overdue_by(form.settled_at)
    except VnchildError:
        return False


def _may_be_planned(form: DutyForm) -> bool:
    return form.task is Task.REVIEW and form.state is DutyState.OPEN


def _day(moment: datetime) -> date:
    return moment.astimezone(VIETNAM).date()

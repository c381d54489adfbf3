"""What has to hold for an event besides its stage: its place in time, and what it says."""

from __future__ import annotations

from vnchild.domain import case as e
from vnchild.domain.case import ClosingGround, Event, Request
from vnchild.domain.person import CHILD_BELOW
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.rules.cases.care_guards import GUARDS as CARE_GUARDS
from vnchild.rules.cases.finding import Finding, Guard, vietnam_day, years
from vnchild.rules.cases.separation_guards import GUARDS as SEPARATION_GUARDS
from vnchild.rules.cases.state import State
from vnchild.rules.cases.tasks import Task


def _birth(_: State, event: e.Intake | e.ChildIdentified) -> Finding | None:
    if event.birth_date is not None and event.birth_date > vietnam_day(event.at):
        return f"the birth date given in {event} is after it", None
    return None


def _in_plan(state: State, event: e.ServiceStarted | e.ServiceDone) -> Finding | None:
    held = len(state.facts.items)
    if event.item > held:
        return f"{event}: the plan has no item {event.item}; it has {held}", event.provision
    if isinstance(event, e.ServiceDone) and event.item not in state.facts.started:
        return (
            f"{event}: item {event.item} was not started; record ServiceStarted first",
            event.provision,
        )
    return None


def _sixteen(state: State, event: e.TurnedSixteen) -> Finding | None:
    full = years(state, event)
    if full is not None and full < CHILD_BELOW:
        return f"{event}: the birth date on record says otherwise", LAW_ON_CHILDREN.at(1)
    if state.facts.turned_16 is not None:
        return f"{event}: it is on record already", LAW_ON_CHILDREN.at(1)
    return None


_MAY_STAND = {ClosingGround.UNFOUNDED: (Task.INITIAL_ASSESSMENT, Task.DETAILED_ASSESSMENT)}
"""The duties that hold no closing on a ground, as they fall away with it."""


def _closing(state: State, event: e.Closed) -> Finding | None:
    if event.ground is ClosingGround.TURNED_16:
        full = years(state, event)
        if state.facts.turned_16 is not None or (full is not None and full >= CHILD_BELOW):
            return None
        return (
            f"{event}: nothing on record says that the child turned {CHILD_BELOW}; record "
            "TurnedSixteen or the birth date first",
            LAW_ON_CHILDREN.at(1),
        )
    owed = [
        laid
        for laid in state.open
        if laid.obligation.holds_closing
        and laid.obligation.task not in _MAY_STAND.get(event.ground, ())
    ]
    if not owed:
        return None
    told = ", ".join(f"#{number}" for number in sorted({laid.number for laid in owed}))
    return (
        f"{event}: duties of emergency, assessment, separation or care are still open, laid by "
        f"{told}; see duties(now)",
        owed[0].obligation.task.provision,
    )


def _withdrawn(state: State, event: e.RequestWithdrawn) -> Finding | None:
    asked = state.facts.court_asked if event.which is Request.COURT else state.facts.care.end_asked
    if asked:
        return None
    return f"{event}: no such request is on record, or it was decided", event.which.provision


_GUARDS: dict[type[Event], Guard] = {
    e.Intake: _birth,
    e.ChildIdentified: _birth,
    e.ServiceStarted: _in_plan,
    e.ServiceDone: _in_plan,
    e.TurnedSixteen: _sixteen,
    e.Closed: _closing,
    e.RequestWithdrawn: _withdrawn,
    **SEPARATION_GUARDS,
    **CARE_GUARDS,
}
"""What is asked of an event of a kind besides its stage."""


def against(state: State, event: Event) -> Finding | None:
    """What is wrong with an event at a stage that allows it, ``None`` if nothing is."""
    guard = _GUARDS.get(type(event))
    return None if guard is None else guard(state, event)


def out_of_time(state: State, event: Event) -> Finding | None:
    """Whether an event happened before the law, or before the information that opens the case."""
    if vietnam_day(event.at) < DECREE_56_2017.first_day:
        return (
            f"{event} is before {DECREE_56_2017.first_day}, the first day covered",
            DECREE_56_2017.at(57, 1),
        )
    opened = state.facts.opened_at
    if opened is not None and event.at < opened:
        return (
            f"{event} would be before #1, the information that opens the case, at "
            f"{opened.isoformat(timespec='minutes')}",
            e.Intake.provision,
        )
    return None

"""What has to hold for an event besides its stage: order in time, and what the event says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeAlias

from vnchild.domain import case as e
from vnchild.domain.case import ClosingGround, Event
from vnchild.domain.person import CHILD_BELOW
from vnchild.law.age import age
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.cases.stages import CareStage
from vnchild.rules.cases.state import State
from vnchild.rules.procedures.decree_56_2017 import SEPARATION_MAXIMUM

HEARD_FROM = 7
"""Full years of age from which a child's opinion on its care must be taken (Art. 42(1))."""

Finding: TypeAlias = tuple[str, Provision | None]
"""What is wrong, and the provision that it would not keep."""
_Guard: TypeAlias = Callable[[State, Any], Finding | None]


def vietnam_day(moment: datetime) -> date:
    """The day that a moment falls on in Vietnam."""
    return moment.astimezone(VIETNAM).date()


def _years(state: State, event: Event) -> int | None:
    born, on = state.facts.birth_date, vietnam_day(event.at)
    return None if born is None or on < born else age(born, on)


def _birth(_: State, event: e.Intake | e.ChildIdentified) -> Finding | None:
    if event.birth_date is not None and event.birth_date > vietnam_day(event.at):
        return f"the birth date given in {event} is after it", None
    return None


def _term(state: State, event: e.TemporarySeparation | e.SeparationExtended) -> Finding | None:
    before = state.facts.separation_days if isinstance(event, e.SeparationExtended) else 0
    most = SEPARATION_MAXIMUM.amount
    if before + event.days <= most:
        return None
    total = f"{before} + {event.days}" if before else f"{event.days}"
    return (
        f"a temporary separation of {total} days is longer than {most} days, extensions with it; "
        "beyond that only a competent body can have it continued",
        SEPARATION_MAXIMUM.provision,
    )


def _heard(state: State, event: e.CarerChosen | e.CareDecided) -> Finding | None:
    years = _years(state, event)
    if event.child_heard is True or (years is not None and years < HEARD_FROM):
        return None
    leaving = isinstance(event, e.CareDecided)
    return (
        f"{event}: the opinion of a child from {HEARD_FROM} full years must be taken; record "
        "child_heard=True, or (in Intake or ChildIdentified) a birth date that shows that it "
        "need not be",
        DECREE_56_2017.at(45, 3) if leaving else event.provision,
    )


def _leaving(state: State, event: e.CareDecided) -> Finding | None:
    """A child with a carer chosen in the community was heard when the carer was chosen."""
    return _heard(state, event) if state.care is CareStage.TRANSFER_FILE_RECEIVED else None


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
    years = _years(state, event)
    if years is not None and years < CHILD_BELOW:
        return f"{event}: the birth date on record says otherwise", LAW_ON_CHILDREN.at(1)
    return None


def _closing(state: State, event: e.Closed) -> Finding | None:
    if event.ground is not ClosingGround.TURNED_16 or state.facts.turned_16:
        return None
    years = _years(state, event)
    if years is not None and years >= CHILD_BELOW:
        return None
    return (
        f"{event}: nothing on record says that the child turned {CHILD_BELOW}; record "
        "TurnedSixteen or the birth date first",
        LAW_ON_CHILDREN.at(1),
    )


_GUARDS: dict[type[Event], _Guard] = {
    e.Intake: _birth,
    e.ChildIdentified: _birth,
    e.TemporarySeparation: _term,
    e.SeparationExtended: _term,
    e.CarerChosen: _heard,
    e.CareDecided: _leaving,
    e.ServiceStarted: _in_plan,
    e.ServiceDone: _in_plan,
    e.TurnedSixteen: _sixteen,
    e.Closed: _closing,
}
"""What is asked of an event of a kind besides its stage."""


def against(state: State, event: Event) -> Finding | None:
    """What is wrong with an event at a stage that allows it, ``None`` if nothing is."""
    guard = _GUARDS.get(type(event))
    return None if guard is None else guard(state, event)


def out_of_time(state: State, number: int, event: Event) -> Finding | None:
    """Whether an event would come before the one recorded before it, in either time."""
    if vietnam_day(event.at) < DECREE_56_2017.first_day:
        return (
            f"#{number} {event} is before {DECREE_56_2017.first_day}, the first day covered",
            DECREE_56_2017.at(57, 1),
        )
    if state.last is None:
        return None
    before, last = state.last
    if event.at < last.at:
        return f"time goes backwards: #{number} {event} would be before #{before} {last}", None
    if event.recorded < last.recorded:
        return (
            f"time goes backwards: #{number} {event} would be recorded "
            f"{event.recorded.isoformat(timespec='minutes')}, before #{before} {last}, recorded "
            f"{last.recorded.isoformat(timespec='minutes')}",
            None,
        )
    return None

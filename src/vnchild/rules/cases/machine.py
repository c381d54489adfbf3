"""One step of the state machine: the stages and duties after one more event.

A case is folded event by event, so that recording one more costs the same however long it is.
"""

from __future__ import annotations

from datetime import datetime

from attrs import evolve

from vnchild.domain import case as e
from vnchild.domain.case import CaseError, Event
from vnchild.domain.person import CHILD_BELOW
from vnchild.law.age import birthday
from vnchild.law.counting import last_day
from vnchild.law.time_limit import VIETNAM, TimeLimit
from vnchild.rules.cases.duty_table import OBLIGATIONS
from vnchild.rules.cases.errors import NotAllowedError
from vnchild.rules.cases.facts import changed
from vnchild.rules.cases.finding import vietnam_day
from vnchild.rules.cases.guards import against, out_of_time
from vnchild.rules.cases.obligations import Measured, Needs, NeedsFrom, Obligation, Start
from vnchild.rules.cases.parts import Part, part_of
from vnchild.rules.cases.places import commune_of, passed_on
from vnchild.rules.cases.separation_guards import longest
from vnchild.rules.cases.stages import AnyStage, CareStage, SeparationStage, Stage, Track
from vnchild.rules.cases.state import DutyState, Facts, Laid, State
from vnchild.rules.cases.transitions import BY_EVENT, EventType, Transition

START = State()
"""A case before its intake."""

_OPENING: dict[EventType, tuple[Obligation, ...]] = {
    kind: tuple(
        each for each in OBLIGATIONS if any(trigger.event is kind for trigger in each.opened_by)
    )
    for kind in e.EVENTS
}


def rows_for(state: State, event: Event) -> dict[Track, Transition | None]:
    """The row of each track that the table names for an event; ``None`` where none holds."""
    return {
        track: next((row for row in rows if row.holds(event, state.on(track))), None)
        for track, rows in BY_EVENT[type(event)].items()
    }


def allowed_kinds(state: State) -> tuple[EventType, ...]:
    """The kinds of event that the table allows at these stages, for at least one finding."""
    return tuple(
        kind
        for kind, tracks in BY_EVENT.items()
        if all(any(row.stands_at(state.on(row.track)) for row in rows) for rows in tracks.values())
    )


def _allowed(state: State) -> tuple[EventType, ...]:
    return (*allowed_kinds(state), e.CaseCorrected)


def _needed(rows: tuple[Transition, ...]) -> str:
    wanted = {stage for row in rows for stage in row.before}
    leading = [
        kind.text.en
        for kind, tracks in BY_EVENT.items()
        if kind is not rows[0].event
        and any(row.to in wanted for row in tracks.get(rows[0].track, ()))
    ]
    return f"; it comes after: {', '.join(leading)}" if leading else ""


def _refusal(state: State, number: int, event: Event, track: Track) -> NotAllowedError:
    rows = BY_EVENT[type(event)][track]
    stage = state.on(track)
    here = tuple(row for row in rows if row.stands_at(stage))
    right = next((row for row in rows if row.suits(event)), rows[0])
    where = (
        "before the intake"
        if stage is None
        else f"while the case is at {stage.text.en!r} (track: {track.value.en})"
    )
    last = "" if state.last is None else f" (after #{state.last[0]} {state.last[1]})"
    what, then = "", _needed(tuple(row for row in rows if row.suits(event)) or rows)
    if here:
        fitting = dict.fromkeys(each for row in here for each in row.variants)
        what = " with what it finds or gives as ground"
        then = f"; here it is {' or '.join(f'{type(v).__name__}.{v.name}' for v in fitting)}"
    allowed = _allowed(state)
    msg = (
        f"#{number} {event}{what} is not allowed {where}{last}: {right.provision.en}{then}; "
        f"allowed now: {', '.join(kind.__name__ for kind in allowed)}"
    )
    return NotAllowedError(msg, right.provision, allowed)


def _check(state: State, number: int, event: Event) -> dict[Track, Transition | None]:
    late = out_of_time(state, event)
    if late is not None:
        raise NotAllowedError(f"#{number} {late[0]}", late[1], _allowed(state))
    rows = rows_for(state, event)
    for track, row in rows.items():
        if row is None:
            raise _refusal(state, number, event, track)
    wrong = against(state, event)
    if wrong is not None:
        raise NotAllowedError(f"#{number} {wrong[0]}", wrong[1], _allowed(state))
    return rows


def _best(state: State, event: Event) -> dict[Track, Transition | None]:
    rows = rows_for(state, event)
    for track, row in rows.items():
        if row is None:
            rows[track] = next(
                (
                    each
                    for each in BY_EVENT[type(event)][track]
                    if each.to is not None and each.suits(event)
                ),
                None,
            )
    return rows


def _moved(state: State, rows: dict[Track, Transition | None], facts: Facts) -> State:
    stage, separation, care = state.stage, state.separation, state.care
    for row in rows.values():
        to: AnyStage | None = None if row is None else row.to
        if isinstance(to, Stage):
            stage = to
        elif isinstance(to, SeparationStage):
            separation = to
        elif isinstance(to, CareStage):
            care = to
    # Made outright: `evolve` is several times slower, and this is done for every event.
    return State(
        stage, separation, care, facts, state.open, state.settled, state.last, state.irregular
    )


def _settled(laid: Laid, state: State, number: int, event: Event) -> Laid:
    obligation = laid.obligation
    needs = obligation.needs
    gone = needs is not None and needs.lasting and not _on_record(needs, state)
    if any(each.fits(event) for each in obligation.met_by):
        become = DutyState.MET
    elif (
        gone
        or isinstance(event, e.ChildDied)
        or any(each.fits(event) for each in obligation.cancelled_by)
    ):
        become = DutyState.CANCELLED
    else:
        return laid
    return evolve(laid, state=become, settled_by=number, settled_at=event.at)


def _sixteenth(facts: Facts) -> datetime | None:
    born = facts.birth_date
    if born is None:
        return facts.turned_16
    day = birthday(born, CHILD_BELOW)
    return datetime(day.year, day.month, day.day, tzinfo=VIETNAM)


def _on_record(needs: Needs | None, state: State) -> bool:
    facts = state.facts
    if needs is Needs.CARED_FOR:
        return state.care is not CareStage.NONE
    if needs is Needs.NOT_FOUND_SAFE:
        return facts.separation.safety is not e.SeparationSafety.SAFE
    if needs is Needs.IN_FACILITY:
        return facts.care.in_facility
    if needs is Needs.UNSAFE_HOME:
        return facts.separation.safety is e.SeparationSafety.NOT_SAFE
    if needs is Needs.FROM_CARER:
        return facts.care.was_with_carer
    if needs is Needs.SIXTEEN:
        return _sixteenth(facts) is not None and e.FollowUp.AT_16 not in facts.care.followed
    return True


def _in_force(obligation: Obligation, facts: Facts, event: Event) -> bool:
    """Whether a duty is law by the day it is laid, owed or, of a separation, due."""
    owed_from = _sixteenth(facts) if obligation.later else None
    if vietnam_day(owed_from or event.at) >= obligation.since:
        return True
    limit, _ = _limited(obligation, facts)
    if limit is None or obligation.start is not Start.SEPARATION:
        return False
    begun = vietnam_day(facts.separation.since or event.at)
    return last_day(begun, limit.amount, limit.unit) >= obligation.since


def _arises(obligation: Obligation, state: State, event: Event) -> bool:
    care = state.facts.care
    return (
        any(each.fits(event) for each in obligation.opened_by)
        and (obligation.later or not state.facts.grown)
        and _in_force(obligation, state.facts, event)
        and (not obligation.grounds or care.ground is None or care.ground in obligation.grounds)
        and (
            not obligation.deciders
            or care.decided_by is None
            or care.decided_by in obligation.deciders
        )
        and (not obligation.at or state.separation in obligation.at or state.care in obligation.at)
        and _on_record(obligation.needs, state)
    )


def _limited(obligation: Obligation, facts: Facts) -> tuple[TimeLimit | None, Part | None]:
    """The time of a duty, and what it is where it is a part only of the time of the law."""
    limit = obligation.limit_from(facts.round.source)
    if limit is None or obligation.start is not Start.SEPARATION:
        return limit, None
    held = facts.separation
    left = longest(held.used)
    decided = obligation.own_term and 0 < held.days <= left
    amount = held.days if decided else left
    if amount >= limit.amount:
        return limit, None
    part = Part.DECIDED if decided else Part.LEFT
    return part_of(limit, amount, part), part


def _lay(obligation: Obligation, before: Facts, facts: Facts, number: int, event: Event) -> Laid:
    held = facts.separation
    drawn = facts.round
    starts = {
        Start.EVENT: event.at,
        Start.REPORT: facts.reported_at,
        Start.SEPARATION_GROUND: held.ground_at or facts.reported_at,
        Start.NEEDS: drawn.returned_at or drawn.needs_at,
        Start.SEPARATION: held.since,
        Start.SIXTEENTH_BIRTHDAY: _sixteenth(facts),
    }
    limit, part = _limited(obligation, facts)
    laid = Laid(
        obligation,
        number,
        event,
        starts[obligation.start] or event.at,
        limit,
        held.days if obligation.own_term else None,
        part,
        drawn.spent if obligation.start is Start.NEEDS else (),
        commune_of(obligation, before, facts, event),
    )
    taken = {
        None: None,
        Measured.PROTECTED: facts.protected,
        Measured.STOPPED: facts.stopped,
    }[obligation.measured]
    if taken is None:
        return laid
    by, when = taken
    return evolve(laid, state=DutyState.MET, settled_by=by, settled_at=when)


def _kept(laid: Laid, before: Facts, state: State, event: Event) -> Laid:
    """A duty that goes on, as an event leaves it: with another commune, or another start."""
    facts = state.facts
    if facts.places is not before.places:
        laid = passed_on(laid, facts.places, event)
    found = facts.round
    if (
        laid.obligation.start is Start.NEEDS
        and found.needs_at is not None
        and found.source is NeedsFrom.MEETING
        and before.round.source is NeedsFrom.ASSESSMENT
    ):
        limit, _ = _limited(laid.obligation, facts)
        laid = evolve(laid, start=found.needs_at, limit=limit, spent=())
    return laid


def _with_duties(
    before: Facts, state: State, number: int, event: Event, marks: frozenset[int]
) -> State:
    still: list[Laid] = []
    settled: list[Laid] = []
    for laid in state.open:
        after = _settled(laid, state, number, event)
        if after is laid:
            still.append(_kept(laid, before, state, event))
        else:
            settled.append(after)
    owed = {(laid.obligation.task, laid.obligation.who) for laid in still}
    for obligation in _OPENING[type(event)]:
        what = obligation.task, obligation.who
        if what in owed or not _arises(obligation, state, event):
            continue
        laid = _lay(obligation, before, state.facts, number, event)
        if laid.state is DutyState.OPEN:
            still.append(laid)
            owed.add(what)
        else:
            settled.append(laid)
    return State(
        state.stage,
        state.separation,
        state.care,
        state.facts,
        tuple(still),
        (*state.settled, *settled) if settled else state.settled,
        (number, event),
        marks,
    )


def step(state: State, number: int, event: Event, *, irregular: bool = False) -> State:
    """The state after one more event, which happened after all before it.

    Args:
        state: the state before.
        number: the number of the event in the case, from 1.
        event: the event, no correction.
        irregular: whether it is taken as it is, as well as it fits.

    Raises:
        CaseError: the first event is not an intake, or a later one is.
        NotAllowedError: the law does not allow it here.
    """
    if (state.last is None) != isinstance(event, e.Intake):
        msg = (
            f"a case begins with an Intake ({e.Intake.provision.en}), not with {event}"
            if state.last is None
            else f"#{number} {event}: a case has one Intake; record FurtherReport"
        )
        raise CaseError(msg)
    rows = _best(state, event) if irregular else _check(state, number, event)
    marks = state.irregular | {number} if irregular else state.irregular
    if state.stage is Stage.CHILD_DIED:
        # Nothing follows from what is recorded after a death but a correction of it.
        return evolve(state, last=(number, event), irregular=marks)
    moved = _moved(state, rows, changed(state.facts, event, number))
    return _with_duties(state.facts, moved, number, event, marks)

"""One step of the state machine: the stages and duties after one more event.

A case is folded event by event, so that recording one more costs the same however long it is.
"""

from __future__ import annotations

from functools import lru_cache

from attrs import evolve

from vnchild.domain import case as e
from vnchild.domain.case import CaseError, Event
from vnchild.law.time_limit import TimeLimit
from vnchild.rules.cases.errors import NotAllowedError
from vnchild.rules.cases.facts import changed
from vnchild.rules.cases.guards import against, out_of_time, vietnam_day
from vnchild.rules.cases.obligations import OBLIGATIONS, Obligation, Start
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
        if all(any(_at(row, state) for row in rows) for rows in tracks.values())
    )


def _at(row: Transition, state: State) -> bool:
    stage = state.on(row.track)
    return stage in row.before if row.before else stage is None


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
    allowed = allowed_kinds(state)
    where = "before the intake" if stage is None else f"while the case is at {stage.text.en!r}"
    last = "" if state.last is None else f" (after #{state.last[0]} {state.last[1]})"
    found = any(_at(row, state) for row in rows)
    what = " with what it finds or gives as ground" if found else ""
    provision = rows[0].provision
    msg = (
        f"#{number} {event}{what} is not allowed {where}{last}: {provision.en}"
        f"{'' if found else _needed(rows)}; allowed now: "
        f"{', '.join(kind.__name__ for kind in allowed)}"
    )
    return NotAllowedError(msg, provision, allowed)


def _check(state: State, number: int, event: Event) -> dict[Track, Transition | None]:
    late = out_of_time(state, number, event)
    if late is not None:
        raise NotAllowedError(*late)
    rows = rows_for(state, event)
    for track, row in rows.items():
        if row is None:
            raise _refusal(state, number, event, track)
    wrong = against(state, event)
    if wrong is not None:
        raise NotAllowedError(*wrong, allowed_kinds(state))
    return rows


def _best(state: State, event: Event) -> dict[Track, Transition | None]:
    rows = rows_for(state, event)
    for track, row in rows.items():
        if row is None:
            rows[track] = next(
                (
                    each
                    for each in BY_EVENT[type(event)][track]
                    if each.to is not None and (not each.variants or event.variant in each.variants)
                ),
                None,
            )
    return rows


def _moved(state: State, rows: dict[Track, Transition | None]) -> State:
    stage, separation, care = state.stage, state.separation, state.care
    for row in rows.values():
        to: AnyStage | None = None if row is None else row.to
        if isinstance(to, Stage):
            stage = to
        elif isinstance(to, SeparationStage):
            separation = to
        elif isinstance(to, CareStage):
            care = to
    return evolve(state, stage=stage, separation=separation, care=care)


@lru_cache(maxsize=64)
def _of_length(limit: TimeLimit, days: int) -> TimeLimit:
    return evolve(limit, amount=min(days, limit.amount))


def _settled(laid: Laid, number: int, event: Event) -> Laid:
    obligation = laid.obligation
    if any(each.fits(event) for each in obligation.met_by):
        state = DutyState.MET
    elif isinstance(event, e.ChildDied) or any(
        each.fits(event) for each in obligation.cancelled_by
    ):
        state = DutyState.CANCELLED
    else:
        return laid
    return evolve(laid, state=state, settled_by=number, settled_at=event.at)


def _arises(obligation: Obligation, state: State, event: Event) -> bool:
    ground = state.facts.ground
    return (
        any(each.fits(event) for each in obligation.opened_by)
        and vietnam_day(event.at) >= obligation.since
        and (not obligation.grounds or ground is None or ground in obligation.grounds)
        and (not obligation.at or state.separation in obligation.at or state.care in obligation.at)
    )


def _lay(obligation: Obligation, facts: Facts, number: int, event: Event) -> Laid:
    starts = {
        Start.EVENT: event.at,
        Start.REPORT: facts.reported_at,
        Start.NEEDS: facts.needs_at,
        Start.SEPARATION: facts.separated_at,
    }
    limit = obligation.limit
    if limit is not None and obligation.own_term:
        limit = _of_length(limit, max(facts.separation_days, 1))
    laid = Laid(obligation, number, event, starts[obligation.start] or event.at, limit)
    if obligation.met_before and facts.emergency is not None:
        by, when = facts.emergency
        return evolve(laid, state=DutyState.MET, settled_by=by, settled_at=when)
    return laid


def _with_duties(state: State, number: int, event: Event) -> State:
    still: list[Laid] = []
    settled: list[Laid] = []
    for laid in state.open:
        after = _settled(laid, number, event)
        (still if after is laid else settled).append(after)
    for obligation in _OPENING[type(event)]:
        if _arises(obligation, state, event):
            laid = _lay(obligation, state.facts, number, event)
            (still if laid.state is DutyState.OPEN else settled).append(laid)
    return evolve(
        state,
        open=tuple(still),
        settled=(*state.settled, *settled) if settled else state.settled,
    )


def step(state: State, number: int, event: Event, *, irregular: bool = False) -> State:
    """The state after one more event.

    Args:
        state: the state before.
        number: the number of the event in the case, from 1.
        event: the event; a correction only moves the clock.
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
    if isinstance(event, e.CaseCorrected):
        late = out_of_time(state, number, event)
        if late is not None and not irregular:
            raise NotAllowedError(*late)
        return _later(state, number, event)
    rows = _best(state, event) if irregular else _check(state, number, event)
    moved = evolve(_moved(state, rows), facts=changed(state.facts, event, number))
    return _later(_with_duties(moved, number, event), number, event)


def _later(state: State, number: int, event: Event) -> State:
    """The state with its clock moved on; an irregular event of the past does not move it back."""
    last = None if state.last is None else state.last[1]
    if last is not None and (event.at < last.at or event.recorded < last.recorded):
        return state
    return evolve(state, last=(number, event))

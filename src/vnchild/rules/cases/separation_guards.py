"""What has to hold for the events of a separation besides their stage."""

from __future__ import annotations

from datetime import date

from vnchild.domain import case as e
from vnchild.domain.case import CourtOutcome, Event, SeparationEnd, SeparationSafety
from vnchild.law.counting import last_day
from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.rules.cases.facts import new_facts
from vnchild.rules.cases.finding import Finding, Guard, vietnam_day
from vnchild.rules.cases.stages import SeparationStage
from vnchild.rules.cases.state import State
from vnchild.rules.procedures.decree_56_2017 import SEPARATION_MAXIMUM

_ENDING = DECREE_56_2017.at(32, 3)
_NOT_SAFE = CIRCULAR_14_2020.at(14, 3, "b")


def longest(used: int) -> int:
    """The days that are left of the longest term, at least one so that it can be told."""
    return max(SEPARATION_MAXIMUM.amount - used, 1)


def last_of_term(state: State) -> date | None:
    """The last day of the term that runs, ``None`` if none does."""
    held = state.facts.separation
    if held.since is None or held.days == 0:
        return None
    days = min(held.days, longest(held.used))
    return last_day(vietnam_day(held.since), days, SEPARATION_MAXIMUM.unit)


def _too_long(used: int, days: int, more: int) -> Finding | None:
    most = SEPARATION_MAXIMUM.amount
    if used + days + more <= most:
        return None
    parts = [str(each) for each in (used, days, more) if each]
    return (
        f"a temporary separation of {' + '.join(parts)} days is longer than {most} days, "
        "extensions and earlier separations on the same facts with it; beyond that only a "
        "competent body can have it continued",
        SEPARATION_MAXIMUM.provision,
    )


def _separated(state: State, event: e.TemporarySeparation) -> Finding | None:
    opened = state.facts.opened_at
    if event.began is not None and (
        event.began > event.at or (opened is not None and event.began < opened)
    ):
        return (
            f"{event}: began {event.began.isoformat(timespec='minutes')} lies outside the time "
            "from the intake to the decision",
            DECREE_56_2017.at(32, 2),
        )
    held = state.facts.separation
    return _too_long(0 if new_facts(held) else held.used, 0, event.days)


def _extended(state: State, event: e.SeparationExtended) -> Finding | None:
    end = last_of_term(state)
    if end is not None and vietnam_day(event.at) > end:
        return f"{event}: the term ended on {end}; it is extended before it ends", _ENDING
    held = state.facts.separation
    return _too_long(held.used, held.days, event.days)


def _ended(state: State, event: e.SeparationEnded) -> Finding | None:
    held = state.facts.separation
    if event.why is SeparationEnd.CANCELLED:
        if held.safety is SeparationSafety.SAFE:
            return None
        return (
            f"{event}: a separation is cancelled when the last assessment of the home (Form 03) "
            "is SeparationAssessed with SAFE",
            _ENDING,
        )
    if event.why is SeparationEnd.COURT_REFUSED:
        if held.refused:
            return None
        return f"{event}: no refusal of the court is on record; record CourtDecided", _NOT_SAFE
    if held.safety is SeparationSafety.NOT_SAFE:
        return (
            f"{event}: after the last assessment on record it does not end by its term; "
            f"{_NOT_SAFE.en} says what follows",
            _NOT_SAFE,
        )
    end = last_of_term(state)
    before = state.separation is SeparationStage.SEPARATED and end is not None
    if before and end is not None and vietnam_day(event.at) < end:
        return f"{event}: the term ends on {end}, not before", _ENDING
    return None


def _after_one(state: State, event: Event) -> Finding | None:
    if (
        state.separation is not SeparationStage.NOT_SEPARATED
        or state.facts.separation.since is not None
    ):
        return None
    return f"{event}: no separation is on record", event.provision


def _court(state: State, event: e.CourtDecided) -> Finding | None:
    if event.outcome is CourtOutcome.REFUSED and not state.facts.court_asked:
        return (
            f"{event}: no petition is on record that could be refused; record "
            "RestrictionRequested or ContinuationRequested first",
            LAW_ON_CHILDREN.at(52, 3),
        )
    return None


GUARDS: dict[type[Event], Guard] = {
    e.TemporarySeparation: _separated,
    e.SeparationExtended: _extended,
    e.SeparationEnded: _ended,
    e.SeparationAssessed: _after_one,
    e.ContinuationRequested: _after_one,
    e.CourtDecided: _court,
}
"""By kind of event."""

"""The history of a case: its lines, what holds of them after corrections, and their fold.

Lines stand in the order of recording; they are folded in the order in which things happened.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from attrs import evolve, field, frozen

from vnchild.domain.case import CaseCorrected, CaseError, Event, Intake
from vnchild.domain.person import SECRET
from vnchild.rules.cases.machine import START, step
from vnchild.rules.cases.state import DutyState, State


@frozen(kw_only=True)
class Entry:
    """A line of the history of a case.

    Args:
        number: its number, from 1, in the order of recording.
        event: what was recorded.
        irregular: the reason given when it was recorded although the law did not allow it there,
            ``None`` if it did.
        corrected_by: the number of the correction that holds instead of it, ``None`` if none.
        is_irregular: whether, by all that is on record now, the law does not allow it where it
            stands: a correction can make an event regular or irregular.
    """

    number: int
    event: Event
    irregular: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    corrected_by: int | None = None
    is_irregular: bool = False

    @property
    def happened(self) -> datetime:
        """When it happened."""
        return self.event.at

    @property
    def recorded(self) -> datetime:
        """When it was recorded."""
        return self.event.recorded


Entries = tuple[Entry, ...]


def corrections(entries: Entries) -> dict[int, int]:
    """The number of the correction that holds for each number that was corrected."""
    return {
        entry.event.number: entry.number
        for entry in entries
        if isinstance(entry.event, CaseCorrected)
    }


def told(entries: Entries, state: State) -> Entries:
    """The lines with what became of them."""
    by = corrections(entries)
    return tuple(
        evolve(
            entry, corrected_by=by.get(entry.number), is_irregular=entry.number in state.irregular
        )
        if entry.number in by or entry.number in state.irregular
        else entry
        for entry in entries
    )


def recorded_by(entries: Entries, moment: datetime) -> Entries:
    """The lines that had been recorded by a moment."""
    for place, entry in enumerate(entries):
        if entry.recorded > moment:
            return entries[:place]
    return entries


def in_force(entries: Entries) -> list[Entry]:
    """What holds, in the order in which it happened; the intake first."""
    instead = {
        entry.event.number: entry.event.event
        for entry in entries
        if isinstance(entry.event, CaseCorrected)
    }
    held = []
    for entry in entries:
        if isinstance(entry.event, CaseCorrected):
            continue
        event = instead.get(entry.number, entry.event)
        if event is not None:
            held.append(entry if event is entry.event else evolve(entry, event=event))
    return sorted(held, key=lambda one: (not isinstance(one.event, Intake), one.event.at))


def folded(entries: Entries, bearable: Collection[int]) -> State:
    """The state that all lines make.

    Args:
        entries: the lines.
        bearable: the numbers that are taken even where the law does not allow them.

    Raises:
        CaseError: the law does not allow one of the others where it stands.
    """
    state = START
    for entry in in_force(entries):
        try:
            state = step(state, entry.number, entry.event)
        except CaseError:
            if entry.number == 1 or entry.number not in bearable:
                raise
            state = step(state, entry.number, entry.event, irregular=True)
    return state


def keeping(before: State, after: State, by: Entry) -> State:
    """The state after a correction or late record, with every duty that it undid, void by it."""
    held = {laid.key for laid in (*after.open, *after.settled)}
    void = tuple(
        laid
        if laid.state is DutyState.CANCELLED
        else evolve(
            laid,
            state=DutyState.CANCELLED,
            settled_by=by.number,
            settled_at=by.recorded,
        )
        for laid in (*before.settled, *before.open)
        if laid.key not in held
    )
    return evolve(after, settled=(*after.settled, *void)) if void else after

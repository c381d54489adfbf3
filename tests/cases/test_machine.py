"""Whatever happens in whatever legal order, nothing is lost and nothing is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cache

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.cases.made import MAKE, RECEIVED, VARIANTS, at
from tests.effort import examples
from vnchild.domain import case as e
from vnchild.law import Provision, Term
from vnchild.rules.cases import (
    OBLIGATIONS,
    TRANSITIONS,
    AnyStage,
    CareStage,
    Case,
    CaseError,
    Duty,
    DutyState,
    Role,
    SeparationStage,
    Stage,
    Task,
    Track,
)

KINDS = tuple(kind for kind in MAKE if kind is not e.Intake)
GAPS = st.integers(min_value=0, max_value=60 * 24 * 40).map(lambda n: timedelta(minutes=n))
AFTER_ALL = at(12, 31, 12, year=2199)


Key = tuple[Task, Role, Provision | None, int]
"""What tells a duty from the others of a case."""


def _key(duty: Duty) -> Key:
    limit = None if duty.due is None else duty.due.limit
    return duty.task, duty.who.role, None if limit is None else limit.provision, duty.from_number


class CaseMachine(RuleBasedStateMachine):
    """Events, corrections and irregular events in any order that the law allows."""

    @initialize(place=st.sampled_from(e.ReceivedBy))
    def opened(self, place: e.ReceivedBy) -> None:
        self.case = Case.open(e.Intake(at=RECEIVED, received_by=place))
        self.now = RECEIVED
        self.events: list[e.Event] = list(self.case.events)
        self.duties: dict[Key, Duty] = {}
        self.settled: Mapping[tuple[Key, int | None], object] = {}

    def _record(self, event: e.Event, irregular: str | None = None) -> None:
        before = self.case
        kept = (before.events, before.stage, before.all_duties())
        self.case = before.record(event, irregular=irregular)
        self.events.append(event)
        assert (before.events, before.stage, before.all_duties()) == kept

    @rule(data=st.data(), gap=GAPS)
    def something_allowed(self, data: st.DataObject, gap: timedelta) -> None:
        self.now += gap
        allowed = [kind for kind in self.case.allowed if kind in MAKE]
        if not allowed:
            assert self.case.stage is Stage.CHILD_DIED
            return
        # Death and turning 16 end most of what could be tried.
        usual = [kind for kind in allowed if kind not in {e.ChildDied, e.TurnedSixteen}]
        kind = data.draw(st.sampled_from(usual or allowed))
        variant = data.draw(st.sampled_from(VARIANTS[kind]))
        event = MAKE[kind](self.now, variant)
        refused = _refusal(self.case, event)
        if refused is None:
            self._record(event)
        else:
            assert not _holds(self.case, event) or " is not allowed " not in refused

    @rule(kind=st.sampled_from(KINDS), data=st.data(), gap=GAPS)
    def anything(self, kind: type[e.Event], data: st.DataObject, gap: timedelta) -> None:
        event = MAKE[kind](self.now + gap, data.draw(st.sampled_from(VARIANTS[kind])))
        refused = _refusal(self.case, event)
        if refused is None:
            assert kind in self.case.allowed
            assert _holds(self.case, event)
        elif kind not in self.case.allowed:
            assert " is not allowed " in refused

    @rule(kind=st.sampled_from(KINDS), data=st.data())
    def irregular(self, kind: type[e.Event], data: st.DataObject) -> None:
        if kind is e.ChildDied:
            return
        self._record(MAKE[kind](self.now, data.draw(st.sampled_from(VARIANTS[kind]))), "thử")

    @precondition(lambda self: len(self.events) > 1)
    @rule(data=st.data(), strike=st.booleans())
    def correction(self, data: st.DataObject, strike: bool) -> None:
        number = data.draw(st.integers(min_value=2, max_value=len(self.events)))
        wrong = self.events[number - 1]
        if isinstance(wrong, e.CaseCorrected):
            return
        kind = type(wrong)
        variants: tuple[Term | None, ...] = VARIANTS[kind]
        right = None if strike else MAKE[kind](wrong.at, data.draw(st.sampled_from(variants)))
        self._record(e.CaseCorrected(at=self.now, number=number, event=right), "đính chính")

    @invariant()
    def nothing_is_lost(self) -> None:
        assert self.case.events == tuple(self.events)
        assert [entry.number for entry in self.case.history] == [
            place for place, _ in enumerate(self.events, 1)
        ]

    @invariant()
    def the_events_say_it_all(self) -> None:
        again = Case.replay(self.case.history)
        assert again == self.case
        assert (again.stage, again.separation, again.care) == (
            self.case.stage,
            self.case.separation,
            self.case.care,
        )
        assert again.all_duties(AFTER_ALL) == self.case.all_duties(AFTER_ALL)

    @invariant()
    def duties_end_only_by_an_event(self) -> None:
        every = self.case.all_duties(AFTER_ALL)
        found = {_key(duty): duty for duty in every}
        assert len(found) == len(every)
        open_ones = [(d.task, d.who.role) for d in every if d.state is DutyState.OPEN]
        assert len(open_ones) == len(set(open_ones))
        assert set(self.duties) <= set(found)
        for duty in found.values():
            settled = duty.state is not DutyState.OPEN
            assert (duty.settled_by is not None) is settled
            assert (duty.settled_at is not None) is settled
            if duty.settled_by is not None:
                assert duty.settled_by <= len(self.events)
        self.duties = found
        shown = {_key(duty) for duty in self.case.duties(AFTER_ALL)}
        assert shown == {key for key, duty in found.items() if duty.state is DutyState.OPEN}

    @invariant()
    def every_open_duty_can_still_be_met_or_cancelled(self) -> None:
        here = (self.case.stage, self.case.separation, self.case.care)
        for duty in self.case.duties(AFTER_ALL):
            assert duty.task in _within_reach(here), (duty.task, here)

    @invariant()
    def the_dead_have_no_duties_open(self) -> None:
        if self.case.stage is Stage.CHILD_DIED:
            assert self.case.duties(AFTER_ALL) == ()
            assert (self.case.separation, self.case.care) == (
                SeparationStage.NOT_SEPARATED,
                CareStage.NONE,
            )

    @invariant()
    def what_was_settled_stays_as_it_was(self) -> None:
        settled = {
            (_key(duty), duty.settled_by): (duty.state, duty.commune, duty.due, duty.overdue_by)
            for duty in self.case.all_duties(AFTER_ALL)
            if duty.state is not DutyState.OPEN
        }
        if not isinstance(self.events[-1], e.CaseCorrected):
            assert self.settled.items() <= settled.items()
        self.settled = settled

    @invariant()
    def overdue_is_what_is_open_and_late(self) -> None:
        for now in (self.now, AFTER_ALL):
            late = [duty for duty in self.case.duties(now) if duty.overdue_by is not None]
            assert list(self.case.overdue(now)) == late
            for duty in late:
                assert duty.due is not None
                assert duty.due.end < now


def _refusal(case: Case, event: e.Event) -> str | None:
    try:
        case.record(event)
    except CaseError as error:
        return str(error)
    return None


def _holds(case: Case, event: e.Event) -> bool:
    stages: dict[Track, AnyStage] = {
        Track.PROCESS: case.stage,
        Track.SEPARATION: case.separation,
        Track.CARE: case.care,
    }
    named = {row.track for row in TRANSITIONS if row.event is type(event)}
    return all(
        any(
            row.holds(event, stages[track])
            for row in TRANSITIONS
            if row.track is track and row.event is type(event)
        )
        for track in named
    )


_TRACKS = (Track.PROCESS, Track.SEPARATION, Track.CARE)
_POSSIBLE = tuple(MAKE[kind](RECEIVED, variant) for kind in KINDS for variant in VARIANTS[kind])


def _after(here: tuple[AnyStage, ...], event: e.Event) -> tuple[AnyStage, ...] | None:
    there = list(here)
    for place, track in enumerate(_TRACKS):
        rows = [row for row in TRANSITIONS if row.track is track and row.event is type(event)]
        row = next((each for each in rows if each.holds(event, here[place])), None)
        if rows and row is None:
            return None
        if row is not None and row.to is not None:
            there[place] = row.to
    return tuple(there)


@cache
def _within_reach(here: tuple[AnyStage, ...]) -> frozenset[Task]:
    """The tasks that some sequence of events (but the child's death) meets or cancels from here."""
    seen, edge, happening = {here}, [here], set()
    while edge:
        stages = edge.pop()
        for event in _POSSIBLE:
            if isinstance(event, e.ChildDied):
                continue
            there = _after(stages, event)
            if there is None:
                continue
            happening.add(event)
            if there not in seen:
                seen.add(there)
                edge.append(there)
    return frozenset(
        each.task
        for each in OBLIGATIONS
        if any(
            trigger.fits(event)
            for trigger in (*each.met_by, *each.cancelled_by)
            for event in happening
        )
    )


class LongCaseMachine(CaseMachine):
    """The same, in many long sequences."""


CaseMachine.TestCase.settings = settings(
    max_examples=examples(5), stateful_step_count=25, deadline=None
)
LongCaseMachine.TestCase.settings = settings(
    max_examples=150, stateful_step_count=40, deadline=None
)
TestCaseMachine = CaseMachine.TestCase
TestLongCaseMachine = pytest.mark.slow(LongCaseMachine.TestCase)

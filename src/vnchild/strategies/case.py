"""Cases: what happened, in an order that the law allows."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain import case as e
from vnchild.domain.case import CaseError, Event
from vnchild.rules.cases import Case, Duty, Entry
from vnchild.strategies.event import event_at
from vnchild.strategies.value import LAST_DAY, maybe, moments, words

_GAP: Final = st.integers(0, 60 * 24 * 20).map(lambda n: timedelta(minutes=n))
_RARE: Final = frozenset({e.ChildDied, e.TurnedSixteen, e.Closed})
_HEARD: Final[dict[str, SearchStrategy[Any]]] = {"child_heard": st.just(True)}
_HEARING: Final = frozenset({e.CarerChosen, e.CareDecided})
_ONWARD: Final[tuple[tuple[type[Event], ...], ...]] = (
    (
        e.InitialAssessment,
        e.DetailedAssessment,
        e.ConferenceHeld,
        e.PlanDrafted,
        e.PlanApproved,
        e.ServiceStarted,
        e.Review,
    ),
    (e.CareFileMade, e.CarerChosen, e.CareDecided, e.HandedOver, e.FollowedUp),
)
"""The kinds that lead through a case and through alternative care, in their order."""
_POOL: Final = st.sampled_from((0, 0, 0, 0, 1, 1, 1, 2, 2, 3))
_TRIES: Final = 3
_LAST_START: Final = LAST_DAY.replace(year=LAST_DAY.year - 3)


def _next(draw: st.DrawFn, case: Case, at: datetime) -> Case:
    """The case with one more event that the law allows, if one was found."""
    kinds = [kind for kind in case.allowed if kind is not e.CaseCorrected]
    usual = [kind for kind in kinds if kind not in _RARE]
    for _ in range(_TRIES):
        onward = [
            next(kind for kind in reversed(way) if kind in kinds)
            for way in _ONWARD
            if not set(way).isdisjoint(kinds)
        ]
        # Left to chance alone, few cases would get as far as a plan.
        pool = (onward or usual, usual, usual or kinds, kinds)[draw(_POOL)] or kinds
        if not pool:
            return case
        kind = draw(st.sampled_from(pool))
        given = _HEARD if kind in _HEARING else {}
        event: Event = draw(event_at(kind, at, recorded=False, **given))
        try:
            return case.record(event)
        except CaseError:
            continue
    return case


def _other(draw: st.DrawFn, case: Case, at: datetime) -> Case:
    """The case with an irregular event or a correction, if one was found."""
    try:
        if draw(st.booleans()):
            kind = draw(st.sampled_from([each for each in e.EVENTS if each not in _NOT_IRREGULAR]))
            event: Event = draw(event_at(kind, at, recorded=False))
            return case.record(event, irregular=draw(words()))
        number = draw(st.integers(2, len(case)))
        wrong = case.events[number - 1]
        right = draw(maybe(event_at(type(wrong), wrong.at, recorded=False)))
        correction = e.CaseCorrected(at=at, number=number, event=right)
        return case.record(correction, irregular=draw(maybe(words())))
    except CaseError:
        return case


_NOT_IRREGULAR: Final = frozenset({e.Intake, e.CaseCorrected, e.ChildDied})


@st.composite
def _cases(draw: st.DrawFn, low: int, high: int, irregular: bool) -> Case:
    at = draw(moments(last=_LAST_START))
    intake = draw(event_at(e.Intake, at, recorded=False))
    case = Case.open(intake, number=draw(maybe(words())))
    for _ in range(draw(st.integers(low, high)) - 1):
        at += draw(_GAP)
        if irregular and len(case) > 1 and draw(st.integers(0, 4)) == 4:
            case = _other(draw, case, at)
        else:
            case = _next(draw, case, at)
    assume(len(case) >= low)
    return case


def cases(*, min_size: int = 1, max_size: int = 12, irregular: bool = True) -> SearchStrategy[Case]:
    """Cases whose events the law allows one after the other.

    Args:
        min_size: the fewest events, the intake with them.
        max_size: the most.
        irregular: whether some events are recorded as irregular, and some corrected.
    """
    return _cases(min_size, max_size, irregular)


def entries() -> SearchStrategy[Entry]:
    """Lines of the history of a case."""
    return cases().flatmap(lambda case: st.sampled_from(case.history))


@st.composite
def duties(draw: st.DrawFn) -> Duty:
    """Duties of a case: open, met or no longer to be met."""
    case = draw(cases(irregular=False))
    now = case.events[-1].at + draw(_GAP)
    found = case.all_duties(now)
    assume(found)
    return draw(st.sampled_from(found))

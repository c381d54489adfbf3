"""Events of a case, each for itself, and the items of a plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, Final, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain import case as e
from vnchild.domain.case import Event, Measure, PlanItem, ProtectionLevel
from vnchild.rules.procedures.decree_56_2017 import SEPARATION_MAXIMUM
from vnchild.strategies.value import any_day, fields_of, maybe, moments

EventT = TypeVar("EventT", bound=Event)

_IN_PLANS: Final = [each for each in Measure if each.level is not ProtectionLevel.PREVENTION]


@st.composite
def plan_items(draw: st.DrawFn, on: date | None = None) -> PlanItem:
    """Items of a plan, with measures of support and intervention."""
    start = draw(any_day() if on is None else st.dates(on, on + timedelta(days=60)))
    return draw(
        fields_of(
            PlanItem,
            start=st.just(start),
            end=maybe(st.dates(start, start + timedelta(days=200))),
            cost=st.integers(0, 50).map(lambda n: n * 100_000),
            measure=maybe(st.sampled_from(_IN_PLANS)),
        )
    )


def _birth_dates(at: datetime) -> SearchStrategy[date | None]:
    return maybe(st.dates(at.date() - timedelta(days=18 * 365), at.date()))


def _communes() -> SearchStrategy[str]:
    return st.integers(0, 40_000).map("{:05d}".format)


def _items(at: datetime) -> SearchStrategy[tuple[PlanItem, ...]]:
    return st.lists(plan_items(at.date()), min_size=1, max_size=3).map(tuple)


_CORRECTING: Final[list[type[Event]]] = [kind for kind in e.EVENTS if kind is not e.CaseCorrected]
_Field = Callable[[datetime], SearchStrategy[Any]]
_STEPS: Final = st.lists(st.sampled_from(e.EmergencyStep), min_size=1, max_size=3, unique=True)
_FIELDS: Final[dict[str, _Field]] = {
    "birth_date": _birth_dates,
    "began": lambda at: maybe(st.integers(0, 600).map(lambda n: at - timedelta(minutes=n))),
    "commune": lambda at: _communes(),
    "commune_of_residence": lambda at: _communes(),
    "days": lambda at: st.integers(1, SEPARATION_MAXIMUM.amount),
    "event": lambda at: maybe(
        st.sampled_from(_CORRECTING).flatmap(lambda kind: event_at(kind, at))
    ),
    "item": lambda at: st.integers(1, 3),
    "items": _items,
    "number": lambda at: st.integers(1, 9),
    "steps": lambda at: _STEPS.map(tuple),
}
"""Fields whose type does not say what they may hold, by name."""
_NULLABLE: Final = frozenset({"birth_date", "began", "event"})


def event_at(
    kind: type[EventT], at: datetime, *, recorded: bool = True, **given: SearchStrategy[Any]
) -> SearchStrategy[EventT]:
    """An event of a kind at a moment.

    Args:
        kind: the kind.
        at: when it happened.
        recorded: whether it may have been written down later than it happened.
        given: fields that are given.
    """
    later = maybe(st.integers(0, 5_000).map(lambda n: at + timedelta(minutes=n)))
    attrs.resolve_types(kind)
    made = {
        each.name: maybe(_FIELDS[each.name](at))
        if each.name not in _NULLABLE and each.default is None
        else _FIELDS[each.name](at)
        for each in attrs.fields(kind)
        if each.name in _FIELDS
    }
    fields = {
        "at": st.just(at),
        "recorded_at": later if recorded else st.none(),
        **made,
        **given,
    }
    return fields_of(kind, **fields)


def of_kind(kind: type[EventT]) -> SearchStrategy[EventT]:
    """Events of a kind, each for itself, at some moment since Decree 56/2017."""
    return moments().flatmap(lambda at: event_at(kind, at))


def any_event() -> SearchStrategy[Event]:
    """Events of any kind."""
    kinds: list[type[Event]] = list(e.EVENTS)
    return st.sampled_from(kinds).flatmap(of_kind)

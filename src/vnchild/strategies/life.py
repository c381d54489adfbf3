"""Lives: the dated entries of an allowance, in an order that the law allows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.places import provinces
from vnchild.law.conditions import AgeFact
from vnchild.law.documents import DECREE_335_2026
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.rules.social_assistance.life import (
    Changed,
    Ended,
    Ending,
    Entry,
    Granted,
    Ground,
    Moved,
    Resumed,
    Suspended,
)
from vnchild.strategies.day import days
from vnchild.strategies.person import values_of
from vnchild.strategies.value import LAST_DAY, maybe

_FACTS: Final = {fact.name: values_of(fact) for fact in SCHEMA if not isinstance(fact, AgeFact)}


def standards() -> SearchStrategy[int]:
    """Standard levels of a province, VND a month, that give whole đồng."""
    return st.integers(180, 500).map(lambda thousands: thousands * 2_000)


def changes(on: date | None = None) -> SearchStrategy[Changed]:
    """Changes of one to three facts."""
    told = st.lists(st.sampled_from(sorted(_FACTS)), min_size=1, max_size=3, unique=True).flatmap(
        lambda names: st.tuples(*(st.tuples(st.just(name), _FACTS[name]) for name in names))
    )
    return st.builds(Changed, on=_day(on), facts=told)


def endings(on: date | None = None) -> SearchStrategy[Ended]:
    """Ends of an allowance on a ground of its own."""
    return st.builds(Ended, on=_day(on), ground=st.sampled_from(Ending))


def suspensions(on: date | None = None) -> SearchStrategy[Suspended]:
    """Suspensions on a ground that the law of the day knows."""
    return _day(on).flatmap(
        lambda day: st.builds(
            Suspended,
            on=st.just(day),
            ground=st.sampled_from(
                [
                    each
                    for each in Ground
                    if each is not Ground.DETAINED or day < DECREE_335_2026.first_day
                ]
            ),
        )
    )


def resumptions(on: date | None = None) -> SearchStrategy[Resumed]:
    """Reviews after which payment goes on."""
    return st.builds(Resumed, on=_day(on))


def grants(on: date | None = None) -> SearchStrategy[Granted]:
    """Decisions to grant, of a person with a disability with the day of the certificate."""
    return _day(on).flatmap(
        lambda day: st.builds(
            Granted,
            on=st.just(day),
            certificate=maybe(st.dates(day - timedelta(days=400), day)),
        )
    )


def moves(on: date | None = None) -> SearchStrategy[Moved]:
    """Moves to a province that stands on the day, or to a standard level, or to neither."""
    return _day(on).flatmap(
        lambda day: (
            st.builds(
                Moved,
                on=st.just(day),
                province=maybe(st.sampled_from([each.code for each in provinces(day)])),
            )
            | st.builds(Moved, on=st.just(day), standard=standards())
        )
    )


def _day(on: date | None) -> SearchStrategy[date]:
    return days() if on is None else st.just(on)


def _in_time(suspended: Suspended, day: date) -> bool:
    return suspended.ends is None or day <= suspended.ends


_Kind = Callable[[date], SearchStrategy[Entry]]
_KINDS: Final[tuple[_Kind, ...]] = (changes, moves, suspensions, endings, grants)


@st.composite
def _lives(draw: st.DrawFn, granted: date | None, most: int, regrants: bool) -> tuple[Entry, ...]:
    day = draw(days(last=LAST_DAY - timedelta(days=400))) if granted is None else granted
    suspended: Suspended | None = None
    entries: list[Entry] = []
    for _ in range(draw(st.integers(0, most))):
        latest = min(LAST_DAY, day + timedelta(days=500))
        if day >= latest:
            break
        day = draw(days(day + timedelta(days=1), latest))
        if suspended is not None and _in_time(suspended, day) and draw(st.booleans()):
            entries.append(Resumed(on=day))
            suspended = None
            continue
        kinds = [
            each
            for each in _KINDS
            if (suspended is None or each is not suspensions) and (regrants or each is not grants)
        ]
        entry: Entry = draw(draw(st.sampled_from(kinds))(day))
        entries.append(entry)
        if isinstance(entry, Granted):
            suspended = None
        elif isinstance(entry, Suspended):
            suspended = entry
        elif isinstance(entry, Ended) and (entry.ground is Ending.DEATH or not regrants):
            break
    return tuple(entries)


def lives(
    *, granted: date | None = None, max_size: int = 5, regrants: bool = False
) -> SearchStrategy[tuple[Entry, ...]]:
    """What happens after a grant, as `vnchild.schedule` takes it: nothing contradicts another.

    Args:
        granted: the day of the grant; every entry is after it.
        max_size: the most entries.
        regrants: whether later decisions may grant again; on the day of one the person must be
            surely entitled, which no life by itself can promise.
    """
    return _lives(granted, max_size, regrants)

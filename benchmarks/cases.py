"""A simulated year of cases: recorded event by event, then asked what is overdue.

    uv run --locked --group test python benchmarks/cases.py

Everything in it is invented, from a seed.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from attrs import evolve

from vnchild.domain import case as e
from vnchild.rules.cases import Case

CASES = 10_000
VN = ZoneInfo("Asia/Ho_Chi_Minh")
NEW_YEAR = datetime(2026, 1, 1, tzinfo=VN)
ASKED = tuple(NEW_YEAR + timedelta(days=30 * n) for n in range(1, 13))
"""The moments of a year at which it is asked what is overdue."""

_PLACES = tuple(e.ReceivedBy)
_ITEM = e.PlanItem(
    service=e.Service.PSYCHOLOGICAL,
    start=date(2026, 1, 1),
    end=date(2026, 12, 31),
    responsible="giả định",
    cost=1_000_000,
)

_SUITS = e.FollowUpFinding.SUITABLE
_DECIDED = e.CareDecided(
    at=NEW_YEAR, decided_by=e.CareDecider.COMMUNE_CHAIRMAN, consent=e.Consent.GUARDIAN
)


def _later(now: datetime, chance: random.Random, hours: int) -> datetime:
    return now + timedelta(minutes=chance.randrange(60 * hours))


def _happening(start: datetime, chance: random.Random) -> Iterator[e.Event]:
    """About ten events; some cases stop on the way, as cases do."""
    now = start
    yield e.Intake(at=now, received_by=chance.choice(_PLACES))
    serious = chance.random() < 0.4
    now = _later(now, chance, 18)
    danger = e.Danger.SERIOUS_HARM if serious else e.Danger.NO_EMERGENCY
    yield e.InitialAssessment(at=now, danger=danger)
    if serious:
        now = _later(now, chance, 8)
        yield e.EmergencyMeasure(at=now, steps=(e.EmergencyStep.STOP_THE_HARM,))
    if chance.random() < 0.1:
        return
    now = _later(now, chance, 24 * 7)
    if chance.random() < 0.1:
        yield e.DetailedAssessment(at=now, need=e.Need.NO_PLAN)
        yield e.Closed(at=_later(now, chance, 48), ground=e.ClosingGround.NO_PLAN_NEEDED)
        return
    yield e.DetailedAssessment(at=now, need=e.Need.PLAN)
    steps: list[tuple[int, e.Event]] = [
        (24 * 4, e.ConferenceHeld(at=now)),
        (24 * 6, e.PlanDrafted(at=now, items=(_ITEM,))),
        (24 * 5, e.PlanApproved(at=now)),
        (24, e.PlanSent(at=now)),
        (24 * 3, e.ServiceStarted(at=now, item=1)),
    ]
    if chance.random() < 0.3:
        steps += [
            (24 * 9, e.CareFileMade(at=now, ground=e.CareGround.ORPHANED_OR_ABANDONED)),
            (24 * 9, e.CarerChosen(at=now, care=e.CareForm.RELATIVE, child_heard=True)),
            (24 * 9, _DECIDED),
            (24 * 30, e.HandedOver(at=now, meetings=2)),
            (24 * 45, e.FollowedUp(at=now, which=e.FollowUp.FIRST, finding=_SUITS)),
        ]
    steps += [
        (24 * 60, e.ServiceDone(at=now, item=1)),
        (24 * 14, e.Review(at=now, result=e.ReviewResult.END)),
        (24 * 7, e.Closed(at=now, ground=e.ClosingGround.PLAN_ENDED)),
    ]
    for hours, event in steps:
        if chance.random() < 0.03:
            return
        if isinstance(event, e.FollowedUp):
            now += timedelta(days=31)  # the month that has to pass first
        now = _later(now, chance, hours)
        yield _at(event, now)


def _at(event: e.Event, moment: datetime) -> e.Event:
    return evolve(event, at=moment)


def year(count: int = CASES, seed: int = 2026) -> list[Case]:
    """So many cases, opened over a year."""
    chance = random.Random(seed)
    cases = []
    for place in range(count):
        start = NEW_YEAR + timedelta(minutes=chance.randrange(60 * 24 * 365))
        case: Case | None = None
        for event in _happening(start, chance):
            if case is not None:
                case = case.record(event)
            elif isinstance(event, e.Intake):
                case = Case.open(event, number=f"{place:06d}")
        if case is not None:
            cases.append(case)
    return cases


def overdue(cases: list[Case], now: datetime) -> list[tuple[str | None, str, timedelta | None]]:
    """What is overdue in all cases, by the number of the case."""
    found = [(case.number, duty) for case in cases for duty in case.overdue(now)]
    told = [(number, duty.task.value, duty.overdue_by) for number, duty in found]
    return sorted(told, key=lambda line: (line[0] or "", line[1], line[2] or timedelta(0)))


def main(count: int) -> None:
    """Print how long a year takes."""
    before = time.perf_counter()
    cases = year(count)
    recorded = time.perf_counter()
    events = sum(map(len, cases))
    late = [len(overdue(cases, now)) for now in ASKED]
    asked = time.perf_counter()
    print(
        f"{len(cases):,} cases, {events:,} events: recorded in {recorded - before:.1f} s "
        f"({(recorded - before) / events * 1e6:.0f} µs an event); overdue asked "
        f"{len(ASKED)} times in {asked - recorded:.1f} s ({late[-1]:,} at the end of the year)"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CASES)

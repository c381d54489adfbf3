"""`schedule`, `read_directive`, `json.loads` and `due`, as ratios of one run.

    uv run --locked --group test python benchmarks/answers.py

Each is set against something that a reader knows: as many single assessments, the same text in
parts, the reader of the standard library, the same counting by hand. All people are invented.
"""

from __future__ import annotations

import json as plain_json
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from dateutil.relativedelta import relativedelta

from vnchild import (
    Assessment,
    Care,
    Directive,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Person,
    Schedule,
    assess,
    due,
    json,
    read_directive,
    schedule,
)
from vnchild.law.days_off import STATE_SECTOR

RUNS = 5
GRANTED, UNTIL = date(2021, 7, 1), date(2026, 11, 30)
MONTHS = (UNTIL.year - GRANTED.year) * 12 + UNTIL.month - GRANTED.month + 1
DISPATCHES = Path(__file__).parents[1] / "tests" / "reading" / "dispatches"
CHILD = Person(
    birth_date=date(2019, 3, 1),
    mother=ParentSituation.DECEASED,
    father=ParentSituation.DECEASED,
    abandoned=False,
    adopted=False,
    hiv=False,
    household=Household(poverty=HouseholdClass.POOR, disadvantaged_area=False),
    disability=Disability.SEVERE,
    care=Care.FAMILY,
    has_income=False,
    marital=MaritalStatus.NEVER_MARRIED,
)


def least(work: Callable[[], object], times: int = 1) -> float:
    """The least time of some runs of as many calls, in seconds a call."""
    found = []
    for _ in range(RUNS):
        before = time.perf_counter()
        for _ in range(times):
            work()
        found.append((time.perf_counter() - before) / times)
    return min(found)


def one_schedule() -> Schedule:
    """Five years and five months of the invented child."""
    return schedule(CHILD, granted=GRANTED, until=UNTIL)


def month_by_month() -> list[Assessment]:
    """The same months, asked for one by one, with every reason left out."""
    days = (GRANTED + relativedelta(months=number, day=28) for number in range(MONTHS))
    return [assess(CHILD, on=day) for day in days]


def schedules() -> str:
    """What a schedule costs over the assessments that it is made of."""
    ours, theirs = least(one_schedule, 20), least(month_by_month, 20)
    return (
        f"schedule of {MONTHS} months: {ours / theirs:.2f}x of {MONTHS} single assessments "
        f"({ours * 1e3:.1f} ms)"
    )


def readings() -> list[str]:
    """What a dispatch costs, and whether a long text costs more a letter than a short one."""
    text = max((file.read_text("utf-8") for file in DISPATCHES.glob("*.txt")), key=len)
    short = least(lambda: read_directive(text))
    many = 20
    long = least(lambda: read_directive("\n".join([text] * many)))
    as_words = least(text.split, 20)
    return [
        f"read_directive of {len(text):,} letters: {short * 1e3:.1f} ms, "
        f"{short / as_words:.0f}x of splitting it into words",
        f"read_directive of {many} such texts as one: {long / (many * short):.2f}x of {many} "
        "times one",
    ]


def loads() -> list[str]:
    """What checked JSON costs over JSON that nobody checked."""
    file = next(iter(sorted(DISPATCHES.glob("*.txt"))))
    found: list[str] = []
    for name, value, kind in (
        ("an assessment", assess(CHILD, on=UNTIL), Assessment),
        ("a schedule", one_schedule(), Schedule),
        ("a directive", read_directive(file.read_text("utf-8")).directive, Directive),
    ):
        text = json.dumps(value)
        ours = least(lambda text=text, kind=kind: json.loads(text, kind), 20)  # type: ignore[misc]
        theirs = least(lambda text=text: plain_json.loads(text), 20)  # type: ignore[misc]
        written = least(lambda value=value: json.dumps(value), 20)  # type: ignore[misc]
        found.append(
            f"loads of {name}, {len(text):,} letters: {ours / theirs:.1f}x of the standard "
            f"library's unchecked one ({ours * 1e3:.2f} ms; dumps {written * 1e3:.2f} ms)"
        )
    return found


def by_hand(start: date, days: int) -> date:
    """Working days one by one, by the same table of days off."""
    while days:
        start += timedelta(days=1)
        days -= STATE_SECTOR.is_working_day(start)
    return start


def limits() -> str:
    """What legal time costs over counting days."""
    start = date(2026, 2, 12)
    if due("5 working days", start).at != by_hand(start, 5):
        return "due: the two ways of counting differ"
    ours = least(lambda: due("5 working days", start), 1_000)
    theirs = least(lambda: by_hand(start, 5), 1_000)
    return (
        f"due in 5 working days over Tết: {ours / theirs:.2f}x of counting them by hand "
        f"({ours * 1e6:.1f} microseconds)"
    )


def main() -> None:
    """Print the ratios."""
    for line in (schedules(), *readings(), *loads(), limits()):
        print(line, flush=True)


if __name__ == "__main__":
    main()

"""The main job against the same rule written by hand, as ratios of one run.

    uv run --locked --group test python benchmarks/assess.py

Every figure is the least of several runs of a process of its own, so that memory is that of one
thing only. Times on a shared machine drift; the ratios of one run hold better than the times.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

RUNS = 5
SIZES = (414_677, 5_000_000)
KINDS = {"complete": "none", "usual": "in 6 columns", "open": "in all columns"}
HERE = Path(__file__).parent


def measure(what: str, file: str) -> dict[str, float]:
    """Time and peak memory of one way of doing the job, in this process."""
    sys.path.insert(0, str(HERE))
    import by_hand
    import people
    import polars as pl

    from vnchild import frames

    table = pl.read_parquet(file)
    coded = people.coded(table) if what == "numpy" else {}
    times = []
    for _ in range(RUNS):
        before = time.perf_counter()
        if what == "vnchild":
            frames.assess(table, on=by_hand.ON)
        elif what == "polars":
            by_hand.with_polars(table)
        elif what == "numpy":
            by_hand.with_numpy(coded)
        times.append(time.perf_counter() - before)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": min(times), "megabytes": peak}


def in_process(what: str, file: Path) -> dict[str, float]:
    """`measure` in a process of its own."""
    command = [sys.executable, __file__, what, str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def make(file: Path, size: int, kind: str) -> None:
    """Write a table of invented children."""
    sys.path.insert(0, str(HERE))
    import people

    columns = {"complete": (), "usual": people.OFTEN_UNKNOWN, "open": None}[kind]
    people.people(size, oldest=16, open_columns=columns).write_parquet(file)


def agreement(size: int) -> str:
    """Whether the two give the same table, column by column."""
    sys.path.insert(0, str(HERE))
    import by_hand
    import people

    from vnchild import frames

    table = people.people(size, oldest=16)
    ours, theirs = frames.assess(table, on=by_hand.ON), by_hand.with_polars(table)
    differing = {name: int((~ours[name].eq_missing(theirs[name])).sum()) for name in ours.columns}
    told = {name: count for name, count in differing.items() if count}
    return f"rows that differ from the version by hand: {told or 'none'} of {size:,}"


def one_person() -> float:
    """Microseconds for one person, the explanation not asked for."""
    from vnchild import (
        Care,
        Disability,
        Household,
        HouseholdClass,
        ParentSituation,
        Person,
        assess,
    )

    person = Person(
        birth_date=date(2018, 5, 1),
        mother=ParentSituation.PRESENT,
        father=ParentSituation.DECEASED,
        abandoned=False,
        hiv=False,
        household=Household(poverty=HouseholdClass.POOR, disadvantaged_area=True),
        disability=Disability.SEVERE,
        care=Care.FAMILY,
    )
    on = date(2026, 11, 22)
    best = float("inf")
    for _ in range(RUNS):
        before = time.perf_counter()
        for _ in range(20_000):
            assess(person, on=on)
        best = min(best, (time.perf_counter() - before) / 20_000)
    return best * 1e6


def importing() -> float:
    """Milliseconds that ``import vnchild`` takes over ``python -c pass``."""

    def least(code: str) -> float:
        times = []
        for _ in range(2 * RUNS):
            before = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times.append(time.perf_counter() - before)
        return min(times)

    return (least("import vnchild") - least("pass")) * 1e3


def main() -> None:
    """Print the ratios."""
    print(agreement(SIZES[0]))
    print("rows       unknown cells  against          time  peak memory")
    for size, kind in ((size, kind) for size in SIZES for kind in KINDS):
        with TemporaryDirectory() as folder:
            file = Path(folder) / "people.parquet"
            make(file, size, kind)
            found = {w: in_process(w, file) for w in ("vnchild", "polars", "numpy")}
        ours = found.pop("vnchild")
        for what, theirs in found.items():
            print(
                f"{size:<10,} {KINDS[kind]:<14} {what + ' by hand':<15} "
                f"{ours['seconds'] / theirs['seconds']:5.2f}x  "
                f"{ours['megabytes'] / theirs['megabytes']:5.2f}x   "
                f"({ours['seconds']:.3f} s, {ours['megabytes']:.0f} MB; "
                f"{theirs['seconds']:.3f} s, {theirs['megabytes']:.0f} MB)"
            )
    print(f"one person: {one_person():.1f} microseconds")
    print(f"import vnchild: {importing():.0f} ms over python -c pass")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(measure(sys.argv[1], sys.argv[2])))
    else:
        main()

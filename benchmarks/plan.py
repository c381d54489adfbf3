"""A plan of twelve months against twelve assessments of one month written by hand, in one run.

    uv run --locked --group test python benchmarks/plan.py

Each way runs in a process of its own, so that its peak of memory is its own.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

RUNS = 5
SIZES = (414_677, 5_000_000)
MONTHS = 12
HERE = Path(__file__).parent


def measure(what: str, file: str) -> dict[str, float]:
    """Time and peak memory of one way of doing the job, in this process."""
    sys.path.insert(0, str(HERE))
    import by_hand
    import polars as pl

    from vnchild import frames

    table = pl.read_parquet(file)
    loaded = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    times = []
    for _ in range(RUNS):
        before = time.perf_counter()
        if what == "plan":
            frames.plan(table, first=(2026, 1), last=(2026, MONTHS))
        else:
            by_hand.with_polars(table)
        times.append(time.perf_counter() - before)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": min(times), "megabytes": peak / 1024, "more": (peak - loaded) / 1024}


def in_process(what: str, file: Path) -> dict[str, float]:
    """`measure` in a process of its own."""
    command = [sys.executable, __file__, what, str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print the ratios."""
    sys.path.insert(0, str(HERE))
    import people

    for size in SIZES:
        with TemporaryDirectory() as folder:
            file = Path(folder) / "people.parquet"
            people.people(size, oldest=16).write_parquet(file)
            ours, theirs = in_process("plan", file), in_process("by hand", file)
        ratio = ours["seconds"] / (MONTHS * theirs["seconds"])
        print(
            f"{size:,} rows, {MONTHS} months: {ratio:.2f}x of {MONTHS} months by hand "
            f"({ours['seconds']:.2f} s; one month by hand {theirs['seconds']:.2f} s); "
            f"memory over the table {ours['more']:.0f} MB (by hand {theirs['more']:.0f} MB)"
        )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(measure(sys.argv[1], sys.argv[2])))
    else:
        main()

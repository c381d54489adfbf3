"""A table of five million through the command, an engine after another, as ratios of one run.

    uv run --locked --group test python benchmarks/scale.py [engine ...]

Each run is a process of its own, so that its peak of memory is its own; Spark's other process is
not counted. Times on a shared machine drift; the ratios of one run hold better than the times.
"""

from __future__ import annotations

import filecmp
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

SIZES = (414_677, 5_000_000)
ON = "2026-11-22"
ENGINES = ("polars", "duckdb")


def run(*command: str) -> dict[str, float]:
    """Seconds and peak megabytes of ``vnchild`` with some arguments."""
    watched = [sys.executable, __file__, "--watched", *command]
    done = subprocess.run(watched, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def watched(*command: str) -> None:
    """Run ``vnchild`` as a child of this process, and print what it took."""
    before = time.perf_counter()
    subprocess.run([sys.executable, "-m", "vnchild", *command], check=True)
    seconds = time.perf_counter() - before
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak}))


def main(engines: tuple[str, ...]) -> None:
    """Print the ratios."""
    peaks: dict[str, float] = {}
    for size in SIZES:
        with TemporaryDirectory() as place:
            folder = Path(place)
            people = folder / "people.parquet"
            made = run("sample", "--province", "91", "--n", str(size), "--out", str(people))
            print(f"{size:,} rows: sample {made['seconds']:.1f} s, {made['megabytes']:.0f} MB")
            first: dict[str, float] = {}
            for engine in engines:
                out = folder / f"{engine}.csv"
                asked = ("assess", str(people), "--on", ON, "--out", str(out), "--engine", engine)
                took = run(*asked)
                first = first or took
                same = filecmp.cmp(folder / f"{engines[0]}.csv", out, shallow=False)
                growth = took["megabytes"] / peaks.get(engine, took["megabytes"])
                peaks.setdefault(engine, took["megabytes"])
                print(
                    f"  {engine:<7} {took['seconds'] / first['seconds']:5.2f}x time  "
                    f"{took['megabytes'] / first['megabytes']:5.2f}x memory of {engines[0]}; "
                    f"{growth:.2f}x its memory at {SIZES[0]:,}; "
                    f"{'same' if same else 'ANOTHER'} file  "
                    f"({took['seconds']:.1f} s, {took['megabytes']:.0f} MB)",
                    flush=True,
                )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--watched"]:
        watched(*sys.argv[2:])
    else:
        main(tuple(sys.argv[1:]) or ENGINES)

"""Every benchmark, one after another, and the page of their figures.

    uv run --locked --all-extras --group test python benchmarks

writes ``docs/benchmark_results.md`` with the machine noted; names of benchmarks after the command
run only these, and the page says which were left out.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import date
from pathlib import Path

from vnchild import __version__

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "benchmark_results.md"
NAMES = ("assess", "plan", "answers", "cases", "scale", "web")


def processor() -> str:
    """The name of the processor, as far as the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def run(name: str) -> str:
    """What one benchmark prints.

    Raises:
        CalledProcessError: it failed.
    """
    command = [sys.executable, str(HERE / f"{name}.py")]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


def first_line(name: str) -> str:
    """What a benchmark measures, from the first line of its text."""
    return (HERE / f"{name}.py").read_text("utf-8").split('"""')[1].splitlines()[0]


def main(names: tuple[str, ...]) -> None:
    """Run, print, and write the page where all were run."""
    parts = []
    for name in names or NAMES:
        print(f"== {name}", flush=True)
        found = run(name)
        print(found, flush=True)
        parts.append(f"## {name}\n\n{first_line(name)}\n\n```text\n{found}\n```\n")
    left = [name for name in NAMES if names and name not in names]
    head = (
        "# Figures of one run\n\n"
        "Written by `uv run --locked --all-extras --group test python benchmarks`; what each line "
        "is set against\nis told in [benchmarks](benchmarks.md). Ratios are of one run; times are "
        "of this machine on this day\nand promise nothing.\n\n"
        f"{date.today():%Y-%m-%d}, vnchild {__version__}, Python {platform.python_version()}, "
        f"{platform.system()}, {os.cpu_count()} processors ({processor()}).\n\n"
    )
    if left:
        head += f"Not run this time: {', '.join(left)}.\n\n"
    PAGE.write_text(head + "\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    wrong = [name for name in sys.argv[1:] if name not in NAMES]
    if wrong:
        sys.exit(f"there is no benchmark {wrong[0]!r}; there are {', '.join(NAMES)}")
    main(tuple(sys.argv[1:]))

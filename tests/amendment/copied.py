"""A copy of the package, into which a test puts amendments; and what runs there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def copied(home: Path) -> Path:
    """Copy the sources into a directory; the place of the amendments there."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src" / "vnchild", home / "src" / "vnchild", ignore=ignored)
    return home / "src" / "vnchild" / "rules" / "amendments"


def run(package: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run Python where the copy is the package, with more in its environment."""
    home = package.parents[3]
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=home,
        env={
            **os.environ,
            "PYTHONPATH": f"{home / 'src'}{os.pathsep}{ROOT}",
            "PYTHONPYCACHEPREFIX": str(home / "compiled"),
            **more,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def load(package: Path, code: str = "from vnchild import assess") -> str:
    """The last line of the error with which some code ends; empty if it does not."""
    done = run(package, "-c", code)
    return "" if done.returncode == 0 else done.stderr.strip().splitlines()[-1]

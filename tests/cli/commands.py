"""Running ``vnchild assess`` in tests."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner, Result

from vnchild.cli import app
from vnchild.rules.social_assistance.facts import BY_NAME

COMMUNE: Final = Path(__file__).parents[2] / "examples" / "data" / "commune.csv"
ON: Final = "2026-11-22"
HEADER: Final = "id,birth_date,hiv,care,children_under_16\n"
GOOD: Final = HEADER + "a,2020-01-01,no,family,0\n"
COLUMNS: Final = tuple(BY_NAME)


def run(*args: object, on: str | None = ON) -> Result:
    """``vnchild assess`` within this process, on a wide terminal."""
    asked = [] if on is None else ["--on", on]
    command = ["assess", *(str(arg) for arg in args), *asked]
    return CliRunner().invoke(app, command, env={"COLUMNS": "200"}, prog_name="vnchild")


def shell(*args: object, **more: str) -> subprocess.CompletedProcess[str]:
    """``python -m vnchild`` as a user runs it."""
    return subprocess.run(
        [sys.executable, "-m", "vnchild", *(str(arg) for arg in args)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "COLUMNS": "200", "PYTHONUTF8": "1", **more},
    )


def listing(folder: Path) -> dict[str, bytes | None]:
    """Everything in a folder, with what the files hold."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def refused(result: Result, *words: str) -> list[str]:
    """Check that input was refused as a user should meet it; the lines told are given back."""
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        pytest.fail(f"it ended in {type(result.exception).__name__}: {result.exception}")
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert result.stdout == ""
    lines: list[str] = result.stderr.splitlines()
    assert lines
    assert all(line.startswith("vnchild: ") for line in lines), lines
    for word in words:
        assert word in result.stderr
    return lines


def write_rows(path: Path, rows: Iterable[Sequence[Any]], columns: Sequence[str]) -> None:
    """A CSV file of rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)

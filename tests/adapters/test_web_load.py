"""The web example under load: 200 connections at once for 20 seconds."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("fastapi")
pytest.importorskip("uvicorn")

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "web.py"


@pytest.mark.slow
def test_200_connections_for_20_seconds_without_an_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    done = subprocess.run(
        [sys.executable, str(BENCHMARK), "--connections", "200", "--seconds", "20"],
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )
    with capsys.disabled():
        print(f"\n{done.stdout.strip()}")  # noqa: T201
    assert re.search(r"statuses \{200: \d+\}  failed 0$", done.stdout.strip())

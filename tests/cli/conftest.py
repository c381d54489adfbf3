"""What every test of the commands begins with."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def as_read_by_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """No width of a terminal, whatever runs the tests; a test that wants one sets its own."""
    monkeypatch.delenv("COLUMNS", raising=False)

from __future__ import annotations

from pathlib import Path

import pytest

_SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def seed(name: str) -> str:
    """The text of a real document, where it is at hand."""
    path = _SEEDS / f"{name}.txt"
    if not path.exists():
        pytest.skip("the real documents are not at hand")
    return path.read_text(encoding="utf-8")

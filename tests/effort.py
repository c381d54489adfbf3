"""How hard the properties are tried: quickly with every change, thoroughly when asked.

``pytest -m hypothesis --hypothesis-profile thorough`` tries each property on ten times as many
examples. In CI the examples are the same from run to run.
"""

from __future__ import annotations

import os

from hypothesis import settings

QUICK, THOROUGH = "quick", "thorough"
MORE = 10


def register() -> None:
    """Make both profiles known; the quick one holds unless another is asked for."""
    same = bool(os.environ.get("CI"))
    settings.register_profile(QUICK, max_examples=40, deadline=None, derandomize=same)
    settings.register_profile(THOROUGH, max_examples=40 * MORE, deadline=None)
    settings.load_profile(QUICK)


def examples(quick: int) -> int:
    """How many examples a property is tried on, of which so many are enough for every change."""
    return quick * MORE if settings.get_current_profile_name() == THOROUGH else quick

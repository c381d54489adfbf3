"""What is slow is marked by place, so that the fast suite stays fast."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent
SLOW = (
    "adapters/test_web_app.py",
    "adapters/test_web_page.py",
    "cli/test_engines.py",
    "cli/test_sample.py",
    "cli/test_streams.py",
    "docs/",
    "docs_site/",
    "frames/test_scale.py",
    "json/test_properties.py",
    "notebooks/",
    "strategies/",
)
"""Real servers and browsers, pages of the whole domain, notebooks, whole-package properties."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of these places as slow."""
    for item in items:
        if item.path.is_relative_to(HERE):
            place = item.path.relative_to(HERE).as_posix()
            if place.startswith(SLOW):
                item.add_marker(pytest.mark.slow)

"""What is slow is marked by place, so that the fast suite stays fast."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import effort

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

effort.register()


def _is_slow(path: Path) -> bool:
    return path.is_relative_to(HERE) and path.relative_to(HERE).as_posix().startswith(SLOW)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave unread what would be left out: importing it takes a second here and there."""
    left_out = "not slow" in config.option.markexpr
    return True if left_out and collection_path.is_file() and _is_slow(collection_path) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of these places as slow."""
    for item in items:
        if _is_slow(item.path):
            item.add_marker(pytest.mark.slow)

"""Every code block of the documentation and every example in a docstring runs as a test."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

documents = Sybil(parsers=[PythonCodeBlockParser()], patterns=["*.md"])
docstrings = Sybil(
    parsers=[DocTestParser()],
    pattern="src/vnchild/**/*.py",
    document_types={".py": PythonDocStringDocument},
)
collect_examples = (documents + docstrings).pytest()

HERE = Path(__file__).parent
EXAMPLE = {".md": "```python", ".py": ">>>"}
"""Without these words a file holds no example, and need not be parsed to find that out."""


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Read the examples of a file that holds any."""
    sign = EXAMPLE.get(file_path.suffix)
    if sign is None or file_path.is_relative_to(HERE / "tests"):
        return None
    if sign not in file_path.read_text(encoding="utf-8"):
        return None
    found: pytest.Collector | None = collect_examples(file_path, parent)
    return found


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage while tests are collected: all of it is kept."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()

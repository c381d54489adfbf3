"""What is slow is marked by place, so that the fast suite stays fast."""

from __future__ import annotations

from functools import cache
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
SLOW_TESTS = (
    "cli/test_assess.py::test_batches_make_no_difference",
    "cli/test_plan.py::test_batches_make_no_difference",
    "cli/test_plan.py::test_the_chart[en]",
    "cli/test_plan.py::test_what_if_with_other_coefficients_is_compared",
    "cli/test_plan.py::test_what_is_asked_besides",
    "cli/test_plan.py::test_what_is_written_is_what_frames_says[out.",
    "cli/test_renaming.py::test_a_table_with_other_names_gives_the_same[duckdb",
    "cli/test_reports.py::test_no_colour_and_no_traceback_in_a_pipe",
    "frames/test_backends.py::test_every_backend_equals_the_scalar_reading[duckdb-on12",
    "frames/test_contract.py::test_result_columns_in_order_and_typed_on_every_backend[duckdb",
    "frames/test_plan_and_schedules.py::test_a_plan_is_the_sum_of_the_schedules[2025",
    "frames/test_plan_and_schedules.py::test_a_plan_is_the_sum_of_the_schedules[2026-many",
    "frames/test_planning.py::test_a_plan_is_the_sum_of_the_answers[1-((2025",
    "frames/test_planning.py::test_the_difference_of_two_plans_is_exact",
    "frames/test_planning.py::test_what_if_is_the_sum_of_answers_by_the_changed_rules",
    "frames/test_planning.py::test_what_is_asked_besides",
    "test_amendment.py::test_a_file_that_imports_the_rules_at_its_top_is_told_so",
    "test_amendment.py::test_a_file_that_is_no_amendment_is_an_error",
    "test_amendment.py::test_a_higher_standard_level_is_one_file_too",
)
"""The same question asked once more of a larger table, of a slower engine, with other words, or of
a whole package (tests/law/test_amending_file.py asks the same of the check alone)."""

effort.register()


@cache
def _place(path: Path) -> str:
    """Where a test stands in this folder; empty for a code block of the documentation."""
    return path.relative_to(HERE).as_posix() if path.is_relative_to(HERE) else ""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave unread what would be left out: importing it takes a second here and there."""
    left_out = "not slow" in config.option.markexpr
    return (
        True
        if left_out and collection_path.is_file() and _place(collection_path).startswith(SLOW)
        else None
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark these tests, and all tests of these places, as slow."""
    for item in items:
        place = _place(item.path)
        if place and f"{place}::{item.name}".startswith((*SLOW, *SLOW_TESTS)):
            item.add_marker(pytest.mark.slow)

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.effort import examples
from vnchild.privacy import PrivacyError, suppress


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({}, {}),
        ({"a": 5, "b": 6}, {"a": 5, "b": 6}),
        ({"a": 4, "b": 6, "c": 9}, {"a": None, "b": None, "c": 9}),
        ({"a": 4, "b": 9, "c": 6}, {"a": None, "b": 9, "c": None}),
        ({"a": 4, "b": 3, "c": 9}, {"a": None, "b": None, "c": 9}),
        ({"a": 0, "b": 0, "c": 9}, {"a": 0, "b": 0, "c": 9}),
        ({"a": 0, "b": 1, "c": 9}, {"a": 0, "b": None, "c": None}),
        ({"a": 0, "b": 3}, {"a": None, "b": None}),
        ({"a": 3}, {"a": None}),
        ({"a": 1, "b": 1, "c": 9}, {"a": None, "b": None, "c": None}),
        ({"a": 4, "b": 4, "c": 9, "d": 8}, {"a": None, "b": None, "c": 9, "d": None}),
        ({"a": 2, "b": 2, "c": 9}, {"a": None, "b": None, "c": 9}),
    ],
)
def test_small_counts_and_what_would_tell_them_are_suppressed(
    counts: dict[str, int], shown: dict[str, int | None]
) -> None:
    assert suppress(counts) == shown
    assert list(suppress(counts)) == list(counts)


@pytest.mark.parametrize(("below", "hidden"), [(2, False), (9, False), (10, True), (11, True)])
def test_the_limit_is_the_smallest_count_that_is_published(below: int, *, hidden: bool) -> None:
    assert (suppress({"a": 9, "b": 100, "c": 200}, below)["a"] is None) is hidden


tables = st.lists(st.integers(0, 9), min_size=1, max_size=4).map(
    lambda counts: dict(enumerate(counts))
)


@given(tables)
def test_what_is_published_is_true_and_never_small(counts: dict[int, int]) -> None:
    shown = suppress(counts)
    for key, count in shown.items():
        assert count is None or count == counts[key]
        assert count is None or count == 0 or count >= 5
    if all(count == 0 or count >= 5 for count in counts.values()):
        assert shown == counts


@settings(deadline=None, max_examples=examples(30))
@given(tables)
def test_nobody_can_tell_a_suppressed_cell_from_the_total(counts: dict[int, int]) -> None:
    shown = suppress(counts)
    hidden = [key for key, count in shown.items() if count is None]
    if not hidden or all(counts[key] == 0 for key in counts if key not in hidden):
        return  # Every cell that is not zero is suppressed: the total is not to be published.
    left = sum(counts[key] for key in hidden)
    found: dict[int, set[int]] = {key: set() for key in hidden}
    for values in _shares(left, len(hidden)):
        other = {**counts, **dict(zip(hidden, values, strict=True))}
        if _could_be_shown_so(other, set(hidden)):
            for key, value in zip(hidden, values, strict=True):
                found[key].add(value)
    assert all(len(values) > 1 for values in found.values())


def _shares(total: int, cells: int) -> Iterator[tuple[int, ...]]:
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in _shares(total - first, cells - 1):
            yield (first, *rest)


def _could_be_shown_so(counts: dict[int, int], hidden: set[int]) -> bool:
    """Whether these counts would be suppressed so, whichever of equal cells comes first."""
    for order in permutations(counts):
        shown = suppress({key: counts[key] for key in order})
        if {key for key, count in shown.items() if count is None} == hidden:
            return True
    return False


@pytest.mark.parametrize("count", [-1, 1.0, True, None, "3"])
def test_a_count_is_a_whole_number(count: Any) -> None:
    with pytest.raises(PrivacyError, match="a count is a whole number from 0 on"):
        suppress({"a": count})


@pytest.mark.parametrize("below", [1, 0, -5, 5.0, True, None])
def test_a_limit_suppresses_at_least_counts_of_one(below: Any) -> None:
    with pytest.raises(PrivacyError, match="below is a whole number from 2 on"):
        suppress({"a": 3}, below)

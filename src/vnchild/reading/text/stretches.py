"""Stretches of a text, asked whether another one touches one of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from vnchild.reading.text.source import Span


class Stretches:
    """Stretches of a text, in any order; they may lie within one another.

    Args:
        spans: where they begin and end.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=lambda each: each.start)
        self._starts = [each.start for each in self._spans]
        self._reach = list(accumulate((each.end for each in self._spans), max))

    def touch(self, span: Span) -> bool:
        """Whether one of them has a character in common with a span."""
        last = bisect_left(self._starts, span.end) - 1
        return last >= 0 and self._reach[last] > span.start

"""The documents that are covered clause by clause, with why a clause has no code."""

from __future__ import annotations

from typing import Final

from vnchild.docs.outlines import (
    circular_14_2020,
    decree_20_2021,
    decree_56_2017,
    decree_335_2026,
)
from vnchild.docs.outlines.gaps import GAPS, Gap, gaps_of
from vnchild.docs.outlines.shape import Article, NotEncoded, Outline

OUTLINES: Final[tuple[Outline, ...]] = (
    decree_20_2021.OUTLINE,
    decree_335_2026.OUTLINE,
    decree_56_2017.OUTLINE,
    circular_14_2020.OUTLINE,
)
"""In the order in which they are documented."""

__all__ = ["GAPS", "OUTLINES", "Article", "Gap", "NotEncoded", "Outline", "gaps_of"]

"""Small counts in a table for the public."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

from vnchild.privacy.errors import PrivacyError

K = TypeVar("K")

SMALL: Final = 5
"""Counts below this are not published; usual practice of statistics, no rule of law."""


def suppress(counts: Mapping[K, int], below: int = SMALL) -> dict[K, int | None]:
    """The counts of a table for the public; ``None`` is not published.

    >>> suppress({"xã A": 3, "xã B": 120, "xã C": 17, "xã D": 0})
    {'xã A': None, 'xã B': 120, 'xã C': None, 'xã D': 0}

    Counts from 1 to below the limit are suppressed. If what is suppressed could then be told from
    a published total, because it is one cell or because all of it is 1 or all of it is the largest
    small count, the next smallest cell is suppressed too, and so on.

    A zero is published: it tells of nobody. Only where no other cell is left to hide a small one
    behind is a zero suppressed with it. Where in the end every cell that is not zero is
    suppressed, do not publish the total either.

    It protects one list of cells that add up to a total, each child in one cell. A table of rows
    and columns, and a table published again with one cell changed, need more.

    Args:
        counts: the number of children by cell.
        below: the smallest count that is published.

    Raises:
        PrivacyError: a count is no whole number from 0 on, or ``below`` none from 2 on.
    """
    if type(below) is not int or below < 2:
        msg = "below is a whole number from 2 on: counts of 1 are always small"
        raise PrivacyError(msg)
    if any(type(count) is not int or count < 0 for count in counts.values()):
        msg = "a count is a whole number from 0 on"
        raise PrivacyError(msg)
    hidden = {key for key, count in counts.items() if 0 < count < below}
    others = [key for key in counts if key not in hidden]
    spare = sorted(others, key=lambda key: (counts[key] == 0, counts[key]))
    while spare and _told({counts[key] for key in hidden}, len(hidden), below):
        hidden.add(spare.pop(0))
    return {key: None if key in hidden else count for key, count in counts.items()}


def _told(values: set[int], cells: int, below: int) -> bool:
    """Whether the sum of the hidden cells tells what stands in each."""
    return cells == 1 or values == {1} or values == {below - 1}

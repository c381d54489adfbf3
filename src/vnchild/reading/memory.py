"""What is remembered while one text is read, and forgotten with it.

Official texts repeat their words: the same agencies, orders and periods come again in every line.
What a small function has told of such words is kept for the time of one reading; nothing of a text
stays behind, as it may name children.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

MANY = 4096
"""How many answers of one function are remembered."""
SHORT = 2000
"""The longest text whose answers are remembered, in characters."""


class _Cached(Protocol):
    def cache_clear(self) -> None: ...


C = TypeVar("C", bound=_Cached)
_FORGET: list[Callable[[], None]] = []


def forgotten(cached: C) -> C:
    """A cached function whose answers `forget` drops."""
    _FORGET.append(cached.cache_clear)
    return cached


def forgets(clear: Callable[[], None]) -> None:
    """Have `forget` drop what something else remembers."""
    _FORGET.append(clear)


def forget() -> None:
    """Drop all that was remembered of a text."""
    for clear in _FORGET:
        clear()

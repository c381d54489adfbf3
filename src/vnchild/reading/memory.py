"""What is remembered while one text is read, and forgotten with it.

Official texts repeat their words: the same agencies, orders and periods come again in every line.
What a small function has told of such words is kept for the time of one reading; nothing of a text
stays behind, as it may name children. Every public function that reads a text is `forgetting`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, Protocol, TypeVar

MANY = 4096
"""How many answers of one function are remembered."""
SHORT = 2000
"""The longest text whose answers are remembered, in characters."""


class _Cached(Protocol):
    def cache_clear(self) -> None: ...


class _Depth(threading.local):
    """How many readings stand within one another in this thread."""

    readings = 0


C = TypeVar("C", bound=_Cached)
P = ParamSpec("P")
R = TypeVar("R")
_FORGET: list[Callable[[], None]] = []
_DEPTH = _Depth()


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


def forgetting(read: Callable[P, R]) -> Callable[P, R]:
    """A function that reads a text, and drops what was remembered of it when it is done.

    Within another such function it keeps what was remembered, which that one drops.
    """

    @wraps(read)
    def reading(*args: P.args, **kwargs: P.kwargs) -> R:
        _DEPTH.readings += 1
        try:
            return read(*args, **kwargs)
        finally:
            _DEPTH.readings -= 1
            if not _DEPTH.readings:
                forget()

    return reading

"""What the figures of a report count, and whether two of them count the same."""

from __future__ import annotations

from collections.abc import Iterable

from vnchild.domain.figures import Figure, Money
from vnchild.law.text import Text


def same_unit(one: Figure, other: Figure) -> bool:
    """Whether two figures count the same, as far as its name tells in one of the languages."""
    if isinstance(one, Money) or isinstance(other, Money):
        return True
    first, second = one.unit, other.unit
    return _plain(first.vi) == _plain(second.vi) or _plain(first.en) == _plain(second.en)


def units(figures: Iterable[Figure]) -> Text:
    """The names of what figures count, each once; sums of money are left out."""
    named = [each.unit for each in figures if not isinstance(each, Money)]
    return Text(
        ", ".join(dict.fromkeys(each.vi for each in named)),
        ", ".join(dict.fromkeys(each.en for each in named)),
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())

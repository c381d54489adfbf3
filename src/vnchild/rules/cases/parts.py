"""Times that are a part only of the time that the law gives, and say so."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from attrs import evolve

from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit


class Part(Enum):
    """What a time is that is only a part of the time of the law."""

    DECIDED = Text("thời hạn của quyết định", "the term of the decision")
    LEFT = Text("phần còn lại", "what is left")

    # Members are singletons; the default hash goes through the name and is several times slower.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"Part.{self.name}"


@lru_cache(maxsize=1024)
def part_of(limit: TimeLimit, amount: int, part: Part) -> TimeLimit:
    """A part of a time of the law, which says of itself that it is one."""
    counted, said = limit.counted_from, part.value
    return evolve(
        limit,
        amount=amount,
        counted_from=Text(
            f"{counted.vi} ({said.vi}, trong mức {limit.in_('vi')} của luật)",
            f"{counted.en} ({said.en}, within the {limit.in_('en')} of the law)",
        ),
    )

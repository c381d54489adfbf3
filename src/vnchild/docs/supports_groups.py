"""Groups of Article 5 within the conditions of a support, told by their clause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from attrs import frozen

from vnchild.law.age import day_of
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason, reason
from vnchild.law.text import Text
from vnchild.rules.social_assistance.in_force import rules_on

Shape: TypeAlias = tuple[str, str | None, tuple["Shape", ...]]
"""What a reason says, whatever its outcome for a person."""


def shape(tree: Reason) -> Shape:
    """The shape of a reason."""
    return tree.text.en, tree.fact, tuple(shape(part) for part in tree.parts)


@frozen
class Known:
    """The clauses of Article 5 of a day by the shapes of their groups, the longest first."""

    clauses: tuple[tuple[tuple[Shape, ...], Text], ...]

    def replaced(self, parts: tuple[Reason, ...]) -> Iterator[Reason | Text]:
        """The parts of a reason, where they are the groups of a clause that clause instead."""
        shapes = tuple(shape(part) for part in parts)
        if len(parts) == 1 and parts[0].fact is None and parts[0].provision is None:
            inner = tuple(self.replaced(parts[0].parts))
            if len(inner) == 1:
                yield inner[0]
                return
        at = 0
        while at < len(parts):
            for wanted, text in self.clauses:
                if shapes[at : at + len(wanted)] == wanted:
                    yield text
                    at += len(wanted)
                    break
            else:
                part = parts[at]
                inner = tuple(self.replaced(part.parts)) if _is_choice(part) else ()
                if len(inner) == 1 and isinstance(inner[0], Text):
                    yield inner[0]
                else:
                    yield part
                at += 1


def _is_choice(part: Reason) -> bool:
    return part.fact is None and part.provision is None and bool(part.parts)


@lru_cache(maxsize=64)
def known_groups(on: date) -> Known:
    """The clauses and points of Article 5 on a day."""
    rules = rules_on(on)
    day = day_of(on, rules.leap)
    found: list[tuple[tuple[Shape, ...], Text]] = []
    for number in dict.fromkeys(group.clause for group in rules.groups):
        groups = rules.named(str(number))
        at = groups[0].provision
        whole = Provision(at.document, at.article, at.clause)
        shapes = tuple(shape(reason(group.condition, {}, day)) for group in groups)
        found.append((shapes, _of(whole)))
        found.extend(
            ((one,), _of(group.provision)) for one, group in zip(shapes, groups, strict=True)
        )
    found.sort(key=lambda each: -len(each[0]))
    return Known(tuple(found))


def _of(at: Provision) -> Text:
    return Text(f"thuộc {at.vi}", f"of {at.en}")

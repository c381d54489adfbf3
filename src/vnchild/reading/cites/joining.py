"""Mentions that overlap or stand side by side, brought together into one of each document."""

from __future__ import annotations

import re
from bisect import bisect_right

from attrs import evolve

from vnchild.reading.cites.attached import Mention
from vnchild.reading.cites.laws import law_kind
from vnchild.reading.text.source import Span
from vnchild.reading.text.stretches import Stretches

_NAMED_BY_ASSEMBLY = re.compile(r"(?i:(?:ubtv)?qh)[0-9]{1,2}")
_THEN_NUMBER = re.compile(r"[ \n]?[(–-][ \n]?|,?[ \n]")
_THEN_NAME = re.compile(r"[ \n]?\(|[ \n][–-][ \n]")


def without_overlaps(numbered: list[Mention], named: list[Mention]) -> list[Mention]:
    """All in order; a name within a numbered citation, or within another name, is a part of it."""
    kept = list(numbered)
    taken = Stretches(Span(each.start, each.end) for each in numbered)
    reach = 0
    starts = [each.start for each in numbered]
    for each in named:
        if each.start < reach or taken.touch(Span(each.start, each.start + 1)):
            continue
        following = bisect_right(starts, each.start)
        reach = min([each.end, *starts[following : following + 1]])
        kept.append(each if reach == each.end else evolve(each, end=reach))
    return sorted(kept, key=lambda each: each.start)


def with_names(text: str, found: list[Mention]) -> list[Mention]:
    """A law by name with its number in brackets behind it, or the other way round, as one."""
    result: list[Mention] = []
    for each in found:
        last = result[-1] if result else None
        if last is not None and (one := _one_law(text, last, each)) is not None:
            result[-1] = one
        else:
            result.append(each)
    return result


def _one_law(text: str, first: Mention, then: Mention) -> Mention | None:
    """Two mentions of a law side by side, one with its name, the other with its number."""
    if (first.value.document is None) is (then.value.document is None):
        return None
    named, numbered = (first, then) if first.value.document is None else (then, first)
    law, number = named.value, numbered.value
    if number.document is None or not _NAMED_BY_ASSEMBLY.fullmatch(number.document.symbol):
        return None
    if number.name is not None or law_kind(law.name or "") is None:
        return None
    year = law.issued.year if law.issued else None
    if year not in {None, number.document.year}:
        return None
    between = (_THEN_NUMBER if named is first else _THEN_NAME).fullmatch(
        text, first.end, then.start
    )
    # "Luật Trẻ em, Luật số ..." are two; "Luật Trẻ em, số ..." is one.
    if between is None or (number.kind and between.group().strip(", \n") == ""):
        return None
    if "(" in between.group() and not text.startswith((")", ",", ";"), then.end):
        return None
    value = evolve(
        number,
        kind=number.kind or law.kind,
        name=law.name,
        issued=number.issued or law.issued,
        issuer=number.issuer or law.issuer,
    )
    closed = "(" in between.group() and text.startswith(")", then.end)
    return Mention(
        start=first.start,
        end=then.end + closed,
        value=value,
        warnings=tuple(dict.fromkeys(first.warnings + then.warnings)),
    )

"""What a support asks for, each part with where it stands, and its reasons as lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import evolve, frozen

from vnchild.law.age import Day
from vnchild.law.conditions import ALWAYS, NEVER, And, Condition, Facts, Or, conjuncts
from vnchild.law.provision import Provision
from vnchild.law.reasons import MARKS, UNKNOWN, Reason, reason
from vnchild.law.register import since
from vnchild.law.text import Lang, Text
from vnchild.law.truth import Truth, truth


@frozen(kw_only=True)
class Ground:
    """A part of what a rule asks for, with its provision.

    Args:
        text: what is asked for.
        provision: where it stands.
        condition: the same, as a condition, but for what follows.
        grounds: what it asks for besides that stands elsewhere.
        ways: where one of several things is enough, those.
    """

    text: Text
    provision: Provision
    condition: Condition = ALWAYS
    grounds: tuple[Ground, ...] = ()
    ways: tuple[Ground, ...] = ()

    @property
    def whole(self) -> Condition:
        """All that it asks for."""
        found = with_grounds(self.condition, self.grounds)
        if not self.ways:
            return found
        choice = Or(tuple(way.whole for way in self.ways))
        return choice if found == ALWAYS else found & choice

    def reason(self, facts: Facts, day: Day) -> Reason:
        """Whether it is met, with a part for each thing that it asks for and each way."""
        found = why(self.condition, facts, day, self.text, self.provision, self.grounds)
        ways = tuple(way.reason(facts, day) for way in self.ways)
        return evolve(found, outcome=truth(self.whole, facts, day), parts=(*found.parts, *ways))


def with_grounds(condition: Condition, grounds: Iterable[Ground]) -> Condition:
    """A condition and all that some grounds ask for."""
    parts = list(conjuncts(condition))
    for ground in grounds:
        parts.extend(conjuncts(ground.whole))
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def one_of(text: Text, provision: Provision, ways: Iterable[Ground]) -> Ground:
    """A part that is met in any of several ways."""
    return Ground(text=text, provision=provision, ways=tuple(ways))


def why(
    condition: Condition,
    facts: Facts,
    day: Day,
    text: Text,
    provision: Provision,
    grounds: tuple[Ground, ...] = (),
) -> Reason:
    """The reason for a condition and grounds, a part for each thing asked for."""
    parts = tuple(reason(part, facts, day) for part in conjuncts(condition))
    asked = tuple(ground.reason(facts, day) for ground in grounds)
    return Reason(
        outcome=min((truth(condition, facts, day), *(each.outcome for each in asked))),
        text=text,
        provision=provision,
        since=since(provision),
        parts=(*parts, *asked),
    )


def lines(tree: Reason, lang: Lang, beside: int = 0) -> Iterator[str]:
    """A reason as lines: what settles it, and where that stands.

    Of what holds or may hold the parts are told that do; of what fails only the facts that fail it.
    What was told once is not told again.

    Args:
        tree: the reason.
        lang: the language.
        beside: how many of its last parts are the reasons of other supports, told in a line each.
    """
    yield _head(tree, lang)
    own = tree.parts[: len(tree.parts) - beside]
    told: set[str] = set()
    for part in own:
        if tree.outcome is not Truth.NO or part.outcome is Truth.NO:
            yield from _part(part, lang, 1, told)
    for part in tree.parts[len(own) :]:
        alone = part if part.outcome is not Truth.YES else evolve(part, parts=())
        yield f"  {_in_one(alone, lang, told)}"


_ONE_OF: Final = reason(NEVER, {}, Day(date.min)).text
_NO: Final = Text("không", "no")
_BOOLS: Final = (Text("có", "yes"), _NO)
_DENIED: Final = Text("không: ", "not: ")


def _head(tree: Reason, lang: Lang) -> str:
    at = "" if tree.provision is None else f" ({tree.provision.in_(lang)})"
    return f"{MARKS[tree.outcome]} {tree.text.in_(lang)}{at}"


def _part(part: Reason, lang: Lang, depth: int, told: set[str]) -> Iterator[str]:
    indent = "  " * depth
    if not part.parts:
        told.add(_said(part, lang))
        yield f"{indent}{_head(part, lang)}{_value(part, lang)}"
        return
    branches = any(each.provision is not None for each in part.parts)
    open_ = part.outcome is Truth.YES or (part.outcome is Truth.UNKNOWN and depth == 1)
    small = not branches and (depth > 1 or len(part.parts) == 1)
    if part.provision is None or not open_ or small:
        yield f"{indent}{_in_one(part, lang, told)}"
        return
    yield f"{indent}{_head(part, lang)}"
    for each in part.parts:
        if each.outcome >= part.outcome:
            yield from _part(each, lang, depth + 1, told)


def _in_one(part: Reason, lang: Lang, told: set[str]) -> str:
    """A part in one line: the facts that settle it, each once."""
    leaves = _settling(part)
    found = list(dict.fromkeys(_said(leaf, lang) for leaf in leaves))
    if part.outcome is not Truth.NO:
        found = [each for each in found if each not in told or part.provision is None]
        told.update(found)
        if part.outcome is Truth.YES and part.provision is not None and _is_plain(leaves):
            found = []
    said = "; ".join(found)
    if part.outcome is Truth.UNKNOWN and said:
        said = f"{UNKNOWN.in_(lang)}: {said}"
    if part.provision is None:
        return f"{MARKS[part.outcome]} {said or part.text.in_(lang)}"
    return f"{_head(part, lang)}{f' — {said}' if said else ''}"


def _is_plain(leaves: tuple[Reason, ...]) -> bool:
    """Whether it is one fact that is so or not, of which the words of the part tell all."""
    return len(leaves) == 1 and leaves[0].value is not None and leaves[0].value in _BOOLS


def _settling(tree: Reason) -> tuple[Reason, ...]:
    """The leaves that settle a reason: of one that holds by a choice those of the first way."""
    if not tree.parts:
        return (tree,) if tree.fact is not None else ()
    found = [part for part in tree.parts if part.outcome is tree.outcome] or list(tree.parts)
    if tree.outcome is Truth.YES and tree.text == _ONE_OF:
        found = found[:1]
    return tuple(leaf for part in found for leaf in _settling(part))


def _said(leaf: Reason, lang: Lang) -> str:
    """What a leaf tells: ``mẹ: đã chết``."""
    text, value = leaf.text.in_(lang), leaf.value
    plain = text.removeprefix(_DENIED.in_(lang))
    if leaf.outcome is Truth.UNKNOWN or value is None:
        return plain.split(": ")[0]
    if leaf.fact == "birth_date":
        return text if leaf.outcome is Truth.YES else value.in_(lang)
    if value not in _BOOLS:
        return f"{plain.split(': ')[0]}: {value.in_(lang)}"
    if leaf.denied and plain != text:
        return f"{plain}: {value.in_(lang)}"
    return text if leaf.outcome is Truth.YES else f"{text}: {_NO.in_(lang)}"


def _value(leaf: Reason, lang: Lang) -> str:
    """The value of a fact beside its threshold, where it tells more than the mark does."""
    if leaf.value is None:
        return ""
    told = leaf.value.in_(lang)
    known = leaf.outcome is not Truth.UNKNOWN
    if known and (leaf.value in _BOOLS or leaf.text.in_(lang).endswith(f": {told}")):
        return ""
    return f" — {told}"

"""What was established about a child, weighed against the facts and against each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from attrs import evolve, field, frozen

from vnchild.domain.circumstances import Established, Group, SubGroup, sub_groups_of
from vnchild.domain.person import SECRET
from vnchild.law.conditions import And, Condition, Or, facts_of
from vnchild.law.text import Text
from vnchild.law.truth import Truth
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS
from vnchild.rules.circumstances.exact import Inquiry
from vnchild.rules.circumstances.facts import CONSISTENT
from vnchild.rules.circumstances.state import (
    BY_NAME,
    UNIONS,
    Outcomes,
    State,
    any_of,
    gathered,
)

_SECRET = {"sensitive": SECRET}
_EACH_OTHER = Text("các kết luận trái nhau", "these contradict each other")
_WITH_THE_FACTS = Text(
    "các kết luận này gộp lại trái với thông tin về trẻ em",
    "these together are against the facts known",
)


@frozen(kw_only=True)
class Conflict:
    """Two sources that contradict each other; neither is chosen.

    Args:
        sub_groups: the sub-groups concerned.
        groups: the groups concerned, where whole groups were established.
        text: what contradicts what.
    """

    sub_groups: tuple[SubGroup, ...] = field(repr=False, metadata=_SECRET)
    groups: tuple[Group, ...] = field(default=(), repr=False, metadata=_SECRET)
    text: Text = field(repr=False, metadata=_SECRET)


@frozen(kw_only=True)
class Weighed:
    """What is known of a child, with what was established.

    Args:
        state: what is known, with what was established and is not contradicted.
        told: all that was established for the day.
        conflicts: what contradicts what.
        refuted: what facts say the opposite of.
    """

    state: State
    told: tuple[Established, ...] = field(default=(), repr=False)
    conflicts: tuple[Conflict, ...] = field(default=(), repr=False)
    refuted: frozenset[SubGroup | Group] = field(default=frozenset(), repr=False)

    def disputed(self, what: SubGroup | Group) -> bool:
        """Whether sources contradict each other about it."""
        return any(what in each.sub_groups or what in each.groups for each in self.conflicts)

    def about(self, what: SubGroup | Group) -> tuple[Established, ...]:
        """What was established about it."""
        return tuple(each for each in self.told if each.about is what)


def weighed(state: State, told: tuple[Established, ...]) -> Weighed:
    """What holds with what was established."""
    refuted = [each for each in told if _asked(_meaning(each), state) is Truth.NO]
    conflicts = [_against_facts(each) for each in refuted]
    rest = [each for each in told if each not in refuted]
    disputed: list[Established] = []
    for pair in combinations(rest, 2):
        if _exclude(pair, state):
            disputed += [each for each in pair if each not in disputed]
            conflicts.append(_against_each_other(pair, state))
    left = [each for each in rest if each not in disputed]
    while together := _contradicting(left, state):
        conflicts.append(_against_each_other(together, state))
        left = [each for each in left if each not in together]
    agreed = tuple(_meaning(each, _denied_within(each, left)) for each in left)
    one_of = (Or(tuple(_meaning(each) for each in disputed)),) if disputed else ()
    given = (*agreed, *one_of)
    return Weighed(
        state=evolve(state, given=agreed if _asked(And(given), state) is Truth.NO else given),
        told=told,
        conflicts=tuple(conflicts),
        refuted=frozenset(each.about for each in refuted),
    )


def outcomes_of(found: Weighed) -> Outcomes:
    """What follows from facts and what was established together."""
    state = found.state
    sub_groups = tuple(
        Truth.UNKNOWN if found.disputed(each) else state.about(each).answer(state.facts, state.day)
        for each in SubGroup
    )
    groups = tuple(_group(each, found) for each in Group)
    named = tuple(
        group
        for group, words in BY_NAME.items()
        if state.asking(words).answer(state.facts, state.day) is Truth.YES
    )
    return gathered(state.facts, sub_groups, groups, named)


def _exclude(told: Sequence[Established], state: State) -> bool:
    """Whether these surely cannot all hold."""
    return _asked(And(tuple(_meaning(each) for each in told)), state) is Truth.NO


def _contradicting(told: Sequence[Established], state: State) -> list[Established]:
    """Some of these that cannot all hold, while all but any one of them can; none if all can."""
    needed = list(dict.fromkeys(told))
    if not _exclude(needed, state):
        return []
    for each in needed[::-1]:
        others = [other for other in needed if other is not each]
        if _exclude(others, state):
            needed = others
    return needed


def _denied_within(one: Established, told: Sequence[Established]) -> list[Established]:
    """What denies the sub-groups of a group that was established."""
    if one.group is None or not one.holds:
        return []
    return [
        each
        for each in told
        if not each.holds and each.sub_group is not None and each.sub_group.group is one.group
    ]


def _meaning(each: Established, denied: Sequence[Established] = ()) -> Condition:
    about = each.about
    if isinstance(about, SubGroup):
        asked = CONDITIONS[about]
    else:
        asked = any_of(about, {other.sub_group for other in denied if other.sub_group})
    return asked if each.holds else ~asked


def _asked(condition: Condition, state: State) -> Truth:
    return Inquiry(condition, CONSISTENT).answer(state.facts, state.day)


def _group(group: Group, found: Weighed) -> Truth:
    if found.disputed(group):
        return Truth.UNKNOWN
    union = _union(group, found)
    return max(union, Truth.UNKNOWN) if any(map(found.disputed, sub_groups_of(group))) else union


def _union(group: Group, found: Weighed) -> Truth:
    """Whether the child is in one of the sub-groups, or under the Law's name of the group."""
    state = found.state
    refuted = {each for each in found.refuted if isinstance(each, SubGroup) and each.group is group}
    plain = UNIONS[group]
    touching = [each for each in state.given if facts_of(each) & plain.facts]
    if refuted or touching:
        plain = Inquiry(any_of(group, refuted), (*CONSISTENT, *touching))
    return plain.answer(state.facts, state.day)


def _named(each: Established) -> Text:
    about, text = each.about, each.about.text
    vi, en = ("thuộc", "in") if each.holds else ("không thuộc", "not in")
    if isinstance(about, Group):
        point = about.provision
        return Text(
            f"{each.by}: {vi} nhóm {text.vi} ({point.vi})",
            f"{each.by}: {en} the group of {text.en} ({point.en})",
        )
    code = about.value
    return Text(f"{each.by}: {vi} diện {code} ({text.vi})", f"{each.by}: {en} {code} ({text.en})")


def _of(*told: Established) -> tuple[tuple[SubGroup, ...], tuple[Group, ...]]:
    abouts = dict.fromkeys(each.about for each in told)
    return (
        tuple(each for each in abouts if isinstance(each, SubGroup)),
        tuple(each for each in abouts if isinstance(each, Group)),
    )


def _against_facts(each: Established) -> Conflict:
    said = _named(each)
    sub_groups, groups = _of(each)
    return Conflict(
        sub_groups=sub_groups,
        groups=groups,
        text=Text(
            f"{said.vi}, trái với thông tin về trẻ em", f"{said.en}, against the facts known"
        ),
    )


def _against_each_other(told: Sequence[Established], state: State) -> Conflict:
    said = [_named(each) for each in told]
    sub_groups, groups = _of(*told)
    whatever_the_facts = _exclude(told, evolve(state, facts={}))
    why = _EACH_OTHER if whatever_the_facts else _WITH_THE_FACTS
    return Conflict(
        sub_groups=sub_groups,
        groups=groups,
        text=Text(
            f"{'; '.join(each.vi for each in said)}: {why.vi}",
            f"{'; '.join(each.en for each in said)}: {why.en}",
        ),
    )

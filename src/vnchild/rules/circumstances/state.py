"""What is known of a child, and what follows from facts alone: worked out once for equal facts."""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property
from typing import Final

from attrs import field, frozen

from vnchild.domain.circumstances import ABUSED, Group, Policy, SubGroup, sub_groups_of
from vnchild.law.age import Day
from vnchild.law.conditions import Condition, Facts, FactValue, Or, facts_of
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.law.truth import Truth, compiled
from vnchild.rules.circumstances.contradiction import NO_DAY, contradiction
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS, WORDS_OF_THE_LAW
from vnchild.rules.circumstances.exact import Inquiry
from vnchild.rules.circumstances.facts import (
    CONSISTENT,
    NAMES,
    abused,
    emergency_protection,
)
from vnchild.rules.circumstances.readings import ABUSED_ALONE, BY_THE_LAW, READINGS

_KEPT: Final = 20_000
"""For how many sets of known facts the outcomes are kept."""


def any_of(group: Group, without: Set[SubGroup] = frozenset()) -> Condition:
    """Whether a child is in one of the sub-groups, or under the Law's name of the group."""
    parts = [CONDITIONS[each] for each in sub_groups_of(group) if each not in without]
    if group in WORDS_OF_THE_LAW:
        parts.append(WORDS_OF_THE_LAW[group])
    return Or(tuple(parts))


INQUIRIES: Final = {each: Inquiry(condition, CONSISTENT) for each, condition in CONDITIONS.items()}
"""Every sub-group asked of the facts alone."""

UNIONS: Final = {group: Inquiry(any_of(group), CONSISTENT) for group in Group}
"""Every group asked of the facts alone."""

BY_NAME: Final = {each: Inquiry(words, CONSISTENT) for each, words in WORDS_OF_THE_LAW.items()}
"""The Law's names of groups that cover more than their sub-groups, asked of the facts alone."""

_SUB_GROUPS: Final = tuple(SubGroup)
_GROUPS: Final = tuple(Group)
_POLICIES: Final = tuple(Policy)
_ABUSED: Final = tuple(_GROUPS.index(each) for each in ABUSED)
_WITHIN: Final = tuple(
    (place, UNIONS[group], tuple(_SUB_GROUPS.index(each) for each in sub_groups_of(group)))
    for place, group in enumerate(_GROUPS)
)
_NAMED: Final = tuple((_GROUPS.index(group), asked) for group, asked in BY_NAME.items())
_IS_ABUSED: Final = compiled(abused.yes)
_IS_URGENT: Final = compiled(emergency_protection.yes)
_MATTERS: Final = tuple(
    (
        each,
        None if each.matters is None else compiled(each.matters),
        None if each.unless is None else compiled(each.unless),
    )
    for each in READINGS
)


@frozen(kw_only=True)
class Outcomes:
    """What was found, by place: sub-groups, groups and policies, each in its order."""

    sub_groups: tuple[Truth, ...] = field(repr=False)
    groups: tuple[Truth, ...] = field(repr=False)
    policies: tuple[Truth, ...] = field(repr=False)
    interpretations: tuple[Interpretation, ...] = field(repr=False)

    @cached_property
    def special(self) -> Truth:
        """Whether the child is in any group."""
        return max(self.groups)

    @cached_property
    def in_groups(self) -> tuple[Group, ...]:
        """The groups that the child is surely in."""
        return tuple(
            group for group, each in zip(_GROUPS, self.groups, strict=True) if each is Truth.YES
        )

    @cached_property
    def in_sub_groups(self) -> tuple[SubGroup, ...]:
        """The sub-groups that the child is surely in."""
        found = zip(_SUB_GROUPS, self.sub_groups, strict=True)
        return tuple(sub_group for sub_group, each in found if each is Truth.YES)


NOTHING: Final = Outcomes(
    sub_groups=(Truth.NO,) * len(_SUB_GROUPS),
    groups=(Truth.NO,) * len(_GROUPS),
    policies=(Truth.NO,) * len(_POLICIES),
    interpretations=(),
)
"""Of whoever is no child."""


@frozen(eq=False)
class Known:
    """Facts of a child without its birth, and what follows from them alone.

    Args:
        facts: the facts by name.
        against: facts that contradict each other, and what would agree; ``None`` if none do.
    """

    facts: Facts = field(repr=False)
    against: tuple[tuple[str, ...], Text] | None = field(repr=False)

    @cached_property
    def outcomes(self) -> Outcomes:
        """What follows."""
        facts = self.facts
        sub_groups = tuple([each.answer(facts, NO_DAY) for each in INQUIRIES.values()])
        groups = []
        for _, union, within in _WITHIN:
            outcome = max([sub_groups[each] for each in within])
            groups.append(outcome if outcome is Truth.YES else union.answer(facts, NO_DAY))
        return gathered(facts, sub_groups, tuple(groups), self.named)

    @cached_property
    def named(self) -> tuple[Group, ...]:
        """The groups whose name in the Law surely covers the child."""
        return tuple(
            _GROUPS[place]
            for place, words in _NAMED
            if words.answer(self.facts, NO_DAY) is Truth.YES
        )


_known: dict[tuple[FactValue, ...], Known] = {}


def known(values: tuple[FactValue, ...]) -> Known:
    """What is known of a child of these facts, in the order of `NAMES`."""
    found = _known.get(values)
    if found is None:
        if len(_known) >= _KEPT:
            _known.clear()
        facts = dict(zip(NAMES, values, strict=True))
        found = _known[values] = Known(facts, contradiction(facts))
    return found


def gathered(
    facts: Facts,
    sub_groups: tuple[Truth, ...],
    groups: tuple[Truth, ...],
    named: tuple[Group, ...],
) -> Outcomes:
    """The outcomes with the policies that open and the readings that matter."""
    special = max(groups)
    policies = [special] * len(_POLICIES)
    urgent = Truth(_IS_URGENT(facts, NO_DAY))
    policies[_POLICIES.index(Policy.MEALS_LODGING_TRAVEL)] = max(
        *[groups[each] for each in _ABUSED],
        Truth(_IS_ABUSED(facts, NO_DAY)),
        min(special, urgent),
    )
    in_clause = {
        _GROUPS[place]
        for place, _, within in _WITHIN
        if any(sub_groups[each] is Truth.YES for each in within)
    }
    meals = policies[_POLICIES.index(Policy.MEALS_LODGING_TRAVEL)]
    by_outcome = {
        BY_THE_LAW.interpretation.code: any(each not in in_clause for each in named),
        ABUSED_ALONE.interpretation.code: meals is Truth.YES and urgent is not Truth.YES,
    }
    return Outcomes(
        sub_groups=sub_groups,
        groups=groups,
        policies=tuple(policies),
        interpretations=tuple(
            [
                each.interpretation
                for each, matters, unless in _MATTERS
                if (
                    by_outcome[each.interpretation.code]
                    if matters is None
                    else matters(facts, NO_DAY) == Truth.YES
                    and (unless is None or unless(facts, NO_DAY) != Truth.YES)
                )
            ]
        ),
    )


@frozen(kw_only=True)
class State:
    """What is known of a child on a day: facts, and what surely holds besides.

    Args:
        facts: the facts by name.
        day: the day asked about.
        child: whether the person is under 16 on it.
        given: what was established and is not contradicted, as conditions.
    """

    facts: Facts = field(repr=False, eq=False)
    day: Day
    child: bool
    given: tuple[Condition, ...] = field(default=(), repr=False)

    def asking(self, plain: Inquiry) -> Inquiry:
        """An inquiry that takes in what was established, where that bears on it."""
        if not self.given:
            return plain
        touching = [each for each in self.given if facts_of(each) & plain.facts]
        return Inquiry(plain.condition, (*CONSISTENT, *touching)) if touching else plain

    def about(self, sub_group: SubGroup) -> Inquiry:
        """Whether the child is in a sub-group, asked of all that is known."""
        return self.asking(INQUIRIES[sub_group])

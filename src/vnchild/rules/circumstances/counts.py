"""Counting children in special circumstances by group and sub-group, for a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from attrs import frozen

from vnchild.domain.circumstances import Group, SubGroup
from vnchild.law.truth import Truth
from vnchild.rules.circumstances.findings import Circumstances


@frozen(kw_only=True)
class Counts:
    """How many children are in special circumstances, of those given.

    A child in several groups counts once in each and once in the total, so the groups add up to
    more than the total. Sub-groups may fall short of their group: a child can be in a group by the
    words of the Law, or as established of the group, and in no sub-group of it; or surely in one
    of them without its being known in which.

    Args:
        children: how many of those given are children on their day.
        total: how many are surely in a group.
        undetermined: how many are surely in none but may be in one.
        groups: how many are surely in each group; every group is there.
        sub_groups: how many are surely in each sub-group; every sub-group is there.
    """

    children: int
    total: int
    undetermined: int
    groups: Mapping[Group, int]
    sub_groups: Mapping[SubGroup, int]


def count(children: Iterable[Circumstances]) -> Counts:
    """Count children by group and sub-group.

    Args:
        children: the circumstances of each child, each child once; whoever has turned 16 is not
            counted at all.
    """
    counted = Counter[Group](), Counter[SubGroup]()
    kinds = Counter[Truth]()
    for each in children:
        if each.is_child:
            kinds[each.special] += 1
            for group in each.groups:
                counted[0][group] += 1
            for sub_group in each.sub_groups:
                counted[1][sub_group] += 1
    return Counts(
        children=kinds.total(),
        total=kinds[Truth.YES],
        undetermined=kinds[Truth.UNKNOWN],
        groups=MappingProxyType({group: counted[0][group] for group in Group}),
        sub_groups=MappingProxyType({each: counted[1][each] for each in SubGroup}),
    )

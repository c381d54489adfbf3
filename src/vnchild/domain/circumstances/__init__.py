"""Children in special circumstances: groups, sub-groups, policies, and what is known of a child.

Law on Children 102/2016/QH13 Art. 10, 48-50; Decree 56/2017/NĐ-CP Art. 3-21.

>>> sub_group("5.2").group.text.en
'children without support'
>>> sub_group("5.2").provision.vi
'Điều 5 khoản 2 Nghị định 56/2017/NĐ-CP'
"""

from __future__ import annotations

from vnchild.domain.circumstances.facts import (
    CaredForBy,
    CircumstanceFacts,
    Established,
    Nationality,
)
from vnchild.domain.circumstances.groups import ABUSED, CircumstanceError, Group
from vnchild.domain.circumstances.policies import Level, Measure, Policy
from vnchild.domain.circumstances.sub_groups import SubGroup, sub_group, sub_groups_of

__all__ = [
    "ABUSED",
    "CaredForBy",
    "CircumstanceError",
    "CircumstanceFacts",
    "Established",
    "Group",
    "Level",
    "Measure",
    "Nationality",
    "Policy",
    "SubGroup",
    "sub_group",
    "sub_groups_of",
]

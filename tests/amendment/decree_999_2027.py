"""Decree 999/2027/NĐ-CP, invented: more for small children with HIV, and a clause 9."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from vnchild.law.document import Document, Issuer, Source
from vnchild.law.text import Text

if TYPE_CHECKING:
    from vnchild.rules.social_assistance.rules import Group, Rules

DOCUMENT = Document(
    number="999/2027/NĐ-CP",
    name=Text(
        "Sửa đổi Nghị định 335/2026/NĐ-CP (nghị định ví dụ, không có thật)",
        "Amending Decree 335/2026/NĐ-CP (an example, no real decree)",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2027, 2, 1),
    in_force_from=date(2027, 4, 1),
    amends=("335/2026/NĐ-CP",),
    source=Source.TEXT,
)
PROVISION = DOCUMENT.at(1)


def amend(rules: Rules) -> Rules:
    """Coefficient 3 in place of 2.5 in clause 3; clause 9 on mild disability in poor households."""
    from vnchild.domain.terms import Disability, HouseholdClass
    from vnchild.rules.social_assistance.facts import disability, household, is_child
    from vnchild.rules.social_assistance.rules import Level, clause

    def raised(group: Group) -> Group:
        levels = (
            evolve(each, tenths=30, provision=DOCUMENT.at(1, 2)) if each.tenths == 25 else each
            for each in group.levels
        )
        return evolve(group, levels=tuple(levels))

    clause_9 = clause(
        DOCUMENT.at(1),
        9,
        Text(
            "trẻ em khuyết tật nhẹ thuộc hộ nghèo",
            "children with a mild disability of poor households",
        ),
        when=is_child & disability.is_(Disability.MILD) & household.is_(HouseholdClass.POOR),
        levels=(Level(10, DOCUMENT.at(1, 3)),),
    )
    rules = rules.changing(("3",), raised)
    return evolve(rules, groups=(*rules.groups, *clause_9))

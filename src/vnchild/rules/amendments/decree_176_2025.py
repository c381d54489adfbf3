"""Decree 176/2025/NĐ-CP (social pension), Article 8(2): what it ends in Decree 20/2021."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnchild.law.documents.assistance import DECREE_20_2021, DECREE_176_2025
from vnchild.law.text import Text, day

if TYPE_CHECKING:
    from vnchild.rules.social_assistance.rules import Rules

DOCUMENT = DECREE_176_2025
PROVISION = DOCUMENT.at(8, 2)
_CLAUSE_5 = DECREE_20_2021.at(5, 5)


def amend(rules: Rules) -> Rules:
    """Decree 20/2021 without points b and c of clause 5 of Article 5."""
    return rules.without(
        "5.b",
        "5.c",
        because=Text(
            f"điểm b và điểm c của {_CLAUSE_5.vi} hết hiệu lực từ ngày "
            f"{day(DOCUMENT.first_day, 'vi')} theo {PROVISION.vi}; trợ cấp hưu trí xã hội không "
            "được xét ở đây",
            f"points b and c of {_CLAUSE_5.en} ended on {DOCUMENT.first_day} by {PROVISION.en}; "
            "the social pension is not assessed here",
        ),
    )

"""Decree 176/2025/NĐ-CP (social pension), Article 8(2): what it ends in Decree 20/2021."""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_176_2025
from vnchild.law.text import Text, day
from vnchild.rules.social_assistance import decree_20_2021

PROVISION = DECREE_176_2025.at(8, 2)
FIRST_DAY = DECREE_176_2025.first_day
CLAUSE_5 = DECREE_20_2021.at(5, 5)

RULES = decree_20_2021.RULES.without(
    "5.b",
    "5.c",
    because=Text(
        f"điểm b và điểm c của {CLAUSE_5.vi} hết hiệu lực từ ngày {day(FIRST_DAY, 'vi')} theo "
        f"{PROVISION.vi}; trợ cấp hưu trí xã hội không được xét ở đây",
        f"points b and c of {CLAUSE_5.en} ended on {FIRST_DAY} by {PROVISION.en}; the social "
        "pension is not assessed here",
    ),
)
"""Decree 20/2021 without points b and c of clause 5 of Article 5."""

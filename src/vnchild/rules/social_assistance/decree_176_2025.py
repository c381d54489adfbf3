"""Decree 176/2025/NĐ-CP (social pension), Article 8(2): what it ends in Decree 20/2021."""

from __future__ import annotations

from vnchild.law.documents import DECREE_176_2025
from vnchild.rules.social_assistance import decree_20_2021

PROVISION = DECREE_176_2025.at(8, 2)

RULES = decree_20_2021.RULES.without("5.b", "5.c")
"""Decree 20/2021 without points b and c of clause 5 of Article 5."""

"""Supports besides the monthly allowance: carers, facilities, what is once, whole households.

The rules stand by their articles in `vnchild.rules.social_assistance` (``carers``, ``facility``,
``once``, ``temporary_care``, ``household``, ``local_groups``) and in
`vnchild.rules.health_insurance`; this is their front door.
"""

from __future__ import annotations

from vnchild.rules.health_insurance import (
    ChildCard,
    Insurance,
    InsuranceGroup,
    child_card,
    health_insurance,
)
from vnchild.rules.social_assistance.carer_conditions import may_take_in
from vnchild.rules.social_assistance.carers import (
    direct_care,
    one_for_a_couple,
    raising_support,
    taking_in,
)
from vnchild.rules.social_assistance.facility import (
    Admission,
    admission,
    facility_burial,
    may_stay,
    nurture,
)
from vnchild.rules.social_assistance.household import HouseholdAssessment, Line, assess_household
from vnchild.rules.social_assistance.local_groups import CityFacts, hcmc_support
from vnchild.rules.social_assistance.once import (
    burial,
    burial_by_others,
    emergency_support,
    heavy_injury,
)
from vnchild.rules.social_assistance.support import Finding, Goods, Support
from vnchild.rules.social_assistance.temporary_care import meals_of_stay, temporary_care

__all__ = [
    "Admission",
    "ChildCard",
    "CityFacts",
    "Finding",
    "Goods",
    "HouseholdAssessment",
    "Insurance",
    "InsuranceGroup",
    "Line",
    "Support",
    "admission",
    "assess_household",
    "burial",
    "burial_by_others",
    "child_card",
    "direct_care",
    "emergency_support",
    "facility_burial",
    "hcmc_support",
    "health_insurance",
    "heavy_injury",
    "may_stay",
    "may_take_in",
    "meals_of_stay",
    "nurture",
    "one_for_a_couple",
    "raising_support",
    "taking_in",
    "temporary_care",
]

"""Vietnam's child-protection domain as typed objects and rules.

Every answer carries the article of law that it rests on, a fact that is not known is never read
as "no", and the law is always asked as of a day.

>>> from datetime import date
>>> from vnchild import Care, ParentSituation, Person, assess
>>> orphan = Person(
...     birth_date=date(2024, 3, 2),
...     mother=ParentSituation.DECEASED,
...     father=ParentSituation.DECEASED,
...     care=Care.FAMILY,
... )
>>> answer = assess(orphan, on=date(2026, 11, 22))
>>> answer.entitlements[0].amount, answer.entitlements[0].provision.vi
(1350000, 'Điều 5 khoản 1 điểm b Nghị định 335/2026/NĐ-CP')

Names are loaded when first asked for, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnchild import domain, law, rules
    from vnchild.domain import (
        Burial,
        Care,
        Carer,
        Child,
        Disability,
        EmergencyNeed,
        FacilityNeed,
        Hardship,
        Home,
        Household,
        HouseholdClass,
        MaritalStatus,
        Member,
        ParentSituation,
        Person,
        PersonError,
        Raising,
        Relative,
        Supporter,
    )
    from vnchild.law import Month, NotCoveredError, Provision, VnchildError
    from vnchild.rules.social_assistance import (
        Arrears,
        Assessment,
        Changed,
        Ended,
        Ending,
        Entitlement,
        Granted,
        Ground,
        LifeError,
        Moved,
        Payment,
        QuestionError,
        Resumed,
        Schedule,
        ScheduleError,
        StandardError,
        Status,
        Suspended,
        arrears,
        assess,
        assess_facts,
        changed,
        schedule,
    )
    from vnchild.rules.supports import (
        Admission,
        ChildCard,
        Finding,
        HouseholdAssessment,
        Insurance,
        InsuranceGroup,
        Support,
        admission,
        assess_household,
        burial,
        child_card,
        direct_care,
        emergency_support,
        facility_burial,
        health_insurance,
        heavy_injury,
        may_stay,
        may_take_in,
        nurture,
        raising_support,
        taking_in,
        temporary_care,
    )

__version__ = "0.1.0"

_HOMES = {
    "vnchild.domain": (
        "Burial",
        "Care",
        "Carer",
        "Child",
        "Disability",
        "EmergencyNeed",
        "FacilityNeed",
        "Hardship",
        "Home",
        "Household",
        "HouseholdClass",
        "MaritalStatus",
        "Member",
        "ParentSituation",
        "Person",
        "PersonError",
        "Raising",
        "Relative",
        "Supporter",
    ),
    "vnchild.law": (
        "Month",
        "NotCoveredError",
        "Provision",
        "VnchildError",
    ),
    "vnchild.rules.social_assistance": (
        "Arrears",
        "Assessment",
        "Changed",
        "Ended",
        "Ending",
        "Entitlement",
        "Granted",
        "Ground",
        "LifeError",
        "Moved",
        "Payment",
        "QuestionError",
        "Resumed",
        "Schedule",
        "ScheduleError",
        "StandardError",
        "Status",
        "Suspended",
        "arrears",
        "assess",
        "assess_facts",
        "changed",
        "schedule",
    ),
    "vnchild.rules.supports": (
        "Admission",
        "ChildCard",
        "Finding",
        "HouseholdAssessment",
        "Insurance",
        "InsuranceGroup",
        "Support",
        "admission",
        "assess_household",
        "burial",
        "child_card",
        "direct_care",
        "emergency_support",
        "facility_burial",
        "health_insurance",
        "heavy_injury",
        "may_stay",
        "may_take_in",
        "nurture",
        "raising_support",
        "taking_in",
        "temporary_care",
    ),
}
_ROOMS = ("domain", "frames", "json", "law", "rules")
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Admission",
    "Arrears",
    "Assessment",
    "Burial",
    "Care",
    "Carer",
    "Changed",
    "Child",
    "ChildCard",
    "Disability",
    "EmergencyNeed",
    "Ended",
    "Ending",
    "Entitlement",
    "FacilityNeed",
    "Finding",
    "Granted",
    "Ground",
    "Hardship",
    "Home",
    "Household",
    "HouseholdAssessment",
    "HouseholdClass",
    "Insurance",
    "InsuranceGroup",
    "LifeError",
    "MaritalStatus",
    "Member",
    "Month",
    "Moved",
    "NotCoveredError",
    "ParentSituation",
    "Payment",
    "Person",
    "PersonError",
    "Provision",
    "QuestionError",
    "Raising",
    "Relative",
    "Resumed",
    "Schedule",
    "ScheduleError",
    "StandardError",
    "Status",
    "Support",
    "Supporter",
    "Suspended",
    "VnchildError",
    "admission",
    "arrears",
    "assess",
    "assess_facts",
    "assess_household",
    "burial",
    "changed",
    "child_card",
    "direct_care",
    "domain",
    "emergency_support",
    "facility_burial",
    "health_insurance",
    "heavy_injury",
    "law",
    "may_stay",
    "may_take_in",
    "nurture",
    "raising_support",
    "rules",
    "schedule",
    "taking_in",
    "temporary_care",
]


def __getattr__(name: str) -> object:
    if name in _ROOMS:
        return import_module(f"vnchild.{name}")
    home = _HOME_OF.get(name)
    if home is None:
        msg = f"module 'vnchild' has no attribute {name!r}"
        raise AttributeError(msg)
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

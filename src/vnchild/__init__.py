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
    from vnchild import domain, json, law, privacy, reading, rules, strategies
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
    from vnchild.domain.agency import Agency, AgencyKind
    from vnchild.domain.case import CaseError
    from vnchild.domain.circumstances import CircumstanceFacts, Established, SubGroup
    from vnchild.domain.directive import Directive
    from vnchild.domain.document_number import DocumentNumber
    from vnchild.domain.inspection import Inspection
    from vnchild.domain.personal_number import PersonalNumber
    from vnchild.domain.places import Place, Province
    from vnchild.domain.report import Report
    from vnchild.domain.report_period import ReportPeriod
    from vnchild.law import Month, NotCoveredError, Provision, VnchildError
    from vnchild.law.calendar import Calendar
    from vnchild.law.days_off import STATE_SECTOR
    from vnchild.law.time_limit import Due, TimeLimit, Unit, due
    from vnchild.privacy import redact
    from vnchild.reading.directive import read_directive
    from vnchild.rules.cases import Case, Duty, Stage
    from vnchild.rules.chain import check_chain
    from vnchild.rules.circumstances import Circumstances, circumstances
    from vnchild.rules.competence import competent, successor
    from vnchild.rules.procedures import procedure, procedures
    from vnchild.rules.reporting import ReportingDuty, due_reports
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
    "vnchild.domain.circumstances": (
        "CircumstanceFacts",
        "Established",
        "SubGroup",
    ),
    "vnchild.domain.document_number": ("DocumentNumber",),
    "vnchild.domain.directive": ("Directive",),
    "vnchild.domain.personal_number": ("PersonalNumber",),
    "vnchild.domain.agency": (
        "Agency",
        "AgencyKind",
    ),
    "vnchild.domain.places": (
        "Place",
        "Province",
    ),
    "vnchild.domain.inspection": ("Inspection",),
    "vnchild.domain.report": ("Report",),
    "vnchild.domain.report_period": ("ReportPeriod",),
    "vnchild.law.time_limit": (
        "Due",
        "TimeLimit",
        "Unit",
        "due",
    ),
    "vnchild.law.calendar": ("Calendar",),
    "vnchild.law.days_off": ("STATE_SECTOR",),
    "vnchild.rules.cases": (
        "Case",
        "Duty",
        "Stage",
    ),
    "vnchild.domain.case": ("CaseError",),
    "vnchild.rules.circumstances": (
        "Circumstances",
        "circumstances",
    ),
    "vnchild.rules.competence": (
        "competent",
        "successor",
    ),
    "vnchild.rules.procedures": (
        "procedure",
        "procedures",
    ),
    "vnchild.rules.reporting": (
        "ReportingDuty",
        "due_reports",
    ),
    "vnchild.rules.chain": ("check_chain",),
    "vnchild.reading.directive": ("read_directive",),
    "vnchild.privacy": ("redact",),
}
_ROOMS = ("domain", "frames", "json", "law", "privacy", "reading", "rules", "strategies")
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "STATE_SECTOR",
    "Admission",
    "Agency",
    "AgencyKind",
    "Arrears",
    "Assessment",
    "Burial",
    "Calendar",
    "Care",
    "Carer",
    "Case",
    "CaseError",
    "Changed",
    "Child",
    "ChildCard",
    "CircumstanceFacts",
    "Circumstances",
    "Directive",
    "Disability",
    "DocumentNumber",
    "Due",
    "Duty",
    "EmergencyNeed",
    "Ended",
    "Ending",
    "Entitlement",
    "Established",
    "FacilityNeed",
    "Finding",
    "Granted",
    "Ground",
    "Hardship",
    "Home",
    "Household",
    "HouseholdAssessment",
    "HouseholdClass",
    "Inspection",
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
    "PersonalNumber",
    "Place",
    "Province",
    "Provision",
    "QuestionError",
    "Raising",
    "Relative",
    "Report",
    "ReportPeriod",
    "ReportingDuty",
    "Resumed",
    "Schedule",
    "ScheduleError",
    "Stage",
    "StandardError",
    "Status",
    "SubGroup",
    "Support",
    "Supporter",
    "Suspended",
    "TimeLimit",
    "Unit",
    "VnchildError",
    "admission",
    "arrears",
    "assess",
    "assess_facts",
    "assess_household",
    "burial",
    "changed",
    "check_chain",
    "child_card",
    "circumstances",
    "competent",
    "direct_care",
    "domain",
    "due",
    "due_reports",
    "emergency_support",
    "facility_burial",
    "health_insurance",
    "heavy_injury",
    "json",
    "law",
    "may_stay",
    "may_take_in",
    "nurture",
    "privacy",
    "procedure",
    "procedures",
    "raising_support",
    "read_directive",
    "reading",
    "redact",
    "rules",
    "schedule",
    "strategies",
    "successor",
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

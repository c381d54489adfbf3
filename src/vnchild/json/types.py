"""The types that have a JSON form of their own, by name, each loaded when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Final

_HOMES: Final[dict[str, tuple[str, ...]]] = {
    "vnchild.domain.person": ("Child", "Person", "Household"),
    "vnchild.domain.terms": (
        "Care",
        "Disability",
        "HouseholdClass",
        "MaritalStatus",
        "ParentSituation",
        "Supporter",
    ),
    "vnchild.domain.care": (
        "Burial",
        "Carer",
        "EmergencyNeed",
        "FacilityNeed",
        "Hardship",
        "Home",
        "Member",
        "Raising",
        "Relative",
    ),
    "vnchild.domain.agency": ("Agency", "AgencyKind"),
    "vnchild.domain.case": ("Event", "PlanItem"),
    "vnchild.domain.circumstances": ("CircumstanceFacts", "Established", "SubGroup"),
    "vnchild.domain.directive": ("Directive", "ReportingRequest"),
    "vnchild.domain.document_number": ("DocumentNumber",),
    "vnchild.domain.inspection": ("FollowUp", "Inspection"),
    "vnchild.domain.personal_number": ("PersonalNumber",),
    "vnchild.domain.places": ("Place", "Province"),
    "vnchild.domain.report": ("Report",),
    "vnchild.domain.report_period": ("ReportPeriod",),
    "vnchild.law.calendar": ("Calendar",),
    "vnchild.law.document": ("Document",),
    "vnchild.law.interpretation": ("Interpretation",),
    "vnchild.law.months": ("Month",),
    "vnchild.law.provision": ("Provision",),
    "vnchild.law.time_limit": ("Due", "TimeLimit", "Unit"),
    "vnchild.rules.cases": ("Case", "Duty", "Stage"),
    "vnchild.rules.circumstances": ("Circumstances",),
    "vnchild.rules.health_insurance": ("ChildCard", "Insurance", "InsuranceGroup"),
    "vnchild.rules.procedures": ("Running",),
    "vnchild.rules.reporting": ("EndedReport", "OwedReport", "ReportDue", "ReportingDuty"),
    "vnchild.rules.social_assistance.assessment": ("Assessment", "Entitlement", "Status"),
    "vnchild.rules.social_assistance.facility": ("Admission",),
    "vnchild.rules.social_assistance.household": ("HouseholdAssessment",),
    "vnchild.rules.social_assistance.life": (
        "Changed",
        "Ended",
        "Ending",
        "Granted",
        "Ground",
        "Moved",
        "Resumed",
        "Suspended",
    ),
    "vnchild.rules.social_assistance.payments": ("Payment", "Schedule"),
    "vnchild.rules.social_assistance.arrears": ("Arrears",),
    "vnchild.rules.social_assistance.standard": ("LocalStandard",),
    "vnchild.rules.social_assistance.support": ("Finding", "Support"),
}

PUBLIC_TYPES: Final[dict[str, str]] = {
    name: home for home, names in sorted(_HOMES.items()) for name in names
}
"""The module of each public type by the type's name."""


def public_type(name: str) -> type | None:
    """The type with a name, ``None`` if it is no public type."""
    home = PUBLIC_TYPES.get(name)
    if home is None:
        return None
    found: object = getattr(import_module(home), name)
    return found if isinstance(found, type) else None


def public_types() -> tuple[type, ...]:
    """Every public type with fields; the closed lists are `public_lists`."""
    return tuple(kind for kind in _every() if not issubclass(kind, Enum))


def public_lists() -> tuple[type[Enum], ...]:
    """Every closed list whose members can be written as documents of their own."""
    return tuple(kind for kind in _every() if issubclass(kind, Enum))


def _every() -> Iterator[type]:
    for name in PUBLIC_TYPES:
        kind = public_type(name)
        if kind is not None:
            yield kind

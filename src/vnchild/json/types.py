"""The types that have a JSON form of their own, by name, each loaded when asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Final

_HOMES: Final[dict[str, tuple[str, ...]]] = {
    "vnchild.domain.person": ("Person", "Household"),
    "vnchild.domain.care": (
        "Burial",
        "Carer",
        "FacilityNeed",
        "Hardship",
        "Home",
        "Member",
        "Raising",
    ),
    "vnchild.domain.agency": ("Agency",),
    "vnchild.domain.case": ("PlanItem",),
    "vnchild.domain.circumstances": ("CircumstanceFacts", "Established"),
    "vnchild.domain.directive": ("Directive", "ReportingRequest"),
    "vnchild.domain.document_number": ("DocumentNumber",),
    "vnchild.domain.inspection": ("FollowUp", "Inspection"),
    "vnchild.domain.personal_number": ("PersonalNumber",),
    "vnchild.domain.places": ("Place", "Province"),
    "vnchild.domain.report": ("Report",),
    "vnchild.domain.report_period": ("ReportPeriod",),
    "vnchild.law.document": ("Document",),
    "vnchild.law.interpretation": ("Interpretation",),
    "vnchild.law.time_limit": ("TimeLimit",),
    "vnchild.rules.cases": ("Case",),
    "vnchild.rules.circumstances": ("Circumstances",),
    "vnchild.rules.reporting": ("ReportingDuty",),
    "vnchild.rules.social_assistance.assessment": ("Assessment", "Entitlement"),
    "vnchild.rules.social_assistance.life": (
        "Changed",
        "Ended",
        "Granted",
        "Moved",
        "Resumed",
        "Suspended",
    ),
    "vnchild.rules.social_assistance.payments": ("Payment", "Schedule"),
    "vnchild.rules.social_assistance.arrears": ("Arrears",),
    "vnchild.rules.social_assistance.standard": ("LocalStandard",),
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
    """Every public type."""
    return tuple(kind for name in PUBLIC_TYPES if (kind := public_type(name)) is not None)

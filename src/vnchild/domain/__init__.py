"""Who and what: persons, households, and the closed lists in which their situation is told."""

from __future__ import annotations

from vnchild.domain.care import (
    Burial,
    CareError,
    Carer,
    EmergencyNeed,
    FacilityNeed,
    Hardship,
    Home,
    Member,
    Raising,
    Relative,
)
from vnchild.domain.person import CHILD_BELOW, Child, Household, Person, PersonError
from vnchild.domain.places import Province, UnknownProvinceError, province, provinces
from vnchild.domain.terms import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)

__all__ = [
    "CHILD_BELOW",
    "Burial",
    "Care",
    "CareError",
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
    "Province",
    "Raising",
    "Relative",
    "Supporter",
    "UnknownProvinceError",
    "province",
    "provinces",
]

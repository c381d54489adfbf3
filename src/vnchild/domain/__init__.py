"""Who and what: persons, households, and the closed lists in which their situation is told."""

from __future__ import annotations

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
    "Care",
    "Child",
    "Disability",
    "Household",
    "HouseholdClass",
    "MaritalStatus",
    "ParentSituation",
    "Person",
    "PersonError",
    "Province",
    "Supporter",
    "UnknownProvinceError",
    "province",
    "provinces",
]

"""Places over time: provincial units and their succession, places below them, their kinds."""

from __future__ import annotations

from vnchild.domain.places.called import province_called
from vnchild.domain.places.kinds import Level, PlaceKind
from vnchild.domain.places.place import CommuneLookup, Place, PlaceError, as_place
from vnchild.domain.places.provinces import (
    PROVINCES,
    Province,
    ProvinceStep,
    UnknownProvinceError,
    find_province,
    merged_into,
    province,
    province_on,
    province_steps,
    provinces,
    unchanged,
)

__all__ = [
    "PROVINCES",
    "CommuneLookup",
    "Level",
    "Place",
    "PlaceError",
    "PlaceKind",
    "Province",
    "ProvinceStep",
    "UnknownProvinceError",
    "as_place",
    "find_province",
    "merged_into",
    "province",
    "province_called",
    "province_on",
    "province_steps",
    "provinces",
    "unchanged",
]

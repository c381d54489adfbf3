"""Children for the tests of special circumstances."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import fields

from vnchild.domain import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    ParentSituation,
    Person,
)
from vnchild.domain.circumstances import (
    CaredForBy,
    CircumstanceFacts,
    Established,
    Group,
    Nationality,
    SubGroup,
)
from vnchild.rules.circumstances import Circumstances, circumstances

ON = date(2026, 11, 22)
BORN = date(2016, 5, 1)
PRESENT = ParentSituation.PRESENT
DEAD = ParentSituation.DECEASED
MISSING = ParentSituation.MISSING
UNIDENTIFIED = ParentSituation.UNIDENTIFIED
IN_FACILITY = ParentSituation.IN_FACILITY
DETAINED = ParentSituation.DETAINED

ORDINARY: Mapping[str, Any] = {
    "mother": PRESENT,
    "father": PRESENT,
    "abandoned": False,
    "adopted": False,
    "hiv": False,
    "household": HouseholdClass.NONE,
    "disability": Disability.NONE,
    "care": Care.FAMILY,
    "cared_for_by": CaredForBy.PARENT,
    "mother_able": True,
    "father_able": True,
    "mother_in_reformatory": False,
    "father_in_reformatory": False,
    "parents_are_children": False,
    "both_parents_restricted": False,
    "separated": False,
    "offended": False,
    "addicted": False,
    "left_school_to_earn": False,
    "lower_secondary_completed": False,
    "serious_illness": False,
    "trafficked": False,
    "returned": False,
    "displaced": False,
    "nationality": Nationality.VIETNAMESE,
    "abused": False,
    "emergency_protection": False,
}
"""Every fact of a child in no group that follows from facts."""

_OF_CHILD = {each.name for each in fields(CircumstanceFacts)}


def asked(
    facts: Mapping[str, Any],
    *established: Established,
    on: date = ON,
    born: date = BORN,
) -> Circumstances:
    """The circumstances of a child with these facts and no others."""
    person: dict[str, Any] = {k: v for k, v in facts.items() if k not in _OF_CHILD}
    if "household" in person:
        person["household"] = Household(poverty=person["household"])
    more: dict[str, Any] = {k: v for k, v in facts.items() if k in _OF_CHILD}
    return circumstances(
        Person(birth_date=born, **person),
        on,
        facts=CircumstanceFacts(**more),
        established=established,
    )


def ordinary(**changes: Any) -> dict[str, Any]:
    """The facts of a child in no group, with changes; who was abandoned or sold was abused."""
    harmed = bool(changes.get("abandoned") or changes.get("trafficked"))
    return {**ORDINARY, "abused": harmed, **changes}


UNJUDGED: Mapping[str, Any] = {
    name: value for name, value in ORDINARY.items() if name not in {"abused", "offended"}
}
"""An ordinary child of whom nobody said whether it was abused or broke the law."""


def without(facts: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The facts without some, which are then unknown."""
    return {name: value for name, value in facts.items() if name not in names}


def told(
    about: SubGroup | Group,
    *,
    on: date = date(2026, 1, 5),
    until: date | None = None,
    holds: bool = True,
) -> Established:
    """What an officer established."""
    sub_group, group = (about, None) if isinstance(about, SubGroup) else (None, about)
    return Established(
        sub_group=sub_group, group=group, by="UBND xã", on=on, until=until, holds=holds
    )


def refuted(sub_groups: Iterable[SubGroup]) -> tuple[Established, ...]:
    """That an officer found these sub-groups not to hold."""
    return tuple(told(each, holds=False) for each in sub_groups)

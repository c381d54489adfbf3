"""Every sub-group of Decree 56/2017 with what makes a child one of it."""

from __future__ import annotations

from typing import Any

from tests.circumstances.children import (
    DEAD,
    DETAINED,
    IN_FACILITY,
    MISSING,
    UNJUDGED,
    asked,
    ordinary,
    told,
    without,
)
from vnchild.domain import Care, Disability, HouseholdClass
from vnchild.domain.circumstances import CaredForBy, Nationality, SubGroup
from vnchild.law.documents import DECREE_56_2017
from vnchild.rules.circumstances import Circumstances

FIRST_DAY = DECREE_56_2017.first_day

ALONE = CaredForBy.NOBODY
RELATIVE = CaredForBy.RELATIVE
OTHERS = CaredForBy.OTHER_PERSON
FACILITY = CaredForBy.FACILITY
ORPHAN: dict[str, Any] = {
    "mother": DEAD,
    "father": DEAD,
    "mother_able": None,
    "father_able": None,
}


def with_parents(mother: Any, father: Any, **changes: Any) -> dict[str, Any]:
    """A child with a relative and parents in these situations, not known to be able."""
    return {
        "mother": mother,
        "father": father,
        "mother_able": None,
        "father_able": None,
        "cared_for_by": RELATIVE,
        **changes,
    }


IN: dict[str, dict[str, Any]] = {
    "3.1": {**ORPHAN, "cared_for_by": ALONE},
    "3.2": {**ORPHAN, "cared_for_by": FACILITY, "care": Care.FACILITY},
    "3.3": {**ORPHAN, "cared_for_by": RELATIVE},
    "3.4": {**ORPHAN, "cared_for_by": OTHERS, "care": Care.CARER},
    "4.1": {"abandoned": True, "cared_for_by": ALONE},
    "4.2": {"abandoned": True, "cared_for_by": OTHERS, "care": Care.CARER},
    "5.1": with_parents(DEAD, MISSING),
    "5.2": with_parents(DEAD, IN_FACILITY),
    "5.3": with_parents(DEAD, DETAINED),
    "5.4": with_parents(MISSING, MISSING),
    "5.5": with_parents(MISSING, IN_FACILITY),
    "5.6": with_parents(MISSING, DETAINED),
    "5.7": {"mother_able": False, "father_able": False},
    "5.8": with_parents(IN_FACILITY, IN_FACILITY),
    "5.9": with_parents(DETAINED, DETAINED),
    "5.10": with_parents(IN_FACILITY, DETAINED),
    "5.11": {"parents_are_children": True},
    "5.12": {"both_parents_restricted": True},
    "6.1": {"disability": Disability.EXTREMELY_SEVERE},
    "6.2": {"disability": Disability.SEVERE},
    "6.3": {"disability": Disability.MILD},
    "7": {"hiv": True},
    "10.1": {"left_school_to_earn": True, "cared_for_by": ALONE},
    "10.2": {"left_school_to_earn": True},
    "14.1": {"trafficked": True, "returned": True},
    "14.2": {"trafficked": True, "returned": True, "cared_for_by": RELATIVE},
    "15.1": {"serious_illness": True, "household": HouseholdClass.POOR},
    "15.2": {"serious_illness": True, "household": HouseholdClass.NEAR_POOR},
    "16.1": {"displaced": True, "cared_for_by": ALONE},
    "16.2": {"displaced": True, "cared_for_by": ALONE, "nationality": Nationality.FOREIGN},
    "16.3": {"displaced": True, "cared_for_by": ALONE, "nationality": Nationality.UNDETERMINED},
}
"""What makes an ordinary child one of each sub-group that follows from facts."""


def child_in(each: SubGroup, **when: Any) -> Circumstances:
    """The answer for a child of a sub-group: of facts, or else because it was established."""
    if each.value in IN:
        return asked(ordinary(**IN[each.value]), **when)
    return asked(without(UNJUDGED, "addicted"), told(each, on=FIRST_DAY), **when)

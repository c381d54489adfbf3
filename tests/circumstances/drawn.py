"""Facts of children, drawn."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.circumstances.children import DEAD, MISSING, ORDINARY, UNIDENTIFIED
from vnchild.domain import Care, Disability, HouseholdClass, ParentSituation
from vnchild.domain.circumstances import CaredForBy, Nationality

TERMS: dict[str, Any] = {
    "mother": ParentSituation,
    "father": ParentSituation,
    "household": HouseholdClass,
    "disability": Disability,
    "care": Care,
    "cared_for_by": CaredForBy,
    "nationality": Nationality,
}
"""The facts that are a member of a list; the others are so or not."""
COMPLETE = st.fixed_dictionaries(
    {
        name: st.sampled_from(list(TERMS[name])) if name in TERMS else st.booleans()
        for name in ORDINARY
    }
)
"""Facts of a child, all known; some contradict each other."""


@st.composite
def consistent(draw: st.DrawFn) -> dict[str, Any]:
    """Facts of a child, all known, that can all be so."""
    facts: dict[str, Any] = draw(COMPLETE)
    carer = facts["cared_for_by"]
    if carer is CaredForBy.FACILITY:
        facts["care"] = Care.FACILITY
    elif carer in {CaredForBy.NOBODY, CaredForBy.PARENT}:
        facts["care"] = Care.FAMILY
    else:
        facts["care"] = draw(st.sampled_from([Care.FAMILY, Care.CARER]))
    for parent in ("mother", "father"):
        facts[f"{parent}_in_reformatory"] &= facts[parent] is ParentSituation.DETAINED
        facts[f"{parent}_able"] &= facts[parent] is not DEAD
        facts["both_parents_restricted"] &= facts[parent] is not DEAD
        facts["separated"] &= facts[parent] is not DEAD
        facts["parents_are_children"] &= facts[parent] is ParentSituation.PRESENT
    gone = {DEAD, MISSING, UNIDENTIFIED}
    if carer is CaredForBy.PARENT and {facts["mother"], facts["father"]} <= gone:
        facts["adopted"] = True
    facts["returned"] &= facts["trafficked"]
    facts["abused"] |= facts["trafficked"] or facts["abandoned"]
    return facts

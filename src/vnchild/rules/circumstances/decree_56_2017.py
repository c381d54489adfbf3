"""Decree 56/2017/NĐ-CP, Articles 3-16: who is in each sub-group, as conditions over facts.

The age is asked of all at once (Law on Children Art. 1) and stands in none of them.
"""

from __future__ import annotations

from typing import Final

from vnchild.domain.circumstances import CaredForBy, Group, Nationality, SubGroup
from vnchild.domain.terms import Disability, HouseholdClass, ParentSituation
from vnchild.law.conditions import BoolFact, Condition
from vnchild.rules.circumstances.facts import (
    abandoned,
    abused,
    addicted,
    adopted,
    both_parents_restricted,
    cared_for_by,
    disability,
    displaced,
    father,
    father_able,
    father_in_reformatory,
    hiv,
    household,
    left_school_to_earn,
    lower_secondary_completed,
    mother,
    mother_able,
    mother_in_reformatory,
    nationality,
    offended,
    parents_are_children,
    returned,
    separated,
    serious_illness,
    trafficked,
)

MISSING: Final = ParentSituation.MISSING
IN_FACILITY: Final = ParentSituation.IN_FACILITY

MOTHER_DECEASED: Final = mother.is_(ParentSituation.DECEASED)
FATHER_DECEASED: Final = father.is_(ParentSituation.DECEASED)
MOTHER_HELD: Final = mother.is_(ParentSituation.DETAINED) & mother_in_reformatory.no
FATHER_HELD: Final = father.is_(ParentSituation.DETAINED) & father_in_reformatory.no
"""In prison, compulsory education or compulsory drug treatment, but not in a reformatory."""

ORPHAN: Final = MOTHER_DECEASED & FATHER_DECEASED
NOBODY_CARES: Final = cared_for_by.is_(CaredForBy.NOBODY)
PLACED: Final = cared_for_by.is_(
    CaredForBy.RELATIVE, CaredForBy.OTHER_PERSON, CaredForBy.FACILITY
) | (adopted.yes & ~NOBODY_CARES)
"""In alternative care, in one of the forms of Art. 61 of the Law; with nobody to care in none."""
HAD_TO_LEAVE: Final = left_school_to_earn.yes & lower_secondary_completed.no
BACK: Final = trafficked.yes & returned.yes
NOT_IDENTIFIED: Final = mother.is_(ParentSituation.UNIDENTIFIED) & father.is_(
    ParentSituation.UNIDENTIFIED
)
UNPROTECTED: Final = NOT_IDENTIFIED | NOBODY_CARES


def _one_deceased(mother_is: Condition, father_is: Condition) -> Condition:
    """One parent is deceased and the other is so."""
    return (MOTHER_DECEASED & father_is) | (FATHER_DECEASED & mother_is)


def _one_missing(mother_is: Condition, father_is: Condition) -> Condition:
    """One parent is missing and the other is so."""
    return (mother.is_(MISSING) & father_is) | (father.is_(MISSING) & mother_is)


DERIVED: Final[dict[SubGroup, Condition]] = {
    SubGroup.ORPHAN_ALONE: ORPHAN & NOBODY_CARES,
    SubGroup.ORPHAN_IN_FACILITY: ORPHAN & cared_for_by.is_(CaredForBy.FACILITY),
    SubGroup.ORPHAN_WITH_RELATIVE: ORPHAN & cared_for_by.is_(CaredForBy.RELATIVE),
    SubGroup.ORPHAN_WITH_OTHERS: ORPHAN & cared_for_by.is_(CaredForBy.OTHER_PERSON) & adopted.no,
    SubGroup.ABANDONED_UNPLACED: abandoned.yes & ~PLACED,
    SubGroup.ABANDONED_PLACED: abandoned.yes & PLACED,
    SubGroup.ONE_DECEASED_ONE_MISSING: _one_deceased(mother.is_(MISSING), father.is_(MISSING)),
    SubGroup.ONE_DECEASED_ONE_UNABLE: _one_deceased(
        mother.is_(IN_FACILITY) | (~MOTHER_DECEASED & mother_able.no),
        father.is_(IN_FACILITY) | (~FATHER_DECEASED & father_able.no),
    ),
    SubGroup.ONE_DECEASED_ONE_DETAINED: _one_deceased(MOTHER_HELD, FATHER_HELD),
    SubGroup.BOTH_MISSING: mother.is_(MISSING) & father.is_(MISSING),
    SubGroup.ONE_MISSING_ONE_IN_FACILITY: _one_missing(
        mother.is_(IN_FACILITY), father.is_(IN_FACILITY)
    ),
    SubGroup.ONE_MISSING_ONE_DETAINED: _one_missing(MOTHER_HELD, FATHER_HELD),
    SubGroup.BOTH_UNABLE: mother_able.no & father_able.no & ~MOTHER_DECEASED & ~FATHER_DECEASED,
    SubGroup.BOTH_IN_FACILITY: mother.is_(IN_FACILITY) & father.is_(IN_FACILITY),
    SubGroup.BOTH_DETAINED: MOTHER_HELD & FATHER_HELD,
    SubGroup.ONE_IN_FACILITY_ONE_DETAINED: (mother.is_(IN_FACILITY) & FATHER_HELD)
    | (father.is_(IN_FACILITY) & MOTHER_HELD),
    SubGroup.PARENTS_ARE_CHILDREN: parents_are_children.yes,
    SubGroup.RESTRICTED_OR_SEPARATED: both_parents_restricted.yes | separated.yes,
    SubGroup.EXTREMELY_SEVERE_DISABILITY: disability.is_(Disability.EXTREMELY_SEVERE),
    SubGroup.SEVERE_DISABILITY: disability.is_(Disability.SEVERE),
    SubGroup.MILD_DISABILITY: disability.is_(Disability.MILD),
    SubGroup.HIV: hiv.yes,
    SubGroup.DROPPED_OUT_ALONE: HAD_TO_LEAVE & NOBODY_CARES,
    SubGroup.DROPPED_OUT_CARED_FOR: HAD_TO_LEAVE & ~NOBODY_CARES,
    SubGroup.RETURNED_TO_PARENT: BACK & cared_for_by.is_(CaredForBy.PARENT),
    SubGroup.RETURNED_TO_CARE: BACK
    & cared_for_by.is_(CaredForBy.RELATIVE, CaredForBy.OTHER_PERSON, CaredForBy.FACILITY),
    SubGroup.ILL_AND_POOR: serious_illness.yes & household.is_(HouseholdClass.POOR),
    SubGroup.ILL_AND_NEAR_POOR: serious_illness.yes & household.is_(HouseholdClass.NEAR_POOR),
    SubGroup.DISPLACED_CITIZEN: displaced.yes
    & nationality.is_(Nationality.VIETNAMESE)
    & UNPROTECTED,
    SubGroup.DISPLACED_FOREIGNER: displaced.yes
    & nationality.is_(Nationality.FOREIGN)
    & NOBODY_CARES,
    SubGroup.DISPLACED_UNDETERMINED: displaced.yes
    & nationality.is_(Nationality.UNDETERMINED)
    & UNPROTECTED,
}
"""The sub-groups that follow from facts."""

ONLY_ESTABLISHED: Final[dict[SubGroup, BoolFact]] = {
    each: BoolFact(each.value, each.text, sensitive=True)
    for each in SubGroup
    if each not in DERIVED
}
"""The sub-groups that only a competent person or body establishes, as facts named by their code."""


_PRESUPPOSED: Final[dict[Group, BoolFact]] = {
    Group.OFFENDING: offended,
    Group.ADDICTED: addicted,
    Group.HARMED_BY_VIOLENCE: abused,
    Group.EXPLOITED: abused,
    Group.SEXUALLY_ABUSED: abused,
}
"""What is so of every child in these groups: the name of the group, or abuse (Law Art. 4(5))."""


def _established(each: SubGroup) -> Condition:
    return _PRESUPPOSED[each.group].yes & ONLY_ESTABLISHED[each].yes


CONDITIONS: Final[dict[SubGroup, Condition]] = {
    each: DERIVED[each] if each in DERIVED else _established(each) for each in SubGroup
}
"""Every sub-group with who is in it, in the order of the decree."""

WORDS_OF_THE_LAW: Final[dict[Group, Condition]] = {
    Group.OFFENDING: offended.yes,
    Group.ADDICTED: addicted.yes,
    Group.TRAFFICKED: trafficked.yes,
    Group.DISPLACED: displaced.yes & UNPROTECTED,
}
"""Groups whose name in Art. 10(1) of the Law covers children whom no sub-group names."""

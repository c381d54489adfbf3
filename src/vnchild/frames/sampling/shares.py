"""What the invented populations are drawn from: shares that were made up, in ten thousandths.

None of them was measured. They are chosen so that what is common in life is common and what is
rare is rare, no more.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from vnchild.domain.terms import Care, Disability, MaritalStatus, ParentSituation

Share: TypeAlias = tuple[object, int]
Shares: TypeAlias = tuple[Share, ...]

PEOPLE_OF_FIVE_AGES: Final = (
    150, 160, 158, 142, 130, 148, 165, 160, 145, 130, 120, 108, 90, 68, 45, 28, 18, 10, 4, 1,
)  # fmt: skip
"""How many people there are of each year of age, for 0 to 4, 5 to 9, and so on."""

BANDS: Final = (0, 6, 16, 18, 22, 30, 36, 45, 60, 75, 80)
"""The ages at which the shares change; the tables below have an entry for each."""

YOUTH: Final = BANDS.index(16)
GROWN: Final = BANDS.index(22)
OF_AGE: Final = BANDS.index(18)
MIDDLE: Final = BANDS.index(45)
ELDERLY: Final = BANDS.index(60)

_HERE = ParentSituation.PRESENT
_DEAD = ParentSituation.DECEASED
_MISSING = ParentSituation.MISSING
_NONE = ParentSituation.UNIDENTIFIED
_CARED = ParentSituation.IN_FACILITY
_HELD = ParentSituation.DETAINED

_OF_THE_YOUNG: Shares = (
    ((_HERE, _DEAD), 260),
    ((_DEAD, _HERE), 110),
    ((_HERE, _NONE), 140),
    ((_HERE, _HELD), 60),
    ((_HELD, _HERE), 8),
    ((_HERE, _MISSING), 12),
    ((_MISSING, _HERE), 6),
    ((_HERE, _CARED), 4),
    ((_CARED, _HERE), 4),
    ((_DEAD, _DEAD), 30),
    ((_DEAD, _NONE), 14),
    ((_DEAD, _MISSING), 8),
    ((_MISSING, _DEAD), 8),
    ((_NONE, _NONE), 25),
    ((_DEAD, _HELD), 10),
    ((_HELD, _DEAD), 5),
    ((_MISSING, _MISSING), 6),
    ((_CARED, _CARED), 2),
    ((_HELD, _HELD), 8),
    ((_MISSING, _HELD), 3),
    ((_CARED, _HELD), 2),
    ((_DEAD, _CARED), 3),
    ((_CARED, _DEAD), 3),
)


def _of_adults(father: int, mother: int, both: int) -> Shares:
    return ((_HERE, _DEAD), father), ((_DEAD, _HERE), mother), ((_DEAD, _DEAD), both)


PARENTS: Final[tuple[Shares, ...]] = (
    *([_OF_THE_YOUNG] * GROWN),
    _of_adults(700, 250, 100),
    _of_adults(1500, 450, 400),
    _of_adults(2200, 700, 900),
    _of_adults(2600, 900, 3500),
    _of_adults(800, 300, 8500),
    _of_adults(100, 30, 9850),
    _of_adults(20, 5, 9970),
)
"""The states of mother and father, where not both are present."""

ABANDONED: Final = 8_000
"""Of those under 22 neither of whose parents can be identified; of others nobody."""

ADOPTED: Final = 3_500
"""Of the abandoned."""

HIV: Final = (2, 4, 4, 8, 16, 22, 22, 12, 4, 1, 1)
DISADVANTAGED_AREA: Final = 800

NEAR_POOR_AND_POOR: Final = ((450, 300), (1_500, 2_000))
"""Near-poor and poor households, elsewhere and in an extremely difficult area."""

_DEGREES = (Disability.MILD, Disability.SEVERE, Disability.EXTREMELY_SEVERE)
DISABILITY: Final[tuple[Shares, ...]] = tuple(
    tuple(zip(_DEGREES, shares, strict=True))
    for shares in (
        (40, 50, 15),
        (90, 100, 25),
        (100, 110, 25),
        (100, 110, 25),
        (120, 110, 25),
        (180, 130, 30),
        (220, 150, 30),
        (400, 220, 45),
        (900, 420, 90),
        (1_300, 800, 200),
        (1_600, 1_500, 450),
    )
)

STUDYING: Final = (0, 9_700, 8_200, 4_200, 400, 0, 0, 0, 0, 0, 0)

RECEIVED_BEFORE_16: Final = (0, 0, 0, 0, 100, 60, 50, 20, 0, 0, 0)
"""Of those who have turned 16; of the younger ones without parents see `RECEIVED_AS_ORPHAN`."""

RECEIVED_AS_ORPHAN: Final = 8_500

WAGES: Final = (0, 0, 400, 2_500, 5_500, 6_000, 6_000, 5_000, 1_200, 200, 0)
"""Who has an income of work; who has a pension has an income too."""

PENSION: Final = (0, 0, 0, 0, 0, 0, 0, 300, 3_500, 3_800, 4_200)
"""Of those whose household is not poor."""

_STATES = (
    MaritalStatus.MARRIED,
    MaritalStatus.DIVORCED,
    MaritalStatus.WIDOWED,
    MaritalStatus.SPOUSE_MISSING,
)
MARITAL: Final[tuple[Shares, ...]] = tuple(
    tuple(zip(_STATES, shares, strict=True))
    for shares in (
        (0, 0, 0, 0),
        (0, 0, 0, 0),
        (0, 0, 0, 0),
        (800, 20, 2, 0),
        (4_800, 150, 10, 2),
        (7_600, 350, 60, 6),
        (8_300, 450, 140, 10),
        (8_300, 500, 600, 15),
        (7_000, 400, 2_000, 20),
        (5_000, 250, 4_300, 20),
        (3_200, 150, 6_300, 15),
    )
)

_NO_CHILDREN: Shares = ()
CHILDREN_UNDER_16: Final[tuple[tuple[Shares, ...], tuple[Shares, ...]]] = (
    (
        *([_NO_CHILDREN] * OF_AGE),
        ((1, 60),),
        ((1, 250), (2, 40)),
        ((1, 500), (2, 120)),
        ((1, 600), (2, 150), (3, 10)),
        ((1, 150), (2, 10)),
        *([_NO_CHILDREN] * 3),
    ),
    (
        *([_NO_CHILDREN] * OF_AGE),
        ((1, 5_200), (2, 800)),
        ((1, 4_500), (2, 3_600), (3, 400)),
        ((1, 3_200), (2, 4_800), (3, 1_000), (4, 150)),
        ((1, 3_000), (2, 3_900), (3, 800), (4, 150), (5, 20)),
        ((1, 2_000), (2, 500), (3, 40)),
        ((1, 50),),
        *([_NO_CHILDREN] * 2),
    ),
)
"""Numbers of children of those who never married, and of those who did."""

CHILDREN_STUDYING: Final[tuple[tuple[Shares, ...], tuple[Shares, ...]]] = (
    (*([_NO_CHILDREN] * 6), ((1, 300),), ((1, 200),), *([_NO_CHILDREN] * 3)),
    (
        *([_NO_CHILDREN] * 6),
        ((1, 2_500), (2, 400)),
        ((1, 2_200), (2, 500), (3, 30)),
        ((1, 60),),
        *([_NO_CHILDREN] * 2),
    ),
)

UNSUPPORTED: Final = (250, 150)
"""From 45: nobody has the duty to support, and only somebody on the allowance; else somebody."""

FACILITY_ELIGIBLE: Final = 2_500
"""Of the elderly of poor households whom nobody supports."""

CARE_OF_ORPHANS: Final[Shares] = ((Care.CARER, 7_000), (Care.FACILITY, 2_000))
CARE_OF_UNSUPPORTED: Final[Shares] = ((Care.CARER, 800), (Care.FACILITY, 1_200))
CARE_OF_DISABLED: Final[Shares] = ((Care.CARER, 60), (Care.FACILITY, 200))
"""Of those with a severe or extremely severe disability; all others live in the family."""

"""Where the words of the two decrees leave a choice, and the reading that is taken.

Where the other reading can be computed, it is kept as a change of the rules (`Reading.change`), so
that an explanation can tell when the choice decided the answer.
"""

from __future__ import annotations

from typing import Final

from vnchild.rules.social_assistance.readings.article_5 import (
    ADOPTED_ORPHAN,
    BOTH_UNIDENTIFIED,
    CHILD_PAST_16,
    CLAUSE_8_CHILDREN,
    DIVORCED,
    OTHER_ALLOWANCES,
    PARENTS_AT_16,
    PAST_22_AGAIN,
    SOCIAL_HOUSE_20,
    SOCIAL_HOUSE_335,
    SOURCE_OF_NURTURE,
    TAKEN_IN,
    UNIDENTIFIED_PARENT,
    UP_TO_22,
    UP_TO_80,
    YEAR_OF_22,
)
from vnchild.rules.social_assistance.readings.articles_4_and_6 import (
    ALREADY_RECEIVING,
    BORN_LATER,
    DAY_AGAINST_MONTH,
    ELDERLY_60,
    FIRST_DAY_COUNTED,
    IN_FACILITY_NOT_PAID,
    LEAP_DAY,
    LEVEL_OR_STANDARD,
    LEVELS_COMPARED,
    LOCAL_UNDER_335,
    ONE_OF_5_6_8,
    PAIR_BEATS_SINGLE,
    SOCIAL_PENSION,
    TIE_WITH_CLAUSE_4,
    VOLUNTARY_RESIDENT,
)
from vnchild.rules.social_assistance.readings.shape import Reading, other_reading

READINGS: Final[tuple[Reading, ...]] = (
    UP_TO_22,
    YEAR_OF_22,
    UP_TO_80,
    PAST_22_AGAIN,
    PARENTS_AT_16,
    UNIDENTIFIED_PARENT,
    BOTH_UNIDENTIFIED,
    SOURCE_OF_NURTURE,
    ADOPTED_ORPHAN,
    SOCIAL_HOUSE_20,
    SOCIAL_HOUSE_335,
    DIVORCED,
    CHILD_PAST_16,
    LEVELS_COMPARED,
    ONE_OF_5_6_8,
    PAIR_BEATS_SINGLE,
    CLAUSE_8_CHILDREN,
    OTHER_ALLOWANCES,
    TAKEN_IN,
    ELDERLY_60,
    LEAP_DAY,
    FIRST_DAY_COUNTED,
    DAY_AGAINST_MONTH,
    BORN_LATER,
    TIE_WITH_CLAUSE_4,
    SOCIAL_PENSION,
    IN_FACILITY_NOT_PAID,
    VOLUNTARY_RESIDENT,
)
"""Every choice that the rules on the monthly allowance make."""


__all__ = [
    "ALREADY_RECEIVING",
    "LEVEL_OR_STANDARD",
    "LOCAL_UNDER_335",
    "READINGS",
    "Reading",
    "other_reading",
]

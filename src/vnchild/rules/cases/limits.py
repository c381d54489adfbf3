"""The time limits of a case that stand outside Decree 56/2017."""

from __future__ import annotations

from vnchild.law.documents import LAW_ON_CHILDREN
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit

FACILITY_REVIEW = TimeLimit(
    amount=6,
    unit=Unit.MONTH,
    counted_from=Text(
        "lần rà soát trước (lần đầu: ngày trẻ em vào cơ sở)",
        "the review before (the first: the day the child came to the facility)",
    ),
    provision=LAW_ON_CHILDREN.at(68, 1, "b"),
    since=LAW_ON_CHILDREN.first_day,
)
"""The review of the children in social assistance facilities."""

TIME_LIMITS: tuple[TimeLimit, ...] = (FACILITY_REVIEW,)
"""All of them."""

"""What happens to a file that a change of law finds undecided.

Decree 335/2026 Article 33 finishes it under the law before. For 2025-07-01 no such text was read:
the package follows the day of receipt there too, and says so.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from vnchild.law.documents import DECREE_335_2026
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.readings import DISTRICT_FILES, OTHER_FILES_2026
from vnchild.rules.procedures.span import DISTRICTS_END

_2026 = DECREE_335_2026.first_day

ARTICLE_33: dict[str, Provision] = {
    "monthly_allowance": DECREE_335_2026.at(33, 1),
    "burial_support": DECREE_335_2026.at(33, 1),
    "facility_admission": DECREE_335_2026.at(33, 1),
    "social_pension": DECREE_335_2026.at(33, 2),
}
"""The procedures that Article 33 of Decree 335/2026 names, with the clause."""


def carried_over(
    procedure: Procedure, received: date, ends: Collection[date | None]
) -> tuple[tuple[Provision, ...], tuple[Interpretation, ...]]:
    """What carries a procedure over the changes of law while it runs.

    Args:
        procedure: the procedure.
        received: the day with which it began.
        ends: when its steps are done or due; ``None`` where that is not known, which is taken to
            reach the next change of law and no further.
    """
    ahead = [day for day in procedure.change_days if day > received]

    def crossed(day: date) -> bool:
        return day in ahead and any(day == ahead[0] if end is None else end >= day for end in ends)

    transition: tuple[Provision, ...] = ()
    readings: tuple[Interpretation, ...] = ()
    if crossed(DISTRICTS_END):
        readings += (DISTRICT_FILES,)
    if crossed(_2026):
        named = ARTICLE_33.get(procedure.code)
        if named is not None:
            transition += (named,)
        else:
            readings += (OTHER_FILES_2026,)
    return transition, readings

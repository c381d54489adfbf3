"""What happens to a file that a change of law finds undecided.

Decree 335/2026 Article 33 sends some files to the law before. For 2025-07-01 no such text was
read: nothing is said of who goes on with the steps of the district, nor by when. A step that
another body has before and after that day, within the same time, goes on as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from vnchild.law.documents import DECREE_335_2026
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import Unit
from vnchild.rules.procedures.actors import OF_THE_DISTRICT
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.readings import ARTICLE_33_WIDE, DISTRICT_FILES, OTHER_FILES_2026
from vnchild.rules.procedures.span import DISTRICTS_END
from vnchild.rules.procedures.step import Step

_2026 = DECREE_335_2026.first_day
_FIRST, _SECOND = DECREE_335_2026.at(33, 1), DECREE_335_2026.at(33, 2)

ARTICLE_33: dict[str, Provision] = {
    "monthly_allowance": _FIRST,
    "burial_support": _FIRST,
    "emergency_burial": _FIRST,
    "facility_admission": _FIRST,
    "facility_emergency_admission": _FIRST,
    "facility_contract": _FIRST,
    "social_pension": _SECOND,
    "social_pension_burial": _SECOND,
}
"""The procedures that Article 33 of Decree 335/2026 names, with the clause."""
_BY_READING = frozenset({"emergency_burial", "facility_emergency_admission", "facility_contract"})

NOT_SETTLED = Text(
    "chưa rõ: từ ngày 01/7/2025 không còn cấp huyện, chưa đọc được quy định về hồ sơ đang giải "
    "quyết, nên không nêu cơ quan và hạn",
    "not settled: since 2025-07-01 there is no district, and no text was read on files under way, "
    "so neither a body nor a day is named",
)
"""Why a step of the district's law that is not done by then has neither a body nor a day."""


def goes_on_as(step: Step, later: Iterable[Step]) -> Step | None:
    """What a step is since there is no district, if the same is done in the same time.

    Args:
        step: a step of a file received before.
        later: the steps of the procedure since.
    """
    if step.until != DISTRICTS_END or step.actor in OF_THE_DISTRICT:
        return None
    same = next((each for each in later if each.code == step.code), None)
    if same is None or same.starts_from != step.starts_from or _length(same) != _length(step):
        return None
    return same


def _length(step: Step) -> tuple[int, Unit] | None:
    return None if step.limit is None else (step.limit.amount, step.limit.unit)


def carried_over(
    procedure: Procedure, ends: Collection[tuple[date | None, date | None]], *, left_open: bool
) -> tuple[tuple[Provision, ...], tuple[Interpretation, ...]]:
    """What carries a procedure over the changes of law while it runs.

    Args:
        procedure: the procedure.
        ends: of each step the first day on which it is law no more, and the day on which it is
            done or due, ``None`` where that is not known.
        left_open: whether a step is left open for want of a rule on files of the district.
    """

    def crossed(day: date) -> bool:
        return any(until == day and (end is None or end >= day) for until, end in ends)

    transition: tuple[Provision, ...] = ()
    readings: tuple[Interpretation, ...] = ()
    if left_open:
        readings += (DISTRICT_FILES,)
    if crossed(_2026):
        named = ARTICLE_33.get(procedure.code)
        if named is None:
            readings += (OTHER_FILES_2026,)
        else:
            transition += (named,)
            readings += (ARTICLE_33_WIDE,) if procedure.code in _BY_READING else ()
    return transition, readings

"""What happens to a file that a change of law finds undecided.

Decree 335/2026 Article 33 sends some files to the law before. For 2025-07-01 no such text was
read: nothing is said of who goes on with the steps of the district, nor by when. A step that
another body has before and after that day, within the same time, goes on as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Final

from attrs import frozen

from vnchild.law.documents import DECREE_147_2025, DECREE_176_2025, DECREE_335_2026
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text, day
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
    "facility_referred_admission": _FIRST,
    "facility_contract": _FIRST,
    "social_pension": _SECOND,
    "social_pension_burial": _SECOND,
}
"""The procedures that Article 33 of Decree 335/2026 names, with the clause."""
_BY_READING = frozenset(
    {
        "emergency_burial",
        "facility_emergency_admission",
        "facility_referred_admission",
        "facility_contract",
    }
)
_LAW_BEFORE: Final = {
    _FIRST: Provision(DECREE_147_2025.number),
    _SECOND: Provision(DECREE_176_2025.number),
}
"""The law to which each clause of Article 33 sends the files."""
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

    def crossed(on: date) -> bool:
        return any(until == on and (end is None or end >= on) for until, end in ends)

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


@frozen(kw_only=True)
class Pending:
    """What a change of law means for a file received before it and not settled by then.

    Args:
        since: the day of the change.
        text: what becomes of such a file.
        provision: what says so; ``None`` where no text was read that does.
        readings: the choices of the package on which it rests.
    """

    since: date
    text: Text
    provision: Provision | None = None
    readings: tuple[Interpretation, ...] = ()


def pending(procedure: Procedure, since: date) -> Pending | None:
    """What a change of law means for a file of a procedure that it finds under way.

    >>> from vnchild.rules.procedures import find
    >>> told = pending(find("monthly_allowance"), DECREE_335_2026.first_day)
    >>> told.provision.en
    'Article 33(1), Decree 335/2026/NĐ-CP'

    Args:
        procedure: the procedure.
        since: the first day of the new law.

    Returns:
        ``None`` where the procedure was none before, does not change on that day, or goes on by
        the law of the day on which it began without a question.
    """
    if since not in procedure.change_days or since == procedure.first_day:
        return None
    if since == DISTRICTS_END:
        return _without_district(procedure)
    return _since_2026(procedure) if since == _2026 else None


def _without_district(procedure: Procedure) -> Pending | None:
    later = procedure.steps_on(DISTRICTS_END)
    left = [each for each in procedure.steps if each.until == DISTRICTS_END and not each.repeats]
    if all(goes_on_as(each, later) for each in left):
        return None
    vi, en = day(DISTRICTS_END, "vi"), day(DISTRICTS_END, "en")
    return Pending(
        since=DISTRICTS_END,
        text=Text(
            f"hồ sơ nhận trước ngày {vi} mà cấp huyện chưa giải quyết xong: chưa đọc được quy định "
            "chuyển tiếp, nên không nêu cơ quan và hạn của các bước chưa xong",
            f"a file received before {en} that the district has not settled: no transitional text "
            "was read, so neither a body nor a day is named for the steps left",
        ),
        readings=(DISTRICT_FILES,),
    )


def _since_2026(procedure: Procedure) -> Pending:
    vi, en = day(_2026, "vi"), day(_2026, "en")
    named = ARTICLE_33.get(procedure.code)
    before = procedure.steps_on(_2026 - timedelta(days=1))
    table = ("", "") if before else (", chưa đưa vào bảng", ", not in the table")
    if named is None:
        return Pending(
            since=_2026,
            text=Text(
                f"thủ tục bắt đầu trước ngày {vi}: theo trình tự, thời hạn của ngày bắt đầu"
                f"{table[0]}",
                f"what began before {en} goes on by the steps and times of the day on which it "
                f"began{table[1]}",
            ),
            readings=(OTHER_FILES_2026,),
        )
    by = _LAW_BEFORE[named]
    if before and all(each.provision.document == by.document for each in before):
        first = max(each for each in procedure.change_days if each < _2026)
        table = (
            f" (bảng từ ngày {day(first, 'vi')})",
            f" (the table from {day(first, 'en')} on)",
        )
    elif before:
        table = (
            " (điều khoản chưa đối chiếu; thư viện theo bảng của ngày nhận)",
            " (the article was not read; the package goes by the table of the day of receipt)",
        )
    return Pending(
        since=_2026,
        text=Text(
            f"hồ sơ nhận trước ngày {vi} mà chưa có quyết định: tiếp tục giải quyết theo {by.vi}"
            f"{table[0]}; không phải nộp lại hồ sơ",
            f"a file received before {en} and not decided goes on by {by.en}{table[1]}; nothing "
            "is handed in again",
        ),
        provision=named,
        readings=(ARTICLE_33_WIDE,) if procedure.code in _BY_READING else (),
    )

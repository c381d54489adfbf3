"""The months of a plan, each with the days on which an answer may change."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TypeAlias

from attrs import frozen

from vnchild.law.months import Month
from vnchild.rules.social_assistance.assess import QuestionError
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.in_force import change_days
from vnchild.rules.social_assistance.rules import Comparison, Rules, Stacking
from vnchild.rules.social_assistance.standard import LocalStandard

Reform: TypeAlias = Callable[[Rules], Rules]
"""A change of the law: the rules as they would be, made from the rules as they are."""

MonthLike: TypeAlias = Month | date | tuple[int, int] | str
"""A month: a `Month`, any day of it, year and month, or text such as ``2026-11``."""

MAX_MONTHS = 1200
"""The longest plan, in months."""


@frozen
class Stage:
    """A month: its days on which an answer may differ from that of the day before.

    Args:
        first: its first day.
        questions: the first day, the last, and each side of every change of the law.
        ends: of those, the last day under each law.
        same: the law was the same on the last day of the month before; never so in the first.
    """

    first: date
    questions: tuple[Question, ...]
    ends: tuple[Question, ...]
    same: bool


def months(first: MonthLike, last: MonthLike) -> tuple[date, ...]:
    """The first days of the months from one to another.

    Raises:
        QuestionError: the last is before the first, one is no month, or they are too many.
    """
    start, end = _month("first", first), _month("last", last)
    if end < start:
        msg = f"the last month, {end:%Y-%m}, is before the first, {start:%Y-%m}"
        raise QuestionError(msg)
    number = 12 * (end.year - start.year) + end.month - start.month + 1
    if number > MAX_MONTHS:
        msg = f"from {start:%Y-%m} to {end:%Y-%m} are {number:,} months; at most {MAX_MONTHS:,}"
        raise QuestionError(msg)
    at = (divmod(start.month - 1 + offset, 12) for offset in range(number))
    return tuple(date(start.year + years, month + 1, 1) for years, month in at)


def _month(name: str, value: object) -> date:
    """The first day of a month."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.replace(day=1)
    try:
        match value:
            case Month():
                return value.first
            case (int() as year, int() as month):
                return date(year, month, 1)
            case str():
                return Month.parse(value).first
    except ValueError:
        pass
    msg = (
        f"{name} is a month, as '2026-11', Month(2026, 11), (2026, 11) or a day of it, "
        f"not {value!r}"
    )
    raise QuestionError(msg)


def stages(
    firsts: Sequence[date],
    question: Callable[[date], Question],
    levels: Iterable[LocalStandard] = (),
) -> Iterator[Stage]:
    """The stages of months, given by their first days.

    Args:
        firsts: the months.
        question: the law and the standard level of a day.
        levels: local levels that are not the package's own; they begin on days of their own.
    """
    changes = sorted({*change_days(), *(level.applies_from for level in levels)})
    before: Question | None = None
    for first in firsts:
        last = first.replace(day=monthrange(first.year, first.month)[1])
        stretches = [question(first)]
        days = [first]
        ends: list[Question] = []
        for change in changes:
            if first < change <= last:
                now = question(change)
                if _law(now) != _law(stretches[-1]):
                    eve = change - timedelta(days=1)
                    ends.append(question(eve))
                    stretches.append(now)
                    days += [eve, change]
        ends.append(question(last))
        asked = tuple(question(day) for day in sorted({*days, last}))
        same = before is not None and all(q.rules is before.rules for q in stretches)
        yield Stage(first, asked, tuple(ends), same)
        before = asked[-1]


def _law(question: Question) -> tuple[int, int]:
    return id(question.rules), question.standard.value


def stretches(stages: Iterable[Stage]) -> tuple[Question, ...]:
    """The questions on the first day of each stretch of law."""
    found: list[Question] = []
    for stage in stages:
        for question in stage.questions:
            if not found or _law(question) != _law(found[-1]):
                found.append(question)
    return tuple(found)


def reformed(rules: Rules, reform: Reform) -> Rules:
    """The rules with a reform.

    Raises:
        QuestionError: they are of a shape that cannot be computed.
    """
    changed: object = reform(rules)
    if not isinstance(changed, Rules):
        msg = f"a reform gives rules back, not {type(changed).__name__}"
        raise QuestionError(msg)
    usual = (Comparison.LEVELS, Stacking.HIGHEST, True)
    if (changed.comparison, changed.stacking, changed.pair_beats_single) != usual:
        msg = "a table is read with the package's own readings of Article 6(2), not with others"
        raise QuestionError(msg)
    for group in changed.groups:
        most = max((level.tenths for level in group.levels), default=0)
        for other in (each for name in group.unless for each in changed.named(name)):
            if most > min((level.tenths for level in other.levels), default=0):
                msg = (
                    f"with this reform {group.provision.en} pays more than {other.provision.en}, "
                    "whose people it excepts; what is paid then cannot be computed"
                )
                raise QuestionError(msg)
    return changed

"""A duty as read, and what is doubtful about its day."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from vnchild.domain.directive import DutyPeriod, ReportingRequest
from vnchild.law.text import Text
from vnchild.reading.duties.due import Due
from vnchild.reading.duties.dues import find_dues
from vnchild.reading.notes import before_issue, no_year, year_of_period


@frozen(kw_only=True)
class Duty:
    """A duty as read, with where its day (or, for one without, its words) stands.

    Args:
        request: the duty.
        start: where it begins.
        end: where it ends.
        warnings: what is doubtful about its day.
        partial: day and month, where no year is known.
        months: the first and the last month of a stretch of months, where no year is known.
        by_itself: whether that day itself is still in time.
        also: whether it is the duty before it, to another body by another day.
    """

    request: ReportingRequest
    start: int
    end: int
    warnings: tuple[Text, ...] = ()
    partial: tuple[int, int] | None = None
    months: tuple[int, int] | None = None
    by_itself: bool = True
    also: bool = False


def checked(request: ReportingRequest, due: Due) -> Duty:
    """A request with the warnings about its day, in the year that its period names."""
    warnings = [due.warning] if due.warning else []
    if due.partial is not None and not due.again and request.period is not None and request.year:
        inferred = _in_named_year(due, request)
        if inferred is not None:
            request = inferred
            warnings.append(year_of_period(due.printed, inferred.year))
    open_day = request.last_day is None and due.form == "day" and not due.again
    if open_day and not due.warning:
        warnings.append(no_year(due.printed))
    return Duty(
        request=request,
        start=due.start,
        end=due.end,
        warnings=tuple(warnings),
        partial=due.partial if open_day else None,
        months=due.months,
        by_itself=due.by_itself,
    )


def doubted(duty: Duty, issued: date | None) -> Duty:
    """A duty with a warning if its last day lies before the day of issue."""
    last = duty.request.last_day
    if issued is None or last is None or last >= issued:
        return duty
    return evolve(duty, warnings=(*duty.warnings, before_issue(duty.request.due or "", issued)))


def _in_named_year(due: Due, request: ReportingRequest) -> ReportingRequest | None:
    """The day in the year that the period names, where no other year can be meant."""
    months = {
        DutyPeriod.FIRST_HALF: range(5, 9),
        DutyPeriod.YEAR: range(9, 13),
        DutyPeriod.SECOND_HALF: range(10, 13),
        DutyPeriod.QUARTER_1: range(3, 6),
        DutyPeriod.QUARTER_2: range(6, 9),
        DutyPeriod.QUARTER_3: range(9, 12),
    }
    if due.partial is None or request.period is None or request.year is None:
        return None
    day, month = due.partial
    if month not in months.get(request.period, ()):
        return None
    dated = find_dues(f"{due.printed}/{request.year}", None) or find_dues(
        f"{due.bound.value.vi} {day}/{month}/{request.year}", None
    )
    if len(dated) != 1 or dated[0].day is None:
        return None
    return evolve(request, day=dated[0].day, last_day=dated[0].last_day)

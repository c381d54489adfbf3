"""Time limits of the law, and the moment or day on which one ends."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from attrs import field, frozen

from vnchild.law.calendar import Calendar
from vnchild.law.counting import (
    VIETNAM,
    Step,
    StepKind,
    last_day,
    no_calendar,
    start_of_count,
    steps,
)
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.due_text import explained
from vnchild.law.duration import TimeLimitError, Unit, check_amount, parse_amount, written
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text

__all__ = [
    "VIETNAM",
    "Due",
    "Step",
    "StepKind",
    "TimeLimit",
    "TimeLimitError",
    "Unit",
    "due",
    "due_for",
    "parse_amount",
]


def _check_unit(unit: object) -> None:
    if not isinstance(unit, Unit):
        msg = f"the unit of a time limit is one of {', '.join(map(repr, Unit))}, not {unit!r}"
        raise TimeLimitError(msg)


@frozen(kw_only=True)
class TimeLimit:
    """A time that the law allows, from an event on.

    Args:
        amount: how many units, 1 or more.
        unit: the unit.
        counted_from: the event from which it is counted.
        provision: where it stands.
        since: the first day on which it is law.
        until: the first day on which it is law no more, ``None`` if it is.
        maximum: whether it is the longest that a state may last, not a time in which to act: it
            then ends on its last calendar day, also where that is a day off (see the reading
            ``maximum-on-a-day-off``).

    Raises:
        TimeLimitError: the amount is not a whole number from 1 on, the unit is none, it ends
            before it is law, or it is a maximum in working days.
    """

    amount: int = field(validator=lambda _, __, value: check_amount(value))
    unit: Unit = field(validator=lambda _, __, value: _check_unit(value))
    counted_from: Text
    provision: Provision
    since: date
    until: date | None = None
    maximum: bool = False

    def __attrs_post_init__(self) -> None:
        if self.maximum and self.unit is Unit.WORKING_DAY:
            msg = f"the maximum of {self.provision.en} is in working days; it has no last day off"
            raise TimeLimitError(msg)
        if self.until is not None and self.until <= self.since:
            msg = (
                f"the time limit of {self.provision.en} would end on {self.until}, "
                f"not after {self.since}, its first day"
            )
            raise TimeLimitError(msg)

    def in_force(self, on: date) -> bool:
        """Whether it is law on a day."""
        return self.since <= on and (self.until is None or on < self.until)

    def in_(self, lang: Lang) -> str:
        """Its length in words: ``05 ngày làm việc`` or ``5 working days``."""
        return written(self.amount, self.unit, lang)


@frozen(kw_only=True)
class Due:
    """When a time limit ends, and why.

    Args:
        at: the moment (for hours) or the day on which it ends, in Vietnam's time.
        start: the moment or the day from which it was counted, in Vietnam's time.
        amount: how many units were counted.
        unit: the unit.
        limit: the limit of law, ``None`` where only a length was given.
        calendar: the calendar by which it was counted.
        provisional: whether it ends beyond the last year whose days off were published.
    """

    at: datetime | date
    start: datetime | date
    amount: int
    unit: Unit
    limit: TimeLimit | None
    calendar: Calendar = field(repr=False)
    provisional: bool

    @property
    def end(self) -> datetime:
        """The moment after which it has passed: of a day its 24:00 (Civil Code Art. 148(6)).

        Raises:
            TimeLimitError: the day is the last that the calendar of dates holds.
        """
        if isinstance(self.at, datetime):
            return self.at
        try:
            after = self.at + timedelta(days=1)
        except OverflowError:
            msg = f"{self.at} has no 24:00 that can be told as a date"
            raise TimeLimitError(msg) from None
        return datetime(after.year, after.month, after.day, tzinfo=VIETNAM)

    @property
    def maximum(self) -> bool:
        """Whether it ends a state that may last no longer, on its very last day."""
        return self.limit is not None and self.limit.maximum

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every day that bore on the answer: days off passed over, the last day moved."""
        if isinstance(self.at, datetime) or isinstance(self.start, datetime):
            return ()
        return steps(
            self.start, self.amount, self.unit, self.at, self.calendar, moves=not self.maximum
        )

    def overdue_by(self, now: datetime) -> timedelta | None:
        """How long ago it passed; ``None`` if it has not.

        Raises:
            TimeLimitError: ``now`` is no moment, or has no offset from UTC.
        """
        given: object = now
        if not isinstance(given, datetime):
            msg = f"now is an aware datetime, not {type(given).__name__}"
            raise TimeLimitError(msg)
        if now.utcoffset() is None:
            msg = f"now {now.isoformat()} has no offset from UTC; give it one, as +07:00"
            raise TimeLimitError(msg)
        late = now - self.end
        return late if late > timedelta(0) else None

    def explain(self, lang: Lang = "vi") -> str:
        """Why it ends then, with the law: the limit, how it is counted, each day off."""
        limit = self.limit
        return explained(
            at=self.at,
            start=self.start,
            amount=self.amount,
            unit=self.unit,
            law=None if limit is None else (limit.provision, limit.since, limit.counted_from),
            found=self.steps,
            maximum=self.maximum,
            last_year=self.calendar.last_year if self.provisional else None,
            lang=lang,
        )


def due(
    limit: TimeLimit | str,
    start: datetime | date,
    calendar: Calendar = STATE_SECTOR,
    *,
    strict: bool = False,
) -> Due:
    """When a time limit of the law ends, or a length of time that is counted as the law counts.

    >>> from datetime import date
    >>> due("5 working days", date(2026, 2, 12)).at
    datetime.date(2026, 2, 26)

    >>> from vnchild.law.documents import DECREE_335_2026
    >>> decision = TimeLimit(
    ...     amount=7,
    ...     unit=Unit.WORKING_DAY,
    ...     counted_from=Text("ngày nhận đủ hồ sơ", "the receipt of the file"),
    ...     provision=DECREE_335_2026.at(8, 2),
    ...     since=DECREE_335_2026.first_day,
    ... )
    >>> due(decision, date(2026, 11, 20)).at
    datetime.date(2026, 12, 2)

    Args:
        limit: the limit; whether it is law on that day is not asked here. Or a length of time in
            words, Vietnamese or English, as `parse_amount` reads it.
        start: when the event happened. Hours need an aware datetime; for the other units a
            datetime is taken at its date in Vietnam.
        calendar: the working days.
        strict: refuse an answer beyond the last year whose days off were published.

    Raises:
        TimeLimitError: the start cannot be used, the words are no length of time, or the end is
            beyond the calendar of dates.
        CalendarError: a day is before the calendar, or ``strict`` and the answer is provisional.
    """
    given: object = limit
    if isinstance(limit, str):
        amount, unit = parse_amount(limit)
        return _due(amount, unit, start, None, calendar, strict)
    if not isinstance(given, TimeLimit):
        msg = f"a time limit is a TimeLimit or words as '5 working days', not {limit!r}"
        raise TimeLimitError(msg)
    return _due(limit.amount, limit.unit, start, limit, calendar, strict)


def due_for(
    amount: int,
    unit: Unit,
    start: datetime | date,
    calendar: Calendar = STATE_SECTOR,
    *,
    strict: bool = False,
) -> Due:
    """When a length of time ends that is counted as the law counts, without a limit of law.

    Raises:
        TimeLimitError: the amount is not a whole number from 1 on, or as for `due`.
        CalendarError: as for `due`.
    """
    check_amount(amount)
    _check_unit(unit)
    return _due(amount, unit, start, None, calendar, strict)


def _due(
    amount: int,
    unit: Unit,
    start: datetime | date,
    limit: TimeLimit | None,
    calendar: Calendar,
    strict: bool,
) -> Due:
    given: object = calendar
    if not isinstance(given, Calendar):
        raise TimeLimitError(no_calendar(given))
    begun = start_of_count(start, unit)
    provisional = False
    at: datetime | date
    if isinstance(begun, datetime):
        try:
            at = begun + timedelta(hours=amount)
        except OverflowError:
            msg = f"the time limit from {begun.isoformat()} goes beyond the calendar of dates"
            raise TimeLimitError(msg) from None
    else:
        if unit is Unit.WORKING_DAY:
            at = calendar.add_working_days(begun, amount, strict=strict)
        else:
            at = last_day(begun, amount, unit)
            fixed = limit is not None and limit.maximum
            if not fixed and not calendar.is_working_day(at, strict=strict):
                at = calendar.next_working_day(at, strict=strict)
        provisional = calendar.provisional(at) and not (limit is not None and limit.maximum)
    return Due(
        at=at,
        start=begun,
        amount=amount,
        unit=unit,
        limit=limit,
        calendar=calendar,
        provisional=provisional,
    )

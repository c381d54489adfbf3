"""A duty to report, and the day on which a report of it is due."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import field, frozen

from vnchild.domain.directive import Bound
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day
from vnchild.rules.reporting.body import Body, receiver, reporter
from vnchild.rules.reporting.due_days import (
    DAYS_OF,
    AfterEvent,
    DueRule,
    DutyError,
    NoDay,
    OnceOn,
    OnDays,
    in_time,
)
from vnchild.rules.reporting.readings import (
    BEFORE_A_DAY,
    COUNTED_DAYS_MOVE,
    FIXED_DAYS_STAND,
    WHICH_HALF,
)

_ONE_DAY = timedelta(days=1)


@frozen(kw_only=True)
class ReportDue:
    """A report that is due.

    Args:
        duty: the duty.
        period: what it reports on; ``None`` where a directive does not say.
        named: the day that the law or order names, or on which its count ends.
        last_day: the last day on which it is in time.
        bound: whether the day named is itself in time.
        moved: the end was moved to the next working day.
        to: who receives it on that day.
        note: what should be known of the day: it is off, or not yet published.
        interpretations: the readings that the day or the receiver rests on.
        calendar: the calendar by which its day was found.
    """

    duty: ReportingDuty
    period: ReportPeriod | None
    named: date
    last_day: date
    bound: Bound
    moved: bool
    to: tuple[Body, ...]
    note: Text | None = None
    interpretations: tuple[Interpretation, ...] = ()
    calendar: Calendar = field(default=STATE_SECTOR, repr=False)

    @property
    def provision(self) -> Provision | None:
        """Where the duty stands; ``None`` for one that a directive orders."""
        return self.duty.provision

    def when(self, lang: Lang) -> str:
        """The day as the law or order names it: ``trước ngày 15/06/2026``."""
        if isinstance(self.duty.rule, AfterEvent):
            return self.duty.rule.in_(lang)
        return f"{self.bound.value.in_(lang)} {day(self.named, lang)}"

    def in_(self, lang: Lang) -> str:
        """The report as a line."""
        said = f"{day(self.last_day, lang)}: {self.duty.what.in_(lang)}"
        if self.period is not None:
            said += f" ({self.period.in_(lang)})"
        return f"{said} [{self.duty.grounds(lang)}]"


@frozen(kw_only=True)
class ReportingDuty:
    """Who reports what to whom, for which periods, and when.

    Args:
        code: its short name.
        who: who reports, as the law names them; empty for a duty that a directive orders.
        to: who receives, as the law or directive names them.
        what: what is reported.
        every: the kind of period; ``None``: whichever was ordered.
        rule: when it is due.
        provision: where it stands; ``None`` for a duty that a directive orders.
        ordered_by: the directive that orders it, as cited; ``None`` for a duty of the law.
        addressees: whom that directive names.
        issuer: who issued that directive, as printed; ``None`` if not known.
        within: the place of its agencies, as printed, ``huyện Phong Thổ, tỉnh Lai Châu``; ``cả
            nước`` for an order of a central body, ``None`` if not known.
        issued: the day of that directive, ``None`` if not known.
        receiver: to whom that directive wants the report, as printed; ``None`` if it does not say.
        about: what is reported on, where a directive orders one report.
        since: the first day on which it is law, ``None`` for a duty that a directive orders.
        until: the first day on which it is law no more.
        end: the reading by which it ended on that day, where no text says so.
        only_if_ordered: it gives the day of reports that another document orders, and makes none
            due by itself.
        note: what a reader should know.
        interpretations: the readings that it rests on.

    Raises:
        DutyError: it has neither a provision nor a directive, or its days do not fit its periods.
    """

    code: str
    who: tuple[Body, ...] = ()
    to: tuple[Body, ...] = ()
    what: Text
    every: PeriodKind | None
    rule: DueRule
    provision: Provision | None = None
    ordered_by: Text | None = None
    addressees: tuple[str, ...] = ()
    issuer: str | None = None
    within: str | None = None
    issued: date | None = None
    receiver: str | None = None
    about: ReportPeriod | None = None
    since: date | None = None
    until: date | None = None
    end: Interpretation | None = field(default=None, repr=False)
    only_if_ordered: bool = False
    note: Text | None = None
    interpretations: tuple[Interpretation, ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        if (self.provision is None) == (self.ordered_by is None):
            raise DutyError(
                Text(
                    f"{self.code}: trách nhiệm báo cáo do một điều khoản hoặc một văn bản chỉ đạo "
                    "đặt ra",
                    f"{self.code}: a duty stands in a provision, or a directive orders it",
                )
            )
        if isinstance(self.rule, OnDays) and (
            self.every not in DAYS_OF or len(self.rule.days) != DAYS_OF[self.every]
        ):
            raise DutyError(
                Text(
                    f"{self.code}: số ngày cố định phải bằng số kỳ trong năm",
                    f"{self.code}: fixed days are as many as the periods of the year",
                )
            )

    def in_force(self, on: date) -> bool:
        """Whether it is law on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)

    def reporters(self, on: date) -> tuple[Body, ...]:
        """Who does it on a day; empty where nobody does."""
        found = (reporter(body, on) for body in self.who)
        return tuple(body for body in found if body is not None)

    def grounds(self, lang: Lang) -> str:
        """The provision, or the directive."""
        grounds = self.ordered_by or self.provision
        return "" if grounds is None else grounds.in_(lang)

    def receivers(self, on: date) -> tuple[tuple[Body, ...], tuple[Interpretation, ...]]:
        """Who receives it on a day, and the readings that say so."""
        found = [receiver(each, on) for each in self.to]
        readings = dict.fromkeys(reading for _, because in found for reading in because)
        return tuple(dict.fromkeys(body for body, _ in found)), tuple(readings)

    def due(
        self, period: ReportPeriod | None = None, *, calendar: Calendar = STATE_SECTOR
    ) -> ReportDue:
        """The day on which the report of a period is due.

        For a report on something that ended, such as a children's forum, the period is ad hoc:
        from its first to its last day. A duty that a directive orders needs none.

        Raises:
            DutyError: the period is none or of another kind, the duty names no day, or it is not
                law on the day on which the report would be due.
        """
        found = self.due_if_law(period, calendar=calendar)
        if not self.in_force(found.last_day):
            from_, to = self.since or "the first", self.until or "today"
            since = f" từ {day(self.since, 'vi')}" if self.since is not None else ""
            until = f" đến trước {day(self.until, 'vi')}" if self.until is not None else ""
            raise DutyError(
                Text(
                    f"{self.code}: {self.grounds('vi')} có hiệu lực{since}{until}; báo cáo này "
                    f"đến hạn ngày {day(found.last_day, 'vi')}",
                    f"{self.code}: {self.grounds('en')} is law from {from_} to {to}, without that "
                    f"day; the report would be due on {found.last_day}",
                )
            )
        return found

    def due_if_law(
        self, period: ReportPeriod | None = None, *, calendar: Calendar = STATE_SECTOR
    ) -> ReportDue:
        """The same, whether or not the duty is law on that day.

        Raises:
            DutyError: the period is none or of another kind, or the duty names no day.
        """
        given: object = period
        if given is not None and not isinstance(given, ReportPeriod):
            kind = type(given).__name__
            raise DutyError(
                Text(
                    f"{self.code}: kỳ báo cáo là ReportPeriod, không phải {kind}; với sự kiện như "
                    "diễn đàn trẻ em, dùng ReportPeriod.ad_hoc(ngày đầu, ngày cuối)",
                    f"{self.code}: the period is a ReportPeriod, not a {kind}; of an event such as "
                    "a children's forum it is ReportPeriod.ad_hoc(first_day, last_day)",
                )
            )
        rule = self.rule
        if isinstance(rule, NoDay):
            raise DutyError(
                Text(
                    f"{self.code}: {self.grounds('vi')} không nêu ngày phải báo cáo",
                    f"{self.code}: {self.grounds('en')} names no day on which the report is due",
                )
            )
        named = rule.day if isinstance(rule, OnceOn) else rule.named(self._fitting(period))
        last, note = in_time(named, rule.bound), None
        about = self.about if period is None else period
        first_half = about is not None and about.kind is PeriodKind.HALF and about.number == 1
        readings = [
            each for each in self.interpretations if not (first_half and each == WHICH_HALF)
        ]
        if rule.bound is Bound.BEFORE:
            readings.append(BEFORE_A_DAY)
        counted = isinstance(rule, AfterEvent)
        off = last.year >= calendar.first_year and calendar.day_off(last) is not None
        moved = off and counted
        if counted:
            readings.append(COUNTED_DAYS_MOVE)
            if last.year < calendar.first_year:
                note = Text(
                    f"chưa có lịch nghỉ năm {last.year}",
                    f"the days off of {last.year} are not known",
                )
        if moved:
            last = calendar.next_working_day(last)
            note = Text(f"{day(named, 'vi')} là ngày nghỉ", f"{named} is a day off")
        elif off:
            readings.append(FIXED_DAYS_STAND)
            before = _working_day_before(last, calendar)
            note = Text(
                f"{day(last, 'vi')} là ngày nghỉ; nên nộp chậm nhất {day(before, 'vi')}",
                f"{last} is a day off; hand it in by {before}",
            )
        if (off or counted) and calendar.provisional(last):
            unsure = Text(
                f"lịch nghỉ năm {last.year} chưa công bố",
                f"the days off of {last.year} are not published yet",
            )
            note = Text(f"{note.vi}; {unsure.vi}", f"{note.en}; {unsure.en}") if note else unsure
        to, because = self.receivers(last)
        return ReportDue(
            duty=self,
            period=about,
            named=named,
            last_day=last,
            bound=rule.bound,
            moved=moved,
            to=to,
            note=note,
            interpretations=tuple(dict.fromkeys([*readings, *because])),
            calendar=calendar,
        )

    def _fitting(self, period: ReportPeriod | None) -> ReportPeriod:
        if period is None:
            raise DutyError(
                Text(
                    f"{self.code}: ngày tính theo kỳ báo cáo; chưa nêu kỳ",
                    f"{self.code}: the day follows from the period; none is given",
                )
            )
        if self.every is None:
            if period.kind is PeriodKind.AD_HOC:
                raise DutyError(
                    Text(
                        f"{self.code}: ngày thuộc tháng cuối kỳ; kỳ {period.in_('vi')} không có",
                        f"{self.code}: the day is one of the period's last month; {period} has "
                        "none",
                    )
                )
        elif period.kind is not self.every:
            wanted, given = self.every.text, period.kind.text
            raise DutyError(
                Text(
                    f"{self.code}: kỳ báo cáo là {wanted.vi}; {period.in_('vi')} là kỳ {given.vi}",
                    f"{self.code}: the period is of the kind {wanted.en}; {period} is of the kind "
                    f"{given.en}",
                )
            )
        return period

    def in_(self, lang: Lang, on: date | None = None) -> str:
        """The duty as a line.

        Args:
            lang: the language.
            on: the day on which the bodies are named as they stand; without one they are named as
                in the law, though they may have ended.
        """
        by = self.who if on is None else self.reporters(on)
        receivers = self.to if on is None else self.receivers(on)[0]
        who = ", ".join([*(each.in_(lang) for each in by), *self.addressees])
        arrow = ", ".join(each.in_(lang) for each in receivers)
        to = f" → {arrow}" if arrow else ""
        said = f"{who}{to}: {self.what.in_(lang)}, {self.rule.in_(lang)}"
        return f"{said} [{self.grounds(lang)}]"


def _working_day_before(last: date, calendar: Calendar) -> date:
    before = last - _ONE_DAY
    while before.year >= calendar.first_year and calendar.day_off(before) is not None:
        before -= _ONE_DAY
    return before

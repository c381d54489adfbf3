"""A duty of a case as an application sees it: what, who, until when, by which provision."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from attrs import field, frozen

from vnchild.domain.case import Event
from vnchild.domain.person import SECRET
from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.duration import written
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text
from vnchild.law.time_limit import VIETNAM, Due, TimeLimit, Unit, due
from vnchild.rules.cases.finding import vietnam_day
from vnchild.rules.cases.parts import Part, part_of
from vnchild.rules.cases.state import DutyState, Facts, Laid
from vnchild.rules.cases.tasks import Task
from vnchild.rules.cases.who import Actor, who


@lru_cache(maxsize=1 << 16)
def _usual(limit: TimeLimit, start: datetime | date) -> Due:
    return due(limit, start, STATE_SECTOR)


def _due(limit: TimeLimit, start: datetime, calendar: Calendar) -> Due:
    begun = start if limit.unit is Unit.HOUR else vietnam_day(start)
    return _usual(limit, begun) if calendar is STATE_SECTOR else due(limit, begun, calendar)


def moment_text(moment: datetime, lang: Lang) -> str:
    """A moment in Vietnam's time: ``22:15 13/02/2026`` or ``2026-02-13 22:15``."""
    local = moment.astimezone(VIETNAM)
    if lang == "vi":
        return f"{local:%H:%M} {day_text(local.date(), lang)}"
    return f"{day_text(local.date(), lang)} {local:%H:%M}"


@frozen(kw_only=True, repr=False)
class Duty:
    """Something that the law asks for in a case.

    What it asks for can tell of danger, abuse or a court; its `repr` does not show it.

    Args:
        task: what has to be done.
        who: on whom it falls, under their name on the day of the question, or on the day it was
            settled.
        due: when its time ends, ``None`` if the law gives no time.
        planned: of a duty still open, the day that the plan itself gives, where the law gives none.
        overdue_by: how long ago its time ended; of a duty that was met, how late that was;
            ``None`` if it was or is in time, or has no time.
        from_number: the number of the event that laid it.
        from_event: that event.
        state: open, met or cancelled.
        settled_by: the number of the event that met or cancelled it.
        settled_at: when that happened.
        commune: code of the commune whose duty it is, ``None`` if not known or of no commune; of
            a duty that was settled, the one whose it was then.
        decided_days: the term that the decision itself gives, in days, also where it is longer
            than the law allows.
        part: which part of the time of the law this is, ``None`` if it is the whole.
        whole: the time of the law of which it is a part, ``None`` if it is the whole.
    """

    task: Task
    who: Actor
    due: Due | None
    planned: date | None
    overdue_by: timedelta | None
    from_number: int
    from_event: Event
    state: DutyState
    settled_by: int | None
    settled_at: datetime | None
    commune: str | None = field(default=None, metadata={"sensitive": SECRET})
    decided_days: int | None = None
    part: Part | None = None
    whole: TimeLimit | None = None

    def __repr__(self) -> str:
        end = "no time given" if self.due is None else f"due {self.due.at.isoformat()}"
        return f"Duty(from #{self.from_number}, {self.state.value.en}, {end})"

    def __str__(self) -> str:
        return repr(self)

    @property
    def what(self) -> Text:
        """What has to be done, in words."""
        return self.task.text

    @property
    def provision(self) -> Provision:
        """The provision that lays the duty; that of its time is in ``due``."""
        return self.task.provision

    @property
    def met_by(self) -> int | None:
        """The number of the event that met it."""
        return self.settled_by if self.state is DutyState.MET else None

    @property
    def cancelled_by(self) -> int | None:
        """The number of the event that made it void."""
        return self.settled_by if self.state is DutyState.CANCELLED else None

    def explain(self, lang: Lang = "vi") -> str:
        """One line: what, who, by when, by which provision.

        It tells what is done for the child, so it is sensitive (Decree 56/2017 Art. 33): for those
        who act, not for logs.
        """
        parts = [f"{self.what.in_(lang)} - {self.who.text.in_(lang)}"]
        if self.due is not None and self.due.limit is not None:
            at = self.due.at
            end = moment_text(at, lang) if isinstance(at, datetime) else day_text(at, lang)
            limit = self.due.limit
            by = "chậm nhất" if lang == "vi" else "by"
            parts.append(f"{by} {end} ({self._length(limit, lang)})")
            if self.decided_days is not None and self.decided_days > limit.amount:
                says = "quyết định ghi" if lang == "vi" else "the decision says"
                parts.append(f"{says} {written(self.decided_days, limit.unit, lang)}")
        elif self.planned is not None:
            until = "kế hoạch đến" if lang == "vi" else "planned until"
            parts.append(f"{until} {day_text(self.planned, lang)}")
        if self.overdue_by is not None:
            parts.append(f"{'quá hạn' if lang == 'vi' else 'overdue by'} {_span(self, lang)}")
        if self.state is not DutyState.OPEN:
            parts.append(f"{self.state.value.in_(lang)} (#{self.settled_by})")
        return "; ".join([*parts, self.provision.in_(lang)])

    def _length(self, limit: TimeLimit, lang: Lang) -> str:
        length, provision = limit.in_(lang), limit.provision.in_(lang)
        if self.part is not None and self.whole is not None:
            whole = self.whole.in_(lang)
            within = (
                f"trong mức {whole} tại {provision}"
                if lang == "vi"
                else f"within the {whole} of {provision}"
            )
            return f"{self.part.value.in_(lang)}, {length}, {within}"
        return length if limit.provision == self.provision else f"{length}, {provision}"


def _span(duty: Duty, lang: Lang) -> str:
    late = duty.overdue_by or timedelta(0)
    hours, minutes = divmod(late.seconds // 60, 60)
    amounts = (
        (late.days, "ngày", "day"),
        (hours, "giờ", "hour"),
        (minutes, "phút", "minute"),
    )
    told = [
        f"{n} {vi}" if lang == "vi" else f"{n} {en}{'' if n == 1 else 's'}"
        for n, vi, en in amounts
        if n
    ]
    return " ".join(told) or ("dưới 1 phút" if lang == "vi" else "less than a minute")


def owed(laid: Laid, now: datetime) -> bool:
    """Whether a duty has arisen by a moment; one of a birthday ahead has not."""
    return not laid.obligation.later or laid.start <= now


def _left(laid: Laid, calendar: Calendar) -> tuple[TimeLimit | None, Part | None]:
    """The time of a duty, less what was used of it before the plan was returned."""
    limit = laid.limit
    if limit is None or not laid.spent:
        return limit, laid.part
    used = sum(
        calendar.working_days_between(vietnam_day(begun), vietnam_day(ended))
        for begun, ended in laid.spent
    )
    if not used:
        return limit, None
    return part_of(limit, max(limit.amount - used, 1), Part.LEFT), Part.LEFT


def seen(laid: Laid, facts: Facts, now: datetime | None, calendar: Calendar) -> Duty:
    """A duty as it stands at a moment; ``now`` matters to those still open only."""
    when = laid.settled_at or now
    limit, part = _left(laid, calendar)
    until = None if limit is None else _due(limit, laid.start, calendar)
    late = None
    if until is not None and when is not None and laid.state is not DutyState.CANCELLED:
        late = until.overdue_by(when)
    planned = None
    if laid.obligation.task is Task.REVIEW and laid.state is DutyState.OPEN:
        planned = max((each.end for each in facts.items if each.end is not None), default=None)
    return Duty(
        task=laid.obligation.task,
        who=who(laid.obligation.who, vietnam_day(when or laid.event.at)),
        due=until,
        planned=planned,
        overdue_by=late,
        from_number=laid.number,
        from_event=laid.event,
        state=laid.state,
        settled_by=laid.settled_by,
        settled_at=laid.settled_at,
        commune=laid.commune,
        decided_days=laid.decided_days,
        part=part,
        whole=None if part is None else laid.obligation.limit,
    )


_NEVER = datetime.max.replace(tzinfo=VIETNAM)


def urgency(duty: Duty) -> tuple[bool, datetime, int, str]:
    """The order of duties: by the end of their time, those without one last, then as they arose."""
    end = None if duty.due is None else duty.due.end
    return end is None, end or _NEVER, duty.from_number, duty.task.value

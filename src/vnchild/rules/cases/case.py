"""A case: the list of what happened, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Self

from attrs import Attribute, evolve, field, frozen

from vnchild.domain.case import CaseCorrected, CaseError, Event, Intake, PlanItem
from vnchild.domain.case.event import YEARS
from vnchild.law.calendar import Calendar
from vnchild.law.counting import no_calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.rules.cases.duty import Duty, owed, seen, urgency
from vnchild.rules.cases.errors import NotAllowedError
from vnchild.rules.cases.history import Entry, folded, keeping, recorded_by, told
from vnchild.rules.cases.machine import START, allowed_kinds, step
from vnchild.rules.cases.stages import CareStage, SeparationStage, Stage
from vnchild.rules.cases.state import DutyState, State
from vnchild.rules.cases.transitions import EventType


def _moment(value: datetime) -> datetime:
    given: object = value
    if not isinstance(given, datetime) or given.utcoffset() is None:
        msg = (
            "now is a datetime with a time zone, such as "
            "datetime(..., tzinfo=ZoneInfo('Asia/Ho_Chi_Minh'))"
        )
        raise CaseError(msg)
    if given.year not in YEARS:
        msg = f"now is in the year {given.year}; a case is asked from {YEARS[0]} to {YEARS[-1]}"
        raise CaseError(msg)
    return value


def _check_calendar(calendar: object) -> None:
    if not isinstance(calendar, Calendar):
        raise CaseError(no_calendar(calendar))


def _entries(history: Iterable[Entry]) -> tuple[Entry, ...]:
    given: object = history
    if isinstance(given, Iterable):
        found: tuple[object, ...] = tuple(given)
        if all(isinstance(each, Entry) for each in found):
            return tuple(each for each in found if isinstance(each, Entry))
    msg = "a history is the entries of `history`, as Entry"
    raise CaseError(msg)


def _opaque(_: object, __: Attribute[str | None], value: object) -> None:
    if value is not None and (not isinstance(value, str) or not value):
        msg = "number is a text that is not empty, or None"
        raise CaseError(msg)


def _reason(value: str | None) -> str | None:
    if value is None:
        return None
    given: object = value
    if not isinstance(given, str) or not given.strip():
        msg = "irregular is the reason, in words, or None"
        raise CaseError(msg)
    return value


@frozen(repr=False)
class Case:
    """The case of a child who needs protection: an immutable list of what happened.

    Make one with `Case.open`; `record` gives a new case with one more event. Nothing is ever
    taken away: a correction is one more event. Two cases with the same history are equal.

    Args:
        number: the application's own number or key; give no name of a child.
    """

    number: str | None = field(default=None, validator=_opaque)
    _entries: tuple[Entry, ...] = ()
    _state: State = field(default=START, eq=False)

    def __attrs_post_init__(self) -> None:
        if not self._entries:
            msg = "a case begins with the information: make it with Case.open(Intake(...))"
            raise CaseError(msg)

    @classmethod
    def open(cls, intake: Intake, *, number: str | None = None) -> Self:
        """A new case, with the information that was received.

        Raises:
            CaseError: it is not an intake, or it is before Decree 56/2017.
        """
        entry = Entry(number=1, event=_event(intake))
        return cls(number, (entry,), step(START, 1, intake))

    @classmethod
    def replay(cls, history: Iterable[Entry], *, number: str | None = None) -> Self:
        """The case that a history makes: what was stored, recorded again one by one.

        Raises:
            CaseError: as for `open` and `record`, or it is no history, or its numbers do not run
                from 1.
        """
        case: Self | None = None
        for place, entry in enumerate(_entries(history), 1):
            if entry.number != place:
                msg = f"the history has #{entry.number} where #{place} should be"
                raise CaseError(msg)
            if case is not None:
                case = case.record(entry.event, irregular=entry.irregular)
            elif isinstance(entry.event, Intake):
                case = cls.open(entry.event, number=number)
            else:
                msg = f"a case begins with an Intake, not with {entry.event}"
                raise CaseError(msg)
        if case is None:
            msg = "a history has at least an Intake"
            raise CaseError(msg)
        return case

    def record(self, event: Event, *, irregular: str | None = None) -> Self:
        """The case with one more event.

        Events are numbered as they are recorded and taken as they happened: what is written down
        late (``recorded_at``) takes its place by ``at``.

        Args:
            event: what happened; a `CaseCorrected` replaces what an earlier number says.
            irregular: why an event is recorded that the law does not allow here. It is then
                taken as well as it fits, and the history shows that it is irregular; of an event
                that is allowed, nothing is marked.

        Raises:
            NotAllowedError: the law does not allow it here; the message says why and what is
                allowed.
            CaseError: it is no event, or it cannot be one of this case.
        """
        number = len(self._entries) + 1
        given, reason = _event(event), _reason(irregular)
        last = self._entries[-1]
        if given.recorded < last.recorded:
            msg = (
                f"recording goes backwards: #{number} {given} would be recorded "
                f"{given.recorded.isoformat(timespec='minutes')}, before #{last.number} "
                f"{last.event}, recorded {last.recorded.isoformat(timespec='minutes')}; of what "
                "happened earlier give recorded_at, the moment it is written down"
            )
            raise NotAllowedError(msg, None, self.allowed)
        entry = Entry(number=number, event=given, irregular=reason)
        if isinstance(given, CaseCorrected):
            self._check_correction(given)
            return self._again(entry)
        happened = self._state.last
        if happened is not None and given.at < happened[1].at and not isinstance(given, Intake):
            return self._again(entry)
        try:
            state = step(self._state, number, given)
        except CaseError:
            if reason is None:
                raise
            state = step(self._state, number, given, irregular=True)
        else:
            if reason is not None:
                entry = evolve(entry, irregular=None)
        return type(self)(self.number, (*self._entries, entry), state)

    def _check_correction(self, correction: CaseCorrected) -> None:
        held = len(self._entries)
        if correction.number > held:
            msg = f"{correction} names #{correction.number}; the case has #1 to #{held}"
            raise CaseError(msg)
        old, new = self._entries[correction.number - 1].event, correction.event
        if isinstance(old, CaseCorrected) or isinstance(new, CaseCorrected):
            msg = (
                f"{correction}: a correction corrects an event, not a correction; correct the "
                "same number again"
            )
            raise CaseError(msg)
        if isinstance(old, Intake) and not isinstance(new, Intake):
            msg = f"{correction}: #1 is the Intake; only another Intake can stand for it"
            raise CaseError(msg)

    def _again(self, entry: Entry) -> Self:
        """The case with a line that changes what came before it, all folded anew."""
        bearable = set(self._state.irregular)
        bearable.update(each.number for each in self._entries if each.irregular is not None)
        if entry.irregular is not None:
            bearable.update(range(2, entry.number + 1))
        entries = (*self._entries, entry)
        try:
            state = folded(entries, bearable)
        except CaseError as error:
            what = "correction" if isinstance(entry.event, CaseCorrected) else "late record"
            msg = f"the {what} #{entry.number} would leave the case so: {error}"
            provision = error.provision if isinstance(error, NotAllowedError) else None
            raise NotAllowedError(msg, provision, self.allowed) from error
        made = state.irregular - self._state.irregular
        if not made and not isinstance(entry.event, CaseCorrected):
            entries = (*self._entries, evolve(entry, irregular=None))
        return evolve(self, entries=entries, state=keeping(self._state, state, entry))

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that was recorded, in order, corrections and what they correct with it."""
        return tuple(entry.event for entry in self._entries)

    @property
    def history(self) -> tuple[Entry, ...]:
        """Everything that was recorded, with when it happened, was recorded and was corrected.

        What `replay` needs to make the case again.
        """
        return told(self._entries, self._state)

    @property
    def stage(self) -> Stage:
        """How far the case is."""
        return self._state.stage or Stage.RECEIVED

    @property
    def separation(self) -> SeparationStage:
        """Whether the child is separated from parents or carers."""
        return self._state.separation

    @property
    def care(self) -> CareStage:
        """How far the child's alternative care is."""
        return self._state.care

    @property
    def commune(self) -> str | None:
        """Code of the commune that has the case, ``None`` if not known; a secret."""
        return self._state.facts.places.holder

    @property
    def plan(self) -> tuple[PlanItem, ...]:
        """The items of the plan as last submitted or adjusted."""
        return self._state.facts.items

    @property
    def services_started(self) -> frozenset[int]:
        """The places in the plan, from 1, of the items that began."""
        return self._state.facts.started

    @property
    def services_done(self) -> frozenset[int]:
        """The places in the plan, from 1, of the items that are done."""
        return self._state.facts.done

    @property
    def met(self) -> tuple[Duty, ...]:
        """The duties that were met, in the order they arose."""
        return tuple(duty for duty in self.all_duties() if duty.state is DutyState.MET)

    @property
    def allowed(self) -> tuple[EventType, ...]:
        """The kinds of event that can be recorded now without being irregular.

        A kind that depends on a finding or ground is there if one of them is allowed.
        """
        return (*allowed_kinds(self._state), CaseCorrected)

    def duties(self, now: datetime, calendar: Calendar = STATE_SECTOR) -> tuple[Duty, ...]:
        """The duties open at a moment, the most urgent first.

        Asked of the past, it answers with what had been recorded by then.

        Raises:
            CaseError: ``now`` has no time zone, or the calendar is none.
        """
        _check_calendar(calendar)
        then = self._known_at(_moment(now))
        if then is None:
            return ()
        found = (seen(laid, then.facts, now, calendar) for laid in then.open if owed(laid, now))
        return tuple(sorted(found, key=urgency))

    def overdue(self, now: datetime, calendar: Calendar = STATE_SECTOR) -> tuple[Duty, ...]:
        """The duties open at a moment whose time has ended, the longest overdue first.

        Raises:
            CaseError: ``now`` has no time zone, or the calendar is none.
        """
        return tuple(duty for duty in self.duties(now, calendar) if duty.overdue_by is not None)

    def all_duties(
        self, now: datetime | None = None, calendar: Calendar = STATE_SECTOR
    ) -> tuple[Duty, ...]:
        """Every duty that ever arose, open, met or cancelled, in the order they arose.

        Args:
            now: the moment by which open duties are measured; without it, none is overdue.
            calendar: the working days.

        Raises:
            CaseError: ``now`` has no time zone, or the calendar is none.
        """
        _check_calendar(calendar)
        then: State | None = self._state if now is None else self._known_at(_moment(now))
        if then is None:
            return ()
        by = now or self._entries[-1].recorded
        every = sorted((*then.settled, *then.open), key=lambda laid: laid.number)
        return tuple(seen(laid, then.facts, now, calendar) for laid in every if owed(laid, by))

    def as_of(self, moment: datetime) -> Self | None:
        """The case as it was on record at a moment, ``None`` if it was not opened yet.

        Raises:
            CaseError: the moment has no time zone.
        """
        _moment(moment)
        known = recorded_by(self._entries, moment)
        if len(known) == len(self._entries):
            return self
        return type(self).replay(known, number=self.number) if known else None

    def _known_at(self, now: datetime) -> State | None:
        if now >= self._entries[-1].recorded:
            return self._state
        then = self.as_of(now)
        return None if then is None else then._state

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"Case(number={self.number!r}, stage={self.stage!r}, events={len(self)})"

    def _repr_html_(self) -> str:
        from vnchild.rules.cases.html import case_html  # noqa: PLC0415

        return case_html(self)

    def _repr_mermaid_(self) -> str:
        from vnchild.rules.cases.html import case_mermaid  # noqa: PLC0415

        return case_mermaid(self)


def _event(event: Event) -> Event:
    given: object = event
    if not isinstance(given, Event) or type(given) is Event:
        msg = f"an event of vnchild.domain.case is recorded, not a {type(given).__name__}"
        raise CaseError(msg)
    return event

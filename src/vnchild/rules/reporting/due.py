"""Which reports an agency owes within a window of days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve, frozen

from vnchild.domain.agency import Agency
from vnchild.domain.places import Level, Place, find_province
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.due_days import DAYS_OF, AfterEvent, DutyError, NoDay
from vnchild.rules.reporting.duty import ReportDue, ReportingDuty
from vnchild.rules.reporting.from_law import DUTIES


@frozen(kw_only=True)
class OwedReport:
    """A report that one agency owes.

    Args:
        agency: who owes it, as it stands on the last day.
        due: the report and its day.
        to: who receives it, at its place where the agency's own place tells.
    """

    agency: Agency | Body
    due: ReportDue
    to: tuple[Agency, ...]


def due_reports(
    agency: Agency | Body,
    on: date,
    to: date,
    *,
    also: Iterable[ReportingDuty] = (),
    ended: Iterable[ReportPeriod] = (),
    calendar: Calendar = STATE_SECTOR,
) -> tuple[OwedReport, ...]:
    """The reports that an agency owes from one day to another, both with it, by day.

    Only days on which the agency stands count: a district People's Committee owes nothing since
    2025-07-01. A province is followed by its name through mergers. Reports for which the law names
    no day are in `undated_duties`.

    Args:
        agency: who owes them; its level must be known. A `Body` stands for all of its kind.
        on: the first day on which a report is due.
        to: the last such day.
        also: duties that directives order of this agency (`ordered_duties`).
        ended: children's forums that the agency held, each as its ad hoc period.
        calendar: the days off.

    Raises:
        DutyError: the agency's level is not known, or the window ends before it begins.
    """
    body = _body(agency)
    if to < on:
        msg = f"the window ends on {to}, before it begins on {on}"
        raise DutyError(msg)
    forums = tuple(ended)
    for forum in forums:
        if forum.kind is not PeriodKind.AD_HOC:
            msg = f"a forum is given by its first and last day; {forum} is a period of a calendar"
            raise DutyError(msg)
    found: list[OwedReport] = []
    for duty in DUTIES:
        if duty.only_if_ordered or not any(each.level is body.level for each in duty.who):
            continue
        for period in _periods(duty, on.year - 1, to.year, forums):
            due = duty.due_if_law(period, calendar=calendar)
            if not on <= due.last_day <= to or not duty.in_force(due.last_day):
                continue
            there = _on(agency, due.last_day)
            if there is not None and _does(body, duty, due.last_day):
                at = tuple(_received_at(each, there, due.last_day) for each in due.to)
                found.append(OwedReport(agency=there, due=due, to=at))
    for duty in also:
        due = duty.due(duty.about, calendar=calendar)
        if on <= due.last_day <= to:
            found.append(OwedReport(agency=agency, due=due, to=()))
    return tuple(sorted(found, key=lambda each: (each.due.last_day, each.due.duty.code)))


def undated_duties(agency: Agency | Body, on: date) -> tuple[ReportingDuty, ...]:
    """What the law wants of an agency every half-year or year, without naming a day.

    Raises:
        DutyError: the agency's level is not known.
    """
    body = _body(agency)
    return tuple(
        duty
        for duty in DUTIES
        if isinstance(duty.rule, NoDay)
        and duty.in_force(on)
        and _on(agency, on) is not None
        and _does(body, duty, on)
    )


def _body(agency: Agency | Body) -> Body:
    if isinstance(agency, Body):
        return agency
    if agency.level is None:
        msg = f"which level of {agency.kind.value} reports? give the agency its level or place"
        raise DutyError(msg)
    return Body.of(agency.kind, agency.level)


def _periods(
    duty: ReportingDuty, first: int, last: int, forums: tuple[ReportPeriod, ...]
) -> Iterator[ReportPeriod]:
    if isinstance(duty.rule, AfterEvent):
        yield from forums
        return
    kind = duty.every
    if isinstance(duty.rule, NoDay) or kind is None or kind is PeriodKind.AD_HOC:
        return
    for year in range(first, last + 1):
        for number in range(1, DAYS_OF[kind] + 1):
            yield ReportPeriod(kind, year, None if kind is PeriodKind.YEAR else number)


def _does(body: Body, duty: ReportingDuty, on: date) -> bool:
    """Whether a body does the duty on a day, and is not who receives it."""
    return any(each.takes_in(body) for each in duty.reporters(on)) and not any(
        each.takes_in(body) for each in duty.receivers(on)[0]
    )


def _on(agency: Agency | Body, on: date) -> Agency | Body | None:
    """The agency on a day: its province may stand in another state of the same name."""
    if agency.stands(on):
        return agency
    if isinstance(agency, Body):
        return None
    place = agency.place
    if place is None or place.province is None or not place.kind.level.stands(on):
        return None
    state = find_province(place.province.name, on)
    if state is None or not state.stands(on):
        return None
    if place.level is Level.PROVINCE:
        place = Place.of_province(state)
    elif place.kind.stands(on) and place.district is None:
        place = evolve(place, province=state)
    else:
        return None
    there = evolve(agency, place=place)
    return there if there.stands(on) else None


def _received_at(body: Body, agency: Agency | Body, on: date) -> Agency:
    kind = body.kinds[0]
    place = None if isinstance(agency, Body) else agency.place
    if place is None or body.level is Level.CENTRAL:
        return Agency(kind=kind, level=body.level)
    if body.level is place.level:
        return Agency(kind=kind, place=place)
    state = place.province
    if body.level is Level.PROVINCE and state is not None and state.stands(on):
        return Agency(kind=kind, place=Place.of_province(state))
    return Agency(kind=kind, level=body.level)

"""Which reports an agency owes within a window of days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import evolve, frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_parsing import parse_agency, unknown_agency
from vnchild.domain.place_parsing import unit_above
from vnchild.domain.places import Level
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text, day, unmarked_letters
from vnchild.rules.reporting.addressed import binds
from vnchild.rules.reporting.body import Body, receiver
from vnchild.rules.reporting.due_days import DAYS_OF, AfterEvent, DutyError, NoDay
from vnchild.rules.reporting.duty import ReportDue, ReportingDuty
from vnchild.rules.reporting.from_law import DUTIES
from vnchild.rules.reporting.reach import WHOLE_COUNTRY, place_at
from vnchild.rules.reporting.receivers import agencies_named
from vnchild.rules.reporting.standing import Standing, as_it_was, body_of, standing_on, why_gone
from vnchild.rules.reporting.window import check_day, check_window


@frozen(kw_only=True)
class OwedReport:
    """A report that one agency owes.

    Args:
        agency: who owes it, as it stands on the last day; where nobody took over from the agency
            asked about, that one, with a note that it is no more.
        due: the report and its day.
        to: who receives it, at its place where the agency's own place or the directive tells;
            empty where a directive's words for it cannot be read.
        note: why it is owed by another agency than the one asked about, which stands no more, or
            that it is not known whether a directive binds this agency.
        instead_of: the agency asked about, where it stands no more and ``agency`` took over.
    """

    agency: Agency | Body
    due: ReportDue
    to: tuple[Agency, ...]
    note: Text | None = None
    instead_of: Agency | None = None


@frozen(kw_only=True)
class EndedReport:
    """A report that would be due, had the duty to make it not ended by a reading.

    Args:
        agency: who owed it.
        due: the first such report within the window.
        interpretation: the reading by which the duty ended.
    """

    agency: Agency | Body
    due: ReportDue
    interpretation: Interpretation

    def in_(self, lang: Lang = "vi") -> str:
        """The report as a line: what, from which day no more, by which reading."""
        duty = self.due.duty
        ended = "" if duty.until is None else day(duty.until, lang)
        said = "không còn từ" if lang == "vi" else "no more since"
        reading = f"{self.interpretation.code}: {self.interpretation.taken.in_(lang)}"
        return f"{duty.what.in_(lang)}, {said} {ended} [{duty.grounds(lang)}] ({reading})"


def due_reports(
    agency: Agency | Body | str,
    first: date,
    last: date | None = None,
    *,
    also: Iterable[ReportingDuty] = (),
    ended: Iterable[ReportPeriod] = (),
    calendar: Calendar = STATE_SECTOR,
) -> tuple[OwedReport, ...]:
    """The reports that an agency owes from one day to another, both with it, by day.

    Where the agency stands no more, those of the agency of its level that took over follow, with a
    note: An Giang's for what was Kiên Giang. The step of the districts has nobody: a district
    People's Committee owes nothing since 2025-07-01. Reports for which the law names no day are in
    `undated_duties`, those that ended by a reading in `ended_reports`.

    Args:
        agency: who owes them; its level must be known. A `Body` stands for all of its kind; a
            text is the agency's name, as ``"UBND xã Mường So, tỉnh Lai Châu"``. That there is a
            commune of such a name is not checked: the package has no list of communes.
        first: the first day on which a report is due.
        last: the last such day; a year from ``first`` if left out, so that no periodic report is
            missed.
        also: duties that directives order (`ordered_duties`): those that bind the agency by the
            words for their addressees and by its place, and, with a note, those of which the
            words or places do not tell. A province's order binds no agency of another province
            and no central one.
        ended: children's forums that the agency held, each as its ad hoc period:
            ``ReportPeriod.ad_hoc(first_day, last_day)``.
        calendar: the days off.

    Raises:
        DutyError: no agency is known by that name, its level is not known, or the window ends
            before it begins or is not one of days.
        NotCoveredError: the window begins before the first day of which due days are held: that
            nothing is owed cannot be told.
    """
    last = check_window(first, last)
    given, agency = agency, _named(agency, last)
    found: list[OwedReport] = []
    for due, standing in _within(agency, first, last, ended, calendar):
        if due.duty.in_force(due.last_day):
            there = standing.agency
            at = tuple(_received_at(each, there, due.last_day) for each in due.to)
            over = agency if standing.note is not None and isinstance(agency, Agency) else None
            found.append(
                OwedReport(agency=there, due=due, to=at, note=standing.note, instead_of=over)
            )
    found += _ordered(given, agency, first, last, also, calendar)
    return tuple(sorted(found, key=lambda each: (each.due.last_day, each.due.duty.code)))


def _ordered(
    given: Agency | Body | str,
    read: Agency | Body,
    first: date,
    last: date,
    also: Iterable[ReportingDuty],
    calendar: Calendar,
) -> Iterator[OwedReport]:
    """What directives order of the agency, or of who took over from it.

    A name is read anew for each due day, whatever the window. Where it is also that of a place of
    today of which the answer is another, it is not known which is meant.

    Args:
        given: the agency, or its name.
        read: the agency of that name on the last day of the window.
        first: the first day of the window.
        last: its last day.
        also: the duties.
        calendar: the days off.
    """
    for duty in also:
        due = duty.due(duty.about, calendar=calendar)
        if not first <= due.last_day <= last:
            continue
        agency = (parse_agency(given, due.last_day) if isinstance(given, str) else None) or read
        standing = standing_on(agency, due.last_day)
        heir = standing if standing is not None and standing.note is not None else None
        asked = as_it_was(agency, due.last_day) if heir is None else agency
        answer, note = binds(asked, duty)
        if answer is False and heir is not None:
            answer, note = binds(heir.agency, duty)
        if heir is None and isinstance(given, str):
            answer, note = _of_today_too(given, due, answer, note)
        if answer is False:
            continue
        gone = why_gone(agency, due.last_day) if isinstance(agency, Agency) else None
        became = gone if heir is None else heir.note
        yield OwedReport(
            agency=asked if heir is None else heir.agency,
            due=due,
            to=_ordered_to(due, asked),
            note=_joined(became, note),
            instead_of=agency if heir is not None and isinstance(agency, Agency) else None,
        )


def _of_today_too(
    name: str, due: ReportDue, answer: bool | None, note: Text | None
) -> tuple[bool | None, Text | None]:
    """The answer of an agency by name, or that it is not known where that of today has another."""
    today = parse_agency(name, date.max)
    if answer is None or today is None:
        return answer, note
    told, why = binds(as_it_was(today, due.last_day), due.duty)
    return (answer, note) if told is not None else (None, why)


def _joined(*notes: Text | None) -> Text | None:
    told = [each for each in notes if each is not None]
    if len(told) < 2:
        return told[0] if told else None
    return Text("; ".join(each.vi for each in told), "; ".join(each.en for each in told))


def _ordered_to(due: ReportDue, agency: Agency | Body) -> tuple[Agency, ...]:
    """Who receives what a directive orders: those that it names, or who took over from them."""
    duty, on = due.duty, due.last_day
    named = agencies_named(duty.receiver, duty.within, duty.issued)
    if not named:
        return tuple(_received_at(each, agency, on) for each in due.to)
    found: list[Agency] = []
    for each in named:
        now = standing_on(each, on)
        if now is not None and isinstance(now.agency, Agency):
            there = now.agency
        else:
            there = _received_at(receiver(body_of(each), on)[0], each, on)
        if there.place is None and duty.within == WHOLE_COUNTRY:
            there = _received_at(body_of(there), agency, on)
        found.append(_in_own_spelling(there, agency))
    return tuple(dict.fromkeys(found))


def _in_own_spelling(receives: Agency, agency: Agency | Body) -> Agency:
    """Who receives, by the name that the agency has for its place: a directive may misprint it."""
    place, own = receives.place, place_at(agency)
    above = None if place is None or own is None else unit_above(own, place.level)
    if place is None or above is None or above.kind is not place.kind:
        return receives
    if place.level is Level.COMMUNE:  # marks tell communes apart
        return receives
    alike = unmarked_letters(above.name) == unmarked_letters(place.name)
    return evolve(receives, place=evolve(place, name=above.name)) if alike else receives


def ended_reports(
    agency: Agency | Body | str,
    first: date,
    last: date | None = None,
    *,
    calendar: Calendar = STATE_SECTOR,
) -> tuple[EndedReport, ...]:
    """What would be due of an agency within a window, had it not ended by a reading of ours.

    Each duty is told once, with the first day of the window on which it would be due. Without a
    ``last`` day the window is a year, as in `due_reports`.

    Raises:
        DutyError, NotCoveredError: as for `due_reports`.
    """
    last = check_window(first, last)
    agency = _named(agency, last)
    told: dict[str, EndedReport] = {}
    for due, standing in _within(agency, first, last, (), calendar):
        duty = due.duty
        if duty.end is not None and duty.until is not None and duty.until <= due.last_day:
            told.setdefault(
                duty.code, EndedReport(agency=standing.agency, due=due, interpretation=duty.end)
            )
    return tuple(told.values())


def _named(agency: Agency | Body | str, on: date) -> Agency | Body:
    """The agency, read where its name is given.

    Raises:
        DutyError: no agency is known by that name, or it is neither an agency nor a name.
    """
    given: object = agency
    if isinstance(given, Agency | Body):
        return given
    if not isinstance(given, str):
        kind = type(given).__name__
        raise DutyError(
            Text(
                f"agency là Agency, Body hoặc tên cơ quan, không phải {kind}",
                f"agency is an Agency, a Body or an agency's name, not a {kind}",
            )
        )
    found = parse_agency(given, on)
    if found is None:
        raise DutyError(unknown_agency(given))
    return found


def _within(
    agency: Agency | Body,
    first: date,
    last: date,
    ended: Iterable[ReportPeriod],
    calendar: Calendar,
) -> Iterator[tuple[ReportDue, Standing]]:
    """What the agency would report within a window, and who it is on that day."""
    body = body_of(agency)
    forums = tuple(ended)
    for forum in forums:
        given: object = forum
        if not isinstance(given, ReportPeriod):
            kind = type(given).__name__
            raise DutyError(
                Text(
                    f"diễn đàn là ReportPeriod.ad_hoc(ngày đầu, ngày cuối), không phải {kind}",
                    f"a forum is a ReportPeriod.ad_hoc(first_day, last_day), not a {kind}",
                )
            )
        if forum.kind is not PeriodKind.AD_HOC:
            raise DutyError(
                Text(
                    f"diễn đàn nêu bằng ngày đầu và ngày cuối; {forum.in_('vi')} là kỳ theo lịch",
                    f"a forum is given by its first and last day; {forum} is a period of a "
                    "calendar",
                )
            )
    for duty in DUTIES:
        if duty.only_if_ordered or not any(each.level is body.level for each in duty.who):
            continue
        for period in _periods(duty, first.year - 1, last.year, forums):
            due = duty.due_if_law(period, calendar=calendar)
            if not first <= due.last_day <= last:
                continue
            standing = standing_on(agency, due.last_day)
            if standing is not None and _does(body_of(standing.agency), duty, due.last_day):
                yield due, standing


def undated_duties(agency: Agency | Body | str, on: date) -> tuple[ReportingDuty, ...]:
    """What the law wants of an agency every half-year or year, without naming a day.

    Raises:
        DutyError: no agency is known by that name, its level is not known, or ``on`` is no day.
        NotCoveredError: no duty of that day is held.
    """
    check_day(on)
    agency = _named(agency, on)
    standing = standing_on(agency, on)
    body_of(agency)
    if standing is None:
        return ()
    body = body_of(standing.agency)
    return tuple(
        duty
        for duty in DUTIES
        if isinstance(duty.rule, NoDay) and duty.in_force(on) and _does(body, duty, on)
    )


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


def _received_at(body: Body, agency: Agency | Body, on: date) -> Agency:
    """A body that receives, at the place above the agency as far as that is told."""
    kind, place = body.kinds[0], place_at(agency)
    above = None if place is None or body.level is Level.CENTRAL else unit_above(place, body.level)
    if above is None or (above != place and not above.stands(on)):
        return Agency(kind=kind, level=body.level)
    return Agency(kind=kind, place=above)

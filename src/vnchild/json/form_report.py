"""Reports that are due, owed or ended, as they are written: each is asked for again when read."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.directive import Bound
from vnchild.domain.report_period import ReportPeriod
from vnchild.json.calendars import calendar_named, name_of
from vnchild.json.reading import UnfitError, answer_differs, checked
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.reporting import (
    DUTIES,
    AfterEvent,
    Body,
    EndedReport,
    OwedReport,
    ReportDue,
    ReportingDuty,
    due_reports,
    ended_reports,
)

_LAW: Final = {duty.code: duty for duty in DUTIES}


@frozen(kw_only=True)
class ReportDueForm:
    """A report that is due; its day is found again when it is read.

    Args:
        code: the short name of the duty.
        what: what is reported.
        provision: where the duty stands, null for one that a directive orders.
        period: what it reports on; null where a directive does not say.
        named: the day that the law or order names, or on which its count ends.
        last_day: the last day on which it is in time.
        bound: whether the day named is itself in time.
        moved: whether the end was moved to the next working day.
        to: who receives it on that day.
        calendar: the name of the calendar by which its day was found: ``state_sector``, or one
            that the application registered.
        note: what should be known of the day, left out where there is nothing.
        readings: choices of the package on which the day or the receiver rests, by code.
        duty: the duty itself, left out for one of the law, which the package knows by its code.
    """

    code: str
    what: Text
    provision: Provision | None
    period: ReportPeriod | None
    named: date
    last_day: date
    bound: Bound
    moved: bool
    to: tuple[Body, ...]
    calendar: str
    note: Text | None = None
    readings: tuple[str, ...] = ()
    duty: ReportingDuty | None = None


@frozen(kw_only=True)
class OwedReportForm:
    """A report that one agency owes; the agency is asked about again when it is read.

    Args:
        agency: who owes it, as it stands on the last day; left out for all of a kind.
        body: all of a kind who owe it; left out for one agency.
        instead_of: the agency asked about, where it stands no more and another took over.
        due: the report and its day.
        to: who receives it, at its place where that is known.
        note: why another agency owes it, or that it is not known whether a directive binds it.
    """

    agency: Agency | None = None
    body: Body | None = None
    instead_of: Agency | None = None
    due: ReportDue
    to: tuple[Agency, ...]
    note: Text | None = None


@frozen(kw_only=True)
class EndedReportForm:
    """A report that would be due, had the duty not ended; it is asked for again when read.

    Args:
        agency: who owed it; left out for all of a kind.
        body: all of a kind who owed it; left out for one agency.
        due: the report and its day.
        reading: the code of the reading by which the duty ended.
    """

    agency: Agency | None = None
    body: Body | None = None
    due: ReportDue
    reading: str


def write_report_due(value: ReportDue) -> ReportDueForm:
    """The form of a report that is due.

    Raises:
        JsonError: its day was found by a calendar that has no name.
    """
    duty = value.duty
    return ReportDueForm(
        code=duty.code,
        what=duty.what,
        provision=duty.provision,
        period=value.period,
        named=value.named,
        last_day=value.last_day,
        bound=value.bound,
        moved=value.moved,
        to=value.to,
        calendar=name_of(value.calendar),
        note=value.note,
        readings=tuple(each.code for each in value.interpretations),
        duty=None if duty in DUTIES else duty,
    )


def read_report_due(form: ReportDueForm) -> ReportDue:
    """The report, its day found again.

    Raises:
        UnfitError: no duty or calendar has the name, or it is not what was written.
        VnchildError: the duty has no day for that period.
    """
    duty = _LAW.get(form.code) if form.duty is None else form.duty
    if duty is None:
        raise UnfitError(
            "not_one_of",
            Text(
                "code: không có trách nhiệm báo cáo theo luật mang mã này; báo cáo do văn bản "
                "giao nhiệm vụ yêu cầu thì ghi cả duty",
                "code: no duty of the law has this code; of one that a directive orders write "
                "the duty too",
            ),
        )
    try:
        made = duty.due_if_law(form.period, calendar=calendar_named(form.calendar))
    except OverflowError:
        raise answer_differs("named") from None
    return checked(made, write_report_due(made), form)


def write_owed(value: OwedReport) -> OwedReportForm:
    """The form of a report that is owed."""
    agency, body = _apart(value.agency)
    return OwedReportForm(
        due=value.due,
        to=value.to,
        agency=agency,
        body=body,
        instead_of=value.instead_of,
        note=value.note,
    )


def read_owed(form: OwedReportForm) -> OwedReport:
    """The report, if the agency owes it: `due_reports` is asked about its last day.

    Raises:
        UnfitError: it is not owed, or not as it was written.
        VnchildError: the agency or the day cannot be asked about.
    """
    due = form.due
    after = due.period if isinstance(due.duty.rule, AfterEvent) else None
    found = due_reports(
        _one_of(form.agency, form.body) if form.instead_of is None else form.instead_of,
        due.last_day,
        due.last_day,
        also=() if due.duty in DUTIES else (due.duty,),
        ended=() if after is None else (after,),
        calendar=due.calendar,
    )
    made = next((each for each in found if each.due == due), None)
    if made is None:
        raise answer_differs("due")
    return checked(made, write_owed(made), form)


def write_ended(value: EndedReport) -> EndedReportForm:
    """The form of a report that would be due."""
    agency, body = _apart(value.agency)
    return EndedReportForm(
        due=value.due, reading=value.interpretation.code, agency=agency, body=body
    )


def read_ended(form: EndedReportForm) -> EndedReport:
    """The report, if its duty ended so: `ended_reports` is asked about its last day.

    Raises:
        UnfitError: it did not end, or not as it was written.
        VnchildError: the agency or the day cannot be asked about.
    """
    due = form.due
    asked = _one_of(form.agency, form.body)
    found = ended_reports(asked, due.last_day, due.last_day, calendar=due.calendar)
    made = next((each for each in found if each.due == due), None)
    if made is None:
        raise answer_differs("due")
    return checked(made, write_ended(made), form)


def _apart(agency: Agency | Body) -> tuple[Agency | None, Body | None]:
    """The one agency, or all of a kind."""
    return (None, agency) if isinstance(agency, Body) else (agency, None)


def _one_of(agency: Agency | None, body: Body | None) -> Agency | Body:
    """The one of the two that is written.

    Raises:
        UnfitError: it is neither or both.
    """
    if agency is not None and body is None:
        return agency
    if body is not None and agency is None:
        return body
    raise UnfitError(
        "invalid",
        Text(
            "ghi một trong hai: agency (một cơ quan) hoặc body (mọi cơ quan cùng loại)",
            "one of the two is wanted: agency (one agency) or body (all of a kind)",
        ),
    )

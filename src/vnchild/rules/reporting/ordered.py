"""Reporting duties that a directive orders."""

from __future__ import annotations

from vnchild.domain.directive import PERIOD_KINDS, Bound, Directive
from vnchild.law.text import Text, day
from vnchild.rules.reporting.due_days import OnceOn
from vnchild.rules.reporting.duty import ReportingDuty


def ordered_duties(directive: Directive) -> tuple[ReportingDuty, ...]:
    """The reports that a directive wants by a day that it names with its year.

    What it wants without such a day (on request, every year) is in `Directive.duties` only.
    """
    vi, en, issued = directive.title("vi"), directive.title("en"), directive.issued.date
    if issued is not None:
        vi, en = f"{vi} ngày {day(issued, 'vi')}", f"{en} of {issued}"
    code = "directive" if directive.number is None else directive.number.normal
    return tuple(
        ReportingDuty(
            code=f"{code}#{place}",
            what=Text(request.what, request.what),
            every=None if request.period is None else PERIOD_KINDS[request.period],
            rule=OnceOn(
                bound=Bound.BY if request.last_day == request.day else request.bound,
                day=request.day,
            ),
            ordered_by=Text(vi, en),
            addressees=tuple(each.name for each in directive.binds(request)),
            about=request.report_period,
            note=None if request.to is None else Text(f"gửi {request.to}", f"to {request.to}"),
        )
        for place, request in enumerate(directive.duties, 1)
        if request.is_report and request.day is not None and request.bound is not None
    )

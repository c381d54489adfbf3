"""Types that are written in a form of their own: how each is made into it, and made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from cattrs import Converter

from vnchild.domain.person import Child
from vnchild.json.form_child import ChildForm, read_child, write_child
from vnchild.json.form_due import DueForm, read_due, write_due
from vnchild.json.form_duty import DutyForm, read_duty, write_duty
from vnchild.json.form_household import (
    HouseholdAssessmentForm,
    read_household,
    write_household,
)
from vnchild.json.form_report import (
    EndedReportForm,
    OwedReportForm,
    ReportDueForm,
    read_ended,
    read_owed,
    read_report_due,
    write_ended,
    write_owed,
    write_report_due,
)
from vnchild.json.form_running import RunningForm, read_running, write_running
from vnchild.json.form_support import (
    ChildCardForm,
    FindingForm,
    SupportForm,
    read_card,
    read_finding,
    read_support,
    write_card,
    write_finding,
    write_support,
)
from vnchild.law.time_limit import Due
from vnchild.rules.cases import Duty
from vnchild.rules.health_insurance import ChildCard
from vnchild.rules.procedures import Running
from vnchild.rules.reporting import EndedReport, OwedReport, ReportDue
from vnchild.rules.social_assistance.household import HouseholdAssessment
from vnchild.rules.social_assistance.support import Finding, Support


class Form(NamedTuple):
    """How a type is written.

    Args:
        form: the class of the form; its name ends in ``Form``.
        write: makes a value into it.
        read: makes it into a value, or refuses it.
    """

    form: type
    write: Callable[[Any], object]
    read: Callable[[Any], object]


FORMS: Final[dict[type, Form]] = {
    Child: Form(ChildForm, write_child, read_child),
    ChildCard: Form(ChildCardForm, write_card, read_card),
    Due: Form(DueForm, write_due, read_due),
    Duty: Form(DutyForm, write_duty, read_duty),
    EndedReport: Form(EndedReportForm, write_ended, read_ended),
    Finding: Form(FindingForm, write_finding, read_finding),
    HouseholdAssessment: Form(HouseholdAssessmentForm, write_household, read_household),
    OwedReport: Form(OwedReportForm, write_owed, read_owed),
    ReportDue: Form(ReportDueForm, write_report_due, read_report_due),
    Running: Form(RunningForm, write_running, read_running),
    Support: Form(SupportForm, write_support, read_support),
}
"""The types with a form of their own."""


def register(converter: Converter) -> None:
    """Add the hooks of these types."""
    for kind, form in FORMS.items():
        _add(converter, kind, form)


def _add(converter: Converter, kind: type, form: Form) -> None:
    def write(value: Any) -> Any:
        return converter.unstructure(form.write(value), unstructure_as=form.form)

    def read(value: object, _: Any) -> Any:
        return form.read(converter.structure(value, form.form))

    converter.register_unstructure_hook(kind, write)
    converter.register_structure_hook(kind, read)

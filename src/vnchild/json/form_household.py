"""What a household is entitled to, as it is written.

The answer does not hold the household that was asked about, so it is read as it was written; the
assessments in it are asked again, and its sums have to be those of its lines.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from vnchild.json.form_support import SupportForm, read_support, write_support
from vnchild.json.reading import checked
from vnchild.law.reasons import Reason
from vnchild.rules.health_insurance import Insurance
from vnchild.rules.social_assistance.assessment import Assessment, Status
from vnchild.rules.social_assistance.household import HouseholdAssessment, Line


@frozen(kw_only=True)
class LineForm:
    """One thing that a household or a member of it is or may be entitled to.

    Args:
        members: the positions of the members whom it is for, from 0; empty for the household.
        support: what it is.
    """

    members: tuple[int, ...]
    support: SupportForm


@frozen(kw_only=True)
class HouseholdAssessmentForm:
    """Everything that a household is entitled to on a day; its sums are made again when read.

    Args:
        on: the day asked about.
        status: whether anything is due, as far as is known.
        amount: what is sure, VND a month.
        up_to: VND a month if every unknown fell in favour; null if that has no bound.
        once_amount: what is once and sure, VND.
        once_up_to: what is once if every unknown fell in favour, VND; null if it has no bound.
        rice_kg: rice that is surely due once, kilograms.
        monthly: the monthly allowances and supports, surely or possibly due.
        once: what is once, surely or possibly due.
        refused: what is surely not due, with the reasons.
        allowances: the assessment of each member for the monthly allowance, in order.
        insurance: the health insurance group of each member, in order.
    """

    on: date
    status: Status
    amount: int
    up_to: int | None
    once_amount: int
    once_up_to: int | None
    rice_kg: int
    monthly: tuple[LineForm, ...]
    once: tuple[LineForm, ...]
    refused: tuple[LineForm, ...]
    allowances: tuple[Assessment, ...]
    insurance: tuple[Insurance, ...] = ()


def write_household(value: HouseholdAssessment) -> HouseholdAssessmentForm:
    """The form of an answer about a household."""
    return HouseholdAssessmentForm(
        on=value.on,
        status=value.status,
        amount=value.amount,
        up_to=value.up_to,
        once_amount=value.once_amount,
        once_up_to=value.once_up_to,
        rice_kg=value.rice_kg,
        monthly=_lines(value.monthly, value.allowances),
        once=_lines(value.once, value.allowances),
        refused=_lines(value.refused, value.allowances),
        allowances=value.allowances,
        insurance=value.insurance,
    )


def _lines(lines: tuple[Line, ...], allowances: tuple[Assessment, ...]) -> tuple[LineForm, ...]:
    """The lines, each reason that a member's assessment gives only there."""
    found = []
    for line in lines:
        support = write_support(line.support)
        if support.reason == _reason_of(line.members, allowances):
            support = evolve(support, reason=None)
        found.append(LineForm(members=line.members, support=support))
    return tuple(found)


def _read_lines(
    lines: tuple[LineForm, ...], allowances: tuple[Assessment, ...]
) -> tuple[Line, ...]:
    found = []
    for line in lines:
        support = line.support
        if support.reason is None:
            support = evolve(support, reason=_reason_of(line.members, allowances))
        found.append(Line(members=line.members, support=read_support(support)))
    return tuple(found)


def _reason_of(members: tuple[int, ...], allowances: tuple[Assessment, ...]) -> Reason | None:
    """The reason of the assessment of the one member whom a line is for."""
    if len(members) != 1 or not 0 <= members[0] < len(allowances):
        return None
    return allowances[members[0]].reasons


def read_household(form: HouseholdAssessmentForm) -> HouseholdAssessment:
    """The answer as it was written, each assessment in it asked again.

    Raises:
        UnfitError: its sums are not those of its lines.
    """
    made = HouseholdAssessment(
        on=form.on,
        monthly=_read_lines(form.monthly, form.allowances),
        once=_read_lines(form.once, form.allowances),
        refused=_read_lines(form.refused, form.allowances),
        allowances=form.allowances,
        insurance=form.insurance,
    )
    return checked(made, write_household(made), form)

"""Supports and findings, which do not hold what was asked, and a child's card, which does."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import lru_cache

from attrs import frozen

from vnchild.json.problems import JsonError, JsonProblem
from vnchild.json.reading import UnfitError, checked
from vnchild.law.document import Source
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.law.text import Text
from vnchild.rules.health_insurance import ChildCard, child_card
from vnchild.rules.social_assistance.assessment import Status
from vnchild.rules.social_assistance.standard import Standard
from vnchild.rules.social_assistance.support import Finding, Goods, Support, Unit


@frozen(kw_only=True)
class SupportForm:
    """Whether a support is due on a day, and how much.

    Args:
        code: its short name.
        what: what it is.
        provision: who gets it.
        status: whether it is due, as far as is known.
        amount: VND for the unit, what is sure.
        up_to: VND for the unit if every unknown fell in favour; null if that has no bound.
        unit: what the amount is for.
        missing: the facts that are not known and could change the answer, by name.
        reason: why, as a tree in both languages; left out of a line of a household's answer where
            it is that of the member's assessment.
        level_provision: where the level stands; left out if it is given in kind only.
        coefficient: the multiple of the standard level that is sure.
        standard: the standard level, VND a month, where the amount hangs on it.
        basis: that level with its provision.
        floor: the amount is the least that the law allows.
        discretionary: the law says that it is considered, not that it is due.
        goods: what is given in kind.
        until: the last day, where the law sets one.
        readings: the readings that it rests on, by code.
        beside: how many of the last parts of the reason are of supports not paid with it.
    """

    code: str
    what: Text
    provision: Provision
    status: Status
    amount: int
    up_to: int | None
    unit: Unit
    missing: tuple[str, ...]
    reason: Reason | None = None
    level_provision: Provision | None = None
    coefficient: Fraction | None = None
    standard: int | None = None
    basis: Standard | None = None
    floor: bool = False
    discretionary: bool = False
    goods: Goods | None = None
    until: date | None = None
    readings: tuple[str, ...] = ()
    beside: int = 0


@frozen(kw_only=True)
class FindingForm:
    """Whether a condition of the law is met, where no money hangs on it directly.

    Args:
        what: what was asked.
        provision: where it stands.
        status: whether it is met.
        missing: the facts that are not known and could change the answer, by name.
        reason: why, as a tree in both languages.
        discretionary: met only by way of an exception that the law says is considered.
        readings: the readings that it rests on, by code.
    """

    what: Text
    provision: Provision
    status: Status
    missing: tuple[str, ...]
    reason: Reason
    discretionary: bool = False
    readings: tuple[str, ...] = ()


@frozen(kw_only=True)
class ChildCardForm:
    """The days for which the card of a child under 6 is good; it is asked again when read.

    Args:
        first: the day of birth.
        last: the last day.
        provision: where it stands.
        source: where it was read.
        note: what a reader should know.
    """

    first: date
    last: date
    provision: Provision
    source: Source
    note: Text


@lru_cache(maxsize=1)
def _readings() -> dict[str, Interpretation]:
    from vnchild.rules.interpretations import INTERPRETATIONS  # noqa: PLC0415

    return {each.code: each for _, readings in INTERPRETATIONS for each in readings}


def _codes(readings: tuple[Interpretation, ...]) -> tuple[str, ...]:
    for each in readings:
        if _readings().get(each.code) != each:
            message = Text(
                "dựa trên một cách hiểu không phải của thư viện này",
                "it rests on a reading that is not one of this package's",
            )
            raise JsonError((JsonProblem(path="$", code="not_one_of", message=message),))
    return tuple(each.code for each in readings)


def _by_code(codes: tuple[str, ...]) -> tuple[Interpretation, ...]:
    known = _readings()
    for code in codes:
        if code not in known:
            raise UnfitError(
                "not_one_of",
                Text(
                    "readings: cần mã của các cách hiểu mà thư viện này biết",
                    "readings: the codes of readings that this package knows are wanted",
                ),
            )
    return tuple(known[code] for code in codes)


def write_support(value: Support) -> SupportForm:
    """The form of a support.

    Raises:
        JsonError: it rests on a reading that the package does not have.
    """
    return SupportForm(
        code=value.code,
        what=value.what,
        provision=value.provision,
        status=value.status,
        amount=value.amount,
        up_to=value.up_to,
        unit=value.unit,
        missing=value.missing,
        reason=value.reason,
        level_provision=value.level_provision,
        coefficient=value.coefficient,
        standard=value.standard,
        basis=value.basis,
        floor=value.floor,
        discretionary=value.discretionary,
        goods=value.goods,
        until=value.until,
        readings=_codes(value.interpretations),
        beside=value.beside,
    )


def read_support(form: SupportForm) -> Support:
    """The support as it was written.

    Raises:
        UnfitError: a reading is not known, or there is no reason.
    """
    if form.reason is None:
        raise UnfitError("missing_key", Text("reason: còn thiếu", "reason: it is missing"))
    return Support(
        code=form.code,
        what=form.what,
        provision=form.provision,
        level_provision=form.level_provision,
        coefficient=form.coefficient,
        standard=form.standard,
        amount=form.amount,
        up_to=form.up_to,
        unit=form.unit,
        floor=form.floor,
        status=form.status,
        missing=form.missing,
        reason=form.reason,
        discretionary=form.discretionary,
        goods=form.goods,
        until=form.until,
        basis=form.basis,
        interpretations=_by_code(form.readings),
        beside=form.beside,
    )


def write_finding(value: Finding) -> FindingForm:
    """The form of a finding."""
    return FindingForm(
        what=value.what,
        provision=value.provision,
        status=value.status,
        missing=value.missing,
        reason=value.reason,
        discretionary=value.discretionary,
        readings=_codes(value.interpretations),
    )


def read_finding(form: FindingForm) -> Finding:
    """The finding as it was written.

    Raises:
        UnfitError: a reading is not known.
    """
    return Finding(
        what=form.what,
        provision=form.provision,
        status=form.status,
        missing=form.missing,
        reason=form.reason,
        discretionary=form.discretionary,
        interpretations=_by_code(form.readings),
    )


def write_card(value: ChildCard) -> ChildCardForm:
    """The form of a child's card."""
    return ChildCardForm(
        first=value.first,
        last=value.last,
        provision=value.provision,
        source=value.source,
        note=value.note,
    )


def read_card(form: ChildCardForm) -> ChildCard:
    """The card, asked for again.

    Raises:
        UnfitError: it is not what was written.
        NotCoveredError: it ended before all that is covered.
    """
    made = child_card(form.first)
    return checked(made, write_card(made), form)

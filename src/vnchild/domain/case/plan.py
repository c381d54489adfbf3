"""The items of a support and intervention plan (Decree 56/2017 Art. 28(3))."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from attrs import Attribute, field, frozen

from vnchild.domain.case.errors import CaseError
from vnchild.domain.case.event import allowed
from vnchild.domain.case.measures import Measure, ProtectionLevel, Service
from vnchild.domain.person import SECRET
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN

PLAN_CONTENT = DECREE_56_2017.at(28, 3)
"""What a plan holds."""


def _day(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is None and attribute.default is None:
        return
    if not isinstance(value, date) or isinstance(value, datetime):
        msg = f"{attribute.name} is a datetime.date, not a {type(value).__name__}"
        raise CaseError(msg)


def _dong(_: object, attribute: Attribute[Any], value: object) -> None:
    if type(value) is not int or value < 0:
        msg = f"{attribute.name} is a whole number of đồng from 0 on"
        raise CaseError(msg)


@frozen(kw_only=True)
class PlanItem:
    """A service or task of a plan.

    What is provided to a child is a secret of its private life (Art. 33), so `repr` shows only
    days and cost.

    Args:
        service: the need that it serves.
        start: the day on which it begins.
        end: the day on which it is expected to end, ``None`` if not told.
        responsible: who in the commune is responsible.
        provider: the establishment that provides it.
        cost: what it is expected to cost, VND.
        measure: the measure of the law that it carries out.

    Raises:
        CaseError: it ends before it begins, the cost is no amount, or the measure is one of
            prevention, which is for communities and not for a plan (Law on Children Art. 52(1)).
    """

    service: Service = field(repr=False, metadata={"sensitive": SECRET})
    start: date = field(validator=_day)
    end: date | None = field(default=None, validator=_day)
    responsible: str = field(repr=False, metadata={"sensitive": SECRET})
    provider: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    cost: int = field(validator=_dong)
    measure: Measure | None = field(default=None, repr=False, metadata={"sensitive": SECRET})

    def __attrs_post_init__(self) -> None:
        service: object = self.service
        measure: object = self.measure
        if not isinstance(service, Service):
            msg = f"PlanItem.service is {allowed(Service)}"
            raise CaseError(msg)
        if measure is not None and not isinstance(measure, Measure):
            msg = f"PlanItem.measure is {allowed(Measure)}, or None"
            raise CaseError(msg)
        if self.end is not None and self.end < self.start:
            msg = f"a plan's item would end on {self.end}, before {self.start}, its first day"
            raise CaseError(msg)
        if self.measure is not None and self.measure.level is ProtectionLevel.PREVENTION:
            msg = (
                "a plan carries out measures of support and intervention, not of prevention "
                f"({LAW_ON_CHILDREN.at(52, 1).en})"
            )
            raise CaseError(msg)

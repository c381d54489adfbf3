"""Time limits of the law, and the moment or day on which one ends."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import frozen

from vnchild.law.provision import Provision
from vnchild.law.text import Text


class Unit(Enum):
    """The units in which the law counts time."""

    HOUR = Text("giờ", "hours")
    DAY = Text("ngày", "days")
    WORKING_DAY = Text("ngày làm việc", "working days")
    WEEK = Text("tuần", "weeks")
    MONTH = Text("tháng", "months")
    YEAR = Text("năm", "years")

    def __repr__(self) -> str:
        return f"Unit.{self.name}"


@frozen(kw_only=True)
class TimeLimit:
    """A time that the law allows, from an event on.

    Args:
        amount: how many units.
        unit: the unit.
        counted_from: the event from which it is counted.
        provision: where it stands.
        since: the first day on which it is law.
        until: the first day on which it is law no more, ``None`` if it is.
    """

    amount: int
    unit: Unit
    counted_from: Text
    provision: Provision
    since: date
    until: date | None = None

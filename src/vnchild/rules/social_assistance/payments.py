"""What a schedule holds: a payment for each month, with the reasons for every change."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from vnchild.law.months import Month
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, decimal, dong


class State(Enum):
    """What happens with a month's allowance."""

    PAID = Text("chi trả", "paid")
    WITHHELD = Text("tạm dừng", "withheld")
    LOST = Text("không được truy lĩnh", "lost")

    def __repr__(self) -> str:
        return f"State.{self.name}"


@frozen
class Why:
    """One reason for a change, with what it rests on.

    Args:
        text: the reason.
        provision: what it rests on.
    """

    text: Text
    provision: Provision


@frozen(kw_only=True)
class Payment:
    """The allowance of one month.

    Args:
        month: the month.
        state: paid, withheld by a suspension, or lost with one.
        amount: what is surely due for the month, VND.
        up_to: what it would be if every unknown fell in the person's favour, VND; ``None`` without
            bound.
        back: what is paid besides in this month of months withheld before, VND.
        clause: the group of Article 5 with the highest level.
        coefficient: its coefficient.
        standard: the standard level, VND a month.
        provisions: what the amount rests on.
        missing: facts that are not known and could change it.
        why: why it is other than the month before; empty if it is not.
    """

    month: Month
    state: State
    amount: int
    up_to: int | None
    back: int
    clause: str = field(repr=False)
    coefficient: Fraction | None = field(repr=False)
    standard: int
    provisions: tuple[Provision, ...] = field(repr=False)
    missing: tuple[str, ...] = field(repr=False)
    why: tuple[Why, ...] = field(repr=False)

    @property
    def paid(self) -> int:
        """What is paid out in this month, VND: its own amount and what was withheld before."""
        return (self.amount if self.state is State.PAID else 0) + self.back


@frozen(kw_only=True, repr=False)
class Schedule:
    """The months of an allowance, from the first paid to the last asked about.

    Args:
        payments: a payment for each month in which something is due or may be.
        stopped: the first month no longer paid and why, if payment stops before the end.
    """

    payments: tuple[Payment, ...]
    stopped: tuple[Month, tuple[Why, ...]] | None

    def __repr__(self) -> str:
        months = self.payments
        if not months:
            return "Schedule(no month)"
        first, last = months[0].month, months[-1].month
        return f"Schedule({first} to {last}, {len(months)} months, {self.total:,} VND)"

    @property
    def total(self) -> int:
        """All that is paid, VND."""
        return sum(payment.paid for payment in self.payments)

    @property
    def changes(self) -> tuple[Payment, ...]:
        """The months in which something is other than in the month before."""
        return tuple(payment for payment in self.payments if payment.why)

    def paid_in(self, month: Month) -> int:
        """What is paid out in a month, VND; 0 outside the schedule."""
        return next((each.paid for each in self.payments if each.month == month), 0)

    def explain(self, lang: Lang = "vi") -> str:
        """The months in which something changes, with amounts and reasons, as text."""
        out: list[str] = []
        for each in self.changes:
            factor = f"{decimal(each.coefficient, lang)} × " if each.coefficient else ""
            head = f"{each.month.in_(lang)}: {dong(each.amount, lang)}"
            level = f" ({factor}{dong(each.standard, lang)})" if factor else ""
            state = "" if each.state is State.PAID else f" — {each.state.value.in_(lang)}"
            back = f" + {dong(each.back, lang)}" if each.back else ""
            out.append(f"{head}{level}{back}{state}")
            out += [f"  {why.text.in_(lang)} ({why.provision.in_(lang)})" for why in each.why]
        if self.stopped is not None:
            month, reasons = self.stopped
            out.append(f"{month.in_(lang)}: {'thôi hưởng' if lang == 'vi' else 'stopped'}")
            out += [f"  {why.text.in_(lang)} ({why.provision.in_(lang)})" for why in reasons]
        label = "Tổng cộng" if lang == "vi" else "Total"
        out.append(f"{label}: {dong(self.total, lang)}")
        return "\n".join(out)

    def _repr_html_(self) -> str:
        from vnchild.rules.social_assistance.html import schedule_html  # noqa: PLC0415

        return schedule_html(self)

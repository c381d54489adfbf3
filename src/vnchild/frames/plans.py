"""What a plan holds: what each group and each month costs, and the difference of two plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import astuple, field, frozen

from vnchild.law.provision import POINT_LETTERS
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.rules import Group

if TYPE_CHECKING:
    import polars as pl


@frozen
class PlanRow:
    """What one group costs in one month.

    Args:
        month: its first day.
        clause: the group, ``1.b`` or ``6``: the main one of those paid, on the day that the
            amount comes from.
        persons: how many are paid.
        amount: what is surely due to them, VND.
    """

    month: date
    clause: str
    persons: int
    amount: int


@frozen
class PlanMonth:
    """What a month costs.

    Args:
        month: its first day.
        persons: how many are paid.
        amount: what is surely due, VND.
        undetermined: how many others would be entitled, should the unknown facts fall so.
        up_to: what would be due at most, VND; the unbounded count with what is sure.
        unbounded: for how many there is no upper bound, as the number of children is not known.
    """

    month: date
    persons: int
    amount: int
    undetermined: int
    up_to: int
    unbounded: int


@frozen(repr=False)
class Plan:
    """What a table of persons costs over some months.

    Args:
        rows: what each group costs in each month, in the order of the months and of Article 5.
        months: what each month costs, also where that is nothing.
        questions: the law and the standard level, each on the first day of its stretch.
    """

    rows: tuple[PlanRow, ...]
    months: tuple[PlanMonth, ...]
    questions: tuple[Question, ...] = field(eq=False)

    def __repr__(self) -> str:
        span = _span([month.month for month in self.months])
        return f"Plan({span}, {len(self.rows)} rows by group, {self.total:,} VND)"

    def _repr_html_(self) -> str:
        from vnchild.frames.html import plan_html  # noqa: PLC0415

        return plan_html(self)

    @property
    def total(self) -> int:
        """What is surely due in all the months together, VND."""
        return sum(month.amount for month in self.months)

    @property
    def up_to(self) -> int:
        """What would be due at most in all the months together, VND; see `PlanMonth`."""
        return sum(month.up_to for month in self.months)

    @property
    def clauses(self) -> tuple[str, ...]:
        """The groups that are paid in any month, in the order of Article 5."""
        order = group_order(self.questions)
        return tuple(sorted({row.clause for row in self.rows}, key=lambda code: order[code]))

    def group(self, clause: str) -> Group:
        """The group with a code, by the last law of the plan that has one.

        Raises:
            KeyError: no law of the plan has.
        """
        *_, (_, group) = ((None, None), *self.groups(clause))
        if group is None:
            raise KeyError(clause)
        return group

    def groups(self, clause: str) -> tuple[tuple[Question, Group], ...]:
        """The groups that have a code in turn, each with the first law by which it is another."""
        found: list[tuple[Question, Group]] = []
        for question in self.questions:
            group = question.rules.by_code.get(clause)
            if group is not None and (not found or found[-1][1].text != group.text):
                found.append((question, group))
        return tuple(found)

    def as_frame(self) -> pl.DataFrame:
        """The rows as a frame of polars: ``month``, ``clause``, ``persons``, ``amount``."""
        return _frame([(row.month, row.clause, row.persons, row.amount) for row in self.rows])

    def months_as_frame(self) -> pl.DataFrame:
        """The months as a frame of polars, a column for each field of `PlanMonth`."""
        import polars as pl  # noqa: PLC0415

        types = {"month": pl.Date} | dict.fromkeys(
            ("persons", "amount", "undetermined", "up_to", "unbounded"), pl.Int64
        )
        return pl.DataFrame([astuple(month) for month in self.months], schema=types, orient="row")


@frozen(repr=False)
class PlanDifference:
    """What one plan costs more than another.

    Args:
        rows: the difference for each group in each month in which there is one; less is negative.
    """

    rows: tuple[PlanRow, ...]

    def __repr__(self) -> str:
        span = _span(sorted({row.month for row in self.rows}))
        return f"PlanDifference({span}, {len(self.rows)} rows, {self.total:+,} VND)"

    @property
    def total(self) -> int:
        """The difference of all the months together, VND."""
        return sum(row.amount for row in self.rows)

    @property
    def months(self) -> Mapping[date, int]:
        """The difference of each month in which there is one, VND."""
        found: Counter[date] = Counter()
        for row in self.rows:
            found[row.month] += row.amount
        return dict(found)

    def as_frame(self) -> pl.DataFrame:
        """The rows as a frame of polars: ``month``, ``clause``, ``persons``, ``amount``."""
        return _frame([(row.month, row.clause, row.persons, row.amount) for row in self.rows])


def _span(months: Sequence[date]) -> str:
    """The months from the first to the last, and how many."""
    if not months:
        return "no month"
    return f"{months[0]:%Y-%m} to {months[-1]:%Y-%m}, {len(months)} months"


def _frame(rows: Sequence[tuple[date, str, int, int]]) -> pl.DataFrame:
    import polars as pl  # noqa: PLC0415

    types = {"month": pl.Date, "clause": pl.String, "persons": pl.Int64, "amount": pl.Int64}
    return pl.DataFrame(rows, schema=types, orient="row")


def group_order(questions: Iterable[Question]) -> dict[str, tuple[int, int, str]]:
    """Where each group stands in Article 5."""
    groups = (group for question in questions for group in question.rules.groups)
    return {
        group.code: (
            group.clause,
            POINT_LETTERS.find((group.provision.point or "a")[0]),
            group.code,
        )
        for group in groups
    }

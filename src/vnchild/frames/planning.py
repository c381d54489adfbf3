"""`vnchild.frames.plan`: what a table of persons costs, month by month, and what-if.

A month pays what is surely due on its last day; to a person who is no longer entitled then, what
was due on the last day on which they were; to one of whom that is not known, the least of what was
due and what may be due now. A level changes from the month in which the condition for the change is
met, and payment stops from the month after the one in which the entitlement ends (Decree 20/2021
Art. 8(1)(đ) and 8(2); Decree 335/2026 Art. 8(2) and 8(4)).

The facts of a table do not change, so a person's answer changes only on a birthday that the rules
name and where the law changes. The whole table is assessed where the law begins or changes; in any
other month only those with such a birthday are. What is kept is how many persons have the same
answers, and the money is computed from that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import narwhals as nw
from attrs import evolve

from vnchild.frames.contract import check_columns
from vnchild.frames.counting import Answer, Counts, Part
from vnchild.frames.from_duckdb import in_slices
from vnchild.frames.from_pandas import to_polars
from vnchild.frames.plans import Plan, PlanDifference, PlanMonth, PlanRow, group_order
from vnchild.frames.reading import Frame, check_types, read_columns
from vnchild.frames.stages import MonthLike, Reform, months, reformed, stages, stretches
from vnchild.frames.table import complete_facts, given_frame
from vnchild.law.conditions import FactValue
from vnchild.rules.social_assistance.assess import ask, check_presumed
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.engine import engine
from vnchild.rules.social_assistance.facts import BY_NAME
from vnchild.rules.social_assistance.rules import Rules
from vnchild.rules.social_assistance.standard import LocalStandard

if TYPE_CHECKING:
    from narwhals.typing import IntoDataFrame, IntoLazyFrame

SLICE = 500_000
"""Rows that are assessed at a time, so that the work takes the same memory for any table."""


def plan(
    frame: IntoDataFrame | IntoLazyFrame,
    *,
    first: MonthLike,
    last: MonthLike,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
    levels: tuple[LocalStandard, ...] | None = None,
    presume: Mapping[str, FactValue] | None = None,
    rules: Reform | None = None,
) -> Plan:
    """Plan what a table of persons costs, from one month to another.

    The table is that of `assess`. Its facts are taken not to change; ages, the law and the
    standard level do. It may hold births up to the last day of the plan, who cost nothing before.

    Args:
        frame: a frame of any backend that narwhals supports. A relation of DuckDB is read twice,
            to check it and, some rows at a time, to plan it; another lazy frame is read anew for
            each month.
        first: the first month, from July 2021: ``"2026-11"``, ``Month(2026, 11)``,
            ``(2026, 11)``, or a day in it.
        last: the last month.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month, for all the months; it takes
            effect where Art. 4(3)(a) lets it.
        province: the province's statistical code or its name, for the local levels that the
            package knows.
        levels: other local levels to choose the province's from, instead of those.
        presume: values to take for facts that are not known, for every row alike.
        rules: a reform, for what-if: it is given the rules of each stretch of law and gives back
            those to use instead (`Rules.changing`, `Rules.without`). The rules in force stay as
            they are.

    Raises:
        TableError: a column or a cell that the contract does not allow, each named.
        NotCoveredError: the first month is before the first covered.
        QuestionError: the last month is before the first, or one is no month; a presumption names
            no fact; both a standard and a province are given; the reform cannot be computed;
            ``frame`` is no frame.
        StandardError: ``standard`` is no standard level.
        UnknownProvinceError: no province has that code or name in one of the months.
    """
    planner = Planner(
        first=first, last=last, known=known, standard=standard, province=province,
        levels=levels, presume=presume, rules=rules,
    )  # fmt: skip
    planner.add(frame)
    return planner.plan()


def compare(plan: Plan, other: Plan) -> PlanDifference:
    """What a plan costs more than another, month by month and group by group.

    Args:
        plan: the one, as what-if.
        other: the one that it is compared with, as the law as it is.
    """
    persons: Counter[tuple[date, str]] = Counter()
    amounts: Counter[tuple[date, str]] = Counter()
    for rows, sign in ((plan.rows, 1), (other.rows, -1)):
        for row in rows:
            persons[row.month, row.clause] += sign * row.persons
            amounts[row.month, row.clause] += sign * row.amount
    order = group_order((*other.questions, *plan.questions))
    keys = sorted(persons, key=lambda key: (key[0], order[key[1]]))
    return PlanDifference(
        tuple(
            PlanRow(month, clause, persons[month, clause], amounts[month, clause])
            for month, clause in keys
            if persons[month, clause] or amounts[month, clause]
        )
    )


class _Due(NamedTuple):
    """What a person is due in a month."""

    clause: str
    amount: int
    up_to: int
    open: bool


class Planner:
    """A plan of a table that comes in parts; see `plan` for what it is given."""

    def __init__(
        self,
        *,
        first: MonthLike,
        last: MonthLike,
        known: date | None = None,
        standard: int | None = None,
        province: str | None = None,
        levels: tuple[LocalStandard, ...] | None = None,
        presume: Mapping[str, FactValue] | None = None,
        rules: Reform | None = None,
    ) -> None:
        self._presumed = dict(presume or {})
        check_presumed(self._presumed)
        known_reforms: dict[int, Rules] = {}

        def question(on: date) -> Question:
            asked = ask(on, known, standard, province, levels)
            if rules is None:
                return asked
            if id(asked.rules) not in known_reforms:
                known_reforms[id(asked.rules)] = reformed(asked.rules, rules)
            changed = known_reforms[id(asked.rules)]
            return evolve(asked, rules=changed, engine=engine(changed))

        self._stages = tuple(stages(months(first, last), question, levels or ()))
        self.questions = stretches(self._stages)
        self._order = group_order(self.questions)
        self._persons: Counter[tuple[date, str]] = Counter()
        self._amounts: Counter[tuple[date, str]] = Counter()
        self._undetermined: Counter[date] = Counter()
        self._up_to: Counter[date] = Counter()
        self._unbounded: Counter[date] = Counter()

    @property
    def last_day(self) -> date:
        """The last day of the plan; nobody in the table is born after it."""
        return self._stages[-1].questions[-1].on

    def add(self, frame: IntoDataFrame | IntoLazyFrame) -> None:
        """Plan some persons more.

        Raises:
            TableError: a column or a cell that the contract does not allow; nothing is added.
        """
        given = given_frame(frame)
        schema = given.collect_schema()
        names = [str(name) for name in schema.names()]
        check_columns(names)
        check_types(schema)
        facts = [name for name in names if name in BY_NAME]
        read, present = read_columns(_in_polars(given, facts), self.last_day)
        if not isinstance(read, nw.LazyFrame):
            self._add_slices(read, present)
        elif read.implementation.is_duckdb():
            for part in in_slices(given.select(*facts), SLICE):
                self._add_slices(*read_columns(part, self.last_day))
        else:
            self._add(Part(read, present, frozenset(), self._presumed))

    def plan(self) -> Plan:
        """The plan of all that was added."""
        keys = sorted(self._persons, key=lambda key: (key[0], self._order[key[1]]))
        rows = tuple(
            PlanRow(month, clause, self._persons[month, clause], self._amounts[month, clause])
            for month, clause in keys
        )
        persons: Counter[date] = Counter()
        amounts: Counter[date] = Counter()
        for row in rows:
            persons[row.month] += row.persons
            amounts[row.month] += row.amount
        months = tuple(
            PlanMonth(
                month, persons[month], amounts[month], self._undetermined[month],
                self._up_to[month], self._unbounded[month],
            )
            for month in (stage.first for stage in self._stages)
        )  # fmt: skip
        return Plan(rows, months, self.questions)

    def _add_slices(self, read: Frame, present: set[str]) -> None:
        complete = complete_facts(read, present)
        rows: nw.DataFrame[Any] = read.collect() if isinstance(read, nw.LazyFrame) else read
        for start in range(0, len(rows), SLICE):
            part = rows[start : start + SLICE].lazy()
            self._add(Part(part, present, complete, self._presumed))

    def _add(self, part: Part) -> None:
        """Go through the months; ``ends`` is how many have each answer on the last day of one."""
        ends: Counts = Counter()
        before: Question | None = None
        for stage in self._stages:
            last = stage.questions[-1]
            if before is not None and stage.same:
                turns = part.turning(before, (last,))
                turning = part.count((before, *stage.questions), turns)
                ends = ends - _on(turning, 0)
                still: Counts = Counter()
                for (answer,), count in ends.items():
                    still[(answer,) * len(stage.ends)] += count
                ends = ends + _on(turning, -1)
                turning = _from(turning, 1)
            else:
                turns = part.turning(stage.questions[0], stage.ends)
                turning = part.count(stage.questions, turns)
                still = part.count(stage.ends, ~turns)
                ends = _on(turning, -1) + _on(still, -1)
            self._count(stage.first, turning, stage.questions)
            self._count(stage.first, still, stage.ends)
            before = last

    def _count(self, month: date, counts: Counts, questions: Sequence[Question]) -> None:
        for answers, persons in counts.items():
            due = _due(answers, questions)
            if due.amount:
                self._persons[month, due.clause] += persons
                self._amounts[month, due.clause] += persons * due.amount
            elif due.up_to or due.open:
                self._undetermined[month] += persons
            self._unbounded[month] += persons * due.open
            self._up_to[month] += persons * (due.amount if due.open else due.up_to)


def _on(counts: Counts, day: int) -> Counts:
    """How many have each answer on one of the days."""
    found: Counts = Counter()
    for answers, persons in counts.items():
        found[(answers[day],)] += persons
    return found


def _from(counts: Counts, day: int) -> Counts:
    """How many have the same answers on the days from one on."""
    found: Counts = Counter()
    for answers, persons in counts.items():
        found[answers[day:]] += persons
    return found


def _due(answers: Sequence[Answer], questions: Sequence[Question]) -> _Due:
    """What a month pays to a person with these answers on its days, in order."""
    due = _Due("", 0, 0, open=False)
    for answer, question in zip(answers, questions, strict=True):
        value = question.standard.value
        up_to = answer.best * value // 10
        if answer.sure:
            clause = question.rules.groups[answer.place].code
            due = _Due(clause, answer.sure * value // 10, up_to, bool(answer.open))
        elif up_to:
            due = due._replace(
                amount=min(due.amount, answer.least * value // 10),
                up_to=max(due.up_to, up_to),
                open=due.open or bool(answer.open),
            )
    return due


def _in_polars(frame: Frame, names: Sequence[str]) -> Frame:
    """The columns of the facts; a frame that is in memory, in polars."""
    if isinstance(frame, nw.LazyFrame) or frame.implementation.is_polars():
        return frame.select(*names)
    if frame.implementation.is_pandas():
        return to_polars(frame, names)
    import polars as pl  # noqa: PLC0415

    return nw.from_native(pl.DataFrame(frame.select(*names).to_arrow()), eager_only=True)

"""`vnchild.frames.plan`: what a table of persons costs, month by month, and what-if.

A month pays what is surely due on its last day; to a person who is no longer entitled then, what
was due on the last day on which they were; to one of whom that is not known, the least of what was
due and what may be due now. A level changes from the month in which the condition
for the change is met, and payment stops from the month after the one in which the entitlement ends
(Decree 20/2021 Art. 8(1)(đ) and 8(2); Decree 335/2026 Art. 8(2) and 8(4)).

The facts of a table do not change, so a person's answer changes only on a birthday that the rules
name and where the law changes. The whole table is assessed where the law begins or changes; in any
other month only those with such a birthday are. What is kept is how many persons have the same
answers, and the money is computed from that.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import narwhals as nw
from attrs import evolve, frozen

from vnchild.domain.person import CHILD_BELOW
from vnchild.frames.answers import answer_columns, asked_of
from vnchild.frames.columns import Columns
from vnchild.frames.contract import REQUIRED, check_columns
from vnchild.frames.from_pandas import to_polars
from vnchild.frames.plans import Plan, PlanDifference, PlanMonth, PlanRow, group_order
from vnchild.frames.reading import Frame, check_types, read_columns
from vnchild.frames.table import complete_facts, presumed_facts
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import Age, Bound, FactValue, leaves
from vnchild.rules.social_assistance.assess import QuestionError, ask, check_presumed
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.engine import engine
from vnchild.rules.social_assistance.facts import BY_NAME, CHILDREN
from vnchild.rules.social_assistance.in_force import change_days
from vnchild.rules.social_assistance.rules import Comparison, Rules, Stacking

if TYPE_CHECKING:
    from narwhals.typing import IntoDataFrame, IntoLazyFrame

Reform: TypeAlias = Callable[[Rules], Rules]
"""A change of the law: the rules as they would be, made from the rules as they are."""

Month: TypeAlias = date | tuple[int, int]
"""A month: any day of it, or year and month."""

MAX_MONTHS = 1200
"""The longest plan, in months."""

SLICE = 500_000
"""Rows that are assessed at a time, so that the work takes the same memory for any table."""


def plan(
    frame: IntoDataFrame | IntoLazyFrame,
    *,
    first: Month,
    last: Month,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
    presume: Mapping[str, FactValue] | None = None,
    rules: Reform | None = None,
) -> Plan:
    """Plan what a table of persons costs, from one month to another.

    The table is that of `assess`. Its facts are taken not to change; ages, the law and the
    standard level do. It may hold births up to the last day of the plan, who cost nothing before.

    Args:
        frame: a frame of any backend that narwhals supports. A lazy one is read anew for each
            month.
        first: the first month, as a day in it or as year and month; from July 2021.
        last: the last month.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month, for all the months; it takes
            effect where Art. 4(3)(a) lets it.
        province: the province's statistical code, for the local levels that the package knows.
        presume: values to take for facts that are not known, for every row alike.
        rules: a reform, for what-if: it is given the rules of each stretch of law and gives back
            those to use instead (`Rules.changing`, `Rules.without`). The rules in force stay as
            they are.

    Raises:
        TableError: a column or a cell that the contract does not allow, each named.
        NotCoveredError: the first month is before the first covered.
        QuestionError: the last month is before the first, or one is no month; a presumption names
            no fact; both a standard and a province are given; the reform cannot be computed.
        StandardError: ``standard`` is no standard level.
        UnknownProvinceError: no province has that code in one of the months.
    """
    planner = Planner(
        first=first, last=last, known=known, standard=standard, province=province,
        presume=presume, rules=rules,
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


class _Answer(NamedTuple):
    """What `answer_columns` says of a row on a day."""

    place: int
    sure: int
    best: int
    least: int
    open: int


_Counts: TypeAlias = Counter[tuple[_Answer, ...]]
"""How many persons have the same answers on some days."""


class _Due(NamedTuple):
    """What a person is due in a month."""

    clause: str
    amount: int
    up_to: int
    open: bool


@frozen
class _Stage:
    """A month: its days on which an answer may differ from that of the day before.

    Args:
        questions: the first day, the last, and each side of every change of the law.
        ends: of those, the last day under each law.
        same: the law was the same on the last day of the month before; never so in the first.
    """

    first: date
    questions: tuple[Question, ...]
    ends: tuple[Question, ...]
    same: bool


class Planner:
    """A plan of a table that comes in parts; see `plan` for what it is given."""

    def __init__(
        self,
        *,
        first: Month,
        last: Month,
        known: date | None = None,
        standard: int | None = None,
        province: str | None = None,
        presume: Mapping[str, FactValue] | None = None,
        rules: Reform | None = None,
    ) -> None:
        self._presumed = dict(presume or {})
        check_presumed(self._presumed)
        reformed: dict[int, Rules] = {}

        def question(on: date) -> Question:
            asked = ask(on, known, standard, province)
            if rules is None:
                return asked
            if id(asked.rules) not in reformed:
                reformed[id(asked.rules)] = _reformed(asked.rules, rules)
            changed = reformed[id(asked.rules)]
            return evolve(asked, rules=changed, engine=engine(changed))

        self._stages = tuple(_stages(_months(first, last), question))
        self.questions = _stretches(self._stages)
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
        given: Frame = nw.from_native(frame)
        schema = given.collect_schema()
        names = [str(name) for name in schema.names()]
        check_columns(names)
        check_types(schema)
        facts = [name for name in names if name in BY_NAME]
        read, present = read_columns(_in_polars(given, facts), self.last_day)
        if isinstance(read, nw.LazyFrame):
            self._add(_Part(read, present, frozenset(), self._presumed))
            return
        complete = complete_facts(read, present)
        for start in range(0, len(read), SLICE):
            part = read[start : start + SLICE].lazy()
            self._add(_Part(part, present, complete, self._presumed))

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

    def _add(self, part: _Part) -> None:
        """Go through the months; ``ends`` is how many have each answer on the last day of one."""
        ends: _Counts = Counter()
        before: Question | None = None
        for stage in self._stages:
            last = stage.questions[-1]
            if before is not None and stage.same:
                turns = part.turning(before, (last,))
                turning = part.count((before, *stage.questions), turns)
                ends = ends - _on(turning, 0)
                still: _Counts = Counter()
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

    def _count(self, month: date, counts: _Counts, questions: Sequence[Question]) -> None:
        for answers, persons in counts.items():
            due = _due(answers, questions)
            if due.amount:
                self._persons[month, due.clause] += persons
                self._amounts[month, due.clause] += persons * due.amount
            elif due.up_to or due.open:
                self._undetermined[month] += persons
            self._unbounded[month] += persons * due.open
            self._up_to[month] += persons * (due.amount if due.open else due.up_to)


@frozen
class _Part:
    """Some rows of a table, read.

    Args:
        frame: the rows.
        present: the facts that there are columns for.
        complete: those of them that are known in every row.
        presumed: values to take for facts that are not known.
    """

    frame: nw.LazyFrame[Any]
    present: set[str]
    complete: frozenset[str]
    presumed: Mapping[str, FactValue]

    def turning(self, first: Question, later: Sequence[Question]) -> nw.Expr:
        """Which rows have a birthday that may change an answer after one day, up to another."""
        born = nw.col(REQUIRED)
        last = later[-1].on
        spans = {(first.on, last)}
        for rules in {id(q.rules): q.rules for q in later}.values():
            for years, after in _birthdays(rules):
                cuts = [_cut(day_of(day, rules.leap), years, after) for day in (first.on, last)]
                spans.add((cuts[0], cuts[1]))
        masks = (
            (born > nw.lit(low, nw.Date)) & (born <= nw.lit(high, nw.Date))
            for low, high in sorted(spans)
        )
        return reduce(or_, masks)

    def count(self, questions: Sequence[Question], chosen: nw.Expr) -> _Counts:
        """How many of the chosen rows have the same answers on some days."""
        kept = {f"__read_{f.name}": f.name for f in CHILDREN if f.name in self.present}
        saved = [nw.col(name).alias(alias) for alias, name in kept.items()]
        restored = [nw.col(alias).alias(name) for alias, name in kept.items()]
        frame = self.frame.filter(chosen)
        frame = frame.with_columns(*saved) if saved else frame
        answers: list[str] = []
        words = None
        for number, question in enumerate(questions):
            day = day_of(question.on, question.rules.leap)
            if number and restored:
                frame = frame.with_columns(*restored)
            back = dict.fromkeys((*kept, *answers), "")
            facts, asked = presumed_facts(frame, self.present, self.presumed, day, back)
            masks = Columns(facts, asked, day, self.complete)
            words = masks.words
            made = [
                (f"__{what}_{number}", value)
                for what, value in zip(
                    _Answer._fields, answer_columns(masks, question.rules), strict=True
                )
            ]
            more = [name for name in asked if number + 1 < len(questions)]
            frame = masks.select([*((name, words.col(name)) for name in (*back, *more)), *made])
            answers.extend(name for name, _ in made)
        grouped = frame.group_by(answers).agg(nw.len().alias("__persons"))
        rows = (words.collected(grouped) if words else grouped.collect()).select(
            *answers, "__persons"
        )
        found: _Counts = Counter()
        width = len(_Answer._fields)
        for *cells, persons in rows.iter_rows():
            each = (cells[at : at + width] for at in range(0, len(cells), width))
            found[tuple(_Answer(*map(int, one)) for one in each)] += int(persons)
        return found


def _on(counts: _Counts, day: int) -> _Counts:
    """How many have each answer on one of the days."""
    found: _Counts = Counter()
    for answers, persons in counts.items():
        found[(answers[day],)] += persons
    return found


def _from(counts: _Counts, day: int) -> _Counts:
    """How many have the same answers on the days from one on."""
    found: _Counts = Counter()
    for answers, persons in counts.items():
        found[answers[day:]] += persons
    return found


def _due(answers: Sequence[_Answer], questions: Sequence[Question]) -> _Due:
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


def _birthdays(rules: Rules) -> frozenset[tuple[int, bool]]:
    """The birthdays that change an answer, and whether they do so the day after."""
    named = {
        (leaf.years, leaf.bound is Bound.UNTIL)
        for condition in asked_of(rules)
        for leaf in leaves(condition)
        if isinstance(leaf, Age)
    }
    return frozenset({*named, (CHILD_BELOW, False)})


def _cut(day: Day, years: int, after: bool) -> date:
    """The latest day of birth of those whose birthday has done its work by a day."""
    return day.born_before(years) if after else day.born_by(years)


def _months(first: Month, last: Month) -> tuple[date, ...]:
    start, end = _month("first", first), _month("last", last)
    if end < start:
        msg = f"the last month, {end:%Y-%m}, is before the first, {start:%Y-%m}"
        raise QuestionError(msg)
    number = 12 * (end.year - start.year) + end.month - start.month + 1
    if number > MAX_MONTHS:
        msg = f"from {start:%Y-%m} to {end:%Y-%m} are {number:,} months; at most {MAX_MONTHS:,}"
        raise QuestionError(msg)
    at = (divmod(start.month - 1 + offset, 12) for offset in range(number))
    return tuple(date(start.year + years, month + 1, 1) for years, month in at)


def _month(name: str, value: object) -> date:
    """The first day of a month."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.replace(day=1)
    match value:
        case (int() as year, int() as month):
            try:
                return date(year, month, 1)
            except ValueError:
                pass
    msg = f"{name} is a day of the month or a pair of year and month, not {value!r}"
    raise QuestionError(msg)


def _stages(months: Sequence[date], question: Callable[[date], Question]) -> Iterator[_Stage]:
    changes = change_days()
    before: Question | None = None
    for first in months:
        last = first.replace(day=monthrange(first.year, first.month)[1])
        stretches = [question(first)]
        days = [first]
        ends: list[Question] = []
        for change in changes:
            if first < change <= last:
                now = question(change)
                if _law(now) != _law(stretches[-1]):
                    eve = change - timedelta(days=1)
                    ends.append(question(eve))
                    stretches.append(now)
                    days += [eve, change]
        ends.append(question(last))
        asked = tuple(question(day) for day in sorted({*days, last}))
        same = before is not None and all(q.rules is before.rules for q in stretches)
        yield _Stage(first, asked, tuple(ends), same)
        before = asked[-1]


def _law(question: Question) -> tuple[int, int]:
    return id(question.rules), question.standard.value


def _stretches(stages: Iterable[_Stage]) -> tuple[Question, ...]:
    """The questions on the first day of each stretch of law."""
    found: list[Question] = []
    for stage in stages:
        for question in stage.questions:
            if not found or _law(question) != _law(found[-1]):
                found.append(question)
    return tuple(found)


def _reformed(rules: Rules, reform: Reform) -> Rules:
    """The rules with a reform, if they are of a shape that can be computed."""
    changed: object = reform(rules)
    if not isinstance(changed, Rules):
        msg = f"a reform gives rules back, not {type(changed).__name__}"
        raise QuestionError(msg)
    usual = (Comparison.LEVELS, Stacking.HIGHEST, True)
    if (changed.comparison, changed.stacking, changed.pair_beats_single) != usual:
        msg = "a table is read with the package's own readings of Article 6(2), not with others"
        raise QuestionError(msg)
    for group in changed.groups:
        most = max((level.tenths for level in group.levels), default=0)
        for other in (each for name in group.unless for each in changed.named(name)):
            if most > min((level.tenths for level in other.levels), default=0):
                msg = (
                    f"with this reform {group.provision.en} pays more than {other.provision.en}, "
                    "whose people it excepts; what is paid then cannot be computed"
                )
                raise QuestionError(msg)
    return changed

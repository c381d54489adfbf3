"""How many rows of a table have the same answers on some days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache, reduce
from operator import or_
from typing import Any, NamedTuple, TypeAlias

import narwhals as nw
from attrs import frozen

from vnchild.domain.person import CHILD_BELOW
from vnchild.frames.answers import answer_columns, asked_of
from vnchild.frames.columns import Columns
from vnchild.frames.contract import REQUIRED
from vnchild.frames.table import presumed_facts
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import Age, Bound, FactValue
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.facts import CHILDREN
from vnchild.rules.social_assistance.rules import Rules


class Answer(NamedTuple):
    """What `answer_columns` says of a row on a day."""

    place: int
    sure: int
    best: int
    least: int
    open: int


Counts: TypeAlias = Counter[tuple[Answer, ...]]
"""How many persons have the same answers on some days."""


@frozen
class Part:
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

    def count(self, questions: Sequence[Question], chosen: nw.Expr) -> Counts:
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
                    Answer._fields, answer_columns(masks, question.rules), strict=True
                )
            ]
            more = [name for name in asked if number + 1 < len(questions)]
            frame = masks.select([*((name, words.col(name)) for name in (*back, *more)), *made])
            answers.extend(name for name, _ in made)
        grouped = frame.group_by(answers).agg(nw.len().alias("__persons"))
        rows = (words.collected(grouped) if words else grouped.collect()).select(
            *answers, "__persons"
        )
        found: Counts = Counter()
        width = len(Answer._fields)
        for *cells, persons in rows.iter_rows():
            each = (cells[at : at + width] for at in range(0, len(cells), width))
            found[tuple(Answer(*map(int, one)) for one in each)] += int(persons)
        return found


@lru_cache(maxsize=64)
def _birthdays(rules: Rules) -> frozenset[tuple[int, bool]]:
    """The birthdays that change an answer, and whether they do so the day after."""
    named = {
        (leaf.years, leaf.bound is Bound.UNTIL) for leaf in asked_of(rules) if isinstance(leaf, Age)
    }
    return frozenset({*named, (CHILD_BELOW, False)})


def _cut(day: Day, years: int, after: bool) -> date:
    """The latest day of birth of those whose birthday has done its work by a day."""
    return day.born_before(years) if after else day.born_by(years)

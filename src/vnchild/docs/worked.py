"""Worked examples: a person for each level of a group, answered by the package itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import frozen
from dateutil.relativedelta import relativedelta

from vnchild.docs.decisions import Cell, Row, decision_table
from vnchild.domain.terms import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)
from vnchild.law.conditions import (
    Age,
    AtLeast,
    BoolFact,
    BornFrom,
    Bound,
    Fact,
    Facts,
    FactValue,
    TermFact,
    fact_of,
    leaves,
)
from vnchild.law.text import Lang, Term
from vnchild.rules.social_assistance.assess import assess_facts
from vnchild.rules.social_assistance.assessment import Assessment
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.rules.social_assistance.rules import Group, Level

NOTHING_SPECIAL: Final[Facts] = {
    "mother": ParentSituation.PRESENT,
    "father": ParentSituation.PRESENT,
    "abandoned": False,
    "adopted": False,
    "hiv": False,
    "household": HouseholdClass.NONE,
    "disability": Disability.NONE,
    "disadvantaged_area": False,
    "studying": False,
    "received_before_16": False,
    "has_income": False,
    "care": Care.FAMILY,
    "marital": MaritalStatus.NEVER_MARRIED,
    "children_under_16": 0,
    "children_studying": 0,
    "supporter": Supporter.ABLE,
    "facility_eligible": False,
    "pension": False,
}
"""A person of whom every fact is known and none entitles to anything."""

AGE_WHERE_ANY: Final = 30
PAST_BIRTHDAY: Final = relativedelta(months=5)


@frozen(kw_only=True)
class Example:
    """A person and the answer about them.

    Args:
        group: the group that the person is an example of.
        level: the level.
        age: the person's age in years.
        special: the facts that differ from `NOTHING_SPECIAL`, in the order of the schema.
        answer: what the package answers.
    """

    group: Group
    level: Level
    age: int
    special: tuple[tuple[Fact, FactValue], ...]
    answer: Assessment

    def facts_in(self, lang: Lang) -> str:
        """The person in a few words."""
        said = [f"{self.age} tuổi" if lang == "vi" else f"{self.age} years old"]
        for fact, value in self.special:
            if isinstance(value, Term):
                said.append(f"{fact.text.in_(lang)}: {value.text.in_(lang)}")
            elif isinstance(value, bool):
                denied = getattr(fact, "denied", None)
                told = fact.text if value or denied is None else denied
                said.append(told.in_(lang))
            else:
                said.append(f"{fact.text.in_(lang)}: {value}")
        return "; ".join(said)


def examples(group: Group, on: date) -> Iterator[Example]:
    """An example of each level of a group, of those levels that are somebody's highest.

    Args:
        group: the group.
        on: the day asked about.
    """
    for level in group.levels:
        table = decision_table(group.condition & level.when)
        for row in table.rows:
            found = _example(group, level, row, on)
            paid = {each.code: each for each in found.answer.entitlements}
            mine = paid.get(group.code)
            if mine is not None and (level.per or mine.coefficient == level.coefficient):
                yield found
                break


def _example(group: Group, level: Level, row: Row, on: date) -> Example:
    years = AGE_WHERE_ANY
    chosen: dict[str, FactValue] = {}
    asked = {fact_of(leaf).name for leaf in leaves(group.condition & level.when)}
    for cell in row:
        if cell.fact.name == "birth_date":
            years = age_of(cell)
        else:
            chosen[cell.fact.name] = value_of(cell)
    facts = {
        **NOTHING_SPECIAL,
        **chosen,
        "birth_date": on - relativedelta(years=years) - PAST_BIRTHDAY,
    }
    own = {fact.name: fact for fact in map(fact_of, leaves(group.condition & level.when))}
    special = tuple(
        (own.get(fact.name, fact), facts[fact.name])
        for fact in SCHEMA
        if fact.name in chosen
        or (fact.name in asked and facts[fact.name] != NOTHING_SPECIAL.get(fact.name))
        if fact.name != "birth_date"
    )
    return Example(
        group=group,
        level=level,
        age=years,
        special=special,
        answer=assess_facts(facts, on=on),
    )


def age_of(cell: Cell) -> int:
    """An age within the bounds of a cell: the lowest, or the highest where there is no lowest."""
    low: int | None = None
    high: int | None = None
    for leaf, so in cell.bounds:
        if not isinstance(leaf, Age):
            continue
        if (leaf.bound is Bound.FROM) is so:
            past = leaf.bound is Bound.UNTIL
            low = leaf.years + 1 if past else leaf.years
        else:
            high = leaf.years - 1
    return low if low is not None else high if high is not None else AGE_WHERE_ANY


def value_of(cell: Cell) -> FactValue:
    """A value that a cell asks for: of a closed list the first, of a count the least."""
    if isinstance(cell.fact, BoolFact):
        return True in (cell.values or ())
    if isinstance(cell.fact, TermFact):
        return next(each for each in cell.fact.values if each in (cell.values or ()))
    number = 0
    for leaf, so in cell.bounds:
        match leaf:
            case AtLeast(_, least) if so:
                number = least
            case BornFrom(_, day) if so:
                return day
    return number

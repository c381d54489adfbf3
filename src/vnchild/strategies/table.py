"""Tables of persons: rows as `vnchild.frames` and the command line take them."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.law.conditions import FactValue
from vnchild.law.text import Term
from vnchild.rules.social_assistance.facts import SCHEMA, facts_of
from vnchild.strategies.day import days
from vnchild.strategies.person import persons

Cell: TypeAlias = str | bool | int | date | None
Row: TypeAlias = dict[str, Cell]
"""A row: the columns that the table has, each with a value or ``None``."""

_OPTIONAL: Final = tuple(fact.name for fact in SCHEMA if fact.name != "birth_date")


def _cell(value: FactValue) -> Cell:
    return str(value.value) if isinstance(value, Term) else value


@st.composite
def _tables(draw: st.DrawFn, on: date | None, low: int, high: int) -> list[Row]:
    day = draw(days()) if on is None else on
    absent = draw(st.sets(st.sampled_from(_OPTIONAL), max_size=8))
    if "abandoned" in absent:
        absent.add("adopted")
    people = draw(st.lists(persons(on=day), min_size=low, max_size=high))
    rows: list[Row] = []
    for place, who in enumerate(people, 1):
        row: Row = {"id": str(place)}
        row |= {name: _cell(value) for name, value in facts_of(who).items() if name not in absent}
        rows.append(row)
    return rows


def tables(
    *, on: date | None = None, min_size: int = 1, max_size: int = 20
) -> SearchStrategy[list[Row]]:
    """Tables of persons: a list of rows with the same columns, ``birth_date`` among them.

    An absent column and an empty cell are facts that are not known. ``id`` is the place of the
    row, from 1.

    Args:
        on: a day on which everybody has been born.
        min_size: the fewest rows.
        max_size: the most rows.
    """
    return _tables(on, min_size, max_size)

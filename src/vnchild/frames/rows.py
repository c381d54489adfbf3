"""A single row of a table: its facts, and the person that it tells of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import narwhals as nw
from attrs import evolve

from vnchild.domain.person import Household, Person
from vnchild.frames.contract import ID, check_columns
from vnchild.frames.from_pandas import to_polars
from vnchild.frames.problems import TableError
from vnchild.frames.reading import Frame, check_types, read_columns
from vnchild.law.conditions import Facts, FactValue, TermFact
from vnchild.law.errors import VnchildError
from vnchild.law.text import Term
from vnchild.rules.social_assistance.facts import BY_NAME

if TYPE_CHECKING:
    from narwhals.typing import IntoDataFrame, IntoLazyFrame

_ALWAYS = date.max
_BLANKS = " \t\r\n"


class RowError(VnchildError):
    """A table has no such row, or more than one."""


def person(
    frame: IntoDataFrame | IntoLazyFrame,
    id: str | int | None = None,
    *,
    row: int | None = None,
) -> Person:
    """The person of a row, as to explain an answer of `vnchild.frames.assess`.

    >>> import polars as pl
    >>> people = pl.DataFrame({"id": ["a1"], "birth_date": ["2024-05-01"], "care": ["gia đình"]})
    >>> person(people, "a1").care
    Care.FAMILY

    Args:
        frame: a table of persons of any backend that narwhals supports.
        id: what stands in the column ``id`` of that row alone.
        row: instead of it the number of the row, from 1; not of a lazy frame, whose rows have
            none.

    Raises:
        RowError: neither or both are given, no row is such, or more than one.
        TableError: a column, or a cell of the row, that the contract does not allow.
        PersonError: the row says of an adopted child nothing of whether it was abandoned.
    """
    if (id is None) == (row is None):
        msg = "give the id of a row, or its number as row="
        raise RowError(msg)
    given: Frame = nw.from_native(frame)
    names = [str(name) for name in given.collect_schema().names()]
    check_columns(names)
    if row is not None:
        return person_of(row_facts(_numbered(given, names, row), row), None)
    if ID not in names:
        msg = "the table has no column 'id'; give the number of the row, as row=1"
        raise RowError(msg)
    text = nw.col(ID).cast(nw.String).str.strip_chars(_BLANKS)
    rows = given.filter(text == str(id).strip(_BLANKS))
    chosen: nw.DataFrame[Any] = rows.collect() if isinstance(rows, nw.LazyFrame) else rows
    if len(chosen) != 1:
        msg = f"{len(chosen) or 'no'} row{'s have' if len(chosen) else ' has'} that id"
        raise RowError(msg)
    return person_of(row_facts(chosen, None), str(id).strip(_BLANKS))


def _numbered(given: Frame, names: list[str], row: int) -> nw.DataFrame[Any]:
    if isinstance(given, nw.LazyFrame):
        msg = "the rows of a lazy frame have no numbers; give an id, or collect it first"
        raise RowError(msg)
    if isinstance(row, bool) or not 1 <= row <= len(given):
        msg = f"row {row!r}: the table has the rows 1 to {len(given)}"
        raise RowError(msg)
    return given[row - 1 : row].select(*names)


def row_facts(frame: nw.DataFrame[Any], row: int | None) -> Facts:
    """The facts of a table with one row; one without a column is not known.

    Args:
        frame: the row.
        row: its number, for what is wrong with it.

    Raises:
        TableError: a column or a cell that the contract does not allow.
    """
    check_types(frame.schema)
    names = [name for name in frame.columns if name in BY_NAME]
    try:
        read, present = read_columns(_in_polars(frame, names), _ALWAYS)
    except TableError as error:
        problems = (evolve(each, row=each.row and row) for each in error.problems)
        raise TableError(tuple(problems)) from None
    cells: nw.DataFrame[Any] = read.collect() if isinstance(read, nw.LazyFrame) else read
    return {name: _value(name, cells[name].item()) for name in BY_NAME if name in present}


def _value(name: str, cell: FactValue) -> FactValue:
    fact = BY_NAME[name]
    if isinstance(fact, TermFact) and cell is not None:
        term: Term = next(each for each in fact.terms if each.value == cell)
        return term
    return cell


def _in_polars(frame: nw.DataFrame[Any], names: list[str]) -> nw.DataFrame[Any]:
    if frame.implementation.is_polars():
        return frame.select(*names)
    if frame.implementation.is_pandas():
        return to_polars(frame, names)
    import polars as pl  # noqa: PLC0415

    return nw.from_native(pl.DataFrame(frame.select(*names).to_arrow()), eager_only=True)


def person_of(facts: Facts, id: str | None) -> Person:
    """The person of whom some facts are told.

    Raises:
        PersonError: they cannot be so.
    """
    told: dict[str, Any] = dict(facts)
    home = Household(
        poverty=told.pop("household", None),
        disadvantaged_area=told.pop("disadvantaged_area", None),
    )
    return Person(id=id or None, household=home, **told)

"""Reading a table's columns: labels, numbers and dates become the values of facts, or errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeAlias

import narwhals as nw

from vnchild.frames.contract import (
    MAX_COUNT,
    REQUIRED,
    Problem,
    TableError,
    Unreadable,
    allowed,
    canonical,
    read_cell,
    shown,
)
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, FactValue, TermFact
from vnchild.rules.social_assistance.facts import SCHEMA

Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]


def read_columns(frame: Frame, on: date) -> tuple[Frame, set[str]]:
    """A table with its columns read, and the facts that it has columns for.

    Args:
        frame: the table.
        on: the day asked about; nobody is born after it.

    Raises:
        TableError: cells that the contract does not allow, each with row, column and value.
    """
    schema = frame.collect_schema()
    facts = [fact for fact in SCHEMA if fact.name in schema.names()]
    problems: list[Problem] = []
    columns: dict[str, nw.Expr] = {}
    plain = _plain(frame, facts, schema)
    for fact in facts:
        dtype = schema[fact.name]
        if plain.get(fact.name):
            columns[fact.name] = _typed(fact, dtype)
        else:
            mapping = _mapping(frame, fact, problems)
            columns[fact.name] = _mapped(fact, dtype, mapping)
    if any(problem.column == REQUIRED for problem in problems):
        raise TableError(tuple(problems))
    read = frame.with_columns(*(column.alias(name) for name, column in columns.items()))
    problems.extend(_births(read, on))
    if problems:
        raise TableError(tuple(sorted(problems, key=lambda each: each.row or 0)))
    return read, set(columns)


def _plain(frame: Frame, facts: Sequence[Fact], schema: nw.Schema) -> dict[str, bool]:
    """For each column, whether it holds only values of the fact's own type, found in one pass."""
    found: dict[str, bool] = {}
    checks: list[nw.Expr] = []
    for fact in facts:
        dtype = schema[fact.name]
        column = nw.col(fact.name)
        match fact:
            case AgeFact():
                found[fact.name] = dtype in {nw.Date, nw.Datetime}
            case BoolFact():
                found[fact.name] = dtype == nw.Boolean
            case CountFact() if dtype.is_integer():
                in_range = ((column >= 0) & (column <= MAX_COUNT)).fill_null(True)
                checks.append(in_range.all().alias(fact.name))
            case TermFact(terms=terms) if dtype in {nw.String, nw.Categorical, nw.Enum}:
                text = column.cast(nw.String)
                known = text.is_in([term.value for term in terms]) | column.is_null()
                checks.append(known.fill_null(True).all().alias(fact.name))
            case _:
                found[fact.name] = False
    if checks:
        row = frame.select(*checks).lazy().collect()
        found |= {name: bool(row[name].item()) for name in row.columns}
    return found


def _typed(fact: Fact, dtype: nw.dtypes.DType) -> nw.Expr:
    column = nw.col(fact.name)
    match fact:
        case AgeFact():
            return column if dtype == nw.Date else column.cast(nw.Date)
        case CountFact():
            return column.cast(nw.Int64)
        case TermFact():
            return column if dtype == nw.String else column.cast(nw.String)
        case _:
            return column


def _mapping(frame: Frame, fact: Fact, problems: list[Problem]) -> Mapping[object, FactValue]:
    """What each value of a column stands for; those that stand for nothing become problems."""
    name = fact.name
    distinct = frame.select(name).lazy().unique().collect()[name].to_list()
    mapping: dict[object, FactValue] = {}
    bad: dict[object, str] = {}
    for raw in distinct:
        if raw is None or raw != raw:  # noqa: PLR0124
            continue
        try:
            value = _value(fact, raw)
        except Unreadable as error:
            bad[raw] = str(error)
        else:
            if value is not None:
                mapping[raw] = value
    if bad:
        problems.extend(_problems(frame, fact, bad))
    return mapping


def _value(fact: Fact, raw: object) -> FactValue:
    if isinstance(raw, str):
        return read_cell(fact, raw)
    match fact:
        case AgeFact() if isinstance(raw, date):
            return raw.date() if isinstance(raw, datetime) else raw
        case BoolFact() if raw in {True, False}:
            return bool(raw)
        case CountFact() if isinstance(raw, int | float) and raw == int(raw):
            return read_cell(fact, str(int(raw)))
    raise Unreadable


def _problems(frame: Frame, fact: Fact, bad: Mapping[object, str]) -> list[Problem]:
    def told(row: int | None, raw: object) -> Problem:
        reason = "; ".join(filter(None, (bad[raw], allowed(fact))))
        value = shown(fact.name, raw if isinstance(raw, str) else str(raw))
        return Problem(reason, row, fact.name, value)

    if isinstance(frame, nw.LazyFrame):
        return [told(None, raw) for raw in sorted(bad, key=str)]
    cells = enumerate(frame[fact.name].to_list(), start=1)
    return [told(row, raw) for row, raw in cells if raw is not None and raw in bad]


def _mapped(fact: Fact, dtype: nw.dtypes.DType, mapping: Mapping[object, FactValue]) -> nw.Expr:
    """A column with its labels replaced by what they stand for."""
    column = nw.col(fact.name)
    if isinstance(fact, AgeFact):
        if dtype == nw.String:
            return column.str.strip_chars().str.to_date(format="%Y-%m-%d")
        return column.cast(nw.Date)
    target: nw.dtypes.DType = nw.String()
    if isinstance(fact, BoolFact | CountFact):
        target = nw.Boolean() if isinstance(fact, BoolFact) else nw.Int64()
    by_value: dict[str | int | bool | date | None, list[object]] = {}
    for raw, value in mapping.items():
        by_value.setdefault(canonical(value), []).append(raw)
    result: nw.Expr = nw.lit(None, target)
    for means, raws in by_value.items():
        result = nw.when(column.is_in(raws)).then(nw.lit(means, target)).otherwise(result)
    return result


def _births(frame: Frame, on: date) -> list[Problem]:
    """The days of birth that are unknown or after the day asked about."""
    born = nw.col(REQUIRED)
    late = (born > nw.lit(on, nw.Date)).fill_null(True)
    if not frame.select(late.any().alias("late")).lazy().collect()["late"].item():
        return []
    unborn = f"nobody is born after {on}, the day asked about"
    unknown = "the day of birth must be known"
    if isinstance(frame, nw.LazyFrame):
        return [Problem(f"{unborn}, and {unknown}", None, REQUIRED, "a cell")]
    problems = []
    for row, value in enumerate(frame[REQUIRED].to_list(), start=1):
        if value is None:
            problems.append(Problem(unknown, row, REQUIRED, "an empty cell"))
        elif value > on:
            problems.append(Problem(unborn, row, REQUIRED, repr(value.isoformat())))
    return problems

"""Reading a table's columns: labels, numbers and dates become the values of facts, or errors."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

import narwhals as nw

from vnchild.frames.contract import (
    BLANKS,
    ID,
    MAX_COUNT,
    REQUIRED,
    allowed,
    canonical,
    read_cell,
    shown,
)
from vnchild.frames.problems import Problem, TableError, Unreadable, same
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, FactValue, TermFact
from vnchild.law.text import Text, day
from vnchild.rules.social_assistance.facts import SCHEMA

Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]
Raw: TypeAlias = object


def read_columns(frame: Frame, on: date) -> tuple[Frame, set[str]]:
    """A table with its columns read, and the facts that it has columns for.

    Args:
        frame: the table.
        on: the day asked about; nobody is born after it.

    Raises:
        TableError: columns and cells that the contract does not allow, each named.
    """
    facts = [fact for fact in SCHEMA if fact.name in frame.collect_schema().names()]
    frame = _encoded(frame, facts)
    schema = frame.collect_schema()
    plain = _plain(frame, facts, schema)
    problems: list[Problem] = []
    columns: dict[str, nw.Expr] = {}
    texts: dict[str, nw.Expr] = {}
    for fact in facts:
        dtype = schema[fact.name]
        if plain[fact.name]:
            columns[fact.name] = _typed(fact, dtype)
            continue
        mapping, bad = _mapping(frame, fact)
        problems.extend(_problems(frame, fact, bad))
        if isinstance(fact, AgeFact):
            problems.extend(_text_births(frame, mapping, bad, on))
            texts[fact.name] = nw.col(fact.name).cast(nw.String).str.strip_chars(BLANKS)
        columns[fact.name] = _mapped(fact, dtype, mapping)
    if plain[REQUIRED]:
        problems.extend(_births(frame.with_columns(columns[REQUIRED].alias(REQUIRED)), on))
    if problems:
        raise TableError(tuple(sorted(problems, key=lambda each: each.row or 0)))
    for name, text in texts.items():
        frame = frame.with_columns(text.alias(name))
        filled = nw.when(nw.col(name) != "").then(nw.col(name))
        frame = frame.with_columns(filled.alias(name))
    read = frame.with_columns(*(column.alias(name) for name, column in columns.items()))
    return read, set(columns)


def check_types(schema: nw.Schema) -> None:
    """Check that no column of the contract holds lists or structures.

    Raises:
        TableError: one does.
    """
    names = [ID, *(fact.name for fact in SCHEMA)]
    nested = [name for name in names if name in schema.names() and schema[name].is_nested()]
    if nested:
        raise TableError(tuple(Problem(ONE_VALUE, None, name, A_LIST) for name in nested))


def _encoded(frame: Frame, facts: Sequence[Fact]) -> Frame:
    """The frame with closed lists as small codes, where that pays and every cell is canonical.

    Comparing codes is many times faster than comparing texts, and making them checks every cell.
    """
    if not isinstance(frame, nw.DataFrame) or not frame.implementation.is_polars():
        return frame
    codes = [
        nw.col(fact.name).cast(nw.Enum([str(term.value) for term in fact.terms]))
        for fact in facts
        if isinstance(fact, TermFact) and frame.schema[fact.name] == nw.String
    ]
    try:
        return frame.with_columns(*codes)
    except nw.exceptions.NarwhalsError:
        return frame


def _plain(frame: Frame, facts: Sequence[Fact], schema: nw.Schema) -> dict[str, bool]:
    """For each column, whether it holds only values of the fact's own type, found in one pass."""
    found: dict[str, bool] = {}
    checks: list[nw.Expr] = []
    for fact in facts:
        dtype = schema[fact.name]
        column = nw.col(fact.name)
        match fact:
            case AgeFact():
                found[fact.name] = dtype == nw.Date or dtype == nw.Datetime  # noqa: PLR1714
            case BoolFact():
                found[fact.name] = dtype == nw.Boolean
            case CountFact() if dtype.is_integer():
                in_range = ((column >= 0) & (column <= MAX_COUNT)).fill_null(True)
                checks.append(in_range.all().alias(fact.name))
            case TermFact(terms=terms) if _codes(dtype) == [str(t.value) for t in terms]:
                found[fact.name] = True
            case TermFact(terms=terms) if isinstance(dtype, nw.String | nw.Categorical | nw.Enum):
                text = column.cast(nw.String)
                known = text.is_in([term.value for term in terms]) | column.is_null()
                checks.append(known.fill_null(True).all().alias(fact.name))
            case _:
                found[fact.name] = False
    if checks:
        row = frame.select(*checks).lazy().collect()
        found |= {name: row[name].item() is not False for name in row.columns}
    return found


def _codes(dtype: nw.dtypes.DType) -> list[str]:
    return list(dtype.categories) if isinstance(dtype, nw.Enum) else []


def _typed(fact: Fact, dtype: nw.dtypes.DType) -> nw.Expr:
    column = nw.col(fact.name)
    match fact:
        case AgeFact():
            return column if dtype == nw.Date else column.cast(nw.Date)
        case CountFact():
            return column.cast(nw.Int64)
        case TermFact(terms=terms):
            ready = dtype == nw.String or _codes(dtype) == [str(term.value) for term in terms]
            return column if ready else column.cast(nw.String)
        case _:
            return column


def _mapping(frame: Frame, fact: Fact) -> tuple[dict[Raw, FactValue], dict[Raw, Text | None]]:
    """What each value of a column stands for, and why the others stand for nothing."""
    distinct = frame.select(fact.name).lazy().unique().collect()[fact.name].to_list()
    mapping: dict[Raw, FactValue] = {}
    bad: dict[Raw, Text | None] = {}
    for raw in distinct:
        if _is_unknown(raw):
            continue
        try:
            value = _value(fact, raw)
        except Unreadable as error:
            bad[raw] = error.why
        else:
            if value is not None:
                mapping[raw] = value
    return mapping, bad


def _is_unknown(raw: Raw) -> bool:
    return raw is None or (isinstance(raw, float) and math.isnan(raw))


def _value(fact: Fact, raw: Raw) -> FactValue:
    if isinstance(raw, str):
        return read_cell(fact, raw)
    match fact:
        case AgeFact() if isinstance(raw, date):
            return raw.date() if isinstance(raw, datetime) else raw
        case BoolFact() if raw in {True, False}:
            return bool(raw)
        case CountFact() if isinstance(raw, int | float | Decimal):
            if 0 <= raw <= MAX_COUNT and raw == int(raw):
                return int(raw)
    raise Unreadable


def _problems(frame: Frame, fact: Fact, bad: Mapping[Raw, Text | None]) -> list[Problem]:
    def told(row: int | None, raw: Raw) -> Problem:
        may, why = allowed(fact), bad[raw]
        reason = may if why is None else Text(f"{why.vi}; {may.vi}", f"{why.en}; {may.en}")
        return Problem(reason, row, fact.name, shown(fact.name, str(raw)))

    if not bad:
        return []
    if isinstance(frame, nw.LazyFrame):
        return [told(None, raw) for raw in sorted(bad, key=str)]
    cells = enumerate(frame[fact.name].to_list(), start=1)
    return [told(row, raw) for row, raw in cells if not _is_unknown(raw) and raw in bad]


def _mapped(fact: Fact, dtype: nw.dtypes.DType, mapping: Mapping[Raw, FactValue]) -> nw.Expr:
    """A column with its labels replaced by what they stand for."""
    column = nw.col(fact.name)
    if isinstance(fact, AgeFact):
        return column.str.to_date(format="%Y-%m-%d")
    if isinstance(fact, CountFact) and dtype.is_numeric():
        known = column.fill_nan(None) if dtype.is_float() else column
        return known.cast(nw.Int64)
    target: nw.dtypes.DType = nw.String()
    if isinstance(fact, BoolFact | CountFact):
        target = nw.Boolean() if isinstance(fact, BoolFact) else nw.Int64()
    by_value: dict[str | int | bool | date | None, list[Raw]] = {}
    for raw, value in mapping.items():
        by_value.setdefault(canonical(value), []).append(raw)
    result: nw.Expr = nw.lit(None, target)
    for means, raws in by_value.items():
        result = nw.when(column.is_in(raws)).then(nw.lit(means, target)).otherwise(result)
    return result


ONE_VALUE = Text("mỗi ô chỉ có một giá trị", "a cell is one value")
A_LIST = Text("một danh sách", "a list")
A_CELL = Text("một ô", "a cell")
EMPTY = Text("ô trống", "an empty cell")
NO_BIRTH = Text("phải có ngày sinh", "the day of birth must be known")


def _unborn(on: date) -> Text:
    return Text(
        f"không ai sinh sau ngày được hỏi {day(on, 'vi')}",
        f"nobody is born after {on}, the day asked about",
    )


def _births(frame: Frame, on: date) -> list[Problem]:
    """The days of birth in a column of days that are unknown or after the day asked about."""
    born = nw.col(REQUIRED)
    late = (born > nw.lit(on, nw.Date)).fill_null(True)
    if not frame.select(late.any().alias("late")).lazy().collect()["late"].item():
        return []
    if isinstance(frame, nw.LazyFrame):
        unborn = _unborn(on)
        reason = Text(f"{unborn.vi}, và {NO_BIRTH.vi}", f"{unborn.en}, and {NO_BIRTH.en}")
        return [Problem(reason, None, REQUIRED, A_CELL)]
    cells = enumerate(frame[REQUIRED].to_list(), start=1)
    return [found for row, value in cells if (found := _birth(row, value, on))]


def _text_births(
    frame: Frame, mapping: Mapping[Raw, FactValue], bad: Mapping[Raw, Text | None], on: date
) -> list[Problem]:
    """The same in a column of texts; those that cannot be read are told elsewhere."""
    if isinstance(frame, nw.LazyFrame):
        raws: list[Raw] = frame.select(REQUIRED).unique().collect()[REQUIRED].to_list()
        found = (_birth(None, mapping.get(raw), on) for raw in raws if raw not in bad)
        return list({str(each): each for each in found if each}.values())
    problems = (
        _birth(row, None if _is_unknown(raw) else mapping.get(raw), on)
        for row, raw in enumerate(frame[REQUIRED].to_list(), start=1)
        if _is_unknown(raw) or raw not in bad
    )
    return [each for each in problems if each]


def _birth(row: int | None, value: FactValue, on: date) -> Problem | None:
    if not isinstance(value, date):
        return Problem(NO_BIRTH, row, REQUIRED, EMPTY)
    born = value.date() if isinstance(value, datetime) else value
    if born > on:
        return Problem(_unborn(on), row, REQUIRED, same(repr(born.isoformat())))
    return None

"""`vnchild.frames.assess`: read a table's columns, ask the rules, give the result columns back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import narwhals as nw

from vnchild.domain.person import CHILD_BELOW
from vnchild.frames.answers import decode, result_columns
from vnchild.frames.columns import Columns
from vnchild.frames.contract import ID, RESULT_COLUMNS, canonical, check_columns
from vnchild.frames.from_pandas import beside, to_polars
from vnchild.frames.reading import Frame, check_types, read_columns
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import FactValue
from vnchild.rules.social_assistance.assess import QuestionError, ask, check_presumed
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.facts import BY_NAME, CHILDREN
from vnchild.rules.social_assistance.standard import LocalStandard

if TYPE_CHECKING:
    from narwhals.typing import IntoDataFrame, IntoLazyFrame

FrameT = TypeVar("FrameT", bound="IntoDataFrame | IntoLazyFrame")

_CHILD_COUNTS = frozenset(fact.name for fact in CHILDREN)


def assess(
    frame: FrameT,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
    levels: tuple[LocalStandard, ...] | None = None,
    presume: Mapping[str, FactValue] | None = None,
    keep: bool = False,
) -> FrameT:
    """Assess every person of a table for the monthly social allowance on a day.

    The columns are those of `COLUMNS`; only ``birth_date`` is required. Columns may be typed
    (dates, booleans, whole numbers) or text with the labels that the contract allows. Every row is
    a person: identifiers that stand twice are not looked for, as ``vnchild assess`` does, for that
    takes the whole of a lazy table; where they may, check ``frame["id"].is_duplicated()`` first.

    Args:
        frame: a frame of any backend that narwhals supports.
        on: the day asked about, from 2021-07-01.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month (Art. 4(3)(a)).
        province: the province's statistical code or its name, for the local levels that the
            package knows.
        levels: other local levels to choose the province's from, instead of those.
        presume: values to take for facts that are not known, for every row alike.
        keep: whether the result has all the columns of ``frame`` before the result columns,
            instead of ``id`` alone.

    Returns:
        A frame of the same kind, in the same order where the backend has one: ``id`` if there is
        one, then `RESULT_COLUMNS`. Money is VND a month; ``up_to`` is null where it has no bound;
        ``coefficient`` is a float that is exact, for every coefficient is a multiple of one half.

    Raises:
        TableError: a column or a cell that the contract does not allow, each named.
        NotCoveredError: ``on`` is before the first day covered.
        QuestionError: a presumption names no fact, both a standard and a province are given, or
            ``frame`` is no frame.
        StandardError: ``standard`` is no standard level.
        UnknownProvinceError: no province has that code or name on that day.
    """
    question = ask(on, known, standard, province, levels)
    presumed = dict(presume or {})
    check_presumed(presumed)
    given = given_frame(frame)
    schema = given.collect_schema()
    names = [str(name) for name in schema.names()]
    check_columns(names, results=RESULT_COLUMNS if keep else ())
    check_types(schema)
    back = names if keep else [ID] if ID in names else []
    result: FrameT
    if isinstance(given, nw.DataFrame) and given.implementation.is_pandas():
        table = to_polars(given, [name for name in names if name in BY_NAME])
        made = _assessed(table, question, presumed, {})
        result = nw.to_native(beside(given, back, _eager(made)))
        return result
    kept = {f"__in_{name}": name for name in back}
    chosen = given.select(
        *(name for name in names if name in BY_NAME),
        *(nw.col(name).alias(alias) for alias, name in kept.items()),
    )
    result = nw.to_native(_assessed(chosen, question, presumed, kept))
    return result


_READERS: Final = {
    ".csv": "polars.read_csv({!r}, infer_schema=False)",
    ".parquet": "polars.read_parquet({!r})",
    ".xlsx": "polars.read_excel({!r})",
    ".json": "polars.read_json({!r})",
}
_ANY: Final = "polars.read_csv(...), polars.read_parquet(...) or polars.read_excel(...)"


def given_frame(frame: object) -> Frame:
    """The frame that was given.

    Raises:
        QuestionError: it is none, as the name of a file is not.
    """
    if isinstance(frame, str | Path):
        name = str(frame)[:80]
        how = _READERS.get(Path(name).suffix.casefold(), _ANY).format(name)
        msg = f"frame is a dataframe, not the name of a file; read it first: {how}"
        raise QuestionError(msg)
    try:
        found: Frame = nw.from_native(frame)
    except TypeError:
        msg = (
            f"frame is a dataframe of polars, pandas, pyarrow, duckdb or another that narwhals "
            f"reads, not a {type(frame).__name__}; of rows make one by polars.DataFrame(rows)"
        )
        raise QuestionError(msg) from None
    return found


def _eager(frame: Frame) -> nw.DataFrame[Any]:
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def complete_facts(frame: Frame, present: set[str]) -> frozenset[str]:
    """The facts known in every row, as far as that costs nothing to know."""
    if not isinstance(frame, nw.DataFrame):
        return frozenset()
    return frozenset(name for name in present if not frame[name].null_count())


def presumed_facts(
    frame: nw.LazyFrame[Any],
    present: set[str],
    presumed: Mapping[str, FactValue],
    day: Day,
    kept: Mapping[str, str],
) -> tuple[nw.LazyFrame[Any], frozenset[str]]:
    """The facts with what is presumed filled in, and which of them there are columns for."""
    child = nw.col("birth_date") > nw.lit(day.born_by(CHILD_BELOW), nw.Date)
    filled: dict[str, nw.Expr | str] = {}
    for name in BY_NAME:
        value = canonical(presumed.get(name))
        here = name in present
        if value is not None:
            column = nw.col(name).fill_null(value) if here else nw.lit(value)
        elif name in _CHILD_COUNTS:
            none = nw.lit(0, nw.Int64)
            if here:
                column = nw.when(child & nw.col(name).is_null()).then(none).otherwise(nw.col(name))
            else:
                column = nw.when(child).then(none).otherwise(nw.lit(None, nw.Int64))
        else:
            if here:
                filled[name] = name
            continue
        filled[name] = column.alias(name)
    return frame.select(*kept, *filled.values()), frozenset(filled)


def _assessed(
    frame: Frame,
    question: Question,
    presumed: Mapping[str, FactValue],
    kept: Mapping[str, str],
) -> Frame:
    """The result columns after those kept, in a frame of the kind that was given."""
    day = day_of(question.on, question.rules.leap)
    read, present = read_columns(frame, question.on)
    facts, asked = presumed_facts(read.lazy(), present, presumed, day, kept)
    masks = Columns(facts, asked, day, complete_facts(read, present))
    coded = isinstance(frame, nw.DataFrame) and masks.words.has_tables
    columns = result_columns(masks, question, coded=coded)
    done = masks.select([*((n, masks.words.col(a)) for a, n in kept.items()), *columns])
    if not isinstance(frame, nw.DataFrame):
        return done
    made = masks.words.collected(done)
    if not coded:
        return made
    codes = made["missing"].unique().to_list()
    names = [decode(code) for code in codes]
    missing = nw.col("missing")
    if codes:
        return made.with_columns(missing.replace_strict(codes, names, return_dtype=nw.String))
    return made.with_columns(missing.cast(nw.String))

"""`vnchild.frames.assess`: read a table's columns, ask the rules, give the result columns back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import narwhals as nw

from vnchild.domain.person import CHILD_BELOW
from vnchild.frames.columns import Columns
from vnchild.frames.contract import ID, RESULT_COLUMNS, canonical, check_columns
from vnchild.frames.plan import decode, result_columns
from vnchild.frames.reading import Frame, read_columns
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import FactValue
from vnchild.rules.social_assistance.assess import ask, check_presumed
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.facts import BY_NAME, CHILDREN

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
    presume: Mapping[str, FactValue] | None = None,
    keep: bool = False,
) -> FrameT:
    """Assess every person of a table for the monthly social allowance on a day.

    The columns are those of `COLUMNS`; only ``birth_date`` is required. Columns may be typed
    (dates, booleans, whole numbers) or text with the labels that the contract allows.

    Args:
        frame: a frame of any backend that narwhals supports.
        on: the day asked about, from 2021-07-01.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month (Art. 4(3)(a)).
        province: the province's statistical code, for the local levels that the package knows.
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
        QuestionError: a presumption names no fact, or both a standard and a province are given.
        StandardError: ``standard`` is no standard level.
        UnknownProvinceError: no province has that code on that day.
    """
    question = ask(on, known, standard, province)
    presumed = dict(presume or {})
    check_presumed(presumed)
    given: Frame = nw.from_native(frame)
    names = given.collect_schema().names()
    check_columns(names, results=RESULT_COLUMNS if keep else ())
    day = day_of(on, question.rules.leap)
    chosen, kept = _prepared(given, names, keep=keep)
    read, present = read_columns(chosen, on)
    facts, asked = _presumed(read.lazy(), present, presumed, day, kept)
    result: FrameT = nw.to_native(_asked(given, facts, asked, question, kept, keep=keep))
    return result


def _prepared(frame: Frame, names: list[str], *, keep: bool) -> tuple[Frame, dict[str, str]]:
    """The columns of the contract, and those to give back under names of their own."""
    eager = isinstance(frame, nw.DataFrame)
    back = names if keep and not eager else [ID] if ID in names else []
    kept = {f"__in_{name}": name for name in back}
    chosen = frame.select(
        *(name for name in names if name in BY_NAME),
        *(nw.col(name).alias(alias) for alias, name in kept.items()),
    )
    if not isinstance(chosen, nw.DataFrame) or not chosen.implementation.is_pandas_like():
        return chosen, kept
    nullable = [
        nw.maybe_convert_dtypes(chosen[name])
        for name in chosen.columns
        if name not in kept and not str(chosen[name].to_native().dtype).endswith("[pyarrow]")
    ]
    return (chosen.with_columns(*nullable) if nullable else chosen), kept


def _presumed(
    frame: nw.LazyFrame[Any],
    present: set[str],
    presumed: Mapping[str, FactValue],
    day: Day,
    kept: Mapping[str, str],
) -> tuple[nw.LazyFrame[Any], frozenset[str]]:
    """The facts with what is presumed filled in, and which of them there are columns for."""
    child = nw.col("birth_date") > nw.lit(day.born_by(CHILD_BELOW), nw.Date)
    filled: dict[str, nw.Expr] = {}
    for name in BY_NAME:
        column = nw.col(name) if name in present else None
        value = canonical(presumed.get(name))
        if value is not None:
            column = nw.lit(value) if column is None else column.fill_null(value)
        elif name in _CHILD_COUNTS:
            none = nw.lit(0, nw.Int64)
            if column is None:
                column = nw.when(child).then(none)
            else:
                column = nw.when(child & column.is_null()).then(none).otherwise(column)
        if column is not None:
            filled[name] = column.alias(name)
    return frame.select(*kept, *filled.values()), frozenset(filled)


def _asked(
    given: Frame,
    facts: nw.LazyFrame[Any],
    present: frozenset[str],
    question: Question,
    kept: Mapping[str, str],
    *,
    keep: bool,
) -> Frame:
    """The result columns, in a frame of the kind that was given."""
    eager = isinstance(given, nw.DataFrame)
    masks = Columns(facts, present, day_of(question.on, question.rules.leap))
    coded = eager and masks.words.has_tables
    columns = result_columns(masks, question, coded=coded)
    back = [] if keep and eager else [(n, masks.words.col(a)) for a, n in kept.items()]
    done = masks.select([*back, *columns])
    if not isinstance(given, nw.DataFrame):
        return done
    made = masks.words.collected(done)
    if coded:
        codes = made["missing"].unique().to_list()
        names = [decode(code) for code in codes]
        missing = nw.col("missing").replace_strict(codes, names, return_dtype=nw.String)
        made = made.with_columns(missing)
    return nw.concat([given, made], how="horizontal") if keep else made

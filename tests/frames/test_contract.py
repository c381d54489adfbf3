"""The table contract: labels, types, columns and results, as a user of frames meets them."""

from __future__ import annotations

import random
import unicodedata
from contextlib import suppress
from datetime import date, datetime
from typing import Any

import narwhals as nw
import pandas as pd
import polars as pl
import pytest

from tests.frames.people import (
    BACKENDS,
    FROM_POLARS,
    NOW,
    Row,
    check,
    expected,
    numpy_frame,
    polars_frame,
    random_rows,
    records,
)
from vnchild import frames
from vnchild.domain import Care, Disability, HouseholdClass, MaritalStatus
from vnchild.frames.contract import FALSE_LABELS, TRUE_LABELS, read_cell
from vnchild.frames.problems import Unreadable
from vnchild.law.conditions import BoolFact, FactValue, TermFact
from vnchild.law.text import Term
from vnchild.rules.social_assistance.facts import BY_NAME, SCHEMA

TERM_FACTS = [fact for fact in SCHEMA if isinstance(fact, TermFact)]
BOOL_FACTS = [fact for fact in SCHEMA if isinstance(fact, BoolFact)]
BORN = date(2020, 1, 1)


def names_of(term: Term) -> list[str]:
    return [str(term.value), term.name, term.text.vi, term.text.en, *term.aliases]


def without_tones(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def spellings(label: str) -> set[str]:
    """A label as people type it."""
    plain = without_tones(label)
    return {
        label,
        label.upper(),
        label.title(),
        unicodedata.normalize("NFC", label),
        unicodedata.normalize("NFD", label),
        unicodedata.normalize("NFD", label).upper(),
        plain,
        plain.upper(),
        f"  {label}\t",
        f"\u00a0{label}\u00a0",
        label.replace(" ", "  "),
        label.replace(" ", ""),
    }


@pytest.mark.parametrize("fact", TERM_FACTS, ids=lambda fact: str(fact.name))
def test_every_label_of_every_term_is_read(fact: TermFact[Term]) -> None:
    for term in fact.terms:
        for name in names_of(term):
            for spelling in spellings(name):
                assert read_cell(fact, spelling) is term, spelling


@pytest.mark.parametrize("fact", BOOL_FACTS, ids=lambda fact: fact.name)
def test_every_yes_and_no_is_read(fact: BoolFact) -> None:
    for labels, value in ((TRUE_LABELS, True), (FALSE_LABELS, False)):
        for label in labels:
            for spelling in spellings(label):
                assert read_cell(fact, spelling) is value, spelling
    assert {"true", "có", "đúng", "yes"} <= set(TRUE_LABELS)
    assert {"false", "không", "sai", "no"} <= set(FALSE_LABELS)


@pytest.mark.parametrize(
    "text", ["-", "?", "N/A", "null", "None?", "khong ro", "chưa rõ", "2", "-1", "x"]
)
@pytest.mark.parametrize("fact", [*BOOL_FACTS, *TERM_FACTS], ids=lambda fact: str(fact.name))
def test_what_says_nothing_is_not_taken_for_an_answer(
    fact: BoolFact | TermFact[Term], text: str
) -> None:
    with pytest.raises(Unreadable):
        read_cell(fact, text)


@pytest.mark.parametrize("fact", [*BOOL_FACTS, *TERM_FACTS], ids=lambda fact: str(fact.name))
def test_only_case_tone_marks_and_spaces_are_forgiven(fact: BoolFact | TermFact[Term]) -> None:
    labels = ["yes", "có", "1", "0", "không"]
    if isinstance(fact, TermFact):
        labels = [name for term in fact.terms for name in names_of(term)]
    believed = []
    for label in labels:
        for doubtful in (f"{label}?", f"?{label}", f"-{label}", f"({label})", f"{label} (?)"):
            with suppress(Unreadable):
                believed.append((doubtful, read_cell(fact, doubtful)))
    assert not believed


def test_terms_say_different_things_in_different_columns() -> None:
    assert read_cell(BY_NAME["disability"], "không") is Disability.NONE
    assert read_cell(BY_NAME["household"], "không") is HouseholdClass.NONE
    assert read_cell(BY_NAME["marital"], "mất tích") is MaritalStatus.SPOUSE_MISSING
    assert read_cell(BY_NAME["studying"], "không") is False


def as_text(value: FactValue, chance: random.Random) -> str | None:
    """A value as somebody may have typed it; nothing is typed for what is not known."""
    if value is None:
        return chance.choice((None, "", " "))
    if isinstance(value, Term):
        return chance.choice(sorted(spellings(chance.choice(names_of(value)))))
    if isinstance(value, bool):
        return chance.choice(TRUE_LABELS if value else FALSE_LABELS)
    if isinstance(value, date):
        return chance.choice(("{}", " {}", "{} ")).format(value)
    return chance.choice(("{}", " {} ", "0{}")).format(value)


def text_frame(many: list[Row], seed: int) -> pl.DataFrame:
    chance = random.Random(seed)
    columns = {name: [as_text(row[name], chance) for row in many] for name in BY_NAME}
    made = {name: pl.Series(cells, dtype=pl.String) for name, cells in columns.items()}
    return pl.DataFrame({"id": range(1, len(many) + 1), **made})


@pytest.mark.parametrize(
    "backend",
    [pytest.param(b, marks=pytest.mark.slow) if b == "duckdb" else b for b in FROM_POLARS],
)
def test_a_table_of_text_says_what_a_typed_one_says(backend: str) -> None:
    many = random_rows(7, NOW, 200)
    check(frames.assess(FROM_POLARS[backend](text_frame(many, 7)), on=NOW), many, NOW)


ROW: Row = {
    "birth_date": date(1990, 1, 1),
    "household": HouseholdClass.POOR,
    "marital": MaritalStatus.WIDOWED,
    "care": Care.FAMILY,
    "disability": Disability.NONE,
    "hiv": False,
    "studying": False,
    "children_under_16": 2,
    "children_studying": 0,
}
TERMS = ["household", "marital", "care", "disability"]


@pytest.mark.parametrize(
    "types",
    [
        {"birth_date": pl.Datetime("us")},
        {"birth_date": pl.Datetime("ns"), "children_under_16": pl.UInt8},
        {"children_under_16": pl.Float64, "children_studying": pl.Float32},
        {"hiv": pl.Int64, "studying": pl.UInt8},
        {"hiv": pl.Float64},
        dict.fromkeys(TERMS, pl.Categorical),
        {"household": pl.Enum([str(each.value) for each in HouseholdClass])},
        {"birth_date": pl.String, "children_under_16": pl.String},
        {"children_under_16": pl.Decimal(10, 0)},
    ],
    ids=repr,
)
def test_columns_of_other_types(types: dict[str, Any]) -> None:
    frame = polars_frame([ROW, ROW], ROW)
    frame = frame.with_columns(pl.col(name).cast(dtype) for name, dtype in types.items())
    check(frames.assess(frame, on=NOW), [ROW, ROW], NOW)


def test_the_time_of_day_of_a_birth_does_not_count() -> None:
    frame = pl.DataFrame({"birth_date": [datetime(2023, 11, 22, 23, 59)]})
    frame = frame.with_columns(pl.lit("poor").alias("household"))
    born = date(2023, 11, 22)
    assert records(frames.assess(frame, on=NOW))[1] == expected(
        [{"birth_date": born, "household": HouseholdClass.POOR}], NOW
    )


@pytest.mark.parametrize("name", [fact.name for fact in SCHEMA[1:]])
def test_a_column_of_nothing_is_a_column_that_is_not_there(name: str) -> None:
    frame = pl.DataFrame({"birth_date": [BORN], name: [None]})
    result = frames.assess(frame, on=NOW)
    assert result.equals(frames.assess(frame.select("birth_date"), on=NOW))


PANDAS = {
    "mixed yes and no": {"hiv": pd.Series([True, "không", None], dtype="object")},
    "mixed counts": {"children_under_16": pd.Series([1, "2", None], dtype="object")},
    "nullable": {
        "hiv": pd.array([True, False, None], dtype="boolean"),
        "children_under_16": pd.array([1, 2, None], dtype="Int64"),
    },
    "categories": {"care": pd.Categorical(["gia đình", "family", None])},
    "text": {"hiv": ["có", "không", None], "children_under_16": ["1", "2", ""]},
    "all empty": {"hiv": [None] * 3, "care": [float("nan")] * 3, "pension": [pd.NA] * 3},
}


@pytest.mark.parametrize("columns", PANDAS.values(), ids=PANDAS)
def test_columns_as_pandas_makes_them(columns: dict[str, Any]) -> None:
    born = pd.to_datetime(["2020-01-01"] * 3)
    values: list[Row] = [{"birth_date": BORN} for _ in range(3)]
    if "hiv" in columns and columns["hiv"][0] is not None:
        values[0]["hiv"], values[1]["hiv"] = True, False
    if "children_under_16" in columns:
        values[0]["children_under_16"], values[1]["children_under_16"] = 1, 2
    if "care" in columns and columns["care"][0] == "gia đình":
        values[0]["care"] = values[1]["care"] = Care.FAMILY
    result = frames.assess(pd.DataFrame({"birth_date": born, **columns}), on=NOW)
    assert records(result)[1] == expected(values, NOW)


def test_births_of_pandas_as_mixed_objects() -> None:
    born = [BORN, "2020-01-01", pd.Timestamp("2020-01-01"), datetime(2020, 1, 1)]
    frame = pd.DataFrame({"birth_date": pd.Series(born, dtype="object")})
    rows: list[Row] = [{"birth_date": BORN} for _ in born]
    assert records(frames.assess(frame, on=NOW))[1] == expected(rows, NOW)


RESULT_TYPES = {
    "status": nw.String,
    "clause": nw.String,
    "coefficient": nw.Float64,
    "standard": nw.Int64,
    "amount": nw.Int64,
    "up_to": nw.Int64,
    "also": nw.String,
    "provision": nw.String,
    "missing": nw.String,
}
SITUATIONS = {
    "all facts": (list(BY_NAME), 60),
    "little is known, and there is no bound": (["birth_date", "household", "marital"], 30),
    "no rows": (list(BY_NAME), 0),
}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("backend", BACKENDS)
def test_result_columns_in_order_and_typed_on_every_backend(backend: str, situation: str) -> None:
    columns, size = SITUATIONS[situation]
    frame = BACKENDS[backend](random_rows(1, NOW, size), columns)
    result = frames.assess(frame, on=NOW)
    assert type(result) is type(frame)
    schema: dict[str, Any] = dict(nw.from_native(result).collect_schema())
    assert list(schema) == ["id", *frames.RESULT_COLUMNS] == ["id", *RESULT_TYPES]
    del schema["id"]
    assert schema == RESULT_TYPES
    assert len(records(result)[1]) == size


@pytest.mark.parametrize("backend", FROM_POLARS)
def test_keep_gives_back_every_column_as_it_was(backend: str) -> None:
    frame = pl.DataFrame(
        {
            "name": ["a", "b"],
            "hiv": ["có", ""],
            "birth_date": ["2020-01-01", " 2021-02-03"],
            "id": [1, 2],
            "care": ["Gia Đình", None],
        }
    )
    given = FROM_POLARS[backend](frame)
    names, found = records(frames.assess(given, on=NOW, keep=True))
    assert names == [*frame.columns, *frames.RESULT_COLUMNS]
    before = frame.rows()
    assert [row[: len(frame.columns)] for row in found] == before
    rows: list[Row] = [
        {"birth_date": BORN, "hiv": True, "care": Care.FAMILY},
        {"birth_date": date(2021, 2, 3)},
    ]
    assert [row[len(frame.columns) :] for row in found] == expected(rows, NOW)


def test_the_table_given_is_left_as_it_was() -> None:
    many = random_rows(2, NOW, 20)
    numpy, polars = numpy_frame(many), polars_frame(many)
    arrow = polars.to_arrow()
    before = numpy.copy(deep=True)
    for frame in (numpy, polars, arrow):
        frames.assess(frame, on=NOW, keep=True)
    pd.testing.assert_frame_equal(numpy, before)
    assert polars.equals(polars_frame(many))
    assert arrow.equals(polars_frame(many).to_arrow())


def test_without_id_there_are_the_result_columns_alone() -> None:
    result = frames.assess(pl.DataFrame({"birth_date": [BORN], "note": ["x"]}), on=NOW)
    assert result.columns == list(frames.RESULT_COLUMNS)


@pytest.mark.parametrize("ids", [[1, 2], ["001", " x "], [None, "a"], [2.5, 1.0]])
def test_an_id_is_kept_as_it_is(ids: list[object]) -> None:
    frame = pl.DataFrame({"id": ids, "birth_date": [BORN] * 2})
    result = frames.assess(frame, on=NOW)
    assert result["id"].equals(frame["id"])


def test_what_is_presumed_fills_empty_cells_and_absent_columns_alone() -> None:
    frame = pl.DataFrame(
        {"birth_date": [BORN] * 3, "disability": ["nặng", None, "none"]},
        schema_overrides={"disability": pl.String},
    )
    presume: dict[str, FactValue] = {"disability": Disability.MILD, "care": Care.FAMILY}
    rows: list[Row] = [
        {"birth_date": BORN, "disability": d} for d in (Disability.SEVERE, None, Disability.NONE)
    ]
    result = frames.assess(frame, on=NOW, presume=presume)
    assert records(result)[1] == expected(rows, NOW, presume=presume)
    assert result["status"].to_list()[0] == "eligible"

"""What a table may not hold: each told with row, column, value and what is allowed."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from typing import Any

import pandas as pd
import polars as pl
import pytest

from tests.frames.people import FROM_POLARS, LAZY, NOW
from vnchild import QuestionError, VnchildError, frames
from vnchild.frames import Problem, TableError
from vnchild.rules.social_assistance.facts import BY_NAME

BORN = date(2020, 1, 1)
ROW_OF_TEXT = {"birth_date": "2020-01-01", "hiv": "no", "care": "family", "children_under_16": "0"}


def table(**cells: str | None) -> pl.DataFrame:
    """Two good rows and one with these cells."""
    rows: list[dict[str, str | None]] = [{**ROW_OF_TEXT}, {**ROW_OF_TEXT}, {**ROW_OF_TEXT, **cells}]
    columns = list(dict.fromkeys([*ROW_OF_TEXT, *cells]))
    return pl.DataFrame(
        {name: pl.Series([row.get(name) for row in rows], dtype=pl.String) for name in columns}
    )


def problems(frame: Any, **asked: Any) -> tuple[Problem, ...]:
    with pytest.raises(TableError) as caught:
        frames.assess(frame, **{"on": NOW, **asked})
    assert isinstance(caught.value, VnchildError)
    for problem in caught.value.problems:
        assert "\n" not in str(problem)
        assert problem.in_("vi") != problem.in_("en") == str(problem)
    if len(caught.value.problems) == 1:
        assert str(caught.value) == str(caught.value.problems[0])
        assert caught.value.in_("vi") == caught.value.problems[0].in_("vi")
    return caught.value.problems


CELLS = [
    ("care", "mars", "family (tại gia đình), carer ("),
    ("household", "giàu", "none (không thuộc hộ nghèo, hộ cận nghèo), near_poor (hộ cận nghèo)"),
    ("mother", "unknown", "present (còn sống và có mặt), deceased (đã chết)"),
    ("disability", "3", "none (không khuyết tật), mild (khuyết tật nhẹ)"),
    ("studying", "maybe", "true, false (có, không)"),
    ("children_under_16", "-1", "whole numbers from 0 to 99"),
    ("children_under_16", "1.5", "whole numbers from 0 to 99"),
    ("children_under_16", "100", "whole numbers from 0 to 99"),
    ("children_studying", "hai", "whole numbers from 0 to 99"),
    ("birth_date", "2023-02-30", "there is no such day"),
    ("birth_date", "2023-13-01", "there is no such day"),
    ("birth_date", "03/04/2020", "YYYY-MM-DD"),
    ("birth_date", "2020-1-5", "YYYY-MM-DD"),
    ("birth_date", "20200105", "YYYY-MM-DD"),
    ("birth_date", "2020-01-05 00:00:00", "YYYY-MM-DD"),
    ("birth_date", "44000", "YYYY-MM-DD"),
    ("birth_date", "2026-11-23", "nobody is born after 2026-11-22"),
]


@pytest.mark.parametrize(("column", "value", "allowed"), CELLS)
def test_a_bad_cell_is_told(column: str, value: str, allowed: str) -> None:
    (problem,) = problems(table(**{column: value}))
    assert (problem.row, problem.column, problem.value) == (3, column, repr(value))
    assert allowed in problem.allowed
    assert str(problem).startswith(f"row 3, column {column}: {value!r} is not allowed; ")


@pytest.mark.parametrize("backend", FROM_POLARS)
def test_bad_cells_are_told_on_every_backend(backend: str) -> None:
    frame = table(care="mars", hiv="positive", children_under_16="-1", studying="maybe")
    found = problems(FROM_POLARS[backend](frame))
    row = None if backend in LAZY else 3
    told = {(problem.row, problem.column) for problem in found}
    assert told == {(row, name) for name in ("care", "hiv", "children_under_16", "studying")}
    assert "'mars'" in str(next(each for each in found if each.column == "care"))


@pytest.mark.parametrize("backend", FROM_POLARS)
@pytest.mark.parametrize(
    ("born", "reason"),
    [
        ("", "must be known"),
        ("  ", "must be known"),
        (None, "must be known"),
        ("2026-11-23", "born after 2026-11-22"),
        ("05/01/2020", "YYYY-MM-DD"),
    ],
)
def test_births_as_text_on_every_backend(backend: str, born: str | None, reason: str) -> None:
    (problem,) = problems(FROM_POLARS[backend](table(birth_date=born)))
    assert (problem.row, problem.column) == (None if backend in LAZY else 3, "birth_date")
    assert reason in problem.allowed


@pytest.mark.parametrize("backend", FROM_POLARS)
@pytest.mark.parametrize(
    ("born", "reason"), [(None, "must be known"), (date(2026, 11, 23), "born after 2026-11-22")]
)
def test_births_as_dates_on_every_backend(backend: str, born: date | None, reason: str) -> None:
    frame = pl.DataFrame({"birth_date": [BORN, NOW, born]})
    (problem,) = problems(FROM_POLARS[backend](frame))
    assert (problem.row, problem.column) == (None if backend in LAZY else 3, "birth_date")
    assert reason in problem.allowed


def test_who_is_born_on_the_day_is_a_person() -> None:
    assert frames.assess(pl.DataFrame({"birth_date": [NOW]}), on=NOW).height == 1


def test_pandas_has_empty_births_too() -> None:
    (problem,) = problems(pd.DataFrame({"birth_date": [pd.Timestamp("2020-01-01"), pd.NaT]}))
    assert (problem.row, problem.column) == (2, "birth_date")
    assert "must be known" in problem.allowed


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("children_under_16", [1.0, 1.5]),
        ("children_under_16", [1.0, float("inf")]),
        ("children_under_16", [1, -1]),
        ("children_under_16", [1, 100]),
        ("children_under_16", ["1", "9" * 5000]),
        ("hiv", [1, 2]),
        ("hiv", [0.0, 0.5]),
        ("care", [1, 2]),
        ("care", [["family"], ["carer"]]),
        ("care", [{"a": 1}, {"a": 2}]),
        ("studying", [b"yes", b"no"]),
        ("birth_date", [43_831, 44_000]),
        ("birth_date", [True, False]),
        ("household", [date(2020, 1, 1), None]),
        ("birth_date", [[BORN], [BORN]]),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_columns_of_types_that_cannot_be(column: str, values: list[object]) -> None:
    frame = pl.DataFrame({"birth_date": [BORN, BORN], column: values}, strict=False)
    found = problems(frame)
    assert {problem.column for problem in found} == {column}


def test_every_bad_cell_is_told_in_the_order_of_rows() -> None:
    frame = pl.concat([table(care="mars", hiv="?"), table(care="venus")])
    found = problems(frame)
    assert [(each.row, each.column) for each in found] == [(3, "hiv"), (3, "care"), (6, "care")]


@pytest.mark.parametrize("value", ["dương tính", "POSITIVE", "+", "012345678901"])
@pytest.mark.parametrize("backend", FROM_POLARS)
def test_what_is_said_of_hiv_is_never_shown(backend: str, value: str) -> None:
    (problem,) = problems(FROM_POLARS[backend](table(hiv=value)))
    for text in (str(problem), repr(problem)):
        assert repr(value) not in text
    assert "true, false (có, không)" in problem.allowed


@pytest.mark.parametrize("column", ["birth_date", "care", "children_under_16", "studying"])
def test_a_personal_number_in_the_wrong_column_is_masked(column: str) -> None:
    (problem,) = problems(table(**{column: "012345678901"}))
    assert "012345678901" not in str(problem)


def test_a_long_value_is_cut() -> None:
    (problem,) = problems(table(care="x" * 5000))
    assert len(str(problem)) < 400


def test_equal_cells_are_told_once_and_kept_each() -> None:
    frame = pl.concat([table(care="o voi ba")] * 1000)
    with pytest.raises(TableError) as caught:
        frames.assess(frame, on=NOW)
    error = caught.value
    assert [each.row for each in error.problems] == list(range(3, 3001, 3))
    assert str(error).startswith(
        "rows 3, 6, 9, 12 and 996 others (1,000 cells), column care: 'o voi ba' is not allowed; "
    )
    assert "dòng 3, 6, 9, 12 và 996 dòng khác (1.000 ô), cột care" in error.in_("vi")
    assert "\n" not in str(error)
    assert repr(error) == "TableError(1,000 problems)"
    assert pickle.loads(pickle.dumps(error)).problems == error.problems  # noqa: S301


def test_words_end_after_twenty_lines_and_what_is_allowed_is_told_once() -> None:
    cares = [f"mars {number // 2}" for number in range(60)]
    frame = pl.DataFrame({"birth_date": [BORN] * 60, "care": cares})
    with pytest.raises(TableError) as caught:
        frames.assess(frame, on=NOW)
    *lines, last = str(caught.value).splitlines()
    assert len(lines) == 20
    assert lines[1] == "rows 3-4 (2 cells), column care: 'mars 1' is not allowed; see above"
    assert str(caught.value).count("family (tại gia đình)") == 1
    assert last == "and 20 more; see .problems"
    assert caught.value.in_("vi").endswith("\nvà 20 lỗi khác; xem .problems")


def test_short_words_of_what_is_allowed_are_told_each_time() -> None:
    frame = pl.DataFrame({"birth_date": [date(2030, 1, 1), date(2030, 1, 2)]})
    with pytest.raises(TableError) as caught:
        frames.assess(frame, on=NOW)
    assert str(caught.value).count("nobody is born after 2026-11-22") == 2


NEAR = {
    "Birth_Date": "birth_date",
    "birthdate": "birth_date",
    "birth date": "birth_date",
    "birth_dat": "birth_date",
    " birth_date": "birth_date",
    "BIRTH_DATE": "birth_date",
    "mothers": "mother",
    "Father": "father",
    "disabilty": "disability",
    "children_under16": "children_under_16",
    "house_hold": "household",
    "ID": "id",
}


@pytest.mark.parametrize(("name", "meant"), NEAR.items())
def test_a_column_named_nearly_right_is_an_error(name: str, meant: str) -> None:
    frame = pl.DataFrame({"birth_date": [BORN], meant: [BORN]}, strict=False)
    (problem,) = problems(frame.rename({meant: name}))
    assert repr(name) in str(problem)
    assert f"did you mean {meant!r}?" in str(problem)


@pytest.mark.parametrize("name", ["name", "commune", "note", "họ tên", "", "day of visit"])
def test_other_columns_are_nobodys_business(name: str) -> None:
    frame = pl.DataFrame({"birth_date": [BORN], name: ["x"]})
    assert frames.assess(frame, on=NOW).columns == list(frames.RESULT_COLUMNS)


def test_columns_of_pandas_that_are_not_named_by_text() -> None:
    frame = pd.DataFrame({"birth_date": pd.to_datetime(["2020-01-01"]), 0: ["x"]})
    assert list(frames.assess(frame, on=NOW).columns) == list(frames.RESULT_COLUMNS)


@pytest.mark.parametrize("frame", [pl.DataFrame(), pl.DataFrame({"ten": ["2020-01-01"]})])
def test_the_day_of_birth_is_required(frame: pl.DataFrame) -> None:
    (problem,) = problems(frame)
    assert "'birth_date' is required" in str(problem)
    assert (problem.row, problem.column) == (None, None)


@pytest.mark.parametrize(
    ("header", "meant"),
    [("ngay_sinh", "birth_date"), ("ngày sinh", "birth_date"), ("mẹ", "mother"), ("Cha", "father")],
)
def test_a_vietnamese_header_is_told_what_it_is_called(header: str, meant: str) -> None:
    told = [str(problem) for problem in problems(pl.DataFrame({header: ["x"]}))]
    assert f"the column {header!r} is not known; did you mean {meant!r}?" in told


@pytest.mark.parametrize("name", frames.RESULT_COLUMNS)
def test_a_table_to_keep_may_not_have_result_columns(name: str) -> None:
    frame = pl.DataFrame({"birth_date": [BORN], name: ["x"]})
    assert frames.assess(frame, on=NOW)["status"].to_list() != ["x"]
    (problem,) = problems(frame, keep=True)
    assert f"{name!r} has the name of a result column" in str(problem)


def test_a_table_that_was_assessed_can_be_assessed_again() -> None:
    frame = pl.DataFrame({"id": [1], "birth_date": [BORN]})
    again = frames.assess(frames.assess(frame, on=NOW, keep=True), on=NOW)
    assert again.equals(frames.assess(frame, on=NOW))


@pytest.mark.parametrize(
    "asked",
    [
        {"on": datetime(2026, 11, 22)},
        {"on": "2026-11-22"},
        {"on": date(2021, 6, 30)},
        {"known": date(2020, 1, 1)},
        {"standard": 650_001},
        {"standard": 0},
        {"standard": 10**20},
        {"standard": 650_000, "province": "01"},
        {"province": "99"},
        {"presume": {"birth_date": BORN}},
        {"presume": {"wealth": 1}},
        {"presume": {"hiv": "yes"}},
        {"presume": {"household": "poor"}},
    ],
    ids=repr,
)
def test_a_question_that_cannot_be_asked(asked: dict[str, Any]) -> None:
    with pytest.raises(VnchildError):
        frames.assess(pl.DataFrame({"birth_date": [BORN]}), **{"on": NOW, **asked})


def test_a_presumption_is_checked_before_the_table() -> None:
    with pytest.raises(QuestionError, match="hiv"):
        frames.assess(pl.DataFrame({"birth_date": ["x"]}), on=NOW, presume={"hiv": 1})


def test_every_fact_is_a_column() -> None:
    assert ("id", *BY_NAME) == frames.COLUMNS

"""Months as people write them, frames that are none, and what a plan shows of itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from vnchild import Month
from vnchild.frames import assess, compare, plan
from vnchild.rules.social_assistance.assess import QuestionError

ON = date(2026, 11, 1)
TABLE = pl.DataFrame(
    {
        "birth_date": [date(2023, 3, 2), date(2019, 10, 5), date(2020, 1, 1)],
        "mother": ["deceased", "deceased", "present"],
        "father": ["deceased", "deceased", "present"],
        "care": ["family", "family", "family"],
    }
)


@pytest.mark.parametrize(
    "first", ["2026-11", Month(2026, 11), (2026, 11), date(2026, 11, 1), date(2026, 11, 30)]
)
def test_a_month_is_written_in_many_ways(first: Month | date | tuple[int, int] | str) -> None:
    expected = plan(TABLE, first=date(2026, 11, 1), last=date(2027, 1, 1))
    assert plan(TABLE, first=first, last="2027-01") == expected


@pytest.mark.parametrize("first", ["2026-9", "2026-13", "11/2026", (2026, 13), 2026, None])
def test_what_is_no_month(first: object) -> None:
    with pytest.raises(QuestionError, match=r"first is a month, as '2026-11', Month\(2026, 11\)"):
        plan(TABLE, first=first, last="2027-01")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("c.csv", r"polars.read_csv\('c.csv', infer_schema=False\)"),
        (Path("c.parquet"), r"polars.read_parquet\('c.parquet'\)"),
        ("children", r"polars.read_csv\(...\), polars.read_parquet"),
        ([{"birth_date": ON}], r"not a list; of rows make one by polars.DataFrame\(rows\)"),
        (None, "not a NoneType"),
    ],
)
def test_what_is_no_frame_is_told_how_to_read_it(given: object, told: str) -> None:
    with pytest.raises(QuestionError, match=told):
        assess(given, on=ON)  # type: ignore[type-var]
    with pytest.raises(QuestionError, match=told):
        plan(given, first="2026-11", last="2026-12")  # type: ignore[arg-type]


def test_a_file_read_as_told_is_assessed(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    TABLE.write_csv(path)
    read = pl.read_csv(path, infer_schema=False)
    assert assess(read, on=ON).equals(assess(TABLE, on=ON))


def test_a_province_by_its_name() -> None:
    named = plan(TABLE, first="2026-11", last="2026-12", province="Hải Phòng")
    assert named == plan(TABLE, first="2026-11", last="2026-12", province="31")


def test_plans_are_shown_in_short() -> None:
    made = plan(TABLE, first="2026-11", last="2027-04")
    assert repr(made).startswith("Plan(2026-11 to 2027-04, 6 months, 6 rows by group, ")
    assert f"{made.total:,} VND)" in repr(made)
    dearer = plan(TABLE, first="2026-11", last="2027-04", standard=600_000)
    difference = compare(dearer, made)
    assert repr(difference).startswith("PlanDifference(2026-11 to 2027-04, 6 months, 6 rows, +")
    assert repr(compare(made, made)) == "PlanDifference(no month, 0 rows, +0 VND)"
    assert all(len(repr(each)) < 100 for each in (made, difference))

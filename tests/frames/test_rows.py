"""The person of a row, on every backend: assessed alone, the answer is that of the table."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl
import pytest

from tests.frames.people import FROM_POLARS, LAZY, NOW
from vnchild import Care, HouseholdClass, PersonError, assess, frames
from vnchild.frames import RowError, TableError

PEOPLE = frames.sample(60, province="91", unknown=0.1, seed=5)


@pytest.mark.parametrize("backend", FROM_POLARS)
def test_a_person_is_due_what_the_table_says(backend: str) -> None:
    frame: Any = FROM_POLARS[backend](PEOPLE)
    answers = frames.assess(PEOPLE, on=NOW)
    adopted_only = PEOPLE["adopted"].fill_null(False) & PEOPLE["abandoned"].is_null()
    for row in range(0, 60, 20 if backend in LAZY else 7):
        name = PEOPLE["id"][row]
        if adopted_only[row]:
            continue
        person = frames.person(frame, name)
        answer = assess(person, on=NOW)
        assert person.id == name
        assert (answer.status.value, answer.amount, answer.up_to) == tuple(
            answers.row(row, named=True)[each] for each in ("status", "amount", "up_to")
        )
        assert ",".join(answer.missing) == answers["missing"][row]
        if backend not in LAZY:
            by_row = frames.person(frame, row=row + 1)
            assert assess(by_row, on=NOW).amount == answer.amount


def test_labels_and_blanks_are_read_as_in_a_table() -> None:
    frame = pl.DataFrame(
        {
            "id": ["1", " 2 ", "3"],
            "birth_date": ["2020-01-01", "2021-01-01", "x"],
            "household": ["giàu", "Hộ nghèo", ""],
            "care": ["mars", "", ""],
        }
    )
    person = frames.person(frame, 2)
    assert person.birth_date == date(2021, 1, 1)
    assert person.household.poverty is HouseholdClass.POOR
    assert person.household.disadvantaged_area is None
    assert person.care is None
    with pytest.raises(TableError, match=r"row 1, column household") as caught:
        frames.person(frame, row=1)
    assert {each.row for each in caught.value.problems} == {1}
    with pytest.raises(TableError, match="column birth_date: 'x' is not allowed"):
        frames.person(frame, "3")


def test_a_number_for_an_id() -> None:
    frame = pl.DataFrame({"id": [7, 8], "birth_date": [NOW, NOW], "care": ["family", "carer"]})
    assert frames.person(frame, 8).care is Care.CARER


@pytest.mark.parametrize(
    ("asked", "match"),
    [
        ({}, "give the id of a row, or its number"),
        ({"id": "a", "row": 1}, "give the id of a row, or its number"),
        ({"id": "012345678901"}, "no row has that id"),
        ({"id": "b"}, "2 rows have that id"),
        ({"row": 0}, "the table has the rows 1 to 3"),
        ({"row": 4}, "the table has the rows 1 to 3"),
        ({"row": True}, "the table has the rows 1 to 3"),
    ],
)
def test_a_row_that_cannot_be_found(asked: dict[str, Any], match: str) -> None:
    frame = pl.DataFrame({"id": ["a", "b", "b"], "birth_date": [NOW] * 3})
    with pytest.raises(RowError, match=match) as caught:
        frames.person(frame, **asked)
    assert "012345678901" not in str(caught.value)


def test_rows_without_numbers_and_tables_without_ids() -> None:
    frame = pl.DataFrame({"birth_date": [NOW]})
    with pytest.raises(RowError, match="lazy frame have no numbers"):
        frames.person(frame.lazy(), row=1)
    with pytest.raises(RowError, match="no column 'id'"):
        frames.person(frame, "a")


def test_an_adopted_child_of_whom_it_is_not_known_whether_it_was_abandoned() -> None:
    frame = pl.DataFrame({"birth_date": [NOW], "adopted": [True]})
    with pytest.raises(PersonError, match="adopted is True while abandoned is not known"):
        frames.person(frame, row=1)

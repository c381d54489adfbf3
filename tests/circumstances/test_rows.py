"""Rows of a table of children: read, asked and counted."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from tests.circumstances.children import BORN, ON, ORDINARY, asked, told
from vnchild.domain import Disability, ParentSituation
from vnchild.domain.circumstances import CircumstanceError, Group, SubGroup
from vnchild.law.errors import NotCoveredError
from vnchild.rules.circumstances import circumstances_of_facts, count, count_facts

COMMUNE = Path(__file__).parents[2] / "examples" / "data" / "commune.csv"
CODES: dict[str, Any] = {
    name: getattr(value, "value", value) for name, value in ORDINARY.items()
}  # fmt: skip


def test_a_row_says_the_same_as_the_objects() -> None:
    typed = circumstances_of_facts({"birth_date": BORN, **ORDINARY}, ON)
    coded = circumstances_of_facts({"birth_date": BORN.isoformat(), **CODES}, ON)
    texts = {
        name: str(value).lower() if isinstance(value, bool) else value
        for name, value in CODES.items()
    }
    written = circumstances_of_facts({"birth_date": BORN.isoformat(), **texts}, ON)
    assert typed == coded == written == asked(ORDINARY)


@pytest.mark.parametrize("nothing", [{}, {"hiv": None, "disability": ""}])
def test_what_is_empty_or_absent_is_not_known(nothing: dict[str, Any]) -> None:
    found = circumstances_of_facts({"birth_date": BORN, **nothing}, ON)
    assert found.possible == tuple(Group)
    assert found.groups == ()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({}, "birth_date is required"),
        ({"birth_date": None}, "birth_date is required"),
        ({"birth_date": "14/03/2018"}, "YYYY-MM-DD"),
        ({"birth_date": datetime(2018, 3, 14)}, "birth_date is required"),
        ({"birth_date": BORN, "mother": "ran away"}, "mother is one of present, deceased"),
        ({"birth_date": BORN, "mother": ["ran away"]}, "mother is one of present, deceased"),
        ({"birth_date": BORN, "hiv": 1}, "hiv is one of true, false"),
        ({"birth_date": BORN, "hiv": "yes"}, "hiv is one of true, false"),
        ({"birth_date": BORN, "disability": ParentSituation.PRESENT}, "disability is one of none"),
        ({"birth_date": BORN, "disabilty": "mild"}, "did you mean 'disability'"),
        ({"birth_date": BORN, "trafficked": True, "abused": False}, "contradict each other"),
    ],
)
def test_a_bad_row_is_refused_without_telling_its_values(row: dict[str, Any], words: str) -> None:
    with pytest.raises(CircumstanceError, match=words) as caught:
        circumstances_of_facts(row, ON)
    for secret in ("ran away", "14/03", "2018", "yes"):
        assert secret not in str(caught.value)
    with pytest.raises(CircumstanceError, match=f"row 2: .*{words}"):
        count_facts([{"birth_date": BORN}, row], ON)


def test_other_columns_are_left_aside() -> None:
    row: dict[str, Any] = {
        "birth_date": BORN,
        "id": "P1",
        "studying": True,
        "thôn": "Bản Thẳm",
        "hiv": True,
    }
    assert circumstances_of_facts(row, ON).groups == (Group.HIV,)
    assert circumstances_of_facts(row, ON).asked.person.id == "P1"


def test_an_adoption_without_word_of_abandonment_is_left_aside() -> None:
    row: dict[str, Any] = {"birth_date": BORN, "hiv": True, "adopted": True}
    found = circumstances_of_facts(row, ON)
    assert found == circumstances_of_facts({**row, "adopted": None}, ON)
    assert found.groups == (Group.HIV,)


def test_counting_rows_is_counting_children() -> None:
    rows: list[dict[str, Any]] = [
        {"birth_date": BORN, "hiv": True, "disability": "mild"},
        {"birth_date": "2020-06-01", "disability": Disability.SEVERE},
        {"birth_date": date(1990, 1, 1), "hiv": True},
        {"birth_date": ON},
    ]
    counts = count_facts(rows, ON)
    assert counts == count(circumstances_of_facts(row, ON) for row in rows)
    assert (counts.children, counts.total, counts.undetermined) == (3, 2, 1)
    assert counts.groups[Group.DISABLED] == 2


def test_what_was_established_goes_to_its_row() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "P1", "birth_date": BORN},
        {"id": "P2", "birth_date": BORN},
    ]
    counts = count_facts(rows, ON, established={"P2": [told(SubGroup.RAPED)]})
    assert counts.groups[Group.SEXUALLY_ABUSED] == counts.total == 1
    with pytest.raises(CircumstanceError, match="of 1 of those of whom something was established"):
        count_facts(rows, ON, established={"P3": [told(SubGroup.RAPED)]})


def test_days_out_of_reach() -> None:
    with pytest.raises(NotCoveredError, match="first day"):
        count_facts([{"birth_date": date(2016, 1, 1)}], date(2017, 6, 30))
    with pytest.raises(CircumstanceError, match=r"row 1: .*not yet born"):
        count_facts([{"birth_date": ON}], date(2026, 11, 21))


def test_the_commune_of_the_examples() -> None:
    on = date(2026, 6, 30)
    with COMMUNE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["birth_date"] <= on.isoformat()]
    counts = count_facts(rows, on)
    assert counts.children == 120
    assert counts.groups[Group.HIV] == 20
    assert counts.total + counts.undetermined <= counts.children


def test_a_table_is_counted_fast() -> None:
    with COMMUNE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["birth_date"] >= "2011"] * 100
    begun = process_time()
    counts = count_facts(rows, date(2026, 11, 22))
    spent = process_time() - begun
    assert counts.children > 5_000
    assert spent / len(rows) < 150e-6

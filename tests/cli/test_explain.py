"""``vnchild explain``: the reasons of one row, for who decides."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from typer.testing import CliRunner, Result

from tests.cli.commands import COMMUNE, ON, refused
from vnchild import assess, frames
from vnchild.cli import app

PEOPLE = (
    "id,birth_date,mother,father,care,note\n"
    "a,2024-01-01,deceased,deceased,carer,Nguyễn CANARY\n"
    ' 096810707707 ,2010-01-01,present,present,family,"one\ntwo"\n'
    "b,2024-01-01,no such,present,family,\n"
    "b,mars,present,present,family,\n"
)


def run(*args: object, on: str = ON) -> Result:
    command = ["explain", *map(str, args), "--on", on]
    return CliRunner().invoke(app, command, env={"COLUMNS": "200"}, prog_name="vnchild")


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_it_is_the_explanation_of_the_person(lang: str) -> None:
    table = pl.read_csv(COMMUNE, infer_schema=False)
    for row in (1, 7, table.height):
        name = table["id"][row - 1]
        answer = assess(frames.person(table, name), on=date.fromisoformat(ON))
        told = answer.explain("vi" if lang == "vi" else "en")
        one = run(COMMUNE, "--id", name, "--lang", lang)
        assert one.exit_code == 0, one.stderr
        assert one.stdout.split() == told.split()
        assert run(COMMUNE, "--row", row, "--lang", lang).stdout == one.stdout


def test_what_is_asked_as_of_assess(people: Path) -> None:
    told = run(people, "--id", "a", "--standard", "650000", "--presume", "household=poor").stdout
    assert "650,000 VND" in told
    early = run(people, "--row", "1", on="2025-01-01").stdout
    assert "Decree 20/2021" in early
    assert "335/2026" not in early


def test_other_rows_may_be_wrong_and_only_its_facts_are_told(people: Path) -> None:
    told = run(people, "--id", "096810707707").stdout
    assert "2010-01-01" in told
    for secret in ("096810707707", "CANARY", "2024-01-01"):
        assert secret not in told


def test_what_is_wrong_with_the_row_is_told_with_its_place(people: Path) -> None:
    (line,) = refused(run(people, "--row", "3"))
    assert line.startswith("vnchild: people.csv: line 5 of the file, row 3, column mother: 'no suc")
    assert refused(run(people, "--row", "4"), "line 6 of the file, row 4, column birth_date")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ((), ("give --id ID or --row NUMBER, one of them",)),
        (("--id", "a", "--row", "1"), ("one of them",)),
        (("--id", "012345678901"), ("--id: no row has it",)),
        (("--id", "b"), ("--id: it stands in the rows 3, 4; give --row",)),
        (("--row", "0"), ("--row '0': a whole number from 1 on",)),
        (("--row", "one"), ("--row 'one': a whole number",)),
        (("--row", "5"), ("--row 5: the table has 4 rows",)),
        (("--row", "1", "--lang", "fr"), ("--lang 'fr'",)),
        (("--row", "2", "--province", "99"), ("99",)),
    ],
)
def test_what_cannot_be_asked(people: Path, args: tuple[str, ...], words: tuple[str, ...]) -> None:
    (line,) = refused(run(people, *args), *words)
    assert "012345678901" not in line


def test_a_table_without_ids(people: Path) -> None:
    people.write_text("birth_date\n2024-01-01\n")
    refused(run(people, "--id", "a"), "--id: the table has no column id; give --row")
    assert run(people, "--row", "1").exit_code == 0


def test_who_was_born_after_the_day(people: Path) -> None:
    refused(run(people, "--row", "1", on="2023-12-31"), "born after 2023-12-31")


def test_lines_are_as_wide_as_the_terminal(people: Path) -> None:
    command = ["explain", str(people), "--row", "1", "--on", ON]
    narrow = CliRunner().invoke(app, command, env={"COLUMNS": "60"}, prog_name="vnchild").stdout
    wide = CliRunner().invoke(app, command, env={"COLUMNS": "1000"}, prog_name="vnchild").stdout
    assert max(map(len, narrow.splitlines())) <= 60
    assert max(map(len, wide.splitlines())) > 60
    assert narrow.split() == wide.split()


def test_the_help_says_for_whom_it_is() -> None:
    page = CliRunner().invoke(app, ["explain", "--help"], prog_name="vnchild").stdout
    assert "That is for who decides" in " ".join(page.split())
    assert "Decree 56/2017 Art. 33" in " ".join(page.split())

"""What ``vnchild assess`` shows of a table: no more than ``docs/decisions/0006`` allows."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.cli.commands import run, write_rows

NAME: Final = "Nguyễn Thị CANARY"
NUMBER: Final = "096810707707"
HEALTH: Final = "CANARY-7f3a có H"
COLUMNS: Final = ("id", "child_name", "birth_date", "hiv", "mother", "disability", "note")


def told(folder: Path, *rows: tuple[str, ...]) -> tuple[int, str]:
    """The exit code, and everything shown and written but the table asked for."""
    table, errors = folder / "people.csv", folder / "errors.csv"
    write_rows(table, rows, COLUMNS)
    result = run(table, "--out", folder / "out.csv", "--errors", errors)
    written = errors.read_text("utf-8") if errors.exists() else ""
    return result.exit_code, result.stdout + result.stderr + written


def test_an_unreadable_table_shows_no_name_number_or_health(tmp_path: Path) -> None:
    code, text = told(
        tmp_path,
        (NUMBER, NAME, "2020-13-01", HEALTH, "gone", "severe", "ở với bà, CANARY"),
        (NUMBER, NAME, NUMBER, f"yes {HEALTH}", NUMBER, NUMBER, "0909123456"),
        (f"0{NUMBER}", NAME, "2020-01-01", HEALTH, f"x{NUMBER}", "mild", NAME),
    )
    assert code == 2
    assert "rows 1-3 (3 cells), column hiv" in text
    assert text.count("hiv,the value (not shown: it is sensitive)") == 3
    assert "row 2, column birth_date: '…707'" in text
    for secret in (NAME, "CANARY", NUMBER, NUMBER[:9], HEALTH, "0909123456"):
        assert secret not in text


@pytest.mark.parametrize("hiv", ["true", "yes", "có", "false"])
def test_a_cell_that_can_be_read_is_not_shown_with_the_ones_that_cannot(
    tmp_path: Path, hiv: str
) -> None:
    code, text = told(
        tmp_path, (NUMBER, NAME, "2019-07-07", hiv, "deceased", "no such degree", NAME)
    )
    assert code == 2
    assert "column disability: 'no such degree'" in text
    for secret in (NAME, NUMBER, "2019-07-07", "column hiv", "column mother"):
        assert secret not in text


def test_a_table_that_can_be_read_is_summed_up_without_its_persons(tmp_path: Path) -> None:
    code, text = told(tmp_path, (NUMBER, NAME, "2019-07-07", "true", "deceased", "severe", HEALTH))
    assert code == 0
    for secret in (NAME, NUMBER, NUMBER[-3:], "2019", HEALTH):
        assert secret not in text


@pytest.mark.parametrize("cell", ["096 810 707 707", "096-810-707-707", "0968.1070.7707"])
def test_a_number_with_separators_is_masked_too(tmp_path: Path, cell: str) -> None:
    code, text = told(tmp_path, ("1", "", cell, "", cell, cell, ""))
    assert code == 2
    assert cell not in text

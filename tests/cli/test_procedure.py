"""``vnchild procedure``: steps and their days."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from tests.cli.commands import refused
from vnchild.cli import app
from vnchild.rules.procedures import PROCEDURES

GIVEN = ("facility_admission", "--received", "2026-11-02")


def run(*args: str) -> Result:
    command = ["procedure", *args]
    return CliRunner().invoke(app, command, env={"COLUMNS": "200"}, prog_name="vnchild")


def test_the_steps_in_either_language() -> None:
    told = run(*GIVEN).stdout
    assert "1. Checks, consideration" in told
    assert "by 2026-11-05 (Article 24(2)(b), Decree 335/2026/NĐ-CP)" in told
    assert "chậm nhất 05/11/2026 (Điều 24 khoản 2 điểm b" in run(*GIVEN, "--lang", "vi").stdout


def test_what_was_done_moves_what_follows() -> None:
    found = json.loads(run(*GIVEN, "--done", "review=2026-11-03", "--json").stdout)
    assert (found["code"], found["received"]) == ("facility_admission", "2026-11-02")
    steps = {each["code"]: each for each in found["steps"]}
    assert steps["review"]["done"] == "2026-11-03"
    assert steps["review"]["open"] is False
    assert steps["admission"]["due"] == "2026-11-05"
    assert steps["admission"]["provision"] == "Article 24(2)(c), Decree 335/2026/NĐ-CP"
    assert steps["commune_refusal"]["applies"] is False
    refused_then = json.loads(run(*GIVEN, "--branch", "commune_refusal", "--json").stdout)
    assert next(s for s in refused_then["steps"] if s["code"] == "commune_refusal")["applies"]


def test_without_a_code_all_are_listed() -> None:
    listed = json.loads(run("--json").stdout)
    assert list(listed) == [each.code for each in PROCEDURES]
    lines = run("--lang", "vi").stdout.splitlines()
    codes = [line.split()[0] for line in lines if not line.startswith(" ")]
    assert codes == list(listed)


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("facility_admission",), ("give --received DAY",)),
        (("facility_admision", "--received", "2026-11-02"), ("'facility_admision' is no procedu",)),
        (("facility_admission", "--received", "2/11/2026"), ("--received '2/11/2026'", "YYYY-MM-")),
        (("facility_admission", "--received", "2026-02-30"), ("no such day or moment",)),
        (("facility_admission", "--received", "1999-01-01"), ("1999-01-01",)),
        ((*GIVEN, "--done", "review"), ("--done 'review': write step=day",)),
        ((*GIVEN, "--done", "review=x"), ("--done 'x': a day is written",)),
        ((*GIVEN, "--done", "revue=2026-11-04"), ("'revue'",)),
        ((*GIVEN, "--done", "review=2026-11-04", "--done", "review=2026-11-05"), ("done once",)),
        ((*GIVEN, "--branch", "admission"), ("admission is no branch",)),
    ],
)
def test_bad_input_is_told_in_a_line(args: tuple[str, ...], words: tuple[str, ...]) -> None:
    assert len(refused(run(*args), *words)) == 1

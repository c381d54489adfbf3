"""Standard input and output as files, and summaries for programs."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

from tests.cli.commands import COMMUNE
from vnchild import frames

ON = ("--on", "2026-11-22")


def run(*args: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    env = {k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "VNCHILD_LANG"}}
    return subprocess.run(
        [sys.executable, "-m", "vnchild", *args],
        input=given,
        capture_output=True,
        check=False,
        timeout=120,
        env=env | {"PYTHONIOENCODING": "utf-8"},
    )


def test_a_table_through_pipes_is_that_of_files(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    by_file = run("assess", str(COMMUNE), *ON, "--out", str(out))
    piped = run("assess", "-", *ON, "--out", "-", given=COMMUNE.read_bytes())
    assert (by_file.returncode, piped.returncode) == (0, 0)
    assert piped.stdout == out.read_bytes()
    assert piped.stderr.decode().splitlines()[0] == by_file.stdout.decode().splitlines()[0]
    assert b"\x1b" not in by_file.stdout + piped.stdout + piped.stderr


def test_parquet_through_standard_input() -> None:
    kept = io.BytesIO()
    pl.read_csv(COMMUNE, infer_schema=False).write_parquet(kept)
    piped = run("assess", "-", *ON, "--json", given=kept.getvalue())
    from_file = run("assess", str(COMMUNE), *ON, "--json")
    assert json.loads(piped.stdout) == json.loads(from_file.stdout)


def test_the_summary_of_an_assessment_for_a_program() -> None:
    from datetime import date

    told = json.loads(run("assess", str(COMMUNE), *ON, "--json").stdout)
    made = frames.assess(pl.read_csv(COMMUNE, infer_schema=False), on=date(2026, 11, 22))
    assert told["persons"] == len(made)
    assert told["amount"] == made["amount"].sum()
    assert sum(group["amount"] for group in told["groups"]) == told["amount"]
    assert told["by_status"] == {
        name: (made["status"] == name).sum()
        for name in ("eligible", "not_eligible", "undetermined")
    }


def test_a_plan_for_a_program() -> None:
    told = json.loads(
        run("plan", str(COMMUNE), "--from", "2026-11", "--to", "2026-12", "--json",
            "--standard", "700000", "--compare").stdout
    )  # fmt: skip
    assert [each["month"] for each in told["months"]] == ["2026-11", "2026-12"]
    assert told["total"] == sum(each["amount"] for each in told["months"])
    assert told["by_the_law"] < told["total"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (b"", "standard-input.csv is empty"),
        (b"birth_date,hiv\n2020-01-01,maybe\n", "row 1, column hiv"),
        (b"PAR1 and no more", "is not a Parquet file"),
    ],
)
def test_bad_input_through_a_pipe_writes_nothing(given: bytes, words: str) -> None:
    done = run("assess", "-", *ON, "--out", "-", given=given)
    assert (done.returncode, done.stdout) == (2, b"")
    assert words in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_two_things_do_not_both_go_to_standard_output() -> None:
    done = run("assess", str(COMMUNE), *ON, "--out", "-", "--json")
    assert done.returncode == 2
    assert "give --out a file" in done.stderr.decode()


@pytest.mark.parametrize(
    "command",
    [
        ("assess", *ON, "--out", "-"),
        ("assess", *ON),
        ("assess", *ON, "--json"),
        ("plan", "--from", "2026-01", "--to", "2026-12"),
        ("explain", *ON, "--row", "1"),
    ],
    ids=lambda command: " ".join(command[:1] + command[3:]),
)
def test_who_stops_reading_is_no_fault_of_the_table(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    people = tmp_path / "people.csv"
    header, *rows = COMMUNE.read_text(encoding="utf-8").splitlines()
    named = [f"{n}x{row}" for n in range(300) for row in rows]
    people.write_text("\n".join([header, *named]) + "\n", encoding="utf-8")
    name, *options = command
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as nobody:
        done = subprocess.run(
            [sys.executable, "-m", "vnchild", name, str(people), *options],
            stdout=nobody,
            stderr=subprocess.PIPE,
            check=False,
            timeout=120,
            env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        )
    told = done.stderr.decode()
    assert done.returncode == 0, told
    assert "roken pipe" not in told
    assert "Traceback" not in told


def test_invented_people_to_standard_output(tmp_path: Path) -> None:
    out = tmp_path / "people.csv"
    asked = ("sample", "--n", "20", "--province", "91", "--out")
    piped = run(*asked, "-")
    assert piped.returncode == run(*asked, str(out)).returncode == 0
    assert piped.stdout == out.read_bytes()
    assert piped.stderr == b"20 invented people, statistics of no place\n"

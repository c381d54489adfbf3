"""``vnchild sample``: a table of invented people in a file."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal
from typer.testing import CliRunner, Result

from tests.cli.commands import listing, refused, run
from vnchild.cli import app, sample_command
from vnchild.frames import sample


def draw(*args: object) -> Result:
    command = ["sample", *map(str, args)]
    return CliRunner().invoke(app, command, env={"COLUMNS": "200"}, prog_name="vnchild")


def test_the_file_is_what_frames_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_command, "BATCH", 70)
    out = tmp_path / "people.parquet"
    result = draw("--province", "91", "--n", "300", "--out", out, "--seed", "5")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("300 invented people, statistics of no place\n")
    assert f"Written: {out}" in result.stdout
    assert_frame_equal(pl.read_parquet(out), sample(300, province="91", seed=5))


def test_every_option(tmp_path: Path) -> None:
    out = tmp_path / "people.parquet"
    more = ("--on", "2025-03-04", "--unknown", ".5", "--ages", "0-15", "--seed", "-3")
    assert draw("--n", "1_000", "--out", out, *more).exit_code == 0
    day = pl.date(2025, 3, 4)
    wanted = sample(1_000, seed=-3, on=pl.select(day).item(), unknown=0.5, ages=(0, 15))
    assert_frame_equal(pl.read_parquet(out), wanted)


def test_the_same_command_writes_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        assert draw("--n", "50", "--out", tmp_path / name).exit_code == 0
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


@pytest.mark.parametrize("name", ["people.csv", "people.parquet"])
def test_the_table_can_be_assessed(tmp_path: Path, name: str) -> None:
    assert draw("--n", "500", "--province", "91", "--out", tmp_path / name).exit_code == 0
    result = run(tmp_path / name, "--province", "91")
    assert result.exit_code == 0, result.output
    assert "500" in result.stdout


def test_nobody_at_all(tmp_path: Path) -> None:
    assert draw("--n", "0", "--out", tmp_path / "none.parquet").exit_code == 0
    assert pl.read_parquet(tmp_path / "none.parquet").schema == sample(0).schema


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--n", "many"), "--n 'many': a whole number, as 414677"),
        (("--n", "-1"), "n is a whole number from 0 to 100,000,000, not -1"),
        (("--seed", "x"), "--seed 'x': a whole number"),
        (("--unknown", "2"), "from 0 to 1, not 2.0"),
        (("--unknown", "."), "--unknown '.': a number from 0 to 1, as 0.05"),
        (("--unknown", "nan"), "--unknown 'nan': a number from 0 to 1"),
        (("--ages", "15"), "--ages '15': two ages with a hyphen between them, as 0-15"),
        (("--ages", "20-10"), "not from 20 to 10"),
        (("--on", "2026-02-30"), "--on '2026-02-30': there is no such day"),
        (("--province", "89"), "no province has the code '89'"),
        (("--out", "people.xlsx"), "a table is written to a file named .csv or .parquet"),
        (("--out", "nowhere/people.csv"), "--out: there is no directory nowhere"),
    ],
)
def test_bad_options(
    more: tuple[str, str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = {"--n": "5", "--out": "people.csv", more[0]: more[1]}
    (line,) = refused(draw(*(part for pair in asked.items() for part in pair)))
    assert told in line
    assert listing(tmp_path) == {}


def test_n_and_out_are_needed() -> None:
    assert draw("--n", "5").exit_code == 2
    assert draw("--out", "people.csv").exit_code == 2

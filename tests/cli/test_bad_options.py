"""Bad options, files that cannot be written, and many problems at once."""

from __future__ import annotations

import csv
import os
from importlib import import_module
from pathlib import Path

import polars as pl
import pytest

from tests.cli.commands import GOOD, HEADER, ON, listing, refused, run
from vnchild.cli import files

OLD = "what was there before"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a good table and an older result."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.csv").write_text(GOOD, encoding="utf-8")
    (tmp_path / "out.csv").write_text(OLD)
    return tmp_path


BOUNDS = "a standard level"
OPTIONS: list[tuple[list[str], tuple[str, ...]]] = [
    (["--on", "22/11/2026"], ("--on '22/11/2026'", "YYYY-MM-DD")),
    (["--on", ""], ("--on", "YYYY-MM-DD")),
    (["--on", "2026-11-31"], ("--on '2026-11-31'", "there is no such day")),
    (["--on", "2026-11-22T00:00"], ("YYYY-MM-DD",)),
    (["--on", "2021-06-30"], ("2021-06-30 is before 2021-07-01", "Decree 20/2021")),
    (["--known", "22/11/2026"], ("--known '22/11/2026'", "YYYY-MM-DD")),
    (["--known", "2020-01-01"], ("2020-01-01", "2021-03-15")),
    (["--standard", "abc"], ("--standard 'abc'", "a whole number of VND")),
    (["--standard", "650.000"], ("--standard '650.000'", "a whole number of VND")),
    (["--standard", "-650000"], ("--standard '-650000'", "a whole number of VND")),
    (["--standard", "650001"], ("650,001", "half a đồng")),
    (["--standard", "0"], ("above 0",)),
    (["--standard", "9" * 19 + "8"], (BOUNDS,)),
    (["--standard", "9" * 5000], (BOUNDS,)),
    (["--standard", "650000", "--province", "01"], ("a standard level or a province, not both",)),
    (["--province", "99"], ("no province has the code '99'", "01 Hà Nội", "96 Cà Mau")),
    (["--province", "1"], ("no province has the code '1'", "01 Hà Nội")),
    (["--presume", "nonsense"], ("--presume 'nonsense'", "fact=value", "mother, father")),
    (["--presume", "wealth=much"], ("--presume 'wealth=much'", "household")),
    (["--presume", "household=rich"], ("'household=rich'", "near_poor (hộ cận nghèo)")),
    (["--presume", "household="], ("'household='", "poor (hộ nghèo)")),
    (["--presume", "hiv=maybe"], ("hiv", "true, false (có, không)")),
    (["--presume", "children_under_16=-1"], ("children_under_16=-1", "from 0 to 99")),
    (["--presume", "birth_date=2020-01-01"], ("fact=value",)),
    (["--presume", "care=family", "--presume", "care=facility"], ("care",)),
    (["--lang", "fr"], ("--lang 'fr'", "vi and en")),
    (["--out", "gone/out.csv"], ("--out", "there is no directory gone")),
    (["--out", "folder.csv"], ("--out folder.csv is a directory",)),
    (["--out", "folder"], ("--out folder", ".csv or .parquet")),
    (["--out", "p.csv"], ("--out", "is the file that is read")),
    (["--out", "../folder/p.csv"], ("--out", "is the file that is read")),
    (["--out", "link.csv"], ("--out", "is the file that is read")),
    (["--out", "out.xlsx"], ("--out out.xlsx", ".csv or .parquet")),
    (["--out", "out"], (".csv or .parquet",)),
    (["--errors", "gone/bad.csv"], ("--errors", "there is no directory gone")),
    (["--errors", "folder"], ("--errors folder is a directory",)),
    (["--errors", "p.csv"], ("--errors", "p.csv")),
    (["--errors", "link.csv"], ("--errors",)),
    (["--out", "new.csv", "--errors", "new.csv"], ("--errors", "--out")),
]


@pytest.mark.parametrize(
    ("options", "words"), OPTIONS, ids=lambda v: " ".join(v)[:40] if isinstance(v, list) else ""
)
def test_options_that_cannot_be(folder: Path, options: list[str], words: tuple[str, ...]) -> None:
    work = folder / "folder"
    work.mkdir()
    os.chdir(work)
    Path("p.csv").write_text(GOOD, encoding="utf-8")
    Path("folder").mkdir()
    Path("folder.csv").mkdir()
    Path("link.csv").symlink_to("p.csv")
    before = listing(folder)
    result = run("p.csv", *options, on=None if "--on" in options else ON)
    assert listing(folder) == before
    (line,) = refused(result, *words)
    assert len(line) < 1200


@pytest.mark.parametrize("name", ["p.csv", "link.csv", "out.csv"])
def test_errors_are_written_over_no_table(folder: Path, name: str) -> None:
    (folder / "p.csv").write_text(GOOD + "b,mars,,,\n", encoding="utf-8")
    (folder / "link.csv").symlink_to("p.csv")
    before = listing(folder)
    refused(run("p.csv", "--out", "out.csv", "--errors", name), "--errors")
    assert listing(folder) == before


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["p.csv", "--on", ON, "--colour", "red"], ("No such option: --colour",)),
        (["p.csv"], ("Missing option '--on'",)),
        (["--on", ON], ("Missing argument",)),
        (["p.csv", "q.csv", "--on", ON], ("unexpected extra argument", "q.csv")),
        (["p.csv", "--on"], ("--on",)),
    ],
)
def test_a_command_that_cannot_be(folder: Path, args: list[str], words: tuple[str, ...]) -> None:
    before = listing(folder)
    result = run(*args, on=None)
    assert result.exit_code == 2
    assert (result.stdout, "Traceback" in result.stderr) == ("", False)
    assert all(word in result.stderr for word in words)
    assert listing(folder) == before


@pytest.mark.parametrize("option", ["--out", "--errors"])
def test_a_place_where_nothing_may_be_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    locked = folder / "locked"
    locked.mkdir()
    if os.geteuid() == 0:
        really = os.access
        monkeypatch.setattr(
            os,
            "access",
            lambda path, mode: Path(path).name != "locked" and really(path, mode),
        )
    else:
        locked.chmod(0o500)
    refused(run("p.csv", option, "locked/new.csv"), option, "no permission to write locked/new.csv")
    assert not list(locked.iterdir())


def test_a_disk_that_is_full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    before = listing(folder)
    monkeypatch.setattr(pl.DataFrame, "write_csv", full)
    monkeypatch.setattr(pl.DataFrame, "write_parquet", full)
    for out in ("out.csv", "out.parquet"):
        refused(run("p.csv", "--out", out), "No space left on device")
    assert listing(folder) == before


def test_an_interruption_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    before = listing(folder)
    monkeypatch.setattr(files.CsvTarget, "add", interrupted)
    assert run("p.csv", "--out", "out.csv").exit_code != 0
    assert listing(folder) == before


def bad_rows(path: Path, count: int) -> list[list[str]]:
    """A table in which every second row is bad; the rows of the file of errors."""
    lines = [HEADER]
    wanted = []
    for number in range(1, 2 * count + 1):
        bad = number % 2 == 0
        lines.append(f"p{number},2020-01-01,,{f'mars {number}' if bad else 'family'},\n")
        if bad:
            wanted.append([str(number), str(number + 1), "care", f"'mars {number}'"])
    path.write_text("".join(lines), encoding="utf-8")
    return wanted


@pytest.mark.parametrize("count", [1, 19, 20, 21, 22, 1500])
def test_twenty_problems_are_printed_and_all_are_written(folder: Path, count: int) -> None:
    wanted = bad_rows(folder / "p.csv", count)
    before = listing(folder)
    lines = refused(run("p.csv", "--out", "out.csv", "--errors", "bad.csv"))
    shown = [line.split(": ")[2] for line in lines[:20]]
    assert shown == [
        f"line {line} of the file, row {row}, column care" for row, line, *_ in wanted[:20]
    ]
    assert [line.count("family (tại gia đình)") for line in lines[:20]] == [1] + [0] * (
        min(count, 20) - 1
    )
    if count > 20:
        assert len(lines) == 21
        assert f"{count - 20:,} more" in lines[20]
        assert "--errors" in lines[20]
    else:
        assert len(lines) == count
    with (folder / "bad.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["row", "line", "column", "value", "allowed", "allowed_vi"]
    assert [row[:4] for row in rows] == wanted
    assert all(row[4].startswith("allowed are family (tại gia đình)") for row in rows)
    assert all(row[5].startswith("được ghi family (tại gia đình)") for row in rows)
    after = listing(folder)
    after.pop("bad.csv")
    assert after == before


def test_problems_are_told_in_vietnamese(folder: Path) -> None:
    wanted = bad_rows(folder / "p.csv", 1_021)
    lines = refused(run("p.csv", "--lang", "vi"))
    row, line = wanted[0][:2]
    assert lines[0].startswith(
        f"vnchild: p.csv: dòng {line} của tệp, dòng dữ liệu {row}, cột care: "
    )
    assert "không hợp lệ; được ghi family (tại gia đình)" in lines[0]
    assert lines[20] == "vnchild: p.csv: và 1.001 lỗi khác; --errors FILE ghi lại tất cả"


def test_problems_of_every_kind_are_told_in_the_order_of_rows(folder: Path) -> None:
    rows = ["a,mars,,,", "b,2020-01-01,,venus,", "b,2030-01-01,,,", "c,,,,1.5"]
    (folder / "p.csv").write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    lines = refused(run("p.csv"))
    told = [line.removeprefix("vnchild: p.csv: ").split(": ")[0] for line in lines]
    assert told[:2] == [
        "line 2 of the file, row 1, column birth_date",
        "line 3 of the file, row 2, column care",
    ]
    assert set(told[2:]) == {
        "line 4 of the file, row 3, column birth_date",
        "line 4 of the file, row 3, column id",
        "line 5 of the file, row 4, column birth_date",
        "line 5 of the file, row 4, column children_under_16",
    }


@pytest.mark.parametrize("kind", [".csv", ".parquet"])
def test_rows_are_numbered_through_all_batches(
    folder: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    for module in (files, import_module("vnchild.cli.batches")):
        monkeypatch.setattr(module, "BATCH", 7)
    count = 40
    ids = [f"p{n}" for n in range(1, count + 1)]
    ids[32] = ids[2]
    ids[39] = ids[38]
    cares = ["mars" if n in {1, 7, 8, 21, 40} else "family" for n in range(1, count + 1)]
    born = ["2020-01-01"] * count
    born[14] = "2030-01-01"
    frame = pl.DataFrame({"id": ids, "birth_date": born, "care": cares})
    path = folder / f"people{kind}"
    frame.write_csv(path) if kind == ".csv" else frame.write_parquet(path)
    before = listing(folder)
    lines = refused(run(path.name, "--out", "out.csv"))
    assert listing(folder) == before
    told = [line.removeprefix(f"vnchild: {path.name}: ").split(": ")[0] for line in lines]
    csv_only = kind == ".csv"
    assert told == [
        "lines 2, 8-9, 22, 41 of the file, " * csv_only
        + "rows 1, 7-8, 21, 40 (5 cells), column care",
        "line 16 of the file, " * csv_only + "row 15, column birth_date",
        "line 34 of the file, " * csv_only + "row 33, column id",
        "line 41 of the file, " * csv_only + "row 40, column id",
    ]
    assert "stands in row 3 too" in lines[2]
    assert "stands in row 39 too" in lines[3]


def test_rows_after_a_row_of_many_lines_are_numbered_rightly(folder: Path) -> None:
    text = 'id,birth_date,note\na,2020-01-01,"one\ntwo\nthree"\nb,mars,x\nc,2020-01-01,\n,,\nd,x,\n'
    (folder / "p.csv").write_text(text, encoding="utf-8")
    lines = refused(run("p.csv"), "line 5 of the file, row 2, column birth_date")
    assert "line 7 of the file, row 4, column birth_date" in lines[1]
    assert "line 8 of the file, row 5, column birth_date" in lines[2]


def test_equal_cells_of_a_column_are_told_in_a_line(folder: Path) -> None:
    good, bad = "a,2020-01-01,,family,", "a,2020-01-01,,o voi ba,"
    rows = [good] * 100 + [bad] * 40 + [good] * 5 + [bad]
    numbered = [f"{number}{row[1:]}" for number, row in enumerate(rows)]
    (folder / "p.csv").write_text(HEADER + "\n".join(numbered) + "\n", encoding="utf-8")
    (line,) = refused(run("p.csv", "--errors", "bad.csv", "--lang", "vi"))
    assert line.startswith(
        "vnchild: p.csv: dòng 102–141, 147 của tệp, dòng dữ liệu 101–140, 146 (41 ô), cột care: "
        "'o voi ba' không hợp lệ; được ghi family (tại gia đình), "
    )
    assert len((folder / "bad.csv").read_text(encoding="utf-8").splitlines()) == 42

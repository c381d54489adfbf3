"""Bad input: exit code 2, a line for each problem on stderr, and nothing left behind."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from tests.cli.commands import COMMUNE, GOOD, HEADER, ON, listing, refused, run, shell

OLD = "what was there before"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with an older result, which has to stay as it is."""
    monkeypatch.chdir(tmp_path)
    for out in ("out.csv", "out.parquet"):
        (tmp_path / out).write_text(OLD)
    yield tmp_path
    for out in ("out.csv", "out.parquet"):
        assert (tmp_path / out).read_text() == OLD


def check(folder: Path, *args: object, words: tuple[str, ...] = ()) -> list[str]:
    """Check that this is refused, with a CSV and a Parquet file to write."""
    before = listing(folder)
    lines = refused(run(*args, "--out", "out.csv"), *words)
    assert refused(run(*args, "--out", "out.parquet"), *words) == lines
    assert listing(folder) == before
    return lines


def parquet(frame: pl.DataFrame) -> bytes:
    path = Path("made.parquet")
    frame.write_parquet(path)
    data = path.read_bytes()
    path.unlink()
    return data


def as_parquet(lines: str = GOOD) -> bytes:
    return parquet(pl.read_csv(lines.encode(), infer_schema=False))


def torn(how: str) -> bytes:
    data = bytearray(parquet(pl.read_csv(COMMUNE, infer_schema=False)))
    match how:
        case "half":
            return bytes(data[: len(data) // 2])
        case "end":
            return bytes(data[:-4])
        case "start":
            return bytes(data[8:])
        case _:
            data[4:3000] = bytes(2996)
            return bytes(data)


def test_there_is_no_such_file(folder: Path) -> None:
    assert check(folder, "gone.csv", words=("there is no file gone.csv",))
    assert check(folder, "gone/people.csv", words=("there is no file gone/people.csv",))


def test_a_directory_is_no_table(folder: Path) -> None:
    for name in ("people", "people.csv", "people.parquet"):
        Path(name).mkdir()
        check(folder, name, words=(f"{name} is a directory; give a .csv or .parquet file",))


def test_a_file_that_may_not_be_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = folder / "people.csv"
    secret.write_text(GOOD)
    before = listing(folder)
    if os.geteuid() != 0:
        secret.chmod(0)
    else:
        really = Path.open

        def denied(path: Path, *args: str, **more: str) -> object:
            if path.name == secret.name:
                raise PermissionError(13, "Permission denied", str(path))
            return really(path, *args, **more)  # type: ignore[call-overload]

        monkeypatch.setattr(Path, "open", denied)
    refused(run("people.csv", "--out", "out.csv"), "no permission to read people.csv")
    monkeypatch.undo()
    secret.chmod(0o600)
    assert listing(folder) == before


FILES: dict[str, tuple[str, bytes, tuple[str, ...]]] = {
    "empty": ("p.csv", b"", ("p.csv is empty", "birth_date")),
    "empty parquet": ("p.parquet", b"", ("p.parquet is empty",)),
    "blank": ("p.csv", b"\n\n", ("p.csv has no header", "birth_date")),
    "other extension": ("p.txt", GOOD.encode(), ("p.txt: a table is a file named .csv or .pa",)),
    "no extension": ("people", GOOD.encode(), (".csv or .parquet",)),
    "xlsx": ("p.xlsx", b"PK\x03\x04", (".csv or .parquet",)),
    "xlsx as csv": ("p.csv", b"PK\x03\x04\x14\x00", ("an Excel or zip file", "CSV UTF-8")),
    "xls as csv": ("p.csv", b"\xd0\xcf\x11\xe0\xa1\xb1", ("an old Excel file", "CSV UTF-8")),
    "pdf as csv": ("p.csv", b"%PDF-1.7\n", ("PDF",)),
    "csv as parquet": ("p.parquet", GOOD.encode(), ("p.parquet is not a Parquet file",)),
    "utf-16 with mark": (
        "p.csv",
        codecs.BOM_UTF16_LE + GOOD.encode("utf-16-le"),
        ("UTF-16", "CSV UTF-8"),
    ),
    "utf-16": ("p.csv", GOOD.encode("utf-16-le"), ("p.csv is not a CSV file",)),
    "cp1258": (
        "p.csv",
        (GOOD + "b,2021-01-01,không,,\n").encode("cp1258"),
        ("p.csv is not in UTF-8 (line 3)", "CSV UTF-8"),
    ),
    "latin-1": ("p.csv", (HEADER + "é,2021-01-01,,,\n").encode("latin-1"), ("UTF-8 (line 2)",)),
    "NUL": ("p.csv", (GOOD + "b,2021-01-01,\x00,,\n").encode(), ("p.csv is not a CSV file",)),
    "semicolons": ("p.csv", GOOD.replace(",", ";").encode(), ("semicolons", "commas")),
    "tabs": ("p.csv", GOOD.replace(",", "\t").encode(), ("tabs", "commas")),
    "too many cells": (
        "p.csv",
        (GOOD + "b,2020-01-01,,,0,0,0\n").encode(),
        ("p.csv: line 3 has 7 cells, the header 5",),
    ),
    "cut off": ("p.csv", (GOOD + "b,2020-").encode(), ("line 3 has 2 cells", "cut off")),
    "cut off in a letter": ("p.csv", (GOOD + "Đ").encode()[:-1], ("cut off",)),
    "cut off in quotes": ("p.csv", (GOOD + 'b,"2020-01-0').encode(), ("p.csv", "cut off")),
    "a quote astray": ("p.csv", (GOOD + 'b,"2020-01-01"x,,,\n').encode(), ("p.csv", "line 3")),
    "a row after a row of many lines": (
        "p.csv",
        (GOOD + 'b,2020-01-01,,,"1\n2"\nc,2020-01-01\n').encode(),
        ("p.csv: line 5 has 2 cells, the header 5",),
    ),
    "column twice": (
        "p.csv",
        b"id,birth_date,hiv, hiv\na,2020-01-01,,\n",
        ("the column 'hiv' stands 2 times in the header",),
    ),
    "nearly a column": (
        "p.csv",
        b"id,Birth Date,housold\na,2020-01-01,poor\n",
        ("'Birth Date'", "did you mean 'birth_date'?", "did you mean 'household'?"),
    ),
    "no birth_date": ("p.csv", b"id,ngay_sinh\na,b\n", ("'ngay_sinh'", "'birth_date'")),
    "no header": ("p.csv", b"a,2020-01-01\nb,2020-01-02\n", ("'birth_date' is required",)),
}


@pytest.mark.parametrize(("name", "data", "words"), FILES.values(), ids=FILES)
def test_a_file_that_is_no_table(
    folder: Path, name: str, data: bytes, words: tuple[str, ...]
) -> None:
    Path(name).write_bytes(data)
    lines = check(folder, name, words=words)
    faults = 2 if "housold" in str(data) else 1
    assert len(lines) == faults + ("did you mean" in lines[0])


def test_old_line_ends_lose_nobody(folder: Path) -> None:
    Path("p.csv").write_bytes((GOOD + "b,mars,,,\n").replace("\n", "\r").encode())
    check(folder, "p.csv")


@pytest.mark.parametrize("how", ["half", "end", "start", "middle"])
def test_a_torn_parquet_file(folder: Path, how: str) -> None:
    Path("p.parquet").write_bytes(torn(how))
    check(folder, "p.parquet", words=("p.parquet",))


def test_parquet_renamed_to_csv(folder: Path) -> None:
    Path("p.csv").write_bytes(as_parquet())
    check(folder, "p.csv", words=("p.csv is not a CSV file but a Parquet file; name it .parquet",))


PARQUETS = {
    "lists": pl.DataFrame({"birth_date": ["2020-01-01"], "care": [["family"]]}),
    "structs": pl.DataFrame({"birth_date": ["2020-01-01"], "care": [{"a": 1}]}),
    "ids that are lists": pl.DataFrame({"id": [["a"]], "birth_date": ["2020-01-01"]}),
    "infinite": pl.DataFrame({"birth_date": ["2020-01-01"], "children_under_16": [float("inf")]}),
    "numbers for days": pl.DataFrame({"birth_date": [44_000]}),
    "no births": pl.DataFrame({"birth_date": [None]}),
}


@pytest.mark.parametrize("frame", PARQUETS.values(), ids=PARQUETS)
def test_parquet_with_columns_of_other_types(folder: Path, frame: pl.DataFrame) -> None:
    frame.write_parquet("p.parquet")
    check(folder, "p.parquet", words=("p.parquet: ", "column"))


YES_NO = "true, false (có, không)"
DAY = "a date is written YYYY-MM-DD"
CELLS = [
    ("birth_date", "2023-02-30", ("there is no such day",)),
    ("birth_date", "03/04/2020", (DAY,)),
    ("birth_date", "2020-01-05T00:00:00", (DAY,)),
    ("birth_date", "2020-01-05 00:00", (DAY,)),
    ("birth_date", "2020-1-5", (DAY,)),
    ("birth_date", "20200105", (DAY,)),
    ("birth_date", "2026-11-23", ("nobody is born after 2026-11-22",)),
    ("care", "mars", ("family (tại gia đình)", "carer (", "facility (tại cơ sở trợ giúp xã hội)")),
    ("children_under_16", "-1", ("whole numbers from 0 to 99",)),
    ("children_under_16", "1.5", ("whole numbers from 0 to 99",)),
    ("children_under_16", "100", ("whole numbers from 0 to 99",)),
    ("children_under_16", "hai", ("whole numbers from 0 to 99",)),
]


@pytest.mark.parametrize(("column", "value", "words"), CELLS)
def test_a_bad_cell(folder: Path, column: str, value: str, words: tuple[str, ...]) -> None:
    row = {"id": "b", "birth_date": "2020-01-01", column: value}
    cells = ",".join(row.get(name, "") for name in HEADER.strip().split(","))
    text = f"{GOOD}{cells}\nc,2020-01-01,,,\n"
    Path("p.csv").write_text(text, encoding="utf-8")
    Path("p.parquet").write_bytes(as_parquet(text))
    told = f"vnchild: p.csv: line 3 of the file, row 2, column {column}: {value!r} is not allowed; "
    (line,) = check(folder, "p.csv", words=words)
    assert line.startswith(told)
    (other,) = refused(run("p.parquet"))
    assert other == line.replace("p.csv", "p.parquet").replace("line 3 of the file, ", "")


@pytest.mark.parametrize("cell", ["", "  ", '""', "9" * 5000])
def test_a_birth_that_says_nothing(folder: Path, cell: str) -> None:
    Path("p.csv").write_text(f"{GOOD}b,{cell},,,\n", encoding="utf-8")
    (line,) = check(folder, "p.csv", words=("row 2, column birth_date",))
    assert len(line) < 300


def test_a_number_without_end(folder: Path) -> None:
    Path("p.csv").write_text(f"{GOOD}b,2020-01-01,,,{'9' * 5000}\n", encoding="utf-8")
    (line,) = check(folder, "p.csv", words=("row 2, column children_under_16", "from 0 to 99"))
    assert len(line) < 300


def test_what_is_said_of_hiv_is_not_shown(folder: Path) -> None:
    Path("p.csv").write_text(f"{GOOD}b,2020-01-01,POSITIVE,,\n", encoding="utf-8")
    (line,) = check(folder, "p.csv", words=("row 2, column hiv", YES_NO))
    assert "POSITIVE" not in line
    refused(run("p.csv", "--errors", "bad.csv"))
    assert "POSITIVE" not in Path("bad.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("cell", ["012345678901", " 012345678901 ", "012345678"])
def test_personal_numbers_are_not_shown(folder: Path, cell: str) -> None:
    rows = f"{cell},2020-01-01,,,\nb,2020-01-01,,,\n{cell},2020-01-02,,,\n"
    Path("p.csv").write_text(HEADER + rows, encoding="utf-8")
    (line,) = check(folder, "p.csv", words=("row 3, column id", "stands in row 1 too"))
    assert cell.strip() not in line
    refused(run("p.csv", "--errors", "bad.csv"))
    assert cell.strip() not in Path("bad.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_an_id_stands_once(folder: Path, suffix: str) -> None:
    rows = "b,2020-01-01,,,\n,2020-01-01,,,\na,2020-01-01,,,\n,2020-01-01,,,\nb,2020-01-01,,,\n"
    path = Path("p").with_suffix(suffix)
    path.write_bytes((GOOD + rows).encode() if suffix == ".csv" else as_parquet(GOOD + rows))
    lines = check(folder, path)
    at = ("line 5 of the file, ", "line 7 of the file, ") if suffix == ".csv" else ("", "")
    assert lines == [
        f"vnchild: {path}: {at[0]}row 4, column id: 'a' is not allowed; "
        "an id stands once; it stands in row 1 too",
        f"vnchild: {path}: {at[1]}row 6, column id: 'b' is not allowed; "
        "an id stands once; it stands in row 2 too",
    ]


def test_no_traceback_from_the_shell(folder: Path) -> None:
    Path("p.csv").write_text(GOOD + "b,mars,,,\n", encoding="utf-8")
    before = listing(folder)
    done = shell("assess", "p.csv", "--on", ON, "--out", "out.csv")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "vnchild: p.csv: line 3 of the file, row 2, column birth_date: 'mars' is not allowed; "
        "a date is written YYYY-MM-DD, as 2023-05-01\n"
    )
    assert listing(folder) == before

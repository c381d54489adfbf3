"""Columns of a file with names of their own: ``--columns``."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from tests.cli.commands import COMMUNE, refused, run
from vnchild.cli.engines import check_engine
from vnchild.cli.stopping import BadInput

VIETNAMESE = {"birth_date": "ngay_sinh", "mother": "Mẹ", "household": "họ=nghèo", "id": "mã"}
OPTIONS = tuple(
    word for column, name in VIETNAMESE.items() for word in ("--columns", f"{name}={column}")
)


@pytest.fixture
def table(tmp_path: Path) -> pl.DataFrame:
    return pl.read_csv(COMMUNE, infer_schema=False)


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_a_table_with_other_names_gives_the_same(
    tmp_path: Path, table: pl.DataFrame, suffix: str, engine: str
) -> None:
    try:
        check_engine(engine)
    except BadInput as error:
        pytest.skip(str(error))
    people, one, other = (tmp_path / name for name in (f"p{suffix}", "one.csv", "other.csv"))
    named = table.rename(VIETNAMESE)
    named.write_csv(people) if suffix == ".csv" else named.write_parquet(people)
    assert run(COMMUNE, "--out", one).exit_code == 0
    result = run(people, "--out", other, "--engine", engine, *OPTIONS)
    assert result.exit_code == 0, result.stderr
    assert other.read_bytes() == one.read_bytes()


def test_the_error_says_how_to_read_them(tmp_path: Path, table: pl.DataFrame) -> None:
    people = tmp_path / "p.csv"
    table.rename({"birth_date": "ngay_sinh", "mother": "Mẹ"}).write_csv(people)
    lines = refused(run(people))
    assert lines == [
        "vnchild: p.csv: the column 'ngay_sinh' is not known; did you mean 'birth_date'?",
        "vnchild: p.csv: the column 'Mẹ' is not known; did you mean 'mother'?",
        "vnchild: p.csv: to read them so, add --columns ngay_sinh=birth_date --columns 'Mẹ=mother'",
    ]
    first, *_, last = refused(run(people, "--lang", "vi"))
    assert first == (
        "vnchild: p.csv: cột 'ngay_sinh' không có trong quy ước; có phải là 'birth_date'?"
    )
    assert last.startswith("vnchild: p.csv: để đọc như vậy, thêm --columns ngay_sinh=birth_date")
    told = run(people, "--columns", "ngay_sinh=birth_date", "--columns", "Mẹ=mother")
    assert told.exit_code == 0


def test_two_columns_that_may_be_the_same_are_left_to_the_user(tmp_path: Path) -> None:
    people = tmp_path / "p.csv"
    people.write_text("ngay_sinh,ngày sinh\n2020-01-01,2020-01-01\n", encoding="utf-8")
    assert not any("--columns" in line for line in refused(run(people)))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["ngay_sinh"], ("write name=column", "birth_date, mother")),
        (["=birth_date"], ("write name=column",)),
        (["ngay_sinh=birthday"], ("write name=column",)),
        (["born=birth_date", "day=birth_date"], ("it is given twice",)),
        (["born=birth_date", "born=mother"], ("it is given twice",)),
        (["gone=mother"], ("p.csv has no column 'gone'",)),
        (["note=hiv"], ("p.csv has 'hiv' already",)),
    ],
)
def test_what_cannot_be_renamed(tmp_path: Path, given: list[str], words: tuple[str, ...]) -> None:
    people = tmp_path / "p.csv"
    people.write_text("born,hiv,note\n2020-01-01,no,x\n", encoding="utf-8")
    options = [word for each in given for word in ("--columns", each)]
    assert len(refused(run(people, *options), "--columns", *words)) == 1


def test_two_columns_can_change_places(tmp_path: Path) -> None:
    people = tmp_path / "p.csv"
    people.write_text("birth_date,mother,father\n2020-01-01,deceased,present\n")
    swapped = ("--columns", "mother=father", "--columns", "father=mother")
    assert run(people, *swapped).exit_code == 0

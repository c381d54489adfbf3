"""``vnchild assess`` on good tables."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from tests.cli.commands import COMMUNE, GOOD, HEADER, ON, run, shell
from vnchild import __version__, frames
from vnchild.cli import files
from vnchild.domain import HouseholdClass

DAY = date.fromisoformat(ON)


def commune() -> pl.DataFrame:
    return pl.read_csv(COMMUNE, infer_schema=False)


def assessed(**asked: Any) -> pl.DataFrame:
    return frames.assess(commune(), **{"on": DAY, **asked})


def written(path: Path) -> pl.DataFrame:
    """A result as it was written, with the types of the contract."""
    if path.suffix == ".parquet":
        return pl.read_parquet(path)
    types = dict.fromkeys(("standard", "amount", "up_to"), pl.Int64())
    frame = pl.read_csv(path, schema_overrides={**types, "coefficient": pl.Float64()})
    return frame.with_columns(pl.col("clause", "also", "missing").cast(pl.String).fill_null(""))


def money(amount: int, lang: str) -> str:
    return f"{amount:,}".replace(",", "." if lang == "vi" else ",")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            "en",
            [
                "Monthly social allowance on 2026-11-22",
                "By Article 5, Decree 335/2026/NĐ-CP; standard level 540,000 VND",
                "abandoned and not adopted",
                "not eligible",
                "undetermined",
                "if every unknown fact fell",
                "Missing facts, by persons: degree of disability (disability)",
            ],
        ),
        (
            "vi",
            [
                "Trợ cấp xã hội hằng tháng, ngày 22/11/2026",
                "Điều 5 Nghị định 335/2026/NĐ-CP; mức chuẩn 540.000 đồng",
                "bị bỏ rơi, chưa có người nhận làm con nuôi",
                "không được hưởng",
                "chưa xác định được",
                "nếu mọi thông tin chưa rõ đều",
                "Thông tin còn thiếu, theo số người: mức độ khuyết tật (disability)",
            ],
        ),
    ],
)
def test_the_summary(lang: str, words: list[str]) -> None:
    result = run(COMMUNE, "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    for word in words:
        assert word in result.stdout
    answers = assessed()
    by_clause = answers.filter(pl.col("status") == "eligible").group_by("clause")
    lines = [[cell.strip() for cell in line.split("│")] for line in result.stdout.splitlines()]
    shown = {line[0]: line[2:] for line in lines if len(line) == 4 and line[0]}
    for clause, persons, amount in by_clause.agg(pl.len(), pl.col("amount").sum()).rows():
        assert shown.pop(clause) == [str(persons), money(amount, lang)]
    assert not shown
    assert ["", {"en": "All", "vi": "Tổng cộng"}[lang], "400", money(144_990_000, lang)] in lines
    assert answers["amount"].sum() == 144_990_000
    more = (answers["up_to"] - answers["amount"]).sum()
    assert money(int(more), lang) in result.stdout


def test_the_summary_is_in_english_by_default() -> None:
    assert "Monthly social allowance" in run(COMMUNE).stdout


def test_the_summary_is_the_same_every_time() -> None:
    first = run(COMMUNE).stdout
    assert all(run(COMMUNE).stdout == first for _ in range(4))


@pytest.fixture
def grown(tmp_path: Path) -> Path:
    """Those of the commune who were born before the first day that can be asked about."""
    path = tmp_path / "grown.csv"
    commune().filter(pl.col("birth_date") < "2021-07-01").write_csv(path)
    return path


def test_the_clauses_of_the_older_decree(grown: Path) -> None:
    result = run(grown, on="2025-06-30")
    assert result.exit_code == 0
    assert "By Article 5, Decree 20/2021/NĐ-CP; standard level 500,000 VND" in result.stdout


@pytest.mark.parametrize("out", ["result.csv", "result.parquet", "RESULT.CSV", "result.Parquet"])
def test_what_is_written_is_what_frames_says(tmp_path: Path, out: str) -> None:
    path = tmp_path / out
    result = run(COMMUNE, "--out", path)
    assert result.exit_code == 0
    assert f"Written: {path}" in result.stdout.replace("\n", "")
    found = path.rename(tmp_path / out.lower())
    assert written(found).columns == ["id", *frames.RESULT_COLUMNS]
    assert_frame_equal(written(found), assessed())
    assert [each.name for each in tmp_path.iterdir()] == [out.lower()]


def test_csv_is_text_that_others_can_read(tmp_path: Path) -> None:
    path = tmp_path / "result.csv"
    result = shell("assess", COMMUNE, "--on", ON, "--out", path, "--lang", "vi")
    assert (result.returncode, result.stderr) == (0, "")
    assert f"Đã ghi: {path}" in result.stdout.replace("\n", "")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 401
    assert lines[0] == "id,status,clause,coefficient,standard,amount,up_to,also,provision,missing"
    assert lines[1].split(",")[0] == "P001"
    assert '""' not in lines[1]


def test_parquet_in_is_csv_in(tmp_path: Path) -> None:
    text, typed = tmp_path / "text.parquet", tmp_path / "typed.parquet"
    commune().write_parquet(text)
    pl.read_csv(COMMUNE, try_parse_dates=True).write_parquet(typed)
    for path in (text, typed):
        out = tmp_path / "out.parquet"
        result = run(path, "--out", out)
        assert result.exit_code == 0
        assert_frame_equal(written(out), assessed())
        assert result.stdout.split("Missing")[0] == run(COMMUNE).stdout.split("Missing")[0]


def test_an_existing_result_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "result.csv"
    path.write_text("what was there before")
    assert run(COMMUNE, "--out", path).exit_code == 0
    assert_frame_equal(written(path), assessed())


@pytest.mark.parametrize(
    ("options", "asked", "level"),
    [
        (["--province", "01"], {"province": "01"}, 650_000),
        (["--province", "22"], {"province": "22"}, 700_000),
        (["--province", "31"], {"province": "31"}, 700_000),
        (["--province", "79"], {"province": "79"}, 540_000),
        (["--standard", "1000000"], {"standard": 1_000_000}, 1_000_000),
        (["--standard", "650_000"], {"standard": 650_000}, 650_000),
        (["--standard", "500000"], {"standard": 500_000}, 540_000),
        (["--presume", "household=poor"], {"presume": {"household": HouseholdClass.POOR}}, 540_000),
        (["--presume", "household=Hộ nghèo"], {"presume": {"household": HouseholdClass.POOR}}, 0),
        (
            ["--presume", "hiv=không", "--presume", "children_under_16=0"],
            {"presume": {"hiv": False, "children_under_16": 0}},
            540_000,
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_options(tmp_path: Path, options: list[str], asked: dict[str, Any], level: int) -> None:
    out = tmp_path / "out.parquet"
    result = run(COMMUNE, "--out", out, *options)
    assert result.exit_code == 0
    assert_frame_equal(written(out), assessed(**asked))
    if level:
        assert written(out)["standard"].unique().to_list() == [level]
        assert f"standard level {level:,} VND" in result.stdout


def test_a_local_level_that_is_too_low_is_told() -> None:
    text = run(COMMUNE, "--standard", "500000").stdout
    assert "local standard level of 500,000 VND does not apply" in text


@pytest.mark.parametrize(
    ("known", "level"), [("2026-09-01", 500_000), ("2026-10-05", 540_000), (None, 540_000)]
)
def test_the_law_as_it_was_known(
    tmp_path: Path, grown: Path, known: str | None, level: int
) -> None:
    out = tmp_path / "out.parquet"
    options = [] if known is None else ["--known", known]
    result = run(grown, "--out", out, *options, on="2026-08-01")
    assert result.exit_code == 0
    assert written(out)["standard"].unique().to_list() == [level]
    assert f"{level:,} VND" in result.stdout
    assert ("what was paid was" in result.stdout) == (level == 540_000)
    day = None if known is None else date.fromisoformat(known)
    people = pl.read_csv(grown, infer_schema=False)
    assert_frame_equal(written(out), frames.assess(people, on=date(2026, 8, 1), known=day))


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_without_ids_rows_are_numbered(tmp_path: Path, suffix: str) -> None:
    people, out = tmp_path / "people.csv", tmp_path / f"out{suffix}"
    commune().drop("id").write_csv(people)
    assert run(people, "--out", out).exit_code == 0
    assert written(out)["id"].to_list() == list(range(1, 401))
    assert_frame_equal(written(out).drop("id"), assessed().drop("id"))


def test_csv_as_excel_writes_it(tmp_path: Path) -> None:
    people, out = tmp_path / "people.csv", tmp_path / "out.csv"
    text = COMMUNE.read_text(encoding="utf-8").replace("\n", "\r\n")
    people.write_bytes(text.encode("utf-8-sig"))
    assert run(people, "--out", out).exit_code == 0
    assert_frame_equal(written(out), assessed())


def test_labels_as_people_write_them(tmp_path: Path) -> None:
    people, out = tmp_path / "people.csv", tmp_path / "out.csv"
    rows = "0001,2020-01-01,Không,GIA ĐÌNH,\n0002, 2024-01-01 ,CO,tai cong dong, 0 \n"
    people.write_text(" id , birth_date,hiv ,care,children_under_16\n" + rows, encoding="utf-8")
    assert run(people, "--out", out).exit_code == 0
    assert out.read_text(encoding="utf-8").splitlines()[1].startswith("0001,")
    typed = tmp_path / "typed.csv"
    typed.write_text(
        HEADER + "0001,2020-01-01,false,family,\n0002,2024-01-01,true,carer,0\n", encoding="utf-8"
    )
    again = tmp_path / "again.csv"
    assert run(typed, "--out", again).exit_code == 0
    assert out.read_bytes() == again.read_bytes()


def test_quotes_and_spaces_in_a_header(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text('"id" ,"birth_date"," hiv "\n1,2020-01-01,no\n', encoding="utf-8")
    result = run(people)
    assert result.exit_code == 0, result.exception
    assert "Columns not used" not in result.stdout


def test_columns_that_are_not_used_are_named(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text('id,họ tên,birth_date\n1,"A,\nB",2020-01-01\n', encoding="utf-8")
    result = run(people)
    assert result.exit_code == 0
    assert "Columns not used: họ tên" in result.stdout


@pytest.mark.parametrize("out", ["out.csv", "out.parquet"])
@pytest.mark.parametrize("people", ["people.csv", "people.parquet"])
def test_a_table_of_nobody(tmp_path: Path, people: str, out: str) -> None:
    path = tmp_path / people
    if path.suffix == ".csv":
        path.write_text(HEADER, encoding="utf-8")
    else:
        commune().head(0).write_parquet(path)
    result = run(path, "--out", tmp_path / out)
    assert result.exit_code == 0, result.exception
    assert written(tmp_path / out).columns == ["id", *frames.RESULT_COLUMNS]
    assert written(tmp_path / out).height == 0


@pytest.mark.parametrize(("suffix", "ids"), [(".csv", True), (".parquet", False)])
def test_batches_make_no_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, ids: bool
) -> None:
    frame = commune().head(30) if ids else commune().head(30).drop("id")
    wanted = frames.assess(frame, on=DAY)
    for kind in (".csv", ".parquet"):
        people = tmp_path / f"people{kind}"
        frame.write_csv(people) if kind == ".csv" else frame.write_parquet(people)
        out, whole = tmp_path / f"out{suffix}", tmp_path / f"whole{suffix}"
        monkeypatch.setattr(files, "BATCH", 250_000)
        at_once = run(people, "--out", whole)
        for module in (files, import_module("vnchild.cli.batches")):
            monkeypatch.setattr(module, "BATCH", 7)
        result = run(people, "--out", out)
        assert (result.exit_code, at_once.exit_code) == (0, 0)
        assert_frame_equal(written(out), written(whole))
        assert_frame_equal(written(out).drop("id"), wanted.drop("id", strict=False))
        numbers = frame["id"].to_list() if ids else list(range(1, 31))
        assert written(out)["id"].to_list() == numbers


def test_help_and_version() -> None:
    result = shell("--version")
    assert (result.returncode, result.stdout.strip()) == (0, __version__)
    text = run("--help", on=None).stdout
    for option in ("--on", "--out", "--province", "--standard", "--known", "--presume", "--errors"):
        assert option in text


def test_nothing_but_the_summary_is_printed(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(GOOD, encoding="utf-8")
    result = run(people)
    assert (result.exit_code, result.stderr) == (0, "")

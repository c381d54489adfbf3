"""``vnchild plan``."""

from __future__ import annotations

import importlib.util
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import polars as pl
import pytest
from attrs import evolve
from typer.testing import CliRunner, Result

from tests.cli.commands import COMMUNE, GOOD, HEADER, listing, refused
from vnchild import frames
from vnchild.cli import app, chart, files
from vnchild.rules.social_assistance import Rules

SPAN = ("--from", "2026-06", "--to", "2026-11")


def run(*args: object, span: tuple[str, ...] = SPAN) -> Result:
    """``vnchild plan`` within this process, on a wide terminal."""
    command = ["plan", *(str(arg) for arg in args), *span]
    return CliRunner().invoke(app, command, env={"COLUMNS": "200"}, prog_name="vnchild")


def planned(**asked: Any) -> frames.Plan:
    table = pl.read_csv(COMMUNE, infer_schema=False)
    return frames.plan(table, first=(2026, 6), last=(2026, 11), **asked)


def written(path: Path) -> pl.DataFrame:
    if path.suffix == ".parquet":
        return pl.read_parquet(path)
    types = {"month": pl.Date, "clause": pl.String}
    return pl.read_csv(path, schema_overrides=types)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            "en",
            (
                "Plan of the monthly social allowance, 2026-06 – 2026-11",
                "From 2026-10-05: Article 5, Decree 335/2026/NĐ-CP; standard level 540,000 VND",
                "2026-10 │",
                "severe or extremely severe disability",
            ),
        ),
        (
            "vi",
            (
                "Dự toán trợ cấp xã hội hằng tháng, 06/2026 – 11/2026",
                "Từ ngày 05/10/2026: Điều 5 Nghị định 335/2026/NĐ-CP; mức chuẩn 540.000 đồng",
                "10/2026",
                "Tổng cộng",
                "người khuyết tật nặng, đặc biệt nặng",
            ),
        ),
    ],
)
def test_the_tables(lang: str, words: tuple[str, ...]) -> None:
    result = run(COMMUNE, "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    for word in words:
        assert word in result.stdout
    found = planned()
    sign = "." if lang == "vi" else ","
    assert f"{found.total:,}".replace(",", sign) in result.stdout
    for month in found.months:
        assert f"{month.amount:,}".replace(",", sign) in result.stdout
        assert f"{month.up_to:,}".replace(",", sign) in result.stdout
    lines = {line.split("│")[0].strip() for line in result.stdout.splitlines()}
    assert {row.clause for row in found.rows} <= lines


def test_a_code_that_stood_for_others_before_tells_both() -> None:
    shown = run(COMMUNE).stdout
    assert "(Decree 20/2021/NĐ-CP)" in shown
    assert shown == run(COMMUNE).stdout


@pytest.mark.parametrize("name", ["out.csv", "out.parquet", "OUT.CSV"])
def test_what_is_written_is_what_frames_says(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    result = run(COMMUNE, "--out", path, "--standard", "700_000")
    assert result.exit_code == 0
    assert f"Written: {path}" in result.stdout.replace("\n", "")
    found = written(path.rename(tmp_path / name.lower()))
    assert found.rows() == planned(standard=700_000).as_frame().rows()
    assert found.columns == ["month", "clause", "persons", "amount"]


def test_what_is_asked_besides(tmp_path: Path) -> None:
    path = tmp_path / "out.parquet"
    more = ("--province", "01", "--known", "2026-09-01", "--presume", "household=nghèo")
    assert run(COMMUNE, "--out", path, *more).exit_code == 0
    from datetime import date

    from vnchild.domain import HouseholdClass

    wanted = planned(
        province="01", known=date(2026, 9, 1), presume={"household": HouseholdClass.POOR}
    )
    assert written(path).rows() == wanted.as_frame().rows()


def test_what_if_with_other_coefficients_is_compared(tmp_path: Path) -> None:
    months = tmp_path / "months.parquet"
    asked = ("--coefficient", "6=+0.5", "--coefficient", "1=3", "--compare", "--months", months)
    result = run(COMMUNE, *asked)
    assert (result.exit_code, result.stderr) == (0, "")

    def reform(rules: Rules) -> Rules:
        more = rules.changing(
            ["6"],
            lambda g: evolve(g, levels=tuple(evolve(x, tenths=x.tenths + 5) for x in g.levels)),
        )
        return more.changing(
            [group.code for group in rules.named("1")],
            lambda g: evolve(g, levels=tuple(evolve(x, tenths=30) for x in g.levels)),
        )

    what_if, as_is = planned(rules=reform), planned()
    assert f"+{frames.compare(what_if, as_is).total:,}" in result.stdout
    assert f"{as_is.total:,}" in result.stdout
    assert pl.read_parquet(months).rows() == [
        (m.month, m.persons, m.amount, m.undetermined, m.up_to, m.unbounded) for m in what_if.months
    ]


def test_a_group_that_only_the_old_law_had_can_be_changed(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("birth_date,care\n1940-01-01,family\n", encoding="utf-8")
    span = ("--from", "2025-06", "--to", "2025-07")
    assert run(people, "--coefficient", "5.c=1.5", span=span).exit_code == 0
    later = run(COMMUNE, "--coefficient", "5.c=1.5")
    assert later.exit_code == 2
    assert "--coefficient '5.c': no such group; the groups are 1.a" in later.stderr


def test_batches_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    people = tmp_path / "people.csv"
    pl.read_csv(COMMUNE, infer_schema=False).head(40).write_csv(people)
    whole = run(people).stdout
    for module in (files, import_module("vnchild.cli.batches")):
        monkeypatch.setattr(module, "BATCH", 9)
    assert run(people).stdout == whole


def has_charts() -> bool:
    return all(importlib.util.find_spec(name) for name in ("altair", "vl_convert"))


charts = pytest.mark.skipif(not has_charts(), reason="the extra 'charts' is not installed")


@charts
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_the_chart(tmp_path: Path, lang: str) -> None:
    path = tmp_path / "plan.svg"
    result = run(COMMUNE, "--chart", path, "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    image = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(image)  # noqa: S314
    assert root.tag.endswith("svg")
    texts = " ".join("".join(each.itertext()) for each in root.iter() if each.tag.endswith("text"))
    total = f"{planned().total:,}"
    words = {
        "en": ("Plan of the monthly social allowance, 2026-06 – 2026-11", "million VND", total),
        "vi": ("Dự toán trợ cấp xã hội", "triệu đồng", "11/2026", total.replace(",", ".")),
    }
    for word in words[lang]:
        assert word in texts
    assert "http" not in image.replace("http://www.w3.org", "")


@charts
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize(
    ("table", "first", "last"),
    [
        ("birth_date\n2020-01-01\n", "2026-11", "2026-11"),
        ("birth_date\n", "2026-11", "2026-12"),
        pytest.param(
            "birth_date,disability,care\n2020-01-01,severe,family\n",
            "2021-07",
            "2031-07",
            marks=pytest.mark.slow,
        ),
    ],
)
def test_charts_of_small_and_long_plans(tmp_path: Path, table: str, first: str, last: str) -> None:
    people, path = tmp_path / "people.csv", tmp_path / "plan.svg"
    people.write_text(table, encoding="utf-8")
    result = run(people, "--chart", path, span=("--from", first, "--to", last))
    assert (result.exit_code, result.stderr) == (0, "")
    ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.csv").write_text(GOOD, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("args", "span", "words"),
    [
        ((), ("--from", "2026-12", "--to", "2026-01"), "last month, 2026-01, is before the first"),
        ((), ("--from", "2021-06", "--to", "2026-01"), "2021"),
        ((), ("--from", "2026-1", "--to", "2026-12"), "--from '2026-1': a month is written YYYY"),
        ((), ("--from", "2026-01", "--to", "2026-13"), "--to '2026-13': there is no such month"),
        ((), ("--from", "2026-01-01", "--to", "2026-12"), "a month is written YYYY-MM"),
        ((), ("--from", "", "--to", "2026-12"), "a month is written YYYY-MM"),
        ((), ("--from", "2026-01", "--to", "9999-12"), "at most 1,200"),
        (("--standard", "3"), SPAN, "half a"),
        (("--standard", "x"), SPAN, "--standard 'x'"),
        (("--standard", "700000", "--province", "01"), SPAN, "not both"),
        (("--province", "99"), SPAN, "99"),
        (("--presume", "age=3"), SPAN, "--presume 'age=3'"),
        (("--coefficient", "9=2.0"), SPAN, "'9': no such group; the groups are 1.a, 1.b"),
        (("--coefficient", "1.z=2"), SPAN, "'1.z': no such group; the groups are 1.a, 1.b"),
        (("--coefficient", "=2"), SPAN, "write group=2.5 or group=+0.5"),
        (("--coefficient", "6=2.55"), SPAN, "at most one decimal"),
        (("--coefficient", "6=-1"), SPAN, "write group=2.5"),
        (("--coefficient", "6=2", "--coefficient", "6=3"), SPAN, "6 is given twice"),
        (("--compare",), SPAN, "nothing to compare"),
        (("--months", "m.txt"), SPAN, "--months m.txt"),
        (("--months", "m.csv", "--out", "m.csv"), SPAN, "two are the same"),
        (("--known", "soon"), SPAN, "--known 'soon'"),
        (("--lang", "fr"), SPAN, "--lang 'fr'"),
        (("--out", "out.txt"), SPAN, "--out out.txt"),
        (("--chart", "out.png"), SPAN, "a chart is written to a file named .svg"),
        (("--out", "p.csv"), SPAN, "is the file that is read"),
        (("--out", "o.csv", "--errors", "o.csv"), SPAN, "two are the same"),
        (("--errors", "gone/o.csv"), SPAN, "there is no directory gone"),
    ],
)
def test_bad_options(
    folder: Path, args: tuple[str, ...], span: tuple[str, ...], words: str
) -> None:
    before = listing(folder)
    assert len(refused(run("p.csv", *args, span=span), words)) == 1
    assert listing(folder) == before


def test_bad_tables_leave_nothing_but_the_errors(folder: Path) -> None:
    rows = "a,2020-01-01,,,\nb,2027-01-01,,,\nc,2020-01-01,,mars,\n"
    (folder / "p.csv").write_text(HEADER + rows + "a,2020-01-01,,,\n", encoding="utf-8")
    lines = refused(run("p.csv", "--out", "o.csv", "--errors", "bad.csv"))
    assert [line.split(": ")[2] for line in lines] == [
        "line 3 of the file, row 2, column birth_date",
        "line 4 of the file, row 3, column care",
        "line 5 of the file, row 4, column id",
    ]
    assert sorted(listing(folder)) == ["bad.csv", "p.csv"]


def test_a_chart_without_the_extra(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chart, "find_spec", lambda name: None)
    before = listing(folder)
    (line,) = refused(run("p.csv", "--chart", "p.svg", "--out", "o.csv"))
    assert "pip install 'vnchild[charts]'" in line
    assert listing(folder) == before


def test_a_chart_that_cannot_be_drawn_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(chart, "check_chart", lambda: None)
    command = import_module("vnchild.cli.plan_command")
    monkeypatch.setattr(command, "check_chart", lambda: None)
    monkeypatch.setattr(command, "drawn", fails)
    before = listing(folder)
    refused(run("p.csv", "--chart", "p.svg", "--out", "o.csv"), "No space left on device")
    assert listing(folder) == before

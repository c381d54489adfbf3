"""The examples of a real report and a real inspection, held against those documents."""

from __future__ import annotations

import re
import runpy
import unicodedata
from pathlib import Path
from typing import Final

import pytest

from vnchild.domain.figures import Count, Money, Share
from vnchild.domain.inspection import Inspection
from vnchild.domain.report import Report

ROOT: Final = Path(__file__).parents[2]
SEEDS: Final = ROOT.parent / "shared" / "seeds"


def seed(name: str) -> str:
    path = SEEDS / name
    if not path.exists():
        pytest.skip(f"{name} is not at hand")
    return " ".join(unicodedata.normalize("NFC", path.read_text("utf-8")).split())


def example(name: str, what: str) -> object:
    return runpy.run_path(str(ROOT / "examples" / name))[what]


@pytest.fixture(scope="module")
def report() -> Report:
    made = example("kien_giang_report_2024.py", "REPORT")
    assert isinstance(made, Report)
    return made


@pytest.fixture(scope="module")
def inspection() -> Inspection:
    made = example("binh_phuoc_inspection.py", "INSPECTION")
    assert isinstance(made, Inspection)
    return made


def test_every_figure_is_printed_so_in_the_report(report: Report) -> None:
    text = seed("kien-giang-bc-ldtbxh-2024-h1-report.txt")
    for figure in report.figures:
        assert figure.printed
        for printed in figure.printed:
            assert printed in text, printed


def test_the_value_is_the_number_that_is_printed(report: Report) -> None:
    for figure in report.figures:
        printed = figure.printed[0]
        if isinstance(figure, Share):
            assert printed == f"{figure.part:,}/{figure.whole:,}".replace(",", ".")
            continue
        assert isinstance(figure, Count | Money)
        billions = re.search(r"(\d+),(\d{3}) tỷ", printed)
        if billions:
            assert figure.value == int(billions[1] + billions[2]) * 1_000_000
            continue
        numbers = [int(each.replace(".", "")) for each in re.findall(r"\d[\d.]*", printed)]
        assert figure.value in numbers


def test_every_number_of_the_database_and_the_models_is_there(report: Report) -> None:
    values = {figure.code: figure for figure in report.figures}
    assert len(values) == 45
    counts = {code: f.value for code, f in values.items() if isinstance(f, Count | Money)}
    assert counts["communes"] == 144
    assert counts["districts"] == 15
    assert [counts[code] for code in counts if code.startswith("models.")] == [10, 2, 2, 3]
    assert [counts[code] for code in counts if code.startswith("classes.")] == [12, 13]
    assert counts["budget"] == 2_090_000_000


def test_the_report_s_own_percentages_hold(report: Report) -> None:
    assert report.check() == ()


def test_the_words_are_our_own(report: Report, inspection: Inspection) -> None:
    text = seed("kien-giang-bc-ldtbxh-2024-h1-report.txt")
    text += seed("binh-phuoc-ubnd-kgvx-2023.txt")
    labels = [figure.label.vi for figure in report.figures]
    labels += [each.what.vi for each in inspection.recommendations]
    for label in labels:
        assert len(label.split()) < 7 or label not in text


def test_the_documents_of_the_inspection_are_cited_so(inspection: Inspection) -> None:
    text = seed("binh-phuoc-ubnd-kgvx-2023.txt")
    papers = [inspection.plan, inspection.report, inspection.proposal]
    papers += [each for one in inspection.recommendations for each in one.under]
    for paper in papers:
        assert paper is not None
        assert paper.number is not None
        assert paper.issued is not None
        issued = paper.issued
        days = {f"{d}/{m}/{issued.year}" for d in (issued.day, f"{issued.day:02d}")
                for m in (issued.month, f"{issued.month:02d}")}  # fmt: skip
        assert any(f"{paper.number} ngày {day}" in text for day in days), paper


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("kien_giang_report_2024.py", "45 figures, 0 findings"),
        ("binh_phuoc_inspection.py", "2024-02-01: 10 of 12 still owed"),
    ],
)
def test_the_examples_run(name: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / name), run_name="__main__")
    assert said in capsys.readouterr().out

"""The examples that encode real documents, held against what is read of those documents."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Final

import pytest

from vnchild.domain.directive import Cited, Directive, ReportingRequest
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.inspection import Inspection
from vnchild.domain.report import Report
from vnchild.domain.report_period import ReportPeriod
from vnchild.law import Lang
from vnchild.reading.directive import read_directive

ROOT: Final = Path(__file__).parents[2]
SEEDS: Final = ROOT.parent / "shared" / "seeds"
NAMES: Final = {
    "kien_giang_directive_2023.py": "kien-giang-524-ubnd-kgvx-2023.txt",
    "phong_tho_directive_2023.py": "phong-tho-390-ubnd-ldtbxh-2023.txt",
}


def example(name: str, what: str) -> object:
    return runpy.run_path(str(ROOT / "examples" / name))[what]


def encoded(name: str) -> Directive:
    found = example(name, "DIRECTIVE")
    assert isinstance(found, Directive)
    return found


def seed(name: str) -> str:
    path = SEEDS / name
    if not path.exists():
        pytest.skip(f"{name} is not at hand")
    return path.read_text(encoding="utf-8")


def read(name: str) -> Directive:
    return read_directive(seed(name)).directive


def true(name: str | None) -> str:
    """A name without what a seed prints wrongly, in small letters."""
    return (name or "").replace("Phong Thồ", "Phong Thổ").casefold()


def fact(cited: Cited) -> tuple[object, ...]:
    return (
        cited.number,
        true(cited.kind),
        cited.name,
        cited.issued,
        true(cited.issuer),
        cited.resolved,
    )


def ordered(duty: ReportingRequest) -> tuple[object, ...]:
    due = duty.due, duty.bound, duty.day, duty.last_day
    return duty.is_report, duty.period, duty.year, *due, duty.to, duty.by, duty.task


directives = pytest.mark.parametrize("name", NAMES)


@directives
def test_the_head_is_what_is_read(name: str) -> None:
    ours, found = encoded(name), read(NAMES[name])
    assert (ours.number, ours.kind, ours.issued) == (found.number, found.kind, found.issued)
    assert ours.superior == found.superior
    assert true(ours.place) == true(found.place)
    assert true(ours.issuer) == true(found.issuer)
    assert ours.subject is not None
    assert ours.subject in (found.subject or "")
    assert ours.addressees == found.addressees
    assert ours.recipients == found.recipients
    assert ours.signer == found.signer


@directives
def test_every_document_named_is_what_is_read(name: str) -> None:
    ours, found = encoded(name), read(NAMES[name])
    assert [fact(each) for each in ours.cites] == [fact(each) for each in found.cites]
    assert [(b.kind, [fact(c) for c in b.cites]) for b in ours.basis] == [
        (b.kind, [fact(c) for c in b.cites]) for b in found.basis
    ]


@directives
def test_every_task_binds_whom_it_is_read_to_bind(name: str) -> None:
    ours, found = encoded(name), read(NAMES[name])
    assert [(t.label, t.by) for t in ours.tasks] == [(t.label, t.by) for t in found.tasks]
    for mine, theirs in zip(ours.tasks, found.tasks, strict=True):
        assert set(mine.topics) <= set(theirs.topics)
    assert set(ours.topics) == {topic for task in ours.tasks for topic in task.topics}


@directives
def test_every_duty_is_what_is_read(name: str) -> None:
    ours, found = encoded(name), read(NAMES[name])
    assert [ordered(each) for each in ours.duties] == [ordered(each) for each in found.duties]


@directives
def test_the_words_of_a_directive_are_our_own(name: str) -> None:
    text = " ".join(seed(NAMES[name]).replace("*", "").split()).casefold()
    ours = encoded(name)
    said = [task.text for task in ours.tasks] + [basis.text for basis in ours.basis]
    said += [duty.what for duty in ours.duties]
    for each in (*said, ours.subject or ""):
        assert len(each.split()) < 7 or each.casefold() not in text


def test_the_recommendations_of_the_inspection_are_the_tasks_that_are_read() -> None:
    found = read("binh-phuoc-ubnd-kgvx-2023.txt")
    inspection = example("binh_phuoc_inspection.py", "INSPECTION")
    assert isinstance(inspection, Inspection)
    told = [
        (each.code, tuple(to.vi.casefold() for to in each.to))
        for each in inspection.recommendations
    ]
    assert told == [(t.label, tuple(true(by.name) for by in t.by)) for t in found.tasks]
    for each, task in zip(inspection.recommendations, found.tasks, strict=True):
        printed = set(re.findall(r"\d+/(?:\d{4}/)?[A-ZĐ][A-ZĐ-]+", task.text))
        assert {paper.number for paper in each.under} == printed
    cites = {each.number: each.issued for each in found.cites}
    papers = [inspection.plan, inspection.report, inspection.proposal]
    papers += [paper for each in inspection.recommendations for paper in each.under]
    for paper in papers:
        assert paper is not None
        issued = cites[paper.number]
        assert issued is not None
        assert issued.date == paper.issued


def test_the_report_is_read_with_its_period_and_who_reports() -> None:
    found = read("kien-giang-bc-ldtbxh-2024-h1-report.txt")
    report = example("kien_giang_report_2024.py", "REPORT")
    assert isinstance(report, Report)
    assert found.kind is DocumentKindName.REPORT
    assert report.period == ReportPeriod.half(2024, 1)
    assert "6 tháng đầu năm 2024" in (found.subject or "")
    assert true(report.title.vi) in true(found.subject)
    assert found.place == "Kiên Giang"
    assert found.issued.iso == "2024-07"
    assert found.duties == ()


@pytest.mark.parametrize(
    ("name", "lang", "said"),
    [
        ("kien_giang_directive_2023.py", "en", "2023-05-19 first half of the year: Sở"),
        ("kien_giang_directive_2023.py", "vi", "công văn 524/UBND-KGVX"),
        ("phong_tho_directive_2023.py", "en", "2023-11-09 year: UBND huyện"),
        ("phong_tho_directive_2023.py", "vi", "- đột xuất: UBND huyện"),
    ],
)
def test_the_examples_print(
    name: str, lang: Lang, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main = example(name, "main")
    assert callable(main)
    main(lang)
    assert said in capsys.readouterr().out

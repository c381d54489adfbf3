"""The JSON of a reading: what the objects have, and the keys by which it is found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reading.seeds import seed
from vnchild.domain.directive import BasisKind
from vnchild.domain.topic import Topic
from vnchild.reading.as_json import as_json
from vnchild.reading.directive import Reading, read_directive

DISPATCHES = {path.stem: path for path in (Path(__file__).parent / "dispatches").glob("*.txt")}
TOPICS = {topic.value: topic for topic in Topic}
SEEDS = (
    "binh-phuoc-ubnd-kgvx-2023",
    "kien-giang-524-ubnd-kgvx-2023",
    "kien-giang-bc-ldtbxh-2024-h1-report",
    "phong-tho-390-ubnd-ldtbxh-2023",
)


def told(name: str) -> tuple[str, Reading, dict[str, Any]]:
    text = DISPATCHES[name].read_text("utf-8") if name in DISPATCHES else seed(name)
    reading = read_directive(text)
    return text, reading, dict(as_json(reading))


@pytest.mark.parametrize("name", [*sorted(DISPATCHES), *SEEDS])
def test_what_the_objects_have_is_in_the_json(name: str) -> None:
    text, reading, found = told(name)
    directive = reading.directive
    carried = [cited.number for cited in directive.carries_out]
    assert carried == [each["number"] for each in found["cites"] if each["basis"] == "carries_out"]
    in_basis = {cited for basis in directive.basis for cited in basis.cites}
    for cited, each in zip(directive.cites, found["cites"], strict=True):
        assert (each["basis"] is not None) is (cited in in_basis)
    assert [TOPICS[each] for each in found["topics"]] == list(directive.topics)
    assert found["superior"] == directive.superior
    for task, each in zip(directive.tasks, found["tasks"], strict=True):
        assert (each["label"], each["heading"]) == (task.label, task.heading)
        assert each["text"] == task.text
        assert each["by"] == [whom.name for whom in task.by]
        assert [TOPICS[topic] for topic in each["topics"]] == list(task.topics)
    for copy, each in zip(directive.recipients, found["recipients"], strict=True):
        assert (each["name"], each["purpose"]) == (copy.name, copy.purpose)
        start, end = each["span"]
        assert each["name"].split()[0] in text[start:end]


def test_a_dispatch_of_a_commune() -> None:
    text, _, found = told("01_commune_dispatch")
    assert [(each["number"], each["basis"]) for each in found["cites"]] == [
        ("12/KH-UBND", "carries_out"),
        (None, None),
        ("56/2017/NĐ-CP", None),
    ]
    assert found["topics"] == ["special_circumstances"]
    assert found["superior"] is None
    assert [each["label"] for each in found["tasks"]] == ["1", "2"]
    assert found["tasks"][0]["text"].startswith("Rà soát, lập danh sách trẻ em")
    assert found["tasks"][0]["topics"] == ["special_circumstances"]
    assert found["tasks"][0]["by"] == []
    second = found["recipients"][1]
    assert (second["name"], second["purpose"]) == ("Đảng ủy xã", "b/c")
    assert text[slice(*second["span"])] == "Đảng ủy xã (b/c)"


def test_a_decision_and_the_body_above_its_issuer() -> None:
    _, _, found = told("03_decision")
    assert found["superior"] == "UBND tỉnh Hoàng Long"
    assert [each["basis"] for each in found["cites"]] == ["based_on", "based_on"]


TWICE = """ỦY BAN NHÂN DÂN XÃ MẪU

Số: 8/KH-UBND
Mẫu, ngày 4 tháng 3 năm 2026

KẾ HOẠCH
Công tác trẻ em năm 2026

Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh Ví Dụ;
Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh Ví Dụ;
Xét đề nghị của Sở Y tế tại Tờ trình số 05/TTr-SYT ngày 01/02/2026;

1. Rà soát trẻ em theo Nghị định số 56/2017/NĐ-CP.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hoàng Văn Mẫu
"""


def test_of_several_paragraphs_that_name_a_document_one_that_it_carries_out_counts() -> None:
    reading = read_directive(TWICE)
    assert [basis.kind for basis in reading.directive.basis] == [
        BasisKind.BASED_ON,
        BasisKind.CARRIES_OUT,
        BasisKind.CONSIDERS,
    ]
    found: Any = as_json(reading)["cites"]
    assert [(each["number"], each["basis"]) for each in found] == [
        ("12/KH-UBND", "carries_out"),
        ("05/TTr-SYT", "considers"),
        ("56/2017/NĐ-CP", None),
    ]


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("66.7/2025/NQ-CP", (66, ".7", 2025, "NQ-CP", "66.7/2025/NQ-CP")),
        ("30a/2008/NQ-CP", (30, "a", 2008, "NQ-CP", "30a/2008/NQ-CP")),
        ("8 / KH–UBND", (8, None, None, "KH-UBND", "08/KH-UBND")),
        ("211-KH/TU", (211, None, None, "KH/TU", "211-KH/TU")),
        ("/KH-UBND", (None, None, None, "KH-UBND", "/KH-UBND")),
    ],
)
def test_nothing_of_a_number_is_lost(printed: str, parts: tuple[object, ...]) -> None:
    text = TWICE.replace("Số: 8/KH-UBND", f"Số: {printed}")
    found: Any = as_json(read_directive(text))
    names = ("number", "letter", "year", "symbol", "normal")
    assert tuple(found[name] for name in names) == parts
    told = {name for name, part in zip(names, parts, strict=True) if part is not None}
    assert told - {"number"} <= set(found["spans"])
    assert {"letter", "year"} - told == {"letter", "year"} - set(found["spans"])
    assert {tuple(found["spans"][name]) for name in told} == {tuple(found["spans"]["number"])}


@pytest.mark.parametrize(
    ("printed", "issued", "year"),
    [
        ("Công văn 3027/BYT-BMTE năm 2025", None, 2025),
        ("Công văn 3027/BYT-BMTE ngày 04/7/2025", "2025-07-04", 2025),
        ("Công văn 3027/BYT-BMTE", None, None),
        ("Nghị định 56/2017/NĐ-CP", None, 2017),
        ("Luật Trẻ em năm 2016", None, 2016),
    ],
)
def test_the_year_of_a_document_is_told(printed: str, issued: str | None, year: int | None) -> None:
    text = TWICE.replace("1. Rà soát trẻ em theo Nghị định số 56/2017/NĐ-CP", f"1. Theo {printed}")
    found: Any = as_json(read_directive(text))["cites"]
    assert (found[-1]["issued"], found[-1]["year"]) == (issued, year)

"""The real documents: every fact by hand. Skipped where they are not at hand."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from vnchild.domain.directive import DutyPeriod
from vnchild.domain.document_kind import DocumentKindName
from vnchild.reading.as_json import as_json
from vnchild.reading.directive import Reading, read_directive

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"
KIEN_GIANG = "kien-giang-524-ubnd-kgvx-2023.txt"
PHONG_THO = "phong-tho-390-ubnd-ldtbxh-2023.txt"
BINH_PHUOC = "binh-phuoc-ubnd-kgvx-2023.txt"
REPORT = "kien-giang-bc-ldtbxh-2024-h1-report.txt"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the real documents are not here")


def text(name: str) -> str:
    return (SEEDS / name).read_text(encoding="utf-8")


def read(name: str) -> Reading:
    return read_directive(text(name))


def test_kien_giang_head() -> None:
    directive = read(KIEN_GIANG).directive
    assert directive.number is not None
    assert directive.number.normal == "524/UBND-KGVX"
    assert directive.kind is DocumentKindName.OFFICIAL_DISPATCH
    assert directive.issued.date == date(2023, 3, 30)
    assert directive.place == "Kiên Giang"
    assert directive.issuer == "Ủy ban nhân dân tỉnh Kiên Giang"
    assert directive.superior is None
    assert directive.subject == (
        "triển khai thực hiện nhiệm vụ trọng tâm công tác trẻ em năm 2023 "
        "trên địa bàn tỉnh Kiên Giang"
    )
    assert [each.name for each in directive.addressees] == [
        "Giám đốc (Thủ trưởng) các sở, ban, ngành, đoàn thể cấp tỉnh",
        "Chủ tịch UBND các huyện, thành phố",
    ]
    signer = directive.signer
    assert signer is not None
    assert (signer.name, signer.office) == ("Nguyễn Lưu Trung", "Phó Chủ tịch")
    assert (signer.in_place_of, signer.capacity) == ("Chủ tịch", ("KT",))
    assert len(directive.recipients) == 10


def test_kien_giang_names_four_documents() -> None:
    cites = read(KIEN_GIANG).directive.cites
    assert [(c.number, c.issued and c.issued.iso) for c in cites] == [
        ("636/LĐTĐ-BHXH-TE", "2023-02-28"),
        ("35/KH-BCĐ", "2023-02-21"),
        ("13/2021/TT-BLĐTBXH", "2021-09-30"),
        ("2513/LĐTBXH-TTTT", "2022-07-14"),
    ]


def test_kien_giang_duties() -> None:
    duties = read(KIEN_GIANG).directive.duties
    assert [(d.period, d.last_day) for d in duties] == [
        (DutyPeriod.FIRST_HALF, date(2023, 5, 19)),
        (DutyPeriod.YEAR, date(2023, 11, 14)),
        (DutyPeriod.AD_HOC, None),
    ]
    assert [d.due for d in duties] == ["trước ngày 20/5/2023", "trước ngày 15/11/2023", None]
    assert {d.to for d in duties} == {"Sở Lao động - Thương binh và Xã hội"}
    assert {d.task for d in duties} == {"1.6"}


def test_kien_giang_tasks_bind_whom_they_name() -> None:
    directive = read(KIEN_GIANG).directive
    assert [task.label for task in directive.tasks] == [
        *(f"1.{place}" for place in range(1, 7)),
        *(f"2.{place}" for place in range(1, 5)),
    ]
    assert {task.by for task in directive.tasks[:6]} == {directive.addressees}
    assert {task.by for task in directive.tasks[6:]} == {directive.addressees[1:]}
    assert [c.number for c in directive.carries_out] == ["636/LĐTĐ-BHXH-TE"]


def test_phong_tho() -> None:
    directive = read(PHONG_THO).directive
    assert directive.number is not None
    assert directive.number.number == 390
    assert directive.issued.date == date(2023, 3, 16)
    assert directive.issuer == "Ủy ban nhân dân huyện Phong Thồ"
    assert directive.subject == "hướng dẫn nhiệm vụ trọng tâm công tác trẻ em năm 2023"
    assert [each.name for each in directive.addressees] == [
        "Các cơ quan, ban, ngành, đoàn thể huyện",
        "Ủy ban nhân dân các xã, thị trấn",
    ]
    assert [(c.number or c.name, c.issued and c.issued.iso) for c in directive.cites] == [
        ("831/UBND-VX", "2023-03-14"),
        ("636/BLĐTĐBXH-TE", None),
        ("347/SLĐTĐBXH-PCTNXH-BVTE", "2023-03-15"),
        ("Luật Trẻ em năm 2016", "2016"),
        ("121/2020/QH14", "2020-06-19"),
        ("56/2017/NĐ-CP", "2017-05-09"),
        ("13/2021/TT-BLĐTBXH", "2021-09-30"),
        ("2513/LĐTBXH-TTTT", "2022-07-14"),
    ]
    assert directive.cites[3].resolved == "102/2016/QH13"
    assert [(d.period, d.last_day) for d in directive.duties] == [
        (DutyPeriod.FIRST_HALF, date(2023, 5, 9)),
        (DutyPeriod.YEAR, date(2023, 11, 9)),
        (DutyPeriod.AD_HOC, None),
    ]
    assert {d.to for d in directive.duties} == {
        "UBND huyện (qua Phòng Lao động - Thương binh và Xã hội)"
    }
    assert [task.label for task in directive.tasks] == list("12345678")
    assert directive.tasks[0].by == directive.addressees
    signer = directive.signer
    assert signer is not None
    assert (signer.name, signer.on_behalf_of) == ("Mai Thị Hồng Sim", "Ủy ban nhân dân")
    assert signer.capacity == ("TM", "KT")


def test_binh_phuoc_is_a_draft_without_head() -> None:
    reading = read(BINH_PHUOC)
    directive, told = reading.directive, as_json(reading)
    assert told["number"] is None
    assert told["symbol"] == "UBND-KGVX"
    assert told["issued"] is None
    assert directive.issued.year == 2023
    assert directive.place == "Bình Phước"
    assert directive.issuer is None
    assert directive.subject == (
        "thực hiện các kiến nghị của Đoàn kiểm tra công tác bảo vệ, chăm sóc trẻ em"
    )
    assert told["addressees"] == [
        "Các sở, ban, ngành, đoàn thể tỉnh",
        "UBND các huyện, thị xã, thành phố",
    ]
    assert [(c.number or c.name, c.issued and c.issued.iso) for c in directive.cites] == [
        ("100/KH-UBND", "2023-03-27"),
        ("174/BC-SLĐTBOXH", "2023-06-02"),
        ("1378/SLĐTBOXH-QLLVXH", "2023-07-18"),
        ("92/KH-UBND", "2022-04-15"),
        ("26/2021/NQ-HĐND", "2021-12-07"),
        ("206/KH-UBND", "2021-06-14"),
        ("2833/QĐ-UBND", "2021-11-03"),
        ("Luật Trẻ em", None),
        ("107/KH-UBND", "2022-04-21"),
    ]
    assert directive.duties == ()
    assert [(task.label, [each.name for each in task.by]) for task in directive.tasks] == [
        *((f"1.{place}", ["Các sở, ban, ngành, đoàn thể tỉnh"]) for place in range(1, 4)),
        ("1.4", ["Sở Y tế"]),
        *((f"2.{place}", ["UBND các huyện, thị xã, thành phố"]) for place in range(1, 9)),
    ]
    assert "the number is left blank" in reading.warnings
    assert "the day and month of issue are left blank" in reading.warnings


def test_the_report_is_read_as_a_report() -> None:
    directive = read(REPORT).directive
    assert directive.kind is DocumentKindName.REPORT
    assert directive.issued.iso == "2024-07"
    assert directive.duties == ()
    assert directive.subject is not None
    assert directive.subject.startswith("Kết quả công tác trẻ em 6 tháng đầu năm 2024")
    numbers = [c.number for c in directive.cites]
    assert len(numbers) == len(set(numbers)) == 17
    assert "28-CT/TW" in numbers


@pytest.mark.parametrize("name", [KIEN_GIANG, PHONG_THO, BINH_PHUOC, REPORT])
def test_every_span_holds_what_was_printed(name: str) -> None:
    given, reading = text(name), read(name)

    def shown(start: int, end: int) -> str:
        return " ".join(given[start:end].replace("*", "").split())

    found = [(each.span, each.printed) for each in reading.fields]
    found += [(each.span, each.printed) for each in reading.addressees]
    found += [(each.span, each.printed) for each in reading.duties]
    assert found
    for span, printed in found:
        assert shown(span.start, span.end) == printed


@pytest.mark.parametrize("name", [KIEN_GIANG, PHONG_THO, BINH_PHUOC])
def test_reading_is_quick(name: str) -> None:
    given = text(name)
    read_directive(given)
    best = min(_timed(given) for _ in range(3))
    assert best < 0.5


def _timed(given: str) -> float:
    begin = time.perf_counter()
    read_directive(given)
    return time.perf_counter() - begin

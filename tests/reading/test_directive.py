"""What cannot be read, what is told, and that nothing else ever escapes."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vnchild.reading.as_json import as_json
from vnchild.reading.directive import MOST_LINES, read_directive
from vnchild.reading.errors import ReadingError

DISPATCHES = sorted((Path(__file__).parent / "dispatches").glob("*.txt"))
TEXTS = [path.read_text(encoding="utf-8") for path in DISPATCHES]
KEYS = [
    "number", "letter", "year", "symbol", "normal", "kind", "issued", "place", "issuer", "superior",
    "subject", "addressees", "cites", "topics", "tasks", "duties", "recipients", "signers",
    "warnings", "spans",
]  # fmt: skip
PIECES = (
    "Số: ", "/UBND-VX", "V/v ", "Kính gửi: ", "ngày 31 tháng 2 năm 2024", "trước ngày ", "15/6",
    "/2024", "Nơi nhận:", "KT. CHỦ TỊCH", "\n", "\n\n", "|", "**", "6 tháng", "báo cáo ", "(", ")",
    "Điều 1. ", "1. ", "- ", "ỦY BAN NHÂN DÂN", "KẾ HOẠCH", "hằng năm", "đột xuất", "về Sở Y tế",
    "Căn cứ Luật Trẻ em", "quý IV", "./.", "từ ngày 01/6 đến ngày 99/99/9999", "chậm nhất ", "\t",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "empty"),
        (" \n\t ", "empty"),
        ("Thân em như tấm lụa đào,\nPhất phơ giữa chợ biết vào tay ai.\n", "no a number|number"),
        ("id,birth_date,hiv\na,2020-01-01,no\n", "number and symbol"),
        (b"%PDF-1.7 \n...", "pdftotext"),
        (b"PK\x03\x04 rest of a docx", "pandoc"),
    ],
)
def test_what_is_no_directive(text: str | bytes, told: str) -> None:
    with pytest.raises(ReadingError, match=told):
        read_directive(text)


def test_only_text_is_read() -> None:
    with pytest.raises(ReadingError, match="not int"):
        read_directive(5)  # type: ignore[arg-type]


def test_bytes_are_read_as_text() -> None:
    assert as_json(read_directive(TEXTS[0].encode())) == as_json(read_directive(TEXTS[0]))


@pytest.mark.parametrize("text", TEXTS)
def test_json_has_these_keys(text: str) -> None:
    told = as_json(read_directive(text))
    assert list(told) == KEYS
    spans = told["spans"]
    assert isinstance(spans, dict)
    assert isinstance(told["addressees"], list)
    assert len(spans["addressees"]) == len(told["addressees"])


def test_blanks_are_told() -> None:
    reading = read_directive(
        "Số: /UBND-VX\nVí Dụ, ngày    tháng    năm 2024\nV/v thử\nKính gửi: UBND các xã.\n"
        "Báo cáo trước ngày 15/6/2024./.\nNơi nhận:\n- Như trên.\n"
    )
    told = as_json(reading)
    assert (told["number"], told["symbol"], told["issued"]) == (None, "UBND-VX", None)
    assert "the number is left blank" in reading.warnings
    assert "the day and month of issue are left blank" in reading.warnings
    assert "no signature was found" in reading.warnings


def _never_worse(text: str) -> None:
    try:
        reading = read_directive(text)
    except ReadingError:
        return
    for duty in reading.directive.duties:
        assert duty.day is None or duty.last_day is None or duty.last_day <= duty.day
    for each in reading.fields:
        assert 0 <= each.span.start <= each.span.end <= len(text)


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    _never_worse(text)


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_pieces(pieces: list[str]) -> None:
    _never_worse("".join(pieces))


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 80)))
        text = text[:start] + draw(st.sampled_from((*PIECES, ""))) + text[end:]
    return text


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(_mutated())
def test_mutated_dispatches(text: str) -> None:
    _never_worse(text)


@pytest.mark.slow
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_any_text_at_length(text: str) -> None:
    _never_worse(text)


@pytest.mark.slow
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(_mutated())
def test_mutated_dispatches_at_length(text: str) -> None:
    _never_worse(text)


@pytest.mark.slow
def test_time_grows_with_the_length_only() -> None:
    text = TEXTS[0]
    cut = text.index("1. Rà soát")
    end = text.index("Đề nghị Trưởng")

    def taken(times: int) -> float:
        long = text[:cut] + text[cut:end] * times + text[end:]
        begin = time.process_time()
        read_directive(long)
        return time.process_time() - begin

    assert taken(4_000) < 20 * max(taken(400), 0.05)


DENSE = (
    "1. Rà soát trẻ em có hoàn cảnh đặc biệt trên địa bàn xã.\n",
    "1. Báo cáo về Sở Y tế trước ngày {}/5/2024.\n",
    "báo cáo về Sở Y tế trước ngày {}/5/2024, ",
    "Nghị định số {}/2021/NĐ-CP ngày 15/3/2021 của Chính phủ; ",
    "điểm a khoản {} Điều 5 Nghị định 20/2021/NĐ-CP và ",
    "| {} | Rà soát trẻ em | UBND xã | 31/3/2026 |\n",
    "Tổ chức từ ngày {}/6 đến ngày 30/6/2024. ",
    "GIÁM ĐỐC          PHÓ GIÁM ĐỐC\n",
    "- Sở Y tế;\n",
)


@pytest.mark.slow
@pytest.mark.parametrize("piece", DENSE)
def test_text_of_one_kind_takes_no_longer_than_its_length(piece: str) -> None:
    head, closing = TEXTS[0].split("1. Rà soát", 1)[0], "\n\nNơi nhận:\n- Như trên.\n"

    def taken(times: int) -> float:
        text = head + "".join(piece.format(1 + i % 28) for i in range(times)) + closing
        begin = time.process_time()
        read_directive(text)
        return time.process_time() - begin

    assert taken(8_000) < 20 * max(taken(800), 0.02)


def test_of_a_text_longer_than_any_document_the_first_lines_are_read_with_a_note() -> None:
    order = "- Báo cáo Sở Y tế trước ngày 15/6/2024.\n"
    head = "Số: 07/UBND-VX\nV/v rà soát\nKính gửi: UBND các xã.\n"
    longest = head + order + "a\n" * (MOST_LINES - 4)
    assert longest.count("\n") == MOST_LINES
    whole, cut = read_directive(longest), read_directive(longest + order)
    assert [len(each.directive.duties) for each in (whole, cut)] == [1, 1]
    assert not any("dài hơn" in note.vi for note in whole.notes)
    assert any("dài hơn 50.000 dòng" in note.vi for note in cut.notes)

"""Any text is searched for citations, numbers and dates, and in no long time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.seeds import seed
from vnchild.reading import find_citations, find_dates, find_numbers, own_number, unique

_WORDS = st.sampled_from(
    [
        "Điều ",
        "khoản ",
        "điểm ",
        "a, ",
        "1",
        "2021",
        "/",
        "-",
        "–",
        " ",
        "\n",
        "số ",
        "Số: ",
        "NĐ-CP",
        "TT",
        "UBND",
        "-KH/TU",
        "ngày ",
        "tháng ",
        "năm ",
        "của ",
        "Chính phủ",
        "giữa ",
        "Luật ",
        "Trẻ em",
        "Nghị định ",
        "Công văn ",
        "này",
        "(",
        ")",
        ",",
        ";",
        ".",
        "…",
        "|",
        "**",
        "đến ",
        "và ",
        "Đề án ",
        "Ban Chỉ đạo ",
        "tỉnh ",
        "“",
        "Quyết định số 12/QĐ-TTg",
        "từ ",
        "mục ",
        "VI",
        "QH13",
        "\u0301",
    ]
)


@settings(max_examples=300)
@given(st.lists(_WORDS, max_size=40).map("".join) | st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    found = [(each.span, each.printed) for each in find_citations(text)]
    found += [(each.span, each.printed) for each in find_dates(text, years=True)]
    found += [(each.span, each.printed) for each in find_numbers(text)]
    for span, printed in found:
        assert 0 <= span.start < span.end <= len(text)
        assert printed
    starts = [each.span.start for each in find_citations(text)]
    assert starts == sorted(starts)
    unique(find_citations(text))
    own_number(text)


@settings(max_examples=60)
@given(st.data())
def test_a_real_document_cut_and_damaged_is_read(data: st.DataObject) -> None:
    text = seed("phong-tho-390-ubnd-ldtbxh-2023")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 600)))
    at = data.draw(st.integers(start, end))
    damaged = text[start:at] + data.draw(st.text(max_size=5)) + text[at:end]
    for each in find_citations(damaged):
        assert damaged[each.span.start : each.span.end].strip()


@pytest.mark.parametrize(
    "piece",
    [
        "Điều ",
        "Điều 1, ",
        "Điều 1 đến ",
        "khoản 1 ",
        "điểm a, ",
        "số ",
        "1/",
        "(",
        "Luật ",
        "Luật A ",
        "Luật Trẻ em ",
        "ngày ",
        "ngày ....",
        "ngày .... tháng ",
        "A-",
        "1/AB-",
        "1/QĐ-UB ",
        "của A ",
        "của Ban Chỉ đạo ",
        "Nghị định ngày ",
        "1/QĐ-UB giữa A, ",
        "Số: ……",
        "2021-",
        "28-CT/",
        "Đề án ",
        "1/2/2023-",
        "mục I, ",
        "Kế hoạch của A ",
        "Ab",
        "“",
    ],
)
def test_no_repetition_takes_long(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    began = time.process_time()
    find_citations(text)
    find_dates(text, years=True)
    find_numbers(text)
    assert time.process_time() - began < 5

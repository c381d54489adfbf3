"""Time grows with the length of a text and no faster, whatever comes again in it."""

from __future__ import annotations

import contextlib
import gc
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading.test_directive_duties import HEAD
from vnchild.reading.directive import read_directive
from vnchild.reading.errors import ReadingError

UNITS = (
    ".", ". ", ",", ", ", ";\n", ": ", "…", "…… ", "! ", "- ", "– ", "+ ", "* ", "**", "_ ",
    "____", "(", "( )", "[", "“", "“”", "/", "1/", "1/1 ", "20/5/2023 ", "1.1 ", "1. ", "a) ",
    "a. ", "A. ", "a", "A", "Đ", "Đ\n", "A\n", "A B\n", "ạ", "a\u0301", "\u00d0", "\u200b",
    "\u00a0", "\t", "a\t", "\t ", " ", "   a", "a  b  ", "\n", "\n \n", " \t\n", "\r", "\f", "|",
    "|a", "x|\n", "#", "<", "<b>", "<td>", "</td>", "<p ", "<!--", "&amp;", "&", "TT\n", "TT\n\n",
    "TT ", "1\n", "Thời hạn\n", "TT\nThời hạn\n1\n", "số ", "Số: ", "số 1, ", "12/UBND-VX ",
    "12/2020/NĐ-CP ", "VX-", "%", "2024 ", "năm 2024 ", "tháng 6 ", "quý I ", "6 tháng ",
    "hằng năm ", "tuần ", "24 giờ ", "ngày ", "ngày/", "trước ngày ", "trong vòng ", "từ ngày ",
    "đến ", "từ 1/1 đến ", "1/1/2024 - ", "đã ", "sẽ ", "để ", "Để ", "tại ", "của ", "theo ",
    "này ", "nêu trên ", "và ", "các ", "các xã: A, ", "Sở ", "Sở Y tế, ", "Sở Y tế: ",
    "UBND xã, ", "Kính gửi: Sở ", "Kính gửi\n", "Căn cứ ", "Luật ", "Nghị định số ", "Điều 1. ",
    "khoản 1 ", "điểm a ", "ban hành kèm theo ", "Nơi nhận:\n", "KT. ", "CHỦ TỊCH\n", "(đã ký)\n",
    "Nguyễn Văn A\n", "Ông A ", "TP. ", "báo cáo, ", "Báo cáo. ", "gửi Sở Y tế ", "hoàn thành ",
    "tổ chức ", "yêu cầu ", "đề nghị ", "tôi ", "BÊN A ", "HỢP ĐỒNG ", "THÔNG BÁO\n",
    "QUYẾT ĐỊNH ", "Về việc ",
    "<script></p>", "<head></p>", "<!--</p>", "<tr></p>",
)  # fmt: skip
"""What a text may hold a thousand times, by mistake or by malice."""
SHORT, TIMES = 8_000, 8


def taken(text: str) -> float:
    """The seconds of CPU that it takes to read or refuse a text."""
    gc.collect()
    begin = time.process_time()
    with contextlib.suppress(ReadingError):
        read_directive(text)
    return time.process_time() - begin


def grows(unit: str, before: str) -> bool:
    """Whether eight times the text takes more than thirty times as long, twice in a row."""
    short = before + unit * (SHORT // len(unit))
    long = before + unit * (TIMES * SHORT // len(unit))
    return all(taken(long) > 30 * max(taken(short), 0.02) for _ in range(2))


@pytest.mark.slow
@pytest.mark.parametrize("before", ["", HEAD], ids=["alone", "behind a head"])
@pytest.mark.parametrize("unit", UNITS)
def test_what_comes_again_and_again(unit: str, before: str) -> None:
    assert not grows(unit, before)


@pytest.mark.parametrize("unit", ["<script></p>", "<head></p>", "<style>a</p>\n", "<!--</p>"])
def test_what_a_page_opens_and_never_closes(unit: str) -> None:
    assert taken(unit * 20_000) < 5


@pytest.mark.slow
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.sampled_from(UNITS), min_size=2, max_size=4).map("".join),
    st.sampled_from(["", HEAD]),
)
def test_several_things_that_come_again_and_again(unit: str, before: str) -> None:
    assert not grows(unit, before)


@pytest.mark.slow
@pytest.mark.parametrize(
    "sentence",
    [
        "Báo cáo Sở Y tế trước ngày 20/5/2024. ",
        "Hoàn thành trong tháng 6/2024. ",
        "Sở Y tế rà soát, xong trước ngày 20/5; ",
        "Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ; ",
    ],
)
def test_a_paragraph_of_two_million_characters(sentence: str) -> None:
    short, long = (HEAD + sentence * (size // len(sentence)) for size in (250_000, 2_000_000))
    assert not all(taken(long) > 14 * taken(short) for _ in range(2))

"""What cannot be read is told in both languages."""

from __future__ import annotations

import pickle

import pytest

from vnchild.law.errors import VnchildError
from vnchild.reading.directive import read_directive
from vnchild.reading.errors import ReadingError
from vnchild.reading.text.encoding import decode


@pytest.mark.parametrize(
    ("given", "vietnamese", "english"),
    [
        (b"", "trống", "empty"),
        (b"%PDF-1.7", "tệp PDF", "a PDF file"),
        (b"PK\x03\x04 word", "Word (.docx)", "Word (.docx)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word cũ", "old Word"),
        (b"{\\rtf1", "RTF", "RTF"),
        (b"\xff\xfeS\x00\xd8", "UTF-16", "UTF-16"),
        (b"S\x00o\x00", "byte 0", "zero bytes"),
        ("Số".encode() + b"\xd2\xff", "mã khác", "something else"),
        ("Hôm nay trời đẹp.".encode(), "còn thiếu: số, ký hiệu", "it lacks: a number and symbol"),
    ],
)
def test_the_same_in_both_languages(given: bytes, vietnamese: str, english: str) -> None:
    with pytest.raises(ReadingError) as caught:
        read_directive(given)
    assert vietnamese in caught.value.in_("vi")
    assert english in caught.value.in_("en")
    assert str(caught.value) == caught.value.in_("en")
    assert isinstance(caught.value, VnchildError)


def test_an_error_can_be_sent_to_another_process() -> None:
    with pytest.raises(ReadingError) as caught:
        decode(b"%PDF-1.7")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert again.in_("vi") == caught.value.in_("vi")

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.seeds import seed
from vnchild.reading import ReadingError, Source, Span, decode


@pytest.mark.parametrize(
    ("given_text", "text"),
    [
        ("**Số:** *524*", "Số: 524"),
        ("## Kế hoạch", "Kế hoạch"),
        ("* Các sở;\n* Các xã", "- Các sở;\n- Các xã"),
        ("_qua Phòng_ a_b", "qua Phòng a_b"),
        ("Sở\u00a0Y\u202ftế", "Sở Y tế"),
        ("trẻ\u00ad em\u200b", "trẻ em"),
        ("\ufeffSố", "Số"),
        ("dự¹. Bơi². 20 m²; 5 km²", "dự. Bơi. 20 m²; 5 km²"),
        ("dự[^1] và<sup>2</sup>", "dự và"),
        (r"100\% \| 5\*", "100% | 5*"),
        ("a&nbsp;b &amp; c", "a b & c"),
        ("dòng một<br>Dòng hai", "dòng một\nDòng hai"),
        ("Ðề án, Nghị định 20∕2021", "Đề án, Nghị định 20/2021"),
        ("LĐTBXH‑TE", "LĐTBXH-TE"),
        ("a\r\nb\rc", "a b c"),
        ("Lao động - Thương\n\n\n\nbinh và Xã hội", "Lao động - Thương binh và Xã hội"),
        ("Công văn số\n12/UBND-\nVX", "Công văn số 12/UBND- VX"),
        ("giao:\n\na) Sở Y tế;\nb) Sở Tài chính", "giao:\n\na) Sở Y tế;\nb) Sở Tài chính"),
        ("ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG", "ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG"),
        ("trẻ em.\n\n\n\n- Sở", "trẻ em.\n\n- Sở"),
        ("một\fhai", "một hai"),
        ("", ""),
    ],
)
def test_what_is_not_text_is_taken_away(given_text: str, text: str) -> None:
    assert Source(given_text).text == text


def test_the_bars_of_a_table_part_its_cells() -> None:
    text = Source("| Số | Ngày |\n|---|:--:|\n| 1 | 2 |").text
    assert [line.strip("\t") for line in text.split("\n") if line] == ["Số\tNgày", "1\t2"]


def test_letters_in_two_code_points_are_composed() -> None:
    plain = "Nghị quyết của Ủy ban nhân dân về trẻ em"
    source = Source(unicodedata.normalize("NFD", plain))
    assert source.text == plain
    start = plain.index("Ủy ban")
    span = source.span(start, start + 6)
    assert unicodedata.normalize("NFC", source.given[span.start : span.end]) == "Ủy ban"


_PIECES = st.sampled_from(
    [
        "**",
        "*",
        "_",
        "#",
        "|",
        "\\",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\u00a0",
        "\u200b",
        "ế",
        "e\u0302\u0301",
        "số",
        "12/QĐ-UBND",
        "a",
        "A",
        ".",
        "-",
        "–",
        "<br>",
        "¹",
        "[^1]",
        "&nbsp;",
        "\f",
        "\r\n",
        ",",
    ]
)


@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=60))
def test_every_character_that_is_kept_stands_where_it_is_said_to(text: str) -> None:
    source = Source(text)
    before = 0
    for position, letter in enumerate(source.text):
        span = source.span(position, position + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert span.start >= before
        before = span.start
        if letter.isalnum() and letter.isascii():
            assert text[span.start : span.end].strip("\\") == letter
    whole = source.span(0, len(source.text))
    assert 0 <= whole.start <= whole.end <= len(text)


def test_a_span_goes_from_the_first_letter_to_the_last() -> None:
    source = Source("Số:  **524** /UBND-KGVX")
    start = source.text.index("524")
    assert source.span(start, start + 3) == Span(7, 10)
    assert source.span(start, start) == Span(7, 7)


def test_spans_overlap_and_hold() -> None:
    assert Span(0, 4).overlaps(Span(3, 5))
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 5).holds(Span(3, 5))
    assert not Span(0, 4).holds(Span(3, 5))


def test_only_a_text_is_a_source() -> None:
    with pytest.raises(ReadingError, match="decode"):
        Source(b"x")  # type: ignore[arg-type]
    source = Source("x")
    assert Source.of(source) is source
    assert Source.of("x").text == "x"


TEXT = "Số: 05/KH-UBND về trẻ em được chăm sóc, bảo vệ ở Kiên Giang – Đắk Lắk"


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16"])
def test_texts_in_the_usual_codes_are_decoded(code: str) -> None:
    assert decode(TEXT.encode(code)) == TEXT


def windows_1258(text: str) -> bytes:
    """As the old Vietnamese Windows wrote it: the tone as a code point of its own."""
    letters = []
    for letter in text:
        try:
            letters.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", letter)
            tones = [c for c in parts if c in "\u0300\u0301\u0303\u0309\u0323"]
            base = unicodedata.normalize("NFC", "".join(c for c in parts if c not in tones))
            letters.append((base + "".join(tones)).encode("cp1258"))
    return b"".join(letters)


def test_the_old_code_of_windows_is_decoded() -> None:
    assert Source(decode(windows_1258(TEXT))).text == TEXT


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"%PDF-1.7 ...", "pdftotext"),
        (b"\n%PDF-1.4", "PDF"),
        (b"PK\x03\x04 word/document.xml", "pandoc"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "word processor"),
        (b"{\\rtf1 x}", "RTF"),
        (TEXT.encode() + b"\n" + windows_1258("được bảo vệ"), "different codes"),
        (b"\xff\xfeS", "UTF-16"),
        ("S\0ố".encode(), "zero bytes"),
        (b"\x89PNG\r\n\x1a\n\x00", "neither UTF-8"),
        (b"tr\xce em \xae\xad\xee c", "TCVN3|neither|font"),
    ],
)
def test_what_is_not_a_text_is_refused_with_a_way_out(raw: bytes, words: str) -> None:
    with pytest.raises(ReadingError, match=words):
        decode(raw)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_text_or_a_reading_error(raw: bytes) -> None:
    try:
        text = decode(raw)
    except ReadingError:
        return
    assert isinstance(text, str)
    assert "\0" not in text


def test_a_long_text_is_read_in_linear_time() -> None:
    text = seed("phong-tho-390-ubnd-ldtbxh-2023") * 60
    began = time.process_time()
    Source(text)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "piece", ["*", "_", "| ", "\n|--", "e\u0301\u0301", "- ", " ", "\\", "#", "<br", "[^"]
)
def test_no_run_of_marks_takes_long(piece: str) -> None:
    began = time.process_time()
    Source(piece * (300_000 // len(piece)))
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("<b>Đ</b>iều 5", "Điều 5"),
        ('<span style="color:red">Số:</span> 5', "Số: 5"),
        ("tr&#7867; em", "trẻ em"),
        ("tr&#x1EBB; em", "trẻ em"),
        ("x&atilde; h&ocirc;i", "xã hôi"),
        ("&ldquo;Mẫu&rdquo;", "“Mẫu”"),
        ("Sở LĐTB&XH; Sở GT&LT; &mau;", "Sở LĐTB&XH; Sở GT&LT; &mau;"),
        ("a < b và c > d", "a < b và c > d"),
    ],
)
def test_marks_of_web_pages(given: str, shown: str) -> None:
    assert Source(given).text == shown

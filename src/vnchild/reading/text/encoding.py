"""The bytes of a file as text."""

from __future__ import annotations

import codecs
import re
import unicodedata
from itertools import islice

from vnchild.law.text import Text
from vnchild.reading.errors import ReadingError

_IN_A_WORD_PROCESSOR = Text(
    "hãy mở bằng phần mềm soạn thảo và lưu lại dạng văn bản thuần (plain text) UTF-8",
    "open it in a word processor and save it as plain text in UTF-8",
)
_NOT_TEXT = (
    (
        b"%PDF",
        Text("tệp PDF", "a PDF file"),
        Text(
            "hãy lấy phần chữ trước, ví dụ bằng lệnh `pdftotext -layout FILE.pdf`",
            "save its text first, for instance with `pdftotext -layout FILE.pdf`",
        ),
    ),
    (
        b"PK\x03\x04",
        Text(
            "tệp Word (.docx), OpenDocument hoặc tệp nén",
            "a Word (.docx), OpenDocument or zip file",
        ),
        Text(
            "hãy lưu lại dạng văn bản thuần UTF-8, ví dụ bằng lệnh "
            "`pandoc FILE.docx -t plain -o FILE.txt`",
            "save it as plain text in UTF-8, for instance with "
            "`pandoc FILE.docx -t plain -o FILE.txt`",
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        Text("tệp Word cũ (.doc)", "an old Word file (.doc)"),
        _IN_A_WORD_PROCESSOR,
    ),
    (b"{\\rtf", Text("tệp RTF", "an RTF file"), _IN_A_WORD_PROCESSOR),
)
_UTF_8_LETTER = re.compile(
    rb"\xe1[\xba\xbb][\x80-\xbf]|\xc4[\x90\x91\x82\x83]|\xc6[\xa0\xa1\xaf\xb0]"
)
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_LETTERS = frozenset(
    unicodedata.normalize("NFC", base + tone) for base in "aăâeêioôơuưy" for tone in _TONES
) | {"đ"}
_MARK_ON_CONSONANT = re.compile(r"(?:^|[^aăâeêioôơuưy])[\u0300-\u036f]", re.I)
_OTHER_CODE = re.compile(r"[^\W\d_][ª«¬®µ¶·¸¹]|[ª¬®µ¶·¸¹](?:[^\W\d_]|\u00ad)|[\x80-\x9f]")
_AS_UTF_8 = Text("hãy lưu lại dạng văn bản thuần UTF-8", "save it as plain text in UTF-8")


_OTHER_LETTERS = "".join(
    letter
    for letter in map(chr, (*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x180)))
    if letter.lower() not in _LETTERS | {"ð"}
)
_FOREIGN = re.compile(f"[{_OTHER_LETTERS}]|{_OTHER_CODE.pattern}")
"""Latin letters that Vietnamese has not, and signs that an old font shows as its letters."""
_SUSPECT = re.compile(f"[{_OTHER_LETTERS}ª«¬®µ¶·¸¹\x80-\x9f]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f\W]")
_DOUBLE = re.compile(
    "\u00e1[\u00ba\u00bb]|[\u00c3\u00c4\u00c6][^\x00-\x7f\\w]|[\u00c4\u00c6]\u0192"
)
"""Two letters that stand for one of Vietnamese, where UTF-8 was read in a code of one byte."""
_MANY = 10
"""So many such letters are no foreign names in a Vietnamese text."""
_TAG = re.compile(
    r"<(?:!doctype\s+html|/?(?:html|head|body|div|p|table|tr|td|span)(?=[\s>/]))", re.I
)
_TWICE = Text(
    "chữ bị đọc sai mã (UTF-8 mở như mã một byte): hãy mở lại tệp gốc bằng mã UTF-8",
    "its letters were read in a wrong code (UTF-8 as one of one byte): open the file it came from "
    "as UTF-8",
)
_FONT = Text(
    "chữ theo bảng mã của phông cũ (.VnTime, VNI): hãy chuyển sang Unicode",
    "its letters are those of an old font (.VnTime, VNI): convert it to Unicode",
)
_WEB_PAGE = Text(
    "có mã nguồn của trang web (HTML): hãy lấy phần chữ, ví dụ bằng lệnh "
    "`pandoc FILE.html -t plain -o FILE.txt`",
    "it holds the source of a web page (HTML): save its text, for instance with "
    "`pandoc FILE.html -t plain -o FILE.txt`",
)


def other_code(text: str) -> Text | None:
    """What is wrong with the letters of a text and how to mend it; ``None`` if nothing is.

    >>> other_code("Uû ban nh©n d©n tØnh, tr­íc ngµy 30").en
    'its letters are those of an old font (.VnTime, VNI): convert it to Unicode'
    """
    if text.isascii() or sum(1 for _ in islice(_SUSPECT.finditer(text), _FEWEST)) < _FEWEST:
        return None
    foreign = sum(1 for _ in _FOREIGN.finditer(text))
    if foreign < _FEWEST:
        return None
    marked = sum(1 for _ in _NOT_ASCII.finditer(text))
    if foreign < _MANY and foreign * 8 < marked:
        return None
    double = sum(1 for _ in _DOUBLE.finditer(text))
    return _TWICE if double * 3 > foreign else _FONT


_FEWEST = 3


def why_unreadable(text: str) -> Text | None:
    """Why a text in which no document was found may be none, and how to make a text of it."""
    if sum(1 for _ in islice(_TAG.finditer(text), _FEWEST)) == _FEWEST:
        return _WEB_PAGE
    return other_code(text)


def _old_vietnamese(raw: bytes) -> str | None:
    """The text, if the bytes are Vietnamese in Windows-1258."""
    try:
        text = raw.decode("cp1258")
    except UnicodeDecodeError:
        return None
    if _MARK_ON_CONSONANT.search(text) or _OTHER_CODE.search(text):
        return None
    composed = unicodedata.normalize("NFC", text.lower())
    letters = [letter for letter in composed if letter.isalpha() and not letter.isascii()]
    foreign = sum(letter not in _LETTERS for letter in letters)
    # A foreign name may have a letter of its own; a text in another code has them everywhere.
    return text if letters and foreign * 20 <= len(letters) else None


def decode(raw: bytes) -> str:
    """The text of a file: UTF-8 (with or without its mark), UTF-16 with its mark, Windows-1258.

    >>> decode("Số: 05/KH-UBND".encode("utf-16"))
    'Số: 05/KH-UBND'

    Raises:
        ReadingError: it is a PDF or Word file, or text in no such code or in two at once; the
            message says how to make a text of it.
    """
    for magic, what, how in _NOT_TEXT:
        if raw[:64].lstrip()[: len(magic)] == magic:
            msg = Text(
                f"đây là {what.vi}, không phải văn bản thuần: {how.vi}",
                f"this is {what.en}, not a text: {how.en}",
            )
            raise ReadingError(msg)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            text = raw.decode("utf-16")
        except UnicodeDecodeError as error:
            msg = Text(
                f"tệp ghi là UTF-16 nhưng đứt ở byte {error.start}: {_AS_UTF_8.vi}",
                f"the file is marked as UTF-16 but breaks off at byte {error.start}: "
                f"{_AS_UTF_8.en}",
            )
            raise ReadingError(msg) from None
    else:
        text = _eight_bits(raw)
    if "\0" in text:
        msg = Text(
            f"tệp có byte 0 nên không phải văn bản UTF-8 hay UTF-16: {_AS_UTF_8.vi}",
            f"it holds zero bytes, so it is no text in UTF-8 or marked UTF-16: {_AS_UTF_8.en}",
        )
        raise ReadingError(msg)
    return text


def _eight_bits(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at, line = error.start, raw.count(b"\n", 0, error.start) + 1
    if _UTF_8_LETTER.search(raw):
        msg = Text(
            f"tệp là UTF-8 đến byte {at} (dòng {line}), từ đó là mã khác: tệp được ghép từ các tệp "
            f"khác mã; {_AS_UTF_8.vi} từ từng phần",
            f"the file is UTF-8 up to byte {at} (line {line}) and something else there: it was "
            f"joined from files in different codes; {_AS_UTF_8.en} from its parts",
        )
        raise ReadingError(msg)
    text = _old_vietnamese(raw)
    if text is None:
        msg = Text(
            f"byte {at} (dòng {line}) không phải UTF-8, cũng không phải Windows-1258 tiếng Việt: "
            f"nếu gõ bằng phông cũ (.VnTime, VNI) thì chuyển sang Unicode; {_AS_UTF_8.vi}",
            f"byte {at} (line {line}) is neither UTF-8 nor Vietnamese Windows-1258: if the text "
            f"was typed in an old font (.VnTime, VNI), convert it to Unicode; {_AS_UTF_8.en}",
        )
        raise ReadingError(msg)
    return text

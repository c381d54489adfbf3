"""Document numbers in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from attrs import frozen

from vnchild.domain.document_number import DocumentNumber, DocumentNumberError
from vnchild.domain.document_symbol import MEANINGS
from vnchild.law.text import Text
from vnchild.reading.memory import MANY, forgetting, forgotten
from vnchild.reading.notes import slip
from vnchild.reading.text.slashes import KINDS, with_hyphens
from vnchild.reading.text.source import Found, Source


@frozen(kw_only=True)
class NumberMatch:
    """A document number at a place of a source's plain text, with the slips in its symbol."""

    start: int
    end: int
    value: DocumentNumber
    warnings: tuple[Text, ...] = ()


_U, _L = "[A-ZĐƯÔƠÂĂÊ&]", "[a-zđưôơâăê]"
_CODE = rf"(?:(?:{_U}{_L}?){{2,20}}[0-9]{{0,4}}|{_U}[0-9]{{1,4}})(?![\w&])"
_DASH = "[–—-]"
_KIND = rf"(?:(?i:{KINDS})|[QN]D)(?= ?{_DASH})"
_CHAIN = rf"(?:(?: ?{_DASH}|{_DASH} |\.){_CODE})*"
_SLASHED = rf"(?:{KINDS}) ?/ ?{_CODE}(?:(?: ?[/–—-]|[–—-] ){_CODE})*"
"""A symbol with a slash behind the kind, as older documents print it: ``TTLT/BLĐTBXH-BTC``."""
_LABOUR = ("LĐTBXH", "LDTBXH", "BLDTBXH", "SLDTBXH")
_SPACED = rf"(?: {_DASH} {_CODE})+"
_SMALL = "|".join(sorted({each.lower() for each in (*MEANINGS, *_LABOUR)}, key=len, reverse=True))
"""The codes of issuers, typed in small letters."""
_END = r"(?=,? ?(?:ngày|của|về)\b|[,;.:)\n]|$)"
_SYMBOL = (
    rf"(?:(?:{_SMALL}|(?i:{KINDS}))(?:-[a-zđ&]{{1,12}}){{1,5}}(?![\w&])"
    rf"|(?:{_SMALL})(?: ?{_DASH} ?[a-zđ&]{{1,12}}){{1,5}}(?![\w&]){_END}"
    rf"|{_SLASHED}"
    rf"|{_KIND}(?:{_SPACED}|{_CHAIN})"
    rf"|{_CODE}(?:{_SPACED}{_END}|{_CHAIN})"
    r"|(?:ubtv)?qh[0-9]{1,2}(?!\w))"
)
_YEAR = r"(?:(?:19|20)[0-9]{2} ?/ ?)?"
_PARTY = rf"(?i:{KINDS})(?:-{_CODE})? ?/ ?{_CODE}(?:-{_CODE})*"
_BEFORE = r"(?<![\w/])(?<![0-9][.,])"
_POINTED = r"[0-9]{1,3}\.[0-9]{1,2}(?= ?/ ?(?:19|20)[0-9]{2} ?/)"
"""The ``66.7`` of ``66.7/2025/NQ-CP``."""
_NUMBER = re.compile(
    rf"{_BEFORE}(?:{_POINTED}|(?:[0-9]{{1,3}}\.[0-9]{{3}}(?![0-9])|[0-9]{{1,6}})[A-Za-zĐđ]?)"
    rf"(?: ?/ ?{_YEAR}{_SYMBOL}| ?{_DASH} ?{_PARTY})"
    rf"|(?<!\w)(?:[Ss]ố|SỐ):?[ .…_]{{0,40}}+(?P<blank>/ ?{_YEAR}{_SYMBOL}|{_DASH} ?{_PARTY})"
)
_INTRODUCED = re.compile(
    r"(?<!\w)(?:số|văn|định|tư|thị|lệnh|luật|hoạch|cáo|trình|quyết|báo|điện|luận|dẫn|[A-ZĐ]{2})"
    r":? ?$",
    re.I,
)
_FORM = re.compile(r"(?<!\w)(?:mẫu|biểu|bảng|phiếu) số:? ?$", re.I)
_HEADING = re.compile(r"(?:^|[\n\t])(?:Số|SỐ) ?(?P<colon>:)?[ .…_]*$")


@forgotten
@lru_cache(maxsize=4 * MANY)
def _parsed(printed: str) -> tuple[DocumentNumber, tuple[Text, ...]]:
    """A number and the slips in its symbol; a text names the same ones again and again."""
    value = DocumentNumber.parse(printed)
    return value, tuple(slip(each) for each in value.misprints)


_MARKED = re.compile(
    r"/\s?(?:N[ĐQ]\s?-\s?CP|(?:QĐ|CT|CĐ)\s?-\s?TTg|TT\s?-\s?B[A-ZĐ]{1,9})(?P<mark>[1-9]\d?)$"
)


def _without_mark(text: str, start: int, end: int) -> int:
    """Where a number ends without the mark of a note right behind it: ``09/2026/NĐ-CP4``."""
    marked = _MARKED.search(text[start:end])
    return end if marked is None else start + marked.start("mark")


_DIGITAL = re.compile(
    r"(?<!\w)(?:năng lực|kỹ thuật|kĩ thuật|chuyển đổi|công nghệ|kinh tế|xã hội|hạ tầng|dữ liệu|"
    r"công dân|nền tảng|kỹ năng|kĩ năng|môi trường|chính quyền|chính phủ|văn hóa|văn hoá|"
    r"không gian|học liệu|nội dung|tài nguyên|thiết bị|chữ ký|chứng thư|truyền thông|y tế|"
    r"thư viện|lớp học|quốc gia|an toàn|chỉ|tham|hệ|tỷ|tỉ|dân|đa|thiểu|mã)[ \n]$",
    re.I,
)
"""Words before ``số`` that mean a figure or digital, not the number of a document."""


def _is_digital(text: str, start: int, value: DocumentNumber) -> bool:
    """Whether no document is left without its number: ``năng lực số/AI``."""
    if _DIGITAL.search(text, max(0, start - 16), start):
        return True
    known = "-" in value.symbol or value.is_party or value.year is not None
    return not (known or value.term or any(each.meaning for each in value.issuers))


def match_numbers(text: str) -> list[NumberMatch]:
    """The document numbers of a source's plain text, in order."""
    found = []
    for match in _NUMBER.finditer(text):
        start, end = match.span("blank") if match["blank"] else match.span()
        end = _without_mark(text, start, end)
        try:
            value, slips = _parsed(with_hyphens(text[start:end]))
        except DocumentNumberError:
            continue
        one_code = value.year is None and "-" not in value.symbol and not value.is_party
        if match["blank"] and _is_digital(text, match.start(), value):
            continue
        # "quận 1/TPHCM" is no document: one code alone needs "số" or a kind before it.
        if one_code and not match["blank"]:
            before = text[max(0, start - 12) : start]
            if _FORM.search(before) or not _INTRODUCED.search(before):
                continue
        found.append(NumberMatch(start=start, end=end, value=value, warnings=slips))
    return found


def is_heading(text: str, match: NumberMatch) -> bool:
    """Whether a number is a document's own: behind ``Số:`` at the head of a line.

    Without the colon it must be all there is on the line.
    """
    heading = _HEADING.search(text, max(0, match.start - 50), match.start)
    if heading is None:
        return False
    return bool(heading["colon"]) or text[match.end : match.end + 1] in {"", "\n", "\t"}


def heading_of(text: str, numbers: Iterable[NumberMatch]) -> NumberMatch | None:
    """The first of a text's numbers that is the document's own; ``None`` if none is."""
    return next((each for each in numbers if is_heading(text, each)), None)


@forgetting
def find_numbers(text: str | Source) -> tuple[Found[DocumentNumber], ...]:
    """Every document number in a text, in order; a blank one only behind ``số``.

    >>> [str(found.value) for found in find_numbers("Công văn số 524 /UBND-KGVX và 28-CT/TW")]
    ['524/UBND-KGVX', '28-CT/TW']

    Raises:
        ReadingError: ``text`` is neither a text nor a source.
    """
    source = Source.of(text)
    return tuple(_found(source, match) for match in match_numbers(source.text))


@forgetting
def own_number(text: str | Source) -> Found[DocumentNumber] | None:
    """The document's own number, the first behind ``Số:`` at the head of a line, if any.

    Raises:
        ReadingError: ``text`` is neither a text nor a source.
    """
    source = Source.of(text)
    heading = heading_of(source.text, match_numbers(source.text))
    return None if heading is None else _found(source, heading)


def _found(source: Source, match: NumberMatch) -> Found[DocumentNumber]:
    return Found(
        value=match.value,
        span=source.span(match.start, match.end),
        printed=" ".join(source.text[match.start : match.end].split()),
        notes=match.warnings,
    )

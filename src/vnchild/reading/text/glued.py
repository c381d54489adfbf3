"""Lines that a copy of a document has run together, parted again where only a new line can begin.

Copies from web pages and data sets often hold the head of a document, or its signature, on one
line. A line end put where a space stood leaves every position as it was.
"""

from __future__ import annotations

import re

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.level_words import KIND_OF
from vnchild.reading.words.agencies import CAPITAL_HEAD
from vnchild.reading.words.letters import CAPITALS, LOW, NAME, SMALL
from vnchild.reading.words.vocabulary import (
    ADDRESSED,
    BEGINS_BODY,
    CAPACITY,
    OFFICE_IN_CAPITALS,
    RANK,
    SIGNED,
    SOLEMN,
)

ANY_KIND = "|".join(
    sorted(
        (each.text.vi.upper() for each in DocumentKindName if each is not DocumentKindName.LAW),
        key=len,
        reverse=True,
    )
)
"""The name of a kind of document in capitals, of two that begin alike the longer one first."""
_RULE = re.compile(r"(?<=[^\s_-]) (?=[-_]{4,}(?:\s|\Z))|(?<=[-_]{4}) (?=\w)")
_TITLE_OF_PAGE = re.compile(
    rf"(?m)^[^\n\t]{{0,300}}(?:[{SMALL}\d]|\d/[\w-]{{2,20}})"
    r"(?<!\n\d)(?<!\n\d\d)(?<!\.\d)(?<!\.\d\d)\.( )"
    rf"(?={CAPITAL_HEAD}[{CAPITALS} ,-]*$)"
)
_PLACES = rf"(?:{'|'.join(KIND_OF).upper()}|T[PXT]\.?)"
_TWO_BODIES = re.compile(
    rf"(?m)^(?:(?:UBND|ỦY BAN NHÂN DÂN) {_PLACES} [{CAPITALS} -]{{2,40}}?( )"
    r"(?=(?:SỞ|PHÒNG|BAN|VĂN PHÒNG|CHI CỤC|TRUNG TÂM) )"
    rf"|BỘ [{CAPITALS}, -]{{4,50}}?( )(?=(?:TỔNG CỤC|CỤC|VỤ|VIỆN) ))"
)
_UNDER_DATE = re.compile(
    rf"[Nn]gày \d{{1,2}} tháng \d{{1,2}} năm \d{{4}}( )(?=(?:{ANY_KIND})(?: [{CAPITALS}]|$))", re.M
)
_ADDRESSED = re.compile(
    rf"(?m)^[^\n]{{0,80}}{ADDRESSED} ?:[^\n;.]{{10,400}}?{LOW}( )(?=(?:{BEGINS_BODY})(?!\w))"
)
_AUTHORITY = re.compile(
    rf"(?m)^[{CAPITALS}\d “”\"().,:;/&-]{{20,}}?(?<!CỦA)(?<!VỚI)(?<! VÀ)(?<!,)( )"
    rf"(?=(?:{OFFICE_IN_CAPITALS} {CAPITAL_HEAD}|ỦY BAN NHÂN DÂN {_PLACES})[{CAPITALS} -]*\n"
    rf"(?:\n)?(?:{SOLEMN}))"
)
_CAPACITY = rf"(?:{CAPACITY}|Q)\."
_OVER = rf"(?:{_CAPACITY} ?|{OFFICE_IN_CAPITALS}(?!\w))[{CAPITALS} .,–-]*"
_MARKED = rf"(?:[(\[]?{SIGNED}(?!\w)[^\n\t()\[\]]{{0,40}}[)\]]?)"
_DEGREES = r"(?:(?:BS\.?CK ?(?:I{1,2}|[12])|PGS|GS|TS|Th[Ss]|B[Ss]|CN|KS|DS)[., ] ?){0,3}"
"""The degrees before a name, no more than anybody prints."""
_PERSON = rf"{RANK}?{_DEGREES}{NAME}(?: {NAME}){{1,4}}"
_SIGNED = re.compile(rf"(?m)^{_OVER}( )(?={_PERSON} ?$)")
_BEHIND_NAME = re.compile(rf"(?m)^{_OVER} {_PERSON}( )(?={_MARKED} ?$)")
_BEFORE_NAME = re.compile(rf"(?m)^{_OVER}( ){_MARKED}( )?(?:{_PERSON} ?)?$")
_SIGNING = re.compile(
    rf"(?m)(?<=[{CAPITALS}])( (?:[–-] )?)"
    rf"(?=(?:{_CAPACITY} {OFFICE_IN_CAPITALS}|(?:PHÓ|THỨ) [{CAPITALS}]+)[{CAPITALS} .]*$)"
)
_OF_BODY = re.compile(
    rf"(?m)^TM\. ?[{CAPITALS} ]{{4,80}}?(?<!ĐOÀN)(?<! BAN)(?<!TRỰC)(?<!PHÒNG)(?<!ĐẠO)( )"
    rf"(?={OFFICE_IN_CAPITALS}(?!\w)[{CAPITALS} ]{{0,30}}$)"
)
_BEHIND_FILE = re.compile(
    r"(?m)(?<=[;.)])(?<!KT\.)(?<!TM\.)(?<!TL\.)(?<!Q\.)( )"
    rf"(?=(?:{_CAPACITY} ?|{OFFICE_IN_CAPITALS} )[{CAPITALS} .,–-]{{0,80}}"
    rf"(?:{_MARKED} )?{_PERSON}(?: {_MARKED})? ?$)"
)
NAME_SIGNED = re.compile(rf"(?:{_PERSON} {_MARKED}|{_MARKED} {_PERSON})")
"""A name beside ``(đã ký)``."""
_NAME_AND_MARK = re.compile(rf"(?m)^(?:{_PERSON}( )(?={_MARKED} ?$)|{_MARKED}( )(?={_PERSON} ?$))")
IN_ONE_LINE = re.compile(
    rf"(?:{_CAPACITY} ?[{CAPITALS} .,–-]{{4,80}} (?:{_MARKED} )?{_PERSON}(?: {_MARKED})?"
    rf"|{OFFICE_IN_CAPITALS}(?!\w)[{CAPITALS} .,–-]{{0,80}} "
    rf"(?:{_MARKED} {_PERSON}|{_PERSON} {_MARKED}))"
)
"""A whole signature: capacity or office, and the name, beside or without ``(đã ký)``."""
_OF_SIGNATURE = (
    _BEHIND_FILE, _BEHIND_NAME, _BEFORE_NAME, _SIGNED, _SIGNING, _OF_BODY, _NAME_AND_MARK
)  # fmt: skip
_HEAD = 6000
_FOOT = 6000


def parted(flat: str) -> str:
    """A text with line ends in place of the spaces at which lines were run together."""
    head, rest = flat[:_HEAD], flat[_HEAD:]
    head = _RULE.sub("\n", head)
    for pattern in (_TITLE_OF_PAGE, _TWO_BODIES, _UNDER_DATE, _ADDRESSED, _AUTHORITY):
        head = _broken(pattern, head)
    return head + rest


def parted_signature(foot: str) -> str:
    """The same for what stands under a document."""
    shown = foot[:_FOOT]
    for pattern in _OF_SIGNATURE:
        shown = _broken(pattern, shown)
    return shown + foot[_FOOT:]


def _broken(pattern: re.Pattern[str], text: str) -> str:
    for match in list(pattern.finditer(text)):
        for group in range(1, match.re.groups + 1):
            if match[group]:
                at, end = match.span(group)
                text = f"{text[:at]}\n{' ' * (end - at - 1)}{text[end:]}"
    return text

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
_SIGNED = re.compile(
    rf"(?m)^(?:{_CAPACITY} ?|{OFFICE_IN_CAPITALS})[{CAPITALS} .,-]*( )"
    rf"(?={NAME}(?: {NAME}){{1,4}} ?$)"
)
_SIGNING = re.compile(
    rf"(?m)(?<=[{CAPITALS}])( )(?=(?:{_CAPACITY} {OFFICE_IN_CAPITALS}|(?:PHÓ|THỨ) [{CAPITALS}]+)"
    rf"[{CAPITALS} .]*$)"
)
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
    for pattern in (_SIGNED, _SIGNING):
        shown = _broken(pattern, shown)
    return shown + foot[_FOOT:]


def _broken(pattern: re.Pattern[str], text: str) -> str:
    for match in list(pattern.finditer(text)):
        at = next(match.start(group) for group in (1, 2)[: match.re.groups] if match[group])
        text = f"{text[:at]}\n{text[at + 1 :]}"
    return text

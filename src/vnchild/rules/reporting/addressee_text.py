"""How an addressee is written: in one spelling, its brackets opened, its exceptions taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count
from typing import Final

from attrs import frozen

from vnchild.domain.agency_groups import COMMITTEES
from vnchild.domain.agency_parsing import named_body
from vnchild.domain.agency_spelling import one_spelling
from vnchild.domain.level_words import WORDS
from vnchild.rules.reporting.groups import GROUP_WORD
from vnchild.rules.reporting.reach import name_at, plain

LIMITED: Final = "\u2042"
"""Stands for words in brackets that limit who is meant in a way that is not read."""
MOST: Final = 12
"""More exceptions, or words that were not read, are looked at together: all words are doubtful."""
_MARK: Final = "\u2043"
_MARKED: Final = re.compile(rf"{_MARK}(\d+){_MARK}")
"""Stands where an exception stood."""
_UNFINISHED: Final = re.compile(r"…|\.{3,}|(?<!\w)v\.?\s?v(?:\.|(?!\w))")
"""What tells that a list goes on without saying with whom."""
_PREVENTION: Final = re.compile(r"(?<=\bphòng), (?=chống\b)", re.I)
"""The comma of ``phòng, chống`` stands within a name."""
_BRACKETS: Final = re.compile(r"\s*\(([^()]*)\)")
_DROPPED: Final = re.compile(
    r"(?:thông )?qua |(?:để )?(?:b/?c|báo cáo|t/?h|thực hiện|biết|chỉ đạo|phối hợp|chủ trì)(?!\w)"
    r"|(?:các )?(?:[Tt]hủ trưởng|[Gg]iám đốc|[Ll]ãnh đạo|đồng chí)(?!\w)|[A-ZĐ&-]+$"
)
"""Brackets that say through whom, what for, or how somebody is called in short."""
_CONSISTING: Final = re.compile(r"(?:bao )?gồm(?: có)?:? (?!cả(?!\w))", re.I)
_GROUP_AT: Final = re.compile(rf"\s*(?:các )?{GROUP_WORD.pattern}", re.I)
_GROUP_BEFORE: Final = re.compile(rf"(?:{GROUP_WORD.pattern})$", re.I)
_LIST: Final = re.compile(r"\s*[,;]\s*|\s+(?:và|cùng|hoặc|lẫn|\+)\s+")
_LISTED: Final = re.compile(rf"(?:(?:các )?(?:{WORDS}) )?(?P<name>.*)", re.I)
_PARTLY: Final = r"(?:tỉnh|huyện|quận|thị|thành)"
_UNIONS: Final = re.compile(
    r"(?P<before>^|[,;:] |(?<!\w)(?:các|và|mỗi|từng) )"
    rf"(?P<words>{_PARTLY}(?:(?:,| và) {_PARTLY})+) "
    r"(?P<end>[ủu][yỷ]|đoàn)(?!\w)",
    re.I,
)
_UNION: Final = re.compile(r"(?!và)\w+")
_SHORT_COMMITTEE: Final = re.compile(
    r"(?<!\w)(?:UBMD|[ỦU][yỷỶY] [Bb]an (?:[Nn]hân dân|ND)|UB (?:nhân dân|ND))(?!\w)"
    r"|(?<!\w)UB(?= (?:các |huyện|xã|tỉnh))"
)
_EXCEPT_WORD: Final = (
    r"(?<!\w)(?<!loại )(?<!bài )(?<!khấu )"
    r"(?:ngoại trừ|trừ|không bao gồm|không gồm|không kể)(?!\w)"
)
_EXCEPT: Final = re.compile(
    rf"\s*\(\s*{_EXCEPT_WORD}:?\s*(?P<within>[^()]*)\)|\s*[(,]?\s*{_EXCEPT_WORD}:?\s*"
    r"(?P<those>[^();]*)\)?",
    re.I,
)


@frozen(kw_only=True)
class Written:
    """The words of an addressee, taken apart.

    Args:
        parts: its parts in one spelling, without exceptions.
        excepted: of each part the words for those whom it excepts.
        after: the words behind the first name of an exception that no bracket closes: whether
            it goes on there, or the list does, is not told.
        within: what stands in brackets that are not read.
        beside: what stands in brackets and names a body.
        whole: all of it but the exceptions, brackets too.
        unfinished: whether it says that it goes on.
    """

    parts: tuple[str, ...]
    excepted: tuple[tuple[str, ...], ...] = ()
    after: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    whole: str = ""
    unfinished: bool = False


def written(printed: str) -> Written:
    """An addressee taken apart: its parts, exceptions and brackets."""
    text = plain(_SHORT_COMMITTEE.sub("Ủy ban nhân dân", one_spelling(printed)))
    unfinished = _UNFINISHED.search(text) is not None
    text = _PREVENTION.sub(" ", _UNIONS.sub(_one_by_one, _UNFINISHED.sub(" ", text)))
    found = tuple(_EXCEPT.finditer(text))
    those = tuple((each["within"] or each["those"] or "").strip(" .,:-") for each in found)
    after: Iterable[str] = (
        f"{_behind_first(each['those'])}{exception_goes_on(each['those'], text[each.end() :])}"
        for each in found
        if each["within"] is None
    )
    if len(found) > MOST:
        after = (text,)
    at = count()
    marked = _EXCEPT.sub(lambda _: f"{_MARK}{next(at)}{_MARK}", text)
    whole = _MARKED.sub("", marked)
    unread: list[str] = []
    beside: list[str] = []
    opened = _BRACKETS.sub(lambda each: _opened(each, unread, beside), marked)
    parts = opened.split(";")
    return Written(
        parts=tuple(_MARKED.sub("", part).strip(" .,:-") for part in parts),
        excepted=tuple(
            tuple(those[int(each[1])] for each in _MARKED.finditer(part)) for part in parts
        ),
        after=tuple(each for each in after if each.strip()),
        within=tuple(unread),
        beside=tuple(beside),
        whole=whole,
        unfinished=unfinished,
    )


def _behind_first(those: str) -> str:
    between = _LIST.search(those)
    starts = [each.start() for each in _UNION.finditer(those) if each.start()]
    bodies = (at for at in starts if named_body(those[at:]) is not None)
    second = min((len(those) if between is None else between.start(), *bodies))
    return those[second:]


def exception_goes_on(those: str, behind: str) -> str:
    """The parts behind an exception that may belong to it: places, or bodies where it has such."""
    bodies = any(named_body(those[each.start() :]) for each in _UNION.finditer(those))
    kept: list[str] = []
    for part in behind.split(";")[1:]:
        if not bodies and (named_body(part) is not None or _GROUP_AT.match(part) is not None):
            break
        kept.append(part)
    return "".join(f"; {part}" for part in kept)


def _one_by_one(found: re.Match[str]) -> str:
    names = (f"{word} {found['end']}" for word in _UNION.findall(found["words"]))
    return found["before"] + ", ".join(names)


def _opened(found: re.Match[str], unread: list[str], beside: list[str]) -> str:
    inside = found[1].strip()
    if not inside or _DROPPED.match(inside):
        return ""
    inside = _CONSISTING.sub("", inside)
    body = named_body(inside)
    if body is not None and body.kind in COMMITTEES and body.rest:
        return f" thuộc {inside}"
    if body is not None:
        group = _GROUP_BEFORE.search(found.string, 0, found.start())
        if group is not None:
            return f": {inside}"
        beside.append(inside)
        return ""
    for part in _LIST.split(inside):
        listed = _LISTED.fullmatch(part)
        if listed is None or not listed["name"] or name_at(listed["name"]) != listed["name"]:
            unread.append(inside)
            return f" {LIMITED}"
    return f": {inside}"

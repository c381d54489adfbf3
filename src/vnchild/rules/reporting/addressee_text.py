"""How an addressee is written: in one spelling, its brackets opened, its exceptions taken out."""

from __future__ import annotations

import re
from typing import Final

from vnchild.domain.agency_groups import COMMITTEES
from vnchild.domain.agency_parsing import named_body
from vnchild.domain.agency_spelling import one_spelling
from vnchild.domain.level_words import LEVEL_OF
from vnchild.rules.reporting.groups import GROUP_WORD
from vnchild.rules.reporting.reach import name_at, plain

LIMITED: Final = "\u2042"
"""Stands for words in brackets that limit who is meant in a way that is not read."""
_BRACKETS: Final = re.compile(r"\s*\(([^()]*)\)")
_DROPPED: Final = re.compile(
    r"(?:thông )?qua |(?:để )?(?:b/?c|báo cáo|t/?h|thực hiện|biết|chỉ đạo|phối hợp)(?!\w)"
    r"|(?:các )?(?:[Tt]hủ trưởng|[Gg]iám đốc|[Ll]ãnh đạo|đồng chí)(?!\w)|[A-ZĐ&-]+$"
)
"""Brackets that say through whom, what for, or how somebody is called in short."""
_GROUP_BEFORE: Final = re.compile(rf"(?:{GROUP_WORD.pattern})$", re.I)
_LIST: Final = re.compile(r"\s*[,;]\s*|\s+và\s+")
_LISTED: Final = re.compile(rf"(?:(?:các )?(?:{'|'.join(LEVEL_OF)}) )?(?P<name>.*)", re.I)
_PARTLY: Final = r"(?:tỉnh|huyện|quận|thị|thành)"
_UNIONS: Final = re.compile(
    r"(?P<before>^|[,;:] |(?<!\w)(?:các|và|mỗi|từng) )"
    rf"(?P<words>{_PARTLY}(?:(?:,| và) {_PARTLY})+) "
    r"(?P<end>[ủu][yỷ]|đoàn)(?!\w)",
    re.I,
)
_UNION: Final = re.compile(r"(?!và)\w+")
_SHORT_COMMITTEE: Final = re.compile(
    r"(?<!\w)(?:UBMD|[ỦỦU][yỷỶY] [Bb]an (?:[Nn]hân dân|ND)|UB (?:nhân dân|ND))(?!\w)"
    r"|(?<!\w)UB(?= (?:các |huyện|xã|tỉnh))"
)
_EXCEPT: Final = re.compile(
    r"\s*[(,]?\s*(?<!\w)(?<!loại )(?<!bài )(?<!khấu )"
    r"(?:ngoại trừ|trừ|không bao gồm|không gồm|không kể)(?!\w):?\s*"
    r"(?P<those>[^();]*)\)?",
    re.I,
)


def parts_of(printed: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parts of an addressee in one spelling, and the words for those whom it excepts."""
    text = one_spelling(_SHORT_COMMITTEE.sub("Ủy ban nhân dân", plain(printed)))
    text = _UNIONS.sub(_one_by_one, text)
    excepted = tuple(found["those"].strip(" .,:-") for found in _EXCEPT.finditer(text))
    text = _BRACKETS.sub(_opened, _EXCEPT.sub("", text))
    return tuple(part.strip(" .,:-") for part in text.split(";")), excepted


def _one_by_one(found: re.Match[str]) -> str:
    names = (f"{word} {found['end']}" for word in _UNION.findall(found["words"]))
    return found["before"] + ", ".join(names)


def _opened(found: re.Match[str]) -> str:
    inside = found[1].strip()
    if not inside or _DROPPED.match(inside):
        return ""
    body = named_body(inside)
    if body is not None and body.kind in COMMITTEES and body.rest:
        return f" thuộc {inside}"
    if body is not None:
        group = _GROUP_BEFORE.search(found.string, 0, found.start())
        return "" if group is None else f": {inside}"
    for part in _LIST.split(inside):
        listed = _LISTED.fullmatch(part)
        if listed is None or not listed["name"] or name_at(listed["name"]) != listed["name"]:
            return f" {LIMITED}"
    return f": {inside}"

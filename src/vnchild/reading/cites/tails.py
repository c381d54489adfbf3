"""What stands beside the number of a cited document: its date, before or behind, its issuer."""

from __future__ import annotations

import re

from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Text
from vnchild.reading.dates import DateMatch
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.names import issuer_at

_OF = re.compile(r" ?,? (?:của|giữa|do) (?:các )?")
_DATE_WORDS = re.compile(
    r"(?:\t ?| ?[,(]? ?(?:ban hành |(?:được )?ký (?:kết )?)?(?:cùng )?)"
    r"(?:(?P<day>ngày|NGÀY|Ngày(?= [0-9]{1,2} Tháng)):? ?)?"
)
_LOOK_BACK = 140


_YEAR_BEHIND = re.compile(
    r"(?:,? ?(?P<open>\()|,? (?:(?:được )?(?:ban hành|ký) (?:trong )?)?)[Nn]ăm "
    r"(?P<year>(?:19|20)[0-9]{2})(?(open)\)|(?![\w/]| ?[–-] ?[0-9]| (?:đến|tới)(?!\w)))"
)


def tail(
    text: str, start: int, dates: dict[int, DateMatch], limit: int, *, yearly: bool = False
) -> tuple[int, WrittenDate | None, str | None, tuple[Text, ...]]:
    """What follows a number or name: where it ends, the date, the issuer, warnings.

    Args:
        text: the text.
        start: where the number or name ends.
        dates: the dates of the text, by where they begin.
        limit: up to where an issuer is looked for.
        yearly: whether a year alone is a date, as of numbers that begin anew each year.
    """
    end, issued, issuer = start, None, None
    warnings: tuple[Text, ...] = ()
    while True:
        if issued is None and (date := _date_behind(text, end, dates)) is not None:
            end, issued, warnings = date.end, date.value, date.warnings
            if text[end : end + 1] == ")" and "(" in text[start:end]:
                end += 1
        year = _YEAR_BEHIND.match(text, end) if yearly and issued is None else None
        if year is not None:
            end, issued = year.end(), WrittenDate(year=int(year["year"]))
        of = _OF.match(text, end) if issuer is None else None
        stop = None if of is None else issuer_at(text, of.end(), limit)
        if of is None or stop is None:
            return end, issued, issuer, warnings
        if "giữa" in of.group():
            stop = _parties(text, of.end(), stop, limit)
        issuer, end = " ".join(text[of.end() : stop].split()), stop


def _date_behind(text: str, end: int, dates: dict[int, DateMatch]) -> DateMatch | None:
    words = _DATE_WORDS.match(text, end)
    if words is None:
        return None
    at_word = words.start("day")
    if at_word >= 0:
        return dates.get(at_word) or dates.get(words.end())
    return dates.get(words.end()) if text.startswith("\t", end) else None


_ISSUED_THEN = re.compile(r"(?<!\w)[Nn]gày\s(?=[^.;\n]{6,120}$)")
_WHO_ISSUED = re.compile(r",?\s[^.;\n\d]{2,90}?\s(?:đã\s+)?(?:ban\s+hành|có)\s*")


def date_before(text: str, start: int, dates: dict[int, DateMatch]) -> WrittenDate | None:
    """The date of what somebody issued then: ``Ngày 12/6/2025, Chính phủ ban hành ...``."""
    if not text.endswith(("hành ", "có "), 0, start):
        return None
    low = max(0, start - _LOOK_BACK)
    for match in _ISSUED_THEN.finditer(text[low:start]):
        date = dates.get(low + match.start()) or dates.get(low + match.end())
        if date is not None and _WHO_ISSUED.fullmatch(text, date.end, start):
            return date.value
    return None


_YEAR_BEFORE = re.compile(r"(?<!\w)[Nn]ăm (?P<year>(?:19|20)[0-9]{2}) số ?:? ?$")


def year_before(text: str, start: int) -> WrittenDate | None:
    """The year of a document that is named before its number: ``Công văn năm 2024 số ...``."""
    year = _YEAR_BEFORE.search(text, max(0, start - 20), start)
    return None if year is None else WrittenDate(year=int(year["year"]))


_OF_WHOM = re.compile(rf"(?:của|do)\s+(?=[A-ZĐÀ-Ỹ]){AGENCY}\s+tại\s+$")


def issuer_before(text: str, start: int) -> str | None:
    """Who issued what is named then: ``theo đề nghị của Sở Y tế tại Tờ trình số ...``."""
    if not text.endswith("tại ", 0, start):
        return None
    low = max(0, start - _LOOK_BACK)
    near = text[low:start]
    at = max(near.rfind(" của "), near.rfind(" do "))
    whom = _OF_WHOM.match(near, at + 1) if at >= 0 else None
    return None if whom is None else " ".join(whom["agency"].split())


def _parties(text: str, start: int, stop: int, limit: int) -> int:
    """The end of a list of issuers: "giữa Sở A, Sở B, Công an tỉnh, về ..."."""
    for _ in range(12):
        following = stop + 2 if text[stop : stop + 2] == ", " else None
        end = issuer_at(text, following, limit) if following else None
        if end is None or end - start > 400:
            break
        stop = end
    return stop

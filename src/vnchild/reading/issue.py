"""The number of a document, and the place and date of its issue."""

from __future__ import annotations

import re

from vnchild.domain.document_number import DocumentNumber, DocumentNumberError
from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Text
from vnchild.reading.layout import Layout, loose, words
from vnchild.reading.letters import LOW, UP
from vnchild.reading.notes import left_blank, misprinted_issue
from vnchild.reading.placenames import is_province
from vnchild.reading.printed import ADDRESSED

_SYMBOL = r"(?P<symbol>(?:\d{4}\s?/\s?)?[^\W\d_][\w&.]*(?:\s?[-–/]\s?[\w&.()]+){0,7})"
NUMBER = re.compile(
    r"(?:^|(?<=[\t\n ]))S[ốôo]\s{0,3}[:.]?\s{0,3}(?P<number>\d{1,2}[ .]\d{3}(?!\d)|\d{0,6}[a-z]?|"
    r"[.…_ ]{1,30})"
    rf"\s{{0,30}}(?P<slash>[/-])\s{{0,3}}{_SYMBOL}",
    re.I,
)
"""A number and symbol behind ``Số``."""
_CAP = rf"{UP}(?:{LOW}+(?:[’']{LOW}+)?|(?!\w))"
_PLACE = (
    r"(?<![\w/-])(?P<place>(?:(?:TP|Tp)\.[ ]?"
    rf"|(?:Thành[ ]phố|thành[ ]phố|Thị[ ]xã|Huyện|Tỉnh|Xã)[ ])?{_CAP}"
    rf"(?:(?:[ ]|\n|[ ]?[-–][ ]?){_CAP}){{0,6}}) ?,? ?"
)
DATED = loose(
    rf"(?:{_PLACE})?"
    r"[Nn]gày ?(?P<day>\d{1,2}|(?:[.…_]+|)) ?tháng ?(?P<month>\d{1,2}|[.…_]*) ?"
    r"năm(?: ?(?P<year>\d{4}|20[.…_]*|[.…_]+)|(?=\n|\t|\Z))"
)
"""Place and date of issue, complete or left blank."""
_DATED_IN_FIGURES = loose(
    rf"{_PLACE}[Nn]gày ?(?P<day>\d{{1,2}}) ?/ ?(?P<month>\d{{1,2}}) ?/ ?(?P<year>\d{{4}})(?!\d)"
)
_CITED = re.compile(r"(?:[A-Z]\w+|số\s+\S+),?\s*$")
_Number = tuple[DocumentNumber | None, int, int]


def read_number(layout: Layout) -> _Number | None:
    """The number of the document and where it stands; ``None`` instead of one without a form.

    A number in the middle of a line and without a colon (``ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ ...``)
    is another document's if one follows that begins its line.
    """
    head = layout.flat[: min(layout.closing, 8000)]
    addressed = ADDRESSED.search(head)
    inside: _Number | None = None
    for match in NUMBER.finditer(head, 0, addressed.start() if addressed else len(head)):
        line = head[head.rfind("\n", 0, match.start()) + 1 : match.start()]
        within = bool(line.rsplit("\t", 1)[-1].strip(" (*"))
        if within and match.group()[0] == "s":
            # "Công điện số 14/..." in running text is a document that is cited.
            continue
        found = _parsed(match)
        if not within or ":" in match.group()[:6]:
            return found
        inside = inside or found
    return inside


def _parsed(match: re.Match[str]) -> _Number:
    text = re.sub(r"[.…_ ]", "", match["number"])
    symbol = match["symbol"]
    about = re.search(r"(?:V/[vV]|[vV]/v)", symbol)
    end = match.end()
    if about:
        end = match.start("symbol") + about.start()
        symbol = symbol[: about.start()]
    for cut in _cuts(symbol):
        try:
            read = DocumentNumber.parse(f"{text}{match['slash']}{cut}")
        except DocumentNumberError:
            continue
        if read.kind is None and not re.search(r"[-/]", cut):
            continue
        return read, match.start(), end - (len(symbol) - len(cut))
    return None, match.start(), end


def _cuts(symbol: str) -> tuple[str, ...]:
    """The symbol as matched, and shorter by what may be the next word."""
    tight = symbol.rstrip(" .-–/,()")
    ends = [m.start() for m in re.finditer(r"[\s(.]", tight)]
    return (tight, *(tight[:end].rstrip(" -–/") for end in reversed(ends)))


def find_dated(flat: str, reach: int, start: int) -> re.Match[str] | None:
    """Place and date of issue: the first such line about the number."""
    for match in DATED.finditer(flat, 0, reach):
        before = flat[max(0, match.start() - 60) : match.start()]
        if match["place"] is None and _CITED.search(before) and "/" in before.split("\n")[-1]:
            if re.search(r"(?:Số|SỐ)\s*:", before):
                return match
            continue
        return match
    short = _DATED_IN_FIGURES.search(flat, start, reach)
    if short is None or flat[flat.rfind("\n", 0, short.start()) + 1 : short.start()].strip():
        return None
    return short


def place_at(match: re.Match[str]) -> tuple[int, int] | None:
    """Where the place of issue stands; not what ends the line above it."""
    if not match["place"]:
        return None
    start, end = match.span("place")
    broken = match.string.rfind("\n", start, end)
    if broken >= 0 and is_province(match.string[broken + 1 : end]):
        above = match.string[start:broken].split("\n")[-1]
        if not is_province(f"{above} {match.string[broken + 1 : end]}"):
            start = broken + 1
    return start, end


def day_at(match: re.Match[str]) -> int:
    """Where the date itself begins, behind the place."""
    if not match["place"]:
        return match.start()
    at = match.end("place")
    while at < match.end() and match.string[at] in ", \t\n":
        at += 1
    return at


def written(match: re.Match[str]) -> tuple[WrittenDate, list[Text]]:
    """The date of issue as far as it is written."""
    printed = [match[name] or "" for name in ("day", "month", "year")]
    parts = [part if part.isdigit() else None for part in printed]
    if parts[2] is not None and len(parts[2]) < 4:
        parts[2] = None
    day, month, year = (None if part is None else int(part) for part in parts)
    blank = [n for n, v in (("day", day), ("month", month), ("year", year)) if v is None]
    told = [left_blank(blank)] if blank else []
    date = WrittenDate(year=year, month=month, day=day)
    if date.is_impossible:
        told.append(misprinted_issue(words(match.group())))
    return date, told

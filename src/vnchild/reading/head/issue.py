"""The number of a document, and the place and date of its issue."""

from __future__ import annotations

import re

from vnchild.domain.document_number import DocumentNumber, DocumentNumberError
from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Text
from vnchild.reading.notes import left_blank, misprinted_issue
from vnchild.reading.text.layout import Layout, loose, words
from vnchild.reading.text.printed import ADDRESSED
from vnchild.reading.text.slashes import with_hyphens
from vnchild.reading.words.letters import LOW, UP
from vnchild.reading.words.placenames import is_province
from vnchild.reading.words.vocabulary import RESTS_ON

_SYMBOL = r"(?P<symbol>(?:\d{4}\s?/\s?)?[^\W\d_][\w&.]*(?:\s?[-–/]\s?[\w&.()]+){0,7})"
NUMBER = re.compile(
    r"(?:^|(?<=[\t\n ]))S[ốôo]\s{0,3}[:.]?\s{0,3}(?P<number>\d{1,2}[ .]\d{3}(?!\d)|"
    r"\d{1,3}\.\d{1,2}(?=\s?/)|\d{0,6}[a-z]?|"
    r"[.…_ ]{1,30})"
    rf"\s{{0,30}}(?P<slash>[/-])\s{{0,3}}{_SYMBOL}",
    re.I,
)
"""A number and symbol behind ``Số``."""
_SPOILT = re.compile(
    r"(?:^|(?<=[\t\n ]))S[ốôo]\s{0,3}:\s{0,3}(?P<number>"
    r"(?=[^\s/]*(?:\d|[^\w\s/.…]))[^\s/]{1,8}(?:[ ][^\s/]{1,4})?)"
    rf"\s{{0,30}}(?P<slash>/)\s{{0,3}}{_SYMBOL}",
    re.I,
)
"""The same with a number that a recogniser spoilt; its symbol may still be read."""
_POINTED = re.compile(r"\d+\.\d{1,2}")
_CAP = rf"{UP}(?:{LOW}+(?:[’']{LOW}+)?|(?!\w))"
_WORD = r"(?:(?:TP|Tp)\.[ ]?|(?:Thành[ ]phố|thành[ ]phố|Thị[ ]xã|Huyện|Tỉnh|Xã)[ ])?"
_PLACE = rf"(?<![\w/-])(?P<place>{_WORD}{_CAP}(?:(?:[ ]|\n|[ ]?[-–][ ]?){_CAP}){{0,6}}) ?,? ?"
_DAY, _MONTH = r"(?P<day>\d{1,2}|(?:[.…_]+|))", r"(?P<month>\d{1,2}|[.…_]*)"
_YEAR = r"(?: ?(?P<year>\d{4}|20[.…_]*|[.…_]+)|(?=\n|\t|\Z))"
DATED = loose(rf"(?:{_PLACE})?[Nn]gày ?{_DAY} ?[Tt]háng ?{_MONTH} ?[Nn]ăm{_YEAR}")
"""Place and date of issue, complete or left blank."""
_DATED_IN_FIGURES = loose(
    rf"{_PLACE}[Nn]gày ?(?P<day>\d{{1,2}}) ?/ ?(?P<month>\d{{1,2}}) ?/ ?(?P<year>\d{{4}})(?!\d)"
)
_ANY_CAP = rf"(?:{_CAP}|{UP}+(?!\w))"
_WHERE = rf"(?P<place>{_WORD}{_ANY_CAP}(?:[ ](?:[-–][ ])?{_ANY_CAP}){{0,6}})"
_IN_WORDS = (
    r"(?:[Nn]gày|NGÀY)[ ]?(?P<day>\d{1,2}|[.…_]*)[ ]?(?:[Tt]háng|THÁNG)[ ]?"
    r"(?P<month>\d{1,2}|[.…_]*)[ ]?(?:[Nn]ăm|NĂM)[ ]?(?P<year>\d{4}|20[.…_]*|[.…_]*)"
)
_IN_FIGURES = (
    r"(?:(?:[Nn]gày|NGÀY):?[ ]?)?"
    r"(?P<day>\d{1,2})[ ]?(?P<bar>[/.-])[ ]?(?P<month>\d{1,2})[ ]?(?P=bar)[ ]?(?P<year>\d{4})"
)
_OF_MONTH = (
    r"(?P<day>)(?:[Tt]háng|THÁNG)[ ]?(?P<month>\d{1,2})(?:[ ]?[/-][ ]?|[ ](?:[Nn]ăm|NĂM)[ ])"
    r"(?P<year>\d{4})"
)
_BEHIND_PLACE = rf"{_WHERE}(?:[ ]?,[ ]?|[ ](?=[Nn]gày|NGÀY))"
_ENDS = r"(?=[ .*_)]*(?:[\n\t]|\Z))"
_ON_ITS_OWN = tuple(
    re.compile(rf"(?:^|(?<=[\n\t ]))(?:{before}){date}{_ENDS}")
    for date in (_IN_WORDS, _IN_FIGURES, _OF_MONTH)
    for before in (_BEHIND_PLACE, r"(?P<place>)")
)
"""Forms that are place and date of issue only where nothing but the number shares their line."""
_REACH = 4000
"""How far behind the number such a line is looked for, in characters."""
_TWO_LINES = re.compile(r"[^\n]*(?:\n[ \t]*)*[^\n]*")
_CITED = re.compile(r"(?:[A-Z]\w+|số\s+\S+),?\s*$")
_RESTS_ON = re.compile(rf"(?:Căn cứ|(?:^|[.;] )[-–+•* ]*(?:{RESTS_ON}))(?!\w)")
_GOES_ON = re.compile(r"\s*(?:;|của(?!\w))")
_Number = tuple[DocumentNumber | None, int, int]


def read_number(layout: Layout) -> _Number | None:
    """The number of the document and where it stands; ``None`` instead of one without a form.

    A number in the middle of a line and without a colon (``ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ ...``)
    is another document's if one follows that begins its line.
    """
    head = layout.flat[: min(layout.closing, 8000)]
    addressed = ADDRESSED.search(head)
    inside: _Number | None = None
    spoilt = _spoilt(head[: addressed.start() if addressed else len(head)])
    for match in NUMBER.finditer(head, 0, addressed.start() if addressed else len(head)):
        line = head[head.rfind("\n", 0, match.start()) + 1 : match.start()]
        within = bool(line.rsplit("\t", 1)[-1].strip(" (*"))
        if within and match.group()[0] == "s":
            # "Công điện số 14/..." in running text is a document that is cited.
            continue
        found = _parsed(match)
        if spoilt is not None and spoilt[1] < found[1]:
            return spoilt
        if not within or ":" in match.group()[:6]:
            return found
        inside = inside or found
    return spoilt or inside


def _spoilt(head: str) -> _Number | None:
    """A number at the beginning of a line of which only the symbol can be read."""
    for match in _SPOILT.finditer(head):
        if not head[head.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" (*\t"):
            document, start, end = _parsed(match, "")
            return None if document is None else (document, start, end)
    return None


def _parsed(match: re.Match[str], number: str | None = None) -> _Number:
    printed = match["number"] if number is None else number
    text = printed if _POINTED.fullmatch(printed) else re.sub(r"[.…_ ]", "", printed)
    symbol = match["symbol"]
    about = re.search(r"(?:V/[vV]|[vV]/v)", symbol)
    end = match.end()
    if about:
        end = match.start("symbol") + about.start()
        symbol = symbol[: about.start()]
    for cut in _cuts(symbol):
        try:
            read = DocumentNumber.parse(with_hyphens(f"{text}{match['slash']}{cut}"))
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
    every = [
        _first_dated(flat, reach, start),
        *(_alone(flat, reach, start, p) for p in _ON_ITS_OWN),
    ]
    return min((each for each in every if each), key=lambda each: each.start(), default=None)


def _alone(flat: str, reach: int, start: int, form: re.Pattern[str]) -> re.Match[str] | None:
    """A date with a line or cell of its own; one without a place stands right by the number."""
    begins = flat.rfind("\n", 0, start) + 1
    beside = _TWO_LINES.match(flat, start, reach)
    for match in form.finditer(flat, begins, min(reach, start + _REACH)):
        cell = max(flat.rfind(mark, begins, match.start()) for mark in "\n\t")
        before = flat[max(begins, cell + 1) : match.start()].strip(" *_(")
        if not match["place"] and (beside is None or match.end() > beside.end()):
            return None
        if not before or NUMBER.fullmatch(before):
            return match
    return None


def _first_dated(flat: str, reach: int, start: int) -> re.Match[str] | None:
    for match in DATED.finditer(flat, 0, reach):
        if _is_of_another(flat, match):
            continue
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


def _is_of_another(flat: str, match: re.Match[str]) -> bool:
    """Whether a date is that of a document that is named: ``Căn cứ Luật ... ngày ...;``."""
    line = flat[flat.rfind("\n", 0, match.start()) + 1 : match.start()]
    return _RESTS_ON.search(line) is not None or _GOES_ON.match(flat, match.end()) is not None


def is_dated(line: str) -> bool:
    """Whether a line is that of place and date of issue, not one that names a day."""
    dated = DATED.search(line)
    if dated is not None and 2 * (dated.end() - dated.start()) > len(line):
        return True
    return any(form.match(line) for form in _ON_ITS_OWN[::2])


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

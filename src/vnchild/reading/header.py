"""The head of an official document: number, place and date, issuer, kind, subject."""

from __future__ import annotations

import re

from attrs import field, frozen

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber, DocumentNumberError
from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Text
from vnchild.reading.agencies import begins_agency, normal_case
from vnchild.reading.layout import Layout, Line, loose, words
from vnchild.reading.letters import CAPITALS, LOW, UP
from vnchild.reading.notes import (
    BLANK_NUMBER,
    NO_DATE,
    NO_ISSUER,
    NO_NUMBER,
    NO_SUBJECT,
    left_blank,
    misprinted_issue,
    unreadable_number,
)
from vnchild.reading.placenames import misspelt
from vnchild.reading.source import Span

KINDS: dict[str, DocumentKindName] = {
    each.text.vi: each for each in DocumentKindName if each is not DocumentKindName.LAW
}
_ANY_KIND = "|".join(sorted((k.upper() for k in KINDS), key=len, reverse=True))
_HEADING = re.compile(rf"(?P<kind>{_ANY_KIND})(?P<rest>(?:[ ](?:[{CAPITALS}\d“”\"(].*))?)$")
_JOINT = re.compile(r"\s(?:LIÊN (?:NGÀNH|TỊCH|SỞ|BỘ)|PHỐI HỢP)(?!\w)")
"""Belongs to the name of the kind."""
_SYMBOL = r"(?P<symbol>(?:\d{4}\s?/\s?)?[^\W\d_][\w&.]*(?:\s?[-–/]\s?[\w&.()]+){0,7})"
_NUMBER = re.compile(
    r"(?:^|(?<=[\t\n ]))S[ốôo]\s{0,3}[:.]?\s{0,3}(?P<number>\d{1,2}[ .]\d{3}(?!\d)|\d{0,6}[a-z]?|"
    r"[.…_ ]{1,30})"
    rf"\s{{0,30}}(?P<slash>[/-])\s{{0,3}}{_SYMBOL}",
    re.I,
)
_CAP = rf"{UP}(?:{LOW}+(?:[’']{LOW}+)?|(?!\w))"
_PLACE = (
    r"(?<![\w/-])(?P<place>(?:(?:TP|Tp)\.[ ]?"
    rf"|(?:Thành[ ]phố|thành[ ]phố|Thị[ ]xã|Huyện|Tỉnh|Xã)[ ])?{_CAP}"
    rf"(?:(?:[ ]|\n|[ ]?[-–][ ]?){_CAP}){{0,6}}) ?,? ?"
)
DATED = loose(
    rf"(?:{_PLACE})?"
    r"[Nn]gày ?(?P<day>\d{1,2}|(?:[.…_]+|)) ?tháng ?(?P<month>\d{1,2}|[.…_]*) ?"
    r"năm ?(?P<year>\d{4}|20[.…_]*|[.…_]+)"
)
"""Place and date of issue, complete or left blank."""
_DATED_IN_FIGURES = loose(
    rf"{_PLACE}[Nn]gày ?(?P<day>\d{{1,2}}) ?/ ?(?P<month>\d{{1,2}}) ?/ ?(?P<year>\d{{4}})(?!\d)"
)
_ABOUT = re.compile(r"(?:^|(?<=[\t\n( ]))(?:V/v|V/V|v/v|Về việc|VỀ VIỆC)\s*:?\s*")
_ADDRESSED = re.compile(r"(?:^|(?<=[\n\t ]))K[íi]nh\s{0,3}g[ửử]i\s{0,3}:?")
_ENDS_SUBJECT = re.compile(
    r"^(?:Kính\s?gửi|Căn cứ|CĂN CỨ|Thực hiện (?:Công|Kế|Quyết|Chỉ|Nghị|Thông|Luật|Chương|Văn)|Xét|"
    r"Theo |Tiếp theo|Trên cơ sở|Nhằm|Để |I\.|1\.|Phần|PHẦN|Điều\s1|Thời gian qua|Trong|Hiện nay|"
    r"Năm\s\d|Qua)"
)


@frozen(kw_only=True)
class Part:
    """A part of the head.

    Args:
        text: what it says, in normal letters.
        span: where it stands in the text as given.
        printed: its words as printed, on one line.
    """

    text: str
    span: Span
    printed: str


@frozen(kw_only=True)
class Head:
    """The head of a document; what is not printed is ``None``."""

    number: DocumentNumber | None = None
    number_part: Part | None = None
    issued: WrittenDate = field(factory=WrittenDate)
    issued_part: Part | None = None
    place: Part | None = None
    issuer: Part | None = None
    superior: Part | None = None
    kind: DocumentKindName | None = None
    kind_part: Part | None = None
    subject: Part | None = None
    body_at: int = 0
    warnings: tuple[Text, ...] = ()


@frozen
class _Reader:
    """The head of one document, read piece by piece."""

    layout: Layout
    limit: int

    def part(self, start: int, end: int, text: str | None = None) -> Part:
        shown = self.layout.text(start, end) if text is None else text
        printed = self.layout.text(start, end)
        return Part(text=shown, span=self.layout.span(start, end), printed=printed)


def read_head(layout: Layout) -> Head:
    """Read the head of a document; never fails, what is missing is told in the warnings."""
    flat = layout.flat
    warnings: list[Text] = []
    reader = _Reader(layout, min(len(flat), layout.closing))
    number = _number(layout)
    start = number[1] if number else 0
    addressed = _ADDRESSED.search(flat, 0, reader.limit)
    heading = _heading(layout, start, addressed.start() if addressed else reader.limit)
    reach = addressed.start() if addressed else min(reader.limit, (heading or (0, start))[1] + 1500)
    dated = _dated(flat, max(reach, start), start)
    document = number[0] if number else None
    number_part = reader.part(number[1], number[2]) if number else None
    if number is None:
        warnings.append(NO_NUMBER)
    elif document is None:
        warnings.append(unreadable_number(number_part.text if number_part else ""))
    elif document.is_blank:
        warnings.append(BLANK_NUMBER)
    issued, place = WrittenDate(), None
    if dated is None:
        warnings.append(NO_DATE)
    else:
        issued, told = _written(dated)
        warnings.extend(told)
        if dated["place"]:
            place = reader.part(dated.start("place"), dated.end("place"))
    above, body = _issuers(layout, start, dated, heading)
    kind = document.kind if document is not None else None
    kind_part = None
    if heading is not None:
        kind = heading[2] if kind in {None, DocumentKindName.OFFICIAL_DISPATCH} else kind
        kind_part = reader.part(heading[0], heading[3])
    subject, after = _subject(reader, start, dated, heading, addressed)
    if subject is None:
        warnings.append(NO_SUBJECT)
    if body is None:
        warnings.append(NO_ISSUER)
    warnings.extend(misspelt(_shown(place), _shown(body), flat))
    ends = [after, start if number is None else number[2]]
    ends += [dated.end()] if dated is not None and dated.end() <= reach else []
    ends += [heading[3]] if heading else []
    return Head(
        number=document,
        number_part=number_part,
        issued=issued,
        issued_part=None if dated is None else reader.part(_day_at(dated), dated.end()),
        place=place,
        issuer=body,
        superior=above,
        kind=kind,
        kind_part=kind_part,
        subject=subject,
        body_at=max(ends),
        warnings=tuple(warnings),
    )


def _number(layout: Layout) -> tuple[DocumentNumber | None, int, int] | None:
    """The number of the document and where it stands."""
    head = layout.flat[: min(layout.closing, 8000)]
    addressed = _ADDRESSED.search(head)
    for match in _NUMBER.finditer(head, 0, addressed.start() if addressed else len(head)):
        line = head[head.rfind("\n", 0, match.start()) + 1 : match.start()]
        if line.rsplit("\t", 1)[-1].strip(" (*") and match.group()[0] == "s":
            # "Công điện số 14/..." in running text is a document that is cited.
            continue
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
    return None


def _cuts(symbol: str) -> tuple[str, ...]:
    """The symbol as matched, and shorter by what may be the next word."""
    tight = symbol.rstrip(" .-–/,()")
    ends = [m.start() for m in re.finditer(r"[\s(.]", tight)]
    return (tight, *(tight[:end].rstrip(" -–/") for end in reversed(ends)))


def _heading(layout: Layout, start: int, end: int) -> tuple[int, int, DocumentKindName, int] | None:
    """The line that names the kind: start, end of the line, kind, end of the kind."""
    for line in layout.lines(0, end, cells=True):
        if line.start > start + 4000:
            break
        match = _HEADING.match(line.text)
        if match is None or (line.start < start and match["rest"]):
            continue
        rest = match["rest"].strip()
        if rest and rest != rest.upper() and not rest.startswith(("Về", "V/v", "(")):
            continue
        at = line.start + match.end("kind")
        joint = _JOINT.match(match["rest"])
        if joint is not None:
            at += joint.end()
        return line.start, line.end, KINDS[match["kind"].lower()], at
    return None


def _dated(flat: str, reach: int, start: int) -> re.Match[str] | None:
    """Place and date of issue: the first such line about the number."""
    cited = re.compile(r"(?:[A-Z]\w+|số\s+\S+),?\s*$")
    for match in DATED.finditer(flat, 0, reach):
        before = flat[max(0, match.start() - 60) : match.start()]
        if match["place"] is None and cited.search(before) and "/" in before.split("\n")[-1]:
            if re.search(r"(?:Số|SỐ)\s*:", before):
                return match
            continue
        return match
    short = _DATED_IN_FIGURES.search(flat, start, reach)
    if short is None or flat[flat.rfind("\n", 0, short.start()) + 1 : short.start()].strip():
        return None
    return short


def _day_at(match: re.Match[str]) -> int:
    """Where the date itself begins, behind the place."""
    if not match["place"]:
        return match.start()
    at = match.end("place")
    while at < match.end() and match.string[at] in ", \t\n":
        at += 1
    return at


def _written(match: re.Match[str]) -> tuple[WrittenDate, list[Text]]:
    """The date of issue as far as it is written."""
    parts = [match[name] if match[name].isdigit() else None for name in ("day", "month", "year")]
    if parts[2] is not None and len(parts[2]) < 4:
        parts[2] = None
    day, month, year = (None if part is None else int(part) for part in parts)
    blank = [n for n, v in (("day", day), ("month", month), ("year", year)) if v is None]
    told = [left_blank(blank)] if blank else []
    written = WrittenDate(year=year, month=month, day=day)
    if written.is_impossible:
        told.append(misprinted_issue(words(match.group())))
    return written, told


def _shown(part: Part | None) -> str | None:
    return None if part is None else part.text


_UNFINISHED = frozenset(
    {"ỦY", "UỶ", "ỦY BAN", "UỶ BAN", "VĂN", "VĂN PHÒNG", "HỘI ĐỒNG", "THƯỜNG TRỰC", "BAN CHỈ ĐẠO"}
)


def _issuers(
    layout: Layout,
    start: int,
    dated: re.Match[str] | None,
    heading: tuple[int, int, DocumentKindName, int] | None,
) -> tuple[Part | None, Part | None]:
    """The body above and the issuer, from the lines in capitals over the number."""
    groups: list[list[Line]] = []
    for line in layout.lines(0, start, cells=True):
        shown = line.text.strip("-–—_* ")
        if not shown or not line.is_upper or len(shown) > 120:
            continue
        if dated and line.start <= dated.start() < line.end:
            continue
        if heading and line.start == heading[0]:
            continue
        last = groups[-1][-1].text if groups else ""
        waiting = last in _UNFINISHED or last.endswith((" VÀ", " -", ",", " XÃ"))
        if (begins_agency(shown) or shown in _UNFINISHED) and not waiting:
            groups.append([line])
        elif groups:
            groups[-1].append(line)
    parts = []
    for group in groups:
        text = words(" ".join(line.text.strip("-–—_* ") for line in group))
        span = layout.span(group[0].start, group[-1].end)
        printed = layout.text(group[0].start, group[-1].end)
        parts.append(Part(text=normal_case(text), span=span, printed=printed))
    if not parts:
        return None, None
    above = parts[-2] if len(parts) > 1 else None
    return above, parts[-1]


def _subject(
    reader: _Reader,
    start: int,
    dated: re.Match[str] | None,
    heading: tuple[int, int, DocumentKindName, int] | None,
    addressed: re.Match[str] | None,
) -> tuple[Part | None, int]:
    """The subject and where it ends."""
    flat = reader.layout.flat
    limit = addressed.start() if addressed else min(reader.limit, start + 4000)
    if heading is not None:
        return _under_heading(reader, heading, limit)
    about = _ABOUT.search(flat, start, limit)
    if about is not None:
        end = limit
        blank = re.compile(r"\n\n").search(flat, about.end(), limit)
        if blank and addressed is None:
            end = blank.start()
        elif blank:
            rest = flat[blank.end() : limit].strip()
            dated_only = dated is not None and dated.start() >= blank.start()
            end = (
                blank.start()
                if (not rest or dated_only or not flat[blank.end()].islower())
                else limit
            )
        pieces = [(about.end(), end)]
        if dated is not None and about.end() <= dated.start() < end:
            pieces = [(about.end(), dated.start()), (dated.end(), end)]
        text = words(" ".join(flat[a:b] for a, b in pieces)).strip(" .;,-–*")
        if text.count(")") > text.count("("):
            text = text.rstrip(")")
        if text:
            last = pieces[-1][1] if flat[pieces[-1][0] : pieces[-1][1]].strip() else pieces[0][1]
            while flat[last - 1].isspace():
                last -= 1
            return reader.part(about.end(), last, text), last
    if dated is not None:
        # No heading, as in copies that lost it: lines in capitals under the date.
        found: list[Line] = []
        for line in reader.layout.lines(dated.end(), limit):
            if not line.is_upper or len(found) > 8 or begins_agency(line.text):
                break
            found.append(line)
        if found:
            at = found[0].start, found[-1].end
            return reader.part(*at), found[-1].end
    return None, start


_OFFICES = re.compile(
    r"(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG|THỦ TƯỚNG|CHÁNH|"
    r"VIỆN TRƯỞNG)"
    r"(?!\w)"
)


def _under_heading(
    reader: _Reader, heading: tuple[int, int, DocumentKindName, int], limit: int
) -> tuple[Part | None, int]:
    """The subject under the line of the kind, or on the rest of that line."""
    layout = reader.layout
    found: list[tuple[int, int]] = []
    if layout.flat[heading[3] : heading[1]].strip():
        found.append((heading[3], heading[1]))
    for line in layout.lines(heading[1], limit):
        text = line.text.strip("-–—_* ")
        if not text or (not found and line.is_upper and text.startswith("CỦA ")):
            continue
        if (
            _ENDS_SUBJECT.match(text)
            or len(found) > 8
            or (found and line.after_blank and not line.is_upper)
        ):
            break
        if found and _OFFICES.match(text):
            break
        if (line.is_upper and begins_agency(text)) or DATED.search(text) or _NUMBER.search(text):
            if found:
                break
            continue
        if len(text) > 400:
            break
        found.append((line.start, line.end))
    if not found:
        return None, heading[1]
    start, end = found[0][0], found[-1][1]
    text = layout.text(start, end)
    text = re.sub(rf"^CỦA [{CAPITALS} ,-]+ (?=về )", "", text)
    text = re.sub(r"^(?:\(?V/v|Về việc|VỀ VIỆC|V/V|(?:Về|VỀ|về)(?=\s))\s*:?\s*", "", text).strip(
        " .;-–*()"
    )
    return reader.part(start, end, text or layout.text(start, end)), end

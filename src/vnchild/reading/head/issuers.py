"""Who issued a document, from the lines in capitals at its head."""

from __future__ import annotations

import re

from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.level_words import KIND_OF
from vnchild.reading.text.layout import Layout, Line, words
from vnchild.reading.text.printed import Heading, Part
from vnchild.reading.words.agencies import begins_agency, normal_case

_UNFINISHED = frozenset(
    {
        "ỦY",
        "UỶ",
        "ỦY BAN",
        "UỶ BAN",
        "VĂN",
        "VĂN PHÒNG",
        "HỘI ĐỒNG",
        "THƯỜNG TRỰC",
        "BAN CHỈ ĐẠO",
        "ỦY BAN THƯỜNG VỤ",
        "UỶ BAN THƯỜNG VỤ",
    }
)
_SIDE_BY_SIDE = re.compile(r"\s+[-–]\s+")
_ABOVE = re.compile(
    r"(?:TRUNG ƯƠNG (?:HỘI|ĐOÀN)|TỔNG (?:LIÊN ĐOÀN|CÔNG TY|HỘI)|CÔNG (?:TY|ĐOÀN)|TẬP ĐOÀN|HIỆP HỘI|"
    r"ĐẠI HỌC|HỢP TÁC XÃ)(?!\w)"
)
"""What may begin the first line of a head and elsewhere does not begin the name of an agency."""
_UNION = re.compile("ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH")
"""Stands at the head of the papers of each of its bodies, as the name of the state elsewhere."""
_NUMBERED = re.compile(r"(?<!\S)\S*/\S+")


def read_issuers(
    layout: Layout,
    start: int,
    dated: re.Match[str] | None,
    heading: Heading | None,
    number: DocumentNumber | None,
) -> tuple[Part | None, Part | None]:
    """The body above and the issuer, from the lines over the number.

    Where a line names two agencies side by side (``SỞ Y TẾ - CÔNG AN TỈNH``), or the number as many
    as there are lines, they issued the document together; above them only a People's Committee is.
    """
    groups: list[list[Line]] = []
    for line in layout.lines(0, start, cells=True):
        shown = line.text.strip("-–—_* ")
        if not shown or not _is_upper(line) or len(shown) > 120:
            continue
        if dated and line.start <= dated.start() < line.end:
            continue
        if heading and line.start == heading.start:
            continue
        if groups and _UNION.fullmatch(shown):
            continue
        last = groups[-1][-1].text if groups else ""
        waiting = last in _UNFINISHED or last.endswith((" VÀ", " -", ",", " XÃ"))
        begins = begins_agency(shown) or shown in _UNFINISHED
        if (begins and not waiting) or (not groups and _ABOVE.match(shown)):
            groups.append([line])
        elif groups:
            groups[-1].append(line)
    if not groups:
        return None, None
    named = [_names(group) for group in groups]
    if any(len(names) > 1 for names in named) or _is_joint(number, len(groups)):
        above = None
        if len(named[0]) == 1 and _COMMITTEE.match(named[0][0]) and len(groups) == 2:
            above = _part(layout, groups.pop(0), named.pop(0)[0])
        together = " - ".join(name for names in named for name in names)
        return above, _part(layout, [line for group in groups for line in group], together)
    full = [names[0] for names in named]
    if len(full) > 1:
        full[-1] = _of(full[-2], full[-1])
    parts = [_part(layout, group, name) for group, name in zip(groups, full, strict=True)]
    return parts[-2] if len(parts) > 1 else None, parts[-1]


_COMMITTEE = re.compile(r"(?:UBND|Ủy ban nhân dân)(?!\w)")


def _is_joint(number: DocumentNumber | None, lines: int) -> bool:
    """Whether a number names as many issuers as there are lines over it."""
    if number is None or lines < 2:
        return False
    unit = number.drafting_unit
    named = len(number.issuers) + (0 if unit is None else unit.count("-") + 1)
    return named == lines and (lines > 2 or len(number.issuers) > 1)


_PLACE = f"(?:{'|'.join(KIND_OF)}|T[PXT]\\.?)"
_LEADS = re.compile(
    r"(?P<body>Ban (?:Thường vụ|Chấp hành|Thường trực|Giám đốc|Giám hiệu|Chủ nhiệm|Quản lý)"
    r"|Đoàn Chủ tịch|Hội đồng (?:quản trị|thành viên|quản lý))"
    rf"(?P<place> {_PLACE} .+)?",
    re.I,
)
"""The body that leads an organisation, with no more than the place of it."""
_OF_PLACE = re.compile(
    r"(?:(?<!MTTQ)(?<!Tổ quốc) Việt Nam)?"
    rf"(?: {_PLACE} .+)?$"
)
"""Of an organisation, what the place of its body stands for."""


def _of(above: str, body: str) -> str:
    """The body that leads an organisation, with the organisation named over it.

    ``Hội Chữ thập đỏ Việt Nam`` over ``Ban Chấp hành tỉnh Mẫu`` is that of ``Hội Chữ thập đỏ tỉnh
    Mẫu``.
    """
    leads = _LEADS.fullmatch(body)
    if leads is None or _LEADS.fullmatch(above) is not None:
        return body
    place = leads["place"] or ""
    return f"{leads['body']} {_OF_PLACE.sub('', above) if place else above}{place}"


def _is_upper(line: Line) -> bool:
    """Whether a line is in capitals but for the symbol of a document."""
    if line.is_upper:
        return True
    rest = _NUMBERED.sub("", line.text) if "/" in line.text else line.text.lower()
    return rest == rest.upper() and sum(c.isalpha() for c in rest) > 3


def _names(group: list[Line]) -> list[str]:
    """The agencies of some lines, in normal letters."""
    text = words(" ".join(line.text.strip("-–—_* ") for line in group))
    names: list[str] = []
    for piece in _SIDE_BY_SIDE.split(text):
        if names and not begins_agency(piece):
            names[-1] = f"{names[-1]} - {piece}"
        else:
            names.append(piece)
    return [_in_proper_case(name) for name in names]


_PROPER = (
    "Liên hiệp Phụ nữ", "Chữ thập đỏ", "Cựu chiến binh", "Nông dân", "Ban Thường vụ",
    "Hội LHPN", "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Hội Chữ thập đỏ",
    "Ban Chấp hành", "Ban Thường trực", "Ban Giám đốc", "Ban Giám hiệu", "Ban Chủ nhiệm",
    "LHPN", "TNHH", "CTĐ", "Trung ương Hội", "Trung ương Đoàn", "Tổng Liên đoàn",
    "Liên đoàn Lao động", "Ban Chấp hành Đảng bộ", "Ủy ban thường vụ Quốc hội",
)  # fmt: skip


def _in_proper_case(name: str) -> str:
    """An agency in normal letters, the names of the mass organisations as these write them."""
    shown = normal_case(name)
    for proper in _PROPER:
        shown = re.sub(rf"(?<!\w){proper}(?!\w)", proper, shown, flags=re.I)
    return shown


def _part(layout: Layout, group: list[Line], text: str) -> Part:
    span = layout.span(group[0].start, group[-1].end)
    return Part(text=text, span=span, printed=layout.text(group[0].start, group[-1].end))

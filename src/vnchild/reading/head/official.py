"""What shows that a text is of an authority where number, date and signature are lost."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vnchild.domain.directive import Addressee
from vnchild.reading.head.early import BASIS
from vnchild.reading.head.header import Head
from vnchild.reading.head.heading import find_title
from vnchild.reading.text.layout import Layout
from vnchild.reading.text.source import Found
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.vocabulary import OFFICE

_LED = re.compile(rf"(?:(?:Các|Toàn thể|Đồng chí|Ông|Bà|Quý|{OFFICE})(?:\s+|:\s*)){{0,5}}", re.I)
_BODY = re.compile(
    r"(?:sở|ban|ngành|đơn vị|cơ quan|tổ chức chính trị|địa phương|trường|cơ sở)(?!\w)"
)
_AGENCY = re.compile(AGENCY)
_ORDERS = re.compile(
    rf"(?:^|(?<=[.;:,]\s)|(?<=\n))(?:[-–+•]\s?)?{AGENCY}\s+"
    r"(?:trân\s+trọng\s+)?(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|giao)(?!\w)"
)
_PERSON = re.compile(
    r"(?<!\w)(?:tôi|tui|em là|cháu là|con là|em tên|gia đình em|phụ huynh|cha mẹ học sinh)(?!\w)",
    re.I,
)
"""Words of one who writes for himself."""
_PAPER = re.compile(
    r"(?:đơn|giấy|thư|bản (?:cam kết|tường trình|kiểm điểm|thỏa thuận|thoả thuận)|tờ khai|"
    r"hợp đồng|phiếu)(?!\w)",
    re.I,
)
"""Begins the title of a paper that orders nothing."""
_TITLES = 12
"""In so many of the first lines such a title stands."""
_LONGEST_TITLE = 80
_READ = 20_000
"""So much of a body is looked at, in characters."""


def orders_bodies(layout: Layout, head: Head, addressees: Iterable[Found[Addressee]]) -> bool:
    """Whether an agency asks something of the official bodies that the text is sent to."""
    names = [each.value.name for each in addressees]
    return (
        any(map(_is_body, names))
        and not _is_private(layout)
        and _ORDERS.search(layout.flat, head.body_at, head.body_at + _READ) is not None
    )


def is_titled(layout: Layout, head: Head) -> bool:
    """Whether the kind over ``Về việc ...`` stands before a legal basis or before orders."""
    title = None if head.kind_part is None else find_title(layout, layout.closing)
    if title is None or _is_private(layout):
        return False
    begin, end = title.end, title.end + _READ
    return any(pattern.search(layout.flat, begin, end) for pattern in (BASIS, _ORDERS))


def _is_body(name: str) -> bool:
    led = _LED.match(name)
    begins = (0,) if led is None else (0, led.end())
    return any(_AGENCY.match(name, at) or (at and _BODY.match(name, at)) for at in begins)


def _is_private(layout: Layout) -> bool:
    """Whether somebody writes it for himself."""
    for place, line in enumerate(layout.lines(0, len(layout.flat))):
        if place == _TITLES:
            break
        if len(line.text) < _LONGEST_TITLE and _PAPER.match(line.text):
            return True
    return _PERSON.search(layout.flat, 0, _READ) is not None

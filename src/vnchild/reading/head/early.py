"""A body that begins before the head, as some files print the pages of a document."""

from __future__ import annotations

import re
from typing import NamedTuple

from vnchild.reading.head.header import Head
from vnchild.reading.text.layout import Layout, Line
from vnchild.reading.words.letters import UP

BASIS = re.compile(
    r"(?:^|(?<=\n))[-–+•* \t]{0,4}(?:Căn cứ|CĂN CỨ|(?:Thực hiện|Tiếp tục thực hiện|Triển khai|"
    r"Thi hành)\s(?:Luật|Nghị (?:định|quyết)|Thông (?:tư|báo)|Quyết định|Chỉ thị|Công (?:văn|điện)|"
    r"Kế hoạch|Chương trình|Văn bản|Kết luận|Hướng dẫn|Đề án))(?!\w)"
)
"""The beginning of a line that tells what a document rests on."""
_MAIL = re.compile(
    r"(?:From|To|Từ|Người gửi|Gửi|Đến|Subject|Chủ đề|Tiêu đề|Sent|Date|Cc|CC|Ngày gửi)\s?:"
    r"|(?:Kính|Thân|KÍNH|THÂN)\s(?:gửi|chào|mời|GỬI|CHÀO|MỜI)|Dear\s|(?:Xin )?[Cc]hào\s"
)
"""The beginning of a line of a letter in which a document is enclosed."""
_ITEM = re.compile(rf"(?P<number>\d{{1,2}})[.)/]\s?(?={UP})")
_NEARBY = 60
"""So many of the lines behind the head are looked at for the next number."""


class Early(NamedTuple):
    """Where a body before the head begins and ends; both as positions in ``flat``."""

    start: int
    end: int


def body_before(layout: Layout, head: Head) -> Early | None:
    """The part of the body that stands before the head, ``None`` if none does.

    A menu, the title of a page or a letter in which the document is enclosed is none: it must say
    twice on lines of their own what the document rests on, or once before numbered items that go on
    behind the head.
    """
    begins = head.at
    if begins < _SHORTEST:
        return None
    lines: list[Line] = []
    for line in layout.lines(0, len(layout.flat)):
        if layout.span(line.start, line.end).start >= begins:
            break
        if _MAIL.match(line.text):
            return None
        lines.append(line)
    based = [place for place, line in enumerate(lines) if BASIS.match(line.text)]
    if not based:
        return None
    body = lines[based[0] :]
    if len(based) < _BASES and not _goes_on(layout, head, body):
        return None
    return Early(body[0].start, body[-1].end)


_SHORTEST = 200
"""A shorter text before a head holds no body, in characters."""
_BASES = 2


def _goes_on(layout: Layout, head: Head, body: list[Line]) -> bool:
    """Whether the last number before the head is followed by the next one behind it."""
    numbers = [int(found["number"]) for line in body if (found := _ITEM.match(line.text))]
    if not numbers:
        return False
    for place, line in enumerate(layout.lines(head.body_at, layout.closing)):
        found = _ITEM.match(line.text)
        if found is not None:
            return int(found["number"]) == numbers[-1] + 1
        if place == _NEARBY:
            break
    return False

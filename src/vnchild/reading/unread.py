"""What a text says of time that was not read, so that nothing is passed over in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from vnchild.domain.directive import ReportingRequest
from vnchild.law.text import Text
from vnchild.reading.body import Paragraph
from vnchild.reading.due_patterns import WEEKDAY
from vnchild.reading.layout import Layout, loose, words
from vnchild.reading.notes import second_document, unread_time
from vnchild.reading.source import Found
from vnchild.reading.wording import DOES, REPORTS

_SIDE = (
    r"(?:(?:chậm|muộn) nhất(?: là)?(?: vào| đến)?|xong trước|trước|hạn (?:cuối|chót)(?: là)?|"
    r"đến hết)"
)
_TIME = loose(
    rf"(?<!\w)(?:{_SIDE} (?:dịp |kỳ |ngày )?(?:tết|rằm|trung thu|kỳ họp|họp|(?:đầu|giữa|cuối) "
    rf"(?:tháng|quý|năm|tuần|học kỳ)|{WEEKDAY}|(?:tuần|tháng|quý) (?:này|sau|tới)|"
    r"(?:0?[1-9]|1[0-2]) ?/ ?20\d\d(?![\d/]))"
    rf"|vào {WEEKDAY} tuần (?:này|sau|tới)"
    r"|(?:xong|hoàn thành) trước (?:khi|mùa|năm học|khai giảng|kỳ nghỉ) [^\W\d]+"
    r"|vào ngày làm việc (?:cuối|đầu))(?!\w)[^.;,()\n]{0,40}",
    re.I,
)
_NEAR = 250
_MOST = 20
"""How many such words are told of one text."""


def unread_times(
    parts: Sequence[Paragraph], duties: Iterable[Found[ReportingRequest]], layout: Layout
) -> tuple[Text, ...]:
    """Notes on the words for a time by which something is ordered that are no duty."""
    taken = [each.span for each in duties]
    found: dict[Text, None] = {}
    for start, end in _named(parts):
        here = layout.span(start, end)
        if not any(here.overlaps(span) for span in taken):
            found[unread_time(words(layout.flat[start:end]))] = None
        if len(found) == _MOST:
            break
    return tuple(found)


def _named(parts: Sequence[Paragraph]) -> Iterator[tuple[int, int]]:
    for paragraph in parts:
        text = paragraph.text
        for match in _TIME.finditer(text):
            before = text[max(0, match.start() - _NEAR) : match.end()]
            clause = re.split(r"[.;]\s", before)[-1]
            if DOES.search(clause) or REPORTS.search(clause):
                yield paragraph.start + match.start(), paragraph.start + match.end()


_NUMBER = re.compile(r"(?m)^[ \t]*Số[ ]?:[ ]?\d{1,5}[ ]?/[ ]?\S{2,}")
_ADDRESSED = re.compile(r"(?m)^[ \t]*Kính gửi[ ]?:")


def more_documents(layout: Layout) -> tuple[Text, ...]:
    """A note if another document seems to follow this one in the same text."""
    number = _NUMBER.search(layout.flat, layout.closing)
    if number is None or _ADDRESSED.search(layout.flat, number.end()) is None:
        return ()
    return (second_document(words(number.group())),)

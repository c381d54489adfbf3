"""What a text says of time that was not read, so that nothing is passed over in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from vnchild.domain.directive import ReportingRequest
from vnchild.law.text import Text
from vnchild.reading.body.paragraphs import Level, Paragraph, basis_kind, order_at
from vnchild.reading.duties.due_patterns import PART_OF_DAY, WEEKDAY
from vnchild.reading.duties.facts import HELD
from vnchild.reading.duties.wording import DOES, REPORTS
from vnchild.reading.notes import (
    periodic_without_day,
    second_document,
    takes_place,
    unread_time,
)
from vnchild.reading.text.layout import Layout, loose, words
from vnchild.reading.text.source import Found
from vnchild.reading.text.stretches import Stretches

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
    r"|từ nay (?:cho )?(?:đến|tới) (?:hết |cuối |đầu |giữa )?(?:tuần|tháng|quý|năm(?! \d)|tết)"
    r"|(?:xong|hoàn thành|hoàn tất)(?: (?:trong|vào))? (?:(?:đầu|giữa|cuối) )?"
    r"(?:tháng \d{1,2}|quý (?:I{1,3}|IV|[1-4]))"
    r"|(?:xong|hoàn thành|hoàn tất|báo cáo|gửi|nộp|trong)(?: vào)? "
    r"(?:(?:tuần|tháng|quý) (?:này|sau|tới)|năm nay)|trước m[ùồ]ng \d{1,2}"
    rf"|(?:{_SIDE}|trong|đến|hạn)(?: {PART_OF_DAY}){{1,5}} ngày \d{{1,2}}"
    r"|(?<=[(;,–-])(?: ?)hạn ?:? ?(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}"
    r"|sau (?:khi|mỗi|hội|cuộc|phiên|đợt|kỳ|buổi|lớp|lễ|tháng(?= hành))"
    r"(?: (?!ngày(?!\w))[^\W\d_]+){1,9} \d{1,3} ngày(?! ?\d| tháng)"
    r"|vào ngày làm việc (?:cuối|đầu))(?!\w)[^.;,()\n]{0,40}",
    re.I,
)
_DAY = loose(
    r"(?<!\w)(?:(?:ngày )?(?P<d1>\d{1,2}) ?(?P<bar>[/.-]) ?(?P<m1>\d{1,2}) ?(?P=bar) ?"
    r"(?P<y1>20\d\d)(?![\w/])|ngày (?P<d2>\d{1,2}) tháng (?P<m2>\d{1,2}) năm (?P<y2>20\d\d)"
    r"(?!\d)|ngày \d{1,2} ?(?:/|tháng) ?\d{1,2}(?![\w/]| năm)"
    r"|ngày \d{1,2},? (?:của )?(?:(?:hằng|hàng|mỗi) (?:tháng|quý|năm)|tháng (?:đầu|cuối|sau|tiếp))"
    r"(?!\w))(?! (?:của|đến|tới)(?!\w)| ?[–-])"
)
_ON_A_DAY = loose(rf"(?<!\w)vào {_DAY.pattern}")
_OF_FACTS = (
    r"họp|nghị|lễ|phiên|văn|điện|hoạch|định|trình|thư|thị|quyết|ký|hành|tại|buổi|lớp|mạc|từ|lực|bày|"
    r"số|và|đã|có|là|sinh|trước|nhất|hạn|trong|tính"
)
_DONE = loose(
    r"(?<!\w)(?:báo cáo|gửi|nộp|trình|hoàn thành|hoàn tất|xong)"
    rf"(?: (?!(?:{_OF_FACTS})(?!\w))[^\W\d_]+){{0,8}} ?[(:]? ?$",
    re.I,
)
"""What is to be done before a day, with no word for the side of it that is in time."""
_OPENED = re.compile(r"(?<!\w)từ\s[^.;]{0,60}$", re.I)
"""The day ends a stretch of time that was told before."""
_HAS_BEEN = re.compile(r"(?<!\w)(?:đã|chưa)(?!\w)[^.;,]{0,40}$", re.I)
_EACH = r"(?:0?6|sáu|0?9|chín) tháng|(?:0?1 |một )?năm|quý|tháng|tuần"
_PERIODIC = loose(
    rf"(?<!\w)(?:(?:định kỳ(?: (?:hằng|hàng|mỗi|theo))?|hằng|hàng|mỗi) (?:{_EACH})(?!\w)|định kỳ)"
    r"[^.;:\n]{0,120}?(?<!\w)(?<!liệu\s)báo cáo(?!\w)"
    rf"|(?<!\w)báo cáo (?:(?:kết quả|tình hình) )?(?:định kỳ|(?:hằng|hàng|mỗi) (?:{_EACH})(?!\w))",
    re.I,
)
"""A report that comes back, where no day is printed."""
_NOT_ASKED = re.compile(
    r"(?<!\w)(?:đã|chưa|không|được|việc|phiên|họp|chế\s+độ|trợ\s+cấp|hỗ\s+trợ|phụ\s+cấp|lương|dự\s+toán)"
    r"(?!\w)[^.;,]{0,40}$",
    re.I,
)
"""Words behind which a period is no order to report."""
_NEAR = 250
_MOST = 20
"""How many such words are told of one text."""


def unread_times(
    parts: Sequence[Paragraph],
    duties: Sequence[Found[ReportingRequest]],
    layout: Layout,
    since: date | None = None,
) -> tuple[Text, ...]:
    """Notes on the words for a time by which something is ordered that are no duty.

    Args:
        parts: the paragraphs that order.
        duties: the duties found in them.
        layout: the text.
        since: the day of issue; an earlier day orders nothing.
    """
    taken = Stretches(each.span for each in duties)
    dated = Stretches(
        each.span for each in duties if each.value.is_report and each.value.due is not None
    )
    found: dict[Text, None] = {}
    for paragraph in parts:
        if paragraph.level == Level.PLAIN and basis_kind(paragraph) and not order_at(paragraph):
            continue
        at = paragraph.start
        for start, end in _times(paragraph.text, since):
            if not taken.touch(layout.span(at + start, at + end)):
                found[unread_time(words(paragraph.text[start:end]))] = None
        for start, end in _events(paragraph.text, since):
            if not taken.touch(layout.span(at + start, at + end)):
                found[takes_place(words(paragraph.text[start:end]))] = None
        for match in _reports(paragraph.text):
            start, end = _around(paragraph.text, match)
            if paragraph.text.rstrip().endswith(":"):
                end = min(match.end() + _NEAR, len(layout.flat) - at)
            if not dated.touch(layout.span(at + start, at + end)):
                found[periodic_without_day(words(match.group()))] = None
        if len(found) >= _MOST:
            break
    return tuple(found)[:_MOST]


def _times(text: str, since: date | None) -> Iterator[tuple[int, int]]:
    """The words for a time in clauses that order something."""
    for match in _TIME.finditer(text):
        before = text[max(0, match.start() - _NEAR) : match.end()]
        apart = r"[.]\s" if match.group().lstrip().lower().startswith("hạn") else r"[.;]\s"
        clause = re.split(apart, before)[-1]
        if _HAS_BEEN.search(text, max(0, match.start() - _CLAUSE), match.start()):
            continue
        if DOES.search(clause) or REPORTS.search(clause):
            yield match.span()
    for match in _DAY.finditer(text):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        done = _DONE.search(before, max(0, len(before) - _CLAUSE))
        exact = _day_of(match)
        past = since is not None and exact is not None and exact < since
        if done is not None and not past and not _OPENED.search(before[: done.start()]):
            yield match.start() - len(before) + done.start(), match.end()


def _events(text: str, since: date | None) -> Iterator[tuple[int, int]]:
    """The days on which something that is ordered takes place: ``tổ chức ... vào ngày ...``."""
    for match in _ON_A_DAY.finditer(text):
        held = HELD.search(text[max(0, match.start() - _NEAR) : match.start()])
        exact = _day_of(match)
        past = since is not None and exact is not None and exact < since
        if held is not None and not past:
            yield match.span()


_CLAUSE = 90
"""How many characters before a day its verb may stand."""


def _day_of(match: re.Match[str]) -> date | None:
    day, month, year = (match[f"{part}1"] or match[f"{part}2"] for part in "dmy")
    if year is None:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _reports(text: str) -> Iterator[re.Match[str]]:
    """The words that ask for a report which comes back."""
    if "kỳ" not in text and "ằng" not in text and "àng" not in text and "ỗi" not in text:
        return
    for match in _PERIODIC.finditer(text):
        before = text[max(0, match.start() - _NEAR // 4) : match.start()]
        if _NOT_ASKED.search(before) is None:
            yield match


def _around(text: str, match: re.Match[str]) -> tuple[int, int]:
    """A sentence and what follows at once, where the day of its report may stand."""
    low = max(0, match.start() - _NEAR)
    stop = max(text.rfind(each, low, match.start()) for each in ".;")
    return max(low, stop + 1), min(len(text), match.end() + _NEAR)


_NUMBER = re.compile(r"(?m)^[ \t]*Số[ ]?:[ ]?\d{1,5}[ ]?/[ ]?\S{2,}")
_ADDRESSED = re.compile(r"(?m)^[ \t]*Kính gửi[ ]?:")


def more_documents(layout: Layout) -> tuple[Text, ...]:
    """A note if another document seems to follow this one in the same text."""
    number = _NUMBER.search(layout.flat, layout.closing)
    if number is None or _ADDRESSED.search(layout.flat, number.end()) is None:
        return ()
    return (second_document(words(number.group())),)

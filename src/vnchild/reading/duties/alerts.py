"""Reports that are due when something happens or is asked, and so have no day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vnchild.domain.directive import DutyPeriod, ReportingRequest
from vnchild.reading.duties.destinations import recipient_in
from vnchild.reading.duties.due import NEAR, Due
from vnchild.reading.text.layout import words
from vnchild.reading.words.letters import UP

_FEW = 50
_BESIDE = 40
"""Behind a day so many characters before it, a report is the one due by that day."""
_ALERT = re.compile(
    r"(?<!\w)(?:(?:chế\s+độ\s+)?(?:thông\s+tin,?\s+)?báo\s+cáo(?:\s+(?:kết\s+quả|tình\s+hình|"
    r"nhanh|định\s+kỳ|theo\s+quy\s+định))?"
    r"(?:\s*(?:,|và|hoặc|/)\s*)?\s*đột\s+xuất(?:\s*\([^()]{1,60}\))?"
    r"|(?:định\s+kỳ\s*(?:,|và|hoặc|/)\s*)đột\s+xuất[^.;()]{0,30}?báo\s+cáo"
    r"|đột\s+xuất\s+báo\s+cáo"
    r"|báo\s+cáo\s+(?:ngay|nhanh|khẩn)(?!\w)"
    r"|báo\s+cáo\s+(?:kịp\s+thời\s+)?(?:các|những)\s+(?:vấn\s+đề|vụ\s+việc|trường\s+hợp|"
    r"tình\s+huống)\s+(?:mới\s+)?(?:phát\s+sinh|đột\s+xuất|phức\s+tạp))",
    re.I,
)
_HINT = re.compile(r"đột|báo\s+cáo\s+(?:ngay|nhanh|khẩn|kịp|các|những)", re.I)
"""No such report is asked for without one of these words."""
_TOLD_BY = ("heo ", "qua ", "Qua ")
"""Before a report that was made: ``Theo báo cáo nhanh của ...``."""
_DIFFICULTIES = re.compile(r"khó\s+khăn,?\s+(?:và\s+)?vướng\s+mắc")


def find_alerts(
    text: str, start: int, end: int, dues: Sequence[Due]
) -> Iterator[tuple[ReportingRequest, int, int]]:
    """Reports for when something happens or is asked, that have no day."""
    if _HINT.search(text, start, end) is None:
        return
    sentence = text[start : min(end, start + 4 * NEAR)]
    if _DIFFICULTIES.search(sentence):
        return
    for match in _ALERT.finditer(text, start, end):
        quick = re.search(r"(?:ngay|nhanh|khẩn)$", match.group())
        titles = text.startswith(":", match.end()) and bool(dues)
        if titles or text.endswith(_TOLD_BY, 0, match.start()):
            continue
        near = [d for d in dues[:_FEW] if abs(d.start - match.end()) < NEAR]
        if quick and (
            any(
                0 <= d.start - match.end() < 120 or 0 <= match.start() - d.end < _BESIDE
                for d in near
            )
            or text.endswith(("để tổng hợp ", "để tổng hợp, "), 0, match.start())
        ):
            continue
        if any(
            d.start - 60 <= match.end() <= d.start
            and "đột" in text[match.start() : d.start].lower()
            and not _ends(text, match.end(), d.start)
            for d in near
        ):
            continue
        if re.search(
            r"(?:kiểm\s+tra|thanh\s+tra|họp|giao\s+ban)[^.;,]{0,20}$",
            text[max(start, match.start() - 40) : match.start()],
        ):
            continue
        to = recipient_in(text[match.start() : min(end, match.end() + NEAR)]) or recipient_in(
            sentence
        )
        request = ReportingRequest(
            what=_told(text, match, start, end), is_report=True, period=DutyPeriod.AD_HOC, to=to
        )
        yield request, match.start(), match.end()
        return


_WHEN = re.compile(
    r"(?:^|[.;:,]\s+|[-+]\s+)(?P<when>(?:khi|ngay\s+khi|trường\s+hợp|nếu)\s[^.;:]{6,200}?),?\s+"
    r"(?:(?:thì|phải|cần|đề\s+nghị|yêu\s+cầu|kịp\s+thời|có\s+trách\s+nhiệm)\s+)*$",
    re.I,
)
_WHOSE = re.compile(rf",\s+(?:{UP}|đơn\s+vị|nhà\s+trường|các\s|kịp\s+thời|chủ\s+động).*$")
"""Who is to do it or what comes first, behind what happens."""
_OF_WHAT = re.compile(
    r"\s(?:về\s+)?(?:các|những|trường\s+hợp|vụ\s+việc|khi|nếu)\s[^.;,()]{4,160}?"
    rf"(?=\s(?:về|cho|gửi|đến)\s+{UP}|[.;,()]|$)"
)


def _told(text: str, match: re.Match[str], start: int, end: int) -> str:
    """What is reported, with what must have happened: ``báo cáo ngay khi phát hiện ...``."""
    report = words(match.group())
    when = _WHEN.search(text[max(start, match.start() - 260) : match.start()])
    if when is not None:
        event = _WHOSE.sub("", words(when["when"]))
        return f"{report} {event[0].lower()}{event[1:]}"
    behind = _OF_WHAT.match(text, match.end(), end)
    return report if behind is None else f"{report} {words(behind.group())}"


def _ends(text: str, start: int, end: int) -> bool:
    """Whether something else is named between two positions."""
    return re.search(r"[,;)]|báo\s+cáo|và\s", text[start:end]) is not None

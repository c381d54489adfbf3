"""Reports that are due when something happens or is asked, and so have no day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vnchild.domain.directive import DutyPeriod, ReportingRequest
from vnchild.reading.due import Due
from vnchild.reading.layout import words
from vnchild.reading.wording import recipient_in

_FEW = 50
_BESIDE = 40
"""Behind a day so many characters before it, a report is the one due by that day."""
_NEAR = 600
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
_DIFFICULTIES = re.compile(r"khó\s+khăn,?\s+(?:và\s+)?vướng\s+mắc")


def find_alerts(
    text: str, start: int, end: int, dues: Sequence[Due]
) -> Iterator[tuple[ReportingRequest, int, int]]:
    """Reports for when something happens or is asked, that have no day."""
    if _HINT.search(text, start, end) is None:
        return
    sentence = text[start : min(end, start + 4 * _NEAR)]
    if _DIFFICULTIES.search(sentence):
        return
    for match in _ALERT.finditer(text, start, end):
        quick = re.search(r"(?:ngay|nhanh|khẩn)$", match.group())
        near = [d for d in dues[:_FEW] if abs(d.start - match.end()) < _NEAR]
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
        to = recipient_in(text[match.start() : min(end, match.end() + _NEAR)]) or recipient_in(
            sentence
        )
        request = ReportingRequest(
            what=words(match.group()), is_report=True, period=DutyPeriod.AD_HOC, to=to
        )
        yield request, match.start(), match.end()
        return


def _ends(text: str, start: int, end: int) -> bool:
    """Whether something else is named between two positions."""
    return re.search(r"[,;)]|báo\s+cáo|và\s", text[start:end]) is not None

"""What is to be done, where a text names it beside a day and not in the words right before it."""

from __future__ import annotations

import re

from vnchild.reading.duties.destinations import recipient_in
from vnchild.reading.duties.due import NEAR, Due
from vnchild.reading.duties.wording import (
    DOES,
    REPORTS,
    SHOWN,
    cleaned,
    is_bare,
    is_label,
    is_thin,
    shortened,
    task_before,
)
from vnchild.reading.text.layout import words

_CONDITION = re.compile(
    r"(?<!\w)(?:Khi|Ngay (?:sau )?khi|Sau khi|Trường hợp|Nếu)\s[^.;]*(?:,|\sthì)\s*$"
)


_MUST_BEHIND = re.compile(
    r"\s*(?:,?\s+(?:phải|cần|có\s+trách\s+nhiệm)\s+(?P<what>[^.;]{6,400})"
    r"|,\s+(?P<whole>[^.;,]{2,120}?\s(?:phải|có\s+trách\s+nhiệm)\s+[^.;]{6,400}))"
)
"""What is to be done, named behind its time: ``trong vòng 12 giờ ... phải đánh giá ...``."""
_FOR_WHOM = re.compile(r"(?:Đối với|Riêng)(?!\w).{0,200}", re.S)


def with_task(text: str, start: int, due: Due, until: int, what: str) -> str:
    """What is to be done, where the words before the day do not say it themselves."""
    must = _MUST_BEHIND.match(text, due.end, until)
    if must is not None:
        told = cleaned(words(must["what"] or must["whole"]), None) or what
        task = task_before(text, start) if is_thin(told) else ""
        return f"{task}; {told}" if task and not is_thin(task) else told
    if due.form in {"within", "brief"} and (
        _CONDITION.search(text[max(start, due.start - NEAR) : due.start])
        or (_FOR_WHOM.fullmatch(what) and not DOES.search(what))
    ):
        return cleaned(behind_day(text, due, until), None) or what
    if not DOES.search(what) and not REPORTS.search(what) and _does_behind(text, due.end):
        return cleaned(behind_day(text, due, until), None) or what
    if _EACH.fullmatch(what) and (behind := _done_behind(text, due, until)):
        return behind
    thin = is_thin(what)
    if not thin and len(what.split()) > _SHORT:
        return _with_object(text, due, until, what)
    task = task_before(text, start)
    if not task or is_thin(task):
        return (_done_behind(text, due, until) or what) if thin else what
    tells = not thin or what.startswith("để ") or REPORTS.search(what) is not None
    shown = f"{task}; {what}" if tells else task
    return shown if len(shown) <= SHOWN or not thin else task


_EACH = re.compile(r"(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)", re.I)
"""How often, with nothing said before the day of what is to be done."""


def _does_behind(text: str, start: int) -> bool:
    """Whether what is to be done follows a day at once: ``trước ngày 15 hằng tháng gửi ...``."""
    at = start + (text[start : start + 1] == " ")
    return DOES.match(text, at) is not None or REPORTS.match(text, at) is not None


_WANTS_OBJECT = re.compile(
    r"(?<!\w)(?:quyết\s+định|ban\s+hành|phê\s+duyệt|hoàn\s+thành|hoàn\s+tất)$", re.I
)
_OBJECT = re.compile(
    r"\s+(?!(?:và|để|theo|nhằm|về|cho|qua|của|với|tại|từ|đến|gửi|nộp|nếu|khi|trên|trong|thì|là|"
    r"báo\s+cáo|hằng|hàng|mỗi|đối|bằng|hoặc|sau|làm|kèm|cùng|phải|đồng|trình|bảo\s+đảm|đảm\s+bảo)(?!\w))"
    r"(?P<object>[^\W\d_A-ZĐ][^.;,()]{5,160})"
)


def _with_object(text: str, due: Due, until: int, what: str) -> str:
    """A verb before a day with its object behind it: ``quyết định trước ngày ... kinh phí``."""
    if _WANTS_OBJECT.search(what) is None:
        return what
    behind = _OBJECT.match(text, due.end, until)
    return what if behind is None else f"{what} {words(behind['object'])}"


_SHORT = 4
"""Words that say too little without the clause before them: ``hoàn thành kiểm tra``."""
_DONE_BEHIND = re.compile(
    r"\s*,\s*(?=[^\W\d_]+\s)(?!giao\s|đề\s+nghị|yêu\s+cầu|để\s|theo\s|kịp\s|và\s|gửi\s|nếu\s|trừ\s|nhằm\s|riêng\s|còn\s|đối\s)"
)


def _done_behind(text: str, due: Due, until: int) -> str:
    """What is to be done, named behind its day: ``hằng quý, trước ngày 25 ..., rà soát ...``."""
    comma = _DONE_BEHIND.match(text, due.end, until)
    if comma is None:
        return ""
    what = cleaned(re.split(r"[.;]\s", text[comma.end() : until])[0], None)
    return "" if is_thin(what) or is_bare(what) or is_label(what) else what


_TITLED = re.compile(r"thời\s+(?:gian|hạn)\s+(?P<task>[^:]{6,80}?)\s*:", re.I)


def inside(due: Due) -> str:
    """What the words for the time itself say is to be done: ``Thời gian rà soát văn bản: ...``."""
    match = _TITLED.match(due.printed)
    return "" if match is None or is_thin(match["task"]) else match["task"]


def clause_before(text: str, start: int) -> tuple[str | None, bool, str | None]:
    """The report of the clause before one that only names days: ``...; 6 tháng trước ngày ...``."""
    head = text[max(0, start - NEAR) : start].rstrip()
    if not head.endswith(";"):
        return None, False, None
    lead, clause = _clauses(head)
    if not REPORTS.search(clause):
        return None, False, None
    told = _DAY_NAMED.split(clause, maxsplit=1)[0]
    if is_label(told):
        what = cleaned(lead, None) if REPORTS.search(lead) else None
        return what or None, True, recipient_in(clause)
    return cleaned(told, None) or None, True, recipient_in(clause)


_DAY_NAMED = re.compile(
    r"\s+(?:gửi\s+)?(?:trước|chậm\s+nhất|muộn\s+nhất|hạn|xong)(?=\s(?:là\s|vào\s)?(?:ngày\s)?(?:\d|thứ\s))"
)


def _clauses(head: str) -> tuple[str, str]:
    """The last clause before a semicolon, and the words before a colon that lead it in."""
    parts = re.split(r"([.;:])\s", head.rstrip("; "))
    return (parts[-3] if len(parts) > 2 and parts[-2] == ":" else ""), parts[-1]


def behind_day(text: str, due: Due, until: int) -> str:
    """What stands behind a day that begins its sentence: ``Từ ngày ... đến ngày ...: rà soát``."""
    behind = words(text[due.end : min(until, due.end + NEAR)]).strip(" .,;:-")
    return shortened(behind) if len(behind) > SHOWN else behind or due.printed


_WHY = re.compile(r"(?<!\w)để\s[^.;]{0,60}$")
"""What a report is wanted for may be another report, which others make."""


def told_after(text: str, start: int, end: int) -> str | None:
    """What is reported, where the days come first: ``6 tháng (...), năm (...) báo cáo ...``."""
    match = re.search(r"báo\s+cáo[^.;]*", text[start:end], re.I)
    if match is None or _WHY.search(text[start : start + match.start()]):
        return None
    told = re.sub(r"\s*(?:để|theo\s+quy\s+định).*$", "", match.group(), flags=re.S)
    return cleaned(told, None) or None

"""Whether a day in a text is one by which something is ordered, or one of a fact."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from vnchild.reading.body.doers import BEGINNING, doer
from vnchild.reading.duties import facts
from vnchild.reading.duties.due import NEAR, Due
from vnchild.reading.duties.wording import DOES, REPORTS
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.words.verbs import Tells, pattern, telling

_LONG = 366
"""So many days before the day of issue a day tells of whom or what, and no longer when."""
_BEHIND = 100
"""How many characters behind a day are looked at."""
_STRETCHES = frozenset({"month", "quarter", "year", "range"})
_LOOSE = frozenset({"week", "brief", "each"})
"""Words for a time that order something only where their sentence says what is to be done."""


def is_order(text: str, start: int, due: Due, issued: date | None = None) -> bool:
    """Whether a day is one by which something must be done, not one of the past or of a fact.

    Args:
        text: the paragraph.
        start: where the sentence of the day begins in it.
        due: the day.
        issued: the day of issue; what lies before it is past.
    """
    before = text[max(start, due.start - NEAR) : due.start]
    after = text[due.end : due.end + _BEHIND]
    sentence = _sentence(text, due.start)
    past = issued is not None and due.last_day is not None and due.last_day < issued
    if due.form in _STRETCHES and _AT_END.match(text, due.end) and _TITLE_OF.match(text):
        return False
    if due.form == "bare" and (past or due.last_day is None):
        return False
    if (past or issued is None or due.last_day is None) and facts.is_issued(before):
        return False
    if past and (
        due.form == "range"
        or facts.is_looked_back_on(before, after, sentence)
        or (due.form == "day" and _is_long_past(due.last_day, issued))
    ):
        return False
    if _tells_a_fact(before, after, sentence, due, past=past):
        return False
    told = due.form in {*_STRETCHES, "week"} and (
        _is_told(text, due, issued)
        or (not past and (_leads_in(before, text, due) or _is_told_whom(before, due)))
    )
    inside = _is_inside(due, after, past=past)
    return _is_ordered(before, after[:40], due.form, inside, told, due.again)


_AT_END = re.compile(r"\s*\Z")
_TITLE_OF = re.compile(
    r"(?:Các|Những|Một số|Nội dung|Danh mục|Bảng|Chế độ|Thời hạn|Lịch|Nhiệm vụ)\s[^.;:]*$"
)
"""A title, which no stop ends: ``Các loại báo cáo, thời hạn gửi Sở trong năm 2026``."""


def _sentence(text: str, end: int) -> str:
    """The words of a sentence before a position, with the clauses that semicolons part from it."""
    before = text[max(0, end - NEAR) : end]
    stop = max(before.rfind(". "), before.rfind(": "))
    return before[stop + 1 :].lstrip()


def _is_long_past(day: date | None, issued: date | None) -> bool:
    return day is not None and issued is not None and (issued - day).days > _LONG


def _tells_a_fact(before: str, after: str, sentence: str, due: Due, *, past: bool) -> bool:
    """Whether the words around a day tell what it is the day of, whatever it looks like."""
    begins = due.printed[:8].lower()
    return (
        (begins == "thời gia" and facts.is_meeting(due.printed))
        or (past and begins.startswith("đến") and after.startswith((",", " có ", " còn ")))
        or (_is_on(begins, due) and facts.HELD.search(before) is not None)
        or (not past and facts.is_achieved(sentence))
        or (due.form in _STRETCHES and facts.is_reported(sentence))
        or facts.is_asked_by_agency(sentence)
        or facts.is_purpose(before, after)
        or (begins.startswith("đến hết") and facts.lasts(before))
        or (due.form == "range" and facts.covers(before, after))
        or (due.form == "range" and _is_within_a_week(due) and facts.is_course(before))
    )


def _is_on(begins: str, due: Due) -> bool:
    """Whether the words are those of one day on which something is: ``vào 8 giờ ngày 20/3``."""
    return begins.startswith("vào ") and due.form == "day" and not due.again


_FIRST_DAY = re.compile(
    r"từ\s+(?:ngày\s+)?(?P<day>\d{1,2})(?!\d)(?:\s?[/.-]\s?(?P<month>\d{1,2}))?", re.I
)


def _is_within_a_week(due: Due) -> bool:
    """Whether a stretch of days is as short as that of a course or meeting."""
    first = _FIRST_DAY.match(due.printed)
    last = (due.day.day, due.day.month) if due.day is not None else due.partial
    if first is None or last is None:
        return False
    month = int(first["month"] or last[1])
    return month == last[1] and 0 <= last[0] - int(first["day"]) <= _WEEK


_WEEK = 7


_ENDS = re.compile(r"\s*(?:[.;]|$|,\s*(?:đợt|lần|vòng)\s)")


def _is_inside(due: Due, after: str, *, past: bool) -> bool:
    """Whether a day is one on or in which, and so asks for a verb: ``vào ngày``, ``trong ngày``."""
    begins = due.printed[:5].lower()
    if due.form != "day" or not begins.startswith(("vào", "trong")):
        return False
    return past or not begins.startswith("trong") or _ENDS.match(after) is None


_LIMIT = re.compile(r"(?:(?:chậm|muộn|trễ) nhất|không (?:muộn|chậm|trễ)|trước|hạn)(?!\w)", re.I)
"""The words of a time limit, which no stretch has of which something is told."""
_MUST_IN = re.compile(r",\s[^.;]{0,120}?\sphải\s")
"""``Trong năm 2026, các xã phải hoàn thành ...``."""
_GOAL = re.compile(r"%|(?<!\w)(?:đạt|giảm|tăng(?!\s+cường)|phấn đấu|dự kiến|có|là)(?!\w)", re.I)


def _is_told(text: str, due: Due, issued: date | None) -> bool:
    """Whether a stretch of time orders, although no verb before it tells what is to be done."""
    return (
        "\t" in text
        or (due.form in {"month", "quarter"} and _LIMIT.match(due.printed) is not None)
        or DOES.search(due.printed) is not None
        or _is_ahead(text, due, issued)
        or (due.form == "year" and _MUST_IN.match(text, due.end) is not None)
    )


def _leads_in(before: str, text: str, due: Due) -> bool:
    """Whether an order begins with its time: ``Trong tháng 6/2024, hoàn thành ...``."""
    if before.strip(_MARKS):
        return False
    if due.form == "range":
        behind = text[due.end : due.end + BEGINNING]
        return behind.startswith(", ") and doer(behind[2:]) is not None
    if due.form == "year" and due.printed[:5].lower() == "trong":
        return False
    if _OWN_DAY.match(text, due.end):
        return False
    behind = text[due.end : due.end + BEGINNING].lstrip(" ,:")
    return _VERB.match(behind) is not None or doer(behind) is not None


_CLAUSE = re.compile(r"(?:^|[.;:]\s)\s*(?:[-–+•*]\s*)?(?P<clause>[^.;:]*)$")
_GOES_FOR = re.compile(
    r"%|(?<!\w)(?:phấn đấu|dự kiến|đạt|giảm|đã|không|chưa|hưởng ứng|hội nghị|hội thảo|lớp)(?!\w)"
    rf"|{REPORTS.pattern}",
    re.I,
)
"""A goal, what is planned or was done, an event, or a report, which may tell of the stretch."""


def _is_told_whom(before: str, due: Due) -> bool:
    """Whether a clause says who is to do something within a month, quarter or stretch of days."""
    if due.form == "year":
        return False
    clause = _CLAUSE.search(before)
    if clause is None or _GOES_FOR.search(clause["clause"]):
        return False
    begins = due.form in {"range", "week"} and _BEGINS.match(clause["clause"]) is not None
    return begins or doer(clause["clause"]) is not None


_BEGINS = re.compile(
    rf"(?:{pattern(telling(Tells.ORDERS | Tells.BELOW | Tells.DATED | Tells.DONE))})(?!\w)", re.I
)
_MARKS = " -–+•*"
_OWN_DAY = re.compile(
    r"(?:[^.;]|(?<=\d)[.]){0,300}?(?<!\w)(?:trước|chậm\s+nhất|muộn\s+nhất|vào)\s+(?:là\s+)?(?:ngày|\d)"
)
"""What is done in the stretch has a day of its own: ``Trong tháng 6, ... trước ngày 25``."""
_VERB = re.compile(rf"(?:{pattern(telling(Tells.ORDERS | Tells.BELOW | Tells.DATED))})(?!\w)", re.I)


def _is_ahead(text: str, due: Due, issued: date | None) -> bool:
    """Whether a month or quarter still to come ends its clause: ``... trong quý III/2026.``."""
    return (
        due.form in {"month", "quarter"}
        and due.last_day is not None
        and issued is not None
        and due.last_day >= issued
        and _ENDS.match(text, due.end) is not None
        and (
            _GOAL.search(text, max(0, due.start - NEAR // 4), due.start) is None
            or _DEMANDED.match(_sentence(text, due.start)) is not None
        )
    )


_DEMANDED = re.compile(r"(?:\w{1,2}[.)]\s)?(?:Yêu\s+cầu|Đề\s+nghị)\s")
"""Begins what is asked for, whatever share of it: ``Yêu cầu 100% cơ sở ký cam kết ...``."""
_MUST_ISSUE = re.compile(r"(?:phải|cần|yêu cầu)\s+(?:được\s+)?ban\s+hành\s*$")


@forgotten
@lru_cache(maxsize=MANY)
def _is_ordered(before: str, after: str, form: str, inside: bool, told: bool, again: bool) -> bool:
    """Whether the words next to a day order something by it; asked again for the same words."""
    if (
        facts.is_state(before, form)
        or facts.is_so_then(before)
        or facts.ends_what_is_told(before)
        or facts.is_asked_by_another(before)
        or (not again and facts.is_done(before, form))
        or (form in _STRETCHES and facts.is_issued_within(before))
        or (form in _STRETCHES and facts.is_told_of(before, after))
    ):
        return False
    if _MUST_ISSUE.search(before[-30:]):
        return True
    if (inside or form in _STRETCHES or form == "week") and (
        facts.is_own_plan(before) or facts.is_event(before)
    ):
        return False
    if form in _STRETCHES:
        return _orders_within(before, after, form, told=told)
    if form in _LOOSE:
        return told or _orders_loosely(before, after, form)
    return not inside or DOES.search(before) is not None or before.endswith("ngay ")


_RUNS = re.compile(
    r":\s(?:[^.;:]{0,80}?,\s)?(?:dành|phát\s+(?:thanh|sóng)|tuyên\s+truyền|truyền\s+thông|treo|"
    r"duy\s+trì|phân\s+công|trực)\s[^.;:]*$",
    re.I,
)
"""What somebody named does for so long: ``Đài Truyền thanh: phát tin, từ ngày ... đến ...``."""
_TIME = re.compile(r"thời\s+gian[^.;]{0,40}$", re.I)
_TITLE = 60


def _orders_within(before: str, after: str, form: str, *, told: bool) -> bool:
    """Whether something is ordered within a month, quarter, year or stretch of days."""
    if form == "range" and facts.is_held_at(before):
        return False
    if facts.is_led_into(after):
        return False
    if told:
        return True
    if form == "range" and _RUNS.search(before):
        return True
    if form == "range" and (DOES.search(after) or _TIME.search(before[-_TITLE:])):
        return True
    return not facts.tells_of_what(before, form) and DOES.search(before) is not None


_MUST = re.compile(r"(?<!\w)(?:yêu\s+cầu|đề\s+nghị|phải|giao)(?!\w)[^.;]*$", re.I)


def _orders_loosely(before: str, after: str, form: str) -> bool:
    """Whether something is ordered within words that do not say from when they run."""
    if form != "week" and (facts.takes_so_long(before, after) or facts.is_planned(before)):
        return False
    if form == "brief" and _MUST.search(before):
        return True
    return any(
        verbs.search(said) is not None
        for verbs, said in ((REPORTS, before), (DOES, before), (DOES, after))
    )

"""What an official document wants done or reported by a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from attrs import evolve, frozen

from vnchild.domain.directive import ReportingRequest
from vnchild.reading.alerts import find_alerts
from vnchild.reading.beside import behind_day, clause_before, inside, told_after, with_task
from vnchild.reading.due import Due, find_dues
from vnchild.reading.duty import Duty, checked
from vnchild.reading.letters import UP
from vnchild.reading.memory import MANY, SHORT, forgets, forgotten
from vnchild.reading.orders import is_order
from vnchild.reading.periods import Named, period_after, periods_in
from vnchild.reading.rows import of_row
from vnchild.reading.wording import (
    DOES,
    REPORTS,
    before_bracket,
    cleaned,
    is_bare,
    is_label,
    is_thin,
    label_of,
    recipient_in,
    turn_behind,
)
from vnchild.reading.years import with_shared_year

_SENTENCE = re.compile(rf"[.;:](?<!TP.)(?<!PCT.)(?<!Tp.)(?<!Mr.)(?:\s+(?={UP}|[-+“\"(]|$))|;\s+")
_SUBMITS = re.compile(
    r"(?<!\w)(?:trình|đăng\s+ký|báo\s+(?:tăng|giảm|danh\s+sách)|trả\s+(?:kết\s+quả|lời)|thông\s+tin|"
    r"thông\s+báo|quyết\s+toán|bàn\s+giao|chuyển(?=\s+[A-ZĐ]))(?!\w)",
    re.I,
)
_SENDS = re.compile(r"(?<!\w)(?:gửi|nộp)(?!\w)", re.I)
_SENT = re.compile(r"\s*,\s*(?:và\s+)?(?:gửi|nộp)\s+(?:(?:về|cho|đến)\s+)?(?=[^\W\d_])")
_MAY_ORDER = re.compile(
    r"\d|đột|báo\s+cáo\s+(?:ngay|nhanh|khẩn|kịp|các|những)|ngày\s+làm\s+việc|tuần|[Qq]uý"
)
_NO_STOP = re.compile(r"[^.]{0,120}")
_SAME_CLAUSE = re.compile(r"\s*[;,]?[^.;]{0,60}")
_REPORT = re.compile(r"báo\s+cáo", re.I)
_LAST_TERM = re.compile(r"\s+(?:học\s+kỳ|quý|đợt|lần|vòng)\s+[IV\d]+$")
_FEW = 50
_NEAR = 600
"""How many characters around a day are looked at."""


def find_duties(
    text: str, *, since: date | None, this_year: int | None, begin: int = 0
) -> tuple[Duty, ...]:
    """The duties of a paragraph, in order.

    Args:
        text: the paragraph.
        since: the day of issue, or the first day that it can be; what lies before it is past.
        this_year: the year of the document.
        begin: where the paragraph begins to order; what stands before is not looked at.
    """
    if len(text) <= SHORT:
        return _remembered(text, since, this_year, begin)
    return _found(text, since, this_year, begin)


@forgotten
@lru_cache(maxsize=MANY)
def _remembered(
    text: str, since: date | None, this_year: int | None, begin: int
) -> tuple[Duty, ...]:
    return _found(text, since, this_year, begin)


def _found(text: str, since: date | None, this_year: int | None, begin: int) -> tuple[Duty, ...]:
    if not _MAY_ORDER.search(text):
        return ()
    found: list[Duty] = []
    dues = [d for d in find_dues(text, this_year) if d.start >= begin]
    if "\t" in text and dues:
        row = of_row(text, dues[0])
        return tuple(_of_sentence(text, 0, len(text), dues)) if row is None else (row,)
    at = 0
    for start, end in _sentences(text):
        first = at
        while at < len(dues) and dues[at].start < end:
            at += 1
        here = [d for d in dues[first:at] if d.start >= start]
        found.extend(_known(text, _Place(start, max(start, begin), end), here, since, this_year))
    return tuple(_same_recipient(text, sorted(found, key=lambda d: d.start)))


@frozen
class _Place:
    """A sentence: where it begins, where its orders do, and where it ends."""

    start: int
    begin: int
    end: int


_Key = tuple[str, tuple[int, ...], date | None, int | None]
_SEEN: dict[_Key, tuple[Duty, ...]] = {}
forgets(_SEEN.clear)
_BEHIND = 80
"""How many characters behind a sentence may tell something about its last day."""


def _known(
    text: str, at: _Place, dues: Sequence[Due], since: date | None, this_year: int | None
) -> tuple[Duty, ...]:
    """The duties of a sentence; of one that stands in the same words again, those found before."""
    if at.end - at.start > SHORT or len(text) <= SHORT:
        return tuple(_ordered(text, at, dues, since))
    low = max(0, at.start - _NEAR)
    places = [at.start - low, at.begin - low, at.end - low]
    for due in dues:
        places += (due.start - low, due.end - low)
    key: _Key = (text[low : at.end + _BEHIND], tuple(places), since, this_year)
    seen = _SEEN.get(key)
    if seen is None:
        if len(_SEEN) >= MANY:
            _SEEN.clear()
        seen = tuple(_moved(each, -low) for each in _ordered(text, at, dues, since))
        _SEEN[key] = seen
    return tuple(_moved(each, low) for each in seen)


def _moved(duty: Duty, by: int) -> Duty:
    return evolve(duty, start=duty.start + by, end=duty.end + by)


def _ordered(text: str, at: _Place, dues: Sequence[Due], since: date | None) -> Iterator[Duty]:
    """The duties of a sentence, with the reports that have no day."""
    here = [due for due in dues if is_order(text, at.start, due, since)]
    here = with_shared_year(here, text[at.start : at.end], since)
    if here:
        yield from _of_sentence(text, at.begin, at.end, here)
    for request, first, last in find_alerts(text, at.begin, at.end, here):
        yield Duty(request=request, start=first, end=last)


def _same_recipient(text: str, duties: Sequence[Duty]) -> Iterator[Duty]:
    """Reports of one list go to one place: ``về Sở Y tế: 6 tháng ...; năm ...``."""
    last: Duty | None = None
    for each in duties:
        request, same = each.request, each
        if (
            last is not None
            and last.request.to is not None
            and request.to is None
            and request.is_report
            and request.period is not None
            and _NO_STOP.fullmatch(text, last.end, each.start)
        ):
            same = evolve(each, request=evolve(request, to=last.request.to))
        elif (
            last is not None
            and not request.is_report
            and is_label(request.what)
            and _SAME_CLAUSE.fullmatch(text, last.end, each.start)
        ):
            what = re.sub(r"\s*\([^()]*\)$", "", last.request.what)
            request = evolve(
                request, what=f"{what} ({request.what})", is_report=True, to=last.request.to
            )
            same = evolve(each, request=request)
        yield same
        last = same if same.request.is_report else None


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    depth_end = 0
    for match in _SENTENCE.finditer(text):
        if match.start() < depth_end:
            continue
        near = max(start, match.start() - _NEAR)
        opened = text.rfind("(", near, match.start())
        if opened > text.rfind(")", near, match.start()):
            closed = text.find(")", match.start(), match.start() + 300)
            if closed >= 0:
                depth_end = closed
                continue
        if text[match.start()] == ":" and match.start() - start < 400:
            continue
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _of_sentence(text: str, start: int, end: int, dues: Sequence[Due]) -> Iterator[Duty]:
    base: str | None = None
    whole = text[start : min(end, start + 4 * _NEAR)]
    told_to: str | None = None
    pending: list[Named] = []
    last = start
    base_report = False
    for place, due in enumerate(dues):
        last = max(last, due.start - 2 * _NEAR)
        local = text[last : due.start]
        named = _period(text, last, due, pending)
        if not due.chained:
            pending = list(_fresh(local, due, dues[place + 1 : place + 8]))
            if len(pending) > 1:
                named = pending.pop(0)
            else:
                pending = []
        if base is None and place == 0 and is_label(local):
            base, base_report, told_to = clause_before(text, start)
        if base is None or not is_label(local) or _is_own(local, due):
            what, is_report = _said(text, local, named, base, dues[-1].end, end)
            if is_bare(what) and base is not None:
                what, is_report = base, base_report
            what = _without(what, named)
            told = False
            base, base_report = what, is_report
        else:
            what = _LAST_TERM.sub("", base)
            is_report = base_report or REPORTS.search(local) is not None
            told = True
        until = dues[place + 1].start if place + 1 < len(dues) else end
        if place == 0 and not told:
            said, what = what, with_task(text, start, due, until, what)
            is_report = is_report or (what != said and REPORTS.search(what) is not None)
            base, base_report = what, is_report
        if not what:
            what = inside(due) or cleaned(behind_day(text, due, until), named) or due.printed
            is_report = is_report or REPORTS.search(what) is not None
            base, base_report = what, is_report
        own = _own_until(text, due.end, until, end)
        is_report = is_report or _SENT.match(text, due.end, own) is not None
        label = turn_behind(text, due.end) or label_of(local, named, told)
        shown = f"{what} ({label})" if label and label.lower() not in what.lower() else what
        if named is not None and not is_report:
            near = text[max(start, due.start - _NEAR) : min(end, due.end + _NEAR)]
            is_report = _REPORT.search(near) is not None
        request = ReportingRequest(
            what=shown,
            is_report=is_report,
            period=named.period if named is not None and (is_report or named.period) else None,
            year=named.year if named is not None else None,
            due=due.printed,
            bound=due.bound,
            day=due.day,
            last_day=due.last_day,
            to=_to(text, local, due.end, own) or recipient_in(whole) or told_to
            if is_report or _SUBMITS.search(local) or _SUBMITS.search(what)
            else None,
        )
        yield checked(request, due)
        behind = _behind(text, due)
        last = due.end + (behind.end if behind is not None else 0)


_PARTS = re.compile(
    r"[;.(]|(?:,|\svà)\s+(?=(?:và\s+)?(?:gửi|báo|nộp|trình|hoàn|trước|chậm|năm|cả|quý|kết|tổng|sơ|"
    r"đăng|đồng|định|xong|sau|0?[69]\s+tháng|sáu\s+tháng)(?!\w))",
    re.I,
)
"""Where something else begins between two days."""


def _own_until(text: str, start: int, until: int, end: int) -> int:
    """How far the words behind a day are its own, and not those that lead to the next day."""
    if until == end:
        return until
    parts = [match.start() for match in _PARTS.finditer(text, start, until)]
    return parts[-1] if parts else until


def _is_own(local: str, due: Due) -> bool:
    """Whether ``tổng kết`` behind another day is something to be done, not the name of a report."""
    return due.form in {"month", "quarter", "year"} and _REVIEW.search(local) is not None


_REVIEW = re.compile(r"(?<!báo cáo )(?:sơ|tổng)\s+kết\s*$")


def _said(
    text: str, local: str, named: Named | None, base: str | None, last: int, end: int
) -> tuple[str, bool]:
    """What the words before a day say is to be done, and whether it is a report."""
    what = cleaned(before_bracket(local) if base is None else local, named)
    if REPORTS.search(what) is not None:
        return what, True
    if base is not None:
        return what, _SENDS.search(local) is not None
    if not DOES.search(what) or is_thin(what):
        behind = told_after(text, last, min(end, last + _NEAR))
        if behind:
            return behind, True
    return what, REPORTS.search(local) is not None


def _without(what: str, named: Named | None) -> str:
    """What is to be done without the name of its period at the end."""
    if named is None or not what.lower().endswith(named.printed.lower()):
        return what
    cut = what[: -len(named.printed)].strip(" ,;:-(")
    return cut if len(cut.split()) > 2 else what


_IN_ORDER_TO = re.compile(r"^[\s,;)]*để\s+tổng\s+hợp,?\s+(?:và\s+)?")
"""Why the report before is wanted; what follows is another one."""


def _to(text: str, local: str, start: int, end: int) -> str | None:
    return recipient_in(_IN_ORDER_TO.sub("", local)) or recipient_in(
        text[start : min(end, start + _NEAR)]
    )


def _fresh(local: str, due: Due, following: Sequence[Due]) -> Iterator[Named]:
    """The periods for a chain of days that share one bound: as many as there are days."""
    chained = 1
    for more in following:
        if not more.chained:
            break
        chained += 1
    if chained == 1:
        return
    named = periods_in(local, due.month)
    if len(named) >= chained:
        yield from named[-chained:]


def _period(text: str, last: int, due: Due, pending: list[Named]) -> Named | None:
    """The period of a report: named right behind the day, or last before it."""
    behind = _behind(text, due)
    if behind is not None:
        return behind
    if due.chained and pending:
        return pending.pop(0)
    before = periods_in(text[last : due.start].rstrip(" (,:-"), due.month)
    if before:
        return before[-1]
    inside = periods_in(due.printed, due.month) if due.again and not due.chained else ()
    return inside[-1] if inside else None


def _behind(text: str, due: Due) -> Named | None:
    return period_after(text[due.end : due.end + 60], due.month)

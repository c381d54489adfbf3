"""The duties of one sentence, day by day: what one is for may be told before another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from vnchild.domain.directive import DutyPeriod, ReportingRequest
from vnchild.reading.duties.beside import behind_day, clause_before, inside, told_after, with_task
from vnchild.reading.duties.destinations import recipient_in, sent_behind, sent_to
from vnchild.reading.duties.due import NEAR, Due
from vnchild.reading.duties.duty import Duty, checked
from vnchild.reading.duties.periods import Named, period_after, periods_in
from vnchild.reading.duties.wording import (
    DOES,
    REPORTS,
    before_bracket,
    cleaned,
    common,
    is_bare,
    is_label,
    is_month,
    is_thin,
    label_of,
    turn_behind,
)

_SUBMITS = re.compile(
    r"(?<!\w)(?:trình|đăng\s+ký|báo\s+(?:tăng|giảm|danh\s+sách)|trả\s+(?:kết\s+quả|lời)|thông\s+tin|"
    r"thông\s+báo|quyết\s+toán|bàn\s+giao|chuyển(?=\s+(?:[A-ZĐ]|danh\s+sách|hồ\s+sơ|số\s+liệu|dữ\s+liệu)))(?!\w)",
    re.I,
)
_SENDS = re.compile(r"(?<!\w)(?:gửi|nộp)(?!\w)", re.I)
_SENT = re.compile(r"\s*,\s*(?:và\s+)?(?:gửi|nộp)\s+(?:(?:về|cho|đến)\s+)?(?=[^\W\d_])")
_REPORT = re.compile(r"báo\s+cáo", re.I)
_REPORTED = re.compile(r"báo\s+cáo|kết\s+quả|số\s+liệu|tổng\s+hợp|thống\s+kê", re.I)
"""What is told in a report."""


@frozen
class _Told:
    """What is to be done by a day.

    Args:
        what: in the words of the text; empty where it does not say.
        is_report: whether it is a report.
        shared: whether it was told before another day.
        alike: the same without the period of this day, as the days behind it share it.
    """

    what: str
    is_report: bool
    shared: bool = False
    alike: str = ""


class Sentence:
    """A sentence with the days by which something is due.

    Args:
        text: the paragraph.
        start: where the sentence begins.
        end: where it ends.
        dues: its days, in order.
    """

    def __init__(self, text: str, start: int, end: int, dues: Sequence[Due]) -> None:
        self._text, self._start, self._end, self._dues = text, start, end, dues
        self._whole = text[start : min(end, start + 4 * NEAR)]
        self._base: _Told | None = None
        self._to: str | None = None
        """To whom the reports of the clause before go."""
        self._month = False
        """Whether the day before is that of the report of one month."""
        self._pending: list[Named] = []
        """The periods of the days to come that share one bound."""
        self._last = start
        """Where the words of the next day begin."""

    def duties(self) -> Iterator[Duty]:
        """A duty for each day, in order."""
        for place, due in enumerate(self._dues):
            yield checked(self._request(place, due), due)
            behind = _behind(self._text, due)
            self._last = due.end + (behind.end if behind is not None else 0)

    def _request(self, place: int, due: Due) -> ReportingRequest:
        text = self._text
        self._last = max(self._last, due.start - 2 * NEAR)
        local = text[self._last : due.start]
        named = self._named(local, place, due)
        until = self._dues[place + 1].start if place + 1 < len(self._dues) else self._end
        own = _own_until(text, due.end, until, self._end)
        told = self._told(local, named, place, due, until)
        label = turn_behind(text, due.end) or label_of(local, named, told.shared)
        fits = label and label.lower() not in told.what.lower()
        is_report = (
            told.is_report
            or _SENT.match(text, due.end, own) is not None
            or (named is not None and self._reports_near(due))
        )
        reported = is_report or due.again or DOES.search(told.what) is None
        period = None if named is None or not reported else named.period
        if named is not None and _OF_A_YEAR.match(named.printed):
            to_come = named.year and due.last_day and named.year > due.last_day.year
            tells = is_report and _OF_TIME.search(told.what) is not None
            period = period if tells and not to_come else None
        if period is None and self._month and is_month(label):
            period = DutyPeriod.MONTH
        self._month = period is DutyPeriod.MONTH
        return ReportingRequest(
            what=_shown(told.what.removesuffix("."), label if fits else ""),
            is_report=is_report,
            period=period,
            year=None if named is None else named.year,
            due=due.printed,
            bound=due.bound,
            day=due.day,
            last_day=due.last_day,
            to=self._recipient(local, told.what, due, own, is_report),
        )

    def _named(self, local: str, place: int, due: Due) -> Named | None:
        """The period that a day is for."""
        named = _period(self._text, self._last, due, self._pending)
        if due.chained:
            return named
        self._pending = list(_fresh(local, due, self._dues[place + 1 : place + 8]))
        if len(self._pending) > 1:
            return self._pending.pop(0)
        self._pending = []
        return named

    def _told(self, local: str, named: Named | None, place: int, due: Due, until: int) -> _Told:
        """What is to be done by a day, told before it, behind it or before another one."""
        text, is_name = self._text, is_label(local)
        if self._base is None and place == 0 and is_name:
            what, is_report, self._to = clause_before(text, self._start)
            self._base = None if what is None else _Told(what, is_report)
        base = self._base
        if base is not None and is_name and not _is_own(local, due, base.what):
            told = _Told(
                common(base.alike or base.what),
                base.is_report or REPORTS.search(local) is not None,
                shared=True,
            )
        else:
            self._base = told = self._said(local, named)
        if place == 0 and not told.shared:
            bare = told.alike or told.what
            what = with_task(text, self._start, due, until, bare)
            if what != bare:
                self._base = told = _or_report(what, told)
        if not told.what:
            what = inside(due) or cleaned(behind_day(text, due, until), named) or due.printed
            self._base = told = _or_report(what, told)
        return told

    def _said(self, local: str, named: Named | None) -> _Told:
        """What the words before a day themselves say, or else those of the day before."""
        base = self._base
        what, is_report = _said(
            self._text, local, named, base is not None, self._dues[-1].end, self._end
        )
        if base is not None and is_bare(what):
            what, is_report = base.alike or base.what, base.is_report
        return _Told(what, is_report, alike=_without(what, named))

    def _reports_near(self, due: Due) -> bool:
        first = max(self._start, due.start - NEAR)
        return _REPORT.search(self._text, first, min(self._end, due.end + NEAR)) is not None

    def _recipient(self, local: str, what: str, due: Due, own: int, is_report: bool) -> str | None:
        """To whom a report goes, or something else that is sent."""
        if is_report or _SUBMITS.search(local) or _SUBMITS.search(what):
            near = _to(self._text, local, due.end, own)
            return near or recipient_in(self._whole) or self._to
        return sent_to(local) or sent_behind(self._text, due.end, own)


_OF_TIME = re.compile(rf"{_REPORTED.pattern}|quyết\s+toán", re.I)
"""What tells of a stretch of time."""
_OF_A_YEAR = re.compile(r"năm\s+\d", re.I)
"""``kinh phí năm 2026`` is what something is for and no period; nor is a year still to come."""


def _shown(what: str, label: str) -> str:
    """What is to be done, with what tells it from the others of a list."""
    if not label or label.lower().startswith(f"{what.lower()} "):
        return label or what
    lead, _, last = what.rpartition(": ")
    if lead and last.lower() == "báo cáo":
        return f"{lead} ({label if label.lower().startswith('báo cáo') else f'báo cáo {label}'})"
    return f"{what} ({label})"


def _or_report(what: str, told: _Told) -> _Told:
    """What is to be done in other words, which may tell that it is a report."""
    return _Told(what, told.is_report or REPORTS.search(what) is not None, told.shared)


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


def _is_own(local: str, due: Due, base: str) -> bool:
    """Whether words behind another day name something to be done, and not only what differs.

    ``tổng kết`` is no name of a report then, and ``báo cáo năm`` is one of its own behind something
    that is no report.
    """
    if due.form in {"month", "quarter", "year"} and _REVIEW.search(local) is not None:
        return True
    return _REPORT.search(local) is not None and _REPORTED.search(base) is None


_REVIEW = re.compile(r"(?<!báo cáo )(?:sơ|tổng)\s+kết\s*$")


def _said(
    text: str, local: str, named: Named | None, follows: bool, last: int, end: int
) -> tuple[str, bool]:
    """What the words before a day say is to be done, and whether it is a report."""
    what = cleaned(local if follows else before_bracket(local), named)
    if REPORTS.search(what) is not None:
        return what, True
    if follows:
        return what, _SENDS.search(local) is not None
    if not DOES.search(what) or is_thin(what):
        behind = told_after(text, last, min(end, last + NEAR))
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
        text[start : min(end, start + NEAR)]
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
    inside = periods_in(due.printed, due.month) if due.again and not due.chained else ()
    if before and not (inside and _is_first_of(before[-1], inside[-1])):
        return before[-1]
    return inside[-1] if inside else None


def _is_first_of(named: Named, again: Named) -> bool:
    """Whether a period is only the first of those that come again: ``từ quý II, ... hằng quý``."""
    return again.period is DutyPeriod.QUARTER and named.period in _QUARTERS


_QUARTERS = {
    DutyPeriod.QUARTER_1,
    DutyPeriod.QUARTER_2,
    DutyPeriod.QUARTER_3,
    DutyPeriod.QUARTER_4,
}


def _behind(text: str, due: Due) -> Named | None:
    return period_after(text[due.end : due.end + 60], due.month)

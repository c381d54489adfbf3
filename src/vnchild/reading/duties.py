"""What an official document wants done or reported by a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve, frozen

from vnchild.domain.directive import Addressee, DutyPeriod, ReportingRequest
from vnchild.law.text import Text
from vnchild.reading.agencies import AGENCY
from vnchild.reading.alerts import find_alerts
from vnchild.reading.due import Due, find_dues
from vnchild.reading.layout import words
from vnchild.reading.letters import UP
from vnchild.reading.notes import before_issue, no_year, year_of_period
from vnchild.reading.periods import Named, period_after, periods_in
from vnchild.reading.wording import (
    DOES,
    REPORTS,
    SHOWN,
    before_bracket,
    cleaned,
    is_bare,
    is_label,
    label_of,
    recipient_in,
    shortened,
)

_SENTENCE = re.compile(rf"(?<!TP)(?<!PCT)(?<!Tp)(?<!Mr)[.;:](?:\s+(?={UP}|[-+“\"(]|$))|;\s+")
_STATE = re.compile(
    r"(?<!\w)(?:sinh|tiếp\s+nhận|phát\s+sinh|xảy\s+ra|(?:có\s+)?hiệu\s+lực(?:\s+thi\s+hành)?|"
    r"được\s+cấp|ký|được\s+ký|"
    r"công\s+bố|tuyển\s+dụng|thành\s+lập|diễn\s+ra|tính|so\s+với|số\s+liệu|tổng\s+hợp\s+tính|"
    r"thời\s+điểm|kỳ\s+báo\s+cáo|"
    r"giai\s+đoạn|lấy\s+số\s+liệu|số\s+liệu\s+tính|được\s+ban\s+hành|đăng\s+ký\s+khai\s+sinh|từ|"
    r"kể\s+từ|thường\s+trú)\s*,?:?\s*\(?\s*(?:từ\s*)?$",
    re.I,
)
_OPENED = re.compile(r"(?<!\w)từ\s+(?:ngày\s+)?[\d/.-]{3,10}\s+(?:đến|tới)\s*$", re.I)
"""The beginning of a stretch of time of which the day is the end."""
_ISSUED_BEFORE = re.compile(
    r"(?:văn\s+bản|quy\s+định|hồ\s+sơ|quyết\s+định)[^.;,]{0,40}ban\s+hành\s*$", re.I
)
_OF_OTHERS = re.compile(
    r"(?:nhận\s+được|tiếp\s+nhận|theo|tại)[^.;]{0,60}?số\s+\d[^,.;]*?(?:yêu\s+cầu|đề\s+nghị|"
    r"về\s+việc)[^,.;]*$",
    re.I,
)
_PAST = re.compile(r"(?<!\w)đã(?!\w)[^.;]{0,40}$", re.I)
_SUBMITS = re.compile(r"(?<!\w)(?:trình|thông\s+tin|thông\s+báo)(?!\w)", re.I)
_MUST_ISSUE = re.compile(r"(?:phải|cần|yêu cầu)\s+(?:được\s+)?ban\s+hành\s*$")
_LAST_TERM = re.compile(r"\s+(?:học\s+kỳ|quý)\s+[IV\d]+$")
_FEW = 50
_NEAR = 600
"""How many characters around a day are looked at."""


@frozen(kw_only=True)
class Duty:
    """A duty as read, with where its day (or, for one without, its words) stands."""

    request: ReportingRequest
    start: int
    end: int
    warnings: tuple[Text, ...] = ()


def find_duties(
    text: str, *, issued: date | None, this_year: int | None, begin: int = 0
) -> tuple[Duty, ...]:
    """The duties of a paragraph, in order.

    Args:
        text: the paragraph.
        issued: the day of issue; a day before it is doubted.
        this_year: the year of the document.
        begin: where the paragraph begins to order; what stands before is not looked at.
    """
    if not re.search(r"\d|đột|báo\s+cáo\s+(?:ngay|nhanh|khẩn|kịp|các|những)", text):
        return ()
    found: list[Duty] = []
    dues = [d for d in find_dues(text, this_year) if d.start >= begin]
    if "\t" in text and dues:
        return tuple(_of_row(text, dues, issued))
    at = 0
    for start, end in _sentences(text):
        first = at
        while at < len(dues) and dues[at].start < end:
            at += 1
        here = [d for d in dues[first:at] if d.start >= start and _is_order(text, start, d)]
        found.extend(_of_sentence(text, max(start, begin), end, here, issued))
        found.extend(
            Duty(request=request, start=first_at, end=last_at)
            for request, first_at, last_at in find_alerts(text, max(start, begin), end, here)
        )
    return tuple(_same_recipient(text, sorted(found, key=lambda d: d.start)))


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
            and re.fullmatch(r"[^.]{0,120}", text[last.end : each.start])
        ):
            same = evolve(each, request=evolve(request, to=last.request.to))
        elif (
            last is not None
            and not request.is_report
            and is_label(request.what)
            and re.fullmatch(r"\s*[;,]?[^.;]{0,60}", text[last.end : each.start])
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


def _is_order(text: str, start: int, due: Due) -> bool:
    """Whether a day is one by which something must be done, not one of the past or of a fact."""
    before = text[max(start, due.start - _NEAR) : due.start]
    if _STATE.search(before[-60:]) and not (
        due.form == "range" and re.search(r"(?:diễn\s+ra)\s*$", before)
    ):
        return False
    opened = _OPENED.search(before[-60:])
    if opened is not None and (
        _STATE.search(before[:-60] + before[-60:][: opened.start()]) or not DOES.search(before)
    ):
        return False
    if _OF_OTHERS.search(before[-400:]):
        return False
    if _ISSUED_BEFORE.search(before[-100:]) or _PAST.search(before[-60:]):
        return False
    if _MUST_ISSUE.search(before[-30:]):
        return True
    if due.form in {"month", "quarter", "year", "range"}:
        after = text[due.end : due.end + 25]
        if re.match(r"\s*,?\s*(?:trước|chậm nhất|muộn nhất)", after):
            return False
        if "\t" in text:
            return True
        if due.form == "range" and (
            DOES.search(text[due.end : due.end + 40])
            or re.search(r"thời\s+gian[^.;]{0,40}$", before, re.I)
        ):
            return True
        if due.form == "range" and re.search(r"(?:lớp|tuổi|năm học)\s*$", before):
            return False
        if re.search(
            r"(?:kết\s+quả|tình\s+hình|báo\s+cáo\s+công\s+tác)[^,;.]{0,40}$", before[-60:]
        ):
            return False
        return DOES.search(before) is not None
    if due.form == "day" and due.printed.lower().startswith(("vào", "trong")):
        return DOES.search(before) is not None or before.endswith("ngay ")
    return True


def _of_sentence(
    text: str, start: int, end: int, dues: Sequence[Due], issued: date | None
) -> Iterator[Duty]:
    base: str | None = None
    to_all = recipient_in(text[start : min(end, start + 4 * _NEAR)])
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
            base, base_report, told_to = _clause_before(text, start)
            to_all = to_all or told_to
        if base is None or not is_label(local):
            what = cleaned(before_bracket(local) if base is None else local, named)
            is_report = REPORTS.search(what) is not None or (
                base is None and REPORTS.search(local) is not None
            )
            if base is None and not (REPORTS.search(what) or DOES.search(what)):
                behind_all = _told_after(text, dues[-1].end, min(end, dues[-1].end + _NEAR))
                if behind_all:
                    what, is_report = behind_all, True
            if is_bare(what) and base is not None:
                what, is_report = base, base_report
            if named is not None and what.lower().endswith(named.printed.lower()):
                cut = what[: -len(named.printed)].strip(" ,;:-(")
                if len(cut.split()) > 2:
                    what = cut
            told = False
            base, base_report = what, is_report
        else:
            what = _LAST_TERM.sub("", base)
            is_report = base_report or REPORTS.search(local) is not None
            told = True
        until = dues[place + 1].start if place + 1 < len(dues) else end
        if not what:
            what = cleaned(_behind_day(text, due, until), named) or due.printed
            is_report = REPORTS.search(what) is not None
            base, base_report = what, is_report
        label = label_of(local, named, told)
        shown = f"{what} ({label})" if label and label.lower() not in what.lower() else what
        if named is not None and not is_report:
            near = text[max(start, due.start - _NEAR) : min(end, due.end + _NEAR)]
            is_report = re.search(r"báo\s+cáo", near, re.I) is not None
        request = ReportingRequest(
            what=shown,
            is_report=is_report,
            period=named.period if named is not None and (is_report or named.period) else None,
            year=named.year if named is not None else None,
            due=due.printed,
            bound=due.bound,
            day=due.day,
            last_day=due.last_day,
            to=_to(text, local, due.end, until) or to_all
            if is_report or _SUBMITS.search(local)
            else None,
        )
        yield _checked(request, due, issued)
        behind = _behind(text, due)
        last = due.end + (behind.end if behind is not None else 0)


def _to(text: str, local: str, start: int, end: int) -> str | None:
    return recipient_in(local) or recipient_in(text[start : min(end, start + _NEAR)])


def _clause_before(text: str, start: int) -> tuple[str | None, bool, str | None]:
    """The report of the clause before one that only names days: ``...; 6 tháng trước ngày ...``."""
    head = text[max(0, start - _NEAR) : start].rstrip()
    if not head.endswith(";"):
        return None, False, None
    clause = re.split(r"[.;:]\s", head.rstrip("; "))[-1]
    if not REPORTS.search(clause):
        return None, False, None
    return cleaned(clause, None) or None, True, recipient_in(clause)


def _of_row(text: str, dues: Sequence[Due], issued: date | None) -> Iterator[Duty]:
    """The duty of a row of a table: the longest cell says what, one that is an agency by whom."""
    due = dues[0]
    cells = [
        words(match.group())
        for match in re.finditer(r"[^\t]+", text)
        if not match.start() <= due.start < match.end() and re.search(r"[^\W\d_]{2}", match.group())
    ]
    whom = [c for c in cells if re.match(rf"(?:Các\s|{AGENCY})", c)]
    tasks = [c for c in cells if c not in whom] or cells[:1]
    if not tasks:
        yield from _of_sentence(text, 0, len(text), dues, issued)
        return
    what = max(tasks, key=len)
    if len(what) > SHOWN:
        what = shortened(what)
    is_report = re.search(r"báo\s+cáo", what, re.I) is not None
    named = periods_in(what, due.month) if is_report else ()
    request = ReportingRequest(
        what=what,
        is_report=is_report,
        period=named[-1].period if named else None,
        year=named[-1].year if named else None,
        due=due.printed,
        bound=due.bound,
        day=due.day,
        last_day=due.last_day,
        to=recipient_in(what) if is_report else None,
        by=tuple(Addressee(name=c.strip(" .;")) for c in whom[:1]),
    )
    yield _checked(request, due, issued)


def _behind_day(text: str, due: Due, until: int) -> str:
    """What stands behind a day that begins its sentence: ``Từ ngày ... đến ngày ...: rà soát``."""
    behind = words(text[due.end : min(until, due.end + _NEAR)]).strip(" .,;:-")
    return shortened(behind) if len(behind) > SHOWN else behind or due.printed


def _checked(request: ReportingRequest, due: Due, issued: date | None) -> Duty:
    warnings = [due.warning] if due.warning else []
    if due.partial is not None and not due.again and request.period is not None and request.year:
        inferred = _in_named_year(due, request)
        if inferred is not None:
            request = inferred
            warnings.append(year_of_period(due.printed, inferred.year))
    if request.last_day is None and due.form == "day" and not due.again and not due.warning:
        warnings.append(no_year(due.printed))
    if issued is not None and request.last_day is not None and request.last_day < issued:
        warnings.append(before_issue(due.printed, issued))
    return Duty(request=request, start=due.start, end=due.end, warnings=tuple(warnings))


def _in_named_year(due: Due, request: ReportingRequest) -> ReportingRequest | None:
    """The day in the year that the period names, where no other year can be meant."""
    months = {
        DutyPeriod.FIRST_HALF: range(5, 9),
        DutyPeriod.YEAR: range(9, 13),
        DutyPeriod.SECOND_HALF: range(10, 13),
        DutyPeriod.QUARTER_1: range(3, 6),
        DutyPeriod.QUARTER_2: range(6, 9),
        DutyPeriod.QUARTER_3: range(9, 12),
    }
    if due.partial is None or request.period is None or request.year is None:
        return None
    day, month = due.partial
    if month not in months.get(request.period, ()):
        return None
    dated = find_dues(f"{due.printed}/{request.year}", None) or find_dues(
        f"{due.bound.value.vi} {day}/{month}/{request.year}", None
    )
    if len(dated) != 1 or dated[0].day is None:
        return None
    return evolve(request, day=dated[0].day, last_day=dated[0].last_day)


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


def _told_after(text: str, start: int, end: int) -> str | None:
    """What is reported, where the days come first: ``6 tháng (...), năm (...) báo cáo ...``."""
    match = re.search(r"báo\s+cáo[^.;]*", text[start:end], re.I)
    if match is None:
        return None
    told = re.sub(r"\s*(?:để|theo\s+quy\s+định).*$", "", match.group(), flags=re.S)
    return cleaned(told, None) or None


def _behind(text: str, due: Due) -> Named | None:
    return period_after(text[due.end : due.end + 60], due.month)

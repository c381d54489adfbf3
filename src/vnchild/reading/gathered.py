"""The duties of a directive, gathered paragraph by paragraph with what stands around them."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve

from vnchild.domain.directive import Addressee, ReportingRequest, Task
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.written_date import WrittenDate
from vnchild.reading.body import TELLS, Paragraph, Section, basis_kind, order_at, told_to
from vnchild.reading.duties import find_duties
from vnchild.reading.duty import Duty, doubted
from vnchild.reading.header import Head
from vnchild.reading.layout import Layout, words
from vnchild.reading.rows import row_duties
from vnchild.reading.source import Found
from vnchild.reading.tables import rows
from vnchild.reading.wording import REPORTS, recipient_in
from vnchild.reading.years import in_year, year_of


def duties_of(
    parts: tuple[Paragraph, ...],
    tasks: tuple[tuple[Task, Section], ...],
    layout: Layout,
    head: Head,
    addressees: tuple[Addressee, ...],
) -> tuple[Found[ReportingRequest], ...]:
    """The duties of some paragraphs, in order.

    Args:
        parts: the paragraphs of the body and of what is appended.
        tasks: the numbered parts, for whom they bind.
        layout: the text.
        head: its head, for the day of issue and the year of the subject.
        addressees: to whom it is addressed.
    """
    issued = head.issued.date
    since = issued or _first_day(head.issued)
    year = head.issued.year
    tells = head.kind is DocumentKindName.REPORT
    about = year_of(None if head.subject is None else head.subject.text)
    holders = {p.start: task for task, section in tasks for p in section.paragraphs}
    table = rows(layout, parts)
    found: list[Found[ReportingRequest]] = []
    lead: str | None = None
    facts = False
    for paragraph in parts:
        facts = facts if paragraph.level > 1 else TELLS.match(paragraph.text) is not None
        if paragraph.level != _BULLET:
            lead = _report_to(paragraph)
        task = holders.get(paragraph.start)
        begin = _begin(paragraph, inside=task is not None)
        if begin is None:
            continue
        row = table.get(paragraph.start)
        duties: tuple[Duty, ...] = ()
        if row is not None:
            duties = tuple(row_duties(row, this_year=year))
        duties = duties or find_duties(paragraph.text, since=since, this_year=year, begin=begin)
        for found_duty in duties:
            duty = in_year(found_duty, about, head.issued, _around(found_duty, paragraph))
            if tells and (duty.request.last_day is None or _PROPOSES.match(paragraph.text)):
                continue
            if not ((tells or facts) and _is_past(duty, since)):
                duty = _named(doubted(duty, issued), paragraph, task, addressees)
                found.append(_placed(duty, paragraph, task, layout, lead))
    return tuple(found)


_BULLET = 7
_PROPOSES = re.compile(r"(?:Kiến nghị|Đề nghị|Đề xuất)(?!\w)", re.I)
"""What a report proposes to others orders nothing."""


def _report_to(paragraph: Paragraph) -> str | None:
    """To whom the reports of the list go that a paragraph leads in: ``gửi về Bộ Y tế:``."""
    text = paragraph.text.rstrip()
    if not text.endswith(":") or REPORTS.search(text) is None:
        return None
    return recipient_in(text[-_LEAD:])


_LEAD = 600


def _around(duty: Duty, paragraph: Paragraph) -> str:
    """The words of a paragraph around a duty; all of them, unless it is very long."""
    return paragraph.text[max(0, duty.start - _FAR) : duty.end + _FAR]


_FAR = 2000


def _named(
    duty: Duty, paragraph: Paragraph, task: Task | None, addressees: tuple[Addressee, ...]
) -> Duty:
    """A duty with whom its own sentence names, where no task that holds it names anybody."""
    own = _EXCEPTED.search(paragraph.text[max(0, duty.start - _LEAD) : duty.start])
    if own is not None:
        alone = Addressee(name=words(own["who"] or own["named"]))
        return evolve(duty, request=evolve(duty.request, by=(alone,)))
    if duty.request.by or (task is not None and task.by) or paragraph.cell:
        return duty
    stop = _last_stop(paragraph.text, duty.start)
    if stop is None:
        return duty
    by = told_to(paragraph.text[stop : duty.start].lstrip(), addressees)
    return evolve(duty, request=evolve(duty.request, by=by)) if by else duty


_EXCEPTED = re.compile(
    r"(?:(?<!\w)[Rr]iêng\s+(?P<who>(?:(?:đối\s+với\s+)?các\s+)?(?:huyện|thành\s+phố|thị\s+xã|"
    r"xã|phường|UBND|Ủy\s+ban|Sở|Phòng|[Tt]rường|thôn|khu\s+vực)(?:\s[^\W\d_]+){0,8}?)"
    r"|[;.,]\s+(?P<named>(?:UBND|Ủy ban nhân dân)\s(?:huyện|thành\s+phố|thị\s+xã|"
    r"xã|phường|thị\s+trấn)"
    r"(?:\s[A-ZĐÀ-Ỹ][^\W\d_]*){1,4}))"
    r"\s*(?:,?\s*(?:gửi|báo\s+cáo|hoàn\s+thành|xong))?\s*$"
)
"""Whom alone a day binds: ``..., riêng huyện Mẫu trước ngày 25/5``."""


def _last_stop(text: str, end: int) -> int | None:
    """Where the sentence begins in which a position stands; ``None`` if that is too far away."""
    low = max(0, end - _LEAD)
    stop = max(text.rfind(".", low, end), text.rfind(";", low, end))
    if stop < 0:
        return None if low else 0
    return stop + 1 if text[stop + 1 : stop + 2].isspace() else None


def _is_past(duty: Duty, since: date | None) -> bool:
    """Whether a day lies before the day of issue, as the days of what a report tells do."""
    last = duty.request.last_day
    return last is not None and since is not None and last < since


def _first_day(issued: WrittenDate) -> date | None:
    """The first day on which a document may be issued whose day is left blank."""
    if issued.year is None or issued.day is not None:
        return None
    first = WrittenDate(year=issued.year, month=issued.month or 1, day=1)
    return first.date


def _begin(paragraph: Paragraph, *, inside: bool) -> int | None:
    """Where a paragraph begins to order; ``None`` if it only tells what the document rests on."""
    if inside or basis_kind(paragraph) is None or paragraph.level < 9:
        return 0
    if not re.search(r"(?:số|Số|Luật)\s", paragraph.text[:80]):
        return 0
    return order_at(paragraph)


def _bound_by(request: ReportingRequest, to: str | None, task: Task | None) -> ReportingRequest:
    """A duty with what stands around it: the task that holds it, and to whom its list goes."""
    return ReportingRequest(
        what=request.what,
        is_report=request.is_report,
        period=request.period,
        year=request.year,
        due=request.due,
        bound=request.bound,
        day=request.day,
        last_day=request.last_day,
        to=to,
        by=request.by if task is None else request.by or task.by,
        task=request.task if task is None else task.label,
    )


def _placed(
    duty: Duty, paragraph: Paragraph, task: Task | None, layout: Layout, lead: str | None
) -> Found[ReportingRequest]:
    request = duty.request
    to = request.to
    if request.is_report and to is None and paragraph.level == _BULLET:
        to = lead
    if task is not None or to != request.to:
        request = _bound_by(request, to, task)
    start, end = paragraph.start + duty.start, paragraph.start + duty.end
    return Found(
        value=request,
        span=layout.span(start, end),
        printed=words(layout.flat[start:end]),
        notes=duty.warnings,
    )

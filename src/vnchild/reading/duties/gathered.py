"""The duties of a directive, gathered paragraph by paragraph with what stands around them."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve

from vnchild.domain.directive import Addressee, ReportingRequest, Task
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.written_date import WrittenDate
from vnchild.reading.body.binding import of_clause
from vnchild.reading.body.paragraphs import TELLS, Level, Paragraph, Section, basis_kind, order_at
from vnchild.reading.body.tables import rows
from vnchild.reading.duties.duty import Duty, doubted
from vnchild.reading.duties.find import find_duties, sentence_end
from vnchild.reading.duties.leads import Leads
from vnchild.reading.duties.rows import row_duties
from vnchild.reading.duties.wording import DOES
from vnchild.reading.duties.years import in_year, year_of
from vnchild.reading.head.header import Head
from vnchild.reading.text.layout import Layout, words
from vnchild.reading.text.source import Found


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
    subject = "" if head.subject is None else head.subject.text
    is_report = head.kind is DocumentKindName.REPORT
    tells = is_report and _SUPERVISES.search(subject) is None
    about = year_of(subject)
    holders = {p.start: task for task, section in tasks for p in section.paragraphs}
    behind = frozenset(p.start for _, section in tasks for p in _closing(section))
    table = rows(layout, parts)
    found: list[Found[ReportingRequest]] = []
    leads = Leads(addressees)
    facts = False
    for paragraph in parts:
        facts = (
            facts if paragraph.level > Level.CHAPTER else TELLS.match(paragraph.text) is not None
        )
        to, led = leads.enter(paragraph)
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
            if not ((is_report or facts) and _is_past(duty, since)):
                duty = doubted(duty, issued)
                if duty.also and found:
                    duty = evolve(duty, request=evolve(duty.request, by=found[-1].value.by))
                duty = _named(duty, paragraph, addressees)
                by = () if task is None or paragraph.start in behind else task.by
                found.append(_placed(duty, paragraph, task, led or by, layout, to))
    return tuple(found)


def _closing(section: Section) -> tuple[Paragraph, ...]:
    """The paragraphs without a mark behind a part that is one whole sentence: no longer its own."""
    first = section.paragraphs[0]
    if section.level not in range(Level.ITEM, Level.LETTER) or not first.text.rstrip().endswith(
        "."
    ):
        return ()
    return tuple(p for p in section.paragraphs[1:] if p.level == Level.PLAIN)


_SUPERVISES = re.compile(r"(?<!\w)(?:giám sát|kiểm tra|thanh tra)(?!\w)", re.I)
"""What a report of these recommends is to be done."""
_PROPOSES = re.compile(r"(?:Kiến nghị|Đề nghị|Đề xuất)(?!\w)", re.I)
"""What a report proposes to others orders nothing."""


def _around(duty: Duty, paragraph: Paragraph) -> str:
    """The words of a paragraph around a duty; all of them, unless it is very long."""
    return paragraph.text[max(0, duty.start - _FAR) : duty.end + _FAR]


_FAR = 2000


def _named(duty: Duty, paragraph: Paragraph, addressees: tuple[Addressee, ...]) -> Duty:
    """A duty with those whom its own sentence names."""
    request = duty.request
    own = _EXCEPTED.search(paragraph.text[max(0, duty.start - _BESIDE) : duty.start])
    if own is not None:
        alone = Addressee(name=words(own["who"] or own["named"]))
        return evolve(duty, request=evolve(request, by=(alone,)))
    if request.by or paragraph.cell:
        return duty
    end = duty.end if request.due is not None else None
    by = of_clause(paragraph.text, duty.start, end, addressees)
    return evolve(duty, request=evolve(request, by=by)) if by else duty


_BESIDE = 150
"""How many characters before a day hold the name of whom alone it binds."""
_EXCEPTED = re.compile(
    r"(?:(?<!\w)[Rr]iêng\s+(?P<who>(?:(?:đối\s+với\s+)?các\s+)?(?:huyện|thành\s+phố|thị\s+xã|"
    r"xã|phường|UBND|Ủy\s+ban|Sở|Phòng|[Tt]rường|thôn|khu\s+vực)(?:\s[^\W\d_]+){0,8}?)"
    r"|[;.,]\s+(?P<named>(?:UBND|Ủy ban nhân dân)\s(?:huyện|thành\s+phố|thị\s+xã|"
    r"xã|phường|thị\s+trấn)"
    r"(?:\s[A-ZĐÀ-Ỹ][^\W\d_]*){1,4}))"
    r"\s*(?:,?\s*(?:gửi|báo\s+cáo|hoàn\s+thành|xong))?\s*$"
)
"""Whom alone a day binds: ``..., riêng huyện Mẫu trước ngày 25/5``."""


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
    if basis_kind(paragraph) is None or not re.search(r"(?:số|Số|Luật)\s", paragraph.text[:80]):
        return 0
    if inside or paragraph.level < Level.PLAIN:
        return (order_at(paragraph) or 0) if _ASKED_ITSELF.match(paragraph.text) else 0
    told, order = _basis_end(paragraph), order_at(paragraph)
    return min((at for at in (told, order) if at is not None), default=None)


_ASKED_ITSELF = re.compile(r"[^.;]{0,160}\svề\s+việc\s+(?:đề\s+nghị|yêu\s+cầu|báo\s+cáo)\s")
"""The document named asked for something itself."""
_BEGINS = 60
"""How many characters of a sentence tell whether it says what the document rests on."""


def _basis_end(paragraph: Paragraph) -> int | None:
    """Where the first sentence begins that no longer tells what the document rests on, if any."""
    at = 0
    while (stop := sentence_end(paragraph.text, at)) is not None:
        begins = paragraph.text[stop : stop + _BEGINS]
        if basis_kind(paragraph._replace(text=begins)) is None:
            return stop
        at = stop
    return None


def _placed(
    duty: Duty,
    paragraph: Paragraph,
    task: Task | None,
    by: tuple[Addressee, ...],
    layout: Layout,
    led_to: str | None,
) -> Found[ReportingRequest]:
    request = duty.request
    told = led_to is not None and not paragraph.cell and DOES.match(request.what) is None
    is_report = request.is_report or told
    to = request.to or (led_to if is_report else None)
    request = evolve(request, is_report=is_report, to=to, by=request.by or by)
    if task is not None:
        request = evolve(request, task=task.label)
    start, end = paragraph.start + duty.start, paragraph.start + duty.end
    return Found(
        value=request,
        span=layout.span(start, end),
        printed=words(layout.flat[start:end]),
        notes=duty.warnings,
    )

"""Reading an official document that gives tasks."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve, frozen

from vnchild.domain.directive import (
    Addressee,
    Basis,
    BasisKind,
    Cited,
    Directive,
    Recipient,
    ReportingRequest,
    Signer,
    Task,
)
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.topic import Topic
from vnchild.law.text import Text
from vnchild.reading.addressees import executing, read_addressees
from vnchild.reading.body import (
    TELLS,
    Paragraph,
    Section,
    basis_kind,
    bound,
    order_at,
    paragraphs,
    sections,
    told_to,
)
from vnchild.reading.cited import cited_documents
from vnchild.reading.closing import read_closing
from vnchild.reading.duties import find_duties
from vnchild.reading.duty import Duty
from vnchild.reading.encoding import decode
from vnchild.reading.errors import ReadingError
from vnchild.reading.header import Head, read_head
from vnchild.reading.layout import Layout, lay_out, page_end, without_pages, words
from vnchild.reading.memory import forget
from vnchild.reading.notes import NO_ADDRESSEES, NO_SIGNATURE
from vnchild.reading.printed import Part
from vnchild.reading.rows import row_duties
from vnchild.reading.source import Found, Source, Span
from vnchild.reading.tables import rows
from vnchild.reading.topics import topics_of
from vnchild.reading.wording import REPORTS, recipient_in
from vnchild.reading.years import in_year, year_of

_ADDRESSED = frozenset(
    {
        None,
        DocumentKindName.OFFICIAL_DISPATCH,
        DocumentKindName.URGENT_DISPATCH,
        DocumentKindName.OFFICIAL_LETTER,
        DocumentKindName.INVITATION,
    }
)
"""The kinds that name their addressees behind ``Kính gửi``."""
_BODY = 100_000
"""How much of a body without numbered parts is looked through for its topics, in characters."""


@frozen(kw_only=True)
class Field:
    """A field that was found: what it is called, where it stands, and its printed words."""

    name: str
    span: Span
    printed: str


@frozen(kw_only=True)
class Reading:
    """A directive as it was read.

    Args:
        directive: what was read.
        fields: each field found, with where it stands in the text as given.
        addressees, cites, duties, recipients: the same for the parts of these lists, in order.
        provisions: for each of ``cites``, in order, every part of it that the text names.
        signer: who signed; of a joint document the first.
        signers: everybody who signed, line by line and from left to right.
        notes: what was not found, is left blank or looks misprinted.
    """

    directive: Directive
    fields: tuple[Field, ...] = ()
    addressees: tuple[Found[Addressee], ...] = ()
    cites: tuple[Found[Cited], ...] = ()
    duties: tuple[Found[ReportingRequest], ...] = ()
    recipients: tuple[Found[Recipient], ...] = ()
    provisions: tuple[tuple[str, ...], ...] = ()
    signer: Found[Signer] | None = None
    signers: tuple[Found[Signer], ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """The notes in English."""
        return tuple(each.en for each in self.notes)

    def field(self, name: str) -> Field | None:
        """The field of a name, ``None`` if it was not found."""
        return next((each for each in self.fields if each.name == name), None)


def read_directive(text: str | bytes) -> Reading:
    """Read an official dispatch, plan, decision, directive or other document that gives tasks.

    >>> reading = read_directive('''
    ... Số: 07/UBND-VX
    ... V/v rà soát trẻ em có hoàn cảnh đặc biệt
    ... Kính gửi: Ủy ban nhân dân các xã.
    ... Báo cáo kết quả rà soát về Ủy ban nhân dân huyện trước ngày 15/6/2024./.
    ... ''')
    >>> reading.directive.number.normal, reading.directive.duties[0].last_day.isoformat()
    ('07/UBND-VX', '2024-06-14')

    Args:
        text: the text, or the bytes of a text file.

    Raises:
        ReadingError: it is no such document, or bytes that are no text; the message says what
            is missing or what to do.
    """
    given: object = text
    if not isinstance(given, str | bytes):
        kind = type(given).__name__
        msg = Text(
            f"văn bản phải là str hoặc bytes, không phải {kind}",
            f"a text is a str or bytes, not {kind}",
        )
        raise ReadingError(msg)
    text = decode(text) if isinstance(text, bytes) else text
    if not text.strip():
        msg = Text("văn bản trống", "the text is empty")
        raise ReadingError(msg)
    try:
        return _read(text)
    finally:
        forget()


def _read(text: str) -> Reading:
    source = Source(without_pages(text))
    layout = lay_out(source)
    head = read_head(layout)
    addressed = read_addressees(layout, head.body_at)
    closing = read_closing(layout)
    _refuse_other(head, bool(addressed.found), closing.signer is not None)
    body_at = max(head.body_at, addressed.end or 0)
    parts = paragraphs(layout, body_at, layout.closing)
    whom = addressed.found
    if not whom and head.kind is DocumentKindName.DECISION:
        whom = executing(layout, body_at, layout.closing)
    addressees = tuple(each.value for each in whom)
    named = cited_documents(source, head, page_end(layout))
    cites, cite_warnings = named.found, named.warnings
    mentions = tuple(zip((each.value for each in cites), named.mentions, strict=True))
    tasks, bases = _tasks(parts, addressees, mentions, layout)
    rows = paragraphs(layout, layout.appended, len(layout.flat))
    duties = _duties((*parts, *rows), tasks, layout, head, addressees)
    if not whom and head.kind in _ADDRESSED:
        cite_warnings = (*cite_warnings, NO_ADDRESSEES)
    directive = Directive(
        number=head.number,
        kind=head.kind,
        issued=head.issued,
        place=None if head.place is None else head.place.text,
        issuer=None if head.issuer is None else head.issuer.text,
        superior=None if head.superior is None else head.superior.text,
        subject=None if head.subject is None else head.subject.text,
        addressees=addressees,
        basis=bases,
        cites=tuple(each.value for each in cites),
        tasks=tuple(task for task, _ in tasks),
        topics=_topics(tuple(task for task, _ in tasks), head, layout),
        duties=tuple(each.value for each in duties),
        recipients=tuple(each.value for each in closing.recipients),
        signer=None if closing.signer is None else closing.signer.value,
    )
    told = [*head.warnings, *cite_warnings, *(w for each in duties for w in each.notes)]
    if closing.signer is None:
        told.append(NO_SIGNATURE)
    return Reading(
        directive=directive,
        fields=_fields(head, closing.signer),
        addressees=whom,
        cites=cites,
        provisions=named.provisions,
        duties=duties,
        recipients=closing.recipients,
        signer=closing.signer,
        signers=closing.signers,
        notes=tuple(dict.fromkeys(told)),
    )


def _topics(tasks: tuple[Task, ...], head: Head, layout: Layout) -> tuple[Topic, ...]:
    """The topics of subject and tasks; of the whole body where there are no tasks."""
    if not tasks:
        return topics_of(layout.text(head.body_at, min(layout.closing, head.body_at + _BODY)))
    found = {topic for task in tasks for topic in task.topics}
    found.update(topics_of(head.subject.text) if head.subject else ())
    return tuple(topic for topic in Topic if topic in found)


def _refuse_other(head: Head, addressed: bool, signed: bool) -> None:
    """Refuse a text that has not what every official document has."""
    has_form = head.number_part is not None and (head.number is not None or addressed or signed)
    marks = (head.kind_part is not None, addressed, signed, head.issued_part is not None)
    if has_form or sum(marks) >= 2:
        return
    wanted = (
        (
            False,
            Text("số, ký hiệu ('Số: 524/UBND-KGVX')", "a number and symbol ('Số: 524/UBND-KGVX')"),
        ),
        (
            head.issued_part is not None,
            Text(
                "địa danh, ngày tháng ('..., ngày ... tháng ... năm ...')",
                "a place and date ('..., ngày ... tháng ... năm ...')",
            ),
        ),
        (addressed, Text("nơi được gửi ('Kính gửi')", "addressees ('Kính gửi')")),
        (signed, Text("chữ ký", "a signature")),
    )
    missing = [what for there, what in wanted if not there]
    msg = Text(
        "đây không phải công văn, kế hoạch hay quyết định; còn thiếu: "
        + ", ".join(each.vi for each in missing),
        "this is not an official dispatch, plan or decision; it lacks: "
        + ", ".join(each.en for each in missing),
    )
    raise ReadingError(msg)


def _fields(head: Head, signer: Found[Signer] | None) -> tuple[Field, ...]:
    named: tuple[tuple[str, Part | None], ...] = (
        ("superior", head.superior),
        ("issuer", head.issuer),
        ("number", head.number_part),
        ("place", head.place),
        ("issued", head.issued_part),
        ("kind", head.kind_part),
        ("subject", head.subject),
    )
    found = [Field(name=n, span=p.span, printed=p.printed) for n, p in named if p is not None]
    if signer is not None:
        found.append(Field(name="signer", span=signer.span, printed=signer.printed))
    return tuple(found)


def _tasks(
    parts: tuple[Paragraph, ...],
    addressees: tuple[Addressee, ...],
    mentions: tuple[tuple[Cited, tuple[Span, ...]], ...],
    layout: Layout,
) -> tuple[tuple[tuple[Task, Section], ...], tuple[Basis, ...]]:
    """The numbered parts, and the paragraphs before them that say what the document rests on."""
    bases: list[Basis] = []
    begins = 0
    for place, paragraph in enumerate(parts):
        kind = basis_kind(paragraph) if paragraph.level in {7, 9} else None
        if kind is None:
            if paragraph.level < 7 or place > 60:
                break
            continue
        here = layout.span(paragraph.start, paragraph.end)
        named = tuple(cited for cited, spans in mentions if any(here.holds(span) for span in spans))
        if not named and not re.search(r"(?:Luật|luật|Nghị|Công ước)", paragraph.text):
            if paragraph.level == 7:
                break
            continue
        if paragraph.level == 7 and kind is BasisKind.CARRIES_OUT and not bases:
            break
        bases.append(Basis(kind=kind, text=words(paragraph.text), cites=named))
        begins = place + 1
    tasks = []
    for section in sections(parts[begins:]):
        text = section.text
        heading = None
        if len(section.paragraphs) > 1:
            first = words(section.paragraphs[0].text)
            heading = first.rstrip(":") if len(first) < 250 else None
        task = Task(
            label=section.label,
            heading=heading,
            text=text,
            by=bound(section, addressees),
            topics=topics_of(text),
        )
        tasks.append((task, section))
    return tuple(tasks), tuple(bases)


def _duties(
    parts: tuple[Paragraph, ...],
    tasks: tuple[tuple[Task, Section], ...],
    layout: Layout,
    head: Head,
    addressees: tuple[Addressee, ...],
) -> tuple[Found[ReportingRequest], ...]:
    issued: date | None = head.issued.date
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
            duties = tuple(row_duties(row, issued=issued, this_year=year))
        duties = duties or find_duties(paragraph.text, issued=issued, this_year=year, begin=begin)
        for found_duty in duties:
            duty = in_year(found_duty, about, head.issued, paragraph.text)
            if tells and (duty.request.last_day is None or _PROPOSES.match(paragraph.text)):
                continue
            if not ((tells or facts) and _is_past(duty, issued)):
                duty = _named(duty, paragraph, task, addressees)
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


_SENTENCE = re.compile(r"(?:^|[.;]\s+)(?=[^.;]*$)")


def _named(
    duty: Duty, paragraph: Paragraph, task: Task | None, addressees: tuple[Addressee, ...]
) -> Duty:
    """A duty with whom its own sentence names, where no task that holds it names anybody."""
    if duty.request.by or (task is not None and task.by) or paragraph.cell:
        return duty
    before = paragraph.text[max(0, duty.start - _LEAD) : duty.start]
    begins = _SENTENCE.search(before)
    by = () if begins is None else told_to(before[begins.end() :], addressees)
    return evolve(duty, request=evolve(duty.request, by=by)) if by else duty


def _is_past(duty: Duty, issued: date | None) -> bool:
    """Whether a day lies before the day of issue, as the days of what a report tells do."""
    last = duty.request.last_day
    return last is not None and issued is not None and last < issued


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

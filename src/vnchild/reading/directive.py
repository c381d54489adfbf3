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
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.reading.addressees import executing, read_addressees
from vnchild.reading.body import (
    Paragraph,
    Section,
    basis_kind,
    bound,
    order_at,
    paragraphs,
    sections,
)
from vnchild.reading.citations import Citation, find_citations
from vnchild.reading.duties import Duty, find_duties
from vnchild.reading.encoding import decode
from vnchild.reading.errors import ReadingError
from vnchild.reading.header import Head, Part, read_head
from vnchild.reading.layout import Layout, lay_out, without_pages, words
from vnchild.reading.notes import NO_ADDRESSEES, NO_SIGNATURE
from vnchild.reading.parts import Part as CitedPart
from vnchild.reading.signer import read_closing
from vnchild.reading.source import Found, Source, Span
from vnchild.reading.topics import topics_of
from vnchild.reading.wording import REPORTS, recipient_in

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
        notes: what was not found, is left blank or looks misprinted.
    """

    directive: Directive
    fields: tuple[Field, ...] = ()
    addressees: tuple[Found[Addressee], ...] = ()
    cites: tuple[Found[Cited], ...] = ()
    duties: tuple[Found[ReportingRequest], ...] = ()
    recipients: tuple[Found[Recipient], ...] = ()
    signer: Found[Signer] | None = None
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
        msg = f"a text is a str or bytes, not {type(given).__name__}"
        raise ReadingError(msg)
    text = decode(text) if isinstance(text, bytes) else text
    if not text.strip():
        msg = "the text is empty"
        raise ReadingError(msg)
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
    cites, cite_warnings = _cites(source, head)
    tasks, bases = _tasks(parts, addressees, cites, layout)
    rows = paragraphs(layout, layout.appended, len(layout.flat))
    duties = _duties((*parts, *rows), tasks, layout, head)
    if not whom:
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
        duties=duties,
        recipients=closing.recipients,
        signer=closing.signer,
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
    missing = ["a number and symbol ('Số: 524/UBND-KGVX')"]
    missing += [] if head.issued_part else ["a place and date ('..., ngày ... tháng ... năm ...')"]
    missing += [] if addressed else ["addressees ('Kính gửi')"]
    missing += [] if signed else ["a signature"]
    msg = f"this is not an official dispatch, plan or decision: it has no {', no '.join(missing)}"
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


def _cites(source: Source, head: Head) -> tuple[tuple[Found[Cited], ...], tuple[Text, ...]]:
    """Every document named, once, where it is first named, and what looks wrong with it."""
    own = () if head.number_part is None else (head.number_part.span,)
    first: dict[object, Found[Cited]] = {}
    registered: dict[str, object] = {}
    warnings: list[Text] = []
    for found in find_citations(source, exclude=own):
        citation = found.value
        if citation.self_reference or citation.named_scheme:
            continue
        if _is_own(citation, head):
            continue
        warnings.extend(found.notes)
        cited = _cited(citation)
        key: object = cited.document or cited.resolved or (cited.name or "").casefold()
        if cited.resolved is not None:
            key = registered.setdefault(cited.resolved, key)
        if key in first:
            first[key] = evolve(first[key], value=_merged(first[key].value, cited))
        else:
            first[key] = Found(value=cited, span=found.span, printed=found.printed)
    return tuple(first.values()), tuple(dict.fromkeys(warnings))


def _is_own(citation: Citation, head: Head) -> bool:
    """Whether a document names itself, as the head of an annex does."""
    cited, own = citation.document, head.number
    if cited is None or own is None:
        return False
    return cited == own or (cited.is_blank and own.is_blank and cited.kind is own.kind)


def _merged(one: Cited, other: Cited) -> Cited:
    """What two mentions of a document tell together."""
    return Cited(
        document=one.document or other.document,
        kind=one.kind or other.kind,
        name=one.name or other.name,
        issued=one.issued or other.issued,
        issuer=one.issuer or other.issuer,
        part=one.part or other.part,
        provision=one.provision or other.provision,
        resolved=one.resolved or other.resolved,
    )


def _cited(citation: Citation) -> Cited:
    part = citation.parts[0] if citation.parts else None
    provision: Provision | None = citation.provisions[0] if citation.provisions else None
    return Cited(
        document=citation.document,
        kind=citation.kind,
        name=citation.name,
        issued=citation.issued,
        issuer=citation.issuer,
        part=None if part is None else _in_words(part),
        provision=provision,
        resolved=citation.resolved,
    )


def _in_words(part: CitedPart) -> str:
    """A part of a document in one form: ``điểm b khoản 1 Điều 5``."""
    if part.other is not None:
        return part.other
    named = (("điểm", part.points), ("khoản", part.clauses), ("Điều", part.articles))
    joined = " đến " if part.is_range else ", "
    return " ".join(f"{word} {joined.join(values)}" for word, values in named if values)


def _tasks(
    parts: tuple[Paragraph, ...],
    addressees: tuple[Addressee, ...],
    cites: tuple[Found[Cited], ...],
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
        named = tuple(each.value for each in cites if here.holds(each.span))
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
        first = words(section.paragraphs[0].text)
        heading = first.rstrip(":") if len(section.paragraphs) > 1 and len(first) < 250 else None
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
) -> tuple[Found[ReportingRequest], ...]:
    issued: date | None = head.issued.date
    tells = head.kind is DocumentKindName.REPORT
    holders = {p.start: task for task, section in tasks for p in section.paragraphs}
    found: list[Found[ReportingRequest]] = []
    lead: str | None = None
    for paragraph in parts:
        if paragraph.level != _BULLET:
            lead = _report_to(paragraph)
        task = holders.get(paragraph.start)
        begin = _begin(paragraph, inside=task is not None)
        if begin is None:
            continue
        for duty in find_duties(
            paragraph.text, issued=issued, this_year=head.issued.year, begin=begin
        ):
            if not (tells and _is_past(duty, issued)):
                found.append(_placed(duty, paragraph, task, layout, lead))
    return tuple(found)


_BULLET = 7


def _report_to(paragraph: Paragraph) -> str | None:
    """To whom the reports of the list go that a paragraph leads in: ``gửi về Bộ Y tế:``."""
    text = paragraph.text.rstrip()
    if not text.endswith(":") or REPORTS.search(text) is None:
        return None
    return recipient_in(text[-_LEAD:])


_LEAD = 600


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


def _placed(
    duty: Duty, paragraph: Paragraph, task: Task | None, layout: Layout, lead: str | None
) -> Found[ReportingRequest]:
    request = duty.request
    if request.is_report and request.to is None and paragraph.level == _BULLET:
        request = evolve(request, to=lead)
    if task is not None:
        request = evolve(request, task=task.label, by=request.by or task.by)
    start, end = paragraph.start + duty.start, paragraph.start + duty.end
    return Found(
        value=request,
        span=layout.span(start, end),
        printed=words(layout.flat[start:end]),
        notes=duty.warnings,
    )

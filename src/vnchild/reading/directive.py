"""Reading an official document that gives tasks."""

from __future__ import annotations

import re

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
from vnchild.reading.body.paragraphs import (
    Level,
    Paragraph,
    basis_kind,
    paragraphs,
)
from vnchild.reading.body.plans import issued_with
from vnchild.reading.body.tasks import Order, tasks_of, with_pluses
from vnchild.reading.body.unread import more_documents, unread_times
from vnchild.reading.cites.cited import cited_documents
from vnchild.reading.duties.gathered import duties_of
from vnchild.reading.errors import ReadingError
from vnchild.reading.head.addressees import executing, read_addressees
from vnchild.reading.head.closing import read_closing
from vnchild.reading.head.early import body_before
from vnchild.reading.head.header import Head, read_head
from vnchild.reading.head.official import orders_bodies
from vnchild.reading.head.refusing import refuse_other
from vnchild.reading.memory import forgetting
from vnchild.reading.notes import (
    NO_ADDRESSEES,
    NO_MARKS,
    NO_SIGNATURE,
    nobody_named,
    partly_garbled,
    too_long,
)
from vnchild.reading.text.encoding import decode, other_code
from vnchild.reading.text.layout import Layout, lay_out, page_end, without_pages, words
from vnchild.reading.text.printed import Part
from vnchild.reading.text.source import Found, Source, Span
from vnchild.reading.text.stacked import stacked_as_bars
from vnchild.reading.text.tags import tags_as_lines
from vnchild.reading.words.topics import topics_of

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
MOST_LINES = 50_000
"""How many lines of a text are read; a document of a thousand pages has fewer."""
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


@forgetting
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
        text: the text, or the bytes of a text file. Of more than `MOST_LINES` lines, which no
            document has, the first are read and a note says so.

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
    read = _first_lines(text)
    return _read(read, cut=len(read) < len(text))


def _first_lines(text: str) -> str:
    """A text without what stands behind the most lines that are read."""
    if text.count("\n") <= MOST_LINES:
        return text
    end = 0
    for _ in range(MOST_LINES):
        end = text.index("\n", end) + 1
    return text[:end]


def _read(text: str, *, cut: bool) -> Reading:
    source = Source(without_pages(stacked_as_bars(tags_as_lines(text))))
    layout = lay_out(source)
    head = read_head(layout)
    addressed = read_addressees(layout, head.body_at)
    closing = read_closing(layout)
    bare = head.kind is None and head.number_part is None
    sent = bare and orders_bodies(layout, head, addressed.found)
    signed = closing.signer is not None
    refuse_other(text, layout, head, addressed=bool(addressed.found), sent=sent, signed=signed)
    head = evolve(head, kind=DocumentKindName.OFFICIAL_DISPATCH) if sent else head
    early = body_before(layout, head)
    body_at = max(head.body_at, addressed.end or 0)
    parts = paragraphs(layout, body_at, layout.closing)
    if early is not None:
        parts = (*paragraphs(layout, *early), *parts)
    whom = addressed.found
    if not whom and head.kind is DocumentKindName.DECISION:
        whom = executing(layout, body_at, layout.closing)
    addressees = tuple(each.value for each in whom)
    begins = head.at if early is None else layout.span(*early).start
    named = cited_documents(source, head, begins, page_end(layout))
    cites, cite_warnings = named.found, named.warnings
    mentions = tuple(zip((each.value for each in cites), named.mentions, strict=True))
    report = head.kind is DocumentKindName.REPORT
    orders, bases = _tasks(parts, addressees, mentions, layout, listed=not report)
    rows = paragraphs(layout, layout.appended, len(layout.flat))
    orders = (*orders, *issued_with(rows, layout, addressees))
    held = tuple((order.task, order.section) for order in orders)
    duties = duties_of((*parts, *rows), held, layout, head, addressees)
    dated = {each.value.task for each in duties}
    tasks = tuple(each.task for each in orders if not each.leads or each.task.label in dated)
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
        tasks=tasks,
        topics=_topics(tuple(each.task for each in orders), head, layout),
        duties=tuple(each.value for each in duties),
        recipients=tuple(each.value for each in closing.recipients),
        signer=None if closing.signer is None else closing.signer.value,
    )
    told: list[Text] = [too_long(MOST_LINES)] if cut else []
    told += [NO_MARKS] if text.isascii() else []
    told += [*head.warnings, *cite_warnings, *(w for each in duties for w in each.notes)]
    if not report:
        told.extend(unread_times((*parts, *rows), duties, layout, head.issued.date))
        unbound = sum(not each.value.by for each in duties)
        if unbound and not whom and head.kind not in _ADDRESSED:
            told.append(nobody_named(unbound))
    told.extend(closing.notes)
    garbled = other_code(text)
    if garbled is not None:
        told.append(partly_garbled(garbled))
    told.extend(more_documents(layout))
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
    *,
    listed: bool,
) -> tuple[tuple[Order, ...], tuple[Basis, ...]]:
    """The tasks, and the paragraphs before them that say what the document rests on."""
    bases: list[Basis] = []
    begins = 0
    for place, paragraph in enumerate(parts):
        kind = basis_kind(paragraph) if paragraph.level in {Level.BULLET, Level.PLAIN} else None
        if kind is None:
            if paragraph.level < Level.BULLET or place > 60:
                break
            continue
        here = layout.span(paragraph.start, paragraph.end)
        named = tuple(cited for cited, spans in mentions if any(here.holds(span) for span in spans))
        if not named and not re.search(r"(?:Luật|luật|Nghị|Công ước)", paragraph.text):
            if paragraph.level == Level.BULLET:
                break
            continue
        if paragraph.level == Level.BULLET and kind is BasisKind.CARRIES_OUT and not bases:
            break
        bases.append(Basis(kind=kind, text=words(paragraph.text), cites=named))
        begins = place + 1
    tasks = tasks_of(with_pluses(parts[begins:], layout), addressees, listed=listed)
    return tasks, tuple(bases)

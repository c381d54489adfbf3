"""A directive: an official document that gives tasks, and what it orders.

A plan, a decision or an official dispatch tells agencies what to do, refers to what it carries out,
and sets the days on which reports are due. The numbering and form of such documents are those of
Decree 30/2020/NĐ-CP; what they order is their own.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import field, frozen

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.domain.topic import Topic
from vnchild.domain.written_date import WrittenDate
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text


class DirectiveError(VnchildError):
    """A part of a directive contradicts itself."""


class Bound(Enum):
    """On which side of the day that is printed a duty must be done."""

    BEFORE = Text("trước ngày", "before")
    BY = Text("chậm nhất ngày", "by")

    @property
    def code(self) -> str:
        """``before`` or ``by``."""
        return self.name.lower()

    def __repr__(self) -> str:
        return f"Bound.{self.name}"


class DutyPeriod(Enum):
    """What a report is about, as far as an order names it: no year is needed."""

    MONTH = Text("tháng", "month")
    QUARTER = Text("quý", "quarter")
    QUARTER_1 = Text("quý I", "first quarter")
    QUARTER_2 = Text("quý II", "second quarter")
    QUARTER_3 = Text("quý III", "third quarter")
    QUARTER_4 = Text("quý IV", "fourth quarter")
    FIRST_HALF = Text("6 tháng đầu năm", "first half of the year")
    SECOND_HALF = Text("6 tháng cuối năm", "second half of the year")
    YEAR = Text("năm", "year")
    AD_HOC = Text("đột xuất", "ad hoc")

    @property
    def code(self) -> str:
        """``first_half``, ``quarter_1``, ..."""
        return self.name.lower()

    def of(self, year: int) -> ReportPeriod | None:
        """The report period of a year, ``None`` where more than the year is needed."""
        if self is DutyPeriod.YEAR:
            return ReportPeriod.whole_year(year)
        if self in _HALVES:
            return ReportPeriod.half(year, _HALVES[self])
        if self in _QUARTERS:
            return ReportPeriod.quarter(year, _QUARTERS[self])
        return None

    def __repr__(self) -> str:
        return f"DutyPeriod.{self.name}"


_HALVES = {DutyPeriod.FIRST_HALF: 1, DutyPeriod.SECOND_HALF: 2}
_QUARTERS = {
    DutyPeriod.QUARTER_1: 1,
    DutyPeriod.QUARTER_2: 2,
    DutyPeriod.QUARTER_3: 3,
    DutyPeriod.QUARTER_4: 4,
}
PERIOD_KINDS = {
    DutyPeriod.MONTH: PeriodKind.MONTH,
    DutyPeriod.QUARTER: PeriodKind.QUARTER,
    **dict.fromkeys(_QUARTERS, PeriodKind.QUARTER),
    **dict.fromkeys(_HALVES, PeriodKind.HALF),
    DutyPeriod.YEAR: PeriodKind.YEAR,
    DutyPeriod.AD_HOC: PeriodKind.AD_HOC,
}
"""The kind of report period of each."""


@frozen(kw_only=True)
class Addressee:
    """Whom a directive is sent to or whom a part of it binds.

    Args:
        name: the name as printed.
    """

    name: str

    def __str__(self) -> str:
        return self.name


@frozen(kw_only=True)
class Recipient:
    """A line of the list of recipients.

    Args:
        name: who gets a copy.
        purpose: what for, as printed in brackets: ``b/c``, ``để biết``.
    """

    name: str
    purpose: str | None = None


@frozen(kw_only=True)
class Signer:
    """Who signed.

    Args:
        name: the signer's name, ``None`` where it is not printed.
        office: the office held, ``Phó Chủ tịch``.
        on_behalf_of: the body signed for (``TM.``), ``None`` if not.
        in_place_of: the office signed for (``KT.``, ``TL.``, ``TUQ.``, ``Q.``), ``None`` if not.
        capacity: the letters as printed, in order: ``("TM", "KT")``.
    """

    name: str | None = None
    office: str | None = None
    on_behalf_of: str | None = None
    in_place_of: str | None = None
    capacity: tuple[str, ...] = ()


@frozen(kw_only=True)
class Cited:
    """A document that a directive names.

    Args:
        document: its number, ``None`` where it is named only.
        kind: its kind as printed.
        name: what it is named, ``Luật Trẻ em năm 2016``.
        issued: its date as printed.
        issuer: who issued it, as printed.
        part: the provision named of it, as printed; the first one.
        provision: the same as a provision of a document of the register.
        resolved: the number under which the register holds a document cited by name.
    """

    document: DocumentNumber | None = None
    kind: str | None = None
    name: str | None = None
    issued: WrittenDate | None = None
    issuer: str | None = None
    part: str | None = None
    provision: Provision | None = None
    resolved: str | None = None

    @property
    def number(self) -> str | None:
        """Its number in the normal form."""
        return None if self.document is None else self.document.normal


class BasisKind(Enum):
    """What a document says of another one that it rests on."""

    BASED_ON = Text("căn cứ", "based on")
    CARRIES_OUT = Text("thực hiện", "carries out")
    CONSIDERS = Text("xét", "considers")

    def __repr__(self) -> str:
        return f"BasisKind.{self.name}"


@frozen(kw_only=True)
class Basis:
    """A paragraph that says what the directive rests on.

    Args:
        kind: how it rests on it: by what law, carrying out what, at whose proposal.
        text: the paragraph.
        cites: the documents that it names.
    """

    kind: BasisKind
    text: str
    cites: tuple[Cited, ...] = ()


@frozen(kw_only=True)
class ReportingRequest:
    """Something that is to be done or reported by a day.

    Args:
        what: what is to be done, in the words of the text, shortened.
        is_report: whether it is a report.
        period: what the report is about; ``None`` where the text does not say.
        year: the year of that period, ``None`` where the text does not say.
        due: when, as printed; ``None`` for a report without a day.
        bound: whether the day itself still is in time.
        day: the day printed; ``None`` where it comes back every year or month, or is no day.
        last_day: the last day on which it is done in time.
        to: to whom, as printed.
        by: whom it binds; empty for all addressees.
        task: the label of the task that holds it.
    """

    what: str
    is_report: bool
    period: DutyPeriod | None = None
    year: int | None = None
    due: str | None = None
    bound: Bound | None = None
    day: date | None = None
    last_day: date | None = None
    to: str | None = None
    by: tuple[Addressee, ...] = ()
    task: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.day is not None and self.last_day is not None and self.last_day > self.day:
            msg = f"what is due {self.day} cannot be in time on {self.last_day}"
            raise DirectiveError(msg)

    @property
    def report_period(self) -> ReportPeriod | None:
        """The period that the report is about, where the text names its year."""
        if self.period is None or self.year is None:
            return None
        return self.period.of(self.year)

    @property
    def is_ad_hoc(self) -> bool:
        """Whether it is a report for when something happens or is asked."""
        return self.period is DutyPeriod.AD_HOC


@frozen(kw_only=True)
class Task:
    """An order of a directive: a numbered part, or an item of a list under a heading.

    Args:
        label: its number as printed, ``1``, ``II.2``, ``Điều 3``; for a bullet its place in the
            list, ``1.2`` for the second under 1, and ``-`` where nothing is numbered.
        heading: its first line where that is a heading, or the heading that lists it.
        text: all its words.
        by: whom it binds; empty for all addressees.
        topics: what it is about.
    """

    label: str
    heading: str | None = None
    text: str
    by: tuple[Addressee, ...] = ()
    topics: tuple[Topic, ...] = ()


@frozen(kw_only=True)
class Directive:
    """An official document that gives tasks.

    Args:
        number: its number and symbol; the number is ``None`` in a draft.
        kind: its kind, by its symbol or by its heading.
        issued: its date as far as written.
        place: where it was issued.
        issuer: who issued it, in normal letters.
        superior: the body above the issuer, where the head prints one.
        subject: what it is about.
        addressees: whom it is sent to.
        basis: what it rests on.
        cites: every document that it names, once, in the order of first mention.
        tasks: what it orders, item by item.
        topics: the topics that it touches.
        duties: what it wants done by a day, and the reports that it asks for.
        recipients: who gets a copy.
        signer: who signed.
    """

    number: DocumentNumber | None = None
    kind: DocumentKindName | None = None
    issued: WrittenDate = field(factory=WrittenDate)
    place: str | None = None
    issuer: str | None = None
    superior: str | None = None
    subject: str | None = None
    addressees: tuple[Addressee, ...] = ()
    basis: tuple[Basis, ...] = ()
    cites: tuple[Cited, ...] = ()
    tasks: tuple[Task, ...] = ()
    topics: tuple[Topic, ...] = ()
    duties: tuple[ReportingRequest, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    signer: Signer | None = None

    @property
    def carries_out(self) -> tuple[Cited, ...]:
        """The documents that it says it carries out."""
        found = [c for b in self.basis if b.kind is BasisKind.CARRIES_OUT for c in b.cites]
        return tuple(dict.fromkeys(found))

    @property
    def ad_hoc_reports(self) -> tuple[ReportingRequest, ...]:
        """The reports for when something happens or is asked."""
        return tuple(duty for duty in self.duties if duty.is_ad_hoc)

    def binds(self, duty: ReportingRequest | Task) -> tuple[Addressee, ...]:
        """Whom a duty or task binds: those it names, or all addressees."""
        return duty.by or self.addressees

    def title(self, lang: Lang) -> str:
        """Kind and number: ``công văn 524/UBND-KGVX``."""
        unknown = Text("văn bản", "document").in_(lang)
        kind = unknown if self.kind is None else self.kind.text.in_(lang)
        return kind if self.number is None else f"{kind} {self.number.normal}"

    def _repr_html_(self) -> str:
        from vnchild.domain.directive_html import directive_html  # noqa: PLC0415

        return directive_html(self)

    def _repr_mermaid_(self) -> str:
        from vnchild.domain.directive_html import directive_mermaid  # noqa: PLC0415

        return directive_mermaid(self)

"""A directive in a terminal: the head, what is to be done by when, what it rests on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import typer

from vnchild.cli.read_tasks import other_tasks, undated_tasks
from vnchild.cli.read_warnings import warnings_of
from vnchild.cli.words import hanging, sentence, width
from vnchild.domain.directive import Cited, Directive, ReportingRequest, Signer
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.law.day_off import Rest
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.text import Lang, Text, day
from vnchild.reading.directive import Reading

_WIDEST: Final = 120
"""Longer lines are hard to read."""
_WORDS: Final = {
    "issued": Text("Ngày ban hành", "Issued"),
    "issuer": Text("Cơ quan ban hành", "Issuer"),
    "superior": Text("Cơ quan chủ quản", "Body above"),
    "subject": Text("Về việc", "Subject"),
    "to": Text("Kính gửi", "To"),
    "signer": Text("Người ký", "Signed by"),
    "duties": Text("VIỆC PHẢI LÀM, PHẢI BÁO CÁO", "TO BE DONE OR REPORTED"),
    "how": Text(
        "Ngày đứng trước mỗi việc là ngày cuối cùng còn đúng hạn.",
        "The day before each is the last day that is in time.",
    ),
    "all": Text(
        "Việc không ghi “Ai làm” là của mọi nơi nhận ở mục Kính gửi.",
        "What has no “Who” binds all those to whom the document is sent.",
    ),
    "nobody": Text(
        "Văn bản không có mục Kính gửi, nên việc không ghi “Ai làm” là chưa rõ ai làm.",
        "The document is addressed to nobody, so who does what has no “Who” is not known.",
    ),
    "undated": Text(
        "Không tính được một ngày cuối cùng (lặp lại, tính từ một sự kiện, hoặc ghi thiếu)",
        "No single last day (it comes back, runs from an event, or is not printed in full)",
    ),
    "ad_hoc": Text("Khi phát sinh hoặc khi có yêu cầu", "When something happens, or on request"),
    "by": Text("Ai làm", "Who"),
    "due": Text("Hạn (nguyên văn)", "Due, as printed"),
    "off": Text("Lưu ý", "Note"),
    "send_to": Text("Gửi", "To"),
    "carries_out": Text("THỰC HIỆN VĂN BẢN", "CARRIES OUT"),
    "cites": Text("VĂN BẢN KHÁC ĐƯỢC NÊU", "OTHER DOCUMENTS NAMED"),
    "all_cites": Text("VĂN BẢN ĐƯỢC NÊU", "DOCUMENTS NAMED"),
    "topics": Text("NỘI DUNG", "TOPICS"),
    "warnings": Text("CẦN XEM LẠI", "TO BE LOOKED AT"),
    "number": Text("số", "No."),
    "no_name": Text("không ghi tên", "no name"),
}
_WEEKEND: Final = {5: Text("thứ Bảy", "Saturday"), 6: Text("Chủ nhật", "Sunday")}


def show(reading: Reading, text: str, lang: Lang) -> None:
    """Print what was read of a text."""
    bold = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    columns = width()
    for line in _lines(reading, text, lang, None if columns is None else min(columns, _WIDEST)):
        heads = line.startswith("\n")
        typer.echo(f"\n{typer.style(line[1:], bold=True)}" if heads and bold else line)


def _lines(reading: Reading, text: str, lang: Lang, columns: int | None) -> Iterator[str]:
    """The lines to print; a heading begins with a line end."""
    directive = reading.directive
    yield hanging("", _title(directive, lang), columns)
    yield from _head(reading, lang, columns)
    yield f"\n{_WORDS['duties'].in_(lang)}"
    yield from _duties(directive, lang, columns)
    yield from _named(reading, lang, columns)
    if directive.topics:
        yield f"\n{_WORDS['topics'].in_(lang)}"
        yield hanging("  ", "; ".join(each.text.in_(lang) for each in directive.topics), columns)
    groups = tuple(warnings_of(reading, text, lang))
    if groups:
        yield f"\n{_WORDS['warnings'].in_(lang)}"
    for heading, told in groups:
        yield hanging("  ", f"{heading}:", columns)
        yield from (hanging("  - ", each, columns) for each in told)


def _title(directive: Directive, lang: Lang) -> str:
    kind = Text("văn bản", "document") if directive.kind is None else directive.kind.text
    said = sentence(kind.in_(lang))
    number = directive.number
    return said if number is None else f"{said} {_WORDS['number'].in_(lang)} {_number(number)}"


def _number(number: DocumentNumber) -> str:
    """The number and symbol; dots stand for a number that is left blank."""
    return f"…{number.normal}" if number.is_blank else number.normal


def _head(reading: Reading, lang: Lang, columns: int | None) -> Iterator[str]:
    directive = reading.directive
    issued = None if reading.field("issued") is None else _issued(directive.issued, lang)
    signers = [_signer(each.value, lang) for each in reading.signers]
    rows: tuple[tuple[str, Sequence[str | None]], ...] = (
        ("issuer", (directive.issuer,)),
        ("superior", (directive.superior,)),
        ("issued", (", ".join(each for each in (directive.place, issued) if each),)),
        ("subject", (directive.subject,)),
        ("to", tuple(sentence(each.name) for each in directive.addressees)),
        ("signer", signers),
    )
    named = [(name, [each for each in values if each]) for name, values in rows]
    broad = max(len(_WORDS[name].in_(lang)) for name, values in named if values) + 2
    for name, values in named:
        mark = "- " if len(values) > 1 else ""
        for place, value in enumerate(values):
            label = "" if place else _WORDS[name].in_(lang)
            yield hanging(f"{label:{broad}}{mark}", value, columns)


def _issued(written: WrittenDate, lang: Lang) -> str:
    """The date of issue; dots stand for what is left blank."""
    if written.date is not None:
        return day(written.date, lang)
    year, month, of_month = (each or "…" for each in (written.year, written.month, written.day))
    if lang == "en":
        return f"day {of_month}, month {month}, year {year}"
    return f"ngày {of_month} tháng {month} năm {year}"


def _signer(signer: Signer, lang: Lang) -> str:
    name = signer.name or f"({_WORDS['no_name'].in_(lang)})"
    return f"{name}, {signer.office}" if signer.office else name


def _duties(directive: Directive, lang: Lang, columns: int | None) -> Iterator[str]:
    """What is to be done: by its last day, then what has none, then what nobody can foresee."""
    duties = directive.duties
    if all(each.due is None for each in duties):
        yield from undated_tasks(directive, lang, columns)
    dated = [(each.last_day, each) for each in duties if each.last_day is not None]
    undated = [each for each in duties if each.last_day is None and each.due is not None]
    ad_hoc = [each for each in duties if each.last_day is None and each.due is None]
    if dated:
        yield hanging("  ", _WORDS["how"].in_(lang), columns)
    if len(directive.addressees) != 1 and not all(each.by for each in duties):
        if not dated and not undated:
            yield ""
        yield hanging("  ", _WORDS["all" if directive.addressees else "nobody"].in_(lang), columns)
    for last, duty in sorted(dated, key=lambda each: each[0]):
        yield ""
        yield from _duty(f"  {day(last, lang)}  ", duty, directive, lang, columns)
    for name, group in (("undated", undated), ("ad_hoc", ad_hoc)):
        if group:
            yield ""
            yield hanging("  ", f"{_WORDS[name].in_(lang)}:", columns)
        for duty in group:
            yield from _duty("  - ", duty, directive, lang, columns)
    if not all(each.due is None for each in duties):
        yield from other_tasks(directive, lang, columns)


def _duty(
    lead: str, duty: ReportingRequest, directive: Directive, lang: Lang, columns: int | None
) -> Iterator[str]:
    yield hanging(lead, sentence(duty.what), columns)
    whom = duty.by or (directive.addressees if len(directive.addressees) == 1 else ())
    rows = (
        ("by", "; ".join(sentence(each.name) for each in whom)),
        ("due", duty.due),
        ("off", None if duty.last_day is None else _day_off(duty.last_day, lang)),
        ("send_to", duty.to),
    )
    for name, value in rows:
        if value:
            yield hanging(f"{' ' * len(lead)}{_WORDS[name].in_(lang)}: ", value, columns)


def _day_off(last: date, lang: Lang) -> str | None:
    """That the last day is off; it is not moved, as a day that is named stands."""
    if last.year < STATE_SECTOR.first_year:
        return None
    off = STATE_SECTOR.day_off(last)
    if off is None:
        return None
    name = _WEEKEND.get(last.weekday(), off.name) if off.rest is Rest.WEEKLY else off.name
    told = Text(
        f"ngày cuối là ngày nghỉ ({name.vi}), nên xong trước đó",
        f"the last day is a day off ({name.en}); be done before it",
    )
    return told.in_(lang)


def _named(reading: Reading, lang: Lang, columns: int | None) -> Iterator[str]:
    """The documents named: those carried out first."""
    named = dict(
        zip((each.value for each in reading.cites), map(len, reading.provisions), strict=True)
    )
    carried = reading.directive.carries_out
    others = tuple(each for each in named if each not in carried)
    for name, group in (("carries_out", carried), ("cites" if carried else "all_cites", others)):
        if group:
            yield f"\n{_WORDS[name].in_(lang)}"
        for cited in group:
            yield hanging("  - ", _cited(cited, named.get(cited, 0), lang), columns)


def _cited(cited: Cited, parts: int, lang: Lang) -> str:
    """A document as an official text names it: ``Kế hoạch 35/KH-BCĐ ngày 21/02/2023 của ...``."""
    kind = cited.kind or ""
    kind = sentence(kind.lower() if kind.isupper() else kind)
    said = sentence(cited.name or "")
    if cited.document is not None:
        said = f"{kind} {_number(cited.document)}".strip()
    elif cited.resolved and cited.resolved not in said:
        said += f" ({cited.resolved})"
    issued = cited.issued
    if issued is not None and (issued.month is not None or str(issued.year) not in said):
        said += f" {_dated(issued, lang)}"
    if cited.issuer:
        said += f" của {cited.issuer}" if lang == "vi" else f", {cited.issuer}"
    if cited.part:
        more = "" if parts < 2 else f" và {parts - 1} phần khác"
        if lang == "en":
            more = "" if parts < 2 else f" and {parts - 1} more"
        said += f" [{cited.part}{more}]"
    return said


def _dated(written: WrittenDate, lang: Lang) -> str:
    """The date of a document that is named."""
    before = {"vi": "ngày ", "en": "of "}[lang]
    if written.date is not None:
        return before + day(written.date, lang)
    if lang == "vi":
        month = "" if written.month is None else f"tháng {written.month} "
        return f"{month}năm {written.year}"
    return f"{before}{written.iso}"

"""A directive in a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from vnchild.domain.directive import Cited, Directive, ReportingRequest, Signer
from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Lang, Text, day
from vnchild.reading.directive import Reading

_WORDS = {
    "issued": Text("Ngày ban hành", "Issued"),
    "issuer": Text("Cơ quan ban hành", "Issuer"),
    "superior": Text("Cơ quan chủ quản", "Body above"),
    "subject": Text("Về việc", "Subject"),
    "to": Text("Kính gửi", "To"),
    "carries_out": Text("Thực hiện", "Carries out"),
    "topics": Text("Nội dung", "Topics"),
    "signer": Text("Người ký", "Signed by"),
    "duties": Text("Phải làm, phải báo cáo", "To be done or reported"),
    "what": Text("Việc", "What"),
    "due": Text("Hạn (nguyên văn)", "Due, as printed"),
    "last_day": Text("Ngày cuối cùng", "Last day"),
    "send_to": Text("Gửi", "To whom"),
    "cites": Text("Văn bản được dẫn", "Documents named"),
    "blank": Text("để trống", "left blank"),
    "unknown": Text("chưa rõ", "not known"),
    "no_duties": Text("Không có việc nào ghi thời hạn.", "Nothing is ordered by a day."),
    "warnings": Text("Cần xem lại", "To be looked at"),
    "by": Text("Người thực hiện", "Whom it binds"),
}


def show(console: Console, reading: Reading, lang: Lang) -> None:
    """Print what was read."""
    directive = reading.directive

    def word(name: str) -> str:
        return _WORDS[name].in_(lang)

    title = directive.title(lang)
    console.print(Styled(title[:1].upper() + title[1:], style="bold"))
    rows = (
        ("subject", directive.subject),
        ("issuer", directive.issuer),
        ("superior", directive.superior),
        ("issued", _issued(directive, lang)),
        ("to", "\n".join(each.name for each in directive.addressees) or None),
        ("carries_out", "\n".join(map(_cited, directive.carries_out)) or None),
        ("topics", "; ".join(each.text.in_(lang) for each in directive.topics) or None),
        ("signer", None if directive.signer is None else _signer(directive.signer)),
    )
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column()
    for name, value in rows:
        if value is not None:
            grid.add_row(word(name), Styled(value))
    console.print(grid)
    console.print()
    if directive.duties:
        console.print(_duties(directive, lang))
    else:
        console.print(word("no_duties"))
    if directive.cites:
        console.print()
        console.print(Styled(word("cites"), style="bold"))
        for cited in directive.cites:
            console.print(Styled(f"  {_cited(cited)}"))
    if reading.notes:
        console.print()
        console.print(Styled(word("warnings"), style="bold"))
        for note in reading.notes:
            console.print(Styled(f"  {note.in_(lang)}"))


def _issued(directive: Directive, lang: Lang) -> str:
    written = _day(directive.issued, lang) or _WORDS["blank"].in_(lang)
    return f"{directive.place}, {written}" if directive.place else written


def _day(written: WrittenDate | None, lang: Lang) -> str | None:
    if written is None:
        return None
    if written.date is not None:
        return day(written.date, lang)
    if lang == "vi" and written.month is not None and written.year is not None:
        return f"{written.month:02d}/{written.year}"
    return written.iso


def _cited(cited: Cited) -> str:
    name = cited.number or cited.name or ""
    parts = [f"{cited.kind} {name}" if cited.number and cited.kind else name]
    if cited.name and cited.resolved:
        parts.append(f"({cited.resolved})")
    issued = _day(cited.issued, "vi")
    if issued:
        parts.append(f"{issued}")
    if cited.issuer:
        parts.append(cited.issuer)
    if cited.part:
        parts.append(f"[{cited.part}]")
    return ", ".join(parts)


def _signer(signer: Signer) -> str:
    office = f" ({signer.office})" if signer.office else ""
    return f"{signer.name or ''}{office}".strip()


def _duties(directive: Directive, lang: Lang) -> Table:
    table = Table(title=_WORDS["duties"].in_(lang), title_justify="left", title_style="bold")
    some = [d for d in directive.duties if d.by and set(d.by) != set(directive.addressees)]
    for name in ("what", "due", "last_day", "send_to", *(("by",) if some else ())):
        table.add_column(_WORDS[name].in_(lang), no_wrap=name == "last_day")
    for duty in directive.duties:
        by = ("; ".join(each.name for each in duty.by),) if some else ()
        cells = (duty.what, duty.due or "", _last(duty, lang), duty.to or "", *by)
        table.add_row(*(Styled(cell) for cell in cells))
    return table


def _last(duty: ReportingRequest, lang: Lang) -> str:
    if duty.last_day is not None:
        return day(duty.last_day, lang)
    return "" if duty.due is None else _WORDS["unknown"].in_(lang)

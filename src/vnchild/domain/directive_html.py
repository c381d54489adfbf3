"""What a notebook shows of a directive: its head, what it carries out, what is due.

The signer, the recipients and the text of the tasks are left out. A text in which a child seems to
be named is withheld: official letters on one child do name it. No rule finds every name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from vnchild.law.html import (
    Column,
    Html,
    bilingual,
    card,
    code,
    escaped,
    facts,
    joined,
    label,
    table,
    vietnamese,
)
from vnchild.law.text import Lang, Text, day

if TYPE_CHECKING:
    from vnchild.domain.directive import Cited, Directive, ReportingRequest

ROWS: Final = 20
"""Duties that are shown; those that follow are counted only."""

_LONG: Final = 160
_NAMED = re.compile(
    r"(?:\b(?:cháu|bé|[Cc]háu|[Bb]é)|(?<!trẻ )(?<!Trẻ )(?<!chị )(?<!anh )\b[Ee]m)"
    r"\s+(?:(?:trai|gái)\s+)?[A-ZĐÀ-ỸẠ-Ỵ]"
)
_WITHHELD = Text("không nêu, có thể có tên trẻ em", "withheld, a child may be named")


def _safe(text: str) -> str | None:
    """A text cut to a length, ``None`` where it may name a child."""
    flat = " ".join(text.split())
    if _NAMED.search(flat):
        return None
    return flat if len(flat) <= _LONG else flat[: _LONG - 1].rstrip() + "…"


def _shown(text: str | None) -> Html:
    if text is None:
        return escaped("–")
    safe = _safe(text)
    return bilingual(_WITHHELD) if safe is None else vietnamese(safe)


def _title(cited: Cited) -> str:
    parts = (cited.kind if cited.number else None, cited.number or cited.name)
    return " ".join(part for part in parts if part) or "–"


def directive_html(directive: Directive) -> str:
    """A directive as HTML."""
    number, kind = directive.number, directive.kind
    rows = [
        (
            Text("số, ký hiệu", "Number"),
            escaped("–") if number is None else vietnamese(number.normal),
        ),
        (Text("loại văn bản", "Kind"), escaped("–") if kind is None else bilingual(kind.text)),
        (Text("ngày ban hành", "Date"), escaped(directive.issued.iso or "–")),
        (Text("cơ quan ban hành", "Issuer"), _shown(directive.issuer)),
        (Text("trích yếu", "Subject"), _shown(directive.subject)),
    ]
    if directive.carries_out:
        upper = joined(*(_shown(_title(each)) for each in directive.carries_out), between="; ")
        rows.append((Text("thực hiện", "Carries out"), upper))
    parts = [facts(rows)]
    if directive.duties:
        columns = [
            Column(Text("việc phải làm", "To do")),
            Column(Text("kỳ", "Period")),
            Column(Text("thời hạn ghi", "Due as printed")),
            Column(Text("ngày cuối", "Last day"), figures=True),
        ]
        lines = [_line(each) for each in directive.duties[:ROWS]]
        parts.append(table(Text("thời hạn", "What is due"), columns, lines))
        if len(directive.duties) > ROWS:
            parts.append(Html(f"<p>{len(directive.duties) - ROWS} more are not shown.</p>"))
    note = joined(escaped("Tasks, addressees and bases:"), code(".tasks"), code(".addressees"))
    return card(Text("văn bản giao nhiệm vụ", "Directive"), *parts, note=note)


def _line(duty: ReportingRequest) -> list[Html]:
    period = escaped("–") if duty.period is None else bilingual(duty.period.value)
    if duty.period is not None and duty.year is not None:
        period = joined(period, escaped(duty.year))
    last = escaped("–") if duty.last_day is None else escaped(day(duty.last_day, "en"))
    return [_shown(duty.what), period, _shown(duty.due), last]


def directive_mermaid(directive: Directive, lang: Lang = "vi") -> str:
    """A directive as a Mermaid flowchart: what it carries out, and whom it binds."""
    about = "" if directive.subject is None else _safe(directive.subject) or _WITHHELD.in_(lang)
    title = label(directive.title(lang)) + (f"<br/>{label(about)}" if about else "")
    carries = Text("thực hiện", "carries out").in_(lang)
    binds = Text("giao", "binds").in_(lang)
    lines = ["flowchart TD", f'    d["{title}"]']
    for place, cited in enumerate(directive.carries_out):
        name = _safe(_title(cited)) or _WITHHELD.in_(lang)
        lines += [f'    c{place}["{label(name)}"]', f"    d -->|{carries}| c{place}"]
        lines.append(f"    style c{place} stroke-dasharray: 4 3")
    bound = dict.fromkeys(
        each.name
        for each in (*directive.addressees, *(by for task in directive.tasks for by in task.by))
    )
    for place, addressee in enumerate(bound):
        name = _safe(addressee) or _WITHHELD.in_(lang)
        lines += [f'    a{place}(["{label(name)}"])', f"    d -.->|{binds}| a{place}"]
    return "\n".join(lines) + "\n"

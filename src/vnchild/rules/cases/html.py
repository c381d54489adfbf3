"""What a notebook shows of a case.

As its `repr`, it tells the number that the application gave, the stage and how much is recorded;
of duties only when they end. What they ask for, of whom, and whether the child is separated tells
of danger and abuse (Decree 56/2017 Art. 33): ``duties(now)`` has that, for those who act.
"""

from __future__ import annotations

from datetime import datetime
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
    strong,
    table,
)
from vnchild.law.text import Lang, Text, day
from vnchild.rules.cases.diagram import mermaid
from vnchild.rules.cases.duty import Duty, moment_text
from vnchild.rules.cases.stages import Stage, Track

if TYPE_CHECKING:
    from vnchild.rules.cases.case import Case

ROWS: Final = 20
"""Duties that are shown; those that follow are counted only."""

_OVER: Final = frozenset({Stage.CLOSED, Stage.CHILD_DIED})


def case_html(case: Case) -> str:
    """A case as HTML: its stage, and when the open duties end, as of the last record."""
    last = case.events[-1].recorded
    duties = case.duties(last)
    rows = [
        (Text("giai đoạn", "Stage"), strong(bilingual(case.stage.text))),
        (Text("số sự việc đã ghi", "Events recorded"), escaped(len(case))),
        (Text("ghi lần cuối", "Last recorded"), escaped(moment_text(last, "en"))),
        (Text("nhiệm vụ chưa xong", "Open duties"), escaped(len(duties))),
    ]
    parts = [facts(rows)]
    if duties:
        columns = [
            Column(Text("chậm nhất", "Due by")),
            Column(Text("từ sự việc số", "From event"), figures=True),
        ]
        lines = [[_end(duty), escaped(f"#{duty.from_number}")] for duty in duties[:ROWS]]
        parts.append(table(Text("thời hạn", "Time limits"), columns, lines))
        if len(duties) > ROWS:
            parts.append(Html(f"<p>{len(duties) - ROWS} more are not shown.</p>"))
    number = "" if case.number is None else f" {case.number}"
    title = Text(f"trường hợp{number}", f"Case{number}")
    note = joined(
        escaped("What is to be done, by whom, and what is late:"),
        code(".duties(now)"),
        escaped("- it tells facts about the child."),
    )
    return card(title, *parts, note=note)


def _end(duty: Duty) -> Html:
    if duty.due is None:
        return bilingual(Text("luật không ấn định thời hạn", "no time given by law"))
    at = duty.due.at
    return escaped(moment_text(at, "en") if isinstance(at, datetime) else day(at, "en"))


def case_mermaid(case: Case, lang: Lang = "vi") -> str:
    """The course of any case as a Mermaid state diagram, with the stage of this one marked.

    Of the events, only those that lead on from the stage are named.
    """
    here = f"process_{case.stage.value}"
    look = "stroke-width:4px,font-weight:bold"
    if case.stage in _OVER:
        look += ",stroke-dasharray:2 2"
    lines = [_unnamed(line, here) for line in mermaid(lang, Track.PROCESS).splitlines()]
    return "\n".join([*lines, f"    classDef here {look}", f"    class {here} here"]) + "\n"


def _unnamed(line: str, here: str) -> str:
    """A line of the diagram, an arrow from elsewhere without its words."""
    arrow = " --> " in line and not line.strip().startswith(f"{here} --> ")
    return line.partition(" : ")[0] if arrow else line

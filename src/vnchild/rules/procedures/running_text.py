"""A procedure under way in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from vnchild.law.due_text import moment_text
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.time_limit import VIETNAM, Due
from vnchild.rules.procedures.model import Step

BY = Text("chậm nhất", "by")
DONE = Text("đã thực hiện", "done")
LATE = Text("quá hạn", "late")
IF = Text("nếu", "if")
NO_TIME = Text("luật không quy định thời hạn", "no time is set by law")
NOT_YET = Text("tính từ khi bước trước hoàn thành", "counted once the step before is done")
INSIDE = Text("trong thời hạn của bước", "within the time of the step")
_TRANSITION = Text("Quy định chuyển tiếp", "Transitional provision")
_READING = Text("Cách hiểu", "Reading")
_PROVISIONAL = Text(
    "Một số hạn là tạm tính: lịch nghỉ của năm đó chưa được công bố",
    "Some dates are provisional: the days off of that year are not published",
)


def _clock(value: date | datetime, lang: Lang) -> str:
    local = value.astimezone(VIETNAM) if isinstance(value, datetime) else value
    return moment_text(local, lang)


def told(step: Step, due: Due | None, done: date | datetime | None, late: bool, lang: Lang) -> str:
    """A step as a line: what, who, within what time, by when, the law."""
    parts = [step.name.in_(lang), step.actor.text.in_(lang)]
    if step.only_if is not None:
        parts.append(f"{IF.in_(lang)} {step.only_if.in_(lang)}")
    if step.limit is not None:
        parts.append(step.limit.in_(lang))
    if step.part_of is not None:
        parts.append(f"{INSIDE.in_(lang)} {step.part_of}")
    if due is not None:
        parts.append(f"{BY.in_(lang)} {_clock(due.at, lang)}")
    elif step.limit is None:
        parts.append(NO_TIME.in_(lang))
    else:
        parts.append(NOT_YET.in_(lang))
    if done is not None:
        mark = f" ({LATE.in_(lang)})" if late else ""
        parts.append(f"{DONE.in_(lang)} {_clock(done, lang)}{mark}")
    if step.note is not None:
        parts.append(step.note.in_(lang))
    return f"{step.code}: " + "; ".join(parts) + f" ({step.provision.in_(lang)})"


def explained(
    *,
    name: Text,
    begins: Text,
    received: date | datetime,
    lines: Iterable[str],
    transition: Iterable[Provision],
    readings: Iterable[Interpretation],
    provisional: bool,
    lang: Lang,
) -> str:
    """The lines of an explanation.

    Args:
        name: the procedure's name.
        begins: the event with which it began.
        received: when that was.
        lines: its steps.
        transition: what carries it over a change of law.
        readings: the choices that mattered.
        provisional: whether a due date is beyond the published calendar.
        lang: the language.
    """
    out = [name.in_(lang), f"{begins.in_(lang)}: {_clock(received, lang)}"]
    out += [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    out += [f"{_TRANSITION.in_(lang)}: {each.in_(lang)}" for each in transition]
    out += [
        f"{_READING.in_(lang)}: {each.taken.in_(lang)} ({each.provision.in_(lang)})"
        for each in readings
    ]
    if provisional:
        out.append(_PROVISIONAL.in_(lang))
    return "\n".join(out)

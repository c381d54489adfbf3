"""A procedure under way in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from vnchild.law.due_text import moment_text
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text
from vnchild.law.time_limit import VIETNAM, Due
from vnchild.rules.procedures.offices import Office
from vnchild.rules.procedures.step import Step

BY = Text("chậm nhất", "by")
NEXT_BY = Text("lần tới chậm nhất", "next by")
NOT_BEFORE = Text("không trước ngày", "not before")
AFTER = Text("sau", "after")
DONE = Text("đã thực hiện", "done")
LATE = Text("quá hạn", "late")
IF = Text("nếu", "if")
NO_TIME = Text("luật không quy định thời hạn", "no time is set by law")
NOT_YET = Text("tính từ", "counted from")
INSIDE = Text("trong thời hạn của bước", "within the time of the step")
MOOT = Text("không còn phải thực hiện", "need not be done any more")
PASSED = Text("không nêu hạn vì bước sau đã thực hiện", "no day is told, as a later step is done")
AGAIN = Text("sau đó", "after that every")
MAXIMUM = Text("tối đa", "at most")
_TIME = Text("thời hạn", "the time")
_TRANSITION = Text("Quy định chuyển tiếp", "Transitional provision")
_READING = Text("Cách hiểu", "Reading")
_DOUBT = Text("Chưa chắc chắn", "Not settled")
_PROVISIONAL = Text(
    "Một số hạn là tạm tính: lịch nghỉ của năm đó chưa được công bố",
    "Some dates are provisional: the days off of that year are not published",
)


def _clock(value: date | datetime, lang: Lang) -> str:
    local = value.astimezone(VIETNAM) if isinstance(value, datetime) else value
    return moment_text(local, lang)


def quoted(name: Text, lang: Lang) -> str:
    """The name of a step inside a sentence."""
    return f"“{name.in_(lang)}”"


def length(step: Step, lang: Lang) -> str | None:
    """The time of a step in words, ``None`` where the law states none."""
    if step.limit is None:
        return None if step.at_once is None else step.at_once.in_(lang)
    if step.said is not None:
        return step.said.in_(lang)
    words = step.limit.in_(lang)
    if step.passes and step.part_of is None:
        words = f"{AFTER.in_(lang)} {words}"
    elif step.limit.maximum:
        words = f"{MAXIMUM.in_(lang)} {words}"
    if step.again is not None:
        words += f", {AGAIN.in_(lang)} {step.again.in_(lang)}"
    return words if step.at_once is None else f"{step.at_once.in_(lang)}, {words}"


def grounds(step: Step, lang: Lang) -> str:
    """Where a step stands and, if that is elsewhere, its time."""
    words = step.provision.in_(lang)
    time = step.time_provision
    return words if time is None else f"{words}; {_TIME.in_(lang)}: {time.in_(lang)}"


def _when(
    step: Step,
    due: Due | None,
    not_before: date | None,
    within: Text | None,
    waits: bool,
    lang: Lang,
) -> list[str]:
    said = length(step, lang)
    parts = [said] if said is not None else []
    if within is not None:
        parts.append(f"{INSIDE.in_(lang)} {quoted(within, lang)}")
    if not_before is not None:
        parts.append(f"{NOT_BEFORE.in_(lang)} {day_text(not_before, lang)}")
    if due is not None:
        parts.append(f"{(NEXT_BY if step.repeats else BY).in_(lang)} {_clock(due.at, lang)}")
    elif not parts:
        parts.append(NO_TIME.in_(lang))
    elif waits and step.limit is not None and not_before is None:
        parts.append(f"{NOT_YET.in_(lang)} {step.limit.counted_from.in_(lang)}")
    return parts


def told(
    step: Step,
    *,
    due: Due | None,
    not_before: date | None,
    done: tuple[date | datetime, ...],
    late: bool,
    applies: bool,
    moot: bool,
    passed: bool,
    unsettled: Text | None,
    within: Text | None,
    who: Office,
    lang: Lang,
) -> str:
    """A step as a line: what, who, within what time, by when, the law."""
    parts = [step.name.in_(lang)]
    if unsettled is None:
        parts.append(who.in_(lang))
    if step.only_if is not None:
        parts.append(f"{IF.in_(lang)} {step.only_if.in_(lang)}")
    if unsettled is not None:
        parts.append(unsettled.in_(lang))
    elif moot and not done:
        parts.append((PASSED if passed else MOOT).in_(lang))
    else:
        parts += _when(step, due, None if done else not_before, within, applies and not done, lang)
    if done:
        mark = f" ({LATE.in_(lang)})" if late else ""
        times = ", ".join(_clock(each, lang) for each in done)
        parts.append(f"{DONE.in_(lang)} {times}{mark}")
    if step.note is not None:
        parts.append(step.note.in_(lang))
    code = f"{step.code}: " if lang == "en" else ""
    line = f"{code}{'; '.join(parts)} ({grounds(step, lang)})"
    return line if lang == "en" else line[0].upper() + line[1:]


def _question(reading: Interpretation, lang: Lang) -> str:
    words = reading.question.in_(lang)
    return words if words.endswith("?") else f"{words}?"


def explained(
    *,
    name: Text,
    begins: Text,
    received: date | datetime,
    lines: Iterable[str],
    transition: Iterable[Provision],
    readings: Iterable[Interpretation],
    doubts: Iterable[tuple[date, Text]],
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
        doubts: the days that may yet change, and why.
        provisional: whether a due date is beyond the published calendar.
        lang: the language.
    """
    opening = begins.in_(lang)
    if lang == "vi":
        opening = opening[0].upper() + opening[1:]
    out = [name.in_(lang), f"{opening}: {_clock(received, lang)}"]
    out += [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    out += [f"{_TRANSITION.in_(lang)}: {each.in_(lang)}" for each in transition]
    out += [
        f"{_READING.in_(lang)}: {_question(each, lang)} - {each.taken.in_(lang)} "
        f"({each.provision.in_(lang)})"
        for each in readings
    ]
    out += [f"{_DOUBT.in_(lang)}: {day_text(day, lang)}: {text.in_(lang)}" for day, text in doubts]
    if provisional:
        out.append(_PROVISIONAL.in_(lang))
    return "\n".join(out)

"""The table of procedures as Markdown, for documentation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text
from vnchild.rules.procedures.inputs import check_lang
from vnchild.rules.procedures.model import Change, Procedure, Step
from vnchild.rules.procedures.running_text import IF, INSIDE, length, quoted
from vnchild.rules.procedures.table import PROCEDURES, check_covered

_HEAD = (
    Text("Bước", "Step"),
    Text("Cơ quan, người thực hiện", "Who acts"),
    Text("Thời hạn", "Within"),
    Text("Căn cứ", "Provision"),
)
_BEGINS = Text("Bắt đầu", "Begins")
_FROM = Text("tính từ", "from")
_FROM_DAY = Text("Từ ngày", "From")
_TO_DAY = Text("đến trước ngày", "to before")
_NOT_HELD = Text("Chưa đưa vào bảng", "Not in the table")
_NO_STEPS = Text("Không còn thủ tục này", "The procedure is no more")


def as_markdown(lang: Lang = "en", on: date | None = None) -> str:
    """The table of procedures: a section each, a table for each period of its law.

    Args:
        lang: the language.
        on: only the steps in force on this day; by default those of all times.

    Raises:
        ProcedureError: there is no such language, or ``on`` is no day.
        DayNotCoveredError: ``on`` is before all procedures.
    """
    lang = check_lang(lang)
    if on is not None:
        check_covered(on)
    return (
        "\n".join(line for each in PROCEDURES for line in _section(each, lang, on)).strip() + "\n"
    )


def _section(procedure: Procedure, lang: Lang, on: date | None) -> Iterator[str]:
    changes = procedure.changes()
    ends: tuple[date | None, ...] = (*(each.day for each in changes[1:]), None)
    periods = [
        (change, end)
        for change, end in zip(changes, ends, strict=True)
        if on is None or (change.day <= on and (end is None or on < end))
    ]
    if not periods or (on is not None and not (periods[0][0].steps or periods[0][0].gap)):
        return
    yield f"### {procedure.name_on(on or periods[-1][0].day).in_(lang)} (`{procedure.code}`)"
    yield ""
    for change, end in periods:
        yield from _period(procedure, change, end, lang)


def _period(procedure: Procedure, change: Change, end: date | None, lang: Lang) -> Iterator[str]:
    until = f" {_TO_DAY.in_(lang)} {day_text(end, lang)}" if end else ""
    yield f"{_FROM_DAY.in_(lang)} {day_text(change.day, lang)}{until}:"
    yield ""
    if not change.steps:
        gap = change.gap
        told = (
            f"{_NOT_HELD.in_(lang)}: {gap.why.in_(lang)} ({gap.provision.in_(lang)})"
            if gap
            else _NO_STEPS.in_(lang)
        )
        yield f"{told}."
    else:
        yield f"{_BEGINS.in_(lang)}: {procedure.begins_on(change.day).in_(lang)}."
        yield ""
        yield "| " + " | ".join(each.in_(lang) for each in _HEAD) + " |"
        yield "|" + " --- |" * len(_HEAD)
        names = {step.code: step.name for step in change.steps}
        for step in change.steps:
            yield "| " + " | ".join(_cells(step, names, lang)) + " |"
    yield ""


def _cells(step: Step, names: Mapping[str, Text], lang: Lang) -> tuple[str, ...]:
    name = f"{step.name.in_(lang)} (`{step.code}`)"
    if step.only_if is not None:
        name += f", {IF.in_(lang)} {step.only_if.in_(lang)}"
    if step.note is not None:
        name += f" — {step.note.in_(lang)}"
    said = length(step, lang)
    within = [said] if said is not None else []
    if step.limit is not None:
        within.append(f"{_FROM.in_(lang)} {step.limit.counted_from.in_(lang)}")
    if step.part_of is not None:
        within.append(f"{INSIDE.in_(lang)} {quoted(names[step.part_of], lang)}")
    return name, step.actor.text.in_(lang), "; ".join(within) or "—", step.provision.in_(lang)

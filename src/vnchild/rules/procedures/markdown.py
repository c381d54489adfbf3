"""The table of procedures as Markdown, for documentation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from attrs import evolve

from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text
from vnchild.rules.procedures.inputs import check_lang
from vnchild.rules.procedures.model import Change, Detail, Procedure, Step
from vnchild.rules.procedures.offices import offices
from vnchild.rules.procedures.running_text import IF, INSIDE, grounds, length, quoted
from vnchild.rules.procedures.table import PROCEDURES, check_covered
from vnchild.rules.procedures.transition import pending

_ONE_DAY = timedelta(days=1)
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
_BY_READING = Text("theo cách hiểu", "by the reading")
_SINCE = Text("từ ngày", "since")
_NO_STEPS = Text("Không còn thủ tục này", "The procedure is no more")


_NOTHING: Mapping[str, tuple[Detail, ...]] = MappingProxyType({})
Told = Callable[[Interpretation], str]
"""How a reading is named on the page, such as by a link."""


def _code(reading: Interpretation) -> str:
    return f"`{reading.code}`"


def as_markdown(
    lang: Lang = "en",
    on: date | None = None,
    *,
    named: Told = _code,
    besides: Mapping[str, tuple[Detail, ...]] = _NOTHING,
) -> str:
    """The table of procedures: a section each, a table for each period of its law.

    Args:
        lang: the language.
        on: only the steps in force on this day; by default those of all times.
        named: how a reading is named; by default by its code.
        besides: what else is told of a procedure, by its code.

    Raises:
        ProcedureError: there is no such language, or ``on`` is no day.
        DayNotCoveredError: ``on`` is before all procedures.
    """
    lang = check_lang(lang)
    if on is not None:
        check_covered(on)
    procedures = (
        evolve(each, details=(*each.details, *besides.get(each.code, ()))) for each in PROCEDURES
    )
    lines = (line for each in procedures for line in _section(each, lang, on, named))
    return "\n".join(lines).strip() + "\n"


def _section(procedure: Procedure, lang: Lang, on: date | None, named: Told) -> Iterator[str]:
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
        until = f" {_TO_DAY.in_(lang)} {day_text(end, lang)}" if end else ""
        yield f"{_FROM_DAY.in_(lang)} {day_text(change.day, lang)}{until}:"
        yield ""
        days = (change.day, end) if on is None else (on, _after(on))
        yield from _period(procedure, change, days, lang, named)


def _after(day: date) -> date | None:
    """The next day; ``None`` after the last of the calendar."""
    return None if day == date.max else day + _ONE_DAY


def _period(
    procedure: Procedure,
    change: Change,
    days: tuple[date, date | None],
    lang: Lang,
    named: Told,
) -> Iterator[str]:
    told = [*_details(procedure, change, lang, named), *_pending(procedure, change, lang, named)]
    if not change.steps:
        gap = change.gap
        words = (
            f"{_NOT_HELD.in_(lang)}: {gap.why.in_(lang)} ({gap.provision.in_(lang)})"
            if gap
            else _NO_STEPS.in_(lang)
        )
        yield f"{words}."
        yield ""
        if told:
            yield from (*told, "")
        return
    yield f"{_BEGINS.in_(lang)}: {procedure.begins_on(change.day).in_(lang)}."
    yield ""
    if told:
        yield from (*told, "")
    yield "| " + " | ".join(each.in_(lang) for each in _HEAD) + " |"
    yield "|" + " --- |" * len(_HEAD)
    names = {step.code: step.name for step in change.steps}
    for step in change.steps:
        yield "| " + " | ".join(_cells(step, names, days, lang, named)) + " |"
    yield ""


def _details(procedure: Procedure, change: Change, lang: Lang, named: Told) -> Iterator[str]:
    """What the law says besides the steps, a line each."""
    for each in procedure.details_on(change.day):
        where = f"{each.provision.in_(lang)}{_rests_on(each.readings, lang, named)}"
        yield f"- {each.label.in_(lang)}: {each.text.in_(lang)} ({where})."


def _pending(procedure: Procedure, change: Change, lang: Lang, named: Told) -> Iterator[str]:
    """What becomes of files received before, as a line."""
    found = pending(procedure, change.day)
    if found is None:
        return
    words = found.text.in_(lang)
    where = "" if found.provision is None else found.provision.in_(lang)
    where = f"{where}{_rests_on(found.readings, lang, named)}".removeprefix("; ")
    yield f"- {words[0].upper()}{words[1:]} ({where})."


def _cells(
    step: Step,
    names: Mapping[str, Text],
    days: tuple[date, date | None],
    lang: Lang,
    named: Told,
) -> tuple[str, ...]:
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
    where = f"{grounds(step, lang)}{_rests_on(step.readings, lang, named)}"
    return name, _who(step, days, lang, named), "; ".join(within) or "—", where


def _who(step: Step, days: tuple[date, date | None], lang: Lang, named: Told) -> str:
    """The offices that have the function, one after the other."""
    first, *later = offices(step, *days)
    told = [first.in_(lang)]
    told += [
        f"{_SINCE.in_(lang)} {day_text(each.since, lang)}: {each.text.in_(lang)}" for each in later
    ]
    readings = dict.fromkeys(each for office in (first, *later) for each in office.readings)
    return "; ".join(told) + _rests_on(readings, lang, named)


def _rests_on(readings: Iterable[Interpretation], lang: Lang, named: Told) -> str:
    """On which readings something rests, at the end of a sentence; nothing if on none."""
    told = ", ".join(map(named, readings))
    return f"; {_BY_READING.in_(lang)} {told}" if told else ""

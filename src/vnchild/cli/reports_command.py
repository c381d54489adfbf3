"""``vnchild reports``: which reports an agency owes, on which day, to whom."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated, Final

import typer

from vnchild.cli.stopping import BadInput, read_day, read_language, stop
from vnchild.cli.words import sentence, width, wrapped
from vnchild.domain.agency import Agency
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import province_on
from vnchild.law.errors import VnchildError
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text, day
from vnchild.rules.reporting import (
    Body,
    EndedReport,
    OwedReport,
    ReportingDuty,
    due_reports,
    ended_reports,
    undated_duties,
)
from vnchild.rules.reporting.body import COMMUNE, DISTRICT, MINISTRIES, PROVINCE

LEVELS: Final = {
    "commune": COMMUNE,
    "district": DISTRICT,
    "province": PROVINCE,
    "ministry": MINISTRIES,
}
FORMATS: Final = ("text", "json", "ics")
_TO = Text("Gửi", "To")
_RULE = Text("Hạn", "Due")
_NONE = Text("Không có báo cáo nào đến hạn.", "No report is due.")
_UNDATED = Text("Luật yêu cầu, không nêu ngày:", "Wanted by law, no day named:")
_ENDED = Text(
    "Không còn phải báo cáo, theo cách hiểu của thư viện:", "No more, by a reading taken here:"
)
_BY = Text("Cơ quan báo cáo", "Reported by")
_READING = Text("Cách hiểu", "Readings")
_READINGS = Text(
    "Cách hiểu, nơi văn bản chưa rõ (câu hỏi, cách hiểu được chọn):",
    "Readings, where the words leave a choice (the question, what is taken):",
)
_CALENDAR = Text("Báo cáo đến hạn", "Reports due")


def reports(
    first: Annotated[str, typer.Option("--from", help="The first day.", metavar="DATE")],
    last: Annotated[str, typer.Option("--to", help="The last day.", metavar="DATE")],
    agency: Annotated[
        str | None,
        typer.Option(
            help='Who reports: "UBND xã Mường So, tỉnh Lai Châu", "Sở Y tế tỉnh Lai Châu".',
            metavar="NAME",
        ),
    ] = None,
    level: Annotated[
        str | None,
        typer.Option(
            help="Instead of a name: the People's Committees of a level, or ministries.",
            metavar="|".join(LEVELS),
        ),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", help="How to print it.", metavar="|".join(FORMATS))
    ] = "text",
    lang: Annotated[str, typer.Option(help="Language: vi or en.", metavar="vi|en")] = "en",
    stamp: Annotated[
        str | None,
        typer.Option(
            help="The day written as DTSTAMP of a calendar; today if left out.", metavar="DATE"
        ),
    ] = None,
    kind: Annotated[
        str,
        typer.Option(
            "--as", help="What an entry of a calendar is: an event or a task.", metavar="event|todo"
        ),
    ] = "event",
    alarm_days: Annotated[
        str | None,
        typer.Option(
            help="So many days before, the calendar reminds; not at all if left out.",
            metavar="DAYS",
        ),
    ] = None,
) -> None:
    """Tell which reports an agency owes within a window of days, by law.

    Exits 0 when done, 2 on bad input.
    """
    try:
        language = read_language(lang)
        if form not in FORMATS:
            stop(f"--format {form[:30]!r}: the formats are {', '.join(FORMATS)}", language)
        begin, end = read_day("--from", first), read_day("--to", last)
        if end < begin:
            stop(f"--to {end} is before --from {begin}", language)
        who = _who(agency, level, begin, end)
        owed = due_reports(who, begin, end)
        ended = ended_reports(who, begin, end)
        undated = undated_duties(who, end)
        if form == "ics":
            from vnchild.cli.calendar_file import write_calendar  # noqa: PLC0415
            from vnchild.ical import entries_of  # noqa: PLC0415

            write_calendar(
                entries_of(owed, language),
                name=_CALENDAR.in_(language),
                lang=language,
                stamp=stamp,
                kind=kind,
                alarm_days=alarm_days,
                left_out=len(undated),
            )
            return
    except (BadInput, VnchildError) as error:
        if isinstance(error, ImportError):
            stop(f"--format ics: {error}", language)
        stop(str(error), language)
    if form == "json":
        made = {
            "agency": who.full_name(language),
            "became": _after(who, end, language),
            "from": begin.isoformat(),
            "to": end.isoformat(),
            "reports": [_record(each, language) for each in owed],
            "ended": [_ended_record(each, language) for each in ended],
            "no_day_named": [_undated_record(each, end, language) for each in undated],
            "readings": [_reading_record(each, language) for each in _readings(owed, ended)],
        }
        typer.echo(json.dumps(made, ensure_ascii=False, indent=2))
        return
    for line in _lines(who, begin, end, owed, ended, undated, language):
        typer.echo(wrapped(line, width()))


def _who(agency: str | None, level: str | None, begin: date, end: date) -> Agency | Body:
    """The agency, or the bodies of a level.

    Raises:
        BadInput: neither or both are given, or one is not known or not there in the window.
    """
    if (agency is None) == (level is None):
        msg = "give --agency NAME or --level LEVEL, one of them"
        raise BadInput(msg)
    if level is not None:
        if level not in LEVELS:
            msg = f"--level {level[:30]!r}: the levels are {', '.join(LEVELS)}"
            raise BadInput(msg)
        body = LEVELS[level]
        if not body.stands(begin):
            msg = f"--level {level}: there is none on {begin} or later; the level has ended"
            raise BadInput(msg)
        return body
    name = agency or ""
    found = parse_agency(name, end)
    if found is None:
        msg = (
            f"--agency {' '.join(name.split())[:80]!r}: no agency is known by that name; write it "
            "as 'UBND xã Mường So, tỉnh Lai Châu' or 'Sở Y tế tỉnh Lai Châu', tone marks too"
        )
        raise BadInput(msg)
    if not found.stands(begin) and not found.stands(end):
        raise BadInput(_gone(found, begin, end))
    return found


def _after(who: Agency | Body, end: date, lang: Lang) -> str | None:
    """What the agency's province became within the window."""
    place = None if isinstance(who, Body) else who.place
    state = None if place is None else place.province
    if state is None or state.stands(end) or state.valid_to is None:
        return None
    now, first = province_on(state, end).full_name(lang), day(state.valid_to, lang)
    return f"Từ {first}: {now}" if lang == "vi" else f"From {first}: {now}"


def _gone(agency: Agency, begin: date, end: date) -> str:
    said = f"--agency {agency.full_name('vi')!r} does not stand on {begin} nor on {end}"
    if agency.level is not None and not agency.level.stands(begin):
        return f"{said}; the {agency.level.value} level has ended"
    state = None if agency.place is None else agency.place.province
    if state is None or state.stands(begin):
        return said
    now = province_on(state, begin)
    return f"{said}; the province is now {now.full_name('vi')}"


def _record(owed: OwedReport, lang: Lang) -> dict[str, str | bool | list[str] | None]:
    due, duty = owed.due, owed.due.duty
    notes = [each.in_(lang) for each in (owed.note, due.note, duty.note) if each is not None]
    return {
        "code": duty.code,
        "what": duty.what.in_(lang),
        "by": owed.agency.full_name(lang),
        "to": [each.name(lang) for each in owed.to],
        "period": None if due.period is None else str(due.period),
        "period_name": None if due.period is None else due.period.in_(lang),
        "last_day": due.last_day.isoformat(),
        "named_day": due.named.isoformat(),
        "bound": due.bound.code,
        "moved": due.moved,
        "rule": duty.rule.in_(lang),
        "provision": duty.grounds(lang),
        "notes": notes,
        "readings": [each.code for each in _readings((owed,))],
    }


def _readings(
    owed: Iterable[OwedReport], ended: Iterable[EndedReport] = ()
) -> tuple[Interpretation, ...]:
    """The readings that reports rest on, each once."""
    found = [reading for each in owed for reading in each.due.interpretations]
    return tuple(dict.fromkeys([*found, *(each.interpretation for each in ended)]))


def _reading_record(reading: Interpretation, lang: Lang) -> dict[str, str]:
    return {
        "code": reading.code,
        "question": reading.question.in_(lang),
        "taken": reading.taken.in_(lang),
        "other": reading.other.in_(lang),
        "provision": reading.provision.in_(lang),
    }


def _ended_record(ended: EndedReport, lang: Lang) -> dict[str, str | None]:
    duty = ended.due.duty
    return {
        "code": duty.code,
        "what": duty.what.in_(lang),
        "since": None if duty.until is None else duty.until.isoformat(),
        "last_day": ended.due.last_day.isoformat(),
        "provision": duty.grounds(lang),
        "reading": ended.interpretation.code,
        "taken": ended.interpretation.taken.in_(lang),
        "other": ended.interpretation.other.in_(lang),
    }


def _undated_record(duty: ReportingDuty, on: date, lang: Lang) -> dict[str, str | list[str] | None]:
    return {
        "code": duty.code,
        "what": duty.what.in_(lang),
        "to": [each.name(lang) for each in duty.receivers(on)[0]],
        "every": None if duty.every is None else duty.every.value,
        "provision": duty.grounds(lang),
    }


def _lines(
    who: Agency | Body,
    begin: date,
    end: date,
    owed: tuple[OwedReport, ...],
    ended: tuple[EndedReport, ...],
    undated: tuple[ReportingDuty, ...],
    lang: Lang,
) -> Iterator[str]:
    yield f"{who.full_name(lang)}, {day(begin, lang)} - {day(end, lang)}"
    became = _after(who, end, lang)
    if became is not None:
        yield became
    yield from dict.fromkeys(each.note.in_(lang) for each in owed if each.note is not None)
    if not owed:
        yield _NONE.in_(lang)
    for each in owed:
        due, duty = each.due, each.due.duty
        about = "" if due.period is None else f" ({due.period.in_(lang)})"
        yield ""
        yield f"{day(due.last_day, lang)}  {duty.what.in_(lang)}{about}"
        if each.note is not None:
            yield f"  {_BY.in_(lang)}: {each.agency.full_name(lang)}"
        if each.to:
            yield f"  {_TO.in_(lang)}: {', '.join(to.name(lang) for to in each.to)}"
        yield f"  {_RULE.in_(lang)}: {due.when(lang)} [{duty.grounds(lang)}]"
        for note in (due.note, duty.note):
            if note is not None:
                yield f"  {note.in_(lang)}"
        codes = ", ".join(reading.code for reading in _readings((each,)))
        if codes:
            yield f"  {_READING.in_(lang)}: {codes}"
    if ended:
        yield ""
        yield _ENDED.in_(lang)
        for one in ended:
            yield f"  {one.in_(lang)}"
    if undated:
        yield ""
        yield _UNDATED.in_(lang)
        for duty in undated:
            receivers = ", ".join(to.name(lang) for to in duty.receivers(end)[0])
            arrow = f" → {receivers}" if receivers else ""
            every = "" if duty.every is None else f" ({duty.every.text.in_(lang)})"
            yield f"  {duty.what.in_(lang)}{every}{arrow} [{duty.grounds(lang)}]"
    readings = _readings(owed, ended)
    if readings:
        yield ""
        yield _READINGS.in_(lang)
        for reading in readings:
            yield f"  {reading.code} [{reading.provision.in_(lang)}]"
            yield f"    {sentence(reading.question.in_(lang))}"
            yield f"    → {sentence(reading.taken.in_(lang))}"

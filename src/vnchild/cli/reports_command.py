"""``vnchild reports``: which reports an agency owes, on which day, to whom."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Final

import typer

from vnchild.cli.options import AlarmDays, EntryKind, Language, Stamp
from vnchild.cli.reports_summary import all_readings, became_of, lines_of, readings_of
from vnchild.cli.stopping import BadInput, read_day, read_language, stop
from vnchild.cli.words import width, wrapped
from vnchild.domain.agency import Agency
from vnchild.domain.agency_parsing import parse_agency
from vnchild.law.errors import VnchildError
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text
from vnchild.rules.reporting import (
    Body,
    EndedReport,
    OwedReport,
    ReportingDuty,
    covered_documents,
    due_reports,
    duties_after_events,
    ended_reports,
    not_encoded,
    undated_duties,
)
from vnchild.rules.reporting.body import COMMUNE, DISTRICT, MINISTRIES, PROVINCE
from vnchild.rules.reporting.standing import why_gone

LEVELS: Final = {
    "commune": COMMUNE,
    "district": DISTRICT,
    "province": PROVINCE,
    "ministry": MINISTRIES,
}
FORMATS: Final = ("text", "json", "ics")
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
    lang: Language = "en",
    stamp: Stamp = None,
    kind: EntryKind = "event",
    alarm_days: AlarmDays = None,
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
        stop(error, language)
    if form == "json":
        made = {
            "agency": who.full_name(language),
            "became": became_of(who, end, language),
            "from": begin.isoformat(),
            "to": end.isoformat(),
            "reports": [_record(each, language) for each in owed],
            "ended": [_ended_record(each, language) for each in ended],
            "no_day_named": [_undated_record(each, end, language) for each in undated],
            "after_events": [
                {**_undated_record(each, end, language), "when": each.rule.in_(language)}
                for each in duties_after_events(who, end)
            ],
            "readings": [
                _reading_record(each, language) for each in all_readings(who, end, owed, ended)
            ],
            "covered": [each.in_(language) for each in covered_documents(who, begin, end)],
            "not_covered": [each.in_(language) for each in not_encoded(who, end)],
        }
        typer.echo(json.dumps(made, ensure_ascii=False, indent=2))
        return
    for line in lines_of(who, begin, end, owed, ended, undated, language):
        typer.echo(wrapped(line, width()))


def _who(agency: str | None, level: str | None, begin: date, end: date) -> Agency | Body:
    """The agency, or the bodies of a level.

    Raises:
        BadInput: neither or both are given, or one is not known.
        VnchildError: it is not there in the window, and nobody took over from it.
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
    gone = None if found.stands(begin) else why_gone(found, end)
    if gone is not None:
        raise VnchildError(gone)
    return found


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
        "readings": [each.code for each in readings_of((owed,))],
    }


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

"""Days on which something is due, as an iCalendar file (RFC 5545; extra ``calendar``).

The file opens in the calendars of phones and offices. It needs the library ``icalendar``, which is
loaded when a file is made.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from attrs import Attribute, field, frozen

from vnchild.domain.directive import Directive, ReportingRequest
from vnchild.law.errors import VnchildError
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text
from vnchild.rules.reporting import OwedReport

if TYPE_CHECKING:
    from icalendar import Calendar, Component

PRODID: Final = "-//vnchild//vnchild//EN"
"""What made the file, as the file says it."""
_TO: Final = Text("Gửi", "To")
_READING: Final = Text("Theo cách hiểu", "By the reading")


class CalendarError(VnchildError):
    """An entry, or a set of them, cannot go into a calendar."""


class MissingCalendarError(VnchildError, ImportError):
    """The library that writes calendars is not installed."""


class EntryKind(Enum):
    """As what a calendar shows an entry."""

    EVENT = Text("sự kiện cả ngày", "an event of a whole day (VEVENT)")
    TODO = Text("việc cần làm", "a task with a last day (VTODO)")

    def __repr__(self) -> str:
        return f"EntryKind.{self.name}"


def _line(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        msg = f"{attribute.name} of a calendar entry is a text that is not empty"
        raise CalendarError(msg)
    if any(unicodedata.category(each) == "Cc" for each in value):
        msg = f"{attribute.name} of a calendar entry is one line without control characters"
        raise CalendarError(msg)


def _lines(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or any(
        unicodedata.category(each) == "Cc" for each in value if each not in "\n\t"
    ):
        msg = f"{attribute.name} of a calendar entry is a text without control characters"
        raise CalendarError(msg)


def _day(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, date) or isinstance(value, datetime):
        msg = f"{attribute.name} of a calendar entry is a datetime.date: entries last all day"
        raise CalendarError(msg)


@frozen(kw_only=True)
class CalendarEntry:
    """Something that is due on a day.

    Args:
        uid: what tells it apart, the same each time the file is made, so that a calendar replaces
            the entry instead of doubling it.
        summary: its title, one line.
        due: the last day.
        description: what else there is to say; lines may break.
        url: an address on the web.

    Raises:
        CalendarError: a text is empty or has control characters, or ``due`` is no day.
    """

    uid: str = field(validator=_line)
    summary: str = field(validator=_line)
    due: date = field(validator=_day)
    description: str = field(default="", validator=_lines)
    url: str | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        if self.url is not None and (
            not self.url.startswith(("https://", "http://"))
            or not self.url.isascii()
            or any(each.isspace() or not each.isprintable() for each in self.url)
        ):
            msg = "url of a calendar entry begins with https:// or http:// and has no spaces"
            raise CalendarError(msg)


def entries_of(owed: Iterable[OwedReport], lang: Lang = "vi") -> tuple[CalendarEntry, ...]:
    """Reports that are due, as entries; the same report of the same agency has the same UID.

    Args:
        owed: what `vnchild.rules.reporting.due_reports` found.
        lang: the language of the texts.
    """
    return tuple(_entry(each, lang) for each in owed)


def entries_of_directive(
    directive: Directive, lang: Lang = "vi", url: str | None = None
) -> tuple[CalendarEntry, ...]:
    """What a directive wants done or reported by a day, as entries, in the order of its text.

    The same duty of the same directive has the same UID, and one entry though the text says it
    twice. Duties without a last day have no place in a calendar; they are
    ``[duty for duty in directive.duties if duty.last_day is None]``.

    The reports alone, of one agency and beside those of the law, are `entries_of` of
    `vnchild.rules.reporting.due_reports` with ``also=ordered_duties(directive)``. Those entries
    have UIDs of their own: put one of the two ways into a calendar, not both.

    Args:
        directive: the directive, as `vnchild.reading.directive.read_directive` reads it.
        lang: the language of the words that are not the directive's own.
        url: where the directive stands on the web.

    Raises:
        CalendarError: ``url`` is no address, or the words of a duty are empty or have control
            characters.
    """
    found: dict[str, CalendarEntry] = {}
    title = directive.title("vi")
    for duty in directive.duties:
        if duty.last_day is None:
            continue
        uid = _uid(f"{title}|{directive.issuer}|{duty.what}|{duty.due}|{duty.last_day}")
        if uid not in found:
            found[uid] = CalendarEntry(
                uid=uid,
                summary=duty.what,
                due=duty.last_day,
                description=_wanted(directive, duty, lang),
                url=url,
            )
    return tuple(found.values())


def _wanted(directive: Directive, duty: ReportingRequest, lang: Lang) -> str:
    """Who wants it, to whom it goes, when in the words of the text, and whom it binds."""
    lines = [
        directive.title(lang) + (f", {directive.issuer}" if directive.issuer else ""),
        f"{_TO.in_(lang)}: {duty.to}" if duty.to else "",
        duty.due or "",
        ", ".join(each.name for each in directive.binds(duty)),
    ]
    return "\n".join(line for line in lines if line)


def _uid(seed: str) -> str:
    return f"{sha256(seed.encode()).hexdigest()[:32]}@vnchild"


def _entry(owed: OwedReport, lang: Lang) -> CalendarEntry:
    due, agency = owed.due, owed.agency
    about = "" if due.period is None else f" ({due.period.in_(lang)})"
    what = due.duty.what.in_(lang)
    report = "Báo cáo" if lang == "vi" else "Report:"
    if what.casefold().startswith(("báo cáo", "report")):
        report = ""
    owner = agency.full_name("vi")
    seed = f"{owner}|{due.duty.code}|{due.period or due.last_day}"
    if due.duty.ordered_by is not None:
        # Numbers come again every year and may be blank: a directive is told by its date too.
        seed += f"|{due.duty.ordered_by.vi}|{due.duty.what.vi}|{due.last_day}"
    to = ", ".join(each.name(lang) for each in owed.to)
    lines = [
        agency.full_name(lang),
        f"{_TO.in_(lang)}: {to}" if to else "",
        f"{due.when(lang)} [{due.duty.grounds(lang)}]",
        owed.note.in_(lang) if owed.note is not None else "",
        due.note.in_(lang) if due.note is not None else "",
        due.duty.note.in_(lang) if due.duty.note is not None else "",
        *(_taken(each, lang) for each in dict.fromkeys(due.interpretations)),
    ]
    return CalendarEntry(
        uid=_uid(seed),
        summary=" ".join(f"{report} {what}{about}".split()),
        due=due.last_day,
        description="\n".join(line for line in lines if line),
    )


def _taken(reading: Interpretation, lang: Lang) -> str:
    """A reading on which the day or the receiver rests: its code, the question, what is taken."""
    question, taken = reading.question.in_(lang), reading.taken.in_(lang)
    return f"{_READING.in_(lang)} {reading.code}: {question} → {taken}"


def to_ics(
    entries: Iterable[CalendarEntry],
    *,
    stamp: datetime,
    kind: EntryKind = EntryKind.EVENT,
    lang: Lang = "vi",
    alarm_days: int | None = None,
    name: str | None = None,
) -> bytes:
    """An iCalendar file, in UTF-8, its entries by day and then by UID.

    The same entries and stamp give the same bytes.

    Args:
        entries: what is due.
        stamp: the moment at which the file is made, with its time zone (``DTSTAMP``).
        kind: events of a whole day, or tasks.
        lang: the language of the texts.
        alarm_days: so many days before, the calendar reminds; ``None``: it does not.
        name: the name of the calendar.

    Raises:
        CalendarError: the stamp has no time zone, two entries have one UID, or ``alarm_days`` is
            not a whole number of 0 or more.
        MissingCalendarError: ``icalendar`` is not installed.
    """
    if stamp.tzinfo is None or stamp.utcoffset() is None:
        msg = "stamp needs a time zone, as datetime(2026, 1, 1, tzinfo=UTC)"
        raise CalendarError(msg)
    if alarm_days is not None and (type(alarm_days) is not int or alarm_days < 0):
        msg = f"alarm_days is a whole number of 0 or more, not {alarm_days!r}"
        raise CalendarError(msg)
    ordered = sorted(entries, key=lambda entry: (entry.due, entry.uid))
    seen: set[str] = set()
    for entry in ordered:
        if entry.uid in seen:
            msg = f"two entries have the UID {entry.uid!r}"
            raise CalendarError(msg)
        seen.add(entry.uid)
    calendar = _calendar(name, lang)
    at = stamp.astimezone(UTC).replace(microsecond=0)
    for entry in ordered:
        calendar.add_component(_component(entry, at, kind, lang, alarm_days))
    return bytes(calendar.to_ical())


def _calendar(name: str | None, lang: Lang) -> Calendar:
    try:
        from icalendar import Calendar  # noqa: PLC0415
    except ImportError:
        msg = (
            "calendars need the library icalendar; install it with: pip install 'vnchild[calendar]'"
        )
        raise MissingCalendarError(msg) from None
    calendar = Calendar()
    calendar.add("PRODID", PRODID)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    if name is not None:
        calendar.add("NAME", name, parameters={"LANGUAGE": lang})
        calendar.add("X-WR-CALNAME", name)
    return calendar


def _component(
    entry: CalendarEntry, stamp: datetime, kind: EntryKind, lang: Lang, alarm_days: int | None
) -> Component:
    from icalendar import Alarm, Event, Todo  # noqa: PLC0415

    made: Event | Todo
    if kind is EntryKind.EVENT:
        made = Event()
        made.add("DTSTART", entry.due)
        made.add("DTEND", entry.due + timedelta(days=1))
        made.add("TRANSP", "TRANSPARENT")
    else:
        made = Todo()
        made.add("DUE", entry.due)
        made.add("STATUS", "NEEDS-ACTION")
    made.add("UID", entry.uid)
    made.add("DTSTAMP", stamp)
    made.add("SUMMARY", entry.summary, parameters={"LANGUAGE": lang})
    if entry.description:
        made.add("DESCRIPTION", entry.description, parameters={"LANGUAGE": lang})
    if entry.url is not None:
        made.add("URL", entry.url)
    if alarm_days is not None:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", entry.summary, parameters={"LANGUAGE": lang})
        related = {"RELATED": "END"} if kind is EntryKind.TODO else {}
        alarm.add("TRIGGER", timedelta(days=-alarm_days), parameters=related)
        made.add_component(alarm)
    return made

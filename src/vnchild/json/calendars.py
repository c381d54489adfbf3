"""The names of calendars: an answer names the calendar it was counted by, and never holds it."""

from __future__ import annotations

import re
from typing import Final

from vnchild.json.problems import JsonError, JsonProblem
from vnchild.json.reading import UnfitError, read_str
from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.text import Text

STATE: Final = "state_sector"
"""The name of `vnchild.STATE_SECTOR`."""

_NAMED: Final[dict[str, Calendar]] = {STATE: STATE_SECTOR}


def register_calendar(name: str, calendar: Calendar) -> None:
    """Give a calendar of the application's own a name, by which JSON writes and reads it.

    What was counted by a calendar without a name is not written: whoever reads it could not count
    it again. Register it where the application starts, in every program that writes or reads, and
    give another name to a calendar with other days. Registering the same again does no harm.

    Args:
        name: 1 to 60 small letters, digits, ``-`` and ``_``.
        calendar: the calendar.

    Raises:
        JsonError: the name is not written so, or another calendar has it; or it is no calendar.
    """
    given: object = calendar
    if not isinstance(given, Calendar):
        raise _refused(
            Text(
                "cần một Calendar của vnchild.law.calendar",
                f"a Calendar of vnchild.law.calendar is wanted, not {type(given).__name__}",
            )
        )
    label: object = name
    if not isinstance(label, str) or not re.fullmatch(r"[a-z0-9_-]{1,60}", label):
        raise _refused(
            Text(
                "tên lịch gồm 1 đến 60 chữ thường không dấu, chữ số, dấu - và _",
                "the name of a calendar is 1 to 60 small letters, digits, '-' and '_'",
            )
        )
    held = _NAMED.setdefault(name, calendar)
    if held is not calendar and held != calendar:
        raise _refused(
            Text(
                f"tên “{name}” đã là của một lịch khác",
                f"another calendar has the name {name!r}; give this one a name of its own",
            )
        )


def name_of(calendar: Calendar) -> str:
    """The name of a calendar.

    Raises:
        JsonError: it has none.
    """
    for name, each in _NAMED.items():
        if each is calendar:
            return name
    for name, each in _NAMED.items():
        if each == calendar:
            return name
    message = Text(
        f"được tính theo lịch riêng của ứng dụng (“{calendar.name.vi}”), chưa có tên trong JSON; "
        "đặt tên bằng vnchild.json.register_calendar(tên, lịch)",
        f"it was counted by a calendar of the application's own ({calendar.name.en!r}), which has "
        "no name in JSON; give it one with vnchild.json.register_calendar(name, calendar)",
    )
    raise JsonError((JsonProblem(path="$", code="unknown_calendar", message=message),))


def calendar_named(value: object) -> Calendar:
    """The calendar with a name.

    Raises:
        UnfitError: there is none in this program.
    """
    found = _NAMED.get(read_str(value))
    if found is None:
        names = ", ".join(_NAMED)
        raise UnfitError(
            "unknown_calendar",
            Text(
                f"không có lịch tên này; có: {names}; lịch riêng phải được đặt tên trước bằng "
                "vnchild.json.register_calendar",
                f"no calendar has this name; there are {names}; one of the application's own is "
                "first given its name with vnchild.json.register_calendar",
            ),
        )
    return found


def _refused(message: Text) -> JsonError:
    return JsonError((JsonProblem(path="$", code="unknown_calendar", message=message),))

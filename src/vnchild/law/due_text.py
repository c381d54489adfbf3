"""Why a time limit ends when it does, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from vnchild.law.citing import by_name
from vnchild.law.counting import (
    DAY_OFF_LAST,
    EVENT_DAY,
    FIRST_DAY,
    FROM_MOMENT,
    MIDNIGHT,
    Step,
    StepKind,
)
from vnchild.law.duration import Unit, written
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text

_FROM = Text("kể từ", "from")
_ENDS = Text("kết thúc lúc", "ends at")
_LIMIT = Text("Thời hạn", "Time limit")
_SINCE = Text("từ", "since")
_COUNTED = Text("tính từ", "counted from")
_HOURS = Text(
    "Giờ được tính liên tục từ thời điểm đã xác định, kể cả ban đêm và ngày nghỉ",
    "Hours run on from the fixed moment, through nights and days off",
)
_FIRST = Text("Ngày đầu tiên không được tính", "The first day is not counted")
_EVENT = Text("Ngày xảy ra sự kiện không được tính", "The day of the event is not counted")
_ENDING = {
    StepKind.SKIPPED: Text("Không tính ngày nghỉ", "Days off, not counted"),
    StepKind.WORKED: Text("Có tính ngày nghỉ hằng tuần đi làm bù", "Worked days of rest, counted"),
    StepKind.MONTH_END: Text("Ngày cuối cùng", "The last day"),
    StepKind.MOVED: Text(
        "Ngày cuối cùng là ngày nghỉ, thời hạn kết thúc vào ngày làm việc tiếp theo",
        "The last day is off, so it ends with the next working day",
    ),
    StepKind.IN_DOUBT: Text("Chưa chắc chắn", "Not settled"),
}
_CLOSING = Text(
    "Thời hạn kết thúc lúc 24 giờ của ngày cuối cùng",
    "It ends at 24:00 of its last day",
)

_MAXIMUM = Text(
    "Đây là mức tối đa: kết thúc đúng ngày cuối cùng, kể cả ngày nghỉ",
    "This is a maximum: it ends on its last day, also where that is a day off",
)
_PROVISIONAL = Text(
    "Tạm tính: ngày nghỉ sau năm {} chưa được công bố đủ, ngày kết thúc có thể thay đổi",
    "Provisional: not all days off after {} are published, so the end may change",
)


def moment_text(value: datetime | date, lang: Lang) -> str:
    """A moment or a day as written in one language."""
    if not isinstance(value, datetime):
        return day_text(value, lang)
    # Minutes are told as they are; seconds only where there are any.
    clock = f"{value:%H:%M:%S}" if value.second or value.microsecond else f"{value:%H:%M}"
    if lang == "vi":
        return f"{clock} ngày {day_text(value.date(), lang)}"
    return f"{value.date()} {clock}"


def explained(
    *,
    at: datetime | date,
    start: datetime | date,
    amount: int,
    unit: Unit,
    law: tuple[Provision, date, Text] | None,
    found: tuple[Step, ...],
    last_year: int | None,
    lang: Lang,
    maximum: bool = False,
) -> str:
    """The lines of an explanation.

    Args:
        at: when it ends.
        start: from when it was counted.
        amount: how many units.
        unit: the unit.
        law: the provision of the limit, its first day, and the event it is counted from.
        found: the steps of the counting.
        last_year: the last published year of the calendar, where the answer is provisional.
        lang: the language.
        maximum: whether it is a maximum, which no day off extends.
    """
    end = moment_text(at, lang)
    if not isinstance(at, datetime):
        end = f"24 giờ ngày {end}" if lang == "vi" else f"24:00 of {end}"
    lines = [
        f"{written(amount, unit, lang)} {_FROM.in_(lang)} {moment_text(start, lang)}: "
        f"{_ENDS.in_(lang)} {end}"
    ]
    if law is not None:
        provision, since, counted_from = law
        lines.append(
            f"{_LIMIT.in_(lang)}: {by_name(provision, lang)}, {_SINCE.in_(lang)} "
            f"{day_text(since, lang)}; {_COUNTED.in_(lang)}: {counted_from.in_(lang)}"
        )
    if isinstance(at, datetime):
        lines.append(_cited(_HOURS, FROM_MOMENT, lang))
    else:
        first, by = (_EVENT, EVENT_DAY) if law is not None else (_FIRST, FIRST_DAY)
        lines.append(_cited(first, by, lang))
        lines += _told(found, lang)
        if maximum:
            lines.append(_MAXIMUM.in_(lang))
        lines.append(_cited(_CLOSING, MIDNIGHT, lang))
    if last_year is not None:
        lines.append(_PROVISIONAL.in_(lang).format(last_year))
    return "\n".join(lines)


def _cited(text: Text, by: Provision, lang: Lang) -> str:
    return f"{text.in_(lang)} ({by_name(by, lang)})"


def _told(found: Iterable[Step], lang: Lang) -> list[str]:
    lines: list[str] = []
    kinds: dict[StepKind, list[Step]] = {}
    for step in found:
        kinds.setdefault(step.kind, []).append(step)
    for kind, each in kinds.items():
        title = _ENDING[kind].in_(lang)
        if kind is StepKind.MOVED:
            title = _cited(_ENDING[kind], DAY_OFF_LAST, lang)
        lines.append(f"{title}:")
        lines += [f"  {line}" for line in _ranges(each, lang)]
    return lines


def _ranges(found: list[Step], lang: Lang) -> list[str]:
    """The steps as lines, a line for each reason with all of its days."""
    days: dict[Text, list[date]] = {}
    for step in found:
        days.setdefault(step.grounds, []).append(step.day)
    return [f"{_days(each, lang)}: {grounds.in_(lang)}" for grounds, each in days.items()]


def _days(days: list[date], lang: Lang) -> str:
    """Days in order, those that follow each other as a range."""
    ranges: list[tuple[date, date]] = []
    for day in days:
        if ranges and day - ranges[-1][1] == timedelta(days=1):
            ranges[-1] = (ranges[-1][0], day)
        else:
            ranges.append((day, day))
    to = "đến" if lang == "vi" else "to"
    return ", ".join(
        day_text(first, lang)
        if first == last
        else f"{day_text(first, lang)} {to} {day_text(last, lang)}"
        for first, last in ranges
    )

"""How the law counts time: from which moment to which (Civil Code, Articles 144 to 148).

Hours run from the fixed moment on, day and night. Of days, weeks, months and years the first day is
not counted, and a last day that is off gives way to the next working day. Working days are those
that the calendar gives, after the first day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, date, datetime, timedelta, timezone, tzinfo
from enum import Enum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import frozen

from vnchild.law.calendar import Calendar
from vnchild.law.citing import by_name
from vnchild.law.documents import CIVIL_CODE
from vnchild.law.duration import TimeLimitError, Unit
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text

FROM_MOMENT = CIVIL_CODE.at(147, 1)
FIRST_DAY = CIVIL_CODE.at(147, 2)
EVENT_DAY = CIVIL_CODE.at(147, 3)
LAST_OF_MONTH = CIVIL_CODE.at(148, 3)
DAY_OFF_LAST = CIVIL_CODE.at(148, 5)
MIDNIGHT = CIVIL_CODE.at(148, 6)

_ONE_DAY = timedelta(days=1)


def zone_of_vietnam() -> tzinfo:
    """The time zone of Vietnam, also where the system has no time zone database."""
    try:
        return ZoneInfo("Asia/Ho_Chi_Minh")
    except ZoneInfoNotFoundError:
        return timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")


VIETNAM = zone_of_vietnam()
"""The time of Vietnam, UTC+7."""


class StepKind(Enum):
    """What happened to a day while a limit was counted."""

    SKIPPED = Text("ngày nghỉ, không tính", "day off, not counted")
    WORKED = Text("ngày nghỉ hằng tuần đi làm bù, có tính", "worked day of rest, counted")
    MONTH_END = Text(
        "tháng cuối không có ngày tương ứng, lấy ngày cuối tháng",
        "the last month has no such day, so the last of the month",
    )
    MOVED = Text("ngày cuối cùng là ngày nghỉ", "day off at the end, passed over")
    IN_DOUBT = Text("chưa chắc chắn", "not settled")

    def __repr__(self) -> str:
        return f"StepKind.{self.name}"


@frozen(kw_only=True)
class Step:
    """One day that bore on when a limit ends.

    Args:
        kind: what happened to it.
        day: the day.
        text: why.
        basis: where the reason stands; ``None`` for what is not settled.
        grounds: the reason with its basis and what announced it, as a phrase.
    """

    kind: StepKind
    day: date
    text: Text
    basis: Provision | None
    grounds: Text

    def in_(self, lang: Lang) -> str:
        """The step as a line."""
        return f"{day_text(self.day, lang)}: {self.grounds.in_(lang)}"


def months_after(start: date, months: int) -> date:
    """The corresponding day so many months later, or the last day of a month that has none.

    Civil Code Art. 148(3).

    Raises:
        TimeLimitError: it is beyond the calendar.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > MAXYEAR:
        msg = f"the time limit from {start} goes beyond the year {MAXYEAR}"
        raise TimeLimitError(msg)
    month += 1
    if start.day > 28:
        return date(year, month, min(start.day, monthrange(year, month)[1]))
    return date(year, month, start.day)


def last_day(start: date, amount: int, unit: Unit) -> date:
    """The last day of a limit in days, weeks, months or years, whether worked or not.

    Raises:
        TimeLimitError: it is beyond the calendar, or the unit is none of these.
    """
    if unit is Unit.MONTH:
        return months_after(start, amount)
    if unit is Unit.YEAR:
        return months_after(start, 12 * amount)
    if unit is not Unit.DAY and unit is not Unit.WEEK:
        msg = f"{unit!r} has no last day without a calendar or a clock"
        raise TimeLimitError(msg)
    try:
        return start + timedelta(days=amount if unit is Unit.DAY else 7 * amount)
    except OverflowError:
        msg = f"the time limit from {start} goes beyond the year {MAXYEAR}"
        raise TimeLimitError(msg) from None


def steps(
    start: date, amount: int, unit: Unit, at: date, calendar: Calendar, *, moves: bool = True
) -> tuple[Step, ...]:
    """Every day that bore on when a limit of days or longer ends, in order.

    Args:
        start: the day from which it was counted.
        amount: how many units.
        unit: the unit.
        at: the day on which it ends.
        calendar: the working days.
        moves: whether a last day off gives way, so that days off and doubts matter.
    """
    if unit is Unit.WORKING_DAY:
        found = list(_working_steps(start, at, calendar))
    else:
        found = []
        last = last_day(start, amount, unit)
        if unit in {Unit.MONTH, Unit.YEAR} and last.day != start.day:
            found.append(_month_end(last))
        day = last
        while moves and (off := calendar.day_off(day)) is not None:
            grounds = Text(off.in_("vi"), off.in_("en"))
            found.append(
                Step(
                    kind=StepKind.MOVED,
                    day=day,
                    text=off.name,
                    basis=off.basis,
                    grounds=grounds,
                )
            )
            day += _ONE_DAY
        start = last - _ONE_DAY
    for doubt in calendar.doubts_between(start, at) if moves else ():
        found.append(
            Step(
                kind=StepKind.IN_DOUBT,
                day=doubt.day,
                text=doubt.text,
                basis=None,
                grounds=doubt.text,
            )
        )
    return tuple(found)


def _working_steps(start: date, at: date, calendar: Calendar) -> Iterator[Step]:
    day = start + _ONE_DAY
    while day <= at:
        off, worked = calendar.day_off(day), calendar.worked(day)
        told = off or worked
        if told is not None:
            yield Step(
                kind=StepKind.SKIPPED if off is not None else StepKind.WORKED,
                day=day,
                text=told.name,
                basis=told.basis,
                grounds=Text(told.in_("vi"), told.in_("en")),
            )
        day += _ONE_DAY


def _month_end(day: date) -> Step:
    text, basis = StepKind.MONTH_END.value, LAST_OF_MONTH
    grounds = Text(
        f"{text.vi} ({by_name(basis, 'vi')})",
        f"{text.en} ({by_name(basis, 'en')})",
    )
    return Step(kind=StepKind.MONTH_END, day=day, text=text, basis=basis, grounds=grounds)


def no_calendar(given: object) -> str:
    """What to say where something else is given for a calendar."""
    return f"calendar is a Calendar of vnchild.law.calendar, not {type(given).__name__}"


def start_of_count(start: object, unit: Unit) -> datetime | date:
    """The moment or the day from which a limit is counted, in Vietnam's time.

    Raises:
        TimeLimitError: the start is no date or moment, a moment without its offset from UTC, or
            a day where hours are counted.
    """
    if isinstance(start, datetime):
        if start.utcoffset() is None:
            msg = (
                f"start {start.isoformat()} has no offset from UTC; give it one, as "
                f"{start.replace(tzinfo=None).isoformat()}+07:00"
            )
            raise TimeLimitError(msg)
        try:
            local = start.astimezone(VIETNAM)
        except OverflowError:
            msg = f"start {start.isoformat()} is no moment of the calendar of dates in Vietnam"
            raise TimeLimitError(msg) from None
        return local if unit is Unit.HOUR else local.date()
    if not isinstance(start, date):
        msg = f"start is a date or an aware datetime, not {type(start).__name__}"
        raise TimeLimitError(msg)
    if unit is Unit.HOUR:
        msg = (
            f"start {start} is a day; hours are counted from a moment, an aware datetime as "
            f"{start}T08:00+07:00"
        )
        raise TimeLimitError(msg)
    return start


MAXIMUM_ON_A_DAY_OFF = Interpretation(
    code="maximum-on-a-day-off",
    provision=DAY_OFF_LAST,
    question=Text(
        "thời gian tối đa của một tình trạng (“tối đa không quá”, “không quá 03 tháng”) mà "
        "ngày cuối là ngày nghỉ có kéo dài không",
        "whether the longest time of a state ('at most', 'not more than 3 months') is "
        "extended where its last day is a day off",
    ),
    taken=Text(
        "không: kết thúc đúng ngày cuối cùng theo lịch",
        "no: it ends on its last calendar day",
    ),
    other=Text(
        "kéo dài đến hết ngày làm việc tiếp theo",
        "it is extended to the end of the next working day",
    ),
    ground=Text(
        "khoản 5 để việc phải làm được làm vào ngày làm việc; mức tối đa bảo vệ người đang ở "
        "trong tình trạng đó",
        "clause 5 is there so that an act can be done on a working day; a maximum protects "
        "the one who is in the state",
    ),
)

COUNTING_READINGS: tuple[Interpretation, ...] = (
    Interpretation(
        code="hours-run-on",
        provision=FROM_MOMENT,
        question=Text(
            "thời hạn tính bằng giờ có dừng vào ban đêm, ngày nghỉ không",
            "whether a limit in hours stops at night and on days off",
        ),
        taken=Text("không, giờ chạy liên tục", "no, the hours run on"),
        other=Text("chỉ tính giờ làm việc", "only office hours count"),
        ground=Text(
            "khoản 5 Điều 148 chỉ nói về ngày cuối cùng; thời hạn 12 giờ nhằm bảo vệ trẻ em ngay",
            "Article 148(5) speaks of the last day only; 12 hours are there to protect at once",
        ),
    ),
    Interpretation(
        code="working-days",
        provision=EVENT_DAY,
        question=Text(
            "Bộ luật Dân sự không định nghĩa ngày làm việc",
            "the Civil Code does not define working days",
        ),
        taken=Text(
            "không tính ngày đầu và mọi ngày nghỉ; tính ngày thứ Bảy làm bù",
            "the first day and every day off are left out; a worked Saturday counts",
        ),
        other=Text(
            "tính cả ngày đầu nếu là ngày làm việc: sớm hơn một ngày làm việc",
            "the first day counts if it is worked: a working day earlier",
        ),
    ),
    Interpretation(
        code="exchanged-last-day",
        provision=DAY_OFF_LAST,
        question=Text(
            "ngày nghỉ bù, nghỉ hoán đổi có phải là ngày nghỉ theo khoản 5 không",
            "whether rest in lieu and exchanged rest are days off within clause 5",
        ),
        taken=Text(
            "phải; và ngày thứ Bảy làm bù là ngày làm việc",
            "they are; and a worked Saturday is a working day",
        ),
        other=Text(
            "chỉ thứ Bảy, Chủ nhật và ngày lễ: thời hạn kết thúc ngay ngày đó",
            "only Saturday, Sunday and holidays: the limit ends on that very day",
        ),
    ),
    MAXIMUM_ON_A_DAY_OFF,
    Interpretation(
        code="year-without-the-day",
        provision=LAST_OF_MONTH,
        question=Text(
            "thời hạn tính bằng năm từ ngày 29 tháng 2 kết thúc ngày nào",
            "when a limit in years from 29 February ends",
        ),
        taken=Text("ngày 28 tháng 2, như thời hạn tính bằng tháng", "28 February, as for months"),
        other=Text("ngày 01 tháng 3", "1 March"),
    ),
    Interpretation(
        code="culture-day-in-lieu",
        provision=Provision("28/2026/QH16"),
        question=Text(
            "ngày 24 tháng 11 trùng ngày nghỉ hằng tuần có được nghỉ bù không",
            "whether 24 November on a weekend gives rest in lieu",
        ),
        taken=Text(
            "không: khoản 3 Điều 111 Bộ luật Lao động chỉ nói đến các ngày của khoản 1 Điều 112",
            "no: Article 111(3) of the Labour Code names only the days of Article 112(1)",
        ),
        other=Text("nghỉ bù ngày làm việc kế tiếp", "the next working day is off"),
    ),
)
"""The readings taken where the words on counting time leave a choice."""

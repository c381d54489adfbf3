from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.law import Text, counting
from vnchild.law.calendar import CalendarError
from vnchild.law.counting import COUNTING_READINGS, VIETNAM
from vnchild.law.day_off import WorkedDay
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.documents import DECREE_56_2017, DECREE_335_2026
from vnchild.law.time_limit import Due, StepKind, TimeLimit, TimeLimitError, Unit, due, due_for

ONE_DAY = timedelta(days=1)
DECISION = TimeLimit(
    amount=7,
    unit=Unit.WORKING_DAY,
    counted_from=Text("ngày nhận đủ hồ sơ", "the receipt of the complete file"),
    provision=DECREE_335_2026.at(8, 2),
    since=DECREE_335_2026.first_day,
)
PROTECTION = TimeLimit(
    amount=12,
    unit=Unit.HOUR,
    counted_from=Text("khi nhận được thông tin", "the receipt of the report"),
    provision=DECREE_56_2017.at(31, 2),
    since=DECREE_56_2017.first_day,
)
STARTS = st.dates(date(2016, 1, 1), date(2026, 10, 1))
DAY_UNITS = st.sampled_from([unit for unit in Unit if unit is not Unit.HOUR])


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def working(n: int, start: date) -> Due:
    return due_for(n, Unit.WORKING_DAY, start)


# Hours


def test_twelve_hours_run_through_the_night_of_tet() -> None:
    answer = due(PROTECTION, moment("2026-02-16T22:15:00+07:00"))
    assert answer.at == moment("2026-02-17T10:15:00+07:00")
    assert answer.end == answer.at
    assert answer.steps == ()
    assert not answer.provisional


def test_hours_from_elsewhere_are_told_in_the_time_of_vietnam() -> None:
    answer = due(PROTECTION, datetime(2026, 2, 16, 15, 15, tzinfo=UTC))
    assert isinstance(answer.at, datetime)
    assert answer.at.isoformat() == "2026-02-17T10:15:00+07:00"
    assert isinstance(answer.start, datetime)
    assert answer.start.isoformat() == "2026-02-16T22:15:00+07:00"


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (datetime(2026, 2, 12, 8, 0), "start 2026-02-12T08:00:00 has no offset .*08:00:00.07:00"),
        (date(2026, 2, 12), "start 2026-02-12 is a day; hours are counted from a moment"),
        ("2026-02-12", "start is a date or an aware datetime, not str"),
        (None, "not NoneType"),
    ],
)
def test_hours_need_an_aware_moment(start: date, words: str) -> None:
    with pytest.raises(TimeLimitError, match=words):
        due(PROTECTION, start)


def test_a_moment_without_offset_is_refused_for_days_too() -> None:
    with pytest.raises(TimeLimitError, match="no offset"):
        due(DECISION, datetime(2026, 2, 12, 23, 0))


@pytest.mark.parametrize("limit", [PROTECTION, DECISION])
def test_a_moment_that_vietnam_does_not_have(limit: TimeLimit) -> None:
    for text in ("9999-12-31T23:00:00+00:00", "0001-01-01T00:00:00+14:00"):
        with pytest.raises(TimeLimitError, match="no moment of the calendar of dates"):
            due(limit, datetime.fromisoformat(text))


def test_a_length_of_time_in_words_is_counted_alike() -> None:
    day = date(2026, 2, 12)
    for words in ("5 working days", "05 ngày làm việc"):
        assert due(words, day) == due_for(5, Unit.WORKING_DAY, day)
    assert due("5 working days", day).limit is None
    with pytest.raises(TimeLimitError, match="not a length of time"):
        due("soon", day)
    with pytest.raises(TimeLimitError, match="a TimeLimit or words as '5 working days', not 5"):
        due(5, day)  # type: ignore[arg-type]


# Working days


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        (date(2026, 2, 12), 5, date(2026, 2, 26)),  # over Tết, 16 to 20 February
        (date(2026, 2, 12), 1, date(2026, 2, 13)),
        (date(2026, 2, 13), 1, date(2026, 2, 23)),
        (date(2026, 2, 18), 1, date(2026, 2, 23)),  # an event within Tết
        (date(2026, 1, 1), 1, date(2026, 1, 5)),  # 2 January is exchanged
        (date(2026, 1, 9), 1, date(2026, 1, 10)),  # for Saturday the 10th
        (date(2026, 8, 21), 1, date(2026, 8, 22)),  # the Saturday for 31 August
        (date(2026, 8, 22), 1, date(2026, 8, 24)),
        (date(2026, 8, 28), 1, date(2026, 9, 3)),
        (date(2026, 4, 24), 1, date(2026, 4, 28)),  # the Hùng Kings' Sunday, then Monday in lieu
        (date(2026, 11, 20), 2, date(2026, 11, 25)),  # 24 November
        (date(2025, 11, 21), 2, date(2025, 11, 25)),
    ],
)
def test_working_days(start: date, n: int, end: date) -> None:
    assert working(n, start).at == end


def counted_by_hand(start: date, n: int) -> date:
    """Day by day: a list of the days of rest of 2025 and 2026, and nothing of the package."""
    day = start
    while n:
        day += ONE_DAY
        if day in SATURDAYS or (day.weekday() < 5 and day not in OFF):
            n -= 1
    return day


SATURDAYS = {date(2025, 4, 26), date(2026, 1, 10), date(2026, 8, 22)}
IN_2025 = {
    1: (1, 27, 28, 29, 30, 31),
    4: (7, 30),
    5: (1, 2),
    9: (1, 2),
}
IN_2026 = {
    1: (1, 2),
    2: (16, 17, 18, 19, 20),
    4: (27, 30),
    5: (1,),
    8: (31,),
    9: (1, 2),
    11: (24,),
}
OFF = {
    date(year, month, day)
    for year, months in ((2025, IN_2025), (2026, IN_2026))
    for month, days in months.items()
    for day in days
}


@given(st.dates(date(2025, 1, 1), date(2026, 9, 1)), st.integers(1, 60))
def test_working_days_agree_with_counting_day_by_day(start: date, n: int) -> None:
    assert working(n, start).at == counted_by_hand(start, n)


def test_a_later_moment_of_the_day_changes_nothing_but_the_day_in_vietnam_does() -> None:
    start = moment("2026-02-12T23:59:00+07:00")
    assert due(DECISION, start).at == due(DECISION, date(2026, 2, 12)).at
    # 18:00 UTC is 01:00 of the next day in Vietnam.
    next_day = due(DECISION, datetime(2026, 2, 12, 18, 0, tzinfo=UTC))
    assert next_day.start == date(2026, 2, 13)


# Days, weeks, months, years


@pytest.mark.parametrize(
    ("amount", "unit", "start", "end"),
    [
        (15, Unit.DAY, date(2026, 3, 2), date(2026, 3, 17)),
        (15, Unit.DAY, date(2026, 2, 5), date(2026, 2, 23)),  # 20 February is Tết
        (3, Unit.DAY, date(2026, 8, 19), date(2026, 8, 22)),  # a worked Saturday is no day off
        (3, Unit.DAY, date(2026, 8, 26), date(2026, 9, 3)),  # Saturday 29 August
        (3, Unit.DAY, date(2026, 8, 28), date(2026, 9, 3)),  # the exchanged 31 August
        (1, Unit.WEEK, date(2026, 3, 2), date(2026, 3, 9)),
        (2, Unit.WEEK, date(2026, 2, 3), date(2026, 2, 23)),
        (1, Unit.MONTH, date(2026, 3, 2), date(2026, 4, 2)),
        (1, Unit.MONTH, date(2026, 1, 31), date(2026, 3, 2)),  # Saturday 28 February
        (1, Unit.MONTH, date(2025, 1, 31), date(2025, 2, 28)),
        (1, Unit.MONTH, date(2024, 1, 31), date(2024, 2, 29)),
        (3, Unit.MONTH, date(2025, 11, 30), date(2026, 3, 2)),
        (1, Unit.MONTH, date(2025, 12, 15), date(2026, 1, 15)),
        (12, Unit.MONTH, date(2025, 3, 3), date(2026, 3, 3)),
        (1, Unit.YEAR, date(2025, 3, 3), date(2026, 3, 3)),
        (1, Unit.YEAR, date(2024, 2, 29), date(2025, 2, 28)),
    ],
)
def test_days_weeks_months_and_years(amount: int, unit: Unit, start: date, end: date) -> None:
    assert due_for(amount, unit, start).at == end


def test_days_beyond_dates_are_refused() -> None:
    for unit in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.WORKING_DAY):
        with pytest.raises((TimeLimitError, CalendarError), match="beyond the year 9999"):
            due_for(99, unit, date(9999, 12, 1))
    with pytest.raises(TimeLimitError, match="beyond the calendar of dates"):
        due_for(99, Unit.HOUR, datetime(9999, 12, 31, 8, tzinfo=VIETNAM))


@given(STARTS, st.integers(1, 40))
def test_a_month_ends_on_the_same_day_or_the_last_of_the_month(start: date, n: int) -> None:
    if start.year + n // 12 + 1 > 2026:
        n = 1
    at = due_for(n, Unit.MONTH, start).at
    year, month = start.year, start.month
    for _ in range(n):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    last = date(year, month, min(start.day, monthrange(year, month)[1]))
    while not STATE_SECTOR.is_working_day(last):
        last += ONE_DAY
    assert at == last


@given(STARTS, DAY_UNITS, st.integers(1, 30))
def test_a_later_start_or_a_longer_limit_never_ends_earlier(
    start: date, unit: Unit, n: int
) -> None:
    if unit is Unit.YEAR:
        n = 1
    at = due_for(n, unit, start).end
    assert at <= due_for(n + 1, unit, start).end
    assert at <= due_for(n, unit, start + ONE_DAY).end
    assert at > datetime(start.year, start.month, start.day, tzinfo=VIETNAM) + ONE_DAY


@given(STARTS, DAY_UNITS, st.integers(1, 30))
def test_every_limit_of_days_ends_on_a_working_day(start: date, unit: Unit, n: int) -> None:
    at = due_for(n, unit, start).at
    assert not isinstance(at, datetime)
    assert STATE_SECTOR.is_working_day(at)


@given(STARTS, st.integers(1, 30), st.integers(1, 30))
def test_working_days_add_up(start: date, one: int, two: int) -> None:
    half = working(one, start).at
    assert working(two, half).at == working(one + two, start).at


@given(STARTS, st.integers(1, 60))
def test_the_steps_of_working_days_tell_of_every_day_that_is_not_counted(
    start: date, n: int
) -> None:
    answer = working(n, start)
    skipped = [each for each in answer.steps if each.kind is StepKind.SKIPPED]
    assert isinstance(answer.at, date)
    assert (answer.at - start).days == n + len(skipped)
    assert all(each.basis is not None for each in skipped)


# The answer


def test_a_day_has_passed_at_its_midnight() -> None:
    answer = due(DECISION, date(2026, 10, 12))
    assert answer.at == date(2026, 10, 21)
    end = moment("2026-10-22T00:00:00+07:00")
    assert answer.end == end
    assert answer.overdue_by(end) is None
    assert answer.overdue_by(end - timedelta(seconds=1)) is None
    assert answer.overdue_by(end + timedelta(seconds=1)) == timedelta(seconds=1)
    assert answer.overdue_by(datetime(2026, 10, 21, 18, 0, tzinfo=UTC)) == timedelta(hours=1)
    with pytest.raises(TimeLimitError, match="now 2026-10-22T08:00:00 has no offset"):
        answer.overdue_by(datetime(2026, 10, 22, 8, 0))


def test_hours_have_passed_at_their_moment() -> None:
    answer = due(PROTECTION, moment("2026-02-16T22:15:00+07:00"))
    assert answer.overdue_by(moment("2026-02-17T10:15:00+07:00")) is None
    elsewhere = datetime(2026, 2, 17, 12, 45, tzinfo=timezone(timedelta(hours=9)))
    assert answer.overdue_by(elsewhere) == timedelta(minutes=30)


@pytest.mark.parametrize("start", [date(2026, 12, 29), date(2026, 12, 31)])
def test_an_answer_beyond_the_published_years_is_provisional(start: date) -> None:
    answer = working(3, start)
    assert answer.provisional
    assert "Provisional: not all days off after 2026" in answer.explain("en")
    assert "Tạm tính" in answer.explain("vi")
    with pytest.raises(CalendarError, match="after 2026"):
        due_for(3, Unit.WORKING_DAY, start, strict=True)


def test_a_last_day_within_the_published_years_may_move_beyond_them() -> None:
    assert not due_for(1, Unit.MONTH, date(2026, 11, 30), strict=True).provisional
    with pytest.raises(CalendarError, match="2027-01-01 is after 2026"):
        due_for(1, Unit.MONTH, date(2026, 12, 1), strict=True)


def test_another_calendar_gives_another_answer() -> None:
    day, saturday = date(2026, 11, 21), date(2026, 11, 24)
    mine = STATE_SECTOR.extended(worked_days=[WorkedDay(day=day, instead_of=saturday)])
    assert due_for(1, Unit.WORKING_DAY, date(2026, 11, 20), mine).at == day
    assert working(1, date(2026, 11, 20)).at == date(2026, 11, 23)


def test_the_reasons_name_each_day_and_its_ground() -> None:
    told = due(DECISION, date(2026, 2, 12)).explain("en")
    assert told.splitlines()[0] == "7 working days from 2026-02-12: ends at 24:00 of 2026-03-02"
    for words in (
        "Article 8(2), Decree 335/2026/NĐ-CP, since 2026-10-05",
        "the receipt of the complete file",
        "Article 147(3), Civil Code 91/2015/QH13",
        "2026-02-16 to 2026-02-20: Tết",
        "Article 112(1)(b), Labour Code 45/2019/QH14; Notice 9441/TB-BNV",
        "2026-02-14 to 2026-02-15, 2026-02-21 to 2026-02-22",
        "Article 148(6), Civil Code",
    ):
        assert words in told


def test_the_reasons_in_vietnamese() -> None:
    told = due_for(15, Unit.DAY, date(2026, 2, 5)).explain("vi")
    assert told.splitlines()[0] == "15 ngày kể từ 05/02/2026: kết thúc lúc 24 giờ ngày 23/02/2026"
    for words in (
        "Ngày đầu tiên không được tính (Điều 147 khoản 2 Bộ luật Dân sự 91/2015/QH13)",
        "Điều 148 khoản 5 Bộ luật Dân sự 91/2015/QH13",
        "20/02/2026: Tết Âm lịch",
    ):
        assert words in told
    hours = due(PROTECTION, moment("2026-02-16T22:15:00+07:00")).explain("vi")
    assert "12 giờ kể từ 22:15 ngày 16/02/2026: kết thúc lúc 10:15 ngày 17/02/2026" in hours
    assert "Điều 147 khoản 1 Bộ luật Dân sự" in hours


def test_the_steps_of_a_month_without_the_day() -> None:
    answer = due_for(1, Unit.MONTH, date(2026, 1, 31))
    assert [(each.kind, each.day.day) for each in answer.steps] == [
        (StepKind.MONTH_END, 28),
        (StepKind.MOVED, 28),
        (StepKind.MOVED, 1),
    ]
    assert due_for(1, Unit.MONTH, date(2026, 3, 2)).steps == ()


def test_a_worked_saturday_is_told() -> None:
    kinds = {each.day: each.kind for each in working(10, date(2026, 8, 20)).steps}
    assert kinds[date(2026, 8, 22)] is StepKind.WORKED
    assert kinds[date(2026, 8, 31)] is StepKind.SKIPPED


def test_what_is_not_settled_is_told_where_it_matters() -> None:
    def doubtful(answer: Due) -> list[date]:
        return [each.day for each in answer.steps if each.kind is StepKind.IN_DOUBT]

    assert doubtful(working(1, date(2026, 11, 20))) == [date(2026, 11, 23)]
    assert doubtful(working(1, date(2026, 11, 23))) == []
    assert doubtful(due_for(3, Unit.DAY, date(2026, 11, 20))) == [date(2026, 11, 23)]
    assert doubtful(due_for(5, Unit.DAY, date(2026, 11, 20))) == []
    assert doubtful(due_for(8, Unit.DAY, date(2026, 11, 20))) == [date(2026, 11, 28)]
    assert "taken as a working day" in working(1, date(2026, 11, 20)).explain("en")
    assert doubtful(due_for(3, Unit.DAY, date(2027, 2, 1))) == [date(2027, 2, 4)]
    assert doubtful(due_for(7, Unit.DAY, date(2027, 2, 1))) == [date(2027, 2, 11)]


def test_an_amount_without_a_limit_is_checked() -> None:
    with pytest.raises(TimeLimitError, match="not 0"):
        due_for(0, Unit.DAY, date(2026, 1, 1))
    with pytest.raises(TimeLimitError, match="not 'days'"):
        due_for(1, "days", date(2026, 1, 1))  # type: ignore[arg-type]


def test_without_a_time_zone_database_vietnam_is_seven_hours_ahead(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> ZoneInfo:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr(counting, "ZoneInfo", missing)
    summer, winter = datetime(2026, 7, 1, 12), datetime(2026, 1, 1, 12)
    for zone in (counting.zone_of_vietnam(), VIETNAM):
        assert zone.utcoffset(summer) == zone.utcoffset(winter) == timedelta(hours=7)


def test_the_readings_are_complete_and_named_once() -> None:
    codes = [each.code for each in COUNTING_READINGS]
    assert len(set(codes)) == len(codes)
    assert {"hours-run-on", "working-days"} <= set(codes)

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.law import Source, Text
from vnchild.law.calendar import Announcement, Calendar, CalendarError
from vnchild.law.day_off import WORKING_WEEK, DayOff, Doubt, Rest, WorkedDay, YearlyDay
from vnchild.law.days_off import HUNG_KINGS, NOT_ENCODED, STATE_SECTOR, TET
from vnchild.law.documents import LABOUR_CODE

ONE_DAY = timedelta(days=1)
DAYS = st.dates(date(2016, 1, 1), date(2026, 12, 31))
OFFICE = Text("cơ quan thử", "an invented office")


def off(day: date) -> DayOff:
    return DayOff(day=day, rest=Rest.HOLIDAY, name=TET, basis=LABOUR_CODE.at(112, 1, "b"))


def small(**changes: object) -> Calendar:
    given: dict[str, object] = {
        "name": OFFICE,
        "first_year": 2026,
        "last_year": 2026,
        "days_off": (),
        **changes,
    }
    return Calendar(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "rest", "basis", "words"),
    [
        (date(2026, 2, 13), None, "", ""),
        (date(2026, 2, 14), Rest.WEEKLY, "Article 1, Decision 188/1999/QĐ-TTg", "weekly rest"),
        (date(2026, 2, 16), Rest.HOLIDAY, "Article 112(1)(b), Code 45/2019/QH14", "9441/TB-BNV"),
        (date(2026, 2, 20), Rest.HOLIDAY, "Article 112(1)(b), Code 45/2019/QH14", "Tết"),
        (date(2026, 2, 23), None, "", ""),
        (date(2026, 4, 26), Rest.HOLIDAY, "Article 112(1)(e), Code 45/2019/QH14", "Hùng Kings"),
        (date(2026, 4, 27), Rest.COMPENSATORY, "Article 111(3), Code 45/2019/QH14", "in lieu"),
        (date(2026, 8, 31), Rest.SWAPPED, "Article 1, Decision 188/1999/QĐ-TTg", "9441/TB-BNV"),
        (date(2026, 1, 2), Rest.SWAPPED, "Article 1, Decision 188/1999/QĐ-TTg", "12729/VPCP"),
        (date(2026, 9, 1), Rest.HOLIDAY, "Article 112(1)(đ), Code 45/2019/QH14", "adjacent"),
        (date(2026, 9, 2), Rest.HOLIDAY, "Article 112(1)(đ), Code 45/2019/QH14", "National Day"),
        (date(2026, 9, 3), None, "", ""),
        (date(2025, 11, 24), None, "", ""),
        (date(2026, 11, 23), None, "", ""),
        (date(2026, 11, 24), Rest.HOLIDAY, "Resolution 28/2026/QH16", "Culture Day"),
        (date(2020, 4, 30), Rest.HOLIDAY, "Article 115(1)(c), Code 10/2012/QH13", "secondary"),
        (date(2020, 9, 1), None, "", ""),
        (date(2016, 5, 3), Rest.COMPENSATORY, "Article 115(3), Code 10/2012/QH13", "secondary"),
        (date(2021, 9, 3), Rest.HOLIDAY, "Article 112(1)(đ), Code 45/2019/QH14", "4875/TB-LĐTBXH"),
    ],
)
def test_a_day_off_tells_why_and_by_what(
    day: date, rest: Rest | None, basis: str, words: str
) -> None:
    found = STATE_SECTOR.day_off(day)
    assert STATE_SECTOR.is_working_day(day) is (rest is None)
    if found is None:
        assert rest is None
    else:
        assert found.day == day
        assert found.rest is rest
        assert found.basis.en == basis
        assert words in found.in_("en")
        assert found.name.vi in found.in_("vi")


@pytest.mark.parametrize(
    ("worked", "rested"),
    [
        (date(2019, 1, 5), date(2018, 12, 31)),
        (date(2019, 5, 4), date(2019, 4, 29)),
        (date(2024, 5, 4), date(2024, 4, 29)),
        (date(2025, 4, 26), date(2025, 5, 2)),
        (date(2026, 1, 10), date(2026, 1, 2)),
        (date(2026, 8, 22), date(2026, 8, 31)),
    ],
)
def test_a_saturday_worked_in_exchange_is_a_working_day(worked: date, rested: date) -> None:
    entry = STATE_SECTOR.worked(worked)
    assert entry is not None
    assert entry.instead_of == rested
    assert worked.weekday() == 5
    assert STATE_SECTOR.is_working_day(worked)
    swapped = STATE_SECTOR.day_off(rested)
    assert swapped is not None
    assert swapped.rest is Rest.SWAPPED
    assert not STATE_SECTOR.is_working_day(worked + timedelta(days=7))
    assert STATE_SECTOR.worked(worked + timedelta(days=7)) is None


def test_every_year_has_five_days_of_tet_and_its_holidays() -> None:
    for year in range(2016, 2027):
        of_year = [each for each in STATE_SECTOR.days_off if each.day.year == year]
        holidays = [each for each in of_year if each.rest is Rest.HOLIDAY]
        in_lieu = [each for each in of_year if each.rest is Rest.COMPENSATORY]
        assert sum(each.name == TET for each in holidays) == 5
        assert len(holidays) == (11 if year >= 2021 else 10)
        assert len(in_lieu) == sum(each.day.weekday() >= 5 for each in holidays)
        assert all(each.day.weekday() < 5 for each in in_lieu)


def test_what_was_read_in_a_secondary_source_says_so() -> None:
    for each in STATE_SECTOR.days_off:
        assert ("second" in each.in_("en")) is (each.source is not Source.TEXT)
    tet_2018 = STATE_SECTOR.day_off(date(2018, 2, 16))
    assert tet_2018 is not None
    assert tet_2018.announced is None
    assert tet_2018.source is Source.TWO_SECONDARY


def test_later_years_hold_the_fixed_days_and_are_provisional() -> None:
    assert not STATE_SECTOR.provisional(date(2026, 12, 31))
    assert STATE_SECTOR.provisional(date(2027, 1, 1))
    for year, month, day in [
        (2027, 1, 1),
        (2028, 4, 30),
        (2031, 5, 1),
        (2040, 9, 2),
        (2027, 11, 24),
    ]:
        assert not STATE_SECTOR.is_working_day(date(year, month, day))
    hung_kings = STATE_SECTOR.day_off(date(2027, 4, 16))
    assert hung_kings is not None
    assert hung_kings.name == HUNG_KINGS
    in_lieu = STATE_SECTOR.day_off(date(2027, 5, 3))  # 1 May 2027 is a Saturday
    assert in_lieu is not None
    assert in_lieu.rest is Rest.COMPENSATORY


def test_tet_2027_is_off_where_any_arrangement_has_it_off() -> None:
    # Five days in a row that hold 6 to 8 February, and rest in lieu of Saturday and Sunday.
    every = []
    for first in (4, 5, 6):
        tet = [date(2027, 2, first + n) for n in range(5)]
        after = [tet[-1] + timedelta(days=n) for n in (1, 2)]
        every.append({*tet, *after})
    sure, possible = set.intersection(*every), set.union(*every)
    assert {day.day for day in sure} == {6, 7, 8, 9, 10}
    for day in sure:
        found = STATE_SECTOR.day_off(day)
        assert found is not None
        assert found.basis == LABOUR_CODE.at(112, 1, "b")
        assert STATE_SECTOR.provisional(day)
    doubted = STATE_SECTOR.doubts_between(date(2027, 1, 1), date(2027, 3, 1))
    assert {each.day for each in doubted} == possible - sure
    assert STATE_SECTOR.next_working_day(date(2027, 2, 5)) == date(2027, 2, 11)


def test_either_day_beside_national_day_2027_is_in_doubt() -> None:
    doubts = STATE_SECTOR.doubts_between(date(2027, 8, 1), date(2027, 9, 30))
    assert [each.day for each in doubts] == [date(2027, 9, 1), date(2027, 9, 3)]
    assert not STATE_SECTOR.is_working_day(date(2027, 9, 2))


def test_numbers_of_notices_that_were_not_found_again_are_not_told() -> None:
    told = {each.announced.text.vi for each in STATE_SECTOR.days_off if each.announced}
    assert not any("9794" in each or "119/TB" in each for each in told)
    letter = STATE_SECTOR.day_off(date(2024, 4, 29))
    assert letter is not None
    assert "2450/VPCP-KGVX" in letter.in_("en")
    assert letter.source is Source.TWO_SECONDARY


def test_culture_day_on_a_weekend_gives_no_rest_in_lieu() -> None:
    assert date(2029, 11, 24).weekday() == 5
    assert STATE_SECTOR.is_working_day(date(2029, 11, 26))


@pytest.mark.parametrize("day", [date(2027, 1, 4), date(2030, 6, 3)])
def test_strict_refuses_what_is_not_published(day: date) -> None:
    assert STATE_SECTOR.is_working_day(day)
    with pytest.raises(CalendarError, match="after 2026, the last year"):
        STATE_SECTOR.is_working_day(day, strict=True)
    with pytest.raises(CalendarError, match="after 2026"):
        STATE_SECTOR.day_off(day, strict=True)
    with pytest.raises(CalendarError, match="after 2026"):
        STATE_SECTOR.next_working_day(day, strict=True)
    with pytest.raises(CalendarError, match="after 2026"):
        STATE_SECTOR.working_days_between(date(2026, 12, 1), day, strict=True)


def test_strict_accepts_the_last_published_day() -> None:
    last = date(2026, 12, 31)
    assert STATE_SECTOR.add_working_days(date(2026, 12, 30), 1, strict=True) == last
    with pytest.raises(CalendarError, match="2027-01-04 is after 2026"):
        STATE_SECTOR.add_working_days(last, 1, strict=True)


def test_days_before_the_calendar_are_refused() -> None:
    for ask in (STATE_SECTOR.is_working_day, STATE_SECTOR.day_off, STATE_SECTOR.next_working_day):
        with pytest.raises(CalendarError, match="2015-12-31 is before 2016"):
            ask(date(2015, 12, 31))


def test_counts_that_make_no_sense_are_refused() -> None:
    with pytest.raises(CalendarError, match="from 1 on, not 0"):
        STATE_SECTOR.add_working_days(date(2026, 1, 1), 0)
    with pytest.raises(CalendarError, match="in order"):
        STATE_SECTOR.working_days_between(date(2026, 1, 2), date(2026, 1, 1))
    with pytest.raises(CalendarError, match="beyond the year 9999"):
        STATE_SECTOR.add_working_days(date(9999, 12, 30), 30)


@given(DAYS, st.integers(1, 400))
def test_counting_there_and_back(start: date, n: int) -> None:
    end = STATE_SECTOR.add_working_days(start, n)
    assert STATE_SECTOR.is_working_day(end)
    assert STATE_SECTOR.working_days_between(start, end) == n
    assert STATE_SECTOR.working_days_between(start, end - ONE_DAY) == n - 1


@given(DAYS, st.integers(1, 200), st.integers(1, 200))
def test_a_count_in_two_parts_adds_up(start: date, one: int, two: int) -> None:
    half = STATE_SECTOR.add_working_days(start, one)
    assert STATE_SECTOR.add_working_days(half, two) == STATE_SECTOR.add_working_days(
        start, one + two
    )


@given(DAYS)
def test_the_next_working_day_is_the_first_after(day: date) -> None:
    found = STATE_SECTOR.next_working_day(day)
    between = [day + timedelta(days=n) for n in range(1, (found - day).days)]
    assert all(not STATE_SECTOR.is_working_day(each) for each in between)
    assert len(between) < 10


def test_an_application_adds_the_days_of_a_new_year() -> None:
    notice = Announcement(
        text=Text("Thông báo thử", "an invented notice"), source=Source.ONE_SECONDARY
    )
    longer = STATE_SECTOR.extended(
        days_off=[
            *(off(date(2027, 2, day)) for day in (5, 6, 7, 8, 9, 10, 11)),
            DayOff(
                day=date(2027, 1, 4),
                rest=Rest.SWAPPED,
                name=Rest.SWAPPED.text,
                basis=WORKING_WEEK,
                announced=notice,
            ),
        ],
        worked_days=[WorkedDay(day=date(2027, 1, 9), instead_of=date(2027, 1, 4))],
        last_year=2027,
        name=OFFICE,
    )
    assert longer.name == OFFICE
    assert not longer.provisional(date(2027, 12, 31))
    assert longer.next_working_day(date(2027, 2, 4), strict=True) == date(2027, 2, 12)
    assert longer.is_working_day(date(2027, 1, 9))
    assert not longer.is_working_day(date(2027, 1, 4))
    assert not longer.is_working_day(date(2027, 4, 30))
    assert not longer.doubts_between(date(2027, 1, 1), date(2027, 12, 31))
    assert STATE_SECTOR.next_working_day(date(2027, 2, 4)) == date(2027, 2, 5)


def test_what_an_application_decides_settles_a_doubt() -> None:
    day, saturday = date(2026, 11, 23), date(2026, 11, 28)
    assert [each.day for each in STATE_SECTOR.doubts_between(date(2026, 11, 22), saturday)] == [
        day,
        saturday,
    ]
    settled = STATE_SECTOR.extended(
        days_off=[off(day)], worked_days=[WorkedDay(day=saturday, instead_of=day)]
    )
    assert not settled.doubts_between(date(2026, 11, 1), date(2026, 11, 30))
    assert settled.next_working_day(date(2026, 11, 20)) == date(2026, 11, 25)
    assert settled.is_working_day(saturday)


def test_what_is_given_later_holds() -> None:
    moved = STATE_SECTOR.extended(
        worked_days=[WorkedDay(day=date(2026, 11, 28), instead_of=date(2026, 11, 24))]
    )
    assert moved.is_working_day(date(2026, 11, 28))
    renamed = STATE_SECTOR.extended(days_off=[off(date(2026, 4, 27))])
    found = renamed.day_off(date(2026, 4, 27))
    assert found is not None
    assert found.name == TET


def test_a_calendar_of_its_own() -> None:
    six_days = small(
        weekly_rest=frozenset({6}),
        days_off=(off(date(2026, 3, 2)),),
        yearly=(
            YearlyDay(
                month=6, day=7, name=OFFICE, basis=LABOUR_CODE.at(112), first_year=2026,
                compensation=LABOUR_CODE.at(111, 3),
            ),
        ),
    )  # fmt: skip
    assert six_days.is_working_day(date(2026, 2, 28))
    assert six_days.next_working_day(date(2026, 2, 28)) == date(2026, 3, 3)
    assert not six_days.is_working_day(date(2026, 6, 8))  # 7 June 2026 is a Sunday


def test_rest_in_lieu_of_the_last_day_of_a_year_falls_into_the_next() -> None:
    new_years_eve = YearlyDay(
        month=12,
        day=31,
        name=OFFICE,
        basis=LABOUR_CODE.at(112),
        first_year=2026,
        compensation=LABOUR_CODE.at(111, 3),
    )
    calendar = small(yearly=(new_years_eve,))
    assert date(2028, 12, 31).weekday() == 6
    assert not calendar.is_working_day(date(2029, 1, 1))
    assert calendar.is_working_day(date(2028, 1, 3))


@pytest.mark.parametrize(("month", "day"), [(2, 29), (13, 1), (4, 31)])
def test_a_yearly_day_is_there_every_year(month: int, day: int) -> None:
    with pytest.raises(CalendarError, match=f"month {month} has no day {day}"):
        YearlyDay(month=month, day=day, name=OFFICE, basis=LABOUR_CODE.at(112), first_year=2026)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"days_off": (off(date(2026, 3, 2)),) * 2}, "2026-03-02 stands twice"),
        (
            {
                "days_off": (off(date(2026, 3, 7)),),
                "worked_days": (WorkedDay(day=date(2026, 3, 7), instead_of=date(2026, 3, 6)),),
            },
            "2026-03-07 stands twice",
        ),
        (
            {"worked_days": (WorkedDay(day=date(2026, 3, 6), instead_of=date(2026, 3, 9)),)},
            "2026-03-06 is given as worked but is a working day",
        ),
        ({"days_off": (off(date(2025, 3, 2)),)}, "2025-03-02 is before 2026"),
        ({"weekly_rest": frozenset(range(7))}, "every weekday"),
        ({"last_year": 2025}, "begins with 2026, after 2025"),
    ],
)
def test_a_calendar_that_contradicts_itself(changes: dict[str, object], words: str) -> None:
    with pytest.raises(CalendarError, match=words):
        small(**changes)


def test_calendars_are_values() -> None:
    assert small() == small()
    assert hash(small()) == hash(small())
    assert small() != small(doubts=(Doubt(day=date(2026, 1, 5), text=OFFICE),))


def test_what_is_not_encoded_is_listed() -> None:
    assert any("23/11/2026" in each.vi for each in NOT_ENCODED)
    assert any("2027" in each.en for each in NOT_ENCODED)

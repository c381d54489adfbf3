from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnchild.law import LeapBirthday, age, birthday
from vnchild.law.age import Day, last_birth

ONE_DAY = timedelta(days=1)
births = st.dates(date(1900, 1, 1), date(2030, 12, 31)) | st.sampled_from(
    [date(year, 2, 29) for year in range(1904, 2030, 4)]
)
days = st.dates(date(2021, 7, 1), date(2040, 12, 31)) | st.sampled_from(
    [date(y, m, d) for y in (2023, 2024, 2025, 2028) for m, d in ((2, 28), (3, 1), (2, 27))]
    + [date(2024, 2, 29), date(2028, 2, 29)]
)
years = st.integers(0, 110)
leaps = st.sampled_from(list(LeapBirthday))


@pytest.mark.parametrize(
    ("leap", "expected"),
    [(LeapBirthday.FEBRUARY_28, date(2023, 2, 28)), (LeapBirthday.MARCH_1, date(2023, 3, 1))],
)
def test_a_birthday_on_29_february_in_a_common_year(leap: LeapBirthday, expected: date) -> None:
    assert birthday(date(2020, 2, 29), 3, leap) == expected
    assert birthday(date(2020, 2, 29), 4, leap) == date(2024, 2, 29)


@given(births, years)
def test_an_age_begins_on_the_birthday(born: date, number: int) -> None:
    day = birthday(born, number)
    assert age(born, day) == number
    assert age(born, day - ONE_DAY) == number - 1


@given(births, days, years, leaps)
@example(date(2020, 2, 29), date(2023, 2, 28), 3, LeapBirthday.FEBRUARY_28)
@example(date(2020, 2, 29), date(2023, 2, 28), 3, LeapBirthday.MARCH_1)
@example(date(2020, 2, 29), date(2024, 2, 28), 4, LeapBirthday.FEBRUARY_28)
def test_a_question_of_age_is_a_question_of_the_day_of_birth(
    born: date, on: date, number: int, leap: LeapBirthday
) -> None:
    reached = birthday(born, number, leap) <= on
    assert (born <= last_birth(number, on, leap)) is reached
    assert (born <= Day(on, leap).born_by(number)) is reached
    passed = birthday(born, number, leap) < on
    assert (born <= Day(on, leap).born_before(number)) is passed


def test_a_cut_before_the_calendar_begins_is_its_first_day() -> None:
    assert last_birth(3000, date(2026, 1, 1)) == date.min

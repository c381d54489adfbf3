from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.law import NotCoveredError
from vnchild.law.documents import DECREE_56_2017, LAW_91_2025, LAW_ON_CHILDREN
from vnchild.privacy import PRIVACY_READINGS, PrivacyError, consent_needed

ONE_DAY = timedelta(days=1)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("on", "child"),
    [(date(2026, 6, 14), False), (date(2026, 6, 15), True), (date(2026, 6, 16), True)],
)
def test_the_child_consents_from_its_seventh_birthday(on: date, *, child: bool) -> None:
    needed = consent_needed(date(2019, 6, 15), on)
    assert (needed.child, needed.representative) == (child, True)


@given(st.dates(date(2010, 11, 23), TODAY))
def test_the_representative_always_consents(born: date) -> None:
    needed = consent_needed(born, TODAY)
    assert needed.representative
    assert needed.provisions[0] == LAW_ON_CHILDREN.at(6, 11)


def test_on_the_sixteenth_birthday_it_is_no_child_any_more() -> None:
    assert consent_needed(date(2010, 11, 23), TODAY).child
    with pytest.raises(PrivacyError, match="16 or over, no child any more"):
        consent_needed(date(2010, 11, 22), TODAY)


def test_what_asks_for_it_is_the_law_of_the_day_and_of_the_medium() -> None:
    first = LAW_91_2025.first_day
    born = first - timedelta(days=3000)
    law, online, data = LAW_ON_CHILDREN.at(6, 11), DECREE_56_2017.at(36, 1), LAW_91_2025.at(24)
    assert consent_needed(born, first - ONE_DAY).provisions == (law, online)
    assert consent_needed(born, first).provisions == (law, online, data)
    assert consent_needed(born, first, online=False).provisions == (law, data)
    decree = DECREE_56_2017.first_day
    old = decree - timedelta(days=100)
    assert consent_needed(old, decree - ONE_DAY).provisions == (law,)
    assert consent_needed(old, decree).provisions == (law, online)


def test_before_the_law_on_children_nothing_is_known() -> None:
    first = LAW_ON_CHILDREN.first_day
    assert consent_needed(first, first).representative
    with pytest.raises(NotCoveredError, match="consent is known from"):
        consent_needed(first - timedelta(days=2), first - ONE_DAY)


@pytest.mark.parametrize(
    ("born", "on", "words"),
    [
        (TODAY + ONE_DAY, TODAY, "the child was not yet born"),
        ("2019-01-01", TODAY, "birth_date is a datetime.date, not a str"),
        (None, TODAY, "birth_date is a datetime.date, not a NoneType"),
        (date(2019, 1, 1), datetime(2026, 1, 1), "on is a datetime.date, not a datetime"),
    ],
)
def test_other_days_are_refused(born: Any, on: Any, words: str) -> None:
    with pytest.raises(PrivacyError, match=words):
        consent_needed(born, on)


def test_the_readings_have_codes_of_their_own_and_words_in_both_languages() -> None:
    assert len({each.code for each in PRIVACY_READINGS}) == len(PRIVACY_READINGS) == 2
    needed = consent_needed(date(2020, 1, 1), TODAY)
    assert needed.interpretation in PRIVACY_READINGS

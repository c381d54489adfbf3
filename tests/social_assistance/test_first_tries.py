"""What a new user tries first is answered, or refused with what to write instead."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain import (
    Care,
    Household,
    HouseholdClass,
    ParentSituation,
    Person,
    PersonError,
    UnknownProvinceError,
)
from vnchild.domain.places import Province, provinces
from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.text import Text
from vnchild.rules.social_assistance import assess, assess_facts, schedule
from vnchild.rules.social_assistance.assess import QuestionError, ask
from vnchild.rules.social_assistance.standard import LOCAL, LocalStandard, StandardError

ON = date(2026, 11, 1)
ORPHAN = Person(
    birth_date=date(2023, 3, 2),
    mother=ParentSituation.DECEASED,
    father=ParentSituation.DECEASED,
    care=Care.FAMILY,
)


@pytest.mark.parametrize("given", [date(2023, 3, 2), "a child", {"birth_date": ON}, None])
def test_who_is_no_person_is_refused_without_being_shown(given: object) -> None:
    with pytest.raises(QuestionError, match=r"is a Person, not a .*assess_facts") as caught:
        assess(given, on=ON)  # type: ignore[arg-type]
    assert "2023-03-02" not in str(caught.value)
    assert "a child" not in str(caught.value)


def test_a_household_in_words_is_refused_with_what_to_write() -> None:
    with pytest.raises(PersonError, match=r"write Household\(poverty=HouseholdClass.POOR\)"):
        Person(birth_date=ON, household="poor")  # type: ignore[arg-type]
    assert Household(poverty=HouseholdClass.POOR).poverty is HouseholdClass.POOR


def test_a_near_fact_is_told_first() -> None:
    with pytest.raises(QuestionError, match="did you mean 'father'"):
        assess_facts({"birth_date": ON, "fathr": None}, on=ON)
    with pytest.raises(QuestionError, match="did you mean 'studying'"):
        assess(ORPHAN, on=ON, presume={"studing": True})


@pytest.mark.parametrize("each", provinces(ON))
def test_a_province_by_name_is_the_province_by_code(each: Province) -> None:
    by_code = ask(ON, province=each.code)
    assert ask(ON, province=each.name) == by_code
    assert ask(ON, province=each.full_name()).province == each.code


def test_a_name_brings_the_local_level() -> None:
    local = next(each for each in LOCAL if each.applies_from <= ON)
    name = next(each.name for each in provinces(ON) if each.code == local.province)
    by_name = assess(ORPHAN, on=ON, province=name)
    assert by_name.amount == assess(ORPHAN, on=ON, province=local.province).amount
    assert by_name.standard > assess(ORPHAN, on=ON).standard


def test_a_former_province_is_told_its_heir_and_taken_for_nothing() -> None:
    with pytest.raises(UnknownProvinceError, match=r"nay thuộc tỉnh An Giang \(91\)"):
        assess(ORPHAN, on=ON, province="Kiên Giang")


@pytest.mark.parametrize("code", ["An Giang", "1", "", 91, None])
def test_a_local_level_is_of_a_code(code: object) -> None:
    with pytest.raises(StandardError, match="statistical code of a province, as '91'"):
        LocalStandard(province=code, value=600_000, applies_from=ON, provision=None)  # type: ignore[arg-type]


def test_a_schedule_is_shown_in_short() -> None:
    paid = schedule(ORPHAN, granted=ON, until=date(2027, 1, 31))
    assert repr(paid) == f"Schedule(2026-11 to 2027-01, 3 months, {paid.total:,} VND)"
    nothing = schedule(ORPHAN, granted=ON, until=ON)
    assert len(repr(nothing)) < 60


def test_a_calendar_is_shown_in_short() -> None:
    last = STATE_SECTOR.last_year
    assert repr(STATE_SECTOR).endswith(f"state sector', 2016-{last})")
    assert len(repr(STATE_SECTOR)) < 100
    own = Calendar(name=Text("của tôi", "mine"), first_year=2026, last_year=2027, days_off=())
    assert repr(own) == "Calendar('mine', 2026-2027)"

"""Social assistance at its edges: bad questions, contradictions, and answers seldom asked for."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from tests.social_assistance.people import ALONE, DEAD, ORPHAN, PRESENT, aged, born
from tests.social_assistance.test_household import NO_HARDSHIP, PLAIN
from vnchild import (
    Care,
    Household,
    HouseholdClass,
    MaritalStatus,
    NotCoveredError,
    Person,
    QuestionError,
    StandardError,
    Status,
    assess,
    assess_facts,
)
from vnchild.domain.care import CareError, Carer, EmergencyNeed, Home, Member, Raising
from vnchild.law.conditions import FactValue
from vnchild.law.documents import CIRCULAR_02_2021, DECREE_20_2021, DECREE_335_2026
from vnchild.rules.health_insurance import health_insurance
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.carer_conditions import may_take_in
from vnchild.rules.social_assistance.carers import raising_support, taking_in
from vnchild.rules.social_assistance.engine import CUTS_KEPT, Engine
from vnchild.rules.social_assistance.explain import reasons
from vnchild.rules.social_assistance.household import assess_household
from vnchild.rules.social_assistance.life import (
    Ended,
    Ending,
    Ground,
    LifeError,
    Suspended,
    changed,
    ordered,
)
from vnchild.rules.social_assistance.local_groups import CityFacts, hcmc_support
from vnchild.rules.social_assistance.schedule import schedule
from vnchild.rules.social_assistance.standard import standard_on
from vnchild.rules.social_assistance.support import Rate, highest
from vnchild.rules.social_assistance.temporary_care import temporary_care

ON = date(2026, 11, 22)
TOMORROW = ON + timedelta(days=1)
UNBORN = Person(birth_date=TOMORROW)
CITY = CityFacts(
    resident=True,
    city_poor=True,
    can_gio=False,
    pension=False,
    other_allowance=False,
    allowance=False,
    alone=False,
    grave_illness=False,
    accident=False,
    orphan_of_one=False,
    left_by_other=False,
    parent_detained=False,
    parent_on_allowance=False,
)


def test_nobody_is_asked_about_before_birth() -> None:
    message = "the person was born after 2026-11-22"
    with pytest.raises(QuestionError, match=message):
        health_insurance(UNBORN, on=ON)
    with pytest.raises(QuestionError, match=message):
        taking_in(UNBORN, Carer(), on=ON)
    with pytest.raises(QuestionError, match=message):
        hcmc_support(UNBORN, CITY, on=ON, city_standard=600_000)


def test_the_day_of_birth_itself_can_be_asked_about() -> None:
    newborn = Person(birth_date=ON, household=Household(poverty=HouseholdClass.NONE))
    assert health_insurance(newborn, on=ON).full is Status.ELIGIBLE
    assert taking_in(newborn, Carer(), on=ON).status is Status.UNDETERMINED
    assert not hcmc_support(newborn, CITY, on=ON, city_standard=600_000).amount


def test_the_city_has_no_groups_before_its_resolution() -> None:
    with pytest.raises(NotCoveredError, match="2023-12-31 is before 2024-01-01"):
        hcmc_support(
            Person(birth_date=date(1950, 1, 1)), CITY, on=date(2023, 12, 31), city_standard=600_000
        )


def test_an_answer_says_of_which_knowledge_it_is() -> None:
    then = date(2026, 8, 1)
    asked: dict[str, Any] = {"on": date(2026, 7, 15)}
    assert assess_facts(aged(3, ON, ORPHAN), **asked).known is None
    assert assess_facts(aged(3, ON, ORPHAN), known=then, **asked).known == then


def test_the_engine_forgets_days_and_answers_the_same() -> None:
    engine: Engine = Engine(ask(ON).rules)
    facts = aged(3, ON, ORPHAN)
    first = engine.outcome(facts, ON)
    for days in range(1, CUTS_KEPT + 5):
        engine.outcome(facts, ON + timedelta(days=days))
    assert len(engine._cuts) <= CUTS_KEPT + 1
    assert engine.outcome(facts, ON) == first


def test_nothing_is_the_least_of_who_is_barred() -> None:
    barred = assess_facts(aged(3, ON, ORPHAN, care=Care.FACILITY), on=ON)
    assert (barred.amount, barred.up_to, barred.at_least) == (0, 0, 0)


def test_without_a_bar_the_reasons_begin_with_the_clauses() -> None:
    question = ask(ON)
    facts = aged(3, ON, ORPHAN)
    with_bar = reasons(question, facts, Status.ELIGIBLE)
    free = evolve(question.rules, bar=None)
    without = reasons(evolve(question, rules=free), facts, Status.ELIGIBLE)
    assert without.parts == with_bar.parts[1:]
    facility = {**facts, "care": Care.FACILITY}
    assert Engine(free).outcome(facility, ON).bar == 0
    assert Engine(question.rules).outcome(facility, ON).bar == 2


def test_where_the_new_level_differs_too_both_readings_are_named() -> None:
    """Of 77, poor and alone: 1.5 under Decree 20/2021, 2.0 under Decree 335/2026 (from 75)."""
    august = date(2026, 8, 15)
    answer = assess_facts(aged(77, august, ALONE), on=august)
    codes = {each.code for each in answer.interpretations}
    same = assess_facts(aged(65, august, ALONE), on=august)
    fewer = {each.code for each in same.interpretations}
    assert len(codes - fewer) == 1
    assert "level" in next(iter(codes - fewer)).replace("_", "-").lower()


def test_a_province_without_an_encoded_level_is_said_to_have_none() -> None:
    answer = assess_facts(aged(3, ON, ORPHAN), on=ON, province="14")
    assert any("Sơn La" in note.vi for note in answer.notes)
    assert not assess_facts(aged(3, ON, ORPHAN), on=ON).notes


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_was_presumed_is_told_in_words(lang: Any) -> None:
    unknown = {"household": None, "has_income": None, "children_under_16": None}
    facts = aged(30, ON, unknown, hiv=True, marital=MaritalStatus.WIDOWED)
    presume: dict[str, FactValue] = {
        "household": HouseholdClass.POOR,
        "has_income": False,
        "children_under_16": 1,
    }
    told = assess_facts(facts, on=ON, presume=presume).explain(lang)
    poor = HouseholdClass.POOR.text.in_(lang)
    assert f": {poor} (household)" in told
    assert f": {'không' if lang == 'vi' else 'no'} (has_income)" in told
    assert ": 1 (children_under_16)" in told


def test_a_household_presumes_and_reads_for_all_its_members() -> None:
    child = evolve(PLAIN, birth_date=date(2025, 1, 1), household=Household())
    home = Home(members=(Member(person=child),), hardship=NO_HARDSHIP)
    sure = assess_household(
        home,
        on=ON,
        presume={"household": HouseholdClass.POOR, "disadvantaged_area": True},
    )
    assert [line.support.amount for line in sure.monthly if line.support.amount] == [810_000]
    read = {each.code for line in sure.monthly for each in line.support.interpretations}
    assert {each.code for each in sure.interpretations} >= read
    assert len(set(sure.interpretations)) == len(sure.interpretations)


@pytest.mark.parametrize("wrong", [datetime(2026, 1, 1), "2026-01-01", None])
def test_an_entry_of_a_life_is_on_a_day(wrong: Any) -> None:
    with pytest.raises(LifeError, match=f"not a {type(wrong).__name__}"):
        Ended(on=wrong, ground=Ending.DEATH)


def test_two_entries_of_one_day_must_agree() -> None:
    day = date(2026, 5, 5)
    same = (changed(day, mother=DEAD), changed(day, mother=DEAD, father=DEAD))
    assert ordered(same) == same
    with pytest.raises(LifeError, match="say different things of mother"):
        ordered((changed(day, mother=DEAD), changed(day, mother=PRESENT)))
    with pytest.raises(LifeError, match="stands beside another"):
        ordered((Ended(on=day, ground=Ending.DEATH), Ended(on=day, ground=Ending.REFUSAL)))


@pytest.mark.parametrize(
    ("ground", "point"), [(Ground.NOT_COLLECTED, "a"), (Ground.NOT_COMPLIED, "b")]
)
def test_a_suspension_stands_on_the_law_of_its_day(ground: Ground, point: str) -> None:
    old, new = date(2026, 10, 4), date(2026, 10, 5)
    assert ground.provision(old) == CIRCULAR_02_2021.at(2, 3, point)
    assert ground.provision(new) == DECREE_335_2026.at(9, 1, point)


def test_detention_suspends_no_more_under_decree_335() -> None:
    before = Suspended(on=date(2026, 10, 4), ground=Ground.DETAINED)
    assert Ground.DETAINED.provision(before.on) == CIRCULAR_02_2021.at(2, 3, "c")
    with pytest.raises(LifeError, match="since 2026-10-05 detention is no ground"):
        Suspended(on=date(2026, 10, 5), ground=Ground.DETAINED)


def test_a_schedule_that_goes_on_has_no_line_of_its_end() -> None:
    orphan = Person(birth_date=date(2020, 1, 1), mother=DEAD, father=DEAD, care=Care.FAMILY)
    open_ended = schedule(orphan, granted=date(2024, 1, 10), until=date(2024, 3, 31))
    assert open_ended.stopped is None
    assert "stopped" not in open_ended.explain("en")
    assert "thôi hưởng" not in open_ended.explain("vi")
    ended = schedule(
        orphan,
        granted=date(2024, 1, 10),
        until=date(2024, 3, 31),
        life=[Ended(on=date(2024, 2, 1), ground=Ending.REFUSAL)],
    )
    assert "2024-03: stopped" in ended.explain("en") or "stopped" in ended.explain("en")


def test_a_level_that_the_caller_gives_has_no_day_of_its_own() -> None:
    given = standard_on(ON, given=700_000)
    assert (given.value, given.since) == (700_000, None)
    assert "applies from" not in given.cited("en")
    national = standard_on(ON)
    assert national.cited("en").endswith("applies from 2026-07-01") or (
        "applies from" in national.cited("en")
    )


def test_a_rate_says_something_and_gives_whole_dong() -> None:
    empty = Rate(provision=DECREE_20_2021.at(20))
    with pytest.raises(ValueError, match="a rate is a coefficient or an amount"):
        empty.vnd(360_000)


def test_the_highest_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="one or more supports in the same unit"):
        highest(())
    person = Person(birth_date=date(1990, 1, 1))
    monthly = raising_support(person, Raising(pregnant=True, under_36_months=0), on=ON)
    from vnchild.domain.care import Burial
    from vnchild.rules.social_assistance.once import burial

    once = burial(person, Burial(receiving=True), on=ON)
    with pytest.raises(ValueError, match="one or more supports in the same unit"):
        highest((monthly, once))


def test_a_stay_does_not_end_before_it_starts() -> None:
    with pytest.raises(CareError, match="ended on 2026-11-21, before it started on 2026-11-22"):
        temporary_care(EmergencyNeed.STREET, started=ON, on=ON, ended=ON - timedelta(days=1))
    assert temporary_care(EmergencyNeed.STREET, started=ON, on=ON, ended=ON).status is not None


def test_what_both_kinds_of_carer_lack_is_named_together() -> None:
    child = Person(birth_date=date(2020, 1, 1), mother=DEAD, father=DEAD, care=Care.CARER)
    found = may_take_in(child, Carer(), on=ON)
    assert found.status is Status.UNDETERMINED
    assert {"relation", "capable"} & set(found.missing) or found.missing
    assert list(found.missing) == sorted(found.missing)


def test_a_wrong_standard_is_refused() -> None:
    with pytest.raises(StandardError):
        assess(Person(birth_date=date(2020, 1, 1)), on=ON, standard=0)


def test_a_birth_is_the_one_fact_that_must_be_known() -> None:
    with pytest.raises(QuestionError, match="birth_date must be known"):
        assess_facts({**born(date(2020, 1, 1)), "birth_date": None}, on=ON)

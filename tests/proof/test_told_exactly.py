"""What an answer tells beside its sum: provisions, months, notes, and what is still open."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from attrs import evolve

from tests.social_assistance.people import DEAD, ORPHAN, PRESENT, SINGLE_PARENT, STUDENT, aged
from tests.social_assistance.test_household import NO_HARDSHIP, PLAIN
from vnchild import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    Person,
    Status,
    assess_facts,
)
from vnchild.domain.care import Carer, EmergencyNeed, Home, Member, Relative
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.document import Source
from vnchild.law.documents import (
    CIRCULAR_02_2021,
    DECREE_20_2021,
    DECREE_76_2024,
    DECREE_147_2025,
    DECREE_335_2026,
    LABOUR_CODE,
    LAW_25_2008,
)
from vnchild.law.duration import Unit as Counted
from vnchild.law.months import Month
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, due
from vnchild.rules.health_insurance import InsuranceGroup, health_insurance
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.rules.social_assistance.household import assess_household
from vnchild.rules.social_assistance.in_force import change_days
from vnchild.rules.social_assistance.life import Ended, Ending, Entry, Ground, Suspended, changed
from vnchild.rules.social_assistance.schedule import schedule
from vnchild.rules.social_assistance.standard import LOCAL, standard_on
from vnchild.rules.social_assistance.temporary_care import temporary_care

ON: Final = date(2026, 11, 22)
OLD: Final = date(2022, 6, 15)
GOOD: Final = Carer(
    relation=Relative.OTHER,
    capable=True,
    willing=True,
    home=True,
    economy=True,
    fit=True,
    lives_with_spouse=False,
    excluded=False,
)


@pytest.mark.parametrize(
    ("group", "clause", "point"),
    [
        (InsuranceGroup.CHILD_UNDER_6, 3, "h"),
        (InsuranceGroup.POOR, 3, "o"),
        (InsuranceGroup.ASSISTED, 3, "r"),
        (InsuranceGroup.SOCIAL_PENSION, 3, "t"),
        (InsuranceGroup.NEAR_POOR, 4, "a"),
    ],
)
def test_where_each_group_of_health_insurance_stands(
    group: InsuranceGroup, clause: int, point: str
) -> None:
    assert group.provision == LAW_25_2008.at(12, clause, point)


def test_who_is_barred_has_no_open_end_however_many_children_there_are() -> None:
    facts = aged(30, ON, SINGLE_PARENT, children_under_16=None, care=Care.FACILITY)
    barred = assess_facts(facts, on=ON)
    assert (barred.status, barred.amount, barred.up_to) == (Status.NOT_ELIGIBLE, 0, 0)
    free = assess_facts({**facts, "care": Care.FAMILY}, on=ON)
    assert (free.amount, free.up_to) == (0, None)
    unknown = assess_facts({**facts, "care": None}, on=ON)
    assert (unknown.amount, unknown.up_to) == (0, None)


@pytest.mark.parametrize("known", [date(2026, 10, 4), date(2026, 10, 5), date(2026, 10, 6)])
def test_meals_reach_back_for_who_knows_it_from_its_day_on(known: date) -> None:
    asked = date(2026, 9, 1)
    stay = temporary_care(EmergencyNeed.STREET, started=date(2026, 8, 1), on=asked, known=known)
    reached = known >= date(2026, 10, 5)
    assert stay.up_to == (100_000 if reached else 60_000)
    at = {part.provision for part in stay.reason.parts if part.provision is not None}
    assert CIRCULAR_02_2021.at(3, 1) in at
    assert (DECREE_335_2026.at(32, 3) in at) is reached


def test_meals_under_decree_20_stand_in_article_3_of_the_circular() -> None:
    before = date(2024, 9, 1)
    stay = temporary_care(EmergencyNeed.STREET, started=date(2024, 8, 1), on=before)
    assert (stay.amount, stay.level_provision) == (60_000, CIRCULAR_02_2021.at(3, 1))
    now = temporary_care(EmergencyNeed.STREET, started=date(2026, 11, 1), on=ON)
    assert (now.amount, now.level_provision) == (100_000, DECREE_335_2026.at(16, 2, "a"))


def test_the_days_of_change_are_those_of_the_rules_and_of_the_register() -> None:
    days = set(change_days())
    of_the_rules = {date(2021, 7, 1), date(2024, 7, 1), date(2025, 7, 1), date(2026, 7, 1)}
    of_local_levels = {date(2021, 9, 1), date(2024, 10, 1)}
    of_documents = {date(2026, 4, 30), date(2026, 9, 20), date(2019, 3, 12)}
    assert of_the_rules | of_local_levels | of_documents | {date(2026, 10, 5)} <= days
    assert list(change_days()) == sorted(days)


def test_a_local_level_without_a_verified_resolution_is_told_all_the_same() -> None:
    answer = assess_facts(aged(3, ON, ORPHAN), on=ON, province="22")
    assert answer.amount == 1_750_000
    for lang in ("vi", "en"):
        assert DECREE_335_2026.at(4, 3).in_("vi")[:6] in answer.explain("vi")
        assert answer.basis.cited("vi" if lang == "vi" else "en")


def test_why_payment_is_withheld_is_said_once_in_the_first_month() -> None:
    orphan = Person(birth_date=date(2015, 1, 1), mother=DEAD, father=DEAD, care=Care.FAMILY)
    found = schedule(
        orphan,
        granted=date(2023, 1, 9),
        until=date(2023, 7, 31),
        life=[Suspended(on=date(2023, 3, 20), ground=Ground.NOT_COLLECTED)],
    )
    told = [str(each.month) for each in found.payments if each.why]
    assert told == ["2023-01", "2023-04"]


def test_what_is_not_due_in_a_household_says_why() -> None:
    found = assess_household(Home(members=(Member(person=PLAIN),), hardship=NO_HARDSHIP), on=ON)
    refused = [line for line in found.refused if line.support.code == "allowance"]
    assert refused
    for line in refused:
        assert line.support.status is Status.NOT_ELIGIBLE
        assert len(line.support.reasons("vi")) > 1


def test_a_youth_of_whom_too_little_was_known_at_16_stays_open() -> None:
    """Whether clause 1 held on turning 16 cannot be told, so neither can clause 2."""
    youth = evolve(
        PLAIN,
        birth_date=date(2008, 6, 15),
        mother=DEAD,
        father=DEAD,
        received_before_16=None,
        studying=True,
    )
    granted, until = date(2023, 1, 9), date(2024, 12, 31)
    sure = schedule(youth, granted=granted, until=until)
    assert sure.paid_in(Month(2024, 12)) == 750_000
    lost_sight = changed(date(2024, 5, 1), father=None)
    open_ = schedule(youth, granted=granted, until=until, life=[lost_sight])
    assert open_.paid_in(Month(2024, 12)) == 0
    assert open_.paid_in(Month(2024, 4)) == 540_000


@pytest.mark.parametrize(("days", "status"), [(0, "2"), (1, "")])
def test_the_ground_of_a_reading_is_told_with_it(days: int, status: str) -> None:
    answer = assess_facts(aged(22, date(2022, 6, 15), STUDENT, days=days), on=date(2022, 6, 15))
    assert answer.clause == status
    grounds = [each.ground for each in answer.interpretations if each.ground is not None]
    told = answer.explain("vi")
    assert all(ground.vi in told for ground in grounds)
    assert bool(grounds) is (days == 0)


def test_a_parent_present_in_the_rules_is_a_parent_present() -> None:
    facts = aged(3, ON, mother=DEAD, father=PRESENT)
    assert assess_facts(facts, on=ON).status is Status.NOT_ELIGIBLE


def test_only_the_level_of_2024_is_amended_by_decree_76() -> None:
    amended = {
        on: standard_on(on).amended_by
        for on in (date(2021, 7, 1), date(2024, 6, 30), date(2024, 7, 1), date(2026, 6, 30), ON)
    }
    by_76 = Provision(DECREE_76_2024.number)
    assert list(amended.values()) == [None, None, by_76, by_76, None]


def test_every_local_level_says_where_it_was_read() -> None:
    assert all(isinstance(each.source, Source) for each in LOCAL)
    assert {each.source for each in LOCAL if each.provision is None} == {Source.TWO_SECONDARY}


def test_the_schedule_is_told_in_the_language_asked_for() -> None:
    orphan = Person(birth_date=date(2015, 1, 1), mother=DEAD, father=DEAD, care=Care.FAMILY)
    found = schedule(orphan, granted=date(2024, 1, 10), until=date(2024, 3, 31))
    assert found.explain("vi").splitlines()[-1] == "Tổng cộng: 1.620.000 đồng"
    assert found.explain("en").splitlines()[-1] == "Total: 1,620,000 VND"


def test_the_groups_of_insurance_that_may_hold_are_only_those_not_known() -> None:
    poor = Household(poverty=HouseholdClass.POOR, disadvantaged_area=False)
    plain = Person(birth_date=date(1990, 1, 1), household=poor)
    found = health_insurance(plain, on=ON, receiving=None, nurtured=False, social_pension=False)
    assert found.groups == (InsuranceGroup.POOR,)
    assert found.possible == (InsuranceGroup.ASSISTED,)


@pytest.mark.parametrize(
    ("day", "point"),
    [
        (date(2026, 1, 1), "a"),
        (date(2026, 2, 17), "b"),
        (date(2026, 4, 30), "c"),
        (date(2026, 5, 1), "d"),
        (date(2026, 9, 2), "đ"),
        (date(2025, 4, 7), "e"),
    ],
)
def test_each_public_holiday_is_that_of_article_112(day: date, point: str) -> None:
    off = STATE_SECTOR.day_off(day)
    assert off is not None
    assert off.basis == LABOUR_CODE.at(112, 1, point)


def test_a_month_that_is_withheld_says_so_and_the_others_do_not() -> None:
    orphan = Person(birth_date=date(2015, 1, 1), mother=DEAD, father=DEAD, care=Care.FAMILY)
    held = Suspended(on=date(2023, 3, 20), ground=Ground.NOT_COLLECTED)
    found = schedule(orphan, granted=date(2023, 1, 9), until=date(2023, 7, 31), life=[held])
    told = found.explain("en").splitlines()
    assert told[0] == "2023-01: 540,000 VND (1.5 × 360,000 VND)"
    assert "2023-04: 540,000 VND (1.5 × 360,000 VND) — withheld" in told


@pytest.mark.parametrize("last_due", [date(2024, 5, 10), date(2024, 5, 31), date(2024, 6, 1)])
def test_what_stops_an_allowance_stands_where_the_law_says_that_it_stops(last_due: date) -> None:
    orphan = evolve(PLAIN, birth_date=date(2015, 1, 1), mother=DEAD, father=DEAD)
    back = changed(last_due, mother=PRESENT)
    found = schedule(orphan, granted=date(2024, 1, 9), until=date(2024, 12, 31), life=[back])
    assert found.stopped is not None
    month, reasons = found.stopped
    assert month == Month(2024, 6)
    assert [why.provision for why in reasons] == [DECREE_20_2021.at(8, 2)]


@pytest.mark.parametrize(
    ("granted", "provision"),
    [
        (date(2023, 1, 9), DECREE_20_2021.at(8, 1, "đ")),
        (date(2025, 6, 30), DECREE_20_2021.at(8, 1, "đ")),
        (date(2025, 7, 1), DECREE_147_2025.at(5, 2)),
        (date(2026, 10, 4), DECREE_147_2025.at(5, 2)),
        (date(2026, 10, 5), DECREE_335_2026.at(8, 2)),
    ],
)
def test_where_it_stands_from_when_an_allowance_is_paid(
    granted: date, provision: Provision
) -> None:
    orphan = Person(birth_date=date(2020, 1, 1), mother=DEAD, father=DEAD, care=Care.FAMILY)
    found = schedule(orphan, granted=granted, until=granted)
    assert [why.provision for why in found.payments[0].why] == [provision]


def test_a_step_of_counting_names_the_day_off_it_passed_over() -> None:
    found = due(
        TimeLimit(
            amount=1,
            unit=Counted.DAY,
            counted_from=Text("ngày", "a day"),
            provision=DECREE_335_2026.at(8, 2),
            since=DECREE_335_2026.first_day,
        ),
        date(2026, 12, 31),
    )
    assert found.at == date(2027, 1, 4)
    passed = [step.text.en for step in found.steps if step.basis is not None]
    assert len(passed) == 3
    assert all(passed)


def test_who_is_barred_rests_on_no_reading_of_the_groups() -> None:
    """Divorced with children whose number is not known: a reading matters only to who is free."""
    facts = aged(
        30,
        ON,
        SINGLE_PARENT,
        marital=MaritalStatus.DIVORCED,
        children_under_16=None,
        children_studying=None,
        care=Care.FACILITY,
    )
    free = assess_facts({**facts, "care": Care.FAMILY}, on=ON)
    barred = assess_facts(facts, on=ON)
    of_groups = {each.code for each in free.interpretations}
    assert of_groups == {"divorced"}
    assert not of_groups & {each.code for each in barred.interpretations}


def test_what_stops_in_the_last_month_asked_about_is_told() -> None:
    orphan = evolve(PLAIN, birth_date=date(2015, 1, 1), mother=DEAD, father=DEAD)
    back = changed(date(2024, 5, 10), mother=PRESENT)
    found = schedule(orphan, granted=date(2024, 1, 9), until=date(2024, 5, 31), life=[back])
    assert found.stopped is not None
    assert found.stopped[0] == Month(2024, 6)


@pytest.mark.parametrize(
    ("day", "point"),
    [
        (date(2031, 1, 1), "a"),
        (date(2031, 4, 30), "c"),
        (date(2031, 5, 1), "d"),
        (date(2031, 9, 2), "đ"),
    ],
)
def test_holidays_of_fixed_days_stand_in_years_not_yet_announced(day: date, point: str) -> None:
    off = STATE_SECTOR.day_off(day)
    assert off is not None
    assert off.basis == LABOUR_CODE.at(112, 1, point)


def test_the_facts_that_tell_of_a_child_are_marked() -> None:
    marked = {fact.name for fact in SCHEMA if fact.sensitive}
    assert marked == {"mother", "father", "abandoned", "adopted", "hiv", "disability"}


def test_that_points_b_and_c_ended_is_said_with_where_they_stood() -> None:
    ended = ask(date(2025, 7, 1)).rules.ended
    assert ended is not None
    assert "Điều 5 khoản 5 Nghị định 20/2021/NĐ-CP" in ended.vi
    assert "Điều 8 khoản 2 Nghị định 176/2025/NĐ-CP" in ended.vi
    assert ask(date(2025, 6, 30)).rules.ended is None


def test_a_change_before_the_end_in_one_month_counts_in_that_month() -> None:
    orphan = evolve(PLAIN, birth_date=date(2014, 1, 1), mother=DEAD, father=DEAD)
    life: list[Entry] = [
        changed(date(2024, 5, 10), disability=Disability.EXTREMELY_SEVERE),
        Ended(on=date(2024, 5, 20), ground=Ending.REFUSAL),
    ]
    found = schedule(orphan, granted=date(2024, 1, 9), until=date(2024, 12, 31), life=life)
    assert found.paid_in(Month(2024, 4)) == 540_000
    assert found.paid_in(Month(2024, 5)) == 900_000
    assert found.stopped is not None
    assert found.stopped[0] == Month(2024, 6)


@pytest.mark.parametrize(
    ("on", "number"), [(OLD, "20/2021/NĐ-CP"), (ON, "335/2026/NĐ-CP")], ids=str
)
def test_the_rules_are_called_by_their_decree(on: date, number: str) -> None:
    name = ask(on).rules.name
    assert (name.vi, name.en) == (f"Nghị định {number}", f"Decree {number}")

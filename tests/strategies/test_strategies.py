"""The strategies with parameters keep what they promise."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vnchild import Granted, Home, Person, assess, assess_facts, schedule, strategies
from vnchild.domain.circumstances import Group, SubGroup
from vnchild.law import Truth, age, birthday
from vnchild.law.age import day_of
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.truth import truth
from vnchild.rules.cases import Case, Stage
from vnchild.rules.circumstances import circumstances
from vnchild.rules.social_assistance import RULES, ScheduleError, change_days, rules_on
from vnchild.rules.social_assistance.facts import age as age_fact
from vnchild.rules.social_assistance.facts import facts_of
from vnchild.rules.social_assistance.facts import hiv as hiv_fact
from vnchild.rules.social_assistance.life import Entry, ordered
from vnchild.strategies import Boundary, KnownChild, Side, StrategyError

ON = date(2026, 11, 22)
DAY = timedelta(days=1)
quick = settings(max_examples=15, deadline=None, database=None)
longer = settings(
    max_examples=15, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)


@given(strategies.persons(on=ON, ages=(3, 4)))
def test_persons_of_given_ages(person: Person) -> None:
    assert 3 <= age(person.birth_date, ON) <= 4


def test_births_are_often_at_the_edge_of_an_age() -> None:
    drawn: set[date] = set()

    @settings(max_examples=1_500, database=None, derandomize=True)
    @given(strategies.births(ON))
    def collect(born: date) -> None:
        drawn.add(born)

    collect()
    for years in (3, 4, 16, 22, 60, 75, 80):
        for shift in (-1, 0, 1):
            assert any(birthday(born, years) == ON + DAY * shift for born in drawn), (years, shift)
    assert any((born.month, born.day) == (2, 29) for born in drawn)
    assert max(drawn) == ON


@given(strategies.children(on=ON))
def test_children_are_under_16(child: Person) -> None:
    assert age(child.birth_date, ON) < 16


def _is_for_children(version: int, code: str) -> bool:
    on = RULES.versions[version].applies_from
    try:
        strategies.children(on=on, circumstances=code)
    except StrategyError:
        return False
    return True


@pytest.mark.parametrize("version", range(len(RULES.versions)))
def test_persons_of_every_group_are_surely_in_it(version: int) -> None:
    on = RULES.versions[version].applies_from
    rules = rules_on(on)
    young = {code for code in rules.by_code if _is_for_children(version, code)}
    assert {"1.a", "1.b", "3", "6", "7"} <= young
    assert not young & {"2", "5.a"}

    @longer
    @given(st.data(), st.sampled_from(sorted(rules.by_code)))
    def drawn(data: st.DataObject, code: str) -> None:
        person = data.draw(strategies.persons(on=on, circumstances=code))
        group = rules.by_code[code].condition
        assert truth(group, facts_of(person), day_of(on, rules.leap)) is Truth.YES
        assert assess(person, on=on).amount > 0

    drawn()


@longer
@given(strategies.persons(circumstances="5.c"))
def test_a_group_that_did_not_last_is_drawn_where_no_day_is_given(person: Person) -> None:
    assert person.pension is False or person.supporter is not None


@pytest.mark.parametrize("sub_group", SubGroup)
def test_children_of_every_sub_group_are_surely_in_it(sub_group: SubGroup) -> None:
    @settings(quick, max_examples=6)
    @given(strategies.children(on=ON, circumstances=sub_group))
    def drawn(child: KnownChild) -> None:
        answer = circumstances(child.person, ON, facts=child.facts, established=child.established)
        assert sub_group in answer.sub_groups

    drawn()


@quick
@given(st.data(), st.sampled_from(Group))
def test_children_of_every_group(data: st.DataObject, group: Group) -> None:
    child = data.draw(strategies.children(on=ON, circumstances=group))
    answer = circumstances(child.person, ON, facts=child.facts, established=child.established)
    assert group in answer.groups


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (lambda: strategies.children(circumstances="9"), "no group '9'; it has 1, "),
        (lambda: strategies.children(on=ON, circumstances="9"), "no group '9'; it has 1, "),
        (lambda: strategies.children(on=ON, circumstances="5.a"), "nobody from 0 to 15"),
        (lambda: strategies.persons(on=ON, ages=(5, 4)), "in order, not 5 and 4"),
        (lambda: strategies.persons(on=ON, ages=(-1, 4)), "from 0 to 150"),
        (lambda: strategies.days(ON, ON - DAY), "there is no day"),
        (
            lambda: strategies.children(on=DECREE_56_2017.first_day - DAY, circumstances=Group.HIV),
            "first day covered",
        ),
        (
            lambda: strategies.boundary_days("4"),  # type: ignore[arg-type]
            "not a str",
        ),
        (lambda: strategies.boundary_days(hiv_fact.yes, first=ON, last=ON + DAY), "no day from"),
    ],
)
def test_what_there_is_none_of_is_refused(ask: object, words: str) -> None:
    assert callable(ask)
    with pytest.raises(StrategyError, match=words):
        ask()


@longer
@given(strategies.homes(on=ON))
def test_homes(home: Home) -> None:
    assert 1 <= len(home.members) <= 4
    assert all(member.person.birth_date <= ON for member in home.members)


def test_homes_have_couples_and_single_people() -> None:
    sizes: set[tuple[int, bool]] = set()

    @settings(longer, max_examples=60, derandomize=True)
    @given(strategies.homes(on=ON))
    def collect(home: Home) -> None:
        couple = any(member.spouse is not None for member in home.members)
        sizes.add((len(home.members), couple))

    collect()
    assert {(1, False), (2, True), (2, False)} <= sizes


@given(strategies.lives(granted=ON, regrants=True))
def test_lives_are_in_order_after_the_grant(life: tuple[Entry, ...]) -> None:
    assert ordered((Granted(on=ON), *life))[1:] == life
    assert all(entry.on > ON for entry in life)


@quick
@given(
    strategies.children(on=ON, circumstances="1"),
    strategies.lives(granted=ON),
)
def test_lives_fit_a_schedule(child: Person, life: tuple[Entry, ...]) -> None:
    try:
        found = schedule(child, granted=ON, until=ON + DAY * 700, life=life)
    except ScheduleError as error:  # pragma: no cover
        pytest.fail(str(error))
    assert found.payments


@given(strategies.facts(on=ON))
def test_facts_can_be_asked_about(facts: dict[str, object]) -> None:
    assert assess_facts(facts, on=ON).standard > 0  # type: ignore[arg-type]


@longer
@given(strategies.tables(on=ON, min_size=2))
def test_tables_have_the_same_columns_in_every_row(rows: list[dict[str, object]]) -> None:
    assert len(rows) >= 2
    assert all(row.keys() == rows[0].keys() for row in rows)
    assert all(isinstance(row["birth_date"], date) for row in rows)


@given(strategies.days())
def test_days_are_covered(day: date) -> None:
    assert rules_on(day).groups


def test_days_are_often_near_a_change() -> None:
    drawn: set[date] = set()

    @settings(max_examples=400, database=None, derandomize=True)
    @given(strategies.days())
    def collect(day: date) -> None:
        drawn.add(day)

    collect()
    for shift in (-1, 0, 1):
        near = {day + DAY * shift for day in change_days() if day > RULES.first_day}
        assert len(near & drawn) > 5


@given(strategies.boundary_days(age_fact < 4, first=ON - DAY * 800, last=ON))
def test_the_boundaries_of_a_condition(boundary: Boundary) -> None:
    assert ON - DAY * 800 <= boundary.on <= ON
    assert boundary.on - boundary.turning == DAY * boundary.side.value
    if boundary.years is not None:
        assert birthday(boundary.birth_date, 4) == boundary.turning
        below = truth(age_fact < 4, {"birth_date": boundary.birth_date}, day_of(boundary.on))
        assert below is (Truth.YES if boundary.side is Side.BEFORE else Truth.NO)


def test_boundaries_of_whole_rules_have_every_side_and_age() -> None:
    drawn: set[tuple[Side, int | None]] = set()
    leap = []

    @settings(max_examples=1_000, database=None, derandomize=True, deadline=None)
    @given(strategies.boundary_days(rules_on(ON)))
    def collect(boundary: Boundary) -> None:
        drawn.add((boundary.side, boundary.years))
        if (boundary.birth_date.month, boundary.birth_date.day) == (2, 29):
            leap.append(boundary)

    collect()
    assert drawn >= {(side, years) for side in Side for years in (4, 16, 60, 75, None)}
    assert leap


@quick
@given(strategies.boundary_days(SubGroup.HIV))
def test_boundaries_of_a_sub_group_are_those_of_childhood(boundary: Boundary) -> None:
    assert boundary.years in {16, None}


def test_long_regular_cases_get_as_far_as_their_plan_and_its_services() -> None:
    stages: set[Stage] = set()
    regular = strategies.cases(min_size=7, max_size=14, irregular=False)

    @settings(longer, max_examples=60, derandomize=True)
    @given(regular)
    def collect(case: Case) -> None:
        assert 7 <= len(case) <= 14
        assert not any(entry.is_irregular or entry.corrected_by for entry in case.history)
        stages.add(case.stage)

    collect()
    assert stages >= {Stage.IN_PROGRESS, Stage.PLAN_SUBMITTED}

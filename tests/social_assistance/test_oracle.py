from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.effort import examples
from tests.social_assistance import oracle
from vnchild import Assessment, Household, Person, Status, assess, assess_facts

BIRTHDAYS = (3, 4, 16, 22, 60, 75, 80)
LEAP_BIRTHS = tuple(date(year, 2, 29) for year in range(1940, 2025, 4))
AROUND_LEAP_DAY = tuple(
    day
    for year in (2022, 2023, 2024, 2025, 2026, 2027, 2028)
    for day in (
        date(year, 2, 27),
        date(year, 2, 28),
        date(year, 3, 1) - timedelta(days=1),
        date(year, 3, 1),
    )
)
AROUND_CHANGES = tuple(
    change + timedelta(days=offset)
    for change in (oracle.DECREE_76, oracle.DECREE_176, oracle.RETROACTIVE, oracle.DECREE_335)
    for offset in (-1, 0, 1)
)

days = st.one_of(
    st.sampled_from(AROUND_LEAP_DAY),
    st.sampled_from(AROUND_CHANGES),
    st.dates(oracle.DECREE_20, oracle.DECREE_176 - timedelta(days=1)),
    st.dates(oracle.DECREE_176, oracle.DECREE_335 - timedelta(days=1)),
    st.dates(oracle.DECREE_335, date(2032, 12, 31)),
)


@st.composite
def births(draw: st.DrawFn, on: date) -> date:
    kind = draw(st.sampled_from(("boundary", "boundary", "leap", "any")))
    if kind == "boundary":
        years = draw(st.sampled_from(BIRTHDAYS))
        return oracle.turning(years, on, draw(st.integers(-2, 2)))
    if kind == "leap":
        # So that one of the boundary birthdays falls in the February at hand, where it can.
        near = [born for born in LEAP_BIRTHS if on.year - born.year in BIRTHDAYS]
        return draw(st.sampled_from(near or [born for born in LEAP_BIRTHS if born <= on]))
    return draw(st.dates(date(on.year - 100, 1, 1), on))


@st.composite
def questions(draw: st.DrawFn) -> tuple[dict[str, Any], date]:
    on = draw(days)
    born = draw(births(on))
    facts = {name: draw(st.sampled_from(values)) for name, values in oracle.DOMAINS.items()}
    return {"birth_date": born, **facts}, on


@st.composite
def questions_with_unknowns(draw: st.DrawFn) -> tuple[dict[str, Any], date]:
    facts, on = draw(questions())
    unknown = draw(st.sets(st.sampled_from(sorted(oracle.DOMAINS)), min_size=1, max_size=4))
    return {name: None if name in unknown else value for name, value in facts.items()}, on


fast = settings(max_examples=examples(100), deadline=None, derandomize=True)
large = settings(max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check_complete(facts: Mapping[str, Any], on: date) -> None:
    expected = oracle.answer(facts, on)
    got = assess_facts(facts, on=on)
    standard = oracle.standard(on)
    assert got.status is (Status.ELIGIBLE if expected.total else Status.NOT_ELIGIBLE)
    assert got.standard == standard
    assert got.clause == expected.main
    assert got.coefficient == (Fraction(expected.coefficient, 10) if expected.main else None)
    assert got.amount == got.up_to == expected.total * standard // 10
    assert (got.also.code if got.also else "") == expected.also
    assert got.missing == ()
    check_entitlements(got)


def check_entitlements(got: Assessment) -> None:
    assert sum(each.amount for each in got.entitlements) == got.amount
    for each in got.entitlements:
        assert each.amount == each.coefficient * got.standard
        assert each.provision in got.provisions


def check_unknowns(facts: Mapping[str, Any], on: date) -> None:
    standard = oracle.standard(on)
    filled = dict(facts)
    if on < oracle.birthday(facts["birth_date"], 16):
        for name in oracle.COUNTS:
            filled[name] = 0 if filled[name] is None else filled[name]
    unknown = [name for name in oracle.DOMAINS if filled[name] is None]
    totals = {
        tuple(each[name] for name in unknown): oracle.answer(each, on).total
        for each in oracle.completions(filled, 6)
    }
    fewer = max(oracle.answer(each, on).total for each in oracle.completions(filled, 5))
    least, most = min(totals.values()), max(totals.values())

    got = assess_facts(facts, on=on)
    if least:
        assert got.status is Status.ELIGIBLE
    else:
        assert got.status is (Status.UNDETERMINED if most else Status.NOT_ELIGIBLE)
    assert got.amount == least * standard // 10
    assert got.up_to == (None if most > fewer else most * standard // 10)
    assert set(got.missing) == deciding(unknown, totals)
    assert len(set(got.missing)) == len(got.missing)
    check_entitlements(got)


def deciding(unknown: list[str], totals: Mapping[tuple[Any, ...], int]) -> set[str]:
    """The unknown facts for which two completions differing only in that fact differ."""
    found = set()
    for place, name in enumerate(unknown):
        seen: dict[tuple[Any, ...], int] = {}
        for values, total in totals.items():
            others = values[:place] + values[place + 1 :]
            if seen.setdefault(others, total) != total:
                found.add(name)
                break
    return found


@fast
@given(questions())
def test_complete_facts_get_what_the_plain_reading_gives(
    question: tuple[dict[str, Any], date],
) -> None:
    check_complete(*question)


@fast
@given(questions_with_unknowns())
def test_unknown_facts_get_the_least_and_the_most_of_every_completion(
    question: tuple[dict[str, Any], date],
) -> None:
    check_unknowns(*question)


@fast
@given(questions())
def test_a_person_gets_what_its_facts_get(question: tuple[dict[str, Any], date]) -> None:
    facts, on = question
    home = Household(
        poverty=facts.pop("household"), disadvantaged_area=facts.pop("disadvantaged_area")
    )
    got = assess(Person(household=home, **facts), on=on)
    expected = oracle.answer(
        {**facts, "household": home.poverty, "disadvantaged_area": home.disadvantaged_area}, on
    )
    assert (got.clause, got.amount) == (
        expected.main,
        expected.total * oracle.standard(on) // 10,
    )


@pytest.mark.slow
@large
@given(questions())
def test_many_complete_facts_get_what_the_plain_reading_gives(
    question: tuple[dict[str, Any], date],
) -> None:
    check_complete(*question)


@pytest.mark.slow
@settings(large, max_examples=5_000)
@given(questions_with_unknowns())
def test_many_unknown_facts_get_the_least_and_the_most_of_every_completion(
    question: tuple[dict[str, Any], date],
) -> None:
    check_unknowns(*question)

"""What must be so of any schedule."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.effort import examples
from tests.social_assistance.test_schedule import KNOWN
from vnchild import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Person,
    Status,
    Supporter,
    assess,
)
from vnchild.law.months import Month
from vnchild.rules.social_assistance.arrears import arrears
from vnchild.rules.social_assistance.life import Changed, Entry, changed
from vnchild.rules.social_assistance.schedule import schedule

parents = st.sampled_from([ParentSituation.DECEASED, ParentSituation.PRESENT])
changes = st.lists(
    st.builds(
        changed,
        st.dates(date(2021, 7, 1), date(2030, 12, 31)),
        disability=st.sampled_from(list(Disability)),
        care=st.sampled_from([Care.FAMILY, Care.FAMILY, Care.FACILITY]),
    ),
    max_size=3,
    unique_by=lambda entry: entry.on,
)


@st.composite
def people(draw: st.DrawFn) -> Person:
    facts: dict[str, Any] = {
        **KNOWN,
        "birth_date": draw(st.dates(date(1935, 1, 1), date(2021, 6, 30))),
        "mother": draw(parents),
        "father": draw(parents),
        "hiv": draw(st.booleans()),
        "household": Household(
            poverty=draw(st.sampled_from(list(HouseholdClass))), disadvantaged_area=True
        ),
        "disability": draw(st.sampled_from(list(Disability))),
        "studying": draw(st.booleans()),
        "marital": draw(st.sampled_from(list(MaritalStatus))),
        "children_under_16": draw(st.integers(0, 2)),
        "supporter": draw(st.sampled_from(list(Supporter))),
    }
    return Person(**facts)


@st.composite
def granted(draw: st.DrawFn) -> tuple[Person, date, tuple[Entry, ...]]:
    person = draw(people())
    day = draw(st.dates(date(2021, 7, 1), date(2027, 6, 30)))
    life: tuple[Changed, ...] = tuple(draw(changes))
    assume(assess(person, on=day).status is Status.ELIGIBLE)
    later = tuple(entry for entry in life if entry.on > day)
    return person, day, later


SLOW = settings(max_examples=examples(15), deadline=None)


@SLOW
@given(granted(), st.integers(0, 60))
def test_a_schedule_never_pays_outside_its_bounds(
    case: tuple[Person, date, tuple[Entry, ...]], length: int
) -> None:
    person, day, life = case
    until = day + timedelta(days=30 * length)
    found = schedule(person, granted=day, until=until, life=life)
    paid = [each.month for each in found.payments]
    assert paid == sorted(set(paid))
    assert all(month <= Month.of(until) for month in paid)
    back_to = {"5.b", "5.c"} & {each.code for each in assess(person, on=day).entitlements}
    if not back_to:
        assert paid[0] == Month.of(day)
    if found.stopped is not None:
        assert found.stopped[0] > paid[-1]
        assert found.stopped[1]


@SLOW
@given(granted(), st.integers(0, 24), st.integers(1, 36))
def test_adding_months_never_changes_earlier_ones(
    case: tuple[Person, date, tuple[Entry, ...]], first: int, more: int
) -> None:
    person, day, life = case
    short = schedule(person, granted=day, until=day + timedelta(days=30 * first), life=life)
    long = schedule(person, granted=day, until=day + timedelta(days=30 * (first + more)), life=life)
    assert long.payments[: len(short.payments)] == short.payments


@SLOW
@given(granted(), st.integers(270, 500).map(lambda n: 2000 * n), st.integers(1, 100))
def test_a_higher_standard_never_lowers_any_month(
    case: tuple[Person, date, tuple[Entry, ...]], standard: int, more: int
) -> None:
    person, day, life = case
    until = day + timedelta(days=900)
    low = schedule(person, granted=day, until=until, life=life, standard=standard)
    high = schedule(person, granted=day, until=until, life=life, standard=standard + 2000 * more)
    assert [each.month for each in low.payments] == [each.month for each in high.payments]
    for one, two in zip(low.payments, high.payments, strict=True):
        assert two.amount >= one.amount


@SLOW
@given(granted())
def test_arrears_are_the_exact_difference_of_two_schedules(
    case: tuple[Person, date, tuple[Entry, ...]],
) -> None:
    person, day, life = case
    assume(day < date(2026, 9, 1))
    before, until = date(2026, 10, 4), date(2026, 12, 31)
    owed = arrears(person, granted=day, until=until, known_before=before, life=life)
    now = schedule(person, granted=day, until=until, life=life)
    then = schedule(person, granted=day, until=until, life=life, known=before)
    assert owed.total == now.total - then.total
    for each in owed.months:
        assert each.owed == now.paid_in(each.month) - then.paid_in(each.month)


@SLOW
@given(granted())
def test_a_month_that_pays_otherwise_than_the_one_before_tells_why(
    case: tuple[Person, date, tuple[Entry, ...]],
) -> None:
    person, day, life = case
    found = schedule(person, granted=day, until=day + timedelta(days=1500), life=life)
    for one, two in zip(found.payments, found.payments[1:], strict=False):
        same = (one.amount, one.clause, one.standard) == (two.amount, two.clause, two.standard)
        assert same or two.why

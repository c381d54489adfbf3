"""A year's plan of a table: the sum of the scalar answers, month by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from importlib import import_module
from itertools import pairwise
from typing import Any, NamedTuple

import polars as pl
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.frames.people import FROM_POLARS, LEAP_BIRTHS, Row, polars_frame, random_rows
from vnchild import assess_facts
from vnchild.domain import HouseholdClass
from vnchild.frames import Plan, TableError, compare, plan, planning, stages
from vnchild.law import NotCoveredError
from vnchild.law.conditions import ALWAYS
from vnchild.rules.social_assistance import (
    RULES,
    Assessment,
    Group,
    Level,
    LocalStandard,
    QuestionError,
    Rules,
    StandardError,
    change_days,
)
from vnchild.rules.social_assistance.rules import Comparison, Stacking

Months = tuple[tuple[int, int], tuple[int, int]]
SPANS: tuple[Months, ...] = (
    ((2025, 5), (2025, 8)),
    ((2026, 6), (2026, 11)),
    ((2024, 5), (2024, 8)),
    ((2021, 7), (2021, 9)),
    ((2028, 1), (2028, 4)),
    ((2027, 2), (2027, 3)),
)
OWN_LEVELS = tuple(
    LocalStandard(province="91", value=value, applies_from=day, provision=None)
    for value, day in ((600_000, date(2026, 7, 1)), (720_000, date(2026, 9, 15)))
)
"""Levels of an application's own, invented; the second begins within a month."""


def months(first: tuple[int, int], last: tuple[int, int]) -> Iterator[tuple[date, date]]:
    """The first and the last day of each month."""
    at = date(*first, 1)
    while (at.year, at.month) <= last:
        end = (at + timedelta(days=31)).replace(day=1)
        yield at, end - timedelta(days=1)
        at = end


class Due(NamedTuple):
    """What a month pays by the definition, and at most."""

    paid: Assessment | None
    amount: int
    most: int
    is_open: bool


def due(row: Row, first: date, last: date, **asked: Any) -> Due:
    """Go through the days backwards, up to one on which the person is surely entitled."""
    own = {level.applies_from for level in asked.get("levels", ())}
    changes = [day for day in own.union(change_days()) if first < day <= last]
    days = {first, last, *changes, *(day - timedelta(days=1) for day in changes)}
    most = 0
    is_open = False
    doubts: list[int] = []
    born = row["birth_date"]
    assert isinstance(born, date)
    for day in sorted(days, reverse=True):
        if born > day:
            break
        answer = assess_facts(row, on=day, **asked)
        is_open = is_open or answer.up_to is None
        most = max(most, answer.up_to or 0)
        if answer.amount:
            return Due(answer, min([answer.amount, *doubts]), most, is_open)
        if answer.up_to != 0:
            doubts.append(answer.at_least)
    return Due(None, 0, most, is_open)


def check(found: Plan, many: Sequence[Row], span: Months, **asked: Any) -> None:
    """Check a plan against the scalar answers."""
    persons: Counter[tuple[date, str]] = Counter()
    amounts: Counter[tuple[date, str]] = Counter()
    every = list(months(*span))
    assert [month.month for month in found.months] == [first for first, _ in every]
    for (first, last), month in zip(every, found.months, strict=True):
        undetermined = up_to = unbounded = 0
        for row in many:
            paid, amount, most, is_open = due(row, first, last, **asked)
            if paid:
                persons[first, paid.clause] += 1
                amounts[first, paid.clause] += amount
            undetermined += paid is None and bool(most or is_open)
            unbounded += is_open
            up_to += amount if is_open else most
        assert (month.undetermined, month.up_to, month.unbounded) == (
            undetermined,
            up_to,
            unbounded,
        ), first
    assert {(r.month, r.clause): (r.persons, r.amount) for r in found.rows} == {
        key: (persons[key], amounts[key]) for key in persons
    }
    assert found.total == sum(amounts.values()) == sum(row.amount for row in found.rows)
    assert [month.persons for month in found.months] == [
        sum(row.persons for row in found.rows if row.month == month.month) for month in found.months
    ]


def people(seed: int, span: Months, size: int) -> list[Row]:
    """People whose birthdays stand at the ends of months, and some born within the plan."""
    *_, (_, last) = months(*span)
    many = random_rows(seed, last, size)
    ends = [day for pair in months(*span) for day in pair]
    for number, row in enumerate(many):
        if number % 3 == 0:
            end = ends[number % len(ends)]
            years = (0, 3, 4, 16, 22, 60, 75, 80)[number % 8]
            day = end + timedelta(days=number % 5 - 2)
            day = min(day, last).replace(day=min(day.day, 28)) if day.day == 29 else day
            row["birth_date"] = min(day.replace(year=day.year - years), last)
        elif number % 7 == 0:
            row["birth_date"] = LEAP_BIRTHS[number % len(LEAP_BIRTHS)]
    return many


@pytest.mark.parametrize("span", SPANS, ids=str)
@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_a_plan_is_the_sum_of_the_answers(span: Months, seed: int) -> None:
    many = people(seed, span, 200)
    check(plan(polars_frame(many), first=span[0], last=span[1]), many, span)


@pytest.mark.parametrize(
    "asked",
    [
        {"standard": 700_000},
        {"standard": 400_000},
        {"province": "01"},
        {"province": "22"},
        {"province": "91", "levels": OWN_LEVELS},
        {"known": date(2026, 9, 1)},
        {"known": date(2026, 8, 1)},
        {"presume": {"household": HouseholdClass.POOR, "children_under_16": 2}},
    ],
    ids=str,
)
def test_what_is_asked_besides(asked: dict[str, Any]) -> None:
    span = (2026, 6), (2026, 11)
    many = people(3, span, 100)
    check(plan(polars_frame(many), first=span[0], last=span[1], **asked), many, span, **asked)


def test_a_standard_that_changes_with_the_decree_within_a_month() -> None:
    """Known on 1 September 2026, 540,000 VND apply from 5 October only."""
    found = plan(
        polars_frame(people(4, ((2026, 9), (2026, 11)), 50)),
        first=(2026, 9),
        last=(2026, 11),
        known=date(2026, 9, 1),
    )
    assert [(q.on, q.standard.value) for q in found.questions] == [
        (date(2026, 9, 1), 500_000),
        (date(2026, 10, 5), 540_000),
    ]


@pytest.mark.slow
@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_any_span(data: st.DataObject) -> None:
    start = data.draw(st.dates(date(2021, 7, 1), date(2029, 12, 1)))
    *_, (last, _) = months(
        (start.year, start.month), (start.year + 1, 1 + data.draw(st.integers(0, 11)))
    )
    span = (start.year, start.month), (last.year, last.month)
    many = people(data.draw(st.integers(0, 10_000)), span, 12)
    check(plan(polars_frame(many), first=start, last=last), many, span)


@pytest.mark.parametrize("name", FROM_POLARS)
def test_every_backend_gives_the_same(name: str) -> None:
    span = (2026, 10), (2026, 10)
    frame = polars_frame(people(5, span, 120))
    wanted = plan(frame, first=span[0], last=span[1])
    assert wanted.total
    assert plan(FROM_POLARS[name](frame), first=span[0], last=span[1]) == wanted


@pytest.mark.slow
def test_slices_and_parts_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    frame = polars_frame(people(6, ((2026, 8), (2026, 11)), 90))
    wanted = plan(frame, first=(2026, 8), last=(2026, 11))
    monkeypatch.setattr(planning, "SLICE", 7)
    assert plan(frame, first=(2026, 8), last=(2026, 11)) == wanted
    assert plan(FROM_POLARS["duckdb"](frame), first=(2026, 8), last=(2026, 11)) == wanted
    planner = planning.Planner(first=(2026, 8), last=(2026, 11))
    planner.add(frame.head(40))
    planner.add(frame.slice(40))
    assert planner.plan() == wanted


def test_labels_are_read_and_few_columns_are_enough() -> None:
    frame = pl.DataFrame(
        {"birth_date": ["2026-10-20", "2010-01-01"], "disability": ["đặc biệt nặng", "severe"]}
    )
    unknown_care = plan(frame, first=(2026, 9), last=(2026, 11))
    assert (unknown_care.rows, unknown_care.months[-1].undetermined) == ((), 2)
    known = frame.with_columns(care=pl.lit("family"))
    assert [r.amount for r in plan(known, first=(2026, 9), last=(2026, 11)).rows] == [
        810_000,
        2_160_000,
        2_160_000,
    ]


def test_an_empty_table_costs_nothing() -> None:
    found = plan(
        pl.DataFrame({"birth_date": pl.Series([], dtype=pl.Date)}),
        first=date(2026, 1, 9),
        last=date(2026, 2, 1),
    )
    assert (found.rows, found.total, found.up_to) == ((), 0, 0)
    assert [month.month for month in found.months] == [date(2026, 1, 1), date(2026, 2, 1)]
    assert found.as_frame().schema == {
        "month": pl.Date, "clause": pl.String, "persons": pl.Int64, "amount": pl.Int64
    }  # fmt: skip


def test_the_frame_has_the_rows() -> None:
    found = plan(polars_frame(people(7, SPANS[1], 60)), first=(2026, 6), last=(2026, 11))
    made = found.as_frame()
    assert made.rows() == [(r.month, r.clause, r.persons, r.amount) for r in found.rows]
    assert made["amount"].sum() == found.total


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_a_higher_standard_never_lowers_a_month(seed: int) -> None:
    frame = polars_frame(people(seed, ((2025, 1), (2026, 12)), 150))
    plans = [
        plan(frame, first=(2025, 1), last=(2026, 12), standard=standard)
        for standard in (2, 510_000, 540_000, 640_000)
    ]
    for low, high in pairwise(plans):
        for one, other in zip(low.months, high.months, strict=True):
            assert other.amount >= one.amount
            assert other.up_to >= one.up_to
            assert other.persons == one.persons


def raised(rules: Rules) -> Rules:
    """Half as much again for clause 6."""

    def change(group: Group) -> Group:
        levels = tuple(evolve(each, tenths=each.tenths + 5) for each in group.levels)
        return evolve(group, levels=levels)

    return rules.changing(["6"], change)


def test_what_if_is_the_sum_of_answers_by_the_changed_rules(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    span = (2026, 8), (2026, 11)
    many = people(8, span, 100)
    frame = polars_frame(many)
    before = plan(frame, first=span[0], last=span[1])
    kept = [(v.value, v.value.groups, dict(v.value.by_code)) for v in RULES.versions]
    found = plan(frame, first=span[0], last=span[1], rules=raised)
    assert [(v.value, v.value.groups, dict(v.value.by_code)) for v in RULES.versions] == kept
    assert all(v.value is rules for v, (rules, *_) in zip(RULES.versions, kept, strict=True))
    assert plan(frame, first=span[0], last=span[1]) == before
    changed = {id(version.value): raised(version.value) for version in RULES.versions}
    from vnchild.rules.social_assistance import in_force

    module = import_module("vnchild.rules.social_assistance.assess")
    monkeypatch.setattr(
        module, "rules_on", lambda on, known=None: changed[id(in_force.rules_on(on, known))]
    )
    module.ask.cache_clear()
    try:
        check(found, many, span)
    finally:
        monkeypatch.undo()
        module.ask.cache_clear()


def test_the_difference_of_two_plans_is_exact() -> None:
    frame = polars_frame(people(9, ((2026, 6), (2026, 11)), 200))
    law = plan(frame, first=(2026, 6), last=(2026, 11))
    what_if = plan(frame, first=(2026, 6), last=(2026, 11), rules=raised)
    more = compare(what_if, law)
    assert more.total == what_if.total - law.total > 0
    by_month = {m.month: m.amount for m in law.months}
    for month in what_if.months:
        assert more.months.get(month.month, 0) == month.amount - by_month[month.month]
    less = compare(law, what_if)
    assert [(r.month, r.clause, -r.persons, -r.amount) for r in less.rows] == [
        (r.month, r.clause, r.persons, r.amount) for r in more.rows
    ]
    assert compare(law, law).rows == ()
    assert more.as_frame()["amount"].sum() == more.total


def test_a_clause_ended_and_a_clause_begun() -> None:
    frame = polars_frame(people(10, ((2026, 11), (2026, 12)), 200))
    law = plan(frame, first=(2026, 11), last=(2026, 12))

    def ended(rules: Rules) -> Rules:
        return evolve(rules, groups=tuple(g for g in rules.groups if g.code != "8"))

    without = plan(frame, first=(2026, 11), last=(2026, 12), rules=ended)
    assert "8" in {row.clause for row in law.rows}
    assert "8" not in {row.clause for row in without.rows}

    def universal(rules: Rules) -> Rules:
        first = rules.groups[0]
        new = evolve(
            first, code="9", clause=9, condition=ALWAYS, unless=(),
            levels=(Level(5, first.levels[0].provision),),
        )  # fmt: skip
        return evolve(rules, groups=(*rules.groups, new))

    begun = plan(frame, first=(2026, 11), last=(2026, 12), rules=universal)
    assert [row.clause for row in begun.rows if row.month.month == 11][-1] == "9"
    assert begun.total > law.total
    assert begun.group("9").clause == 9
    with pytest.raises(KeyError):
        law.group("9")
    everyone_out = plan(
        frame, first=(2026, 11), last=(2026, 12), rules=lambda r: evolve(r, groups=())
    )
    assert everyone_out.total == everyone_out.up_to == 0


@pytest.mark.parametrize(
    ("reform", "words"),
    [
        (lambda rules: None, "gives rules back, not NoneType"),
        (lambda rules: evolve(rules, comparison=Comparison.COEFFICIENTS), "own readings"),
        (lambda rules: evolve(rules, stacking=Stacking.ALL), "own readings"),
        (
            lambda rules: rules.changing(
                ["7"], lambda g: evolve(g, levels=(evolve(g.levels[0], tenths=90),))
            ),
            "whose people it excepts",
        ),
    ],
)
def test_reforms_that_cannot_be_computed(reform: Any, words: str) -> None:
    with pytest.raises(QuestionError, match=words):
        plan(
            pl.DataFrame({"birth_date": ["2020-01-01"]}),
            first=(2026, 11),
            last=(2026, 11),
            rules=reform,
        )


@pytest.mark.parametrize("version", RULES.versions, ids=lambda v: str(v.applies_from))
def test_the_rules_in_force_and_their_equals_can_be_computed(version: Any) -> None:
    stages.reformed(version.value, evolve)


TABLE = pl.DataFrame({"birth_date": ["2020-01-01"]})


@pytest.mark.parametrize(
    ("asked", "error", "words"),
    [
        ({"last": (2025, 12)}, QuestionError, "last month, 2025-12, is before the first, 2026-01"),
        ({"first": (2021, 6)}, NotCoveredError, "2021"),
        ({"first": (2026, 13)}, QuestionError, "first is a month, as"),
        ({"first": "01/2026"}, QuestionError, "first is a month, as"),
        ({"last": (2026,)}, QuestionError, "last is a month, as"),
        ({"last": None}, QuestionError, "last is a month, as"),
        ({"last": (0, 1)}, QuestionError, "last is a month, as"),
        ({"last": (9999, 12)}, QuestionError, "at most 1,200"),
        ({"standard": 3}, StandardError, "half a"),
        ({"standard": 700_000, "province": "01"}, QuestionError, "not both"),
        ({"province": "99"}, ValueError, "99"),
        ({"presume": {"age": 3}}, QuestionError, "no fact"),
    ],
)
def test_bad_questions(asked: Mapping[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        plan(TABLE, **{"first": (2026, 1), "last": (2026, 12), **asked})


def test_bad_tables() -> None:
    with pytest.raises(TableError, match=r"row 1, column birth_date: '2027-01-01'.*2026-12-31"):
        plan(pl.DataFrame({"birth_date": ["2027-01-01"]}), first=(2026, 1), last=(2026, 12))
    with pytest.raises(TableError, match="required"):
        plan(pl.DataFrame({"care": ["family"]}), first=(2026, 1), last=(2026, 12))
    with pytest.raises(TableError, match="row 2, column care: 'mars'"):
        plan(
            pl.DataFrame({"birth_date": ["2020-01-01"] * 2, "care": ["family", "mars"]}),
            first=(2026, 1),
            last=(2026, 12),
        )

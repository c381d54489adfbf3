"""Invented populations: the same for ever, realistic, and under the contract of a table."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.effort import examples
from vnchild import frames
from vnchild.domain.places import UnknownProvinceError
from vnchild.frames import COLUMNS, Population, SampleError, sample
from vnchild.law.age import age
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, TermFact
from vnchild.rules.social_assistance.facts import SCHEMA

GOLDEN = "c8c2edebab894fb6b67d41cc414b86740d3002ccbedf990f2950224d3bf709fb"
ON = date(2026, 1, 1)


@pytest.fixture(scope="module")
def people() -> pl.DataFrame:
    """Many people of whom all is known, with their ages."""
    table = sample(200_000, unknown=0)
    years = pl.Series("age", [age(born, ON) for born in table["birth_date"]])
    return table.with_columns(years)


def share(people: pl.DataFrame, *where: pl.Expr) -> float:
    return people.filter(*where).height / people.height


def test_the_same_seed_gives_the_same_table_for_ever() -> None:
    text = sample(200, province="91").write_csv()
    assert hashlib.sha256(text.encode()).hexdigest() == GOLDEN


@settings(deadline=None, max_examples=examples(6))
@given(st.integers(0, 300), st.integers(1, 400), st.integers(), st.floats(0, 1))
def test_a_row_does_not_depend_on_how_many_there_are(
    n: int, size: int, seed: int, unknown: float
) -> None:
    population = Population(n=n, seed=seed, unknown=unknown)
    whole = population.table()
    assert whole.height == n
    assert pl.concat(population.portions(size)).equals(whole)
    assert sample(n + 50, seed=seed, unknown=unknown).head(n).equals(whole)


def test_seeds_and_provinces_have_people_of_their_own() -> None:
    tables = [sample(500), sample(500, seed=2), sample(500, province="91"), sample(500, seed=-1)]
    assert len({table.drop("id").write_csv() for table in tables}) == len(tables)


def test_the_day_only_moves_the_births() -> None:
    one, other = sample(300), sample(300, on=date(2020, 1, 1))
    assert set(one["birth_date"] - other["birth_date"]) == {ON - date(2020, 1, 1)}


def test_the_columns_are_those_of_the_contract() -> None:
    table = sample(1_000, unknown=0.3)
    types: dict[type, pl.DataType] = {
        AgeFact: pl.Date(),
        BoolFact: pl.Boolean(),
        CountFact: pl.Int64(),
        TermFact: pl.String(),
    }
    wanted = {"id": pl.String(), **{fact.name: types[type(fact)] for fact in SCHEMA}}
    assert dict(table.schema) == wanted
    assert tuple(table.columns) == COLUMNS
    assert frames.assess(table, on=ON).height == 1_000
    assert sample(0).schema == table.schema


def test_identifiers_stand_once_and_name_the_province() -> None:
    assert sample(3)["id"].to_list() == ["P0000001", "P0000002", "P0000003"]
    assert sample(2, province="91")["id"].to_list() == ["91-0000001", "91-0000002"]
    assert sample(20_000)["id"].n_unique() == 20_000


@pytest.mark.parametrize("unknown", [0.02, 0.3])
def test_unknown_cells_have_their_share(unknown: float) -> None:
    nulls = sample(20_000, unknown=unknown).drop("id", "birth_date").null_count()
    for count in nulls.row(0):
        assert count / 20_000 == pytest.approx(unknown, abs=0.015)


def test_all_and_nothing_unknown() -> None:
    assert sum(sample(500, unknown=0).null_count().row(0)) == 0
    nothing = sample(500, unknown=1)
    assert sum(nothing.select("id", "birth_date").null_count().row(0)) == 0
    assert set(nothing.drop("id", "birth_date").null_count().row(0)) == {500}


def test_when_all_is_known_every_answer_is_settled(people: pl.DataFrame) -> None:
    answers = frames.assess(people.drop("age"), on=date(2026, 11, 22))
    assert set(answers["status"]) == {"eligible", "not_eligible"}
    assert {"1.a", "1.b", "2", "4", "5.a", "6", "7"} <= set(answers["clause"])
    assert 0.01 < (answers["status"] == "eligible").sum() / answers.height < 0.06


@settings(deadline=None, max_examples=examples(10))
@given(
    st.dates(date(1960, 1, 1), date(2100, 12, 31)),
    st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: (min(pair), max(pair))),
)
@example(on=date(1992, 1, 1), ages=(93, 93))  # 1900 was no leap year
def test_ages_are_kept_to(on: date, ages: tuple[int, int]) -> None:
    found = {age(born, on) for born in sample(200, on=on, ages=ages)["birth_date"]}
    assert ages[0] <= min(found)
    assert max(found) <= ages[1]


@pytest.mark.parametrize(
    ("on", "years"),
    [
        pytest.param(date(1992, 1, 1), 93, id="through 1900, which was no leap year"),
        pytest.param(date(2192, 1, 1), 93, id="through 2100, which will be none"),
    ],
)
def test_an_age_is_kept_to_through_a_century(on: date, years: int) -> None:
    born = sample(3000, on=on, ages=(years, years))["birth_date"]
    assert {age(each, on) for each in born} == {years}


def test_ages_are_spread(people: pl.DataFrame) -> None:
    years = pl.col("age")
    assert 0.2 < share(people, years < 16) < 0.3
    assert 0.1 < share(people, years >= 60) < 0.2
    assert 0.005 < share(people, years >= 80) < 0.03
    assert people["age"].n_unique() > 95


def test_what_is_rare_is_rare(people: pl.DataFrame) -> None:
    children = people.filter(pl.col("age") < 16)
    gone = [pl.col(parent) != "present" for parent in ("mother", "father")]
    assert 0.01 < share(children, *gone) < 0.02
    assert share(people, pl.col("hiv")) == pytest.approx(0.001, abs=0.0005)
    assert share(people, pl.col("household") == "poor") == pytest.approx(0.043, abs=0.005)
    assert 0 < share(children, pl.col("abandoned")) < 0.005
    severe = pl.col("disability").is_in(["severe", "extremely_severe"])
    assert share(children, severe) < share(people.filter(pl.col("age") >= 80), severe) / 5


def test_columns_do_not_follow_each_other(people: pl.DataFrame) -> None:
    poor = people.filter(pl.col("household") == "poor", ~pl.col("disadvantaged_area"))
    others = people.filter(pl.col("household") == "none", ~pl.col("disadvantaged_area"))
    for name in ("hiv", "studying"):
        known = pl.col(name)
        assert share(poor, known) == pytest.approx(share(others, known), abs=0.012)


IMPOSSIBLE = {
    "adopted, but not abandoned": pl.col("adopted") & ~pl.col("abandoned"),
    "abandoned by parents who are there": pl.col("abandoned")
    & ((pl.col("mother") != "unidentified") | (pl.col("father") != "unidentified")),
    "a child in marriage": (pl.col("age") < 18) & (pl.col("marital") != "never_married"),
    "a child with children": (pl.col("age") < 18)
    & (pl.col("children_under_16") + pl.col("children_studying") > 0),
    "a parent of 16 too young": (pl.col("age") < 34) & (pl.col("children_studying") > 0),
    "received before 16 while under 16": (pl.col("age") < 16) & pl.col("received_before_16"),
    "a pension that is no income": pl.col("pension") & ~pl.col("has_income"),
    "a pensioner too young": (pl.col("age") < 45) & pl.col("pension"),
    "a child that earns": (pl.col("age") < 16) & pl.col("has_income"),
    "an infant that studies": (pl.col("age") < 6) & pl.col("studying"),
    "an orphan on its own": (pl.col("age") < 16)
    & (pl.col("mother") == "present")
    & (pl.col("care") == "facility")
    & ~pl.col("disability").is_in(["severe", "extremely_severe"]),
    "fit for a facility, but young or supported": pl.col("facility_eligible")
    & ((pl.col("age") < 60) | (pl.col("supporter") != "none") | (pl.col("care") != "carer")),
}


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_the_facts_of_a_person_agree(people: pl.DataFrame, what: str) -> None:
    assert people.filter(IMPOSSIBLE[what]).is_empty()


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"n": -1}, "n is a whole number from 0 to 100,000,000, not -1"),
        ({"n": 1.5}, "not 1.5"),
        ({"n": True}, "not True"),
        ({"n": 100_000_001}, "not 100000001"),
        ({"seed": 1.0}, "a seed is a whole number, not 1.0"),
        ({"unknown": -0.1}, "from 0 to 1, not -0.1"),
        ({"unknown": 1.1}, "from 0 to 1, not 1.1"),
        ({"unknown": float("nan")}, "from 0 to 1, not nan"),
        ({"unknown": "many"}, "from 0 to 1, not 'many'"),
        ({"ages": (5, 4)}, "ages go from one to another between 0 and 99, not from 5 to 4"),
        ({"ages": (0, 100)}, "not from 0 to 100"),
        ({"ages": (-1, 5)}, "not from -1 to 5"),
        ({"on": date(1944, 12, 31)}, "on is a day from 1945-01-01 on"),
        ({"on": "2026-01-01"}, "not '2026-01-01'"),
    ],
)
def test_what_cannot_be_drawn(asked: dict[str, Any], told: str) -> None:
    with pytest.raises(SampleError, match=told):
        sample(**{"n": 5, **asked})


def test_provinces_are_those_of_the_day() -> None:
    assert sample(1, province="89", on=date(2025, 6, 30)).height == 1
    with pytest.raises(UnknownProvinceError, match="'89'"):
        sample(1, province="89", on=date(2025, 7, 1))

"""Invented people, drawn from the shares so that the facts of each agree with one another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

import polars as pl

from vnchild.domain.terms import Care, Disability, HouseholdClass, MaritalStatus, Supporter
from vnchild.frames.contract import COLUMNS, ID, REQUIRED
from vnchild.frames.sampling import Population, shares
from vnchild.frames.sampling.draws import Draws, spread
from vnchild.law.age import day_of
from vnchild.law.text import Term

DAYS_OF_A_YEAR: Final = 364
"""So many days can be added to a whole number of years without completing another.

But for a life through 1900 or 2100, which has a leap day less: who would be a year too old by that
is born on the first day that is not.
"""
EPOCH: Final = date(1970, 1, 1).toordinal()


def drawn(population: Population) -> pl.DataFrame:
    """The people of a population, one row each."""
    source = f"{population.seed}/{population.province or ''}"
    return _People(population, Draws(source, population.first, population.n)).table()


class _People:
    def __init__(self, population: Population, draws: Draws) -> None:
        self.population = population
        self.draws = draws
        self.born = self._born()
        self.band = self._band()

    def table(self) -> pl.DataFrame:
        facts = self._facts()
        columns = [self._id(), self.born.alias(REQUIRED)]
        for name in COLUMNS[2:]:
            column = facts[name].alias(name)
            if self.population.unknown:
                hidden = self.draws.share(f"unknown {name}", self.population.unknown)
                column = column.set(hidden, None)
            columns.append(column)
        return pl.DataFrame(columns)

    def _id(self) -> pl.Series:
        first, rows = self.population.first + 1, self.population.n
        numbers = pl.int_range(first, first + rows, eager=True).cast(pl.String)
        prefix = "P" if self.population.province is None else f"{self.population.province}-"
        return (prefix + numbers.str.zfill(7)).alias(ID)

    def _born(self) -> pl.Series:
        ages = _ages(self.population.youngest, self.population.oldest)
        age = ages.gather(self.draws.below("age", len(ages)))
        days = (age * 1461 + 3) // 4 + self.draws.below("day", DAYS_OF_A_YEAR).cast(pl.Int64)
        on = self.population.on
        born = (days - (on.toordinal() - EPOCH)) * -1
        first = _first_births(on).gather(age)
        return born.zip_with(born >= first, first).cast(pl.Int32).cast(pl.Date)

    def _band(self) -> pl.Series:
        day = day_of(self.population.on)
        band = pl.repeat(0, self.population.n, dtype=pl.Int64, eager=True)
        for years in shares.BANDS[1:]:
            band = band + (self.born <= day.born_by(years)).cast(pl.Int64)
        return band

    def _facts(self) -> dict[str, pl.Series]:
        draws, band = self.draws, self.band
        young, elderly = band < shares.GROWN, band >= shares.ELDERLY
        pair = draws.pick("parents", _pairs(), band)
        mother, father = (_of(pair, side) for side in (0, 1))
        unidentified = (mother == "unidentified") & (father == "unidentified")
        abandoned = young & unidentified & self._yes("abandoned", shares.ABANDONED)
        adopted = abandoned & self._yes("adopted", shares.ADOPTED)
        orphan = young & (mother != "present") & (father != "present") & ~adopted
        area = self._yes("disadvantaged_area", shares.DISADVANTAGED_AREA)
        household = draws.pick("household", _households(), area)
        poor = household == str(HouseholdClass.POOR.value)
        disability = draws.pick("disability", _terms(Disability.NONE, shares.DISABILITY), band)
        pension = self._by_band("pension", shares.PENSION) & ~poor
        before = self._by_band("received_before_16", shares.RECEIVED_BEFORE_16)
        as_orphan = self._yes("received_as_orphan", shares.RECEIVED_AS_ORPHAN)
        never = MaritalStatus.NEVER_MARRIED
        marital = draws.pick("marital", _terms(never, shares.MARITAL), band)
        parents = band + (marital != str(never.value)).cast(pl.Int64) * len(shares.BANDS)
        supporter = self._supporter()
        alone = elderly & (supporter == str(Supporter.NONE.value))
        eligible = alone & poor & self._yes("facility_eligible", shares.FACILITY_ELIGIBLE)
        facts = {
            "mother": mother,
            "father": father,
            "abandoned": abandoned,
            "adopted": adopted,
            "hiv": self._by_band("hiv", shares.HIV),
            "household": household,
            "disability": disability,
            "disadvantaged_area": area,
            "studying": self._by_band("studying", shares.STUDYING),
            "received_before_16": before | (orphan & (band >= shares.YOUTH) & as_orphan),
            "has_income": self._by_band("wages", shares.WAGES) | pension,
            "marital": marital,
            "children_under_16": draws.pick(
                "children_under_16", _counts(*shares.CHILDREN_UNDER_16), parents
            ),
            "children_studying": draws.pick(
                "children_studying", _counts(*shares.CHILDREN_STUDYING), parents
            ),
            "supporter": supporter,
            "facility_eligible": eligible,
            "pension": pension,
        }
        severe = disability.is_in(["severe", "extremely_severe"])
        return {**facts, "care": self._care(orphan, alone, severe, eligible)}

    def _yes(self, what: str, share: int) -> pl.Series:
        return self.draws.pick(what, _flags((share,)))

    def _by_band(self, what: str, by_band: tuple[int, ...]) -> pl.Series:
        return self.draws.pick(what, _flags(by_band), self.band)

    def _supporter(self) -> pl.Series:
        nobody, allowed = shares.UNSUPPORTED
        older = ((Supporter.NONE, nobody), (Supporter.ON_ALLOWANCE, allowed))
        values = _terms(Supporter.ABLE, ((), older))
        return self.draws.pick("supporter", values, self.band >= shares.MIDDLE)

    def _care(
        self, orphan: pl.Series, alone: pl.Series, severe: pl.Series, eligible: pl.Series
    ) -> pl.Series:
        """Where they live: one who is fit for a facility but taken in lives with who did that."""
        minor = self.band < shares.OF_AGE
        kind = pl.select(
            pl.when(eligible)
            .then(4)
            .when(orphan & minor)
            .then(3)
            .when(alone)
            .then(2)
            .when(severe)
            .then(1)
            .otherwise(0)
        ).to_series()
        of_kind = (
            (),
            shares.CARE_OF_DISABLED,
            shares.CARE_OF_UNSUPPORTED,
            shares.CARE_OF_ORPHANS,
            ((Care.CARER, 10_000),),
        )
        return self.draws.pick("care", _terms(Care.FAMILY, of_kind), kind)


@lru_cache(maxsize=64)
def _ages(youngest: int, oldest: int) -> pl.Series:
    people = shares.PEOPLE_OF_FIVE_AGES
    each = [age for age in range(youngest, oldest + 1) for _ in range(people[age // 5])]
    return pl.Series(each, dtype=pl.Int64)


@lru_cache(maxsize=64)
def _first_births(on: date) -> pl.Series:
    """The earliest day of birth at each age, as days since 1970."""
    day = day_of(on)
    ages = range(5 * len(shares.PEOPLE_OF_FIVE_AGES))
    first = [day.born_by(years + 1).toordinal() + 1 - EPOCH for years in ages]
    return pl.Series(first, dtype=pl.Int64)


@lru_cache(maxsize=64)
def _flags(by_kind: tuple[int, ...]) -> pl.Series:
    cells = [cell for share in by_kind for cell in spread(False, [(True, share)])]
    return pl.Series(cells, dtype=pl.Boolean)


@lru_cache(maxsize=64)
def _terms(rest: Term, by_kind: tuple[shares.Shares, ...]) -> pl.Series:
    cells = [
        cell
        for each in by_kind
        for cell in spread(_value(rest), [(_value(term), share) for term, share in each])
    ]
    return pl.Series(cells, dtype=pl.String)


@lru_cache(maxsize=64)
def _counts(never: tuple[shares.Shares, ...], ever: tuple[shares.Shares, ...]) -> pl.Series:
    cells = [cell for each in (*never, *ever) for cell in spread(0, each)]
    return pl.Series(cells, dtype=pl.Int64)


@lru_cache(maxsize=1)
def _households() -> pl.Series:
    near, poor = HouseholdClass.NEAR_POOR, HouseholdClass.POOR
    by_area = tuple(((near, n), (poor, p)) for n, p in shares.NEAR_POOR_AND_POOR)
    return _terms(HouseholdClass.NONE, by_area)


@lru_cache(maxsize=1)
def _pairs() -> pl.Series:
    """Both parents' states, with a space between them."""
    both = "present present"
    cells: list[object] = []
    for each in shares.PARENTS:
        cells += spread(both, [(_both(pair), share) for pair, share in each])
    return pl.Series(cells, dtype=pl.String)


def _both(pair: object) -> str:
    return " ".join(map(_value, pair)) if isinstance(pair, Sequence) else ""


def _value(term: object) -> str:
    return str(term.value) if isinstance(term, Term) else str(term)


def _of(pair: pl.Series, side: int) -> pl.Series:
    return pair.str.split(" ").list.get(side)

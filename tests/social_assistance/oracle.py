"""A second, plain reading of Articles 4 to 6, made from the texts without the package's rules.

It answers for facts that are all known, with the readings that the project takes.
"""

from __future__ import annotations

import calendar
import itertools
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from vnchild.domain import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)

DECREE_20 = date(2021, 7, 1)
DECREE_76 = date(2024, 7, 1)
DECREE_176 = date(2025, 7, 1)
RETROACTIVE = date(2026, 7, 1)
DECREE_335 = date(2026, 10, 5)

ORDER = (
    *("1.a", "1.b", "1.c", "1.d", "1.đ", "1.e", "1.g", "1.h", "1.i", "1.k", "1.l"),
    *("2", "3", "4", "5.a", "5.b", "5.c", "5.d", "6", "7", "8"),
)
"""The groups in the order of Article 5."""

DOMAINS: Mapping[str, Sequence[Any]] = {
    "mother": tuple(ParentSituation),
    "father": tuple(ParentSituation),
    "abandoned": (False, True),
    "adopted": (False, True),
    "hiv": (False, True),
    "household": tuple(HouseholdClass),
    "disability": tuple(Disability),
    "disadvantaged_area": (False, True),
    "studying": (False, True),
    "received_before_16": (False, True),
    "has_income": (False, True),
    "care": tuple(Care),
    "marital": tuple(MaritalStatus),
    "children_under_16": (0, 1, 2, 3),
    "children_studying": (0, 1, 2, 3),
    "supporter": tuple(Supporter),
    "facility_eligible": (False, True),
    "pension": (False, True),
}
"""Every fact but the birth date, with what it can be; the numbers of children as far as drawn."""

COUNTS = ("children_under_16", "children_studying")


class Answer(NamedTuple):
    """What the law gives: levels in tenths of the standard level."""

    levels: Mapping[str, int]
    main: str
    also: str
    total: int

    @property
    def coefficient(self) -> int:
        return self.levels[self.main] if self.main else 0


def birthday(born: date, years: int) -> date:
    """The day on which somebody turns that old; a 29 February falls back to the 28th."""
    year = born.year + years
    if born.month == 2 and born.day == 29 and not calendar.isleap(year):
        return date(year, 2, 28)
    return date(year, born.month, born.day)


def standard(on: date) -> int:
    if on < DECREE_76:
        return 360_000
    if on < RETROACTIVE:
        return 500_000
    return 540_000


def answer(facts: Mapping[str, Any], on: date) -> Answer:
    """What Articles 5 and 6 give on a day for facts that are all known."""
    levels = _levels(facts, on)
    if facts["care"] is Care.FACILITY or not levels:
        return Answer(levels, "", "", 0)
    codes = [code for code in ORDER if code in levels]
    highest = max(levels.values())
    main = next(code for code in codes if levels[code] == highest)
    partners = [code for code in codes if code[0] in "568"]
    if "4" not in levels or not partners:
        return Answer(levels, main, "", highest)
    best = max(levels[code] for code in partners)
    partner = next(code for code in partners if levels[code] == best)
    pair = levels["4"] + levels[partner]
    if pair <= highest:
        return Answer(levels, main, "", highest)
    if main == "4":
        return Answer(levels, main, partner, pair)
    if levels[partner] == highest:
        return Answer(levels, main, "4", pair)
    return Answer(levels, main, "", pair)


def completions(facts: Mapping[str, Any], most: int) -> Iterator[dict[str, Any]]:
    """Every way of filling in what is not known, with 0 to ``most`` children of each kind."""
    names = [name for name in DOMAINS if facts.get(name) is None]
    choices = [tuple(range(most + 1)) if name in COUNTS else DOMAINS[name] for name in names]
    for values in itertools.product(*choices):
        yield {**facts, **dict(zip(names, values, strict=True))}


def _levels(facts: Mapping[str, Any], on: date) -> dict[str, int]:
    born = facts["birth_date"]
    new = on >= DECREE_335
    child = on < birthday(born, 16)
    elderly = on >= birthday(born, 60)
    poor = facts["household"] is HouseholdClass.POOR
    near = facts["household"] is HouseholdClass.NEAR_POOR
    levels: dict[str, int] = {}

    if child:
        for point in _clause_1(facts, new=new):
            levels[f"1.{point}"] = 25 if on < birthday(born, 4) else 15

    if not child and facts["received_before_16"] and facts["studying"]:
        no_upper_age = new
        if no_upper_age or on <= birthday(born, 22):
            levels["2"] = 15

    if child and facts["hiv"] and poor:
        levels["3"] = 25 if on < birthday(born, 4) else 20

    children = facts["children_under_16"] + facts["children_studying"]
    single = facts["marital"] in {
        MaritalStatus.NEVER_MARRIED,
        MaritalStatus.WIDOWED,
        MaritalStatus.SPOUSE_MISSING,
    }
    if (poor or near) and single and children > 0:
        levels["4"] = 10 * children

    if elderly:
        levels.update(_clause_5(facts, on))

    if facts["disability"] is Disability.EXTREMELY_SEVERE:
        levels["6"] = 25 if child or elderly else 20
    elif facts["disability"] is Disability.SEVERE:
        levels["6"] = 20 if child or elderly else 15

    in_1_3_or_6 = any(code[0] in "136" for code in levels)
    remote = (poor or near) and facts["disadvantaged_area"]
    if on < birthday(born, 3) and remote and not in_1_3_or_6:
        levels["7"] = 15

    if facts["hiv"] and poor and not facts["has_income"]:
        levels["8"] = 15
    return levels


def _clause_1(facts: Mapping[str, Any], *, new: bool) -> list[str]:
    dead = ParentSituation.DECEASED
    missing = ParentSituation.MISSING
    unidentified = ParentSituation.UNIDENTIFIED
    facility = ParentSituation.IN_FACILITY
    detained = ParentSituation.DETAINED
    both = [facts["mother"], facts["father"]]
    points = []
    if facts["abandoned"] and not facts["adopted"]:
        points.append("a")
    one_unidentified = both in ([dead, unidentified], [unidentified, dead])
    if both == [dead, dead] or (new and one_unidentified):
        points.append("b")
    for one, other in (both, both[::-1]):
        gone = one is dead or (new and one is unidentified)
        if gone and other is missing:
            points.append("c")
        if gone and other is facility:
            points.append("d")
        if gone and other is detained:
            points.append("đ")
        if one is missing and other is facility:
            points.append("i")
        if one is missing and other is detained:
            points.append("k")
        if one is facility and other is detained:
            points.append("l")
    if both == [missing, missing]:
        points.append("e")
    if both == [facility, facility]:
        points.append("g")
    if both == [detained, detained]:
        points.append("h")
    return points


def _clause_5(facts: Mapping[str, Any], on: date) -> dict[str, int]:
    born = facts["birth_date"]
    poor = facts["household"] is HouseholdClass.POOR
    nobody = facts["supporter"] is Supporter.NONE
    point_a = poor and facts["supporter"] in {Supporter.NONE, Supporter.ON_ALLOWANCE}
    lives_out = poor and nobody and facts["facility_eligible"]
    levels: dict[str, int] = {}
    if on >= DECREE_335:
        if point_a:
            levels["5.a"] = 20 if on >= birthday(born, 75) else 15
        if lives_out:
            levels["5.b"] = 30
        return levels
    if point_a:
        levels["5.a"] = 20 if on >= birthday(born, 80) else 15
    if on < DECREE_176 and not point_a:
        remote = facts["disadvantaged_area"] and facts["household"] is not HouseholdClass.NONE
        if birthday(born, 75) <= on <= birthday(born, 80) and remote:
            levels["5.b"] = 10
        if on >= birthday(born, 80) and not facts["pension"]:
            levels["5.c"] = 10
    if lives_out:
        levels["5.d"] = 30
    return levels


def turning(years: int, on: date, offset: int = 0) -> date:
    """A birth date with which somebody turns that old ``offset`` days after ``on``."""
    day = on + timedelta(days=offset)
    year = day.year - years
    if day.month == 2 and day.day == 29 and not calendar.isleap(year):
        return date(year, 2, 28)
    return date(year, day.month, day.day)

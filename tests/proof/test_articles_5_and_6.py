"""Articles 5 and 6 of both decrees as a table, typed from the decrees and not from the rules."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from vnchild.law.age import day_of
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.assess import ask

ORPHANS: Final = "abcdđeghikl"
LEVELS: Final = {
    **{f"1.{point}": ("a", (25, 15)) for point in ORPHANS},
    "2": ("b", (15,)),
    "3": ("c", (25, 20)),
    "4": ("d", (10,)),
    "5.a": ("đ", (15, 20)),
    "6": ("e", (20, 25, 15, 20)),
    "7": ("g", (15,)),
    "8": ("g", (15,)),
}
"""Of each group the point of Article 6(1) and its coefficients in tenths, in the decree's order."""

PERIODS: Final = (
    (date(2021, 7, 1), {"5.b": ("đ", (10,)), "5.c": ("đ", (10,)), "5.d": ("đ", (30,))}),
    (date(2025, 6, 30), {"5.b": ("đ", (10,)), "5.c": ("đ", (10,)), "5.d": ("đ", (30,))}),
    (date(2025, 7, 1), {"5.d": ("đ", (30,))}),
    (date(2026, 10, 4), {"5.d": ("đ", (30,))}),
    (date(2026, 10, 5), {"5.b": ("đ", (30,))}),
)


@pytest.mark.parametrize(("on", "elderly"), PERIODS)
def test_every_group_has_the_levels_of_article_6(
    on: date, elderly: dict[str, tuple[str, tuple[int, ...]]]
) -> None:
    decree = DECREE_20_2021 if on < date(2026, 10, 5) else DECREE_335_2026
    groups = ask(on).rules.groups
    wanted = {**LEVELS, **elderly}
    assert {group.code for group in groups} == set(wanted)
    assert [group.code for group in groups] == sorted(
        wanted, key=lambda code: (code[0], "abcdđeghikl".find(code[2:]))
    )
    for group in groups:
        point, tenths = wanted[group.code]
        clause, _, of_clause = group.code.partition(".")
        assert group.clause == int(clause)
        assert group.provision == decree.at(5, clause, of_clause or None)
        assert tuple(level.tenths for level in group.levels) == tenths
        assert {level.provision for level in group.levels} == {decree.at(6, 1, point)}


@pytest.mark.parametrize(("on", "elderly"), PERIODS)
def test_only_a_parent_is_paid_for_each_and_only_two_clauses_give_way(
    on: date, elderly: object
) -> None:
    rules = ask(on).rules
    per = {g.code: [f.name for f in lv.per] for g in rules.groups for lv in g.levels if lv.per}
    assert per == {"4": ["children_under_16", "children_studying"]}
    unless = {group.code: group.unless for group in rules.groups if group.unless}
    gives_way: dict[str, tuple[str, ...]] = {"7": ("1", "3", "6")}
    if isinstance(elderly, dict) and "5.c" in elderly:
        gives_way |= {"5.b": ("5.a",), "5.c": ("5.a",)}
    assert unless == gives_way
    assert (rules.single_parent, rules.stacks_with) == (4, (5, 6, 8))


@pytest.mark.parametrize(
    ("on", "code", "ages"),
    [
        (date(2022, 6, 15), "1.b", {3: (25,), 4: (15,), 15: (15,)}),
        (date(2022, 6, 15), "3", {3: (25,), 4: (20,), 15: (20,)}),
        (date(2022, 6, 15), "5.a", {60: (15,), 79: (15,), 80: (15, 20), 81: (20,)}),
        (date(2027, 6, 15), "1.b", {3: (25,), 4: (15,), 15: (15,)}),
        (date(2027, 6, 15), "3", {3: (25,), 4: (20,), 15: (20,)}),
        (date(2027, 6, 15), "5.a", {60: (15,), 74: (15,), 75: (20,), 80: (20,)}),
    ],
)
def test_the_ages_of_the_levels_are_those_of_article_6(
    on: date, code: str, ages: dict[int, tuple[int, ...]]
) -> None:
    """On the birthday itself; "đến 80 tuổi" takes that day in, as the reading up-to-80 says."""
    levels = ask(on).rules.by_code[code].levels
    for years, wanted in ages.items():
        facts = {"birth_date": on.replace(year=on.year - years)}
        held = [lv.tenths for lv in levels if truth(lv.when, facts, day_of(on)) is Truth.YES]
        assert tuple(held) == wanted, years


@pytest.mark.parametrize(("days", "wanted"), [(1, (15,)), (0, (15, 20)), (-1, (20,))])
def test_at_80_both_levels_hold_for_one_day_under_decree_20(
    days: int, wanted: tuple[int, ...]
) -> None:
    on = date(2022, 6, 15)
    facts = {"birth_date": date(1942, 6, 15 + days)}
    levels = ask(on).rules.by_code["5.a"].levels
    held = [lv.tenths for lv in levels if truth(lv.when, facts, day_of(on)) is Truth.YES]
    assert tuple(held) == wanted

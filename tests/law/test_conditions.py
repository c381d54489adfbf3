from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain import HouseholdClass
from vnchild.law import Text, Truth, truth
from vnchild.law.age import Day
from vnchild.law.conditions import (
    ALWAYS,
    NEVER,
    AgeFact,
    And,
    BoolFact,
    Condition,
    CountFact,
    Facts,
    FactValue,
    Not,
    Or,
    TermFact,
    assuming,
    conjuncts,
    facts_of,
    leaves,
)
from vnchild.law.reasons import Reason, describe, reason
from vnchild.law.truth import compiled

age = AgeFact("birth_date", Text("tuổi", "age"))
hiv = BoolFact("hiv", Text("nhiễm HIV", "lives with HIV"))
home = TermFact("home", Text("hộ", "home"), terms=HouseholdClass)
count = CountFact("count", Text("số con", "children"))
TODAY = Day(date(2026, 11, 22))

a_leaf = st.one_of(
    st.integers(0, 90).map(lambda n: age >= n),
    st.integers(0, 90).map(lambda n: age < n),
    st.integers(0, 90).map(age.until),
    st.dates(date(1950, 1, 1), date(2026, 1, 1)).map(age.born_from),
    st.sampled_from([hiv.yes, hiv.no]),
    st.lists(st.sampled_from(list(HouseholdClass)), min_size=1, unique=True).map(
        lambda members: home.is_(*members)
    ),
    st.integers(0, 3).map(count.at_least),
)
conditions: st.SearchStrategy[Condition] = st.recursive(
    a_leaf,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda parts: And(tuple(parts))),
        st.lists(inner, max_size=4).map(lambda parts: Or(tuple(parts))),
        inner.map(Not),
    ),
    max_leaves=12,
)
values: dict[str, st.SearchStrategy[FactValue]] = {
    "birth_date": st.dates(date(1930, 1, 1), date(2026, 11, 22)),
    "hiv": st.booleans(),
    "home": st.sampled_from(list(HouseholdClass)),
    "count": st.integers(0, 4),
}
known_facts = st.fixed_dictionaries(values)
some_facts = st.fixed_dictionaries({n: s | st.none() for n, s in values.items()})


def plainly(condition: Condition, facts: Facts) -> Truth:
    """Kleene's logic, spelled out."""
    match condition:
        case And(parts):
            return min((plainly(each, facts) for each in parts), default=Truth.YES)
        case Or(parts):
            return max((plainly(each, facts) for each in parts), default=Truth.NO)
        case Not(part):
            return Truth(2 - plainly(part, facts))
        case leaf:
            return Truth(compiled(leaf)(facts, TODAY))


@given(conditions, some_facts)
def test_a_compiled_condition_is_the_plain_logic_of_its_leaves(
    condition: Condition, facts: Facts
) -> None:
    assert truth(condition, facts, TODAY) is plainly(condition, facts)


@given(conditions, known_facts)
def test_with_all_facts_known_nothing_is_unknown(condition: Condition, facts: Facts) -> None:
    assert truth(condition, facts, TODAY) is not Truth.UNKNOWN
    assert truth(~condition, facts, TODAY) is Truth(2 - truth(condition, facts, TODAY))


@given(conditions, some_facts, known_facts)
def test_what_is_sure_stays_so_when_more_becomes_known(
    condition: Condition, some: Facts, rest: Facts
) -> None:
    before = truth(condition, some, TODAY)
    more = {name: rest[name] if value is None else value for name, value in some.items()}
    if before is not Truth.UNKNOWN:
        assert truth(condition, more, TODAY) is before


@given(conditions, known_facts)
def test_deciding_leaves_beforehand_changes_nothing(condition: Condition, facts: Facts) -> None:
    def by_age(leaf: Condition) -> bool | None:
        if facts_of(leaf) != {"birth_date"}:
            return None
        return truth(leaf, facts, TODAY) is Truth.YES

    left = assuming(condition, by_age)
    assert "birth_date" not in facts_of(left)
    assert truth(left, facts, TODAY) is truth(condition, facts, TODAY)


@given(conditions, some_facts)
def test_a_reason_tells_the_same_outcome_with_a_line_for_each_leaf(
    condition: Condition, facts: Facts
) -> None:
    tree = reason(condition, facts, TODAY)

    def count_leaves(node: Reason) -> int:
        if node.fact is not None:
            return 1
        return sum(count_leaves(part) for part in node.parts)

    assert tree.outcome is truth(condition, facts, TODAY)
    assert count_leaves(tree) == len(list(leaves(condition)))


def test_an_absent_fact_is_unknown() -> None:
    assert truth(hiv.yes, {}, TODAY) is Truth.UNKNOWN
    assert truth(hiv.no, {}, TODAY) is Truth.UNKNOWN
    assert truth(hiv.yes | ~hiv.yes, {}, TODAY) is Truth.UNKNOWN


def test_conditions_join_flat_and_tell_their_facts() -> None:
    condition = (age < 16) & hiv.yes & home.is_(HouseholdClass.POOR)
    assert len(conjuncts(condition)) == 3
    assert facts_of(condition) == {"birth_date", "hiv", "home"}
    assert conjuncts(hiv.yes) == (hiv.yes,)
    assert assuming(ALWAYS, lambda _: None) == ALWAYS
    assert assuming(NEVER, lambda _: None) == NEVER


def test_a_condition_is_not_a_truth_value() -> None:
    with pytest.raises(TypeError, match="not and, or, not"):
        bool(hiv.yes)


@pytest.mark.parametrize(
    ("leaf", "vi", "en"),
    [
        (age >= 4, "từ đủ 4 tuổi", "4 years of age or more"),
        (age < 16, "dưới 16 tuổi", "under 16 years of age"),
        (age.until(22), "không quá 22 tuổi", "not past the birthday of 22"),
        (hiv.yes, "nhiễm HIV", "lives with HIV"),
        (hiv.no, "không: nhiễm HIV", "not: lives with HIV"),
        (count.at_least(1), "số con: từ 1 trở lên", "children: 1 or more"),
    ],
)
def test_a_leaf_is_told_with_its_threshold(leaf: Condition, vi: str, en: str) -> None:
    assert describe(leaf) == Text(vi, en)

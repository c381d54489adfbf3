"""Sentences and decision tables say what the conditions say."""

from __future__ import annotations

import re
from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from vnchild.docs.decisions import DecisionError, decision_table
from vnchild.docs.phrases import phrase
from vnchild.docs.sentences import in_lines, say
from vnchild.domain.circumstances import CaredForBy
from vnchild.domain.terms import Disability, HouseholdClass, ParentSituation
from vnchild.law.age import day_of
from vnchild.law.conditions import (
    ALWAYS,
    NEVER,
    AgeFact,
    AtLeast,
    BoolFact,
    Condition,
    CountFact,
    Facts,
    FactValue,
    Or,
    TermFact,
    fact_of,
    leaves,
)
from vnchild.law.text import Text
from vnchild.law.truth import Truth, truth
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS, WORDS_OF_THE_LAW
from vnchild.rules.health_insurance import CONDITIONS as INSURANCE
from vnchild.rules.social_assistance import RULES
from vnchild.rules.social_assistance.facts import (
    age,
    disability,
    father,
    hiv,
    household,
    mother,
)

ON = date(2026, 11, 22)
DAY = day_of(ON)
POOR = household.is_(HouseholdClass.POOR)
DEAD = ParentSituation.DECEASED
MISSING = ParentSituation.MISSING
CARED_FOR = TermFact("cared_for_by", Text("người chăm sóc", "carer"), terms=CaredForBy)

NUMBERED = re.compile(r"(?<![\w(])(?:[a-zđ]|[ivx]+)\) ")
EVERY_CONDITION = (
    *(group.condition for version in RULES.versions for group in version.value.groups),
    *(
        group.condition & level.when
        for version in RULES.versions
        for group in version.value.groups
        for level in group.levels
    ),
    *CONDITIONS.values(),
    *WORDS_OF_THE_LAW.values(),
    *INSURANCE.values(),
)


def _value(fact: object) -> st.SearchStrategy[FactValue]:
    if isinstance(fact, BoolFact | TermFact):
        return st.sampled_from(fact.values)
    if isinstance(fact, CountFact):
        return st.integers(0, 3)
    near_birthdays = st.builds(
        lambda years, days: ON - relativedelta(years=years) + relativedelta(days=days),
        st.integers(0, 90),
        st.integers(-1, 1),
    )
    return near_birthdays.map(lambda born: min(born, ON))


@st.composite
def _asked(draw: st.DrawFn, *, known: bool) -> tuple[Condition, Facts]:
    condition = draw(st.sampled_from(EVERY_CONDITION))
    facts: dict[str, FactValue] = {}
    for fact in sorted({fact_of(leaf) for leaf in leaves(condition)}, key=lambda f: f.name):
        value = draw(_value(fact))
        facts[fact.name] = value if known or draw(st.booleans()) else None
    return condition, facts


@given(_asked(known=True))
@settings(deadline=None, max_examples=400)
def test_a_table_holds_for_whom_its_condition_holds(asked: tuple[Condition, Facts]) -> None:
    condition, facts = asked
    table = decision_table(condition).condition()
    assert truth(table, facts, DAY) is truth(condition, facts, DAY)


@given(_asked(known=False))
@settings(deadline=None, max_examples=400)
def test_a_table_is_as_sure_as_its_condition(asked: tuple[Condition, Facts]) -> None:
    condition, facts = asked
    said = truth(condition, facts, DAY)
    if said is not Truth.UNKNOWN:
        assert truth(decision_table(condition).condition(), facts, DAY) is said


@pytest.mark.parametrize("condition", EVERY_CONDITION)
def test_every_leaf_of_a_rule_is_in_its_sentence(condition: Condition) -> None:
    for lang in ("vi", "en"):
        said = say(condition, lang)
        plain = NUMBERED.sub("", said)
        assert plain.count("(") == plain.count(")")
        assert "None" not in said
    table = decision_table(condition)
    assert table.rows
    assert {fact.name for fact in table.facts} >= {cell.fact.name for r in table.rows for cell in r}


def test_sentences_read_naturally() -> None:
    child = (age < 16) & hiv.yes & POOR
    assert say(child, "vi") == "dưới 16 tuổi, nhiễm HIV/AIDS và thuộc hộ nghèo"
    assert say(child, "en") == (
        "under 16 years of age, living with HIV/AIDS and of a poor household"
    )
    pair = (mother.is_(DEAD) & father.is_(MISSING)) | (father.is_(DEAD) & mother.is_(MISSING))
    assert say((age < 16) & pair, "vi") == (
        "dưới 16 tuổi, và thuộc một trong các trường hợp: a) mẹ đã chết và cha bị tuyên bố mất "
        "tích; b) cha đã chết và mẹ bị tuyên bố mất tích"
    )
    assert in_lines((age < 16) & pair, "vi") == (
        "dưới 16 tuổi, và thuộc một trong các trường hợp:",
        "mẹ đã chết và cha bị tuyên bố mất tích",
        "cha đã chết và mẹ bị tuyên bố mất tích",
    )
    assert in_lines(child, "vi") == (say(child, "vi"),)
    severe = disability.is_(Disability.SEVERE) & ((age < 16) | (age >= 60))
    assert say(severe, "vi") == "khuyết tật nặng và (dưới 16 tuổi hoặc từ đủ 60 tuổi)"


def test_and_and_or_are_not_mixed_up() -> None:
    poor = household.is_(HouseholdClass.POOR, HouseholdClass.NEAR_POOR)
    said = "of a poor household or near-poor household; and living with HIV/AIDS"
    assert say(poor & hiv.yes, "en") == said


def test_a_denial_reaches_the_leaves() -> None:
    assert say(~(hiv.yes | POOR), "vi") == "không nhiễm HIV/AIDS và không thuộc hộ nghèo"
    assert say(~mother.is_(DEAD), "vi") == "mẹ không thuộc trường hợp đã chết"
    assert say(~mother.is_(DEAD), "en") == "the mother is not deceased"
    assert say(~CARED_FOR.is_(CaredForBy.NOBODY), "vi") == "có người chăm sóc"
    assert say(~(age < 16), "en") == "16 years of age or more"
    assert say(~~hiv.yes, "en") == "living with HIV/AIDS"
    assert say(~ALWAYS, "en") == "nobody"
    assert say(~NEVER, "vi") == "mọi người thuộc nhóm"


def test_ways_that_cannot_be_are_left_out() -> None:
    assert decision_table((age < 16) & (age >= 16)).rows == ()
    assert decision_table(hiv.yes & hiv.no).rows == ()
    assert len(decision_table((age >= 22) & age.until(22)).rows) == 1


def test_ways_that_another_covers_are_left_out_and_values_joined() -> None:
    assert len(decision_table(hiv.yes | (hiv.yes & POOR)).rows) == 1
    near = household.is_(HouseholdClass.NEAR_POOR)
    (row,) = decision_table((POOR & hiv.yes) | (near & hiv.yes)).rows
    assert {cell.fact.name: cell.text("vi") for cell in row} == {
        "household": "hộ nghèo hoặc hộ cận nghèo",
        "hiv": "có",
    }


def test_a_table_with_too_many_ways_says_so() -> None:
    facts = [BoolFact(f"f{n}", Text(f"f{n}", f"f{n}")) for n in range(40)]
    ways: Condition = Or(tuple(f.yes for f in facts[:25])) & Or(tuple(f.yes for f in facts[15:]))
    with pytest.raises(DecisionError, match="more than 400 ways"):
        decision_table(ways)


def test_a_count_and_a_day_are_phrases() -> None:
    small = CountFact("small", Text("số con nhỏ", "small children"))
    assert phrase(AtLeast(small, 2), "vi") == "số con nhỏ: từ 2 trở lên"
    assert phrase(AtLeast(small, 2), "en", so=False) == "small children: fewer than 2"
    born = AgeFact("birth_date", Text("tuổi", "age")).born_from(date(2020, 3, 1))
    assert phrase(born, "vi") == "sinh từ ngày 01/03/2020"
    assert phrase(born, "en", so=False) == "born before 2020-03-01"


def test_what_is_no_leaf_is_refused() -> None:
    with pytest.raises(TypeError, match="is not a leaf"):
        phrase(ALWAYS, "en")

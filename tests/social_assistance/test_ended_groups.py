"""Groups and conditions that an amendment ended or that only a reading would change."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from vnchild import Care, Disability, Household, HouseholdClass, MaritalStatus, Person, assess
from vnchild.law.age import day_of
from vnchild.law.conditions import NEVER, BoolFact
from vnchild.law.errors import LawConflictError
from vnchild.law.reasons import reason
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.carer_conditions import in_clause
from vnchild.rules.social_assistance.grounds import lines
from vnchild.rules.social_assistance.readings.shape import unless
from vnchild.rules.social_assistance.timing import Turn

TODAY = date(2026, 11, 22)
GONE = Text("hết hiệu lực", "ended")


def question(*ended: str) -> Question:
    asked = ask(TODAY, None, None, None)
    return evolve(asked, rules=asked.rules.without(*ended, because=GONE)) if ended else asked


def test_nobody_belongs_to_a_clause_that_has_ended() -> None:
    [code] = [each.code for each in question().rules.named("8")]
    ground = in_clause(question(code), "8")
    assert ground.condition == NEVER
    assert "nay đã hết hiệu lực" in ground.text.vi
    assert "has ended" in ground.text.en
    assert ground.provision.clause == "8"


def test_a_clause_of_several_points_is_named_as_a_whole() -> None:
    points = question().rules.named("5")
    assert len(points) > 1
    ground = in_clause(question(), "5")
    assert ground.text.vi == "thuộc khoản 5 Điều 5"
    assert (ground.provision.clause, ground.provision.point) == ("5", None)


def test_several_clauses_are_joined_by_or() -> None:
    ground = in_clause(question(), "1", "3")
    assert ground.text.vi == "thuộc khoản 1 hoặc khoản 3 Điều 5"
    assert ground.text.en == "falls under Article 5(1) or (3)"
    assert ground.provision.clause is None


def test_a_reading_that_shuts_out_people_of_a_clause_that_is_gone_changes_nothing() -> None:
    rules = question().rules
    assert unless(("8",), ("no such",))(rules) is rules
    assert unless(("8",), ("3",))(rules) is not rules


def test_a_code_that_is_no_group_is_refused_with_its_fellows() -> None:
    rules = question().rules
    with pytest.raises(LawConflictError, match=r"of that clause there are: 5\.a, 5\.b"):
        rules.without("5.x", because=GONE)
    with pytest.raises(LawConflictError, match="the groups are"):
        rules.without("9", because=GONE)


@pytest.mark.parametrize(
    ("studying", "before"), [(None, None), (False, None), (None, False), (None, True)]
)
@pytest.mark.parametrize(("hiv", "disability"), [(None, None), (False, Disability.NONE)])
def test_the_reading_on_a_child_past_16_is_told_whenever_the_sum_rests_on_it(
    studying: bool | None, before: bool | None, hiv: bool | None, disability: Disability | None
) -> None:
    person = Person(
        birth_date=date(1986, 1, 1),
        household=Household(poverty=HouseholdClass.POOR),
        marital=MaritalStatus.WIDOWED,
        care=Care.FAMILY,
        children_under_16=0,
        children_studying=1,
        studying=studying,
        received_before_16=before,
        hiv=hiv,
        disability=disability,
    )
    found = assess(person, on=TODAY)
    assert found.amount == 540_000
    assert "child-past-16" in {each.code for each in found.interpretations}


def test_a_turn_prints_as_its_name() -> None:
    assert [repr(each) for each in Turn] == [f"Turn.{each.name}" for each in Turn]


@pytest.mark.parametrize(("kept", "mark"), [(True, "không"), (False, "có")])
def test_a_fact_that_must_not_be_so_is_told_with_what_it_is(kept: bool, mark: str) -> None:
    kept_at_home = BoolFact("kept", Text("được nuôi tại nhà", "is kept at home"))
    poor = BoolFact("poor", Text("thuộc hộ nghèo", "is poor"))
    tree = reason(kept_at_home.no & poor.yes, {"kept": kept, "poor": True}, day_of(TODAY))
    told = "\n".join(lines(tree, "vi"))
    assert "được nuôi tại nhà" in told
    assert ("không: được nuôi tại nhà" in told) or mark in told

"""Supports and the ways to the allowance: what rates say, and where each stands."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

import pytest
from attrs import evolve

from tests.social_assistance.people import DEAD, PRESENT
from tests.social_assistance.test_household import NO_HARDSHIP, PLAIN
from vnchild import Care, Disability, HouseholdClass, Person, Status, Supporter
from vnchild.domain.care import Burial, Carer, Home, Member, Raising, Relative
from vnchild.law.age import Day
from vnchild.law.conditions import ALWAYS, Age
from vnchild.law.document import Document
from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_335_2026,
    LAW_25_2008,
)
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.carers import direct_care, raising_support, taking_in
from vnchild.rules.social_assistance.facts import abandoned, hiv, household
from vnchild.rules.social_assistance.household import assess_household
from vnchild.rules.social_assistance.once import burial
from vnchild.rules.social_assistance.rules import Level
from vnchild.rules.social_assistance.support import Rate, Rule, Unit, evaluate
from vnchild.rules.social_assistance.ways import ways

ON: Final = date(2026, 11, 22)
OLD: Final = date(2022, 6, 15)
GOOD: Final = Carer(
    relation=Relative.OTHER,
    capable=True,
    willing=True,
    home=True,
    economy=True,
    fit=True,
    lives_with_spouse=False,
    excluded=False,
)


def test_a_serious_injury_is_counted_by_the_level_of_the_province() -> None:
    hurt = Member(
        person=PLAIN,
        badly_injured=True,
        treated_days=5,
        at_residence=True,
        no_kin_caring=False,
    )
    sums = [
        assess_household(
            Home(members=(hurt,), hardship=NO_HARDSHIP), on=ON, province=code
        ).once_up_to
        for code in (None, "01")
    ]
    assert sums[0] is not None
    assert sums[1] is not None
    assert sums[1] * 540_000 == sums[0] * 650_000 > 0


RULE: Final = Rule(
    code="test",
    what=Text("thử", "test"),
    provision=DECREE_20_2021.at(20),
    condition=ALWAYS,
    unit=Unit.MONTH,
)


def test_a_lower_rate_that_is_open_is_not_asked_about() -> None:
    low = Rate(provision=DECREE_20_2021.at(20, 1), coefficient=Fraction(1), when=hiv.yes)
    high = Rate(provision=DECREE_20_2021.at(20, 2), coefficient=Fraction(2), when=abandoned.yes)
    rule = evolve(RULE, rates=(low, high))
    day = Day(ON)
    settled = evaluate(rule, {"abandoned": True, "hiv": None}, day, 500_000)
    assert (settled.amount, settled.up_to, settled.missing) == (1_000_000, 1_000_000, ())
    open_ = evaluate(rule, {"abandoned": None, "hiv": True}, day, 500_000)
    assert (open_.amount, open_.up_to, open_.missing) == (500_000, 1_000_000, ("abandoned",))


def test_where_no_rate_holds_nothing_is_due_though_the_condition_does() -> None:
    rate = Rate(provision=DECREE_20_2021.at(20, 1), coefficient=Fraction(1), when=hiv.yes)
    rule = evolve(RULE, rates=(rate,))
    none = evaluate(rule, {"hiv": False}, Day(ON), 500_000)
    assert (none.status, none.amount, none.reason.outcome.name) == (Status.NOT_ELIGIBLE, 0, "NO")
    maybe = evaluate(rule, {"hiv": None}, Day(ON), 500_000)
    assert (maybe.status, maybe.up_to) == (Status.UNDETERMINED, 500_000)
    assert (maybe.missing, maybe.reason.outcome.name) == (("hiv",), "UNKNOWN")


def test_half_a_dong_is_never_paid() -> None:
    third = Rate(provision=DECREE_20_2021.at(20), coefficient=Fraction(1, 3))
    assert third.vnd(360_000) == 120_000
    with pytest.raises(ValueError, match="1/3 times 500000 VND is no whole number"):
        third.vnd(500_000)


def test_a_rate_of_a_document_without_verified_days_has_no_since() -> None:
    unverified = LAW_25_2008.at(12)
    rate = Rate(provision=unverified, amount=1_000, when=hiv.yes)
    support = evaluate(evolve(RULE, rates=(rate,)), {"hiv": True}, Day(ON), None)
    assert support.amount == 1_000
    (line,) = [part for part in support.reason.parts if part.provision == unverified]
    assert line.since is None


def test_a_group_that_cannot_be_is_no_way_to_the_allowance() -> None:
    rules = ask(ON).rules
    poor = household.is_(HouseholdClass.POOR)
    near = household.is_(HouseholdClass.NEAR_POOR)
    six = rules.by_code["6"]
    never = evolve(six, code="9", clause=9, condition=poor & near, levels=six.levels[:1])
    wider = evolve(rules, groups=(*rules.groups, never))
    assert len(ways(wider)) == len(ways(rules))


def test_a_pair_that_cannot_be_is_no_way_either() -> None:
    rules = ask(ON).rules
    rich = household.is_(HouseholdClass.NONE)
    eight = rules.by_code["8"]
    only_rich = evolve(
        eight,
        code="9",
        clause=8,
        condition=rich & hiv.yes,
        levels=(Level(tenths=99, provision=eight.provision),),
    )
    wider = evolve(rules, groups=(*rules.groups, only_rich))
    pairs = [way for way in ways(wider) if way.pair and way.tenths == 99]
    assert pairs == []
    assert [way.tenths for way in ways(wider) if not way.pair].count(99) == 1


def test_the_pairs_are_those_of_clause_4_with_5_6_and_8() -> None:
    rules = ask(ON).rules
    found = ways(rules)
    single = [way for way in found if not way.pair]
    pairs = [(single[way.pair[0]].clause, single[way.pair[1]].clause) for way in found if way.pair]
    assert {parent for parent, _ in pairs} == {4}
    assert {partner for _, partner in pairs} == {5, 6, 8}
    for way in found:
        if way.pair:
            parent, partner = (single[place] for place in way.pair)
            assert (way.tenths, way.each, way.per) == (partner.tenths, parent.each, parent.per)


def test_every_way_of_the_law_has_ages_that_can_be() -> None:
    for on in (date(2022, 1, 1), ON):
        for way in ways(ask(on).rules):
            ages = [x for x in way.literals if isinstance(x, Age)]
            assert len(ages) == len(set(ages))


def test_where_each_support_of_a_carer_stands() -> None:
    """Decree 20/2021 Art. 20, Decree 335/2026 Art. 17: child (1)(a), (b); disabled (2)(d)."""
    for on, decree, article in ((OLD, DECREE_20_2021, 20), (ON, DECREE_335_2026, 17)):
        born = {3: on.replace(year=on.year - 3), 4: on.replace(year=on.year - 4)}
        for years, point in ((3, "a"), (4, "b")):
            child = Person(
                birth_date=born[years], mother=DEAD, father=DEAD, adopted=False, care=Care.CARER
            )
            found = taking_in(child, GOOD, on=on)
            assert found.provision == decree.at(article, 1)
            assert found.level_provision == decree.at(article, 1, point)
        for years, times in ((10, Fraction(5, 2)), (30, Fraction(3, 2))):
            disabled = Person(
                birth_date=on.replace(year=on.year - years),
                disability=Disability.EXTREMELY_SEVERE,
                care=Care.CARER,
                mother=PRESENT,
                father=PRESENT,
            )
            found = taking_in(disabled, GOOD, on=on)
            assert found.coefficient == times
            assert found.provision == found.level_provision == decree.at(article, 2, "d")


def test_a_rate_says_since_when_it_is_law() -> None:
    rate = Rate(provision=DECREE_20_2021.at(20, 1), amount=1_000, when=hiv.yes)
    support = evaluate(evolve(RULE, rates=(rate,)), {"hiv": True}, Day(ON), None)
    (line,) = [part for part in support.reason.parts if part.provision == rate.provision]
    assert line.since == date(2021, 7, 1)


@pytest.mark.parametrize(
    ("on", "decree", "article"), [(OLD, DECREE_20_2021, 20), (ON, DECREE_335_2026, 17)]
)
def test_where_the_support_of_a_disabled_parent_and_of_a_home_stands(
    on: date, decree: Document, article: int
) -> None:
    person = evolve(PLAIN, disability=Disability.EXTREMELY_SEVERE)
    one = raising_support(person, Raising(pregnant=True, under_36_months=0), on=on)
    both = raising_support(person, Raising(pregnant=True, under_36_months=1), on=on)
    assert (one.provision, one.level_provision) == (decree.at(article, 2, "a"),) * 2
    assert (both.coefficient, both.level_provision) == (Fraction(2), decree.at(article, 2, "a"))
    home = direct_care(person, on=on)
    assert (home.provision, home.level_provision) == (decree.at(article, 2, "c"),) * 2


def test_where_the_support_for_an_old_person_taken_in_stands() -> None:
    for on, decree, article in ((OLD, DECREE_20_2021, 20), (ON, DECREE_335_2026, 17)):
        old = evolve(
            PLAIN,
            birth_date=on.replace(year=on.year - 65),
            supporter=Supporter.NONE,
            facility_eligible=True,
            care=Care.CARER,
        )
        found = taking_in(old, GOOD, on=on)
        assert (found.code, found.coefficient) == ("taking-in-elderly", Fraction(3, 2))
        assert found.provision == decree.at(article, 1)
        assert found.level_provision == decree.at(article, 1, "b")


def test_the_burial_of_who_was_only_on_the_social_pension() -> None:
    """Decree 335/2026 Art. 31(3): 20 times 540,000, whatever the province's own level."""
    nothing = Burial(
        receiving=False,
        applied=False,
        child_of_single_parent=False,
        survivor_allowance=False,
        other_allowance=False,
        social_pension=True,
    )
    person = Person(birth_date=date(1945, 1, 1))
    for province in (None, "01"):
        found = burial(person, nothing, on=ON, province=province)
        assert (found.code, found.amount) == ("burial-social-pension", 10_800_000)
        assert found.level_provision == DECREE_335_2026.at(31, 3)


def test_a_fixed_amount_hangs_on_no_standard_level() -> None:
    fixed = Rate(provision=DECREE_20_2021.at(20, 1), amount=60_000, when=hiv.yes)
    times = Rate(provision=DECREE_20_2021.at(20, 1), coefficient=Fraction(1), when=hiv.yes)
    facts = {"hiv": True}
    assert evaluate(evolve(RULE, rates=(fixed,)), facts, Day(ON), 500_000).standard is None
    assert evaluate(evolve(RULE, rates=(times,)), facts, Day(ON), 500_000).standard == 500_000

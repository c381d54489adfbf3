"""Support for carers: Decree 20/2021 Art. 18-23, Decree 335/2026 Art. 15-20."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from vnchild import Care, Disability, HouseholdClass, ParentSituation, Person, Status
from vnchild.domain import Household, Supporter
from vnchild.domain.care import CareError, Carer, EmergencyNeed, Raising, Relative
from vnchild.rules.social_assistance.carer_conditions import may_take_in
from vnchild.rules.social_assistance.carers import (
    direct_care,
    one_for_a_couple,
    raising_support,
    taking_in,
    under_36_months,
)
from vnchild.rules.social_assistance.temporary_care import meals_of_stay, temporary_care

D20 = date(2022, 6, 15)
D335 = date(2027, 6, 15)
DEAD = ParentSituation.DECEASED
GOOD = Carer(
    relation=Relative.OTHER,
    capable=True,
    willing=True,
    home=True,
    economy=True,
    fit=True,
    lives_with_spouse=False,
    excluded=False,
)


def orphan(born: date, disability: Disability = Disability.NONE) -> Person:
    return Person(birth_date=born, mother=DEAD, father=DEAD, care=Care.CARER, disability=disability)


def adult(disability: Disability, care: Care = Care.FAMILY) -> Person:
    return Person(birth_date=date(1990, 1, 1), disability=disability, care=care)


@pytest.mark.parametrize(
    ("on", "article", "times", "amount"),
    [
        pytest.param(date(2022, 6, 14), "20", Fraction(5, 2), 900_000, id="D20, the day before 4"),
        pytest.param(date(2022, 6, 15), "20", Fraction(3, 2), 540_000, id="D20, on 4"),
        pytest.param(date(2022, 6, 16), "20", Fraction(3, 2), 540_000, id="D20, the day after"),
        pytest.param(date(2024, 7, 1), "20", Fraction(3, 2), 750_000, id="Decree 76/2024"),
        pytest.param(date(2026, 10, 5), "17", Fraction(3, 2), 810_000, id="D335"),
        pytest.param(date(2034, 6, 14), "17", Fraction(3, 2), 810_000, id="the day before 16"),
    ],
)
def test_taking_in_a_child_by_age(on: date, article: str, times: Fraction, amount: int) -> None:
    got = taking_in(orphan(date(2018, 6, 15)), GOOD, on=on)
    assert (got.status, got.coefficient, got.amount) == (Status.ELIGIBLE, times, amount)
    assert got.provision.article == article
    assert got.level_provision is not None
    assert got.level_provision.point == ("a" if times == Fraction(5, 2) else "b")
    assert got.floor
    assert not got.discretionary


def test_taking_in_ends_with_16() -> None:
    got = taking_in(orphan(date(2018, 6, 15)), GOOD, on=date(2034, 6, 15))
    assert (got.status, got.amount) == (Status.NOT_ELIGIBLE, 0)


def test_only_who_is_taken_in_brings_support() -> None:
    at_home = evolve(orphan(date(2020, 1, 1)), care=Care.FAMILY)
    assert taking_in(at_home, GOOD, on=D20).status is Status.NOT_ELIGIBLE
    unknown = taking_in(evolve(at_home, care=None), GOOD, on=D20)
    assert (unknown.status, unknown.amount, unknown.up_to) == (Status.UNDETERMINED, 0, 900_000)
    assert "care" in unknown.missing


@pytest.mark.parametrize(
    ("on", "failing", "wanted"),
    [
        (D20, {"capable": False, "home": False, "economy": False, "fit": False}, Status.ELIGIBLE),
        (D335, {"capable": False, "home": False, "economy": False}, Status.ELIGIBLE),
        (D20, {"willing": False}, Status.NOT_ELIGIBLE),
        (D335, {"willing": False}, Status.NOT_ELIGIBLE),
        (D20, {"excluded": True}, Status.NOT_ELIGIBLE),
        (D20, {"lives_with_spouse": True, "spouse_capable": False}, Status.NOT_ELIGIBLE),
        (D335, {"lives_with_spouse": True, "spouse_capable": False}, Status.ELIGIBLE),
        (D20, {"capable": False, "willing": None}, Status.UNDETERMINED),
    ],
)
def test_relatives_are_excepted(on: date, failing: dict[str, bool | None], wanted: Status) -> None:
    grandmother = evolve(GOOD, relation=Relative.GRANDPARENT, **failing)
    child = orphan(date(2021, 1, 1))
    found = may_take_in(child, grandmother, on=on)
    assert found.status is wanted
    assert found.discretionary is (wanted is not Status.NOT_ELIGIBLE)
    assert taking_in(child, grandmother, on=on).status is wanted
    stranger = evolve(grandmother, relation=Relative.OTHER)
    assert may_take_in(child, stranger, on=on).status is not Status.ELIGIBLE


def test_an_uncle_who_is_not_named_is_not_excepted() -> None:
    cau = evolve(GOOD, relation=Relative.MATERNAL_UNCLE, home=False)
    assert may_take_in(orphan(date(2021, 1, 1)), cau, on=D335).status is Status.NOT_ELIGIBLE


def test_an_unknown_condition_is_named_and_not_read_as_no() -> None:
    got = taking_in(orphan(date(2020, 1, 1)), evolve(GOOD, home=None), on=D20)
    assert (got.status, got.amount, got.up_to) == (Status.UNDETERMINED, 0, 900_000)
    assert "carer_home" in got.missing
    everything = taking_in(orphan(date(2020, 1, 1)), None, on=D20)
    assert everything.status is Status.UNDETERMINED


@pytest.mark.parametrize(("on", "standard"), [(D20, 360_000), (D335, 540_000)])
def test_taking_in_the_extremely_disabled(on: date, standard: int) -> None:
    person = adult(Disability.EXTREMELY_SEVERE, Care.CARER)
    got = taking_in(person, GOOD, on=on)
    assert got.amount == standard * 3 // 2
    assert got.provision.point == "d"
    child = orphan(on.replace(year=on.year - 10), Disability.EXTREMELY_SEVERE)
    of_child = taking_in(child, GOOD, on=on)
    assert (of_child.coefficient, of_child.amount) == (Fraction(5, 2), standard * 5 // 2)
    severe = adult(Disability.SEVERE, Care.CARER)
    assert taking_in(severe, GOOD, on=on).status is Status.NOT_ELIGIBLE


@pytest.mark.parametrize(("on", "amount"), [(D20, 540_000), (D335, 810_000)])
def test_taking_in_an_elderly_person(on: date, amount: int) -> None:
    old = Person(
        birth_date=date(1950, 1, 1),
        household=Household(poverty=HouseholdClass.POOR),
        supporter=Supporter.NONE,
        facility_eligible=True,
        care=Care.CARER,
        disability=Disability.NONE,
    )
    got = taking_in(old, GOOD, on=on)
    assert (got.code, got.amount) == ("taking-in-elderly", amount)
    unwilling = evolve(GOOD, willing=False)
    assert taking_in(old, unwilling, on=on).amount == amount  # Art. 23 does not ask for it


@pytest.mark.parametrize(("on", "article", "amount"), [(D20, 20, 360_000), (D335, 17, 540_000)])
def test_direct_care(on: date, article: int, amount: int) -> None:
    got = direct_care(adult(Disability.EXTREMELY_SEVERE), on=on)
    assert (got.amount, got.provision.article, got.provision.point) == (amount, str(article), "c")
    assert got.floor
    assert direct_care(adult(Disability.SEVERE), on=on).status is Status.NOT_ELIGIBLE
    taken = adult(Disability.EXTREMELY_SEVERE, Care.CARER)
    assert direct_care(taken, on=on).status is Status.NOT_ELIGIBLE
    unknown = direct_care(Person(birth_date=date(1990, 1, 1), care=Care.FAMILY), on=on)
    assert (unknown.status, unknown.missing) == (Status.UNDETERMINED, ("disability",))


@pytest.mark.parametrize(
    ("pregnant", "children", "sure", "possible"),
    [
        (True, 0, 15, 15),
        (False, 1, 15, 15),
        (True, 1, 20, 20),
        (False, 2, 20, 20),
        (True, 3, 20, 20),
        (False, 0, 0, 0),
        (None, 0, 0, 15),
        (None, 1, 15, 20),
        (True, None, 15, 20),
        (None, None, 0, 20),
        (None, 2, 20, 20),
    ],
)
def test_raising(pregnant: bool | None, children: int | None, sure: int, possible: int) -> None:
    raising = Raising(pregnant=pregnant, under_36_months=children)
    for on, standard in ((D20, 360_000), (D335, 540_000)):
        got = raising_support(adult(Disability.SEVERE), raising, on=on)
        assert (got.amount, got.up_to) == (sure * standard // 10, possible * standard // 10)
        assert bool(got.missing) is (sure != possible)


def test_raising_asks_for_a_severe_disability_and_the_community() -> None:
    raising = Raising(pregnant=True, under_36_months=0)
    assert raising_support(adult(Disability.MILD), raising, on=D20).amount == 0
    away = adult(Disability.SEVERE, Care.FACILITY)
    assert raising_support(away, raising, on=D20).status is Status.NOT_ELIGIBLE


def test_a_couple_gets_one_support() -> None:
    one = raising_support(
        adult(Disability.SEVERE), Raising(pregnant=True, under_36_months=1), on=D335
    )
    other = raising_support(
        adult(Disability.SEVERE), Raising(pregnant=False, under_36_months=1), on=D335
    )
    assert one_for_a_couple(other, one).amount == 1_080_000


def test_under_36_months_ends_on_the_day() -> None:
    births = (date(2024, 6, 15),)
    assert under_36_months(births, date(2027, 6, 14)) == 1
    assert under_36_months(births, date(2027, 6, 15)) == 0
    with pytest.raises(CareError, match="born after"):
        under_36_months(births, date(2024, 6, 14))


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2022, 1, 14), Status.NOT_ELIGIBLE),
        (date(2022, 1, 15), Status.ELIGIBLE),
        (date(2022, 4, 15), Status.ELIGIBLE),
        (date(2022, 4, 16), Status.NOT_ELIGIBLE),
    ],
)
def test_temporary_care_is_for_three_months(on: date, status: Status) -> None:
    got = temporary_care(EmergencyNeed.STREET, started=date(2022, 1, 15), on=on)
    assert got.status is status
    assert got.until == date(2022, 4, 15)
    assert got.amount == (60_000 if status is Status.ELIGIBLE else 0)


def test_meals_by_decree_and_who_was_still_in_care() -> None:
    need, started, on = EmergencyNeed.BEREFT, date(2026, 9, 1), date(2026, 9, 10)
    before = temporary_care(need, started=started, on=on, known=date(2026, 9, 10))
    assert (before.amount, before.up_to) == (60_000, 60_000)
    open_ = temporary_care(need, started=started, on=on)
    assert (open_.amount, open_.up_to) == (60_000, 100_000)
    assert open_.missing == ("stays_until_2026_10_05",)
    over = temporary_care(need, started=started, on=on, ended=date(2026, 10, 4))
    assert (over.amount, over.up_to) == (60_000, 60_000)
    still = temporary_care(need, started=started, on=on, ended=date(2026, 10, 5))
    assert still.amount == 100_000
    now = temporary_care(need, started=started, on=date(2026, 10, 5))
    assert (now.amount, now.level_provision and now.level_provision.en) == (
        100_000,
        "Article 16(2)(a), Decree 335/2026/NĐ-CP",
    )


def test_who_needs_protection_by_decree() -> None:
    old = temporary_care(EmergencyNeed.MISTREATED, started=D20, on=D20)
    new = temporary_care(EmergencyNeed.MISTREATED, started=D335, on=D335)
    assert (old.status, new.status) == (Status.NOT_ELIGIBLE, Status.ELIGIBLE)
    assert temporary_care(None, started=D20, on=D20).missing == ("emergency",)
    assert temporary_care(EmergencyNeed.NONE, started=D20, on=D20).amount == 0


def test_meals_of_a_stay_stop_at_three_months() -> None:
    short = meals_of_stay(EmergencyNeed.STREET, started=date(2022, 1, 1), ended=date(2022, 1, 10))
    assert short == 600_000
    long = meals_of_stay(EmergencyNeed.STREET, started=date(2022, 1, 1), ended=date(2022, 12, 31))
    assert long == 91 * 60_000
    with pytest.raises(CareError, match="before it started"):
        meals_of_stay(EmergencyNeed.STREET, started=date(2022, 1, 2), ended=date(2022, 1, 1))


@pytest.mark.parametrize(
    ("on", "disability", "wanted"),
    [
        (D20, Disability.SEVERE, Status.ELIGIBLE),
        (D20, Disability.EXTREMELY_SEVERE, Status.NOT_ELIGIBLE),
        (D335, Disability.MILD, Status.ELIGIBLE),
        (D335, Disability.SEVERE, Status.NOT_ELIGIBLE),
        (D335, Disability.EXTREMELY_SEVERE, Status.NOT_ELIGIBLE),
    ],
)
def test_a_disabled_orphan_asks_for_both_sets_of_conditions(
    on: date, disability: Disability, wanted: Status
) -> None:
    child = orphan(on.replace(year=on.year - 2), disability)
    unfit_spouse = evolve(
        GOOD, lives_with_spouse=True, spouse_capable=True, spouse_willing=True, spouse_fit=False
    )
    assert may_take_in(child, unfit_spouse, on=on).status is wanted
    support = taking_in(child, unfit_spouse, on=on)
    assert support.status is wanted
    asked_of_both = disability is not Disability.MILD and (on, disability) != (
        D20,
        Disability.SEVERE,
    )
    codes = {each.code for each in support.interpretations}
    assert ("child-and-disabled" in codes) is asked_of_both


@pytest.mark.parametrize("on", [D20, D335])
@pytest.mark.parametrize(
    "disability", [Disability.MILD, Disability.SEVERE, Disability.EXTREMELY_SEVERE]
)
def test_a_grandmother_without_means_is_considered_for_a_disabled_orphan(
    on: date, disability: Disability
) -> None:
    """The relatives' exception (22(2), 19(2)) does not except a child with a disability."""
    child = orphan(on.replace(year=on.year - 8), disability)
    grandmother = evolve(GOOD, relation=Relative.GRANDPARENT, home=False, economy=False, fit=False)
    finding = may_take_in(child, grandmother, on=on)
    support = taking_in(child, grandmother, on=on)
    level = 540_000 if on == D335 else 360_000
    assert (finding.status, finding.discretionary) == (Status.ELIGIBLE, True)
    assert (support.status, support.discretionary) == (Status.ELIGIBLE, True)
    assert support.amount == level * 3 // 2
    asked = disability is Disability.EXTREMELY_SEVERE or (
        on == D335 and disability is Disability.SEVERE
    )
    for found in (finding, support):
        codes = {each.code for each in found.interpretations}
        assert ("kin-of-a-disabled-child" in codes) is asked
    stranger = evolve(grandmother, relation=Relative.OTHER)
    refused = taking_in(child, stranger, on=on)
    assert refused.status is Status.NOT_ELIGIBLE
    assert "kin-of-a-disabled-child" not in {each.code for each in refused.interpretations}


@pytest.mark.parametrize("on", [D20, D335])
def test_a_fit_grandmother_of_a_disabled_orphan_rests_on_no_reading_of_kin(on: date) -> None:
    child = orphan(on.replace(year=on.year - 8), Disability.EXTREMELY_SEVERE)
    found = taking_in(child, evolve(GOOD, relation=Relative.GRANDPARENT), on=on)
    level = 540_000 if on == D335 else 360_000
    assert (found.amount, found.discretionary) == (level * 5 // 2, False)
    assert "kin-of-a-disabled-child" not in {each.code for each in found.interpretations}


def test_the_slip_on_article_12_is_one_of_decree_20() -> None:
    grandmother = evolve(GOOD, relation=Relative.GRANDPARENT, home=False)
    child = orphan(date(2021, 1, 1))
    for on, there in ((D20, True), (D335, False)):
        for found in (may_take_in(child, grandmother, on=on), taking_in(child, grandmother, on=on)):
            codes = {each.code for each in found.interpretations}
            assert ("relatives-article-12" in codes) is there
            assert "uncle-not-named" not in codes


def test_the_standard_is_cited_with_its_provision() -> None:
    child = orphan(date(2020, 1, 1))
    for on, at in (
        (date(2026, 6, 30), "Article 4(2), Decree 20/2021/NĐ-CP"),
        (date(2026, 7, 1), "Article 32(3), Decree 335/2026/NĐ-CP"),
        (date(2026, 10, 4), "Article 32(3), Decree 335/2026/NĐ-CP"),
        (date(2026, 10, 5), "Article 4(2), Decree 335/2026/NĐ-CP"),
    ):
        got = taking_in(child, GOOD, on=on)
        assert got.basis is not None
        assert got.basis.provision.en == at
        assert any(at in line for line in got.reasons("en"))
    codes = {each.code for each in got.interpretations}
    assert "local-standard-for-support" not in codes
    local = taking_in(child, GOOD, on=D335, standard=700_000)
    assert local.amount == 1_050_000
    assert "local-standard-for-support" in {each.code for each in local.interpretations}


@pytest.mark.parametrize(
    ("on", "there"),
    [
        (date(2026, 6, 30), False),
        (date(2026, 7, 1), True),
        (date(2026, 10, 4), True),
        (date(2026, 10, 5), False),
    ],
)
def test_already_in_care_is_read_only_where_the_decree_reaches_back(on: date, there: bool) -> None:
    got = temporary_care(EmergencyNeed.STREET, started=on, on=on)
    assert ("already-in-care" in {each.code for each in got.interpretations}) is there

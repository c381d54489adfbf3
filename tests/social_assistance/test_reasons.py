"""The reasons of a support: short, with every provision that decides, in plain Vietnamese."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from attrs import evolve

from tests.social_assistance.test_carers import GOOD, adult, orphan
from vnchild import Care, Disability, HouseholdClass, ParentSituation, Person, Status
from vnchild.domain import EmergencyNeed, Household
from vnchild.domain.care import Burial, Carer, FacilityNeed, Hardship, Raising, Relative
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.rules.social_assistance.support import Finding, Support
from vnchild.rules.supports import (
    admission,
    burial,
    burial_by_others,
    direct_care,
    emergency_support,
    facility_burial,
    heavy_injury,
    may_take_in,
    nurture,
    raising_support,
    taking_in,
    temporary_care,
)

D20, D335 = date(2025, 6, 15), date(2026, 11, 22)
DAYS = (D20, D335)
GRAN = evolve(GOOD, relation=Relative.GRANDPARENT, home=False, economy=False)
NOBODY = Person(birth_date=date(2018, 1, 1), care=Care.FACILITY)


def at(on: date, old: str, new: str) -> tuple[str, ...]:
    number = "20/2021/NĐ-CP" if on == D20 else "335/2026/NĐ-CP"
    return tuple(f"{each}, Decree {number}" for each in (old if on == D20 else new).split("; "))


def text(found: Support | Finding) -> str:
    return "\n".join(found.reasons("en"))


def held(found: Support | Finding) -> str:
    return "\n".join(line for line in found.reasons("en") if line.lstrip().startswith("[+]"))


@pytest.mark.parametrize("on", DAYS)
def test_an_orphan_taken_in(on: date) -> None:
    found = taking_in(orphan(date(2018, 1, 1)), GOOD, on=on)
    assert found.status is Status.ELIGIBLE
    assert 10 <= len(found.reasons("vi")) <= 25
    for place in at(
        on,
        "Article 20(1); Article 5(1)(b); Article 22(1); Article 22(4); Article 23(1); "
        "Article 20(1)(b); Article 4(2)",
        "Article 17(1); Article 5(1)(b); Article 19(1); Article 19(4); Article 20(1); "
        "Article 17(1)(b); Article 4(2)",
    ):
        assert f"({place}" in held(found)
    kin = at(on, "Article 22(2)", "Article 19(2)")[0]
    assert f"[-] support for taking in a child of kin ({kin}) — relation to the child:" in text(
        found
    )


@pytest.mark.parametrize("on", DAYS)
def test_a_grandparent_is_by_the_exception_for_relatives(on: date) -> None:
    found = taking_in(orphan(date(2018, 1, 1)), GRAN, on=on)
    exception = at(on, "Article 22(2)", "Article 19(2)")[0]
    level = at(on, "Article 20(1)(b)", "Article 17(1)(b)")[0]
    assert (found.amount > 0, found.discretionary) == (True, True)
    assert (found.provision.en, found.level_provision and found.level_provision.en) == (
        exception,
        level,
    )
    assert f"({exception})" in held(found)
    assert len(found.reasons()) <= 25
    plain = text(may_take_in(orphan(date(2018, 1, 1)), GRAN, on=on))
    assert f"({exception})" in plain


@pytest.mark.parametrize("on", DAYS)
def test_a_refusal_tells_what_fails_in_a_line_each(on: date) -> None:
    unwilling = evolve(GOOD, willing=False)
    found = taking_in(orphan(date(2018, 1, 1)), unwilling, on=on)
    conditions = at(on, "Article 22(1)", "Article 19(1)")[0]
    assert len(found.reasons()) == 5
    unwillingly = "the carer takes the child in of their own free will: no"
    assert f"[-] conditions of who takes in a child ({conditions}) — {unwillingly}" in text(found)
    no_orphan = evolve(orphan(date(2018, 1, 1)), mother=ParentSituation.PRESENT, abandoned=False)
    why = text(taking_in(no_orphan, GOOD, on=on))
    assert "mother: present" in why
    assert "willing" not in why


@pytest.mark.parametrize("on", DAYS)
def test_nurture_names_the_group_and_the_ground(on: date) -> None:
    child = evolve(orphan(date(2018, 1, 1)), care=Care.FACILITY)
    found = nurture(child, FacilityNeed(helpless=True, nobody_takes_in=True), on=on)
    assert len(found.reasons()) <= 15
    for place in at(
        on,
        "Article 24(1)(a); Article 5(1)(b); Article 25(1)(b)",
        "Article 21(1)(a); Article 5(1)(b); Article 22(1)(b)",
    ):
        assert f"({place})" in held(found)
    assert "not known" not in text(found)


@pytest.mark.parametrize(
    ("need", "on", "home", "facility"),
    [
        (EmergencyNeed.BEREFT, D20, "18(2)(a)", None),
        (EmergencyNeed.DOMESTIC_VIOLENCE, D20, "18(2)(b)", "24(2)(a)"),
        (EmergencyNeed.PHYSICAL_ABUSE, D20, "18(2)(b)", None),
        (EmergencyNeed.STREET, D20, "18(2)(c)", "24(2)(b)"),
        (EmergencyNeed.DECIDED, D20, "18(2)(d)", "24(2)(c)"),
        (EmergencyNeed.MISTREATED, D20, None, None),
        (EmergencyNeed.BEREFT, D335, "15(2)(a)", None),
        (EmergencyNeed.MISTREATED, D335, "15(2)(b)", "21(2)(a)"),
        (EmergencyNeed.PHYSICAL_ABUSE, D335, "15(2)(b)", "21(2)(a)"),
        (EmergencyNeed.STREET, D335, "15(2)(c)", "21(2)(b)"),
        (EmergencyNeed.DECIDED, D335, "15(2)(d)", "21(2)(c)"),
    ],
)
def test_a_need_of_protection_is_cited_by_its_point(
    need: EmergencyNeed, on: date, home: str | None, facility: str | None
) -> None:
    stay = temporary_care(need, started=on, on=on)
    clause = "18(2)" if on == D20 else "15(2)"
    assert stay.provision.en.startswith(f"Article {home or clause},")
    assert bool(stay.amount) is (home is not None)
    entered = FacilityNeed(emergency=need, entered=on)
    (ground,) = (
        each for each in admission(NOBODY, entered, on=on).grounds if each.provision.clause == "2"
    )
    clause = "24(2)" if on == D20 else "21(2)"
    assert ground.provision.en.startswith(f"Article {facility or clause},")
    assert (ground.status is Status.ELIGIBLE) is (facility is not None)
    if facility:
        assert f"Article {facility}," in held(nurture(NOBODY, entered, on=on))


def test_meals_cite_what_gives_them() -> None:
    started = date(2024, 5, 1)
    then = temporary_care(EmergencyNeed.STREET, started=started, on=started, known=date(2024, 5, 2))
    assert "[+] a level of 60,000 VND (Article 3(1), Circular 02/2021/TT-BLĐTBXH)" in text(then)
    assert "335/2026" not in text(then)
    now = temporary_care(EmergencyNeed.STREET, started=D335, on=D335)
    assert "[+] a level of 100,000 VND (Article 16(2)(a), Decree 335/2026/NĐ-CP)" in text(now)
    still = temporary_care(EmergencyNeed.STREET, started=date(2026, 9, 1), on=date(2026, 9, 2))
    assert "[?] a level of 100,000 VND (Article 32(3), Decree 335/2026/NĐ-CP)" in text(still)


def codes(found: Support | Finding) -> set[str]:
    return {each.code for each in found.interpretations}


@pytest.mark.parametrize("on", DAYS)
def test_readings_that_decide_nothing_are_not_named(on: date) -> None:
    unsaid = orphan(on.replace(year=on.year - 3))
    stranger = taking_in(evolve(unsaid, disability=None), GOOD, on=on)
    assert codes(stranger) == set()
    grandmother = evolve(GOOD, relation=Relative.GRANDPARENT)
    assert codes(taking_in(unsaid, grandmother, on=on)) == set()
    assert codes(may_take_in(unsaid, grandmother, on=on)) == set()
    at_home = adult(Disability.EXTREMELY_SEVERE)
    assert codes(direct_care(at_home, on=on)) == set()
    raising = Raising(pregnant=True, under_36_months=0)
    assert codes(raising_support(at_home, raising, on=on)) == set()
    child = Person(birth_date=date(2018, 1, 1))
    receiving = Burial(receiving=True, social_pension=False)
    assert codes(burial(child, receiving, on=on)) == set()


@pytest.mark.parametrize("on", DAYS)
def test_readings_that_decide_are_named(on: date) -> None:
    uncle = evolve(GOOD, relation=Relative.MATERNAL_UNCLE, home=False)
    child = orphan(on.replace(year=on.year - 3))
    assert codes(taking_in(child, uncle, on=on)) == {"uncle-not-named"}
    assert codes(may_take_in(child, uncle, on=on)) == {"uncle-not-named"}
    grown = evolve(orphan(on.replace(year=on.year - 17)), studying=True, received_before_16=True)
    assert "taking-in-past-16" in codes(taking_in(grown, GOOD, on=on))
    both = orphan(on.replace(year=on.year - 10), Disability.EXTREMELY_SEVERE)
    assert codes(taking_in(both, GOOD, on=on)) == {"care-or-taken-in", "one-support-for-each"}
    taken = adult(Disability.EXTREMELY_SEVERE, Care.CARER)
    assert codes(direct_care(taken, on=on)) == {"care-or-taken-in"}
    away = adult(Disability.SEVERE, Care.FACILITY)
    raising = Raising(pregnant=True, under_36_months=0)
    assert codes(raising_support(away, raising, on=on)) == {"raising-in-the-community"}


@pytest.mark.parametrize("on", DAYS)
@pytest.mark.parametrize(
    ("said", "there"),
    [
        ({"house_lost": True}, False),
        ({"must_move": True}, False),
        ({"house_lost": True, "house_damaged": True}, True),
        ({"house_damaged": True, "must_move": True}, True),
    ],
)
def test_the_reading_on_several_houses(on: date, said: dict[str, bool], *, there: bool) -> None:
    hardship = Hardship(**{"house_lost": False, "house_damaged": False, "must_move": False, **said})
    for each in emergency_support(hardship, HouseholdClass.POOR, on=on):
        if each.code.startswith("house"):
            assert ("house-once" in codes(each)) is there


def everything(on: date) -> list[Support | Finding]:
    asked: list[Callable[[Person, Carer], Support | Finding]] = [
        lambda p, c: taking_in(p, c, on=on),
        lambda p, c: may_take_in(p, c, on=on),
        lambda p, _: direct_care(p, on=on),
        lambda p, _: raising_support(p, Raising(), on=on),
        lambda p, _: nurture(p, FacilityNeed(), on=on),
        lambda p, _: facility_burial(p, FacilityNeed(kept=True), on=on),
        lambda p, _: burial(p, Burial(receiving=True, social_pension=False), on=on),
    ]
    poor = Household(poverty=HouseholdClass.POOR)
    people = (
        orphan(date(2018, 1, 1)),
        evolve(orphan(date(2018, 1, 1)), mother=None, disability=None, care=None),
        evolve(NOBODY, household=poor),
        adult(Disability.EXTREMELY_SEVERE),
        Person(birth_date=date(1940, 1, 1), household=poor, care=Care.CARER),
    )
    return [
        *(ask(person, carer) for ask in asked for person in people for carer in (GOOD, Carer())),
        *(
            heavy_injury(injured=injured, days=days, at_residence=at, on=on)
            for injured in (True, None)
            for days in (3, 2, None)
            for at in (True, None)
        ),
        *emergency_support(Hardship(house_lost=True, died=True), HouseholdClass.POOR, on=on),
        burial_by_others(actual_cost=1, died_by_event=True, nobody_buries=True, on=on),
        burial_by_others(actual_cost=1, on=on),
    ]


@pytest.mark.parametrize("on", DAYS)
def test_every_explanation_is_short_and_has_one_colon_a_fact(on: date) -> None:
    for found in everything(on):
        lines = found.reasons("vi")
        assert len(lines) <= 25
        assert found.provision.vi in lines[0]
        for line in lines:
            assert "sự kiện đó" not in line
            for fact in line.split(" — ")[-1].split("; "):
                assert fact.count(": ") <= 1 or "chưa rõ: " in fact


def provisions(tree: Reason) -> set[Provision]:
    below = [provisions(part) for part in tree.parts]
    own = set() if tree.provision is None else {tree.provision}
    return own.union(*below)


@pytest.mark.parametrize("on", DAYS)
def test_what_is_told_is_no_more_than_the_tree_holds(on: date) -> None:
    for found in everything(on):
        cited = {each.en for each in provisions(found.reason)}
        assert found.provision.en in cited
        assert all(
            any(f"({place})" in line for place in cited)
            for line in found.reasons("en")
            if ", Decree " in line and ")" in line.split(", Decree ")[-1]
        )


@pytest.mark.parametrize(
    ("days", "said"), [(None, "chưa rõ: số ngày"), (2, "số ngày cấp cứu và điều trị")]
)
def test_what_is_not_known_and_what_fails_is_said_by_its_name(days: int | None, said: str) -> None:
    found = heavy_injury(injured=True, days=days, at_residence=True, on=D335)
    assert f"— {said}" in "\n".join(found.reasons("vi"))

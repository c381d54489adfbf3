"""Support paid once: Decree 20/2021 Art. 11-16, Decree 335/2026 Art. 11-12."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from vnchild import HouseholdClass, Person, Status
from vnchild.domain import Household
from vnchild.domain.care import Burial, Hardship
from vnchild.rules.social_assistance.once import (
    burial,
    burial_by_others,
    emergency_support,
    heavy_injury,
)
from vnchild.rules.social_assistance.support import Goods, Support

D20 = date(2022, 6, 15)
D335 = date(2027, 6, 15)
NOTHING = Burial(
    receiving=False,
    applied=False,
    child_of_single_parent=False,
    survivor_allowance=False,
    other_allowance=False,
    social_pension=False,
)
SAFE = Hardship(
    hungry_at_tet=False,
    hungry=False,
    died=False,
    in_difficulty=False,
    house_lost=False,
    must_move=False,
    house_damaged=False,
)


def person(born: date, poverty: HouseholdClass | None = HouseholdClass.NONE) -> Person:
    return Person(birth_date=born, household=Household(poverty=poverty))


@pytest.mark.parametrize(
    ("on", "amount", "at"),
    [
        (date(2024, 6, 30), 7_200_000, "Article 11(1)(a), Decree 20/2021/NĐ-CP"),
        (date(2024, 7, 1), 10_000_000, "Article 11(1)(a), Decree 20/2021/NĐ-CP"),
        (date(2026, 10, 4), 10_000_000, "Article 11(1)(a), Decree 20/2021/NĐ-CP"),
        (date(2026, 10, 5), 10_800_000, "Article 11(1)(a), Decree 335/2026/NĐ-CP"),
    ],
)
def test_burial_of_who_was_on_the_allowance(on: date, amount: int, at: str) -> None:
    got = burial(person(date(2020, 1, 1)), evolve(NOTHING, receiving=True), on=on)
    assert (got.amount, got.provision.en, got.floor) == (amount, at, True)
    assert got.level_provision is not None
    assert got.level_provision.clause == "2"


def test_burial_before_a_decision_is_new_in_decree_335() -> None:
    waiting = evolve(NOTHING, applied=True)
    child = person(date(2020, 1, 1))
    assert burial(child, waiting, on=D20).status is Status.NOT_ELIGIBLE
    assert burial(child, waiting, on=D335).amount == 10_800_000


def test_burial_of_a_single_parents_child() -> None:
    got = burial(person(date(2015, 1, 1)), evolve(NOTHING, child_of_single_parent=True), on=D20)
    assert (got.code, got.amount) == ("burial-b", 7_200_000)


@pytest.mark.parametrize(
    ("born", "on", "poverty", "code"),
    [
        (date(1942, 6, 16), D20, HouseholdClass.POOR, ""),
        (date(1942, 6, 15), D20, HouseholdClass.NONE, "burial-c"),
        (date(1952, 6, 15), D335, HouseholdClass.NONE, "burial-c"),
        (date(1952, 6, 16), D335, HouseholdClass.NONE, ""),
        (date(1952, 6, 16), D335, HouseholdClass.NEAR_POOR, "burial-d"),
        (date(1957, 6, 15), D335, HouseholdClass.POOR, "burial-d"),
        (date(1957, 6, 16), D335, HouseholdClass.POOR, ""),
    ],
)
def test_burial_of_the_old(born: date, on: date, poverty: HouseholdClass, code: str) -> None:
    got = burial(person(born, poverty), evolve(NOTHING, survivor_allowance=True), on=on)
    assert (got.code if got.amount else "") == code
    other = burial(person(born, poverty), evolve(NOTHING, other_allowance=True), on=on)
    assert (other.code if other.amount else "") == ("" if code == "burial-d" else code)


def test_only_one_burial_is_paid() -> None:
    everything = Burial(
        receiving=True,
        applied=True,
        child_of_single_parent=True,
        survivor_allowance=True,
        other_allowance=True,
        social_pension=True,
    )
    got = burial(person(date(1940, 1, 1), HouseholdClass.POOR), everything, on=D335)
    assert (got.amount, got.up_to, got.missing) == (10_800_000, 10_800_000, ())


def test_burial_with_unknowns() -> None:
    got = burial(person(date(1990, 1, 1)), Burial(), on=D20)
    assert (got.status, got.amount, got.up_to) == (Status.UNDETERMINED, 0, 7_200_000)
    assert got.missing == ("child_of_single_parent", "receiving")


@pytest.mark.parametrize(
    ("on", "injured", "days", "status", "amount"),
    [
        (D20, True, None, Status.UNDETERMINED, 0),
        (D20, True, 3, Status.ELIGIBLE, 3_600_000),
        (D335, True, 2, Status.NOT_ELIGIBLE, 0),
        (D335, True, 3, Status.ELIGIBLE, 5_400_000),
        (D335, True, 4, Status.ELIGIBLE, 5_400_000),
        (D335, True, None, Status.UNDETERMINED, 0),
        (D335, None, 1, Status.NOT_ELIGIBLE, 0),
        (D20, None, 9, Status.UNDETERMINED, 0),
    ],
)
def test_heavy_injury(
    on: date, injured: bool | None, days: int | None, status: Status, amount: int
) -> None:
    got = heavy_injury(injured=injured, days=days, at_residence=True, on=on)
    assert (got.status, got.amount) == (status, amount)
    assert got.floor
    assert got.discretionary


def by_code(hardship: Hardship, poverty: HouseholdClass | None, on: date) -> dict[str, Support]:
    return {each.code: each for each in emergency_support(hardship, poverty, on=on)}


@pytest.mark.parametrize(
    ("on", "at"),
    [
        (D20, "Article 12(1), Decree 20/2021/NĐ-CP"),
        (D335, "Article 12(1)(a), Decree 335/2026/NĐ-CP"),
    ],
)
def test_rice(on: date, at: str) -> None:
    got = by_code(evolve(SAFE, hungry_at_tet=True, hungry=True), HouseholdClass.POOR, on)
    assert got["rice-tet"].goods == Goods(kg=15, months=1, at_most=False)
    assert got["rice"].goods == Goods(kg=15, months=3, at_most=True)
    assert got["rice"].provision.en == at
    none = by_code(evolve(SAFE, hungry=None), HouseholdClass.POOR, on)
    assert (none["rice-tet"].status, none["rice-tet"].goods) == (Status.NOT_ELIGIBLE, None)
    assert (none["rice"].status, none["rice"].missing) == (Status.UNDETERMINED, ("hungry",))


@pytest.mark.parametrize(("on", "amount"), [(D20, 18_000_000), (D335, 27_000_000)])
def test_burial_in_an_emergency(on: date, amount: int) -> None:
    got = by_code(evolve(SAFE, died=True), HouseholdClass.NONE, on)["emergency-burial"]
    assert (got.amount, got.floor, got.discretionary) == (amount, True, True)


@pytest.mark.parametrize(
    ("on", "article", "clauses"), [(D20, "15", ("1", "2", "3")), (D335, "12", ("4", "4", "4"))]
)
def test_houses(on: date, article: str, clauses: tuple[str, ...]) -> None:
    lost = by_code(evolve(SAFE, house_lost=True, must_move=True), HouseholdClass.NEAR_POOR, on)
    assert lost["house-lost"].amount == 40_000_000
    assert lost["house-moved"].amount == 30_000_000
    damaged = by_code(evolve(SAFE, house_damaged=True), HouseholdClass.POOR, on)["house-damaged"]
    assert damaged.amount == 20_000_000
    found = (lost["house-lost"], lost["house-moved"], damaged)
    assert tuple(each.provision.clause for each in found) == clauses
    assert {each.provision.article for each in found} == {article}
    both = by_code(evolve(SAFE, house_lost=True, house_damaged=True), HouseholdClass.POOR, on)
    assert both["house-lost"].amount == 40_000_000
    assert "house-damaged" not in both


def test_a_house_of_who_is_neither_poor_nor_in_hardship() -> None:
    lost = evolve(SAFE, house_lost=True)
    assert by_code(lost, HouseholdClass.NONE, D20)["house-lost"].amount == 0
    hard = evolve(lost, in_difficulty=True)
    assert by_code(hard, HouseholdClass.NONE, D20)["house-lost"].amount == 40_000_000
    unknown = by_code(lost, None, D20)["house-lost"]
    assert (unknown.status, unknown.missing) == (Status.UNDETERMINED, ("household",))


def test_who_buries_a_stranger_gets_the_cost_at_least_50_times() -> None:
    def of(cost: int, on: date) -> Support:
        return burial_by_others(actual_cost=cost, died_by_event=True, nobody_buries=True, on=on)

    assert of(1_000_000, D335).amount == 27_000_000
    assert of(30_000_000, D335).amount == 30_000_000
    assert of(1, D20).provision.en == "Article 14(2), Decree 20/2021/NĐ-CP"


@pytest.mark.parametrize("on", [D20, D335])
@pytest.mark.parametrize(
    ("event", "nobody", "status", "missing"),
    [
        (True, True, Status.ELIGIBLE, ()),
        (None, True, Status.UNDETERMINED, ("died_by_event",)),
        (True, None, Status.UNDETERMINED, ("nobody_buries",)),
        (None, None, Status.UNDETERMINED, ("died_by_event", "nobody_buries")),
        (False, True, Status.NOT_ELIGIBLE, ()),
        (True, False, Status.NOT_ELIGIBLE, ()),
        (False, None, Status.NOT_ELIGIBLE, ()),
    ],
)
def test_a_burial_by_others_is_of_the_dead_of_an_event_whom_nobody_buries(
    on: date, event: bool | None, nobody: bool | None, status: Status, missing: tuple[str, ...]
) -> None:
    found = burial_by_others(actual_cost=1, died_by_event=event, nobody_buries=nobody, on=on)
    assert (found.status, found.missing) == (status, missing)
    assert (found.amount > 0) is (status is Status.ELIGIBLE)
    assert (found.up_to == 0) is (status is Status.NOT_ELIGIBLE)


def test_a_burial_by_others_asks_in_the_words_of_its_decree() -> None:
    old = burial_by_others(actual_cost=1, died_by_event=True, nobody_buries=True, on=D20)
    new = burial_by_others(actual_cost=1, died_by_event=True, nobody_buries=True, on=D335)
    assert "người thân thích" not in "\n".join(old.reasons("vi"))
    assert "không có người thân thích nhận trách nhiệm" in "\n".join(new.reasons("vi"))


@pytest.mark.parametrize(
    ("on", "open_"),
    [
        (date(2025, 6, 30), False),
        (date(2025, 7, 1), True),
        (date(2026, 10, 4), True),
        (date(2026, 10, 5), False),
    ],
)
def test_burial_of_the_social_pension_before_decree_335(on: date, open_: bool) -> None:
    old = person(date(1945, 1, 1))
    for said in (True, None):
        got = burial(old, evolve(NOTHING, social_pension=said), on=on)
        if open_:
            assert (got.status, got.amount, got.up_to) == (Status.UNDETERMINED, 0, None)
            assert got.provision.en == "Article 5, Decree 176/2025/NĐ-CP"
            assert got.missing == (() if said else ("social_pension",))
    never = burial(old, NOTHING, on=on)
    assert (never.status, never.up_to) == (Status.NOT_ELIGIBLE, 0)
    sure = burial(old, evolve(NOTHING, receiving=True, social_pension=True), on=on)
    assert (sure.status, sure.up_to is None) == (Status.ELIGIBLE, open_)


@pytest.mark.parametrize(
    ("on", "at_home", "no_kin", "status", "at"),
    [
        (D20, True, None, Status.ELIGIBLE, "13(1)"),
        (D20, False, True, Status.ELIGIBLE, "13(2)"),
        (D20, False, False, Status.NOT_ELIGIBLE, "13(2)"),
        (D20, False, None, Status.UNDETERMINED, "13(2)"),
        (D20, None, None, Status.UNDETERMINED, "13(1)"),
        (D20, None, True, Status.ELIGIBLE, "13(1)"),
        (D335, False, False, Status.ELIGIBLE, "12(2)"),
    ],
)
def test_where_a_heavy_injury_happened(
    on: date, at_home: bool | None, no_kin: bool | None, status: Status, at: str
) -> None:
    got = heavy_injury(injured=True, days=3, at_residence=at_home, no_kin_caring=no_kin, on=on)
    assert got.status is status
    assert got.provision.en.startswith(f"Article {at},")


def test_a_house_is_counted_once() -> None:
    poor = HouseholdClass.POOR
    unknown = by_code(evolve(SAFE, house_lost=None, house_damaged=None), poor, D335)["house-lost"]
    assert (unknown.amount, unknown.up_to) == (0, 40_000_000)
    assert unknown.missing == ("house_damaged", "house_lost")
    damaged = by_code(evolve(SAFE, house_lost=None, house_damaged=True), poor, D335)
    assert damaged["house-damaged"].amount == 20_000_000
    assert damaged["house-damaged"].up_to == 40_000_000


@pytest.mark.parametrize(
    ("on", "there"),
    [
        (date(2026, 6, 30), False),
        (date(2026, 7, 1), True),
        (date(2026, 10, 4), True),
        (date(2026, 10, 5), False),
    ],
)
def test_readings_are_cited_only_where_they_matter(on: date, there: bool) -> None:
    allowed = burial(person(date(2020, 1, 1)), evolve(NOTHING, receiving=True), on=on)
    stranger = burial_by_others(actual_cost=1, on=on)
    for got in (allowed, stranger):
        assert ("once-before-the-switch" in {each.code for each in got.interpretations}) is there
    slip = "burial-clause-1" in {each.code for each in stranger.interpretations}
    assert slip is (on >= date(2026, 10, 5))


@pytest.mark.parametrize(
    ("on", "amount"),
    [(D20, 3_600_000), (date(2025, 3, 1), 5_000_000), (D335, 5_400_000)],
)
@pytest.mark.parametrize(
    ("days", "status"),
    [
        (0, Status.NOT_ELIGIBLE),
        (2, Status.NOT_ELIGIBLE),
        (3, Status.ELIGIBLE),
        (None, Status.UNDETERMINED),
    ],
)
def test_badly_injured_is_who_was_treated_for_three_days(
    on: date, amount: int, days: int | None, status: Status
) -> None:
    """Decree 20/2021 Art. 2(2) defines what Decree 335/2026 Art. 12(2) writes out."""
    got = heavy_injury(injured=True, days=days, at_residence=True, on=on)
    assert (got.status, got.up_to) == (status, 0 if status is Status.NOT_ELIGIBLE else amount)
    assert got.missing == (("treated_days",) if days is None else ())
    defined = "Article 2(2), Decree 20/2021" if on < date(2026, 10, 5) else "Article 12(2)"
    assert any(defined in line for line in got.reasons("en"))

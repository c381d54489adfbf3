"""Resolution 35/2023 of Ho Chi Minh City, Art. 1."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from vnchild import NotCoveredError, Person, StandardError, Status
from vnchild.domain.care import CareError
from vnchild.law.conditions import fact_of, leaves
from vnchild.rules.social_assistance.local_groups import CityFacts, city_rules, hcmc_support

ON = date(2025, 6, 15)
STANDARD = 600_000
NO = CityFacts(
    resident=True,
    city_poor=False,
    can_gio=False,
    pension=False,
    other_allowance=False,
    allowance=False,
    alone=False,
    grave_illness=False,
    accident=False,
    orphan_of_one=False,
    left_by_other=False,
    parent_detained=False,
    parent_on_allowance=False,
)
POOR = evolve(NO, city_poor=True)


@pytest.mark.parametrize(
    ("born", "city", "point", "times", "amount"),
    [
        (date(1950, 6, 15), evolve(POOR, can_gio=True), "1a", Fraction(5, 4), 750_000),
        (date(1950, 6, 16), evolve(POOR, can_gio=True), "", None, 0),
        (date(1965, 6, 15), evolve(POOR, alone=True), "1b", Fraction(1), 600_000),
        (date(1965, 6, 16), evolve(POOR, alone=True), "", None, 0),
        (date(1990, 1, 1), evolve(POOR, grave_illness=True), "2", Fraction(1), 600_000),
        (date(1990, 1, 1), evolve(POOR, accident=True), "2", Fraction(1), 600_000),
        (
            date(2021, 6, 16),
            evolve(NO, orphan_of_one=True, left_by_other=True),
            "3a",
            Fraction(5, 2),
            1_500_000,
        ),
        (
            date(2021, 6, 15),
            evolve(NO, orphan_of_one=True, left_by_other=True),
            "3a",
            Fraction(3, 2),
            900_000,
        ),
        (date(2015, 1, 1), evolve(POOR, orphan_of_one=True), "3b", Fraction(5, 4), 750_000),
        (date(2009, 6, 16), evolve(POOR, orphan_of_one=True), "3b", Fraction(5, 4), 750_000),
        (date(2009, 6, 15), evolve(POOR, orphan_of_one=True), "", None, 0),
        (date(2015, 1, 1), evolve(POOR, parent_detained=True), "3c", Fraction(1), 600_000),
        (date(2015, 1, 1), evolve(POOR, parent_on_allowance=True), "3d", Fraction(1), 600_000),
        (date(2015, 1, 1), evolve(NO, orphan_of_one=True), "", None, 0),
        (
            date(2015, 1, 1),
            evolve(POOR, orphan_of_one=True, parent_detained=True),
            "3b",
            Fraction(5, 4),
            750_000,
        ),
    ],
)
def test_groups(
    born: date, city: CityFacts, point: str, times: Fraction | None, amount: int
) -> None:
    got = hcmc_support(Person(birth_date=born), city, on=ON, city_standard=STANDARD)
    assert (got.coefficient, got.amount) == (times, amount)
    if point:
        assert got.code == f"hcmc-{point}"
        assert got.provision.document == "35/2023/NQ-HĐND (Hồ Chí Minh)"
        assert (got.provision.article, got.provision.clause) == ("1", point[0])


def test_who_already_receives_or_lives_elsewhere_is_out() -> None:
    child = Person(birth_date=date(2015, 1, 1))
    orphan = evolve(POOR, orphan_of_one=True)
    for out in (evolve(orphan, allowance=True), evolve(orphan, resident=False)):
        got = hcmc_support(child, out, on=ON, city_standard=STANDARD)
        assert got.status is Status.NOT_ELIGIBLE
    unknown = hcmc_support(child, evolve(orphan, allowance=None), on=ON, city_standard=STANDARD)
    assert (unknown.status, unknown.missing) == (Status.UNDETERMINED, ("city_allowance",))


def test_after_decree_20_the_caller_says_whether_it_is_still_applied() -> None:
    child = Person(birth_date=date(2015, 1, 1))
    orphan = evolve(POOR, orphan_of_one=True)
    before = hcmc_support(child, orphan, on=date(2026, 10, 4), city_standard=STANDARD)
    assert before.status is Status.ELIGIBLE
    after = hcmc_support(child, orphan, on=date(2026, 10, 5), city_standard=STANDARD)
    assert (after.status, after.missing) == (Status.UNDETERMINED, ("city_renewed",))
    renewed = evolve(orphan, renewed=True)
    on = date(2026, 10, 5)
    assert hcmc_support(child, renewed, on=on, city_standard=STANDARD).amount == 750_000


def test_what_cannot_be_asked() -> None:
    child = Person(birth_date=date(2015, 1, 1))
    hcmc_support(child, NO, on=date(2024, 1, 1), city_standard=STANDARD)
    with pytest.raises(NotCoveredError):
        hcmc_support(child, NO, on=date(2023, 12, 31), city_standard=STANDARD)
    with pytest.raises(StandardError):
        hcmc_support(child, NO, on=ON, city_standard=0)
    with pytest.raises(CareError, match="resident is a bool"):
        CityFacts(resident="yes")  # type: ignore[arg-type]


def test_a_pension_excludes_from_clause_1_only() -> None:
    old = Person(birth_date=date(1945, 1, 1))
    can_gio, ill = evolve(POOR, can_gio=True), evolve(POOR, grave_illness=True)
    for city, field, status in (
        (can_gio, "pension", Status.NOT_ELIGIBLE),
        (can_gio, "other_allowance", Status.NOT_ELIGIBLE),
        (ill, "pension", Status.ELIGIBLE),
        (ill, "other_allowance", Status.NOT_ELIGIBLE),
    ):
        said = evolve(city, **{field: True})
        assert hcmc_support(old, said, on=ON, city_standard=STANDARD).status is status


def test_the_reading_of_income_by_the_citys_criteria() -> None:
    child = Person(birth_date=date(2015, 1, 1))
    for city, there in (
        (evolve(POOR, orphan_of_one=True), True),
        (evolve(POOR, parent_detained=True), True),
        (evolve(POOR, orphan_of_one=True, left_by_other=True), False),
        (evolve(POOR, grave_illness=True), False),
    ):
        got = hcmc_support(child, city, on=ON, city_standard=STANDARD)
        assert ("hcmc-income-by-criteria" in {each.code for each in got.interpretations}) is there


@pytest.mark.parametrize(
    ("born", "city"),
    [
        (date(1945, 1, 1), evolve(POOR, can_gio=True)),
        (date(1945, 1, 1), evolve(POOR, alone=True)),
        (date(1990, 1, 1), evolve(POOR, grave_illness=True)),
        (date(2015, 1, 1), evolve(POOR, grave_illness=True)),
    ],
)
def test_who_is_on_the_allowance_of_decree_20_is_in_none_of_the_groups(
    born: date, city: CityFacts
) -> None:
    """Art. 1(1) and 1(2) ask for nobody on monthly social assistance, as 1(3) does."""
    person = Person(birth_date=born)
    on_it = evolve(city, allowance=True)
    for said in (on_it, evolve(on_it, other_allowance=None)):
        got = hcmc_support(person, said, on=ON, city_standard=STANDARD)
        assert (got.status, got.up_to, got.missing) == (Status.NOT_ELIGIBLE, 0, ())
    unknown = hcmc_support(person, evolve(city, allowance=None), on=ON, city_standard=STANDARD)
    assert (unknown.status, unknown.missing) == (Status.UNDETERMINED, ("city_allowance",))
    assert hcmc_support(person, city, on=ON, city_standard=STANDARD).amount


@pytest.mark.parametrize(("on", "there"), [(date(2025, 6, 30), False), (date(2025, 7, 1), True)])
def test_since_the_merger_the_former_city_is_meant(on: date, there: bool) -> None:
    child = Person(birth_date=date(2015, 1, 1))
    got = hcmc_support(child, evolve(POOR, orphan_of_one=True), on=on, city_standard=STANDARD)
    assert ("hcmc-before-the-merger" in {each.code for each in got.interpretations}) is there


@pytest.mark.parametrize(
    ("on", "codes"),
    [
        (date(2025, 6, 30), {"hcmc-income-by-criteria"}),
        (date(2025, 7, 1), {"hcmc-income-by-criteria", "hcmc-before-the-merger"}),
        (date(2026, 10, 4), {"hcmc-income-by-criteria", "hcmc-before-the-merger"}),
        (
            date(2026, 10, 5),
            {"hcmc-income-by-criteria", "hcmc-before-the-merger", "hcmc-allowance-335"},
        ),
    ],
)
def test_the_allowance_of_decree_335_counts_by_a_reading_that_is_told(
    on: date, codes: set[str]
) -> None:
    orphan = evolve(POOR, orphan_of_one=True, renewed=True)
    child = Person(birth_date=date(2015, 1, 1))
    paid = hcmc_support(child, orphan, on=on, city_standard=STANDARD)
    assert paid.amount == 750_000
    assert {each.code for each in paid.interpretations} == codes
    receiving = hcmc_support(child, evolve(orphan, allowance=True), on=on, city_standard=STANDARD)
    assert receiving.status is Status.NOT_ELIGIBLE
    assert "Nghị định 335/2026" in "\n".join(receiving.reasons("vi"))


def test_the_conditions_are_told_with_what_the_resolution_adds_to_them() -> None:
    labels = {
        leaf.name: leaf.text.vi
        for rule in city_rules(ON)
        for leaf in (fact_of(each) for each in leaves(rule.whole))
    }
    for name, words in (
        ("city_resident", ("thường trú, tạm trú", "trước khi sáp nhập")),
        ("city_allowance", ("Nghị định 20/2021", "Nghị định 335/2026")),
        ("city_alone", ("đã tử vong", "giấy xác nhận")),
        ("city_accident", ("từ 31%", "do tai nạn")),
        ("city_parent_detained", ("cha hay mẹ", "tại trại giam", "cơ sở cai nghiện bắt buộc")),
        ("city_parent_on_allowance", ("cha hay mẹ",)),
    ):
        assert all(word in labels[name] for word in words), labels[name]

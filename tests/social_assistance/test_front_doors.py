"""The supports by their front door, the readings on one page, and sums without a bound."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from attrs import evolve

from tests.social_assistance.test_household import CARER, MEMBER, PLAIN, orphan
from vnchild import MaritalStatus, ParentSituation, Person, schedule
from vnchild.domain import Care, Supporter
from vnchild.domain.care import Home
from vnchild.law.months import Month
from vnchild.rules import health_insurance, interpretations, supports
from vnchild.rules.social_assistance import carers
from vnchild.rules.social_assistance.household import assess_household
from vnchild.rules.social_assistance.life import LifeError, Moved
from vnchild.rules.social_assistance.standard import StandardError

ON = date(2027, 6, 15)
PAGE = Path(__file__).parents[2] / "docs" / "readings.md"


def test_the_front_door_opens_on_the_rules_themselves() -> None:
    child = orphan(date(2025, 6, 15)).person
    assert supports.taking_in(child, CARER, on=ON) == carers.taking_in(child, CARER, on=ON)
    assert supports.taking_in(child, CARER, on=ON).amount == 1_350_000  # 2.5 x 540,000
    assert supports.health_insurance(child, on=ON) == health_insurance.health_insurance(
        child, on=ON
    )
    assert len(set(supports.__all__)) == len(supports.__all__)
    assert all(hasattr(supports, name) for name in supports.__all__)


def test_every_reading_is_on_the_page_with_what_was_not_taken() -> None:
    told = interpretations.as_markdown("en")
    for subject, readings in interpretations.INTERPRETATIONS:
        assert f"## {subject.en}\n" in told
        for each in readings:
            part = told.split(f"### `{each.code}`\n")[1].split("\n#")[0]
            assert f"{each.question.en} ({each.provision.en})" in part
            assert f"- Taken: {each.taken.en}\n" in part
            assert f"- Not taken: {each.other.en}\n" in part
            assert ("- Because: " in part) is (each.ground is not None)
    assert told.count("\n### ") == sum(len(each) for _, each in interpretations.INTERPRETATIONS)
    vietnamese = interpretations.as_markdown("vi")
    assert vietnamese.count("- Cách hiểu khác: ") == told.count("- Not taken: ")
    assert vietnamese.count("- Lý do: ") == told.count("- Because: ")


def test_the_page_of_readings_is_the_one_that_the_rules_make() -> None:
    page = PAGE.read_text("utf-8")
    assert page.endswith(interpretations.as_markdown("en")), "make it anew with as_markdown"


@pytest.mark.parametrize(("children", "bounded"), [(0, True), (2, True), (None, False)])
def test_a_household_with_unknown_children_has_no_bound(
    children: int | None, bounded: bool
) -> None:
    """Article 5(4) pays for each child: of a parent of unknown many there is no most."""
    parent = evolve(PLAIN, marital=MaritalStatus.NEVER_MARRIED, children_under_16=children)
    home = Home(members=(evolve(MEMBER, person=parent), orphan(date(2025, 6, 15))))
    found = assess_household(home, on=ON)
    assert found.amount == (5 + (children or 0)) * 540_000
    assert (found.up_to is not None) is bounded
    assert not bounded or found.up_to == found.amount
    assert bounded or ((0,), "children_under_16") in found.missing


def moved(on: date, **where: object) -> dict[Month, int]:
    dead = ParentSituation.DECEASED
    child = Person(
        birth_date=date(2018, 3, 2), mother=dead, father=dead, care=Care.FAMILY,
        supporter=Supporter.ABLE,
    )  # fmt: skip
    until = on + timedelta(days=62)
    entries = (Moved(on=on, **where),)  # type: ignore[arg-type]
    found = schedule(child, granted=on - timedelta(days=40), until=until, life=entries)
    return {each.month: each.amount for each in found.payments}


@pytest.mark.parametrize(
    ("on", "first"),
    [
        pytest.param(date(2024, 11, 5), Month(2024, 12), id="Decree 20: the month after"),
        pytest.param(date(2026, 11, 5), Month(2026, 11), id="Decree 335: the month itself"),
    ],
)
def test_a_move_to_where_a_level_is_given_in_money_pays_it(on: date, first: Month) -> None:
    paid = moved(on, standard=700_000)
    assert paid[first] == paid[first + 1] == 1_050_000
    assert paid[first - 1] == (750_000 if on.year == 2024 else 810_000)


def test_a_move_names_a_province_or_a_level_but_not_both() -> None:
    on = date(2026, 11, 5)
    assert set(moved(on).values()) == {810_000}
    with pytest.raises(LifeError, match="give a province or a standard level, not both"):
        moved(on, province="01", standard=650_000)
    with pytest.raises(StandardError):
        moved(on, standard=-1)

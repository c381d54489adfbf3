"""The one test of the invented Decree 999/2027: run where its file stands among the amendments."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vnchild import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    ParentSituation,
    Person,
    assess,
    docs,
    frames,
    law,
    schedule,
    strategies,
)
from vnchild.frames.contract import RESULT_COLUMNS
from vnchild.rules.social_assistance import facts_of, rules_on

FIRST_DAY = date(2027, 4, 1)
LAST_DAY_BEFORE = FIRST_DAY - timedelta(days=1)
ISSUED = date(2027, 2, 1)
POOR = Household(poverty=HouseholdClass.POOR, disadvantaged_area=False)


def child(born: date, *, hiv: bool, disability: Disability) -> Person:
    return Person(
        birth_date=born,
        mother=ParentSituation.PRESENT,
        father=ParentSituation.PRESENT,
        abandoned=False,
        hiv=hiv,
        household=POOR,
        disability=disability,
        care=Care.FAMILY,
        has_income=True,
    )


WITH_HIV = child(date(2024, 6, 1), hiv=True, disability=Disability.NONE)
WITH_MILD_DISABILITY = child(date(2020, 6, 1), hiv=False, disability=Disability.MILD)


def test_the_answer_changes_on_the_first_day_and_only_there() -> None:
    for person, before, after in (
        (WITH_HIV, 1_350_000, 1_620_000),
        (WITH_MILD_DISABILITY, 0, 540_000),
    ):
        assert assess(person, on=LAST_DAY_BEFORE).amount == before
        assert assess(person, on=FIRST_DAY).amount == after
        assert assess(person, on=FIRST_DAY, known=ISSUED - timedelta(days=1)).amount == before
        assert assess(person, on=FIRST_DAY, known=ISSUED).amount == after


def test_the_register_holds_it() -> None:
    assert law.document("999/2027/NĐ-CP") not in law.in_force(LAST_DAY_BEFORE)
    assert law.document("999/2027/NĐ-CP") in law.in_force(FIRST_DAY)
    assert [each.number for each in law.amended_by("335/2026/NĐ-CP")] == ["999/2027/NĐ-CP"]
    assert FIRST_DAY in law.change_days()


def test_the_explanation_cites_it() -> None:
    told = assess(WITH_HIV, on=FIRST_DAY).explain("vi")
    assert "3,0 × 540.000 đồng = 1.620.000 đồng" in told
    assert "hệ số: Điều 1 khoản 2 Nghị định 999/2027/NĐ-CP, từ 01/04/2027" in told
    told = assess(WITH_MILD_DISABILITY, on=FIRST_DAY).explain("en")
    assert "children with a mild disability of poor households" in told
    assert "Article 1(9), Decree 999/2027/NĐ-CP, since 2027-04-01" in told
    refused = assess(child(date(2018, 1, 1), hiv=False, disability=Disability.NONE), on=FIRST_DAY)
    assert refused.status.value == "not_eligible"
    assert "Điều 1 khoản 9 Nghị định 999/2027/NĐ-CP" in refused.explain("vi")


def test_the_months_paid_follow() -> None:
    paid = schedule(WITH_HIV, granted=date(2027, 1, 5), until=date(2027, 5, 31))
    assert [paid.paid_in(each.month) for each in paid.payments] == [1_350_000] * 3 + [1_620_000] * 2


@settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))
@given(st.deferred(lambda: strategies.children(on=FIRST_DAY, circumstances="9")))
def test_strategies_draw_its_children_and_frames_answer_as_for_one(person: Person) -> None:
    answer = assess(person, on=FIRST_DAY)
    assert answer.amount >= 540_000
    row = {
        name: value.value if hasattr(value, "value") else value
        for name, value in facts_of(person).items()
        if value is not None
    }
    found = frames.assess(pl.DataFrame([row]), on=FIRST_DAY).row(0, named=True)
    assert set(found) >= set(RESULT_COLUMNS)
    assert found["amount"] == answer.amount
    assert found["clause"] == answer.entitlements[0].code


@pytest.mark.parametrize(
    ("lang", "clause", "group", "decree", "more"),
    [
        (
            "en",
            "Clause 9",
            "children with a mild disability of poor households",
            "Decree 999/2027/NĐ-CP",
            "3.0 × 540,000 VND = **1,620,000 VND**",
        ),
        (
            "vi",
            "Khoản 9",
            "trẻ em khuyết tật nhẹ thuộc hộ nghèo",
            "Nghị định 999/2027/NĐ-CP",
            "3,0 × 540.000 đồng = **1.620.000 đồng**",
        ),
    ],
)
def test_the_documentation_tells_of_it(
    lang: law.Lang, clause: str, group: str, decree: str, more: str
) -> None:
    found = docs.pages(lang, FIRST_DAY)
    assert f"{clause}: {group}" in found["index.md"]
    assert f"## {clause}: {group}" in found["rules-999-2027.md"]
    assert more in found["rules-999-2027.md"]
    assert decree in found["documents.md"]
    changed = docs.compare(LAST_DAY_BEFORE, FIRST_DAY, lang)
    assert group in changed
    assert decree in changed
    assert "rules-999-2027.md" in docs.pages(lang)


def test_what_it_does_not_touch_stays() -> None:
    before, after = rules_on(LAST_DAY_BEFORE), rules_on(FIRST_DAY)
    for code, group in before.by_code.items():
        assert (after.by_code[code] == group) is (code != "3")
    assert set(after.by_code) - set(before.by_code) == {"9"}

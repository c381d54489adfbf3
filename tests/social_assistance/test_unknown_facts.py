"""What is not known is never read as "no"; what is asked is asked as of a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.social_assistance.people import (
    NOTHING,
    ORPHAN,
    SEVERE,
    SINGLE_PARENT,
    STUDENT,
    WITH_HIV,
    aged,
    born,
    outcome,
)
from vnchild import Status, VnchildError, assess_facts

D20 = date(2022, 6, 15)
D335 = date(2027, 6, 15)


def test_facts_are_judged_on_the_day_and_not_over_the_month() -> None:
    facts = born(date(2010, 11, 20), ORPHAN)
    assert outcome(facts, date(2026, 11, 1)) == ("1.b", "1.5", 810_000)
    assert outcome(facts, date(2026, 11, 19)) == ("1.b", "1.5", 810_000)
    assert outcome(facts, date(2026, 11, 20)) == NOTHING


def test_a_birth_after_the_day_asked_about_is_an_error() -> None:
    with pytest.raises(ValueError, match="born after 2022-06-15"):
        assess_facts(born(D20 + timedelta(days=1), ORPHAN), on=D20)
    assert issubclass(VnchildError, ValueError)
    assert outcome(born(D20, ORPHAN), D20) == ("1.b", "2.5", 900_000)


def test_unknown_care_makes_who_would_be_paid_undetermined() -> None:
    got = assess_facts(aged(10, D335, ORPHAN, care=None), on=D335)
    assert (got.status, got.amount, got.up_to) == (Status.UNDETERMINED, 0, 810_000)
    assert got.missing == ("care",)


def test_unknown_care_does_not_matter_to_who_is_in_no_group() -> None:
    got = assess_facts(aged(10, D335, care=None), on=D335)
    assert (got.status, got.up_to, got.missing) == (Status.NOT_ELIGIBLE, 0, ())


def test_a_child_with_hiv_in_a_poor_household_is_settled_whatever_its_income() -> None:
    got = assess_facts(aged(10, D335, WITH_HIV, has_income=None, disability=None), on=D335)
    assert (got.status, got.amount, got.up_to) == (Status.ELIGIBLE, 1_080_000, 1_350_000)
    assert got.missing == ("disability",)


def test_unknown_numbers_of_children_leave_the_amount_without_a_bound() -> None:
    facts = aged(30, D335, SINGLE_PARENT, children_under_16=None)
    got = assess_facts(facts, on=D335)
    assert (got.status, got.amount, got.up_to) == (Status.UNDETERMINED, 0, None)
    assert got.missing == ("children_under_16",)


@pytest.mark.parametrize(("days", "missing"), [(-1, ()), (0, ("children_under_16",))])
def test_only_below_16_an_unknown_number_of_children_is_presumed_to_be_0(
    days: int, missing: tuple[str, ...]
) -> None:
    facts = aged(16, D335, SINGLE_PARENT, children_under_16=None, days=days)
    got = assess_facts(facts, on=D335)
    assert got.missing == missing
    assert got.presumed == (() if missing else ("children_under_16",))


def test_a_presumption_that_does_not_matter_is_not_named() -> None:
    got = assess_facts(aged(10, D335, ORPHAN, children_under_16=None), on=D335)
    assert (got.amount, got.missing, got.presumed) == (810_000, (), ())


def test_a_callers_presumption_that_matters_is_named_and_never_overrides_a_fact() -> None:
    facts = aged(18, D335, STUDENT, studying=None)
    assert assess_facts(facts, on=D335).status is Status.UNDETERMINED
    got = assess_facts(facts, on=D335, presume={"studying": True})
    assert (got.status, got.amount, got.presumed) == (Status.ELIGIBLE, 810_000, ("studying",))
    known = assess_facts({**facts, "studying": False}, on=D335, presume={"studying": True})
    assert (known.status, known.presumed) == (Status.NOT_ELIGIBLE, ())


def test_facts_that_are_absent_are_unknown() -> None:
    got = assess_facts({"birth_date": date(2017, 1, 1)}, on=D335)
    assert (got.status, got.amount, got.up_to) == (Status.UNDETERMINED, 0, 1_350_000)
    assert {"mother", "father", "abandoned", "adopted", "hiv", "household"} <= set(got.missing)
    assert not {"studying", "received_before_16", "pension", "supporter"} & set(got.missing)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_an_explanation_cites_the_group_the_level_and_the_standard(lang: Any) -> None:
    text = assess_facts(aged(30, D335, SEVERE), on=D335).explain(lang)
    places = (
        ("Điều 5 khoản 6", "Điều 6 khoản 1 điểm e", "Điều 4 khoản 2")
        if lang == "vi"
        else ("Article 5(6)", "Article 6(1)(e)", "Article 4(2)")
    )
    assert all(place in text for place in places)


@pytest.mark.parametrize(
    ("lang", "cited"),
    [("vi", "Điều 5 khoản 8 Nghị định 335/2026/NĐ-CP"), ("en", "Article 5(8), Decree 335/2026")],
)
def test_an_explanation_of_a_refusal_cites_the_clauses_refused(lang: Any, cited: str) -> None:
    text = assess_facts(aged(30, D335, WITH_HIV, has_income=True), on=D335).explain(lang)
    assert cited in text

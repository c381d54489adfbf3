"""Every choice of reading is named exactly where the facts call for it."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.circumstances.children import (
    DEAD,
    DETAINED,
    IN_FACILITY,
    MISSING,
    ORDINARY,
    PRESENT,
    UNIDENTIFIED,
    asked,
    told,
    without,
)
from tests.circumstances.drawn import TERMS, consistent
from vnchild.domain import ParentSituation
from vnchild.domain.circumstances import CaredForBy, CircumstanceError, Nationality, SubGroup
from vnchild.rules.circumstances import READINGS

PARENT = CaredForBy.PARENT


def either(situation: ParentSituation) -> list[dict[str, Any]]:
    """The mother, or the father, is so."""
    return [{"mother": situation}, {"father": situation}]


CALLED_BY: dict[str, list[dict[str, Any]]] = {
    "adopted-orphan-group": [{"mother": DEAD, "father": DEAD, "adopted": True}],
    "forms-of-alternative-care": [{"abandoned": True}],
    "adopted-after-abandonment": [{"abandoned": True, "adopted": True}],
    "abandoned-with-a-parent": [
        {"abandoned": True, "cared_for_by": PARENT, **parent} for parent in either(PRESENT)
    ],
    "adoptive-parents": [
        {"adopted": True, **why}
        for why in (
            {"mother_able": False},
            {"father_able": False},
            {"both_parents_restricted": True},
            {"separated": True},
        )
    ],
    "unidentified-parent-56": either(UNIDENTIFIED),
    "social-house-56": either(IN_FACILITY),
    "reformatory-not-named": either(DETAINED),
    "no-longer-able": [
        {able: False, **parent}
        for able in ("mother_able", "father_able")
        for situation in (MISSING, DETAINED, IN_FACILITY)
        for parent in either(situation)
    ],
    "separated-from-one": [{"separated": True}, {"both_parents_restricted": True}],
    "facility-as-carer": [
        {
            "left_school_to_earn": True,
            "lower_secondary_completed": False,
            "cared_for_by": CaredForBy.FACILITY,
        }
    ],
    "adopted-after-trafficking": [
        {"trafficked": True, "returned": True, "adopted": True, "cared_for_by": PARENT}
    ],
    "nationality-and-parents": [{"displaced": True, "nationality": Nationality.UNDETERMINED}],
    "parents-not-identified": [
        {"displaced": True, one: UNIDENTIFIED, other: situation}
        for one, other in (("mother", "father"), ("father", "mother"))
        for situation in ParentSituation
        if situation is not UNIDENTIFIED
    ],
}
"""The facts that call for a reading, whatever else is known."""
UNLESS = {"abandoned-with-a-parent": {"adopted": True}}
"""The facts with which it is not called for all the same."""
BY_OUTCOME = {"by-the-words-of-the-law", "abused-without-emergency"}
"""The readings that go by the answer instead of by facts."""
EACH = [
    pytest.param(code, facts, id=f"{code}-{number}")
    for code, every in CALLED_BY.items()
    for number, facts in enumerate(every)
]


def called(code: str, facts: dict[str, Any]) -> bool:
    """Whether these facts call for the reading."""
    known = facts.items()
    unless = UNLESS.get(code)
    kept_out = unless is not None and unless.items() <= known
    return not kept_out and any(each.items() <= known for each in CALLED_BY[code])


def codes(facts: dict[str, Any]) -> set[str]:
    """The readings named for a child of whom only these facts are known."""
    return {each.code for each in asked({"abandoned": False, **facts}).interpretations}


def test_every_reading_is_here() -> None:
    assert CALLED_BY.keys() | BY_OUTCOME == {each.interpretation.code for each in READINGS}


@pytest.mark.parametrize(("code", "facts"), EACH)
def test_a_reading_is_named_by_its_facts_and_no_fewer(code: str, facts: dict[str, Any]) -> None:
    assert code in codes(facts)
    for name in facts:
        assert code not in codes(without(facts, name))
    unless = UNLESS.get(code)
    if unless is not None:
        assert code not in codes({**facts, **unless})


@pytest.mark.parametrize(("code", "facts"), EACH)
def test_a_reading_is_not_named_by_other_values(code: str, facts: dict[str, Any]) -> None:
    for name in facts:
        for value in TERMS.get(name, (True, False)):
            other = {"abandoned": False, **facts, name: value}
            try:
                named = code in codes(other)
            except CircumstanceError:
                continue
            assert named is called(code, other)


@settings(deadline=None)
@given(facts=consistent(), hidden=st.sets(st.sampled_from(sorted(ORDINARY))))
def test_any_child_is_told_the_readings_that_its_facts_call_for(
    facts: dict[str, Any], hidden: set[str]
) -> None:
    known = without(facts, *hidden, *(("adopted",) if "abandoned" in hidden else ()))
    named = [each.code for each in asked(known).interpretations]
    order = [each.interpretation.code for each in READINGS]
    assert [code for code in order if code in named] == named
    assert set(named) - BY_OUTCOME == {code for code in CALLED_BY if called(code, known)}


@pytest.mark.parametrize("established", [(), (told(SubGroup.HIV),)], ids=["facts", "established"])
@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"offended": True}, True),
        ({"offended": False}, False),
        ({"offended": None}, False),
        ({"addicted": True}, True),
        ({"addicted": False}, False),
        ({"trafficked": True}, True),
        ({"trafficked": True, "returned": True, "cared_for_by": PARENT}, False),
        ({"trafficked": True, "returned": True, "cared_for_by": CaredForBy.NOBODY}, True),
        ({"displaced": True, "cared_for_by": CaredForBy.NOBODY}, True),
        (
            {
                "displaced": True,
                "cared_for_by": CaredForBy.NOBODY,
                "nationality": Nationality.FOREIGN,
            },
            False,
        ),
        (
            {
                "displaced": True,
                "cared_for_by": PARENT,
                "nationality": Nationality.FOREIGN,
                "mother": UNIDENTIFIED,
                "father": UNIDENTIFIED,
            },
            True,
        ),
        ({"displaced": True}, False),
    ],
)
def test_the_words_of_the_law_are_named_where_no_clause_is_sure(
    facts: dict[str, Any], established: tuple[Any, ...], *, named: bool
) -> None:
    found = asked(facts, *established)
    assert ("by-the-words-of-the-law" in {each.code for each in found.interpretations}) is named


@pytest.mark.parametrize(
    ("abused", "urgent"), list(product([True, False, None], [True, False, None]))
)
def test_abuse_without_emergency_is_named_where_it_opens_a_policy(
    *, abused: bool | None, urgent: bool | None
) -> None:
    named = "abused-without-emergency" in codes({"abused": abused, "emergency_protection": urgent})
    assert named is (abused is True and urgent is not True)

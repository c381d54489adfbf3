"""Facts that cannot all be so of one child: which, and no others, are refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.circumstances.children import (
    DEAD,
    DETAINED,
    MISSING,
    ORDINARY,
    UNIDENTIFIED,
    asked,
    without,
)
from tests.circumstances.drawn import COMPLETE
from vnchild.domain import Care, ParentSituation
from vnchild.domain.circumstances import CaredForBy
from vnchild.rules.circumstances import ContradictionError
from vnchild.rules.circumstances.facts import CONSISTENT, WHAT_AGREES

GONE = (DEAD, MISSING, UNIDENTIFIED)
PARENTS = ("mother", "father")
BOTH_DEAD = {"mother": DEAD, "father": DEAD}


def cared_for(care: Care, *agreeing: CaredForBy) -> list[dict[str, Any]]:
    """The place where a child is, against everybody who cannot be its carer there."""
    return [{"care": care, "cared_for_by": each} for each in CaredForBy if each not in agreeing]


BROKEN: list[list[dict[str, Any]]] = [
    cared_for(Care.FACILITY, CaredForBy.FACILITY),
    cared_for(Care.CARER, CaredForBy.RELATIVE, CaredForBy.OTHER_PERSON),
    cared_for(Care.FAMILY, *(each for each in CaredForBy if each is not CaredForBy.FACILITY)),
    [
        {"mother": m, "father": f, "adopted": False, "cared_for_by": CaredForBy.PARENT}
        for m in GONE
        for f in GONE
    ],
    *([{parent: DEAD, f"{parent}_able": True}] for parent in PARENTS),
    *(
        [
            {parent: each, f"{parent}_in_reformatory": True}
            for each in ParentSituation
            if each is not DETAINED
        ]
        for parent in PARENTS
    ),
    [{parent: each, "parents_are_children": True} for parent in PARENTS for each in GONE],
    [{parent: DEAD, "adopted": False, "both_parents_restricted": True} for parent in PARENTS],
    [{**BOTH_DEAD, "adopted": False, "separated": True}],
    [{"trafficked": False, "returned": True}],
    *([{"abused": False, form: True}] for form in ("abandoned", "trafficked")),
]
"""For every rule of what agrees, in order, the facts that break it."""
EACH = [
    pytest.param(number, facts, id=f"{number}-{place}")
    for number, every in enumerate(BROKEN)
    for place, facts in enumerate(every)
]


def test_every_rule_is_here() -> None:
    assert len(BROKEN) == len(CONSISTENT) == len(WHAT_AGREES)


@pytest.mark.parametrize(("number", "facts"), EACH)
def test_these_facts_contradict_each_other(number: int, facts: dict[str, Any]) -> None:
    with pytest.raises(ContradictionError, match="contradict each other") as caught:
        asked(facts)
    assert set(facts) <= set(caught.value.facts)
    assert list(caught.value.facts) == sorted(caught.value.facts)
    assert caught.value.rule == WHAT_AGREES[number]


@pytest.mark.parametrize(("number", "facts"), EACH)
def test_without_one_of_them_they_do_not(number: int, facts: dict[str, Any]) -> None:
    assert WHAT_AGREES[number].vi != WHAT_AGREES[number].en
    for name in facts:
        assert asked({"abandoned": False, **without(facts, name)}).is_child


def contradict(facts: dict[str, Any]) -> bool:
    """Whether some of these facts break a rule."""
    return any(each.items() <= facts.items() for every in BROKEN for each in every)


@settings(deadline=None, max_examples=300)
@given(facts=COMPLETE, hidden=st.sets(st.sampled_from(sorted(set(ORDINARY) - {"abandoned"}))))
def test_only_facts_that_break_a_rule_are_refused(facts: dict[str, Any], hidden: set[str]) -> None:
    known = without(facts, *hidden)
    if contradict(known):
        with pytest.raises(ContradictionError, match="contradict each other"):
            asked(known)
    else:
        assert asked(known).is_child


def test_who_is_no_child_is_not_asked_whether_the_facts_agree() -> None:
    facts = {"trafficked": False, "returned": True}
    assert not asked(facts, born=date(2000, 5, 1)).is_child

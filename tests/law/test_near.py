"""Near names are told before the long list, and nothing is told that is not near."""

from __future__ import annotations

import pytest

from vnchild.law.near import meant, meant_vi, near

NAMES = ("monthly_allowance", "stop_or_adjust", "burial_support", "Person")


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("monthly_alowance", ("monthly_allowance",)),
        (" Monthly_Allowance ", ("monthly_allowance",)),
        ("persn", ("Person",)),
        ("xyz", ()),
        ("", ()),
        (None, ()),
        (3, ()),
        ("monthly_allowance" * 20, ()),
    ],
)
def test_what_is_near(given: object, found: tuple[str, ...]) -> None:
    assert near(given, NAMES) == found


def test_the_nearest_is_first() -> None:
    assert near("burial_suport", ("burial_supports", "burial_support"))[0] == "burial_support"


def test_the_question_is_empty_where_nothing_is_near() -> None:
    assert meant("xyz", NAMES) == meant_vi("xyz", NAMES) == ""
    assert meant("Persn", NAMES) == "did you mean 'Person'? "
    assert meant_vi("Persn", NAMES) == "có phải là “Person”? "

"""A procedure under way holds its steps; it is told in short, and in words without codes."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.rules.procedures import procedure
from vnchild.rules.procedures.model import ProcedureError

FILE = procedure(
    "monthly_allowance", received=date(2024, 3, 1), done={"approval": date(2024, 3, 5)}
)


def test_it_holds_its_steps_in_order() -> None:
    assert tuple(FILE) == FILE.stages
    assert len(FILE) == len(FILE.stages) == 9
    assert [FILE[stage.code] for stage in FILE] == list(FILE)
    assert "approval" in FILE
    assert FILE["approval"] in FILE
    assert "decison" not in FILE
    assert 0 not in FILE


def test_its_repr_is_short() -> None:
    assert repr(FILE).startswith(
        "Running('monthly_allowance', received=2024-03-01, 9 steps, 1 done"
    )
    assert len(repr(FILE)) < 100


def test_a_near_name_is_told_first() -> None:
    with pytest.raises(ProcedureError, match="did you mean 'monthly_allowance'"):
        procedure("monthly_alowance", received=date(2026, 10, 5))
    with pytest.raises(ProcedureError, match="did you mean 'approval'"):
        FILE["aproval"]
    with pytest.raises(ProcedureError, match="'xyz' is no procedure; the procedures are"):
        procedure("xyz", received=date(2026, 10, 5))


def test_its_words_hold_no_codes_in_either_language() -> None:
    for lang in ("vi", "en"):
        lines = FILE.explain(lang).splitlines()
        assert not any(f"{stage.code}:" in line for stage in FILE for line in lines)
        assert all(line[3].isupper() for line in lines[2 : 2 + len(FILE)])

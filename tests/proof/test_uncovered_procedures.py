"""A table of procedures that contradicts itself is refused when it is made."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from vnchild.law import LawConflictError, Text
from vnchild.law.documents import DECREE_335_2026
from vnchild.rules.procedures import Actor, Procedure, ProcedureError, Step
from vnchild.rules.procedures.model import Gap

FIRST = date(2026, 10, 5)
LATER = date(2027, 1, 1)
STEP = Step(
    code="a",
    name=Text("bước", "a step"),
    actor=next(iter(Actor)),
    provision=DECREE_335_2026.at(8, 1),
    since=FIRST,
)
WORDS = Text("thử", "test")


def made(*steps: Step, gaps: tuple[Gap, ...] = ()) -> Procedure:
    return Procedure(code="test", name=WORDS, begins=WORDS, steps=steps, gaps=gaps)


def gap(since: date, until: date | None = None) -> Gap:
    return Gap(since=since, until=until, why=WORDS, provision=DECREE_335_2026.at(8))


def test_a_day_has_either_steps_or_a_gap() -> None:
    assert made(STEP, gaps=(gap(date(2025, 7, 1), FIRST),)).steps_on(FIRST) == (STEP,)
    with pytest.raises(LawConflictError, match="on 2026-10-05 there are both steps and a gap"):
        made(STEP, gaps=(gap(FIRST),))


@pytest.mark.parametrize("naming", [evolve(STEP, part_of="b"), evolve(STEP, instead_of=("b",))])
def test_a_step_names_only_steps_of_its_day(naming: Step) -> None:
    whole = evolve(STEP, code="b")
    assert made(whole, naming).steps_on(FIRST)
    with pytest.raises(LawConflictError, match="a names b, which is no step then"):
        made(naming)
    with pytest.raises(LawConflictError, match="on 2027-01-01 a names b"):
        made(evolve(whole, until=LATER), naming)


def test_a_procedure_that_ended_without_a_successor_says_only_since_when() -> None:
    ended = made(evolve(STEP, until=LATER))
    assert ended.at(date(2026, 12, 31)) == (evolve(STEP, until=LATER),)
    with pytest.raises(ProcedureError, match=r"test is a procedure no more since 2027-01-01$"):
        ended.at(LATER)

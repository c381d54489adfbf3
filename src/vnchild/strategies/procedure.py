"""Procedures under way, with steps done as the law allows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.rules.procedures import (
    PROCEDURES,
    ProcedureError,
    Running,
    procedure,
)
from vnchild.rules.procedures.table import FIRST_DAY
from vnchild.strategies.value import LAST_DAY, moments

_GAP: Final = st.integers(0, 60 * 24 * 40).map(lambda n: timedelta(minutes=n))
_LAST: Final = LAST_DAY.replace(year=LAST_DAY.year - 3)


@st.composite
def _running(draw: st.DrawFn) -> Running:
    of = draw(st.sampled_from(PROCEDURES))
    received = draw(moments(max(FIRST_DAY, of.first_day), _LAST))
    try:
        found = procedure(of.code, received=received)
    except ProcedureError:
        # It had ended by then, or the steps of that day were not read.
        reject()
    at = received
    done: dict[str, date | datetime | tuple[datetime, ...]] = {}
    branches: tuple[str, ...] = ()
    for stage in found.stages:
        if stage.step.only_if is not None and draw(st.booleans()):
            taken = (*branches, stage.code)
            try:
                found = procedure(of.code, received=received, done=done, branches=taken)
            except ProcedureError:
                continue
            branches = taken
        if draw(st.integers(0, 2)):
            at += draw(_GAP)
            times = (at, at + draw(_GAP)) if stage.step.repeats and draw(st.booleans()) else at
            try:
                given = {**done, stage.code: times}
                found = procedure(of.code, received=received, done=given, branches=branches)
            except ProcedureError:
                continue
            done = given
    return found


def running_procedures() -> SearchStrategy[Running]:
    """Procedures under way: nothing done, some steps or all, with some conditions that hold."""
    return _running()

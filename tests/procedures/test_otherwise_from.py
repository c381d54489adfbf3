"""A step whose time runs from others where none of its own is dated."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.law import Text
from vnchild.law.documents import DECREE_335_2026
from vnchild.rules.procedures import Actor, Procedure, Step
from vnchild.rules.procedures.running import run
from vnchild.rules.procedures.span import Span, days

SPAN = Span(DECREE_335_2026.first_day, None)
AT = DECREE_335_2026.at(8, 2)
NAME = Text("bước", "step")


def plain(code: str) -> Step:
    return SPAN.step(code, NAME, Actor.COMMUNE_CHAIRMAN, AT)


WAITING = SPAN.step(
    "plan",
    NAME,
    Actor.COMMUNE_CHAIRMAN,
    AT,
    days(5, "ngày họp", "the day of the meeting"),
    after=("meeting", "visit"),
    otherwise=("assessment",),
)
INVENTED = Procedure(
    code="invented",
    name=NAME,
    begins=NAME,
    steps=(plain("meeting"), plain("visit"), plain("assessment"), WAITING),
)


@pytest.mark.parametrize(
    ("done", "ends"),
    [
        ({}, None),
        ({"assessment": 9}, date(2026, 10, 14)),
        ({"assessment": 9, "meeting": 13, "visit": 14}, date(2026, 10, 19)),
        ({"assessment": 9, "meeting": 14, "visit": 15}, date(2026, 10, 20)),
        ({"assessment": 9, "meeting": 14}, None),
        ({"assessment": 9, "visit": 14}, None),
    ],
)
def test_time_runs_from_the_others_only_where_none_of_its_own_is_dated(
    done: dict[str, int], ends: date | None
) -> None:
    running = run(
        INVENTED,
        received=date(2026, 10, 8),
        done={code: date(2026, 10, day) for code, day in done.items()},
    )
    due = running["plan"].due
    assert (None if due is None else due.at) == ends

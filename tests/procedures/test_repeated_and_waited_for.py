"""Steps that come again, with a time or without one, and times that have to pass first."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from attrs import evolve

from vnchild.law import Text
from vnchild.law.documents import DECREE_335_2026
from vnchild.law.time_limit import VIETNAM, TimeLimit, Unit
from vnchild.rules.procedures import Actor, Procedure, Step, procedure
from vnchild.rules.procedures.running import run

RECEIVED = date(2026, 3, 2)
FIRST, AGAIN = date(2026, 5, 4), date(2026, 8, 4)


@pytest.mark.parametrize("none", [[], ()])
def test_no_time_at_all_is_as_if_it_had_not_been_done(none: list[date] | tuple[date, ...]) -> None:
    plain = procedure("alternative_care", received=RECEIVED)
    empty = procedure("alternative_care", received=RECEIVED, done={"report": none})
    assert empty["report"].done is None
    assert empty["report"].history == ()
    assert empty.stages == plain.stages


def test_what_is_done_all_the_time_is_never_due_and_never_late() -> None:
    """Law on Children Art. 67(2): whether another form of care fits is considered all the time."""
    code = "facility_alternative_care"
    once = procedure(code, received=RECEIVED, done={"change_of_care": [FIRST]})
    again = procedure(code, received=RECEIVED, done={"change_of_care": [FIRST, AGAIN]})
    for running, times in ((once, (FIRST,)), (again, (FIRST, AGAIN))):
        stage = running["change_of_care"]
        assert stage.history == times
        assert stage.done == times[-1]
        assert stage.due is None
        assert not stage.late
        assert stage.start == RECEIVED
    assert "all the time; done 2026-05-04, 2026-08-04" in again.explain("en")


def test_what_comes_every_so_often_is_due_from_the_last_time() -> None:
    """Circular 14/2020 Art. 3(2): every 6 months."""
    code = "alternative_care_lists"
    once = procedure(code, received=RECEIVED, done={"facility_children": [FIRST]})
    assert once["facility_children"].due is not None
    assert once["facility_children"].due.at == date(2026, 11, 4)
    late = procedure(
        code, received=RECEIVED, done={"facility_children": [FIRST, date(2026, 11, 5)]}
    )
    assert late["facility_children"].late


WORDS = Text("thử", "a test")
POSTED = Step(
    code="posted",
    name=WORDS,
    actor=next(iter(Actor)),
    provision=DECREE_335_2026.at(8, 1),
    since=DECREE_335_2026.first_day,
)


def waiting(amount: int, unit: Unit) -> Procedure:
    limit = TimeLimit(
        amount=amount,
        unit=unit,
        counted_from=WORDS,
        provision=POSTED.provision,
        since=POSTED.since,
    )
    after = evolve(POSTED, code="after", limit=limit, passes=True, starts_from=("posted",))
    return Procedure(code="test", name=WORDS, begins=WORDS, steps=(POSTED, after))


@pytest.mark.parametrize(
    ("amount", "unit", "passed"),
    [
        pytest.param(48, Unit.HOUR, date(2027, 1, 10), id="hours run through the weekend"),
        pytest.param(2, Unit.DAY, date(2027, 1, 10), id="the last of the days is a Sunday"),
        pytest.param(1, Unit.WEEK, date(2027, 1, 15), id="a week"),
        pytest.param(1, Unit.MONTH, date(2027, 2, 8), id="a month"),
        pytest.param(2, Unit.WORKING_DAY, date(2027, 1, 12), id="Monday and Tuesday"),
    ],
)
def test_a_time_that_has_to_pass_first_is_not_moved_by_days_off(
    amount: int, unit: Unit, passed: date
) -> None:
    friday = datetime(2027, 1, 8, 9, tzinfo=VIETNAM)
    running = run(waiting(amount, unit), received=friday, done={"posted": friday})
    assert running["after"].not_before == passed
    open_ = run(waiting(amount, unit), received=friday)
    assert open_["after"].not_before is None

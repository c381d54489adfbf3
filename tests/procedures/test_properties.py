from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vnchild.law.time_limit import VIETNAM
from vnchild.rules.procedures import PROCEDURES, Procedure, Running, procedure

LAST = date(2029, 12, 31)
HOURS = {each.code for each in PROCEDURES if any(step.in_hours for step in each.steps)}


def begin(code: str, day: date) -> Running:
    moment = datetime.combine(day, time(9), VIETNAM)
    return procedure(code, received=moment if code in HOURS else day)


@st.composite
def days_of_one_law(draw: st.DrawFn) -> tuple[Procedure, date, date]:
    one = draw(st.sampled_from([each for each in PROCEDURES if each.steps]))
    periods = [each for each in one.changes() if each.steps]
    period = draw(st.sampled_from(periods))
    after = [day for day in one.change_days if day > period.day]
    last = after[0] - timedelta(days=1) if after else LAST
    pair = st.tuples(st.dates(period.day, last), st.dates(period.day, last)).map(sorted)
    first, second = draw(pair)
    return one, first, second


@given(days_of_one_law())
def test_what_follows_is_due_no_earlier(drawn: tuple[Procedure, date, date]) -> None:
    one, day, _ = drawn
    running = begin(one.code, day)
    for stage in running.stages:
        if stage.due is None:
            continue
        assert stage.due.end >= datetime.combine(day, time(9), VIETNAM)
        if stage.step.part_of is not None:
            continue
        for code in stage.step.starts_from:
            earlier = next((each for each in running.stages if each.code == code), None)
            if earlier is not None and earlier.due is not None and earlier.applies:
                assert stage.due.end > earlier.due.end
    assert all(
        each.due is None and each.start is None for each in running.stages if not each.applies
    )


@given(days_of_one_law())
def test_a_later_receipt_is_never_due_earlier(drawn: tuple[Procedure, date, date]) -> None:
    one, first, second = drawn
    early, late = begin(one.code, first), begin(one.code, second)
    assert [each.code for each in early.stages] == [each.code for each in late.stages]
    for before, after in zip(early.stages, late.stages, strict=True):
        if before.unsettled is None:  # what was settled stays so, but for who is no more
            assert (after.due is None) is (before.due is None or after.unsettled is not None)
        else:
            assert after.unsettled is not None
            assert after.due is None
        if before.due is not None and after.due is not None:
            assert before.due.end <= after.due.end


@given(days_of_one_law(), st.data())
def test_done_in_time_never_makes_what_follows_later(
    drawn: tuple[Procedure, date, date], data: st.DataObject
) -> None:
    one, day, _ = drawn
    plain = begin(one.code, day)
    # A posting lasts its days from the approval, however late in its time that was given.
    posted = {code for s in plain.stages if s.step.passes for code in s.step.starts_from}
    timed = [
        s
        for s in plain.stages
        if s.due and s.step.only_if is None and not s.step.in_hours and not s.step.repeats
        if s.code not in posted
    ]
    if one.code in HOURS or not timed:
        return
    stage = data.draw(st.sampled_from(timed))
    assert stage.due is not None
    done = data.draw(st.dates(day, stage.due.end.date() - timedelta(days=1)))
    floor = [each for each in stage.step.starts_from if each in {s.code for s in plain.stages}]
    running = procedure(one.code, received=day, done={stage.code: done})
    assert not running[stage.code].late
    assert running[stage.code].moot
    for code in floor:
        assert running[code].moot
    for before, after in zip(plain.stages, running.stages, strict=True):
        if before.due is not None and after.due is not None:
            assert after.due.end <= before.due.end


@given(days_of_one_law(), st.integers(0, 400))
def test_overdue_only_grows(drawn: tuple[Procedure, date, date], wait: int) -> None:
    one, day, _ = drawn
    running = begin(one.code, day)
    now = datetime.combine(day, time(9), VIETNAM) + timedelta(days=wait)
    codes = [each.code for each in running.overdue(now)]
    later = [each.code for each in running.overdue(now + timedelta(days=30))]
    assert set(codes) <= set(later)
    first = running.next(now)
    assert first is not None
    assert not running.over

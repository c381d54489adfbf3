"""Answers of the rules in JSON come back as they were, or are refused; calendars are named."""

from __future__ import annotations

import json as plain
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

import pytest
from attrs import evolve

import vnchild
from vnchild import (
    STATE_SECTOR,
    Calendar,
    Case,
    ChildCard,
    Due,
    Duty,
    Home,
    HouseholdAssessment,
    Member,
    Person,
    Support,
    assess_household,
    due,
    json,
    procedure,
)
from vnchild.domain.case import Event, InformationForwarded, Intake, ReceivedBy
from vnchild.json.reading import read_duration, write_duration
from vnchild.law.day_off import WORKING_WEEK, DayOff, Rest
from vnchild.law.text import Text
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.procedures import PROCEDURES, Running
from vnchild.rules.procedures.running import run
from vnchild.rules.social_assistance.support import Unit as SupportUnit

NIGHT = datetime(2026, 2, 13, 22, 15, tzinfo=VIETNAM)
CASE = Case.open(Intake(at=NIGHT, received_by=ReceivedBy.HOTLINE)).record(
    InformationForwarded(at=NIGHT + timedelta(minutes=25))
)
LATER = NIGHT + timedelta(days=1, microseconds=7)
OFF = DayOff(
    day=date(2026, 12, 3),
    rest=Rest.HOLIDAY,
    name=Text("lễ hội", "a festival"),
    basis=WORKING_WEEK,
)


def problem(data: object, kind: type) -> tuple[str, str, str]:
    with pytest.raises(json.JsonError) as caught:
        json.structure(data, kind)
    (found,) = caught.value.problems
    assert found.message.vi
    return found.path, found.code, found.message.en


@pytest.mark.parametrize("name", vnchild.__all__)
def test_every_type_that_the_package_offers_is_public(name: str) -> None:
    kind = getattr(vnchild, name)
    if isinstance(kind, type) and not issubclass(kind, Exception):
        assert json.public_type(name) is kind
        json.schema(kind)


def test_the_duties_of_a_case_come_back_with_all_that_a_program_needs() -> None:
    duties = CASE.all_duties(LATER)
    assert len(duties) > 1
    text = json.dumps(duties)
    assert json.loads(text) == duties
    found = {each["task"]: each for each in plain.loads(text)["value"]}
    assert found["forward"]["state"] == "met"
    late = found["initial_assessment"]
    assert late["due"]["at"] == "2026-02-14T10:15:00+07:00"
    assert late["overdue_by"] == "PT12H0.000007S"
    assert late["who"]["role"] == "officer"
    assert late["what"]["vi"].startswith("đánh giá nguy cơ ban đầu")
    assert late["provision"] == "Điều 26 khoản 2 Nghị định 56/2017/NĐ-CP"
    assert len(text) < 2_000 * len(duties)


def forged(**changes: object) -> object:
    (duty,) = [each for each in CASE.duties(LATER) if each.task.value == "initial_assessment"]
    return {**json.unstructure(duty), **changes}


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"due": None, "overdue_by": None}, "(due)"),
        ({"task": "forward"}, "(provision)"),
        ({"provision": "Điều 26 khoản 1 Nghị định 56/2017/NĐ-CP"}, "(provision)"),
        ({"overdue_by": "-PT1H"}, "(overdue_by)"),
        ({"state": "met"}, "(settled_by)"),
        (
            {"state": "cancelled", "settled_by": 2, "settled_at": "2026-02-14T08:00:00+07:00"},
            "over",
        ),
        ({"from_number": 0}, "(from_number)"),
        ({"planned": "2026-03-01"}, "(planned)"),
        ({"decided_days": 3}, "(due)"),
        (
            {"from_event": {"type": "ChildDied", "at": "2026-02-13T22:15:00+07:00"}},
            "(from_event)",
        ),
    ],
)
def test_a_duty_that_the_law_does_not_lay_so_is_refused(
    changes: dict[str, object], wanted: str
) -> None:
    assert isinstance(json.structure(forged(), Duty), Duty)
    path, code, message = problem(forged(**changes), Duty)
    assert (path, code) == ("$", "answer_differs")
    assert wanted in message


def test_a_duty_with_a_longer_time_or_another_body_is_refused() -> None:
    data: Any = forged()
    longer = json.unstructure(due("24 hours", NIGHT))
    assert problem({**data, "due": longer, "overdue_by": None}, Duty)[2].endswith("(due)")
    other = {**data["who"], "text": {"vi": "ai đó", "en": "somebody"}}
    assert problem({**data, "who": other}, Duty)[2].endswith("(who)")


def test_words_that_were_put_otherwise_are_no_other_answer() -> None:
    data: Any = forged(what={"vi": "việc khác", "en": "put otherwise"})
    data["due"]["limit"]["counted_from"] = {"vi": "khi nhận", "en": "on receipt"}
    assert json.structure(data, Duty).what.en.startswith("assess initial risk")
    running = procedure("monthly_allowance", received=date(2026, 10, 5))
    told = json.unstructure(running)
    told["name"] = {"vi": "tên cũ", "en": "an earlier name"}
    told["steps"][0]["due"]["limit"]["counted_from"] = {"vi": "khi nhận", "en": "on receipt"}
    assert json.structure(told, Running) == running
    told["steps"][0]["due"]["limit"]["amount"] = 8
    with pytest.raises(json.JsonError):
        json.structure(told, Running)


def test_when_a_limit_ends_is_counted_again() -> None:
    found = due("7 working days", date(2026, 11, 20))
    data = json.unstructure(found)
    assert json.structure(data, Due) == found
    assert data["calendar"] == "state_sector"
    assert [each["day"] for each in data["steps"] if each["kind"] == "in_doubt"] == [
        "2026-11-23",
        "2026-11-28",
    ]
    assert len(plain.dumps(data)) < 2_000
    for name, value in (("at", "2026-12-03"), ("provisional", True), ("steps", [])):
        assert problem({**data, name: value}, Due)[1:] == (
            "answer_differs",
            f"the answer written is not that of the law this package knows ({name})",
        )
    assert problem({**data, "amount": 0}, Due)[1] == "invalid"


def test_a_calendar_of_ones_own_is_named_or_refused() -> None:
    mine = STATE_SECTOR.extended(days_off=[OFF], name=Text("lịch của tỉnh", "the province's"))
    found = due("12 working days", date(2026, 11, 20), mine)
    for value in (
        found,
        mine,
        procedure("social_pension", received=date(2026, 11, 20), calendar=mine),
    ):
        with pytest.raises(json.JsonError, match=r"application's own .*province's"):
            json.dumps(value)
    json.register_calendar("test-province", mine)
    json.register_calendar("test-province", mine)
    data = json.unstructure(found)
    assert data["calendar"] == "test-province"
    again = json.structure(data, Due)
    assert again == found
    assert again.calendar is mine
    assert json.loads(json.dumps(mine), Calendar) is mine
    running = procedure("social_pension", received=date(2026, 11, 20), calendar=mine)
    assert json.loads(json.dumps(running)) == running
    with pytest.raises(json.JsonError, match="another calendar has the name"):
        json.register_calendar("test-province", STATE_SECTOR)


def test_a_calendar_that_equals_a_named_one_has_its_name() -> None:
    assert json.unstructure(STATE_SECTOR.extended()) == "state_sector"


@pytest.mark.parametrize(
    ("name", "calendar", "words"),
    [
        ("Mine", STATE_SECTOR, "small letters"),
        ("", STATE_SECTOR, "small letters"),
        (3, STATE_SECTOR, "small letters"),
        ("mine", "state_sector", "a Calendar .* is wanted, not str"),
    ],
)
def test_what_is_no_name_or_no_calendar_is_refused(name: Any, calendar: Any, words: str) -> None:
    with pytest.raises(json.JsonError, match=words):
        json.register_calendar(name, calendar)


def test_a_calendar_that_this_program_has_not_is_told() -> None:
    data = json.unstructure(due("7 days", date(2026, 11, 20)))
    path, code, message = problem({**data, "calendar": "nowhere"}, Due)
    assert (path, code) == ("$", "unknown_calendar")
    assert "register_calendar" in message
    assert problem("nowhere", Calendar)[1] == "unknown_calendar"


def test_a_procedure_under_way_is_asked_again() -> None:
    running = procedure(
        "monthly_allowance",
        received=date(2026, 10, 5),
        done={"decision": date(2026, 10, 20)},
    )
    text = json.dumps(running)
    assert json.loads(text, Running) == running
    data = plain.loads(text)["value"]
    (decision,) = [each for each in data["steps"] if each["code"] == "decision"]
    assert (decision["late"], decision["open"], decision["done"]) == (True, False, ["2026-10-20"])
    assert len(text) < 4_000
    decision["late"] = False
    assert problem(data, Running)[1] == "answer_differs"
    assert problem({**data, "procedure": "nothing"}, Running)[1] == "invalid"


def test_the_conditions_that_hold_come_back() -> None:
    received = date(2026, 11, 2)
    tried = 0
    for each in PROCEDURES:
        steps = each.steps_on(received)
        if any(step.in_hours for step in steps):
            continue
        for step in steps:
            if step.only_if is not None:
                running = procedure(each.code, received=received, branches=[step.code])
                assert json.loads(json.dumps(running)) == running
                tried += 1
    assert tried > 10


def test_a_procedure_that_is_not_of_the_table_is_refused() -> None:

    own = evolve(PROCEDURES[0], code="own")
    with pytest.raises(json.JsonError, match="no procedure of the package's table"):
        json.dumps(run(own, received=date(2026, 11, 2)))


def test_a_household_is_read_as_written_but_its_sums_are_made_again() -> None:
    home = Home(members=(Member(person=Person(birth_date=date(2024, 3, 2))),) * 2)
    answer = assess_household(home, on=date(2026, 11, 22))
    data = json.unstructure(answer)
    assert json.structure(data, HouseholdAssessment) == answer
    assert problem({**data, "amount": 5}, HouseholdAssessment)[2].endswith("(amount)")
    line = (*answer.monthly, *answer.once, *answer.refused)[0]
    support = json.unstructure(line.support)
    assert json.structure(support, Support) == line.support
    support.pop("reason")
    assert problem(support, Support)[1] == "missing_key"
    assert problem({**data, "monthly": [{"members": [9], "support": support}]}, HouseholdAssessment)
    unknown = {**json.unstructure(line.support), "readings": ["no-such"]}
    assert problem(unknown, Support)[1] == "not_one_of"


def test_a_card_is_asked_again() -> None:
    data = json.unstructure(vnchild.child_card(date(2024, 3, 2)))
    assert problem({**data, "last": "2031-01-01"}, ChildCard)[2].endswith("(last)")


def test_events_are_of_one_type_each_with_its_name() -> None:
    text = json.dumps(CASE.events)
    assert plain.loads(text)["type"] == "Event[]"
    assert [each["type"] for each in plain.loads(text)["value"]] == [
        "Intake",
        "InformationForwarded",
    ]
    assert json.loads(text) == CASE.events
    assert json.loads(json.dumps(CASE.events[0])) == CASE.events[0]
    kind: Any = tuple[Event, ...]
    assert json.structure(json.unstructure(CASE.events, kind), kind) == CASE.events


def test_an_empty_list_is_written_where_its_type_is_said() -> None:
    text = json.dumps((), kind=Duty)
    assert plain.loads(text) == {"vnchild": 1, "type": "Duty[]", "value": []}
    assert json.loads(text) == ()
    with pytest.raises(json.JsonError, match="kind="):
        json.dumps(())
    with pytest.raises(json.JsonError, match="is no public type"):
        json.dumps(CASE.duties(LATER), kind=Due)


def test_a_type_with_the_name_of_a_public_one_is_not_taken_for_it() -> None:
    class Care(Enum):
        FAMILY = 1

    with pytest.raises(json.JsonError, match=r"support\.Unit is no public type"):
        json.dumps(SupportUnit.MONTH)
    with pytest.raises(json.JsonError, match=r"test_answers\.Care is no public type"):
        json.dumps(Care.FAMILY)


def test_what_has_no_form_is_told_as_an_error_of_json() -> None:
    with pytest.raises(json.NoFormError, match=r"frozenset.* has no JSON form") as caught:
        json.schema(frozenset[int])
    assert caught.value.problems[0].code == "no_form"


def test_what_is_nested_too_deep_is_refused() -> None:
    leaf: dict[str, object] = {"outcome": "yes", "text": {"vi": "x", "en": "x"}}
    for _ in range(5_000):
        leaf = {**leaf, "parts": [leaf]}

    data = {"reason": leaf, "what": {"vi": "x", "en": "x"}, "missing": []}
    with pytest.raises(json.JsonError):
        json.structure(data, vnchild.Finding)


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(0), "PT0S"),
        (timedelta(days=2), "P2D"),
        (timedelta(hours=1, minutes=45), "PT1H45M"),
        (timedelta(days=1, seconds=61, microseconds=500_000), "P1DT1M1.5S"),
        (timedelta(microseconds=-1), "-PT0.000001S"),
        (timedelta(days=281, hours=7), "P281DT7H"),
    ],
)
def test_how_a_span_of_time_is_written(span: timedelta, text: str) -> None:
    assert write_duration(span) == text
    assert read_duration(text) == span


@pytest.mark.parametrize("text", ["", "P", "PT", "1D", "P1Y", "P1DT", "PT1.5H", "PT1S1M", "P1D\n"])
def test_what_is_no_span_of_time_is_refused(text: str) -> None:
    assert problem(text, timedelta)[1] == "not_readable"

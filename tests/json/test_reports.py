"""Reports that are due, owed or ended: asked for again when read from JSON, or refused."""

from __future__ import annotations

import json as plain
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from tests.json.validators import validator
from vnchild import STATE_SECTOR, json
from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.directive import Addressee, Bound, Directive, ReportingRequest
from vnchild.domain.places import Level, Place
from vnchild.domain.report_period import ReportPeriod
from vnchild.domain.written_date import WrittenDate
from vnchild.law.day_off import WORKING_WEEK, DayOff, Rest
from vnchild.law.text import Text
from vnchild.rules.reporting import (
    DUTIES,
    Body,
    EndedReport,
    OnceOn,
    OwedReport,
    ReportDue,
    due_reports,
    ended_reports,
    ordered_duties,
)

COMMITTEE = AgencyKind.PEOPLES_COMMITTEE
COMMUNES = Body.of(COMMITTEE, Level.COMMUNE)
KIEN_GIANG = Agency(kind=COMMITTEE, place=Place.of_province("91", date(2024, 1, 1)))
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
FORUM = ReportPeriod.ad_hoc(date(2026, 6, 5), date(2026, 6, 6))
DIRECTIVE = Directive(
    issued=WrittenDate(year=2026, month=4, day=7),
    issuer="Bộ Y tế",
    addressees=(Addressee(name="UBND các xã"), Addressee(name="các cơ quan liên quan")),
    duties=(
        ReportingRequest(
            what="báo cáo rà soát",
            is_report=True,
            bound=Bound.BEFORE,
            day=date(2026, 5, 20),
            to="Sở Y tế",
        ),
    ),
)
ORDERED = ordered_duties(DIRECTIVE)
DEPARTMENT = Agency(
    kind=AgencyKind.DEPARTMENT_OF_LABOUR, place=Place.of_province("12", date(2024, 1, 1))
)
OWED = [
    *due_reports("UBND xã Mường So, tỉnh Lai Châu", *YEAR),
    *due_reports(COMMUNES, *YEAR, also=ORDERED, ended=(FORUM,)),
    *due_reports(KIEN_GIANG, date(2025, 1, 1), YEAR[1]),
    *due_reports("UBND xã Bình An, huyện Châu Thành, tỉnh Kiên Giang", *YEAR, also=ORDERED),
    *due_reports(DEPARTMENT, date(2024, 12, 1), YEAR[1], also=ORDERED),
]
ACTION_MONTH = next(duty for duty in DUTIES if duty.code == "action_month.commune")
ENDED = [*ended_reports(COMMUNES, *YEAR), *ended_reports(KIEN_GIANG, YEAR[0], date(2028, 1, 1))]


def refusal(data: object, kind: type) -> tuple[str, str, str]:
    with pytest.raises(json.JsonError) as caught:
        json.structure(data, kind)
    (found,) = caught.value.problems
    assert found.message.vi
    return found.path, found.code, found.message.en


@pytest.mark.parametrize(
    "value", [*OWED, *ENDED], ids=lambda each: f"{each.due.duty.code}-{each.due.last_day}"
)
def test_what_is_owed_comes_back_with_its_day_and_its_duty(
    value: OwedReport | EndedReport,
) -> None:
    for each in (value, value.due):
        data = plain.loads(plain.dumps(json.unstructure(each)))
        validator(type(each)).validate(data)
        assert json.structure(data, type(each)) == each
        assert json.loads(json.dumps(each)) == each
    again: Any = json.loads(json.dumps(value))
    assert again.due.duty.grounds("vi") == value.due.duty.grounds("vi")
    assert again.due.in_("vi") == value.due.in_("vi")


def test_a_duty_of_the_law_is_written_by_its_code_and_an_ordered_one_whole() -> None:
    (of_law,) = due_reports(COMMUNES, date(2026, 7, 1), date(2026, 7, 31))
    data = json.unstructure(of_law.due)
    assert (data["code"], data["period"], data["last_day"]) == (
        "action_month.commune",
        "2026",
        "2026-07-09",
    )
    assert data["provision"] == "Điều 5 khoản 1 Thông tư 28/2019/TT-BLĐTBXH"
    assert "duty" not in data
    assert json.structure(data, ReportDue).duty in DUTIES
    (ordered,) = due_reports(COMMUNES, date(2026, 5, 1), date(2026, 5, 31), also=ORDERED)
    told = json.unstructure(ordered)
    assert told["due"]["duty"]["ordered_by"]["vi"] == "văn bản ngày 07/04/2026"
    assert json.structure(told, OwedReport).due.duty == ORDERED[0]
    assert len(json.dumps(OWED)) < 1_600 * len(OWED)


def test_one_agency_or_all_of_a_kind() -> None:
    (one,) = due_reports("UBND xã Mường So, tỉnh Lai Châu", date(2026, 7, 1), date(2026, 7, 31))
    (every,) = due_reports(COMMUNES, date(2026, 7, 1), date(2026, 7, 31))
    of_one: Any = json.unstructure(one)
    of_all: Any = json.unstructure(every)
    assert of_one["agency"]["place"]["name"] == "Mường So"
    assert "body" not in of_one
    assert of_all["body"] == {"kinds": ["peoples_committee"], "level": "commune"}
    assert "agency" not in of_all
    both = {**of_one, "body": of_all["body"]}
    neither = {key: each for key, each in of_one.items() if key != "agency"}
    for data in (both, neither):
        path, code, words = refusal(data, OwedReport)
        assert (path, code) == ("$", "invalid")
        assert words == "one of the two is wanted: agency (one agency) or body (all of a kind)"
    (ended,) = ended_reports(COMMUNES, *YEAR)
    without: Any = json.unstructure(ended)
    del without["body"]
    assert "one of the two" in refusal(without, EndedReport)[2]


def changed(data: Any, path: str, value: object) -> Any:
    head, _, rest = path.partition(".")
    if not rest:
        return {**data, head: value}
    return {**data, head: changed(data[head], rest, value)}


@pytest.mark.parametrize(
    ("path", "value", "wanted"),
    [
        ("due.named", "2026-07-11", "(named)"),
        ("due.last_day", "2026-07-10", "(last_day)"),
        ("due.bound", "by", "(bound)"),
        ("due.moved", True, "(moved)"),
        ("due.period", "2025", "(named)"),
        ("due.to", [], "(to)"),
        ("due.readings", ["before-a-day"], "(readings)"),
        ("due.provision", "Điều 5 khoản 2 Thông tư 28/2019/TT-BLĐTBXH", "(provision)"),
        ("due.note", {"vi": "ngày nghỉ", "en": "a day off"}, "(note)"),
        ("to", [], "(to)"),
        ("note", {"vi": "không rõ", "en": "not known"}, "(note)"),
        ("instead_of", {"kind": "peoples_committee", "level": "commune"}, "(instead_of)"),
        ("agency", {"kind": "peoples_committee", "level": "province"}, "(due)"),
        ("agency", {"kind": "police", "level": "commune"}, "(due)"),
    ],
)
def test_what_the_law_does_not_give_is_refused(path: str, value: object, wanted: str) -> None:
    commune = Agency(kind=COMMITTEE, level=Level.COMMUNE)
    (owed,) = due_reports(commune, date(2026, 7, 1), date(2026, 7, 31))
    data = json.unstructure(owed)
    assert json.structure(data, OwedReport) == owed
    where, code, words = refusal(changed(data, path, value), OwedReport)
    assert (where, code) == ("$.due" if path.startswith("due.") else "$", "answer_differs")
    assert words.endswith(wanted)


def test_who_took_over_and_from_whom_is_asked_again() -> None:
    owed = due_reports(KIEN_GIANG, date(2026, 7, 15), date(2026, 7, 31))[0]
    assert owed.instead_of == KIEN_GIANG
    data: Any = json.unstructure(owed)
    assert data["agency"]["place"]["name"] == "An Giang"
    assert data["instead_of"]["place"]["name"] == "Kiên Giang"
    put_otherwise = changed(data, "note", {"vi": "đã sáp nhập", "en": "it was merged"})
    assert json.structure(put_otherwise, OwedReport).note == owed.note
    assert refusal(changed(data, "note", None), OwedReport)[2].endswith("(note)")
    alone = {key: each for key, each in data.items() if key != "instead_of"}
    assert refusal(alone, OwedReport)[2].endswith("(note)")
    still = json.unstructure(due_reports(KIEN_GIANG, date(2025, 1, 1), date(2025, 6, 30))[0])
    assert "instead_of" not in still


def test_whom_a_directive_binds_is_asked_again() -> None:
    owed = [each for each in OWED if each.due.provision is None]
    assert {each.note is None for each in owed} == {True, False}
    unsure = next(each for each in owed if each.note is not None)
    data: Any = json.unstructure(unsure)
    assert refusal(changed(data, "note", None), OwedReport)[2].endswith("(note)")
    other = changed(data, "due.duty.addressees", ["UBND các tỉnh"])
    assert refusal(other, OwedReport)[2].endswith("(due)")
    moved = changed(data, "due.duty.rule.day", "2026-06-20")
    assert refusal(moved, OwedReport)[:2] == ("$.due", "answer_differs")


@pytest.mark.parametrize(
    ("path", "value", "wanted"),
    [
        ("reading", "closing-day", "(reading)"),
        ("body", {"kinds": ["peoples_committee"], "level": "province"}, "(due)"),
    ],
)
def test_what_has_not_ended_so_is_refused(path: str, value: object, wanted: str) -> None:
    (ended,) = ended_reports(COMMUNES, *YEAR)
    data = json.unstructure(ended)
    assert refusal(changed(data, path, value), EndedReport) == (
        "$",
        "answer_differs",
        f"the answer written is not that of the law this package knows {wanted}",
    )
    owed = due_reports(COMMUNES, *YEAR)[0]
    assert refusal({**data, "due": json.unstructure(owed.due)}, EndedReport)[2].endswith("(due)")
    still_owed = {"body": data["body"], "due": data["due"], "to": []}
    assert refusal(still_owed, OwedReport)[2].endswith("(due)")


def test_a_duty_of_ones_own_that_is_like_one_of_the_law_comes_back_whole() -> None:
    of_law = next(duty for duty in DUTIES if duty.code == "social_assistance.province")
    own = evolve(of_law, code="own.province")
    for half in (1, 2):
        found = own.due(ReportPeriod.half(2025, half))
        by_law = of_law.due(ReportPeriod.half(2025, half))
        assert found.interpretations == by_law.interpretations
        again = json.loads(json.dumps(found), ReportDue)
        assert again == found
        assert again.duty.due(found.period) == found
    ordered = evolve(own, rule=ORDERED[0].rule, about=ReportPeriod.half(2025, 1))
    assert json.loads(json.dumps(ordered.due())) == ordered.due()


def test_a_code_that_no_duty_of_the_law_has() -> None:
    data: Any = json.unstructure(OWED[0].due)
    path, code, words = refusal({**data, "code": "action_month.hamlet"}, ReportDue)
    assert (path, code) == ("$", "not_one_of")
    assert words.startswith("code: no duty of the law has this code")


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (lambda data: {**data, "period": None}, "invalid"),
        (lambda data: {**data, "period": "2026-H1"}, "invalid"),
        (lambda data: {**data, "code": "rights.ministries"}, "invalid"),
        (lambda data: {**data, "calendar": "nowhere"}, "unknown_calendar"),
        (lambda data: {**data, "duty": json.unstructure(ACTION_MONTH)}, "answer_differs"),
    ],
    ids=["no period", "another period", "no day", "calendar", "a duty of the law written whole"],
)
def test_what_cannot_be_asked_is_refused(change: Callable[[Any], Any], wanted: str) -> None:
    (owed,) = due_reports(COMMUNES, date(2026, 7, 1), date(2026, 7, 31))
    data = json.unstructure(owed.due)
    with pytest.raises(json.JsonError) as caught:
        json.structure(change(data), ReportDue)
    assert [each.code for each in caught.value.problems] == [wanted]


def test_a_day_before_the_first_of_all_is_refused() -> None:
    data: Any = json.unstructure(ORDERED[0].due())
    first = {"named": "0001-01-01", "last_day": "0001-01-01"}
    early = changed({**data, **first}, "duty.rule.day", "0001-01-01")
    assert refusal(early, ReportDue)[2].endswith("(named)")


def test_days_of_which_nothing_is_held_are_refused() -> None:
    data: Any = json.unstructure(due_reports(COMMUNES, *YEAR, also=ORDERED)[0])
    duty = evolve(ORDERED[0], rule=OnceOn(bound=Bound.BEFORE, day=date(2019, 5, 20)))
    early = {**data, "due": json.unstructure(duty.due())}
    path, code, words = refusal(early, OwedReport)
    assert (path, code) == ("$", "invalid")
    assert "the first day covered is 2020-02-20" in words


def test_a_report_counted_by_a_calendar_of_ones_own_names_it() -> None:
    off = DayOff(
        day=date(2026, 6, 22),
        rest=Rest.HOLIDAY,
        name=Text("lễ hội", "a festival"),
        basis=WORKING_WEEK,
    )
    mine = STATE_SECTOR.extended(days_off=[off], name=Text("lịch của xã", "the commune's"))
    window = (date(2026, 6, 15), date(2026, 6, 30))
    (owed,) = due_reports(COMMUNES, *window, ended=(FORUM,), calendar=mine)
    (plainly,) = due_reports(COMMUNES, *window, ended=(FORUM,))
    assert (owed.due.last_day, plainly.due.last_day) == (date(2026, 6, 23), date(2026, 6, 22))
    assert owed.due.calendar is mine
    with pytest.raises(json.JsonError, match=r"application's own .*commune's"):
        json.dumps(owed)
    json.register_calendar("test-commune", mine)
    data: Any = json.unstructure(owed)
    assert data["due"]["calendar"] == "test-commune"
    again = json.structure(data, OwedReport)
    assert again == owed
    assert again.due.calendar is mine
    by_the_state = changed(data, "due.calendar", "state_sector")
    assert refusal(by_the_state, OwedReport)[2].endswith("(last_day)")
    assert json.unstructure(plainly)["due"]["calendar"] == "state_sector"


def test_lists_of_reports() -> None:
    text = json.dumps(OWED)
    assert plain.loads(text)["type"] == "OwedReport[]"
    assert json.loads(text) == tuple(OWED)
    assert json.loads(json.dumps(ENDED)) == tuple(ENDED)
    assert json.loads(json.dumps((), kind=OwedReport)) == ()

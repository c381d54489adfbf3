"""What cannot be given, and the words in which that is told."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from vnchild.law import NotCoveredError
from vnchild.law.calendar import CalendarError
from vnchild.law.days_off import STATE_SECTOR
from vnchild.rules.interpretations import INTERPRETATIONS
from vnchild.rules.procedures import (
    READINGS,
    DayNotCoveredError,
    ProcedureError,
    as_markdown,
    procedure,
    procedures,
)

DAY = date(2026, 10, 5)


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"done": ["decision"]}, "done is a mapping from step codes .*, not list"),
        ({"done": {"decision": [DAY, DAY]}}, "decision'.* is one day or moment, not list"),
        ({"branches": "refusal"}, "branches is a list of the codes .*, not str"),
        ({"branches": 3}, "branches is a list of the codes .*, not int"),
        ({"received": None}, "received is a date or an aware datetime, not NoneType"),
    ],
)
def test_what_is_given_has_its_form(given: dict[str, object], match: str) -> None:
    with pytest.raises(ProcedureError, match=match):
        procedure("monthly_allowance", **({"received": DAY} | given))  # type: ignore[arg-type]


def test_repeated_days_are_in_order_and_not_before_the_start() -> None:
    received = date(2026, 1, 5)
    with pytest.raises(ProcedureError, match=r"done\['carers'\]\[1\] 2026-04-01 is before"):
        procedure(
            "alternative_care_lists",
            received=received,
            done={"carers": [date(2026, 7, 1), date(2026, 4, 1)]},
        )
    with pytest.raises(ProcedureError, match="carers was done on 2026-01-02, before the receipt"):
        procedure("alternative_care_lists", received=received, done={"carers": [date(2026, 1, 2)]})


@pytest.mark.parametrize("ask", [procedures, lambda on: as_markdown("vi", on=on)])
def test_the_day_asked_about(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(ProcedureError, match="on is a date, not datetime"):
        ask(datetime(2026, 10, 5))
    with pytest.raises(DayNotCoveredError, match="2017-05-31 is before 2017-06-01"):
        ask(date(2017, 5, 31))
    with pytest.raises(NotCoveredError):
        ask(date(2000, 1, 1))
    assert ask(date(2017, 6, 1))


def test_there_are_two_languages() -> None:
    running = procedure("monthly_allowance", received=DAY)
    for ask in (running.explain, running["decision"].in_, as_markdown):
        with pytest.raises(ProcedureError, match="lang 'fr': the languages are 'vi' and 'en'"):
            ask("fr")  # type: ignore[arg-type]


def test_nothing_follows_a_final_step() -> None:
    with pytest.raises(ProcedureError, match="refusal and decision are both given as done"):
        procedure(
            "monthly_allowance",
            received=DAY,
            done={"refusal": date(2026, 10, 7), "decision": date(2026, 10, 7)},
        )
    done = {"refusal": date(2024, 3, 20), "request": date(2024, 3, 21)}
    with pytest.raises(ProcedureError, match="request was done on 2024-03-21, after refusal"):
        procedure("monthly_allowance", received=date(2024, 3, 1), done=done)
    with pytest.raises(ProcedureError, match=r"admission .* place"):
        procedure(
            "facility_admission",
            received=DAY,
            done={"commune_refusal": date(2026, 10, 7), "admission": date(2026, 10, 7)},
        )


def test_what_need_not_be_done_says_so() -> None:
    done = {"refusal": date(2026, 10, 7)}
    running = procedure("monthly_allowance", received=DAY, done=done)
    line = running["decision"].in_("vi")
    assert "không còn phải thực hiện" in line
    assert "chậm nhất" not in line


def test_strict_refuses_what_is_provisional() -> None:
    received = date(2026, 12, 29)
    assert procedure("monthly_allowance", received=received)["decision"].due is not None
    with pytest.raises(CalendarError, match="after 2026"):
        procedure("monthly_allowance", received=received, strict=True)
    procedure("monthly_allowance", received=date(2026, 12, 1), strict=True)


def test_days_in_doubt_are_told() -> None:
    running = procedure("monthly_allowance", received=date(2026, 11, 18))
    assert [day for day, _ in running.doubts] == [date(2026, 11, 23), date(2026, 11, 28)]
    told = running.explain("vi")
    assert "Chưa chắc chắn: 23/11/2026: được đề xuất nghỉ hoán đổi" in told
    assert "Not settled: 2026-11-23" in running.explain("en")
    assert "Chưa chắc chắn" not in procedure("monthly_allowance", received=DAY).explain("vi")
    settled = STATE_SECTOR.extended(last_year=2027)
    later = procedure("monthly_allowance", received=date(2027, 1, 4), calendar=settled)
    assert later.doubts == ()


def test_codes_of_readings_are_words_with_hyphens_named_once() -> None:
    codes = [each.code for _, subject in INTERPRETATIONS for each in subject]
    for each in READINGS:
        assert "_" not in each.code
        assert codes.count(each.code) == 1


def test_a_reading_is_told_only_where_it_decided_a_day() -> None:
    assert procedure("monthly_allowance", received=DAY).readings == ()
    refused = procedure("monthly_allowance", received=DAY, done={"refusal": date(2026, 10, 7)})
    assert [each.code for each in refused.readings] == ["refusal-inside-the-time"]

"""Files that a change of law finds under way."""

from __future__ import annotations

from datetime import date

import pytest

from tests.procedures.test_running import dates
from vnchild.law import NotCoveredError
from vnchild.rules.procedures import procedure


def test_files_of_the_district_are_left_open_from_its_end() -> None:
    running = procedure("monthly_allowance", received=date(2025, 6, 30))
    assert dates(running) == {}
    assert all(each.actor is None for each in running.stages if each.open)
    assert "files-of-the-district" in [each.code for each in running.readings]
    assert "chưa rõ: từ ngày 01/7/2025 không còn cấp huyện" in running.explain("vi")
    assert "huyện;" not in running.explain("vi")
    assert "chairman of the district" not in running.explain("en")


def test_a_file_that_the_district_can_decide_keeps_its_days() -> None:
    running = procedure("monthly_allowance", received=date(2025, 5, 30))
    assert dates(running)["decision"] == "2025-06-27"
    assert "files-of-the-district" not in [each.code for each in running.readings]
    half = procedure("monthly_allowance", received=date(2025, 6, 9))
    assert dates(half)["request"] == "2025-06-23"
    assert "appraisal" not in dates(half)
    assert half["decision"].unsettled is not None
    undone = procedure("monthly_allowance", received=date(2024, 3, 1))
    first = undone.next(date(2025, 7, 1))
    assert first is not None
    assert first.actor is None
    assert undone.next(date(2025, 6, 30)) == undone["review"]


def test_article_33_carries_a_file_over() -> None:
    running = procedure("monthly_allowance", received=date(2026, 10, 4))
    assert [each.vi for each in running.transition] == ["Điều 33 khoản 1 Nghị định 335/2026/NĐ-CP"]
    assert "Quy định chuyển tiếp: Điều 33 khoản 1" in running.explain("vi")
    pension = procedure("social_pension", received=date(2026, 10, 4))
    assert [each.clause for each in pension.transition] == ["2"]
    early = procedure("monthly_allowance", received=date(2026, 9, 1))
    assert early.transition == ()
    after = procedure("monthly_allowance", received=date(2026, 10, 5))
    assert (after.transition, after.readings) == ((), ())


def test_a_file_decided_before_the_change_is_not_carried_over() -> None:
    done = {"decision": date(2026, 10, 2)}
    assert procedure("monthly_allowance", received=date(2026, 9, 25), done=done).transition == ()
    done = {"decision": date(2026, 10, 6)}
    assert procedure("monthly_allowance", received=date(2026, 9, 25), done=done).transition


def test_procedures_that_article_33_does_not_name() -> None:
    running = procedure("stop_or_adjust", received=date(2026, 9, 30))
    assert running.transition == ()
    assert "other-files-of-2026" in [each.code for each in running.readings]


def test_gap_of_decree_147() -> None:
    with pytest.raises(NotCoveredError, match=r"burial_support .* not in the table"):
        procedure("burial_support", received=date(2026, 10, 4))
    assert dates(procedure("burial_support", received=date(2026, 10, 5))) == {
        "decision": "2026-10-08"
    }


def test_a_file_without_days_names_no_reading_on_the_district() -> None:
    assert procedure("change_of_residence", received=date(2023, 5, 5)).readings == ()


@pytest.mark.parametrize(
    ("received", "ends", "carried"),
    [
        (date(2026, 9, 18), "2026-10-02", False),
        (date(2026, 9, 21), "2026-10-05", True),
        (date(2026, 9, 22), "2026-10-06", True),
    ],
)
def test_a_file_still_open_on_the_first_day_is_carried_over(
    received: date, ends: str, carried: bool
) -> None:
    running = procedure("monthly_allowance", received=received)
    assert dates(running)["decision"] == ends
    assert bool(running.transition) is carried

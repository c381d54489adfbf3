"""Documents, conditions and working days in words and figures that a lawyer would check."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.law.conditions import Age, AtLeast, BornFrom, Bound, Condition
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.document import Document
from vnchild.law.documents import (
    CIRCULAR_14_2020,
    DECREE_20_2021,
    DECREE_335_2026,
    LAW_ON_CHILDREN,
)
from vnchild.law.reasons import describe
from vnchild.law.time_limit import due
from vnchild.rules.social_assistance.facts import age, children_under_16


@pytest.mark.parametrize(
    ("document", "printed"),
    [
        (LAW_ON_CHILDREN, "Luật 102/2016/QH13"),
        (DECREE_20_2021, "Nghị định 20/2021/NĐ-CP"),
        (DECREE_335_2026, "Nghị định 335/2026/NĐ-CP"),
        (CIRCULAR_14_2020, "Thông tư 14/2020/TT-BLĐTBXH"),
    ],
)
def test_a_document_prints_as_it_is_cited(document: Document, printed: str) -> None:
    assert str(document) == printed


@pytest.mark.parametrize(
    ("condition", "vi", "en"),
    [
        (
            AtLeast(children_under_16, 2),
            "số con dưới 16 tuổi đang nuôi: từ 2 trở lên",
            "children being raised, under 16: 2 or more",
        ),
        (Age(age, Bound.FROM, 60), "từ đủ 60 tuổi", "60 years of age or more"),
        (Age(age, Bound.BELOW, 16), "dưới 16 tuổi", "under 16 years of age"),
        (
            BornFrom(age, date(2004, 10, 5)),
            "sinh từ ngày 05/10/2004",
            "born on 2004-10-05 or later",
        ),
    ],
)
def test_a_threshold_is_told_with_its_number(condition: Condition, vi: str, en: str) -> None:
    told = describe(condition)
    assert (told.vi, told.en) == (vi, en)


@pytest.mark.parametrize(
    ("start", "end", "worked"),
    [
        pytest.param(date(2026, 2, 13), date(2026, 2, 13), 0, id="the first day is not counted"),
        pytest.param(date(2026, 2, 13), date(2026, 2, 22), 0, id="Tet from the 16th to the 20th"),
        pytest.param(date(2026, 2, 13), date(2026, 2, 23), 1, id="the Monday after Tet"),
        pytest.param(date(2026, 8, 21), date(2026, 8, 22), 1, id="a Saturday worked in exchange"),
        pytest.param(date(2026, 8, 28), date(2026, 9, 3), 1, id="four days off for 2 September"),
        pytest.param(date(2025, 12, 30), date(2026, 1, 5), 2, id="New Year and the day after it"),
        pytest.param(date(2024, 12, 31), date(2025, 12, 31), 250, id="2025: 261 - 12 + 1"),
    ],
)
def test_working_days_between_two_days(start: date, end: date, worked: int) -> None:
    assert STATE_SECTOR.working_days_between(start, end) == worked


def test_a_limit_that_ends_on_a_working_day_tells_of_no_day_off() -> None:
    found = due("7 days", date(2026, 2, 2))
    assert found.at == date(2026, 2, 9)
    assert found.steps == ()


def test_a_limit_that_ends_in_tet_tells_of_every_day_off_until_its_end() -> None:
    found = due("7 days", date(2026, 2, 9))
    assert found.at == date(2026, 2, 23)
    assert [step.day.day for step in found.steps] == [16, 17, 18, 19, 20, 21, 22]

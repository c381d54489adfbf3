"""Reports that one sentence lists: what each is, what it is about, and to whom all go."""

from __future__ import annotations

import pytest

from vnchild.domain.directive import DutyPeriod, ReportingRequest
from vnchild.reading.directive import read_directive

Q1, Q2, Q3 = DutyPeriod.QUARTER_1, DutyPeriod.QUARTER_2, DutyPeriod.QUARTER_3
YEAR, MONTH = DutyPeriod.YEAR, DutyPeriod.MONTH


def duties(order: str) -> tuple[ReportingRequest, ...]:
    return read_directive(
        "ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\nSố: 9/UBND-VX\nV/v công tác trẻ em\n\n"
        "Mẫu, ngày 02 tháng 01 năm 2026\n\nKính gửi: Các cơ quan.\n\n"
        f"1. {order}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nLê Văn Thử\n"
    ).directive.duties


@pytest.mark.parametrize(
    ("order", "whats", "periods"),
    [
        (
            "Báo cáo quý I: trước ngày 20/3/2026; quý III: trước ngày 20/9/2026.",
            ["Báo cáo quý I", "Báo cáo (quý III)"],
            [Q1, Q3],
        ),
        (
            "Báo cáo quý I trước ngày 20/3/2026, quý II trước ngày 20/6/2026.",
            ["Báo cáo quý I", "Báo cáo (quý II)"],
            [Q1, Q2],
        ),
        (
            "Báo cáo tháng 4: trước ngày 20/4/2026; tháng 5: trước ngày 20/5/2026.",
            ["Báo cáo tháng 4", "Báo cáo (tháng 5)"],
            [MONTH, MONTH],
        ),
        (
            "Báo cáo tháng 4 trước ngày 20/4/2026, tháng 5 trước ngày 20/5/2026.",
            ["Báo cáo tháng 4", "Báo cáo (tháng 5)"],
            [MONTH, MONTH],
        ),
        (
            "Gửi kế hoạch về Sở trước ngày 15/4/2026; báo cáo năm trước ngày 15/12/2026.",
            ["Gửi kế hoạch", "báo cáo năm"],
            [None, YEAR],
        ),
        (
            "Báo cáo tuần trước thứ Sáu hằng tuần; báo cáo năm trước ngày 15/12/2026.",
            ["Báo cáo tuần", "báo cáo năm"],
            [None, YEAR],
        ),
    ],
)
def test_a_report_has_its_own_name_and_period(
    order: str, whats: list[str], periods: list[DutyPeriod | None]
) -> None:
    found = duties(order)
    assert [each.what for each in found] == whats
    assert [each.period for each in found] == periods
    assert all(each.is_report for each in found)


def test_a_day_of_the_week_is_no_year() -> None:
    [found] = duties("Sở Y tế báo cáo Bộ Y tế trước 14 giờ thứ Năm hằng tuần.")
    assert found.period is None
    assert "(Năm)" not in found.what


@pytest.mark.parametrize(
    "order",
    [
        "Báo cáo quý I trước ngày 20/3/2026; quý II trước ngày 20/6/2026; 9 tháng trước ngày "
        "20/9/2026; năm trước ngày 20/12/2026 về Sở Y tế.",
        "Báo cáo quý I trước ngày 20/3/2026, báo cáo năm trước ngày 20/12/2026 gửi Sở Y tế.",
        "Gửi Sở Y tế báo cáo quý I trước ngày 20/3/2026; báo cáo năm trước ngày 20/12/2026.",
    ],
)
def test_who_is_named_with_one_report_of_a_list_gets_all(order: str) -> None:
    found = duties(order)
    assert len(found) > 1
    assert {each.to for each in found} == {"Sở Y tế"}


def test_who_is_named_in_the_next_sentence_does_not() -> None:
    first, second = duties(
        "Báo cáo quý I trước ngày 20/3/2026. Báo cáo năm trước ngày 20/12/2026 về Sở Y tế."
    )
    assert (first.to, second.to) == (None, "Sở Y tế")

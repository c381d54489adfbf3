"""The line that tells a duty: what, who, by when, how long, by which provision, how late."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.cases.made import at, duty, new, planned
from vnchild.domain import case as e
from vnchild.rules.cases import Case, Task


def apart(days: int = 5) -> Case:
    return (
        new()
        .record(e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.CARER_HARMS))
        .record(e.TemporarySeparation(at=at(2, 14, 3), days=days))
    )


LINES: tuple[tuple[Case, datetime, Task, str, str], ...] = (
    (
        new(),
        at(2, 14, 10, 15),
        Task.INITIAL_ASSESSMENT,
        "đánh giá nguy cơ ban đầu, mức độ tổn hại của trẻ em (Mẫu số 02) - người làm công tác bảo "
        "vệ trẻ em cấp xã; chậm nhất 10:15 14/02/2026 (12 giờ, Điều 26 khoản 3 Nghị định "
        "56/2017/NĐ-CP); Điều 26 khoản 2 Nghị định 56/2017/NĐ-CP",
        "assess initial risk and harm (Form 02) - commune-level child protection officer; by "
        "2026-02-14 10:15 (12 hours, Article 26(3), Decree 56/2017/NĐ-CP); Article 26(2), Decree "
        "56/2017/NĐ-CP",
    ),
    (
        new(),
        at(2, 14),
        Task.FORWARD,
        "chuyển ngay thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc - Tổng đài điện "
        "thoại quốc gia bảo vệ trẻ em (111); Điều 26 khoản 1 Nghị định 56/2017/NĐ-CP",
        "pass the information on at once to the commune where it happened - National Child "
        "Protection Hotline (111); Article 26(1), Decree 56/2017/NĐ-CP",
    ),
    (
        planned(),
        at(2, 24),
        Task.REVIEW,
        "rà soát, đánh giá sau khi thực hiện kế hoạch (Mẫu số 06) - người làm công tác bảo vệ trẻ "
        "em cấp xã; kế hoạch đến 30/04/2026; Điều 30 khoản 1 Nghị định 56/2017/NĐ-CP",
        "review after the plan is carried out (Form 06) - commune-level child protection officer; "
        "planned until 2026-04-30; Article 30(1), Decree 56/2017/NĐ-CP",
    ),
    (
        apart(),
        at(2, 21, 1, 30),
        Task.SEPARATION_TERM,
        "quyết định trước khi hết thời hạn cách ly: chấm dứt, gia hạn hoặc tiếp tục theo yêu cầu "
        "của cơ quan có thẩm quyền - Chủ tịch Ủy ban nhân dân cấp xã; chậm nhất 19/02/2026 (thời "
        "hạn của quyết định, 05 ngày, trong mức 15 ngày tại Điều 32 khoản 3 Nghị định "
        "56/2017/NĐ-CP); quá hạn 1 ngày 1 giờ 30 phút; Điều 32 khoản 3 Nghị định 56/2017/NĐ-CP",
        "before the term of separation ends: end it, extend it, or have it continued - Chairman "
        "of the People's Committee at commune level; by 2026-02-19 (the term of the decision, 5 "
        "days, within the 15 days of Article 32(3), Decree 56/2017/NĐ-CP); overdue by 1 day 1 "
        "hour 30 minutes; Article 32(3), Decree 56/2017/NĐ-CP",
    ),
)


@pytest.mark.parametrize(
    ("case", "now", "task", "vi", "en"), LINES, ids=[str(line[2]) for line in LINES]
)
def test_a_duty_in_one_line(case: Case, now: datetime, task: Task, vi: str, en: str) -> None:
    found = duty(case, now, task)
    assert (found.explain(), found.explain("en")) == (vi, en)


def test_a_duty_that_was_met_says_by_what() -> None:
    (met,) = [each for each in planned().met if each.task is Task.APPROVAL]
    assert met.explain("vi") == (
        "xem xét, phê duyệt kế hoạch hỗ trợ, can thiệp (Mẫu số 05) - Chủ tịch Ủy ban nhân dân cấp "
        "xã; chậm nhất 25/02/2026 (02 ngày làm việc); đã thực hiện (#6); Điều 28 khoản 4 Nghị "
        "định 56/2017/NĐ-CP"
    )

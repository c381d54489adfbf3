"""Choices of the schedule: from which month something counts where the law leaves it open."""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

SUSPENDED_FROM = Interpretation(
    code="suspended-from",
    provision=D335.at(9, 1),
    question=Text("tạm dừng từ tháng nào", "from which month a suspension holds payment back"),
    taken=Text(
        "từ tháng ngay sau tháng ra quyết định, như khi thôi hưởng",
        "from the month after the decision, as when payment stops",
    ),
    other=Text(
        "từ chính tháng ra quyết định; khi tiếp tục thì tổng số tiền như nhau",
        "from the month of the decision; after a resumption the sum is the same",
    ),
)
MOVE_MONTH = Interpretation(
    code="move-month",
    provision=D335.at(8, 3),
    question=Text(
        "khi chuyển nơi cư trú, mức của nơi mới áp dụng từ tháng nào",
        "after a move, from which month the new place's level is paid",
    ),
    taken=Text(
        "theo Nghị định 335/2026 từ tháng chuyển đi; theo Nghị định 20/2021 từ tháng sau",
        "under Decree 335/2026 from the month of the move; under Decree 20/2021 from the next",
    ),
    other=Text("từ tháng sau trong cả hai", "from the next month under both"),
)
BACK_BEFORE_SIGNING = Interpretation(
    code="back-before-signing",
    provision=D20.at(8, 1, "đ"),
    question=Text(
        "người cao tuổi của khoản 5 điểm b, c được quyết định sau sinh nhật",
        "the elderly of 5(5)(b), (c) whose decision is signed after the birthday",
    ),
    taken=Text(
        "được trả từ tháng sinh nhật, nhưng không sớm hơn tháng 7/2021",
        "paid from the month of the birthday, not earlier than July 2021",
    ),
    other=Text("chỉ từ tháng ký quyết định", "only from the month of signing"),
)
STOP_ON_THE_FIRST = Interpretation(
    code="stop-on-the-first",
    provision=D335.at(8, 4),
    question=Text(
        "người không còn đủ điều kiện từ đúng ngày đầu tháng thôi hưởng từ tháng nào",
        "from which month payment stops to one who is no longer entitled from the first of a month",
    ),
    taken=Text(
        "từ chính tháng đó: không có ngày nào trong tháng đủ điều kiện hưởng",
        "from that month: on no day of it was there an entitlement",
    ),
    other=Text(
        "từ tháng sau, vì tháng đó là tháng “không đủ điều kiện”",
        "from the next, as that month is the one in which the person “is not entitled”",
    ),
)

TIMING_READINGS = (SUSPENDED_FROM, MOVE_MONTH, BACK_BEFORE_SIGNING, STOP_ON_THE_FIRST)
"""The choices that the schedule makes."""

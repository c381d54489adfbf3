"""The life of an allowance, and what is paid in which month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PAYMENTS: Final[Mapping[str, str]] = {
    "Facts that are otherwise from a day on: a parent dies, a household leaves poverty.": (
        "Các dữ kiện thay đổi từ một ngày: cha hoặc mẹ chết, hộ thoát nghèo."
    ),
    "The first day on which they are otherwise.": "Ngày đầu tiên của sự thay đổi.",
    "Each fact by name with what it is from that day on, `None` if no longer known.": (
        "Tên từng dữ kiện cùng giá trị từ ngày đó, `None` nếu không còn biết rõ."
    ),
    "The allowance ends for a ground of its own.": "Thôi hưởng trợ cấp vì một lý do riêng.",
    "The day of what ended it; payment stops from the month after.": (
        "Ngày xảy ra lý do thôi hưởng; thôi chi trả từ tháng sau liền kề."
    ),
    "What ended it.": "Lý do thôi hưởng.",
    "A decision to grant the allowance.": "Quyết định cho hưởng trợ cấp.",
    "The day on which it is signed.": "Ngày ký quyết định.",
    "Of a person with a disability, the day of the certificate.": (
        "Với người khuyết tật: ngày cấp giấy xác nhận khuyết tật."
    ),
    "A move to another province.": "Chuyển đến tỉnh khác.",
    "The day of the move.": "Ngày chuyển.",
    "The new province's statistical code.": "Mã số đơn vị hành chính của tỉnh mới.",
    "Instead of the code, the new province's own standard level, VND a month.": (
        "Mức chuẩn riêng của tỉnh mới, ghi thay cho mã số, đồng/tháng."
    ),
    "A review after a suspension: payment goes on if the conditions hold.": (
        "Việc rà soát sau khi tạm dừng: nếu vẫn đủ điều kiện thì tiếp tục chi trả."
    ),
    "The day of the review.": "Ngày rà soát.",
    "A decision to suspend payment.": "Quyết định tạm dừng chi trả.",
    "Why.": "Lý do tạm dừng.",
    "The allowance of one month.": "Trợ cấp của một tháng.",
    "The month.": "Tháng được trợ cấp.",
    "Paid, withheld by a suspension, or lost with one.": (
        "Được chi trả, tạm dừng chi trả, hoặc không được truy lĩnh sau khi tạm dừng."
    ),
    "What is surely due for the month, VND.": (
        "Số tiền chắc chắn được hưởng cho tháng đó, tính bằng đồng."
    ),
    "What it would be if every unknown fell in the person's favour, VND; `None` without bound.": (
        "Số tiền nếu mọi dữ kiện chưa rõ đều có lợi cho người đó, tính bằng đồng; `None` nếu "
        "không có giới hạn."
    ),
    "What is paid besides in this month of months withheld before, VND.": (
        "Số tiền truy lĩnh trong tháng này cho những tháng bị tạm dừng trước đó, tính bằng đồng."
    ),
    "The group of Article 5 with the highest level.": "Nhóm tại Điều 5 có mức cao nhất.",
    "Its coefficient.": "Hệ số của nhóm đó.",
    "What the amount rests on.": "Các điều khoản làm căn cứ cho số tiền.",
    "Facts that are not known and could change it.": (
        "Các dữ kiện chưa rõ mà có thể làm thay đổi số tiền."
    ),
    "Why it is other than the month before; empty if it is not.": (
        "Lý do khác với tháng trước; để trống nếu không khác."
    ),
    "The months of an allowance, from the first paid to the last asked about.": (
        "Các tháng hưởng trợ cấp, từ tháng đầu tiên được chi trả đến tháng cuối cùng được hỏi."
    ),
    "A payment for each month in which something is due or may be.": (
        "Khoản chi trả của từng tháng được hưởng hoặc có thể được hưởng."
    ),
    "The first month no longer paid and why, if payment stops before the end.": (
        "Tháng đầu tiên thôi chi trả và lý do, nếu thôi chi trả trước khi hết thời gian được hỏi."
    ),
    "The months that differ between two states of knowledge.": (
        "Các tháng có mức hưởng chênh lệch khi xét theo pháp luật được biết ở hai thời điểm."
    ),
    "Those months, each with both amounts.": "Các tháng đó, mỗi tháng kèm cả hai số tiền.",
    "The readings of the law that the difference rests on.": (
        "Các cách hiểu pháp luật làm cơ sở cho phần chênh lệch."
    ),
}
"""The meanings in Vietnamese by those in English."""

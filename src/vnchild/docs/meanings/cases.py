"""Cases, their events, plans and duties, and procedures under way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CASES: Final[Mapping[str, str]] = {
    "Something that happened in a case.": "Một sự kiện đã xảy ra trong một vụ việc.",
    "The moment it happened, with a time zone.": "Thời điểm xảy ra, kèm múi giờ.",
    "The moment it was written down, if later; `None`: when it happened.": (
        "Thời điểm ghi lại, nếu ghi sau; `None`: ghi ngay khi xảy ra."
    ),
    "Who acted.": "Người thực hiện.",
    "What else there is to say.": "Điều cần ghi thêm.",
    "A service or task of a plan.": "Một dịch vụ hoặc công việc trong kế hoạch hỗ trợ, can thiệp.",
    "The need that it serves.": "Nhu cầu mà dịch vụ, công việc này đáp ứng.",
    "The day on which it begins.": "Ngày bắt đầu.",
    "The day on which it is expected to end, `None` if not told.": (
        "Ngày dự kiến kết thúc, `None` nếu không ghi."
    ),
    "Who in the commune is responsible.": (
        "Cơ quan, tổ chức, cá nhân trên địa bàn cấp xã chịu trách nhiệm thực hiện."
    ),
    "The establishment that provides it.": "Cơ sở cung cấp dịch vụ.",
    "What it is expected to cost, VND.": "Dự toán kinh phí, tính bằng đồng.",
    "The measure of the law that it carries out.": (
        "Biện pháp theo luật được thực hiện qua dịch vụ, công việc này."
    ),
    "The case of a child who needs protection: an immutable list of what happened.": (
        "Vụ việc của một trẻ em cần được bảo vệ: danh sách những sự kiện đã xảy ra, không sửa đổi "
        "được."
    ),
    "The application's own number or key; give no name of a child.": (
        "Số hoặc mã riêng của ứng dụng; không ghi tên trẻ em."
    ),
    "Something that the law asks for in a case.": (
        "Một việc mà pháp luật yêu cầu trong một vụ việc."
    ),
    "What has to be done.": "Việc phải làm.",
    (
        "On whom it falls, under their name on the day of the question, or on the day it was "
        "settled."
    ): (
        "Người hoặc cơ quan phải làm, theo tên gọi vào ngày được hỏi hoặc vào ngày việc đó kết "
        "thúc."
    ),
    "When its time ends, `None` if the law gives no time.": (
        "Khi nào hết thời hạn, `None` nếu pháp luật không quy định thời hạn."
    ),
    "Of a duty still open, the day that the plan itself gives, where the law gives none.": (
        "Với việc chưa thực hiện: ngày do chính kế hoạch ấn định, khi pháp luật không quy định."
    ),
    (
        "How long ago its time ended; of a duty that was met, how late that was; `None` if it was "
        "or is in time, or has no time."
    ): (
        "Đã quá hạn bao lâu; với việc đã thực hiện thì đã trễ bao lâu; `None` nếu đang hoặc đã "
        "đúng hạn, hoặc không có thời hạn."
    ),
    "The number of the event that laid it.": "Số thứ tự của sự kiện làm phát sinh việc này.",
    "That event.": "Sự kiện đó.",
    "Open, met or cancelled.": "Chưa thực hiện, đã thực hiện hoặc không còn phải thực hiện.",
    "The number of the event that met or cancelled it.": (
        "Số thứ tự của sự kiện thực hiện việc này hoặc làm cho không còn phải thực hiện."
    ),
    "When that happened.": "Thời điểm xảy ra điều đó.",
    (
        "Code of the commune whose duty it is, `None` if not known or of no commune; of a duty "
        "that was settled, the one whose it was then."
    ): (
        "Mã số của xã có trách nhiệm thực hiện, `None` nếu chưa rõ hoặc không thuộc xã nào; với "
        "việc đã kết thúc là xã có trách nhiệm vào lúc đó."
    ),
    (
        "The term that the decision itself gives, in days, also where it is longer than the law "
        "allows."
    ): (
        "Thời hạn ghi trong chính quyết định, tính bằng ngày, kể cả khi dài hơn mức pháp luật cho "
        "phép."
    ),
    "Which part of the time of the law this is, `None` if it is the whole.": (
        "Là phần nào của thời hạn theo pháp luật, `None` nếu là toàn bộ thời hạn."
    ),
    "The time of the law of which it is a part, `None` if it is the whole.": (
        "Thời hạn theo pháp luật mà đây là một phần, `None` nếu là toàn bộ thời hạn."
    ),
    "A procedure under way, by the law of the day of its receipt.": (
        "Một thủ tục đang được giải quyết, theo pháp luật của ngày tiếp nhận."
    ),
    "The procedure.": "Thủ tục.",
    "The day or moment with which it began.": "Ngày hoặc thời điểm bắt đầu thủ tục.",
    "Its steps, in order.": "Các bước, theo thứ tự.",
    "What carries it over a change of law while it runs.": (
        "Quy định chuyển tiếp khi pháp luật thay đổi trong lúc đang giải quyết."
    ),
    "Choices of the package on which the dates rest, besides those of counting.": (
        "Các cách hiểu của thư viện làm cơ sở cho các ngày, ngoài những cách hiểu về việc tính "
        "thời hạn."
    ),
}
"""The meanings in Vietnamese by those in English."""

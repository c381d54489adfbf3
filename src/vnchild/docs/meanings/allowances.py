"""Who is entitled to which allowance or support."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ALLOWANCES: Final[Mapping[str, str]] = {
    "Whether a person is entitled to the monthly social allowance on a day, and to how much.": (
        "Một người có được hưởng trợ cấp xã hội hằng tháng vào một ngày hay không, và mức bao "
        "nhiêu."
    ),
    "Whether the person is entitled, as far as is known.": (
        "Có được hưởng hay không, theo những gì đã biết."
    ),
    (
        "The group with the highest level, the first in the order of Article 5; empty if none "
        "surely holds."
    ): (
        "Nhóm có mức cao nhất, nếu bằng nhau thì nhóm đứng trước trong Điều 5; để trống nếu không "
        "chắc chắn thuộc nhóm nào."
    ),
    "Its coefficient; `None` if none surely holds.": (
        "Hệ số của nhóm đó; `None` nếu không chắc chắn thuộc nhóm nào."
    ),
    "The standard level, VND a month.": "Mức chuẩn, đồng/tháng.",
    "What is sure, VND a month, with what stacks.": (
        "Mức chắc chắn được hưởng, đồng/tháng, gồm cả khoản được hưởng đồng thời."
    ),
    (
        "What it would be if every unknown fact fell in the person's favour, VND a month; `None` "
        "if that has no bound, because the number of children is not known."
    ): (
        "Mức hưởng nếu mọi dữ kiện chưa rõ đều có lợi cho người đó, đồng/tháng; `None` nếu không "
        "có giới hạn vì chưa rõ số con."
    ),
    "One allowance that is surely due.": "Một khoản trợ cấp chắc chắn được hưởng.",
    "The group: `1.b` for clause 1 point b of Article 5.": "Nhóm: `1.b` là điểm b khoản 1 Điều 5.",
    "Who the group is.": "Nhóm gồm những ai.",
    "The group's provision (Art. 5).": "Điều khoản quy định nhóm (Điều 5).",
    "The coefficient's provision (Art. 6(1)).": "Điều khoản quy định hệ số (khoản 1 Điều 6).",
    "The coefficient, that of all the children together for clause 4.": (
        "Hệ số; với khoản 4 là hệ số của tất cả các con cộng lại."
    ),
    "Coefficient times standard level, VND a month.": "Hệ số nhân với mức chuẩn, đồng/tháng.",
    "Everything that a household is entitled to on a day.": (
        "Mọi chế độ mà một hộ gia đình được hưởng vào một ngày."
    ),
    "The monthly allowance of each member and the monthly supports, surely or possibly due.": (
        "Trợ cấp hằng tháng của từng thành viên và các khoản hỗ trợ hằng tháng, chắc chắn hoặc có "
        "thể được hưởng."
    ),
    "What is once, surely or possibly due; rice is in kind.": (
        "Các khoản hỗ trợ một lần, chắc chắn hoặc có thể được hưởng; gạo được cấp bằng hiện vật."
    ),
    "What is surely not due, with the reasons.": (
        "Các khoản chắc chắn không được hưởng, kèm lý do."
    ),
    "The assessment of each member for the monthly allowance, in order.": (
        "Kết quả xét trợ cấp hằng tháng của từng thành viên, theo thứ tự."
    ),
    (
        "The health insurance group of each member, in order; empty before 2025-07-01, whose "
        "points are not encoded. Who is entitled to an allowance counts as on it."
    ): (
        "Nhóm bảo hiểm y tế của từng thành viên, theo thứ tự; để trống trước ngày 01/07/2025 vì "
        "các điểm áp dụng trước ngày đó chưa đưa vào thư viện. Người đủ điều kiện hưởng trợ cấp "
        "được coi là đang hưởng."
    ),
    "A standard level that a province decided (Decrees 20/2021 and 335/2026 Art. 4(3)(a)).": (
        "Mức chuẩn do Hội đồng nhân dân cấp tỉnh quyết định (điểm a khoản 3 Điều 4 Nghị định "
        "20/2021/NĐ-CP và Nghị định 335/2026/NĐ-CP)."
    ),
    "The province's statistical code.": "Mã số đơn vị hành chính của tỉnh, thành phố.",
    "Its amount, VND a month.": "Mức tiền, đồng/tháng.",
    "Its first day.": "Ngày đầu tiên áp dụng.",
    "The first day on which it was known; by default its first day.": (
        "Ngày đầu tiên quy định được biết đến; mặc định là ngày đầu tiên áp dụng."
    ),
    "The resolution, `None` where its number is not known.": "Nghị quyết, `None` nếu chưa rõ số.",
    "Whether a condition of the law is met, where no money hangs on it directly.": (
        "Một điều kiện của pháp luật có được đáp ứng hay không, khi không có khoản tiền nào trực "
        "tiếp phụ thuộc vào đó."
    ),
    "What was asked.": "Điều được hỏi.",
    "Whether it is met.": "Có được đáp ứng hay không.",
    "The facts that are not known and could change the answer, by name.": (
        "Tên những dữ kiện chưa rõ mà có thể làm thay đổi câu trả lời."
    ),
    "Why, as a tree in both languages.": "Lý do, dưới dạng cây bằng hai thứ tiếng.",
    "Met only by way of an exception that the law says is considered.": (
        "Chỉ đáp ứng theo ngoại lệ “được xem xét hưởng” của luật."
    ),
    "Whether a support is due on a day, and how much.": (
        "Một khoản hỗ trợ có được hưởng vào một ngày hay không, và mức bao nhiêu."
    ),
    "What it is.": "Tên khoản hỗ trợ.",
    "Who gets it.": "Điều khoản quy định ai được hưởng.",
    "Where the level stands; `None` if it is given in kind only.": (
        "Điều khoản quy định mức; `None` nếu chỉ cấp bằng hiện vật."
    ),
    (
        "The multiple of the standard level that is sure; `None` if none is, or the amount is "
        "fixed."
    ): (
        "Số lần mức chuẩn chắc chắn được hưởng; `None` nếu không có, hoặc nếu mức tiền được ấn "
        "định sẵn."
    ),
    "The standard level, VND a month; `None` where the amount does not hang on it.": (
        "Mức chuẩn, đồng/tháng; `None` nếu mức tiền không phụ thuộc mức chuẩn."
    ),
    "VND for the unit, what is sure.": (
        "Số tiền chắc chắn được hưởng cho một đơn vị, tính bằng đồng."
    ),
    "VND for the unit if every unknown fell in favour; `None` if that has no bound.": (
        "Số tiền cho một đơn vị nếu mọi dữ kiện chưa rõ đều có lợi, tính bằng đồng; `None` nếu "
        "không có giới hạn."
    ),
    "What the amount is for.": "Số tiền được tính cho đơn vị nào, ví dụ một tháng hay một lần.",
    "The amount is the least that the law allows.": "Số tiền là mức thấp nhất mà luật cho phép.",
    "Whether it is due, as far as is known.": (
        "Có được hưởng khoản hỗ trợ này hay không, theo những gì đã biết."
    ),
    "The law says that it is considered, not that it is due.": (
        "Luật nói là được xem xét hỗ trợ, không phải là đương nhiên được hưởng."
    ),
    "What is given in kind, where it surely or possibly is.": (
        "Hiện vật được cấp, khi chắc chắn hoặc có thể được cấp."
    ),
    "The last day, where the law sets one.": "Ngày cuối cùng, nếu luật có ấn định.",
    "That level with its provision; `None` where there is none or the caller set it.": (
        "Mức chuẩn đó kèm điều khoản quy định; `None` nếu không có hoặc do người dùng tự đặt."
    ),
    "How many of the last parts of `reason` are of supports not paid together with it.": (
        "Bao nhiêu phần cuối của `reason` là của những khoản hỗ trợ không được hưởng cùng với "
        "khoản này."
    ),
}
"""The meanings in Vietnamese by those in English."""

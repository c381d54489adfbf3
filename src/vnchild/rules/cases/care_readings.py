"""Readings of alternative care."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

_at = DECREE_56_2017.at
_C14 = CIRCULAR_14_2020

CARE_READINGS: tuple[Interpretation, ...] = (
    Interpretation(
        code="court-decides-unsafe-with-parents",
        provision=LAW_ON_CHILDREN.at(66, 4),
        question=Text(
            "ai quyết định chăm sóc thay thế đối với trẻ em thuộc khoản 2 Điều 62?",
            "Who decides on the care of a child of Article 62(2)?",
        ),
        taken=Text(
            "Tòa án; việc giao tạm thời trong 15 ngày vẫn do Chủ tịch Ủy ban nhân dân cấp xã",
            "the court; temporary care within the 15 days stays with the commune chairman",
        ),
        other=Text(
            "Chủ tịch Ủy ban nhân dân cấp xã theo khoản 1 Điều 66",
            "the commune chairman under Article 66(1)",
        ),
        ground=Text(
            "khoản 4 là quy định riêng cho trường hợp này", "clause 4 is the special rule for it"
        ),
    ),
    Interpretation(
        code="unknown-ground-of-care",
        provision=LAW_ON_CHILDREN.at(66),
        question=Text(
            "chưa ghi nhận lý do chăm sóc thay thế thì ai quyết định?",
            "Who decides where the ground of care is not on record?",
        ),
        taken=Text(
            "nêu cả hai: Ủy ban nhân dân cấp xã và Tòa án, cho đến khi có quyết định",
            "both are named, commune and court, until it is decided",
        ),
        other=Text("Ủy ban nhân dân cấp xã", "the commune"),
        ground=Text(
            "điều chưa biết không được hiểu là không có", "what is not known is not read as no"
        ),
    ),
    Interpretation(
        code="follow-ups-in-order",
        provision=_at(43, 2),
        question=Text(
            "có được theo dõi, báo cáo sớm hơn mốc không?",
            "May a follow-up or report come before its time?",
        ),
        taken=Text(
            "lần 01 tháng, 03 tháng: không trước mốc, theo thứ tự; báo cáo 06 tháng: sau hai lần "
            "đó, có thể trước hạn",
            "those after 1 and 3 months: not before the mark, in order; the six-monthly report: "
            "after both, and it may come before its day",
        ),
        other=Text(
            "lần nào cũng có thể thực hiện bất cứ lúc nào",
            "each at any time",
        ),
        ground=Text(
            "“sau” là khi thời gian đã qua; “định kỳ” là khoảng cách tối đa giữa hai lần",
            "'after' means once it has passed; a period is the longest between two",
        ),
    ),
    Interpretation(
        code="adoption-is-a-change-of-care",
        provision=_at(43, 2),
        question=Text(
            "trẻ em đang được chăm sóc thay thế được nhận làm con nuôi thì có phải báo cáo không?",
            "Is the adoption of a child in alternative care reported?",
        ),
        taken=Text(
            "có, nếu đang được cá nhân, gia đình chăm sóc: nhận con nuôi là một hình thức chăm sóc "
            "thay thế",
            "yes, where a person or family had the care: adoption is a form of alternative care",
        ),
        other=Text(
            "không: việc nuôi con nuôi theo pháp luật về nuôi con nuôi",
            "no: adoption has a law of its own",
        ),
        ground=Text(
            "Điều 61 khoản 3 của Luật; khoản 2 yêu cầu báo cáo khi chuyển đổi hình thức",
            "Article 61(3) of the Law; clause 2 asks for a report when the form changes",
        ),
    ),
    Interpretation(
        code="who-follows-at-16",
        provision=_C14.at(13, 4),
        question=Text(
            "người làm công tác bảo vệ trẻ em xã nào đánh giá khi đủ 16 tuổi, từ khi nào?",
            "Which officer assesses on turning 16, and from when?",
        ),
        taken=Text(
            "nơi người nhận chăm sóc cư trú, từ ngày đủ 16 tuổi theo ngày sinh, một lần",
            "the one where the carer lives, from the sixteenth birthday on, once",
        ),
        other=Text(
            "nơi trẻ em cư trú trước đó, khi có người báo",
            "the one where the child lived before, once told",
        ),
        ground=Text(
            "người này đã theo dõi trẻ em theo khoản 2 Điều 43",
            "that officer follows the child by Article 43(2)",
        ),
    ),
    Interpretation(
        code="child-without-guardian",
        provision=LAW_ON_CHILDREN.at(63, 1, "a"),
        question=Text(
            "không có người giám hộ thì lấy đồng ý của ai?",
            "Whose consent where there is no guardian?",
        ),
        taken=Text(
            "ghi nhận là không có người để lấy ý kiến; vẫn quyết định được",
            "it is recorded that there is nobody to ask; the decision may be taken",
        ),
        other=Text(
            "phải cử người giám hộ trước",
            "a guardian has to be appointed first",
        ),
        ground=Text(
            "khoản 1 Điều 66 cho cử người nhận chăm sóc đồng thời là người giám hộ",
            "Article 66(1) lets the carer be appointed guardian with the decision",
        ),
    ),
    Interpretation(
        code="commune-or-its-chairman",
        provision=LAW_ON_CHILDREN.at(66, 1),
        question=Text(
            "Chủ tịch hay Ủy ban nhân dân cấp xã quyết định giao trẻ em?",
            "Does the chairman or the commune People's Committee give the child to a carer?",
        ),
        taken=Text(
            "Chủ tịch Ủy ban nhân dân cấp xã nơi người nhận chăm sóc cư trú",
            "the chairman of the commune where the carer lives",
        ),
        other=Text(
            "Ủy ban nhân dân cấp xã, theo khoản 7 Điều 42 Nghị định 56/2017/NĐ-CP",
            "the commune People's Committee, by Decree 56/2017 Article 42(7)",
        ),
        ground=Text(
            "Luật có hiệu lực cao hơn nghị định",
            "a law stands above a decree",
        ),
    ),
    Interpretation(
        code="transfer-by-the-commune",
        provision=_at(45, 4),
        question=Text(
            "chuyển trẻ em thuộc khoản 2 Điều 62 từ cơ sở đến gia đình thì ai quyết định?",
            "Who decides on the move of a child of Article 62(2) from a facility to a family?",
        ),
        taken=Text(
            "cấp xã nơi người nhận chăm sóc cư trú, hoặc Tòa án",
            "the commune where the carer lives, or the court",
        ),
        other=Text(
            "chỉ Tòa án",
            "the court only",
        ),
        ground=Text(
            "khoản 4 Điều 45 giao việc này cho cấp xã, không phân biệt lý do",
            "Article 45(4) gives it to the commune whatever the ground",
        ),
    ),
)
"""In the order of the articles, as far as there is one."""

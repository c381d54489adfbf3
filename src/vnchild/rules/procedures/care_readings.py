"""Choices made on alternative care, on which both its procedures and cases rest."""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

_at = DECREE_56_2017.at

HANDOVER_AFTER_TRANSFER = Interpretation(
    code="handover-after-a-transfer",
    provision=_at(45, 4),
    question=Text(
        "giao, nhận trẻ em từ cơ sở có thời hạn không?",
        "Is there a time for the hand-over of a child from a facility?",
    ),
    taken=Text(
        "15 ngày làm việc kể từ quyết định giao trẻ em (khoản 7 Điều 42), khi đã có quyết định "
        "chấm dứt chăm sóc tại cơ sở",
        "15 working days from the decision to place the child (Article 42(7)), once the care in "
        "the facility is ended",
    ),
    other=Text(
        "không có thời hạn: khoản 4 chỉ đòi hỏi có đủ hai quyết định",
        "none: clause 4 asks only that there are both decisions",
    ),
    ground=Text(
        "khoản 7 Điều 42 nói chung về mọi quyết định giao trẻ em cho cá nhân, gia đình; khoản 4 "
        "Điều 45 chỉ thêm điều kiện",
        "Article 42(7) is on every decision to place a child with a person or family; Article "
        "45(4) only adds a condition",
    ),
)
YEARLY_NOTICE = Interpretation(
    code="yearly-notice-counted-from",
    provision=LAW_ON_CHILDREN.at(64, 1, "b"),
    question=Text("“hàng năm” tính từ ngày nào?", "From which day does 'every year' count?"),
    taken=Text("01 năm kể từ lần thông báo trước", "a year from the notice before"),
    other=Text(
        "từng năm kể từ ngày nhận chăm sóc thay thế, hoặc một lần trong mỗi năm dương lịch",
        "each year from the day the care began, or once in each calendar year",
    ),
    ground=Text(
        "điểm b chỉ nêu mốc cho lần thông báo đầu tiên",
        "point b gives a day for the first notice only",
    ),
)
COURT_OR_FACILITY = Interpretation(
    code="court-or-facility",
    provision=LAW_ON_CHILDREN.at(66, 4),
    question=Text(
        "trẻ em thuộc khoản 2 Điều 62 vào cơ sở lâu dài thì ai quyết định?",
        "Who decides on a facility, for good, for a child of Article 62(2)?",
    ),
    taken=Text(
        "Tòa án; việc đưa vào tạm thời do người có thẩm quyền tại khoản 2, 3",
        "the court; for a time those of clauses 2 and 3",
    ),
    other=Text(
        "người có thẩm quyền tại khoản 2, 3 trong mọi trường hợp",
        "those of clauses 2 and 3 in every case",
    ),
    ground=Text(
        "khoản 4 không phân biệt hình thức chăm sóc",
        "clause 4 does not tell forms of care apart",
    ),
)
COURT_ENDS = Interpretation(
    code="court-ends-what-it-decided",
    provision=LAW_ON_CHILDREN.at(69, 4),
    question=Text(
        "ai quyết định chấm dứt khi Tòa án đã quyết định chăm sóc thay thế?",
        "Who ends the care that a court decided?",
    ),
    taken=Text("Tòa án, theo khoản 4 Điều 69 của Luật", "the court, by Article 69(4) of the Law"),
    other=Text(
        "Chủ tịch Ủy ban nhân dân cấp xã theo khoản 2 Điều 48 Nghị định 56/2017/NĐ-CP",
        "the commune chairman by Article 48(2) of Decree 56/2017",
    ),
    ground=Text("Luật có hiệu lực cao hơn nghị định", "a law stands above a decree"),
)

FAMILY_CARE_REPORT = Interpretation(
    code="family-care-reported-to",
    provision=LAW_ON_CHILDREN.at(68, 2),
    question=Text(
        "từ khi không còn cấp huyện, Ủy ban nhân dân cấp xã báo cáo kết quả đánh giá 06 tháng cho "
        "cơ quan nào?",
        "To whom does the commune report its six-monthly assessment since there is no district?",
    ),
    taken=Text(
        "Sở Y tế, cơ quan cùng lĩnh vực ở cấp tỉnh",
        "the Department of Health, the body of the same field in the province",
    ),
    other=Text(
        "không còn cơ quan nào, cho đến khi có văn bản ghi lại khoản này",
        "nobody, until a text rewrites the clause",
    ),
    ground=Text(
        "như các báo cáo khác của cấp xã (cách hiểu district-step): cấp trên trực tiếp của xã nay "
        "là tỉnh",
        "as for the commune's other reports (reading district-step): the level above a commune is "
        "now the province",
    ),
)

READINGS: tuple[Interpretation, ...] = (
    HANDOVER_AFTER_TRANSFER,
    YEARLY_NOTICE,
    FAMILY_CARE_REPORT,
    COURT_OR_FACILITY,
    COURT_ENDS,
)
"""The readings of alternative care that procedures rest on."""

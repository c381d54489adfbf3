"""What has to be done in a case: the duties of the law, each with its provision."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_at = DECREE_56_2017.at
_C14 = CIRCULAR_14_2020


class Task(Term):
    """What has to be done in a case."""

    FORWARD = (
        "forward",
        "chuyển ngay thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc",
        "pass the information on at once to the commune where it happened",
        _at(26, 1),
    )
    INITIAL_ASSESSMENT = (
        "initial_assessment",
        "đánh giá nguy cơ ban đầu, mức độ tổn hại của trẻ em (Mẫu số 02)",
        "assess initial risk and harm (Form 02)",
        _at(26, 2),
    )
    EMERGENCY_MEASURES = (
        "emergency_measures",
        "áp dụng biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly",
        "take emergency measures or separate the child temporarily",
        _at(31, 2),
    )
    STOP_THE_HARM = (
        "stop_the_harm",
        "triển khai việc ngăn chặn hành vi đe dọa hoặc gây tổn hại cho trẻ em",
        "stop what threatens or harms the child",
        _at(31, 4, "a"),
    )
    SEPARATION_DECISION = (
        "separation_decision",
        "ra quyết định tạm thời cách ly (Mẫu số 07)",
        "decide on the temporary separation (Form 07)",
        _at(32, 2),
    )
    SAFE_CARE = (
        "safe_care",
        "bố trí nơi tạm trú an toàn và giao ngay chăm sóc thay thế",
        "arrange a safe place and give the child into care at once",
        _at(32, 4),
    )
    SEPARATION_TERM = (
        "separation_term",
        "quyết định trước khi hết thời hạn cách ly: chấm dứt, gia hạn hoặc tiếp tục theo yêu cầu "
        "của cơ quan có thẩm quyền",
        "before the term of separation ends: end it, extend it, or have it continued",
        _at(32, 3),
    )
    SEPARATION_ASSESSMENT = (
        "separation_assessment",
        "đánh giá tình trạng của trẻ em sau 15 ngày tạm thời cách ly",
        "assess the separated child after 15 days",
        _C14.at(14, 3),
    )
    REASSESS_HOME = (
        "reassess_home",
        "đánh giá ngay điều kiện an toàn để xem xét hủy bỏ quyết định tạm thời cách ly (Mẫu số 03)",
        "assess the home at once, so that the separation can be cancelled (Form 03)",
        _at(32, 3),
    )
    CANCEL_SEPARATION = (
        "cancel_separation",
        "hủy bỏ quyết định tạm thời cách ly",
        "cancel the decision to separate",
        _at(32, 3),
    )
    ASK_COURT = (
        "ask_court",
        "đề nghị Tòa án quyết định tiếp tục cách ly",
        "ask the court to continue the separation",
        _C14.at(14, 3, "b"),
    )
    PETITION = (
        "petition",
        "đề nghị Tòa án hạn chế quyền của cha, mẹ, người chăm sóc hoặc tạm thời cách ly trẻ em",
        "ask the court to restrict the rights of parents or carers or to separate the child",
        _LAW.at(52, 3),
    )
    DETAILED_ASSESSMENT = (
        "detailed_assessment",
        "thu thập thông tin, đánh giá nguy cơ cụ thể (Mẫu số 03)",
        "collect information and assess the risk in detail (Form 03)",
        _at(27, 1),
    )
    CONFERENCE = (
        "conference",
        "họp xác định các biện pháp bảo vệ trẻ em",
        "hold the meeting that settles the measures",
        _at(27, 2),
    )
    PLAN = (
        "plan",
        "xây dựng, trình phê duyệt kế hoạch hỗ trợ, can thiệp (Mẫu số 04)",
        "draw up and submit the support and intervention plan (Form 04)",
        _at(28, 1),
    )
    APPROVAL = (
        "approval",
        "xem xét, phê duyệt kế hoạch hỗ trợ, can thiệp (Mẫu số 05)",
        "consider and approve the plan (Form 05)",
        _at(28, 4),
    )
    SEND_PLAN = (
        "send_plan",
        "gửi quyết định và kế hoạch đến người thực hiện, cha, mẹ hoặc người chăm sóc",
        "send decision and plan to those who carry it out and to parents or carers",
        _at(28, 5),
    )
    REVIEW = (
        "review",
        "rà soát, đánh giá sau khi thực hiện kế hoạch (Mẫu số 06)",
        "review after the plan is carried out (Form 06)",
        _at(30, 1),
    )
    DECIDE_END = (
        "decide_end",
        "xem xét kết thúc kế hoạch hỗ trợ, can thiệp",
        "decide on ending the plan",
        _at(30, 1, "b"),
    )
    CARE_FILE = (
        "care_file",
        "lập hồ sơ trẻ em cần chăm sóc thay thế (Mẫu số 10)",
        "make the file of the child who needs alternative care (Form 10)",
        _at(38, 1),
    )
    CHOOSE_CARER = (
        "choose_carer",
        "lựa chọn hình thức, xác minh người nhận chăm sóc thay thế (Mẫu số 11)",
        "choose the form of care and verify the carer (Form 11)",
        _at(42, 1),
    )
    DECIDE_CARE = (
        "decide_care",
        "quyết định giao, nhận trẻ em (Mẫu số 12)",
        "decide on the placement (Form 12)",
        _at(42, 7),
    )
    DECIDE_CARE_BY_COURT = (
        "decide_care_by_court",
        "Tòa án quyết định việc chăm sóc thay thế",
        "the court decides on the alternative care",
        _LAW.at(66, 4),
    )
    FACILITY_FILE = (
        "facility_file",
        "lập hồ sơ đề nghị đưa trẻ em vào cơ sở trợ giúp xã hội",
        "make the file proposing that a facility takes the child",
        _LAW.at(67, 1),
    )
    DECIDE_FACILITY = (
        "decide_facility",
        "quyết định giao trẻ em cho cơ sở trợ giúp xã hội",
        "decide to give the child to a social assistance facility",
        _LAW.at(66),
    )
    ADOPTION = (
        "adoption",
        "giải quyết việc nuôi con nuôi theo pháp luật về nuôi con nuôi",
        "settle the adoption by the law on adoption",
        _LAW.at(61, 3),
    )
    HAND_OVER = (
        "hand_over",
        "tổ chức giao, nhận trẻ em",
        "hand the child over to the carer",
        _at(42, 7),
    )
    FOLLOW_UP_FIRST = (
        "follow_up_first",
        "theo dõi, đánh giá sau 01 tháng (Mẫu số 13)",
        "follow up after one month (Form 13)",
        _at(43, 2),
    )
    FOLLOW_UP_SECOND = (
        "follow_up_second",
        "theo dõi, đánh giá sau 03 tháng (Mẫu số 13)",
        "follow up after three months (Form 13)",
        _at(43, 2),
    )
    FOLLOW_UP_PERIODIC = (
        "follow_up_periodic",
        "báo cáo định kỳ 06 tháng (Mẫu số 13)",
        "six-monthly report (Form 13)",
        _at(43, 2),
    )
    REPORT_CHANGE = (
        "report_change",
        "báo cáo khi chuyển đổi hình thức, người chăm sóc thay thế (Mẫu số 13)",
        "report on the change of care or carer (Form 13)",
        _at(43, 2),
    )
    DECIDE_END_OF_CARE = (
        "decide_end_of_care",
        "quyết định chấm dứt việc chăm sóc thay thế (Mẫu số 16)",
        "decide on ending the alternative care (Form 16)",
        _at(48, 2),
    )
    DECIDE_END_OF_CARE_BY_COURT = (
        "decide_end_of_care_by_court",
        "Tòa án đã quyết định chăm sóc thay thế quyết định chấm dứt",
        "the court that decided on the care decides on its end",
        _LAW.at(69, 4),
    )
    TAKE_AWAY = (
        "take_away",
        "chuyển ngay trẻ em ra khỏi người nhận chăm sóc thay thế",
        "take the child away from the carer at once",
        _LAW.at(69, 2),
    )
    APPRAISE_TRANSFER = (
        "appraise_transfer",
        "thẩm định hồ sơ chuyển trẻ em khỏi cơ sở trợ giúp xã hội",
        "appraise the transfer from the facility",
        _at(45, 2),
    )
    DECIDE_TRANSFER = (
        "decide_transfer",
        "xem xét điều kiện, quyết định giao trẻ em cho người nhận chăm sóc thay thế",
        "consider the carer and decide on the placement",
        _at(45, 4),
    )
    END_FACILITY_CARE = (
        "end_facility_care",
        "quyết định chấm dứt việc chăm sóc trẻ em tại cơ sở",
        "decide to end the care in the facility",
        _at(48, 3),
    )
    FACILITY_REVIEW = (
        "facility_review",
        "rà soát danh sách trẻ em tại cơ sở trợ giúp xã hội định kỳ 06 tháng",
        "review the children in the facility every six months",
        _LAW.at(68, 1, "b"),
    )
    ASSESS_AT_16 = (
        "assess_at_16",
        "đánh giá tình trạng của người đủ 16 tuổi đang được chăm sóc thay thế",
        "assess the young person in alternative care who turned 16",
        _C14.at(13, 4),
    )

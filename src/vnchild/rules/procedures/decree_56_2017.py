"""The time limits of Decree 56/2017: emergency protection, plans, alternative care.

Hours run from the moment the information is received; working days and months from a day. Where
the article does not say from when it counts, `READINGS` holds the choice made.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit

_at = DECREE_56_2017.at


def _limit(amount: int, unit: Unit, counted_from: Text, provision: Provision) -> TimeLimit:
    return TimeLimit(
        amount=amount,
        unit=unit,
        counted_from=counted_from,
        provision=provision,
        since=DECREE_56_2017.first_day,
    )


INFORMATION_RECEIVED = Text(
    "thời điểm tiếp nhận thông tin", "the moment the information is received"
)
NEEDS_DETERMINED = Text(
    "ngày xác định nhu cầu cần hỗ trợ, can thiệp của trẻ em",
    "the day the child's needs for support and intervention are determined",
)
PLAN_SUBMITTED = Text(
    "ngày hồ sơ kế hoạch hỗ trợ, can thiệp được trình phê duyệt",
    "the day the support and intervention plan is submitted for approval",
)
SEPARATION_BEGINS = Text(
    "ngày trẻ em được tạm thời cách ly", "the day the temporary separation begins"
)
LIST_UPDATED = Text("lần cập nhật danh sách trước", "the update of the list before")
ALLOCATION_DECIDED = Text(
    "ngày ban hành quyết định giao, nhận trẻ em",
    "the day of the decision to place the child with the carer",
)
CARE_BEGINS = Text(
    "ngày cá nhân, gia đình nhận chăm sóc thay thế",
    "the day the person or family takes the child into alternative care",
)
REPORTED = Text(
    "lần báo cáo định kỳ trước (lần đầu: ngày nhận chăm sóc thay thế)",
    "the periodic report before (the first: the day the care begins)",
)
FACILITY_LIST_RECEIVED = Text(
    "ngày nhận danh sách, hồ sơ trẻ em của cơ sở trợ giúp xã hội",
    "the day the facility's list and the children's files are received",
)
TRANSFER_FILE_RECEIVED = Text(
    "ngày Ủy ban nhân dân cấp xã nhận danh sách và hồ sơ trẻ em",
    "the day the commune People's Committee receives the list and the child's file",
)
CARE_DECISION_RECEIVED = Text(
    "ngày nhận quyết định giao trẻ em của Ủy ban nhân dân cấp xã",
    "the day the decision of the commune People's Committee to place the child is received",
)
OPINION_RECEIVED = Text(
    "ngày tiếp nhận ý kiến, kiến nghị, nguyện vọng của học sinh",
    "the day the pupils' opinion, petition or wish is received",
)

INITIAL_EMERGENCY = _limit(12, Unit.HOUR, INFORMATION_RECEIVED, _at(26, 3))
"""Emergency measures or separation where the first assessment finds serious harm or its risk."""
EMERGENCY_INTERVENTION = _limit(12, Unit.HOUR, INFORMATION_RECEIVED, _at(31, 2))
"""Intervention for a child in need of emergency protection: as fast as can be, at the latest."""
TEMPORARY_SEPARATION_DECISION = _limit(12, Unit.HOUR, INFORMATION_RECEIVED, _at(32, 2))
"""The decision to separate the child, with a safe place and alternative care."""
SEPARATION_MAXIMUM = _limit(15, Unit.DAY, SEPARATION_BEGINS, _at(32, 3))
"""The longest temporary separation, extensions with it, unless a competent body asks for more."""
PLAN = _limit(5, Unit.WORKING_DAY, NEEDS_DETERMINED, _at(28, 1))
"""The support and intervention plan is drawn up and submitted; not in an emergency."""
APPROVAL = _limit(2, Unit.WORKING_DAY, PLAN_SUBMITTED, _at(28, 4))
"""The chairman decides on the plan; not in an emergency."""
LIST_UPDATE = _limit(3, Unit.MONTH, LIST_UPDATED, _at(40, 1))
"""The list of those who register for alternative care is brought up to date each quarter."""
HANDOVER = _limit(15, Unit.WORKING_DAY, ALLOCATION_DECIDED, _at(42, 7))
"""The child is handed over to the carer."""
FOLLOW_UP_FIRST = _limit(1, Unit.MONTH, CARE_BEGINS, _at(43, 2))
"""The first follow-up of a child in alternative care."""
FOLLOW_UP_SECOND = _limit(3, Unit.MONTH, CARE_BEGINS, _at(43, 2))
"""The second follow-up of a child in alternative care."""
FOLLOW_UP_PERIOD = _limit(6, Unit.MONTH, REPORTED, _at(43, 2))
"""The period of the reports to the commune People's Committee after that."""
TRANSFER_APPRAISAL = _limit(10, Unit.WORKING_DAY, FACILITY_LIST_RECEIVED, _at(45, 2))
"""Appraisal of a transfer from a facility to a person or family."""
TRANSFER_DECISION = _limit(15, Unit.WORKING_DAY, TRANSFER_FILE_RECEIVED, _at(45, 4))
"""The commune's decision on a transfer from a facility to a person or family."""
END_FACILITY_CARE = _limit(5, Unit.WORKING_DAY, CARE_DECISION_RECEIVED, _at(48, 3))
"""The decision that ends care in the facility of a child who moves to a person or family."""
SCHOOL_REPLY = _limit(7, Unit.WORKING_DAY, OPINION_RECEIVED, _at(53, 2))
"""The school answers what pupils say on matters of its own."""

TIME_LIMITS: tuple[TimeLimit, ...] = (
    INITIAL_EMERGENCY,
    PLAN,
    APPROVAL,
    EMERGENCY_INTERVENTION,
    TEMPORARY_SEPARATION_DECISION,
    SEPARATION_MAXIMUM,
    LIST_UPDATE,
    HANDOVER,
    FOLLOW_UP_FIRST,
    FOLLOW_UP_SECOND,
    FOLLOW_UP_PERIOD,
    TRANSFER_APPRAISAL,
    TRANSFER_DECISION,
    END_FACILITY_CARE,
    SCHOOL_REPLY,
)
"""Every time limit of the decree that the package holds, in the order of the articles."""

READINGS: tuple[Interpretation, ...] = (
    Interpretation(
        code="plan_counted_from",
        provision=_at(28, 1),
        question=Text(
            "05 ngày làm việc tính từ ngày nào?", "From which day do the 5 working days count?"
        ),
        taken=Text(
            "từ ngày xác định nhu cầu theo Điều 27, là căn cứ để xây dựng kế hoạch",
            "from the day the needs are determined under Article 27, on which the plan rests",
        ),
        other=Text(
            "từ ngày tiếp nhận thông tin; khi đó thời hạn kết thúc sớm hơn",
            "from the day the information is received; the time would end earlier",
        ),
        ground=Text(
            "khoản 1 đặt thời hạn sau việc căn cứ mức độ tổn hại và nhu cầu",
            "clause 1 sets the time after the finding of harm and needs",
        ),
    ),
    Interpretation(
        code="approval_counted_from",
        provision=_at(28, 4),
        question=Text(
            "02 ngày làm việc tính từ ngày nào?", "From which day do the 2 working days count?"
        ),
        taken=Text(
            "từ ngày hồ sơ được trình phê duyệt", "from the day the file is submitted for approval"
        ),
        other=Text(
            "nằm trong 05 ngày làm việc của khoản 1", "within the 5 working days of clause 1"
        ),
        ground=Text(
            "việc trình thuộc khoản 1, việc phê duyệt có thời hạn riêng ở khoản 4",
            "clause 1 ends with the submission; the approval has its own time in clause 4",
        ),
    ),
    Interpretation(
        code="separation_counted_from",
        provision=_at(32, 3),
        question=Text("15 ngày tính từ ngày nào?", "From which day do the 15 days count?"),
        taken=Text(
            "từ ngày trẻ em được tạm thời cách ly trên thực tế",
            "from the day the child is in fact separated",
        ),
        other=Text(
            "từ ngày ra quyết định tạm thời cách ly", "from the day of the decision to separate"
        ),
        ground=Text(
            "điều này giới hạn thời gian cách ly; hai ngày thường trùng nhau do thời hạn 12 giờ",
            "it bounds the separation itself; by the 12 hours the two days are mostly the same",
        ),
    ),
    Interpretation(
        code="quarter_of_the_list",
        provision=_at(40, 1),
        question=Text(
            "cập nhật hằng quý là theo quý dương lịch hay cách nhau 03 tháng",
            "whether each quarter is the calendar quarter or 3 months from the last time",
        ),
        taken=Text("03 tháng kể từ lần cập nhật trước", "3 months from the update before"),
        other=Text("trong từng quý dương lịch", "once in each calendar quarter"),
        ground=Text(
            "điều này không nêu ngày gửi trong quý", "the article names no day of the quarter"
        ),
    ),
    Interpretation(
        code="transfer_counted_from",
        provision=_at(45),
        question=Text(
            "Thời hạn 10 và 15 ngày làm việc ở khoản 2 và khoản 4 tính từ ngày nào?",
            "From which day do the 10 and 15 working days of clauses 2 and 4 count?",
        ),
        taken=Text(
            "từ ngày cơ quan được giao việc nhận danh sách và hồ sơ",
            "from the day the body that acts receives the list and the files",
        ),
        other=Text(
            "từ ngày bước trước hoàn thành, không kể thời gian gửi",
            "from the day the step before is done, sending not counted",
        ),
        ground=Text(
            "chưa nhận hồ sơ thì chưa thể thẩm định hoặc xem xét",
            "without the file nothing can be appraised or considered",
        ),
    ),
)
"""Choices made where the decree does not say from when a time limit counts."""

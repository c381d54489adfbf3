"""The time limits of Decree 56/2017: emergency protection, plans, alternative care.

Hours run from the moment the information is received; working days and months from a day. Where
the article does not say from when it counts, `decree_56_readings` holds the choice made.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit

_at = DECREE_56_2017.at


def _limit(
    amount: int, unit: Unit, counted_from: Text, provision: Provision, *, maximum: bool = False
) -> TimeLimit:
    return TimeLimit(
        amount=amount,
        unit=unit,
        counted_from=counted_from,
        provision=provision,
        since=DECREE_56_2017.first_day,
        maximum=maximum,
    )


INFORMATION_RECEIVED = Text(
    "thời điểm tiếp nhận thông tin", "the moment the information is received"
)
NEEDS_DETERMINED = Text(
    "ngày họp xác định nhu cầu cần hỗ trợ, can thiệp của trẻ em",
    "the day of the meeting that determines the child's needs for support and intervention",
)
NEEDS_ASSESSED = Text(
    "ngày đánh giá nguy cơ cụ thể (chưa biết ngày họp xác định nhu cầu)",
    "the day of the detailed assessment (no meeting that determines the needs is known yet)",
)
NEEDS_REVIEWED = Text(
    "ngày rà soát, đánh giá kết luận phải xây dựng kế hoạch tiếp theo",
    "the day of the review that asks for the next plan",
)
PLAN_SUBMITTED = Text(
    "ngày hồ sơ kế hoạch hỗ trợ, can thiệp được trình phê duyệt",
    "the day the support and intervention plan is submitted for approval",
)
SEPARATION_BEGINS = Text(
    "ngày trẻ em được tạm thời cách ly trên thực tế", "the day the child is in fact separated"
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
SEPARATION_MAXIMUM = _limit(15, Unit.DAY, SEPARATION_BEGINS, _at(32, 3), maximum=True)
"""The longest temporary separation, extensions with it, unless a competent body asks for more."""
PLAN = _limit(5, Unit.WORKING_DAY, NEEDS_DETERMINED, _at(28, 1))
"""The support and intervention plan is drawn up and submitted; not in an emergency."""
PLAN_BEFORE_MEETING = _limit(5, Unit.WORKING_DAY, NEEDS_ASSESSED, _at(28, 1))
"""The same, as long as no meeting is known."""
NEXT_PLAN = _limit(5, Unit.WORKING_DAY, NEEDS_REVIEWED, _at(28, 1))
"""The same for the plan that follows one that was carried out."""
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
    PLAN_BEFORE_MEETING,
    NEXT_PLAN,
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

"""Protection of a child: the first hours and emergency measures.

Decree 56/2017 Articles 25 to 27 and 31.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017
from vnchild.law.text import Text
from vnchild.rules.procedures import decree_56_2017 as limits
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.decree_56_readings import (
    ASSESSMENT_INSIDE,
    PLAN_FROM,
    PLAN_IN_EMERGENCY,
    WHOSE_RECEIPT,
)
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.span import Span

_d56 = DECREE_56_2017.at
_DECREE = Span(DECREE_56_2017.first_day, None)
_RECEIVED = (WHOSE_RECEIPT,)
_EMERGENCY = Text(
    "trẻ em được xác định có nguy cơ hoặc đang bị tổn hại nghiêm trọng về tính mạng, sức khỏe, "
    "nhân phẩm, hoặc cha, mẹ, người chăm sóc trẻ em chính là người gây tổn hại cho trẻ em (khoản 1 "
    "Điều 31)",
    "the child is found to be at risk of, or suffering, serious harm to life, health or dignity, "
    "or it is the parents or carers who harm it (Article 31(1))",
)
_NO_EMERGENCY = Text(
    "đánh giá ban đầu không xác định trường hợp nào trong hai trường hợp đó",
    "the initial assessment finds neither of the two",
)
RECORD = _DECREE.step(
    "record",
    Text("ghi chép đầy đủ thông tin theo Mẫu số 01", "the information is recorded on Form 01"),
    Actor.INFORMATION_RECEIVER,
    _d56(25, 1),
    part_of="initial_assessment",
    readings=(ASSESSMENT_INSIDE, WHOSE_RECEIPT),
)
FORWARD = _DECREE.step(
    "forward",
    Text(
        "chuyển thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc",
        "the information goes to the People's Committee of the commune concerned",
    ),
    Actor.INFORMATION_RECEIVER,
    _d56(26, 1),
    after=("record",),
    only_if=Text(
        "nơi tiếp nhận không phải là Ủy ban nhân dân cấp xã nơi xảy ra vụ việc",
        "the receiver is not the commune concerned",
    ),
    at_once=Text("chuyển ngay", "at once"),
)
FIRST_ASSESSMENT = _DECREE.step(
    "initial_assessment",
    Text(
        "đánh giá nguy cơ ban đầu, mức độ tổn hại theo Mẫu số 02",
        "initial assessment of risk and harm on Form 02",
    ),
    Actor.CHILD_PROTECTION_OFFICER,
    _d56(26, 2),
    limits.INITIAL_EMERGENCY,
    comes_after=("record", "forward"),
    readings=(ASSESSMENT_INSIDE, WHOSE_RECEIPT),
)
_DETAILED = Text(
    "thu thập thông tin, đánh giá nguy cơ cụ thể theo Mẫu số 03",
    "detailed assessment of the risk on Form 03",
)

EMERGENCY_PROTECTION = Procedure(
    code="emergency_protection",
    name=Text(
        "Can thiệp khi trẻ em cần được bảo vệ khẩn cấp",
        "Intervention for a child in need of emergency protection",
    ),
    begins=limits.INFORMATION_RECEIVED,
    steps=(
        RECORD,
        FORWARD,
        FIRST_ASSESSMENT,
        _DECREE.step(
            "not_applied",
            Text(
                "không áp dụng các biện pháp can thiệp khẩn cấp; chuyển sang kế hoạch hỗ trợ, "
                "can thiệp",
                "emergency measures are not applied; a support and intervention plan follows",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(26, 2),
            after=("initial_assessment",),
            only_if=_NO_EMERGENCY,
            final=True,
            instead_of=("intervention", "police"),
            leads_to="support_plan",
        ),
        _DECREE.step(
            "intervention",
            Text(
                "áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly",
                "emergency measures or temporary separation",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(26, 3),
            limits.INITIAL_EMERGENCY,
            comes_after=("initial_assessment",),
            only_if=_EMERGENCY,
            readings=_RECEIVED,
            note=Text(
                "khoản 2 Điều 31 cũng quy định thời hạn này, trong thời gian nhanh nhất có thể",
                "Article 31(2) sets the same time, and as fast as can be",
            ),
        ),
        _DECREE.step(
            "police",
            Text(
                "ngăn chặn hành vi đe dọa hoặc gây tổn hại cho trẻ em",
                "acts that threaten or harm the child are stopped",
            ),
            Actor.POLICE,
            _d56(31, 4, "a"),
            limits.EMERGENCY_INTERVENTION,
            only_if=_EMERGENCY,
            readings=_RECEIVED,
        ),
        _DECREE.step(
            "treatment",
            Text("sơ cứu, cấp cứu, khám bệnh, chữa bệnh", "first aid and medical treatment"),
            Actor.HEALTH_FACILITY,
            _d56(31, 5, "a"),
            only_if=Text("trẻ em cần khám bệnh, chữa bệnh", "the child needs treatment"),
        ),
        _DECREE.step(
            "detailed_assessment",
            _DETAILED,
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(27, 1),
            comes_after=("initial_assessment",),
        ),
        _DECREE.step(
            "meeting",
            Text(
                "họp xác định nhu cầu và các biện pháp bảo vệ trẻ em",
                "meeting on the child's needs and the protective measures",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(27, 2),
            after=("detailed_assessment",),
            comes_after=("intervention",),
            needs=("intervention",),
        ),
        _DECREE.step(
            "plan",
            Text(
                "tiếp tục đánh giá, xây dựng kế hoạch hỗ trợ, can thiệp trình phê duyệt",
                "further assessment; a support and intervention plan is submitted",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(31, 3, "b"),
            limits.PLAN,
            after=("meeting",),
            said=Text(
                "sớm nhất có thể, muộn nhất 05 ngày làm việc",
                "as soon as can be, at the latest 5 working days",
            ),
            otherwise=("detailed_assessment",),
            otherwise_limit=limits.PLAN_BEFORE_MEETING,
            comes_after=("intervention",),
            needs=("intervention",),
            leads_to="support_plan",
            readings=(PLAN_FROM, PLAN_IN_EMERGENCY),
            note=Text(
                "05 ngày làm việc của khoản 1 Điều 28 là cho trường hợp không khẩn cấp; việc phê "
                "duyệt muộn nhất trong 02 ngày làm việc",
                "the 5 working days of Article 28(1) are for what is no emergency; the approval "
                "within 2 working days at the latest",
            ),
        ),
    ),
)

"""Protection of a child: emergency intervention, temporary separation, plan of support.

Decree 56/2017 Articles 25 to 32 and, since its first day, Circular 14/2020 Articles 12 and 14.
"""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit
from vnchild.rules.procedures import decree_56_2017 as limits
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.span import Span

_d56 = DECREE_56_2017.at
_c14 = CIRCULAR_14_2020.at
_DECREE = Span(DECREE_56_2017.first_day, None)
_CIRCULAR = Span(CIRCULAR_14_2020.first_day, None)
_MOMENT = Text("thời điểm tiếp nhận thông tin", "the moment the information is received")
_RECORD = _DECREE.step(
    "record",
    Text("ghi chép đầy đủ thông tin theo Mẫu số 01", "the information is recorded on Form 01"),
    Actor.INFORMATION_RECEIVER,
    _d56(25, 1),
)
_FORWARD = _DECREE.step(
    "forward",
    Text(
        "chuyển ngay thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc",
        "the information goes at once to the People's Committee of the commune concerned",
    ),
    Actor.INFORMATION_RECEIVER,
    _d56(26, 1),
    after=("record",),
    only_if=Text(
        "nơi tiếp nhận không phải là Ủy ban nhân dân cấp xã nơi xảy ra vụ việc",
        "the receiver is not the commune concerned",
    ),
)
_FIRST_ASSESSMENT = _DECREE.step(
    "initial_assessment",
    Text(
        "đánh giá nguy cơ ban đầu, mức độ tổn hại theo Mẫu số 02",
        "first assessment of risk and harm on Form 02",
    ),
    Actor.CHILD_PROTECTION_OFFICER,
    _d56(26, 2),
    after=("record", "forward"),
)

EMERGENCY_PROTECTION = Procedure(
    code="emergency_protection",
    name=Text(
        "Can thiệp khi trẻ em cần được bảo vệ khẩn cấp",
        "Intervention for a child in need of emergency protection",
    ),
    begins=_MOMENT,
    steps=(
        _RECORD,
        _FORWARD,
        _FIRST_ASSESSMENT,
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
        ),
        _DECREE.step(
            "treatment",
            Text("sơ cứu, cấp cứu, khám bệnh, chữa bệnh", "first aid and medical treatment"),
            Actor.HEALTH_FACILITY,
            _d56(31, 5, "a"),
            only_if=Text("trẻ em cần khám bệnh, chữa bệnh", "the child needs treatment"),
        ),
        _DECREE.step(
            "plan",
            Text(
                "đánh giá tiếp, xây dựng kế hoạch hỗ trợ, can thiệp trình phê duyệt",
                "further assessment; a support and intervention plan is submitted",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(31, 3, "b"),
            after=("intervention",),
            note=Text(
                "thời hạn 05 và 02 ngày làm việc của Điều 28 không áp dụng trong trường hợp "
                "khẩn cấp",
                "the 5 and 2 working days of Article 28 do not apply in an emergency",
            ),
        ),
    ),
)

_SEPARATION_REVIEW = TimeLimit(
    amount=15,
    unit=Unit.DAY,
    counted_from=limits.SEPARATION_BEGINS,
    provision=_c14(14, 3),
    since=CIRCULAR_14_2020.first_day,
)

TEMPORARY_SEPARATION = Procedure(
    code="temporary_separation",
    name=Text(
        "Tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc",
        "Temporary separation of a child from parents or carer",
    ),
    begins=_MOMENT,
    steps=(
        _RECORD,
        _FORWARD,
        _FIRST_ASSESSMENT,
        _CIRCULAR.step(
            "advice",
            Text(
                "tham mưu việc tạm thời cách ly, tìm người chăm sóc tạm thời",
                "advice on the separation; a temporary carer is sought",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _c14(12),
            after=("initial_assessment",),
        ),
        _DECREE.step(
            "decision",
            Text(
                "quyết định tạm thời cách ly, bố trí nơi tạm trú an toàn, chăm sóc thay thế",
                "decision to separate, with a safe place and alternative care",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(32, 2),
            limits.TEMPORARY_SEPARATION_DECISION,
            comes_after=("initial_assessment", "advice"),
        ),
        _DECREE.step(
            "facility",
            Text(
                "đề nghị tạm thời đưa trẻ em vào cơ sở trợ giúp xã hội",
                "request to place the child in a facility for the time being",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(42, 4),
            after=("decision",),
            only_if=Text("chưa lựa chọn được người nhận chăm sóc", "no carer is found yet"),
        ),
        _DECREE.step(
            "cancellation",
            Text("hủy bỏ quyết định tạm thời cách ly", "the decision to separate is cancelled"),
            Actor.COMMUNE_CHAIRMAN,
            _d56(32, 3),
            after=("decision",),
            only_if=Text(
                "cha, mẹ, người chăm sóc được đánh giá bảo đảm điều kiện an toàn",
                "the parents or carer are assessed as safe for the child",
            ),
            final=True,
        ),
        _CIRCULAR.step(
            "review",
            Text(
                "đánh giá tình trạng trẻ em sau 15 ngày, báo cáo Ủy ban nhân dân cấp xã",
                "the child's state is assessed after 15 days and reported",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _c14(14, 3),
            _SEPARATION_REVIEW,
            after=("decision",),
        ),
        _DECREE.step(
            "end",
            Text(
                "kết thúc tạm thời cách ly, kể cả thời gian gia hạn",
                "the separation ends, extensions included",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(32, 3),
            limits.SEPARATION_MAXIMUM,
            after=("decision",),
            note=Text(
                "trừ trường hợp phải tiếp tục cách ly theo yêu cầu của cơ quan có thẩm quyền",
                "unless a competent body asks for more",
            ),
        ),
        _CIRCULAR.step(
            "court",
            Text(
                "làm thủ tục đề nghị Tòa án quyết định tiếp tục cách ly",
                "the court is asked to continue the separation",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _c14(14, 3, "b"),
            after=("review",),
            only_if=Text(
                "cha, mẹ, người chăm sóc chưa bảo đảm an toàn cho trẻ em",
                "the parents or carer are not yet safe for the child",
            ),
        ),
    ),
)

SUPPORT_PLAN = Procedure(
    code="support_plan",
    name=Text(
        "Kế hoạch hỗ trợ, can thiệp đối với trẻ em",
        "Support and intervention plan for a child",
    ),
    begins=Text(
        "ngày xác định nhu cầu cần hỗ trợ, can thiệp của trẻ em",
        "the day the child's needs for support and intervention are determined",
    ),
    steps=(
        _DECREE.step(
            "meeting",
            Text("họp xác định các biện pháp bảo vệ trẻ em", "meeting on protective measures"),
            Actor.COMMUNE_CHAIRMAN,
            _d56(27, 2),
        ),
        _DECREE.step(
            "plan",
            Text(
                "xây dựng kế hoạch hỗ trợ, can thiệp, trình phê duyệt",
                "the support and intervention plan is drawn up and submitted",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(28, 1),
            limits.PLAN,
            comes_after=("meeting",),
            note=Text("trừ trường hợp khẩn cấp", "not in an emergency"),
        ),
        _DECREE.step(
            "approval",
            Text("xem xét, quyết định phê duyệt kế hoạch", "the plan is considered and approved"),
            Actor.COMMUNE_CHAIRMAN,
            _d56(28, 4),
            limits.APPROVAL,
            after=("plan",),
            note=Text("trừ trường hợp khẩn cấp", "not in an emergency"),
        ),
        _DECREE.step(
            "sending",
            Text(
                "gửi quyết định và kế hoạch đến nơi thực hiện và cha, mẹ, người chăm sóc",
                "decision and plan go to those who carry it out and to the parents or carer",
            ),
            Actor.COMMUNE_COMMITTEE,
            _d56(28, 5),
            after=("approval",),
        ),
        _DECREE.step(
            "carrying_out",
            Text("chủ trì, phối hợp thực hiện kế hoạch", "the plan is carried out"),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(29, 1),
            after=("approval",),
        ),
        _DECREE.step(
            "evaluation",
            Text(
                "rà soát, đánh giá; trình kết thúc hoặc tiếp tục kế hoạch",
                "review; the plan is proposed to end or to go on",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(30, 1),
            after=("carrying_out",),
        ),
    ),
)

PUPIL_OPINION = Procedure(
    code="pupil_opinion",
    name=Text(
        "Trả lời ý kiến, kiến nghị, nguyện vọng của học sinh",
        "Answer to an opinion, petition or wish of pupils",
    ),
    begins=limits.OPINION_RECEIVED,
    steps=(
        _DECREE.step(
            "answer",
            Text("xem xét, trả lời", "consideration and answer"),
            Actor.SCHOOL,
            _d56(53, 2),
            limits.SCHOOL_REPLY,
        ),
        _DECREE.step(
            "forward",
            Text(
                "gửi đến nơi có thẩm quyền giải quyết, theo dõi việc trả lời",
                "it goes to whoever is competent, and the answer is followed up",
            ),
            Actor.SCHOOL,
            _d56(53, 3),
            only_if=Text(
                "vấn đề không thuộc phạm vi trách nhiệm của Ban Giám hiệu",
                "the matter is not the school's own",
            ),
        ),
    ),
)

"""The support and intervention plan of a child, and the answer to what pupils say.

Decree 56/2017 Articles 27 to 30 and 53.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017
from vnchild.law.text import Text
from vnchild.rules.procedures import decree_56_2017 as limits
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.decree_56_readings import (
    APPROVAL_FROM,
    OPINION_FROM,
    PLAN_FROM,
    PLAN_IN_EMERGENCY,
    SENDING,
)
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.span import Span

_d56 = DECREE_56_2017.at
_DECREE = Span(DECREE_56_2017.first_day, None)
_NOT_URGENT = Text(
    "trường hợp khẩn cấp: sớm nhất có thể, đây là mức muộn nhất",
    "in an emergency as soon as can be, and by then at the latest",
)

SUPPORT_PLAN = Procedure(
    code="support_plan",
    name=Text(
        "Kế hoạch hỗ trợ, can thiệp đối với trẻ em",
        "Support and intervention plan for a child",
    ),
    begins=Text(
        "ngày hoàn thành đánh giá nguy cơ ban đầu", "the day the initial assessment is completed"
    ),
    steps=(
        _DECREE.step(
            "detailed_assessment",
            Text(
                "thu thập thông tin, đánh giá nguy cơ cụ thể theo Mẫu số 03",
                "detailed assessment of the risk on Form 03",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(27, 1),
        ),
        _DECREE.step(
            "no_plan",
            Text(
                "không áp dụng kế hoạch hỗ trợ, can thiệp",
                "no support and intervention plan is applied",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(27, 2),
            after=("detailed_assessment",),
            only_if=Text(
                "trẻ em không cần được áp dụng kế hoạch", "the child does not need a plan"
            ),
            final=True,
            instead_of=("meeting", "plan", "approval"),
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
            after=("meeting",),
            otherwise=("detailed_assessment",),
            otherwise_limit=limits.PLAN_BEFORE_MEETING,
            readings=(PLAN_FROM, PLAN_IN_EMERGENCY),
            note=_NOT_URGENT,
        ),
        _DECREE.step(
            "approval",
            Text("xem xét, quyết định phê duyệt kế hoạch", "the plan is considered and approved"),
            Actor.COMMUNE_CHAIRMAN,
            _d56(28, 4),
            limits.APPROVAL,
            after=("plan",),
            readings=(APPROVAL_FROM, PLAN_IN_EMERGENCY),
            note=_NOT_URGENT,
        ),
        _DECREE.step(
            "sending",
            Text(
                "gửi quyết định và kế hoạch đến nơi thực hiện và cha, mẹ, người chăm sóc",
                "decision and plan go to those who carry it out and to the parents or carer",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(28, 5),
            after=("approval",),
            readings=(SENDING,),
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
                "rà soát, đánh giá (Mẫu số 06); trình kết thúc hoặc tiếp tục kế hoạch",
                "review (Form 06); the plan is proposed to end or to go on",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(30, 1),
            after=("carrying_out",),
        ),
        _DECREE.step(
            "continuation",
            Text(
                "quyết định tiếp tục quy trình xây dựng, phê duyệt kế hoạch",
                "decision that another plan is drawn up and approved",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(30, 1, "c"),
            after=("evaluation",),
            only_if=Text(
                "trẻ em vẫn có nguy cơ bị xâm hại hoặc chưa ổn định",
                "the child is still at risk of abuse, or not yet stable",
            ),
            instead_of=("ending",),
            leads_to="support_plan",
        ),
        _DECREE.step(
            "ending",
            Text("quyết định kết thúc kế hoạch", "decision that the plan ends"),
            Actor.COMMUNE_CHAIRMAN,
            _d56(30, 1, "b"),
            after=("evaluation",),
            only_if=Text(
                "trẻ em không còn nguy cơ bị xâm hại và đã ổn định",
                "the child is no longer at risk of abuse, and stable",
            ),
            final=True,
            instead_of=("continuation",),
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
            readings=(OPINION_FROM,),
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
            instead_of=("answer",),
        ),
    ),
)

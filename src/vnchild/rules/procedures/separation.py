"""Temporary separation of a child from parents or carers.

Decree 56/2017 Article 32, Law on Children Article 52(3) and, since its first day, Circular 14/2020
Articles 12 and 14.
"""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit, Unit
from vnchild.rules.procedures import decree_56_2017 as limits
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.decree_56_readings import (
    COURT_BEFORE_THE_END,
    EARLY_ASSESSMENT,
    REVIEW_AFTER,
    SEPARATION_FROM,
    WHOSE_RECEIPT,
)
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.protection import FIRST_ASSESSMENT, FORWARD, RECORD
from vnchild.rules.procedures.span import DISTRICTS_END, Span

_law = LAW_ON_CHILDREN.at
_d56 = DECREE_56_2017.at
_c14 = CIRCULAR_14_2020.at
_DECREE = Span(DECREE_56_2017.first_day, None)
_CIRCULAR = Span(CIRCULAR_14_2020.first_day, None)
_DISTRICT = Span(DECREE_56_2017.first_day, DISTRICTS_END)
_TWO_LEVELS = Span(DISTRICTS_END, None)
_RECEIVED = (WHOSE_RECEIPT,)
_REVIEW_LIMIT = TimeLimit(
    amount=15,
    unit=Unit.DAY,
    counted_from=limits.SEPARATION_BEGINS,
    provision=_c14(14, 3),
    since=CIRCULAR_14_2020.first_day,
    maximum=True,
)
_SEPARATION_CASE = Text(
    "trẻ em thuộc trường hợp tại khoản 1 Điều 32", "the child is in a case of Article 32(1)"
)
_NOT_SAFE = Text(
    "cha, mẹ, người chăm sóc chưa bảo đảm an toàn cho trẻ em",
    "the parents or carer are not yet safe for the child",
)
_RESTRICTED = Text(
    "trẻ em bị cha, mẹ, người chăm sóc xâm hại hoặc họ từ chối thực hiện kế hoạch, và cần hạn chế "
    "quyền của họ",
    "the parents or carer abuse the child or refuse the plan, and their rights need restricting",
)
_CONTINUE = Text(
    "đề nghị Tòa án quyết định tiếp tục cách ly và áp dụng chăm sóc thay thế",
    "the court is asked to continue the separation, with alternative care",
)
_RESTRICT = Text(
    "đề nghị Tòa án quyết định hạn chế quyền của cha, mẹ, người chăm sóc",
    "the court is asked to restrict the rights of the parents or carer",
)
_COMMUNE_ASKS = Text(
    "từ ngày 01/7/2025 Chủ tịch Ủy ban nhân dân cấp xã đề nghị (Nghị định 147/2025/NĐ-CP; theo "
    "hai nguồn thứ cấp, chưa đối chiếu điều khoản)",
    "since 2025-07-01 the commune chairman asks (Decree 147/2025/NĐ-CP; from two secondary "
    "sources, the article was not read)",
)

TEMPORARY_SEPARATION = Procedure(
    code="temporary_separation",
    name=Text(
        "Tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc",
        "Temporary separation of a child from parents or carer",
    ),
    begins=limits.INFORMATION_RECEIVED,
    steps=(
        RECORD,
        FORWARD,
        FIRST_ASSESSMENT,
        _DECREE.step(
            "not_applied",
            Text(
                "không tạm thời cách ly; chuyển sang kế hoạch hỗ trợ, can thiệp",
                "no separation; a support and intervention plan follows",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(26, 2),
            after=("initial_assessment",),
            only_if=Text(
                "trẻ em không thuộc trường hợp tại khoản 1 Điều 32",
                "the child is in no case of Article 32(1)",
            ),
            final=True,
            instead_of=("decision",),
            leads_to="support_plan",
        ),
        _CIRCULAR.step(
            "advice",
            Text(
                "tham mưu việc tạm thời cách ly, tìm người chăm sóc tạm thời",
                "advice on the separation; a temporary carer is sought",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _c14(12),
            after=("initial_assessment",),
            only_if=_SEPARATION_CASE,
            part_of="decision",
            readings=_RECEIVED,
        ),
        _DECREE.step(
            "decision",
            Text(
                "quyết định tạm thời cách ly (Mẫu số 07), bố trí nơi tạm trú an toàn",
                "decision to separate (Form 07), with a safe place to stay",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(32, 2),
            limits.TEMPORARY_SEPARATION_DECISION,
            comes_after=("initial_assessment", "advice"),
            only_if=_SEPARATION_CASE,
            readings=_RECEIVED,
        ),
        _DECREE.step(
            "separated",
            Text(
                "cách ly trẻ em trên thực tế, giao chăm sóc thay thế tạm thời",
                "the child is in fact separated and given into temporary alternative care",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(32, 4),
            comes_after=("decision",),
            needs=("decision",),
            part_of="decision",
            at_once=Text("thực hiện ngay", "at once"),
            readings=_RECEIVED,
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
            needs=("decision",),
            only_if=Text("chưa lựa chọn được người nhận chăm sóc", "no carer is found yet"),
        ),
        _DECREE.step(
            "cancellation",
            Text("hủy bỏ quyết định tạm thời cách ly", "the decision to separate is cancelled"),
            Actor.COMMUNE_CHAIRMAN,
            _d56(32, 3),
            after=("decision",),
            needs=("decision",),
            only_if=Text(
                "cha, mẹ, người chăm sóc được đánh giá bảo đảm điều kiện an toàn (Mẫu số 03)",
                "the parents or carer are assessed as safe for the child (Form 03)",
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
            _REVIEW_LIMIT,
            said=Text(
                "sau 15 ngày tạm thời cách ly, được hiểu là chậm nhất ngày thứ 15",
                "after 15 days of separation, taken as by the 15th day",
            ),
            after=("separated",),
            needs=("separated",),
            readings=(REVIEW_AFTER, EARLY_ASSESSMENT, SEPARATION_FROM),
        ),
        _CIRCULAR.step(
            "court_papers",
            Text(
                "làm thủ tục đề nghị Tòa án quyết định tiếp tục cách ly",
                "the papers for the request to the court are prepared",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _c14(14, 3, "b"),
            comes_after=("review",),
            needs=("separated",),
            only_if=_NOT_SAFE,
        ),
        *(
            span.step(
                "court_request",
                _CONTINUE,
                actor,
                _law(52, 3),
                limits.SEPARATION_MAXIMUM,
                said=Text(
                    "trước khi hết thời gian cách ly tối đa 15 ngày",
                    "before the longest separation of 15 days has ended",
                ),
                after=("separated",),
                comes_after=("court_papers",),
                needs=("separated",),
                only_if=_NOT_SAFE,
                readings=(COURT_BEFORE_THE_END, SEPARATION_FROM),
                note=note,
            )
            for span, actor, note in (
                (_DISTRICT, Actor.COURT_PETITIONER, None),
                (_TWO_LEVELS, Actor.COMMUNE_CHAIRMAN, _COMMUNE_ASKS),
            )
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
            after=("separated",),
            needs=("separated",),
            readings=(SEPARATION_FROM,),
            note=Text(
                "trừ trường hợp phải tiếp tục cách ly theo yêu cầu của cơ quan có thẩm quyền",
                "unless a competent body asks for more",
            ),
        ),
        _DECREE.step(
            "court_decision",
            Text(
                "quyết định việc tiếp tục cách ly, chăm sóc thay thế",
                "decision on further separation and alternative care",
            ),
            Actor.COURT,
            _law(52, 3),
            after=("court_request",),
            needs=("separated",),
            only_if=_NOT_SAFE,
        ),
        *(
            span.step(
                "restriction_request", _RESTRICT, actor, _law(52, 3), only_if=_RESTRICTED, note=note
            )
            for span, actor, note in (
                (_DISTRICT, Actor.COURT_PETITIONER, None),
                (_TWO_LEVELS, Actor.COMMUNE_CHAIRMAN, _COMMUNE_ASKS),
            )
        ),
        _DECREE.step(
            "restriction_decision",
            Text(
                "quyết định việc hạn chế quyền của cha, mẹ, người chăm sóc",
                "decision on restricting the rights of the parents or carer",
            ),
            Actor.COURT,
            _law(52, 3),
            after=("restriction_request",),
            only_if=_RESTRICTED,
        ),
    ),
)

"""Alternative care: finding a carer, handing over, following up, ending.

Law on Children Articles 63 to 69, Decree 56/2017 Articles 38 to 48 and, since its first day,
Circular 14/2020.
"""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures import decree_56_2017 as limits
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.care_readings import (
    COURT_ENDS,
    FAMILY_CARE_REPORT,
    YEARLY_NOTICE,
)
from vnchild.rules.procedures.decree_56_readings import FOLLOW_UP_AFTER, PERIOD_FROM
from vnchild.rules.procedures.model import Procedure, Step
from vnchild.rules.procedures.span import DISTRICTS_END, Span, months, years

_law = LAW_ON_CHILDREN.at
_d56 = DECREE_56_2017.at
_c14 = CIRCULAR_14_2020.at
_LAW = Span(LAW_ON_CHILDREN.first_day, None)
_LAW_ONLY = Span(LAW_ON_CHILDREN.first_day, DECREE_56_2017.first_day)
_DECREE = Span(DECREE_56_2017.first_day, None)
_CIRCULAR = Span(CIRCULAR_14_2020.first_day, None)
_NOT_RELATIVE = Text("người nhận không phải là người thân thích", "the carer is not a relative")
_RELATIVE = Text("người nhận là người thân thích", "the carer is a relative")
_COURT_CASES = Text(
    "khoản 4: đối với trẻ em thuộc khoản 2 Điều 62 do Tòa án quyết định",
    "clause 4: of a child of Article 62(2) the court decides",
)
_CARE_ENDS = Text("việc chăm sóc thay thế chấm dứt", "the alternative care ends")
_TO_THE_DISTRICT = Text(
    "báo cáo cơ quan lao động - thương binh và xã hội cấp huyện",
    "it is reported to the district body of labour, invalids and social affairs",
)
_DISTRICT_GONE = Text(
    "báo cáo Sở Y tế; Luật ghi cơ quan lao động - thương binh và xã hội cấp huyện, từ ngày "
    "01/7/2025 không còn cấp huyện",
    "it is reported to the Department of Health; the Law names the district body of labour, "
    "invalids and social affairs, and since 2025-07-01 there is no district",
)
HANDOVER = Text("tổ chức giao, nhận trẻ em", "the child is handed over to the person or family")


def follow_up(at: Provision, span: Span) -> tuple[Step, ...]:
    """What is done for a child from the handover until the care ends.

    Args:
        at: the provision by which Article 43(2) applies, itself or one that refers to it.
        span: the days for the steps that the Law itself holds.
    """
    officer = Actor.CARER_OFFICER
    return (
        *(
            _DECREE.step(
                code,
                name,
                officer,
                at,
                limit,
                after=("handover",),
                passes=True,
                readings=(FOLLOW_UP_AFTER,),
            )
            for code, name, limit in (
                (
                    "follow_up_1",
                    Text("theo dõi, đánh giá sau 01 tháng", "follow-up after 1 month"),
                    limits.FOLLOW_UP_FIRST,
                ),
                (
                    "follow_up_2",
                    Text("theo dõi, đánh giá sau 03 tháng", "follow-up after 3 months"),
                    limits.FOLLOW_UP_SECOND,
                ),
            )
        ),
        span.step(
            "carer_notice",
            Text(
                "thông báo tình hình của trẻ em sau 06 tháng và hằng năm",
                "notice of the child's state after 6 months and every year",
            ),
            Actor.CARER,
            _law(64, 1, "b"),
            months(6, limits.CARE_BEGINS.vi, limits.CARE_BEGINS.en),
            again=years(1, "lần thông báo trước", "the notice before"),
            after=("handover",),
            repeats=True,
            readings=(YEARLY_NOTICE,),
            note=Text(
                "có vấn đề đột xuất, phát sinh thì phải thông báo kịp thời",
                "also in time whenever something comes up",
            ),
        ),
        _DECREE.step(
            "report",
            Text(
                "báo cáo định kỳ 06 tháng với Ủy ban nhân dân cấp xã (Mẫu số 13)",
                "report every 6 months to the commune People's Committee (Form 13)",
            ),
            officer,
            at,
            limits.FOLLOW_UP_PERIOD,
            after=("handover",),
            repeats=True,
            readings=(PERIOD_FROM,),
            note=Text(
                "báo cáo cả khi phải chuyển đổi hình thức, người nhận chăm sóc",
                "also when the form of care or the carer has to change",
            ),
        ),
        *(
            days.step(
                "family_care",
                Text(
                    "đánh giá định kỳ 06 tháng mức độ phù hợp của trường hợp trẻ em được chăm sóc "
                    "thay thế tại gia đình",
                    "every 6 months it is assessed how well the care in the family suits the child",
                ),
                Actor.CARER_COMMUNE_COMMITTEE,
                _law(68, 2),
                months(
                    6,
                    "lần đánh giá trước (lần đầu: ngày nhận chăm sóc thay thế)",
                    "the assessment before (the first: the day the care begins)",
                ),
                after=("handover",),
                repeats=True,
                readings=readings,
                note=note,
            )
            for days, note, readings in (
                (Span(span.since, DISTRICTS_END), _TO_THE_DISTRICT, (PERIOD_FROM,)),
                (
                    Span(DISTRICTS_END, span.until),
                    _DISTRICT_GONE,
                    (PERIOD_FROM, FAMILY_CARE_REPORT),
                ),
            )
        ),
        span.step(
            "care_ended",
            Text(
                "quyết định chấm dứt việc chăm sóc thay thế",
                "decision that the alternative care ends",
            ),
            Actor.CARE_DECIDER,
            _law(69, 4),
            comes_after=("handover",),
            only_if=_CARE_ENDS,
            final=True,
            readings=(COURT_ENDS,),
        ),
    )


ALTERNATIVE_CARE = Procedure(
    code="alternative_care",
    name=Text(
        "Giao, nhận chăm sóc thay thế bởi cá nhân, gia đình",
        "Alternative care by a person or family",
    ),
    begins=Text(
        "ngày tiếp nhận thông tin trẻ em cần chăm sóc thay thế",
        "the day it is known that the child needs alternative care",
    ),
    steps=(
        *(
            span.step(
                "registration",
                name,
                Actor.CARER,
                _law(65, 1),
                only_if=_NOT_RELATIVE,
                may_precede=True,
            )
            for span, name in (
                (
                    _LAW_ONLY,
                    Text("đăng ký nhận chăm sóc thay thế", "registration for alternative care"),
                ),
                (
                    _DECREE,
                    Text(
                        "đăng ký nhận chăm sóc thay thế (đơn theo Mẫu số 08)",
                        "registration for alternative care (Form 08)",
                    ),
                ),
            )
        ),
        _CIRCULAR.step(
            "list_approval",
            Text(
                "phê duyệt danh sách cá nhân, gia đình đủ điều kiện",
                "the list of those who qualify is approved",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _c14(7, 2),
            comes_after=("registration",),
            may_precede=True,
        ),
        _DECREE.step(
            "file",
            Text(
                "lập hồ sơ của trẻ em, tìm cá nhân, gia đình nhận chăm sóc",
                "the child's file is made, and a carer sought",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(38, 1),
        ),
        _LAW.step(
            "consent",
            Text("đồng ý bằng văn bản", "consent in writing"),
            Actor.PARENT_OR_GUARDIAN,
            _law(63, 1),
            only_if=Text(
                "trẻ em có người giám hộ, hoặc còn cha, mẹ và không thuộc trường hợp được can "
                "thiệp, cha, mẹ bị hạn chế quyền",
                "the child has a guardian, or a parent whose consent no protective measure or "
                "restriction of rights makes needless",
            ),
        ),
        _CIRCULAR.step(
            "plan_approval",
            Text(
                "phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em",
                "the child's support and intervention plan is approved",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _c14(9, 4),
            after=("file",),
        ),
        _DECREE.step(
            "selection",
            Text(
                "lựa chọn, xác minh người nhận chăm sóc; lấy ý kiến trẻ em từ đủ 07 tuổi",
                "the carer is chosen and verified; a child of 7 or over is heard",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(42, 1),
            after=("file",),
            comes_after=("registration", "list_approval"),
        ),
        _LAW.step(
            "relative_notice",
            Text(
                "thông báo với Ủy ban nhân dân cấp xã nơi cư trú, không phải đăng ký",
                "notice to the commune People's Committee; no registration is needed",
            ),
            Actor.CARER,
            _law(65, 4),
            only_if=_RELATIVE,
        ),
        _CIRCULAR.step(
            "meetings",
            Text(
                "trẻ em tiếp xúc, làm quen với người nhận chăm sóc ít nhất 02 lần",
                "the child meets the carer at least twice",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _c14(10, 4, "c"),
            after=("selection",),
            only_if=_NOT_RELATIVE,
        ),
        *(
            span.step(
                "decision",
                name,
                Actor.CARER_COMMUNE_CHAIRMAN,
                _law(66, 1),
                comes_after=(
                    "selection",
                    "list_approval",
                    "relative_notice",
                    "meetings",
                    "consent",
                    "plan_approval",
                ),
                note=note,
            )
            for span, name, note in (
                (
                    _LAW_ONLY,
                    Text(
                        "quyết định giao trẻ em cho cá nhân, gia đình",
                        "decision to place the child with the person or family",
                    ),
                    _COURT_CASES,
                ),
                (
                    _DECREE,
                    Text(
                        "quyết định giao trẻ em cho cá nhân, gia đình (Mẫu số 12)",
                        "decision to place the child with the person or family (Form 12)",
                    ),
                    Text(
                        f"{_COURT_CASES.vi}; Nghị định 56/2017/NĐ-CP Điều 42 khoản 7 giao Ủy ban "
                        "nhân dân cấp xã ban hành",
                        f"{_COURT_CASES.en}; by Article 42(7) of Decree 56/2017/NĐ-CP the commune "
                        "People's Committee issues it",
                    ),
                ),
            )
        ),
        _LAW_ONLY.step(
            "handover",
            HANDOVER,
            Actor.CARER_COMMUNE_COMMITTEE,
            _law(66, 1),
            after=("decision",),
        ),
        _DECREE.step(
            "handover",
            HANDOVER,
            Actor.CARER_COMMUNE_COMMITTEE,
            _d56(42, 7),
            limits.HANDOVER,
            after=("decision",),
        ),
        *follow_up(_d56(43, 2), _LAW),
    ),
)

END_OF_CARE = Procedure(
    code="end_of_alternative_care",
    name=Text(
        "Chấm dứt việc chăm sóc thay thế bởi cá nhân, gia đình",
        "To end alternative care by a person or family",
    ),
    begins=Text(
        "ngày nhận đơn đề nghị hoặc kết quả theo dõi, đánh giá",
        "the day the request, or the result of the follow-up, is received",
    ),
    steps=(
        _LAW.step(
            "removal",
            Text(
                "chuyển trẻ em ra khỏi cá nhân, gia đình nhận chăm sóc thay thế",
                "the child is moved away from the carer",
            ),
            Actor.CARER_COMMUNE_CHAIRMAN,
            _law(69, 2),
            only_if=Text(
                "người nhận chăm sóc hoặc thành viên gia đình xâm hại trẻ em",
                "the carer or a member of the family abuses the child",
            ),
            at_once=Text("phải chuyển ngay", "at once"),
            note=Text("khoản này không nêu ai thực hiện", "the clause does not say who does it"),
        ),
        _LAW_ONLY.step(
            "decision",
            Text(
                "quyết định chấm dứt việc chăm sóc thay thế",
                "decision that the alternative care ends",
            ),
            Actor.CARE_DECIDER,
            _law(69, 4),
            readings=(COURT_ENDS,),
        ),
        _DECREE.step(
            "decision",
            Text(
                "quyết định chấm dứt và chuyển hình thức chăm sóc thay thế (Mẫu số 16)",
                "decision to end the care and to change its form (Form 16)",
            ),
            Actor.CARE_DECIDER,
            _d56(48, 2),
            readings=(COURT_ENDS,),
            note=Text(
                "ví dụ, danh mục thủ tục của tỉnh Cao Bằng ngày 27/11/2025 ghi 05 ngày làm việc",
                "as an example, Cao Bằng's list of procedures of 2025-11-27 has 5 working days",
            ),
        ),
    ),
)

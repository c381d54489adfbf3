"""Alternative care and facilities: moving out, placing in.

Decree 56/2017 Articles 44 to 48, Law on Children Articles 66 and 67, Circular 14/2020. For the
transfer out of a facility since 2025-07-01, Decree 147/2025, whose article is not known.
"""

from __future__ import annotations

from vnchild.law.documents import (
    CIRCULAR_14_2020,
    DECREE_56_2017,
    DECREE_147_2025,
    LAW_ON_CHILDREN,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures import decree_56_2017 as limits
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.alternative_care import HANDOVER, follow_up
from vnchild.rules.procedures.care_readings import COURT_OR_FACILITY, HANDOVER_AFTER_TRANSFER
from vnchild.rules.procedures.decree_56_readings import TRANSFER_FROM
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.span import DISTRICTS_END, Span, working_days

_law = LAW_ON_CHILDREN.at
_d56 = DECREE_56_2017.at
_c14 = CIRCULAR_14_2020.at
_D147 = Provision(DECREE_147_2025.number)
_LAW = Span(LAW_ON_CHILDREN.first_day, None)
_DECREE = Span(DECREE_56_2017.first_day, None)
_CIRCULAR = Span(CIRCULAR_14_2020.first_day, None)
_LAW_DISTRICT = Span(LAW_ON_CHILDREN.first_day, DISTRICTS_END)
_DISTRICT = Span(DECREE_56_2017.first_day, DISTRICTS_END)
_TWO_LEVELS = Span(DISTRICTS_END, None)
_LAW_ONLY = Span(LAW_ON_CHILDREN.first_day, DECREE_56_2017.first_day)
_BEFORE_TRANSFER = ("acquaintance", "meetings", "agreement")
_UNREAD = Text(
    "theo hai nguồn thứ cấp; chưa đối chiếu điều khoản của Nghị định 147/2025/NĐ-CP",
    "from two secondary sources; the article of Decree 147/2025/NĐ-CP was not read",
)
TRANSFER_FROM_FACILITY = Procedure(
    code="transfer_from_facility",
    name=Text(
        "Chuyển trẻ em từ cơ sở trợ giúp xã hội đến cá nhân, gia đình chăm sóc thay thế",
        "Transfer of a child from a facility to a person or family",
    ),
    begins=limits.FACILITY_LIST_RECEIVED,
    steps=(
        _DISTRICT.step(
            "appraisal",
            Text(
                "thẩm định hồ sơ, đánh giá sự phù hợp, chuyển hồ sơ đến cấp xã",
                "appraisal and matching; the file goes to the carer's commune",
            ),
            Actor.FACILITY_AUTHORITY,
            _d56(45, 2),
            limits.TRANSFER_APPRAISAL,
            readings=(TRANSFER_FROM,),
        ),
        _TWO_LEVELS.step(
            "appraisal",
            Text("thẩm định danh sách, hồ sơ", "appraisal of the list and the files"),
            Actor.FACILITY_LEVEL_CHAIRMAN,
            _D147,
            working_days(
                10,
                limits.FACILITY_LIST_RECEIVED.vi,
                limits.FACILITY_LIST_RECEIVED.en,
            ),
            readings=(TRANSFER_FROM,),
            note=_UNREAD,
        ),
        _DECREE.step(
            "acquaintance",
            Text(
                "tổ chức cho trẻ em làm quen; lấy ý kiến trẻ em từ đủ 07 tuổi",
                "the child gets to know the carer; a child of 7 or over is heard",
            ),
            Actor.FACILITY_HEAD,
            _d56(45, 3),
            after=("appraisal",),
        ),
        _CIRCULAR.step(
            "meetings",
            Text(
                "trẻ em tiếp xúc, làm quen với người nhận chăm sóc ít nhất 02 lần",
                "the child meets the carer at least twice",
            ),
            Actor.FACILITY,
            _c14(11, 2),
            after=("appraisal",),
        ),
        _CIRCULAR.step(
            "agreement",
            Text(
                "thống nhất bằng văn bản với người đứng đầu cơ sở trợ giúp xã hội",
                "written agreement with the head of the facility",
            ),
            Actor.CARER_COMMUNE_COMMITTEE,
            _c14(11, 3),
            after=("appraisal",),
        ),
        _DISTRICT.step(
            "decision",
            Text("xem xét, quyết định giao trẻ em", "decision to place the child with the carer"),
            Actor.CARER_COMMUNE_COMMITTEE,
            _d56(45, 4),
            limits.TRANSFER_DECISION,
            after=("appraisal",),
            comes_after=_BEFORE_TRANSFER,
            readings=(TRANSFER_FROM,),
        ),
        _TWO_LEVELS.step(
            "decision",
            Text("xem xét, quyết định giao trẻ em", "decision to place the child with the carer"),
            Actor.CARER_COMMUNE_CHAIRMAN,
            _D147,
            working_days(
                15,
                limits.TRANSFER_FILE_RECEIVED.vi,
                limits.TRANSFER_FILE_RECEIVED.en,
            ),
            after=("appraisal",),
            comes_after=_BEFORE_TRANSFER,
            readings=(TRANSFER_FROM,),
            note=_UNREAD,
        ),
        *(
            span.step(
                "end_of_facility_care",
                Text(
                    "quyết định chấm dứt việc chăm sóc trẻ em tại cơ sở, gửi đến cấp xã",
                    "decision that ends care in the facility, sent to the commune",
                ),
                Actor.FACILITY_CARE_ENDER,
                _d56(48, 3),
                limits.END_FACILITY_CARE,
                after=("decision",),
                note=note,
            )
            for span, note in (
                (
                    _DISTRICT,
                    Text(
                        "khoản này ghi Giám đốc Sở Lao động - Thương binh và Xã hội, Chủ tịch Ủy "
                        "ban nhân dân cấp huyện hoặc cá nhân có thẩm quyền",
                        "the clause names the director of the provincial department of labour, "
                        "invalids and social affairs, the district chairman or whoever is "
                        "competent",
                    ),
                ),
                (
                    _TWO_LEVELS,
                    Text(
                        "Giám đốc Sở Y tế hoặc cá nhân có thẩm quyền; khoản này ghi Giám đốc Sở "
                        "Lao động - Thương binh và Xã hội, Chủ tịch Ủy ban nhân dân cấp huyện; ai "
                        "thay cấp huyện chưa đối chiếu",
                        "the Director of the Department of Health, or whoever is competent; the "
                        "clause names the director of the provincial department of labour, "
                        "invalids and social affairs, and the district chairman; who took the "
                        "district's place was not read",
                    ),
                ),
            )
        ),
        _DECREE.step(
            "handover",
            HANDOVER,
            Actor.CARER_COMMUNE_COMMITTEE,
            _d56(45, 4),
            limits.HANDOVER,
            after=("decision",),
            comes_after=("end_of_facility_care",),
            readings=(HANDOVER_AFTER_TRANSFER,),
            note=Text(
                "khi có cả hai quyết định: giao trẻ em và chấm dứt chăm sóc tại cơ sở",
                "once there are both decisions: to place the child, and to end care there",
            ),
        ),
        _DECREE.step(
            "facility_follow_up",
            Text(
                "cử người đại diện phối hợp tiếp tục theo dõi, đánh giá",
                "a representative takes part in the further follow-up",
            ),
            Actor.FACILITY_HEAD,
            _d56(46, 1),
            after=("handover",),
        ),
        *follow_up(_d56(46, 2), _DECREE),
    ),
)

FACILITY_PLACEMENT = Procedure(
    code="facility_alternative_care",
    name=Text(
        "Đưa trẻ em vào chăm sóc thay thế tại cơ sở trợ giúp xã hội",
        "Alternative care of a child in a social assistance facility",
    ),
    begins=Text(
        "ngày xác định trẻ em cần chăm sóc thay thế tại cơ sở",
        "the day it is found that the child needs alternative care in a facility",
    ),
    steps=(
        *(
            span.step(
                "file",
                Text(
                    "lập hồ sơ đề nghị đưa trẻ em vào cơ sở trợ giúp xã hội",
                    "the file that proposes the placement is made",
                ),
                Actor.COMMUNE_CHAIRMAN,
                _law(67, 1),
                note=note,
            )
            for span, note in (
                (_LAW_ONLY, None),
                (
                    _DECREE,
                    Text(
                        "Nghị định 56/2017/NĐ-CP Điều 44 khoản 2 giao Ủy ban nhân dân cấp xã",
                        "Article 44(2) of Decree 56/2017/NĐ-CP gives it to the commune People's "
                        "Committee",
                    ),
                ),
            )
        ),
        _LAW_DISTRICT.step(
            "district_decision",
            Text(
                "quyết định giao trẻ em cho cơ sở thuộc cấp huyện quản lý",
                "decision to place the child in a facility of the district",
            ),
            Actor.DISTRICT_CHAIRMAN,
            _law(66, 2),
            after=("file",),
            only_if=Text("cơ sở thuộc cấp huyện quản lý", "the facility is one of the district"),
        ),
        *(
            span.step(
                "provincial_decision",
                Text(
                    "quyết định giao trẻ em cho cơ sở thuộc cấp tỉnh quản lý",
                    "decision to place the child in a facility of the province",
                ),
                Actor.PROVINCIAL_DIRECTOR,
                _law(66, 3),
                after=("file",),
                only_if=Text("cơ sở thuộc cấp tỉnh quản lý", "the facility is one of the province"),
                note=note,
            )
            for span, note in (
                (_LAW_DISTRICT, None),
                (
                    _TWO_LEVELS,
                    Text(
                        "không còn cấp huyện quản lý cơ sở (khoản 2); cơ quan nay quản lý các cơ "
                        "sở đó và văn bản ghi lại khoản 2, khoản 3 chưa đối chiếu",
                        "there is no district any more to manage a facility (clause 2); who "
                        "manages those of the districts now, and the text that rewrites clauses 2 "
                        "and 3, was not read",
                    ),
                ),
            )
        ),
        _LAW.step(
            "court_decision",
            Text(
                "quyết định việc chăm sóc thay thế tại cơ sở",
                "decision on the alternative care in a facility",
            ),
            Actor.COURT,
            _law(66, 4),
            after=("file",),
            only_if=Text(
                "trẻ em thuộc khoản 2 Điều 62 (không thể sống cùng cha, mẹ vì sự an toàn; cha, mẹ "
                "không có khả năng bảo vệ, nuôi dưỡng hoặc chính là người xâm hại)",
                "the child is one of Article 62(2) (it cannot live with its parents for its "
                "safety; they cannot protect and raise it, or abuse it themselves)",
            ),
            readings=(COURT_OR_FACILITY,),
            note=Text(
                "việc đưa trẻ em vào cơ sở tạm thời do người có thẩm quyền tại khoản 2, khoản 3",
                "for a time those of clauses 2 and 3 place the child",
            ),
        ),
        _LAW.step(
            "change_of_care",
            Text(
                "thường xuyên xem xét để đề nghị chuyển hình thức chăm sóc thay thế",
                "it is considered all the time whether another form of care is to be proposed",
            ),
            Actor.FACILITY,
            _law(67, 2),
            comes_after=("file",),
            at_once=Text("thường xuyên", "all the time"),
            repeats=True,
        ),
    ),
)

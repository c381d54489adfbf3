"""Alternative care: finding a carer, handing over, following up, moving, ending, lists.

Decree 56/2017 Articles 38 to 48 and, since its first day, Circular 14/2020. For the transfer out of
a facility since 2025-07-01, Decree 147/2025, whose article is not known.
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
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.span import DISTRICTS_END, Span, months, working_days

_d56 = DECREE_56_2017.at
_c14 = CIRCULAR_14_2020.at
_D147 = Provision(DECREE_147_2025.number)
_DECREE = Span(DECREE_56_2017.first_day, None)
_CIRCULAR = Span(CIRCULAR_14_2020.first_day, None)
_DISTRICT = Span(DECREE_56_2017.first_day, DISTRICTS_END)
_DISTRICT_CIRCULAR = Span(CIRCULAR_14_2020.first_day, DISTRICTS_END)
_TWO_LEVELS = Span(DISTRICTS_END, None)
_NOT_RELATIVE = Text("người nhận không phải là người thân thích", "the carer is not a relative")
_UNREAD = Text(
    "theo hai nguồn thứ cấp; chưa đối chiếu điều khoản của Nghị định 147/2025/NĐ-CP",
    "from two secondary sources; the article of Decree 147/2025/NĐ-CP was not read",
)
_HANDOVER = Text("tổ chức giao, nhận trẻ em", "the child is handed over to the person or family")

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
        _DECREE.step(
            "file",
            Text(
                "lập hồ sơ của trẻ em, tìm cá nhân, gia đình nhận chăm sóc",
                "the child's file is made, and a carer sought",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(38, 1),
        ),
        _DECREE.step(
            "registration",
            Text("làm đơn đăng ký nhận chăm sóc thay thế", "the carer registers"),
            Actor.CARER,
            _d56(39, 1),
            only_if=_NOT_RELATIVE,
            note=Text(
                "người thân thích không phải đăng ký nhưng phải thông báo",
                "a relative need not register but has to give notice",
            ),
        ),
        _DECREE.step(
            "selection",
            Text(
                "lựa chọn, xác minh người nhận chăm sóc; lấy ý kiến trẻ em từ đủ 07 tuổi",
                "the carer is chosen and verified; a child of 7 or over is heard",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(42, 1),
            after=("file", "registration"),
        ),
        _CIRCULAR.step(
            "list_approval",
            Text(
                "phê duyệt danh sách cá nhân, gia đình đủ điều kiện",
                "the list of those who qualify is approved",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _c14(7, 2),
            after=("selection",),
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
        _DECREE.step(
            "decision",
            Text(
                "ban hành quyết định giao, nhận trẻ em",
                "decision to place the child with the carer",
            ),
            Actor.CARER_COMMUNE_COMMITTEE,
            _d56(42, 7),
            after=("selection", "list_approval", "meetings"),
        ),
        _DECREE.step(
            "handover",
            _HANDOVER,
            Actor.CARER_COMMUNE_COMMITTEE,
            _d56(42, 7),
            limits.HANDOVER,
            after=("decision",),
        ),
        _DECREE.step(
            "follow_up_1",
            Text("theo dõi, đánh giá sau 01 tháng", "follow-up after 1 month"),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(43, 2),
            limits.FOLLOW_UP_FIRST,
            after=("handover",),
        ),
        _DECREE.step(
            "follow_up_2",
            Text("theo dõi, đánh giá sau 03 tháng", "follow-up after 3 months"),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(43, 2),
            limits.FOLLOW_UP_SECOND,
            after=("handover",),
        ),
        _DECREE.step(
            "carer_notice",
            Text(
                "thông báo tình hình của trẻ em sau 06 tháng, sau đó hằng năm",
                "notice of the child's state after 6 months, then every year",
            ),
            Actor.CARER,
            LAW_ON_CHILDREN.at(64, 1, "b"),
            months(6, limits.CARE_BEGINS.vi, limits.CARE_BEGINS.en),
            after=("handover",),
        ),
        _DECREE.step(
            "report",
            Text(
                "báo cáo định kỳ 06 tháng với Ủy ban nhân dân cấp xã (Mẫu số 13)",
                "report every 6 months to the commune People's Committee (Form 13)",
            ),
            Actor.CHILD_PROTECTION_OFFICER,
            _d56(43, 2),
            limits.FOLLOW_UP_PERIOD,
            after=("handover",),
            note=Text(
                "báo cáo ngay khi chuyển đổi hình thức hoặc người nhận chăm sóc",
                "also when the form of care or the carer changes",
            ),
        ),
    ),
)

_BEFORE_TRANSFER = ("acquaintance", "meetings", "agreement")

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
            note=_UNREAD,
        ),
        _DECREE.step(
            "end_of_facility_care",
            Text(
                "quyết định chấm dứt việc chăm sóc trẻ em tại cơ sở, gửi đến cấp xã",
                "decision that ends care in the facility, sent to the commune",
            ),
            Actor.FACILITY_CARE_ENDER,
            _d56(48, 3),
            limits.END_FACILITY_CARE,
            after=("decision",),
        ),
        _DECREE.step(
            "handover",
            _HANDOVER,
            Actor.CARER_COMMUNE_COMMITTEE,
            _d56(45, 4),
            after=("decision", "end_of_facility_care"),
            note=Text(
                "khi có cả hai quyết định: giao trẻ em và chấm dứt chăm sóc tại cơ sở",
                "once there are both decisions: to place the child, and to end care there",
            ),
        ),
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
        _DECREE.step(
            "decision",
            Text(
                "quyết định chấm dứt và chuyển hình thức chăm sóc thay thế",
                "decision to end the care and to change its form",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d56(48, 2),
            note=Text(
                "Nghị định không nêu thời hạn; danh mục thủ tục của tỉnh Cao Bằng ngày 27/11/2025 "
                "ghi 05 ngày làm việc",
                "the decree states no time; Cao Bằng's list of procedures of 2025-11-27 has "
                "5 working days",
            ),
        ),
    ),
)

LISTS = Procedure(
    code="alternative_care_lists",
    name=Text(
        "Danh sách định kỳ về chăm sóc thay thế",
        "The periodic lists of alternative care",
    ),
    begins=limits.LIST_UPDATED,
    steps=(
        _DECREE.step(
            "carers",
            Text(
                "cập nhật hằng quý danh sách đăng ký nhận chăm sóc thay thế",
                "the list of those who register for alternative care is updated each quarter",
            ),
            Actor.COMMUNE_COMMITTEE,
            _d56(40, 1),
            limits.LIST_UPDATE,
            note=Text(
                "gửi cơ quan lao động - thương binh và xã hội cấp huyện; từ ngày 01/7/2025 không "
                "còn cấp huyện, nơi nhận chưa đối chiếu",
                "it goes to the district labour office; since 2025-07-01 there is no district, and "
                "who receives it was not read",
            ),
        ),
        _CIRCULAR.step(
            "facility_children",
            Text(
                "lập danh sách, hồ sơ trẻ em tại cơ sở có nhu cầu chăm sóc thay thế",
                "the children of the facility who need alternative care are listed",
            ),
            Actor.FACILITY_HEAD,
            _c14(3, 2),
            months(6, limits.LIST_UPDATED.vi, limits.LIST_UPDATED.en),
        ),
        _DISTRICT_CIRCULAR.step(
            "carers_to_communes",
            Text(
                "gửi danh sách cá nhân, gia đình có nhu cầu cho các xã trong huyện",
                "the list of possible carers goes to the communes of the district",
            ),
            Actor.DISTRICT_LABOUR_OFFICE,
            _c14(7, 4, "a"),
            months(3, limits.LIST_UPDATED.vi, limits.LIST_UPDATED.en),
        ),
        _DISTRICT_CIRCULAR.step(
            "chosen_carers",
            Text(
                "thông tin về trẻ em và người nhận chăm sóc được lựa chọn cho cấp xã",
                "the commune is told of the child and the carer chosen",
            ),
            Actor.DISTRICT_LABOUR_OFFICE,
            _c14(7, 4, "c"),
            months(1, limits.LIST_UPDATED.vi, limits.LIST_UPDATED.en),
        ),
        _DECREE.step(
            "family_care",
            Text(
                "đánh giá định kỳ 06 tháng trẻ em được chăm sóc thay thế tại gia đình",
                "every child in family care is assessed every 6 months",
            ),
            Actor.COMMUNE_COMMITTEE,
            LAW_ON_CHILDREN.at(68, 2),
            months(6, limits.REPORTED.vi, limits.REPORTED.en),
        ),
    ),
)

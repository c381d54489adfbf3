"""The periodic lists of alternative care.

Decree 56/2017 Article 40, Law on Children Article 68, Circular 14/2020 Articles 3 and 7.
"""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Text
from vnchild.rules.procedures import decree_56_2017 as limits
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.decree_56_readings import QUARTER
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.span import DISTRICTS_END, Span, months

_law = LAW_ON_CHILDREN.at
_d56 = DECREE_56_2017.at
_c14 = CIRCULAR_14_2020.at
_LAW_DISTRICT = Span(LAW_ON_CHILDREN.first_day, DISTRICTS_END)
_DISTRICT = Span(DECREE_56_2017.first_day, DISTRICTS_END)
_DISTRICT_CIRCULAR = Span(CIRCULAR_14_2020.first_day, DISTRICTS_END)
_TWO_LEVELS = Span(DISTRICTS_END, None)
_NO_DISTRICT = Text(
    "từ ngày 01/7/2025 không còn cấp huyện; quy định về cơ quan thay thế chưa đối chiếu",
    "since 2025-07-01 there is no district; who took its place was not read",
)

LISTS = Procedure(
    code="alternative_care_lists",
    name=Text(
        "Danh sách định kỳ về chăm sóc thay thế",
        "The periodic lists of alternative care",
    ),
    begins=limits.LIST_UPDATED,
    steps=(
        *(
            span.step(
                "carers",
                Text(
                    "cập nhật hằng quý danh sách đăng ký nhận chăm sóc thay thế",
                    "the list of those who register for alternative care is updated each quarter",
                ),
                Actor.COMMUNE_COMMITTEE,
                _d56(40, 1),
                limits.LIST_UPDATE,
                repeats=True,
                readings=(QUARTER,),
                note=note,
            )
            for span, note in (
                (
                    _DISTRICT,
                    Text(
                        "gửi cơ quan lao động - thương binh và xã hội cấp huyện",
                        "it goes to the district body of labour, invalids and social affairs",
                    ),
                ),
                (
                    _TWO_LEVELS,
                    Text(
                        "nghị định ghi gửi cơ quan lao động - thương binh và xã hội cấp huyện; "
                        f"{_NO_DISTRICT.vi}",
                        "by the decree it goes to the district body of labour, invalids and social "
                        f"affairs; {_NO_DISTRICT.en}",
                    ),
                ),
            )
        ),
        *(
            span.step(
                "facility_children",
                Text(
                    "lập danh sách, hồ sơ trẻ em tại cơ sở có nhu cầu chăm sóc thay thế",
                    "the children of the facility who need alternative care are listed",
                ),
                Actor.FACILITY_HEAD,
                _c14(3, 2),
                months(6, limits.LIST_UPDATED.vi, limits.LIST_UPDATED.en),
                repeats=True,
                note=note,
            )
            for span, note in (
                (
                    _DISTRICT_CIRCULAR,
                    Text(
                        "thông tư ghi Sở Lao động - Thương binh và Xã hội, Ủy ban nhân dân cấp "
                        "huyện phê duyệt",
                        "by the circular the provincial department of labour, invalids and social "
                        "affairs or the district People's Committee approves it",
                    ),
                ),
                (
                    _TWO_LEVELS,
                    Text(
                        "Sở Y tế phê duyệt (thông tư ghi Sở Lao động - Thương binh và Xã hội, Ủy "
                        f"ban nhân dân cấp huyện); {_NO_DISTRICT.vi}",
                        "the Department of Health approves it (the circular names the provincial "
                        "department of labour, invalids and social affairs, and the district "
                        f"People's Committee); {_NO_DISTRICT.en}",
                    ),
                ),
            )
        ),
        *(
            span.step(
                "facility_review",
                Text(
                    "rà soát danh sách trẻ em tại các cơ sở trợ giúp xã hội",
                    "the list of the children in facilities is reviewed",
                ),
                actor,
                _law(68, 1, "b"),
                months(6, "lần rà soát trước", "the review before"),
                repeats=True,
                note=note,
            )
            for span, actor, note in (
                (_LAW_DISTRICT, Actor.LABOUR_BODIES, None),
                (
                    _TWO_LEVELS,
                    Actor.PROVINCIAL_DEPARTMENT,
                    Text(
                        "Luật ghi cơ quan lao động - thương binh và xã hội cấp tỉnh, cấp huyện; "
                        f"{_NO_DISTRICT.vi}",
                        "the Law names the provincial and district bodies of labour, invalids and "
                        f"social affairs; {_NO_DISTRICT.en}",
                    ),
                ),
            )
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
            repeats=True,
            readings=(QUARTER,),
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
            repeats=True,
        ),
    ),
)

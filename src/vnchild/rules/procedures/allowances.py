"""Monthly allowances and support for care: to be granted.

Decree 20/2021 Articles 8 and 21(1) (the district until 2025-06-30), Decree 147/2025 Article 5,
Decree 335/2026 Articles 8 and 18(1).
"""

from __future__ import annotations

from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_147_2025,
    DECREE_335_2026,
)
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.filing import MONTHLY_FILING
from vnchild.rules.procedures.model import Procedure, Wording
from vnchild.rules.procedures.readings import (
    POSTING,
    RECEIVED_WHEN_SENT,
    REFUSAL_INSIDE,
)
from vnchild.rules.procedures.span import (
    ARTICLES_5_TO_10_END,
    DISTRICTS_END,
    Span,
    working_days,
)

_d20 = DECREE_20_2021.at
_d147 = DECREE_147_2025.at
_d335 = DECREE_335_2026.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_MIDDLE = Span(DISTRICTS_END, ARTICLES_5_TO_10_END)
_SINCE = Span(DECREE_335_2026.first_day, None)

FILE_VI, FILE_EN = "ngày nhận được hồ sơ", "the day the file is received"
FULL_FILE_VI, FULL_FILE_EN = "ngày nhận đủ hồ sơ", "the day the full file is received"
SENT_VI, SENT_EN = (
    "ngày nhận được hồ sơ và văn bản đề nghị của Chủ tịch Ủy ban nhân dân cấp xã",
    "the day the file and the request of the commune chairman are received",
)
SUBMITTED_VI, SUBMITTED_EN = (
    "ngày nhận được văn bản trình của Phòng Lao động - Thương binh và Xã hội",
    "the day the submission of the district office is received",
)
NOT_ELIGIBLE = Text("đối tượng không đủ điều kiện", "the person does not qualify")
REFUSAL = Text("trả lời bằng văn bản và nêu rõ lý do", "refusal in writing, with the reasons")
_COMPLAINT = Text("có khiếu nại", "there is a complaint")
_PASSED_ON = (RECEIVED_WHEN_SENT,)
_INSIDE = (REFUSAL_INSIDE,)

MONTHLY_ALLOWANCE = Procedure(
    code="monthly_allowance",
    name=Text(
        "Trợ cấp xã hội hằng tháng, hỗ trợ kinh phí nhận chăm sóc, nuôi dưỡng hằng tháng",
        "Monthly social allowance, and monthly support for care",
    ),
    begins=Text(FULL_FILE_VI, FULL_FILE_EN),
    later_beginnings=(Wording(DISTRICTS_END, Text(FILE_VI, FILE_EN)),),
    steps=(
        _BEFORE.step(
            "review",
            Text("rà soát hồ sơ, trình xét duyệt", "the file is reviewed and submitted"),
            Actor.COMMUNE_OFFICER,
            _d20(8, 1, "b"),
            working_days(7, FULL_FILE_VI, FULL_FILE_EN),
        ),
        _BEFORE.step(
            "approval",
            Text(
                "tổ chức xem xét, quyết định việc xét duyệt",
                "the file is considered, and its approval decided",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d20(8, 1, "b"),
            part_of="review",
            after=("review",),
        ),
        _BEFORE.step(
            "posting",
            Text(
                "niêm yết công khai kết quả xét duyệt tại trụ sở Ủy ban nhân dân cấp xã",
                "the result is posted at the commune People's Committee",
            ),
            Actor.COMMUNE_OFFICER,
            _d20(8, 1, "b"),
            working_days(2, "ngày niêm yết", "the day of posting"),
            after=("approval",),
            part_of="review",
            passes=True,
            readings=(POSTING,),
            note=Text(
                "không niêm yết thông tin liên quan đến HIV/AIDS",
                "information on HIV/AIDS is not posted",
            ),
        ),
        _BEFORE.step(
            "complaint",
            Text("tiếp nhận khiếu nại", "a complaint is received"),
            Actor.COMMUNE_CHAIRMAN,
            _d20(8, 1, "b"),
            only_if=_COMPLAINT,
        ),
        _BEFORE.step(
            "complaint_settled",
            Text(
                "xem xét, kết luận, công khai nội dung khiếu nại",
                "the complaint is considered, concluded and made public",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d20(8, 1, "b"),
            working_days(10, "ngày nhận được khiếu nại", "the day the complaint is received"),
            after=("complaint",),
            only_if=_COMPLAINT,
        ),
        _BEFORE.step(
            "request",
            Text(
                "gửi văn bản đề nghị kèm hồ sơ đến Phòng Lao động - Thương binh và Xã hội",
                "the request is sent with the file to the district office",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d20(8, 1, "c"),
            working_days(
                3,
                "ngày hồ sơ được xét duyệt và không có khiếu nại",
                "the day the file is approved and there is no complaint",
            ),
            after=("approval", "posting", "complaint_settled"),
            readings=(POSTING,),
        ),
        _BEFORE.step(
            "appraisal",
            Text("thẩm định, trình quyết định", "appraisal, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(8, 1, "d"),
            working_days(7, SENT_VI, SENT_EN),
            after=("request",),
            readings=_PASSED_ON,
        ),
        _BEFORE.step(
            "refusal",
            REFUSAL,
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(8, 1, "d"),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="appraisal",
            instead_of=("decision",),
            readings=_INSIDE,
        ),
        _BEFORE.step(
            "decision",
            Text("quyết định trợ cấp, hỗ trợ kinh phí", "decision on the allowance or support"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(8, 1, "đ"),
            working_days(3, SUBMITTED_VI, SUBMITTED_EN),
            after=("appraisal",),
            readings=_PASSED_ON,
        ),
        *(
            step
            for span, name, provision, refusal, amount in (
                (
                    _MIDDLE,
                    Text(
                        "xét duyệt, đối chiếu Cơ sở dữ liệu quốc gia về dân cư, quyết định và chi "
                        "trả",
                        "review, check against the national population database, decision and "
                        "payment",
                    ),
                    _d147(5, 2, "b"),
                    _d147(5, 2),
                    10,
                ),
                (
                    _SINCE,
                    Text(
                        "xác thực thông tin với các cơ sở dữ liệu, thẩm định, quyết định",
                        "check against the databases, appraisal and decision",
                    ),
                    _d335(8, 2),
                    _d335(8, 2),
                    7,
                ),
            )
            for step in (
                span.step(
                    "decision",
                    name,
                    Actor.COMMUNE_CHAIRMAN,
                    provision,
                    working_days(amount, FILE_VI, FILE_EN),
                ),
                span.step(
                    "refusal",
                    REFUSAL,
                    Actor.COMMUNE_CHAIRMAN,
                    refusal,
                    only_if=NOT_ELIGIBLE,
                    final=True,
                    part_of="decision",
                    instead_of=("decision",),
                    readings=_INSIDE,
                ),
            )
        ),
    ),
    details=MONTHLY_FILING,
)

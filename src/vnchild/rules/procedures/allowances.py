"""Monthly allowances: to be granted, changed, stopped, moved; and the support for burial.

Decree 20/2021 Articles 8, 11 and 21(1) (with the district until 2025-06-30), Decree 147/2025
Article 5, Decree 335/2026 Articles 8, 11 and 18(1); for the social pension Decree 176/2025.
"""

from __future__ import annotations

from vnchild.law.documents import (
    CIRCULAR_02_2021,
    DECREE_20_2021,
    DECREE_147_2025,
    DECREE_176_2025,
    DECREE_335_2026,
)
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.span import (
    ARTICLES_5_TO_10_END,
    DISTRICTS_END,
    Span,
    decree_147_gap,
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
_POSTED_WITHOUT_HIV = Text(
    "không niêm yết thông tin liên quan đến HIV/AIDS",
    "information on HIV/AIDS is not posted",
)

MONTHLY_ALLOWANCE = Procedure(
    code="monthly_allowance",
    name=Text(
        "Trợ cấp xã hội hằng tháng, hỗ trợ kinh phí nhận chăm sóc, nuôi dưỡng hằng tháng",
        "Monthly social allowance, and monthly support for care",
    ),
    begins=Text(
        "ngày nhận được hồ sơ (nhận đủ hồ sơ, theo Nghị định 20/2021/NĐ-CP)",
        "the day the file is received (the full file, by Decree 20/2021/NĐ-CP)",
    ),
    steps=(
        _BEFORE.step(
            "review",
            Text(
                "rà soát hồ sơ, xét duyệt và niêm yết công khai kết quả",
                "review of the file, consideration, and posting of the result",
            ),
            Actor.COMMUNE_OFFICER,
            _d20(8, 1, "b"),
            working_days(7, FULL_FILE_VI, FULL_FILE_EN),
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
            part_of="review",
            note=_POSTED_WITHOUT_HIV,
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
            after=("review", "complaint_settled"),
        ),
        _BEFORE.step(
            "appraisal",
            Text("thẩm định, trình quyết định", "appraisal, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(8, 1, "d"),
            working_days(7, SENT_VI, SENT_EN),
            after=("request",),
        ),
        _BEFORE.step(
            "refusal",
            REFUSAL,
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(8, 1, "d"),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="appraisal",
        ),
        _BEFORE.step(
            "decision",
            Text("quyết định trợ cấp, hỗ trợ kinh phí", "decision on the allowance or support"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(8, 1, "đ"),
            working_days(3, SUBMITTED_VI, SUBMITTED_EN),
            after=("appraisal",),
        ),
        _MIDDLE.step(
            "decision",
            Text(
                "xét duyệt, đối chiếu Cơ sở dữ liệu quốc gia về dân cư, quyết định và chi trả",
                "review, check against the national population database, decision and payment",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d147(5, 2, "b"),
            working_days(10, FILE_VI, FILE_EN),
        ),
        _MIDDLE.step(
            "refusal",
            REFUSAL,
            Actor.COMMUNE_CHAIRMAN,
            _d147(5, 2),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="decision",
        ),
        _SINCE.step(
            "decision",
            Text(
                "xác thực thông tin với các cơ sở dữ liệu, thẩm định, quyết định",
                "check against the databases, appraisal and decision",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d335(8, 2),
            working_days(7, FILE_VI, FILE_EN),
        ),
        _SINCE.step(
            "refusal",
            REFUSAL,
            Actor.COMMUNE_CHAIRMAN,
            _d335(8, 2),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="decision",
        ),
    ),
)

_STOP = Text(
    "quyết định thôi hưởng hoặc điều chỉnh mức hưởng", "decision to stop or adjust the allowance"
)

STOP_OR_ADJUST = Procedure(
    code="stop_or_adjust",
    name=Text(
        "Thôi hưởng, tạm dừng, điều chỉnh trợ cấp, hỗ trợ kinh phí hằng tháng",
        "To stop, suspend or adjust a monthly allowance or support",
    ),
    begins=Text(
        "ngày đối tượng chết, không còn đủ điều kiện hoặc thay đổi điều kiện hưởng",
        "the day of death, or on which the conditions are met no more or change",
    ),
    steps=(
        Span(CIRCULAR_02_2021.first_day, DISTRICTS_END).step(
            "list",
            Text("lập danh sách đối tượng", "the persons concerned are listed"),
            Actor.COMMUNE_OFFICER,
            CIRCULAR_02_2021.at(2, 4),
        ),
        _BEFORE.step(
            "request",
            Text(
                "gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "a request is sent to the district office",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d20(8, 2),
            comes_after=("list",),
        ),
        _BEFORE.step(
            "appraisal",
            Text("tổng hợp, thẩm định, trình quyết định", "appraisal, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(8, 2),
            after=("request",),
        ),
        _BEFORE.step(
            "decision",
            Text("quyết định thôi hưởng, tạm dừng", "decision to stop or suspend"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(8, 2),
            after=("appraisal",),
        ),
        _MIDDLE.step("decision", _STOP, Actor.COMMUNE_CHAIRMAN, _d147(5, 1)),
        _SINCE.step("decision", _STOP, Actor.COMMUNE_CHAIRMAN, _d335(8, 4)),
    ),
)

SOCIAL_PENSION = Procedure(
    code="social_pension",
    name=Text("Trợ cấp hưu trí xã hội hằng tháng", "Monthly social pension"),
    begins=Text(FILE_VI, FILE_EN),
    steps=(
        Span(DECREE_176_2025.first_day, DECREE_335_2026.first_day).step(
            "decision",
            Text("xét duyệt, quyết định trợ cấp", "review and decision"),
            Actor.COMMUNE_CHAIRMAN,
            DECREE_176_2025.at(4),
            working_days(10, FILE_VI, FILE_EN),
        ),
        _SINCE.step(
            "decision",
            Text(
                "xác thực thông tin với các cơ sở dữ liệu, thẩm định, quyết định",
                "check against the databases, appraisal and decision",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d335(31, 2),
            working_days(7, FILE_VI, FILE_EN),
        ),
        _SINCE.step(
            "refusal",
            REFUSAL,
            Actor.COMMUNE_CHAIRMAN,
            _d335(31, 2),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="decision",
        ),
    ),
)

BURIAL_SUPPORT = Procedure(
    code="burial_support",
    name=Text("Hỗ trợ chi phí mai táng", "Support for burial costs"),
    begins=Text(FULL_FILE_VI, FULL_FILE_EN),
    steps=(
        _BEFORE.step(
            "request",
            Text(
                "gửi văn bản đề nghị kèm hồ sơ đến Phòng Lao động - Thương binh và Xã hội",
                "the request is sent with the file to the district office",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d20(11, 4, "b"),
            working_days(2, FULL_FILE_VI, FULL_FILE_EN),
        ),
        _BEFORE.step(
            "appraisal",
            Text("xem xét, trình quyết định", "consideration, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(11, 4, "c"),
            working_days(
                3,
                "ngày nhận văn bản của Chủ tịch Ủy ban nhân dân cấp xã",
                "the day the commune chairman's request is received",
            ),
            after=("request",),
        ),
        _BEFORE.step(
            "decision",
            Text("quyết định hỗ trợ chi phí mai táng", "decision on the support"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(11, 4, "c"),
            after=("appraisal",),
        ),
        _SINCE.step(
            "decision",
            Text("xem xét, quyết định hỗ trợ chi phí mai táng", "decision on the support"),
            Actor.COMMUNE_CHAIRMAN,
            _d335(11, 3, "a"),
            working_days(3, "ngày nhận được Tờ khai", "the day the declaration is received"),
        ),
    ),
    gaps=(decree_147_gap(Text("hỗ trợ chi phí mai táng", "support for burial")),),
)

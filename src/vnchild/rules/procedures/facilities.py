"""Social assistance facilities: admission, admission by contract, leaving.

Decree 20/2021 Articles 28 and 30, Decree 335/2026 Articles 24 and 26. What Decree 147/2025 made of
admission and leaving between the two was not read.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.allowances import FILE_EN, FILE_VI, NOT_ELIGIBLE, REFUSAL
from vnchild.rules.procedures.filing import ADMISSION_FILING, CONTRACT_FILING, LEAVING_FILING
from vnchild.rules.procedures.grounds import LEAVING_GROUNDS
from vnchild.rules.procedures.model import Procedure, Wording
from vnchild.rules.procedures.readings import (
    FACILITY_POSTING,
    RECEIVED_WHEN_SENT,
    REFUSAL_INSIDE,
)
from vnchild.rules.procedures.span import (
    DISTRICTS_END,
    Span,
    decree_147_gap,
    working_days,
)

_d20 = DECREE_20_2021.at
_d335 = DECREE_335_2026.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_WHOLE_DECREE_20 = Span(DECREE_20_2021.first_day, DECREE_335_2026.first_day)
_SINCE = Span(DECREE_335_2026.first_day, None)
_PROVINCIAL = Text("vào cơ sở do cấp tỉnh quản lý", "the facility is one of the province")

FACILITY_ADMISSION = Procedure(
    code="facility_admission",
    name=Text(
        "Tiếp nhận vào cơ sở trợ giúp xã hội",
        "Admission to a social assistance facility",
    ),
    begins=Text(FILE_VI, FILE_EN),
    steps=(
        _BEFORE.step(
            "review",
            Text("xét duyệt", "consideration and approval"),
            Actor.COMMUNE_CHAIRMAN,
            _d20(28, 1, "b"),
            working_days(10, FILE_VI, FILE_EN),
        ),
        _BEFORE.step(
            "posting",
            Text(
                "niêm yết công khai kết quả xét duyệt tại trụ sở Ủy ban nhân dân cấp xã",
                "the result is posted at the commune People's Committee",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d20(28, 1, "b"),
            working_days(7, "ngày niêm yết", "the day of posting"),
            after=("review",),
            part_of="review",
            passes=True,
            readings=(FACILITY_POSTING,),
            note=Text("không niêm yết thông tin về HIV", "information on HIV is not posted"),
        ),
        _BEFORE.step(
            "appraisal",
            Text("thẩm định, trình quyết định", "appraisal, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(28, 1, "c"),
            working_days(
                7,
                "ngày nhận được hồ sơ và văn bản đề nghị của Chủ tịch Ủy ban nhân dân cấp xã",
                "the day the file and the request of the commune chairman are received",
            ),
            after=("review", "posting"),
            readings=(FACILITY_POSTING, RECEIVED_WHEN_SENT),
        ),
        _BEFORE.step(
            "decision",
            Text(
                "quyết định đưa vào cơ sở do cấp huyện quản lý, hoặc đề nghị Sở Lao động - Thương "
                "binh và Xã hội",
                "decision for a facility of the district, or request to the provincial department",
            ),
            Actor.DISTRICT_CHAIRMAN,
            _d20(28, 1, "d"),
            working_days(
                3,
                "ngày nhận được văn bản trình của Phòng Lao động - Thương binh và Xã hội",
                "the day the submission of the district office is received",
            ),
            after=("appraisal",),
            readings=(RECEIVED_WHEN_SENT,),
        ),
        _BEFORE.step(
            "provincial_appraisal",
            Text(
                "thẩm định, chuyển hồ sơ đến cơ sở trợ giúp xã hội",
                "appraisal; the file goes to the facility",
            ),
            Actor.PROVINCIAL_DEPARTMENT,
            _d20(28, 1, "đ"),
            working_days(
                7,
                "ngày nhận được hồ sơ và văn bản đề nghị của Chủ tịch Ủy ban nhân dân cấp huyện",
                "the day the file and the request of the district chairman are received",
            ),
            after=("decision",),
            only_if=_PROVINCIAL,
            readings=(RECEIVED_WHEN_SENT,),
        ),
        _BEFORE.step(
            "admission",
            Text("quyết định tiếp nhận vào cơ sở", "decision to admit"),
            Actor.FACILITY_HEAD,
            _d20(28, 1, "đ"),
            after=("provincial_appraisal",),
            only_if=_PROVINCIAL,
        ),
        _BEFORE.step(
            "refusal",
            REFUSAL,
            Actor.FACILITY_HEAD,
            _d20(28, 1, "e"),
            only_if=Text("không được tiếp nhận", "the person is not admitted"),
            final=True,
            instead_of=("admission",),
            note=Text(
                "điểm e không nêu cơ quan trả lời", "point e does not say which body answers"
            ),
        ),
        _SINCE.step(
            "review",
            Text(
                "xác thực thông tin, xem xét điều kiện, gửi văn bản kèm hồ sơ đến cơ sở",
                "checks, consideration, and request with the file to the facility",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d335(24, 2, "b"),
            working_days(3, FILE_VI, FILE_EN),
        ),
        _SINCE.step(
            "commune_refusal",
            REFUSAL,
            Actor.COMMUNE_CHAIRMAN,
            _d335(24, 2, "b"),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="review",
            instead_of=("admission",),
            readings=(REFUSAL_INSIDE,),
        ),
        _SINCE.step(
            "admission",
            Text(
                "quyết định tiếp nhận hoặc cung cấp dịch vụ chăm sóc tại cộng đồng",
                "decision to admit, or to give care in the community",
            ),
            Actor.FACILITY_HEAD,
            _d335(24, 2, "c"),
            working_days(
                2,
                "ngày nhận được văn bản đề nghị của Chủ tịch Ủy ban nhân dân cấp xã và hồ sơ",
                "the day the request of the commune chairman and the file are received",
            ),
            after=("review",),
            readings=(RECEIVED_WHEN_SENT,),
        ),
        _SINCE.step(
            "refusal",
            REFUSAL,
            Actor.FACILITY_HEAD,
            _d335(24, 2, "c"),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="admission",
            instead_of=("admission",),
            readings=(REFUSAL_INSIDE,),
        ),
    ),
    gaps=(
        decree_147_gap(
            Text("tiếp nhận vào cơ sở trợ giúp xã hội", "admission to a facility"),
            Text(
                "ví dụ, danh mục thủ tục của tỉnh Cao Bằng ngày 27/11/2025 ghi 10 ngày làm việc ở "
                "cấp xã và 15 ngày làm việc ở cấp tỉnh",
                "as an example, Cao Bằng's list of procedures of 2025-11-27 has 10 working days "
                "for the commune and 15 for the province",
            ),
        ),
    ),
    details=ADMISSION_FILING,
)

FACILITY_CONTRACT = Procedure(
    code="facility_contract",
    name=Text(
        "Tiếp nhận đối tượng tự nguyện vào cơ sở trợ giúp xã hội",
        "Admission to a facility by contract, at the person's own wish",
    ),
    begins=Text("ngày đề nghị", "the day of the request"),
    steps=tuple(
        span.step(
            "contract",
            Text("ký hợp đồng cung cấp dịch vụ trợ giúp xã hội", "a service contract is signed"),
            Actor.FACILITY_HEAD,
            provision,
        )
        for span, provision in (
            (_WHOLE_DECREE_20, _d20(28, 3)),
            (_SINCE, _d335(24, 4, "a")),
        )
    ),
    details=CONTRACT_FILING,
)

_LEAVING = Text(
    "quyết định dừng trợ giúp xã hội tại cơ sở", "decision to end assistance in the facility"
)

FACILITY_LEAVING = Procedure(
    code="facility_leaving",
    name=Text(
        "Dừng chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội",
        "To end care in a social assistance facility",
    ),
    begins=Text("ngày nhận được đơn đề nghị", "the day the request is received"),
    later_beginnings=(
        Wording(
            DECREE_335_2026.first_day,
            Text(
                "ngày phát sinh trường hợp dừng chăm sóc, nuôi dưỡng",
                "the day on which there is a ground to end care",
            ),
        ),
    ),
    steps=(
        _BEFORE.step(
            "decision",
            _LEAVING,
            Actor.FACILITY_HEAD,
            _d20(30, 3, "b"),
            working_days(7, "ngày nhận được đơn", "the day the request is received"),
            note=Text(
                "cơ sở do cấp huyện quản lý: Chủ tịch Ủy ban nhân dân cấp huyện quyết định",
                "for a facility of the district the district chairman decides",
            ),
        ),
        _BEFORE.step(
            "handover",
            Text(
                "lập biên bản bàn giao về gia đình, cộng đồng hoặc thanh lý hợp đồng",
                "record of handover to family or community, or the contract is ended",
            ),
            Actor.FACILITY_HEAD,
            _d20(30, 3, "c"),
            after=("decision",),
        ),
        _SINCE.step("decision", _LEAVING, Actor.FACILITY_HEAD, _d335(26, 2)),
    ),
    gaps=(decree_147_gap(Text("dừng trợ giúp tại cơ sở", "leaving a facility")),),
    details=(*LEAVING_FILING, *LEAVING_GROUNDS),
)

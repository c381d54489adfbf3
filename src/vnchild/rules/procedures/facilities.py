"""Social assistance facilities: admission, emergency admission, admission by contract, leaving.

Decree 20/2021 Articles 24(4), 28 and 30, Decree 335/2026 Articles 21(2), 24 and 26. Between them
the time of admission is known from one list of procedures only, which its steps say.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_147_2025, DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.allowances import FILE_EN, FILE_VI, NOT_ELIGIBLE, REFUSAL
from vnchild.rules.procedures.model import Procedure, Step
from vnchild.rules.procedures.span import (
    ARTICLES_5_TO_10_END,
    DISTRICTS_END,
    Span,
    decree_147_gap,
    months,
    working_days,
)

_d20 = DECREE_20_2021.at
_d335 = DECREE_335_2026.at
_D147 = Provision(DECREE_147_2025.number)
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_MIDDLE = Span(DISTRICTS_END, ARTICLES_5_TO_10_END)
_WHOLE_DECREE_20 = Span(DECREE_20_2021.first_day, DECREE_335_2026.first_day)
_SINCE = Span(DECREE_335_2026.first_day, None)
_CAO_BANG = Text(
    "thời hạn theo danh mục thủ tục của tỉnh Cao Bằng ngày 27/11/2025; chưa đối chiếu điều khoản "
    "của Nghị định 147/2025/NĐ-CP",
    "the time is that of Cao Bằng's list of procedures of 2025-11-27; the article of Decree "
    "147/2025/NĐ-CP was not read",
)
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
            Text(
                "xét duyệt và niêm yết công khai kết quả",
                "consideration, and posting of the result",
            ),
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
            part_of="review",
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
            after=("review",),
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
            note=Text(
                "điểm e không nêu cơ quan trả lời", "point e does not say which body answers"
            ),
        ),
        _MIDDLE.step(
            "review",
            Text("xét duyệt tại cấp xã", "consideration by the commune"),
            Actor.COMMUNE_CHAIRMAN,
            _D147,
            working_days(10, FILE_VI, FILE_EN),
            note=_CAO_BANG,
        ),
        _MIDDLE.step(
            "admission",
            Text("giải quyết tại cấp tỉnh", "settlement by the province"),
            Actor.PROVINCE,
            _D147,
            working_days(
                15,
                "ngày cấp tỉnh nhận được hồ sơ",
                "the day the province receives the file",
            ),
            after=("review",),
            note=_CAO_BANG,
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
        ),
        _SINCE.step(
            "refusal",
            REFUSAL,
            Actor.FACILITY_HEAD,
            _d335(24, 2, "c"),
            only_if=NOT_ELIGIBLE,
            final=True,
            part_of="admission",
        ),
    ),
)

_FOUNDLING = Text("trẻ em bị bỏ rơi", "the child was abandoned")


def _at_once(span: Span, record: Provision, rest: tuple[Provision, ...]) -> tuple[Step, ...]:
    assess, safe, decide, finish = rest
    old = span is _WHOLE_DECREE_20
    notice = (
        working_days(25, "ngày tiếp nhận đối tượng", "the day the person is taken in")
        if old
        else None
    )
    papers = (
        working_days(10, "ngày tiếp nhận đối tượng", "the day the person is taken in")
        if old
        else None
    )
    name = Text("tiếp nhận ngay, lập biên bản tiếp nhận", "taken in at once; a record is made")
    later = Text("lập biên bản tiếp nhận", "a record of admission is made")
    return (
        span.step("record", name if old else later, Actor.FACILITY, record),
        span.step(
            "assessment",
            Text(
                "đánh giá mức độ tổn thương, khả năng phục hồi, nhu cầu trợ giúp",
                "harm, recovery and needs are assessed",
            ),
            Actor.FACILITY,
            assess,
            after=("record",),
        ),
        span.step(
            "safety",
            Text("bảo đảm an toàn, chữa trị kịp thời", "safety, and treatment in time"),
            Actor.FACILITY,
            safe,
            after=("record",),
        ),
        span.step(
            "notice",
            Text("thông báo trên các phương tiện thông tin đại chúng", "notice in the mass media"),
            Actor.FACILITY,
            safe,
            notice,
            only_if=_FOUNDLING,
        ),
        span.step(
            "decision",
            Text(
                "quyết định trợ giúp tại cơ sở hoặc chuyển về gia đình, cộng đồng",
                "decision on care in the facility, or return to family or community",
            ),
            Actor.FACILITY_HEAD,
            decide,
            after=("assessment",),
        ),
        span.step(
            "papers",
            Text("hoàn thiện thủ tục, hồ sơ", "procedures and file are completed"),
            Actor.FACILITY,
            finish,
            papers,
            note=Text(
                "kéo dài quá thời hạn phải do cơ quan quản lý cấp trên quyết định",
                "only the body above may allow more time",
            )
            if old
            else None,
        ),
    )


_LIMIT_OF_STAY = Text(
    "kết thúc chăm sóc khẩn cấp tại cơ sở, quyết định giải pháp phù hợp nếu chưa thể về gia đình",
    "emergency care in the facility ends; another way is decided if a return is not possible",
)
_STAY = months(3, "ngày tiếp nhận đối tượng", "the day the person is taken in")

FACILITY_EMERGENCY = Procedure(
    code="facility_emergency_admission",
    name=Text(
        "Tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội",
        "Emergency admission to a social assistance facility",
    ),
    begins=Text("ngày tiếp nhận đối tượng", "the day the person is taken in"),
    steps=(
        *_at_once(
            _WHOLE_DECREE_20,
            _d20(28, 2, "a"),
            (_d20(28, 2, "a"), _d20(28, 2, "a"), _d20(28, 2, "a"), _d20(28, 2, "b")),
        ),
        _WHOLE_DECREE_20.step("end", _LIMIT_OF_STAY, Actor.FACILITY_AUTHORITY, _d20(24, 4), _STAY),
        *_at_once(
            _SINCE,
            _d335(24, 3, "a"),
            (_d335(24, 3, "b"), _d335(24, 3, "c"), _d335(24, 3, "d"), _d335(24, 3, "đ")),
        ),
        _SINCE.step("end", _LIMIT_OF_STAY, Actor.FACILITY_HEAD, _d335(21, 2, "d"), _STAY),
    ),
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
)

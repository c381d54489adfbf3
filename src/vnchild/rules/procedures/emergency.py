"""Emergencies: care taken in the community, and relief after disasters and accidents.

Decree 20/2021 Articles 12 to 18 and 21(2)-(3), Decree 335/2026 Articles 12, 13 and 18(2). What
Decree 147/2025 made of these steps between the two was not read.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.allowances import REFUSAL
from vnchild.rules.procedures.model import Procedure, Step
from vnchild.rules.procedures.span import (
    DISTRICTS_END,
    Span,
    days,
    decree_147_gap,
    months,
    working_days,
)

_d20 = DECREE_20_2021.at
_d335 = DECREE_335_2026.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_SINCE = Span(DECREE_335_2026.first_day, None)
_HANDOVER = Text(
    "bàn giao đối tượng cho hộ gia đình, cá nhân nhận chăm sóc, nuôi dưỡng",
    "the person is handed over to the household or person who takes them in",
)
_CARE_ENDS = Text(
    "kết thúc chăm sóc tạm thời; chuyển người chăm sóc khác hoặc đưa vào cơ sở trợ giúp xã hội",
    "temporary care ends; another carer, or admission to a facility",
)
_CARE_BEGINS = ("ngày nhận chăm sóc, nuôi dưỡng", "the day the care begins")


def _care_before(first: Text, first_by: Actor, sent: Text, clause: int) -> tuple[Step, ...]:
    def at(point: str) -> Provision:
        return _d20(21, clause, point)

    return (
        _BEFORE.step("file", first, first_by, at("a")),
        _BEFORE.step(
            "request",
            sent,
            Actor.COMMUNE_CHAIRMAN,
            at("b"),
            working_days(2, "ngày nhận danh sách, hồ sơ", "the day the list or file is received"),
            after=("file",),
        ),
        _BEFORE.step(
            "appraisal",
            Text("thẩm định, trình quyết định", "appraisal, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            at("c"),
            working_days(
                3,
                "ngày nhận văn bản của Chủ tịch Ủy ban nhân dân cấp xã",
                "the day the commune chairman's request is received",
            ),
            after=("request",),
        ),
        _BEFORE.step(
            "refusal",
            REFUSAL,
            Actor.DISTRICT_LABOUR_OFFICE,
            at("c"),
            only_if=Text("không hỗ trợ", "no support is given"),
            final=True,
            part_of="appraisal",
        ),
        _BEFORE.step(
            "decision",
            Text("quyết định hỗ trợ", "decision on the support"),
            Actor.DISTRICT_CHAIRMAN,
            at("c"),
            after=("appraisal",),
        ),
        _BEFORE.step(
            "handover",
            _HANDOVER,
            Actor.COMMUNE_CHAIRMAN,
            at("d"),
            after=("decision",),
            note=Text("ngay sau khi có quyết định", "at once after the decision"),
        ),
        _BEFORE.step(
            "end",
            _CARE_ENDS,
            Actor.COMMUNE_CHAIRMAN,
            _d20(18, 3),
            months(3, *_CARE_BEGINS),
            after=("handover",),
        ),
    )


_CARE_SINCE = (
    _SINCE.step(
        "decision",
        Text("kiểm tra, xác minh, quyết định hỗ trợ", "verification, and decision on the support"),
        Actor.COMMUNE_CHAIRMAN,
        _d335(18, 2, "a"),
    ),
    _SINCE.step(
        "handover", _HANDOVER, Actor.COMMUNE_CHAIRMAN, _d335(18, 2, "a"), after=("decision",)
    ),
    _SINCE.step(
        "end",
        _CARE_ENDS,
        Actor.COMMUNE_CHAIRMAN,
        _d335(18, 2, "b"),
        months(3, *_CARE_BEGINS),
        after=("handover",),
    ),
)
_CARE_GAP = decree_147_gap(
    Text("nhận chăm sóc đối tượng cần bảo vệ khẩn cấp", "emergency care in the community")
)

EMERGENCY_CARE_ORPHAN = Procedure(
    code="emergency_care_orphan",
    name=Text(
        "Nhận chăm sóc tạm thời trẻ em có cả cha và mẹ chết, mất tích",
        "Temporary care in the community of a child whose parents are dead or missing",
    ),
    begins=Text(
        "ngày phát hiện đối tượng cần bảo vệ khẩn cấp",
        "the day the child in need of emergency protection is found",
    ),
    steps=(
        *_care_before(
            Text(
                "lập danh sách đối tượng và người đủ điều kiện nhận chăm sóc",
                "the children, and those who can take them in, are listed",
            ),
            Actor.VILLAGE_HEAD,
            Text(
                "gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "a request is sent to the district office",
            ),
            2,
        ),
        *_CARE_SINCE,
    ),
    gaps=(_CARE_GAP,),
)

EMERGENCY_CARE_VICTIM = Procedure(
    code="emergency_care_victim",
    name=Text(
        "Nhận chăm sóc tạm thời nạn nhân bạo lực, xâm hại, mua bán; trẻ em lang thang",
        "Temporary care in the community of a victim of violence, abuse or trafficking, or of "
        "a street child",
    ),
    begins=Text(
        "ngày phát hiện đối tượng cần bảo vệ khẩn cấp",
        "the day the person in need of emergency protection is found",
    ),
    steps=(
        *_care_before(
            Text(
                "nộp đơn; công chức cấp xã lập hồ sơ nếu đối tượng không có nơi cư trú ổn định",
                "application; the commune official makes the file of one without a stable home",
            ),
            Actor.APPLICANT,
            Text(
                "kiểm tra, xác minh, gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "verification, and a request to the district office",
            ),
            3,
        ),
        *_CARE_SINCE,
    ),
    gaps=(_CARE_GAP,),
)

_COMMUNE_LACKS = Text("cấp xã thiếu nguồn lực", "the commune lacks resources")
_DISTRICT_LACKS = Text("cấp huyện thiếu nguồn lực", "the district lacks resources")
_PROVINCE_LACKS = Text("cấp tỉnh thiếu nguồn lực", "the province lacks resources")

EMERGENCY_RELIEF = Procedure(
    code="emergency_relief",
    name=Text(
        "Trợ giúp khẩn cấp: lương thực, nhu yếu phẩm, người bị thương nặng, nhà ở",
        "Emergency relief: food and necessities, the seriously injured, housing",
    ),
    begins=Text(
        "ngày phát hiện hộ gia đình, đối tượng cần trợ giúp",
        "the day the household or person in need is found",
    ),
    steps=(
        _BEFORE.step(
            "list",
            Text("lập danh sách hộ gia đình, số người", "the households and persons are listed"),
            Actor.VILLAGE_HEAD,
            _d20(12, 3, "a"),
        ),
        _BEFORE.step(
            "meeting",
            Text(
                "họp thôn, hoàn thiện danh sách gửi Chủ tịch Ủy ban nhân dân cấp xã",
                "village meeting; the list goes to the commune chairman",
            ),
            Actor.VILLAGE_HEAD,
            _d20(12, 3, "b"),
            after=("list",),
        ),
        _BEFORE.step(
            "commune_decision",
            Text(
                "quyết định cứu trợ ngay những trường hợp cấp thiết",
                "decision on relief at once where it is urgent",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d20(12, 3, "c"),
            days(
                2,
                "ngày nhận được đề nghị của Trưởng thôn",
                "the day the village head's request is received",
            ),
            after=("meeting",),
        ),
        _BEFORE.step(
            "appraisal",
            Text("thẩm định, trình quyết định", "appraisal, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(12, 3, "d"),
            after=("commune_decision",),
            only_if=_COMMUNE_LACKS,
        ),
        _BEFORE.step(
            "district_decision",
            Text("quyết định hỗ trợ", "decision on the relief"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(12, 3, "đ"),
            after=("appraisal",),
            only_if=_COMMUNE_LACKS,
        ),
        _BEFORE.step(
            "provincial_decision",
            Text("quyết định hỗ trợ của cấp tỉnh", "decision of the province"),
            Actor.PROVINCIAL_CHAIRMAN,
            _d20(12, 3, "e"),
            after=("district_decision",),
            only_if=_DISTRICT_LACKS,
        ),
        _BEFORE.step(
            "national_reserve",
            Text("tổng hợp, trình xuất hàng dự trữ quốc gia", "the national reserve is asked"),
            Actor.CENTRAL_MINISTRY,
            _d20(12, 3, "g"),
            after=("provincial_decision",),
            only_if=_PROVINCE_LACKS,
        ),
        _SINCE.step(
            "commune_decision",
            Text(
                "rà soát, tổng hợp danh sách, quyết định hỗ trợ",
                "the list is drawn up, and the relief decided",
            ),
            Actor.COMMUNE_COMMITTEE,
            _d335(13, 1),
        ),
        _SINCE.step(
            "provincial_decision",
            Text("xem xét hỗ trợ theo đề nghị của cấp xã", "relief at the commune's request"),
            Actor.PROVINCIAL_COMMITTEE,
            _d335(13, 2),
            after=("commune_decision",),
            only_if=_COMMUNE_LACKS,
        ),
        _SINCE.step(
            "national_reserve",
            Text("xem xét xuất hàng dự trữ quốc gia", "the national reserve is asked"),
            Actor.CENTRAL_MINISTRY,
            _d335(13, 3),
            after=("provincial_decision",),
            only_if=_PROVINCE_LACKS,
        ),
    ),
    gaps=(decree_147_gap(Text("trợ giúp khẩn cấp", "emergency relief")),),
)

INJURY_ELSEWHERE = Procedure(
    code="injury_elsewhere",
    name=Text(
        "Hỗ trợ người bị thương nặng ngoài nơi cư trú, không có người thân thích chăm sóc",
        "Support for a person seriously injured away from home with no relative to care for them",
    ),
    begins=Text(
        "ngày nhận được văn bản đề nghị của nơi cấp cứu, chữa trị",
        "the day the request of the place of treatment is received",
    ),
    steps=(
        _BEFORE.step(
            "decision",
            Text("xem xét, quyết định hỗ trợ", "decision on the support"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(13, 2),
            days(2, "ngày nhận được văn bản đề nghị", "the day the request is received"),
        ),
    ),
    gaps=(decree_147_gap(Text("hỗ trợ người bị thương nặng", "support for the injured")),),
)

EMERGENCY_BURIAL = Procedure(
    code="emergency_burial",
    name=Text(
        "Hỗ trợ chi phí mai táng do thiên tai, tai nạn, dịch bệnh",
        "Support for burial costs after a disaster, an accident or an epidemic",
    ),
    begins=Text("ngày nhận được Tờ khai", "the day the declaration is received"),
    steps=(
        _BEFORE.step(
            "request",
            Text("đề nghị gửi cấp huyện", "the request is sent to the district"),
            Actor.COMMUNE_CHAIRMAN,
            _d20(14, 3, "b"),
        ),
        _BEFORE.step(
            "decision",
            Text("xem xét, quyết định hỗ trợ", "decision on the support"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(14, 3, "b"),
            working_days(
                3,
                "ngày nhận được đề nghị của Chủ tịch Ủy ban nhân dân cấp xã",
                "the day the commune chairman's request is received",
            ),
            after=("request",),
        ),
        _SINCE.step(
            "decision",
            Text("xem xét, quyết định hỗ trợ", "decision on the support"),
            Actor.COMMUNE_CHAIRMAN,
            _d335(11, 3, "a"),
            working_days(3, "ngày nhận được Tờ khai", "the day the declaration is received"),
            note=Text(
                "áp dụng theo Điều 12 khoản 3 điểm c cùng Nghị định",
                "by Article 12(3)(c) of the same decree",
            ),
        ),
    ),
    gaps=(decree_147_gap(Text("hỗ trợ chi phí mai táng khẩn cấp", "emergency burial support")),),
)

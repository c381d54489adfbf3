"""Emergency care of a child or another person in the community.

Decree 20/2021 Articles 16, 18 and 21(2)-(3), Decree 335/2026 Article 18(2). What Decree 147/2025
made of these steps between the two was not read.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.allowances import REFUSAL
from vnchild.rules.procedures.model import Procedure, Step
from vnchild.rules.procedures.readings import (
    EMERGENCY_CARE,
    RECEIVED_WHEN_SENT,
    REFUSAL_INSIDE,
    SUBMISSION_AND_DECISION,
)
from vnchild.rules.procedures.span import (
    DISTRICTS_END,
    Span,
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
    "kết thúc thời gian chăm sóc, nuôi dưỡng tạm thời", "the time of temporary care ends"
)
_LONGEST = months(3, "ngày nhận chăm sóc, nuôi dưỡng", "the day the care begins", maximum=True)
_OTHER_CARER = Text(
    "chuyển hộ gia đình, cá nhân khác nhận chăm sóc, nuôi dưỡng",
    "another household or person takes the person in",
)
_STOPS = Text(
    "hết thời gian, người đang chăm sóc không tiếp tục nhận và có người khác nhận",
    "the time is over, the carer does not go on, and another takes the person in",
)
_NO_CARER = Text(
    "hết thời gian, người đang chăm sóc không tiếp tục nhận và đưa vào cơ sở trợ giúp xã hội",
    "the time is over, the carer does not go on, and the person goes to a facility",
)
_AT_ONCE = Text("ngay sau khi có quyết định", "at once after the decision")


def _after_care_before() -> tuple[Step, ...]:
    at = _d20(18, 3)
    return (
        _BEFORE.step("end", _CARE_ENDS, Actor.COMMUNE_CHAIRMAN, at, _LONGEST, after=("handover",)),
        _BEFORE.step(
            "other_carer",
            _OTHER_CARER,
            Actor.COMMUNE_CHAIRMAN,
            at,
            comes_after=("end",),
            only_if=_STOPS,
        ),
        _BEFORE.step(
            "facility_request",
            Text(
                "gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "a request is sent to the district office",
            ),
            Actor.COMMUNE_CHAIRMAN,
            at,
            comes_after=("end",),
            only_if=_NO_CARER,
            instead_of=("other_carer",),
        ),
        _BEFORE.step(
            "facility_submission",
            Text(
                "trình đưa đối tượng vào cơ sở trợ giúp xã hội",
                "admission to a facility is submitted for decision",
            ),
            Actor.DISTRICT_LABOUR_OFFICE,
            at,
            after=("facility_request",),
            only_if=_NO_CARER,
        ),
        _BEFORE.step(
            "facility_decision",
            Text(
                "đưa đối tượng vào chăm sóc, nuôi dưỡng trong cơ sở trợ giúp xã hội",
                "the person is placed in a facility",
            ),
            Actor.DISTRICT_CHAIRMAN,
            at,
            after=("facility_submission",),
            only_if=_NO_CARER,
        ),
    )


def _care_before(
    first: tuple[Step, ...], sent: Text, clause: int, begun: tuple[str, ...]
) -> tuple[Step, ...]:
    def at(point: str) -> Provision:
        return _d20(21, clause, point)

    return (
        *first,
        _BEFORE.step(
            "request",
            sent,
            Actor.COMMUNE_CHAIRMAN,
            at("b"),
            working_days(2, "ngày nhận danh sách, hồ sơ", "the day the list or file is received"),
            after=begun,
            readings=(EMERGENCY_CARE,),
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
            readings=(EMERGENCY_CARE, SUBMISSION_AND_DECISION, RECEIVED_WHEN_SENT),
        ),
        _BEFORE.step(
            "refusal",
            REFUSAL,
            Actor.DISTRICT_LABOUR_OFFICE,
            at("c"),
            only_if=Text("không hỗ trợ", "no support is given"),
            final=True,
            part_of="appraisal",
            instead_of=("decision",),
            readings=(REFUSAL_INSIDE,),
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
            at_once=_AT_ONCE,
        ),
        *_after_care_before(),
    )


_CARE_SINCE = (
    _SINCE.step(
        "verification",
        Text("kiểm tra, xác minh", "verification"),
        Actor.COMMUNE_CHAIRMAN,
        _d335(18, 2, "a"),
    ),
    _SINCE.step(
        "decision",
        Text("xem xét, quyết định hỗ trợ", "decision on the support"),
        Actor.COMMUNE_CHAIRMAN,
        _d335(18, 2, "a"),
        after=("verification",),
    ),
    _SINCE.step(
        "handover", _HANDOVER, Actor.COMMUNE_CHAIRMAN, _d335(18, 2, "a"), after=("decision",)
    ),
    _SINCE.step(
        "end",
        _CARE_ENDS,
        Actor.COMMUNE_CHAIRMAN,
        _d335(18, 2, "b"),
        _LONGEST,
        after=("handover",),
    ),
    _SINCE.step(
        "other_carer",
        _OTHER_CARER,
        Actor.COMMUNE_CHAIRMAN,
        _d335(18, 2, "b"),
        comes_after=("end",),
        only_if=_STOPS,
    ),
    _SINCE.step(
        "facility_request",
        Text(
            "gửi văn bản đề nghị cơ sở trợ giúp xã hội tiếp nhận",
            "the facility is asked in writing to take the person in",
        ),
        Actor.COMMUNE_CHAIRMAN,
        _d335(18, 2, "b"),
        comes_after=("end",),
        only_if=_NO_CARER,
        instead_of=("other_carer",),
    ),
)
_CARE_GAP = decree_147_gap(
    Text("nhận chăm sóc đối tượng cần bảo vệ khẩn cấp", "emergency care in the community")
)
_FOUND = Text(
    "ngày phát hiện đối tượng cần bảo vệ khẩn cấp",
    "the day the person in need of emergency protection is found",
)

EMERGENCY_CARE_ORPHAN = Procedure(
    code="emergency_care_orphan",
    name=Text(
        "Nhận chăm sóc tạm thời trẻ em có cả cha và mẹ bị chết, mất tích",
        "Temporary care in the community of a child whose parents are dead or missing",
    ),
    begins=_FOUND,
    steps=(
        *_care_before(
            (
                _BEFORE.step(
                    "file",
                    Text(
                        "lập danh sách đối tượng và người đủ điều kiện nhận chăm sóc",
                        "the children, and those who can take them in, are listed",
                    ),
                    Actor.VILLAGE_HEAD,
                    _d20(21, 2, "a"),
                ),
            ),
            Text(
                "gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "a request is sent to the district office",
            ),
            2,
            ("file",),
        ),
        *_CARE_SINCE,
    ),
    gaps=(_CARE_GAP,),
)

_NO_HOME = Text(
    "trẻ em, người lang thang xin ăn không có nơi cư trú ổn định",
    "a child or a person who begs is without a stable home",
)

EMERGENCY_CARE_VICTIM = Procedure(
    code="emergency_care_victim",
    name=Text(
        "Nhận chăm sóc tạm thời nạn nhân bạo lực gia đình, xâm hại tình dục, thân thể, mua bán, "
        "cưỡng bức lao động; trẻ em, người lang thang xin ăn; đối tượng cần bảo vệ khẩn cấp khác",
        "Temporary care in the community of a victim of domestic violence, of sexual or bodily "
        "abuse, of trafficking or of forced labour, of a child or person who begs, or of another "
        "person in need of emergency protection",
    ),
    begins=_FOUND,
    steps=(
        *_care_before(
            (
                _BEFORE.step(
                    "file",
                    Text("nộp đơn, hồ sơ", "the application and the file are handed in"),
                    Actor.APPLICANT,
                    _d20(21, 3, "a"),
                ),
                _BEFORE.step(
                    "file_by_official",
                    Text("lập hồ sơ", "the file is made"),
                    Actor.COMMUNE_OFFICER,
                    _d20(21, 3, "a"),
                    only_if=_NO_HOME,
                ),
            ),
            Text(
                "kiểm tra, xác minh, gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "verification, and a request to the district office",
            ),
            3,
            ("file", "file_by_official"),
        ),
        *_CARE_SINCE,
    ),
    gaps=(_CARE_GAP,),
)

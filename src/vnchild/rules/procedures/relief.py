"""Emergency relief after disasters and accidents: food, the injured, housing, burial, orphans.

Decree 20/2021 Articles 12 to 16, Decree 335/2026 Articles 12 and 13. What Decree 147/2025 made of
these steps between the two was not read.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.filing import EMERGENCY_BURIAL_FILING
from vnchild.rules.procedures.model import Ending, Procedure, Step
from vnchild.rules.procedures.readings import ORPHANS_BY_ARTICLE_12, RECEIVED_WHEN_SENT
from vnchild.rules.procedures.span import (
    DISTRICTS_END,
    Span,
    days,
    decree_147_gap,
    working_days,
)

_d20 = DECREE_20_2021.at
_d335 = DECREE_335_2026.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_SINCE = Span(DECREE_335_2026.first_day, None)
_COMMUNE_LACKS = Text("cấp xã thiếu nguồn lực", "the commune lacks resources")
_DISTRICT_LACKS = Text("cấp huyện thiếu nguồn lực", "the district lacks resources")
_PROVINCE_LACKS = Text("cấp tỉnh thiếu nguồn lực", "the province lacks resources")


def _by_article_12(readings: tuple[Interpretation, ...] = ()) -> tuple[Step, ...]:
    """The steps of Article 12(3), to which other articles refer."""
    return (
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
            readings=(RECEIVED_WHEN_SENT, *readings),
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
            Text(
                "chủ trì tổng hợp, báo cáo Thủ tướng Chính phủ xuất cấp hàng dự trữ quốc gia",
                "the needs are put together and the Prime Minister is asked for the national "
                "reserve",
            ),
            Actor.CENTRAL_MINISTRY,
            _d20(12, 3, "g"),
            after=("provincial_decision",),
            only_if=_PROVINCE_LACKS,
        ),
        _BEFORE.step(
            "relief",
            Text("thực hiện việc trợ giúp cho đối tượng", "the relief is given"),
            Actor.COMMUNE_CHAIRMAN,
            _d20(12, 3, "h"),
            comes_after=("commune_decision",),
            at_once=Text("ngay khi nhận được hỗ trợ", "at once on receiving the support"),
        ),
    )


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
        *_by_article_12(),
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
            Text(
                "xem xét hỗ trợ theo pháp luật về ngân sách và dự trữ quốc gia",
                "support by the law on the budget and the national reserve is considered",
            ),
            Actor.RESERVE_MINISTRY,
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
            Text(
                "đề nghị Chủ tịch Ủy ban nhân dân cấp huyện",
                "the request is sent to the district chairman",
            ),
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
            readings=(RECEIVED_WHEN_SENT,),
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
    details=EMERGENCY_BURIAL_FILING,
)

DISASTER_ORPHAN = Procedure(
    code="disaster_orphan",
    name=Text(
        "Hỗ trợ khẩn cấp trẻ em có cả cha và mẹ chết, mất tích do thiên tai, hỏa hoạn, dịch bệnh",
        "Emergency support for a child whose parents are dead or missing after a disaster, a fire "
        "or an epidemic",
    ),
    begins=Text("ngày phát hiện trẻ em cần hỗ trợ", "the day the child in need is found"),
    steps=_by_article_12((ORPHANS_BY_ARTICLE_12,)),
    gaps=(
        decree_147_gap(
            Text("hỗ trợ trẻ em mồ côi do thiên tai", "support for children orphaned by a disaster")
        ),
    ),
    ending=Ending(provision=Provision(DECREE_335_2026.number), instead="emergency_care_orphan"),
)

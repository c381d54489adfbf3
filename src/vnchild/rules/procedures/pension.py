"""The social pension and support for burial costs.

Burial: Decree 20/2021 Article 11, Decree 335/2026 Article 11. Pension: Decree 176/2025 and, as far
as the text was read, what Decree 335/2026 Article 31 made of it.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_176_2025, DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.allowances import (
    FILE_EN,
    FILE_VI,
    FULL_FILE_EN,
    FULL_FILE_VI,
    NOT_ELIGIBLE,
    REFUSAL,
)
from vnchild.rules.procedures.filing import (
    BURIAL_FILING,
    PENSION_BURIAL_FILING,
    PENSION_FILING,
)
from vnchild.rules.procedures.model import Gap, Procedure, Wording
from vnchild.rules.procedures.readings import (
    RECEIVED_WHEN_SENT,
    REFUSAL_INSIDE,
    SUBMISSION_AND_DECISION,
)
from vnchild.rules.procedures.span import DISTRICTS_END, Span, decree_147_gap, working_days

_d20 = DECREE_20_2021.at
_d335 = DECREE_335_2026.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_SINCE = Span(DECREE_335_2026.first_day, None)
_DECLARED = ("ngày nhận được Tờ khai", "the day the declaration is received")


def _unread(what_vi: str, what_en: str) -> Gap:
    return Gap(
        since=DECREE_176_2025.first_day,
        until=DECREE_335_2026.first_day,
        provision=Provision(DECREE_176_2025.number),
        why=Text(f"chưa đọc được quy định về {what_vi}", f"what it says of {what_en} was not read"),
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
            instead_of=("decision",),
            readings=(REFUSAL_INSIDE,),
        ),
    ),
    details=PENSION_FILING,
)

SOCIAL_PENSION_MOVE = Procedure(
    code="social_pension_move",
    name=Text(
        "Trợ cấp hưu trí xã hội khi thay đổi nơi cư trú",
        "Social pension after a change of residence",
    ),
    begins=Text("ngày đề nghị nhận tại nơi cư trú mới", "the day it is asked for at the new home"),
    steps=(
        _SINCE.step(
            "stop",
            Text(
                "quyết định thôi chi trả, gửi văn bản kèm hồ sơ đến nơi cư trú mới",
                "decision to stop paying; the file goes to the new commune",
            ),
            Actor.OLD_COMMUNE_CHAIRMAN,
            _d335(31, 2),
        ),
        _SINCE.step(
            "decision",
            Text("quyết định trợ cấp hưu trí xã hội", "decision on the social pension"),
            Actor.NEW_COMMUNE_CHAIRMAN,
            _d335(31, 2),
            after=("stop",),
        ),
    ),
    gaps=(_unread("việc thay đổi nơi cư trú", "a change of residence"),),
)

SOCIAL_PENSION_STOP = Procedure(
    code="social_pension_stop",
    name=Text("Thôi hưởng trợ cấp hưu trí xã hội", "To stop a social pension"),
    begins=Text(
        "ngày đối tượng chết hoặc không còn đủ điều kiện",
        "the day of death, or on which the conditions are met no more",
    ),
    steps=(
        _SINCE.step(
            "decision",
            Text("quyết định thôi hưởng", "decision to stop"),
            Actor.COMMUNE_CHAIRMAN,
            _d335(31, 2),
        ),
    ),
    gaps=(_unread("việc thôi hưởng", "stopping it"),),
)

SOCIAL_PENSION_BURIAL = Procedure(
    code="social_pension_burial",
    name=Text(
        "Hỗ trợ chi phí mai táng người hưởng trợ cấp hưu trí xã hội",
        "Support for the burial of a person on the social pension",
    ),
    begins=Text(*_DECLARED),
    steps=(),
    gaps=(
        _unread("hỗ trợ chi phí mai táng", "support for burial"),
        Gap(
            since=DECREE_335_2026.first_day,
            until=None,
            provision=_d335(31, 3),
            why=Text(
                "văn bản đã đọc dừng ở “03 ngày làm việc, kể từ ngày nhận”: chưa đọc được ai "
                "quyết định",
                "the text that was read breaks off at '3 working days from the receipt': who "
                "decides was not read",
            ),
        ),
    ),
    details=PENSION_BURIAL_FILING,
)

BURIAL_SUPPORT = Procedure(
    code="burial_support",
    name=Text("Hỗ trợ chi phí mai táng", "Support for burial costs"),
    begins=Text(FULL_FILE_VI, FULL_FILE_EN),
    later_beginnings=(Wording(DECREE_335_2026.first_day, Text(*_DECLARED)),),
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
            readings=(SUBMISSION_AND_DECISION, RECEIVED_WHEN_SENT),
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
            working_days(3, *_DECLARED),
        ),
    ),
    gaps=(decree_147_gap(Text("hỗ trợ chi phí mai táng", "support for burial")),),
    details=BURIAL_FILING,
)

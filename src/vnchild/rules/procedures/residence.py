"""What happens to a monthly allowance when the person moves: old commune, new commune."""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_147_2025, DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.filing import MOVE_FILING, MOVE_WITHIN_DISTRICT_FILING
from vnchild.rules.procedures.model import Ending, Procedure, Wording
from vnchild.rules.procedures.readings import RECEIVED_WHEN_SENT
from vnchild.rules.procedures.span import (
    ARTICLES_5_TO_10_END,
    DISTRICTS_END,
    Span,
    working_days,
)

_d20 = DECREE_20_2021.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_MIDDLE = Span(DISTRICTS_END, ARTICLES_5_TO_10_END)
_SINCE = Span(DECREE_335_2026.first_day, None)
_ASKED = Text(
    "ngày nhận được văn bản đề nghị của đối tượng", "the day the person's request is received"
)
_FILE_VI, _FILE_EN = "ngày nhận được hồ sơ của đối tượng", "the day the person's file is received"
_STOP = Text(
    "quyết định thôi chi trả tại nơi cư trú cũ, gửi văn bản kèm hồ sơ đến nơi cư trú mới",
    "decision to stop paying at the former residence; the file goes to the new commune",
)
_GRANT = Text(
    "quyết định trợ cấp, hỗ trợ kinh phí tại nơi cư trú mới",
    "decision on the allowance or support at the new residence",
)

MOVE_WITHIN_DISTRICT = Procedure(
    code="move_within_district",
    name=Text(
        "Chi trả trợ cấp khi thay đổi nơi cư trú trong cùng địa bàn cấp huyện",
        "Payment of an allowance after a move within the same district",
    ),
    begins=_ASKED,
    steps=(
        _BEFORE.step(
            "request",
            Text(
                "gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "the request is sent to the district office",
            ),
            Actor.NEW_COMMUNE_CHAIRMAN,
            _d20(8, 3, "b"),
            working_days(3, _ASKED.vi, _ASKED.en),
        ),
        _BEFORE.step(
            "payment",
            Text(
                "thẩm định và chi trả theo địa chỉ nơi cư trú mới",
                "appraisal, and payment at the new address",
            ),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(8, 3, "c"),
            working_days(
                3,
                "ngày nhận được văn bản của Chủ tịch Ủy ban nhân dân cấp xã",
                "the day the commune chairman's request is received",
            ),
            after=("request",),
            readings=(RECEIVED_WHEN_SENT,),
        ),
    ),
    ending=Ending(provision=Provision(DECREE_147_2025.number), instead="change_of_residence"),
    details=MOVE_WITHIN_DISTRICT_FILING,
)

CHANGE_OF_RESIDENCE = Procedure(
    code="change_of_residence",
    name=Text(
        "Quyết định trợ cấp khi thay đổi nơi cư trú giữa các huyện",
        "Decision on an allowance after a move to another district",
    ),
    later_names=(
        Wording(
            DISTRICTS_END,
            Text(
                "Quyết định trợ cấp khi thay đổi nơi cư trú",
                "Decision on an allowance after a change of residence",
            ),
        ),
    ),
    begins=_ASKED,
    steps=(
        _BEFORE.step(
            "request",
            Text(
                "gửi văn bản đến Phòng Lao động - Thương binh và Xã hội",
                "a request is sent to the district office",
            ),
            Actor.OLD_COMMUNE_CHAIRMAN,
            _d20(8, 4, "b"),
        ),
        _BEFORE.step(
            "submission",
            Text("trình quyết định thôi chi trả", "the decision to stop paying is submitted"),
            Actor.OLD_DISTRICT_LABOUR_OFFICE,
            _d20(8, 4, "b"),
            after=("request",),
        ),
        _BEFORE.step(
            "stop",
            Text(
                "quyết định thôi chi trả tại nơi cư trú cũ",
                "decision to stop paying at the former residence",
            ),
            Actor.OLD_DISTRICT_CHAIRMAN,
            _d20(8, 4, "b"),
            after=("submission",),
        ),
        _BEFORE.step(
            "sending",
            Text(
                "gửi văn bản kèm hồ sơ đến nơi cư trú mới",
                "the file goes to the commune of the new residence",
            ),
            Actor.OLD_DISTRICT_LABOUR_OFFICE,
            _d20(8, 4, "b"),
            after=("stop",),
        ),
        _BEFORE.step(
            "confirmation",
            Text(
                "xác nhận, chuyển hồ sơ đến Phòng Lao động - Thương binh và Xã hội",
                "confirmation; the file goes to the district office",
            ),
            Actor.NEW_COMMUNE_CHAIRMAN,
            _d20(8, 4, "c"),
            working_days(3, _FILE_VI, _FILE_EN),
            after=("sending",),
            readings=(RECEIVED_WHEN_SENT,),
        ),
        _BEFORE.step(
            "appraisal",
            Text("thẩm định, trình quyết định", "appraisal, and submission for decision"),
            Actor.DISTRICT_LABOUR_OFFICE,
            _d20(8, 4, "d"),
            working_days(5, _FILE_VI, _FILE_EN),
            after=("confirmation",),
            readings=(RECEIVED_WHEN_SENT,),
        ),
        _BEFORE.step(
            "decision", _GRANT, Actor.DISTRICT_CHAIRMAN, _d20(8, 4, "d"), after=("appraisal",)
        ),
        *(
            step
            for span, provision in (
                (_MIDDLE, DECREE_147_2025.at(5, 2)),
                (_SINCE, DECREE_335_2026.at(8, 3)),
            )
            for step in (
                span.step("stop", _STOP, Actor.OLD_COMMUNE_CHAIRMAN, provision),
                span.step(
                    "decision", _GRANT, Actor.NEW_COMMUNE_CHAIRMAN, provision, after=("stop",)
                ),
            )
        ),
    ),
    details=MOVE_FILING,
)

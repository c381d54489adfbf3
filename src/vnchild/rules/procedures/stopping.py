"""Monthly allowances and support: to be suspended, changed, stopped.

Decree 20/2021 Article 8(2) with Circular 02/2021 Article 2, Decree 147/2025 Article 5, Decree
335/2026 Articles 8(4) and 9.
"""

from __future__ import annotations

from vnchild.law.documents import (
    CIRCULAR_02_2021,
    DECREE_20_2021,
    DECREE_147_2025,
    DECREE_335_2026,
)
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.grounds import STOP_GROUNDS
from vnchild.rules.procedures.model import Procedure
from vnchild.rules.procedures.readings import CIRCULAR_02_DAY, STOP_AFTER, SUSPENSION_2025
from vnchild.rules.procedures.span import ARTICLES_5_TO_10_END, DISTRICTS_END, Span, months

_d20 = DECREE_20_2021.at
_c02 = CIRCULAR_02_2021.at
_d147 = DECREE_147_2025.at
_d335 = DECREE_335_2026.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_MIDDLE = Span(DISTRICTS_END, ARTICLES_5_TO_10_END)
_SINCE = Span(DECREE_335_2026.first_day, None)

_STOP = Text(
    "quyết định thôi hưởng hoặc điều chỉnh mức hưởng", "decision to stop or adjust the allowance"
)
_SUSPEND = Text("quyết định tạm dừng", "decision to suspend")
_GROUND = Text(
    "có trường hợp tạm dừng: không nhận liên tục từ 03 tháng, không chấp hành yêu cầu xác định lại "
    "hoặc cung cấp thông tin, hoặc (đối với trợ cấp) bị tạm giam từ 01 tháng",
    "there is a ground to suspend: not collected for 3 months, no heed to a request to establish "
    "the conditions again or to inform, or (for the allowance) detention for 1 month",
)
_GROUND_2026 = Text(
    "có trường hợp tạm dừng: không nhận liên tục từ 03 tháng, hoặc không chấp hành yêu cầu xác "
    "định lại hoặc cung cấp thông tin",
    "there is a ground to suspend: not collected for 3 months, or no heed to a request to "
    "establish the conditions again or to inform",
)
_STILL_NOT = Text(
    "đã tạm dừng do không chấp hành yêu cầu xác định lại hoặc cung cấp thông tin và vẫn không "
    "chấp hành",
    "it was suspended for giving no heed to a request, and none is given still",
)
_AFTER_SUSPENSION = Text(
    "quyết định thôi hưởng sau 03 tháng tạm dừng", "decision to stop after 3 months of suspension"
)
_SUSPENDED = months(3, "ngày có quyết định tạm dừng", "the day of the decision to suspend")

STOP_OR_ADJUST = Procedure(
    code="stop_or_adjust",
    name=Text(
        "Thôi hưởng, tạm dừng, điều chỉnh trợ cấp, hỗ trợ kinh phí hằng tháng",
        "To stop, suspend or adjust a monthly allowance or support",
    ),
    begins=Text(
        "ngày phát sinh trường hợp thôi hưởng, điều chỉnh hoặc tạm dừng",
        "the day on which there is a ground to stop, adjust or suspend",
    ),
    steps=(
        _BEFORE.step(
            "list",
            Text("lập danh sách đối tượng", "the persons concerned are listed"),
            Actor.COMMUNE_OFFICER,
            _c02(2, 4),
            readings=(CIRCULAR_02_DAY,),
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
            _c02(2, 4),
            after=("request",),
            readings=(CIRCULAR_02_DAY,),
        ),
        _BEFORE.step(
            "suspension",
            _SUSPEND,
            Actor.DISTRICT_CHAIRMAN,
            _c02(2, 4),
            after=("appraisal",),
            only_if=_GROUND,
            readings=(CIRCULAR_02_DAY,),
        ),
        _BEFORE.step(
            "stop_after_suspension",
            _AFTER_SUSPENSION,
            Actor.DISTRICT_CHAIRMAN,
            _c02(2, 1, "đ"),
            _SUSPENDED,
            after=("suspension",),
            needs=("suspension",),
            only_if=_STILL_NOT,
            passes=True,
            readings=(CIRCULAR_02_DAY, STOP_AFTER),
        ),
        _BEFORE.step(
            "decision",
            Text("quyết định thôi hưởng", "decision to stop"),
            Actor.DISTRICT_CHAIRMAN,
            _d20(8, 2),
            after=("appraisal",),
        ),
        _MIDDLE.step(
            "suspension",
            _SUSPEND,
            Actor.COMMUNE_CHAIRMAN,
            _c02(2, 3),
            only_if=_GROUND,
            readings=(SUSPENSION_2025,),
        ),
        _MIDDLE.step(
            "stop_after_suspension",
            _AFTER_SUSPENSION,
            Actor.COMMUNE_CHAIRMAN,
            _c02(2, 1, "đ"),
            _SUSPENDED,
            after=("suspension",),
            needs=("suspension",),
            only_if=_STILL_NOT,
            passes=True,
            readings=(SUSPENSION_2025, STOP_AFTER),
        ),
        _MIDDLE.step("decision", _STOP, Actor.COMMUNE_CHAIRMAN, _d147(5, 1)),
        _SINCE.step(
            "suspension",
            _SUSPEND,
            Actor.COMMUNE_CHAIRMAN,
            _d335(9, 1),
            only_if=_GROUND_2026,
            note=Text(
                "khoản 1 không nêu ai quyết định; khoản 4 giao việc thôi hưởng sau tạm dừng cho "
                "Chủ tịch Ủy ban nhân dân cấp xã",
                "clause 1 does not say who decides; clause 4 gives the stop that follows to the "
                "commune chairman",
            ),
        ),
        _SINCE.step(
            "stop_after_suspension",
            _AFTER_SUSPENSION,
            Actor.COMMUNE_CHAIRMAN,
            _d335(9, 2, "đ"),
            _SUSPENDED,
            after=("suspension",),
            needs=("suspension",),
            only_if=_STILL_NOT,
            passes=True,
            readings=(STOP_AFTER,),
        ),
        _SINCE.step(
            "resumption",
            Text(
                "tiếp tục cho hưởng từ thời điểm tạm dừng",
                "payment goes on, from when it was suspended",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d335(9, 4),
            after=("suspension",),
            needs=("suspension",),
            only_if=Text(
                "sau khi rà soát, điều kiện hưởng không thay đổi",
                "on review the conditions have not changed",
            ),
            final=True,
            instead_of=("stop_after_suspension", "decision"),
        ),
        _SINCE.step(
            "stop_from_suspension",
            Text(
                "quyết định thôi hưởng kể từ thời điểm tạm dừng",
                "decision to stop, from when payment was suspended",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d335(9, 4),
            after=("suspension",),
            needs=("suspension",),
            only_if=Text(
                "sau khi rà soát, đối tượng không còn đủ điều kiện hưởng",
                "on review the conditions are met no more",
            ),
            final=True,
            instead_of=("stop_after_suspension", "resumption", "decision"),
        ),
        _SINCE.step(
            "adjustment_after_suspension",
            Text(
                "điều chỉnh kể từ thời điểm thay đổi điều kiện hưởng",
                "payment is adjusted, from when the conditions changed",
            ),
            Actor.COMMUNE_CHAIRMAN,
            _d335(9, 4),
            after=("suspension",),
            needs=("suspension",),
            only_if=Text(
                "sau khi rà soát, điều kiện hưởng có thay đổi",
                "on review the conditions have changed",
            ),
            final=True,
            instead_of=(
                "stop_after_suspension",
                "resumption",
                "stop_from_suspension",
                "decision",
            ),
            note=Text(
                "khoản này không nêu ai điều chỉnh; khoản 4 Điều 8 giao Chủ tịch Ủy ban nhân dân "
                "cấp xã",
                "the clause does not say who; Article 8(4) gives it to the commune chairman",
            ),
        ),
        _SINCE.step("decision", _STOP, Actor.COMMUNE_CHAIRMAN, _d335(8, 4)),
    ),
    details=STOP_GROUNDS,
)

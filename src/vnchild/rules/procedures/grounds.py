"""On which grounds a monthly allowance, support or care in a facility stops."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_02_2021, DECREE_20_2021, DECREE_335_2026
from vnchild.law.text import Text
from vnchild.rules.procedures.model import Detail
from vnchild.rules.procedures.readings import CIRCULAR_02_DAY, SUSPENSION_2025
from vnchild.rules.procedures.span import DISTRICTS_END, Span

_d20 = DECREE_20_2021.at
_c02 = CIRCULAR_02_2021.at
_d335 = DECREE_335_2026.at
_MIDDLE = Span(DISTRICTS_END, DECREE_335_2026.first_day)
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_SINCE = Span(DECREE_335_2026.first_day, None)

_ALLOWANCE = Text("Thôi hưởng trợ cấp khi", "The allowance stops if")
_SUPPORT = Text("Thôi hỗ trợ kinh phí chăm sóc khi", "Support for care stops if")
_CARE = Text("Dừng chăm sóc tại cơ sở khi", "Care in the facility ends if")
_REVIEWED = Text("Sau khi tạm dừng và rà soát", "After a suspension and review")


def _allowance(again: Text) -> Text:
    return Text(
        "a) đối tượng chết hoặc mất tích theo quy định của pháp luật; b) không còn đủ điều kiện "
        "theo Điều 5; c) chấp hành án phạt tù ở trại giam hoặc có quyết định của cơ quan có thẩm "
        f"quyền về thôi hưởng; d) từ chối nhận; đ) {again.vi}",
        "(a) the person is dead or, by law, missing; (b) the conditions of Article 5 are met no "
        "more; (c) the person serves a prison sentence in a prison, or a competent body decided "
        f"that payment stops; (d) the person refuses it; (đ) {again.en}",
    )


def _support(person: Text, carer: Text, sanctioned: Text) -> Text:
    return Text(
        "a) người được nhận chăm sóc hoặc người nhận chăm sóc chết hoặc mất tích theo quy định của "
        f"pháp luật; b) người được nhận chăm sóc không còn đủ điều kiện{person.vi}; c) người nhận "
        f"chăm sóc không đủ điều kiện theo {carer.vi}; d) người nhận chăm sóc bị xử lý vi phạm "
        f"hành chính trong lĩnh vực {sanctioned.vi} hoặc bị kết án bằng bản án có hiệu lực pháp "
        "luật",
        "(a) the person taken in or the carer is dead or, by law, missing; (b) the person taken in "
        f"no longer meets the conditions{person.en}; (c) the carer does not meet those of "
        f"{carer.en}; (d) the carer is sanctioned in the field of {sanctioned.en}, or convicted by "
        "a final judgment",
    )


STOP_GROUNDS: tuple[Detail, ...] = (
    *(
        detail
        for span, readings in (
            (_BEFORE, (CIRCULAR_02_DAY,)),
            (_MIDDLE, (SUSPENSION_2025,)),
        )
        for detail in (
            span.detail(
                _ALLOWANCE,
                _allowance(
                    Text(
                        "sau 03 tháng kể từ khi tạm dừng vẫn không chấp hành yêu cầu xác định lại "
                        "hoặc cung cấp thông tin",
                        "3 months after the suspension the request to establish the conditions "
                        "again, or to inform, is still not heeded",
                    )
                ),
                _c02(2, 1),
                readings,
            ),
            span.detail(
                _SUPPORT,
                _support(
                    Text(" được nhận", " to be taken in"),
                    Text("Điều 22 hoặc Điều 23", "Article 22 or 23"),
                    Text(
                        "bảo trợ, cứu trợ xã hội và bảo vệ, chăm sóc trẻ em",
                        "social protection and relief, and of the protection and care of children",
                    ),
                ),
                _c02(2, 2),
                readings,
            ),
        )
    ),
    _BEFORE.detail(
        _REVIEWED,
        Text(
            "Ủy ban nhân dân cấp xã gửi Phòng Lao động - Thương binh và Xã hội tổng hợp, trình Chủ "
            "tịch Ủy ban nhân dân cấp huyện quyết định thôi hưởng hoặc tiếp tục hưởng, truy lĩnh "
            "(nếu có)",
            "the commune writes to the district office, which submits it to the district chairman, "
            "who decides that payment stops, or goes on with what was held back, if any",
        ),
        _c02(6, 1, "b"),
        (CIRCULAR_02_DAY,),
    ),
    _SINCE.detail(
        _ALLOWANCE,
        _allowance(
            Text(
                "sau 03 tháng kể từ khi tạm dừng vẫn không làm thủ tục xác định lại hoặc cung cấp "
                "thông tin theo yêu cầu",
                "3 months after the suspension the conditions are still not established again, or "
                "the information asked for is not given",
            )
        ),
        _d335(9, 2),
    ),
    _SINCE.detail(
        _SUPPORT,
        _support(
            Text(
                " theo khoản 1, điểm b khoản 5 hoặc khoản 6 Điều 5 mà theo đó họ được nhận",
                " of Article 5(1), (5)(b) or (6) by which they were taken in",
            ),
            Text("Điều 19 hoặc Điều 20", "Article 19 or 20"),
            Text(
                "bảo trợ, trợ giúp xã hội và trẻ em",
                "social protection, social assistance and children",
            ),
        ),
        _d335(9, 3),
    ),
    _SINCE.detail(
        _REVIEWED,
        Text(
            "điều kiện không thay đổi thì tiếp tục hưởng từ thời điểm tạm dừng; không còn đủ điều "
            "kiện thì thôi hưởng kể từ thời điểm tạm dừng; thay đổi điều kiện thì điều chỉnh kể từ "
            "thời điểm thay đổi",
            "if the conditions have not changed, payment goes on from when it was suspended; if "
            "they are met no more, it stops from then; if they have changed, it is adjusted from "
            "the change",
        ),
        _d335(9, 4),
    ),
)
LEAVING_GROUNDS: tuple[Detail, ...] = (
    _BEFORE.detail(
        _CARE,
        Text(
            "kết thúc quản lý trường hợp; gia đình, người nhận chăm sóc có đơn; được nhận làm con "
            "nuôi; đủ 16 tuổi (còn học: đến văn bằng thứ nhất, không quá 22 tuổi); cơ sở không có "
            "khả năng cung cấp dịch vụ; không liên hệ trong 1 tháng; đối tượng đề nghị; chết hoặc "
            "mất tích; kết thúc hợp đồng; trường hợp khác theo pháp luật",
            "the case is closed; the family or a carer asks for it; the person is adopted; is 16 "
            "(if studying until the first degree, at most until 22); the facility cannot give the "
            "service; there was no contact for a month; the person asks for it; is dead or "
            "missing; the contract ends; another case of the law",
        ),
        _d20(30, 2),
    ),
    _SINCE.detail(
        _CARE,
        Text(
            "không đủ điều kiện tiếp nhận; kết thúc chăm sóc theo quyết định của người đứng đầu cơ "
            "sở; có gia đình hoặc cá nhân nhận chăm sóc tại cộng đồng; được nhận làm con nuôi; cơ "
            "sở không có khả năng cung cấp dịch vụ; không liên hệ trong 01 tháng; đối tượng đề "
            "nghị; chết hoặc mất tích; kết thúc hợp đồng; trường hợp khác theo pháp luật",
            "the conditions of admission are not met; the head of the facility decided the end of "
            "care; a family or person takes them in; the person is adopted; the facility cannot "
            "give the service; there was no contact for a month; the person asks for it; is dead "
            "or missing; the contract ends; another case of the law",
        ),
        _d335(26, 1),
    ),
)

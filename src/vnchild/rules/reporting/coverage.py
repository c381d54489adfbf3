"""What the package holds of an agency's reports, and what it does not."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.domain.agency import Agency
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.reporting.body import (
    COMMUNE,
    DISTRICT,
    DIVISION_OF_LABOUR,
    MINISTRIES,
    PROVINCE,
    Body,
)
from vnchild.rules.reporting.due_days import AfterEvent
from vnchild.rules.reporting.duty import ReportingDuty
from vnchild.rules.reporting.from_law import DUTIES
from vnchild.rules.reporting.standing import body_of, standing_on
from vnchild.rules.reporting.window import check_day

_ANYBODY: Final = None
_MISSING: Final[tuple[tuple[Text, tuple[Body, ...] | None], ...]] = (
    (
        Text(
            "báo cáo công tác trẻ em 6 tháng, năm: hạn do công văn từng năm quy định, chưa đối "
            "chiếu",
            "half-yearly and yearly reports on children's work: due days set by each year's "
            "letter, not checked",
        ),
        _ANYBODY,
    ),
    (
        Text(
            "báo cáo quá trình phát triển của từng trẻ em (Điều 43 Nghị định 56/2017): theo "
            "từng vụ việc",
            "reports on the development of each child (Decree 56/2017 Art. 43): they go by case",
        ),
        (COMMUNE,),
    ),
    (
        Text(
            "báo cáo hằng năm của tổ chức đại diện tiếng nói của trẻ em (Điều 77 Luật Trẻ em)",
            "the yearly report of the organisation that speaks for children (Law on Children "
            "Art. 77)",
        ),
        (),
    ),
    (
        Text(
            "điều phối chăm sóc thay thế của cơ quan lao động cấp huyện: hằng quý gửi danh "
            "sách cá nhân, gia đình cho các xã, hằng tháng thông tin về trẻ em và người nhận "
            "(điểm a, điểm c khoản 4 Điều 7 Thông tư 14/2020); nay không còn cấp huyện",
            "coordination of alternative care by the district labour office: quarterly lists "
            "of carers to the communes, monthly information on children and carers (Circular "
            "14/2020 Art. 7(4)(a), (c)); there is no district level any more",
        ),
        (DISTRICT, DIVISION_OF_LABOUR),
    ),
    (
        Text(
            "báo cáo 6 tháng của người làm công tác bảo vệ trẻ em về từng trường hợp chăm sóc "
            "thay thế (khoản 3 Điều 13 Thông tư 14/2020): theo từng vụ việc",
            "half-yearly reports of the child protection officer on each case of alternative "
            "care (Circular 14/2020 Art. 13(3)): they go by case",
        ),
        (COMMUNE,),
    ),
    (
        Text(
            "bộ chuẩn bị báo cáo hằng năm của Chính phủ trình Quốc hội (khoản 3 Điều 82 Luật "
            "Trẻ em)",
            "the ministry's preparing the Government's yearly report to the National Assembly "
            "(Law on Children Art. 82(3))",
        ),
        (MINISTRIES,),
    ),
    (
        Text(
            "Ủy ban nhân dân các cấp báo cáo khi kết thúc mỗi đợt hỗ trợ khẩn cấp (điểm i "
            "khoản 3 Điều 12 Nghị định 20/2021): theo từng đợt",
            "People's Committees report at the end of each round of emergency support (Decree "
            "20/2021 Art. 12(3)(i)): they go by round",
        ),
        (COMMUNE, DISTRICT, PROVINCE),
    ),
    (
        Text(
            "cấp tỉnh gửi thông tin đối tượng về bộ định kỳ, đột xuất (điểm c khoản 3 Điều 6 "
            "Thông tư 02/2021): không nêu kỳ",
            "the province sends the ministry data on beneficiaries from time to time (Circular "
            "02/2021 Art. 6(3)(c)): no period is named",
        ),
        (PROVINCE,),
    ),
    (
        Text(
            "báo cáo định kỳ, đột xuất của Tổng đài 111 (khoản 8 Điều 22 Nghị định 56/2017): "
            "không nêu kỳ",
            "periodic reports of the 111 hotline (Decree 56/2017 Art. 22(8)): no period is named",
        ),
        (),
    ),
    (
        Text(
            "báo cáo hằng tháng của tổ chức dịch vụ chi trả",
            "monthly reports of organisations that pay allowances",
        ),
        (),
    ),
    (
        Text(
            "văn bản nêu cấp xã báo cáo cho ai sau khi không còn cấp huyện: chưa thấy, nên theo "
            "cách hiểu district-step",
            "a text that says to whom communes report since there are no districts: none was "
            "found, so the reading district-step is taken",
        ),
        (COMMUNE,),
    ),
)
"""What is missing, and of whom; without a body it is of agencies that are asked about elsewhere."""

NOT_ENCODED: Final[tuple[Text, ...]] = tuple(text for text, _ in _MISSING)
"""Reports that the package does not hold, and what is not known."""


def covered_documents(agency: Agency | Body, first: date, last: date) -> tuple[Provision, ...]:
    """The documents whose reporting duties are held of an agency, in a window of days.

    Raises:
        DutyError: the agency's level is not known, or a day is none.
        NotCoveredError: no duty of that day is held.
    """
    asked = {on: _body_on(agency, on) for on in (first, last)}
    held = dict.fromkeys(
        duty.provision.document
        for duty in DUTIES
        for on, body in asked.items()
        if duty.provision is not None
        and not duty.only_if_ordered
        and duty.in_force(on)
        and body is not None
        and any(each.takes_in(body) for each in duty.reporters(on))
    )
    return tuple(map(Provision, held))


def duties_after_events(agency: Agency | Body, on: date) -> tuple[ReportingDuty, ...]:
    """The duties of an agency that an event makes due, as a children's forum does.

    Raises:
        DutyError: the agency's level is not known, or a day is none.
        NotCoveredError: no duty of that day is held.
    """
    body = _body_on(agency, on)
    return tuple(
        duty
        for duty in DUTIES
        if isinstance(duty.rule, AfterEvent)
        and duty.in_force(on)
        and body is not None
        and any(each.takes_in(body) for each in duty.reporters(on))
        and not any(each.takes_in(body) for each in duty.receivers(on)[0])
    )


def not_encoded(agency: Agency | Body, on: date) -> tuple[Text, ...]:
    """Those of `NOT_ENCODED` that concern an agency.

    Raises:
        DutyError: the agency's level is not known, or a day is none.
        NotCoveredError: no duty of that day is held.
    """
    body = _body_on(agency, on)
    return tuple(
        text
        for text, who in _MISSING
        if who is None or (body is not None and any(each.takes_in(body) for each in who))
    )


def _body_on(agency: Agency | Body, on: date) -> Body | None:
    check_day(on)
    standing = standing_on(agency, on)
    return None if standing is None else body_of(standing.agency)

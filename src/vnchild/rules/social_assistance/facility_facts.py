"""What the law asks about who needs a facility: Decree 20/2021 Art. 24-26, 335/2026 Art. 21-23."""

from __future__ import annotations

from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from vnchild.domain.care import FacilityNeed
from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.law.conditions import BoolFact, Facts
from vnchild.law.text import Text
from vnchild.rules.social_assistance.facts import facts_of

helpless: Final = BoolFact(
    "helpless",
    Text(
        "thuộc diện khó khăn, không tự lo được cuộc sống",
        "in hardship and unable to look after themselves",
    ),
)
nobody_takes_in: Final = BoolFact(
    "nobody_takes_in",
    Text(
        "không có người nhận chăm sóc, nuôi dưỡng tại cộng đồng",
        "nobody in the community takes them in",
    ),
)
elderly_law: Final = BoolFact(
    "elderly_law",
    Text(
        "thuộc diện được chăm sóc, nuôi dưỡng trong cơ sở theo pháp luật về người cao tuổi",
        "to be cared for in a facility by the law on the elderly",
    ),
)
cannot_live_outside: Final = BoolFact(
    "cannot_live_outside",
    Text(
        "không có điều kiện sống ở cộng đồng do có hoàn cảnh khó khăn",
        "cannot live in the community, being in hardship",
    ),
)
supporter_unable: Final = BoolFact(
    "supporter_unable",
    Text(
        "có người có nghĩa vụ và quyền phụng dưỡng nhưng người này không có điều kiện để thực hiện",
        "has a supporter who has not the means to support",
    ),
)
disability_law: Final = BoolFact(
    "disability_law",
    Text(
        "thuộc diện được chăm sóc, nuôi dưỡng trong cơ sở theo pháp luật về người khuyết tật",
        "to be cared for in a facility by the law on disability",
    ),
    sensitive=True,
)
sanctions_law: Final = BoolFact(
    "sanctions_law",
    Text(
        "người chưa thành niên, người không còn khả năng lao động thuộc diện được chăm sóc, nuôi "
        "dưỡng trong cơ sở theo pháp luật về xử lý vi phạm hành chính",
        "a minor or a person unable to work who is to be cared for in a facility by the law on "
        "administrative violations",
    ),
    sensitive=True,
)
voluntary: Final = BoolFact("voluntary", Text("tự nguyện vào cơ sở", "came of their own will"))
in_time: Final = BoolFact(
    "within_three_months", Text("trong thời hạn 3 tháng", "within three months of entering")
)
kept: Final = BoolFact(
    "kept", Text("có quyết định giải quyết sau 3 tháng", "kept by a decision after three months")
)
admitted_before_16: Final = BoolFact(
    "admitted_before_16",
    Text("được tiếp nhận trước khi đủ 16 tuổi", "was admitted before turning 16"),
)
admitted_by_1_or_3: Final = BoolFact(
    "admitted_by_1_or_3",
    Text("được tiếp nhận theo khoản 1 hoặc khoản 3", "was admitted under clause 1 or 3"),
)
in_24_months: Final = BoolFact(
    "within_24_months", Text("trong 24 tháng từ khi thôi học", "within 24 months of ending study")
)
self_reliant: Final = BoolFact(
    "self_reliant",
    Text("đã tự lập được cuộc sống", "lives on their own"),
    denied=Text("chưa tự lập được cuộc sống", "cannot yet live on their own"),
)


def need_facts(person: Person, need: FacilityNeed, on: date) -> Facts:
    """The facts about a person and why they need a facility, by name.

    The three months end on the corresponding day of the third month; the 24 months run from the
    end of study, or the 16th birthday if that is later.
    """
    last = None if need.entered is None else need.entered + relativedelta(months=3)
    freed = need.stopped_studying
    if freed is not None:
        freed = max(freed, person.birthday(CHILD_BELOW))
    return {
        **facts_of(person),
        "helpless": need.helpless,
        "nobody_takes_in": need.nobody_takes_in,
        "elderly_law": need.elderly_law,
        "cannot_live_outside": need.cannot_live_outside,
        "supporter_unable": need.supporter_unable,
        "disability_law": need.disability_law,
        "sanctions_law": need.sanctions_law,
        "emergency": need.emergency,
        "voluntary": need.voluntary,
        "within_three_months": (
            None if need.entered is None or last is None else need.entered <= on <= last
        ),
        "kept": False if need.entered is not None and on < need.entered else need.kept,
        "admitted_before_16": need.admitted_before_16,
        "admitted_by_1_or_3": need.admitted_by_1_or_3,
        "within_24_months": (
            None if freed is None else freed <= on <= freed + relativedelta(months=24)
        ),
        "self_reliant": need.self_reliant,
    }

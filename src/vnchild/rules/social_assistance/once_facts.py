"""What the law asks where support is paid once: Decree 20/2021 Art. 11-15, 335/2026 Art. 11-12."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from vnchild.law.conditions import BoolFact, CountFact
from vnchild.law.text import Text


def _fact(name: str, vi: str, en: str, *, sensitive: bool = False) -> BoolFact:
    return BoolFact(name, Text(vi, en), sensitive=sensitive)


receiving: Final = _fact(
    "receiving",
    "đang hưởng trợ cấp xã hội hằng tháng (Điều 5)",
    "was on the monthly social allowance (Article 5)",
)
applied: Final = _fact(
    "applied",
    "đã có tờ khai đề nghị và đủ điều kiện hưởng trợ cấp xã hội hằng tháng, nhưng chưa có quyết "
    "định",
    "had applied for the monthly social allowance and qualified, but nothing was decided yet",
)
child_of_single_parent: Final = _fact(
    "child_of_single_parent",
    "con của người đơn thân nghèo nuôi con (khoản 4 Điều 5)",
    "child of a poor single parent (Article 5(4))",
)
survivor_allowance: Final = _fact(
    "survivor_allowance",
    "đang hưởng trợ cấp tuất bảo hiểm xã hội hằng tháng",
    "was on a monthly survivor's allowance of social insurance",
)
other_allowance: Final = _fact(
    "other_allowance", "đang hưởng trợ cấp hằng tháng khác", "was on another monthly allowance"
)
social_pension: Final = _fact(
    "social_pension",
    "đang hưởng trợ cấp hưu trí xã hội, hoặc đã đề nghị và đủ điều kiện hưởng nhưng chưa có quyết "
    "định",
    "was on the social pension, or had applied and qualified but nothing was decided yet",
)
hungry_at_tet: Final = _fact(
    "hungry_at_tet",
    "thuộc hộ thiếu đói dịp Tết Nguyên đán",
    "of a household short of food at Tết",
)
hungry: Final = _fact(
    "hungry",
    "thiếu đói do thiên tai, hỏa hoạn, mất mùa, giáp hạt hoặc lý do bất khả kháng khác",
    "short of food because of disaster, fire, a lost harvest, the lean season or other force "
    "majeure",
)
died: Final = _fact(
    "died",
    "hộ có người chết, mất tích do thiên tai, hỏa hoạn, dịch bệnh, tai nạn giao thông, tai nạn lao "
    "động nghiêm trọng hoặc lý do bất khả kháng khác",
    "a member died or is missing by disaster, fire, epidemic, a grave traffic or work accident or "
    "other force majeure",
)
died_by_event: Final = BoolFact(
    "died_by_event",
    Text(
        "người chết do thiên tai, hỏa hoạn, dịch bệnh, tai nạn giao thông, tai nạn lao động nghiêm "
        "trọng hoặc lý do bất khả kháng khác",
        "the person died by disaster, fire, epidemic, a grave traffic or work accident or other "
        "force majeure",
    ),
    sensitive=True,
)
nobody_buries: Final = _fact(
    "nobody_buries",
    "không có người nhận trách nhiệm tổ chức mai táng",
    "nobody takes responsibility for the burial",
)
"""In the words of Decree 20/2021 Art. 14(2)."""
no_kin_buries: Final = evolve(
    nobody_buries,
    text=Text(
        "không có người thân thích nhận trách nhiệm tổ chức mai táng",
        "no relative takes responsibility for the burial",
    ),
)
"""The same in the words of Decree 335/2026 Art. 12(3)(b)."""
badly_injured: Final = _fact(
    "badly_injured",
    "bị thương do thiên tai, hỏa hoạn, tai nạn giao thông, tai nạn lao động nghiêm trọng hoặc "
    "lý do bất khả kháng khác",
    "injured by disaster, fire, a grave traffic or work accident or other force majeure",
    sensitive=True,
)
treated_days: Final = CountFact(
    "treated_days",
    Text(
        "số ngày cấp cứu và điều trị tại cơ sở y tế",
        "days of emergency care and treatment in a health facility",
    ),
)
residing: Final = _fact("at_residence", "bị thương tại nơi cư trú", "injured where they reside")
no_kin: Final = _fact(
    "no_kin_caring", "không có người thân thích chăm sóc", "no relative cares for them"
)
in_difficulty: Final = _fact(
    "in_difficulty", "hộ gia đình có hoàn cảnh khó khăn", "a household in hardship"
)
house_lost: Final = BoolFact(
    "house_lost",
    Text(
        "nhà ở bị đổ, sập, trôi, cháy hoàn toàn do thiên tai, hỏa hoạn hoặc lý do bất khả kháng "
        "khác mà không còn nơi ở",
        "the house is wholly destroyed by disaster, fire or other force majeure and there is "
        "nowhere to live",
    ),
    denied=Text("nhà không bị mất hoàn toàn", "the house is not wholly destroyed"),
)
must_move: Final = _fact(
    "must_move",
    "phải di dời nhà ở khẩn cấp theo quyết định của cơ quan có thẩm quyền do nguy cơ sạt lở, lũ, "
    "lụt, thiên tai, hỏa hoạn hoặc lý do bất khả kháng khác",
    "must leave the house at once by decision of the competent body for fear of a landslide, "
    "flood, disaster, fire or other force majeure",
)
house_damaged: Final = _fact(
    "house_damaged",
    "nhà ở bị hư hỏng nặng do thiên tai, hỏa hoạn hoặc lý do bất khả kháng khác mà không ở được",
    "the house is badly damaged by disaster, fire or other force majeure and cannot be lived in",
)

"""What the law asks where support is paid once: Decree 20/2021 Art. 11-15, 335/2026 Art. 11-12."""

from __future__ import annotations

from typing import Final

from vnchild.law.conditions import BoolFact, CountFact
from vnchild.law.text import Text


def _fact(name: str, vi: str, en: str, *, sensitive: bool = False) -> BoolFact:
    return BoolFact(name, Text(vi, en), sensitive=sensitive)


receiving: Final = _fact("receiving", "đang hưởng trợ cấp hằng tháng", "was on the allowance")
applied: Final = _fact(
    "applied",
    "đã đề nghị, đủ điều kiện, chưa có quyết định",
    "had applied and qualified, not yet decided",
)
child_of_single_parent: Final = _fact(
    "child_of_single_parent", "con của người đơn thân nghèo", "child of a poor single parent"
)
survivor_allowance: Final = _fact(
    "survivor_allowance", "đang hưởng trợ cấp tuất hằng tháng", "was on a survivor's allowance"
)
other_allowance: Final = _fact(
    "other_allowance", "đang hưởng trợ cấp hằng tháng khác", "was on another monthly allowance"
)
social_pension: Final = _fact(
    "social_pension", "đang hưởng trợ cấp hưu trí xã hội", "was on the social pension"
)
hungry_at_tet: Final = _fact("hungry_at_tet", "thiếu đói dịp Tết", "hungry at Tết")
hungry: Final = _fact(
    "hungry", "thiếu đói do thiên tai hoặc lý do bất khả kháng", "hungry by force majeure"
)
died: Final = _fact(
    "died",
    "có người chết, mất tích do thiên tai, hỏa hoạn, dịch bệnh, tai nạn nghiêm trọng hoặc lý do "
    "bất khả kháng",
    "a member died or is missing by disaster, fire, epidemic, a grave accident or force majeure",
)
badly_injured: Final = _fact(
    "badly_injured",
    "bị thương do thiên tai, hỏa hoạn, tai nạn nghiêm trọng hoặc lý do bất khả kháng",
    "injured by disaster, fire, a grave accident or force majeure",
    sensitive=True,
)
treated_days: Final = CountFact(
    "treated_days", Text("số ngày điều trị tại cơ sở y tế", "days of treatment in a facility")
)
residing: Final = _fact("at_residence", "bị thương tại nơi cư trú", "injured where they reside")
no_kin: Final = _fact(
    "no_kin_caring", "không có người thân thích chăm sóc", "no relative cares for them"
)
in_difficulty: Final = _fact("in_difficulty", "hộ có hoàn cảnh khó khăn", "a household in hardship")
house_lost: Final = BoolFact(
    "house_lost",
    Text("nhà đổ, sập, trôi, cháy hoàn toàn", "the house is wholly destroyed"),
    denied=Text("nhà không bị mất hoàn toàn", "the house is not wholly destroyed"),
)
must_move: Final = _fact("must_move", "phải di dời nhà ở khẩn cấp", "must leave the house at once")
house_damaged: Final = _fact(
    "house_damaged", "nhà hư hỏng nặng, không ở được", "the house is badly damaged"
)

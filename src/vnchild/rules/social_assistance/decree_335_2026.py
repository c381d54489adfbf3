"""Decree 335/2026/NĐ-CP, Articles 5 and 6: in force from 2026-10-05, in place of 20/2021."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from vnchild.domain.terms import Care, ParentSituation
from vnchild.law.conditions import Condition
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.text import Text
from vnchild.rules.social_assistance.decree_20_2021 import (
    DETAINED,
    EXTREMELY_SEVERE,
    HELD,
    IN_FACILITY,
    MISSING,
    NOBODY_ABLE_SUPPORTS,
    NOBODY_SUPPORTS,
    POOR,
    POOR_OR_NEAR_POOR,
    SEVERE,
    WITHOUT_SPOUSE,
)
from vnchild.rules.social_assistance.facts import (
    abandoned,
    adopted,
    age,
    care,
    children_studying,
    children_under_16,
    disadvantaged_area,
    facility_eligible,
    has_income,
    hiv,
    is_child,
    is_elderly,
    received_before_16,
    studying,
)
from vnchild.rules.social_assistance.parents import both, one_and_other
from vnchild.rules.social_assistance.rules import Bar, Level, Point, Rules, clause

ARTICLE_5 = D335.at(5)
STUDYING: Final = evolve(
    studying,
    text=Text(
        "đang học giáo dục phổ thông, giáo dục thường xuyên, giáo dục nghề nghiệp, giáo dục đại "
        "học văn bằng thứ nhất, quá trình học liên tục không bị gián đoạn (trừ trường hợp được tạm "
        "dừng học, bảo lưu kết quả học tập)",
        "in general, continuing or vocational education or a first university degree, without "
        "interruption (but for a leave that the law on education allows)",
    ),
)
"""Studying, in the words of Decree 335/2026 Art. 5(2)."""
CHILDREN_STUDYING: Final = evolve(
    children_studying,
    text=Text(
        "số con đã đủ 16 tuổi tiếp tục học (giáo dục phổ thông, thường xuyên, nghề nghiệp, đại học "
        "văn bằng thứ nhất, liên tục không bị gián đoạn) mà người này đang hưởng trợ cấp của khoản "
        "4 cho con đó từ trước",
        "children past 16 who go on studying (general, continuing or vocational education, a first "
        "university degree, without interruption) and for whom the parent was already paid under "
        "clause 4",
    ),
)
"""The children past 16 that count, in the words of Decree 335/2026 Art. 5(4)."""
HAS_INCOME: Final = evolve(
    has_income,
    text=Text(
        "có tiền lương, tiền công, lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng",
        "has wages, a pension or monthly social insurance",
    ),
    denied=Text(
        "không có tiền lương, tiền công, lương hưu, trợ cấp bảo hiểm xã hội hằng tháng",
        "no wages, pension or monthly social insurance",
    ),
)
"""The income that excludes, in the words of Decree 335/2026 Art. 5(8)."""
CHILDREN: Final = (children_under_16, CHILDREN_STUDYING)
"""The children for each of whom clause 4 pays."""
RAISES_A_CHILD: Final = children_under_16.at_least(1) | CHILDREN_STUDYING.at_least(1)
DECEASED_OR_UNIDENTIFIED = (ParentSituation.DECEASED, ParentSituation.UNIDENTIFIED)


def _orphan() -> Condition:
    deceased = ParentSituation.DECEASED
    return both(deceased) | one_and_other((ParentSituation.UNIDENTIFIED,), deceased)


CLAUSE_1 = clause(
    ARTICLE_5,
    1,
    Text("trẻ em dưới 16 tuổi", "children under 16"),
    when=is_child,
    points=(
        Point(
            "a",
            Text("bị bỏ rơi, chưa có người nhận làm con nuôi", "abandoned and not adopted"),
            abandoned.yes & adopted.no,
        ),
        Point(
            "b",
            Text(
                "cả cha mẹ đẻ đã chết, hoặc một trong hai người đã chết và người kia "
                "không xác định "
                "được",
                "both birth parents deceased, or one deceased and the other unidentified",
            ),
            _orphan(),
        ),
        Point(
            "c",
            Text(
                "cha hoặc mẹ đã chết hoặc không xác định được, người còn lại bị tuyên bố mất tích",
                "one parent deceased or unidentified, the other declared missing",
            ),
            one_and_other(DECEASED_OR_UNIDENTIFIED, MISSING),
        ),
        Point(
            "d",
            Text(
                "cha hoặc mẹ đã chết hoặc không xác định được, người còn lại đang được "
                "chăm sóc tại "
                "cơ sở trợ giúp xã hội",
                "one parent deceased or unidentified, the other cared for in a facility",
            ),
            one_and_other(DECEASED_OR_UNIDENTIFIED, IN_FACILITY),
        ),
        Point(
            "đ",
            Text(
                f"cha hoặc mẹ đã chết hoặc không xác định được, người còn lại {HELD.vi}",
                f"one parent deceased or unidentified, the other {HELD.en}",
            ),
            one_and_other(DECEASED_OR_UNIDENTIFIED, DETAINED),
        ),
        Point(
            "e",
            Text("cả cha và mẹ bị tuyên bố mất tích", "both parents declared missing"),
            both(MISSING),
        ),
        Point(
            "g",
            Text(
                "cả cha và mẹ đang được chăm sóc tại cơ sở trợ giúp xã hội",
                "both parents cared for in a facility",
            ),
            both(IN_FACILITY),
        ),
        Point(
            "h",
            Text(
                f"cả cha và mẹ {HELD.vi}",
                f"both parents {HELD.en}",
            ),
            both(DETAINED),
        ),
        Point(
            "i",
            Text(
                "cha hoặc mẹ bị tuyên bố mất tích, người còn lại đang được chăm sóc tại cơ sở trợ "
                "giúp xã hội",
                "one parent declared missing, the other cared for in a facility",
            ),
            one_and_other((MISSING,), IN_FACILITY),
        ),
        Point(
            "k",
            Text(
                f"cha hoặc mẹ bị tuyên bố mất tích, người còn lại {HELD.vi}",
                f"one parent declared missing, the other {HELD.en}",
            ),
            one_and_other((MISSING,), DETAINED),
        ),
        Point(
            "l",
            Text(
                "cha hoặc mẹ đang được chăm sóc tại cơ sở trợ giúp xã hội, người còn lại "
                f"{HELD.vi}",
                f"one parent cared for in a facility, the other {HELD.en}",
            ),
            one_and_other((IN_FACILITY,), DETAINED),
        ),
    ),
    levels=(
        Level(25, D335.at(6, 1, "a"), age < 4),
        Level(15, D335.at(6, 1, "a"), age >= 4),
    ),
)

CLAUSE_2 = clause(
    ARTICLE_5,
    2,
    Text(
        "người đang hưởng theo khoản 1 khi đủ 16 tuổi và tiếp tục đi học không gián đoạn",
        "people of clause 1 who have turned 16 and study without interruption",
    ),
    when=(age >= 16) & received_before_16.yes & STUDYING.yes,
    levels=(Level(15, D335.at(6, 1, "b")),),
)

CLAUSE_3 = clause(
    ARTICLE_5,
    3,
    Text("trẻ em nhiễm HIV/AIDS thuộc hộ nghèo", "children with HIV/AIDS of poor households"),
    when=is_child & hiv.yes & POOR,
    levels=(
        Level(25, D335.at(6, 1, "c"), age < 4),
        Level(20, D335.at(6, 1, "c"), age >= 4),
    ),
)

CLAUSE_4 = clause(
    ARTICLE_5,
    4,
    Text("người đơn thân nghèo nuôi con", "poor single parents raising children"),
    when=POOR_OR_NEAR_POOR & WITHOUT_SPOUSE & RAISES_A_CHILD,
    levels=(Level(10, D335.at(6, 1, "d"), per=CHILDREN),),
)

CLAUSE_5 = clause(
    ARTICLE_5,
    5,
    Text("người cao tuổi", "elderly people"),
    points=(
        Point(
            "a",
            Text(
                "người cao tuổi thuộc hộ nghèo, không có người phụng dưỡng, hoặc có "
                "nhưng người này "
                "đang hưởng trợ cấp xã hội hằng tháng",
                "elderly people of poor households whom nobody supports, or only one who is on the "
                "allowance",
            ),
            is_elderly & POOR & NOBODY_ABLE_SUPPORTS,
            levels=(
                Level(15, D335.at(6, 1, "đ"), age < 75),
                Level(20, D335.at(6, 1, "đ"), age >= 75),
            ),
        ),
        Point(
            "b",
            Text(
                "người cao tuổi thuộc hộ nghèo, không có người phụng dưỡng, không có "
                "điều kiện sống "
                "ở cộng đồng, đủ điều kiện vào cơ sở nhưng có người nhận chăm sóc",
                "elderly people of poor households, unsupported, unable to live in the community, "
                "eligible for a facility but taken in",
            ),
            is_elderly & POOR & NOBODY_SUPPORTS & facility_eligible.yes,
            levels=(Level(30, D335.at(6, 1, "đ")),),
        ),
    ),
)

CLAUSE_6 = clause(
    ARTICLE_5,
    6,
    Text(
        "người khuyết tật nặng, đặc biệt nặng", "people with severe or extremely severe disability"
    ),
    when=SEVERE | EXTREMELY_SEVERE,
    levels=(
        Level(20, D335.at(6, 1, "e"), EXTREMELY_SEVERE),
        Level(25, D335.at(6, 1, "e"), EXTREMELY_SEVERE & (is_child | is_elderly)),
        Level(15, D335.at(6, 1, "e"), SEVERE),
        Level(20, D335.at(6, 1, "e"), SEVERE & (is_child | is_elderly)),
    ),
)

CLAUSE_7 = clause(
    ARTICLE_5,
    7,
    Text(
        "trẻ em dưới 3 tuổi thuộc hộ nghèo, cận nghèo sống tại xã, thôn vùng đồng bào dân tộc "
        "thiểu số và miền núi đặc biệt khó khăn",
        "children under 3 of poor or near-poor households in an extremely difficult area",
    ),
    when=(age < 3) & POOR_OR_NEAR_POOR & disadvantaged_area.yes,
    levels=(Level(15, D335.at(6, 1, "g")),),
    unless=("1", "3", "6"),
)

CLAUSE_8 = clause(
    ARTICLE_5,
    8,
    Text(
        "người nhiễm HIV/AIDS thuộc hộ nghèo, không có tiền lương, tiền công, lương hưu, trợ cấp "
        "bảo hiểm xã hội hằng tháng",
        "people with HIV/AIDS of poor households without wages, pension or monthly social "
        "insurance",
    ),
    when=hiv.yes & POOR & HAS_INCOME.no,
    levels=(Level(15, D335.at(6, 1, "g")),),
)

RULES = Rules(
    name=Text("Nghị định 335/2026/NĐ-CP", "Decree 335/2026/NĐ-CP"),
    article_5=ARTICLE_5,
    groups=(
        *CLAUSE_1,
        *CLAUSE_2,
        *CLAUSE_3,
        *CLAUSE_4,
        *CLAUSE_5,
        *CLAUSE_6,
        *CLAUSE_7,
        *CLAUSE_8,
    ),
    stacking_provision=D335.at(6, 2),
    bar=Bar(
        condition=care.is_(Care.FACILITY),
        provision=D335.at(22),
        text=Text(
            "đang được chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội nên không hưởng trợ cấp "
            "xã hội hằng tháng tại cộng đồng",
            "cared for in a social assistance facility, so no monthly allowance in the community",
        ),
    ),
)
"""The monthly allowance under Decree 335/2026."""

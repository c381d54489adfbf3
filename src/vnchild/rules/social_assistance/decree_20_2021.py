"""Decree 20/2021/NĐ-CP, Articles 5, 6 and 25(5), as issued: in force from 2021-07-01."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from vnchild.domain.terms import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.text import Text
from vnchild.rules.social_assistance.facts import (
    abandoned,
    adopted,
    age,
    care,
    children_studying,
    children_under_16,
    disability,
    disadvantaged_area,
    facility_eligible,
    has_income,
    hiv,
    household,
    is_child,
    is_elderly,
    marital,
    pension,
    received_before_16,
    studying,
    supporter,
)
from vnchild.rules.social_assistance.parents import both, one_and_other
from vnchild.rules.social_assistance.rules import Bar, Level, Point, Rules, clause

ARTICLE_5 = D20.at(5)

HELD: Final = ParentSituation.DETAINED.text
DECEASED = (ParentSituation.DECEASED,)
MISSING = ParentSituation.MISSING
IN_FACILITY = ParentSituation.IN_FACILITY
DETAINED = ParentSituation.DETAINED
POOR = household.is_(HouseholdClass.POOR)
POOR_OR_NEAR_POOR = household.is_(HouseholdClass.POOR, HouseholdClass.NEAR_POOR)
WITHOUT_SPOUSE = marital.is_(
    MaritalStatus.NEVER_MARRIED, MaritalStatus.WIDOWED, MaritalStatus.SPOUSE_MISSING
)
STUDYING: Final = evolve(
    studying,
    text=Text(
        "đang học văn hóa, học nghề, trung học chuyên nghiệp, cao đẳng, đại học văn bằng thứ nhất",
        "in general education, vocational training, professional secondary school, college or a "
        "first university degree",
    ),
)
"""Studying, in the words of Decree 20/2021 Art. 5(2)."""
CHILDREN_STUDYING: Final = evolve(
    children_studying,
    text=Text(
        "số con từ 16 đến 22 tuổi đang nuôi và đang học văn hóa, học nghề, trung học chuyên "
        "nghiệp, cao đẳng, đại học văn bằng thứ nhất",
        "children of 16 to 22 being raised, in general education, vocational training, "
        "professional secondary school, college or a first university degree",
    ),
)
"""The children past 16 that count, in the words of Decree 20/2021 Art. 5(4)."""
HAS_INCOME: Final = evolve(
    has_income,
    text=Text(
        "có nguồn thu nhập ổn định hằng tháng như tiền lương, tiền công, lương hưu, trợ cấp bảo "
        "hiểm xã hội, trợ cấp xã hội hằng tháng",
        "has a stable monthly income such as wages, pension, social insurance or a monthly social "
        "allowance",
    ),
    denied=Text(
        "không có nguồn thu nhập ổn định hằng tháng như tiền lương, tiền công, lương hưu, trợ cấp "
        "bảo hiểm xã hội, trợ cấp xã hội hằng tháng",
        "no stable monthly income such as wages, pension, social insurance or a monthly social "
        "allowance",
    ),
)
"""The income that excludes, in the words of Decree 20/2021 Art. 5(8)."""
CHILDREN: Final = (children_under_16, CHILDREN_STUDYING)
"""The children for each of whom clause 4 pays."""
RAISES_A_CHILD = children_under_16.at_least(1) | CHILDREN_STUDYING.at_least(1)
NOBODY_SUPPORTS = supporter.is_(Supporter.NONE)
NOBODY_ABLE_SUPPORTS = supporter.is_(Supporter.NONE, Supporter.ON_ALLOWANCE)
SEVERE = disability.is_(Disability.SEVERE)
EXTREMELY_SEVERE = disability.is_(Disability.EXTREMELY_SEVERE)

CLAUSE_1 = clause(
    ARTICLE_5,
    1,
    Text(
        "trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng",
        "children under 16 without a source of nurture",
    ),
    when=is_child,
    points=(
        Point(
            "a",
            Text("bị bỏ rơi, chưa có người nhận làm con nuôi", "abandoned and not adopted"),
            abandoned.yes & adopted.no,
        ),
        Point(
            "b",
            Text("mồ côi cả cha và mẹ", "both parents deceased"),
            both(ParentSituation.DECEASED),
        ),
        Point(
            "c",
            Text(
                "cha hoặc mẹ đã chết, người còn lại bị tuyên bố mất tích",
                "one parent deceased, the other declared missing",
            ),
            one_and_other(DECEASED, MISSING),
        ),
        Point(
            "d",
            Text(
                "cha hoặc mẹ đã chết, người còn lại đang được chăm sóc tại cơ sở trợ giúp xã hội",
                "one parent deceased, the other cared for in a facility",
            ),
            one_and_other(DECEASED, IN_FACILITY),
        ),
        Point(
            "đ",
            Text(
                f"cha hoặc mẹ đã chết, người còn lại {HELD.vi}",
                f"one parent deceased, the other {HELD.en}",
            ),
            one_and_other(DECEASED, DETAINED),
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
        Level(25, D20.at(6, 1, "a"), age < 4),
        Level(15, D20.at(6, 1, "a"), age >= 4),
    ),
)

CLAUSE_2 = clause(
    ARTICLE_5,
    2,
    Text(
        "người đang hưởng theo khoản 1 mà đủ 16 tuổi nhưng đang học, tối đa không quá 22 tuổi",
        "people paid under clause 1 who have turned 16, are studying, and are not over 22",
    ),
    when=(age >= 16) & age.until(22) & received_before_16.yes & STUDYING.yes,
    levels=(Level(15, D20.at(6, 1, "b")),),
)

CLAUSE_3 = clause(
    ARTICLE_5,
    3,
    Text("trẻ em nhiễm HIV/AIDS thuộc hộ nghèo", "children with HIV/AIDS of poor households"),
    when=is_child & hiv.yes & POOR,
    levels=(
        Level(25, D20.at(6, 1, "c"), age < 4),
        Level(20, D20.at(6, 1, "c"), age >= 4),
    ),
)

CLAUSE_4 = clause(
    ARTICLE_5,
    4,
    Text("người đơn thân nghèo đang nuôi con", "poor single parents raising children"),
    when=POOR_OR_NEAR_POOR & WITHOUT_SPOUSE & RAISES_A_CHILD,
    levels=(Level(10, D20.at(6, 1, "d"), per=CHILDREN),),
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
                Level(15, D20.at(6, 1, "đ"), age.until(80)),
                Level(20, D20.at(6, 1, "đ"), age >= 80),
            ),
        ),
        Point(
            "b",
            Text(
                "người từ đủ 75 đến 80 tuổi thuộc hộ nghèo, cận nghèo sống tại xã, thôn "
                "vùng đồng bào "
                "dân tộc thiểu số và miền núi đặc biệt khó khăn",
                "75 to 80, of poor or near-poor households, in an extremely difficult area",
            ),
            (age >= 75) & age.until(80) & POOR_OR_NEAR_POOR & disadvantaged_area.yes,
            levels=(Level(10, D20.at(6, 1, "đ")),),
            unless=("5.a",),
        ),
        Point(
            "c",
            Text(
                "người từ đủ 80 tuổi không có lương hưu, trợ cấp bảo hiểm xã hội, trợ "
                "cấp xã hội hằng "
                "tháng",
                "80 and over, without a pension or monthly allowance",
            ),
            (age >= 80) & pension.no,
            levels=(Level(10, D20.at(6, 1, "đ")),),
            unless=("5.a",),
        ),
        Point(
            "d",
            Text(
                "người cao tuổi thuộc hộ nghèo, không có người phụng dưỡng, không có "
                "điều kiện sống "
                "ở cộng đồng, đủ điều kiện vào cơ sở nhưng có người nhận chăm sóc",
                "elderly people of poor households, unsupported, unable to live in the community, "
                "eligible for a facility but taken in",
            ),
            is_elderly & POOR & NOBODY_SUPPORTS & facility_eligible.yes,
            levels=(Level(30, D20.at(6, 1, "đ")),),
        ),
    ),
)

CLAUSE_6 = clause(
    ARTICLE_5,
    6,
    Text(
        "người khuyết tật nặng, đặc biệt nặng", "people with severe or extremely severe disability"
    ),
    when=disability.is_(Disability.SEVERE, Disability.EXTREMELY_SEVERE),
    levels=(
        Level(20, D20.at(6, 1, "e"), EXTREMELY_SEVERE),
        Level(25, D20.at(6, 1, "e"), EXTREMELY_SEVERE & (is_child | is_elderly)),
        Level(15, D20.at(6, 1, "e"), SEVERE),
        Level(20, D20.at(6, 1, "e"), SEVERE & (is_child | is_elderly)),
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
    levels=(Level(15, D20.at(6, 1, "g")),),
    unless=("1", "3", "6"),
)

CLAUSE_8 = clause(
    ARTICLE_5,
    8,
    Text(
        "người nhiễm HIV/AIDS thuộc hộ nghèo, không có nguồn thu nhập ổn định hằng tháng như tiền "
        "lương, tiền công, lương hưu, trợ cấp bảo hiểm xã hội, trợ cấp xã hội hằng tháng",
        "people with HIV/AIDS of poor households without a stable monthly income such as wages, "
        "pension, social insurance or a monthly social allowance",
    ),
    when=hiv.yes & POOR & HAS_INCOME.no,
    levels=(Level(15, D20.at(6, 1, "g")),),
)

RULES = Rules(
    name=Text("Nghị định 20/2021/NĐ-CP", "Decree 20/2021/NĐ-CP"),
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
    stacking_provision=D20.at(6, 2),
    bar=Bar(
        condition=care.is_(Care.FACILITY),
        provision=D20.at(25, 5),
        text=Text(
            "đang được chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội nên không hưởng trợ cấp "
            "xã hội hằng tháng",
            "cared for in a social assistance facility, so no monthly social allowance",
        ),
    ),
)
"""The monthly allowance under Decree 20/2021 as issued."""

"""Choices that the words on carers, facilities and support paid once leave, and those taken."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from vnchild.law.documents import CIVIL_CODE
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text


def _reading(
    code: str,
    provision: Provision,
    question: tuple[str, str],
    taken: tuple[str, str],
    other: tuple[str, str],
) -> Interpretation:
    return Interpretation(
        code=code,
        provision=provision,
        question=Text(*question),
        taken=Text(*taken),
        other=Text(*other),
    )


SLIP_ARTICLE_12: Final = _reading(
    "relatives-article-12",
    D20.at(22, 2),
    (
        "chính sách mà người thân vẫn được xem xét hưởng: văn bản ghi Điều 12",
        "which policy relatives are still considered for: the text says Article 12",
    ),
    (
        "Điều 20 (kinh phí nhận chăm sóc), như Nghị định 335/2026 dẫn Điều 17",
        "Article 20 (support for taking in), as Decree 335/2026 cites its Article 17",
    ),
    ("Điều 12 (lương thực) đúng như chữ viết", "Article 12 (food), as written"),
)
UNCLE_NOT_NAMED: Final = _reading(
    "uncle-not-named",
    D335.at(19, 2),
    ("cậu ruột không được gọi tên", "a mother's younger brother (cậu) is not named"),
    ("không thuộc ngoại lệ", "the exception does not take him in"),
    ("thuộc ngoại lệ như chú, bác", "it does, as other uncles"),
)
CHILD_AND_DISABLED: Final = _reading(
    "child-and-disabled",
    D335.at(20, 1),
    (
        "điều kiện của người nhận trẻ em khuyết tật đặc biệt nặng (Nghị định 335/2026: cả nặng)",
        "the conditions of who takes in a child with an extremely severe disability (Decree "
        "335/2026: also a severe one)",
    ),
    (
        "cả điều kiện về trẻ em và điều kiện về người khuyết tật",
        "those on children and those on disabled people",
    ),
    (
        "chỉ điều kiện về người khuyết tật, hoặc chỉ điều kiện về trẻ em",
        "those on disabled people only, or those on children only",
    ),
)
KIN_OF_DISABLED: Final = evolve(
    _reading(
        "kin-of-a-disabled-child",
        D335.at(19, 2),
        (
            "ông, bà, cô, dì, chú, bác, anh, chị ruột nhận trẻ em của khoản 1 Điều 5 bị khuyết tật "
            "đặc biệt nặng (Nghị định 335/2026: cả nặng) mà không bảo đảm điều kiện về người "
            "khuyết tật (Điều 20; Nghị định 20/2021: Điều 23)",
            "a grandparent, aunt, uncle or older sibling who takes in a child of Art. 5(1) with an "
            "extremely severe disability (Decree 335/2026: also a severe one) without meeting the "
            "conditions on disabled people (Art. 20; Decree 20/2021: Art. 23)",
        ),
        (
            "vẫn được xem xét hỗ trợ theo diện trẻ em của khoản 1 Điều 5; hệ số riêng của trẻ em "
            "khuyết tật đặc biệt nặng thì phải bảo đảm điều kiện về người khuyết tật",
            "still considered for the support for a child of Art. 5(1); the level of its own for "
            "an extremely severe disability asks for the conditions on disabled people",
        ),
        (
            "phải bảo đảm cả điều kiện về người khuyết tật, nếu không thì không được hỗ trợ",
            "the conditions on disabled people are asked too, and without them there is no support",
        ),
    ),
    ground=Text(
        "khoản 2 Điều 19 cho người thân không đủ điều kiện vẫn được xem xét hưởng Điều 17 và không "
        "trừ trẻ em khuyết tật",
        "Art. 19(2) lets relatives who fall short be considered for Art. 17 and does not except a "
        "child with a disability",
    ),
)
ONE_SUPPORT: Final = _reading(
    "one-support-for-each",
    D335.at(17),
    (
        "người được nhận thuộc cả khoản 1 và khoản 2",
        "a person taken in who is in both clause 1 and clause 2",
    ),
    ("một mức cao nhất cho mỗi đối tượng", "one support for each person, the highest"),
    ("cả hai mức", "both"),
)
CARE_OR_TAKEN_IN: Final = _reading(
    "care-or-taken-in",
    D335.at(17, 2, "c"),
    (
        "hộ “đang trực tiếp chăm sóc” và hộ “nhận chăm sóc”",
        "a household that “directly cares” and one that “takes in”",
    ),
    (
        "điểm c khi được chăm sóc tại gia đình, điểm d khi được nhận; không cộng hai mức",
        "point c in the family, point d where taken in; the two do not add up",
    ),
    ("hộ nhận chăm sóc hưởng cả hai", "a household that takes in gets both"),
)
IN_THE_COMMUNITY: Final = _reading(
    "raising-in-the-community",
    D335.at(17, 2, "a"),
    (
        "người khuyết tật mang thai, nuôi con nhỏ đang ở cơ sở trợ giúp xã hội",
        "a disabled person pregnant or raising small children who is in a facility",
    ),
    (
        "không: chương này về chăm sóc tại cộng đồng",
        "no support: the chapter is about care in the community",
    ),
    ("vẫn được hưởng", "support as others"),
)
CLAUSE_2_PAST_16: Final = _reading(
    "taking-in-past-16",
    D335.at(17, 1),
    (
        "người nhận trẻ em đã đủ 16 tuổi, đang học theo khoản 2 Điều 5",
        "the carer of a child who has turned 16 and studies under Art. 5(2)",
    ),
    (
        "thôi hỗ trợ: khoản 1 chỉ nêu trẻ em dưới 16 tuổi",
        "support ends: clause 1 names children under 16 only",
    ),
    ("tiếp tục như trợ cấp của người đó", "it goes on as the person's own allowance does"),
)
THREE_MONTHS: Final = _reading(
    "three-months",
    CIVIL_CODE.at(148, 3),
    ("ngày cuối của 3 tháng", "the last day of the 3 months"),
    (
        "ngày tương ứng của tháng thứ ba; không kéo dài khi trùng ngày nghỉ vì là mức tối đa",
        "the corresponding day of the third month; not moved past a day off, being a maximum",
    ),
    ("ngày trước đó, hoặc ngày làm việc tiếp theo", "the day before, or the next working day"),
)
ALREADY_IN_CARE: Final = evolve(
    _reading(
        "already-in-care",
        D335.at(32, 3),
        (
            "tiền ăn từ 01/7/2026 của người đang được chăm sóc tạm thời",
            "the meals from 2026-07-01 of people taken in for a time",
        ),
        (
            "100.000 đồng nếu còn được chăm sóc ngày 05/10/2026, nếu không 60.000 đồng",
            "100,000 VND if still in care on 2026-10-05, otherwise 60,000 VND",
        ),
        (
            "60.000 đồng cho mọi ngày trước 05/10/2026, hoặc 100.000 đồng cho mọi ngày từ "
            "01/7/2026",
            "60,000 VND on every day before 2026-10-05, or 100,000 VND on every day from "
            "2026-07-01",
        ),
    ),
    ground=Text(
        "tiền ăn chi theo từng ngày của một đợt có ngày kết thúc; đợt đã kết thúc trước ngày Nghị "
        "định có hiệu lực không còn ai “đang hưởng” (khác trợ cấp hằng tháng, `already-receiving`)",
        "meals are paid by the day of a stay that ends; of a stay that ended before the decree "
        "took effect nobody is “receiving” any more (unlike the allowance, `already-receiving`)",
    ),
)
ONCE_BEFORE_THE_SWITCH: Final = evolve(
    _reading(
        "once-before-the-switch",
        D335.at(32, 3),
        (
            "mức chuẩn của khoản hỗ trợ một lần phát sinh từ 01/7 đến 04/10/2026",
            "the standard of support paid once for what happened from 2026-07-01 to 2026-10-04",
        ),
        (
            "mức của Nghị định 20/2021: khoản 3 nói về người “đang hưởng”",
            "that of Decree 20/2021: clause 3 speaks of people “receiving”",
        ),
        ("540.000 đồng", "540,000 VND"),
    ),
    ground=Text(
        "khoản hỗ trợ một lần không có ai “đang hưởng” để chuyển mức; trợ cấp hằng tháng thì có "
        "(`already-receiving`)",
        "nobody is “receiving” what is paid once, so there is no level to move; of the monthly "
        "allowance somebody is (`already-receiving`)",
    ),
)
FACILITY_FROM_JULY: Final = _reading(
    "facility-from-july",
    D335.at(32, 5),
    (
        "mức mai táng tại cơ sở từ 01/7 đến 04/10/2026",
        "burials of a facility from 2026-07-01 to 2026-10-04",
    ),
    (
        "theo mức chuẩn mới: khoản 5 nói về chế độ, chính sách chăm sóc, nuôi dưỡng của cơ sở",
        "at the new standard: clause 5 speaks of the facility's regimes of care and nurture",
    ),
    ("theo mức chuẩn cũ", "at the old standard"),
)
STUDYING_ON: Final = _reading(
    "facility-studying-on",
    D335.at(23, 2),
    (
        "người từ đủ 16 tuổi “tiếp tục được chăm sóc” tại cơ sở",
        "who, from 16, “continues to be cared for” in a facility",
    ),
    (
        "người đã được tiếp nhận theo khoản 1 đến khoản 3 trước khi đủ 16 tuổi",
        "who was admitted under clauses 1 to 3 before turning 16",
    ),
    ("cả người vào cơ sở sau 16 tuổi", "those who came after turning 16 too"),
)
STUDYING_TO_22: Final = _reading(
    "facility-to-22",
    D20.at(26, 2),
    ("“không quá 22 tuổi” kết thúc ngày nào", "on which day “not over 22” ends"),
    ("đến hết ngày đủ 22 tuổi, như khoản 2 Điều 5", "with the 22nd birthday, as Art. 5(2)"),
    ("ngày trước đó", "the day before"),
)
PAST_22_AT_THE_SWITCH: Final = _reading(
    "facility-past-22-at-the-switch",
    D335.at(23, 2),
    (
        "người đang học tại cơ sở đã quá 22 tuổi trước ngày 05/10/2026",
        "who studies in a facility and was past 22 before 2026-10-05",
    ),
    (
        "lại được chăm sóc: không còn giới hạn tuổi, “tiếp tục” tính từ khi đủ 16 tuổi, như khoản "
        "2 Điều 5",
        "in again: there is no upper age, “continues” looks back at turning 16, as Art. 5(2)",
    ),
    (
        "không: việc chăm sóc theo khoản 2 Điều 26 Nghị định 20/2021 đã kết thúc khi 22 tuổi nên "
        "không có gì để tiếp tục",
        "no: care under Decree 20/2021 Art. 26(2) had ended at 22, so there is nothing to continue",
    ),
)
TAIL_AT_THE_SWITCH: Final = _reading(
    "after-study-at-the-switch",
    D335.at(23, 2),
    (
        "24 tháng sau khi thôi học (khoản 5 Điều 26 Nghị định 20/2021) còn dở vào ngày 05/10/2026",
        "the 24 months after study (Decree 20/2021 Art. 26(5)) that still run on 2026-10-05",
    ),
    (
        "dừng từ ngày đó: Nghị định 335/2026 chỉ hỗ trợ hòa nhập, đưa về nơi ở và không có quy "
        "định chuyển tiếp cho khoản này",
        "they stop: Decree 335/2026 only helps them back into the community and carries nothing "
        "over",
    ),
    ("trợ cấp tiếp tục cho hết 24 tháng", "nurture goes on to the end of the 24 months"),
)
AFTER_STUDY: Final = _reading(
    "after-study",
    D20.at(26, 5),
    ("24 tháng tính từ khi nào", "from when the 24 months run"),
    (
        "từ ngày thôi học, hoặc ngày đủ 16 tuổi nếu muộn hơn",
        "from the end of study, or the 16th birthday if later",
    ),
    ("từ ngày rời cơ sở", "from leaving the facility"),
)
ADULTS_STAY: Final = _reading(
    "adults-stay",
    D20.at(26, 4),
    (
        "người từ 16 tuổi không học được đưa về nơi ở",
        "people from 16 who do not study are taken home",
    ),
    (
        "chỉ người vào theo diện trẻ em; người khuyết tật, cao tuổi ở theo diện của mình",
        "only those who came as children; disabled and elderly people stay on their own ground",
    ),
    ("mọi người từ 16 tuổi không học", "everybody from 16 who does not study"),
)
OTHER_ALLOWANCE: Final = _reading(
    "burial-other-allowance",
    D335.at(11, 1, "c"),
    (
        "“trợ cấp tuất bảo hiểm xã hội hằng tháng, trợ cấp hằng tháng khác”: cả hai hay một",
        "“monthly survivor's allowance, other monthly allowance”: both or either",
    ),
    ("một trong hai", "either"),
    ("phải có cả hai", "both"),
)
SLIP_CLAUSE_1: Final = _reading(
    "burial-clause-1",
    D335.at(12, 3, "b"),
    (
        "“người chết quy định tại khoản 1 Điều này”: khoản 1 về lương thực",
        "“the dead of clause 1 of this Article”: clause 1 is about food",
    ),
    ("điểm a khoản 3", "point a of clause 3"),
    ("không áp dụng được", "it cannot be applied"),
)
HOUSE_ONCE: Final = _reading(
    "house-once",
    D335.at(12, 4),
    (
        "một hộ thuộc nhiều điểm về nhà ở",
        "a household that is in several points on houses",
    ),
    (
        "nhà đã mất thì không còn tính hư hỏng; di dời là khoản riêng",
        "a house that is lost is not damaged besides; moving is support of its own",
    ),
    ("chỉ một khoản cao nhất", "only the highest"),
)
LOCAL_STANDARD_FOR_SUPPORT: Final = _reading(
    "local-standard-for-support",
    D335.at(4, 3, "a"),
    (
        "mức hỗ trợ tính theo “mức chuẩn quy định tại khoản 2 Điều 4”, nơi tỉnh có mức cao hơn",
        "a support in multiples of “the standard of clause 2 of Article 4”, where the province has "
        "its own standard",
    ),
    (
        "theo mức chuẩn của tỉnh: điểm a khoản 3 Điều 4 cho mức đó áp dụng trên địa bàn",
        "by the province's standard: point a of clause 3 of Article 4 lets it apply there",
    ),
    ("theo mức chuẩn quốc gia, đúng như chữ viết", "by the national standard, as written"),
)

CARE_READINGS: Final = (
    SLIP_ARTICLE_12,
    UNCLE_NOT_NAMED,
    CHILD_AND_DISABLED,
    KIN_OF_DISABLED,
    ONE_SUPPORT,
    CARE_OR_TAKEN_IN,
    IN_THE_COMMUNITY,
    CLAUSE_2_PAST_16,
    THREE_MONTHS,
    ALREADY_IN_CARE,
    ONCE_BEFORE_THE_SWITCH,
    FACILITY_FROM_JULY,
    STUDYING_ON,
    STUDYING_TO_22,
    PAST_22_AT_THE_SWITCH,
    TAIL_AT_THE_SWITCH,
    AFTER_STUDY,
    ADULTS_STAY,
    OTHER_ALLOWANCE,
    SLIP_CLAUSE_1,
    HOUSE_ONCE,
    LOCAL_STANDARD_FOR_SUPPORT,
)
"""Every choice of these modules."""

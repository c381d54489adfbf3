"""Choices that the words of Articles 4, 6 and others leave, and the readings taken."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from vnchild.law.age import LeapBirthday
from vnchild.law.documents import CIVIL_CODE
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.rules.social_assistance.readings.shape import (
    Reading,
)
from vnchild.rules.social_assistance.rules import Comparison, Stacking

LEVELS_COMPARED: Final = Reading(
    interpretation=Interpretation(
        code="levels-compared",
        provision=D335.at(6, 2),
        question=Text(
            "“mức cao nhất” của người đơn thân nuôi nhiều con",
            "the “highest level” of a single parent of several children",
        ),
        taken=Text(
            "so sánh số tiền: hệ số 1,0 nhân với số con là một mức",
            "amounts are compared: 1.0 times the number of children is one level",
        ),
        other=Text("so sánh hệ số 1,0 với hệ số kia", "the coefficient 1.0 itself is compared"),
    ),
    change=lambda rules: evolve(rules, comparison=Comparison.COEFFICIENTS),
)
ONE_OF_5_6_8: Final = Reading(
    interpretation=Interpretation(
        code="one-of-5-6-8",
        provision=D335.at(6, 2),
        question=Text(
            "người đơn thân thuộc nhiều khoản trong các khoản 5, 6 và 8",
            "a single parent who is in several of clauses 5, 6 and 8",
        ),
        taken=Text(
            "khoản 4 và một mức cao nhất của các khoản 5, 6, 8",
            "clause 4 and the one highest of clauses 5, 6 and 8",
        ),
        other=Text("khoản 4 và tất cả các khoản đó", "clause 4 and all of them"),
    ),
    change=lambda rules: evolve(rules, stacking=Stacking.ALL),
)
PAIR_BEATS_SINGLE: Final = Reading(
    interpretation=Interpretation(
        code="pair-beats-single",
        provision=D335.at(6, 2),
        question=Text(
            "khi khoản 4 cộng khoản 5, 6 hoặc 8 cao hơn mức của khoản khác",
            "where clause 4 with 5, 6 or 8 is more than the level of another clause",
        ),
        taken=Text("hưởng cả hai chế độ đó", "the pair is paid"),
        other=Text("chỉ hưởng mức của khoản khác", "only the other clause is paid"),
    ),
    change=lambda rules: evolve(rules, pair_beats_single=False),
)
LEAP_DAY: Final = Reading(
    interpretation=Interpretation(
        code="leap-day",
        provision=CIVIL_CODE.at(148),
        question=Text(
            "ngày đủ tuổi của người sinh ngày 29/02 trong năm không nhuận",
            "the birthday, in a common year, of a person born on 29 February",
        ),
        taken=Text("ngày 28/02", "28 February"),
        other=Text("ngày 01/3", "1 March"),
        ground=Text(
            "không có ngày tương ứng thì thời hạn kết thúc vào ngày cuối cùng của tháng đó",
            "a period without a corresponding day ends on the last day of that month",
        ),
    ),
    change=lambda rules: evolve(rules, leap=LeapBirthday.MARCH_1),
)
ELDERLY_60: Final = Reading(
    interpretation=Interpretation(
        code="elderly-60",
        provision=D335.at(6, 1, "e"),
        question=Text(
            "“người cao tuổi” ở điểm e là từ tuổi nào", "from which age “elderly” in point e is"
        ),
        taken=Text("từ đủ 60 tuổi, như điểm đ", "from 60, as in point đ"),
        other=Text("không có cách đọc khác được nêu", "no other reading is put forward"),
    ),
)
IN_FACILITY_NOT_PAID: Final = Reading(
    interpretation=Interpretation(
        code="facility-not-paid",
        provision=D335.at(22),
        question=Text(
            "người ở cơ sở trợ giúp xã hội có hưởng trợ cấp hằng tháng theo Nghị định 335/2026, "
            "là văn bản không nhắc lại Điều 25 khoản 5 cũ, hay không",
            "whether people in a facility get the monthly allowance under Decree 335/2026, which "
            "does not repeat the former Art. 25(5)",
        ),
        taken=Text(
            "không: Chương II là trợ giúp tại cộng đồng và Điều 6 khoản 2 chỉ cho một mức",
            "no: Chapter II is assistance in the community and Art. 6(2) allows one level",
        ),
        other=Text("có", "yes"),
    ),
    documents=(D335.number,),
    change=lambda rules: evolve(rules, bar=None),
)
VOLUNTARY_RESIDENT: Final = Reading(
    interpretation=Interpretation(
        code="voluntary-resident",
        provision=D20.at(25, 5),
        question=Text(
            "người tự nguyện sống tại cơ sở (Điều 24 khoản 5), không được trợ cấp nuôi dưỡng",
            "a voluntary resident (Art. 24(5)), who gets no nurture allowance",
        ),
        taken=Text(
            "không hưởng trợ cấp hằng tháng như mọi người ở cơ sở",
            "no monthly allowance, as for everybody in a facility",
        ),
        other=Text(
            "vẫn hưởng: khoản 5 chỉ loại người đã hưởng trợ cấp nuôi dưỡng",
            "paid: clause 5 bars only those paid the nurture allowance",
        ),
    ),
    documents=(D20.number,),
    change=lambda rules: evolve(rules, bar=None),
)

FIRST_DAY_COUNTED: Final = Reading(
    interpretation=Interpretation(
        code="birthday-itself",
        provision=CIVIL_CODE.at(147),
        question=Text(
            "“từ đủ N tuổi” bắt đầu vào chính ngày sinh nhật hay ngày hôm sau",
            "whether “full N years” begins on the birthday itself or on the next day",
        ),
        taken=Text("chính ngày sinh nhật", "the birthday itself"),
        other=Text(
            "ngày hôm sau, vì ngày đầu tiên của thời hạn không được tính",
            "the next day, as the first day of a period is not counted",
        ),
    ),
)
DAY_AGAINST_MONTH: Final = Reading(
    interpretation=Interpretation(
        code="day-against-month",
        provision=D335.at(8, 4),
        question=Text(
            "điều kiện được xét theo ngày, chi trả theo tháng",
            "conditions are judged on a day, payment is by whole months",
        ),
        taken=Text(
            "kết quả này xét tại ngày được hỏi; lịch chi trả theo tháng được tính riêng",
            "this answer is for the day asked about; the months paid are another question",
        ),
        other=Text(
            "số tiền của tháng có thay đổi có thể khác", "a month with a change may pay otherwise"
        ),
    ),
)
BORN_LATER: Final = Reading(
    interpretation=Interpretation(
        code="born-later",
        provision=D335.at(5),
        question=Text("người sinh sau ngày được hỏi", "a person born after the day asked about"),
        taken=Text("là câu hỏi sai và bị từ chối", "is a wrong question and refused"),
        other=Text("không được hưởng", "not eligible"),
    ),
)
TIE_WITH_CLAUSE_4: Final = Reading(
    interpretation=Interpretation(
        code="tie-with-clause-4",
        provision=D335.at(6, 2),
        question=Text(
            "khoản 4 có cùng mức với khoản được hưởng thêm",
            "clause 4 at the same level as the clause it stacks with",
        ),
        taken=Text(
            "khoản đứng trước trong Điều 5 được nêu, khoản kia là phần hưởng thêm",
            "the one first in Art. 5 is named, the other is what stacks",
        ),
        other=Text("số tiền không đổi", "the amount is the same"),
    ),
)
SOCIAL_PENSION: Final = Reading(
    interpretation=Interpretation(
        code="social-pension",
        provision=D335.at(31, 1),
        question=Text(
            "trợ cấp hưu trí xã hội có được tính là trợ cấp của Điều 5",
            "whether the social pension is an allowance of Art. 5",
        ),
        taken=Text(
            "không: không cộng, không so sánh; người phụng dưỡng hưởng khoản này không phải đang "
            "hưởng trợ cấp xã hội",
            "no: neither counted nor compared; a supporter who has it is not on the allowance",
        ),
        other=Text("có, và người đó hưởng khoản cao hơn", "yes, and the higher one is paid"),
    ),
)

LOCAL_UNDER_335: Final = Interpretation(
    code="local-standard-335",
    provision=D335.at(4, 3, "a"),
    question=Text(
        "Điều 6 khoản 1 nhân với mức chuẩn quốc gia của Điều 4 khoản 2; mức chuẩn cao hơn của "
        "địa phương có áp dụng",
        "Art. 6(1) multiplies the national level of Art. 4(2); whether a province's higher one "
        "applies",
    ),
    taken=Text(
        "có: địa phương đã quyết định mức đó theo Điều 4 khoản 3 điểm a",
        "yes: the province decided it under Art. 4(3)(a)",
    ),
    other=Text("không: chỉ mức chuẩn quốc gia", "no: only the national level"),
)

ALREADY_RECEIVING: Final = Interpretation(
    code="already-receiving",
    provision=D335.at(32, 3),
    question=Text(
        "từ 01/7/2026 đến 04/10/2026, mức 540.000 đồng dành cho người “đang hưởng”",
        "from 2026-07-01 to 2026-10-04 the level of 540,000 is for people “already receiving”",
    ),
    taken=Text(
        "người được xét được coi là đang hưởng, kể cả khi thôi hưởng (chẳng hạn do chết) trước "
        "ngày 05/10/2026",
        "the person asked about is taken to be receiving, also one whose allowance ended (by "
        "death, say) before 2026-10-05",
    ),
    other=Text(
        "người mới được quyết định, hoặc đã thôi hưởng, trong thời gian này hưởng theo mức 500.000 "
        "đồng",
        "people first granted, or no longer paid, in that time stay at 500,000",
    ),
    ground=Text(
        "trợ cấp được hưởng theo tháng, mức mới áp dụng từ tháng 7/2026; tiền ăn theo ngày "
        "(`already-in-care`) và hỗ trợ một lần (`once-before-the-switch`) được hiểu khác",
        "the allowance is paid by months and the new level applies from July 2026; meals by the "
        "day (`already-in-care`) and support paid once (`once-before-the-switch`) are read "
        "otherwise",
    ),
)


LEVEL_OR_STANDARD: Final = Interpretation(
    code="level-or-standard",
    provision=D335.at(32, 3),
    question=Text(
        "từ 01/7/2026 đến 04/10/2026, “mức tương ứng” là mức chuẩn hay gồm cả hệ số mới",
        "from 2026-07-01 to 2026-10-04, whether the “corresponding level” is the standard level "
        "or the new coefficient too",
    ),
    taken=Text(
        "mức chuẩn; hệ số vẫn theo Nghị định 20/2021",
        "the standard level; coefficients stay those of Decree 20/2021",
    ),
    other=Text("cả hệ số của Nghị định 335/2026", "the coefficients of Decree 335/2026 as well"),
    ground=Text(
        "Nghị định 20/2021 Điều 37 khoản 1 viết “mức và hệ số” khi muốn nói cả hai",
        "Decree 20/2021 Art. 37(1) writes “level and coefficient” where it means both",
    ),
)

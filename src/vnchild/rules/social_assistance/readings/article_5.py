"""Choices that the words of Article 5 leave, and the readings taken."""

from __future__ import annotations

from typing import Final

from attrs import evolve
from dateutil.relativedelta import relativedelta

from vnchild.domain.terms import Care, MaritalStatus, ParentSituation
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.rules.social_assistance.decree_335_2026 import CHILDREN, RAISES_A_CHILD
from vnchild.rules.social_assistance.facts import (
    adopted,
    age,
    care,
    marital,
)
from vnchild.rules.social_assistance.parents import both
from vnchild.rules.social_assistance.readings.shape import (
    WITHOUT_SPOUSE_TERMS,
    Reading,
    also,
    changing,
    either,
    parents_still,
    replacing,
    swap,
    unidentified_as_deceased,
    unless,
)

_BORN_FOR_22: Final = D335.first_day - relativedelta(years=22, days=1)
"""Those born earlier had their 22nd birthday, the last day of Decree 20, before its last day."""

UP_TO_22: Final = Reading(
    interpretation=Interpretation(
        code="up-to-22",
        provision=D20.at(5, 2),
        question=Text(
            "“tối đa không quá 22 tuổi” kết thúc ngày nào",
            "on which day “not over 22” ends",
        ),
        taken=Text("đến hết ngày đủ 22 tuổi", "with the 22nd birthday itself"),
        other=Text(
            "ngày trước sinh nhật 22 tuổi, tức ngày đó không còn được hưởng",
            "the day before the 22nd birthday; nothing on the birthday itself",
        ),
        ground=Text(
            "khoản 5 và Điều 6 dùng “đến 80 tuổi” bên cạnh “từ đủ 80 tuổi”, nên “N tuổi” là "
            "thời điểm đủ N tuổi",
            "clause 5 and Art. 6 set “to 80” beside “from full 80”, so “N years” is the point N",
        ),
    ),
    documents=(D20.number,),
    change=swap(("2",), age.until(22), age < 22),
)
YEAR_OF_22: Final = Reading(
    interpretation=Interpretation(
        code="year-of-22",
        provision=D20.at(5, 2),
        question=Text(
            "“tối đa không quá 22 tuổi” có gồm cả năm 22 tuổi",
            "whether “not over 22” takes in the whole year of being 22",
        ),
        taken=Text("không, chỉ đến hết ngày đủ 22 tuổi", "no, it ends with the 22nd birthday"),
        other=Text("có, đến trước ngày đủ 23 tuổi", "yes, until the day before the 23rd birthday"),
    ),
    documents=(D20.number,),
    change=swap(("2",), age.until(22), age < 23),
)
UP_TO_80: Final = Reading(
    interpretation=Interpretation(
        code="up-to-80",
        provision=D20.at(5, 5, "b"),
        question=Text("“đến 80 tuổi” kết thúc ngày nào", "on which day “to 80” ends"),
        taken=Text("đến hết ngày đủ 80 tuổi", "with the 80th birthday itself"),
        other=Text("ngày trước sinh nhật 80 tuổi", "the day before the 80th birthday"),
    ),
    documents=(D20.number,),
    change=swap(("5.b",), age.until(80), age < 80),
)
PAST_22_AGAIN: Final = Reading(
    interpretation=Interpretation(
        code="past-22-again",
        provision=D335.at(5, 2),
        question=Text(
            "người đã quá 22 tuổi trước ngày 05/10/2026 có được hưởng lại hay không",
            "whether people past 22 before 2026-10-05 are in again",
        ),
        taken=Text(
            "có: Nghị định 335/2026 không giới hạn tuổi, điều kiện xét khi đủ 16 tuổi",
            "yes: Decree 335/2026 has no upper age and looks back at turning 16",
        ),
        other=Text(
            "không: việc chi trả đã kết thúc nên không còn gì để “tiếp tục”",
            "no: payment had ended, so there is nothing to “continue”",
        ),
    ),
    documents=(D335.number,),
    change=also(("2",), age.born_from(_BORN_FOR_22)),
)
PARENTS_AT_16: Final = Reading(
    interpretation=Interpretation(
        code="parents-at-16",
        provision=D335.at(5, 2),
        question=Text(
            "sau 16 tuổi, hoàn cảnh của cha mẹ theo khoản 1 có phải vẫn còn",
            "whether the parents' situation of clause 1 must still hold after 16",
        ),
        taken=Text("không, xét khi đủ 16 tuổi", "no, it is judged on turning 16"),
        other=Text(
            "có: cha hoặc mẹ trở về thì thôi hưởng", "yes: a parent's return ends the allowance"
        ),
    ),
    change=parents_still,
)
UNIDENTIFIED_PARENT: Final = Reading(
    interpretation=Interpretation(
        code="unidentified-parent",
        provision=D20.at(5, 1),
        question=Text(
            "trẻ em có cha hoặc mẹ không xác định được có được coi là “mồ côi” hay không",
            "whether a parent who cannot be identified makes a child an “orphan”",
        ),
        taken=Text(
            "không; chỉ Nghị định 335/2026 mới nêu trường hợp này",
            "no: only Decree 335/2026 names the case",
        ),
        other=Text("có, như cha hoặc mẹ đã chết", "yes, as a deceased parent"),
    ),
    documents=(D20.number,),
    change=unidentified_as_deceased,
)
BOTH_UNIDENTIFIED: Final = Reading(
    interpretation=Interpretation(
        code="both-unidentified",
        provision=D335.at(5, 1),
        question=Text(
            "trẻ em không xác định được cả cha và mẹ",
            "a child neither of whose parents can be identified",
        ),
        taken=Text(
            "không thuộc điểm b đến l; chỉ thuộc điểm a nếu bị bỏ rơi",
            "in none of points b to l; in point a only if abandoned",
        ),
        other=Text("thuộc điểm b", "in point b"),
    ),
    documents=(D335.number,),
    change=either(("1.b",), (age < 16) & both(ParentSituation.UNIDENTIFIED)),
)
SOURCE_OF_NURTURE: Final = Reading(
    interpretation=Interpretation(
        code="source-of-nurture",
        provision=D20.at(5, 1),
        question=Text(
            "“không có nguồn nuôi dưỡng” có phải là một điều kiện riêng hay không",
            "whether “without a source of nurture” is a condition of its own",
        ),
        taken=Text(
            "không: các điểm là tiêu chí; trẻ mồ côi đã được nhận nuôi vẫn thuộc điểm b",
            "no: the points are the test; an adopted orphan stays in point b",
        ),
        other=Text(
            "có: trẻ đã được nhận làm con nuôi có nguồn nuôi dưỡng",
            "yes: an adopted child has a source of nurture",
        ),
    ),
    documents=(D20.number,),
    change=also(("1",), adopted.no),
)
ADOPTED_ORPHAN: Final = Reading(
    interpretation=Interpretation(
        code="adopted-orphan",
        provision=D335.at(5, 1, "b"),
        question=Text("trẻ mồ côi đã được nhận làm con nuôi", "an orphan who has been adopted"),
        taken=Text(
            "vẫn thuộc điểm b, vì điểm này nói về cha mẹ đẻ",
            "stays in point b, which speaks of the birth parents",
        ),
        other=Text("không còn thuộc điểm b", "leaves point b"),
    ),
    documents=(D335.number,),
    change=also(("1.b",), adopted.no),
)
_SOCIAL_HOUSE_QUESTION = Text(
    "cha hoặc mẹ sống tại nhà xã hội (không phải cơ sở trợ giúp xã hội)",
    "a parent who lives in a social house rather than a facility",
)
SOCIAL_HOUSE_20: Final = Reading(
    interpretation=Interpretation(
        code="social-house-20",
        provision=D20.at(5, 1, "l"),
        question=_SOCIAL_HOUSE_QUESTION,
        taken=Text(
            "được tính ở cả điểm l, dù điểm này không gọi tên nhà xã hội",
            "counts in point l too, which does not name the social house",
        ),
        other=Text("không tính ở điểm l", "does not count in point l"),
    ),
    documents=(D20.number,),
    groups=("1.l",),
)
SOCIAL_HOUSE_335: Final = Reading(
    interpretation=Interpretation(
        code="social-house-335",
        provision=D335.at(5, 1),
        question=_SOCIAL_HOUSE_QUESTION,
        taken=Text(
            "được tính: “cơ sở chăm sóc, nuôi dưỡng khác” của Điều 4 khoản 1 gồm cả nhà xã hội",
            "counts: the “other facilities” of Art. 4(1) take it in",
        ),
        other=Text(
            "không tính: Nghị định 335/2026 không còn gọi tên nhà xã hội",
            "does not count: Decree 335/2026 no longer names it",
        ),
    ),
    documents=(D335.number,),
    groups=("1.d", "1.g", "1.i", "1.l"),
)
DIVORCED: Final = Reading(
    interpretation=Interpretation(
        code="divorced",
        provision=D335.at(5, 4),
        question=Text("người đã ly hôn đang nuôi con", "a divorced person who raises a child"),
        taken=Text(
            "không thuộc khoản 4, vì không thuộc trường hợp chưa có vợ (chồng), cũng không thuộc "
            "trường hợp vợ (chồng) đã chết hoặc mất tích",
            "not in clause 4: neither never married, nor widowed, nor with a missing spouse",
        ),
        other=Text("thuộc khoản 4", "in clause 4"),
    ),
    change=swap(
        ("4",),
        marital.is_(*WITHOUT_SPOUSE_TERMS),
        marital.is_(*WITHOUT_SPOUSE_TERMS, MaritalStatus.DIVORCED),
    ),
)
CHILD_PAST_16: Final = Reading(
    interpretation=Interpretation(
        code="child-past-16",
        provision=D335.at(5, 4),
        question=Text(
            "con từ đủ 16 tuổi: chỉ tính khi đang hưởng cho con đó từ trước",
            "a child past 16 counts only where the parent was already paid for it",
        ),
        taken=Text(
            "số con đang học được hỏi là số con mà người này đang hưởng trợ cấp cho con đó từ "
            "trước, và con số đã khai được coi là như vậy; lần đầu đề nghị thì khai 0",
            "the number of studying children that is asked for is that of those already paid for, "
            "and the number given is taken so; who applies for the first time gives 0",
        ),
        other=Text(
            "phải chứng minh riêng là đang hưởng từ trước", "the earlier payment is proved apart"
        ),
    ),
    documents=(D335.number,),
    change=lambda rules: changing(
        rules,
        ("4",),
        lambda group: evolve(
            group,
            condition=replacing(RAISES_A_CHILD, CHILDREN[0].at_least(1))(group.condition),
            levels=tuple(evolve(level, per=CHILDREN[:1]) for level in group.levels),
        ),
    ),
)
CLAUSE_8_CHILDREN: Final = Reading(
    interpretation=Interpretation(
        code="clause-8-children",
        provision=D335.at(5, 8),
        question=Text(
            "“người nhiễm HIV” ở khoản 8 có gồm trẻ em",
            "whether “people” in clause 8 are also children",
        ),
        taken=Text("có", "yes"),
        other=Text("không, chỉ từ đủ 16 tuổi", "no, only from 16"),
    ),
    change=also(("8",), age >= 16),
)
OTHER_ALLOWANCES: Final = Reading(
    interpretation=Interpretation(
        code="other-allowances",
        provision=D20.at(5, 5, "c"),
        question=Text(
            "“không có trợ cấp xã hội hàng tháng” có kể trợ cấp của chính Nghị định",
            "whether “without a monthly social allowance” counts those of the decree itself",
        ),
        taken=Text(
            "không: Điều 6 khoản 2 cho hưởng khoản 4 cùng khoản 5 và 8",
            "no: Art. 6(2) pays clause 4 beside clauses 5 and 8",
        ),
        other=Text(
            "có: khoản 4 hoặc khoản 6 loại khoản 5 điểm c và khoản 8",
            "yes: clause 4 or 6 shuts out 5(c) and 8",
        ),
    ),
    documents=(D20.number,),
    change=unless(("5.c", "8"), ("4", "6")),
)
TAKEN_IN: Final = Reading(
    interpretation=Interpretation(
        code="taken-in",
        provision=D335.at(5, 5, "b"),
        question=Text(
            "người cao tuổi đủ điều kiện vào cơ sở “nhưng có người nhận chăm sóc”",
            "an elderly person eligible for a facility “but taken in by someone”",
        ),
        taken=Text(
            "thông tin “đủ điều kiện vào cơ sở” đã bao gồm điều kiện này",
            "the fact facility_eligible has it in it",
        ),
        other=Text(
            "còn phải đang được nhận chăm sóc tại cộng đồng",
            "the person must besides be in a carer's care",
        ),
    ),
    change=lambda rules: also(
        ("5.b" if rules.article_5.document == D335.number else "5.d",), care.is_(Care.CARER)
    )(rules),
)

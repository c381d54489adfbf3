"""Where the words of the two decrees leave a choice, and the reading that is taken.

Where the other reading can be computed, it is kept as a change of the rules (`Reading.change`), so
that an explanation can tell when the choice decided the answer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from attrs import evolve, field, frozen
from dateutil.relativedelta import relativedelta

from vnchild.domain.terms import Care, MaritalStatus, ParentSituation
from vnchild.law.age import LeapBirthday
from vnchild.law.conditions import Age, And, Condition, OneOf, Or, assuming
from vnchild.law.documents import CIVIL_CODE
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.rules.social_assistance.decree_20_2021 import RAISES_A_CHILD
from vnchild.rules.social_assistance.facts import (
    CHILDREN,
    adopted,
    age,
    care,
    marital,
)
from vnchild.rules.social_assistance.parents import both
from vnchild.rules.social_assistance.rules import Comparison, Rules, Stacking

BOTH_DECREES = (D20.number, D335.number)


@frozen(kw_only=True)
class Reading:
    """An interpretation of the decrees on social assistance, at work.

    Args:
        interpretation: the choice and its words.
        documents: numbers of the decrees that it belongs to.
        change: the rules as the other reading has them, where that can be computed.
        groups: groups whose grant rests on the choice, where it cannot.
    """

    interpretation: Interpretation
    documents: tuple[str, ...] = BOTH_DECREES
    change: Callable[[Rules], Rules] | None = field(default=None, repr=False)
    groups: tuple[str, ...] = ()


def _codes(rules: Rules, *names: str) -> list[str]:
    return [group.code for name in names for group in rules.named(name)]


def _replacing(old: Condition, new: Condition) -> Callable[[Condition], Condition]:
    def replaced(condition: Condition) -> Condition:
        if condition == old:
            return new
        match condition:
            case And(parts):
                return And(tuple(replaced(part) for part in parts))
            case Or(parts):
                return Or(tuple(replaced(part) for part in parts))
            case _:
                return condition

    return replaced


def _swap(names: tuple[str, ...], old: Condition, new: Condition) -> Callable[[Rules], Rules]:
    replaced = _replacing(old, new)
    return lambda rules: rules.changing(
        _codes(rules, *names), lambda group: evolve(group, condition=replaced(group.condition))
    )


def _also(names: tuple[str, ...], more: Condition) -> Callable[[Rules], Rules]:
    return lambda rules: rules.changing(
        _codes(rules, *names), lambda group: evolve(group, condition=group.condition & more)
    )


def _either(names: tuple[str, ...], more: Condition) -> Callable[[Rules], Rules]:
    return lambda rules: rules.changing(
        _codes(rules, *names), lambda group: evolve(group, condition=group.condition | more)
    )


def _unless(names: tuple[str, ...], clauses: tuple[str, ...]) -> Callable[[Rules], Rules]:
    def change(rules: Rules) -> Rules:
        shut = Or(tuple(g.condition for name in clauses for g in rules.named(name)))
        return rules.changing(
            _codes(rules, *names), lambda group: evolve(group, condition=group.condition & ~shut)
        )

    return change


def _parents_still(rules: Rules) -> Rules:
    of_clause_1 = Or(
        tuple(
            assuming(group.condition, lambda leaf: True if isinstance(leaf, Age) else None)
            for group in rules.named("1")
        )
    )
    return _also(("2",), of_clause_1)(rules)


def _unidentified_as_deceased(rules: Rules) -> Rules:
    def widened(condition: Condition) -> Condition:
        match condition:
            case And(parts):
                return And(tuple(widened(part) for part in parts))
            case Or(parts):
                return Or(tuple(widened(part) for part in parts))
            case OneOf(fact, members) if ParentSituation.DECEASED in members:
                return OneOf(fact, (*members, ParentSituation.UNIDENTIFIED))
            case _:
                return condition

    return rules.changing(
        _codes(rules, "1"), lambda group: evolve(group, condition=widened(group.condition))
    )


_SINGLE = (MaritalStatus.NEVER_MARRIED, MaritalStatus.WIDOWED, MaritalStatus.SPOUSE_MISSING)

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
    change=_swap(("2",), age.until(22), age < 22),
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
    change=_swap(("2",), age.until(22), age < 23),
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
    change=lambda rules: (
        _swap(("5.b",), age.until(80), age < 80)(rules) if "5.b" in rules.by_code else rules
    ),
)
PAST_22_AGAIN: Final = Reading(
    interpretation=Interpretation(
        code="past-22-again",
        provision=D335.at(5, 2),
        question=Text(
            "người đã quá 22 tuổi trước ngày 05/10/2026 có được hưởng lại",
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
    change=_also(("2",), age.born_from(_BORN_FOR_22)),
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
    change=_parents_still,
)
UNIDENTIFIED_PARENT: Final = Reading(
    interpretation=Interpretation(
        code="unidentified-parent",
        provision=D20.at(5, 1),
        question=Text(
            "cha hoặc mẹ không xác định được có làm trẻ em “mồ côi”",
            "whether a parent who cannot be identified makes a child an “orphan”",
        ),
        taken=Text(
            "không: chỉ Nghị định 335/2026 gọi tên trường hợp này",
            "no: only Decree 335/2026 names the case",
        ),
        other=Text("có, như cha hoặc mẹ đã chết", "yes, as a deceased parent"),
    ),
    documents=(D20.number,),
    change=_unidentified_as_deceased,
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
    change=_either(("1.b",), (age < 16) & both(ParentSituation.UNIDENTIFIED)),
)
SOURCE_OF_NURTURE: Final = Reading(
    interpretation=Interpretation(
        code="source-of-nurture",
        provision=D20.at(5, 1),
        question=Text(
            "“không có nguồn nuôi dưỡng” có phải điều kiện riêng",
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
    change=_also(("1",), adopted.no),
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
    change=_also(("1.b",), adopted.no),
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
            "không thuộc khoản 4: không phải “chưa có” vợ chồng, cũng không phải chết, mất tích",
            "not in clause 4: neither never married, nor widowed, nor with a missing spouse",
        ),
        other=Text("thuộc khoản 4", "in clause 4"),
    ),
    change=_swap(("4",), marital.is_(*_SINGLE), marital.is_(*_SINGLE, MaritalStatus.DIVORCED)),
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
            "số con đang học đã khai được coi là đáp ứng điều kiện này",
            "the number of studying children given is taken to meet that",
        ),
        other=Text(
            "phải chứng minh riêng là đang hưởng từ trước", "the earlier payment is proved apart"
        ),
    ),
    documents=(D335.number,),
    change=lambda rules: rules.changing(
        ["4"],
        lambda group: evolve(
            group,
            condition=_replacing(RAISES_A_CHILD, CHILDREN[0].at_least(1))(group.condition),
            levels=tuple(evolve(level, per=CHILDREN[:1]) for level in group.levels),
        ),
    ),
)
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
    change=_also(("8",), age >= 16),
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
    change=lambda rules: _unless(
        tuple(name for name in ("5.c", "8") if name in rules.by_code), ("4", "6")
    )(rules),
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
            "cột facility_eligible đã gồm điều này", "the fact facility_eligible has it in it"
        ),
        other=Text(
            "còn phải đang được nhận chăm sóc tại cộng đồng",
            "the person must besides be in a carer's care",
        ),
    ),
    change=lambda rules: _also(("5.d" if "5.d" in rules.by_code else "5.b",), care.is_(Care.CARER))(
        rules
    ),
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
            "là văn bản không nhắc lại Điều 25 khoản 5 cũ",
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

READINGS: Final[tuple[Reading, ...]] = (
    UP_TO_22,
    YEAR_OF_22,
    UP_TO_80,
    PAST_22_AGAIN,
    PARENTS_AT_16,
    UNIDENTIFIED_PARENT,
    BOTH_UNIDENTIFIED,
    SOURCE_OF_NURTURE,
    ADOPTED_ORPHAN,
    SOCIAL_HOUSE_20,
    SOCIAL_HOUSE_335,
    DIVORCED,
    CHILD_PAST_16,
    LEVELS_COMPARED,
    ONE_OF_5_6_8,
    PAIR_BEATS_SINGLE,
    CLAUSE_8_CHILDREN,
    OTHER_ALLOWANCES,
    TAKEN_IN,
    ELDERLY_60,
    LEAP_DAY,
    FIRST_DAY_COUNTED,
    DAY_AGAINST_MONTH,
    BORN_LATER,
    TIE_WITH_CLAUSE_4,
    SOCIAL_PENSION,
    IN_FACILITY_NOT_PAID,
    VOLUNTARY_RESIDENT,
)
"""Every choice that the rules on the monthly allowance make."""

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
        "người được hỏi được coi là đang hưởng", "the person asked about is taken to be receiving"
    ),
    other=Text(
        "người mới được quyết định trong thời gian này hưởng theo mức 500.000 đồng",
        "people first granted in that time stay at 500,000",
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


@lru_cache(maxsize=512)
def other_reading(reading: Reading, rules: Rules) -> Rules | None:
    """The rules as the other reading has them, ``None`` where it does not apply to them."""
    if reading.change is None or rules.article_5.document not in reading.documents:
        return None
    return reading.change(rules)

"""On which grounds a person is, and goes on being, cared for in a facility.

Decree 20/2021 Art. 24, 26; from 2026-10-05 Decree 335/2026 Art. 21, 23.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from attrs import evolve
from dateutil.relativedelta import relativedelta

from vnchild.domain.care import FacilityNeed
from vnchild.domain.person import CHILD_BELOW
from vnchild.domain.terms import Care, HouseholdClass, Supporter
from vnchild.law.age import Day
from vnchild.law.conditions import ALWAYS, Condition, Facts
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.care_readings import (
    ADULTS_STAY,
    AFTER_STUDY,
    PAST_22_AT_THE_SWITCH,
    STUDYING_ON,
    STUDYING_TO_22,
    TAIL_AT_THE_SWITCH,
    THREE_MONTHS,
)
from vnchild.rules.social_assistance.carer_conditions import decree_of, in_clause
from vnchild.rules.social_assistance.decree_335_2026 import STUDYING
from vnchild.rules.social_assistance.emergency_needs import needs_facility
from vnchild.rules.social_assistance.facility_facts import (
    admitted_before_16,
    admitted_by_1_or_3,
    cannot_live_outside,
    disability_law,
    elderly_law,
    helpless,
    in_24_months,
    in_time,
    kept,
    nobody_takes_in,
    sanctions_law,
    self_reliant,
    supporter_unable,
)
from vnchild.rules.social_assistance.facts import (
    age,
    care,
    household,
    is_elderly,
    studying,
    supporter,
)
from vnchild.rules.social_assistance.grounds import Ground, one_of

_NAMES: Final = {
    "1a": Text("trẻ em của khoản 1 hoặc khoản 3 Điều 5", "children of Art. 5(1) or (3)"),
    "1b": Text("người cao tuổi", "elderly people"),
    "1c": Text("trẻ em khuyết tật, người khuyết tật", "children and people with a disability"),
    "2": Text("đối tượng cần bảo vệ khẩn cấp", "people in need of emergency protection"),
    "3": Text("diện xử lý vi phạm hành chính", "by the law on administrative violations"),
}


def grounds_of(question: Question) -> tuple[Ground, ...]:
    """The grounds of clauses 1 to 3, in order."""
    of_children = in_clause(question, "1", "3")
    new = decree_of(question) is D335
    if new:
        poor = household.is_(HouseholdClass.POOR)
        alone = supporter.is_(Supporter.NONE) & cannot_live_outside.yes
        children, elderly = ALWAYS, is_elderly & poor & (alone | supporter_unable.yes)
    else:
        children, elderly = helpless.yes & nobody_takes_in.yes, is_elderly & elderly_law.yes
    article, document = (21, D335) if new else (24, D20)

    def at(code: str, condition: Condition, *grounds: Ground) -> Ground:
        place = document.at(article, code[0], code[1:] or None)
        return Ground(text=_NAMES[code], provision=place, condition=condition, grounds=grounds)

    return (
        at("1a", children, of_children),
        at("1b", elderly),
        at("1c", disability_law.yes),
        needs_facility(document),
        at("3", sanctions_law.yes),
    )


Lasting = tuple[Ground, tuple[Interpretation, ...]]


def lasting(question: Question) -> list[Lasting]:
    """Each ground on which care in a facility lasts, and its readings."""
    new = decree_of(question) is D335
    found: list[Lasting] = []
    for ground in grounds_of(question):
        if ground.provision.clause == "2":
            in_three_months = Ground(
                text=Text("tối đa không quá 3 tháng", "for at most 3 months"),
                provision=D335.at(21, 2, "d") if new else D20.at(24, 4),
                condition=in_time.yes | kept.yes,
            )
            lasts = evolve(ground, grounds=(in_three_months,))
            found.append((lasts, (THREE_MONTHS,)))
        else:
            found.append((ground, ()))
    on_study = Ground(
        text=Text("từ đủ 16 tuổi còn đi học", "of 16 and over, still studying"),
        provision=D335.at(23, 2) if new else D20.at(26, 2),
        condition=_ON_STUDY_335 if new else _ON_STUDY,
    )
    if new:
        return [*found, (on_study, (STUDYING_ON,))]
    until_22 = evolve(on_study, condition=on_study.condition & age.until(22))
    after = Ground(
        text=Text("từ đủ 16 tuổi đã thôi học, chưa tự lập", "of 16 and over, after study"),
        provision=D20.at(26, 5),
        condition=AFTER_STUDY_HOLDS,
    )
    return [*found, (until_22, (STUDYING_ON, STUDYING_TO_22)), (after, (AFTER_STUDY,))]


_ON_STUDY: Final = (age >= CHILD_BELOW) & studying.yes & admitted_before_16.yes
_ON_STUDY_335: Final = (age >= CHILD_BELOW) & STUDYING.yes & admitted_before_16.yes
AFTER_STUDY_HOLDS: Final = (
    (age >= CHILD_BELOW)
    & studying.no
    & admitted_before_16.yes
    & admitted_by_1_or_3.yes
    & in_24_months.yes
    & self_reliant.no
)
"""The 24 months after study of Decree 20/2021 Art. 26(5)."""


def facility_readings(
    question: Question, facts: Facts, day: Day, need: FacilityNeed
) -> tuple[Interpretation, ...]:
    """The readings of the grounds that surely hold; if none does, of those that may."""
    at_the_switch = switch_readings(question, facts, day, need)
    if truth(stays(question), facts, day) is Truth.NO:
        return at_the_switch
    weighed = [(truth(g.whole, facts, day), g, more) for g, more in lasting(question)]
    top = max(outcome for outcome, _, _ in weighed)
    found = [each for outcome, _, more in weighed if outcome is top for each in more]
    on_their_own = any(
        outcome is top and ground.provision.article == "24" for outcome, ground, _ in weighed
    )
    grown = truth(age >= CHILD_BELOW, facts, day) is not Truth.NO
    if on_their_own and grown and truth(studying.yes, facts, day) is not Truth.YES:
        found.append(ADULTS_STAY)
    return tuple(dict.fromkeys((*found, *at_the_switch)))


def switch_readings(
    question: Question, facts: Facts, day: Day, need: FacilityNeed
) -> tuple[Interpretation, ...]:
    """The readings for whom Decree 335/2026 found past 22, or in the 24 months after study."""
    if decree_of(question) is not D335:
        return ()
    if truth(_ON_STUDY & _BEYOND_22, facts, day) is Truth.YES:
        return (PAST_22_AT_THE_SWITCH,)
    freed = need.stopped_studying
    before = freed is not None and freed < D335.first_day
    tail = before and truth(AFTER_STUDY_HOLDS, facts, day) is Truth.YES
    refused = truth(stays(question), facts, day) is not Truth.YES
    return (TAIL_AT_THE_SWITCH,) if tail and refused else ()


_LAST_OF_D20: Final = D335.first_day - timedelta(days=1)
_BEYOND_22: Final = ~age.born_from(_LAST_OF_D20 - relativedelta(years=22))
"""Past the 22nd birthday on the last day of Decree 20/2021."""


def whose(question: Question) -> Ground:
    """The people of clauses 1 to 3, while their ground lasts."""
    whole = D335.at(21) if decree_of(question) is D335 else D20.at(24)
    text = Text(
        "thuộc đối tượng được chăm sóc, nuôi dưỡng tại cơ sở",
        "among those who are cared for in a facility",
    )
    return one_of(text, whole, (ground for ground, _ in lasting(question)))


def stays(question: Question) -> Condition:
    """Being cared for in a facility on a ground of clauses 1 to 3 that still lasts."""
    return care.is_(Care.FACILITY) & whose(question).whole

"""The rules on support paid once, of the law of the day: Decree 20/2021 and 335/2026."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from attrs import evolve

from vnchild.domain.terms import HouseholdClass
from vnchild.law.conditions import Condition
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_176_2025 as D176
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.readings import Reading
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.care_readings import (
    HOUSE_ONCE,
    ONCE_BEFORE_THE_SWITCH,
    OTHER_ALLOWANCE,
    SLIP_CLAUSE_1,
)
from vnchild.rules.social_assistance.carer_conditions import decree_of, reaches_back
from vnchild.rules.social_assistance.facts import age, household
from vnchild.rules.social_assistance.grounds import Ground, one_of
from vnchild.rules.social_assistance.once_facts import (
    applied,
    badly_injured,
    child_of_single_parent,
    died,
    died_by_event,
    house_damaged,
    house_lost,
    hungry,
    hungry_at_tet,
    in_difficulty,
    must_move,
    no_kin,
    no_kin_buries,
    nobody_buries,
    other_allowance,
    receiving,
    residing,
    social_pension,
    survivor_allowance,
    treated_days,
)
from vnchild.rules.social_assistance.support import Goods, Rate, Rule, Unit

POOR_OR_NEAR_POOR: Final = household.is_(HouseholdClass.POOR, HouseholdClass.NEAR_POOR)
IN_HARDSHIP: Final = POOR_OR_NEAR_POOR | in_difficulty.yes
ACTUAL_COST: Final = Text("chi phí thực tế", "the actual cost")
_SWITCH: Final = D335.effect(D335.at(32, 3))


def once_on(on: date, known: date | None, standard: int | None, province: str | None) -> Question:
    """The question of something paid once: what reaches back does not reach it."""
    if on < D335.first_day and (known is None or known >= _SWITCH.known_from):
        known = _SWITCH.known_from - timedelta(days=1)
    return ask(on, known, standard, province)


def switch_readings(on: date) -> tuple[Interpretation, ...]:
    """The reading of the standard level of what is paid once before the switch."""
    return (ONCE_BEFORE_THE_SWITCH,) if reaches_back(on) else ()


def times(
    on: date,
    code: str,
    what: Text,
    provision: Provision,
    level: Provision,
    condition: Condition,
    multiple: int,
    *,
    discretionary: bool = False,
    grounds: tuple[Ground, ...] = (),
) -> Rule:
    """A rule of so many times the standard level, at least."""
    return Rule(
        code=code,
        what=what,
        provision=provision,
        condition=condition,
        grounds=grounds,
        rates=(Rate(provision=level, coefficient=Fraction(multiple)),),
        unit=Unit.ONCE,
        floor=True,
        discretionary=discretionary,
        interpretations=switch_readings(on),
    )


def burial_rules(question: Question) -> tuple[Rule, ...]:
    """The rules of `vnchild.rules.supports.burial`, each a point of the article."""
    decree = decree_of(question)
    new = decree is D335
    what = Text("hỗ trợ chi phí mai táng", "burial support")
    level = decree.at(11, 2)
    either = survivor_allowance.yes | other_allowance.yes
    on_allowance = receiving.yes | applied.yes if new else receiving.yes
    old = age >= (75 if new else 80)
    rules = [
        times(question.on, "burial-a", what, decree.at(11, 1, "a"), level, on_allowance, 20),
        times(
            question.on,
            "burial-b",
            what,
            decree.at(11, 1, "b"),
            level,
            child_of_single_parent.yes,
            20,
        ),
        evolve(
            times(question.on, "burial-c", what, decree.at(11, 1, "c"), level, old & either, 20),
            readings=(
                Reading(
                    interpretation=OTHER_ALLOWANCE,
                    matters=old & either,
                    unless=survivor_allowance.yes & other_allowance.yes,
                ),
            ),
        ),
    ]
    if new:
        near = (age >= 70) & (age < 75) & POOR_OR_NEAR_POOR & survivor_allowance.yes
        rules.append(times(question.on, "burial-d", what, decree.at(11, 1, "d"), level, near, 20))
        rules.append(
            Rule(
                code="burial-social-pension",
                what=what,
                provision=D176.at(5, 1),
                condition=social_pension.yes,
                rates=(Rate(provision=D335.at(31, 3), amount=20 * 540_000),),
                unit=Unit.ONCE,
                floor=True,
            )
        )
    return tuple(rules)


def open_burial_rule(question: Question) -> Rule | None:
    """Who may have had the burial of the social pension before 2026-10-05: it cannot be told."""
    if decree_of(question) is D335 or question.on < D176.first_day:
        return None
    return Rule(
        code="burial-social-pension",
        what=Text(
            "chi phí mai táng theo Điều 5 cũ, chưa có nguyên văn",
            "burial by the old Art. 5, whose words are not at hand",
        ),
        provision=D176.at(5),
        condition=social_pension.yes,
        unit=Unit.ONCE,
        floor=True,
    )


def injury_rule(question: Question, *, at_residence: bool | None = None) -> Rule:
    """The rule of `vnchild.rules.supports.heavy_injury`, at the clause of where it was."""
    new = decree_of(question) is D335
    level = D335.at(12, 2) if new else D20.at(13, 1)
    here, elsewhere = D20.at(13, 1), D20.at(13, 2)
    where = one_of(
        Text("nơi bị thương", "where it happened"),
        Provision(here.document, here.article),
        (
            Ground(text=residing.text, provision=here, condition=residing.yes),
            Ground(text=no_kin.text, provision=elsewhere, condition=no_kin.yes),
        ),
    )
    treated = Ground(
        text=Text(
            "phải cấp cứu và điều trị tại cơ sở y tế từ 3 ngày trở lên",
            "emergency care and treatment in a health facility for 3 days or more",
        ),
        provision=level if new else D20.at(2, 2),
        condition=treated_days.at_least(3),
    )
    return times(
        question.on,
        "heavy-injury",
        Text("hỗ trợ người bị thương nặng", "support of a badly injured person"),
        elsewhere if at_residence is False and not new else level,
        level,
        badly_injured.yes,
        10,
        discretionary=True,
        grounds=(treated,) if new else (where, treated),
    )


def emergency_rules(question: Question) -> tuple[Rule, ...]:
    """The rules of `vnchild.rules.supports.emergency_support`."""
    new = decree_of(question) is D335
    food = D335.at(12, 1, "a") if new else D20.at(12, 1)
    dead = D335.at(12, 3, "a") if new else D20.at(14, 1)
    rice = Text("hỗ trợ gạo", "rice")
    tet = Rule(
        code="rice-tet",
        what=rice,
        provision=food,
        condition=hungry_at_tet.yes,
        unit=Unit.ONCE,
        goods=Goods(kg=15, months=1, at_most=False),
    )
    otherwise = Rule(
        code="rice",
        what=rice,
        provision=food,
        condition=hungry.yes,
        unit=Unit.ONCE,
        goods=Goods(kg=15, months=3, at_most=True),
    )
    buried = times(
        question.on,
        "emergency-burial",
        Text("hỗ trợ chi phí mai táng khẩn cấp", "burial in an emergency"),
        dead,
        dead,
        died.yes,
        50,
        discretionary=True,
    )
    houses = (
        ("house-lost", "làm nhà ở", "building a house", house_lost.yes & IN_HARDSHIP, 40),
        ("house-moved", "di dời nhà ở", "moving a house", must_move.yes, 30),
        (
            "house-damaged",
            "sửa chữa nhà ở",
            "mending a house",
            house_damaged.yes & IN_HARDSHIP,
            20,
        ),
    )
    several = Reading(
        interpretation=HOUSE_ONCE,
        matters=(house_lost.yes & house_damaged.yes)
        | (must_move.yes & (house_lost.yes | house_damaged.yes)),
    )
    rules = [tet, otherwise, buried]
    for number, (code, vi, en, condition, millions) in enumerate(houses):
        at = D335.at(12, 4, "abc"[number]) if new else D20.at(15, number + 1)
        rules.append(
            Rule(
                code=code,
                what=Text(f"hỗ trợ {vi}", f"support for {en}"),
                provision=at,
                condition=condition,
                rates=(Rate(provision=at, amount=millions * 1_000_000),),
                unit=Unit.ONCE,
                floor=True,
                discretionary=True,
                readings=(several,),
            )
        )
    return tuple(rules)


def burial_by_others_rule(question: Question, actual_cost: int) -> Rule:
    """The rule of `vnchild.rules.supports.burial_by_others`."""
    new = decree_of(question) is D335
    at = D335.at(12, 3, "b") if new else D20.at(14, 2)
    return Rule(
        code="burial-by-others",
        what=Text(
            "chi phí mai táng người không có người nhận trách nhiệm mai táng",
            "burial of somebody for whose burial nobody takes responsibility",
        ),
        provision=at,
        condition=died_by_event.yes & (no_kin_buries if new else nobody_buries).yes,
        rates=(
            Rate(provision=at, coefficient=Fraction(50)),
            Rate(provision=at, amount=actual_cost, called=ACTUAL_COST),
        ),
        unit=Unit.ONCE,
        floor=True,
        discretionary=True,
        interpretations=(*switch_readings(question.on), *((SLIP_CLAUSE_1,) if new else ())),
    )

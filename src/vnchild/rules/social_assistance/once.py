"""Support paid once: burial, rice, heavy injury, houses.

Decree 20/2021 Art. 11-16; from 2026-10-05 Decree 335/2026 Art. 11-12. Where the law says at least
("tối thiểu", "thấp nhất") the support is marked as a floor, where it says that it is considered
("được xem xét") as discretionary.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import evolve

from vnchild.domain.care import Burial, Hardship
from vnchild.domain.person import Person
from vnchild.domain.terms import HouseholdClass
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import ALWAYS, Facts
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_176_2025 as D176
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.text import Text
from vnchild.law.truth import Truth
from vnchild.rules.readings import Reading
from vnchild.rules.social_assistance.arguments import (
    check_count,
    check_facts,
    check_money,
    check_term,
)
from vnchild.rules.social_assistance.assessment import Status
from vnchild.rules.social_assistance.care_readings import (
    HOUSE_ONCE,
    OTHER_ALLOWANCE,
    SLIP_CLAUSE_1,
)
from vnchild.rules.social_assistance.carer_conditions import asked_about, decree_of
from vnchild.rules.social_assistance.facts import age, facts_of
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.once_facts import (
    applied,
    badly_injured,
    child_of_single_parent,
    died,
    house_damaged,
    house_lost,
    hungry,
    hungry_at_tet,
    must_move,
    no_kin,
    other_allowance,
    receiving,
    residing,
    social_pension,
    survivor_allowance,
    treated_days,
)
from vnchild.rules.social_assistance.once_rules import (
    IN_HARDSHIP,
    POOR_OR_NEAR_POOR,
    once_on,
    switch_readings,
    times,
)
from vnchild.rules.social_assistance.support import (
    Goods,
    Rate,
    Rule,
    Support,
    Unit,
    evaluate,
    highest,
)


def burial(
    person: Person,
    burial: Burial,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The burial of a person, once and only the highest: at least 20 times the standard.

    Decree 20/2021 Art. 11: (a) on the monthly allowance, (b) a child of a poor single parent, (c)
    80 and over on a survivor's or other monthly allowance. Decree 335/2026 Art. 11: (a) also who
    had applied and qualified, (c) 75 and over, (d) 70 to under 75 of a poor or near-poor household
    on a survivor's allowance; and of the social pension, 20 times 540,000 VND (Decree 176/2025
    Art. 5(1) as 335/2026 Art. 31 has it). From 2025-07-01 to 2026-10-04 what the old words of that
    Art. 5 gave is open: they are not at hand.

    Args:
        person: who died.
        burial: what they were receiving; ``None`` is unknown.
        on: the day of the death.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    asked_about(person, on, known, standard, province)
    question = once_on(on, known, standard, province)
    decree = decree_of(question)
    new = decree is D335
    what = Text("hỗ trợ chi phí mai táng", "burial support")
    level = decree.at(11, 2)
    either = survivor_allowance.yes | other_allowance.yes
    on_allowance = receiving.yes | applied.yes if new else receiving.yes
    old = age >= (75 if new else 80)
    rules = [
        times(on, "burial-a", what, decree.at(11, 1, "a"), level, on_allowance, 20),
        times(on, "burial-b", what, decree.at(11, 1, "b"), level, child_of_single_parent.yes, 20),
        evolve(
            times(on, "burial-c", what, decree.at(11, 1, "c"), level, old & either, 20),
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
        rules.append(times(on, "burial-d", what, decree.at(11, 1, "d"), level, near, 20))
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
    facts: Facts = {
        **facts_of(person),
        "receiving": burial.receiving,
        "applied": burial.applied,
        "child_of_single_parent": burial.child_of_single_parent,
        "survivor_allowance": burial.survivor_allowance,
        "other_allowance": burial.other_allowance,
        "social_pension": burial.social_pension,
    }
    day = day_of(on, question.rules.leap)
    found = [evaluate(rule, facts, day, question.standard) for rule in rules]
    if not new and on >= D176.first_day and burial.social_pension is not False:
        found.append(_of_social_pension(facts, day))
    return highest(found)


def _of_social_pension(facts: Facts, day: Day) -> Support:
    """The burial of the social pension before 2026-10-05: it cannot be told."""
    rule = Rule(
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
    found = evaluate(rule, facts, day, None)
    told = evolve(found.reason, outcome=Truth.UNKNOWN)
    return evolve(found, status=Status.UNDETERMINED, up_to=None, reason=told)


def heavy_injury(
    *,
    injured: bool | None,
    days: int | None,
    at_residence: bool | None = None,
    no_kin_caring: bool | None = None,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The support of a badly injured person: at least 10 times the standard, once, considered.

    Badly injured is who needed emergency care and treatment of 3 days or more in a health facility
    (Decree 20/2021 Art. 2(2), Decree 335/2026 Art. 12(2)). Decree 20/2021 Art. 13(1) where they
    reside, 13(2) elsewhere if no relative cares for them; Decree 335/2026 Art. 12(2) wherever it
    was.

    Args:
        injured: injured by an event that the article names, so as to need emergency care.
        days: days of emergency care and treatment in a health facility.
        at_residence: injured where they reside.
        no_kin_caring: no relative cares for them.
        on: the day of the injury.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        CareError: a fact is not a bool, or the days are no whole number of 0 or more.
        NotCoveredError, StandardError, UnknownProvinceError: as `assess` does.
    """
    check_facts(injured=injured, at_residence=at_residence, no_kin_caring=no_kin_caring)
    check_count("days", days)
    question = once_on(on, known, standard, province)
    new = decree_of(question) is D335
    level = D335.at(12, 2) if new else D20.at(13, 1)
    where = residing.yes | no_kin.yes
    treated = Ground(
        text=Text(
            "phải cấp cứu và điều trị tại cơ sở y tế từ 3 ngày trở lên",
            "emergency care and treatment in a health facility for 3 days or more",
        ),
        provision=level if new else D20.at(2, 2),
        condition=treated_days.at_least(3),
    )
    rule = times(
        on,
        "heavy-injury",
        Text("hỗ trợ người bị thương nặng", "support of a badly injured person"),
        D20.at(13, 2) if at_residence is False and not new else level,
        level,
        badly_injured.yes if new else badly_injured.yes & where,
        10,
        discretionary=True,
        grounds=(treated,),
    )
    facts: Facts = {
        "badly_injured": injured,
        "treated_days": days,
        "at_residence": at_residence,
        "no_kin_caring": no_kin_caring,
    }
    return evaluate(rule, facts, day_of(on), question.standard)


def emergency_support(
    hardship: Hardship,
    poverty: HouseholdClass | None,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> tuple[Support, ...]:
    """What a household may get for an emergency, each once.

    Rice of 15 kg a person a month, one month at Tết, at most three otherwise (Decree 20/2021 Art.
    12(1), 335/2026 12(1)(a)); burial of at least 50 times the standard (14(1), 12(3)(a)); houses of
    at least 40, 30 and 20 million VND (15(1)-(3), 12(4)), of one that is lost and one that is
    damaged the higher, being the same house. For a child whose parents both died or
    went missing (Art. 16) see `vnchild.rules.social_assistance.temporary_care`.

    Args:
        hardship: what befell the household; ``None`` is unknown.
        poverty: its class.
        on: the day of the event.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        CareError: ``poverty`` is no household class.
        NotCoveredError, StandardError, UnknownProvinceError: as `assess` does.
    """
    check_term("poverty", HouseholdClass, poverty)
    question = once_on(on, known, standard, province)
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
        on,
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
    facts: Facts = {
        "household": poverty,
        "hungry_at_tet": hardship.hungry_at_tet,
        "hungry": hardship.hungry,
        "died": hardship.died,
        "in_difficulty": hardship.in_difficulty,
        "house_lost": hardship.house_lost,
        "must_move": hardship.must_move,
        "house_damaged": hardship.house_damaged,
    }
    day = day_of(on, question.rules.leap)
    found = {rule.code: evaluate(rule, facts, day, question.standard) for rule in rules}
    lost = highest((found.pop("house-lost"), found.pop("house-damaged")))
    return (*found.values(), lost)


def burial_by_others(
    *,
    actual_cost: int,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The cost of who buries a person of an emergency whom no kin buries.

    The actual cost, at least 50 times the standard, considered: Decree 20/2021 Art. 14(2),
    335/2026 Art. 12(3)(b).

    Args:
        actual_cost: VND.
        on: the day of the death.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        CareError: ``actual_cost`` is no whole number of 0 or more.
        NotCoveredError, StandardError, UnknownProvinceError: as `assess` does.
    """
    check_money("actual_cost", actual_cost)
    question = once_on(on, known, standard, province)
    new = decree_of(question) is D335
    at = D335.at(12, 3, "b") if new else D20.at(14, 2)
    rule = Rule(
        code="burial-by-others",
        what=Text("chi phí mai táng người không có thân nhân", "burial of somebody without kin"),
        provision=at,
        condition=ALWAYS,
        rates=(
            Rate(provision=at, coefficient=Fraction(50)),
            Rate(provision=at, amount=actual_cost),
        ),
        unit=Unit.ONCE,
        floor=True,
        discretionary=True,
        interpretations=(*switch_readings(on), *((SLIP_CLAUSE_1,) if new else ())),
    )
    return evaluate(rule, {}, day_of(on), question.standard)

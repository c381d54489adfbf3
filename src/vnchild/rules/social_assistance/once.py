"""Support paid once: burial, rice, heavy injury, houses.

Decree 20/2021 Art. 11-16; from 2026-10-05 Decree 335/2026 Art. 11-12. Where the law says at least
("tối thiểu", "thấp nhất") the support is marked as a floor, where it says that it is considered
("được xem xét") as discretionary.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from vnchild.domain.care import Burial, Hardship
from vnchild.domain.person import Person
from vnchild.domain.terms import HouseholdClass
from vnchild.law.age import day_of
from vnchild.law.conditions import Facts
from vnchild.law.truth import Truth
from vnchild.rules.social_assistance.arguments import (
    check_count,
    check_facts,
    check_money,
    check_term,
)
from vnchild.rules.social_assistance.assessment import Status
from vnchild.rules.social_assistance.carer_conditions import asked_about
from vnchild.rules.social_assistance.facts import facts_of
from vnchild.rules.social_assistance.once_rules import (
    burial_by_others_rule,
    burial_rules,
    emergency_rules,
    injury_rule,
    once_on,
    open_burial_rule,
)
from vnchild.rules.social_assistance.support import (
    Support,
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
    found = [evaluate(rule, facts, day, question.standard) for rule in burial_rules(question)]
    open_rule = open_burial_rule(question)
    if open_rule is not None and burial.social_pension is not False:
        found.append(_undetermined(evaluate(open_rule, facts, day, None)))
    return highest(found)


def _undetermined(found: Support) -> Support:
    """What may be due by a rule whose words are not at hand."""
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
    rule = injury_rule(question, at_residence=at_residence)
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
    found = {
        rule.code: evaluate(rule, facts, day, question.standard)
        for rule in emergency_rules(question)
    }
    lost = highest((found.pop("house-lost"), found.pop("house-damaged")))
    return (*found.values(), lost)


def burial_by_others(
    *,
    actual_cost: int,
    died_by_event: bool | None = None,
    nobody_buries: bool | None = None,
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
        died_by_event: whether the person died by what Art. 14(1), 12(3)(a) names: disaster, fire,
            epidemic, a grave traffic or work accident, or force majeure; ``None`` is unknown.
        nobody_buries: whether nobody, by Decree 335/2026 no relative, takes responsibility for the
            burial; ``None`` is unknown.
        on: the day of the death.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        CareError: ``actual_cost`` is no whole number of 0 or more, or a fact is not a bool.
        NotCoveredError, StandardError, UnknownProvinceError: as `assess` does.
    """
    check_money("actual_cost", actual_cost)
    check_facts(died_by_event=died_by_event, nobody_buries=nobody_buries)
    question = once_on(on, known, standard, province)
    rule = burial_by_others_rule(question, actual_cost)
    facts: Facts = {"died_by_event": died_by_event, "nobody_buries": nobody_buries}
    return evaluate(rule, facts, day_of(on), question.standard)

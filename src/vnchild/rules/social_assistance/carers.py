"""Support for those who care: taking in, direct care, pregnancy and small children, meals.

Decree 20/2021 Art. 18-20 and 22-23 with Circular 02/2021 Art. 3; from 2026-10-05 Decree 335/2026
Art. 15-20. Every coefficient is the least that the law allows ("thấp nhất").
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import evolve
from dateutil.relativedelta import relativedelta

from vnchild.domain.care import CareError, Carer, Raising
from vnchild.domain.person import Person
from vnchild.domain.terms import Care, Disability
from vnchild.law.age import day_of
from vnchild.law.conditions import ALWAYS
from vnchild.law.documents import DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.readings import Reading
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.care_readings import (
    CARE_OR_TAKEN_IN,
    CLAUSE_2_PAST_16,
    IN_THE_COMMUNITY,
    ONE_SUPPORT,
)
from vnchild.rules.social_assistance.carer_conditions import (
    EXTREMELY_SEVERE,
    IN_COMMUNITY,
    asked_about,
    carer_facts,
    carer_readings,
    conditions_at,
    decree_of,
    disabled_gate,
    for_adult,
    for_child,
    for_relative,
    in_clause,
    pregnant,
    small,
)
from vnchild.rules.social_assistance.facts import age, care, disability, facts_of, is_child
from vnchild.rules.social_assistance.grounds import Ground, one_of, with_grounds
from vnchild.rules.social_assistance.support import (
    Rate,
    Rule,
    Support,
    Unit,
    evaluate,
    highest,
)


def taking_in_rules(question: Question) -> tuple[Rule, Rule, Rule, Rule]:
    """The rules of `taking_in`: of a child, by kin, of the elderly, of the severely disabled."""
    decree = decree_of(question)
    number = 17 if decree is DECREE_335_2026 else 20
    elderly = "5.b" if decree is DECREE_335_2026 else "5.d"
    taken = care.is_(Care.CARER)
    first = in_clause(question, "1")
    gate = disabled_gate(question)
    of_child, of_relative, of_adult = conditions_at(question)
    child_rates = (
        Rate(provision=decree.at(number, 1, "a"), coefficient=Fraction(5, 2), when=age < 4),
        Rate(provision=decree.at(number, 1, "b"), coefficient=Fraction(3, 2), when=age >= 4),
    )
    what = Text("hỗ trợ nhận chăm sóc, nuôi dưỡng", "support for taking in")
    care_or_taken = Reading(interpretation=CARE_OR_TAKEN_IN, matters=taken & EXTREMELY_SEVERE)
    past_16 = Reading(
        interpretation=CLAUSE_2_PAST_16, matters=taken & in_clause(question, "2").whole
    )
    child = Rule(
        code="taking-in-child",
        what=Text(f"{what.vi} trẻ em", f"{what.en} a child"),
        provision=decree.at(number, 1),
        condition=taken & is_child,
        grounds=(first, *for_child(question), gate),
        rates=child_rates,
        unit=Unit.MONTH,
        floor=True,
        readings=(past_16, *carer_readings(question)),
    )
    by_kin = evolve(
        child,
        what=Text(
            "hỗ trợ người thân nhận chăm sóc, nuôi dưỡng trẻ em", f"{what.en} a child of kin"
        ),
        provision=of_relative,
        grounds=(first, *for_relative(question)),
        discretionary=True,
    )
    old = Rule(
        code="taking-in-elderly",
        what=Text(f"{what.vi} người cao tuổi", f"{what.en} an elderly person"),
        provision=decree.at(number, 1),
        condition=taken,
        grounds=(in_clause(question, elderly), *for_adult(question)),
        rates=(Rate(provision=decree.at(number, 1, "b"), coefficient=Fraction(3, 2)),),
        unit=Unit.MONTH,
        floor=True,
    )
    of_child_too = one_of(
        Text(
            "trường hợp là trẻ em, đồng thời đáp ứng điều kiện nhận trẻ em",
            "the carer of a child must also meet the conditions for children",
        ),
        Provision(of_child.document, of_child.article),
        (
            Ground(
                text=Text("từ đủ 16 tuổi", "of 16 or over"),
                provision=of_adult,
                condition=age >= 16,
            ),
            Ground(
                text=for_child(question)[0].text,
                provision=of_child,
                condition=with_grounds(ALWAYS, for_child(question)),
            ),
            Ground(
                text=for_relative(question)[0].text,
                provision=of_relative,
                condition=with_grounds(first.whole, for_relative(question)),
            ),
        ),
    )
    disabled = Rule(
        code="taking-in-disabled",
        what=Text(
            f"{what.vi} người khuyết tật đặc biệt nặng",
            f"{what.en} a person with an extremely severe disability",
        ),
        provision=decree.at(number, 2, "d"),
        condition=taken & EXTREMELY_SEVERE,
        grounds=(*for_adult(question), of_child_too),
        rates=(
            Rate(provision=decree.at(number, 2, "d"), coefficient=Fraction(3, 2)),
            Rate(provision=decree.at(number, 2, "d"), coefficient=Fraction(5, 2), when=is_child),
        ),
        unit=Unit.MONTH,
        floor=True,
        readings=(care_or_taken, *carer_readings(question)),
    )
    return child, by_kin, old, disabled


def taking_in(
    person: Person,
    carer: Carer | None,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The monthly support of a carer for a person taken in, at least.

    Decree 20/2021 Art. 20(1), (2)(d); Decree 335/2026 Art. 17(1), (2)(d): 2.5 times the standard
    for a child of Art. 5(1) under 4, 1.5 from 4 to under 16; 1.5 for an elderly person of 5(5)(d)
    (335/2026: 5(5)(b)); for an extremely severe disability 1.5, a child 2.5.

    Args:
        person: who is taken in; only one whose ``care`` is by a carer counts.
        carer: who takes them in.
        on: the day asked about.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    question = asked_about(person, on, known, standard, province)
    facts = {**facts_of(person), **carer_facts(carer)}
    day = day_of(on, question.rules.leap)
    level = question.standard
    found = [evaluate(rule, facts, day, level) for rule in taking_in_rules(question)]
    in_both = found[3].amount and any(each.amount for each in found[:3])
    return highest(found, *((ONE_SUPPORT,) if in_both else ()))


def direct_care_rule(question: Question) -> Rule:
    """The rule of `direct_care`."""
    decree = decree_of(question)
    at = decree.at(17 if decree is DECREE_335_2026 else 20, 2, "c")
    return Rule(
        code="direct-care",
        what=Text(
            "hỗ trợ hộ trực tiếp chăm sóc người khuyết tật đặc biệt nặng",
            "support for a household caring for a person with an extremely severe disability",
        ),
        provision=at,
        condition=care.is_(Care.FAMILY) & EXTREMELY_SEVERE,
        rates=(Rate(provision=at, coefficient=Fraction(1)),),
        unit=Unit.MONTH,
        floor=True,
        readings=(
            Reading(
                interpretation=CARE_OR_TAKEN_IN,
                matters=care.is_(Care.CARER) & EXTREMELY_SEVERE,
            ),
        ),
    )


def direct_care(
    person: Person,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The monthly support of a household for each extremely severely disabled person it cares for.

    1.0 times the standard, at least: Decree 20/2021 Art. 20(2)(c), Decree 335/2026 Art. 17(2)(c).

    Args:
        person: who is cared for; only one whose ``care`` is in the family counts.
        on: the day asked about.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    question = asked_about(person, on, known, standard, province)
    day = day_of(on, question.rules.leap)
    return evaluate(direct_care_rule(question), facts_of(person), day, question.standard)


def raising_rule(question: Question) -> Rule:
    """The rule of `raising_support`."""
    decree = decree_of(question)
    at = decree.at(17 if decree is DECREE_335_2026 else 20, 2, "a")
    both = (pregnant.yes & small.at_least(1)) | small.at_least(2)
    entitled = disability.is_(Disability.SEVERE, Disability.EXTREMELY_SEVERE) & (
        pregnant.yes | small.at_least(1)
    )
    return Rule(
        code="raising",
        what=Text(
            "hỗ trợ người khuyết tật mang thai hoặc nuôi con dưới 36 tháng tuổi",
            "support for a disabled person who is pregnant or raises children under 36 months",
        ),
        provision=at,
        condition=IN_COMMUNITY & entitled,
        rates=(
            Rate(provision=at, coefficient=Fraction(3, 2)),
            Rate(provision=at, coefficient=Fraction(2), when=both),
        ),
        unit=Unit.MONTH,
        floor=True,
        readings=(
            Reading(interpretation=IN_THE_COMMUNITY, matters=care.is_(Care.FACILITY) & entitled),
        ),
    )


def raising_support(
    person: Person,
    raising: Raising,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The monthly support of a disabled person who is pregnant or raises children under 36 months.

    1.5 times the standard for pregnancy or one child; 2.0 for both, or for two children or more;
    only the highest, at least that, beside the allowance of Art. 5(6): Decree 20/2021 Art.
    20(2)(a), (b); Decree 335/2026 Art. 17(2)(a), (b). Of a couple, see `one_for_a_couple`.

    Args:
        person: who; the disability must be severe or extremely severe.
        raising: pregnancy and small children.
        on: the day asked about.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    question = asked_about(person, on, known, standard, province)
    facts = {
        **facts_of(person),
        "pregnant": raising.pregnant,
        "under_36_months": raising.under_36_months,
    }
    day = day_of(on, question.rules.leap)
    return evaluate(raising_rule(question), facts, day, question.standard)


def one_for_a_couple(one: Support, other: Support) -> Support:
    """The one support of a couple who both have a disability: the higher (20(2)(a), 17(2)(a))."""
    return highest((one, other))


def under_36_months(births: tuple[date, ...], on: date) -> int:
    """How many children born on these days are under 36 months on a day.

    Raises:
        CareError: a child was born after that day.
    """
    if any(born > on for born in births):
        msg = f"a child was born after {on}, the day asked about"
        raise CareError(msg)
    return sum(on < born + relativedelta(months=36) for born in births)

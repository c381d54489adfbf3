"""Social assistance facilities: who may be admitted, the monthly nurture, study, burial.

Decree 20/2021 Art. 24-26; from 2026-10-05 Decree 335/2026 Art. 21-23. Nurture and burial are the
least that the law allows.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import evolve, field, frozen
from dateutil.relativedelta import relativedelta

from vnchild.domain.care import FacilityNeed
from vnchild.domain.person import Person
from vnchild.domain.terms import Care
from vnchild.law.age import Day, day_of
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.assessment import Question, Status
from vnchild.rules.social_assistance.care_readings import (
    FACILITY_FROM_JULY,
    THREE_MONTHS,
)
from vnchild.rules.social_assistance.carer_conditions import (
    asked_about,
    decree_of,
    reaches_back,
)
from vnchild.rules.social_assistance.emergency_needs import point_of
from vnchild.rules.social_assistance.facility_facts import (
    need_facts,
    voluntary,
)
from vnchild.rules.social_assistance.facility_grounds import (
    facility_readings,
    grounds_of,
    lasting,
    switch_readings,
    whose,
)
from vnchild.rules.social_assistance.facts import (
    age,
    care,
)
from vnchild.rules.social_assistance.standard import Standard
from vnchild.rules.social_assistance.support import (
    Finding,
    Rate,
    Rule,
    Support,
    Unit,
    evaluate,
    find,
)


@frozen(kw_only=True)
class Admission:
    """Whether a person may be admitted to a social assistance facility.

    Args:
        status: whether they may, on one ground or another.
        grounds: each ground (Decree 20/2021 Art. 24, 335/2026 Art. 21) with its own status and
            reasons.
        at_public_cost: whether a ground of clauses 1 to 3 holds, on which nurture is paid.
        missing: the facts that would settle the status, by name.
        until: the last day of an emergency stay, where that is surely the ground, no other surely
            is, and the day of entering is known.
    """

    status: Status
    grounds: tuple[Finding, ...] = field(repr=False)
    at_public_cost: Status
    missing: tuple[str, ...]
    until: date | None = None


def _any(statuses: list[Status]) -> Status:
    for wanted in (Status.ELIGIBLE, Status.UNDETERMINED):
        if wanted in statuses:
            return wanted
    return Status.NOT_ELIGIBLE


def admission(
    person: Person, need: FacilityNeed, *, on: date, known: date | None = None
) -> Admission:
    """Whether a person may be admitted to a facility, and on which ground.

    Decree 20/2021 Art. 24; Decree 335/2026 Art. 21. A voluntary resident may be admitted but is
    not nurtured at public cost.

    Args:
        person: who.
        need: why; what is ``None`` is unknown.
        on: the day asked about.
        known: the day of the knowledge of the law; by default all that the package knows.

    Raises:
        NotCoveredError: ``on`` is before 2021-07-01, or nothing was known yet.
        QuestionError: the person was born after ``on``.
    """
    question = asked_about(person, on, known, None, None)
    new = decree_of(question) is D335
    day = day_of(on, question.rules.leap)
    facts = need_facts(person, need, on)
    article, document = (21, D335) if new else (24, D20)
    found = []
    for ground in grounds_of(question):
        urgent = ground.provision.clause == "2"
        at = point_of(ground, need.emergency) if urgent else ground.provision
        readings = (THREE_MONTHS,) if urgent else ()
        answer = find(ground.text, at, ground.whole, facts, day, readings)
        found.append(evolve(answer, reason=evolve(ground.reason(facts, day), provision=at)))
    own_will = find(
        Text("tự nguyện", "of their own will"),
        document.at(article, 4 if new else 5),
        voluntary.yes,
        facts,
        day,
    )
    paid = _any([each.status for each in found])
    status = _any([paid, own_will.status])
    missing: set[str] = set()
    if status is Status.UNDETERMINED:
        missing = {name for each in (*found, own_will) for name in each.missing}
    holding = [each for each in (*found, own_will) if each.status is Status.ELIGIBLE]
    only_urgent = holding == [found[3]]
    return Admission(
        status=status,
        grounds=(*found, own_will),
        at_public_cost=paid,
        missing=tuple(sorted(missing)),
        until=need.entered + relativedelta(months=3) if only_urgent and need.entered else None,
    )


def facility_standard(question: Question) -> Standard:
    """The standard level; what reaches back for facilities stands in 32(5), not 32(3)."""
    level = question.standard
    return evolve(level, provision=D335.at(32, 5)) if level.provision == D335.at(32, 3) else level


def nurture_rule(question: Question) -> Rule:
    """The rule of `nurture`, without the readings that hang on the person."""
    document, article = (D335, 22) if decree_of(question) is D335 else (D20, 25)
    return Rule(
        code="nurture",
        what=Text("trợ cấp nuôi dưỡng hằng tháng tại cơ sở", "monthly nurture in a facility"),
        provision=document.at(article, 1),
        condition=care.is_(Care.FACILITY),
        grounds=(whose(question),),
        rates=(
            Rate(provision=document.at(article, 1, "a"), coefficient=Fraction(5), when=age < 4),
            Rate(provision=document.at(article, 1, "b"), coefficient=Fraction(4), when=age >= 4),
        ),
        unit=Unit.MONTH,
        floor=True,
    )


def nurture(
    person: Person,
    need: FacilityNeed,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The monthly nurture of a person in a facility, at least.

    5.0 times the standard under 4 years, 4.0 from 4: Decree 20/2021 Art. 25(1), Decree 335/2026
    Art. 22(1). For the people of clauses 1 to 3; in an emergency for at most 3 months unless a
    decision keeps them (24(4), 21(2)(d)); past 16 while studying, to the 22nd birthday under
    Decree 20/2021 (26(2), 23(2)), and there for at most 24 months after study (26(5)).

    Args:
        person: who; only one whose ``care`` is in a facility counts.
        need: why they are there; what is ``None`` is unknown.
        on: the day asked about.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    question = asked_about(person, on, known, standard, province)
    facts, day = need_facts(person, need, on), day_of(on, question.rules.leap)
    readings = facility_readings(question, facts, day, need)
    rule = evolve(nurture_rule(question), interpretations=readings)
    return evaluate(rule, facts, day, facility_standard(question))


def facility_burial_rule(question: Question) -> Rule:
    """The rule of `facility_burial`."""
    at = D335.at(22, 7) if decree_of(question) is D335 else D20.at(25, 3)
    return Rule(
        code="facility-burial",
        what=Text("chi phí mai táng tại cơ sở", "burial of a resident of a facility"),
        provision=at,
        condition=care.is_(Care.FACILITY),
        grounds=(whose(question),),
        rates=(Rate(provision=at, coefficient=Fraction(50)),),
        unit=Unit.ONCE,
        floor=True,
        interpretations=(FACILITY_FROM_JULY,) if reaches_back(question.on) else (),
    )


def facility_burial(
    person: Person,
    need: FacilityNeed,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
) -> Support:
    """The burial of a person who dies in a facility: at least 50 times the standard, once.

    Decree 20/2021 Art. 25(3), Decree 335/2026 Art. 22(7); for the people of clauses 1 to 3.

    Args:
        person: who died.
        need: why they were there.
        on: the day of the death.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    question = asked_about(person, on, known, standard, province)
    day: Day = day_of(on, question.rules.leap)
    facts = need_facts(person, need, on)
    return evaluate(facility_burial_rule(question), facts, day, facility_standard(question))


def may_stay(person: Person, need: FacilityNeed, *, on: date, known: date | None = None) -> Finding:
    """Whether a person may go on being cared for in a facility at public cost.

    Decree 20/2021 Art. 24(4), 26(2), 26(5); Decree 335/2026 Art. 21(2)(d), 23(2). Cites the ground
    that holds; where none surely does the first that may, else the whole article.

    Raises:
        NotCoveredError, QuestionError: as `nurture` does.
    """
    question = asked_about(person, on, known, None, None)
    facts, day = need_facts(person, need, on), day_of(on, question.rules.leap)
    people = whose(question)
    at = people.provision
    readings: tuple[Interpretation, ...] = ()
    for wanted in (Truth.YES, Truth.UNKNOWN):
        holding = [g for g in lasting(question) if truth(g[0].whole, facts, day) is wanted]
        if holding:
            ground, readings = holding[0]
            at = point_of(ground, need.emergency) if wanted is Truth.YES else ground.provision
            break
    readings = (*readings, *switch_readings(question, facts, day, need))
    what = Text("tiếp tục được chăm sóc tại cơ sở", "goes on being cared for in a facility")
    return find(what, at, care.is_(Care.FACILITY), facts, day, readings, (people,))

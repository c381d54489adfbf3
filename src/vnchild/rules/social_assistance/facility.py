"""Social assistance facilities: who may be admitted, the monthly nurture, study, burial.

Decree 20/2021 Art. 24-26; from 2026-10-05 Decree 335/2026 Art. 21-23. Nurture and burial are the
least that the law allows.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, field, frozen
from dateutil.relativedelta import relativedelta

from vnchild.domain.care import FacilityNeed
from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.domain.terms import Care, HouseholdClass, Supporter
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import Condition, Facts, Or
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.assessment import Question, Status
from vnchild.rules.social_assistance.care_readings import (
    ADULTS_STAY,
    AFTER_STUDY,
    FACILITY_FROM_JULY,
    STUDYING_ON,
    STUDYING_TO_22,
    THREE_MONTHS,
)
from vnchild.rules.social_assistance.carer_conditions import (
    asked_about,
    decree_of,
    in_clause,
    reaches_back,
)
from vnchild.rules.social_assistance.facility_facts import (
    NEEDS_20,
    NEEDS_335,
    admitted_before_16,
    admitted_by_1_or_3,
    cannot_live_outside,
    disability_law,
    elderly_law,
    helpless,
    in_24_months,
    in_time,
    kept,
    need_facts,
    nobody_takes_in,
    sanctions_law,
    self_reliant,
    supporter_unable,
    voluntary,
)
from vnchild.rules.social_assistance.facts import (
    age,
    care,
    household,
    is_elderly,
    studying,
    supporter,
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
        grounds: each ground of Art. 24 / 21 with its own status and reasons.
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


def _grounds(question: Question) -> tuple[tuple[str, Condition], ...]:
    """The grounds of clauses 1 to 3 by their clause and point, ``1a``."""
    of_children = in_clause(question, "1", "3")
    if decree_of(question) is D335:
        poor = household.is_(HouseholdClass.POOR)
        alone = supporter.is_(Supporter.NONE) & cannot_live_outside.yes
        return (
            ("1a", of_children),
            ("1b", is_elderly & poor & (alone | supporter_unable.yes)),
            ("1c", disability_law.yes),
            ("2", NEEDS_335),
            ("3", sanctions_law.yes),
        )
    return (
        ("1a", of_children & helpless.yes & nobody_takes_in.yes),
        ("1b", is_elderly & elderly_law.yes),
        ("1c", disability_law.yes),
        ("2", NEEDS_20),
        ("3", sanctions_law.yes),
    )


_NAMES: Final = {
    "1a": Text("trẻ em của khoản 1 và khoản 3 Điều 5", "people of Art. 5(1) and (3)"),
    "1b": Text("người cao tuổi", "elderly people"),
    "1c": Text("trẻ em khuyết tật, người khuyết tật", "children and people with a disability"),
    "2": Text("đối tượng cần bảo vệ khẩn cấp", "people in need of emergency protection"),
    "3": Text("diện xử lý vi phạm hành chính", "by the law on administrative violations"),
}


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
    for code, condition in _grounds(question):
        at = document.at(article, code[0], code[1:] or None)
        readings = (THREE_MONTHS,) if code == "2" else ()
        found.append(find(_NAMES[code], at, condition, facts, day, readings))
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
    urgent = holding == [found[3]]
    return Admission(
        status=status,
        grounds=(*found, own_will),
        at_public_cost=paid,
        missing=tuple(sorted(missing)),
        until=need.entered + relativedelta(months=3) if urgent and need.entered else None,
    )


_Lasting = tuple[Provision, Condition, tuple[Interpretation, ...]]


def _lasting(question: Question) -> list[_Lasting]:
    """Each ground on which care in a facility lasts: where it stands, its readings."""
    new = decree_of(question) is D335
    article, document = (21, D335) if new else (24, D20)
    found: list[_Lasting] = []
    for code, condition in _grounds(question):
        at = document.at(article, code[0], code[1:] or None)
        if code == "2":
            found.append((at, condition & (in_time.yes | kept.yes), (THREE_MONTHS,)))
        else:
            found.append((at, condition, ()))
    on_study = (age >= CHILD_BELOW) & studying.yes & admitted_before_16.yes
    if new:
        return [*found, (D335.at(23, 2), on_study, (STUDYING_ON,))]
    after_study = (
        (age >= CHILD_BELOW)
        & studying.no
        & admitted_before_16.yes
        & admitted_by_1_or_3.yes
        & in_24_months.yes
        & self_reliant.no
    )
    return [
        *found,
        (D20.at(26, 2), on_study & age.until(22), (STUDYING_ON, STUDYING_TO_22)),
        (D20.at(26, 5), after_study, (AFTER_STUDY,)),
    ]


def _readings(question: Question, facts: Facts, day: Day) -> tuple[Interpretation, ...]:
    """The readings of the grounds that surely hold; if none does, of those that may."""
    if truth(_stays(question), facts, day) is Truth.NO:
        return ()
    lasting = [(truth(ground, facts, day), more) for _, ground, more in _lasting(question)]
    top = max(outcome for outcome, _ in lasting)
    found = [each for outcome, more in lasting if outcome is top for each in more]
    grown = truth(age >= CHILD_BELOW, facts, day) is not Truth.NO
    if decree_of(question) is D20 and grown and truth(studying.yes, facts, day) is not Truth.YES:
        found.append(ADULTS_STAY)
    return tuple(dict.fromkeys(found))


def _stays(question: Question) -> Condition:
    """Being cared for in a facility on a ground of clauses 1 to 3 that still lasts."""
    return care.is_(Care.FACILITY) & Or(tuple(ground for _, ground, _ in _lasting(question)))


def _standard(question: Question) -> Standard:
    """The standard level; what reaches back for facilities stands in 32(5), not 32(3)."""
    level = question.standard
    return evolve(level, provision=D335.at(32, 5)) if level.provision == D335.at(32, 3) else level


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
    new = decree_of(question) is D335
    document, article = (D335, 22) if new else (D20, 25)
    facts, day = need_facts(person, need, on), day_of(on, question.rules.leap)
    rule = Rule(
        code="nurture",
        what=Text("trợ cấp nuôi dưỡng hằng tháng tại cơ sở", "monthly nurture in a facility"),
        provision=document.at(article, 1),
        condition=_stays(question),
        rates=(
            Rate(provision=document.at(article, 1, "a"), coefficient=Fraction(5), when=age < 4),
            Rate(provision=document.at(article, 1, "b"), coefficient=Fraction(4), when=age >= 4),
        ),
        unit=Unit.MONTH,
        floor=True,
        interpretations=_readings(question, facts, day),
    )
    return evaluate(rule, facts, day, _standard(question))


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
    at = D335.at(22, 7) if decree_of(question) is D335 else D20.at(25, 3)
    rule = Rule(
        code="facility-burial",
        what=Text("chi phí mai táng tại cơ sở", "burial of a resident of a facility"),
        provision=at,
        condition=_stays(question),
        rates=(Rate(provision=at, coefficient=Fraction(50)),),
        unit=Unit.ONCE,
        floor=True,
        interpretations=(FACILITY_FROM_JULY,) if reaches_back(on) else (),
    )
    day: Day = day_of(on, question.rules.leap)
    return evaluate(rule, need_facts(person, need, on), day, _standard(question))


def may_stay(person: Person, need: FacilityNeed, *, on: date, known: date | None = None) -> Finding:
    """Whether a person may go on being cared for in a facility at public cost.

    Decree 20/2021 Art. 24(4), 26(2), 26(5); Decree 335/2026 Art. 21(2)(d), 23(2). Cites the ground
    that holds; where none surely does the first that may, else the whole article.

    Raises:
        NotCoveredError, QuestionError: as `nurture` does.
    """
    question = asked_about(person, on, known, None, None)
    facts, day = need_facts(person, need, on), day_of(on, question.rules.leap)
    whole = D335.at(21) if decree_of(question) is D335 else D20.at(24)
    at: _Lasting = whole, _stays(question), ()
    for wanted in (Truth.YES, Truth.UNKNOWN):
        holding = [each for each in _lasting(question) if truth(each[1], facts, day) is wanted]
        if holding:
            at = holding[0]
            break
    what = Text("tiếp tục được chăm sóc tại cơ sở", "goes on being cared for in a facility")
    return find(what, at[0], _stays(question), facts, day, at[2])

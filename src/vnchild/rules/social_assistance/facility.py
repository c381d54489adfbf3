"""Social assistance facilities: who may be admitted, the monthly nurture, study, burial.

Decree 20/2021 Art. 24-26; from 2026-10-05 Decree 335/2026 Art. 21-23. Nurture and burial are the
least that the law allows.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from vnchild.domain.care import EmergencyNeed, FacilityNeed
from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.domain.terms import Care, HouseholdClass, Supporter
from vnchild.law.age import Day, day_of
from vnchild.law.conditions import BoolFact, Condition, Facts, Or
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assessment import Question, Status
from vnchild.rules.social_assistance.care_readings import (
    ADULTS_STAY,
    AFTER_STUDY,
    FACILITY_FROM_JULY,
    STUDYING_ON,
    STUDYING_TO_22,
    THREE_MONTHS,
)
from vnchild.rules.social_assistance.carer_conditions import asked_about, decree_of, in_clause
from vnchild.rules.social_assistance.facts import (
    age,
    care,
    facts_of,
    household,
    is_elderly,
    studying,
    supporter,
)
from vnchild.rules.social_assistance.support import (
    Finding,
    Rate,
    Rule,
    Support,
    Unit,
    evaluate,
    find,
)
from vnchild.rules.social_assistance.temporary_care import emergency

helpless: Final = BoolFact(
    "helpless", Text("không tự lo được cuộc sống", "cannot look after themselves")
)
nobody_takes_in: Final = BoolFact(
    "nobody_takes_in",
    Text("không có người nhận chăm sóc tại cộng đồng", "nobody in the community takes them in"),
)
elderly_law: Final = BoolFact(
    "elderly_law", Text("thuộc diện theo pháp luật người cao tuổi", "by the law on the elderly")
)
cannot_live_outside: Final = BoolFact(
    "cannot_live_outside",
    Text("không có điều kiện sống ở cộng đồng", "cannot live in the community"),
)
supporter_unable: Final = BoolFact(
    "supporter_unable",
    Text("người phụng dưỡng không có điều kiện", "has a supporter without the means"),
)
disability_law: Final = BoolFact(
    "disability_law",
    Text("thuộc diện theo pháp luật người khuyết tật", "by the law on disability"),
    sensitive=True,
)
sanctions_law: Final = BoolFact(
    "sanctions_law",
    Text("thuộc diện theo pháp luật xử lý vi phạm hành chính", "by the law on violations"),
    sensitive=True,
)
voluntary: Final = BoolFact("voluntary", Text("tự nguyện vào cơ sở", "came of their own will"))
in_time: Final = BoolFact(
    "within_three_months", Text("trong thời hạn 3 tháng", "within three months of entering")
)
kept: Final = BoolFact(
    "kept", Text("có quyết định giải quyết sau 3 tháng", "kept by a decision after three months")
)
admitted_before_16: Final = BoolFact(
    "admitted_before_16",
    Text("được tiếp nhận trước khi đủ 16 tuổi", "was admitted before turning 16"),
)
in_24_months: Final = BoolFact(
    "within_24_months", Text("trong 24 tháng từ khi thôi học", "within 24 months of ending study")
)
self_reliant: Final = BoolFact(
    "self_reliant",
    Text("đã tự lập được cuộc sống", "lives on their own"),
    denied=Text("chưa tự lập được cuộc sống", "cannot yet live on their own"),
)
_NEEDS_20: Final = emergency.is_(
    EmergencyNeed.DOMESTIC_VIOLENCE,
    EmergencyNeed.SEXUAL_ABUSE,
    EmergencyNeed.TRAFFICKED,
    EmergencyNeed.FORCED_LABOUR,
    EmergencyNeed.STREET,
    EmergencyNeed.DECIDED,
)
_NEEDS_335: Final = emergency.is_(
    EmergencyNeed.DOMESTIC_VIOLENCE,
    EmergencyNeed.MISTREATED,
    EmergencyNeed.ABANDONED,
    EmergencyNeed.SEXUAL_ABUSE,
    EmergencyNeed.PHYSICAL_ABUSE,
    EmergencyNeed.TRAFFICKED,
    EmergencyNeed.FORCED_LABOUR,
    EmergencyNeed.STREET,
    EmergencyNeed.DECIDED,
)
"""Art. 24(2) names sexual abuse only; 21(2)(a) also physical abuse, mistreatment, abandonment."""


@frozen(kw_only=True)
class Admission:
    """Whether a person may be admitted to a social assistance facility.

    Args:
        status: whether they may, on one ground or another.
        grounds: each ground of Art. 24 / 21 with its own status and reasons.
        at_public_cost: whether a ground of clauses 1 to 3 holds, on which nurture is paid.
        missing: the facts that would settle the status, by name.
        until: the last day of an emergency stay, where that is the ground and the day is known.
    """

    status: Status
    grounds: tuple[Finding, ...] = field(repr=False)
    at_public_cost: Status
    missing: tuple[str, ...]
    until: date | None = None


def need_facts(person: Person, need: FacilityNeed, on: date) -> Facts:
    """The facts about a person and why they need a facility, by name.

    The three months end on the corresponding day of the third month; the 24 months run from the
    end of study, or the 16th birthday if that is later.
    """
    last = None if need.entered is None else need.entered + relativedelta(months=3)
    freed = need.stopped_studying
    if freed is not None:
        freed = max(freed, person.birthday(CHILD_BELOW))
    return {
        **facts_of(person),
        "helpless": need.helpless,
        "nobody_takes_in": need.nobody_takes_in,
        "elderly_law": need.elderly_law,
        "cannot_live_outside": need.cannot_live_outside,
        "supporter_unable": need.supporter_unable,
        "disability_law": need.disability_law,
        "sanctions_law": need.sanctions_law,
        "emergency": need.emergency,
        "voluntary": need.voluntary,
        "within_three_months": None if last is None else on <= last,
        "kept": need.kept,
        "admitted_before_16": need.admitted_before_16,
        "within_24_months": (
            None if freed is None else freed <= on <= freed + relativedelta(months=24)
        ),
        "self_reliant": need.self_reliant,
    }


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
            ("2", _NEEDS_335),
            ("3", sanctions_law.yes),
        )
    return (
        ("1a", of_children & helpless.yes & nobody_takes_in.yes),
        ("1b", is_elderly & elderly_law.yes),
        ("1c", disability_law.yes),
        ("2", _NEEDS_20),
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
    urgent = found[3].status is not Status.NOT_ELIGIBLE and need.entered is not None
    return Admission(
        status=status,
        grounds=(*found, own_will),
        at_public_cost=paid,
        missing=tuple(sorted(missing)),
        until=need.entered + relativedelta(months=3) if urgent and need.entered else None,
    )


def _stays(question: Question) -> Condition:
    """Being cared for in a facility on a ground of clauses 1 to 3 that still lasts."""
    lasting = [
        condition & (in_time.yes | kept.yes) if code == "2" else condition
        for code, condition in _grounds(question)
    ]
    on_study = (age >= CHILD_BELOW) & studying.yes & admitted_before_16.yes
    if decree_of(question) is D335:
        lasting.append(on_study)
    else:
        lasting.append(on_study & age.until(22))
        lasting.append(
            (age >= CHILD_BELOW)
            & studying.no
            & admitted_before_16.yes
            & in_24_months.yes
            & self_reliant.no
        )
    return care.is_(Care.FACILITY) & Or(tuple(lasting))


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
        interpretations=(
            (STUDYING_ON, THREE_MONTHS)
            if new
            else (STUDYING_ON, STUDYING_TO_22, AFTER_STUDY, ADULTS_STAY, THREE_MONTHS)
        ),
    )
    day = day_of(on, question.rules.leap)
    return evaluate(rule, need_facts(person, need, on), day, question.standard.value)


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
        interpretations=(FACILITY_FROM_JULY,),
    )
    day: Day = day_of(on, question.rules.leap)
    return evaluate(rule, need_facts(person, need, on), day, question.standard.value)


def may_stay(person: Person, need: FacilityNeed, *, on: date, known: date | None = None) -> Finding:
    """Whether a person may go on being cared for in a facility at public cost.

    Decree 20/2021 Art. 24(4), 26(2), 26(5); Decree 335/2026 Art. 21(2)(d), 23(2).

    Raises:
        NotCoveredError, QuestionError: as `nurture` does.
    """
    question = asked_about(person, on, known, None, None)
    at = D335.at(23, 2) if decree_of(question) is D335 else D20.at(26, 2)
    return find(
        Text("tiếp tục được chăm sóc tại cơ sở", "goes on being cared for in a facility"),
        at,
        _stays(question),
        need_facts(person, need, on),
        day_of(on, question.rules.leap),
        (STUDYING_ON,),
    )

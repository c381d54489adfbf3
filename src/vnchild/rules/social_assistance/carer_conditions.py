"""What the law asks of a carer: Decree 20/2021 Art. 22-23, Decree 335/2026 Art. 19-20."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from vnchild.domain.care import Carer, Relative
from vnchild.domain.person import Person
from vnchild.domain.terms import Care, Disability
from vnchild.law.age import day_of
from vnchild.law.conditions import (
    ALWAYS,
    NEVER,
    BoolFact,
    Condition,
    CountFact,
    Facts,
    TermFact,
)
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.readings import Reading, that_matter
from vnchild.rules.social_assistance.assess import QuestionError, ask
from vnchild.rules.social_assistance.assessment import Question, Status
from vnchild.rules.social_assistance.care_readings import (
    CHILD_AND_DISABLED,
    KIN_OF_DISABLED,
    SLIP_ARTICLE_12,
    UNCLE_NOT_NAMED,
)
from vnchild.rules.social_assistance.facts import care, disability, facts_of, is_child
from vnchild.rules.social_assistance.grounds import Ground, one_of, with_grounds
from vnchild.rules.social_assistance.support import Finding, find

capable: Final = BoolFact(
    "carer_capable",
    Text(
        "người nhận có năng lực hành vi dân sự đầy đủ và thực hiện tốt chủ trương, chính sách của "
        "Đảng, pháp luật của Nhà nước",
        "the carer has full civil capacity and keeps to the Party's policy and the State's law",
    ),
)
willing: Final = BoolFact(
    "carer_willing",
    Text(
        "người nhận tự nguyện nhận chăm sóc trẻ em",
        "the carer takes the child in of their own free will",
    ),
)
home: Final = BoolFact(
    "carer_home",
    Text(
        "người nhận có nơi ở ổn định và chỗ ở cho người được nhận chăm sóc, nuôi dưỡng",
        "the carer has a stable home with room for the person taken in",
    ),
)
economy: Final = BoolFact(
    "carer_economy",
    Text("người nhận có điều kiện về kinh tế", "the carer has the economic means"),
)
fit: Final = BoolFact(
    "carer_fit",
    Text(
        "người nhận có sức khỏe, kinh nghiệm chăm sóc trẻ em",
        "the carer has the health and the experience to care for a child",
    ),
)
skilled: Final = evolve(
    fit,
    text=Text(
        "người nhận có sức khỏe, kinh nghiệm và kỹ năng chăm sóc người khuyết tật, người cao tuổi",
        "the carer has the health, experience and skill to care for disabled or elderly people",
    ),
)
"""The same fact, in the words of point b on adults."""
with_spouse: Final = BoolFact(
    "carer_lives_with_spouse",
    Text("người nhận đang sống cùng vợ hoặc chồng", "the carer lives with a spouse"),
    denied=Text(
        "người nhận không sống cùng vợ hoặc chồng", "the carer does not live with a spouse"
    ),
)
spouse_capable: Final = BoolFact(
    "carer_spouse_capable",
    Text(
        "vợ hoặc chồng của người nhận có năng lực hành vi dân sự đầy đủ và thực hiện tốt chủ "
        "trương, chính sách của Đảng, pháp luật của Nhà nước (điểm a)",
        "the carer's spouse has full civil capacity and keeps to policy and law (point a)",
    ),
)
spouse_willing: Final = BoolFact(
    "carer_spouse_willing",
    Text(
        "vợ hoặc chồng của người nhận tự nguyện nhận chăm sóc trẻ em (điểm b)",
        "the carer's spouse takes the child in of their own free will (point b)",
    ),
)
spouse_fit: Final = BoolFact(
    "carer_spouse_fit",
    Text(
        "vợ hoặc chồng của người nhận có sức khỏe, kinh nghiệm và kỹ năng chăm sóc người khuyết "
        "tật, người cao tuổi (điểm b)",
        "the carer's spouse has the health, experience and skill to care for disabled or elderly "
        "people (point b)",
    ),
)
excluded: Final = BoolFact(
    "carer_excluded",
    Text(
        "người nhận thuộc trường hợp không được tiếp tục nhận chăm sóc (đối xử tệ bạc, lợi dụng để "
        "trục lợi, không còn đủ khả năng chăm sóc, vi phạm nghiêm trọng quyền của người được nhận) "
        "hoặc bị xử lý vi phạm hành chính về bảo trợ, trợ giúp xã hội và trẻ em, bị kết án bằng "
        "bản án có hiệu lực",
        "the carer may not go on caring (mistreatment, profit, no longer able, a grave breach of "
        "the person's rights) or was sanctioned in matters of social assistance and children or "
        "convicted by a judgment in force",
    ),
    sensitive=True,
    denied=Text(
        "người nhận không thuộc trường hợp không được tiếp tục nhận chăm sóc (đối xử tệ bạc, lợi "
        "dụng để trục lợi, không còn đủ khả năng chăm sóc, vi phạm nghiêm trọng quyền của người "
        "được nhận), không bị xử lý vi phạm hành chính về bảo trợ, trợ giúp xã hội và trẻ em, "
        "không bị kết án bằng bản án có hiệu lực",
        "the carer is not among those who may not go on caring (mistreatment, profit, no longer "
        "able, a grave breach of the person's rights), nor sanctioned in matters of social "
        "assistance and children, nor convicted by a judgment in force",
    ),
)
relation: Final = TermFact(
    "carer_relation", Text("quan hệ với trẻ em", "relation to the child"), terms=Relative
)
pregnant: Final = BoolFact("pregnant", Text("đang mang thai", "pregnant"), sensitive=True)
small: Final = CountFact(
    "under_36_months",
    Text("số con dưới 36 tháng tuổi đang nuôi", "children under 36 months being raised"),
)
RELATIVES: Final = (Relative.GRANDPARENT, Relative.AUNT_OR_UNCLE, Relative.OLDER_SIBLING)
"""The relatives whom Art. 22(2) / 19(2) names."""
IN_COMMUNITY: Final = care.is_(Care.FAMILY, Care.CARER)
EXTREMELY_SEVERE: Final = disability.is_(Disability.EXTREMELY_SEVERE)


def reaches_back(on: date) -> bool:
    """Whether a day is one to which Decree 335/2026 reaches back (32(3)): 2026-07-01 to 10-04."""
    switch = DECREE_335_2026.effect(DECREE_335_2026.at(32, 3))
    return switch.applies_from <= on < DECREE_335_2026.first_day


def carer_facts(carer: Carer | None) -> Facts:
    """The facts about a carer by name; all unknown where there is none."""
    said = carer or Carer()
    return {
        "carer_relation": said.relation,
        "carer_capable": said.capable,
        "carer_willing": said.willing,
        "carer_home": said.home,
        "carer_economy": said.economy,
        "carer_fit": said.fit,
        "carer_lives_with_spouse": said.lives_with_spouse,
        "carer_spouse_capable": said.spouse_capable,
        "carer_spouse_willing": said.spouse_willing,
        "carer_spouse_fit": said.spouse_fit,
        "carer_excluded": said.excluded,
    }


def decree_of(question: Question) -> Document:
    """The decree that governs a question."""
    is_335 = question.rules.article_5.document == DECREE_335_2026.number
    return DECREE_335_2026 if is_335 else DECREE_20_2021


def in_clause(question: Question, *names: str) -> Ground:
    """Belonging to one of some groups of Art. 5, by clause or code, each with its provision."""
    groups = [group for name in names for group in question.rules.named(name)]
    if not groups:
        return _ended(question, names)
    ways = tuple(
        Ground(text=group.text, provision=group.provision, condition=group.condition)
        for group in groups
    )
    if len(ways) == 1:
        return ways[0]
    clauses = tuple(dict.fromkeys(group.clause for group in groups))
    vi, en = " hoặc khoản ".join(map(str, clauses)), ") or (".join(map(str, clauses))
    whole = question.rules.article_5
    if len(clauses) == 1:
        whole = Provision(whole.document, whole.article, clauses[0])
    return one_of(Text(f"thuộc khoản {vi} Điều 5", f"falls under Article 5({en})"), whole, ways)


def _ended(question: Question, names: tuple[str, ...]) -> Ground:
    """Belonging to groups of Art. 5 that an amendment ended: nobody does."""
    article = question.rules.article_5
    clause, _, point = names[0].partition(".")
    at = Provision(article.document, article.article, clause, point or None)
    text = Text(f"thuộc {at.vi}, nay đã hết hiệu lực", f"falls under {at.en}, which has ended")
    return Ground(text=text, provision=at, condition=NEVER)


_SPOUSE_FOR_CHILD: Final = with_spouse.no | (spouse_capable.yes & spouse_willing.yes)
_OF_CHILD: Final = capable.yes & willing.yes & home.yes & economy.yes & fit.yes & _SPOUSE_FOR_CHILD
_OF_ADULT: Final = (
    capable.yes
    & skilled.yes
    & home.yes
    & economy.yes
    & (with_spouse.no | (spouse_capable.yes & spouse_fit.yes))
)


def _not_excluded(at: Provision) -> Ground:
    return Ground(
        text=Text(
            "không thuộc trường hợp không được tiếp tục nhận chăm sóc",
            "not among those who may not go on caring",
        ),
        provision=at,
        condition=excluded.no,
    )


def for_child(question: Question) -> tuple[Ground, ...]:
    """What is asked of who takes in a child: Art. 22(1) and (4), from 2026-10-05 19(1) and (4)."""
    of_child, _, _ = conditions_at(question)
    text = Text("điều kiện của người nhận chăm sóc trẻ em", "conditions of who takes in a child")
    return (
        Ground(text=text, provision=of_child, condition=_OF_CHILD),
        _not_excluded(Provision(of_child.document, of_child.article, 4)),
    )


def for_adult(question: Question) -> tuple[Ground, ...]:
    """What is asked of who takes in an adult: Art. 23(1)-(2), from 2026-10-05 20(1)-(2)."""
    _, _, of_adult = conditions_at(question)
    text = Text(
        "điều kiện của người nhận chăm sóc người khuyết tật, người cao tuổi",
        "conditions of who takes in a disabled or elderly person",
    )
    return (
        Ground(text=text, provision=of_adult, condition=_OF_ADULT),
        _not_excluded(Provision(of_adult.document, of_adult.article, 2)),
    )


def for_relative(question: Question) -> tuple[Ground, ...]:
    """What is still asked of a named relative: point b, and point đ under Decree 20/2021 only."""
    of_child, of_relative, _ = conditions_at(question)
    asked = relation.is_(*RELATIVES) & willing.yes
    if decree_of(question) is not DECREE_335_2026:
        asked &= _SPOUSE_FOR_CHILD
    text = Text(
        "ông, bà, cô, dì, chú, bác, anh, chị ruột nhận trẻ em của khoản 1 Điều 5",
        "a grandparent, aunt, uncle or older sibling who takes in a child of Article 5(1)",
    )
    return (
        Ground(text=text, provision=of_relative, condition=asked),
        _not_excluded(Provision(of_child.document, of_child.article, 4)),
    )


def disabled_for(question: Question) -> Condition:
    """The disabilities for which the conditions on adults are asked too.

    Decree 20/2021 Art. 23(1) names an extremely severe disability only; Decree 335/2026 Art. 20(1)
    people with a disability, of whom those with a severe one are on the allowance too.
    """
    if decree_of(question) is DECREE_335_2026:
        return disability.is_(Disability.SEVERE, Disability.EXTREMELY_SEVERE)
    return EXTREMELY_SEVERE


def disabled_gate(question: Question) -> Ground:
    """What a disability asks besides of the carer of a child: the conditions on adults."""
    _, _, of_adult = conditions_at(question)
    return Ground(
        text=Text(
            "nhận trẻ em khuyết tật nặng, đặc biệt nặng thì bảo đảm cả điều kiện nhận người "
            "khuyết tật"
            if decree_of(question) is DECREE_335_2026
            else "nhận trẻ em khuyết tật đặc biệt nặng thì bảo đảm cả điều kiện nhận người khuyết "
            "tật",
            "the carer of a disabled child must also meet the conditions for disabled persons",
        ),
        provision=of_adult,
        condition=~disabled_for(question) | with_grounds(ALWAYS, for_adult(question)),
    )


def carer_readings(question: Question) -> tuple[Reading, ...]:
    """The readings on which the conditions of who takes in a child rest."""
    plain = with_grounds(ALWAYS, for_child(question))
    both = with_grounds(plain, for_adult(question))
    slip = Reading(interpretation=SLIP_ARTICLE_12, matters=relation.is_(*RELATIVES), unless=plain)
    return (
        *(() if decree_of(question) is DECREE_335_2026 else (slip,)),
        Reading(
            interpretation=UNCLE_NOT_NAMED,
            matters=relation.is_(Relative.MATERNAL_UNCLE),
            unless=plain,
        ),
        Reading(
            interpretation=CHILD_AND_DISABLED,
            matters=is_child & disabled_for(question),
            unless=both | (relation.is_(*RELATIVES) & ~plain),
        ),
        Reading(
            interpretation=KIN_OF_DISABLED,
            matters=is_child & disabled_for(question) & relation.is_(*RELATIVES),
            unless=with_grounds(ALWAYS, for_adult(question)),
        ),
    )


def conditions_at(question: Question) -> tuple[Provision, Provision, Provision]:
    """Where the conditions stand: on children, the relatives' exception, on adults."""
    if decree_of(question) is DECREE_335_2026:
        return DECREE_335_2026.at(19, 1), DECREE_335_2026.at(19, 2), DECREE_335_2026.at(20, 1)
    return DECREE_20_2021.at(22, 1), DECREE_20_2021.at(22, 2), DECREE_20_2021.at(23, 1)


def asked_about(
    person: Person, on: date, known: date | None, standard: int | None, province: str | None
) -> Question:
    """The law and the standard level of a question about a person.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    question = ask(on, known, standard, province)
    if person.birth_date > on:
        msg = f"the person was born after {on}, the day asked about"
        raise QuestionError(msg)
    return question


def may_take_in(person: Person, carer: Carer, *, on: date, known: date | None = None) -> Finding:
    """Whether a carer meets the conditions to take a person in.

    A child: Decree 20/2021 Art. 22(1), with the exception of 22(2) for the relatives of a child of
    Art. 5(1) (points a, c, d; under Decree 335/2026 Art. 19(2) point đ too). A person of 16 and
    over: Art. 23(1), 20(1). A child with an extremely severe disability, under Decree 335/2026 also
    with a severe one: both, but for those relatives (reading ``kin-of-a-disabled-child``).

    Args:
        person: who is taken in.
        carer: who takes them in; a condition that is ``None`` is unknown.
        on: the day asked about.
        known: the day of the knowledge of the law; by default all that the package knows.

    Raises:
        NotCoveredError: ``on`` is before 2021-07-01, or nothing was known yet.
        QuestionError: the person was born after ``on``.
    """
    question = asked_about(person, on, known, None, None)
    day = day_of(on, question.rules.leap)
    facts = {**facts_of(person), **carer_facts(carer)}
    of_child, of_relative, of_adult = conditions_at(question)
    what = Text("điều kiện của người nhận chăm sóc, nuôi dưỡng", "conditions of the carer")
    if person.age(on) >= 16:
        return find(what, of_adult, ALWAYS, facts, day, (), for_adult(question))
    gate = disabled_gate(question)
    readings = that_matter(carer_readings(question), facts, day)
    strict = find(what, of_child, ALWAYS, facts, day, readings, (*for_child(question), gate))
    kin = find(
        Text("người thân nhận chăm sóc, nuôi dưỡng", "a relative who takes in"),
        of_relative,
        ALWAYS,
        facts,
        day,
        readings,
        (in_clause(question, "1"), *for_relative(question)),
    )
    if strict.status is Status.ELIGIBLE or kin.status is Status.NOT_ELIGIBLE:
        return strict
    if kin.status is Status.ELIGIBLE or strict.status is Status.NOT_ELIGIBLE:
        return evolve(kin, discretionary=True)
    both = tuple(sorted({*strict.missing, *kin.missing}))
    told = evolve(strict.reason, parts=(*strict.reason.parts, kin.reason))
    return evolve(strict, missing=both, reason=told)

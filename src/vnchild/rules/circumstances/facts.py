"""The facts that Decree 56/2017 Art. 3-16 asks for, by name.

Those that social assistance asks for too are the same facts (`vnchild.rules.social_assistance`).
"""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from attrs import fields

from vnchild.domain.circumstances import CaredForBy, CircumstanceFacts, Nationality
from vnchild.domain.person import Person
from vnchild.domain.terms import Care, ParentSituation
from vnchild.law.conditions import BoolFact, Condition, Facts, FactValue, TermFact
from vnchild.law.text import Text
from vnchild.rules.social_assistance.facts import (
    abandoned,
    adopted,
    care,
    disability,
    father,
    hiv,
    household,
    is_child,
    mother,
)


def _secret(name: str, vi: str, en: str, not_vi: str, not_en: str) -> BoolFact:
    return BoolFact(name, Text(vi, en), sensitive=True, denied=Text(not_vi, not_en))


cared_for_by: Final = TermFact(
    "cared_for_by",
    Text("người chăm sóc", "cared for by"),
    terms=CaredForBy,
    sensitive=True,
)
mother_able: Final = _secret(
    "mother_able",
    "mẹ còn khả năng chăm sóc, nuôi dưỡng",
    "the mother is able to care",
    "mẹ không còn khả năng chăm sóc, nuôi dưỡng",
    "the mother is no longer able to care",
)
father_able: Final = _secret(
    "father_able",
    "cha còn khả năng chăm sóc, nuôi dưỡng",
    "the father is able to care",
    "cha không còn khả năng chăm sóc, nuôi dưỡng",
    "the father is no longer able to care",
)
mother_in_reformatory: Final = _secret(
    "mother_in_reformatory",
    "mẹ đang ở trường giáo dưỡng",
    "the mother is in a reformatory",
    "mẹ không ở trường giáo dưỡng",
    "the mother is not in a reformatory",
)
father_in_reformatory: Final = _secret(
    "father_in_reformatory",
    "cha đang ở trường giáo dưỡng",
    "the father is in a reformatory",
    "cha không ở trường giáo dưỡng",
    "the father is not in a reformatory",
)
parents_are_children: Final = _secret(
    "parents_are_children",
    "sống trong gia đình có cả cha và mẹ dưới 16 tuổi",
    "lives in a family with both parents, both under 16",
    "không sống trong gia đình có cả cha và mẹ dưới 16 tuổi",
    "does not live in a family with both parents under 16",
)
both_parents_restricted: Final = _secret(
    "both_parents_restricted",
    "cả cha và mẹ bị hạn chế quyền làm cha mẹ",
    "the rights of both parents are restricted",
    "cha và mẹ không cùng bị hạn chế quyền làm cha mẹ",
    "not both parents' rights are restricted",
)
separated: Final = _secret(
    "separated",
    "đang tạm thời cách ly khỏi cha hoặc mẹ theo quy định của pháp luật",
    "temporarily separated from a parent by law",
    "không bị tạm thời cách ly khỏi cha hoặc mẹ",
    "not temporarily separated from a parent",
)
offended: Final = _secret(
    "offended",
    "vi phạm pháp luật",
    "has broken the law",
    "không vi phạm pháp luật",
    "has not broken the law",
)
addicted: Final = _secret(
    "addicted",
    "nghiện ma túy",
    "addicted to drugs",
    "không nghiện ma túy",
    "not addicted to drugs",
)
left_school_to_earn: Final = _secret(
    "left_school_to_earn",
    "phải bỏ học kiếm sống",
    "had to leave school to earn a living",
    "không phải bỏ học kiếm sống",
    "did not have to leave school to earn a living",
)
lower_secondary_completed: Final = _secret(
    "lower_secondary_completed",
    "đã hoàn thành phổ cập giáo dục trung học cơ sở",
    "has completed universal lower secondary education",
    "chưa hoàn thành phổ cập giáo dục trung học cơ sở",
    "has not completed universal lower secondary education",
)
serious_illness: Final = _secret(
    "serious_illness",
    "mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày",
    "a life-threatening illness or one that needs long treatment",
    "không mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày",
    "no life-threatening illness nor one that needs long treatment",
)
trafficked: Final = _secret(
    "trafficked", "bị mua bán", "trafficked", "không bị mua bán", "not trafficked"
)
returned: Final = _secret(
    "returned", "đã trở về", "has returned", "chưa trở về", "has not returned"
)
displaced: Final = _secret(
    "displaced",
    "di cư, lánh nạn hoặc tị nạn",
    "a migrant, displaced or refugee child",
    "không di cư, lánh nạn, tị nạn",
    "no migrant, displaced or refugee child",
)
nationality: Final = TermFact(
    "nationality", Text("quốc tịch", "nationality"), terms=Nationality, sensitive=True
)
abused: Final = _secret("abused", "bị xâm hại", "abused", "không bị xâm hại", "not abused")
emergency_protection: Final = _secret(
    "emergency_protection",
    "đang được bảo vệ khẩn cấp (khoản 1 Điều 31)",
    "under emergency protection (Article 31(1))",
    "không trong diện bảo vệ khẩn cấp",
    "not under emergency protection",
)

DECEASED: Final = ParentSituation.DECEASED
_GONE: Final = (DECEASED, ParentSituation.MISSING, ParentSituation.UNIDENTIFIED)
_BOTH_GONE: Final = mother.is_(*_GONE) & father.is_(*_GONE)


def _never(*parts: Condition) -> Condition:
    """These never hold together."""
    joined = parts[0]
    for part in parts[1:]:
        joined = joined & part
    return ~joined


_AGREE: Final[tuple[tuple[Condition, Text], ...]] = (
    (
        _never(care.is_(Care.FACILITY), ~cared_for_by.is_(CaredForBy.FACILITY)),
        Text(
            "trẻ em ở cơ sở thì người chăm sóc là cơ sở",
            "a child in a facility is cared for by the facility",
        ),
    ),
    (
        _never(
            care.is_(Care.CARER), ~cared_for_by.is_(CaredForBy.RELATIVE, CaredForBy.OTHER_PERSON)
        ),
        Text(
            "trẻ em được nhận chăm sóc tại cộng đồng thì người chăm sóc là người thân thích hoặc "
            "cá nhân, gia đình khác",
            "a child taken in by a carer is cared for by a relative or another person or family",
        ),
    ),
    (
        _never(care.is_(Care.FAMILY), cared_for_by.is_(CaredForBy.FACILITY)),
        Text(
            "trẻ em ở gia đình thì người chăm sóc không phải là cơ sở",
            "a child in a family is not cared for by a facility",
        ),
    ),
    (
        _never(_BOTH_GONE, adopted.no, cared_for_by.is_(CaredForBy.PARENT)),
        Text(
            "cha, mẹ đều không còn thì chỉ cha, mẹ nuôi mới là người chăm sóc",
            "where both parents are gone, a parent who cares is an adoptive one",
        ),
    ),
    *(
        (
            _never(parent.is_(DECEASED), able.yes),
            Text(
                "cha, mẹ đã chết thì không có khả năng chăm sóc",
                "a parent who has died is not able to care",
            ),
        )
        for parent, able in ((mother, mother_able), (father, father_able))
    ),
    *(
        (
            _never(~parent.is_(ParentSituation.DETAINED), held.yes),
            Text(
                "cha, mẹ ở trường giáo dưỡng thì đang bị giữ",
                "a parent in a reformatory is detained",
            ),
        )
        for parent, held in ((mother, mother_in_reformatory), (father, father_in_reformatory))
    ),
    (
        _never(mother.is_(*_GONE) | father.is_(*_GONE), parents_are_children.yes),
        Text(
            "sống trong gia đình có cả cha và mẹ thì cha, mẹ đều còn",
            "a family with both parents has neither of them gone",
        ),
    ),
    (
        _never(
            mother.is_(DECEASED) | father.is_(DECEASED), adopted.no, both_parents_restricted.yes
        ),
        Text(
            "cả cha và mẹ (trừ cha, mẹ nuôi) bị hạn chế quyền thì cả hai còn sống",
            "where the rights of both parents, unless adoptive, are restricted, both are alive",
        ),
    ),
    (
        _never(mother.is_(DECEASED) & father.is_(DECEASED), adopted.no, separated.yes),
        Text(
            "cách ly khỏi cha hoặc mẹ (trừ cha, mẹ nuôi) thì cha hoặc mẹ còn sống",
            "a child separated from a parent, unless an adoptive one, has one who is alive",
        ),
    ),
    (
        _never(trafficked.no, returned.yes),
        Text("trở về là trở về sau khi bị mua bán", "a return is one from being trafficked"),
    ),
    *(
        (
            _never(abused.no, form.yes),
            Text(
                "bị bỏ rơi, bị mua bán là bị xâm hại (khoản 5 Điều 4 Luật Trẻ em)",
                "a child abandoned or trafficked was abused (Law on Children Art. 4(5))",
            ),
        )
        for form in (abandoned, trafficked)
    ),
)

CONSISTENT: Final[tuple[Condition, ...]] = tuple(rule for rule, _ in _AGREE)
"""What holds of every child: facts that break one of these contradict each other."""

WHAT_AGREES: Final[tuple[Text, ...]] = tuple(words for _, words in _AGREE)
"""The same in words, one for each."""

_SAID: Final = tuple(each.name for each in fields(CircumstanceFacts))
_SAID_OF: Final = attrgetter(*_SAID)
_NOTHING_SAID: Final = CircumstanceFacts()
OF_PERSON: Final = (
    "mother",
    "father",
    "abandoned",
    "adopted",
    "hiv",
    "disability",
    "care",
    "household",
)
"""The facts that a person holds, but for its birth."""
_OF_PERSON: Final = attrgetter(*OF_PERSON[:-1], "household.poverty")
NAMES: Final = (*OF_PERSON, *_SAID)
"""Every fact but the birth, in the order of `values_of`."""


def values_of(person: Person, said: CircumstanceFacts | None) -> tuple[FactValue, ...]:
    """What is known, but for the birth, in the order of `NAMES`."""
    known: tuple[FactValue, ...] = _OF_PERSON(person)
    more: tuple[FactValue, ...] = _SAID_OF(_NOTHING_SAID if said is None else said)
    return known + more


def facts_of(person: Person, said: CircumstanceFacts | None) -> Facts:
    """The facts that the rules ask for, read from a person and what else is known."""
    known = dict(zip(NAMES, values_of(person, said), strict=True))
    return {"birth_date": person.birth_date, **known}


__all__ = [
    "CONSISTENT",
    "NAMES",
    "OF_PERSON",
    "WHAT_AGREES",
    "abandoned",
    "abused",
    "addicted",
    "adopted",
    "both_parents_restricted",
    "care",
    "cared_for_by",
    "disability",
    "displaced",
    "emergency_protection",
    "facts_of",
    "father",
    "father_able",
    "father_in_reformatory",
    "hiv",
    "household",
    "is_child",
    "left_school_to_earn",
    "lower_secondary_completed",
    "mother",
    "mother_able",
    "mother_in_reformatory",
    "nationality",
    "offended",
    "parents_are_children",
    "returned",
    "separated",
    "serious_illness",
    "trafficked",
    "values_of",
]

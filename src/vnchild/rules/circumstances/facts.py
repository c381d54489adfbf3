"""The facts that Decree 56/2017 Art. 3-16 asks for, by name.

Those that social assistance asks for too are the same facts (`vnchild.rules.social_assistance`).
"""

from __future__ import annotations

from typing import Final

from attrs import asdict

from vnchild.domain.circumstances import CaredForBy, CircumstanceFacts, Nationality
from vnchild.domain.person import Person
from vnchild.domain.terms import Care, ParentSituation
from vnchild.law.conditions import BoolFact, Condition, Facts, TermFact
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


CONSISTENT: Final[tuple[Condition, ...]] = (
    _never(care.is_(Care.FACILITY), ~cared_for_by.is_(CaredForBy.FACILITY)),
    _never(care.is_(Care.CARER), ~cared_for_by.is_(CaredForBy.RELATIVE, CaredForBy.OTHER_PERSON)),
    _never(care.is_(Care.FAMILY), cared_for_by.is_(CaredForBy.FACILITY)),
    _never(_BOTH_GONE, adopted.no, cared_for_by.is_(CaredForBy.PARENT)),
    _never(mother.is_(DECEASED), mother_able.yes),
    _never(father.is_(DECEASED), father_able.yes),
    _never(~mother.is_(ParentSituation.DETAINED), mother_in_reformatory.yes),
    _never(~father.is_(ParentSituation.DETAINED), father_in_reformatory.yes),
    _never(mother.is_(*_GONE) | father.is_(*_GONE), parents_are_children.yes),
    _never(mother.is_(DECEASED) | father.is_(DECEASED), both_parents_restricted.yes),
    _never(mother.is_(DECEASED) & father.is_(DECEASED), separated.yes),
    _never(trafficked.no, returned.yes),
)
"""What holds of every child: facts that break one of these contradict each other."""


def facts_of(person: Person, said: CircumstanceFacts | None) -> Facts:
    """The facts that the rules ask for, read from a person and what else is known."""
    return {
        "birth_date": person.birth_date,
        "mother": person.mother,
        "father": person.father,
        "abandoned": person.abandoned,
        "adopted": person.adopted,
        "hiv": person.hiv,
        "household": person.household.poverty,
        "disability": person.disability,
        "care": person.care,
        **asdict(said or CircumstanceFacts(), recurse=False),
    }


__all__ = [
    "CONSISTENT",
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
    "parents_are_children",
    "returned",
    "separated",
    "serious_illness",
    "trafficked",
]

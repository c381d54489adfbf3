"""The facts that the monthly social allowance asks for: declared once.

The rules are written over these names, `facts_of` reads them from a person, and the columns of a
table of persons are generated from them.
"""

from __future__ import annotations

from typing import Final

from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.domain.terms import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, Facts, TermFact
from vnchild.law.text import Text

age: Final = AgeFact("birth_date", Text("tuổi", "age"))
mother: Final = TermFact("mother", Text("mẹ", "the mother"), terms=ParentSituation, sensitive=True)
father: Final = TermFact("father", Text("cha", "the father"), terms=ParentSituation, sensitive=True)
abandoned: Final = BoolFact("abandoned", Text("bị bỏ rơi", "abandoned"), sensitive=True)
adopted: Final = BoolFact(
    "adopted",
    Text("đã có người nhận làm con nuôi", "adopted"),
    sensitive=True,
    denied=Text("chưa có người nhận làm con nuôi", "not adopted"),
)
hiv: Final = BoolFact("hiv", Text("nhiễm HIV/AIDS", "living with HIV/AIDS"), sensitive=True)
household: Final = TermFact("household", Text("hộ gia đình", "household"), terms=HouseholdClass)
disability: Final = TermFact(
    "disability",
    Text("mức độ khuyết tật", "degree of disability"),
    terms=Disability,
    sensitive=True,
)
disadvantaged_area: Final = BoolFact(
    "disadvantaged_area",
    Text(
        "sống tại xã, thôn đặc biệt khó khăn vùng đồng bào dân tộc thiểu số và miền núi",
        "lives in an extremely difficult commune or village of an ethnic-minority or "
        "mountainous area",
    ),
)
studying: Final = BoolFact(
    "studying",
    Text(
        "đang học phổ thông, thường xuyên, nghề nghiệp hoặc đại học văn bằng thứ nhất như khoản 2 "
        "Điều 5 quy định",
        "in general, continuing or vocational education or a first university degree, as clause 2 "
        "of Article 5 says",
    ),
)
received_before_16: Final = BoolFact(
    "received_before_16",
    Text(
        "đang hưởng trợ cấp của khoản 1 khi đủ 16 tuổi",
        "was receiving the allowance of clause 1 on turning 16",
    ),
)
has_income: Final = BoolFact(
    "has_income",
    Text(
        "có thu nhập mà khoản 8 Điều 5 loại trừ (tiền lương, tiền công, lương hưu, trợ cấp bảo "
        "hiểm xã hội hằng tháng)",
        "has the income that clause 8 of Article 5 excludes (wages, pension, monthly social "
        "insurance)",
    ),
    denied=Text(
        "không có thu nhập mà khoản 8 Điều 5 loại trừ (tiền lương, tiền công, lương hưu, trợ cấp "
        "bảo hiểm xã hội hằng tháng)",
        "no income that clause 8 of Article 5 excludes (wages, pension, monthly social insurance)",
    ),
)
care: Final = TermFact("care", Text("nơi chăm sóc, nuôi dưỡng", "care"), terms=Care)
marital: Final = TermFact(
    "marital", Text("tình trạng hôn nhân", "marital status"), terms=MaritalStatus
)
children_under_16: Final = CountFact(
    "children_under_16", Text("số con dưới 16 tuổi đang nuôi", "children being raised, under 16")
)
children_studying: Final = CountFact(
    "children_studying",
    Text(
        "số con từ đủ 16 tuổi đang nuôi, đang học và được tính theo khoản 4 Điều 5 (theo Nghị định "
        "335/2026 chỉ con mà người này đang hưởng trợ cấp cho con đó từ trước)",
        "children being raised, 16 and over and studying, who count by clause 4 of Article 5 "
        "(under Decree 335/2026 only those for whom the parent was already paid)",
    ),
)
supporter: Final = TermFact(
    "supporter",
    Text("người có nghĩa vụ và quyền phụng dưỡng", "person with the duty to support"),
    terms=Supporter,
)
facility_eligible: Final = BoolFact(
    "facility_eligible",
    Text(
        "không có điều kiện sống ở cộng đồng, đủ điều kiện vào cơ sở trợ giúp xã hội nhưng có "
        "người nhận chăm sóc",
        "cannot live in the community, qualifies for a facility, and has someone who takes them in",
    ),
)
pension: Final = BoolFact(
    "pension",
    Text(
        "có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp xã hội hằng tháng",
        "has a pension, monthly social insurance or a monthly social allowance",
    ),
    denied=Text(
        "không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng, trợ cấp xã hội hằng tháng",
        "no pension, monthly social insurance or monthly social allowance",
    ),
)

SCHEMA: Final[tuple[Fact, ...]] = (
    age,
    mother,
    father,
    abandoned,
    adopted,
    hiv,
    household,
    disability,
    disadvantaged_area,
    studying,
    received_before_16,
    has_income,
    care,
    marital,
    children_under_16,
    children_studying,
    supporter,
    facility_eligible,
    pension,
)
"""Every fact, in the order of the columns of a table of persons."""

BY_NAME: Final[dict[str, Fact]] = {fact.name: fact for fact in SCHEMA}

ELDERLY_FROM: Final = 60
"""An elderly person has completed this age (Art. 6(1)(đ); Law on the Elderly)."""

is_child: Final = age < CHILD_BELOW
is_elderly: Final = age >= ELDERLY_FROM

CHILDREN: Final = (children_under_16, children_studying)
"""The children that a single parent raises: the allowance of clause 4 is for each of them."""


def facts_of(person: Person) -> Facts:
    """The facts that the rules ask for, read from a person."""
    home = person.household
    return {
        "birth_date": person.birth_date,
        "mother": person.mother,
        "father": person.father,
        "abandoned": person.abandoned,
        "adopted": person.adopted,
        "hiv": person.hiv,
        "household": home.poverty,
        "disability": person.disability,
        "disadvantaged_area": home.disadvantaged_area,
        "studying": person.studying,
        "received_before_16": person.received_before_16,
        "has_income": person.has_income,
        "care": person.care,
        "marital": person.marital,
        "children_under_16": person.children_under_16,
        "children_studying": person.children_studying,
        "supporter": person.supporter,
        "facility_eligible": person.facility_eligible,
        "pension": person.pension,
    }

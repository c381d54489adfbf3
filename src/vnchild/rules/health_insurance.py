"""Health insurance: the group that the State pays for, the level, and a small child's card.

Law 25/2008 on health insurance, Art. 12 and 22, as Law 51/2024 amended it from 2025-07-01. The
points of the earlier wording are not encoded.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from vnchild.domain.person import Person
from vnchild.domain.terms import Care, HouseholdClass
from vnchild.law.age import day_of
from vnchild.law.conditions import AgeFact, BoolFact, Condition, Facts, Or, TermFact
from vnchild.law.document import Source
from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_188_2025,
    DECREE_335_2026,
    LAW_51_2024,
)
from vnchild.law.documents import LAW_25_2008 as LAW
from vnchild.law.errors import NotCoveredError
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.arguments import check_facts
from vnchild.rules.social_assistance.assess import QuestionError
from vnchild.rules.social_assistance.assessment import Status
from vnchild.rules.social_assistance.support import STATUS_OF, unknown_in

FULL: Final = LAW.at(22, 1, "a")
"""100% of the costs for points a, b, c, d, đ, e, h, i, o, r and s of Art. 12(3)."""


class InsuranceGroup(Term):
    """A group of Art. 12 whose premium the State pays or supports; the part about social work."""

    CHILD_UNDER_6 = "h", "trẻ em dưới 6 tuổi", "children under 6", LAW.at(12, 3, "h")
    POOR = "o", "người thuộc hộ nghèo", "people of poor households", LAW.at(12, 3, "o")
    ETHNIC_MINORITY = (
        "o_minority",
        "người dân tộc thiểu số sinh sống tại vùng khó khăn",
        "people of ethnic minorities who live in a difficult area",
        LAW.at(12, 3, "o"),
    )
    ASSISTED = (
        "r",
        "người hưởng trợ cấp xã hội hoặc trợ cấp nuôi dưỡng hằng tháng",
        "people on the monthly social or nurture allowance",
        LAW.at(12, 3, "r"),
    )
    SOCIAL_PENSION = (
        "t",
        "người hưởng trợ cấp hưu trí xã hội",
        "people on the social pension",
        LAW.at(12, 3, "t"),
    )
    NEAR_POOR = (
        "4a",
        "người thuộc hộ cận nghèo, được hỗ trợ mức đóng",
        "people of near-poor households, whose premium is supported",
        LAW.at(12, 4, "a"),
    )


AT_FULL_LEVEL: Final = (
    InsuranceGroup.CHILD_UNDER_6,
    InsuranceGroup.POOR,
    InsuranceGroup.ETHNIC_MINORITY,
    InsuranceGroup.ASSISTED,
)
"""The groups of this list that Art. 22(1)(a) names; point t and clause 4 are not among them."""

_age: Final = AgeFact("birth_date", Text("tuổi", "age"))
_household: Final = TermFact("household", Text("hộ gia đình", "household"), terms=HouseholdClass)
_receiving: Final = BoolFact(
    "receiving", Text("đang hưởng trợ cấp xã hội hằng tháng", "on the monthly allowance")
)
_nurtured: Final = BoolFact(
    "nurtured",
    Text("đang hưởng trợ cấp nuôi dưỡng hằng tháng", "on the monthly nurture allowance"),
)
_social_pension: Final = BoolFact(
    "social_pension", Text("đang hưởng trợ cấp hưu trí xã hội", "on the social pension")
)
_minority: Final = BoolFact(
    "ethnic_minority",
    Text("là người dân tộc thiểu số", "of an ethnic minority"),
    sensitive=True,
)
_difficult: Final = BoolFact(
    "difficult_area",
    Text(
        "sinh sống tại vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn",
        "lives in an area of difficult or extremely difficult conditions",
    ),
)
CONDITIONS: Final[dict[InsuranceGroup, Condition]] = {
    InsuranceGroup.CHILD_UNDER_6: _age < 6,
    InsuranceGroup.POOR: _household.is_(HouseholdClass.POOR),
    InsuranceGroup.ETHNIC_MINORITY: _minority.yes & _difficult.yes,
    InsuranceGroup.ASSISTED: _receiving.yes | _nurtured.yes,
    InsuranceGroup.SOCIAL_PENSION: _social_pension.yes,
    InsuranceGroup.NEAR_POOR: _household.is_(HouseholdClass.NEAR_POOR),
}
"""Who is in each group, in the order of the article."""

NOT_ENCODED: Final[tuple[Text, ...]] = (
    Text(
        "phần còn lại của điểm o khoản 3 Điều 12, ngoài hộ nghèo và người dân tộc thiểu số ở vùng "
        "khó khăn",
        "the rest of point o of Article 12(3), beside poor households and people of ethnic "
        "minorities in difficult areas",
    ),
    Text(
        "các điểm khác của Điều 12, trong đó điểm a, b, c, d, đ, e, i và s khoản 3 cũng được trả "
        "100% (điểm a khoản 1 Điều 22)",
        "the other points of Article 12, of which points a, b, c, d, đ, e, i and s of clause 3 "
        "are paid 100% too (Article 22(1)(a))",
    ),
)
"""The groups that were not read: who is in none of those above may be in one of these."""


@frozen(kw_only=True)
class Insurance:
    """The groups of Law 25/2008 Art. 12 that a person is in, of those encoded.

    Args:
        on: the day asked about.
        groups: those that surely hold, in the order of the article.
        possible: those that may hold too.
        status: whether any surely holds; not eligible means only that no group encoded here does,
            see `not_encoded`.
        full: whether 100% of the costs is paid (Art. 22(1)(a)); not eligible means only that no
            group encoded here gives it.
        missing: the facts that could change `status` or `full`, by name.
        area_unread: lives in an extremely difficult area, which the words of point o that were
            not read may name; then neither is ever "not eligible".
        full_provision: where payment of 100% stands.
    """

    on: date
    groups: tuple[InsuranceGroup, ...]
    possible: tuple[InsuranceGroup, ...]
    status: Status
    full: Status
    missing: tuple[str, ...]
    area_unread: bool = False
    full_provision: Provision = field(default=FULL, init=False)

    @property
    def not_encoded(self) -> tuple[Text, ...]:
        """The groups that were not read, where one of them could still give a card or 100%."""
        return () if self.full is Status.ELIGIBLE else NOT_ENCODED

    @property
    def group(self) -> InsuranceGroup | None:
        """The group of the one card: the highest level, then the order of the article.

        One card with the highest benefit, by `group_provision`.
        """
        full = [each for each in self.groups if each in AT_FULL_LEVEL]
        return next(iter((*full, *self.groups)), None)

    @property
    def group_provision(self) -> Provision | None:
        """What gives one card of the highest level: Decree 20/2021 Art. 9(2), to 2026-10-04.

        Decree 335/2026 repealed that decree; from its first day no provision read here says so.
        """
        return DECREE_20_2021.at(9, 2) if self.on < DECREE_335_2026.first_day else None


def health_insurance(
    person: Person,
    *,
    on: date,
    receiving: bool | None = None,
    nurtured: bool | None = None,
    social_pension: bool | None = None,
    ethnic_minority: bool | None = None,
    difficult_area: bool | None = None,
) -> Insurance:
    """The groups of the Law on Health Insurance that a person is in.

    Law 25/2008 Art. 12(3)(h), (o), (r), (t) and 12(4)(a), 22(1)(a), as amended by 51/2024. Point o
    is read here for poor households and for people of ethnic minorities in difficult areas; the
    groups that were not read are in `Insurance.not_encoded`.

    Args:
        person: who.
        on: the day asked about, from 2025-07-01.
        receiving: is on the monthly social allowance.
        nurtured: is on the monthly nurture allowance; where it is not said, a person who is known
            not to be cared for in a facility is not.
        social_pension: is on the social pension.
        ethnic_minority: is of an ethnic minority.
        difficult_area: lives in an area of difficult or extremely difficult conditions; where it
            is not said, the household's ``disadvantaged_area`` tells of the extremely difficult
            ones, and its denial is taken for everybody not known to be of an ethnic minority.

    Raises:
        CareError: a fact is not a bool.
        NotCoveredError: ``on`` is before 2025-07-01, whose points are not encoded.
        QuestionError: the person was born after ``on``.
    """
    check_facts(
        receiving=receiving,
        nurtured=nurtured,
        social_pension=social_pension,
        ethnic_minority=ethnic_minority,
        difficult_area=difficult_area,
    )
    if on < LAW_51_2024.first_day:
        msg = f"{on} is before {LAW_51_2024.first_day}, the first day covered ({LAW.at(12).en})"
        raise NotCoveredError(msg)
    if person.birth_date > on:
        msg = f"the person was born after {on}, the day asked about"
        raise QuestionError(msg)
    if nurtured is None and person.care not in (None, Care.FACILITY):
        nurtured = False
    extreme = person.household.disadvantaged_area
    if difficult_area is None and (extreme or not ethnic_minority):
        difficult_area = extreme
    facts: Facts = {
        "birth_date": person.birth_date,
        "household": person.household.poverty,
        "receiving": receiving,
        "nurtured": nurtured,
        "social_pension": social_pension,
        "ethnic_minority": ethnic_minority,
        "difficult_area": difficult_area,
    }
    day = day_of(on)
    found = {group: truth(condition, facts, day) for group, condition in CONDITIONS.items()}
    full = Or(tuple(CONDITIONS[each] for each in AT_FULL_LEVEL))
    every = Or(tuple(CONDITIONS.values()))
    missing = {*unknown_in(full, facts, day), *unknown_in(every, facts, day)}
    unread = extreme is True

    def status(condition: Condition) -> Status:
        outcome = truth(condition, facts, day)
        return STATUS_OF[max(outcome, Truth.UNKNOWN) if unread else outcome]

    return Insurance(
        on=on,
        groups=tuple(group for group, outcome in found.items() if outcome is Truth.YES),
        possible=tuple(group for group, outcome in found.items() if outcome is Truth.UNKNOWN),
        status=status(every),
        full=status(full),
        missing=tuple(sorted(missing)),
        area_unread=unread,
    )


@frozen(kw_only=True)
class ChildCard:
    """The days for which the card of a child under 6 is good.

    Args:
        first: the day of birth.
        last: the last day.
        provision: where it stands.
        source: where it was read.
        note: what a reader should know.
    """

    first: date = field(repr=False)
    last: date
    provision: Provision
    source: Source
    note: Text

    def valid(self, on: date) -> bool:
        """Whether it is good on a day."""
        return self.first <= on <= self.last

    @property
    def months(self) -> int:
        """The calendar months that it touches, the first and the last with."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1


def child_card(born: date) -> ChildCard:
    """The card of a child under 6 (Decree 188/2025 Art. 13, read in one secondary source).

    To 30 September of the year in which the child reaches 72 months, if born by 30 September; if
    born later, to the last day of the month in which it does.

    Args:
        born: the day of birth.

    Raises:
        NotCoveredError: the 72 months ended before 2025-07-01, the decree's first day.
    """
    reached = born + relativedelta(months=72)
    by_september = (born.month, born.day) <= (9, 30)
    last = date(reached.year, 9, 30) if by_september else reached + relativedelta(day=31)
    if last < DECREE_188_2025.first_day:
        msg = (
            f"the card would end before {DECREE_188_2025.first_day}, the first day covered "
            f"({DECREE_188_2025.at(13).en})"
        )
        raise NotCoveredError(msg)
    return ChildCard(
        first=born,
        last=last,
        provision=DECREE_188_2025.at(13),
        source=DECREE_188_2025.source,
        note=Text(
            "đọc từ một nguồn thứ cấp, chưa đối chiếu văn bản gốc",
            "read in one secondary source, not checked against the text itself",
        ),
    )

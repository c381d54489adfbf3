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
from vnchild.rules.social_assistance.assess import QuestionError
from vnchild.rules.social_assistance.assessment import Status
from vnchild.rules.social_assistance.support import STATUS_OF, unknown_in

FULL: Final = LAW.at(22, 1, "a")
"""100% of the costs for points a, b, c, d, đ, e, h, i, o, r and s of Art. 12(3)."""


class InsuranceGroup(Term):
    """A group of Art. 12 whose premium the State pays or supports; the part about social work."""

    CHILD_UNDER_6 = "h", "trẻ em dưới 6 tuổi", "children under 6", LAW.at(12, 3, "h")
    POOR = "o", "người thuộc hộ nghèo", "people of poor households", LAW.at(12, 3, "o")
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
CONDITIONS: Final[dict[InsuranceGroup, Condition]] = {
    InsuranceGroup.CHILD_UNDER_6: _age < 6,
    InsuranceGroup.POOR: _household.is_(HouseholdClass.POOR),
    InsuranceGroup.ASSISTED: _receiving.yes | _nurtured.yes,
    InsuranceGroup.SOCIAL_PENSION: _social_pension.yes,
    InsuranceGroup.NEAR_POOR: _household.is_(HouseholdClass.NEAR_POOR),
}
"""Who is in each group, in the order of the article."""


@frozen(kw_only=True)
class Insurance:
    """The groups of Art. 12 that a person is in, of those encoded.

    Args:
        on: the day asked about.
        groups: those that surely hold, in the order of the article.
        possible: those that may hold too.
        status: whether any surely holds.
        full: whether 100% of the costs is paid (Art. 22(1)(a)); not eligible means only that no
            group encoded here gives it.
        missing: the facts that could change `status` or `full`, by name.
    """

    on: date
    groups: tuple[InsuranceGroup, ...]
    possible: tuple[InsuranceGroup, ...]
    status: Status
    full: Status
    missing: tuple[str, ...]
    full_provision: Provision = field(default=FULL, init=False)

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
) -> Insurance:
    """The groups of the Law on Health Insurance that a person is in.

    Law 25/2008 Art. 12(3)(h), (o), (r), (t) and 12(4)(a), 22(1)(a), as amended by 51/2024. Point o
    is read here for poor households only.

    Args:
        person: who.
        on: the day asked about, from 2025-07-01.
        receiving: is on the monthly social allowance.
        nurtured: is on the monthly nurture allowance; where it is not said, a person who is known
            not to be cared for in a facility is not.
        social_pension: is on the social pension.

    Raises:
        NotCoveredError: ``on`` is before 2025-07-01, whose points are not encoded.
        QuestionError: the person was born after ``on``.
    """
    if on < LAW_51_2024.first_day:
        msg = f"{on} is before {LAW_51_2024.first_day}, the first day covered ({LAW.at(12).en})"
        raise NotCoveredError(msg)
    if person.birth_date > on:
        msg = f"the person was born after {on}, the day asked about"
        raise QuestionError(msg)
    if nurtured is None and person.care not in (None, Care.FACILITY):
        nurtured = False
    facts: Facts = {
        "birth_date": person.birth_date,
        "household": person.household.poverty,
        "receiving": receiving,
        "nurtured": nurtured,
        "social_pension": social_pension,
    }
    day = day_of(on)
    found = {group: truth(condition, facts, day) for group, condition in CONDITIONS.items()}
    full = Or(tuple(CONDITIONS[each] for each in AT_FULL_LEVEL))
    every = Or(tuple(CONDITIONS.values()))
    missing = {*unknown_in(full, facts, day), *unknown_in(every, facts, day)}
    return Insurance(
        on=on,
        groups=tuple(group for group, outcome in found.items() if outcome is Truth.YES),
        possible=tuple(group for group, outcome in found.items() if outcome is Truth.UNKNOWN),
        status=STATUS_OF[truth(every, facts, day)],
        full=STATUS_OF[truth(full, facts, day)],
        missing=tuple(sorted(missing)),
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

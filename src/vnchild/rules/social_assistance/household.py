"""A household: what its members and the household itself are entitled to, nothing counted twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from vnchild.domain.care import Home, Member
from vnchild.domain.terms import Care
from vnchild.law.conditions import FactValue
from vnchild.law.documents import LAW_51_2024
from vnchild.law.interpretation import Interpretation
from vnchild.rules.health_insurance import Insurance, health_insurance
from vnchild.rules.social_assistance.assess import assess
from vnchild.rules.social_assistance.assessment import Assessment, Status
from vnchild.rules.social_assistance.carers import (
    direct_care,
    one_for_a_couple,
    raising_support,
    taking_in,
)
from vnchild.rules.social_assistance.facility import nurture
from vnchild.rules.social_assistance.facts import facts_of
from vnchild.rules.social_assistance.once import emergency_support, heavy_injury
from vnchild.rules.social_assistance.support import Support, Unit, highest


@frozen(kw_only=True)
class Line:
    """One thing that a household or a member of it is or may be entitled to.

    Args:
        members: the positions of the members whom it is for, from 0; empty for the household.
        support: what it is.
    """

    members: tuple[int, ...]
    support: Support


@frozen(kw_only=True)
class HouseholdAssessment:
    """Everything that a household is entitled to on a day.

    Args:
        on: the day asked about.
        monthly: the monthly allowance of each member and the monthly supports, surely or possibly
            due.
        once: what is once, surely or possibly due; rice is in kind.
        refused: what is surely not due, with the reasons.
        allowances: the assessment of each member for the monthly allowance, in order.
        insurance: the health insurance group of each member, in order; empty before 2025-07-01,
            whose points are not encoded. Who is entitled to an allowance counts as on it.
    """

    on: date
    monthly: tuple[Line, ...]
    once: tuple[Line, ...]
    refused: tuple[Line, ...] = field(repr=False)
    allowances: tuple[Assessment, ...] = field(repr=False)
    insurance: tuple[Insurance, ...] = field(default=(), repr=False)

    @property
    def amount(self) -> int:
        """What is sure, VND a month; supports for care count at the least that the law allows."""
        return sum(line.support.amount for line in self.monthly)

    @property
    def up_to(self) -> int | None:
        """VND a month if every unknown fell in favour; ``None`` if that has no bound."""
        return _sum(self.monthly)

    @property
    def once_amount(self) -> int:
        """What is once and sure, VND, at the least that the law allows."""
        return sum(line.support.amount for line in self.once)

    @property
    def once_up_to(self) -> int | None:
        """What is once if every unknown fell in favour, VND."""
        return _sum(self.once)

    @property
    def rice_kg(self) -> int:
        """Rice that is surely due once, kilograms, in the months for which the law is certain."""
        return sum(
            line.support.goods.kg * len(line.members)
            for line in self.once
            if line.support.goods is not None and line.support.status is Status.ELIGIBLE
        )

    @property
    def status(self) -> Status:
        """Whether anything is due, as far as is known."""
        found = {line.support.status for line in (*self.monthly, *self.once)}
        if Status.ELIGIBLE in found:
            return Status.ELIGIBLE
        return Status.UNDETERMINED if found else Status.NOT_ELIGIBLE

    @property
    def missing(self) -> tuple[tuple[tuple[int, ...], str], ...]:
        """The facts that could change the answer: whose (members' positions) and its name."""
        return tuple(
            sorted(
                {
                    (line.members, name)
                    for line in (*self.monthly, *self.once)
                    for name in line.support.missing
                }
            )
        )

    @property
    def interpretations(self) -> tuple[Interpretation, ...]:
        """The readings of the law that the answer rests on, each once."""
        found = [r for line in (*self.monthly, *self.once) for r in line.support.interpretations]
        return tuple(dict.fromkeys(found))


def assess_household(
    home: Home,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
    presume: Mapping[str, FactValue] | None = None,
) -> HouseholdAssessment:
    """Everything that the members of a household and the household itself are entitled to.

    The monthly allowance of each member (Art. 6, with what stacks by 6(2)); support for taking in
    or direct care, one for each person; support for pregnancy and small children, one for a couple
    (Decree 20/2021 Art. 20, Decree 335/2026 Art. 17); and what is once (Art. 13-15, 12). A member
    in a facility brings nothing to the household: the nurture goes to the facility.

    Args:
        home: the members and what befell the household.
        on: the day asked about.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month.
        province: the province's statistical code.
        presume: values to take for facts of the members that are not known, for everyone alike;
            what of it mattered is named by each of ``allowances``.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    allowances = tuple(
        assess(
            each.person, on=on, known=known, standard=standard, province=province, presume=presume
        )
        for each in home.members
    )
    home = evolve(home, members=tuple(_presuming(each, presume or {}) for each in home.members))
    lines: list[Line] = []
    raising: dict[int, Support] = {}
    for place, member in enumerate(home.members):
        lines.extend(Line(members=(place,), support=each) for each in _allowance(allowances[place]))
        person = member.person
        taken = taking_in(
            person, member.carer, on=on, known=known, standard=standard, province=province
        )
        direct = direct_care(person, on=on, known=known, standard=standard, province=province)
        lines.append(Line(members=(place,), support=_care(member, taken, direct)))
        raising[place] = raising_support(
            person, member.raising, on=on, known=known, standard=standard, province=province
        )
        lines.extend(_injury(member, place, on, known, standard, province))
    lines.extend(_couples(home, raising))
    if home.hardship is not None:
        everybody = tuple(
            place
            for place, member in enumerate(home.members)
            if member.person.care is not Care.FACILITY
        )
        poverty = next(
            (m.person.household.poverty for m in home.members if m.person.household.poverty), None
        )
        for each in emergency_support(
            home.hardship, poverty, on=on, known=known, standard=standard, province=province
        ):
            whose = everybody if each.code.startswith("rice") else ()
            lines.append(Line(members=whose, support=each))
    possible = [line for line in lines if line.support.status is not Status.NOT_ELIGIBLE]
    return HouseholdAssessment(
        on=on,
        monthly=tuple(line for line in possible if line.support.unit is Unit.MONTH),
        once=tuple(line for line in possible if line.support.unit is Unit.ONCE),
        refused=tuple(line for line in lines if line.support.status is Status.NOT_ELIGIBLE),
        allowances=allowances,
        insurance=_insured(home, allowances, on, known),
    )


def _presuming(member: Member, presume: Mapping[str, FactValue]) -> Member:
    """A member with what is presumed in the place of what is not known."""
    person = member.person
    facts = facts_of(person)
    taken: dict[str, Any] = {n: value for n, value in presume.items() if facts.get(n) is None}
    household = person.household
    if "household" in taken:
        household = evolve(household, poverty=taken.pop("household"))
    if "disadvantaged_area" in taken:
        household = evolve(household, disadvantaged_area=taken.pop("disadvantaged_area"))
    return evolve(member, person=evolve(person, household=household, **taken))


def _sum(lines: tuple[Line, ...]) -> int | None:
    total = 0
    for line in lines:
        if line.support.up_to is None:
            return None
        total += line.support.up_to
    return total


def _care(member: Member, taken: Support, direct: Support) -> Support:
    """Support for taking in or for direct care: never both, whichever the care turns out to be."""
    if member.person.care is Care.CARER:
        return taken
    if member.person.care is None:
        return highest((taken, direct))
    return direct


def _allowance(answer: Assessment) -> tuple[Support, ...]:
    """The monthly allowance of a member as supports: each that is sure, with what more may be."""
    paid = answer.entitlements
    if not paid:
        return (
            Support(
                code="allowance",
                what=answer.status.text,
                provision=answer.provisions[0],
                level_provision=None,
                coefficient=None,
                standard=answer.standard,
                basis=answer.basis,
                amount=0,
                up_to=answer.up_to,
                unit=Unit.MONTH,
                floor=False,
                status=answer.status,
                missing=answer.missing,
                reason=answer.reasons,
                interpretations=answer.interpretations,
            ),
        )
    supports = [
        Support(
            code=f"allowance-{each.code}",
            what=each.text,
            provision=each.provision,
            level_provision=each.level_provision,
            coefficient=each.coefficient,
            standard=each.standard,
            basis=answer.basis,
            amount=each.amount,
            up_to=each.amount,
            unit=Unit.MONTH,
            floor=False,
            status=Status.ELIGIBLE,
            missing=(),
            reason=answer.reasons,
        )
        for each in paid
    ]
    rest = sum(each.amount for each in paid[1:])
    supports[0] = evolve(
        supports[0],
        up_to=None if answer.up_to is None else answer.up_to - rest,
        missing=answer.missing,
        interpretations=answer.interpretations,
    )
    return tuple(supports)


def _couples(home: Home, raising: dict[int, Support]) -> list[Line]:
    lines = []
    for place, member in enumerate(home.members):
        if member.spouse is None:
            lines.append(Line(members=(place,), support=raising[place]))
        elif place < member.spouse:
            both = one_for_a_couple(raising[place], raising[member.spouse])
            lines.append(Line(members=(place, member.spouse), support=both))
    return lines


def _injury(
    member: Member,
    place: int,
    on: date,
    known: date | None,
    standard: int | None,
    province: str | None,
) -> list[Line]:
    """The support of a member said to be badly injured; where nothing is said, nothing is asked."""
    if member.badly_injured is None and member.treated_days is None:
        return []
    support = heavy_injury(
        injured=member.badly_injured,
        days=member.treated_days,
        at_residence=member.at_residence,
        no_kin_caring=member.no_kin_caring,
        on=on,
        known=known,
        standard=standard,
        province=province,
    )
    return [Line(members=(place,), support=support)]


def _insured(
    home: Home, allowances: tuple[Assessment, ...], on: date, known: date | None
) -> tuple[Insurance, ...]:
    if on < LAW_51_2024.first_day:
        return ()
    is_on = {Status.ELIGIBLE: True, Status.NOT_ELIGIBLE: False, Status.UNDETERMINED: None}
    return tuple(
        health_insurance(
            member.person,
            on=on,
            receiving=is_on[answer.status],
            nurtured=is_on[nurture(member.person, member.need, on=on, known=known).status],
            social_pension=member.social_pension,
            ethnic_minority=member.ethnic_minority,
        )
        for member, answer in zip(home.members, allowances, strict=True)
    )

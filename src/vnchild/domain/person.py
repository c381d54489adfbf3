"""Persons, their households, and a child as the reading of a person under 16."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from attrs import Attribute, field, frozen

from vnchild.domain.terms import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)
from vnchild.law.age import age, birthday
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Term

CHILD_BELOW = 16
"""A child is a person under this age (Law on Children Art. 1)."""

SECRET = DECREE_56_2017.at(33)
"""What makes facts about a child a secret of its private life."""


_AS_HOUSEHOLD = "write Household(poverty=HouseholdClass.POOR)"


class PersonError(VnchildError):
    """What is said of a person cannot be so."""


def _known(
    kind: type[bool] | type[str] | type[Term],
) -> Any:
    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None and type(value) is not kind:
            names = (
                ", ".join(str(member) for member in kind)
                if issubclass(kind, Term)
                else kind.__name__
            )
            msg = f"{attribute.name} is {names} or None (not known), not a {type(value).__name__}"
            raise PersonError(msg)

    return check


def _count(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is None:
        return
    if type(value) is not int:
        msg = f"{attribute.name} is an int or None (not known), not a {type(value).__name__}"
        raise PersonError(msg)
    if value < 0:
        msg = f"{attribute.name} is {value}; a number of children is 0 or more"
        raise PersonError(msg)


def _birth_date(_: object, __: Attribute[Any], value: object) -> None:
    if not isinstance(value, date) or isinstance(value, datetime):
        msg = f"birth_date is a datetime.date, not a {type(value).__name__}"
        raise PersonError(msg)


def _secret(kind: type[bool] | type[str] | type[Term]) -> Any:
    return field(default=None, repr=False, validator=_known(kind), metadata={"sensitive": SECRET})


@frozen(kw_only=True)
class Household:
    """A household, as far as the allowance asks about it; ``None`` is not known.

    Args:
        poverty: its class under the poverty standard in force.
        disadvantaged_area: whether it lives in an extremely difficult commune or village of an
            ethnic-minority or mountainous area.
    """

    poverty: HouseholdClass | None = field(default=None, validator=_known(HouseholdClass))
    disadvantaged_area: bool | None = field(default=None, validator=_known(bool))


@frozen(kw_only=True)
class Person:
    """A person, as far as Decrees 20/2021 and 335/2026 ask about it.

    ``None`` is not known, never "no". Sensitive fields (identity, health, family, abuse, offences:
    Decree 56/2017 Art. 33) are left out of the ``repr``.

    Args:
        id: a reference of the application's own; kept as it is.
        birth_date: the day of birth.
        mother: the situation of the mother.
        father: the situation of the father.
        abandoned: whether the child was abandoned.
        adopted: whether an abandoned child was adopted; known only of one of whom it is known
            whether it was abandoned.
        hiv: whether the person lives with HIV.
        disability: the degree of disability on the certificate.
        household: the household lived in.
        studying: in the education that Art. 5(2) names, of a university the first degree only
            (Decree 335/2026: without interruption).
        received_before_16: received the allowance of Art. 5(1) on turning 16.
        has_income: has the income that Art. 5(8) excludes.
        pension: has a pension, monthly social insurance or other monthly allowance (Art. 5(5)).
        care: where the person is cared for.
        marital: whether there is a spouse.
        children_under_16: number of children being raised, under 16.
        children_studying: number of children being raised, 16 and over and studying (Art. 5(4));
            under Decree 335/2026 only those for whom the parent was already paid.
        supporter: who has the duty to support an elderly person.
        facility_eligible: of an elderly person: cannot live in the community, qualifies for a
            facility, and has someone who takes them in.

    Raises:
        PersonError: a value of the wrong type, a negative number, an adoption of a child of
            whom it is not known whether it was abandoned.
    """

    birth_date: date = field(repr=False, validator=_birth_date, metadata={"sensitive": SECRET})
    id: str | None = _secret(str)
    mother: ParentSituation | None = _secret(ParentSituation)
    father: ParentSituation | None = _secret(ParentSituation)
    abandoned: bool | None = _secret(bool)
    adopted: bool | None = _secret(bool)
    hiv: bool | None = _secret(bool)
    disability: Disability | None = _secret(Disability)
    household: Household = field(factory=Household)
    studying: bool | None = field(default=None, validator=_known(bool))
    received_before_16: bool | None = field(default=None, validator=_known(bool))
    has_income: bool | None = field(default=None, validator=_known(bool))
    pension: bool | None = field(default=None, validator=_known(bool))
    care: Care | None = field(default=None, validator=_known(Care))
    marital: MaritalStatus | None = field(default=None, validator=_known(MaritalStatus))
    children_under_16: int | None = field(default=None, validator=_count)
    children_studying: int | None = field(default=None, validator=_count)
    supporter: Supporter | None = field(default=None, validator=_known(Supporter))
    facility_eligible: bool | None = field(default=None, validator=_known(bool))

    @household.validator
    def _is_household(self, _: Attribute[Household], value: object) -> None:
        if not isinstance(value, Household):
            msg = f"household is a Household, not a {type(value).__name__}; {_AS_HOUSEHOLD}"
            raise PersonError(msg)

    def __attrs_post_init__(self) -> None:
        if self.adopted and self.abandoned is None:
            msg = (
                "adopted is True while abandoned is not known: adoption matters only for an "
                "abandoned child (Art. 5(1)(a)); say whether the child was abandoned"
            )
            raise PersonError(msg)

    def age(self, on: date) -> int:
        """Completed years of age on a day.

        Raises:
            PersonError: the person was not yet born.
        """
        if on < self.birth_date:
            msg = f"on {on} the person was not yet born"
            raise PersonError(msg)
        return age(self.birth_date, on)

    def birthday(self, years: int) -> date:
        """The day on which the person completes that many years."""
        return birthday(self.birth_date, years)


@frozen
class Child:
    """The reading of a person under 16 as a child on a day (Law on Children Art. 1).

    Args:
        person: the person.
        on: the day asked about.
        provision: what makes a person of that age a child.

    Raises:
        PersonError: the person is 16 or over on that day, or not yet born.
    """

    person: Person
    on: date
    provision: Provision = field(default=LAW_ON_CHILDREN.at(1), init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.person.age(self.on) >= CHILD_BELOW:
            msg = (
                f"on {self.on} the person has turned {CHILD_BELOW} and is no child "
                f"({self.provision.en})"
            )
            raise PersonError(msg)

    @property
    def age(self) -> int:
        """Completed years of age."""
        return self.person.age(self.on)

    @property
    def until(self) -> date:
        """The first day on which the person is no longer a child."""
        return self.person.birthday(CHILD_BELOW)

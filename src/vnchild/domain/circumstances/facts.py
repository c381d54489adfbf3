"""What Decree 56/2017 asks about a child beyond what a person holds; ``None`` is not known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from attrs import Attribute, field, frozen

from vnchild.domain.circumstances.groups import CircumstanceError, Group
from vnchild.domain.circumstances.sub_groups import SubGroup
from vnchild.domain.person import SECRET
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.text import Term

_D56 = DECREE_56_2017


class CaredForBy(Term):
    """With whom a child lives or who cares for it (Art. 3, 10, 14)."""

    NOBODY = "nobody", "không có người chăm sóc", "nobody", _D56.at(3, 1)
    PARENT = (
        "parent",
        "cha, mẹ (kể cả cha, mẹ nuôi không phải người thân thích)",
        "a parent, an adoptive one who is no relative too",
        _D56.at(10, 2),
    )
    RELATIVE = "relative", "người thân thích", "a relative", _D56.at(3, 3)
    OTHER_PERSON = (
        "other_person",
        "cá nhân, gia đình không phải người thân thích",
        "a person or family who is no relative",
        _D56.at(3, 4),
    )
    FACILITY = (
        "facility",
        "cơ sở cung cấp dịch vụ bảo vệ trẻ em, cơ sở trợ giúp xã hội",
        "a child-protection or social assistance facility",
        _D56.at(3, 2),
    )


class Nationality(Term):
    """The nationality of a migrant or refugee child (Art. 16)."""

    VIETNAMESE = "vietnamese", "công dân Việt Nam", "Vietnamese citizen", _D56.at(16, 1)
    FOREIGN = "foreign", "quốc tịch nước ngoài", "foreign nationality", _D56.at(16, 2)
    UNDETERMINED = (
        "undetermined",
        "chưa xác định được quốc tịch",
        "nationality not determined",
        _D56.at(16, 3),
    )


def _secret(kind: type[bool] | type[Term] = bool) -> Any:
    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None and type(value) is not kind:
            msg = f"{attribute.name} is a {kind.__name__} or None (not known)"
            raise CircumstanceError(f"{msg}, not a {type(value).__name__}")

    return field(default=None, repr=False, validator=check, metadata={"sensitive": SECRET})


@frozen(kw_only=True)
class CircumstanceFacts:
    """What Decree 56/2017 asks about a child beyond `Person`; every field is secret.

    No field is in the ``repr``.

    Args:
        cared_for_by: with whom the child lives or who cares for it.
        mother_able: whether the mother is still able to care for the child (Art. 5(2), 5(7)).
        father_able: whether the father is still able to care for the child (Art. 5(2), 5(7)).
        mother_in_reformatory: of a mother who is ``detained``: whether that is a reformatory,
            which Decree 56/2017 does not name (Art. 5(3)).
        father_in_reformatory: of a father who is ``detained``: whether that is a reformatory, which
            Decree 56/2017 does not name (Art. 5(3)).
        parents_are_children: lives in a family whose mother and father are both under 16.
        both_parents_restricted: the rights of both parents are restricted by law (Art. 5(12)).
        separated: temporarily separated from father or mother by law (Art. 5(12)).
        offended: has broken the law; under which measure, if any, an `Established` says (Art. 8).
        addicted: is addicted to drugs; under which treatment, if any, an `Established` says (Art.
            9).
        left_school_to_earn: had to leave school to earn a living (Art. 10).
        lower_secondary_completed: has completed universal lower secondary education (Art. 10).
        serious_illness: has an illness that the competent body lists as life-threatening or as
            needing long treatment (Art. 15).
        trafficked: was trafficked (Art. 14).
        returned: has come back from being trafficked (Art. 14).
        displaced: is a migrant, displaced or refugee child (Art. 16).
        nationality: the nationality of a migrant, displaced or refugee child (Art. 16).
        abused: was abused in any form of Art. 4(5) of the Law on Children: violence, exploitation,
            sexual abuse, trafficking, abandonment, neglect or another (Art. 19(2)); in which, an
            `Established` says (Art. 11-13), or other facts do.
        emergency_protection: is under emergency protection (Art. 31(1), 19(2)).

    Raises:
        CircumstanceError: a value of the wrong type.
    """

    cared_for_by: CaredForBy | None = _secret(CaredForBy)
    mother_able: bool | None = _secret()
    father_able: bool | None = _secret()
    mother_in_reformatory: bool | None = _secret()
    father_in_reformatory: bool | None = _secret()
    parents_are_children: bool | None = _secret()
    both_parents_restricted: bool | None = _secret()
    separated: bool | None = _secret()
    offended: bool | None = _secret()
    addicted: bool | None = _secret()
    left_school_to_earn: bool | None = _secret()
    lower_secondary_completed: bool | None = _secret()
    serious_illness: bool | None = _secret()
    trafficked: bool | None = _secret()
    returned: bool | None = _secret()
    displaced: bool | None = _secret()
    nationality: Nationality | None = _secret(Nationality)
    abused: bool | None = _secret()
    emergency_protection: bool | None = _secret()


_Check = Callable[[object, "Attribute[Any]", object], None]


def _day(*, required: bool) -> _Check:
    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if value is None and not required:
            return
        if not isinstance(value, date) or isinstance(value, datetime):
            msg = f"{attribute.name} is a datetime.date, not a {type(value).__name__}"
            raise CircumstanceError(msg)

    return check


def _member_of(kind: type[Term]) -> _Check:
    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None and not isinstance(value, kind):
            msg = f"{attribute.name} is a {kind.__name__}, not a {type(value).__name__}"
            raise CircumstanceError(msg)

    return check


def _who(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        msg = f"{attribute.name} names who or which agency established it, a text not empty"
        raise CircumstanceError(msg)


_ONE_OF_TWO = (
    "what was established is a sub_group, or a group: give one, or a sub_group of the group"
)


@frozen(kw_only=True)
class Established:
    """That an officer or agency established that a child is, or is not, in a sub-group or group.

    What was established and by whom is secret and out of the ``repr``: it tells of health, abuse
    or an offence (Decree 56/2017 Art. 33).

    Args:
        sub_group: the sub-group; ``None`` where no more than the group was established.
        group: the group, where it is not known in which sub-group of it the child is, or where it
            is in none (one who has offended and is under no measure of Art. 8). Beside a
            sub-group it says nothing more.
        by: who or which agency established it.
        on: the first day for which it is established.
        until: the last such day; ``None`` if it lasts. After it nothing is said: not known, not
            "no".
        holds: ``False`` where it was established that the child is *not* in it; of a group that
            means in none of its sub-groups.

    Raises:
        CircumstanceError: a value of the wrong type, nobody named, an end before its beginning,
            neither a sub-group nor a group, or a sub-group of another group.
    """

    sub_group: SubGroup | None = field(
        default=None, repr=False, validator=_member_of(SubGroup), metadata={"sensitive": SECRET}
    )
    group: Group | None = field(
        default=None, repr=False, validator=_member_of(Group), metadata={"sensitive": SECRET}
    )
    by: str = field(repr=False, validator=_who, metadata={"sensitive": SECRET})
    on: date = field(validator=_day(required=True))
    until: date | None = field(default=None, validator=_day(required=False))
    holds: bool = field(default=True, repr=False, metadata={"sensitive": SECRET})

    @holds.validator
    def _is_bool(self, _: Attribute[bool], value: object) -> None:
        if not isinstance(value, bool):
            msg = f"holds is a bool, not a {type(value).__name__}"
            raise CircumstanceError(msg)

    def __attrs_post_init__(self) -> None:
        whole, part = self.group, self.sub_group
        if (part is None and whole is None) or (part and whole and part.group is not whole):
            raise CircumstanceError(_ONE_OF_TWO)
        if self.until is not None and self.until < self.on:
            msg = f"established from {self.on} until {self.until}: the end is before the beginning"
            raise CircumstanceError(msg)

    @property
    def about(self) -> SubGroup | Group:
        """What was established: the sub-group or the group."""
        if self.sub_group is not None:
            return self.sub_group
        if self.group is not None:
            return self.group
        raise CircumstanceError(_ONE_OF_TWO)

    def says(self, on: date) -> bool:
        """Whether it says something about a day."""
        return self.on <= on and (self.until is None or on <= self.until)

"""Carers, the people they take in, and what befalls a household; ``None`` is not known.

What the law asks of a carer (Decree 20/2021 Art. 22-23, 335/2026 Art. 19-20), of somebody who
needs a facility (Art. 24, 21), of a burial (Art. 11) and of an emergency (Art. 12-15, 12).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeAlias

from attrs import Attribute, field, frozen
from attrs.validators import optional

from vnchild.domain.person import SECRET, Person
from vnchild.law.documents import DECREE_335_2026 as _D335
from vnchild.law.errors import VnchildError
from vnchild.law.text import Term


class CareError(VnchildError):
    """What is said of a carer or a household cannot be so."""


class Relative(Term):
    """How a carer is related to the child taken in (Decree 20/2021 Art. 22(2), 335/2026 19(2))."""

    GRANDPARENT = (
        "grandparent",
        "ông, bà nội, ngoại",
        "grandparent",
        _D335.at(19, 2),
        "ông",
        "bà",
        "ông bà",
    )
    AUNT_OR_UNCLE = (
        "aunt_or_uncle",
        "cô, dì, chú, bác ruột",
        "aunt or uncle named by the decree (cô, dì, chú, bác)",
        _D335.at(19, 2),
        "cô",
        "dì",
        "chú",
        "bác",
    )
    MATERNAL_UNCLE = (
        "maternal_uncle",
        "cậu ruột",
        "mother's younger brother (cậu), whom the decree does not name",
        _D335.at(19, 2),
        "cậu",
    )
    OLDER_SIBLING = (
        "older_sibling",
        "anh, chị ruột",
        "older brother or sister",
        _D335.at(19, 2),
        "anh",
        "chị",
    )
    OTHER = "other", "người khác", "somebody else", _D335.at(19, 1), "không phải người thân"


class EmergencyNeed(Term):
    """Why a person needs emergency protection (Art. 18(2), 24(2); from 2026-10-05 15(2), 21(2))."""

    NONE = (
        "none",
        "không thuộc diện cần bảo vệ khẩn cấp",
        "no need of emergency protection",
        _D335.at(15, 2),
        "không",
    )
    BEREFT = (
        "bereft",
        "trẻ em có cả cha và mẹ bị chết, mất tích theo quy định của pháp luật mà không có người "
        "thân thích chăm sóc, nuôi dưỡng hoặc người thân thích không có khả năng",
        "a child whose parents are both dead or declared missing, with no kin able to care",
        _D335.at(15, 2, "a"),
    )
    DOMESTIC_VIOLENCE = (
        "domestic_violence",
        "nạn nhân của bạo lực gia đình",
        "victim of domestic violence",
        _D335.at(15, 2, "b"),
        "bạo lực gia đình",
    )
    MISTREATED = (
        "mistreated",
        "nạn nhân bị ngược đãi",
        "victim of mistreatment",
        _D335.at(15, 2, "b"),
        "bị ngược đãi",
    )
    ABANDONED = (
        "abandoned",
        "nạn nhân bị bỏ rơi",
        "victim of abandonment",
        _D335.at(15, 2, "b"),
        "bị bỏ rơi",
    )
    SEXUAL_ABUSE = (
        "sexual_abuse",
        "nạn nhân bị xâm hại tình dục",
        "victim of sexual abuse",
        _D335.at(15, 2, "b"),
        "xâm hại tình dục",
    )
    PHYSICAL_ABUSE = (
        "physical_abuse",
        "nạn nhân bị xâm hại thân thể",
        "victim of physical abuse",
        _D335.at(15, 2, "b"),
        "xâm hại thân thể",
    )
    TRAFFICKED = (
        "trafficked",
        "nạn nhân bị mua bán",
        "victim of trafficking",
        _D335.at(15, 2, "b"),
        "bị mua bán",
        "bị buôn bán",
    )
    FORCED_LABOUR = (
        "forced_labour",
        "nạn nhân bị cưỡng bức lao động",
        "victim of forced labour",
        _D335.at(15, 2, "b"),
        "cưỡng bức lao động",
    )
    STREET = (
        "street",
        "trẻ em, người lang thang xin ăn chờ đưa về nơi cư trú hoặc vào cơ sở trợ giúp xã hội",
        "a child or person who begs in the streets, waiting to be taken home or into a facility",
        _D335.at(15, 2, "c"),
        "lang thang xin ăn",
    )
    DECIDED = (
        "decided",
        "đối tượng cần bảo vệ khẩn cấp khác theo quyết định của Chủ tịch Ủy ban nhân dân cấp tỉnh",
        "another person in need of emergency protection, by decision of the provincial Chairman",
        _D335.at(15, 2, "d"),
    )


_Check: TypeAlias = Callable[[object, "Attribute[Any]", object], None]


def _only(kind: type[bool] | type[Term]) -> _Check:
    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None and not isinstance(value, kind):
            msg = f"{attribute.name} is a {kind.__name__} or None (not known)"
            raise CareError(f"{msg}, not a {type(value).__name__}")

    return check


def _record(kind: type) -> _Check:
    """That a value is of a class; the value itself is not told, for it is somebody's."""

    def check(_: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            msg = f"{attribute.name} is a {kind.__name__}, not a {type(value).__name__}"
            raise CareError(msg)

    return check


def _count(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (type(value) is not int or value < 0):
        msg = f"{attribute.name} is a whole number of 0 or more, or None (not known)"
        raise CareError(msg)


def _day(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        msg = f"{attribute.name} is a datetime.date or None, not a {type(value).__name__}"
        raise CareError(msg)


def _fact() -> Any:
    return field(default=None, validator=_only(bool))


def _secret(kind: type[bool] | type[Term] = bool) -> Any:
    return field(default=None, repr=False, validator=_only(kind), metadata={"sensitive": SECRET})


@frozen(kw_only=True)
class Carer:
    """A person who takes somebody in (Decree 20/2021 Art. 22-23, 335/2026 Art. 19-20).

    Args:
        relation: how the carer is related to the child.
        capable: has full civil capacity, and keeps to policy and law (clause 1 point a).
        willing: takes the child in of free will (Decree 20/2021 Art. 22(1)(b), 335/2026 Art.
            19(1)(b)).
        home: has a stable home with room for the person (clause 1 point c).
        economy: has the economic means (clause 1 point d).
        fit: has the health, experience and, for adults, skill to care (Decree 20/2021 Art.
            22(1)(d), 23(1)(b); Decree 335/2026 Art. 19(1)(d), 20(1)(b)).
        lives_with_spouse: lives with a husband or wife (clause 1 point đ).
        spouse_capable: that spouse meets point a.
        spouse_willing: that spouse meets point b on children.
        spouse_fit: that spouse meets point b on adults: health, experience and skill.
        excluded: may not go on caring: mistreatment, profit, inability, grave breach of rights
            (Decree 20/2021 Art. 22(4), 23(2); Decree 335/2026 Art. 19(4), 20(2)), or sanctioned or
            convicted (Circular 02/2021 Art. 2(2)(d); Decree 335/2026 Art. 9(3)(d)).
    """

    relation: Relative | None = field(default=None, validator=_only(Relative))
    capable: bool | None = _fact()
    willing: bool | None = _fact()
    home: bool | None = _fact()
    economy: bool | None = _fact()
    fit: bool | None = _fact()
    lives_with_spouse: bool | None = _fact()
    spouse_capable: bool | None = _fact()
    spouse_willing: bool | None = _fact()
    spouse_fit: bool | None = _fact()
    excluded: bool | None = _secret()


@frozen(kw_only=True)
class Raising:
    """Pregnancy and small children (Decree 20/2021 Art. 20(2), 335/2026 Art. 17(2)).

    Args:
        pregnant: is pregnant; asked of a person with a disability.
        under_36_months: how many children under 36 months are being raised; asked of a person with
            a disability.
    """

    pregnant: bool | None = _secret()
    under_36_months: int | None = field(default=None, validator=_count)


@frozen(kw_only=True)
class FacilityNeed:
    """Why a person is or may be in a facility (Decree 20/2021 Art. 24, 335/2026 Art. 21).

    Args:
        helpless: in hardship and cannot look after themselves (Decree 20/2021 Art. 24(1)(a)).
        nobody_takes_in: nobody in the community takes them in (Decree 20/2021 Art. 24(1)(a)).
        elderly_law: to be cared for in a facility by the law on the elderly (Decree 20/2021 Art.
            24(1)(b)).
        cannot_live_outside: cannot live in the community, being in hardship (Decree 335/2026 Art.
            21(1)(b)).
        supporter_unable: has a supporter who has not the means to support (Decree 335/2026 Art.
            21(1)(b)).
        disability_law: to be cared for in a facility by the law on disability (Decree 20/2021 Art.
            24(1)(c), 335/2026 Art. 21(1)(c)).
        sanctions_law: to be cared for in a facility by the law on administrative violations (Decree
            20/2021 Art. 24(3), 335/2026 Art. 21(3)).
        emergency: the need of emergency protection.
        voluntary: came of their own will (Decree 20/2021 Art. 24(5), 335/2026 Art. 21(4)).
        entered: the day of entering, for the three months of an emergency.
        kept: a decision keeps them past the three months.
        admitted_before_16: was in the facility under clauses 1 to 3 of Art. 24 or 21 before turning
            16.
        admitted_by_1_or_3: came under clause 1 or 3 of Decree 20/2021 Art. 24, not under clause 2
            (emergency; Art. 26(5)).
        stopped_studying: the day on which study ended (Decree 20/2021 Art. 26(5)).
        self_reliant: has become able to live on their own (Decree 20/2021 Art. 26(5)).
    """

    helpless: bool | None = _fact()
    nobody_takes_in: bool | None = _fact()
    elderly_law: bool | None = _fact()
    cannot_live_outside: bool | None = _fact()
    supporter_unable: bool | None = _fact()
    disability_law: bool | None = _secret()
    sanctions_law: bool | None = _secret()
    emergency: EmergencyNeed | None = _secret(EmergencyNeed)
    voluntary: bool | None = _fact()
    entered: date | None = field(default=None, validator=_day)
    kept: bool | None = _fact()
    admitted_before_16: bool | None = _fact()
    admitted_by_1_or_3: bool | None = _fact()
    stopped_studying: date | None = field(default=None, validator=_day)
    self_reliant: bool | None = _fact()


@frozen(kw_only=True)
class Burial:
    """What Decrees 20/2021 and 335/2026 (Art. 11) ask about a person who died.

    Args:
        receiving: was receiving the monthly social allowance.
        applied: had applied and qualified, but nothing was decided yet (Decree 335/2026 Art.
            11(1)(a)).
        child_of_single_parent: was a child of a poor single parent of Art. 5(4).
        survivor_allowance: was receiving a monthly survivor's allowance of social insurance.
        other_allowance: was receiving another monthly allowance.
        social_pension: was receiving the social pension, or had applied and qualified.
    """

    receiving: bool | None = _fact()
    applied: bool | None = _fact()
    child_of_single_parent: bool | None = _fact()
    survivor_allowance: bool | None = _fact()
    other_allowance: bool | None = _fact()
    social_pension: bool | None = _fact()


@frozen(kw_only=True)
class Hardship:
    """What befell a household (Decree 20/2021 Art. 12-15, 335/2026 Art. 12).

    Args:
        hungry_at_tet: goes hungry at Tết.
        hungry: goes hungry by disaster, fire, lost harvest, the lean season or force majeure.
        died: a member died or went missing by disaster, fire, epidemic, a grave traffic or work
            accident, or force majeure.
        in_difficulty: the household is in hardship, though neither poor nor near-poor.
        house_lost: the house is wholly destroyed by such an event and there is nowhere to live.
        must_move: must leave the house at once by decision of the competent body.
        house_damaged: the house is badly damaged by such an event and cannot be lived in.
    """

    hungry_at_tet: bool | None = _fact()
    hungry: bool | None = _fact()
    died: bool | None = _fact()
    in_difficulty: bool | None = _fact()
    house_lost: bool | None = _fact()
    must_move: bool | None = _fact()
    house_damaged: bool | None = _fact()


@frozen(kw_only=True)
class Member:
    """A person in a household, with what its household is asked about them.

    Args:
        person: the person.
        carer: who took the person in, where the person's care is by a carer.
        raising: pregnancy and small children, of a person with a disability.
        spouse: the position of the husband or wife among the members, from 0.
        badly_injured: injured by disaster, fire, a grave traffic or work accident, or force
            majeure, so as to need emergency care.
        treated_days: days of emergency care and treatment in a health facility; who has less than 3
            is not badly injured (Decree 20/2021 Art. 2(2), 335/2026 Art. 12(2)).
        at_residence: was injured where they reside (Decree 20/2021 Art. 13(1)).
        no_kin_caring: no relative cares for them after it (Decree 20/2021 Art. 13(2)).
        social_pension: receives the social pension.
        ethnic_minority: is of an ethnic minority (health insurance).
        need: why the person is in a facility, where they are.
    """

    person: Person = field(validator=_record(Person))
    carer: Carer | None = field(default=None, validator=optional(_record(Carer)))
    raising: Raising = field(factory=Raising)
    spouse: int | None = field(default=None, validator=_count)
    badly_injured: bool | None = _secret()
    treated_days: int | None = field(default=None, validator=_count)
    at_residence: bool | None = _fact()
    no_kin_caring: bool | None = _fact()
    social_pension: bool | None = _fact()
    ethnic_minority: bool | None = _secret()
    need: FacilityNeed = field(factory=FacilityNeed, validator=_record(FacilityNeed))


@frozen(kw_only=True)
class Home:
    """The people who live in one household, and what befell it.

    Args:
        members: the people, those taken in too.
        hardship: what befell it; ``None`` if nothing is asked about that.

    Raises:
        CareError: nobody lives there; two members are not each other's spouse; or two members are
            said to live in households of different kinds.
    """

    members: tuple[Member, ...]
    hardship: Hardship | None = None

    def __attrs_post_init__(self) -> None:
        if not self.members:
            msg = "a household has at least one member"
            raise CareError(msg)
        for place, member in enumerate(self.members):
            spouse = member.spouse
            if spouse is None:
                continue
            if spouse == place or spouse >= len(self.members):
                msg = f"member {place} names member {spouse} as spouse, who is not another member"
                raise CareError(msg)
            if self.members[spouse].spouse != place:
                msg = f"member {place} names member {spouse} as spouse, but not the other way round"
                raise CareError(msg)
        for name in ("poverty", "disadvantaged_area"):
            said = {
                value: place
                for place, member in enumerate(self.members)
                if (value := getattr(member.person.household, name)) is not None
            }
            if len(said) > 1:
                places = " and ".join(str(place) for place in sorted(said.values()))
                msg = f"members {places} live in one household but differ in its {name}"
                raise CareError(msg)

"""Who needs emergency protection, point by point, in a home and in a facility.

Decree 20/2021 Art. 18(2) and 24(2); from 2026-10-05 Decree 335/2026 Art. 15(2) and 21(2).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from vnchild.domain.care import EmergencyNeed
from vnchild.law.age import Day
from vnchild.law.conditions import TermFact
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.grounds import Ground, one_of

emergency: Final = TermFact(
    "emergency",
    Text("diện cần bảo vệ khẩn cấp", "need of emergency protection"),
    terms=EmergencyNeed,
    sensitive=True,
)
_NO_DAY: Final = Day(date.min)
_N = EmergencyNeed
_OF_ALL: Final[tuple[EmergencyNeed, ...]] = (
    _N.DOMESTIC_VIOLENCE,
    _N.SEXUAL_ABUSE,
    _N.TRAFFICKED,
    _N.FORCED_LABOUR,
)
_SINCE_335: Final[tuple[EmergencyNeed, ...]] = (
    *_OF_ALL,
    _N.PHYSICAL_ABUSE,
    _N.MISTREATED,
    _N.ABANDONED,
)
_IN_A_HOME: Final = ("bereft", "victims", "street", "decided")
_IN_A_FACILITY: Final = ("victims", "street", "decided")
_WHO: Final[Mapping[str, Text]] = {
    "bereft": Text(
        "trẻ em có cả cha và mẹ bị chết, mất tích mà không có người thân thích chăm sóc hoặc người "
        "thân thích không có khả năng chăm sóc",
        "children whose parents are both dead or declared missing, with no kin to care or none "
        "able to",
    ),
    "victims": Text(
        "nạn nhân của bạo lực gia đình, xâm hại, mua bán, cưỡng bức lao động cần được bảo vệ khẩn "
        "cấp",
        "victims of domestic violence, abuse, trafficking or forced labour in need of emergency "
        "protection",
    ),
    "street": Text(
        "trẻ em, người lang thang xin ăn trong thời gian chờ đưa về nơi cư trú (tại cộng đồng: "
        "hoặc đưa vào cơ sở trợ giúp xã hội)",
        "children and people who beg in the streets, waiting to be taken home (in a carer's home: "
        "or into a facility)",
    ),
    "decided": Text(
        "đối tượng cần bảo vệ khẩn cấp khác theo quyết định của Chủ tịch Ủy ban nhân dân cấp tỉnh",
        "others in need of emergency protection, by decision of the provincial Chairman",
    ),
}


def _members(who: str, victims: tuple[EmergencyNeed, ...]) -> tuple[EmergencyNeed, ...]:
    return {
        "bereft": (_N.BEREFT,),
        "victims": victims,
        "street": (_N.STREET,),
        "decided": (_N.DECIDED,),
    }[who]


def _points(
    at: Provision, whom: tuple[str, ...], victims: tuple[EmergencyNeed, ...]
) -> tuple[Ground, ...]:
    return tuple(
        Ground(
            text=_WHO[who],
            provision=Provision(at.document, at.article, at.clause, letter),
            condition=emergency.is_(*_members(who, victims)),
        )
        for letter, who in zip("abcd", whom, strict=False)
    )


def _need(at: Provision, points: tuple[Ground, ...]) -> Ground:
    text = Text("đối tượng cần bảo vệ khẩn cấp", "people in need of emergency protection")
    return one_of(text, at, points)


def needs_home(decree: Document) -> Ground:
    """Who is to be taken in for a time: Decree 20/2021 Art. 18(2), Decree 335/2026 Art. 15(2)."""
    if decree is DECREE_335_2026:
        at, victims = decree.at(15, 2), _SINCE_335
    else:
        at, victims = decree.at(18, 2), (*_OF_ALL, _N.PHYSICAL_ABUSE)
    return _need(at, _points(at, _IN_A_HOME, victims))


def needs_facility(decree: Document) -> Ground:
    """Who is to be taken into a facility: Decree 20/2021 Art. 24(2), Decree 335/2026 Art. 21(2).

    Art. 24(2) names sexual abuse only; 21(2)(a) also physical abuse, mistreatment, abandonment.
    """
    if decree is DECREE_335_2026:
        at, victims = decree.at(21, 2), _SINCE_335
    else:
        at, victims = decree.at(24, 2), _OF_ALL
    return _need(at, _points(at, _IN_A_FACILITY, victims))


def point_of(ground: Ground, need: EmergencyNeed | None) -> Provision:
    """The point of a need, where it is known and named; otherwise the clause."""
    for way in ground.ways:
        if truth(way.condition, {emergency.name: need}, _NO_DAY) is Truth.YES:
            return way.provision
    return ground.provision

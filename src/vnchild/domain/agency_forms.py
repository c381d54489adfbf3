"""How the agencies of each kind are named, and at which levels they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnchild.domain.agency_dated import DEPARTMENTS_ENDED, dated_forms
from vnchild.domain.agency_form import (
    DISTRICT_POLICE,
    MINISTRY_ENDED,
    OF_OTHER_ACTS,
    OWN_ARRANGEMENT,
    REGIONAL_COURTS,
    REGIONAL_PROCURACIES,
    TWO_LEVELS,
    WITH_THE_MINISTRY,
    Form,
    lasting,
)
from vnchild.domain.agency_groups import ORGANISATIONS
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.level_words import LOCAL_LEVELS
from vnchild.domain.places import Level
from vnchild.law.text import Text

__all__ = [
    "DEPARTMENTS_ENDED",
    "DISTRICT_POLICE",
    "FORMS",
    "FORMS_BY_KIND",
    "MINISTRY_ENDED",
    "OF_OTHER_ACTS",
    "OWN_ARRANGEMENT",
    "REGIONAL_COURTS",
    "REGIONAL_PROCURACIES",
    "TWO_LEVELS",
    "WITH_THE_MINISTRY",
    "Form",
    "kinds_of_symbol",
]

_K = AgencyKind
_AT: Final[tuple[tuple[tuple[Level, ...], dict[AgencyKind, str | None]], ...]] = (
    (
        (Level.CENTRAL,),
        {
            _K.NATIONAL_ASSEMBLY: "QH",
            _K.GOVERNMENT: "CP",
            _K.PRIME_MINISTER: "TTg",
            _K.NATIONAL_COMMITTEE_FOR_CHILDREN: None,
            _K.MINISTRY_OF_HEALTH: "BYT",
            _K.MINISTRY_OF_HOME_AFFAIRS: "BNV",
            _K.MINISTRY_OF_PUBLIC_SECURITY: "BCA",
            _K.MINISTRY_OF_EDUCATION: "BGDĐT",
            _K.MINISTRY_OF_JUSTICE: "BTP",
            _K.MINISTRY_OF_CULTURE: "BVHTTDL",
            _K.MINISTRY_OF_FINANCE: "BTC",
            _K.MINISTRY_OF_SCIENCE: "BKHCN",
            _K.MINISTRY_OF_DEFENCE: "BQP",
            _K.MINISTRY_OF_FOREIGN_AFFAIRS: "BNG",
            _K.MINISTRY_OF_CONSTRUCTION: "BXD",
            _K.MINISTRY_OF_INDUSTRY_AND_TRADE: "BCT",
            _K.GOVERNMENT_OFFICE: "VPCP",
            _K.SOCIAL_PROTECTION_DEPARTMENT: None,
            _K.HOTLINE_111: None,
            _K.SUPREME_COURT: "TANDTC",
            _K.SUPREME_PROCURACY: "VKSNDTC",
        },
    ),
    (
        (Level.PROVINCE,),
        {
            _K.DEPARTMENT_OF_HEALTH: "SYT",
            _K.DEPARTMENT_OF_HOME_AFFAIRS: "SNV",
            _K.DEPARTMENT_OF_EDUCATION: "SGDĐT",
            _K.DEPARTMENT_OF_JUSTICE: "STP",
            _K.DEPARTMENT_OF_CULTURE: "SVHTTDL",
            _K.DEPARTMENT_OF_FINANCE: "STC",
            _K.DEPARTMENT_OF_SCIENCE: "SKHCN",
            _K.DEPARTMENT_OF_TOURISM: "SDL",
            _K.DEPARTMENT_OF_CONSTRUCTION: "SXD",
            _K.DEPARTMENT_OF_INDUSTRY_AND_TRADE: "SCT",
            _K.DEPARTMENT_OF_FOREIGN_AFFAIRS: "SNgV",
        },
    ),
    (
        (Level.DISTRICT,),
        {
            _K.DIVISION_OF_LABOUR: "LĐTBXH",
            _K.DIVISION_OF_HEALTH: None,
            _K.DIVISION_OF_EDUCATION: None,
            _K.DIVISION_OF_CULTURE_AND_INFORMATION: None,
            _K.DIVISION_OF_JUSTICE: None,
            _K.DIVISION_OF_HOME_AFFAIRS: None,
            _K.DIVISION_OF_FINANCE: None,
        },
    ),
    ((Level.PROVINCE, Level.DISTRICT), {_K.INSPECTORATE: None, _K.SOCIAL_INSURANCE: None}),
    (
        LOCAL_LEVELS,
        {
            _K.PEOPLES_COUNCIL: "HĐND",
            _K.PEOPLES_COMMITTEE: "UBND",
            _K.CHAIRMAN: None,
            _K.COMMITTEE_OFFICE: None,
            _K.STEERING_COMMITTEE: "BCĐ",
            _K.CHILD_PROTECTION_BOARD: None,
            _K.POLICE: "CA",
            _K.SOCIAL_ASSISTANCE_FACILITY: None,
            **dict.fromkeys(ORGANISATIONS),
            _K.FATHERLAND_FRONT: "MTTQ",
            _K.RED_CROSS: None,
        },
    ),
)
"""Kinds whose agencies are called as the kind is, by their levels, with their symbol."""
_COURT = Text("Tòa án nhân dân", "People's Court")
_PROCURACY = Text("Viện kiểm sát nhân dân", "People's Procuracy")


def _central(kind: AgencyKind, vi: str, en: str, *symbols: str) -> Form:
    return lasting(kind, Level.CENTRAL, *symbols, name=Text(vi, en))


def _party(level: Level, vi: str, symbol: str) -> Form:
    return lasting(_K.PARTY_COMMITTEE, level, symbol, name=Text(vi, "Party Committee"))


_OWN_NAMES: Final = (
    _central(
        _K.FATHERLAND_FRONT,
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "Central Committee of the Viet Nam Fatherland Front",
        "MTTQ",
    ),
    _central(_K.WOMENS_UNION, "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "Viet Nam Women's Union"),
    _central(
        _K.YOUTH_UNION,
        "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "Central Committee of the Hồ Chí Minh Communist Youth Union",
    ),
    _central(_K.FARMERS_UNION, "Trung ương Hội Nông dân Việt Nam", "Viet Nam Farmers' Union"),
    _central(
        _K.VETERANS_ASSOCIATION,
        "Trung ương Hội Cựu chiến binh Việt Nam",
        "Viet Nam Veterans' Association",
    ),
    _central(
        _K.TRADE_UNION,
        "Tổng Liên đoàn Lao động Việt Nam",
        "Viet Nam General Confederation of Labour",
    ),
    _central(
        _K.CHILDREN_RIGHTS_ASSOCIATION,
        "Hội Bảo vệ quyền trẻ em Việt Nam",
        "Viet Nam Association for the Protection of Children's Rights",
    ),
    _central(_K.RED_CROSS, "Trung ương Hội Chữ thập đỏ Việt Nam", "Viet Nam Red Cross Society"),
    _central(_K.SOCIAL_INSURANCE, "Bảo hiểm xã hội Việt Nam", "Viet Nam Social Security"),
    _central(_K.INSPECTORATE, "Thanh tra Chính phủ", "Government Inspectorate", "TTCP"),
    _central(_K.PARTY_COMMITTEE, "Ban Chấp hành Trung ương Đảng", "Party Central Committee", "TW"),
    _party(Level.PROVINCE, "Tỉnh ủy", "TU"),
    _party(Level.DISTRICT, "Huyện ủy", "HU"),
    _party(Level.COMMUNE, "Đảng ủy", "ĐU"),
    lasting(_K.PROVINCIAL_COURT, Level.PROVINCE, "TAND", name=_COURT),
    lasting(_K.PROVINCIAL_PROCURACY, Level.PROVINCE, "VKSND", name=_PROCURACY),
    lasting(_K.CHILD_PROTECTION_OFFICER, Level.COMMUNE, name=_K.CHILD_PROTECTION_OFFICER.text),
)


def _forms() -> Iterator[Form]:
    for levels, kinds in _AT:
        for kind, symbol in kinds.items():
            for level in levels:
                yield lasting(kind, level, *(() if symbol is None else (symbol,)))
    yield from _OWN_NAMES
    yield from dated_forms()


FORMS: tuple[Form, ...] = tuple(_forms())
"""Every kind at every level."""

FORMS_BY_KIND: dict[AgencyKind, dict[Level, Form]] = {
    kind: {
        form.level: form
        for form in sorted((f for f in FORMS if f.kind is kind), key=lambda f: f.level.depth)
    }
    for kind in AgencyKind
}
"""The forms of a kind by level, from the centre down."""


def kinds_of_symbol(symbol: str) -> tuple[AgencyKind, ...]:
    """The kinds that document numbers write so: ``UBND``, ``BLĐTBXH``; case is forgiven.

    A symbol can belong to several kinds (``LĐTBXH``), and none is known of many.
    """
    wanted = symbol.strip().casefold()
    found = (f.kind for f in FORMS if wanted in {s.casefold() for s in f.symbols})
    return tuple(dict.fromkeys(found))

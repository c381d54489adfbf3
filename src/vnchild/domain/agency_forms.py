"""How the agencies of each kind are named, at which levels they stand, since when and until when.

Nothing here is a date: the days come from the register.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level
from vnchild.law.documents import (
    DECREE_42_2025,
    DISTRICT_POLICE_ENDED,
    LAW_81_2025,
    RESOLUTION_176_2025,
    RESOLUTION_203_2025,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Text

TWO_LEVELS = RESOLUTION_203_2025.effects[0]
"""The end of the district level."""
REGIONAL_COURTS = LAW_81_2025.effects[0]
"""Regional courts take the place of district courts."""
MINISTRY_ENDED = DECREE_42_2025.first_day
"""The day on which the Ministry of Labour, Invalids and Social Affairs was no more."""
DISTRICT_POLICE = Text(
    "công an cấp huyện không còn từ 01/3/2025 theo các nguồn thứ cấp; văn bản chưa đọc",
    "there are no district police since 2025-03-01 by secondary sources; the act was not read",
)
"""What is known of the end of the district police."""
OWN_ARRANGEMENT = Text(
    "tổ chức sắp xếp theo đơn vị hành chính; văn bản sắp xếp riêng của tổ chức này chưa đối chiếu",
    "it was arranged along with the administrative units; the act that arranged this body itself "
    "is not verified",
)
"""Of bodies that the resolutions on administrative units do not arrange by themselves."""
_REORGANISED = Provision(RESOLUTION_176_2025.number)
_D42 = Provision(DECREE_42_2025.number)


@frozen(kw_only=True)
class Form:
    """A kind of agency at one level.

    Args:
        kind: the kind.
        level: the level of government at which it acts.
        name: its name without a place.
        symbols: how document numbers and short references write it, the usual one first.
        valid_from: the first day on which there are such agencies; ``None`` if before all that
            the package covers.
        valid_to: the first day on which there are none; ``None`` if there are.
        provision: what began or ended it; ``None`` if it did neither, or which act did is not
            verified.
        note: why no act is named, where one should be.
    """

    kind: AgencyKind
    level: Level
    name: Text
    symbols: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    provision: Provision | None = None
    note: Text | None = None

    def stands(self, on: date) -> bool:
        """Whether there are such agencies on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on < self.valid_to
        )


_K = AgencyKind
_CENTRAL: dict[AgencyKind, tuple[str, ...]] = {
    _K.NATIONAL_ASSEMBLY: ("QH",),
    _K.GOVERNMENT: ("CP",),
    _K.PRIME_MINISTER: ("TTg",),
    _K.NATIONAL_COMMITTEE_FOR_CHILDREN: (),
    _K.MINISTRY_OF_HEALTH: ("BYT",),
    _K.MINISTRY_OF_HOME_AFFAIRS: ("BNV",),
    _K.MINISTRY_OF_PUBLIC_SECURITY: ("BCA",),
    _K.MINISTRY_OF_EDUCATION: ("BGDĐT",),
    _K.MINISTRY_OF_JUSTICE: ("BTP",),
    _K.MINISTRY_OF_CULTURE: ("BVHTTDL",),
    _K.MINISTRY_OF_FINANCE: ("BTC",),
    _K.SOCIAL_PROTECTION_DEPARTMENT: (),
    _K.HOTLINE_111: (),
}
_PROVINCIAL: dict[AgencyKind, tuple[str, ...]] = {
    _K.DEPARTMENT_OF_HEALTH: ("SYT",),
    _K.DEPARTMENT_OF_HOME_AFFAIRS: ("SNV",),
    _K.DEPARTMENT_OF_EDUCATION: ("SGDĐT",),
    _K.DEPARTMENT_OF_JUSTICE: ("STP",),
    _K.DEPARTMENT_OF_CULTURE: ("SVHTTDL",),
    _K.DEPARTMENT_OF_FINANCE: ("STC",),
}
_DISTRICT: dict[AgencyKind, tuple[str, ...]] = {
    _K.DIVISION_OF_LABOUR: ("LĐTBXH",),
    _K.DIVISION_OF_HEALTH: (),
    _K.DIVISION_OF_EDUCATION: (),
}
_LOCAL = (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)
_AT_LOCAL: dict[AgencyKind, tuple[str, ...]] = {
    _K.PEOPLES_COUNCIL: ("HĐND",),
    _K.PEOPLES_COMMITTEE: ("UBND",),
    _K.CHAIRMAN: (),
    _K.STEERING_COMMITTEE: ("BCĐ",),
    _K.CHILD_PROTECTION_BOARD: (),
    _K.POLICE: ("CA",),
    _K.SOCIAL_ASSISTANCE_FACILITY: (),
    _K.FATHERLAND_FRONT: ("MTTQ",),
    _K.WOMENS_UNION: (),
    _K.YOUTH_UNION: (),
    _K.FARMERS_UNION: (),
    _K.VETERANS_ASSOCIATION: (),
    _K.TRADE_UNION: (),
    _K.CHILDREN_RIGHTS_ASSOCIATION: (),
}


OF_OTHER_ACTS = frozenset(
    {
        _K.PARTY_COMMITTEE,
        _K.FATHERLAND_FRONT,
        _K.WOMENS_UNION,
        _K.YOUTH_UNION,
        _K.FARMERS_UNION,
        _K.VETERANS_ASSOCIATION,
        _K.TRADE_UNION,
        _K.CHILDREN_RIGHTS_ASSOCIATION,
        _K.STEERING_COMMITTEE,
        _K.CHILD_PROTECTION_BOARD,
        _K.SOCIAL_ASSISTANCE_FACILITY,
        _K.POLICE,
        _K.PROVINCIAL_COURT,
    }
)
"""Bodies that are not local government: what arranged them is not a resolution on units."""


def _local(
    kind: AgencyKind, level: Level, symbols: tuple[str, ...], name: Text | None = None
) -> Form:
    if level is not Level.DISTRICT:
        return Form(kind=kind, level=level, name=name or kind.text, symbols=symbols)
    ended, act, note = TWO_LEVELS.applies_from, TWO_LEVELS.provision, None
    if kind is _K.POLICE:
        ended, note = DISTRICT_POLICE_ENDED, DISTRICT_POLICE
    elif kind in OF_OTHER_ACTS:
        note = OWN_ARRANGEMENT
    return Form(
        kind=kind,
        level=level,
        name=name or kind.text,
        symbols=symbols,
        valid_to=ended,
        provision=None if note is not None else act,
        note=note,
    )


def _plain() -> Iterable[Form]:
    for kind, symbols in _CENTRAL.items():
        yield Form(kind=kind, level=Level.CENTRAL, name=kind.text, symbols=symbols)
    for kind, symbols in _PROVINCIAL.items():
        yield _local(kind, Level.PROVINCE, symbols)
    for kind, symbols in _DISTRICT.items():
        yield _local(kind, Level.DISTRICT, symbols)
    for kind, symbols in _AT_LOCAL.items():
        for level in _LOCAL:
            yield _local(kind, level, symbols)


def _named(kind: AgencyKind, level: Level, vi: str, en: str, *symbols: str) -> Form:
    return _local(kind, level, symbols, Text(vi, en))


_OWN_NAMES = (
    _named(
        _K.FATHERLAND_FRONT,
        Level.CENTRAL,
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "Central Committee of the Viet Nam Fatherland Front",
        "MTTQ",
    ),
    _named(
        _K.WOMENS_UNION,
        Level.CENTRAL,
        "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
        "Viet Nam Women's Union",
    ),
    _named(
        _K.YOUTH_UNION,
        Level.CENTRAL,
        "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "Central Committee of the Hồ Chí Minh Communist Youth Union",
    ),
    _named(
        _K.FARMERS_UNION,
        Level.CENTRAL,
        "Trung ương Hội Nông dân Việt Nam",
        "Viet Nam Farmers' Union",
    ),
    _named(
        _K.VETERANS_ASSOCIATION,
        Level.CENTRAL,
        "Trung ương Hội Cựu chiến binh Việt Nam",
        "Viet Nam Veterans' Association",
    ),
    _named(
        _K.TRADE_UNION,
        Level.CENTRAL,
        "Tổng Liên đoàn Lao động Việt Nam",
        "Viet Nam General Confederation of Labour",
    ),
    _named(
        _K.CHILDREN_RIGHTS_ASSOCIATION,
        Level.CENTRAL,
        "Hội Bảo vệ quyền trẻ em Việt Nam",
        "Viet Nam Association for the Protection of Children's Rights",
    ),
    _named(
        _K.PARTY_COMMITTEE,
        Level.CENTRAL,
        "Ban Chấp hành Trung ương Đảng",
        "Party Central Committee",
        "TW",
    ),
    _named(_K.PARTY_COMMITTEE, Level.PROVINCE, "Tỉnh ủy", "Party Committee", "TU"),
    _named(_K.PARTY_COMMITTEE, Level.DISTRICT, "Huyện ủy", "Party Committee", "HU"),
    _named(_K.PARTY_COMMITTEE, Level.COMMUNE, "Đảng ủy", "Party Committee", "ĐU"),
    _named(_K.PROVINCIAL_COURT, Level.PROVINCE, "Tòa án nhân dân", "People's Court", "TAND"),
    _named(
        _K.CHILD_PROTECTION_OFFICER,
        Level.COMMUNE,
        "Người làm công tác bảo vệ trẻ em",
        "Child protection officer",
    ),
)
_DATED = (
    Form(
        kind=_K.MINISTRY_OF_LABOUR,
        level=Level.CENTRAL,
        name=_K.MINISTRY_OF_LABOUR.text,
        symbols=("BLĐTBXH", "LĐTBXH"),
        valid_to=MINISTRY_ENDED,
        provision=_REORGANISED,
    ),
    Form(
        kind=_K.MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT,
        level=Level.CENTRAL,
        name=_K.MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT.text,
        symbols=("BNNMT",),
        valid_from=MINISTRY_ENDED,
        provision=_REORGANISED,
    ),
    Form(
        kind=_K.CHILDREN_DEPARTMENT,
        level=Level.CENTRAL,
        name=_K.CHILDREN_DEPARTMENT.text,
        symbols=("CTE", "TE"),
        valid_to=MINISTRY_ENDED,
        provision=_D42,
    ),
    Form(
        kind=_K.MOTHERS_AND_CHILDREN_DEPARTMENT,
        level=Level.CENTRAL,
        name=_K.MOTHERS_AND_CHILDREN_DEPARTMENT.text,
        valid_from=MINISTRY_ENDED,
        provision=_D42,
    ),
    Form(
        kind=_K.DEPARTMENT_OF_LABOUR,
        level=Level.PROVINCE,
        name=_K.DEPARTMENT_OF_LABOUR.text,
        symbols=("SLĐTBXH", "SLĐTBOXH", "LĐTBXH"),
        valid_to=MINISTRY_ENDED,
        provision=_D42,
    ),
    Form(
        kind=_K.DIVISION_OF_CULTURE_AND_SOCIETY,
        level=Level.COMMUNE,
        name=_K.DIVISION_OF_CULTURE_AND_SOCIETY.text,
        valid_from=TWO_LEVELS.applies_from,
        provision=TWO_LEVELS.provision,
    ),
    Form(
        kind=_K.DISTRICT_COURT,
        level=Level.DISTRICT,
        name=Text("Tòa án nhân dân", "People's Court"),
        symbols=("TAND",),
        valid_to=REGIONAL_COURTS.applies_from,
        provision=REGIONAL_COURTS.provision,
    ),
    Form(
        kind=_K.REGIONAL_COURT,
        level=Level.PROVINCE,
        name=_K.REGIONAL_COURT.text,
        valid_from=REGIONAL_COURTS.applies_from,
        provision=REGIONAL_COURTS.provision,
    ),
)

FORMS: tuple[Form, ...] = (*_plain(), *_OWN_NAMES, *_DATED)
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

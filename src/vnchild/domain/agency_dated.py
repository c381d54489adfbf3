"""The kinds of agency that began or ended in 2025, with what made it so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnchild.domain.agency_form import (
    MINISTRY_ENDED,
    REGIONAL_COURTS,
    REGIONAL_PROCURACIES,
    TWO_LEVELS,
    WITH_THE_MINISTRY,
    Form,
)
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level
from vnchild.law.documents import DECREE_42_2025, RESOLUTION_176_2025
from vnchild.law.provision import Provision
from vnchild.law.text import Text

_K = AgencyKind
_R176 = Provision(RESOLUTION_176_2025.number)
_D42 = Provision(DECREE_42_2025.number)

_MINISTRIES_ENDED: Final[dict[AgencyKind, tuple[str, ...]]] = {
    _K.MINISTRY_OF_LABOUR: ("BLĐTBXH", "LĐTBXH"),
    _K.MINISTRY_OF_INFORMATION: ("BTTTT",),
    _K.MINISTRY_OF_PLANNING: ("BKHĐT",),
    _K.MINISTRY_OF_TRANSPORT: ("BGTVT",),
    _K.MINISTRY_OF_AGRICULTURE: ("BNNPTNT",),
    _K.MINISTRY_OF_NATURAL_RESOURCES: ("BTNMT",),
    _K.COMMITTEE_FOR_ETHNIC_AFFAIRS: ("UBDT",),
}
_MINISTRIES_BEGUN: Final[dict[AgencyKind, tuple[str, ...]]] = {
    _K.MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT: ("BNNMT",),
    _K.MINISTRY_OF_ETHNIC_AND_RELIGIOUS_AFFAIRS: ("BDTTG",),
}
_DEPARTMENTS_ENDED: Final[dict[AgencyKind, tuple[str, ...]]] = {
    _K.DEPARTMENT_OF_LABOUR: ("SLĐTBXH", "SLĐTBOXH", "LĐTBXH"),
    _K.DEPARTMENT_OF_INFORMATION: ("STTTT",),
    _K.DEPARTMENT_OF_PLANNING: ("SKHĐT",),
    _K.DEPARTMENT_OF_TRANSPORT: ("SGTVT",),
    _K.DEPARTMENT_OF_AGRICULTURE: ("SNNPTNT",),
    _K.DEPARTMENT_OF_NATURAL_RESOURCES: ("STNMT",),
}
_DEPARTMENTS_BEGUN: Final[dict[AgencyKind, tuple[str, ...]]] = {
    _K.DEPARTMENT_OF_AGRICULTURE_AND_ENVIRONMENT: ("SNNMT",),
    _K.DEPARTMENT_OF_ETHNIC_AND_RELIGIOUS_AFFAIRS: ("SDTTG",),
}
DEPARTMENTS_ENDED: Final = frozenset(_DEPARTMENTS_ENDED)
"""The departments under ministries that were merged: the day on which they ended is a reading."""


def dated_forms() -> Iterator[Form]:
    """The forms that have a first or a last day of their own."""
    for ended, kinds, act in (
        (True, _MINISTRIES_ENDED, _R176),
        (False, _MINISTRIES_BEGUN, _R176),
        (True, _DEPARTMENTS_ENDED, None),
        (False, _DEPARTMENTS_BEGUN, None),
    ):
        for kind, symbols in kinds.items():
            yield Form(
                kind=kind,
                level=Level.PROVINCE if act is None else Level.CENTRAL,
                name=kind.text,
                symbols=symbols,
                valid_from=None if ended else MINISTRY_ENDED,
                valid_to=MINISTRY_ENDED if ended else None,
                provision=act,
                note=WITH_THE_MINISTRY if act is None else None,
            )
    yield Form(
        kind=_K.CHILDREN_DEPARTMENT,
        level=Level.CENTRAL,
        name=_K.CHILDREN_DEPARTMENT.text,
        symbols=("CTE", "TE"),
        valid_to=DECREE_42_2025.first_day,
        provision=_D42,
    )
    yield Form(
        kind=_K.MOTHERS_AND_CHILDREN_DEPARTMENT,
        level=Level.CENTRAL,
        name=_K.MOTHERS_AND_CHILDREN_DEPARTMENT.text,
        valid_from=DECREE_42_2025.first_day,
        provision=_D42,
    )
    yield Form(
        kind=_K.DIVISION_OF_CULTURE_AND_SOCIETY,
        level=Level.COMMUNE,
        name=_K.DIVISION_OF_CULTURE_AND_SOCIETY.text,
        valid_from=TWO_LEVELS.applies_from,
        provision=TWO_LEVELS.provision,
    )
    for district, regional, name, symbol, change in (
        (
            _K.DISTRICT_COURT,
            _K.REGIONAL_COURT,
            Text("Tòa án nhân dân", "People's Court"),
            "TAND",
            REGIONAL_COURTS,
        ),
        (
            _K.DISTRICT_PROCURACY,
            _K.REGIONAL_PROCURACY,
            Text("Viện kiểm sát nhân dân", "People's Procuracy"),
            "VKSND",
            REGIONAL_PROCURACIES,
        ),
    ):
        yield Form(
            kind=district,
            level=Level.DISTRICT,
            name=name,
            symbols=(symbol,),
            valid_to=change.applies_from,
            provision=change.provision,
        )
        yield Form(
            kind=regional,
            level=Level.PROVINCE,
            name=regional.text,
            valid_from=change.applies_from,
            provision=change.provision,
        )

"""Kinds of agency that texts name together: departments, divisions, ministries, organisations."""

from __future__ import annotations

from typing import Final

from vnchild.domain.agency_kinds import AgencyKind

_K = AgencyKind


def _called(prefix: str) -> tuple[AgencyKind, ...]:
    return tuple(kind for kind in AgencyKind if kind.value.startswith(prefix))


MINISTRIES: Final = _called("ministry_of_")
"""Ministries, as far as `AgencyKind` names them."""
DEPARTMENTS: Final = _called("department_of_")
"""Departments of a province (``sở``)."""
DIVISIONS: Final = _called("division_of_")
"""Divisions of a district or commune (``phòng``)."""
POLITICAL_SOCIAL_ORGANISATIONS: Final = (
    _K.WOMENS_UNION,
    _K.YOUTH_UNION,
    _K.FARMERS_UNION,
    _K.VETERANS_ASSOCIATION,
    _K.TRADE_UNION,
)
"""The five that are called ``tổ chức chính trị - xã hội``, in short ``đoàn thể``."""
ORGANISATIONS: Final = (
    _K.FATHERLAND_FRONT,
    *POLITICAL_SOCIAL_ORGANISATIONS,
    _K.CHILDREN_RIGHTS_ASSOCIATION,
)
"""The Front, its member organisations and the association for children's rights."""
COMMITTEES: Final = frozenset({_K.PEOPLES_COMMITTEE, _K.CHAIRMAN})
"""The People's Committee and its Chairman."""
COURTS: Final = frozenset(
    {_K.SUPREME_COURT, _K.PROVINCIAL_COURT, _K.DISTRICT_COURT, _K.REGIONAL_COURT}
)
"""The People's Courts."""
PROCURACIES: Final = frozenset(
    {
        _K.SUPREME_PROCURACY,
        _K.PROVINCIAL_PROCURACY,
        _K.DISTRICT_PROCURACY,
        _K.REGIONAL_PROCURACY,
    }
)
"""The People's Procuracies."""
OF_MINISTERIAL_RANK: Final = frozenset(
    {_K.COMMITTEE_FOR_ETHNIC_AFFAIRS, _K.GOVERNMENT_OFFICE, _K.INSPECTORATE}
)
"""Central bodies that are called ``cơ quan ngang bộ``, as far as `AgencyKind` names them."""
ABOVE_ADMINISTRATION: Final = frozenset(
    {
        _K.NATIONAL_ASSEMBLY,
        _K.GOVERNMENT,
        _K.PRIME_MINISTER,
        _K.PARTY_COMMITTEE,
        _K.PEOPLES_COUNCIL,
        *COURTS,
        *PROCURACIES,
    }
)
"""Whom no People's Committee, department or ministry gives orders.

The Party leads them, assemblies and councils elect and supervise them, courts and
procuracies are independent.
"""

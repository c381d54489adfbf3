"""Who reports and to whom: bodies as the law names them, and who stands in their place on a day."""

from __future__ import annotations

from datetime import date
from typing import Final, Self

from attrs import frozen

from vnchild.domain import agency_groups
from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_forms import FORMS_BY_KIND
from vnchild.domain.places import Level
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text
from vnchild.rules.reporting.readings import DISTRICT_STEP, MINISTRY_SUCCEEDED

_K = AgencyKind


@frozen(kw_only=True)
class Body:
    """Agencies of one kind, or of several named together, at one level.

    >>> Body.of(AgencyKind.PEOPLES_COMMITTEE, Level.COMMUNE).in_("vi")
    'Ủy ban nhân dân cấp xã'

    Args:
        kinds: the kinds of agency.
        level: the level at which they act.
        label: what the law calls them together.

    Raises:
        AgencyError: there is no such agency at that level.
    """

    kinds: tuple[AgencyKind, ...]
    level: Level
    label: Text | None = None

    def __attrs_post_init__(self) -> None:
        for kind in self.kinds:
            Agency(kind=kind, level=self.level)

    @classmethod
    def of(cls, kind: AgencyKind, level: Level) -> Self:
        """The agencies of one kind at one level."""
        return cls(kinds=(kind,), level=level)

    @property
    def text(self) -> Text:
        """Its name in both languages."""
        if self.label is not None:
            return self.label
        return Agency(kind=self.kinds[0], level=self.level).text

    def in_(self, lang: Lang) -> str:
        """Its name in one language."""
        return self.text.in_(lang)

    def name(self, lang: Lang = "vi") -> str:
        """Its name in one language, as of an agency."""
        return self.text.in_(lang)

    def full_name(self, lang: Lang = "vi") -> str:
        """The same; a body has no place."""
        return self.text.in_(lang)

    def stands(self, on: date) -> bool:
        """Whether there are such bodies on a day."""
        forms = (FORMS_BY_KIND[kind].get(self.level) for kind in self.kinds)
        return self.level.stands(on) and any(form is not None and form.stands(on) for form in forms)

    def takes_in(self, other: Body) -> bool:
        """Whether another body is one of these."""
        return self.level is other.level and set(other.kinds) <= set(self.kinds)


COMMUNE: Final = Body.of(_K.PEOPLES_COMMITTEE, Level.COMMUNE)
DISTRICT: Final = Body.of(_K.PEOPLES_COMMITTEE, Level.DISTRICT)
PROVINCE: Final = Body.of(_K.PEOPLES_COMMITTEE, Level.PROVINCE)
MINISTRY_OF_LABOUR: Final = Body.of(_K.MINISTRY_OF_LABOUR, Level.CENTRAL)
MINISTRY_OF_HEALTH: Final = Body.of(_K.MINISTRY_OF_HEALTH, Level.CENTRAL)
DEPARTMENT_OF_LABOUR: Final = Body.of(_K.DEPARTMENT_OF_LABOUR, Level.PROVINCE)
DEPARTMENT_OF_HEALTH: Final = Body.of(_K.DEPARTMENT_OF_HEALTH, Level.PROVINCE)
DIVISION_OF_LABOUR: Final = Body.of(_K.DIVISION_OF_LABOUR, Level.DISTRICT)
GOVERNMENT: Final = Body.of(_K.GOVERNMENT, Level.CENTRAL)
PRIME_MINISTER: Final = Body.of(_K.PRIME_MINISTER, Level.CENTRAL)
NATIONAL_ASSEMBLY: Final = Body.of(_K.NATIONAL_ASSEMBLY, Level.CENTRAL)
MINISTRIES: Final = Body(
    kinds=agency_groups.MINISTRIES,
    level=Level.CENTRAL,
    label=Text("các bộ, cơ quan trung ương", "ministries and central agencies"),
)
"""Ministries and agencies of their rank, as far as `AgencyKind` names them."""
CENTRAL_AGENCIES: Final = Body(
    kinds=(*agency_groups.MINISTRIES, *agency_groups.ORGANISATIONS),
    level=Level.CENTRAL,
    label=Text("các bộ, ngành, tổ chức có liên quan", "ministries, sectors and organisations"),
)
"""Those whom the circulars call ministries, sectors and organisations concerned."""


def local_organisations(level: Level) -> Body:
    """The agencies and organisations of a level other than its committee and council."""
    kinds = (
        *agency_groups.ORGANISATIONS,
        *agency_groups.DEPARTMENTS,
        *agency_groups.DIVISIONS,
    )
    return Body(
        kinds=tuple(kind for kind in kinds if level in FORMS_BY_KIND[kind]),
        level=level,
        label=Text(
            f"cơ quan, tổ chức liên quan {level.text.vi}",
            f"agencies and organisations concerned at {level.text.en} level",
        ),
    )


_SUCCEEDED: Final = {
    MINISTRY_OF_LABOUR: MINISTRY_OF_HEALTH,
    DEPARTMENT_OF_LABOUR: DEPARTMENT_OF_HEALTH,
}
_ONE_STEP_UP: Final = {DISTRICT: PROVINCE, DIVISION_OF_LABOUR: DEPARTMENT_OF_LABOUR}


def reporter(body: Body, on: date) -> Body | None:
    """Who does on a day what the law gives to a body; ``None`` where nobody does.

    The step of the districts has nobody since the district level ended.
    """
    if body.stands(on):
        return body
    after = _SUCCEEDED.get(body)
    return after if after is not None and after.stands(on) else None


def receiver(body: Body, on: date) -> tuple[Body, tuple[Interpretation, ...]]:
    """Who receives on a day what is addressed to a body, and the readings that say so."""
    readings: list[Interpretation] = []
    while not body.stands(on):
        if body in _ONE_STEP_UP:
            body, reading = _ONE_STEP_UP[body], DISTRICT_STEP
        elif body in _SUCCEEDED:
            body, reading = _SUCCEEDED[body], MINISTRY_SUCCEEDED
        else:
            break
        readings.append(reading)
    return body, tuple(readings)

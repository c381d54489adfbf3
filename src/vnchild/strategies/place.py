"""Provinces, places, agencies and personal numbers."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.agency import Agency, AgencyError
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.personal_number import PersonalNumber, Sex, generate
from vnchild.domain.places import PROVINCES, Level, Place, PlaceKind, Province
from vnchild.domain.places import provinces as provinces_on
from vnchild.strategies.day import days
from vnchild.strategies.value import maybe

_NAMES: Final = ("Giả Định", "Mường Ví Dụ", "5", "An Bình")


def provinces(on: date | None = None) -> SearchStrategy[Province]:
    """Provincial units: those that stand on a day, or any state that one ever had."""
    return st.sampled_from(PROVINCES if on is None else provinces_on(on))


@st.composite
def _places(draw: st.DrawFn, on: date) -> Place:
    province = draw(provinces(on))
    if draw(st.booleans()):
        return Place.of_province(province)
    kinds = [each for each in PlaceKind if each.level is not Level.PROVINCE and each.stands(on)]
    kind = draw(st.sampled_from(kinds))
    below = kind.level in {Level.COMMUNE, Level.HAMLET}
    state: Province | None = province if _fits(kind, province) else None
    districts = Level.DISTRICT.stands(on) and kind is not PlaceKind.SPECIAL_ZONE
    district = maybe(st.sampled_from(_NAMES).map("huyện {}".format))
    code = maybe(st.from_regex(r"[0-9]{5}", fullmatch=True))
    commune = maybe(st.sampled_from(_NAMES).map("xã {}".format))
    return Place(
        kind=kind,
        name=draw(st.sampled_from(_NAMES)),
        province=state if state is None or draw(st.booleans()) else None,
        district=draw(district) if below and districts else None,
        commune=draw(commune) if kind.level is Level.HAMLET else None,
        commune_code=draw(code) if below else None,
    )


def _fits(kind: PlaceKind, province: Province) -> bool:
    begins, ends = kind.valid_from, kind.valid_to
    return not (
        (ends is not None and province.valid_from is not None and province.valid_from >= ends)
        or (begins is not None and province.valid_to is not None and province.valid_to <= begins)
    )


def places(on: date | None = None) -> SearchStrategy[Place]:
    """Places of any kind that stands on a day."""
    return days().flatmap(_places) if on is None else _places(on)


@st.composite
def _agencies(draw: st.DrawFn, on: date) -> Agency | None:
    kind = draw(st.sampled_from(AgencyKind))
    place = draw(maybe(_places(on)))
    level = draw(maybe(st.sampled_from(Level)))
    for where, which in ((place, level), (place, None), (None, level), (None, None)):
        try:
            made = Agency(kind=kind, place=where, level=which)
        except AgencyError:
            continue
        if made.stands(on):
            return made
    return None


def agencies(on: date | None = None) -> SearchStrategy[Agency]:
    """Agencies that stand on a day, at a place, at a level, or of their kind in general."""
    found = days().flatmap(_agencies) if on is None else _agencies(on)
    return found.filter(lambda each: each is not None).map(_there)


def _there(agency: Agency | None) -> Agency:
    if agency is None:  # pragma: no cover
        msg = "an agency is wanted"
        raise TypeError(msg)
    return agency


def personal_numbers() -> SearchStrategy[PersonalNumber]:
    """Invented personal numbers, with a year of birth in which nobody is born yet."""
    return st.builds(
        lambda seed, year, sex: generate(Random(seed), birth_year=year, sex=sex),  # noqa: S311
        st.integers(0, 2**32),
        st.integers(2300, 2399),
        st.sampled_from(Sex),
    )

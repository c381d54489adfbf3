"""To whom a directive orders a report: the agency that its words name, at the place it means.

``UBND huyện (qua Phòng Lao động)`` in a dispatch of a district is the committee of that district;
``Sở Y tế`` in a province's is that of the province.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from attrs import evolve

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency, parse_place
from vnchild.domain.level_words import WORDS
from vnchild.domain.places import Level, Place, Province
from vnchild.law.errors import VnchildError
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.reach import Unit, same_place, units_in

_THROUGH: Final = re.compile(r"\s*[(,]?\s*(?:thông\s+)?qua\s.*|\s*\([^()]*\)\s*$", re.I | re.S)
_BARE: Final = re.compile(rf"(?<!\w)(?P<word>{WORDS})$", re.I)
_BETWEEN: Final = re.compile(r"\s*[,;]\s*|\s+và\s+")
_LONGEST: Final = 200
_OF_A_HEAD: Final = {AgencyKind.CHAIRMAN: AgencyKind.PEOPLES_COMMITTEE}


def agencies_named(printed: str | None, within: str | None, on: date | None) -> tuple[Agency, ...]:
    """The agencies that a text names, one or several; empty unless each of them can be read.

    Args:
        printed: their names.
        within: the place of the order, which the text takes for granted.
        on: the day of the text.
    """
    if printed is None:
        return ()
    text = " ".join(_THROUGH.sub("", printed).split())[:_LONGEST]
    return _split(text, within, on) if text else ()


def _split(text: str, within: str | None, on: date | None) -> tuple[Agency, ...]:
    whole = agency_named(text, within, on)
    if whole is not None:
        return (whole,)
    for match in _BETWEEN.finditer(text):
        first = agency_named(text[: match.start()], within, on)
        if first is not None:
            others = _split(text[match.end() :], within, on)
            if others:
                return (first, *others)
    return ()


def agency_named(printed: str, within: str | None, on: date | None) -> Agency | None:
    """The agency of one name, at its place as far as the order tells it.

    ``None`` where it cannot be read, or its level is not told.
    """
    units = units_in(within or "", on)
    text = printed.strip(" .,;")
    bare = _BARE.search(text)
    if bare is not None:
        word = bare["word"].casefold()
        meant = next((unit for unit in units if unit.word == word), None)
        whole = None if meant is None else f"{text[: bare.start()]}{_from(units, meant.level)}"
        found = None if whole is None else _of_a_level(whole, on)
        if found is not None:
            return found
    found = _of_a_level(text, on)
    if found is None or found.level is None or found.level is Level.CENTRAL:
        return found
    place = found.place
    if place is None:
        there = parse_place(_from(units, found.level), on)
        return found if there is None or there.level is not found.level else _at(found, there)
    state = parse_place(_from(units, Level.PROVINCE), on)
    if place.province is None and state is not None and state.province is not None:
        place = _with(place, province=state.province)
    if place.level is Level.COMMUNE and place.district is None:
        district = next((each for each in units if each.level is Level.DISTRICT), None)
        place = place if district is None else _with(place, district=str(district))
    return _at(found, place)


def _with(place: Place, *, province: Province | None = None, district: str | None = None) -> Place:
    """A place with what the order tells of where it lies, if that can be."""
    try:
        return evolve(
            place, province=province or place.province, district=district or place.district
        )
    except VnchildError:
        return place


def is_named(
    agency: Agency | Body, printed: str, within: str | None, on: date | None
) -> bool | None:
    """Whether a text names just this agency; ``None`` where it names no one agency or place.

    Many provinces have a district of one name: with no province named it may be another.

    A Chairman is named with the committee: ``Chủ tịch UBND huyện`` binds the committee too.
    """
    found = None if isinstance(agency, Body) else agency_named(printed, within, on)
    if found is None or isinstance(agency, Body) or found.level is not agency.level:
        return None if found is None else False
    if found.kind is not agency.kind and _OF_A_HEAD.get(found.kind) is not agency.kind:
        return False
    if found.level is Level.CENTRAL:
        return True
    if found.place is None or agency.place is None:
        return None
    same = same_place(agency.place, found.place.full_name("vi"), on)
    return None if same and found.place.province is None else same


def _of_a_level(text: str, on: date | None) -> Agency | None:
    found = parse_agency(text, on)
    return None if found is None or found.level is None else found


def _at(agency: Agency, place: Place) -> Agency:
    try:
        return evolve(agency, place=place)
    except VnchildError:
        return agency


def _from(units: tuple[Unit, ...], level: Level) -> str:
    """A place of a level and what lies above it, as printed; empty if there is none."""
    return ", ".join(str(unit) for unit in units if unit.level.depth <= level.depth)

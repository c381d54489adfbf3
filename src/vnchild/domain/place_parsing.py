"""Reading the name of a place as documents print it, and the unit of a level above a place."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from vnchild.domain.agency_spelling import LONGEST, one_spelling
from vnchild.domain.level_words import KIND_OF, LEVEL_OF, WORDS
from vnchild.domain.places import Level, Place, PlaceKind, Province, find_province
from vnchild.law.documents import RESOLUTION_203_2025
from vnchild.law.errors import VnchildError

_TWO_LEVELS: Final = RESOLUTION_203_2025.effects[0]
_PLACE: Final = re.compile(rf"(?P<word>{WORDS})\b\.?\s*(?P<name>.*)", re.I)
_ENDED: Final = [word for word, kind in KIND_OF.items() if kind is not None and kind.valid_to]
_OF_DISTRICTS: Final = re.compile(rf"(?:{'|'.join(_ENDED)})\b", re.I)
_ABOVE: Final = [word for word, level in LEVEL_OF.items() if level is not Level.COMMUNE]
_NO_COMMA: Final = re.compile(rf"(?<=\w)\s+(?=(?:{'|'.join(_ABOVE)})\b\.?\s*\w)", re.I)
"""Where a place above begins though no comma says so."""


def begins_with_word(text: str) -> bool:
    """Whether a text begins with a word for a place: ``huyện Phong Thổ``."""
    return _PLACE.fullmatch(text) is not None


def parse_place(text: str, on: date | None = None) -> Place | None:
    """The place that a printed name means: ``xã Mường So, huyện Phong Thổ, tỉnh Lai Châu``.

    Without a word for its kind a name is a province's (``Kiên Giang``) or none. The commas may be
    left out.

    Args:
        text: one place, with those above it.
        on: the day of the document: it tells which of the units of a name is meant.

    Returns:
        The place, or ``None`` where the text is not the name of one, or the province that it names
        is none.
    """
    if len(text) > LONGEST:
        return None
    written = one_spelling(text).split(",")
    between = (part for each in written for part in _NO_COMMA.split(each.strip()))
    parts = [part.strip(" .") for part in between if part.strip(" .")]
    if not parts:
        return None
    if on is None and any(map(_OF_DISTRICTS.match, parts)):
        on = _TWO_LEVELS.applies_from - timedelta(days=1)
    state: Province | None = None
    if len(parts) > 1:
        state = _province_named(parts[-1], on)
        if state is not None:
            parts = parts[:-1]
        elif parts[-1].casefold().startswith("tỉnh "):
            return None
    match = _PLACE.fullmatch(parts[0])
    if match is None or not match["name"]:
        found = find_province(parts[0], on) if len(parts) == 1 and state is None else None
        return None if found is None else Place.of_province(found)
    kind = KIND_OF[match["word"].casefold()]
    name = match["name"].strip()
    if state is None and len(parts) == 1 and kind in {None, PlaceKind.PROVINCE}:
        found = _province_named(parts[0], on)
        if found is not None:
            return Place.of_province(found)
    if kind is PlaceKind.PROVINCE:
        return None
    above = parts[1] if len(parts) > 1 else None
    try:
        return Place(
            kind=kind or PlaceKind.PROVINCIAL_CITY,
            name=name.title() if name.isupper() and not name.isdigit() else name,
            province=state,
            district=above,
        )
    except VnchildError:
        return None


def _province_named(part: str, on: date | None) -> Province | None:
    match = _PLACE.fullmatch(part)
    if match is None:
        return find_province(part, on)
    word = match["word"].casefold()
    if word == "tỉnh":
        return find_province(match["name"], on, PlaceKind.PROVINCE)
    if word == "thành phố":
        return find_province(match["name"], on, PlaceKind.CENTRAL_CITY)
    return None


def unit_above(place: Place, level: Level) -> Place | None:
    """The unit of a level that a place lies in, or is, as far as the place names it.

    >>> place = parse_place("xã Mường So, huyện Phong Thổ, tỉnh Lai Châu")
    >>> unit_above(place, Level.DISTRICT).full_name()
    'huyện Phong Thổ, tỉnh Lai Châu'

    Returns:
        The unit; ``None`` where the place does not name it, or lies above the level.
    """
    if place.level is level:
        return place
    if level is Level.PROVINCE:
        return None if place.province is None else Place.of_province(place.province)
    printed = {Level.COMMUNE: place.commune, Level.DISTRICT: place.district}.get(level)
    named = None if printed is None else parse_place(printed)
    if named is None or named.level is not level:
        return None
    district = place.district if level is Level.COMMUNE else None
    return evolve(named, province=place.province, district=district)

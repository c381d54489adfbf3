"""Whether an agency lies within the place of who orders: ``huyện Phong Thổ, tỉnh Lai Châu``.

An order of a province binds agencies of that province, one of a district those of that district; a
ministry's binds the whole country. The place is read as printed, for a directive may name a place
that the package does not know; provinces are told apart over time by their states.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_spelling import one_apostrophe
from vnchild.domain.level_words import LEVEL_OF, WORDS, level_of_unit, places_within, spelled_out
from vnchild.domain.places import (
    PROVINCES,
    Level,
    Place,
    Province,
    find_province,
    merged_into,
    province_steps,
)
from vnchild.law.text import unmarked_letters
from vnchild.rules.reporting.body import Body

WHOLE_COUNTRY: Final = "cả nước"
"""The place of an order of a central body."""
_LONGEST: Final = 500
_NAME_WORD: Final = r"\w+(?:'\w+)*"
_NAME: Final = re.compile(rf"{_NAME_WORD}(?:(?: - |[ -]){_NAME_WORD}){{0,6}}")
_WORD: Final = re.compile(rf"(?<!\w)(?P<word>{WORDS}) (?=\w)", re.I)
_BETWEEN_WORDS: Final = re.compile(r"( - |[ -])")
_DASHES: Final = re.compile(r"[‐‑–—]")
_CLOSE_DASH: Final = re.compile(r"(?<=\w)-(?=\w)")
_BODIES: Final = frozenset({"sở", "phòng", "ubnd", "hđnd", "ban", "hội", "ủy", "uỷ", "công"})
"""What begins the name of a body: behind a dash it is no part of a place's name."""


@frozen(kw_only=True)
class Unit:
    """A place as printed.

    Args:
        word: what stands before its name, ``huyện``.
        name: its name.
        level: its level.
    """

    word: str
    name: str
    level: Level

    def __str__(self) -> str:
        return f"{self.word} {self.name}"


def units_in(printed: str, on: date | None) -> tuple[Unit, ...]:
    """The places that a text names, the one that lies deepest first; the first of each level.

    Args:
        printed: the text.
        on: the day of the text: it tells which cities are centrally run.
    """
    found: dict[Level, Unit] = {}
    for unit in _all_units(printed, on):
        found.setdefault(unit.level, unit)
    return tuple(found[level] for level in reversed(Level) if level in found)


def plain(printed: str) -> str:
    """A text in one spelling: its dashes, apostrophes, spaces and short words for places."""
    text = _DASHES.sub("-", unicodedata.normalize("NFC", printed))
    text = _CLOSE_DASH.sub(_apart, text)
    return spelled_out(" ".join(one_apostrophe(text).split()))


def _apart(dash: re.Match[str]) -> str:
    """A dash between two names with spaces about it: ``Ví Dụ-Thử``; not that of ``GD-ĐT``."""
    before, behind = dash.string[dash.start() - 1], dash.string[dash.end()]
    return " - " if before.islower() and behind.isupper() else "-"


def _all_units(printed: str, on: date | None) -> Iterator[Unit]:
    text = places_within(plain(printed[:_LONGEST]))
    for match in _WORD.finditer(text):
        unit = unit_called(match["word"], name_at(text[match.end() :]), on)
        if unit is not None:
            yield unit


def unit_called(word: str, name: str, on: date | None) -> Unit | None:
    """The unit of a word and a name; ``None`` if there is no name, or the word tells no level."""
    level = level_of_unit(word, name, on)
    if level is None or not name:
        return None
    return Unit(word=word.casefold(), name=name, level=level)


def name_at(text: str) -> str:
    """The name of a place with which a text begins; empty if it begins with none.

    Each of its words begins with a capital or is a number.
    """
    found = _NAME.match(text)
    return "" if found is None else _named(found[0])


def _named(words: str) -> str:
    kept: list[str] = []
    for word in _BETWEEN_WORDS.split(words):
        plain_word = word.casefold()
        if word.strip(" -") and (
            not (word[:1].isupper() or word.isdigit())
            or (bool(kept) and plain_word in LEVEL_OF)
            or (kept[-1:] == [" - "] and plain_word in _BODIES)
        ):
            break
        kept.append(word)
    return "".join(kept).strip(" -")


def lies_within(agency: Agency | Body, within: str | None, issued: date | None) -> bool | None:
    """Whether an agency lies in the place of an order; ``None`` where that is not known.

    A body above the place does not: no province orders a ministry, no district a province.

    Args:
        agency: who is asked about.
        within: the place as printed, deepest first, or `WHOLE_COUNTRY`; ``None``: not known.
        issued: the day of the order, ``None`` if not known.
    """
    if within is None:
        return None
    if within == WHOLE_COUNTRY:
        return True
    units = units_in(within, issued)
    if not units:
        return None
    if agency.level is not None and agency.level.depth < units[0].level.depth:
        return False
    return lies_in(place_at(agency), units, issued)


def place_at(agency: Agency | Body) -> Place | None:
    """The place of an agency, as far as it is told; all of a kind have none."""
    return None if isinstance(agency, Body) else agency.place


def same_place(place: Place, printed: str, issued: date | None) -> bool | None:
    """Whether a place is the one printed, as far as both say it."""
    units = units_in(printed, issued)
    if not units:
        return None
    return lies_in(place, units, issued) if units[0].level is place.level else False


def lies_in(place: Place | None, units: tuple[Unit, ...], issued: date | None) -> bool | None:
    """Whether a place is, or lies in, what all of some units name; ``None`` if it is not known.

    Args:
        place: the place; ``None``: not known.
        units: a unit and those above it, as `units_in` gives them.
        issued: the day of the text that names them.
    """
    if place is None or not units:
        return None
    answers = {_in(unit, place, issued) for unit in units}
    if False in answers:
        return False
    return None if None in answers else True


def _in(unit: Unit, place: Place, issued: date | None) -> bool | None:
    if unit.level is Level.PROVINCE:
        state = place.province
        return None if state is None else _same_province(unit.name, issued, state)
    if place.level is unit.level:
        return _same_unit(unit, units_in(place.title("vi"), issued))
    above = place.district if unit.level is Level.DISTRICT else place.commune
    if place.level.depth < unit.level.depth or above is None:
        return None
    return _same_unit(unit, units_in(above, issued))


def _same_unit(unit: Unit, others: tuple[Unit, ...]) -> bool | None:
    """The same name of the same kind; a name that a scan robbed of a mark is not another one.

    A unit may have changed its kind: a town became a city. Communes of a name with other marks may
    be others.
    """
    other = next((each for each in others if each.level is unit.level), None)
    if other is None:
        return None
    if unmarked_letters(other.name) != unmarked_letters(unit.name):
        return None if _i_for_y(other.name) == _i_for_y(unit.name) else False
    same_marks = other.name.casefold() == unit.name.casefold()
    if unit.level is Level.COMMUNE and not same_marks:
        return None
    return True if other.word == unit.word else None


def _i_for_y(name: str) -> str:
    return unmarked_letters(name).replace("y", "i")


def _same_province(name: str, issued: date | None, state: Province) -> bool | None:
    answers = {_one_province(row, state) for row in states_of(name, issued)}
    if not answers:
        return unmarked_letters(name) == unmarked_letters(state.name)
    return answers.pop() if len(answers) == 1 else None


def states_of(name: str, on: date | None) -> tuple[Province, ...]:
    """The states of the provinces of a name: that of a day, or all; marks may have been lost."""
    found = find_province(name, on)
    if found is None:
        alike = {
            row.name for row in PROVINCES if unmarked_letters(row.name) == unmarked_letters(name)
        }
        found = find_province(alike.pop(), on) if len(alike) == 1 else None
    if found is None:
        return ()
    if on is not None:
        return (found,)
    return tuple(row for row in PROVINCES if row.name == found.name)


def _one_province(ordering: Province, state: Province) -> bool | None:
    """Whether what lies in a state lies in the province that orders, in one state or another."""
    if ordering == state or ordering in _later(state):
        return True
    if state not in _later(ordering):
        return False
    while state != ordering:
        before = merged_into(state)
        if len(before) != 1:
            return None
        (state,) = before
    return True


def _later(state: Province) -> tuple[Province, ...]:
    return tuple(step.after for step in province_steps(state, date.max))

"""At which level those are whom an addressee names: what the words, or those beside them, tell."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import define, field

from vnchild.domain.agency_forms import FORMS_BY_KIND
from vnchild.domain.level_words import LEVEL_OF, level_of_unit
from vnchild.domain.places import Level, find_province
from vnchild.rules.reporting.groups import ANYBODY, PLACE_ALONE, Who
from vnchild.rules.reporting.meant import Meant, Where
from vnchild.rules.reporting.reach import WHOLE_COUNTRY, Unit, unit_called, units_in

_CITY: Final = "thành phố"
_NOT_TOLD: Final = (Level.PROVINCE, Level.DISTRICT)


@define(kw_only=True)
class Listed:
    """A place of a list.

    Args:
        words: its word, or the words that it may have.
        name: its name; empty for all places of the word.
        many: whether the words say that there are several.
        central: whether a city is said to be centrally run.
        level: whether the word is said to be that of a level.
    """

    words: tuple[str, ...]
    name: str = ""
    many: bool = False
    central: bool = False
    level: bool = False


@define(kw_only=True, eq=False)
class Item:
    """What is known so far of those whom a word or name means.

    Args:
        who: their kinds.
        places: the places named with it.
        around: the places in which they lie.
        levels: their levels, where no place is named.
        fixed: whether the word itself tells the levels: ``sở``.
        many: whether the words say that there are several.
        sure: whether all of the words about them were read.
        lent: whether place or level are those of a name beside them.
        beside: the places named before them, where they have none.
        unknown: whether they are a name that was not read.
    """

    who: Who
    places: list[Listed] = field(factory=list)
    around: list[Unit] = field(factory=list)
    levels: frozenset[Level] = frozenset()
    fixed: bool = False
    many: bool = False
    sure: bool = True
    lent: bool = False
    beside: tuple[Unit, ...] = ()
    unknown: bool = False


class Levels:
    """Tells levels by the place of who orders.

    Args:
        within: that place, as printed; ``None`` if not known.
        issued: the day of the text.
    """

    def __init__(self, within: str | None, issued: date | None) -> None:
        self._whole = within == WHOLE_COUNTRY
        self._of = units_in(within or "", issued)
        self._issued = issued

    def level_of(self, place: Listed) -> Level | None:
        """The level of a place; ``None`` of a city where its word alone does not tell it."""
        word = place.words[0]
        if place.central:
            return Level.PROVINCE
        return level_of_unit(word, place.name, self._issued) if place.name else LEVEL_OF.get(word)

    def settle(self, run: list[Item], before: Item | None) -> None:
        """Give a run of general words its level: ``sở, ban, ngành`` are of one.

        Args:
            run: the words.
            before: what is named before them.
        """
        for item in run:
            if len(item.levels) > 1:  # divisions of a district or a commune
                item.levels = item.levels & self._own() or item.levels
                item.sure = item.sure and len(item.levels) == 1
        told = frozenset(level for item in run for level in item.levels)
        beside = {self.level_of(each) for each in before.places} if before is not None else set()
        own = frozenset(each for each in beside if each) or self._own()
        for item in run:
            if not item.levels and item.who != ANYBODY:
                item.levels, item.lent = (told, False) if told else (own, True)
            if len(run) == 1 and not item.many:  # "Sở" may be the department that writes
                item.sure = False

    def stands_nowhere(self, item: Item, place: Listed) -> bool:
        """Whether no body of its kinds stands at the level of a place."""
        level = self.level_of(place)
        stands = {each for kind in item.who.sure for each in FORMS_BY_KIND[kind]}
        return level is not None and level not in stands

    def is_above(self, place: Listed, item: Item) -> bool:
        """Whether a place is the one in which those before it lie: ``..., tỉnh Ví Dụ``."""
        level = self.level_of(place)
        before = [self.level_of(each) for each in item.places]
        return (
            bool(place.name and before)
            and not place.many
            and level is not None
            and all(each is not None and each.depth > level.depth for each in before)
        )

    def perhaps_within(
        self, item: Item, items: list[Item], named: tuple[Unit, ...] = ()
    ) -> list[Listed]:
        """``UBND huyện Ví Dụ và các xã trên địa bàn``: communes that may be those of a district.

        Args:
            item: the last of the list, of which it is said.
            items: all of the list.
            named: the places named last before it.
        """
        levels_named = {
            *(unit.level for unit in named),
            *(self.level_of(each) for before in items for each in before.places if each.name),
        }
        above = [each for each in levels_named if each is not None and each not in self._own()]
        levels = {id(each): self.level_of(each) for each in item.places if not each.name}
        return [
            each
            for each in item.places
            if (level := levels.get(id(each))) is not None
            and any(other.depth < level.depth for other in above)
        ]

    def lend(self, alone: list[Item], items: list[Item]) -> None:
        """``Hội Nông dân, Công an các huyện``: a place behind the last name is that of all.

        Args:
            alone: those who may borrow it: general words do not.
            items: all of the list.
        """
        for item, behind in zip(items[-2::-1], items[:0:-1], strict=True):
            named = {self.level_of(each) for each in behind.places if each.name}
            own = {self.level_of(each) for each in item.places if not each.name and not each.many}
            if own & named and len(own) == len(item.places):  # "Huyện ủy, UBND huyện Ví Dụ"
                item.sure = False
            several = any(len(FORMS_BY_KIND[kind]) > 1 for kind in item.who.sure)
            if item.places or item.levels or not several or item.who == PLACE_ALONE:
                continue
            if item not in alone:
                continue
            item.places = [each for each in behind.places if not self.stands_nowhere(item, each)]
            item.levels = frozenset() if behind.fixed else behind.levels
            item.lent = bool(item.places or item.levels)

    def stand_beside(self, items: list[Item], named: tuple[Unit, ...]) -> tuple[Unit, ...]:
        """``UBND huyện Ví Dụ và Công an huyện``: without a name they may be those of that place.

        Args:
            items: all of the list.
            named: the places named last before it.

        Returns:
            The places named last in it.
        """
        for item in items:
            if any(each.name for each in item.places):
                units = (
                    unit_called(each.words[0], each.name, self._issued)
                    for each in item.places
                    if each.name
                )
                named = tuple(each for each in units if each is not None)
            elif not item.many and not any(each.many for each in item.places):
                item.beside = named
        return named

    def _own(self) -> frozenset[Level]:
        return frozenset(unit.level for unit in self._of[:1])

    def meant(self, item: Item) -> Meant:
        """Those whom a word or name means."""
        levels = {self.level_of(each) for each in item.places}
        wheres = [self._where(each, levels) for each in item.places]
        sure = item.sure
        if not item.places:
            wheres = [Where(levels=(level,)) for level in item.levels]
        for place, where in zip(item.places, wheres, strict=False):
            sure = sure and (not place.name or bool(where.units))
        return Meant(
            who=item.who,
            wheres=tuple(wheres),
            around=tuple(item.around),
            sure=sure,
            lent=item.lent,
            beside=item.beside,
        )

    def _where(self, place: Listed, beside: set[Level | None]) -> Where:
        named = (unit_called(word, place.name, self._issued) for word in place.words)
        units = tuple(unit for unit in named if unit is not None)
        of_a_kind = place.many and set(place.words) != set(LEVEL_OF)
        if of_a_kind and any(unit.level is Level.PROVINCE for unit in units):
            # "các tỉnh Tây Nguyên" is a region
            units = units if find_province(place.name, self._issued) is not None else ()
        if units:
            return Where(levels=tuple({unit.level for unit in units}), units=units)
        level = LEVEL_OF.get(place.words[0]) if place.name else self.level_of(place)
        levels = self._of_a_city(place, beside) if level is None else (level,)
        word = None if place.level else place.words[0]
        return Where(levels=levels, word=word, many=place.many)

    def _of_a_city(self, place: Listed, beside: set[Level | None]) -> tuple[Level, ...]:
        """The level of a city: that of the units beside it, or as the place of the order tells."""
        for level in (Level.PROVINCE, Level.DISTRICT):
            if level in beside:
                return (level,)
        if self._whole:
            return (Level.PROVINCE,)
        own = self._of[0] if self._of else None
        if own is None or own.level not in _NOT_TOLD:
            return _NOT_TOLD
        itself = not place.many and own.word == _CITY
        return (own.level,) if itself or own.level is Level.DISTRICT else (Level.DISTRICT,)

"""What the words for addressees name: ``UBND các huyện Ví Dụ, Thử, thành phố Mẫu``.

A list goes on with what was named last: a second name is of the same kind of unit, a second unit
has the same kind of body. Whatever is not read stays in the answer as such, so that nobody is left
out without a word.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from vnchild.domain.agency_forms import FORMS_BY_KIND
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.level_words import LEVEL_OF, pattern
from vnchild.domain.places import Level, find_province
from vnchild.rules.reporting.addressee_levels import Item, Levels, Listed
from vnchild.rules.reporting.addressee_text import parts_of
from vnchild.rules.reporting.addressee_tokens import Kind, Token, tokens
from vnchild.rules.reporting.groups import (
    ANYBODY,
    ANYBODY_THERE,
    NOBODY,
    PLACE_ALONE,
    UNREAD,
    Who,
    group_called,
)
from vnchild.rules.reporting.meant import Addressee, Meant
from vnchild.rules.reporting.reach import unit_called

_K = AgencyKind
_LONGEST: Final = 2000
_HERE: Final = frozenset({"trên địa bàn", "trên toàn địa bàn", "tại địa bàn"})
"""In the place of who orders: that is where all of them are."""
_UNDER: Final = frozenset({"thuộc", "trực thuộc"})
"""Under who orders: departments and divisions all are."""
_OF_PLACES: Final = re.compile(pattern(), re.I)
_WHO: Final = {
    _K.PEOPLES_COMMITTEE: Who(frozenset({_K.PEOPLES_COMMITTEE}), frozenset({_K.CHAIRMAN})),
    _K.CHAIRMAN: Who(frozenset({_K.PEOPLES_COMMITTEE, _K.CHAIRMAN})),
}
"""An order to the committee is perhaps one to its Chairman; one to the Chairman binds both."""


def read_addressee(
    printed: str, within: str | None = None, issued: date | None = None
) -> Addressee:
    """Whom some words name, and whom they leave out.

    Args:
        printed: the words.
        within: the place of who orders: it tells of which level a city is.
        issued: the day of the text.
    """
    if len(printed) > _LONGEST:
        return Addressee(named=(Meant(who=ANYBODY),))
    parts, excepted = parts_of(printed)
    return Addressee(
        named=tuple(each for part in parts for each in _List(within, issued).of(part)),
        excepted=tuple(
            each for part in excepted for each in _List(within, issued, excepted=True).of(part)
        ),
    )


class _List:
    """A part of an addressee as far as it is read."""

    def __init__(self, within: str | None, issued: date | None, *, excepted: bool = False) -> None:
        self._levels = Levels(within, issued)
        self._issued = issued
        self._excepted = excepted
        self._items: list[Item] = []
        self._run: list[Item] = []
        self._group_runs: list[list[Item]] = []
        self._grouped = False
        self._around = False
        self._words: tuple[str, ...] = ()
        self._headed: list[Listed] = []

    def of(self, part: str) -> tuple[Meant, ...]:
        """Whom a part names."""
        for token in tokens(part):
            self._take(token)
        self._no_names_follow()
        self._lend()
        for run in self._group_runs:
            at = self._items.index(run[0])
            self._levels.settle(run, self._items[at - 1] if at else None)
        return tuple(self._levels.meant(item) for item in self._items)

    def _take(self, token: Token) -> None:
        if not token.name:
            self._no_names_follow()
        self._headed = []
        match token.kind:
            case Kind.BODY:
                self._body(token)
            case Kind.PLACE:
                self._place(token)
            case Kind.NAME:
                self._name(token)
            case Kind.GROUP:
                self._group(token)
            case Kind.OTHER:
                self._begin(Item(who=NOBODY))
            case Kind.AROUND:
                self._around = True
            case Kind.COLON:
                self._header()
            case Kind.LIMIT:
                self._limit(token)

    def _begin(self, item: Item, *, grouped: bool = False) -> None:
        self._items.append(item)
        if grouped and self._grouped and not self._around:
            self._run.append(item)
        else:
            self._run = [item]
            if grouped:
                self._group_runs.append(self._run)
        self._grouped, self._around, self._words = grouped, False, ()

    def _body(self, token: Token) -> None:
        named = token.named
        if named is None:
            return
        item = Item(who=_WHO.get(named.kind, Who(frozenset({named.kind}))))
        self._begin(item)
        if named.of_all and not named.rest:
            item.levels = frozenset({Level.CENTRAL})
        elif named.word is not None:
            item.places.append(Listed(words=(named.word,), many=token.many))
        elif named.level is not None:
            item.levels = frozenset({named.level})

    def _group(self, token: Token) -> None:
        group = group_called(token.text)
        fixed = bool(group.levels)
        item = Item(who=group.who, levels=group.levels, fixed=fixed, many=token.many)
        self._begin(item, grouped=True)

    def _place(self, token: Token) -> None:
        place = Listed(
            words=(token.text,),
            name=token.name,
            many=token.many,
            central=token.central,
            level=token.level,
        )
        if self._is_around(token, place):
            self._lies_in(place)
        elif self._goes_on(token, place):
            self._around = False
            self._put(place, directly=not token.begins)
        else:
            self._begin(Item(who=ANYBODY_THERE if self._excepted else PLACE_ALONE))
            self._run[0].places.append(place)
        self._words = place.words
        if token.counted:
            self._doubt()

    def _is_around(self, token: Token, place: Listed) -> bool:
        """Whether a place is one in which those named lie: ``trên địa bàn huyện Ví Dụ, Thử``."""
        if not self._around or not token.begins:
            return self._around
        if token.many or any(item.around for item in self._run):
            return not token.many
        # behind "trên địa bàn tỉnh" the list of those named may go on
        beside = () if self._grouped or not self._run else self._run[0].places
        return not place.name and self._levels.level_of(place) not in {
            self._levels.level_of(each) for each in beside
        }

    def _goes_on(self, token: Token, place: Listed) -> bool:
        """Whether a place belongs to the body named before it."""
        if not self._run or (self._grouped and token.begins):
            return False
        if not token.begins:
            return True
        (item,) = self._run
        if item.who == NOBODY:
            return not place.many
        if not item.places:
            return bool(item.who.sure) and not self._stands_nowhere(item, place)
        if self._is_above(place, item) or _K.PEOPLES_COMMITTEE in item.who.sure:
            return True
        return self._levels.level_of(place) in {None, *map(self._levels.level_of, item.places)}

    def _stands_nowhere(self, item: Item, place: Listed) -> bool:
        """Whether no body of its kinds stands at the level of a place."""
        level = self._levels.level_of(place)
        stands = {each for kind in item.who.sure for each in FORMS_BY_KIND[kind]}
        return level is not None and level not in stands

    def _is_above(self, place: Listed, item: Item) -> bool:
        """Whether a place is the one in which those before it lie: ``..., tỉnh Ví Dụ``."""
        level = self._levels.level_of(place)
        before = [self._levels.level_of(each) for each in item.places]
        return (
            bool(place.name and before)
            and not place.many
            and level is not None
            and all(each is not None and each.depth > level.depth for each in before)
        )

    def _put(self, place: Listed, *, directly: bool) -> None:
        if self._grouped:
            level = self._levels.level_of(place)
            for item in self._run if level is not None else ():
                if not item.fixed or level in item.levels:
                    item.levels = frozenset({level} if level is not None else ())
                item.many = True
            if place.name:
                self._lies_in(place)
            return
        (item,) = self._run
        if self._is_above(place, item):
            self._lies_in(place)
            return
        if item.who == UNREAD:  # the place may stand for its committee
            item.who = ANYBODY
        if directly and item.places and not item.places[-1].name:
            item.places.pop()
        item.places.append(place)

    def _lies_in(self, place: Listed) -> None:
        """Take a place as that in which those named lie; without a name it tells their level."""
        unit = unit_called(place.words[0], place.name, self._issued)
        if unit is not None:
            for item in self._run:
                item.around.append(unit)
        elif self._grouped or (self._run and not self._run[0].places):
            self._put(place, directly=True)

    def _name(self, token: Token) -> None:
        if not token.begins:
            self._name_behind(token.name)
        elif self._excepted and not self._words:
            self._begin(Item(who=ANYBODY_THERE))
            self._run[0].places.append(Listed(words=tuple(LEVEL_OF), name=token.name))
        elif self._words and self._run and not self._grouped:
            place = Listed(words=self._words, name=token.name, many=True)
            if self._around:
                self._lies_in(place)
            else:
                self._run[0].places.append(place)
        elif not self._is_nobody():
            self._begin(self._unread(token.name))

    def _name_behind(self, name: str) -> None:
        """A name right behind another word: its place, or what makes it another body's name."""
        if not self._run:
            self._begin(self._unread(name))
            return
        item = self._run[0]
        if self._grouped:
            self._part_of_another()
        elif item.places and not item.places[-1].name and not self._around:
            item.places[-1].name = name
            self._words = item.places[-1].words
        elif not item.places and (state := find_province(name, self._issued)) is not None:
            item.places.append(Listed(words=(state.kind.word.vi,), name=name))
        elif not item.places and not self._around:
            item.places.append(Listed(words=tuple(LEVEL_OF), name=name))

    def _part_of_another(self) -> None:
        """``các phòng thuộc Sở``: divisions of another body than a committee."""
        for item in self._run:
            if item.who != ANYBODY:
                item.who = NOBODY

    def _unread(self, words: str) -> Item:
        """Those whom words mean that were not read: where they speak of a place, its committee."""
        anybody = self._excepted or _OF_PLACES.search(words) is not None
        return Item(who=ANYBODY if anybody else UNREAD)

    def _limit(self, token: Token) -> None:
        if token.text in _HERE or (token.text in _UNDER and self._grouped):
            return
        if not token.begins:
            if self._around and self._grouped:
                self._part_of_another()
            self._doubt()
            if self._run and self._run[0].who == UNREAD:
                self._run[0].who = self._unread(token.text).who
        elif not self._is_nobody():
            self._begin(self._unread(token.text))

    def _doubt(self) -> None:
        for item in self._run:
            item.sure = False
            last = item.places[-1] if item.places else None
            if last is not None and last.name and " " not in last.name:  # the name was cut
                last.name = ""
                if last.words == tuple(LEVEL_OF):
                    item.who = NOBODY

    def _is_nobody(self) -> bool:
        return bool(self._run) and not self._grouped and self._run[0].who == NOBODY

    def _header(self) -> None:
        """``Các huyện: ...``: the words before the colon only tell what kind of names follow."""
        if self._grouped:
            self._group_runs.pop()
            self._items = [each for each in self._items if each not in self._run]
            self._run, self._grouped = [], False
        elif self._run:
            places = self._run[0].places
            while places and not places[-1].name:
                self._headed.append(places.pop())
            told = tuple(word for each in self._headed for word in each.words)
            self._words = told or self._words

    def _no_names_follow(self) -> None:
        """Take back that the words before a colon only tell what kind of names follow."""
        if self._headed and self._run:
            self._run[0].places += self._headed
            self._run[0].sure = False
        self._headed = []

    def _lend(self) -> None:
        """``Hội Nông dân, Công an các huyện``: a place behind the last name is that of all."""
        for item, behind in zip(self._items[-2::-1], self._items[:0:-1], strict=True):
            several = any(len(FORMS_BY_KIND[kind]) > 1 for kind in item.who.sure)
            if item.places or item.levels or not several or item.who == PLACE_ALONE:
                continue
            if any(item in run for run in self._group_runs):
                continue
            item.places = [each for each in behind.places if not self._stands_nowhere(item, each)]
            item.levels = frozenset() if behind.fixed else behind.levels
            item.lent = bool(item.places or item.levels)

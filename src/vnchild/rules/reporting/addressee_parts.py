"""One part of an addressee, read word by word: who is named in it, and what was not read.

A list goes on with what was named last: a second name is of the same kind of unit, a second unit
has the same kind of body.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from vnchild.domain.agency_groups import COMMITTEES
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.level_words import LEVEL_OF, pattern
from vnchild.domain.places import Level, find_province
from vnchild.rules.reporting.addressee_levels import Item, Levels, Listed
from vnchild.rules.reporting.addressee_text import LIMITED
from vnchild.rules.reporting.addressee_tokens import (
    Kind,
    Token,
    may_leave_out,
    names_nobody,
    only_limits,
    tokens,
)
from vnchild.rules.reporting.groups import (
    ANYBODY,
    ANYBODY_THERE,
    NOBODY,
    PLACE_ALONE,
    UNREAD,
    Who,
    group_called,
    who_of,
)
from vnchild.rules.reporting.meant import Meant
from vnchild.rules.reporting.reach import Unit, unit_called

_K = AgencyKind
_HERE: Final = frozenset({"trên địa bàn", "trên toàn địa bàn", "tại địa bàn"})
"""In the place of who orders: that is where all of them are."""
_UNDER: Final = frozenset({"thuộc", "trực thuộc"})
"""Under who orders: departments and divisions all are."""
_OFFICE: Final = re.compile(r"văn phòng(?!\w)", re.I)
_WITH_AN_OFFICE: Final = COMMITTEES | {_K.PEOPLES_COUNCIL, _K.PARTY_COMMITTEE}
_OF_PLACES: Final = re.compile(pattern(), re.I)


class ListPart:
    """A part of an addressee as far as it is read."""

    def __init__(
        self,
        within: str | None,
        issued: date | None,
        *,
        before: ListPart | None = None,
        excepted: bool = False,
    ) -> None:
        self.unread: list[str] = []
        self._before = before
        self.named_places: tuple[Unit, ...] = () if before is None else before.named_places
        self._doubtful = False
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
        self._of_names = self._of_places = self._office = False

    def of(self, part: str) -> tuple[Meant, ...]:
        """Whom a part names."""
        last = None if self._before is None else self._before.last
        listed = None if last is None else next(iter(last.who.sure), None)
        for token in tokens(part, listed):
            self._take(token)
        self._no_names_follow()
        self._levels.lend([item for item in self._items if not self._is_grouped(item)], self._items)
        self.named_places = self._levels.stand_beside(self._items, self.named_places)
        for run in self._group_runs:
            at = self._items.index(run[0])
            self._levels.settle(run, self._items[at - 1] if at else None)
        for item in self._items:
            item.sure = item.sure and not self._doubtful
        return tuple(self._levels.meant(item) for item in self._items)

    @property
    def last(self) -> Item | None:
        """What was named last: the part behind it may go on with it, but not with general words."""
        return self._run[0] if self._run and not self._grouped else None

    def _not_read(self, words: str) -> None:
        """Words that were not read: they may add anybody to the list, or leave anybody out."""
        self.unread.append(words)
        self._doubtful = True

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
                self._other(token)
            case Kind.AROUND:
                self._around = True
            case Kind.COLON:
                self._header()
            case Kind.LIMIT:
                self._limit(token)

    def _begin(self, item: Item, *, grouped: bool = False) -> None:
        self._office = False
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
        self._of_names = False
        led = self._led_by_an_office(named.kind)
        item = Item(who=who_of(named.kind), many=token.many)
        item.sure = not led
        self._begin(item)
        if named.of_all and not named.rest:
            item.levels = frozenset({Level.CENTRAL})
        elif named.word is not None:
            item.places.append(Listed(words=(named.word,), many=token.many))
        elif named.level is not None:
            item.levels = frozenset({named.level})

    def _other(self, token: Token) -> None:
        like = group_called(token.like)
        self._begin(Item(who=NOBODY))
        self._office = _OFFICE.match(token.text) is not None
        if token.like:
            self._run[0].who = Who(perhaps=like.who.sure)
            self._run[0].levels, self._run[0].sure = like.levels, False

    def _led_by_an_office(self, kind: AgencyKind) -> bool:
        """``Văn phòng Đoàn ĐBQH và HĐND tỉnh``: the office may be that of the next name too."""
        if kind not in _WITH_AN_OFFICE or not self._run or self._grouped:
            return False
        return self._office or self._run[0].who.sure == frozenset({_K.COMMITTEE_OFFICE})

    def _group(self, token: Token) -> None:
        self._of_names, self._of_places = False, token.text == "địa phương"
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
        if token.whole:  # "Ví Dụ - Thử" may be one place or two
            place.many = True
        if self._is_around(token, place):
            self._lies_in(place)
        elif self._goes_on(token, place):
            self._around = False
            self._put(place, directly=not token.begins)
        else:
            self._begin(Item(who=ANYBODY_THERE if self._excepted else self._alone(place)))
            self._run[0].places.append(place)
        if token.whole and self._run:
            whole = Listed(words=place.words, name=token.whole, many=place.many)
            if self._around or self._grouped:
                self._lies_in(whole)
            else:
                self._run[0].places.append(whole)
        self._words = place.words
        if token.counted:
            self._doubt()

    def _alone(self, place: Listed) -> Who:
        """Whom a place alone means: its committee, or the body of the list that goes on there."""
        last = None if self._before is None or self._items else self._before.last
        if last is None or not place.name or place.many or last.who in {NOBODY, UNREAD, ANYBODY}:
            return PLACE_ALONE
        beside = {self._levels.level_of(each) for each in last.places if each.name}
        if self._levels.level_of(place) not in beside or last.who.sure & COMMITTEES:
            return PLACE_ALONE
        return Who(perhaps=last.who.sure | COMMITTEES)

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
            return bool(item.who.sure) and not self._levels.stands_nowhere(item, place)
        if self._levels.is_above(place, item) or _K.PEOPLES_COMMITTEE in item.who.sure:
            return True
        return self._levels.level_of(place) in {None, *map(self._levels.level_of, item.places)}

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
        if self._levels.is_above(place, item):
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
            for name in filter(None, (token.name, token.whole)):
                place = Listed(words=self._words, name=name, many=True)
                if self._around:
                    self._lies_in(place)
                else:
                    self._run[0].places.append(place)
        elif self._of_names:
            self._begin(Item(who=PLACE_ALONE))
            self._run[0].places.append(Listed(words=tuple(LEVEL_OF), name=token.name))
        elif self._goes_on_behind(token.name):
            self._words = self._run[0].places[0].words
        else:
            self._begin(self._unread(token.name))
            self._run[0].unknown = True
            self.unread.append(token.name)

    def _goes_on_behind(self, name: str) -> bool:
        """A bare name at the beginning of a part: the list before it goes on."""
        last = None if self._before is None or self._items else self._before.last
        if last is None or not last.places or last.who in {NOBODY, UNREAD, ANYBODY}:
            return False
        listed = last.places[-1]
        self._begin(Item(who=last.who, sure=last.sure, around=list(last.around)))
        self._run[0].places.append(Listed(words=listed.words, name=name, many=True))
        return True

    def _name_behind(self, name: str) -> None:
        """A name right behind another word: its place, or what makes it another body's name."""
        if not self._run:
            self._begin(self._unread(name))
            return
        item = self._run[0]
        if self._grouped and self._around:
            self._part_of_another()
        elif self._grouped:
            item.who = ANYBODY
            self._not_read(name)
        elif item.places and not item.places[-1].name and not self._around:
            item.places[-1].name = name
            self._words = item.places[-1].words
        elif not item.places and (state := find_province(name, self._issued)) is not None:
            item.places.append(Listed(words=(state.kind.word.vi,), name=name))
        elif not item.places and not self._around:
            item.places.append(Listed(words=tuple(LEVEL_OF), name=name))
        elif not item.unknown and item.who != NOBODY:
            self._not_read(name)

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
            self._here()
            return
        told = token.text == LIMITED or only_limits(token.text)
        if not token.begins and self._run:
            if self._around and self._grouped:
                self._part_of_another()
            unknown = self._run[0].unknown or self._is_nobody()
            if unknown and not may_leave_out(token.text):
                return
            if told:
                self._doubt()
                return
        elif told and self._run:
            self._doubt()
            return
        elif self._is_nobody() and names_nobody(token.text) and not may_leave_out(token.text):
            return
        self._not_read(token.behind or token.text)
        self._doubt()
        if token.begins:
            self._begin(Item(who=ANYBODY, sure=False))

    def _here(self) -> None:
        """``trên địa bàn``: where who orders is, or the districts named before are."""
        if self._grouped or not self._run:
            return
        (item,) = self._run
        within = self._levels.perhaps_within(item, self._items, self.named_places)
        if within:
            item.places = [each for each in item.places if each not in within]
            if not item.places:
                self._items.remove(item)
            self._begin(Item(who=item.who, places=within, many=True, sure=False))

    def _doubt(self) -> None:
        for item in self._run:
            item.sure = False

    def _is_nobody(self) -> bool:
        return bool(self._run) and not self._grouped and self._run[0].who == NOBODY

    def _header(self) -> None:
        """``Các huyện: ...``: the words before the colon only tell what kind of names follow."""
        if self._grouped:
            self._of_names = self._of_places
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

    def _is_grouped(self, item: Item) -> bool:
        return any(item in run for run in self._group_runs)

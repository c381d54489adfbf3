"""Whether two names of an issuer may be of one: ``UBND tỉnh``, ``Ủy ban nhân dân tỉnh Kiên Giang``.

Documents name who issued another in many ways, in short, without the place or with a mark lost.
Two names are of different issuers only where they differ in what both tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from attrs import evolve, field, frozen

from vnchild.domain.agency_forms import FORMS_BY_KIND
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.agency_parsing import Named, named_body, parse_agency
from vnchild.domain.agency_spelling import one_spelling
from vnchild.domain.directive import Directive
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.level_words import LEVEL_OF
from vnchild.domain.place_parsing import parse_place
from vnchild.domain.places import Level
from vnchild.law.text import unmarked_letters

_WORD: Final = "|".join(sorted(LEVEL_OF, key=len, reverse=True))
_PLACE: Final = re.compile(
    rf"(?<!\w)(?:cấp )?(?P<word>{_WORD})(?!\w)(?! hội(?!\w))\s*"
    rf"(?P<name>[^,]*?)(?=\s*(?:,|$|(?<!\w)(?:{_WORD})(?!\w)))"
)
_HCM: Final = re.compile(r"\bHCM\b", re.I)
_LEADER: Final = re.compile(
    r"^(?:phó )?(?:chủ tịch|bộ trưởng|giám đốc|bí thư|trưởng(?= phòng)) (?=\w)", re.I
)
_COMMITTEE: Final = ("ban", "chỉ", "đạo")
_HEADED: Final = {AgencyKind.CHAIRMAN: AgencyKind.PEOPLES_COMMITTEE}


@frozen(kw_only=True)
class Issuer:
    """Who issued a document, as far as a text tells.

    Args:
        body: the words for the body, without its place.
        kind: the kind of agency that the words name.
        word: the word before the name of its own place, ``tỉnh``; ``None`` where there is none.
        places: the names of the places told, its own and those above, by their words.
        told: the level that the words for the body tell by themselves: ``Đảng ủy``.
    """

    body: tuple[str, ...]
    kind: AgencyKind | None = None
    word: str | None = None
    places: Mapping[str, str] = field(factory=dict)
    told: Level | None = None

    @property
    def level(self) -> Level | None:
        """The level at which it stands, ``None`` where that is not told."""
        if self.word is not None:
            return LEVEL_OF[self.word]
        if self.told is not None:
            return self.told
        levels = [] if self.kind is None else list(FORMS_BY_KIND[self.kind])
        return levels[0] if len(levels) == 1 else None

    def within(self, other: Issuer) -> Issuer:
        """With the places at its own level or above that another issuer tells.

        ``UBND tỉnh`` in a document of a district of Kiên Giang is that of Kiên Giang.
        """
        known = {word: name for word, name in other.places.items() if self._is_in(word)}
        return evolve(self, places={**known, **self.places})

    def _is_in(self, word: str) -> bool:
        """Whether it has a place of that word: its own, or one above."""
        above, own = LEVEL_OF.get(word), self.level
        if word == self.word or above is None or own is None:
            return word == self.word
        return above.depth <= own.depth

    def is_of(self, other: Issuer) -> bool:
        """Whether both may be one: nothing that both tell differs."""
        if self.word is not None and other.word is not None and self.word != other.word:
            return False
        levels = {self.level, other.level} - {None}
        if len(levels) > 1:
            return False
        both = self.places.keys() & other.places.keys()
        if any(self.places[word] != other.places[word] for word in both):
            return False
        if self.kind is not None and other.kind is not None:
            return self.kind is other.kind
        if self.body[:3] == other.body[:3] == _COMMITTEE:
            return True
        short, long = sorted((self, other), key=lambda one: len(one.body))
        at = _where(short.body, long.body)
        if at is None:
            return False
        rest = unmarked_letters("".join(long.body[at + len(short.body) :]))
        return not rest or not short.places or rest in short.places.values()


def issuer_named(text: str | None) -> Issuer | None:
    """The issuer that a text names, ``None`` where it names none."""
    return None if text is None else _read(text)


@lru_cache(maxsize=4096)
def _read(text: str) -> Issuer | None:
    plain = _LEADER.sub("", _HCM.sub("Hồ Chí Minh", one_spelling(text)))
    named = named_body(plain)
    if named is not None and not _goes_on_with_its_place(named, plain):
        named = None
    words = (plain if named is None else named.where).casefold()
    found = list(_PLACE.finditer(words))
    body = plain.casefold()
    if named is None:
        body = body[: found[0].start()] if found else body
    elif named.rest:
        body = body.rpartition(named.rest.casefold())[0]
    told = tuple(re.findall(r"\w+", body))
    if not told:
        return None
    places = {each["word"]: unmarked_letters(each["name"]) for each in found}
    whole = parse_place(words) if named is not None and words and not found else None
    if whole is not None:
        places = {whole.kind.word.vi: unmarked_letters(whole.name.casefold())}
    return Issuer(
        body=told,
        kind=None if named is None else _HEADED.get(named.kind, named.kind),
        word=found[0]["word"] if found else None,
        places={word: name for word, name in places.items() if name},
        told=None if named is None else named.level,
    )


def _goes_on_with_its_place(named: Named, text: str) -> bool:
    """Whether what stands behind a body is its place: known, or printed with the word for one."""
    first = _PLACE.match(named.where.casefold())
    return not named.rest or first is not None or parse_agency(text) is not None


def issuers_of(directive: Directive) -> tuple[Issuer, ...]:
    """Who issued a directive, with the places that the body above it names; empty if not told.

    Two where the head names another than the symbol: one of them is a slip.
    """
    own, by_symbol = issuer_named(directive.issuer), issuer_of_number(directive.number)
    named = [each for each in (own, by_symbol) if each is not None]
    if own is not None and by_symbol is not None and own.is_of(by_symbol):
        named = [own]
    above = issuer_named(directive.superior)
    if above is None:
        return tuple(named)
    return tuple(evolve(each, places={**above.places, **each.places}) for each in named)


def issuer_of_number(number: DocumentNumber | None) -> Issuer | None:
    """Who issued a document, where its symbol alone tells."""
    codes = () if number is None else number.probable.issuers
    if len(codes) != 1 or codes[0].meaning is None:
        return None
    named = issuer_named(codes[0].meaning.vi)
    return None if named is None or named.kind is None or named.word is not None else named


def _where(short: tuple[str, ...], long: tuple[str, ...]) -> int | None:
    """Where some words stand among others, one behind another."""
    for at in range(len(long) - len(short) + 1):
        if long[at : at + len(short)] == short:
            return at
    return None

"""When an answer about whom an addressee list binds may be yes or no: the one gate of all of them.

Yes or no is said only where every word that could change it was read. Words that were not read, a
list that does not end, an exception whose end is not told make the answer unknown. This is looked
at in the words themselves, beside what was read in them, so that a slip of the reading is told as
not known and not as a wrong answer:

- nobody whom the list names by the whole name, outside of its exceptions, is told no;
- nobody who is named in an exception, or where one may be, is told yes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import FORMS_BY_KIND
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.agency_parsing import named_body
from vnchild.domain.level_words import LEVEL_OF, WORDS, level_of_unit
from vnchild.domain.places import Level
from vnchild.law.text import unmarked_letters
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.groups import GROUP_WORD
from vnchild.rules.reporting.meant import Addressee
from vnchild.rules.reporting.reach import Unit, lies_in, name_at, place_at, plain, unit_called
from vnchild.rules.reporting.standing import body_of

_K = AgencyKind
_NAME_LENGTH: Final = 160
_WORD: Final = re.compile(r"\w+")
_PIECES: Final = re.compile(r"\s*[,;:()+/]\s*|\s+(?:và|cùng|hoặc|lẫn|-)\s+")
_WITHIN_ANOTHER: Final = re.compile(
    r"(?<!\w)(?:văn phòng|đảng ủy|chi bộ|thuộc|của|qua|báo cáo|trường|trung tâm)(?: các)? $", re.I
)
"""What stands before a name that is part of another body's, or of who is no addressee."""
_BETWEEN: Final = re.compile(r"\s*,?\s*")
_UNIT: Final = re.compile(rf"(?P<many>các )?(?P<word>{WORDS})(?!\w) ?", re.I)
_SAME: Final = {
    _K.CHAIRMAN: frozenset({_K.CHAIRMAN, _K.PEOPLES_COMMITTEE}),
    _K.DISTRICT_COURT: frozenset({_K.DISTRICT_COURT, _K.PROVINCIAL_COURT}),
    _K.DISTRICT_PROCURACY: frozenset({_K.DISTRICT_PROCURACY, _K.PROVINCIAL_PROCURACY}),
}
"""Kinds that one name may mean."""


def may_be_said(
    answers: Sequence[bool | None],
    words: Addressee,
    agency: Agency | Body,
    *,
    by_name: bool = False,
) -> bool | None:
    """Whether a list binds an agency, ``None`` where the words do not bear out a yes or no.

    Args:
        answers: what was read of the agency in each part of the list.
        words: the whole list, as read.
        agency: who is asked about.
        by_name: whether an addressee is its name and nothing else.
    """
    if by_name or True in answers:
        return None if _perhaps_left_out(answers, words, agency) else True
    if None in answers:
        return None
    excepted = any(_speaks_of(agency, each) for part in words.parts for each in part.exceptions)
    if words.open_ended and not excepted:
        return None
    if any(_speaks_of(agency, each) for each in words.beside):
        return None
    outside = (words.whole, *words.perhaps_excepted)
    return None if any(_named_in_full(agency, each) for each in outside) else False


def _perhaps_left_out(
    answers: Sequence[bool | None], words: Addressee, agency: Agency | Body
) -> bool:
    """Whether an agency that is bound may be left out after all."""
    if words.alternatives:
        return True
    doubtful = [*words.unread, *words.perhaps_excepted]
    for answer, part in zip(answers, words.parts, strict=True):
        if answer:
            doubtful += part.exceptions
        elif any(_is_mentioned(agency, each) for each in part.exceptions):
            return True
    return any(_speaks_of(agency, each) for each in doubtful)


@frozen
class _Mention:
    """A body in a text.

    Args:
        kinds: what its name may mean.
        word: the word for its place; ``None`` where there is none.
        name: the name of its place; empty where there is none.
        many: whether all places of the word are meant.
        above: the place in which it is said to lie.
    """

    kinds: frozenset[AgencyKind]
    word: str | None
    name: str
    many: bool = False
    above: Unit | None = None


@lru_cache(maxsize=512)
def _mentions(text: str) -> tuple[_Mention, ...]:
    return tuple(_found_in(text))


def _found_in(text: str) -> Iterator[_Mention]:
    for start in _WORD.finditer(text):
        if _WITHIN_ANOTHER.search(text, max(0, start.start() - 20), start.start()):
            continue
        named = named_body(text[start.start() : start.start() + _NAME_LENGTH])
        if named is None:
            continue
        where = plain(named.where).lstrip(" ,:")
        unit = _UNIT.match(where)
        word = None if unit is None else unit["word"].casefold()
        behind = where if unit is None else where[unit.end() :]
        name = name_at(behind)
        yield _Mention(
            kinds=_SAME.get(named.kind, frozenset({named.kind})),
            word=word,
            name=name,
            many=unit is not None and unit["many"] is not None,
            above=_above(word, behind[len(name) :]),
        )


def _above(word: str | None, behind: str) -> Unit | None:
    """The place of a higher level right behind a place."""
    between = _BETWEEN.match(behind)
    unit = None if between is None else _UNIT.match(behind, between.end())
    level = None if word is None else LEVEL_OF[word]
    if unit is None or unit["many"] or level is None:
        return None
    found = unit_called(unit["word"], name_at(behind[unit.end() :]), None)
    return found if found is not None and found.level.depth < level.depth else None


def _named_in_full(agency: Agency | Body, text: str) -> bool:
    """Whether a text names an agency by its kind and place, or the only one of its kind."""
    body, place = body_of(agency), place_at(agency)
    for each in _mentions(text):
        if not set(body.kinds) & each.kinds:
            continue
        if place is None:
            return body.level is Level.CENTRAL
        if each.name:
            level = None if each.word is None else level_of_unit(each.word, each.name, None)
            there = each.above is None or lies_in(place, (each.above,), None) is not False
            if there and level in {None, place.level} and _same_name(each.name, place.name):
                return True
        elif each.word is None:
            if all(len(FORMS_BY_KIND[kind]) == 1 for kind in body.kinds):
                return True
        elif each.word == place.kind.word.vi and not each.many:
            return True
    return False


def _same_name(printed: str, name: str) -> bool:
    """Whether a name as printed is, or begins with, that of a place, whatever its marks."""
    found, wanted = _unmarked(printed), _unmarked(name)
    return found[: len(wanted)] == wanted


def _speaks_of(agency: Agency | Body, text: str) -> bool:
    """Whether a text names the place of an agency or the agency by all or a part of its name."""
    body, place = body_of(agency), place_at(agency)
    if isinstance(agency, Body) or (place is not None and _holds(text, place.name)):
        return True
    if _is_mentioned(agency, text):
        return True
    names = [name for kind in body.kinds for name in (kind.text.vi, *kind.aliases)]
    pieces = (piece.strip(" .").removeprefix("các ") for piece in _PIECES.split(text))
    told = [piece for piece in pieces if piece and GROUP_WORD.fullmatch(piece) is None]
    return any(_holds(name, piece) for piece in told for name in names)


def _is_mentioned(agency: Agency | Body, text: str) -> bool:
    """Whether a text names a body of the kind of an agency that does not stand elsewhere."""
    kinds, place = set(body_of(agency).kinds), place_at(agency)
    for each in _mentions(text):
        level = None if each.word is None else LEVEL_OF[each.word]
        elsewhere = place is not None and (
            level not in {None, place.level}
            or (each.name != "" and not _same_name(each.name, place.name))
        )
        if kinds & each.kinds and not elsewhere:
            return True
    return False


def _holds(text: str, words: str) -> bool:
    found, wanted = _unmarked(text), _unmarked(words)
    return any(found[at : at + len(wanted)] == wanted for at in range(len(found) - len(wanted) + 1))


@lru_cache(maxsize=2048)
def _unmarked(text: str) -> tuple[str, ...]:
    """The words of a text without marks; ``i`` and ``y`` are one, as in ``Kì Sơn``."""
    words = _WORD.findall(plain(text))
    return tuple(unmarked_letters(word).casefold().replace("y", "i") for word in words)

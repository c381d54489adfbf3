"""Reading the name of an agency as documents print it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import FORMS, FORMS_BY_KIND, kinds_of_symbol
from vnchild.domain.agency_groups import ORGANISATIONS
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.agency_spelling import LONGEST, one_spelling
from vnchild.domain.level_words import (
    LEVEL_OF,
    LOCAL_LEVELS,
    PARTY,
    WORD_WITHIN,
    YOUTH,
    pattern,
)
from vnchild.domain.place_parsing import begins_with_word, parse_place
from vnchild.domain.places import Level, Place, find_province
from vnchild.law.errors import VnchildError
from vnchild.law.text import Text

__all__ = ["Named", "named_body", "parse_agency", "parse_place", "unknown_agency"]

_K = AgencyKind
_OF_A_MINISTRY = re.compile(r"(?:thuộc\s+|trực thuộc\s+)?Bộ\s.+", re.I)
_LEVELS: Final = {
    **{word: level for word, level in LEVEL_OF.items() if level is not None},
    **{level.text.vi: level for level in LOCAL_LEVELS},
}
"""What stands for any place of a level: ``UBND cấp xã``, ``UBND xã``."""
_WITH_OWN_WORD = {PARTY: _K.PARTY_COMMITTEE, YOUTH: _K.YOUTH_UNION}
"""Names that hold the word of their place: ``Huyện ủy Phong Thổ``, ``Tỉnh đoàn``."""
_UNION_OF_A_COMMUNE = ("xã", YOUTH)
_FULL_UNION = re.compile(r"^Thanh niên Cộng sản Hồ Chí Minh\W*", re.I)
_BY_SYMBOL = ("ministry_of_", "department_of_")
"""Kinds that documents also call by their symbol alone: ``BYT``, ``SYT tỉnh Lai Châu``."""
_STANDING = re.compile(
    r"(?:đồng chí\s+)?(?:Ban\s+)?(?:Thường vụ|Thường trực|Chấp hành)\s+(?=\w)", re.I
)
_LED: Final = frozenset({*ORGANISATIONS, _K.PARTY_COMMITTEE, _K.PEOPLES_COUNCIL})
"""Bodies that a standing or executive committee of their own speaks for."""
_OF_THE_PARTY: Final = (
    "Trung ương Đảng",
    "Ban Chấp hành Trung ương",
    "Ban Chấp hành Trung ương Đảng",
    "Trung ương Đảng Cộng sản Việt Nam",
    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
    "Ban Bí thư",
    "Ban Bí thư Trung ương Đảng",
    "Bộ Chính trị",
)
"""How documents call who speaks for the Party as a whole."""
_BY_LEVEL: Final = {
    _K.DISTRICT_COURT: {Level.PROVINCE: _K.PROVINCIAL_COURT},
    _K.DISTRICT_PROCURACY: {Level.PROVINCE: _K.PROVINCIAL_PROCURACY},
}
"""Kinds of one name, which their level tells apart."""
_REGIONAL: Final = frozenset({_K.REGIONAL_COURT, _K.REGIONAL_PROCURACY})
_JOINED: Final = frozenset({"sở", "bộ", "phòng"})
"""What names begin with between whose words a dash, a comma, ``và`` and nothing are the same."""
_FIRST_OF_JOINED: Final = re.compile(r"(?P<first>[^,-]+?)(?:,| -| và) .+")
_AND: Final = "và"
_BEHIND_SHORT: Final = re.compile(
    rf"\s*(?:$|[^\w\s-]|{pattern()}|"
    r"(?:các|những|mỗi|cấp|trên|thuộc|trực thuộc|tại|ở|của|nơi|chủ trì|phối hợp)(?!\w))"
)
"""What a name in short may stand before; a name in capitals too."""


@frozen(kw_only=True)
class Named:
    """The body that a name begins with, and what stands behind it.

    Args:
        kind: the kind of agency.
        level: the level that the name tells by itself: ``Tỉnh ủy``.
        word: the word of its place that the name holds: ``thành phố`` of ``Thành ủy``.
        rest: the words behind it: its place, where the name is that of one agency.
        of_all: the name is that of the whole organisation: ``Hội Nông dân Việt Nam``.
    """

    kind: AgencyKind
    level: Level | None = None
    word: str | None = None
    rest: str = ""
    of_all: bool = False

    @property
    def where(self) -> str:
        """The words for its place, with the one that its name holds: ``thành phố Ví Dụ``."""
        if self.word is None or begins_with_word(self.rest):
            return self.rest
        return f"{self.word} {self.rest}".strip()


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


_Pattern = tuple[tuple[str, ...], AgencyKind, Level | None]


def _patterns() -> dict[str, tuple[_Pattern, ...]]:
    """The names of bodies by their first word, the longest first."""
    found: dict[tuple[str, ...], tuple[AgencyKind, Level | None]] = {}
    apart = {each for kind, others in _BY_LEVEL.items() for each in (kind, *others.values())}
    for form in FORMS:
        known = form.level if form.name.vi != form.kind.text.vi else None
        if form.kind not in {*apart, _K.PARTY_COMMITTEE}:
            found.setdefault(_words(form.name.vi), (form.kind, known))
        for alias in form.kind.aliases:
            found.setdefault(_words(alias), (form.kind, None))
    found[_words("Chủ tịch Ủy ban nhân dân")] = (_K.CHAIRMAN, None)
    found[_words("CT Ủy ban nhân dân")] = (_K.CHAIRMAN, None)
    for central in _OF_THE_PARTY:
        found[_words(central)] = (_K.PARTY_COMMITTEE, Level.CENTRAL)
    for central in ("Trung ương Đoàn", "TW Đoàn"):
        found[_words(central)] = (_K.YOUTH_UNION, Level.CENTRAL)
    found[_words("Tòa án nhân dân")] = (_K.DISTRICT_COURT, None)
    found[_words("Viện kiểm sát nhân dân")] = (_K.DISTRICT_PROCURACY, None)
    found[_words(_K.PARTY_COMMITTEE.text.vi)] = (_K.PARTY_COMMITTEE, None)
    found[_words("Đảng bộ")] = (_K.PARTY_COMMITTEE, None)
    found[_words("Đảng ủy")] = (_K.PARTY_COMMITTEE, Level.COMMUNE)
    for first, word in WORD_WITHIN.items():
        if LEVEL_OF[word] is not Level.COMMUNE:
            for ending, kind in _WITH_OWN_WORD.items():
                found[first, ending] = (kind, LEVEL_OF[word])
    found[_UNION_OF_A_COMMUNE] = (_K.YOUTH_UNION, Level.COMMUNE)
    for words in tuple(found):
        if words[0] in _JOINED:
            found.setdefault(tuple(each for each in words if each != _AND), found[words])
    for words, kind in _SHORT_NAMES.items():
        found.setdefault(words, (kind, None))
    by_first: dict[str, list[_Pattern]] = {}
    for words in sorted(found, key=len, reverse=True):
        by_first.setdefault(words[0], []).append((words, *found[words]))
    return {first: tuple(each) for first, each in by_first.items()}


def _short_names() -> dict[tuple[str, ...], AgencyKind]:
    """Names by their first words alone, ``Sở Giáo dục``, where no other body is called so."""
    meant: dict[tuple[str, ...], list[AgencyKind]] = {
        _words("Tòa án"): [_K.DISTRICT_COURT],
        _words("Viện kiểm sát"): [_K.DISTRICT_PROCURACY],
    }
    for kind in AgencyKind:
        joined = _FIRST_OF_JOINED.fullmatch(kind.text.vi)
        if joined is not None and _words(joined[0])[0] in _JOINED:
            meant.setdefault(_words(joined["first"]), []).append(kind)
    return {words: kinds[0] for words, kinds in meant.items() if len(kinds) == 1}


_SHORT_NAMES: Final = _short_names()
_PATTERNS = _patterns()


def named_body(text: str) -> Named | None:
    """The body that a printed name begins with; ``None`` where it begins with none that is known.

    A standing or executive committee is the body that it leads: ``Ban Thường vụ Tỉnh ủy``. Where
    the name goes on otherwise than with a place, it is that of another body: see `parse_agency`.

    >>> named_body("Ban Thường vụ Thành ủy Ví Dụ")
    Named(kind=AgencyKind.PARTY_COMMITTEE, level=None, word='thành phố', rest='Ví Dụ', of_all=False)
    """
    if len(text) > LONGEST:
        return None
    clean = one_spelling(text)
    found = _beginning(clean)
    if found is not None:
        return found
    standing = _STANDING.match(clean)
    led = None if standing is None else _beginning(clean[standing.end() :])
    return led if led is not None and led.kind in _LED else None


def _beginning(clean: str) -> Named | None:
    tokens = list(re.finditer(r"\w+", clean))
    if tokens and tokens[0].group().casefold() in _JOINED:
        tokens = [each for each in tokens if each.group().casefold() != _AND]
    spoken = tuple(token.group().casefold() for token in tokens)
    for words, kind, level in _PATTERNS.get(spoken[0], ()) if spoken else ():
        if spoken[: len(words)] != words or not _is_one_name(
            clean[: tokens[len(words) - 1].end()], words, clean[tokens[len(words) - 1].end() :]
        ):
            continue
        if words == _UNION_OF_A_COMMUNE and tokens[1].group() == "Đoàn":
            continue  # the commune of Đoàn Kết
        rest = clean[tokens[len(words) - 1].end() :].strip(" -,.()")
        if rest and kind is _K.PARTY_COMMITTEE and level is Level.CENTRAL:
            continue  # "Ban Chấp hành Trung ương Hội Nông dân": that of another body
        if len(words) == 2 and words[1] in _WITH_OWN_WORD and words[0] in WORD_WITHIN:
            if kind is _K.YOUTH_UNION:
                rest = _FULL_UNION.sub("", rest)
            return Named(kind=kind, level=level, word=WORD_WITHIN[words[0]], rest=rest)
        of_all = words[-2:] == ("việt", "nam") and kind is not _K.FATHERLAND_FRONT
        return Named(kind=kind, level=level, rest=rest, of_all=of_all)
    if not tokens or not tokens[0].group().isupper():
        return None
    kinds = kinds_of_symbol(tokens[0].group())
    if len(kinds) != 1 or not kinds[0].value.startswith(_BY_SYMBOL):
        return None
    return Named(kind=kinds[0], rest=clean[tokens[0].end() :].strip(" -,.()"))


def _is_one_name(name: str, words: tuple[str, ...], behind: str) -> bool:
    """Whether words are one name: none goes on with a comma behind ``và``, a short one ends."""
    if words[0] in _JOINED and "," in name.partition(f" {_AND} ")[2]:
        return False
    if words not in _SHORT_NAMES:
        return True
    if _BEHIND_SHORT.match(behind) is not None:
        return True
    following = _words(behind)[:3]
    if following[:1] == (_AND,):  # the next body, or the rest of a name that is not known
        beside = (following[1:], (words[0], *following[1:]))
        return any(
            known[: len(each)] == each[: len(known)]
            for each in beside
            for known, _, _ in _PATTERNS.get(each[0] if each else "", ())
        )
    return behind.lstrip()[:1].isupper()


def parse_agency(text: str, on: date | None = None) -> Agency | None:
    """The agency that a printed name means.

    Abbreviations (``UBND``, ``LĐTBXH``), case, dashes, the ``và`` of a department's name and the
    two ways to write ``uỷ`` are forgiven, and so is a name in short that no other body has
    (``Sở Giáo dục``); tone marks are not. A district or commune comes out without its province
    unless the text names it. A standing committee is the body that it leads: ``Ban Thường vụ Tỉnh
    ủy`` is the provincial Party committee.

    >>> str(parse_agency("UBND tỉnh Kiên Giang"))
    'Ủy ban nhân dân tỉnh Kiên Giang'

    Args:
        text: one name, with nothing around it.
        on: the day of the document: it tells which of the units of a name is meant.

    Returns:
        The agency, or ``None`` where the text is not the name of one, or of a kind that
        `AgencyKind` does not hold.
    """
    named = named_body(text)
    if named is None or (named.kind in _BY_LEVEL and _words(text) in _SHORT_NAMES):
        return None  # "Tòa án" alone may be one of several kinds
    where = named.where
    if named.word is not None and where.casefold() in LEVEL_OF:  # "Thành ủy" of no city
        where = ""
    level = Level.CENTRAL if named.of_all and not where else named.level
    return _read(named.kind, level, where, on)


def unknown_agency(name: str) -> Text:
    """What is told where no agency is known by a name, with how names are written."""
    told = repr(" ".join(name.split())[:80])
    return Text(
        f"không có cơ quan nào tên {told}; hãy viết như 'UBND xã Mường So, tỉnh Lai Châu' "
        "hoặc 'Sở Y tế tỉnh Lai Châu', đủ dấu",
        f"no agency is known by the name {told}; write it as 'UBND xã Mường So, tỉnh Lai "
        "Châu' or 'Sở Y tế tỉnh Lai Châu', tone marks too",
    )


def _read(kind: AgencyKind, level: Level | None, rest: str, on: date | None) -> Agency | None:
    """The agency, in its own time: a later document may still name a body that is gone."""
    ends = sorted({f.valid_to for f in FORMS_BY_KIND[kind].values() if f.valid_to is not None})
    for when in (on, *(end - timedelta(days=1) for end in ends if on is None or end <= on)):
        try:
            found = _with_place(kind, level, rest, when)
        except VnchildError:
            continue
        if found is not None:
            return found
    return None


def _with_place(kind: AgencyKind, level: Level | None, rest: str, on: date | None) -> Agency | None:
    if FORMS_BY_KIND[kind].keys() == {Level.CENTRAL} and _OF_A_MINISTRY.fullmatch(rest):
        rest = ""
    if not rest:
        return Agency(kind=kind, level=level)
    head, _, above = rest.partition(",")
    if head.casefold() in _LEVELS:
        over = parse_place(above, on) if above.strip() else None
        if over is None and above.strip():
            return None
        return _at_level(kind, _LEVELS[head.casefold()], over)
    if kind in _REGIONAL:
        number, _, where = rest.partition("-")
        found = find_province(where or rest, on)
        place = None if found is None else Place.of_province(found)
        named = number.strip() if number.strip().isdigit() else None
        if place is None and named is None:
            return None
        return Agency(kind=kind, place=place, designation=named)
    place = parse_place(rest, on)
    if place is None:
        return None
    if level is not None and place.level.depth > level.depth:
        return None
    if kind in _BY_LEVEL:
        return _at_level(kind, place.level, place)
    return Agency(kind=kind, place=place, level=level)


def _at_level(kind: AgencyKind, level: Level, place: Place | None) -> Agency:
    return Agency(kind=_BY_LEVEL.get(kind, {}).get(level, kind), level=level, place=place)

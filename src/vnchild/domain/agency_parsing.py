"""Reading the name of an agency as documents print it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import FORMS, FORMS_BY_KIND, TWO_LEVELS, kinds_of_symbol
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level, Place, PlaceKind, Province, find_province
from vnchild.law.errors import VnchildError

_K = AgencyKind
_LABOUR = "Lao động Thương binh và Xã hội"
_SHORT = (
    (r"BL[ĐD]\s*-?\s*TB\s*(?:&|và)?\s*XH", f"Bộ {_LABOUR}"),
    (r"SL[ĐD]\s*-?\s*TB\s*(?:&|và)?\s*O?XH", f"Sở {_LABOUR}"),
    (r"L[ĐD]\s*-?\s*TB\s*-?\s*(?:&|và)?\s*O?XH", _LABOUR),
    (r"Lao động\s*-\s*TB\s*(?:&|và)?\s*XH", _LABOUR),
    (r"UBND", "Ủy ban nhân dân"),
    (r"HĐND", "Hội đồng nhân dân"),
    (r"GD\s*(?:&|-|và)?\s*ĐT", "Giáo dục và Đào tạo"),
    (r"VHTT\s*(?:&|-|và)?\s*DL", "Văn hóa, Thể thao và Du lịch"),
    (r"VH\s*-?\s*XH", "Văn hóa Xã hội"),
    (r"UBMTTQ(?:\s*VN|\s+Việt Nam)?", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    (r"MTTQ(?:\s*VN|\s+Việt Nam)?", "Mặt trận Tổ quốc Việt Nam"),
    (r"(?:LHPN|LHPNVN)", "Liên hiệp Phụ nữ"),
    (r"TNCS\s+(?:Hồ Chí Minh|HCM)", "Thanh niên Cộng sản Hồ Chí Minh"),
    (r"TAND", "Tòa án nhân dân"),
    (r"BV\s*,?\s*CS\s*TE", "bảo vệ, chăm sóc trẻ em"),
    (r"BVTE", "bảo vệ trẻ em"),
    (r"LĐLĐ", "Liên đoàn Lao động"),
    (r"CCB", "Cựu chiến binh"),
    (r"BCĐ", "Ban Chỉ đạo"),
)
_ABBREVIATIONS = tuple((re.compile(rf"(?<!\w){short}(?!\w)", re.I), full) for short, full in _SHORT)
_SPELLINGS = str.maketrans({"–": "-", "—": "-", "\u00a0": " "})
_OTHER_SPELLINGS = tuple(
    (re.compile(rf"{other}(?!\w)"), usual)
    for lower, usual_lower in (("uỷ", "ủy"), ("toà", "tòa"), ("hoá", "hóa"), ("hoà", "hòa"))
    for other, usual in (
        (lower, usual_lower),
        (lower.capitalize(), usual_lower.capitalize()),
        (lower.upper(), usual_lower.upper()),
    )
)
_SHORT_WORDS = {"h": "huyện", "q": "quận", "p": "phường", "x": "xã"}
_SHORT_WORD = re.compile(r"(?<!\w)([hqpx])\.\s*(?=\w)", re.I)
_OF_A_MINISTRY = re.compile(r"(?:thuộc\s+|trực thuộc\s+)?Bộ\s.+", re.I)

_PLACE_WORDS: dict[str, PlaceKind | None] = {
    "tỉnh": PlaceKind.PROVINCE,
    "thành phố": None,
    "tp": None,
    "huyện": PlaceKind.RURAL_DISTRICT,
    "quận": PlaceKind.URBAN_DISTRICT,
    "thị xã": PlaceKind.TOWN,
    "tx": PlaceKind.TOWN,
    "xã": PlaceKind.COMMUNE,
    "phường": PlaceKind.WARD,
    "thị trấn": PlaceKind.TOWNSHIP,
    "tt": PlaceKind.TOWNSHIP,
    "đặc khu": PlaceKind.SPECIAL_ZONE,
}
_PLACE = re.compile(
    r"(?P<word>" + "|".join(sorted(_PLACE_WORDS, key=len, reverse=True)) + r")\b\.?\s*(?P<name>.*)",
    re.I,
)
_OF_DISTRICTS = re.compile(r"(?:huyện|quận|thị xã|tx|thị trấn|tt)\b", re.I)
_NO_COMMA = re.compile(r"(?<=\w)\s+(?=(?:tỉnh|thành phố|tp|huyện|quận|thị xã|tx)\b\.?\s*\w)", re.I)
"""Where a place above begins though no comma says so."""
_LEVELS = {
    "cấp tỉnh": Level.PROVINCE,
    "tỉnh": Level.PROVINCE,
    "cấp huyện": Level.DISTRICT,
    "huyện": Level.DISTRICT,
    "quận": Level.DISTRICT,
    "cấp xã": Level.COMMUNE,
    "xã": Level.COMMUNE,
    "phường": Level.COMMUNE,
}
_WORD_OF = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "quận": "quận", "thị": "thị xã"}
_OWN_LEVEL = {
    "tỉnh": Level.PROVINCE,
    "thành": None,
    "huyện": Level.DISTRICT,
    "quận": Level.DISTRICT,
    "thị": Level.DISTRICT,
}
_WITH_OWN_WORD = {"ủy": _K.PARTY_COMMITTEE, "đoàn": _K.YOUTH_UNION}
"""Names that hold the word of their place: ``Huyện ủy Phong Thổ``, ``Tỉnh đoàn``."""
_FULL_UNION = re.compile(r"^Thanh niên Cộng sản Hồ Chí Minh\W*", re.I)
_BY_SYMBOL = ("ministry_of_", "department_of_")
"""Kinds that documents also call by their symbol alone: ``BYT``, ``SYT tỉnh Lai Châu``."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


def _patterns() -> tuple[tuple[tuple[str, ...], AgencyKind, Level | None], ...]:
    found: dict[tuple[str, ...], tuple[AgencyKind, Level | None]] = {}
    for form in FORMS:
        known = form.level if form.name.vi != form.kind.text.vi else None
        if form.kind not in {_K.PROVINCIAL_COURT, _K.DISTRICT_COURT, _K.PARTY_COMMITTEE}:
            found.setdefault(_words(form.name.vi), (form.kind, known))
        for alias in form.kind.aliases:
            found.setdefault(_words(alias), (form.kind, None))
    found[_words("Chủ tịch Ủy ban nhân dân")] = (_K.CHAIRMAN, None)
    found[_words("CT Ủy ban nhân dân")] = (_K.CHAIRMAN, None)
    found[_words("Ban Chấp hành Trung ương Đảng")] = (_K.PARTY_COMMITTEE, Level.CENTRAL)
    for central in ("Trung ương Đoàn", "TW Đoàn"):
        found[_words(central)] = (_K.YOUTH_UNION, Level.CENTRAL)
    found[_words("Tòa án nhân dân")] = (_K.DISTRICT_COURT, None)
    found[_words(_K.PARTY_COMMITTEE.text.vi)] = (_K.PARTY_COMMITTEE, None)
    found[_words("Đảng ủy")] = (_K.PARTY_COMMITTEE, Level.COMMUNE)
    for word, level in _OWN_LEVEL.items():
        for ending, kind in _WITH_OWN_WORD.items():
            found[word, ending] = (kind, level)
    ordered = sorted(found.items(), key=lambda item: len(item[0]), reverse=True)
    return tuple((words, kind, level) for words, (kind, level) in ordered)


_PATTERNS = _patterns()


def parse_agency(text: str, on: date | None = None) -> Agency | None:
    """The agency that a printed name means.

    Abbreviations (``UBND``, ``LĐTBXH``), case, dashes and the two ways to write ``uỷ`` are
    forgiven; tone marks are not. A district or commune comes out without its province unless the
    text names it.

    >>> str(parse_agency("UBND tỉnh Kiên Giang"))
    'Ủy ban nhân dân tỉnh Kiên Giang'

    Args:
        text: one name, with nothing around it.
        on: the day of the document: it tells which of the units of a name is meant.

    Returns:
        The agency, or ``None`` where the text is not the name of one.
    """
    clean = _clean(text)
    tokens = list(re.finditer(r"\w+", clean))
    spoken = tuple(token.group().casefold() for token in tokens)
    for words, kind, level in _PATTERNS:
        if spoken[: len(words)] == words:
            rest = clean[tokens[len(words) - 1].end() :].strip(" -,.()")
            if words[-1] in _WITH_OWN_WORD and words[0] in _WORD_OF:
                return _own_word(kind, level, words[0], rest, on)
            of_all = not rest and words[-2:] == ("việt", "nam")
            if of_all and kind is not _K.FATHERLAND_FRONT:  # every level of it is called so
                return _read(kind, Level.CENTRAL, rest, on)
            return _read(kind, level, rest, on)
    return _by_symbol(tokens, clean, on)


def _own_word(
    kind: AgencyKind, level: Level | None, first: str, rest: str, on: date | None
) -> Agency | None:
    """The body of a name with the word of its place: ``Quận ủy 1``, ``Tỉnh đoàn Kiên Giang``.

    Where the name after it says its kind of place itself, or is a province's, it is left so.
    """
    word = _WORD_OF[first]
    if kind is _K.YOUTH_UNION:
        rest = _FULL_UNION.sub("", rest)
    if not rest or rest.casefold() in _LEVELS:
        return _read(kind, level, "", on)
    if _PLACE.fullmatch(rest):
        return _read(kind, level, rest, on)
    return _read(kind, level, f"{word} {rest}", on)


def _by_symbol(tokens: list[re.Match[str]], clean: str, on: date | None) -> Agency | None:
    if not tokens or not tokens[0].group().isupper():
        return None
    kinds = [k for k in kinds_of_symbol(tokens[0].group()) if k.value.startswith(_BY_SYMBOL)]
    if len(kinds) != 1 or len(kinds_of_symbol(tokens[0].group())) != 1:
        return None
    return _read(kinds[0], None, clean[tokens[0].end() :].strip(" -,.()"), on)


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


def _clean(text: str) -> str:
    clean = unicodedata.normalize("NFC", " ".join(text.translate(_SPELLINGS).split()))
    for pattern, full in _ABBREVIATIONS:
        clean = pattern.sub(full, clean)
    for pattern, usual in _OTHER_SPELLINGS:
        clean = pattern.sub(usual, clean)
    clean = _SHORT_WORD.sub(lambda found: f"{_SHORT_WORDS[found[1].casefold()]} ", clean)
    return " ".join(clean.replace("&", " và ").split())


def _with_place(kind: AgencyKind, level: Level | None, rest: str, on: date | None) -> Agency | None:
    if Level.CENTRAL in FORMS_BY_KIND[kind] and _OF_A_MINISTRY.fullmatch(rest):
        rest = ""
    if not rest:
        return Agency(kind=kind, level=level)
    head, _, above = rest.partition(",")
    if head.casefold() in _LEVELS:
        over = parse_place(above, on) if above.strip() else None
        if over is None and above.strip():
            return None
        return _courts(kind, _LEVELS[head.casefold()], over)
    if kind is _K.REGIONAL_COURT:
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
    if kind in {_K.DISTRICT_COURT, _K.PROVINCIAL_COURT}:
        return _courts(kind, place.level, place)
    return Agency(kind=kind, place=place, level=level)


def _courts(kind: AgencyKind, level: Level, place: Place | None) -> Agency:
    if kind is _K.DISTRICT_COURT and level is Level.PROVINCE:
        kind = _K.PROVINCIAL_COURT
    return Agency(kind=kind, level=level, place=place)


def parse_place(text: str, on: date | None = None) -> Place | None:
    """The place that a printed name means: ``xã Mường So, huyện Phong Thổ, tỉnh Lai Châu``.

    Without a word for its kind a name is a province's (``Kiên Giang``) or none. The commas may be
    left out.

    Returns:
        The place, or ``None`` where the text is not the name of one, or the province that it names
        is none.
    """
    between = (part for each in _clean(text).split(",") for part in _NO_COMMA.split(each.strip()))
    parts = [part.strip(" .") for part in between if part.strip(" .")]
    if not parts:
        return None
    if on is None and any(map(_OF_DISTRICTS.match, parts)):
        on = TWO_LEVELS.applies_from - timedelta(days=1)
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
    kind = _PLACE_WORDS[match["word"].casefold()]
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
    if word in {"thành phố", "tp"}:
        return find_province(match["name"], on, PlaceKind.CENTRAL_CITY)
    return None

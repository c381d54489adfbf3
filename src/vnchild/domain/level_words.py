"""The words for places and their levels: ``huyện``, ``TP.``, ``Thành ủy``; one list for everybody.

What a unit of a kind is called stands in `vnchild.domain.places.kinds`; here is how running text
writes it, in short, within the name of another body, and which level a word tells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from vnchild.domain.places import Level, PlaceKind, find_province

LOCAL_LEVELS: Final = (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)
"""The levels of local government, from above down."""


def _kinds() -> dict[str, PlaceKind | None]:
    found: dict[str, PlaceKind | None] = {}
    for kind in PlaceKind:
        if kind.level in LOCAL_LEVELS:
            word = kind.word.vi
            found[word] = None if word in found else kind
    return found


KIND_OF: Final[Mapping[str, PlaceKind | None]] = MappingProxyType(_kinds())
"""The kind of unit that a word tells; ``None`` for ``thành phố``, which is of two kinds."""
WORDS: Final = "|".join(sorted(KIND_OF, key=len, reverse=True))
"""The words for units, the longest first, as a part of a regular expression."""
LEVEL_OF: Final[Mapping[str, Level | None]] = MappingProxyType(
    {word: None if kind is None else kind.level for word, kind in KIND_OF.items()}
)
"""The level that a word tells; ``None`` for ``thành phố``: see `level_of_unit`."""
SHORT: Final[Mapping[str, str]] = MappingProxyType(
    {"tp": "thành phố", "t.p": "thành phố", "tx": "thị xã", "tt": "thị trấn"}
)
"""Short forms, with or without a stop behind them."""
INITIALS: Final[Mapping[str, str]] = MappingProxyType(
    {"h": "huyện", "q": "quận", "p": "phường", "x": "xã"}
)
"""Letters that are short for a word only with a stop behind them: ``Q.3``."""
WORD_WITHIN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tỉnh": "tỉnh",
        "thành": "thành phố",
        "huyện": "huyện",
        "quận": "quận",
        "thị": "thị xã",
        "xã": "xã",
        "phường": "phường",
    }
)
"""The word for a place as the names of the Party's committees and youth unions hold it."""
PARTY, YOUTH = "ủy", "đoàn"
"""What such a name ends with: ``Huyện ủy``, ``Thành đoàn``."""
PARTY_NAME: Final[Mapping[PlaceKind, str]] = MappingProxyType(
    {
        PlaceKind.PROVINCE: "Tỉnh ủy",
        PlaceKind.CENTRAL_CITY: "Thành ủy",
        PlaceKind.RURAL_DISTRICT: "Huyện ủy",
        PlaceKind.URBAN_DISTRICT: "Quận ủy",
        PlaceKind.TOWN: "Thị ủy",
        PlaceKind.PROVINCIAL_CITY: "Thành ủy",
    }
)
"""What the Party's committee of a place is called; of a commune it is ``Đảng ủy``."""
_AS_A_WORD: Final = {
    "xã": r"(?<!thị )xã(?! hội(?!\w))",
    "thành phố": r"(?:thành phố|t\.?p(?=[. ]))\.?",
    "thị xã": r"(?:thị xã|tx(?=[. ]))\.?",
    "thị trấn": r"(?:thị trấn|tt(?=[. ]))\.?",
}


def pattern(*levels: Level) -> str:
    """A regular expression of the words of some levels, of all where none is given; in lower case.

    ``thành phố`` is among those of all, not of one level. Short forms count, ``xã hội`` does not.
    """
    wanted = [word for word, level in LEVEL_OF.items() if not levels or level in levels]
    words = sorted(wanted, key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(_AS_A_WORD.get(each, each) for each in words)})(?!\w)"


_SHORT_FORM: Final = re.compile(
    rf"(?<![\w.])({'|'.join(map(re.escape, SHORT))})(?:\.\s*|\s+)", re.I
)
_INITIAL: Final = re.compile(rf"(?<![\w.])([{''.join(INITIALS)}])\.\s*(?=\w)", re.I)
_WITHIN: Final = re.compile(
    rf"(?<!\w)(?:(?P<word>(?i:tỉnh|thành|huyện|quận|thị)) (?i:[ủu][yỷ]|{YOUTH})"
    rf"|(?P<low>(?i:xã|phường)) {YOUTH})(?!\w)"
)
"""Of communes only ``đoàn`` in small letters is a union: a ward may be called Đoàn Kết."""


def spelled_out(text: str) -> str:
    """A text with the short words for places written out: ``TP. Huế``, ``Q.3``.

    >>> spelled_out("UBND TP. Huế, Q.3")
    'UBND thành phố Huế, quận 3'
    """
    text = _SHORT_FORM.sub(lambda found: f"{SHORT[found[1].casefold()]} ", text)
    return _INITIAL.sub(lambda found: f"{INITIALS[found[1].casefold()]} ", text)


def places_within(text: str) -> str:
    """A text in which committees of the Party and youth unions stand as the word of their place.

    >>> places_within("Huyện ủy Phong Thổ, Thành đoàn Lai Châu")
    'huyện Phong Thổ, thành phố Lai Châu'
    """
    return _WITHIN.sub(lambda found: WORD_WITHIN[(found["word"] or found["low"]).casefold()], text)


def level_of_unit(word: str, name: str, on: date | None = None) -> Level | None:
    """The level of a unit: a city is of the province where it was centrally run on a day.

    Args:
        word: what stands before its name, ``huyện``; short forms are taken.
        name: its name.
        on: the day of the text.

    Returns:
        The level; ``None`` where the word tells of no place.
    """
    word = word.casefold().rstrip(".")
    word = SHORT.get(word, word)
    level = LEVEL_OF.get(word)
    if level is not None or word not in LEVEL_OF:
        return level
    city = find_province(name, on, PlaceKind.CENTRAL_CITY)
    return Level.DISTRICT if city is None else Level.PROVINCE

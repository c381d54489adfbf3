"""Names of places that a scan has left with other marks than they have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from vnchild.domain.places import PROVINCES
from vnchild.law.text import Text, unmarked
from vnchild.reading.notes import probable_place, two_spellings
from vnchild.reading.words.letters import LOW, UP

_READ = 100_000
"""How much of a document is looked through for how it spells its own places, in characters."""
_NAMED = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|Tỉnh|Huyện|Xã)[ ]"
    rf"(?P<name>{UP}{LOW}*(?:[ ]{UP}{LOW}*){{0,3}})"
)
_OF_ISSUER = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu)[ ](?P<name>[^,()]+)$"
)


def bare(name: str) -> str:
    """A name without its marks, in small letters.

    >>> bare("Kiên Giang") == bare("Kiên Gỉang")
    True
    """
    return " ".join(unmarked(name).split())


@cache
def _known() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for each in PROVINCES:
        found.setdefault(bare(each.name), set()).add(each.name)
    return {key: frozenset(names) for key, names in found.items()}


def is_province(name: str) -> bool:
    """Whether a province is called so, in its own marks."""
    plain = " ".join(name.split())
    return plain in _known().get(bare(plain), ())


def place_of_issuer(issuer: str) -> str | None:
    """The place that the name of an issuer ends with."""
    match = _OF_ISSUER.search(issuer)
    return match["name"].strip() if match else None


def probable_spelling(name: str, text: str) -> str | None:
    """The name that is probably meant; ``None`` if it is as it should be or that is not certain.

    It is the one province that differs by its marks only, or else the spelling that the document
    itself uses more often.

    Args:
        name: the place as printed.
        text: the document.
    """
    provinces = _known().get(bare(name), frozenset())
    if name in provinces:
        return None
    if len(provinces) == 1:
        return next(iter(provinces))
    spelled: Counter[str] = Counter()
    for match in _NAMED.finditer(text[:_READ]):
        first = match["name"].split()[: len(name.split())]
        shown = " ".join(first)
        if bare(shown) == bare(name):
            spelled[shown] += 1
    usual = spelled.most_common(1)
    if not usual or usual[0][0] == name or usual[0][1] < max(2, 2 * spelled[name]):
        return None
    return usual[0][0]


def misspelt(place: str | None, issuer: str | None, text: str) -> Iterator[Text]:
    """What looks misprinted in the place and the issuer of a document; they stay as printed."""
    own = place_of_issuer(issuer) if issuer else None
    told = False
    for name in dict.fromkeys(each for each in (place, own) if each):
        meant = probable_spelling(name, text)
        if meant is not None:
            told = True
            yield probable_place(name, meant)
    if not told and place and own and place != own and bare(place) == bare(own):
        yield two_spellings(place, own)

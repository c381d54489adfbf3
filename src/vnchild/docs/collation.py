"""The order of Vietnamese words: by the letters of the alphabet, then by tones."""

from __future__ import annotations

import unicodedata
from typing import Final

ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The letters in their order; f, j, w and z stand where they do in Latin, for foreign words."""
TONES: Final = "\u0300\u0309\u0303\u0301\u0323"
"""Grave, hook, tilde, acute and dot below, in the order of dictionaries; no tone comes before."""

_RANK: Final = {letter: rank for rank, letter in enumerate(ALPHABET)}
_Syllable = tuple[tuple[tuple[int, int], ...], tuple[int, ...]]


def collated(words: str) -> tuple[_Syllable, ...]:
    """A key that sorts words as a Vietnamese dictionary does, syllable by syllable.

    >>> sorted(["bạn", "ban đầu", "bán", "bàn", "băng", "ban"], key=collated)
    ['ban', 'ban đầu', 'bàn', 'bán', 'bạn', 'băng']
    """
    return tuple(_syllable(each) for each in words.casefold().split())


def _syllable(text: str) -> _Syllable:
    letters: list[tuple[int, int]] = []
    tones: list[int] = []
    for mark in unicodedata.normalize("NFD", text):
        if mark in TONES:
            tones.append(TONES.index(mark) + 1)
        elif unicodedata.combining(mark) and letters:
            whole = unicodedata.normalize("NFC", _letter(letters[-1]) + mark)
            letters[-1] = (1, _RANK[whole]) if whole in _RANK else letters[-1]
        else:
            letters.append((1, _RANK[mark]) if mark in _RANK else (0, ord(mark)))
    return tuple(letters), tuple(tones)


def _letter(ranked: tuple[int, int]) -> str:
    kind, rank = ranked
    return ALPHABET[rank] if kind else chr(rank)

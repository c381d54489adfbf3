"""Vietnamese letters as classes for patterns: capitals, small letters."""

from __future__ import annotations

import unicodedata

_BASES = "AĂÂEÊIOÔƠUƯY"
_MARKS = "\u0300\u0301\u0303\u0309\u0323"


def _capitals() -> str:
    marked = "".join(
        unicodedata.normalize("NFC", base + mark) for base in _BASES for mark in _MARKS
    )
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZĐĂÂÊÔƠƯ" + marked


CAPITALS = _capitals()
SMALL = CAPITALS.lower()
UP = f"[{CAPITALS}]"
"""A capital."""
LOW = f"[{SMALL}]"
"""A small letter."""
NAME = rf"{UP}(?:['’ʼ]{UP}?)?{LOW}*"
"""A word of a person's name, also of the highlands: ``H'Bơ``, ``Y``, ``K’``."""

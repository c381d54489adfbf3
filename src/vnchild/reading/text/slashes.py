"""The numbers of documents that print a slash where others print a hyphen."""

from __future__ import annotations

import re

from vnchild.domain.document_kind import ABBREVIATIONS
from vnchild.reading.words.letters import UP

KINDS = "|".join(sorted(map(re.escape, ABBREVIATIONS), key=len, reverse=True))
"""The codes of the kinds of documents, the longer first, as a pattern."""
_SLASHED = re.compile(
    rf"(?P<before>(?:/|^)\s?)(?P<kind>{KINDS})(?P<rest>\s?/\s?(?={UP}{UP})[^\d\s].*)", re.S
)
_SLASH = re.compile(r"\s?/\s?")


def with_hyphens(number: str) -> str:
    """A number with hyphens between the codes of its symbol.

    >>> with_hyphens("16/2006/TTLT/BLĐTBXH-BTC"), with_hyphens("28-CT/TW")
    ('16/2006/TTLT-BLĐTBXH-BTC', '28-CT/TW')
    """
    match = _SLASHED.search(number)
    if match is None:
        return number
    return number[: match.end("kind")] + _SLASH.sub("-", match["rest"])

"""Official text in, typed objects out: document numbers, dates, citations."""

from __future__ import annotations

from vnchild.reading.citation import Citation, unique
from vnchild.reading.citations import find_citations
from vnchild.reading.dates import Precision, TextDate, find_dates
from vnchild.reading.encoding import decode
from vnchild.reading.errors import ReadingError
from vnchild.reading.numbers import find_numbers, own_number
from vnchild.reading.parts import Part
from vnchild.reading.source import Found, Source, Span

__all__ = [
    "Citation",
    "Found",
    "Part",
    "Precision",
    "ReadingError",
    "Source",
    "Span",
    "TextDate",
    "decode",
    "find_citations",
    "find_dates",
    "find_numbers",
    "own_number",
    "unique",
]

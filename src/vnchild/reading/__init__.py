"""Official text in, typed objects out: what a document orders, whom it binds and by when.

`read_directive` reads a whole document. It goes through these steps, each a package of its own:

- `vnchild.reading.text`: the text as it was given is made plain (encodings, noise, columns), every
  place in it known by where it stood, and its parts are found: head, body, what follows.
- `vnchild.reading.head`: number, date, issuer, subject, addressees, recipients, signature.
- `vnchild.reading.body`: paragraphs, sections, tables, and the tasks with whom they bind.
- `vnchild.reading.duties`: what has a due time: the words for times, whether they order something,
  what is to be done, to whom it is sent.
- `vnchild.reading.cites`: the documents that a text names, and the parts of them.
- `vnchild.reading.words`: the words of official texts that all of these share.

`find_citations`, `find_dates` and `find_numbers` look for one thing only, in any text.
"""

from __future__ import annotations

from vnchild.reading.cites.citation import Citation, unique
from vnchild.reading.cites.citations import find_citations
from vnchild.reading.cites.numbers import find_numbers, own_number
from vnchild.reading.cites.parts import Part
from vnchild.reading.dates import Precision, TextDate, find_dates
from vnchild.reading.directive import Reading, read_directive
from vnchild.reading.errors import ReadingError
from vnchild.reading.text.encoding import decode
from vnchild.reading.text.source import Found, Source, Span

__all__ = [
    "Citation",
    "Found",
    "Part",
    "Precision",
    "Reading",
    "ReadingError",
    "Source",
    "Span",
    "TextDate",
    "decode",
    "find_citations",
    "find_dates",
    "find_numbers",
    "own_number",
    "read_directive",
    "unique",
]

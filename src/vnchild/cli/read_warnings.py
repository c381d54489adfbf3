"""What a person should look at in a document: in groups, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vnchild.cli.words import sentence
from vnchild.law.text import Lang, Text
from vnchild.reading.directive import Reading
from vnchild.reading.notes import About, Note, slip
from vnchild.reading.text.layout import without_pages
from vnchild.reading.text.source import Source

_MOST = 6
"""So many lines are named; what stands in more of them stands everywhere."""


def warnings_of(reading: Reading, text: str, lang: Lang) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The warnings of a document, in groups, each with the lines of the text where it stands.

    Args:
        reading: the document as it was read.
        text: the text that was read.
        lang: the language.
    """
    number = reading.directive.number
    own = () if number is None else tuple(slip(each) for each in number.misprints)
    notes = tuple(dict.fromkeys((*own, *reading.notes)))
    places = _Places(reading, text)
    grouped: dict[About, list[str]] = {}
    for note in notes:
        about = note.about if isinstance(note, Note) else About.MISSING
        told = sentence(note.in_(lang)) + _at(places.lines(note), lang)
        grouped.setdefault(about, []).append(told)
    for about in About:
        if about in grouped:
            yield about.value.in_(lang), tuple(grouped[about])


def _at(lines: tuple[int, ...], lang: Lang) -> str:
    if not lines:
        return ""
    word = "dòng" if lang == "vi" else "line" if len(lines) == 1 else "lines"
    shown = ", ".join(map(str, lines[:_MOST]))
    more = ", …" if len(lines) > _MOST else ""
    return f" ({word} {shown}{more})"


class _Places:
    """On which lines of a text its notes stand."""

    def __init__(self, reading: Reading, text: str) -> None:
        self._reading = reading
        self._text = text
        self._source = Source(without_pages(text))

    def lines(self, note: Text) -> tuple[int, ...]:
        """The lines, from 1 on; none where the note is of something that is not there."""
        if not isinstance(note, Note):
            return ()
        if note.fields:
            starts = self._in_head(note)
        else:
            within = [each.span for each in self._reading.duties if note in each.notes]
            starts = [each.start for each in within] or list(self._of(note.printed))
        return tuple(sorted({self._line(each) for each in starts}))

    def _in_head(self, note: Note) -> list[int]:
        found = [each for each in map(self._reading.field, note.fields) if each is not None]
        told = [name.casefold() for name in note.printed]
        named = [f for f in found if any(name in f.printed.casefold() for name in told)]
        return [each.span.start for each in named or found]

    def _of(self, printed: tuple[str, ...]) -> Iterator[int]:
        """Where words stand in the text, however they are spaced."""
        for words in printed:
            parts = re.findall(r"\w+|[^\w\s]", words)
            if not parts:
                continue
            pattern = re.compile(r"(?<!\w)0*" + r"\s*".join(map(re.escape, parts)) + r"(?!\w)")
            for match in pattern.finditer(self._source.text):
                yield self._source.span(*match.span()).start

    def _line(self, position: int) -> int:
        return len(re.findall(r"\r\n|\n|\r", self._text[:position])) + 1

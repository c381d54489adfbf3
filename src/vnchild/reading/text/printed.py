"""A stretch of a document's head as it is printed."""

from __future__ import annotations

import re

from attrs import frozen

from vnchild.domain.document_kind import DocumentKindName
from vnchild.reading.text.layout import Layout
from vnchild.reading.text.source import Span
from vnchild.reading.words import vocabulary

ADDRESSED = re.compile(rf"(?:^|(?<=[\n\t ])){vocabulary.ADDRESSED}\s{{0,3}}:?")
"""What stands before the addressees."""


@frozen(kw_only=True)
class Part:
    """A part of the head.

    Args:
        text: what it says, in normal letters.
        span: where it stands in the text as given.
        printed: its words as printed, on one line.
    """

    text: str
    span: Span
    printed: str


@frozen(kw_only=True)
class Heading:
    """The line that names the kind of a document.

    Args:
        start: where it begins.
        end: where it ends.
        kind: the kind.
        named: where the name of the kind ends, with what belongs to it (``PHỐI HỢP``).
        bare: where the words for the kind alone end.
    """

    start: int
    end: int
    kind: DocumentKindName
    named: int
    bare: int


@frozen
class Reader:
    """The head of one document, read piece by piece up to ``limit``."""

    layout: Layout
    limit: int

    def part(self, start: int, end: int, text: str | None = None) -> Part:
        """A stretch, with what it says where that is not what is printed."""
        printed = self.layout.text(start, end)
        return Part(
            text=printed if text is None else text,
            span=self.layout.span(start, end),
            printed=printed,
        )

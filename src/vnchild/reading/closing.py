"""The closing of a document: who gets a copy, and where the signatures stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from vnchild.domain.directive import Recipient, Signer
from vnchild.reading.columns import Column, columns
from vnchild.reading.layout import RECIPIENTS, Layout, Line, words
from vnchild.reading.letters import CAPITALS, UP
from vnchild.reading.signer import LETTERS, Signatures
from vnchild.reading.source import Found

_PURPOSE = re.compile(r"\s*\((?P<purpose>[^()]{1,60})\)\s*$")
_RIGHT = 15
"""What begins so many characters from the left stands beside the list of recipients."""


@frozen(kw_only=True)
class Closing:
    """What stands under the body."""

    recipients: tuple[Found[Recipient], ...] = ()
    signers: tuple[Found[Signer], ...] = ()

    @property
    def signer(self) -> Found[Signer] | None:
        """Who signed; of several the first."""
        return self.signers[0] if self.signers else None


def read_closing(layout: Layout) -> Closing:
    """Read recipients and signatures; either may come first."""
    recipients: list[Found[Recipient]] = []
    signatures = Signatures()
    listing = False
    for line in layout.lines(layout.closing, layout.appended):
        row: list[Column] = []
        for column in _apart(columns(layout, line)):
            text = column.line.text
            opened = RECIPIENTS.match(text)
            if opened:
                listing = True
                rest = text[opened.end() :].strip()
                if rest:
                    recipients.extend(_recipients(layout, column.line, len(text) - len(rest)))
            elif signatures.takes(column.line):
                row.append(column)
            elif listing and (re.match(r"[-–+•*]|Lưu", text) or not signatures.blocks):
                recipients.extend(_recipients(layout, column.line, 0))
        signatures.add(row)
        if signatures.is_named and not any(c.beside or c.left >= _RIGHT for c in row):
            listing = listing and not row
    return Closing(recipients=tuple(recipients), signers=tuple(signatures.read(layout)))


_BESIDE = re.compile(
    rf"(?<=[;.:,])\s+(?=(?:(?:KT|TM|TL|TUQ|Q|T/M|K/T|T/L)(?:\.\s?|\s){UP}|"
    rf"[{CAPITALS}]{{2,}}(?:\s[{CAPITALS}]{{2,}})+)"
    rf"[{CAPITALS}\s,.-]*$)"
)


def _apart(found: Sequence[Column]) -> Iterator[Column]:
    """The columns of a line; a signature behind the last word of a recipient is parted from it."""
    for column in found:
        here = column.line
        beside = _BESIDE.search(here.text)
        if beside is None or LETTERS.fullmatch(here.text[: beside.start()] + " "):
            yield column
            continue
        left, right = here.text[: beside.start()], here.text[beside.end() :]
        after = here._replace(start=here.start + beside.end(), text=right, after_blank=False)
        yield evolve(column, line=here._replace(end=here.start + len(left), text=left))
        yield evolve(column, line=after, left=column.left + beside.end(), beside=True)


_ONLY_PURPOSE = re.compile(r"\(?(?:để|thay) [^()]{1,40}\)?")
"""What for, of the recipient named before a semicolon: ``Thường trực Thành ủy; (để b/c)``."""


def _recipients(layout: Layout, line: Line, offset: int) -> list[Found[Recipient]]:
    found: list[Found[Recipient]] = []
    for piece in re.finditer(r"[^;]+", line.text[offset:]):
        text = re.sub(r"^[-–—+•*\s]+", "", piece.group())
        begins = offset + piece.start() + len(piece.group()) - len(text)
        name = text.strip(" .,;-")
        if not name or not any(c.isalpha() for c in name):
            continue
        if found and _ONLY_PURPOSE.fullmatch(name):
            continue
        purpose = _PURPOSE.search(name)
        value = Recipient(
            name=words(name[: purpose.start()] if purpose and purpose.start() else name),
            purpose=words(purpose["purpose"]) if purpose and purpose.start() else None,
        )
        at = line.start + begins
        found.append(Found(value=value, span=layout.span(at, at + len(name)), printed=words(name)))
    return found

"""The closing of a document: who gets a copy, and where the signatures stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from attrs import evolve, frozen

from vnchild.domain.directive import Recipient, Signer
from vnchild.law.text import Text
from vnchild.reading.head.signer import LETTERS, Signatures, bare_signer, is_person
from vnchild.reading.notes import day_under_body
from vnchild.reading.text.columns import Column, columns
from vnchild.reading.text.layout import (
    NOTE,
    RECIPIENTS,
    Layout,
    Line,
    names_day,
    names_time_limit,
    words,
)
from vnchild.reading.text.source import Found
from vnchild.reading.words.letters import CAPITALS, UP
from vnchild.reading.words.vocabulary import CAPACITY_MARK, ON_FILE, PERSON

_PURPOSE = re.compile(r"\s*\((?P<purpose>[^()]{1,60})\)\s*$")
_RIGHT = 15
"""What begins so many characters from the left stands beside the list of recipients."""


@frozen(kw_only=True)
class Closing:
    """What stands under the body."""

    recipients: tuple[Found[Recipient], ...] = ()
    signers: tuple[Found[Signer], ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def signer(self) -> Found[Signer] | None:
        """Who signed; of several the first."""
        return self.signers[0] if self.signers else None


def read_closing(layout: Layout) -> Closing:
    """Read recipients and signatures; either may come first."""
    items: list[Line] = []
    signatures = Signatures()
    alone: Line | None = None
    listing = kept = stops = False
    for line in layout.lines(layout.closing, _until(layout)):
        row: list[Column] = []
        for column in _apart(columns(layout, line), unnamed=signatures.waits):
            text = column.line.text
            opened = RECIPIENTS.match(text)
            if opened:
                listing = True
                rest = text[opened.end() :].strip()
                if rest:
                    items.append(_from(column.line, len(text) - len(rest)))
                    kept = _KEPT_IN.search(rest) is not None
            elif signatures.takes(column.line):
                row.append(column)
            elif NOTE.match(text):
                kept = listing
            elif (kept or not listing) and not signatures.blocks and is_person(text):
                alone = alone or column.line
            elif listing and (
                _MARK.match(text)
                or _KEPT.match(text)
                or not (kept or signatures.blocks)
                or (stops and _goes_on(items[-1], column.line))
            ):
                items.append(column.line)
                stops = stops or text.endswith(";")
                kept = kept or _KEPT_IN.search(text) is not None
        signatures.add(row)
        if signatures.is_named and not any(c.beside or c.left >= _RIGHT for c in row):
            listing = listing and not row
    signers = tuple(signatures.read(layout))
    if not signers and alone is not None:
        signers = (bare_signer(layout, alone),)
    recipients = _recipients(layout, items)
    return Closing(recipients=recipients, signers=signers, notes=_days(layout, recipients))


_LONGEST = 60_000
"""No foot is longer, in characters, with the names of all communes of a province in it."""


def _until(layout: Layout) -> int:
    return min(layout.appended, layout.closing + _LONGEST)


def _days(layout: Layout, recipients: Iterable[Found[Recipient]]) -> tuple[Text, ...]:
    """Notes on the days named where nothing is ordered: what names them may be of the body."""
    told = list(islice((r.printed for r in recipients if names_day(r.printed)), _MOST))
    for line in layout.lines(layout.closing, _until(layout)):
        if len(told) == _MOST:
            break
        if names_time_limit(line.text) and not any(each in line.text for each in told):
            told.append(words(line.text))
    shown = (each if len(each) < _SHOWN else each[:_SHOWN].rsplit(" ", 1)[0] for each in told)
    return tuple(dict.fromkeys(map(day_under_body, shown)))


_MOST = 20
"""So many such lines are told of one text."""
_SHOWN = 80
"""So much of such a line is told, in characters."""


_MARK = re.compile(r"[-–—+•*]\s*|\d{1,2}[.)]\s")
_KEPT = re.compile(rf"(?:[-–—+•*\s]*|\d{{1,2}}[.)]\s+){ON_FILE}")
"""The file, which is the last of the recipients."""
_KEPT_IN = re.compile(rf"(?:^|[-–—+•*;]|\d[.)])\s*{ON_FILE}")


def _from(line: Line, offset: int) -> Line:
    return line._replace(start=line.start + offset, text=line.text[offset:])


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a line may be the rest of the item above it, which ends without a stop."""
    return (
        not line.after_blank
        and _MARK.match(above.text) is not None
        and not above.text.endswith((";", "."))
        and _MARK.match(line.text) is None
        and _KEPT.match(line.text) is None
    )


_BESIDE = re.compile(
    rf"(?<=[;.:,])\s+(?=(?:{CAPACITY_MARK}\s?{UP}|"
    rf"[{CAPITALS}]{{2,}}(?:\s[{CAPITALS}]{{2,}})+)"
    rf"[{CAPITALS}\s,.-]*$)"
)


_NAME_BESIDE = re.compile(rf"(?<=[;.)])\s+(?={PERSON}$)")
_PLACED = re.compile(r"(?:Xã|Phường|Huyện|Tỉnh|Thành|Thị|Quận|Đặc|Như)\s")


def _apart(found: Sequence[Column], *, unnamed: bool) -> Iterator[Column]:
    """The columns of a line; a signature behind the last word of a recipient is parted from it.

    So is the name, behind the stop of a recipient, where an office waits for it (``unnamed``).
    """
    for column in found:
        here = column.line
        beside = _BESIDE.search(here.text)
        if beside is None and unnamed and _MARK.match(here.text):
            beside = _NAME_BESIDE.search(here.text)
            if beside is not None and not _is_name(here.text[beside.end() :]):
                beside = None
        if beside is None or LETTERS.fullmatch(here.text[: beside.start()] + " "):
            yield column
            continue
        left, right = here.text[: beside.start()], here.text[beside.end() :]
        after = here._replace(start=here.start + beside.end(), text=right, after_blank=False)
        yield evolve(column, line=here._replace(end=here.start + len(left), text=left))
        yield evolve(column, line=after, left=column.left + beside.end(), beside=True)


def _is_name(text: str) -> bool:
    """Whether what stands behind a recipient can only be a person's name."""
    return is_person(text) and len(text.split()) > 2 and not _PLACED.match(text)


_PARTED = re.compile(r";\s*(?=[-–—+•*])")
_RUN_TOGETHER = re.compile(r";\s*(?=\S)")
_ONLY_PURPOSE = re.compile(r"\s*;\s*\(?(?P<purpose>(?:để|thay) [^();]{1,40})\)?[\s.,;]*$")
"""What for, of the recipient named before a semicolon: ``Thường trực Thành ủy; (để b/c)``."""


def _recipients(layout: Layout, items: Sequence[Line]) -> tuple[Found[Recipient], ...]:
    """The recipients: one for each item as it is printed.

    ``- Sở Y tế; Sở Tài chính;`` is one item of its list. Only where several were run together,
    without an item for each, a semicolon parts them.
    """
    pieces: list[_Piece] = []
    loose = [each.text for each in items if not _MARK.match(each.text)]
    together = len(items) == 1 or bool(loose and _RUN_TOGETHER.search(loose[0]))
    stops = any(each.text.endswith(";") for each in items)
    for place, line in enumerate(items):
        above = items[place - 1] if place else None
        if above is not None and stops and _goes_on(above, line):
            pieces[-1] = pieces[-1].with_rest(layout, line)
            continue
        single = above is not None and _MARK.match(line.text) is not None
        pattern = _RUN_TOGETHER if together and not single else _PARTED
        pieces.extend(_Piece(*each) for each in _split(line, pattern))
    read = (_recipient(layout, piece) for piece in pieces)
    return tuple(each for each in read if each is not None)


class _Piece(NamedTuple):
    """Where an item stands, and its words in a line below that stand beside something else."""

    start: int
    end: int
    rest: str = ""

    def with_rest(self, layout: Layout, line: Line) -> _Piece:
        """The item with a line that goes on with it."""
        if self.rest or layout.flat[self.end : line.start].strip():
            return self._replace(rest=f"{self.rest} {line.text}")
        return self._replace(end=line.end)


def _split(line: Line, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The items of a line; what is kept on file is the last of them."""
    at = 0
    for match in pattern.finditer(line.text):
        if _KEPT.match(line.text, at):
            break
        if not _ONLY_PURPOSE.match(line.text, match.start(), len(line.text)):
            yield line.start + at, line.start + match.start()
            at = match.end()
    yield line.start + at, line.end


def _recipient(layout: Layout, piece: _Piece) -> Found[Recipient] | None:
    given = layout.flat[piece.start : piece.end]
    text = re.sub(r"^(?:[-–—+•*\s]+|\d{1,2}[.)]\s+)", "", given)
    start = piece.start + len(given) - len(text)
    shown = text.strip(" .,;-")
    name = f"{shown}{piece.rest}".strip(" .,;-")
    if not any(c.isalpha() for c in name):
        return None
    purpose = _ONLY_PURPOSE.search(name) or _PURPOSE.search(name)
    named = purpose is not None and purpose.start() > 0
    value = Recipient(
        name=words(name[: purpose.start()] if purpose and named else name).rstrip(" ;,"),
        purpose=words(purpose["purpose"]) if purpose and named else None,
    )
    return Found(value=value, span=layout.span(start, start + len(shown)), printed=words(shown))

"""A text as it was given, and the plain text that the readers match on.

Official texts come out of scanners, word processors and Markdown converters with bold marks, table
bars, footnote marks, invisible characters, letters in two code points, and lines cut in the middle
of a sentence. `Source` takes all that away and still knows where every character stood.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from html import unescape
from html.entities import html5
from typing import Generic, TypeVar

from attrs import Attribute, field, frozen

from vnchild.law.text import Text
from vnchild.reading.errors import ReadingError
from vnchild.reading.text.bars import spaces_as_bars, tabs_as_bars
from vnchild.reading.words.letters import CAPITALS, SMALL

T = TypeVar("T")


@frozen
class Span:
    """A stretch of the text as given: from ``start`` up to, not with, ``end``."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies within this one."""
        return self.start <= other.start and other.end <= self.end


@frozen(kw_only=True)
class Found(Generic[T]):
    """Something read in a text.

    Args:
        value: what was read.
        span: where it stands in the text as given.
        printed: the words themselves, on one line and without marks of layout.
        notes: what a person should look at.
    """

    value: T
    span: Span
    printed: str
    notes: tuple[Text, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """The notes in English."""
        return tuple(each.en for each in self.notes)


@frozen
class _Layer:
    """One rewriting: the new text and, piece by piece, where it came from.

    A piece is either copied (``ends`` is -1) or written for the stretch up to ``ends``.
    """

    text: str
    here: tuple[int, ...]
    there: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def moved(self) -> bool:
        """Whether any character stands elsewhere than before."""
        return (self.here, self.there, self.ends) != ((0,), (0,), (-1,))

    def before(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch began and ended before the rewriting."""
        here, there, ends = self.here, self.there, self.ends
        first = bisect_right(here, start) - 1
        if first < 0:
            began = 0
        elif ends[first] >= 0:
            began = there[first]
        else:
            began = there[first] + start - here[first]
        if end <= start:
            return began, began
        last = bisect_right(here, end - 1) - 1
        if last < 0:
            return began, 0
        if ends[last] >= 0:
            return began, ends[last]
        return began, there[last] + end - here[last]


def _rewrite(
    text: str, pattern: re.Pattern[str], write: Callable[[re.Match[str]], str | None]
) -> _Layer:
    """Replace every match by what ``write`` says of it; ``None`` leaves it as it is."""
    pieces: list[str] = []
    here: list[int] = []
    there: list[int] = []
    ends: list[int] = []
    done = mapped = length = 0
    for match in pattern.finditer(text):
        new = write(match)
        if new is None:
            continue
        start, end = match.span()
        pieces += (text[done:start], new)
        done = end
        if len(new) == end - start:
            continue
        if start > mapped:
            here.append(length)
            there.append(mapped)
            ends.append(-1)
            length += start - mapped
        if new:
            here.append(length)
            there.append(start)
            ends.append(end)
            length += len(new)
        mapped = end
    if mapped < len(text) or not here:
        here.append(length)
        there.append(mapped)
        ends.append(-1)
    pieces.append(text[done:])
    return _Layer("".join(pieces), tuple(here), tuple(there), tuple(ends))


_ONE_FOR_ONE = str.maketrans(
    {"\u2010": "-", "\u2011": "-", "\u2212": "-", "\u00d0": "Đ", "\u00f0": "đ", "\uff0f": "/",
     "\u2044": "/", "\u2215": "/"}
)  # fmt: skip
"""Look-alikes: other hyphens and slashes, and the Icelandic letter typed for Đ."""
_TWICE = re.compile("Đ\u00d0|\u00d0Đ|đ\u00f0|\u00f0đ")
"""One letter that a recogniser wrote in both codes."""
_RUN_ON = re.compile(
    rf"(?:TRƯỞNG|TỊCH|ĐỐC)(?=(?:PHÓ|THỨ) [{CAPITALS}]|[{CAPITALS}][{SMALL}]+ [{CAPITALS}])"
)
"""An office with the next line of a signature at once behind it: ``CHỦ TỊCHNguyễn Văn Mẫu``."""
_LOOK_ALIKES = re.compile("[" + "".join(map(chr, _ONE_FOR_ONE)) + "]")

_INVISIBLE = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069"
_SUPERSCRIPT = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
_LETTER = re.compile(r"[^\u0300-\u036f\n][\u0300-\u036f]{1,8}")
_ENDS_A_PAGE = "\f\v\x1c-\x1e\x85\u2028\u2029"
_NOISE = re.compile(
    rf"(?=[{_INVISIBLE}{_SUPERSCRIPT}{_ENDS_A_PAGE}\\|:<\[*_&#+-])(?:"
    rf"(?P<drop>[{_INVISIBLE}]+)"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<rule>^[|:-][|:\- ]{2,}+$)"
    r"|(?P<bar>\|)"
    r"|(?P<head>#{1,6}(?: {1,8}|(?=\n|\Z)))"
    r"|(?P<plus>\+(?= ))"
    r"|(?P<star>\*+)"
    r"|(?P<under>_+)"
    rf"|(?P<br><(?:br|BR) ?/?>|[{_ENDS_A_PAGE}])"
    r"|(?P<sup><(?P<tag>sup|SUP)>[0-9]{1,3}</(?P=tag)>|\[\^\w{1,10}\]:?)"
    rf"|(?P<mark>[{_SUPERSCRIPT}]{{1,3}})"
    r"|(?P<tag_in_line></?(?i:b|strong|i|em|u|span|font|a|small|o:p|label|center)(?:\s[^<>\n]{0,400})?>)"
    r"|(?P<entity>&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8});))",
    re.M,
)


def _letter(entity: str) -> str | None:
    """What an entity of a web page stands for; ``None`` for letters behind an ``&`` of the text."""
    if entity[1:-1].isupper():
        return None
    shown = unescape(entity) if entity[1] == "#" else html5.get(entity[1:])
    return " " if shown == "\u00a0" else shown


_LINE_BEGINS = re.compile(r"(?:\A|\n) {0,12}\Z")
_SPACES = re.compile(r"\s{2,}|[^\S \n]|(?<![.;:!?…|\t])\n(?=[\w/])")
_METRE = re.compile(r"(?<![^\W\d_])[kcd]?m$")


def _compose(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match.group())


def _clean(match: re.Match[str]) -> str | None:
    kind, text, start, found = match.lastgroup, match.string, match.start(), match.group()
    match kind:
        case "escaped":
            return found[1]
        case "entity":
            return _letter(found)
        case "rule" | "br":
            return "\n"
        case "bar":
            return "\t"
        case "head" | "plus" | "star":
            if kind == "star" and (len(found) > 1 or text[start + 1 : start + 2] != " "):
                return ""
            if _LINE_BEGINS.search(text, max(0, start - 13), start) is None:
                return "" if kind == "star" else None
            return "" if kind == "head" else "-"
        case "mark":
            # m² and km² are measures, not notes.
            return None if _METRE.search(text, max(0, start - 3), start) else ""
        case "under":
            around = text[start - 1 : start] + text[match.end() : match.end() + 1]
            return None if len(around) == 2 and around.isalnum() else ""
        case _:
            return ""


_WAITS = re.compile(
    r"(?:(?<!\w)(?:[Ss]ố|ngày|tháng|năm|khoản|điểm|[Đđ]iều|khoản \d|điểm \w)|\w ?[/–—-])$"
)


def _goes_on(text: str, start: int, end: int, lines: int) -> bool:
    """Whether the sentence before a line end goes on behind it."""
    if start == 0 or end >= len(text):
        return False
    before, after = text[max(0, start - 8) : start], text[end : end + 2]
    if before[-1] in ".;:!?…|\t":
        return False
    if after[0].islower():
        # "a) ..." and "b. ..." begin a point; "xã hội" goes on.
        return not (len(after) == 2 and after[1] in ").")
    if after[0] == "/":
        return before[-1].isalnum()
    if before[-1] == ",":
        return lines == 1 and after[0].isalpha()
    return _WAITS.search(before) is not None and after[0].isalnum() and not _CELL.match(after)


_CELL = re.compile(r"[\w.]{1,6}\s?\t")
"""The number of a row, in its cell."""


def _space(match: re.Match[str]) -> str | None:
    found = match.group()
    lines = found.count("\n")
    if lines == 0:
        return "\t" * found.count("\t") or " "
    # A bar at the line end or at the beginning of the next one ends a row of a table.
    if "\t" not in found and _goes_on(match.string, match.start(), match.end(), lines):
        return " "
    if found in {"\n", "\n\n"}:
        return None
    return "\n" if lines == 1 else "\n\n"


def _part(match: re.Match[str]) -> str:
    return f"{match.group()}\n"


_REWRITTEN: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (_LETTER, _compose),
    (_RUN_ON, _part),
    (_NOISE, _clean),
    (_SPACES, _space),
)
"""What is written anew, and how, in this order."""


def _a_text(_: object, __: Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        kind = type(value).__name__
        msg = Text(
            f"văn bản phải là str, không phải {kind}; decode() đổi bytes thành văn bản",
            f"a text is a str, not {kind}; decode() makes one of bytes",
        )
        raise ReadingError(msg)


@frozen(eq=False)
class Source:
    r"""An official text, plain for the readers, every position of which maps back.

    In ``text`` letters are composed (NFC); invisible characters, Markdown and footnote marks are
    gone; a run of spaces is one space; the bars of a table are tabs; a line end is ``\n`` and a
    blank line ``\n\n``, but a line end in the middle of a sentence, also over a page, is a space.

    >>> source = Source("Số: **524** /UBND-KGVX")
    >>> source.text
    'Số: 524 /UBND-KGVX'
    >>> source.span(4, 18)
    Span(start=6, end=22)

    Args:
        given: the text as it was given.
        barred: the same, as long, with bars between the columns of all its tables.
    """

    given: str = field(validator=_a_text)
    text: str = field(init=False, repr=False)
    barred: str = field(init=False, repr=False)
    _layers: tuple[_Layer, ...] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        even = self.given.replace("\r\n", " \n").replace("\r", "\n")
        even = spaces_as_bars(tabs_as_bars(even) if "\t" in even else even).replace("\t", " ")
        object.__setattr__(self, "barred", even)
        layers: list[_Layer] = []
        text = even
        if _TWICE.search(text):
            layers.append(_rewrite(text, _TWICE, lambda match: match.group().strip("\u00d0\u00f0")))
            text = layers[-1].text
        text = text.translate(_ONE_FOR_ONE) if _LOOK_ALIKES.search(text) else text
        for pattern, write in _REWRITTEN:
            if pattern is _LETTER and unicodedata.is_normalized("NFC", text):
                continue
            if pattern is _RUN_ON and pattern.search(text) is None:
                continue
            layers.append(_rewrite(text, pattern, write))
            text = layers[-1].text
        object.__setattr__(self, "_layers", tuple(each for each in reversed(layers) if each.moved))
        object.__setattr__(self, "text", text)

    @classmethod
    def of(cls, text: str | Source) -> Source:
        """The text itself, or the source made of it."""
        return text if isinstance(text, Source) else cls(text)

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of ``text`` stands in the text as given."""
        for layer in self._layers:
            start, end = layer.before(start, end)
        return Span(start, max(start, end))

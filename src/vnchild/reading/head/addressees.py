"""Whom a document is sent to: ``Kính gửi``, and how other kinds of document say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from attrs import frozen

from vnchild.domain.directive import Addressee
from vnchild.reading.body.paragraphs import paragraphs
from vnchild.reading.text.layout import Layout, Line, words
from vnchild.reading.text.source import Found
from vnchild.reading.words import vocabulary
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.letters import LOW

_ADDRESSED = re.compile(
    rf"(?:^|(?<=[\n\t ]))(?:{vocabulary.ADDRESSED}[ \t]{{0,3}}:?|Gửi[ \t]{{0,3}}:)[ \t]*"
)
_WIRED = re.compile(r"(?:^|(?<=[\n\t ]))(?:điện|ĐIỆN|Điện|gửi|GỬI)[ \t]*:[ \t]*\n")
_ALSO = re.compile(rf"[\s;,]*(?:[-–—+•*]\s*)?(?:\(\s*)?{vocabulary.ALSO_ADDRESSED}[ \t]*")
BULLET = re.compile(r"^(?:[-–—+•▪●*·◦]|\d{1,2}[.)]|[a-zđ][.)])[ \t]*")
"""What may stand before an item of a list."""
_EXECUTES = re.compile(
    r"(?:\d{1,2}[.)]\s*)?(?:Quyết định này [^.]{1,200}\.\s+)?"
    r"(?:(?:Các\s+)?(?:Ông|ông|Bà)[^:;.]{0,20}:\s*)?"
    r"(?P<who>[^.\t]{5,1500}?)\s*,?\s*(?:căn\s+cứ\s+[^.;]{1,40}\s+)?"
    r"(?:có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|"
    r"căn\s+cứ)\s+(?:tổ\s+chức\s+)?(?:triển\s+khai\s+)?(?:thực\s+hiện|thi\s+hành)"
)
_OFFICE = (
    rf"(?:{vocabulary.OFFICE}|(?:các|những)\s+(?:cơ quan|tổ chức|đơn vị|cá nhân|thành viên|"
    r"ông|bà))(?!\w)"
)
_PARTED = re.compile(
    rf"\s*;\s*(?:và\s+)?|\s*,\s*(?:và\s+)?(?={_OFFICE})"
    rf"|\s+và\s+(?={_OFFICE})",
    re.I,
)


_CHARGED = re.compile(
    r"(?:(?:Nghị\s+quyết|Chỉ\s+thị)\s+này\s[^.]{1,200}\.\s+)?"
    r"(?:(?:Yêu\s+cầu|Giao|Đề\s+nghị)\s+)?(?:(?:Các\s+)?(?:Ông|ông|Bà)[^:;.]{0,20}:\s*)?"
    r"(?P<who>[^.\t]{5,1500}?)\s*,?\s*(?:có|chịu)\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?"
    r"(?:triển\s+khai\s+)?(?:nghiêm\s+túc\s+)?(?:thực\s+hiện|thi\s+hành)\s+"
    r"(?:nghiêm\s+(?:túc\s+)?)?(?:Nghị\s+quyết|Chỉ\s+thị)\s+này"
)
"""Who carries out a resolution or directive, by one of its last paragraphs."""
_CONTACT = re.compile(
    r"[\s,;:(–-]*(?:Địa chỉ|Mã số thuế|MST|Mã số doanh nghiệp|(?:Số )?[Đđ]iện thoại|ĐT|SĐT|Tel|Fax|"
    r"Email|E-mail|Thư điện tử|Website|Số CCCD|Số CMND|CCCD|CMND|CMTND|Nơi cư trú|Nơi thường trú|"
    r"Chỗ ở(?: hiện nay)?|Hộ khẩu thường trú)(?: liên hệ| trụ sở(?: chính)?| nhận thư|/Fax| số)?"
    r"\s*(?::|\((?:nếu có)\)\s*:)",
    re.I,
)
"""Under an addressee, where it is found: no part of its name."""


_PLAIN = re.compile(
    rf"(?:(?:Các|Toàn thể|Đồng chí|Quý|Ông|Bà|(?i:{vocabulary.OFFICE}))\s|{AGENCY})"
    r"[^.:]{0,150}$"
)
"""An addressee on a line of its own, without a mark before or behind it."""


_BODY = re.compile(rf"(?:{vocabulary.BEGINS_BODY}|{vocabulary.CARRIED})(?!\w)|\d")
"""The beginning of the body, which may follow the addressees without a stop."""


@frozen(kw_only=True)
class Addressed:
    """The addressees, and where the block that lists them ends."""

    found: tuple[Found[Addressee], ...] = ()
    end: int | None = None


def read_addressees(layout: Layout, start: int) -> Addressed:
    """Read the block of addressees that follows the head.

    A resolution or directive has no such block; it may say at its end who carries it out.
    """
    flat, limit = layout.flat, layout.closing
    match = _ADDRESSED.search(flat, 0, min(limit, start + 4000))
    if match is None:
        match = _WIRED.search(flat, start, min(limit, start + 4000))
    if match is None:
        return Addressed(found=_charged(layout, start))
    found, end = _listed(layout, match.end(), limit)
    while (also := _ALSO.match(flat, end, limit)) is not None:
        more, end = _listed(layout, also.end(), limit, opened="(" in also.group())
        found = (*found, *more)
    return Addressed(found=found, end=end)


def _listed(
    layout: Layout, start: int, limit: int, *, opened: bool = False
) -> tuple[tuple[Found[Addressee], ...], int]:
    """The addressees behind one ``Kính gửi``, which a bracket may open, and where they end."""
    flat = layout.flat
    first = _line_end(flat, start, limit)
    inline = flat[start:first].strip()
    if inline and not _more_below(flat, inline, first, limit):
        end = _paragraph_end(flat, start, limit)
        return _split(layout, start, end, opened=opened), end
    found: tuple[Found[Addressee], ...] = ()
    begins = start
    if inline:
        found, begins = _split(layout, start, first, opened=opened), first
    block = _Block(flat, begins, led=bool(inline))
    for line in layout.lines(begins, limit):
        if not block.take(line):
            break
    single = block.bulleted and len(block.items) > 1
    below = (_split(layout, *item, single=single) for item in block.items)
    return (*found, *chain.from_iterable(below)), block.end


class _Block:
    """The lines under ``Kính gửi`` that list the addressees.

    Args:
        flat: the text.
        begins: where the lines begin.
        led: whether an addressee stands beside ``Kính gửi``.
    """

    def __init__(self, flat: str, begins: int, *, led: bool) -> None:
        self._flat = flat
        self._led = led
        self.end = begins
        self.items: list[tuple[int, int]] = []
        self.bulleted = False

    def take(self, line: Line) -> bool:
        """Take in the next line; whether the list may go on behind it."""
        bullet = BULLET.match(line.text)
        begun = self._led or bool(self.items)
        if begun and _ALSO.match(line.text):
            return False
        if begun and _CONTACT.match(line.text):
            self.end = line.end
            return True
        if bullet is None and (self.bulleted or not _is_item(line.text)):
            return self._take_plain(line, alone=not begun)
        if bullet is not None and _closed(self._flat, self.items):
            return False
        self.bulleted = self.bulleted or bullet is not None
        self._add(line.start + (0 if bullet is None else bullet.end()), line.end)
        return self.bulleted or not line.text.endswith(".")

    def _take_plain(self, line: Line, *, alone: bool) -> bool:
        """Take in a line that is no item: the rest of one, or the only addressee."""
        if alone and _PLAIN.match(line.text):
            self._add(line.start, line.end)
            return False
        goes_on = bool(self.items) and self.bulleted
        if not goes_on or not _continues(self._flat, self.items[-1][1], line):
            return False
        start, _ = self.items.pop()
        self._add(start, line.end)
        return True

    def _add(self, start: int, end: int) -> None:
        self.items.append((start, end))
        self.end = end


def _closed(flat: str, listed: list[tuple[int, int]]) -> bool:
    """Whether the list has ended with a full stop: what follows is the body."""
    return bool(listed) and flat[listed[-1][1] - 1] == "."


def _continues(flat: str, end: int, line: Line) -> bool:
    return not line.after_blank and flat[end - 1] not in ".;" and len(line.text) < 120


def _is_item(text: str) -> bool:
    return text.endswith((";", ".")) and len(text) < 250 and not _BODY.match(text)


def _more_below(flat: str, inline: str, first: int, limit: int) -> bool:
    """Whether the list goes on below the line of ``Kính gửi``."""
    below = flat[first:limit].lstrip()
    if BULLET.match(inline):
        return True
    if not inline.endswith(";") or _ALSO.match(below):
        return False
    return bool(BULLET.match(below)) or _is_item(below.split("\n", 1)[0])


def _line_end(flat: str, start: int, limit: int) -> int:
    end = flat.find("\n", start, limit)
    return limit if end < 0 else end


def _paragraph_end(flat: str, start: int, limit: int) -> int:
    """The end of one addressee on the line of ``Kính gửi``, also where the line is wrapped."""
    end = _line_end(flat, start, limit)
    while end < limit and flat[end - 1] not in ".;" and not flat.startswith("\n\n", end):
        following = flat[end + 1 : _line_end(flat, end + 1, limit)]
        if _CONTACT.match(following):
            end = _line_end(flat, end + 1, limit)
            continue
        if _ALSO.match(following):
            break
        if not following or following[0] in "-–+•" or _BODY.match(following):
            break
        if len(following) > 90:
            break
        end = _line_end(flat, end + 1, limit)
    return end


_NOT_ALSO = rf"(?!\s\(?{vocabulary.ALSO_ADDRESSED})"
_IN_LINE = re.compile(rf"(?:{_NOT_ALSO}[^;\t])+")
_IN_ITEM = re.compile(rf"(?:{_NOT_ALSO}[^;\t]|;(?=\s?{LOW})(?!\s?\(?{vocabulary.ALSO_ADDRESSED}))+")


def _split(
    layout: Layout, start: int, end: int, *, single: bool = False, opened: bool = False
) -> tuple[Found[Addressee], ...]:
    """The addressees of a stretch, parted by cells and by semicolons.

    In an item of a list (``single``) small letters behind a semicolon go on with the same one:
    ``- Các Bộ; cơ quan thuộc Chính phủ;``.
    """
    found = []
    for match in (_IN_ITEM if single else _IN_LINE).finditer(layout.flat[start:end]):
        text = match.group()
        contact = _CONTACT.search(text)
        whole = text if contact is None else text[: contact.start()]
        unended = _UNENDED.search(whole)
        stripped = whole.strip(" \n.,;*")
        if unended is not None and "," in stripped:
            stripped = whole[: unended.end()].lstrip(" \n.,;*")
        bullet = BULLET.match(stripped)
        if bullet and bullet.end() < len(stripped) and not stripped[0].isalnum():
            stripped = stripped[bullet.end() :]
        also = _ALSO.match(stripped)
        if also is not None:
            stripped = stripped[also.end() :]
            opened = opened or "(" in also.group()
        if opened and stripped.endswith(")") and stripped.count(")") > stripped.count("("):
            stripped, opened = stripped[:-1].rstrip(" ."), False
        if not stripped or not any(c.isalpha() for c in stripped):
            continue
        at = start + match.start() + text.index(stripped)
        name = words(stripped)
        span = layout.span(at, at + len(stripped))
        found.append(Found(value=Addressee(name=name), span=span, printed=name))
    return tuple(found)


_UNENDED = re.compile(r"(?<=\w)\.{3}(?=[\s,;*]*$)")
"""A list that does not end: ``UBND các huyện Mai Sơn, Yên Châu...``."""


def executing(layout: Layout, start: int, end: int) -> tuple[Found[Addressee], ...]:
    """Those whom the last article of a decision tells to carry it out."""
    articles = list(re.finditer(r"(?:^|\n)Điều\s+\d+\s*[.:]\s*", layout.flat[start:end]))
    for article in reversed(articles[-_ARTICLES:]):
        told = _EXECUTES.match(layout.flat, start + article.end(), end)
        if told is not None:
            return tuple(_parted(layout, *told.span("who")))
    return ()


def _charged(layout: Layout, start: int) -> tuple[Found[Addressee], ...]:
    """Those whom one of the last paragraphs of a resolution or directive tells to carry it out."""
    begin = start
    if layout.closing - start > _LAST:
        begin = _line_end(layout.flat, layout.closing - _LAST, layout.closing)
    for part in reversed(paragraphs(layout, begin, layout.closing)):
        told = _CHARGED.match(part.text)
        if told is not None:
            at, until = told.span("who")
            return tuple(_parted(layout, part.start + at, part.start + until))
    return ()


_LAST = 4000
"""How much of the end of a body may say who carries it out, in characters."""
_ARTICLES = 5
"""How many of the last articles may be the one that tells who carries it out."""


def _parted(layout: Layout, start: int, end: int) -> Iterator[Found[Addressee]]:
    at = start
    for until, following in (
        *((m.start(), m.end()) for m in _PARTED.finditer(layout.flat, start, end)),
        (end, end),
    ):
        name = words(layout.flat[at:until])
        if until < end and layout.flat[until] == "," and _BARE_OFFICE.fullmatch(name):
            # "Giám đốc, Thủ trưởng các sở" are the heads of the same bodies.
            continue
        if name:
            yield Found(value=Addressee(name=name), span=layout.span(at, until), printed=name)
        at = following


_BARE_OFFICE = re.compile(rf"(?!Bộ trưởng|Thủ tướng){vocabulary.OFFICE}", re.I)
"""An office without what it is of; of ministers nothing has to be said."""

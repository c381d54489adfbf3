"""The body of a document: paragraphs, what it rests on, and its numbered parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from vnchild.domain.directive import BasisKind
from vnchild.reading.text.layout import Layout, Line, words
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.letters import CAPITALS, UP
from vnchild.reading.words.verbs import Tells, capitalised, pattern, telling
from vnchild.reading.words.vocabulary import BASED, CARRIED, CONSIDERED

_MARKER = re.compile(
    rf"(?P<part>(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+\w+|THỨ\s+\w+|[IVX]+|\d+)(?!\w)[.:]?)"
    rf"|(?P<article>Điều\s+\d{{1,3}}[a-zđ]?\s?[.:])"
    rf"|(?P<roman>[IVX]{{1,5}}\s?[.)/-])(?=\s?[{CAPITALS}“\"(])"
    rf"|(?P<arabic>\d{{1,2}}\s?[.)/](?!\s?\d)|"
    rf"\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}[.)]?(?=\s))(?=\s?[{CAPITALS}“\"(])"
    rf"|(?P<letter>[a-zđ](?:\)|\.(?=\s?{UP})))"
    r"|(?P<bullet>[-–—+•▪●*·◦](?!\d))"
)
_CELL = re.compile(r"[^\t]{1,8}\t")
"""A number in a cell of its own is that of a row."""


class Level(IntEnum):
    """How deep a number or bullet is; ``1.1`` and ``1.1.1`` lie between `ITEM` and `LETTER`."""

    PART = 0
    """``Phần thứ nhất``, ``Chương I``."""
    CHAPTER = 1
    """``I.``, ``Điều 1.``."""
    ITEM = 2
    """``1.``."""
    LETTER = 6
    """``a)``."""
    BULLET = 7
    """``-``."""
    PLAIN = 9
    """None of them."""


_LEVELS = {
    "part": Level.PART,
    "roman": Level.CHAPTER,
    "article": Level.CHAPTER,
    "arabic": Level.ITEM,
    "letter": Level.LETTER,
    "bullet": Level.BULLET,
}
_BASIS = re.compile(
    rf"(?:(?P<based>{BASED})|(?P<carried>{CARRIED})|(?P<considered>{CONSIDERED}))(?!\w)".replace(
        " ", r"\s+"
    )
)
_ORDERS = re.compile(
    r"(?<!việc )(?<!theo )(?:yêu\s+cầu|đề\s+nghị|giao|chỉ\s+đạo|hướng\s+dẫn|thông\s+báo|"
    r"có\s+ý\s+kiến|"
    r"ban\s+hành|điện|quyết\s+định|chỉ\s+thị|trân\s+trọng)(?!\w)"
)
_CALLED = re.compile(r"\s+(?:các|UBND|Ủy ban|quý|Quý|đồng chí|Sở|Phòng|trường)(?!\w)")
_NOT_TASKS = re.compile(
    r"(?:MỤC ĐÍCH|YÊU CẦU|MỤC TIÊU|QUAN ĐIỂM|ĐÁNH GIÁ|TÌNH HÌNH|KẾT QUẢ|ĐẶC ĐIỂM|NHẬN XÉT|"
    r"SỰ CẦN THIẾT|ƯU ĐIỂM|TỒN TẠI[,:]|HẠN CHẾ[,:]|CĂN CỨ|ĐỐI TƯỢNG|PHẠM VI)",
    re.I,
)
_ASSESSES = re.compile(r"Đánh giá (?!chung|tình hình|về tình hình)")
"""Begins an order, not a title: ``1. Đánh giá kết quả thực hiện:``."""
TELLS = re.compile(
    r"(?:(?:KHÁI QUÁT|ĐÁNH GIÁ|TÌNH HÌNH|KẾT QUẢ|ĐẶC ĐIỂM|NHẬN XÉT|THỰC TRẠNG|ƯU ĐIỂM|TỒN TẠI|"
    r"HẠN CHẾ)(?!\w))"
)
"""The beginning of the title of a chapter that tells what has been, and orders nothing."""


class Paragraph(NamedTuple):
    """A paragraph of the body.

    Args:
        start: where its words begin, behind a number or bullet.
        end: where it ends.
        text: its words, every character at its own distance from ``start``.
        level: how deep its number or bullet is, a `Level` or between two of them.
        label: the number as printed.
        cell: whether it is a row of a table.
    """

    start: int
    end: int
    text: str
    level: int = Level.PLAIN
    label: str = ""
    cell: bool = False


class Section(NamedTuple):
    """A numbered part with all its paragraphs.

    Args:
        label: its number as printed, behind those of the parts that hold it.
        level: how deep it is.
        paragraphs: its paragraphs, the heading first.
        above: the headings under which it stands, the outermost first.
        leads: whether only a list below it says what is to be done.
    """

    label: str
    level: int
    paragraphs: tuple[Paragraph, ...]
    above: tuple[str, ...] = ()
    leads: bool = False

    @property
    def text(self) -> str:
        """All its words."""
        if len(self.paragraphs) == 1:
            return words(self.paragraphs[0].text)
        return words(" ".join(p.text for p in self.paragraphs))


def paragraphs(layout: Layout, start: int, end: int) -> tuple[Paragraph, ...]:
    """The paragraphs between two positions; a page in the middle of a sentence does not cut it."""
    pieces: list[tuple[int, int]] = []
    flat = layout.flat
    for line in layout.lines(start, end):
        if pieces and _may_go_on(flat, pieces[-1], line):
            pieces[-1] = (pieces[-1][0], line.end)
        else:
            pieces.append((line.start, line.end))
    return tuple(_paragraph(flat, *piece) for piece in pieces)


def _paragraph(flat: str, start: int, end: int) -> Paragraph:
    text = flat[start:end]
    match = None if _CELL.match(text) else _MARKER.match(text)
    at = 0
    level, label = int(Level.PLAIN), ""
    if match is not None and match.lastgroup is not None:
        level = _LEVELS[match.lastgroup]
        label = match.group().strip(" .):/-") or "-"
        if match.lastgroup == "arabic":
            level += label.count(".")
        at = len(text) - len(text[match.end() :].lstrip())
    body = text[at:].replace("\n", " ")
    cell = "\t" in body and "\t" in body.strip()
    return Paragraph(start + at, end, body, level, words(label) if len(label) > 1 else label, cell)


_STOPS = frozenset('.;:!?”"')


def _may_go_on(flat: str, piece: tuple[int, int], line: Line) -> bool:
    """Whether a line is the rest of the paragraph before it, which seldom goes on behind a stop."""
    last = flat[piece[1] - 1]
    if last in _STOPS and not (last == ";" and line.text[0].islower()):
        return False
    return _goes_on(_tail(flat, *piece), line.text, line.after_blank)


_TAIL = 400
"""How much of a paragraph tells whether the next line goes on with it, in characters."""


def _tail(flat: str, start: int, end: int) -> str:
    return flat[max(start, end - _TAIL) : end]


_HYPHENED = re.compile(r"(?:Lao động|Bà Rịa|Phan Rang)\s?$")
_TO_FIGURE = re.compile(r"[-–] ?\d")
_NUMBERED = ("Điều", "khoản", "điểm", "ngày", "tháng", "số", "Mục", "mục")
_HEADING = re.compile(rf"[{CAPITALS}\s,.\d]{{4,}}$")


_IN_CAPITALS = re.compile(
    rf"(?:[IVX]{{1,5}}|\d{{1,2}})\s?[.)/-]\s?(?=[^\n]{{8}})[{CAPITALS}\s,–-]+"
)
"""A numbered title in capitals, which ends where small letters begin."""
_TITLE = 120
_TITLED = re.compile(
    rf"(?:(?:[IVX]{{1,5}}|\d{{1,2}}(?:\.\d{{1,2}}){{0,3}})\s?[.)/-]?|[a-zđ][.)])\s?"
    rf"(?:{AGENCY}|(?:Các|Trưởng|Bí thư|Đề nghị|Giao|Đối với)\s[^,;:.\n]{{2,80}})"
)
"""A number and an agency, on a line of their own the title of what is asked of it."""
_TO_DO = re.compile(
    rf"(?:{pattern(capitalised(telling(Tells.ORDERS | Tells.BELOW, but=Tells.NAMES)))})(?!\w)"
)
"""A word with which the line below a title begins that says what is to be done."""

_HEADED = re.compile(r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})\s?[.)/-]?\s?[^;:.\n]{3,80}")
"""A number and some words without a stop on a line of their own: a title, if an order follows."""
_UNFINISHED = re.compile(
    r"(?:[,(–-]|(?<!\w)(?:và|của|các|cho|với|về|thuộc|sở|bộ|ban|cục|phòng|trung|tâm|viện|hội|đồng|"
    r"văn|ủy|uỷ|công|tổ|chi))$",
    re.I,
)
"""The end of a line that cannot be that of a title."""


def _goes_on(before: str, after: str, after_blank: bool) -> bool:
    """Whether a line is the rest of the paragraph before it."""
    last = before[-1]
    if "\t" in before[before.rfind("\n") + 1 :] or "\t" in after:
        return False
    marker = _MARKER.match(after)
    if marker is not None:
        if after[0] in "-–" and _HYPHENED.search(before):
            return True
        if marker.lastgroup == "bullet" and _TO_FIGURE.match(after) and before[-1].isdigit():
            return True
        return before.endswith(_NUMBERED)
    if last == ";" and after[0].islower() and _in_brackets(before):
        return True
    if last in _STOPS:
        return False
    if after[0].islower():
        return True
    heading = _HEADING.match(after) is not None
    if heading:
        return before == before.upper() and not after_blank
    if _IN_CAPITALS.fullmatch(before) and not after.isupper():
        return False
    if (
        _TO_DO.match(after)
        and len(before) < _TITLE
        and (_TITLED.fullmatch(before) or _is_headed(before))
    ):
        return False
    if len(before) < _SHORT and _is_headed(before) and _DOER.match(after):
        return False
    if after_blank:
        return last == "," or (len(before) > 60 and last not in ")*" and not _BASIS.match(after))
    return not _BASIS.match(after)


_SHORT = 45
"""A line that ends so early is not one of a text that is broken at a width, in characters."""
_DOER = re.compile(rf"{AGENCY}\s+(?:{pattern(telling(Tells.ORDERS | Tells.DONE))})(?!\w)")
"""Who is to do something, at the beginning of a line."""


def _is_headed(before: str) -> bool:
    """Whether a paragraph is a number and a title on one line."""
    return _HEADED.fullmatch(before) is not None and _UNFINISHED.search(before) is None


def _in_brackets(before: str) -> bool:
    """Whether a bracket is still open at the end of a paragraph."""
    return before.rfind("(") > before.rfind(")")


def basis_kind(paragraph: Paragraph) -> BasisKind | None:
    """What a paragraph says of the documents it names; ``None`` if it is no such paragraph."""
    match = _BASIS.match(paragraph.text)
    if match is None:
        return None
    if match["based"]:
        if re.match(r"Theo\s+đề\s+nghị", paragraph.text):
            return BasisKind.CONSIDERS
        return BasisKind.BASED_ON
    return BasisKind.CARRIES_OUT if match["carried"] else BasisKind.CONSIDERS


def order_at(paragraph: Paragraph) -> int | None:
    """Where a paragraph begins to order, ``None`` if it does not."""
    match = None
    for match in _ORDERS.finditer(paragraph.text):
        before = paragraph.text[: match.start()]
        if before.endswith((", ", "; ")) and _CALLED.match(paragraph.text, match.end()):
            return match.end()
        if before.rstrip().endswith(("về việc", "theo", "sự", "đề", "được")):
            continue
        if re.search(rf"(?:^|,\s+|[.;]\s+|\s)(?:nay\s+)?{AGENCY}\s*$", before[-160:]) or re.search(
            r"(?:UBND|Ủy ban nhân dân|Chủ tịch|Sở|Phòng|Bộ|Ban|Cục|trường)[^.;,]{0,60}$", before
        ):
            return match.end()
    told = _WHO_REPORTS.search(paragraph.text)
    if told is None or _IS_ABOUT.search(paragraph.text, 0, told.start()):
        return None
    return told.start() + 1


_WHO_REPORTS = re.compile(
    rf"[,;]\s+(?:{AGENCY}|(?:[Cc]ác|Những)\s[^,;.:]{{2,60}}?)\s+(?:có\s+trách\s+nhiệm\s+|phải\s+)?"
    r"(?:báo\s+cáo|gửi|nộp|trình|hoàn\s+thành|tổng\s+hợp|rà\s+soát|lập)\s"
)
"""An order without a word of ordering: ``Thực hiện Công văn số ..., UBND các xã báo cáo ...``."""
_IS_ABOUT = re.compile(r"\s(?:về\s+việc|về|V/v|yêu\s+cầu|đề\s+nghị|giao|quy\s+định)(?!\w)")
"""The document named before tells of what follows, as far as its words show."""


def sections(parts: Sequence[Paragraph]) -> tuple[Section, ...]:
    """The numbered parts that have no numbered part below them."""
    numbered = [i for i, p in enumerate(parts) if p.level < Level.LETTER]
    if not numbered:
        return tuple(_listed(parts))
    found: list[Section] = []
    path: list[tuple[int, str, str]] = []
    for place, index in enumerate(numbered):
        here = parts[index]
        following = numbered[place + 1] if place + 1 < len(numbered) else len(parts)
        path = [step for step in path if step[0] < here.level]
        titles = tuple(step[2] for step in path)
        path.append((here.level, here.label, words(here.text[:_TOLD])))
        has_below = following < len(parts) and parts[following].level > here.level
        own = [p for p in parts[index:following] if not _is_closing(p)]
        if has_below and len(own) == 1 and len(here.text) < 200:
            continue
        told = " ".join((*titles, here.text))
        if _NOT_TASKS.match(told) and (path[0][0] < Level.ITEM or not _ASSESSES.match(told)):
            continue
        steps = path[:-1]
        if steps and here.label.startswith(f"{steps[-1][1]}."):
            steps = steps[:-1]
        label = ".".join((*(step[1] for step in steps), here.label))
        found.append(Section(label=label, level=here.level, paragraphs=tuple(own), above=titles))
    return tuple(found)


_TOLD = 200
"""How much of a heading is kept for the parts below it, in characters."""


def _listed(parts: Sequence[Paragraph]) -> Iterator[Section]:
    """The items of the lists of a document without numbers, under what leads them in."""
    titles: list[tuple[int, str]] = []
    bullet = next((bullet_of(p) for p in parts if p.level == Level.BULLET), "")

    def depth(paragraph: Paragraph) -> int:
        """How deep an item is; ``+`` stands below the ``-`` with which a list begins."""
        below = paragraph.level == Level.BULLET and bullet_of(paragraph) != bullet
        return 2 * paragraph.level + below

    for place, here in enumerate(parts):
        if here.level == Level.PLAIN:
            titles = [(0, words(here.text[:_TOLD]))] if here.text.rstrip().endswith(":") else []
            continue
        titles = [title for title in titles if title[0] < depth(here)]
        follows = parts[place + 1 : place + 2]
        leads = any(depth(here) < depth(p) < 2 * Level.PLAIN for p in follows)
        above = tuple(title[1] for title in titles)
        yield Section(here.label, here.level, (here,), above, leads)
        titles.append((depth(here), words(here.text[:_TOLD])))


def bullet_of(paragraph: Paragraph) -> str:
    """The bullet of a paragraph; dashes of any length are one."""
    return "-" if paragraph.label in {"–", "—"} else paragraph.label


def _is_closing(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a closing one, not of the last numbered part."""
    return (
        paragraph.level == Level.PLAIN
        and re.match(
            r"(?:Trên đây|Trong quá trình|Yêu cầu|Đề nghị|Căn cứ nội dung|Nhận được|Giao|"
            r"Quá trình|Trân trọng|"
            r"Công văn này|Kế hoạch này|Chỉ thị này|Quyết định này|Trong khi|Ủy ban|UBND)\b",
            paragraph.text,
        )
        is not None
    )

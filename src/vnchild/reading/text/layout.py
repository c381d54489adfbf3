"""The parts of an official document: head, body, closing, and what is appended.

Everything here works on the plain text of a `Source` and keeps its positions: what is noise (page
numbers, rules, the motto of the state) is overwritten with spaces, never cut out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attrs import frozen

from vnchild.reading.text.glued import IN_ONE_LINE, NAME_SIGNED, parted, parted_signature
from vnchild.reading.text.source import Source, Span
from vnchild.reading.words import vocabulary
from vnchild.reading.words.agencies import begins_agency
from vnchild.reading.words.letters import LOW, NAME, UP
from vnchild.reading.words.vocabulary import CAPACITY_MARK, DEGREE, OFFICE_IN_CAPITALS

_PAGE = re.compile(
    r"^[ \t]*(?:(?:trang|page)?[ .:-]*\d{1,3}(?:[ ]?(?:/|of|trên)[ ]?\d{1,3})?[ .-]*|"
    r"[-–—_=~*#. \t]{2,})$",
    re.I | re.M,
)
_MOTTO = re.compile(
    r"C[ỘÔO]NG\s+H(?:[ÒO]A|O[ÀA])\s+X[ÃAÀ]\s+H[ỘÔO]I\s+CH[ỦÙU]\s+NGH[ĨI]A\s+VI[ỆÊE]T\s+NAM"
    r"|[ĐD][ộôo]c\s+l[ậâa]p\s*[-–—~_.]{1,3}\s*T[ựưu]\s+do\s*[-–—~_.]{1,3}\s*H[ạa]nh\s+ph[úu]c"
    r"|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM",
    re.I,
)
_URGENT = re.compile(
    r"^[ \t]*[(\[]?(?:H(?:ỎA|OẢ) TỐC(?: HẸN GIỜ.{0,30})?|(?:THƯỢNG )?KHẨN|"
    r"(?:TUYỆT |TỐI )?MẬT|DỰ THẢO)"
    r"[)\]]?[ \t]*$",
    re.M,
)
"""A stamp over the head: how urgent or secret a document is, or that it is a draft."""
NOTE = re.compile(
    rf"(?P<mark>(?:\[\d{{1,3}}\]|\(\d{{1,2}}\)|\d{{1,2}})\s{{0,2}})(?={UP})(?:[^\n]{{40}}|.{{0,40}}:)"
    r"|(?:[-*(]\s?)?(?:Ghi chú|Lưu ý|Chú thích)(?!\w)"
)
"""The beginning of a note at the foot of a page."""
_NUMBER_LINE = re.compile(r"(?:^|[\t\n ])S[ốôo]\s{0,3}[:.]?\s{0,3}[\d.…/_ ]{0,30}", re.I)
CAPACITY = re.compile(rf"^{CAPACITY_MARK}\s?(?={UP})")
"""The beginning of a line of a signature: on behalf of whom, or in whose place."""
TITLE = re.compile(vocabulary.TITLE)
"""A line that is the office of a signer."""
RECIPIENTS = re.compile(
    rf"^{vocabulary.RECIPIENTS}\s?(?::|\.?$|(?=[-–+•*])|(?=như\s)|(?={CAPACITY_MARK}\s?\w))", re.I
)
"""What stands over the recipients; a sentence of the body may begin with the same words."""
_SIGNED = re.compile(vocabulary.SIGNED)
_NAMED = re.compile(vocabulary.PERSON)
_NAMES = re.compile(rf"{DEGREE}{UP}{LOW}+(?:[ ]{NAME}){{3,14}}")
"""The names of several, side by side."""
_OFFICE = re.compile(rf"(?<!\w){OFFICE_IN_CAPITALS}(?!\w)")
_HEAD_REACH = 6000


def words(text: str) -> str:
    """A stretch of text on one line."""
    return " ".join(text.split())


def loose(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern in which a plain space stands for white space of any length, ``" ?"`` for any."""
    return re.compile(pattern.replace(" ?", r"\s*").replace(" ", r"\s+"), flags)


class Line(NamedTuple):
    """A line or a cell of a table: where it stands and its words."""

    start: int
    end: int
    text: str
    after_blank: bool = False

    @property
    def is_upper(self) -> bool:
        """Whether its letters are capitals."""
        return self.text.isupper()


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^\n\t]+|\n(?=\n)")


@frozen
class Layout:
    """An official document by its parts, as positions in ``flat``.

    Args:
        source: the text.
        flat: the text of the source with noise overwritten; positions are the same.
        number_at: where the line of the number begins, ``None`` if there is none.
        closing: where recipients and signature begin.
        appended: where what follows the signature begins.
    """

    source: Source
    flat: str
    number_at: int | None
    closing: int
    appended: int

    def lines(self, start: int, end: int, *, cells: bool = False) -> Iterator[Line]:
        """The lines that have words, or the cells of each line."""
        blank = True
        flat = self.flat
        for match in (_CELL if cells else _LINE).finditer(flat, start, end):
            text = match[0]
            stripped = text.strip()
            if not stripped:
                blank = True
                continue
            begins = match.start()
            at = begins if text[0] == stripped[0] else begins + text.index(stripped[0])
            after_blank = blank or flat[begins - 2 : begins] == "\n\n"
            yield Line(at, at + len(stripped), stripped, after_blank)
            blank = False

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of ``flat`` stands in the text as given."""
        return self.source.span(start, end)

    def text(self, start: int, end: int) -> str:
        """The words of a stretch."""
        return words(self.flat[start:end])


_PAGE_NUMBER = re.compile(
    r"^[ \t]*(?:[-–—*]{1,3}[ \t]?)?(?:(?:trang|"
    r"page)[ \t])?\d{1,3}(?:[ ]?/[ ]?\d{1,3})?(?:[ \t]?[-–—*]{1,3})?[ \t\r]*$",
    re.I | re.M,
)


def without_pages(text: str) -> str:
    """A text whose page numbers are overwritten with spaces; every position stays."""
    return _PAGE_NUMBER.sub(_blank, text)


def lay_out(source: Source) -> Layout:
    """Find the parts of a document."""
    flat = _MOTTO.sub(_blank, parted(source.text))
    flat = _PAGE.sub(_blank, _URGENT.sub(_blank, flat))
    number = _NUMBER_LINE.search(flat, 0, _HEAD_REACH)
    number_at = number.start() if number else None
    draft = Layout(source, flat, number_at, len(flat), len(flat))
    closing = _closing(draft, number.end() if number else 0)
    flat = flat[:closing] + parted_signature(flat[closing:])
    signed = Layout(source, flat, number_at, closing, len(flat))
    return Layout(source, flat, number_at, closing, _appended(signed, closing))


def _closing(layout: Layout, start: int) -> int:
    """Where recipients and signature begin, with the agencies named over a signature."""
    ended = None
    office: Line | None = None
    over: int | None = None
    agency: int | None = None
    recipients = _Recipients(layout)
    for line in layout.lines(start, len(layout.flat), cells=True):
        text = line.text
        if office is not None and _is_signed(layout, office, line):
            return recipients.or_else(over)
        office = None
        if recipients.are_over(line):
            return recipients.or_else(None)
        recipients.take(line)
        if text[0].isupper() and IN_ONE_LINE.fullmatch(text) and not _in_table(layout, line):
            return recipients.or_else(line.start if agency is None else agency)
        if line.is_upper:
            titled = TITLE.fullmatch(text) is not None
            closes = titled and (ended is not None or recipients.at is not None)
            over = line.start if agency is None else agency
            if CAPACITY.match(text) or closes:
                return recipients.or_else(over)
            office = line if titled else None
            agency = (agency or line.start) if begins_agency(text) else None
        else:
            agency = None
        if text.endswith(("./.", "/.", ".//.")):
            ended = line.end
    return recipients.or_else(ended)


def _is_signed(layout: Layout, office: Line, line: Line) -> bool:
    """Whether a line is the name, or stands for the signature, of the office above it."""
    if _SIGNED.match(line.text) or NAME_SIGNED.fullmatch(line.text):
        return True
    several = len(_OFFICE.findall(office.text)) > 1
    named = (_NAMES if several else _NAMED).fullmatch(line.text) is not None
    return named and not _in_table(layout, office)


_FILED = re.compile(rf"(?:[-–—+•*]\s?|\d{{1,2}}[.)]\s)?{vocabulary.ON_FILE}")
_TIME_LIMIT = r"(?:trước|nhất|đến hết)\s(?:là\s)?(?:(?:ngày|tháng)\s)?\d{1,2}(?!\d)"
_DAY = rf"(?<![\d/.-])\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?20\d\d(?!\d)|{_TIME_LIMIT}"
_STAMP = re.compile(
    r"(?:(?:Ngày|Thời gian|Giờ|Người)\s?ký|Ký\s(?:bởi|số|ngày)|Cơ quan\s?:|E-?mail)(?!\w)", re.I
)
"""The beginning of a line that a signature made by a machine prints."""
_BODY_AGAIN = re.compile(rf"^Điều\s\d|{_DAY}")
"""What stands in no list of recipients: an article, a day."""
_ITEM = re.compile(r"[-–—+•*]")
_NUMBERED = re.compile(r"(\d{1,2})[.)/]\s")
_COLUMNS = 3
"""Recipients and signatures stand in no more columns."""


def names_day(text: str) -> bool:
    """Whether a line under a body names a day, as recipients do not, but what is ordered does."""
    return _STAMP.match(text) is None and re.search(_DAY, text) is not None


def names_time_limit(text: str) -> bool:
    """Whether a line names a day by which something is due."""
    return re.search(_TIME_LIMIT, text) is not None


def _beside(layout: Layout, line: Line) -> list[str]:
    """The other cells of the row of a table in which a cell stands."""
    flat = layout.flat
    first, last = max(0, line.start - _ROW), line.end + _ROW
    begins = max(first, flat.rfind("\n", first, line.start) + 1)
    ends = flat.find("\n", line.end, last)
    row = flat[begins : last if ends < 0 else ends]
    return [cell for each in row.split("\t") if (cell := each.strip()) and cell != line.text]


_ROW = 400
"""How far to either side the row of a cell is looked at, in characters."""


def _in_table(layout: Layout, line: Line) -> bool:
    """Whether an office stands in a row with a number or a name; over a signature it does not."""
    beside = _beside(layout, line)
    return any(cell.rstrip(".").isdigit() or _NAMED.fullmatch(cell) for cell in beside)


_APPENDED = re.compile(
    r"^(?:[^\n]{0,60}\. )?"
    r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY TRÌNH)(?!\w)"
    r"|^\((?:Ban hành )?[Kk]èm theo (?:Quyết|Công|Kế|Thông|Nghị|Chỉ)"
    r"|^(?:PHỤ LỤC|DANH MỤC|DANH SÁCH|BIỂU MẪU|MẪU SỐ|BẢNG|ĐỀ CƯƠNG|Phụ lục|Mẫu số|Biểu số|"
    r"Biểu mẫu)\b"
)
_BEHIND = re.compile(rf"{_APPENDED.pattern}|^(?:{NOTE.pattern})")
"""What stands behind all of a document: its appendices, the notes at its foot."""


class _Recipients:
    """Where the recipients begin: the last line that may stand over them, before a signature.

    Args:
        layout: the document.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._numbered = False
        self._listed = False
        self._bare = False
        self.at: int | None = None

    def or_else(self, other: int | None) -> int:
        """Where they begin, or something else if there are none; at last the end of the text."""
        if self.at is not None:
            return self.at
        return len(self._layout.flat) if other is None else other

    def are_over(self, line: Line) -> bool:
        """Whether a line can only stand behind them: the file, a note, what is appended."""
        if self.at is None:
            return False
        if _SIGNED.match(line.text) or _FILED.match(line.text):
            return True
        return self._listed and _BEHIND.match(line.text) is not None

    def take(self, line: Line) -> None:
        """Look at the next line: it begins the list, goes on with it, or shows there is none."""
        if line.text[0] in "Nn" and self._stands_over(line):
            self.at, self._numbered, self._listed = line.start, False, False
            self._bare = ":" not in line.text
        elif self.at is not None:
            self._listed = self._listed or _ITEM.match(line.text) is not None
            number = _NUMBERED.match(line.text)
            # A list of recipients begins with 1; what begins with 2 goes on with the body.
            further = number is not None and not self._numbered and int(number[1]) > 1
            self._numbered = self._numbered or number is not None
            ordered = _BODY_AGAIN.search(line.text) is not None
            if further or (ordered and not _ITEM.match(line.text) and not _STAMP.match(line.text)):
                self.at = None
            elif self._bare and not (line.is_upper or number or _ITEM.match(line.text)):
                # Without a colon only a list below tells that it is not the head of a column.
                self.at = self.at if line.text.startswith("Như ") else None
            self._bare = False

    def _stands_over(self, line: Line) -> bool:
        """Whether a line stands over recipients; beside the head of a table stand its others."""
        head = RECIPIENTS.match(line.text)
        if head is None or names_day(line.text):
            return False
        beside = _beside(self._layout, line)
        if ":" in head.group():
            return len(beside) < _COLUMNS
        return all(CAPACITY.match(cell) or TITLE.fullmatch(cell) for cell in beside)


_PAGE_GOES_ON = re.compile(
    r"^[>» ]*(?:Xem thêm|(?:Bài viết|Bài|Tin|Văn bản|Tin bài) (?:liên quan|khác|cùng chuyên mục)|"
    r"Các tin khác|Tags?|Từ khóa|Từ khoá|Nguồn tin|Bình luận|Chia sẻ)(?!\w)",
    re.M,
)


def page_end(layout: Layout) -> int:
    """Where, in the text as given, the page that shows a document goes on with something else."""
    found = _PAGE_GOES_ON.search(layout.flat, layout.closing)
    return (
        len(layout.source.given) if found is None else layout.span(found.start(), found.end()).start
    )


def _appended(layout: Layout, closing: int) -> int:
    """Where what is appended begins, also the notes at the foot that follow every signature."""
    noted: int | None = None
    for line in layout.lines(closing, len(layout.flat)):
        if _APPENDED.match(line.text):
            return line.start if noted is None else noted
        if noted is None:
            mark = NOTE.match(line.text)
            noted = None if mark is None else line.start + len(mark["mark"] or "")
        elif _SIGNS.match(line.text) or _NAMED.fullmatch(line.text) or TITLE.fullmatch(line.text):
            noted = None
    return len(layout.flat) if noted is None else noted


_SIGNS = re.compile(
    rf"{CAPACITY.pattern}|{RECIPIENTS.pattern}|[-–—+•*]\s?|Lưu(?! ý)(?!\w)", CAPACITY.flags
)
"""A line of the closing itself."""

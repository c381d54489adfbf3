"""The parts of an official document: head, body, closing, and what is appended.

Everything here works on the plain text of a `Source` and keeps its positions: what is noise (page
numbers, rules, the motto of the state) is overwritten with spaces, never cut out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attrs import frozen

from vnchild.reading.agencies import begins_agency
from vnchild.reading.glued import parted, parted_signature
from vnchild.reading.letters import CAPITALS, LOW, NAME, UP
from vnchild.reading.source import Source, Span

_PAGE = re.compile(
    r"^[ \t]*(?:(?:trang|page)?[ .:-]*\d{1,3}(?:[ ]?(?:/|of|trên)[ ]?\d{1,3})?[ .-]*|"
    r"[-–—_=~*#. \t]{2,})$",
    re.I | re.M,
)
_MOTTO = re.compile(
    r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM"
    r"|Độc\s+lập\s*[-–—]\s*Tự\s+do\s*[-–—]\s*Hạnh\s+phúc"
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
CAPACITY = re.compile(rf"^(?:(?:KT|TM|T/M|TL|TUQ|K/T|T/L)\s?[.\s]|Q\s?\.)\s?(?={UP})")
"""The beginning of a line of a signature: on behalf of whom, or in whose place."""
RECIPIENTS = re.compile(r"^(?:Nơi|Nởi|Noi)\s?(?:nhận|gửi|nhân)\s*:?", re.I)
_TITLES = (
    "CHỦ TỊCH|PHÓ CHỦ TỊCH|PHÓ CHỦ NHIỆM|PHÓ TỔNG CỤC TRƯỞNG|PHÓ VỤ TRƯỞNG|PHÓ VIỆN TRƯỞNG|"
    "BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|HIỆU TRƯỞNG|"
    "PHÓ HIỆU TRƯỞNG|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|BÍ THƯ|"
    "PHÓ BÍ THƯ|CỤC TRƯỞNG|PHÓ CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|THỦ TƯỚNG|"
    "PHÓ THỦ TƯỚNG|VỤ TRƯỞNG|TRƯỞNG CÔNG AN|VIỆN TRƯỞNG|TỔNG CỤC TRƯỞNG|CHỦ NHIỆM|"
    "BỘ TRƯỞNG, CHỦ NHIỆM|TỔNG GIÁM ĐỐC|CHI CỤC TRƯỞNG|PHÓ CHI CỤC TRƯỞNG|CHÁNH ÁN|"
    "PHÓ THỦ TƯỚNG CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|PHÓ TRƯỞNG BAN THƯỜNG TRỰC|"
    "CHÁNH THANH TRA|PHÓ CHÁNH THANH TRA|TỔNG THANH TRA|TRƯỞNG TRẠM|PHÓ TRƯỞNG TRẠM|TRẠM TRƯỞNG|"
    "TRƯỞNG ĐOÀN|TỔ TRƯỞNG|TRƯỞNG THÔN|PHÓ CHÁNH ÁN|"
    "PHÓ CHỦ TỊCH THƯỜNG TRỰC|PHÓ BÍ THƯ THƯỜNG TRỰC|VIỆN TRƯỞNG|TRƯỞNG PHÒNG GIÁO DỤC"
)
TITLE = re.compile(rf"(?:{_TITLES})(?:,? [{CAPITALS} &.,-]+)?")
"""A line that is the office of a signer."""
_SIGNED = re.compile(r"[(\[]?(?:đã ký|ký tên|ký bởi)", re.I)
DEGREE = r"(?:(?:BS\.?CK[ .]?(?:I{1,2}|[12])|TS|ThS|PGS|GS|BS|CN|KS|DS|Bs|Ths)[.,]?\s?)*"
"""The degrees before a name."""
_NAMED = re.compile(
    rf"{DEGREE}(?:{UP}{LOW}+|{UP}['’ʼ]{UP}?{LOW}*|[YK](?=[ ]{UP}{LOW}))(?:[ ]{NAME}){{1,4}}"
)
_NAMES = re.compile(rf"{DEGREE}{UP}{LOW}+(?:[ ]{NAME}){{3,14}}")
"""The names of several, side by side."""
_OFFICE = re.compile(r"(?<!\w)(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|BÍ THƯ|CHÁNH)(?!\w)")
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
    office: int | None = None
    several = False
    agency: int | None = None
    for line in layout.lines(start, len(layout.flat), cells=True):
        if office is not None and (
            _SIGNED.match(line.text) or (_NAMES if several else _NAMED).fullmatch(line.text)
        ):
            return office
        office = None
        text = line.text
        if text[0] in "Nn" and RECIPIENTS.match(text):
            return line.start
        if line.is_upper:
            titled = TITLE.fullmatch(text) is not None
            if CAPACITY.match(text) or (titled and ended is not None):
                return line.start if agency is None else agency
            if titled:
                office = line.start if agency is None else agency
                several = len(_OFFICE.findall(text)) > 1
            agency = (agency or line.start) if begins_agency(text) else None
        else:
            agency = None
        if text.endswith(("./.", "/.", ".//.")):
            ended = line.end
    return len(layout.flat) if ended is None else ended


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


_APPENDED = re.compile(
    r"^(?:[^\n]{0,60}\. )?"
    r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY TRÌNH)(?!\w)"
    r"|^\((?:Ban hành )?[Kk]èm theo (?:Quyết|Công|Kế|Thông|Nghị|Chỉ)"
    r"|^(?:PHỤ LỤC|DANH MỤC|DANH SÁCH|BIỂU MẪU|MẪU SỐ|BẢNG|ĐỀ CƯƠNG|Phụ lục|Mẫu số|Biểu số|"
    r"Biểu mẫu)\b"
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

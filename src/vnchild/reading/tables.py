"""The tables of a body: which column says what is to be done, by whom, and by when."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from vnchild.reading.body import Paragraph
from vnchild.reading.layout import Layout, words

_ENDED = r"(?:hoàn thành|hoàn tất|thực hiện|báo cáo|nộp|gửi|trình|kết thúc|xử lý|chót|cuối)"
_WHEN = re.compile(
    rf"(?:Thời hạn|Hạn)(?: {_ENDED}.{{0,30}})?|Hoàn thành(?: (?:trước|vào|trong).{{0,20}})?"
    rf"|(?:Thời gian|Thời điểm|Tiến độ|Ngày|Mốc)(?: dự kiến)? {_ENDED}.{{0,30}}|Tiến độ",
    re.I | re.S,
)
_WHAT = re.compile(
    r"(?:Tên )?(?:Nội dung|Nhiệm vụ|Công việc|Đầu việc|Hoạt động|Việc|Kiến nghị|Nhóm nhiệm vụ|"
    r"Loại báo cáo|Tên báo cáo|Báo cáo)(?:[ ,/].{0,60})?",
    re.I | re.S,
)
_WHO = re.compile(
    r"(?:Đơn vị|Cơ quan|Người|Bộ phận|Cá nhân|Địa phương)(?:[ ,/(].{0,30}?)?[ (]"
    r"(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|báo cáo|được giao)\)?.{0,20}"
    r"|Chủ trì(?: .{0,20})?|Đơn vị|Cơ quan|Phân công(?: .{0,20})?|Phụ trách"
    r"|Trách nhiệm(?: .{0,30})?"
    r"|(?:Cơ quan|Đơn vị),? (?:đơn vị|cơ quan|tổ chức|địa phương)",
    re.I | re.S,
)
_LEADING = re.compile(r"\s*\|(?:\s*\|)*\s*")
_COLUMNS = 20
"""How many columns a table of tasks has at most."""


@frozen(kw_only=True)
class Cell:
    """A cell of a row: its words and where they stand, counted from the row's paragraph."""

    start: int
    end: int
    text: str


@frozen(kw_only=True)
class Row:
    """A row under a head that names its columns.

    Args:
        what: the cell of the task; that of the row above where this one leaves it empty.
        who: the cell of whom it binds, ``None`` where the table or row has none.
        when: the cell of the day, ``None`` where it is empty.
    """

    what: str
    who: str | None
    when: Cell | None


@frozen
class _Head:
    when: int
    what: int | None
    who: int | None


def rows(layout: Layout, parts: Sequence[Paragraph]) -> Mapping[int, Row]:
    """The rows of the tables that have a column of days, by where their paragraphs begin."""
    found: dict[int, Row] = {}
    head: _Head | None = None
    last: Row | None = None
    between = 0
    for part in parts:
        if not part.cell:
            between += len(part.text)
            if between > _PAGE:
                head, last = None, None
            continue
        between = 0
        cells = _cells(layout, part)
        named = _head(cells)
        if named is not None:
            head, last = named, None
        elif head is not None and len(cells) > head.when:
            last = _row(head, cells, last)
            if last.what:
                found[part.start] = last
    return found


_PAGE = 80
"""How many characters between two rows, as the number of a page has, leave them one table."""


def _cells(layout: Layout, part: Paragraph) -> list[Cell]:
    """The cells of a row; those left empty at its beginning are lost to the plain text."""
    span = layout.span(part.start, part.end)
    given = layout.source.given
    begins = given.rfind("\n", 0, span.start) + 1
    before = given[begins : span.start]
    empty = before.count("|") - 1 if _LEADING.fullmatch(before) else 0
    cells = [Cell(start=0, end=0, text="") for _ in range(min(empty, _COLUMNS))]
    at = 0
    for piece in part.text.split("\t")[:_COLUMNS]:
        cells.append(Cell(start=at, end=at + len(piece), text=words(piece).strip("*")))
        at += len(piece) + 1
    return cells


def _head(cells: Sequence[Cell]) -> _Head | None:
    """The columns that a row names, if it is the head of a table with a column of days."""
    shown = [re.sub(r"\s*\([^()]*\)$", "", each.text).strip(" :*") for each in cells]
    when = _column(shown, _WHEN)
    if when is None or any(re.search(r"\d", each) for each in shown if each):
        return None
    return _Head(when, _column(shown, _WHAT), _column(shown, _WHO))


def _column(shown: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((i for i, each in enumerate(shown) if each and pattern.fullmatch(each)), None)


def _row(head: _Head, cells: Sequence[Cell], above: Row | None) -> Row:
    def at(column: int | None) -> str:
        return cells[column].text if column is not None and column < len(cells) else ""

    what = at(head.what)
    if head.what is None:
        others = [c.text for i, c in enumerate(cells) if i not in {head.when, head.who}]
        what = max(others, key=len, default="")
    who = at(head.who) or None
    if not what and above is not None:
        what, who = above.what, who or above.who
    when = cells[head.when]
    return Row(what=what, who=who, when=when if when.text else None)

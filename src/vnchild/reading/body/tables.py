"""The tables of a body: which column says what is to be done, by whom, and by when."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from vnchild.reading.body.paragraphs import Paragraph
from vnchild.reading.text.layout import Layout, words

_ENDED = r"(?:hoàn thành|hoàn tất|thực hiện|báo cáo|nộp|gửi|trình|kết thúc|xử lý|chót|cuối)"
_WHEN = re.compile(
    rf"(?:Thời hạn|Hạn)(?: (?:mới|được|yêu cầu|đề nghị|điều chỉnh|gia hạn|phải)){{0,3}}"
    rf"(?: {_ENDED}.{{0,30}})?|Hoàn thành(?: (?:trước|vào|trong).{{0,20}})?"
    rf"|(?:Thời gian|Thời điểm|Tiến độ|Ngày|Mốc)(?: dự kiến)? {_ENDED}.{{0,30}}|Tiến độ",
    re.I | re.S,
)
_TIME = re.compile(r"Thời gian(?: dự kiến)?", re.I)
"""Of a table that says who does what: a timetable."""
_TAKES_PLACE = re.compile(r"\d{1,2} ?(?:h|giờ|g|:) ?\d{0,2}(?!\w)", re.I)
"""The hours in a timetable at which something takes place: nothing is due by them."""
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
_TO = re.compile(
    r"Nơi (?:tiếp )?(?:nhận|gửi)(?: .{0,30})?"
    r"|(?:Cơ quan|Đơn vị|Bộ phận)(?:,? (?:cơ quan|đơn vị))? (?:tiếp )?nhận"
    r"(?: (?:báo cáo|kết quả|hồ sơ|văn bản|số liệu|sản phẩm).{0,20})?"
    r"|Gửi (?:về|đến|tới|cho)(?: .{0,20})?",
    re.I | re.S,
)
"""To whom something goes: never whom it binds."""
_LEADING = re.compile(r"\s*\|(?:\s*\|)*\s*")
_COLUMNS = 20
"""How many columns a table of tasks has at most."""


@frozen(kw_only=True)
class Cell:
    """A cell of a row: its words and where they stand, counted from the row's paragraph."""

    start: int
    end: int
    text: str
    above: int = 0
    """How many characters of ``text`` stand in the line above."""


@frozen(kw_only=True)
class Row:
    """A row under a head that names its columns.

    Args:
        what: the cell of the task; that of the row above where this one leaves it empty.
        who: the cell of whom it binds, ``None`` where the table or row has none.
        when: the cell of the day, ``None`` where it is empty.
        to: the cell of whom it goes to, ``None`` where the table or row has none.
    """

    what: str
    who: str | None
    when: Cell | None
    to: str | None = None


@frozen
class _Head:
    when: int
    what: int | None
    who: int | None
    timetable: bool = False
    to: int | None = None


def rows(layout: Layout, parts: Sequence[Paragraph]) -> Mapping[int, Row]:
    """The rows of the tables that have a column of days, by where their paragraphs begin."""
    found: dict[int, Row] = {}
    head: _Head | None = None
    last: Row | None = None
    above: int | None = None
    between = 0
    for part in parts:
        if head is not None and above in found and _is_rest(layout, part):
            joined = _joined(head, _cells(layout, part), found[above])
            if joined is not None:
                found[above] = joined[0]
                if joined[1] is not None:
                    found[part.start] = joined[1]
                continue
        if not part.cell:
            between += len(part.text)
            above = None
            if between > _PAGE:
                head, last = None, None
            continue
        between = 0
        cells = _cells(layout, part)
        named = _head(cells)
        if named is not None:
            head, last, above = named, None, None
        elif head is not None and len(cells) > head.when:
            last = _row(head, cells, last)
            above = part.start
            if last.what:
                found[part.start] = last
    return found


_PAGE = 80
"""How many characters between two rows, as the number of a page has, leave them one table."""


def _cells(layout: Layout, part: Paragraph) -> list[Cell]:
    """The cells of a row; those left empty at its beginning are lost to the plain text."""
    before, given = _before(layout, part)
    frame = 0 if "\t" in given else 1
    empty = before.count("|") - frame if _LEADING.fullmatch(before) else 0
    cells = [Cell(start=0, end=0, text="") for _ in range(min(empty, _COLUMNS))]
    at = 0
    for piece in part.text.split("\t")[:_COLUMNS]:
        cells.append(Cell(start=at, end=at + len(piece), text=words(piece).strip("*")))
        at += len(piece) + 1
    return cells


def _before(layout: Layout, part: Paragraph) -> tuple[str, str]:
    """What stands in the line before a row: with the bars of tables, and as given."""
    start = layout.span(part.start, part.end).start
    begins = layout.source.given.rfind("\n", 0, start) + 1
    return layout.source.barred[begins:start], layout.source.given[begins:start]


def _is_rest(layout: Layout, part: Paragraph) -> bool:
    """Whether a row goes on with the one above: its first cell is empty and no bar is printed."""
    barred, given = _before(layout, part)
    return not given.strip(" ") and "\t" not in given and barred.count("|") > 1


def _joined(head: _Head, cells: Sequence[Cell], above: Row) -> tuple[Row, Row | None] | None:
    """A row with the rest of its cells, and the row of its day where that stands in the rest."""

    def at(column: int | None) -> str:
        return cells[column].text if column is not None and column < len(cells) else ""

    what = f"{above.what} {at(head.what)}".strip()
    who = f"{above.who or ''} {at(head.who)}".strip() or None
    to = f"{above.to or ''} {at(head.to)}".strip() or None
    whole = Row(what=what, who=who, when=above.when, to=to)
    if not at(head.when):
        return whole, None
    rest = cells[head.when]
    if above.when is None or not _WAITS.search(above.when.text):
        return None
    text = f"{above.when.text} {rest.text}"
    when = Cell(start=rest.start, end=rest.end, text=text, above=len(text) - len(rest.text))
    return evolve(whole, when=None), evolve(whole, when=when)


_WAITS = re.compile(r"(?:^|\s)(?:trước|ngày|đến|từ|tháng|năm|quý|hết|xong)$|[-–,/]$", re.I)


def _head(cells: Sequence[Cell]) -> _Head | None:
    """The columns that a row names, if it is the head of a table with a column of days."""
    shown = [re.sub(r"\s*\([^()]*\)$", "", each.text).strip(" :*") for each in cells]
    days = _column(shown, _WHEN)
    when = _column(shown, _TIME) if days is None else days
    if when is None or any(re.search(r"\d", each) for each in shown if each):
        return None
    to = _column(shown, _TO)
    others = [each if i != to else "" for i, each in enumerate(shown)]
    what, who = _column(others, _WHAT), _column(others, _WHO)
    if days is None and (what is None or who is None):
        return None
    return _Head(when, what, who, timetable=days is None, to=to)


def _column(shown: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((i for i, each in enumerate(shown) if each and pattern.fullmatch(each)), None)


def _row(head: _Head, cells: Sequence[Cell], above: Row | None) -> Row:
    def at(column: int | None) -> str:
        return cells[column].text if column is not None and column < len(cells) else ""

    what = at(head.what)
    if head.what is None:
        others = [c.text for i, c in enumerate(cells) if i not in {head.when, head.who, head.to}]
        what = max(others, key=len, default="")
    who, to = at(head.who) or None, at(head.to) or None
    if not what and above is not None:
        what, who, to = above.what, who or above.who, to or above.to
    when = cells[head.when]
    if not when.text or (head.timetable and _TAKES_PLACE.match(when.text)):
        return Row(what=what, who=who, when=None, to=to)
    return Row(what=what, who=who, when=when, to=to)

"""The tasks of a document: its numbered parts, and the orders listed under their headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vnchild.domain.directive import Addressee, Task
from vnchild.reading.agencies import AGENCY, normal_case
from vnchild.reading.body import Paragraph, Section, bound, bullet_of, sections, whom
from vnchild.reading.layout import Layout, words
from vnchild.reading.topics import topics_of

_LISTED = (6, 7)
"""The levels of letters and of bullets, below those of numbers."""
_HEADING = 250
"""Longer first lines are no headings, in characters."""
_BEGINNING = 260
"""How much of an order tells who is to carry it out, in characters."""

_DOES = (
    r"bám sát|bảo đảm|ban hành|bàn giao|biên soạn|biểu dương|bố trí|bồi dưỡng|cải thiện|can thiệp|"
    r"cân đối|cảnh báo|căn cứ|chấn chỉnh|chỉ đạo|chi trả|chịu trách nhiệm|chủ động|chủ trì|"
    r"chú trọng|chuẩn bị|củng cố|cung cấp|cung ứng|cử|cập nhật|dành|duy trì|đa dạng hóa|đảm bảo|"
    r"đánh giá|đăng|đào tạo|đầu tư|đẩy mạnh|đề ra|đề xuất|điều tra|định kỳ|đôn đốc|đổi mới|đưa|"
    r"gắn|giải quyết|giám sát|giáo dục|gửi|hoàn thành|hoàn thiện|hỗ trợ|huy động|hướng dẫn|"
    r"kết nối|khai thác|khảo sát|khám|khắc phục|khẩn trương|khen thưởng|kịp thời|kiểm tra|"
    r"kiện toàn|lắp đặt|làm tốt|lập|lồng ghép|lựa chọn|mở|nâng cao|nắm|nghiên cứu|ngăn chặn|"
    r"nhân rộng|niêm yết|phát động|phát hiện|phát huy|phát sóng|phát triển|phân bổ|phân công|"
    r"phê duyệt|phổ biến|phối hợp|phòng ngừa|quan tâm|quán triệt|quyết toán|rà soát|sơ kết|"
    r"sử dụng|tăng cường|tăng thời lượng|tập huấn|tập trung|tham gia|tham mưu|thanh tra|"
    r"thành lập|theo dõi|thẩm định|thẩm tra|thí điểm|thống kê|thu thập|thường xuyên|thực hiện|"
    r"tích cực|tiếp nhận|tiếp tục|tổng hợp|tổng kết|tổ chức|trang bị|tranh thủ|triển khai|trình|"
    r"trợ giúp|truyền thông|tuyên truyền|tư vấn|ứng dụng|vận động|vận hành|xác định|xây dựng|"
    r"xét xử|xử lý|ưu tiên|yêu cầu|báo cáo|công khai|cụ thể hóa|thúc đẩy|lãnh đạo|nhân dịp"
)
_TO_DO = re.compile(rf"(?:{_DOES})(?!\w)", re.I)
"""A word with which an order begins."""
_HAS = (
    r"có\s+(?:phương án|kế hoạch|giải pháp|biện pháp|văn bản|trách nhiệm|hình thức|chương trình)|"
    r"chịu\s+trách\s+nhiệm|là\s+(?:cơ quan|đơn vị|đầu mối)"
)
_THEN = re.compile(
    r"\s*(?:\([^()]{1,120}\))?\s*(?::|,?\s*(?:(?:cần|phải|tăng|khẩn trương|thường xuyên|chủ động|"
    rf"căn cứ|theo)\s+)?(?:{_DOES}|{_HAS})(?!\w))"
)
"""What follows the name of who is to do something."""
_BODIES = (
    r"(?:sở|ban|ngành(?! nghề)|phòng|cơ quan|đơn vị|đoàn thể|tổ chức|hội(?! (?:thi|nghị|thảo))|xã|"
    r"phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|địa phương|trường(?! hợp)|nhà trường|"
    r"cơ sở(?! (?:dữ liệu|vật chất|pháp lý))|thôn|bản(?! (?:tin|đồ|kê|cam kết|sao))|ấp|buôn|"
    r"tổ dân phố|khu phố|bệnh viện|trung tâm|trạm|doanh nghiệp|chi bộ|đảng bộ|chi, đảng bộ)"
)
_GENERAL = re.compile(rf"(?:Các|Toàn bộ)\s+{_BODIES}(?!\w)")
_WITH_THINGS = {
    "giáo dục", "đào tạo", "điều tra", "thanh tra", "thống kê", "truyền thông", "lập", "khám",
    "cung cấp", "trợ giúp", "hỗ trợ", "tư vấn", "tham mưu", "đầu tư", "phát triển", "mở",
    "tập huấn", "bồi dưỡng", "yêu cầu",
}  # fmt: skip
"""Words of doing that also tell of what kind a body is: ``các cơ sở giáo dục``."""
_VERBS = frozenset(_DOES.split("|")) - _WITH_THINGS | {
    "có phương án",
    "có kế hoạch",
    "có giải pháp",
    "có biện pháp",
    "có trách nhiệm",
    "là cơ quan",
    "là đơn vị",
    "là đầu mối",
}
_FIRST_WORDS = frozenset(verb.split(" ")[0] for verb in _VERBS)
_MOST_WORDS = 3
_AGENCY = re.compile(AGENCY)
_ENDS_NAME = re.compile(
    r"\Z|,|;| và | \(| (?:trên địa bàn|có liên quan|liên quan|trực thuộc|thuộc|cấp|nơi|trẻ em|"
    r"các)(?!\w)"
)
"""What may stand behind the name of an agency in a heading that names it."""
_ASKED = re.compile(
    r"(?:Giao|Đề\s+nghị|Yêu\s+cầu|Về\s+phía|Đối\s+với|Trách\s+nhiệm\s+của|Nhiệm\s+vụ\s+của)"
    r"\s*:?\s+"
)
_ORDERS_ITSELF = re.compile(r",?\s*(?:giao|yêu cầu|đề nghị|thông báo|ban hành)(?!\w)")
_ENDS = ".;:"
_END = re.compile(f"[{_ENDS}]")
_PARTED = re.compile(r"(?<!TP)(?<!TX)(?<!TT)\.|[;:]")
"""What no name has: a stop that is not that of a short form, as in ``TP. Mẫu``."""


class Order(NamedTuple):
    """A task with where it stands.

    Args:
        task: the task.
        section: its paragraphs.
        leads: whether it only leads in the orders listed below it.
    """

    task: Task
    section: Section
    leads: bool = False


def tasks_of(
    parts: Sequence[Paragraph], addressees: tuple[Addressee, ...], *, listed: bool = True
) -> tuple[Order, ...]:
    """The tasks of some paragraphs, in order.

    Args:
        parts: the paragraphs behind those on what the document rests on.
        addressees: to whom it is addressed.
        listed: whether what is listed under a heading are orders; in a report it is none.
    """
    found: list[Order] = []
    for section in sections(parts):
        first = section.paragraphs[0].text
        above = _named_above(section.above, addressees)
        named = _named_by(first, addressees) if listed else ()
        by = bound(section, addressees) or named
        if listed and section.level not in _LISTED:
            found.extend(_split(section, by or above, addressees))
            continue
        if listed and not by:
            by = _named_itself(first, addressees)
        leads = section.leads and bool(named)
        found.append(Order(_task(section, by or above, _heading(section)), section, leads))
    return tuple(order for order in found if order.task.text)


def with_pluses(parts: Sequence[Paragraph], layout: Layout) -> tuple[Paragraph, ...]:
    """The paragraphs with the ``+`` of those that had one: it lists what stands below a ``-``.

    Markdown begins lists with either, so the plain text has but one.
    """
    given = layout.source.given
    if "+" not in given:
        return tuple(parts)
    found = []
    for paragraph in parts:
        told = paragraph
        if paragraph.level == _LISTED[1] and paragraph.label == "-":
            at = layout.span(paragraph.start, paragraph.start + 1).start
            if given[max(0, at - _MARK) : at].rstrip().endswith("+"):
                told = paragraph._replace(label="+")
        found.append(told)
    return tuple(found)


_MARK = 6
"""A bullet stands at most so many characters before the words."""


def _task(section: Section, by: tuple[Addressee, ...], heading: str | None) -> Task:
    text = section.text
    return Task(label=section.label, heading=heading, text=text, by=by, topics=topics_of(text))


def _heading(section: Section) -> str | None:
    if len(section.paragraphs) < 2:
        return None
    first = words(section.paragraphs[0].text)
    return first.rstrip(":") if len(first) < _HEADING else None


def _split(
    section: Section,
    by: tuple[Addressee, ...],
    addressees: tuple[Addressee, ...],
    under: str | None = None,
) -> Iterator[Order]:
    """A part, or the orders that it lists.

    Args:
        section: the part.
        by: whom it binds.
        addressees: to whom the document is addressed.
        under: the heading of the part that lists it, if one does.
    """
    inner = section.paragraphs[1:]
    if not inner:
        yield Order(_task(section, by, under), section)
        return
    items = tuple(_items(inner))
    doers = tuple(_doer(item[0].text) for item in items)
    first = words(section.paragraphs[0].text)
    names = bool(_named_by(first, addressees))
    if not _lists_orders(section, items, doers, names=names):
        yield Order(_task(section, by, under or _heading(section)), section)
        return
    before = section.paragraphs[: 1 + inner.index(items[0][0])]
    lead = Section(section.label, section.level, before, section.above)
    sentence = first.endswith((".", ";")) and _orders(first)
    title = len(before) == 1 and (names or (len(first) < _HEADING and not sentence))
    opens = before[-1].text.rstrip().endswith(":")
    yield Order(_task(lead, by, under or _heading(lead)), lead, leads=title or opens)
    heading = first.rstrip(f" {_ENDS}") if len(first) < _HEADING else under
    for place, (item, doer) in enumerate(zip(items, doers, strict=True), start=1):
        mark = item[0].label if item[0].label.isalpha() else str(place)
        below = Section(f"{section.label}.{mark}", item[0].level, item)
        own = () if doer is None else whom(f"{doer}:", addressees)
        if not own and len(item) > 1:
            own = _named_by(item[0].text, addressees)
        yield from _split(below, own or by, addressees, heading)


def _lists_orders(
    section: Section,
    items: tuple[tuple[Paragraph, ...], ...],
    doers: tuple[str | None, ...],
    *,
    names: bool,
) -> bool:
    """Whether what a part lists are orders, not the things that one order is about."""
    if len(items) < _FEWEST or any(p.cell for p in section.paragraphs):
        return False
    if names or 2 * sum(doer is not None for doer in doers) > len(items):
        return True
    first = words(section.paragraphs[0].text)
    if first.endswith(":") and _orders(first) and not _AS_FOLLOWS.search(first):
        return False
    told = zip(items, doers, strict=True)
    orders = (doer is not None or _TO_DO.match(item[0].text) is not None for item, doer in told)
    return 2 * sum(orders) > len(items)


_FEWEST = 2
"""One mark alone makes no list."""
_AS_FOLLOWS = re.compile(
    r"(?<!\w)(?:nội dung|nhiệm vụ|công việc|việc|giải pháp|biện pháp|hoạt động|công tác)"
    r"(?!\w)[^:.]{0,60}:$"
)
"""The end of an order to do what is listed behind it."""


def _items(parts: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, ...]]:
    """The items of a list: each with what stands below it and what goes on behind it."""
    marks = [p for p in parts if p.level in _LISTED]
    if not marks:
        return
    top = marks[0]
    item: list[Paragraph] = []
    for paragraph in parts:
        begins = paragraph.level == top.level and (
            paragraph.level == _LISTED[0] or bullet_of(paragraph) == bullet_of(top)
        )
        if begins:
            if item:
                yield tuple(item)
            item = [paragraph]
        elif item:
            item.append(paragraph)
    yield tuple(item)


def _orders(text: str) -> bool:
    """Whether some words begin as an order does: with what is to be done, or who is to do it."""
    return _TO_DO.match(text) is not None or _doer(text) is not None


def _doer(text: str) -> str | None:
    """Who is to do something, where the words begin with the name: ``Sở Y tế chủ trì ...``."""
    asked = _ASKED.match(text)
    begins = text[asked.end() if asked else 0 :][:_BEGINNING]
    begins = begins[:1].upper() + begins[1:]
    agency = _AGENCY.match(begins)
    if agency is not None:
        if _THEN.match(begins, agency.end()) and not _ORDERS_ITSELF.match(begins, agency.end()):
            return agency.group()
        return None
    general = _GENERAL.match(begins)
    return None if general is None else _before_verb(begins, general.end())


def _before_verb(text: str, start: int) -> str | None:
    """The words of a text before the first word of doing behind a position, or before a colon."""
    mark = _END.search(text, start)
    end = len(text) if mark is None else mark.start()
    told = text[start:end].split(" ")
    for place, word in enumerate(told):
        if word.rstrip(",") not in _FIRST_WORDS:
            continue
        if word == "tổ" and place and told[place - 1].endswith(","):
            continue
        ahead = (" ".join(told[place : place + many]) for many in range(1, _MOST_WORDS + 1))
        if any(each.rstrip(",") in _VERBS for each in ahead):
            return f"{text[:start]}{' '.join(told[:place])}".rstrip(" ,")
    return text[:end].rstrip() if text[end : end + 1] == ":" else None


def _named_itself(text: str, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Whom an order binds by its own first words; empty if it names nobody."""
    doer = _doer(text)
    return () if doer is None else whom(f"{doer}:", addressees)


def _named_by(heading: str, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Whom a heading names that is nothing but a name; empty if it is more."""
    plain = words(heading).rstrip(f" {_ENDS}")
    if len(plain) > _BEGINNING or _PARTED.search(plain):
        return ()
    if plain.isupper():
        plain = normal_case(plain)
    asked = _ASKED.match(plain)
    if asked is not None:
        plain = plain[asked.end() :]
        plain = plain[:1].upper() + plain[1:]
    if _doer(plain):
        return ()
    agency = _AGENCY.match(plain)
    at = 0 if agency is None else agency.end()
    alone = (_GENERAL if agency is None else _ENDS_NAME).match(plain, at)
    named = () if alone is None else whom(f"{plain}:", addressees)
    if len(named) == 1 and named[0] not in addressees:
        return (Addressee(name=plain),)
    return named


def _named_above(
    titles: tuple[str, ...], addressees: tuple[Addressee, ...]
) -> tuple[Addressee, ...]:
    """Whom the nearest heading names under which a part stands."""
    for title in reversed(titles):
        named = _named_by(title, addressees)
        if named:
            return named
    return ()

"""The tasks of a document: its numbered parts, and the orders listed under their headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vnchild.domain.directive import Addressee, Task
from vnchild.reading.body.binding import bound, whom
from vnchild.reading.body.doers import doer, doer_in, name_in
from vnchild.reading.body.paragraphs import TELLS, Level, Paragraph, Section, bullet_of, sections
from vnchild.reading.text.layout import Layout, words
from vnchild.reading.words.topics import topics_of
from vnchild.reading.words.verbs import Tells, pattern, telling

_LISTED = (Level.LETTER, Level.BULLET)
"""The levels of letters and of bullets, below those of numbers."""
_HEADING = 250
"""Longer first lines are no headings, in characters."""
_TO_DO = re.compile(rf"(?:{pattern(telling(Tells.ORDERS))})(?!\w)", re.I)
"""A word with which an order begins."""
_ENDS = ".;:"


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
        by = (
            _carries_out(section, addressees)
            or named
            or bound(first, addressees)
            or _bound_below(section, addressees)
        )
        if listed and section.level not in _LISTED:
            found.extend(_split(section, by or above, addressees))
            continue
        if listed and not by:
            by = _named_itself(first, addressees)
        leads = section.leads and bool(named)
        found.append(Order(_task(section, by or above, _heading(section)), section, leads))
    return tuple(order for order in found if _is_task(order.task))


def _bound_below(section: Section, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Whom the one paragraph binds that stands below a heading."""
    parts = section.paragraphs
    titled = len(parts) == _HEADED and _TITLE.fullmatch(parts[0].text.strip()) is not None
    if not titled or parts[1].level != Level.PLAIN or TELLS.match(parts[0].text):
        return ()
    name = doer_in(parts[1].text)
    return () if name is None else whom(name, addressees)


_HEADED = 2
"""A heading and one paragraph."""
_TITLE = re.compile(r"[^.;:\d]{2,120}")


def _carries_out(section: Section, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """The addressees whom the last article names that says who carries a decision out."""
    if not any("trách nhiệm" in part.text for part in section.paragraphs):
        return ()
    text = section.text
    if _EXECUTES.search(text) is None:
        return ()
    return tuple(each for each in addressees if each.name in text)


_EXECUTES = re.compile(
    r"(?:chịu|có) trách nhiệm [^.;]{0,30}(?:thi hành|thực hiện) "
    r"(?:Quyết định|Chỉ thị|Nghị quyết|Quy chế|Quy định) này"
)


def _is_task(task: Task) -> bool:
    """Whether something is to be done; a member of a group and the day of effect are no tasks."""
    text = task.text
    if _EFFECT.fullmatch(text):
        return _CARRIED_OUT.search(text) is not None
    return bool(text) and (_MEMBER.fullmatch(text) is None or doer(text) is not None)


_MEMBER = re.compile(
    r"(?:Ông|Bà|Đồng chí|Đ/c)\s[^:;.]{3,200}?[\s,(–-](?:[Tt]rưởng|[Pp]hó|[Tt]ổ trưởng|[Tt]ổ phó|"
    r"[Tt]hành viên|[Uu]ỷ viên|[Ủủ]y viên|[Tt]hư ký|[Cc]hủ tịch)[^:;.]{0,60}[;.]?"
)
"""Somebody who is made a member of a group."""
_EFFECT = re.compile(
    r"(?:Các\s)?(?:Quyết định|Chỉ thị|Nghị quyết|Kế hoạch|Thông tư|Quy chế|Quy định|Hướng dẫn|"
    r"Công văn|Chương trình)\snày\s(?:có|bắt đầu)\shiệu lực[^;:]{0,400}"
)
"""From when a document is in force, and what it replaces."""
_CARRIED_OUT = re.compile(r"(?:chịu|có)\s+trách\s+nhiệm")


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
    doers = tuple(doer(item[0].text) for item in items)
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
    for place, (item, who) in enumerate(zip(items, doers, strict=True), start=1):
        mark = item[0].label if item[0].label.isalpha() else str(place)
        below = Section(f"{section.label}.{mark}", item[0].level, item)
        name = who or doer_in(item[0].text)
        own = () if name is None else whom(name, addressees)
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
    if names or 2 * sum(who is not None for who in doers) > len(items):
        return True
    first = words(section.paragraphs[0].text)
    if first.endswith(":") and _orders(first) and not _AS_FOLLOWS.search(first):
        return False
    told = zip(items, doers, strict=True)
    orders = (
        who is not None or _TO_DO.match(item[0].text) is not None or _is_headed_by_a_name(item)
        for item, who in told
    )
    return 2 * sum(orders) > len(items)


def _is_headed_by_a_name(item: tuple[Paragraph, ...]) -> bool:
    """Whether an item begins with the name of whom it binds, and goes on below it."""
    return len(item) > 1 and name_in(item[0].text) is not None


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
    return _TO_DO.match(text) is not None or doer(text) is not None


def _named_itself(text: str, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Whom an order binds by its own first words; empty if it names nobody."""
    name = doer(text)
    return () if name is None else whom(name, addressees)


def _named_by(heading: str, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Whom a heading names that is nothing but a name; empty if it is more."""
    name = name_in(heading)
    return () if name is None else whom(name, addressees)


def _named_above(
    titles: tuple[str, ...], addressees: tuple[Addressee, ...]
) -> tuple[Addressee, ...]:
    """Whom the nearest heading names under which a part stands."""
    for title in reversed(titles):
        leads = title.rstrip().endswith(":")
        named = _named_by(title, addressees) or (_named_itself(title, addressees) if leads else ())
        if named:
            return named
    return ()

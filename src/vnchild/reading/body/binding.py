"""Whom an order binds: the names it begins with, as the document's addressees or as printed."""

from __future__ import annotations

import re
from functools import lru_cache

from vnchild.domain.directive import Addressee
from vnchild.reading.body.doers import BEGINNING, doer, doer_in, first_name
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.text.layout import words
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.bodies import BODIES, OFFICES, PERSONS
from vnchild.reading.words.letters import UP

_BY_NAME = f"(?={UP})" + re.sub(r"\(\?P<\w+>", "(?:", AGENCY)
_PARTED = re.compile(
    rf"\s*[,;]\s*(?:và\s+)?(?={_BY_NAME}|(?:các|những)\s+{BODIES}(?!\w)|{OFFICES}(?!\w)|{PERSONS})"
    rf"|\s+và\s+(?={_BY_NAME}|(?:các|những)\s+{BODIES}(?!\w)|{OFFICES}(?!\w))"
)
"""Where another name begins in a list of names."""
_KINDS = re.compile(
    rf"(?:(?:[Cc]ác|và|{OFFICES}|sở|bộ|ban|ngành|đoàn\s+thể|phòng|đơn\s+vị|cơ\s+quan|hội|UBND|HĐND|"
    r"UBMTTQ|MTTQ|ĐBQH|BCĐ|Đảng\s+(?:ủy|uỷ)|Ủy\s+ban\s+nhân\s+dân|Hội\s+đồng\s+nhân\s+dân|Công\s+an|"
    r"Quân\s+sự|Sở|Bộ|Ban|Ngành|Phòng|Đoàn\s+thể|Hội|Đoàn|Cục|Vụ)(?!\w)[\s,]*)+"
)
"""Words for kinds of bodies and offices alone: what follows tells of which."""


def names_in(name: str) -> tuple[str, ...]:
    """The names of a list of names; what belongs to several stays with them.

    >>> names_in("Công an tỉnh, Sở Xây dựng và UBND các xã, phường")
    ('Công an tỉnh', 'Sở Xây dựng', 'UBND các xã, phường')
    >>> names_in("Đảng ủy, HĐND, UBND các xã")
    ('Đảng ủy, HĐND, UBND các xã',)
    """
    found: list[str] = []
    start = 0
    marks = [mark.span() for mark in _PARTED.finditer(name)]
    for place, (at, until) in enumerate(marks):
        before = name[start:at]
        following = name[until : marks[place + 1][0] if place + 1 < len(marks) else len(name)]
        if ":" in before and not following.startswith(("các ", "những ")):
            continue
        if _PERSON.match(before) and _OFFICE_NEXT.match(following):
            continue
        if at <= start or _KINDS.fullmatch(following):
            continue
        parted = name[at:until].lstrip().startswith(";")
        if _ends_open(before) and not parted and not before.startswith(("Các ", "các ")):
            continue
        found.append(before)
        start = until
    found.append(name[start:])
    return tuple(each for each in (words(part).strip(" ,;.-") for part in found) if each)


_PERSON = re.compile(r"(?:Ông|Bà|[Đđ]ồng chí|[Đđ]/c)\s")
_OFFICE_NEXT = re.compile(OFFICES)


def _ends_open(name: str) -> bool:
    """Whether a name ends with the word for a kind of body: of which, what follows tells."""
    last = re.split(r",\s|\svà\s", name)[-1]
    return _KINDS.fullmatch(last) is not None or _OPEN.search(name) is not None


_OPEN = re.compile(r"(?<!\w)(?:UBND|HĐND|ĐBQH|UBMTTQ|MTTQ|(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân)$")
"""``Văn phòng HĐND``, before ``và UBND xã``."""


_OFFICE = re.compile(
    r"(?<!\w)(?:đề nghị|giám đốc|\(thủ trưởng\)|thủ trưởng|chủ tịch|trưởng|hiệu trưởng|các|"
    r"cấp tỉnh|cấp huyện|và|đồng chí|ông|bà)(?!\w)"
)
"""What does not tell one body from another."""


@forgotten
@lru_cache(maxsize=MANY)
def _core(name: str) -> str:
    lowered = words(name).casefold().replace("uỷ", "ủy").replace("ủy ban nhân dân", "ubnd")
    return words(re.sub(r"[,.;:()]", " ", _OFFICE.sub(" ", lowered)))


@forgotten
@lru_cache(maxsize=MANY)
def whom(name: str, addressees: tuple[Addressee, ...] = ()) -> tuple[Addressee, ...]:
    """Those whom a name or list of names means: addressees where they are such, or as printed."""
    if addressees and _ALL.fullmatch(name):
        return addressees
    parts = names_in(name)
    whole = _same(_core(name), addressees) if len(parts) > 1 else ()
    if whole:
        return whole
    found: list[Addressee] = []
    for part in parts:
        found.extend(_addressed(part, addressees) or (Addressee(name=part),))
    return tuple(dict.fromkeys(found))


_BODY = r"(?:cơ quan|đơn vị|tổ chức)"
_ALL = re.compile(
    rf"(?:(?:Thủ trưởng|Người đứng đầu)\s)?(?:Các|các|Mỗi|Từng|Quý|Toàn thể)\s{_BODY}"
    rf"(?:(?:,| và)\s{_BODY})*(?:\s(?:nêu|nói)?\s?trên)?"
)
"""Nobody in particular: all to whom the document is addressed."""


def _same(core: str, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    return tuple(each for each in addressees if core and _core(each.name) == core)


def _addressed(name: str, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """The addressees that a name means."""
    core = _core(name)
    same = _same(core, addressees)
    if same:
        return same
    kind = f"{_ABOVE.sub('', name)}:"
    of_kind = tuple(each for each in addressees if each.name.startswith(kind))
    if of_kind:
        return of_kind
    within = tuple(
        each
        for each in addressees
        if " " in (own := _core(each.name)) and f"{core} ".startswith(f"{own} ")
    )
    longer = tuple(each for each in addressees if _is_short_for(core, _core(each.name)))
    return within or (longer if len(longer) == 1 else ())


def _is_short_for(core: str, own: str) -> bool:
    """Whether a name leaves out of which place an addressee is: ``Sở Y tế`` of one province."""
    if not core or not own.startswith(f"{core} "):
        return False
    if " " not in core:
        return core in _KIND_ALONE
    rest = own[len(core) + 1 :]
    return _OF_PLACE.match(rest) is not None and (
        rest.startswith(_WITHIN) or _LEVEL.search(core) is None
    )


_KIND_ALONE = {"sở", "bộ", "cục", "phòng"}
_WITHIN = ("trực thuộc", "thuộc ", "trên địa bàn")
_LEVEL = re.compile(
    r"(?<!\w)(?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|thị trấn|đặc khu|sở|ban|ngành|phòng)$"
)
_OF_PLACE = re.compile(
    r"(?:trực thuộc|thuộc|trên địa bàn|tỉnh|huyện|quận|xã|phường|thành phố|thị xã|đặc khu)(?!\w)"
)


_ABOVE = re.compile(r"\s(?:nêu|nói|có\stên)(?:\sở)?\strên$")
"""``UBND các tỉnh nêu trên``: those that the addressees list."""


def bound(text: str, addressees: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Whom a part binds by its first words; empty if it names nobody."""
    name = first_name(text)
    return () if name is None else whom(name, addressees)


_NEAR = 600
"""How much of a sentence before a day is looked at, in characters."""
_STOP = re.compile(r"(?<!TP)(?<!TX)(?<!TT)(?<!Tp)[.](?=\s)|(?P<clause>;\s|(?<=[\d)]),\s)")
"""Where a sentence or clause ends."""


def of_clause(
    text: str, start: int, end: int | None, addressees: tuple[Addressee, ...]
) -> tuple[Addressee, ...]:
    """Whom the sentence binds in which a day stands; empty if it names nobody.

    The clause of the day comes first, then those before it in the same sentence.

    Args:
        text: the paragraph.
        start: where the day begins.
        end: where it ends; ``None`` where it is no day, so that nobody is named behind it.
        addressees: to whom the document is addressed.
    """
    low = max(0, start - _NEAR)
    behind = "" if end is None else text[end : end + BEGINNING]
    return _of_clause(text[low : start + BEGINNING], start - low, behind, low == 0, addressees)


@forgotten
@lru_cache(maxsize=MANY)
def _of_clause(
    text: str, start: int, after: str, whole: bool, addressees: tuple[Addressee, ...]
) -> tuple[Addressee, ...]:
    """Whom a sentence binds.

    Args:
        text: the words before the day, and some behind its beginning.
        start: where the day begins.
        after: what stands behind the day.
        whole: whether the paragraph begins with these words.
        addressees: to whom the document is addressed.
    """
    places = _open(text, _places(text, start, whole=whole)[-_CLAUSES:])
    for pattern in (_SENT_ON, _SO_THAT) if "để " in text else ():
        sends_on = pattern.search(text, 0, start)
        if sends_on is not None:
            return whom(sends_on["agency"], addressees)
    behind = _behind(after)
    for at in reversed(places):
        clause = text[at:].lstrip()
        name = doer_in(clause, start - at)
        if name is not None and text[at - 2 : at] == ", " and clause.startswith(f"{name}:"):
            continue
        if name is not None:
            return whom(name, addressees)
        if at == places[-1] and not words(text[at:start]).strip(" ,:-") and behind is not None:
            break
    behind = behind or _done_by(text[places[-1] : start] if places else "")
    return () if behind is None else whom(behind, addressees)


_CLAUSES = 8
"""How many of the last clauses before a day are looked at."""


def _places(text: str, start: int, *, whole: bool) -> list[int]:
    """Where the clauses begin of the sentence in which a position stands."""
    places = [0] if whole else []
    for stop in _STOP.finditer(text, 0, start):
        if text.rfind("(", 0, stop.start()) > text.rfind(")", 0, stop.start()):
            continue
        if stop["clause"] is None:
            places.clear()
        places.append(stop.end())
    return places


def _done_by(clause: str) -> str | None:
    """Who is to do something, named behind it: ``Việc rà soát do Sở Y tế chủ trì``."""
    mark = _BY.search(clause)
    name = None if mark is None else doer(clause[mark.end() :])
    if mark is None or name is None:
        return None
    return name if _IN_CHARGE.match(clause, mark.end() + len(name)) else None


_BY = re.compile(rf"(?<!\w)do\s+(?={UP}|các\s)")
_IN_CHARGE = re.compile(
    rf"\s+(?:(?:gửi|nộp|báo cáo) (?:về|cho|đến)(?= {UP})|chủ trì|thực hiện|đảm nhiệm|phụ trách|"
    r"tổ chức|chịu trách nhiệm)(?!\w)"
)


def _behind(after: str) -> str | None:
    """Who is to do something, named right behind a day: ``trong vòng 24 giờ các đơn vị ...``."""
    charged = _CHARGED.match(after)
    if charged is not None:
        name = doer(after[charged.end() :])
        if name is not None and _ALONE.match(after, charged.end() + len(name)):
            return name
    begins = _RIGHT_BEHIND.match(after)
    return None if begins is None else doer(after[begins.end() :])


_CHARGED = re.compile(rf"\s*[;,(]\s*(?:do\s+|giao\s+)?(?={UP})")
_ALONE = re.compile(r"\s+(?:chủ trì|thực hiện|đảm nhiệm|phụ trách)\s*(?:[.;)]|$)")
"""All that is said of somebody named behind a day is that they are to do it."""


_RIGHT_BEHIND = re.compile(r"\s*[,:]?\s+(?!và\s)(?=\w)")
_SENT_ON = re.compile(
    rf"(?:về|gửi|cho|đến)\s+{AGENCY}[^.;]{{0,80}}?\d[^.;]{{0,40}}?\sđể\s+tổng\s+hợp,?\s+"
    r"(?:và\s+)?(?:trình|báo\s+cáo|tham\s+mưu)[^.;\d]{0,80}\Z"
)
"""Who got the reports is to send them on: ``... trước ngày 20/11 để tổng hợp, trình ...``."""
_SO_THAT = re.compile(
    rf"\d[^.;]{{0,40}}?\sđể\s+{AGENCY}\s+(?:tổng\s+hợp|báo\s+cáo|trình|tham\s+mưu|thẩm\s+định)"
    r"[^.;]{0,120}\Z"
)
"""The same with its name: ``... trước ngày 20/11 để Sở Y tế tổng hợp, báo cáo UBND tỉnh``."""


def _open(text: str, places: list[int]) -> list[int]:
    """The beginnings of clauses, without those inside a list of names that goes on over a stop."""
    found: list[int] = []
    until = 0
    for at in places:
        if at < until:
            continue
        name = doer(text[at : at + BEGINNING].lstrip())
        until = at + len(name or "")
        found.append(at)
    return found

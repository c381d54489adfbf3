"""What an official document wants done or reported by a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from attrs import evolve, frozen

from vnchild.domain.directive import DutyPeriod
from vnchild.reading.duties.alerts import find_alerts
from vnchild.reading.duties.destinations import sent_behind
from vnchild.reading.duties.due import NEAR, Due
from vnchild.reading.duties.dues import find_dues
from vnchild.reading.duties.duty import Duty
from vnchild.reading.duties.orders import is_order
from vnchild.reading.duties.rows import of_row
from vnchild.reading.duties.sentence import Sentence
from vnchild.reading.duties.wording import common, is_label, is_month
from vnchild.reading.duties.years import with_shared_year
from vnchild.reading.memory import MANY, SHORT, forgets, forgotten
from vnchild.reading.text.layout import words
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.letters import UP

_SENTENCE = re.compile(rf"[.;:](?<!TP.)(?<!PCT.)(?<!Tp.)(?<!Mr.)(?:\s+(?={UP}|[-+“\"(]|$))|;\s+")
_MAY_ORDER = re.compile(
    r"\d|đột|[Bb]áo\s+cáo\s+(?:ngay|nhanh|khẩn|kịp|các|những)|ngày\s+làm\s+việc|tuần|[Qq]uý"
)
_NO_STOP = re.compile(r"[^.]{0,120}")
_SAME_CLAUSE = re.compile(r"\s*[;,]?[^.;]{0,60}")


def sentence_end(text: str, start: int) -> int | None:
    """Where the next sentence begins behind a full stop; ``None`` if there is none."""
    for match in _SENTENCE.finditer(text, start):
        if text[match.start()] == "." and match.end() < len(text):
            return match.end()
    return None


def find_duties(
    text: str, *, since: date | None, this_year: int | None, begin: int = 0
) -> tuple[Duty, ...]:
    """The duties of a paragraph, in order.

    Args:
        text: the paragraph.
        since: the day of issue, or the first day that it can be; what lies before it is past.
        this_year: the year of the document.
        begin: where the paragraph begins to order; what stands before is not looked at.
    """
    if len(text) <= SHORT:
        return _remembered(text, since, this_year, begin)
    return _found(text, since, this_year, begin)


@forgotten
@lru_cache(maxsize=MANY)
def _remembered(
    text: str, since: date | None, this_year: int | None, begin: int
) -> tuple[Duty, ...]:
    return _found(text, since, this_year, begin)


def _found(text: str, since: date | None, this_year: int | None, begin: int) -> tuple[Duty, ...]:
    if not _MAY_ORDER.search(text):
        return ()
    found: list[Duty] = []
    dues = [d for d in find_dues(text, this_year) if d.start >= begin]
    if "\t" in text and dues:
        row = of_row(text, dues[0])
        return tuple(Sentence(text, 0, len(text), dues).duties()) if row is None else (row,)
    at = 0
    for start, end in _sentences(text):
        first = at
        while at < len(dues) and dues[at].start < end:
            at += 1
        here = [d for d in dues[first:at] if d.start >= start]
        then = dues[at : at + 1] if text.endswith("; ", 0, end) else []
        place = _Place(start, max(start, begin), end)
        found.extend(_known(text, place, here, then, since, this_year))
    return tuple(_listed(text, sorted(found, key=lambda d: d.start)))


@frozen
class _Place:
    """A sentence: where it begins, where its orders do, and where it ends."""

    start: int
    begin: int
    end: int


_Key = tuple[str, tuple[int, ...], date | None, int | None]
_SEEN: dict[_Key, tuple[Duty, ...]] = {}
forgets(_SEEN.clear)
_BEHIND = 80
"""How many characters behind a sentence may tell something about its last day."""


def _known(
    text: str,
    at: _Place,
    dues: Sequence[Due],
    then: Sequence[Due],
    since: date | None,
    this_year: int | None,
) -> tuple[Duty, ...]:
    """The duties of a sentence; of one that stands in the same words again, those found before."""
    if at.end - at.start > SHORT or len(text) <= SHORT:
        return tuple(_ordered(text, at, dues, then, since))
    low = max(0, at.start - NEAR)
    places = [at.start - low, at.begin - low, at.end - low]
    for due in (*dues, *then):
        places += (due.start - low, due.end - low)
    until = max((due.end for due in then), default=0)
    key: _Key = (text[low : max(at.end + _BEHIND, until)], tuple(places), since, this_year)
    seen = _SEEN.get(key)
    if seen is None:
        if len(_SEEN) >= MANY:
            _SEEN.clear()
        seen = tuple(_moved(each, -low) for each in _ordered(text, at, dues, then, since))
        _SEEN[key] = seen
    return tuple(_moved(each, low) for each in seen)


def _moved(duty: Duty, by: int) -> Duty:
    return evolve(duty, start=duty.start + by, end=duty.end + by)


def _ordered(
    text: str, at: _Place, dues: Sequence[Due], then: Sequence[Due], since: date | None
) -> Iterator[Duty]:
    """The duties of a sentence, with the reports that have no day.

    ``then`` is the first day behind it, of the same list, which may tell the year.
    """
    here = [due for due in dues if is_order(text, at.start, due, since)]
    until = max((due.end for due in then), default=at.end)
    here = with_shared_year([*here, *then], text[at.start : until], since)[: len(here)]
    if here:
        yield from Sentence(text, at.begin, at.end, here).duties()
    for request, first, last in find_alerts(text, at.begin, at.end, here):
        yield Duty(request=request, start=first, end=last)


def _listed(text: str, duties: Sequence[Duty]) -> Iterator[Duty]:
    """Reports of one list go to one place: ``về Sở Y tế: 6 tháng ...; năm ...``."""
    found: list[Duty] = []
    last: Duty | None = None
    for each in duties:
        same = each if last is None else _after(text, last, each)
        found.append(same)
        last = same if same.request.is_report else None
    to: str | None = None
    for place in range(len(found) - 1, -1, -1):
        each = found[place]
        if each.request.to is not None or not each.request.is_report:
            to = _named_behind(text, each)
        elif to is not None and _is_one_of(text, each, found[place + 1]):
            found[place] = evolve(each, request=evolve(each.request, to=to))
        else:
            to = None
    return iter(found)


def _is_one_of(text: str, each: Duty, following: Duty) -> bool:
    """Whether a report and the next one stand in one list of reports, told apart by their names."""
    label = _LABEL.search(each.request.what)
    named = each.request.period is not None or (
        label is not None and is_label(label.group().strip(" ()"))
    )
    return named and _NO_STOP.fullmatch(text, each.end, following.start) is not None


def _after(text: str, last: Duty, each: Duty) -> Duty:
    """A duty behind a report of the same list, with what that one tells of it."""
    request = each.request
    other = _OTHER_BODY.fullmatch(text, last.end, each.start)
    if other is not None and _ends_with_recipient(text, last):
        what = last.request.what.removesuffix(last.request.to or "").rstrip(" ,")
        told = evolve(request, what=what, is_report=True, to=words(other["agency"]))
        return evolve(each, request=told, also=True)
    if request.is_report:
        follows = request.to is None and request.period is not None
        if last.request.to is None or not follows:
            return each
        if not _NO_STOP.fullmatch(text, last.end, each.start):
            return each
        return evolve(each, request=evolve(request, to=last.request.to))
    label = request.what
    if not is_label(label) or not _SAME_CLAUSE.fullmatch(text, last.end, each.start):
        return each
    what = common(_LABEL.sub("", last.request.what))
    of_month = last.request.period is DutyPeriod.MONTH and is_month(label)
    return evolve(
        each,
        request=evolve(
            request,
            what=f"{what} ({label})",
            is_report=True,
            period=DutyPeriod.MONTH if of_month else request.period,
            to=_named_behind(text, each) or last.request.to,
        ),
    )


_OTHER_BODY = re.compile(rf"\s*(?:,|và|, và)\s+(?={UP}){AGENCY}\s*")


def _ends_with_recipient(text: str, duty: Duty) -> bool:
    """Whether to whom a report goes is named right before its day."""
    to = duty.request.to
    return to is not None and text[max(0, duty.start - NEAR) : duty.start].rstrip().endswith(to)


def _named_behind(text: str, duty: Duty) -> str | None:
    """To whom the reports of a list go, named behind its last day: ``... 20/12 về Sở Y tế``."""
    stop = _SENTENCE.search(text, duty.end, duty.end + NEAR)
    return sent_behind(text, duty.end, stop.start() if stop else min(len(text), duty.end + NEAR))


_LABEL = re.compile(r"\s*\([^()]*\)$")


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    depth_end = 0
    for match in _SENTENCE.finditer(text):
        if match.start() < depth_end:
            continue
        near = max(start, match.start() - NEAR)
        opened = text.rfind("(", near, match.start())
        if opened > text.rfind(")", near, match.start()):
            closed = text.find(")", match.start(), match.start() + 300)
            if closed >= 0:
                depth_end = closed
                continue
        if text[match.start()] == ":" and match.start() - start < 400:
            continue
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)

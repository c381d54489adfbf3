"""Days by which something is due: ``trước ngày 20/5/2023``, ``chậm nhất ngày 05/7/2024``."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from vnchild.domain.directive import Bound
from vnchild.law.text import Text
from vnchild.reading.dates import whole_year
from vnchild.reading.layout import loose, words
from vnchild.reading.notes import no_such_due, short_year

_YEAR = r"(?:20\d{2}|19\d{2})"
_DAY = (
    rf"(?:(?P<d>\d{{1,2}}) ?(?:[/.-]|tháng) ?(?P<m>\d{{1,2}})(?:,? ?(?:[/.-]|năm) ?(?P<y>{_YEAR}|"
    rf"\d{{2}}(?!\d)))?"
    r"(?![\d/])(?!\.\d))"
)
_MONTH = rf"(?:tháng (?P<mm>\d{{1,2}})(?!\d)(?: ?(?:/|năm|-) ?(?P<my>{_YEAR}))?(?! ?/))"
_QUARTER = rf"(?:quý (?P<q>I{{1,3}}|IV|[1-4])(?!\w)(?: ?(?:/|năm|-) ?(?P<qy>{_YEAR}))?)"
_WHOLE = rf"(?:năm (?P<w>{_YEAR}))"
_OPEN = (
    r"(?:(?P<od>\d{1,2})(?! ?[/.-] ?\d)(?! ?tháng \d)(?! ngày)(?P<rest> ?,? ?(?:(?:của |"
    r"các )?(?:tháng|quý)"
    r"(?: \d{1,2}(?: ?, ?\d{1,2}){0,11}(?: và \d{1,2})?(?![\d/]))?"
    r"(?: (?:đầu|cuối|tiếp theo|liền kề|sau)(?: của)?)?(?: (?:hằng|hàng|mỗi|đầu|cuối)? ?(?:quý|"
    r"kỳ|tháng|năm))?(?: sau| tiếp theo| báo cáo)?"
    r"|(?:hằng|hàng|mỗi) (?:tháng|quý|năm))))"
)
_AGAIN = (
    r"(?P<again>,? ?(?:của )?(?:(?:hằng|hàng|mỗi) ?(?:năm|tháng|quý|tuần)"
    r"|năm (?:sau|tiếp theo|liền kề|kế tiếp|báo cáo)))?"
)
_MONTHLY = _AGAIN.replace("<again>", "<every>")
_THIS = r"(?P<now> (?:của )?năm nay)?"
_CLOCK = r"(?:(?P<clock>(?P<hour>\d{1,2}) ?(?:giờ|h|g|:) ?(?:\d{1,2})?(?: ?phút)?) ?,? ?(?:của )?)"
_WEEKDAY = r"(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\w) ?,? ?)"
_SIDE = (
    r"(?P<before>(?:(?:chậm nhất|muộn nhất)(?: là)? )?(?<!\w)trước(?: thời hạn| thời điểm)?)"
    r"|(?P<by>(?:(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| đến| trong| đến hết)?|không (?:quá|"
    r"muộn hơn|chậm hơn|muộn quá|chậm quá|trễ hơn)"
    r"|(?:hạn (?:chót|cuối(?: cùng)?)|thời hạn(?: (?!trước)[^\W\d]+){0,4}?|"
    r"thời gian(?: (?!trước)[^\W\d]+){0,4}?|"
    r"hạn (?:nộp|gửi|hoàn thành)(?: (?!trước)[^\W\d]+){0,3}?) ?:? ?(?:là|đến|vào|đến hết)?"
    r"|định kỳ(?: vào)?(?= ngày \d)"
    r"|(?:xong |đến |cho đến |tới )?(?<!\w)hết|(?<!\w)vào|(?<!\w)trong(?= ngày \d)"
    r"|(?<!\w)xong (?:trong|vào)))"
)
_DATED = loose(
    rf"(?<!\w)(?:{_SIDE}) ?:? ?(?:hết )?{_CLOCK}?{_WEEKDAY}?(?:(?P<word>ngày|hết ngày) ?)?"
    rf"(?:m[ùồ]ng )?"
    rf"(?:{_DAY}{_THIS}{_AGAIN}|{_OPEN}|{_MONTH}{_MONTHLY}|{_QUARTER}|{_WHOLE})",
    re.I,
)
_RANGE = loose(
    rf"(?<!\w)từ (?:ngày )?\d{{1,2}}(?: ?[/.-] ?\d{{1,2}}(?: ?[/.-] ?{_YEAR})?|"
    rf" tháng \d{{1,2}}(?: năm {_YEAR})?)? ?"
    rf"(?:đến|tới|-|–)(?: hết)?(?: ngày)? ?{_DAY}{_AGAIN}",
    re.I,
)
_SINCE = r",? (?:kể )?(?:từ|sau) (?:ngày|khi|thời điểm)(?: [^\W\d_]+){1,6}"
_SPAN = r"\d{1,3}(?: \([^()]{1,20}\))? (?:ngày|giờ|tháng)(?: làm việc)?"
_WITHIN = loose(
    rf"(?<!\w)(?:(?:chậm nhất|muộn nhất)(?: là)? )?(?:trong (?:vòng|thời hạn) {_SPAN}(?:{_SINCE})?"
    rf"|(?:trong(?: thời gian)?|sau|không quá|chậm nhất) {_SPAN}{_SINCE})",
    re.I,
)
_BARE = loose(
    r"(?<!\w)(?:(?P<before>(?:chậm nhất )?trước)|(?:chậm|muộn) nhất(?: là)?|vào) "
    r"ngày (?P<od>\d{1,2})(?! ?[/.-] ?\d)(?!\d)(?! ?,? ?(?:của |các )?(?:tháng|quý|hằng|hàng|mỗi))",
    re.I,
)
_EVERY = re.compile(r"(?<!\w)(?:hằng|hàng|mỗi)\s+(?:tháng|quý)(?!\w)[^.;]{0,60}$", re.I)
_IN = loose(rf"(?<!\w)trong (?:{_MONTH}|{_QUARTER}|(?:năm (?P<w>{_YEAR})))", re.I)
_CHAIN = loose(
    rf"(?P<gap> ?(?:\([^()]{{1,60}}\))? ?(?:,|và|;|, và) ?(?:ngày )?){_DAY}{_AGAIN}", re.I
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@frozen(kw_only=True)
class Due:
    """A day, or what stands for one, by which something is due.

    Args:
        start: where its words begin in the text searched.
        end: where they end.
        printed: the words.
        bound: which side of the day.
        day: the day itself, ``None`` where it comes back or has no year.
        last_day: the last day in time.
        month: the month printed, for what the report is about.
        partial: day and month where the year is not printed.
        form: ``day``, ``month``, ``quarter``, ``year``, ``range``, ``within`` or ``open``.
        again: whether it comes back.
        chained: whether it follows another day and shares its bound.
        warning: what is wrong with it.
    """

    start: int
    end: int
    printed: str
    bound: Bound
    day: date | None = None
    last_day: date | None = None
    month: int | None = None
    partial: tuple[int, int] | None = None
    form: str = "day"
    again: bool = False
    chained: bool = False
    warning: Text | None = None


def find_dues(text: str, this_year: int | None) -> tuple[Due, ...]:
    """Every day by which something is due in a paragraph, in order.

    Args:
        text: the paragraph.
        this_year: the year of ``năm nay``.
    """
    found: list[Due] = []
    for match in _DATED.finditer(text):
        found.extend(_dated(match, text, this_year))
    for match in _RANGE.finditer(text):
        found.append(_made(match, match.start(), Bound.BY, this_year, form="range"))
    for match in _WITHIN.finditer(text):
        due = Due(
            start=match.start(),
            end=match.end(),
            printed=words(match.group()),
            bound=Bound.BY,
            form="within",
        )
        found.append(due)
    for match in _BARE.finditer(text):
        if _EVERY.search(text[max(0, match.start() - 80) : match.start()]):
            due = Due(
                start=match.start(),
                end=match.end(),
                printed=words(match.group()),
                bound=Bound.BEFORE if match["before"] else Bound.BY,
                form="open",
                again=True,
            )
            found.append(due)
    for match in _IN.finditer(text):
        found.append(_span_of_time(match, match.start(), Bound.BY))
    return tuple(_apart(found))


def _apart(found: list[Due]) -> Iterator[Due]:
    """Those that do not lie within an earlier one."""
    end = -1
    for due in sorted(found, key=lambda d: (d.start, -d.end)):
        if due.start >= end:
            yield due
            end = due.end


def _dated(match: re.Match[str], text: str, this_year: int | None) -> Iterator[Due]:
    bound = Bound.BEFORE if match["before"] else Bound.BY
    if match["od"] is not None:
        if not match["word"] and not match["rest"]:
            return
        if not 1 <= int(match["od"]) <= 31:
            return
        yield Due(
            start=match.start(),
            end=match.end(),
            printed=words(match.group()),
            bound=bound,
            form="open",
            again=True,
        )
        return
    if match["d"] is None:
        side = words(match["by"] or "").lower()
        if side in {"vào", "hết"} and match["w"]:
            return
        yield _span_of_time(match, match.start(), bound)
        return
    side = words(match["by"] or "").lower()
    if side == "không quá" and not match["word"]:
        return
    chain: list[re.Match[str]] = [match]
    at = match.end()
    while (more := _CHAIN.match(text, at)) is not None:
        if re.search(r"(?:trước|nhất)\s", more["gap"]):
            break
        chain.append(more)
        at = more.end()
    years = [each["y"] for each in chain]
    again = any(each["again"] for each in chain)
    shared = years[-1] if all(y is None for y in years[:-1]) else None
    for place, each in enumerate(chain):
        start = match.start() if place == 0 else each.start("d")
        year = each["y"] or shared
        yield _made(each, start, bound, this_year, year=year, again=again, chained=place > 0)


def _made(
    match: re.Match[str],
    start: int,
    bound: Bound,
    this_year: int | None,
    *,
    year: str | None = None,
    form: str = "day",
    again: bool = False,
    chained: bool = False,
) -> Due:
    groups = match.groupdict()
    day, month = int(match["d"]), int(match["m"])
    printed_year = year or match["y"]
    number: int | None = None
    if printed_year is not None:
        number = int(printed_year) if len(printed_year) == 4 else whole_year(int(printed_year))
    elif groups.get("now"):
        number = this_year
    recurs = again or bool(match["again"])
    short = printed_year is not None and len(printed_year) == 2
    printed = words(match.string[start : match.end()])
    made = Due(
        start=start,
        end=match.end(),
        printed=printed,
        bound=bound,
        month=month,
        partial=(day, month) if number is None else None,
        form=form,
        again=recurs,
        chained=chained,
    )
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(number or 2024, month)[1]:
        warning = no_such_due(printed, "day")
        return _evolve(made, partial=None, warning=warning)
    if number is None or recurs:
        return made
    exact = date(number, month, day)
    hour = groups.get("hour")
    in_time = bound is Bound.BY or (hour is not None and int(hour) > 0)
    return _evolve(
        made,
        day=exact,
        last_day=exact if in_time else exact - timedelta(days=1),
        warning=short_year(printed, number) if short else None,
    )


def _evolve(
    due: Due,
    *,
    partial: tuple[int, int] | None = None,
    warning: Text | None = None,
    day: date | None = None,
    last_day: date | None = None,
) -> Due:
    return Due(
        start=due.start,
        end=due.end,
        printed=due.printed,
        bound=due.bound,
        day=day,
        last_day=last_day,
        month=due.month,
        partial=partial,
        form=due.form,
        again=due.again,
        chained=due.chained,
        warning=warning,
    )


def _span_of_time(match: re.Match[str], start: int, bound: Bound) -> Due:
    """A month, quarter or year: in time up to its last day, or before its first."""
    groups = match.groupdict()
    if match["mm"] is not None:
        form, year, last = "month", match["my"], int(match["mm"])
        first = last
    elif match["q"] is not None:
        quarter = _ROMAN.get(match["q"].lower()) or int(match["q"])
        form, year, first, last = "quarter", match["qy"], quarter * 3 - 2, quarter * 3
    else:
        form, year, first, last = "year", match["w"], 1, 12
    again = bool(groups.get("every"))
    day = in_time = None
    warning = None
    printed = words(match.string[start : match.end()])
    if not 1 <= last <= 12:
        warning = no_such_due(printed, "month")
    elif year is not None and not again:
        if bound is Bound.BEFORE:
            day = date(int(year), first, 1)
            in_time = day - timedelta(days=1)
        else:
            day = in_time = date(int(year), last, monthrange(int(year), last)[1])
    return Due(
        start=start,
        end=match.end(),
        printed=printed,
        bound=bound,
        day=day,
        last_day=in_time,
        month=last,
        form=form,
        again=again,
        warning=warning,
    )

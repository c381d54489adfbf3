"""The chain of directives: who carries out whose, and whether the days leave time for it.

A ministry writes to the provinces, a province to its districts and departments, a district to its
communes. Each names the document that it carries out. A report is in time above only if the level
below reports earlier; nothing but the documents themselves says by how much.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import frozen

from vnchild.domain.directive import Directive, DutyPeriod, ReportingRequest
from vnchild.law.text import Lang, Text, day
from vnchild.rules.chain_drawn import mermaid
from vnchild.rules.chain_links import Link, links, resolved
from vnchild.rules.chain_order import circles, dated, head_cited, is_later, stands_above

__all__ = [
    "Finding",
    "FindingKind",
    "Link",
    "check_chain",
    "check_pair",
    "links",
    "mermaid",
]

_NEXT_YEAR = frozenset({DutyPeriod.YEAR, DutyPeriod.SECOND_HALF, DutyPeriod.QUARTER_4})


class FindingKind(Enum):
    """What may be wrong between two levels, or between documents that carry out one another."""

    NO_TIME_LEFT = Text(
        "cấp dưới báo cáo không sớm hơn hạn của cấp trên",
        "the level below is due no earlier than the level above",
    )
    NOT_PASSED_ON = Text(
        "cấp trên yêu cầu báo cáo, cấp dưới không giao",
        "the level above wants a report that the level below does not ask for",
    )
    NOT_COMPARABLE = Text(
        "không so sánh được vì một văn bản không ghi đủ ngày",
        "cannot be compared, as one of the documents does not print a full day",
    )
    UNCLEAR = Text(
        "không rõ hai văn bản có yêu cầu cùng một báo cáo hay không, mà cấp dưới báo cáo không sớm "
        "hơn hạn của cấp trên",
        "whether both want the same report is not clear, and the level below is due no earlier",
    )
    CIRCLE = Text(
        "các văn bản thực hiện lẫn nhau thành vòng",
        "the documents carry out one another in a circle",
    )
    CARRIES_OUT_LATER = Text(
        "văn bản thực hiện một văn bản ban hành sau nó",
        "a document carries out one that was issued after it",
    )

    def __repr__(self) -> str:
        return f"FindingKind.{self.name}"


@frozen(kw_only=True)
class Finding:
    """Something that a person should look at between two levels.

    Args:
        kind: what.
        upper: the directive that is carried out. Of a later one that was not given it holds only
            what its citation tells.
        lower: the one that carries it out.
        wanted: the report that the level above wants; ``None`` where it is not about a report.
        asked: the report that the level below asks for, ``None`` if there is none.
        circle: the documents of a circle: each carries out the next, the last the first.
    """

    kind: FindingKind
    upper: Directive
    lower: Directive
    wanted: ReportingRequest | None = None
    asked: ReportingRequest | None = None
    circle: tuple[Directive, ...] = ()

    def explain(self, lang: Lang = "vi") -> str:
        """The finding on one line, with the days as printed."""
        said = self.kind.value.in_(lang)
        if self.circle:
            around = (*self.circle, self.circle[0])
            return f"{said}: {' → '.join(dated(each, lang) for each in around)}"
        if self.wanted is None:
            return f"{said}: {dated(self.lower, lang)} → {dated(self.upper, lang)}"
        above = f"{self.upper.title(lang)}: {self.wanted.what}{_when(self.wanted, lang)}"
        below = self.lower.title(lang)
        if self.asked is not None:
            below = f"{below}: {self.asked.what}{_when(self.asked, lang)}"
        return f"{said}: {above}; {below}"


def _when(duty: ReportingRequest, lang: Lang) -> str:
    if duty.last_day is None:
        return "" if duty.due is None else f" ({duty.due})"
    last = Text("chậm nhất", "at the latest on").in_(lang)
    return f" ({duty.due}: {last} {day(duty.last_day, lang)})"


def check_chain(directives: Iterable[Directive]) -> tuple[Finding, ...]:
    """What may be wrong between directives and those that they carry out.

    First the circles and what carries out a later document, also one that is only cited; then the
    reports. Where a document carries out a later one, or two carry out each other and neither day
    nor level tells which is above, their reports are not compared.
    """
    given = tuple(directives)
    found = resolved(given)
    linked = [Link(upper=upper, lower=lower) for lower, _, upper in found if upper is not None]
    around = circles(dict.fromkeys(linked))
    in_circle = {
        (id(lower), id(upper))
        for circle in around
        for lower, upper in zip(circle, (*circle[1:], circle[0]), strict=True)
    }
    told = [
        Finding(
            kind=FindingKind.CIRCLE,
            upper=(*circle[1:], circle[0])[0],
            lower=circle[0],
            circle=circle,
        )
        for circle in around
    ]
    for lower, cited, one in found:
        upper = head_cited(cited) if one is None else one
        if is_later(upper.issued, lower.issued):
            told.append(Finding(kind=FindingKind.CARRIES_OUT_LATER, upper=upper, lower=lower))
    for link in dict.fromkeys(linked):
        if (id(link.lower), id(link.upper)) in in_circle:
            right = stands_above(link)
        else:
            right = not is_later(link.upper.issued, link.lower.issued)
        if right:
            told += check_pair(link.upper, link.lower)
    return tuple(dict.fromkeys(told))


def check_pair(upper: Directive, lower: Directive) -> tuple[Finding, ...]:
    """What may be wrong between a directive and one below it, whether or not it is cited."""
    return tuple(_findings(upper, lower))


def _findings(upper: Directive, lower: Directive) -> Iterator[Finding]:
    asked = [d for d in lower.duties if d.is_report]
    for wanted in upper.duties:
        if not wanted.is_report or wanted.is_ad_hoc or wanted.due is None:
            continue
        matching = [d for d in asked if _same_report(wanted, d)]
        unclear = [d for d in asked if None in {wanted.period, d.period} and d not in matching]
        if not matching and not unclear:
            yield Finding(kind=FindingKind.NOT_PASSED_ON, upper=upper, lower=lower, wanted=wanted)
        for each in () if matching else unclear:
            if _compared(wanted, each) is FindingKind.NO_TIME_LEFT:
                yield Finding(
                    kind=FindingKind.UNCLEAR, upper=upper, lower=lower, wanted=wanted, asked=each
                )
        for each in matching:
            kind = _compared(wanted, each)
            if kind is not None:
                yield Finding(kind=kind, upper=upper, lower=lower, wanted=wanted, asked=each)


def _compared(wanted: ReportingRequest, asked: ReportingRequest) -> FindingKind | None:
    if wanted.last_day is None or asked.last_day is None:
        return FindingKind.NOT_COMPARABLE
    return FindingKind.NO_TIME_LEFT if asked.last_day >= wanted.last_day else None


def _same_report(one: ReportingRequest, other: ReportingRequest) -> bool:
    """Whether two reports are about the same period, or, where one names none, the same matter."""
    if None in {one.period, other.period}:
        if {one.period, other.period} != {None}:
            return False
        words = _matter(one), _matter(other)
        if 2 * len(words[0] & words[1]) < len(words[0] | words[1]):
            return False
    elif one.period is not other.period:
        return False
    years = _year(one), _year(other)
    return None in years or years[0] == years[1]


_OF_EVERY_REPORT = frozenset(
    [
        "báo", "cáo", "kết", "quả", "tình", "hình", "thực", "hiện", "triển", "khai", "công", "tác",
        "tổng", "hợp", "gửi", "về", "và", "của", "các", "trên", "địa", "bàn", "năm", "theo",
        "trong", "việc", "cho", "đến",
    ]
)  # fmt: skip
"""Words that tell no report from another."""


def _matter(duty: ReportingRequest) -> frozenset[str]:
    """The words that tell what a report is about."""
    return frozenset(re.findall(r"[^\W\d_]+", duty.what.casefold())) - _OF_EVERY_REPORT


def _year(duty: ReportingRequest) -> int | None:
    """The year reported on; what closes a year may be due early in the next."""
    if duty.year is not None or duty.last_day is None:
        return duty.year
    late = duty.period in _NEXT_YEAR and duty.last_day.month <= 3
    return duty.last_day.year - 1 if late else duty.last_day.year

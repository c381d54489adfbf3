"""The chain of directives: who carries out whose, and whether the days leave time for it.

A ministry writes to the provinces, a province to its districts and departments, a district to its
communes. Each names the document that it carries out. A report is in time above only if the level
below reports earlier; nothing but the documents themselves says by how much.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from attrs import frozen

from vnchild.domain.directive import BasisKind, Cited, Directive, DutyPeriod, ReportingRequest
from vnchild.law.text import Lang, Text, day

_NEXT_YEAR = frozenset({DutyPeriod.YEAR, DutyPeriod.SECOND_HALF, DutyPeriod.QUARTER_4})


class FindingKind(Enum):
    """What may be wrong between two levels."""

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

    def __repr__(self) -> str:
        return f"FindingKind.{self.name}"


@frozen(kw_only=True)
class Link:
    """One directive carries out another."""

    upper: Directive
    lower: Directive


@frozen(kw_only=True)
class Finding:
    """Something that a person should look at between two levels.

    Args:
        kind: what.
        upper: the directive above.
        lower: the one that carries it out.
        wanted: the report that the level above wants.
        asked: the report that the level below asks for, ``None`` if there is none.
    """

    kind: FindingKind
    upper: Directive
    lower: Directive
    wanted: ReportingRequest
    asked: ReportingRequest | None = None

    def explain(self, lang: Lang = "vi") -> str:
        """The finding on one line, with both days as printed."""
        above = f"{self.upper.title(lang)}: {self.wanted.what}{_when(self.wanted, lang)}"
        below = self.lower.title(lang)
        if self.asked is not None:
            below = f"{below}: {self.asked.what}{_when(self.asked, lang)}"
        return f"{self.kind.value.in_(lang)}: {above}; {below}"


def _when(duty: ReportingRequest, lang: Lang) -> str:
    if duty.last_day is None:
        return "" if duty.due is None else f" ({duty.due})"
    last = Text("chậm nhất", "at the latest on").in_(lang)
    return f" ({duty.due}: {last} {day(duty.last_day, lang)})"


def links(directives: Iterable[Directive]) -> tuple[Link, ...]:
    """Which of these directives carry out which others, in the order given.

    A document is known by its number, and by its date where both are printed. Numbers repeat from
    place to place: where two of the directives fit one citation, there is no link.
    """
    given = tuple(directives)
    by_number: dict[object, list[Directive]] = {}
    for each in given:
        if each.number is not None and not each.number.is_blank:
            by_number.setdefault(each.number, []).append(each)
    found = []
    for lower in given:
        for cited in lower.carries_out:
            fits = [
                upper
                for upper in by_number.get(cited.document, ())
                if upper is not lower and _same_day(upper, cited)
            ]
            if len(fits) == 1:
                found.append(Link(upper=fits[0], lower=lower))
    return tuple(dict.fromkeys(found))


def _same_day(upper: Directive, cited: Cited) -> bool:
    printed = cited.issued.date if cited.issued is not None else None
    return printed is None or upper.issued.date is None or printed == upper.issued.date


def check_chain(directives: Iterable[Directive]) -> tuple[Finding, ...]:
    """What may be wrong between directives and those that they carry out."""
    return tuple(
        finding for link in links(directives) for finding in check_pair(link.upper, link.lower)
    )


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


def mermaid(directives: Iterable[Directive], lang: Lang = "vi") -> str:
    """The chain as a Mermaid flowchart: what is carried out, by what, and whom that binds."""
    given = tuple(directives)
    lines = ["flowchart TD"]
    names: dict[str, str] = {}
    for place, each in enumerate(given):
        about = f"<br/>{_short(each.subject)}" if each.subject else ""
        lines.append(f'    d{place}["{_plain(each.title(lang))}{_plain(about)}"]')
    known = {(id(link.lower), link.upper.number): link.upper for link in links(given)}
    carries = _plain(BasisKind.CARRIES_OUT.value.in_(lang))
    binds = Text("giao", "binds").in_(lang)
    for place, each in enumerate(given):
        for cited in each.carries_out:
            upper = known.get((id(each), cited.document))
            if upper is not None:
                target = f"d{_place(given, upper)}"
            else:
                target = _node(names, "c", _title(cited), lines, dashed=True)
            lines.append(f"    d{place} -->|{carries}| {target}")
        bound = dict.fromkeys(
            [a.name for a in each.addressees] + [a.name for t in each.tasks for a in t.by]
        )
        for name in bound:
            target = _node(names, "a", name, lines, dashed=False)
            lines.append(f"    d{place} -.->|{binds}| {target}")
    return "\n".join(lines) + "\n"


def _place(given: Sequence[Directive], one: Directive) -> int:
    return next(place for place, each in enumerate(given) if each is one)


def _title(cited: Cited) -> str:
    parts = (cited.kind if cited.number else None, cited.number or cited.name, cited.issuer)
    return " ".join(part for part in parts if part)


def _node(names: dict[str, str], letter: str, name: str, lines: list[str], *, dashed: bool) -> str:
    """The node of a name, written when it is first met."""
    key = f"{letter}|{name}"
    if key not in names:
        names[key] = f"{letter}{len(names)}"
        shape = f'(["{_plain(name)}"])' if letter == "a" else f'["{_plain(name)}"]'
        lines.append(f"    {names[key]}{shape}")
        if dashed:
            lines.append(f"    style {names[key]} stroke-dasharray: 4 3")
    return names[key]


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rstrip() + "…"


def _plain(text: str) -> str:
    """Text that cannot end a label of Mermaid."""
    return re.sub(r"[\"`]", "'", " ".join(text.split())).replace("#", "#35;")

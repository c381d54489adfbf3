"""The amounts: standard levels by period, national and local, and each group's amount at each."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.docs.markdown import Page, headings, link, paragraphs, table
from vnchild.docs.periods import (
    Period,
    group_period,
    of_versions,
    rules_periods,
    standards_in,
)
from vnchild.docs.rules_pages import clause_heading, group_heading, page_of
from vnchild.docs.sentences import say
from vnchild.domain.places import PROVINCES
from vnchild.law.conditions import ALWAYS
from vnchild.law.dated import Version
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day, decimal, dong
from vnchild.rules.social_assistance.assessment import coefficient
from vnchild.rules.social_assistance.rules import Group
from vnchild.rules.social_assistance.standard import LOCAL, NATIONAL, LocalStandard

NAME: Final = "amounts.md"
TITLE: Final = Text("Mức chuẩn và mức trợ cấp", "Standard levels and amounts")
_NATIONAL: Final = Text("Mức chuẩn quốc gia", "The national standard level")
_LOCAL: Final = Text("Mức chuẩn của địa phương", "Local standard levels")
_GROUPS: Final = Text("Mức trợ cấp của từng nhóm", "The amount of each group")
_STANDARD: Final = (
    Text("Áp dụng", "Applies"),
    Text("Mức chuẩn mỗi tháng", "Standard level a month"),
    Text("Căn cứ", "Provision"),
    Text("Biết từ", "Known from"),
)
_OF_LOCAL: Final = (
    Text("Tỉnh, thành phố", "Province or city"),
    Text("Từ ngày", "From"),
    Text("Mức chuẩn mỗi tháng", "Standard level a month"),
    Text("Căn cứ", "Provision"),
    Text("Nguồn", "Source"),
)
_OF_GROUP: Final = (
    Text("Nhóm", "Group"),
    Text("Hệ số", "Coefficient"),
    Text("Cho ai", "For whom"),
)
_OTHERS: Final = Text(
    "Mức chuẩn của các tỉnh, thành phố khác chưa có trong thư viện; ứng dụng có thể tự đưa vào.",
    "The levels of other provinces are not encoded; an application can give its own.",
)
_KNOWN: Final = Text(
    "“Biết từ” là ngày mức đó có thể được biết: ngày ban hành văn bản; với mức áp dụng từ trước "
    "khi văn bản có hiệu lực thì là ngày văn bản có hiệu lực. Phần chênh lệch của các tháng đã trả "
    "theo mức cũ: hàm `vnchild.arrears`.",
    "“Known from” is the day on which a level could be known: the issue of its document, or, where "
    "it applies from before that document took effect, the day of its effect. What months paid at "
    "the old level lack: `vnchild.arrears`.",
)
_LEAST: Final = Text(
    "Số tiền là đồng mỗi tháng, theo mức chuẩn quốc gia. Hệ số ở "
    "các hỗ trợ khác: xem [Hỗ trợ khác](supports.md).",
    "Amounts are VND a month at the national standard level. The coefficients of other supports: "
    "see [Other supports](supports.md).",
)
_EVERYBODY: Final = Text("mọi người của nhóm", "everybody of the group")


def amounts_page(lang: Lang, on: date | None) -> Page:
    """The page of amounts."""
    return Page(
        name=NAME,
        title=TITLE.in_(lang),
        body=paragraphs(
            f"## {_NATIONAL.in_(lang)}",
            _national(lang, on),
            _KNOWN.in_(lang),
            f"## {_LOCAL.in_(lang)}",
            _local(lang, on),
            _OTHERS.in_(lang),
            f"## {_GROUPS.in_(lang)}",
            _LEAST.in_(lang),
            *_groups(lang, on),
        ),
    )


def _national(lang: Lang, on: date | None) -> str:
    rows = [
        (
            span.text(lang),
            dong(version.value, lang),
            version.provision.in_(lang),
            day(version.known_from, lang),
        )
        for span, version in of_versions(NATIONAL)
        if on is None or span.covers(on)
    ]
    return table(headings(_STANDARD, lang), rows)


def _province(code: str, first: date, lang: Lang) -> str:
    for each in PROVINCES:
        if each.code == code and each.stands(first):
            return f"{each.full_name(lang)} (`{code}`)"
    return f"`{code}`"


def _ends(each: LocalStandard) -> date | None:
    later = [o.applies_from for o in LOCAL if o.province == each.province]
    return min((d for d in later if d > each.applies_from), default=None)


def _local(lang: Lang, on: date | None) -> str:
    rows = []
    for each in LOCAL:
        if on is not None and not Period(each.applies_from, _ends(each)).covers(on):
            continue
        at = "—" if each.provision is None else each.provision.in_(lang)
        source = each.source.value.in_(lang)
        if each.note is not None:
            source += f"; {each.note.in_(lang)}"
        first = each.applies_from
        rows.append(
            (
                _province(each.province, first, lang),
                day(first, lang),
                dong(each.value, lang),
                at,
                source,
            )
        )
    return table(headings(_OF_LOCAL, lang), rows)


def _groups(lang: Lang, on: date | None) -> list[str]:
    seen: set[tuple[str, str]] = set()
    parts: list[str] = []
    for _, version in rules_periods(on):
        groups = [
            each
            for each in version.value.groups
            if (each.code, each.provision.document) not in seen
        ]
        if not groups:
            continue
        seen |= {(each.code, each.provision.document) for each in groups}
        longest = max((group_period(each) for each in groups), key=_length)
        columns = tuple(p for p in standards_in(longest) if on is None or p[0].covers(on))
        name = version.value.name.in_(lang)
        parts += [
            f"### {name}",
            _table_of(groups, columns, page_of(version), lang),
        ]
    return parts


def _length(period: Period) -> date:
    return period.end or date.max


def _table_of(
    groups: list[Group],
    columns: tuple[tuple[Period, Version[int]], ...],
    page: str,
    lang: Lang,
) -> str:
    values = [(span, version.value) for span, version in columns]
    head = [
        *headings(_OF_GROUP, lang),
        *(f"{span.text(lang)}: {dong(value, lang)}" for span, value in values),
    ]
    rows = []
    for group in _without_points(groups):
        mine = group_period(group)
        heading = group_heading(group, lang) if _own(group, groups) else clause_heading(group, lang)
        at = group.provision if _own(group, groups) else _clause(group.provision)
        for level in group.levels:
            whom = _EVERYBODY.in_(lang) if level.when == ALWAYS else say(level.when, lang)
            rows.append(
                [
                    link(at.in_(lang), page, heading),
                    f"{decimal(coefficient(level.tenths), lang)} ({level.provision.in_(lang)})",
                    whom,
                    *(
                        dong(level.tenths * value // 10, lang) if mine.meets(span) else "—"
                        for span, value in values
                    ),
                ]
            )
    return table(head, rows)


def _clause(at: Provision) -> Provision:
    return Provision(at.document, at.article, at.clause)


def _own(group: Group, groups: list[Group]) -> bool:
    """Whether a group has levels or a period of its own within its clause."""
    fellows = [each for each in groups if each.clause == group.clause]
    same = all(each.levels == group.levels for each in fellows)
    same = same and len({group_period(each).end for each in fellows}) == 1
    return len(fellows) == 1 or not same


def _without_points(groups: list[Group]) -> list[Group]:
    """The groups, of a clause whose points all have the same levels the first."""
    kept: list[Group] = []
    for group in groups:
        if _own(group, groups) or all(each.clause != group.clause for each in kept):
            kept.append(group)
    return kept

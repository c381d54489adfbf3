"""The rules of the monthly allowance: a page for each decree, in the order of its article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs.decisions import decision_table
from vnchild.docs.markdown import (
    Page,
    bullets,
    ended,
    headings,
    link,
    listed,
    paragraphs,
    sentence,
    table,
    verbatim,
)
from vnchild.docs.months_section import months_section
from vnchild.docs.notes import folded_readings, local_level, reaching_back
from vnchild.docs.periods import Period, decree_period, group_period, rules_periods, standards_in
from vnchild.docs.rule_notes import in_a_facility, readings_of, see_also, stacking
from vnchild.docs.sentences import in_lines, say
from vnchild.docs.worked import Example, examples
from vnchild.law.conditions import ALWAYS, Condition, conjuncts
from vnchild.law.dated import Version
from vnchild.law.document import Document
from vnchild.law.provision import Provision
from vnchild.law.register import document
from vnchild.law.text import Lang, Text, decimal, dong
from vnchild.rules.social_assistance.assessment import coefficient
from vnchild.rules.social_assistance.rules import Group, Level, Rules

TITLE: Final = Text("Trợ cấp xã hội hằng tháng", "The monthly social allowance")
_WHO: Final = Text("Đối tượng", "Who")
_PERSON: Final = Text("người", "people")
_WAYS: Final = Text("Các cách đáp ứng điều kiện", "The ways to meet it")
_SAME: Final = Text("chung cho cả khoản", "of the whole clause")
_LEVELS: Final = (
    Text("Hệ số", "Coefficient"),
    Text("Đối tượng áp dụng", "For whom"),
    Text("Mức mỗi tháng", "A month"),
    Text("Căn cứ", "Provision"),
)
_EACH: Final = Text("tính cho mỗi người con", "for each child")
_EXCEPT: Final = Text("Trừ người thuộc", "Except people of")
_EXAMPLE: Final = Text("Ví dụ", "Example")
_WHY: Final = Text("Vì sao", "Why")
_HIGHEST: Final = Text(
    "Nhiều dòng cùng đúng thì hưởng dòng có mức cao nhất.",
    "If several rows apply, the highest level is paid.",
)
_SOURCE: Final = Text("Căn cứ", "Provision")
_PERIOD: Final = Text("Áp dụng", "Applies")
_UNCHANGED: Final = Text("Các nhóm khác không đổi, xem", "The other groups are as before, see")
_ENDED: Final = Text("Nhóm hết hiệu lực", "Groups that ended")


def page_of(version: Version[Rules]) -> str:
    """The name of the page of a version."""
    number, year = version.provision.document.split("/")[:2]
    return f"rules-{number}-{year}.md"


def title_of(version: Version[Rules], lang: Lang) -> str:
    """The heading of the page of a version."""
    return f"{TITLE.in_(lang)}: {Provision(version.provision.document).in_(lang)}"


def clause_heading(group: Group, lang: Lang) -> str:
    """The heading of a clause."""
    name = f"Khoản {group.clause}" if lang == "vi" else f"Clause {group.clause}"
    return f"{name}: {group.clause_text.in_(lang)}"


def group_heading(group: Group, lang: Lang) -> str:
    """The heading of a group: a point of a clause, or the clause."""
    point = group.provision.point
    if point is None:
        return clause_heading(group, lang)
    name = (
        f"Khoản {group.clause} điểm {point}" if lang == "vi" else f"Clause {group.clause}({point})"
    )
    return f"{name}: {group.text.in_(lang)}"


def rules_pages(lang: Lang, on: date | None) -> Iterator[Page]:
    """The pages of the decrees."""
    before: Rules | None = None
    for period, version in rules_periods(None):
        if on is None or period.covers(on):
            only_ends = before is not None and _only_ends(version.value, before)
            shown = before if on is None and period.end is not None and only_ends else None
            yield Page(
                name=page_of(version),
                title=title_of(version, lang),
                body=paragraphs(*_page(period, version, shown, on, lang)),
            )
        before = version.value


def _only_ends(rules: Rules, before: Rules) -> bool:
    """Whether a version has nothing but groups of the one before it."""
    return rules.article_5 == before.article_5 and all(
        before.by_code.get(each.code) == each for each in rules.groups
    )


def _page(
    period: Period, version: Version[Rules], before: Rules | None, on: date | None, lang: Lang
) -> Iterator[str]:
    rules = version.value
    law: Document = document(version.provision.document)
    day = on or period.first
    yield bullets(
        [
            f"{_SOURCE.in_(lang)}: {version.provision.in_(lang)} — {law.name.in_(lang)}.",
            f"{_PERIOD.in_(lang)} {decree_period(version).text(lang)}.",
        ]
    )
    if before is not None:
        yield from _changes(rules, before, lang)
        return
    yield see_also(page_of(version), on, lang)
    yield from _all_clauses(version, day, on, lang)


def _changes(rules: Rules, before: Rules, lang: Lang) -> Iterator[str]:
    """A version that only takes groups from the one before it."""
    gone = [each for each in before.groups if each.code not in rules.by_code]
    yield f"## {_ENDED.in_(lang)}"
    if rules.ended is not None:
        yield sentence(rules.ended.in_(lang))
    page = next(page_of(v) for _, v in rules_periods(None) if v.value is before)
    yield bullets(
        [
            f"{link(group_heading(each, lang), page, group_heading(each, lang))} "
            f"({each.provision.in_(lang)})"
            for each in gone
        ]
    )
    name = before.name.in_(lang)
    yield f"{_UNCHANGED.in_(lang)} {link(name, page)}."


def _all_clauses(version: Version[Rules], day: date, on: date | None, lang: Lang) -> Iterator[str]:
    rules = version.value
    clauses: dict[int, list[Group]] = {}
    for group in rules.groups:
        clauses.setdefault(group.clause, []).append(group)
    for groups in clauses.values():
        first = groups[0]
        yield f"## {clause_heading(first, lang)}"
        shared = all(group.levels == first.levels for group in groups)
        if first.provision.point is None:
            yield from _group(first, version, day, lang, levels=True)
            continue
        if shared:
            yield from _levels(first, page_of(version), lang)
        for group in groups:
            yield f"### {group_heading(group, lang)}"
            yield from _group(group, version, day, lang, levels=not shared)
    yield from stacking(rules, lang)
    yield from in_a_facility(rules, day, lang)
    yield from months_section(decree_period(version), on, lang)


def _told(condition: Condition, lang: Lang) -> Iterator[str]:
    """Who is in a group, several cases as a list."""
    lead, *cases = in_lines(condition, lang)
    who = f"{_PERSON.in_(lang)} {lead}"
    yield f"**{_WHO.in_(lang)}:** {who if cases else ended(who)}"
    yield listed(cases)


def _group(
    group: Group, version: Version[Rules], day: date, lang: Lang, *, levels: bool
) -> Iterator[str]:
    rules = version.value
    yield from _told(group.condition, lang)
    lines = [
        f"{_SOURCE.in_(lang)}: {group.provision.in_(lang)}.",
        f"{_PERIOD.in_(lang)} {group_period(group).text(lang)}.",
    ]
    if group.unless:
        lines.append(f"{_EXCEPT.in_(lang)} {_names(group, rules, lang)}.")
    yield " ".join(lines)
    yield f"{_WAYS.in_(lang)}:"
    yield decision_table(group.condition).markdown(lang)
    if levels:
        yield from _levels(group, page_of(version), lang)
    yield folded_readings(readings_of(group, rules), lang)
    for example in examples(group, day):
        yield from _example(example, lang)


def _names(group: Group, rules: Rules, lang: Lang) -> str:
    found = []
    for name in group.unless:
        first = rules.named(name)[0].provision
        one = first if "." in name else Provision(first.document, first.article, first.clause)
        found.append(one.in_(lang).split(" Nghị định")[0].split(", Decree")[0])
    return ", ".join(found)


def _levels(group: Group, page: str, lang: Lang) -> Iterator[str]:
    period = group_period(group)
    yield table(headings(_LEVELS, lang), [_level(each, period, lang) for each in group.levels])
    if _overlap(group.levels):
        yield _HIGHEST.in_(lang)
    yield local_level(group.provision.document, lang, page=page)


def _overlap(levels: tuple[Level, ...]) -> bool:
    """Whether somebody of one level is always of another one too."""
    asked = [set(conjuncts(each.when)) for each in levels]
    return any(one < other for one in asked for other in asked)


def _level(level: Level, period: Period, lang: Lang) -> tuple[str, str, str, str]:
    amounts = []
    for span, standard in standards_in(period):
        back = standard.known_from > standard.applies_from
        by = reaching_back(standard.provision, lang) if back else ""
        amounts.append(f"{amount_of(level, standard.value, lang)} ({span.text(lang)}{by})")
    return (
        f"**{decimal(coefficient(level.tenths), lang)}**",
        whom_of(level, lang),
        "<br>".join(amounts),
        level.provision.in_(lang),
    )


def whom_of(level: Level, lang: Lang) -> str:
    """For whom of a group a level is."""
    whom = _SAME_GROUP.in_(lang) if level.when == ALWAYS else say(level.when, lang)
    return f"{whom}, {_EACH.in_(lang)}" if level.per else whom


def amount_of(level: Level, standard: int, lang: Lang) -> str:
    """What a level is at a standard level: of one paid for each child, for a child."""
    amount = dong(level.tenths * standard // 10, lang)
    return f"{amount} {_A_CHILD.in_(lang)}" if level.per else amount


_SAME_GROUP: Final = Text("mọi đối tượng thuộc nhóm", "everybody in the group")
_A_CHILD: Final = Text("mỗi con", "for each child")


def _example(example: Example, lang: Lang) -> Iterator[str]:
    answer = example.answer
    paid = next(each for each in answer.entitlements if each.code == example.group.code)
    yield (
        f"**{_EXAMPLE.in_(lang)}:** {example.facts_in(lang)} → "
        f"{decimal(paid.coefficient, lang)} × {dong(paid.standard, lang)} = "
        f"**{dong(paid.amount, lang)}** ({paid.provision.in_(lang)}; "
        f"{paid.level_provision.in_(lang)})"
    )
    yield f"<details><summary>{_WHY.in_(lang)}</summary>"
    yield verbatim(answer.explain(lang))
    yield "</details>"

"""The first page: every rule and every page in one click."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs import (
    amounts,
    circumstances_page,
    courses,
    coverage,
    lists,
    plain_pages,
    register_page,
    supports_page,
    types_page,
    words,
)
from vnchild.docs.markdown import Page, bullets, headings, link, paragraphs, table
from vnchild.docs.notes import local_level
from vnchild.docs.periods import decree_period, rules_periods
from vnchild.docs.rules_pages import amount_of, clause_heading, page_of, title_of
from vnchild.docs.sentences import say
from vnchild.law.conditions import ALWAYS
from vnchild.law.documents import REVIEWED
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day, decimal
from vnchild.rules.social_assistance.assessment import coefficient
from vnchild.rules.social_assistance.rules import Group
from vnchild.rules.social_assistance.standard import NATIONAL

NAME: Final = "index.md"
TITLE: Final = Text("Lĩnh vực bảo vệ trẻ em", "The child-protection domain")
_INTRO: Final = Text(
    "Các trang này được lập tự động từ chính dữ liệu của thư viện `vnchild`: quy định, mức, kiểu "
    "dữ liệu, danh mục, thủ tục, văn bản. Không trang nào viết tay.",
    "These pages are generated from the objects of the package `vnchild` themselves: rules, "
    "amounts, types, lists, procedures, documents. None is written by hand.",
)
_ALL: Final = Text(
    "Luật của mọi thời kỳ mà thư viện bao quát; rà soát đến ngày",
    "The law of all times that the package covers; reviewed up to",
)
_ON: Final = Text("Luật của ngày", "The law of")
_RULES: Final = Text("Đối tượng và mức hưởng", "Who is entitled to how much")
_EARLIER: Final = Text("Các thời kỳ trước", "Earlier law")
_MORE: Final = Text("Các trang", "The pages")
_HEAD: Final = (
    Text("Nhóm", "Group"),
    Text("Mức mỗi tháng theo mức chuẩn quốc gia", "A month, at the national standard level"),
    Text("Căn cứ", "Provision"),
)
_POINT: Final = Text("điểm", "point")
_COEFFICIENT: Final = Text("hệ số", "coefficient")


def index_page(lang: Lang, on: date | None, changes: Page | None = None) -> Page:
    """The first page.

    Args:
        lang: the language.
        on: only the law of this day.
        changes: the page of what changed between two days, if there is one.
    """
    found = rules_periods(on)
    when = (
        f"{_ALL.in_(lang)} {day(REVIEWED, lang)}."
        if on is None
        else f"{_ON.in_(lang)} {day(on, lang)}."
    )
    parts = [_INTRO.in_(lang), when]
    if changes is not None:
        parts.append(f"{link(changes.title, changes.name)}.")
    if found:
        _, version = found[-1]
        parts += [
            f"## {_RULES.in_(lang)}",
            f"{link(title_of(version, lang), page_of(version))}, "
            f"{decree_period(version).text(lang)}:",
            _clauses(version.value.groups, page_of(version), on or REVIEWED, lang),
            local_level(version.provision.document, lang, page=page_of(version)),
        ]
    if found[:-1]:
        parts += [
            f"## {_EARLIER.in_(lang)}",
            bullets(
                f"{link(title_of(version, lang), page_of(version))}, "
                f"{decree_period(version).text(lang)}"
                for _, version in reversed(found[:-1])
            ),
        ]
    parts += [f"## {_MORE.in_(lang)}", bullets(_pages(lang))]
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _clauses(groups: tuple[Group, ...], page: str, day: date, lang: Lang) -> str:
    standard = NATIONAL.at(day).value
    by_clause: dict[int, list[Group]] = {}
    for group in groups:
        by_clause.setdefault(group.clause, []).append(group)
    rows = []
    for fellows in by_clause.values():
        first = fellows[0]
        at = first.provision
        rows.append(
            (
                link(clause_heading(first, lang), page, clause_heading(first, lang)),
                "<br>".join(_amounts(fellows, standard, lang)),
                Provision(at.document, at.article, at.clause).in_(lang),
            )
        )
    return table(headings(_HEAD, lang), rows)


def _amounts(fellows: list[Group], standard: int, lang: Lang) -> Iterator[str]:
    """What the groups of a clause are paid, those of the same levels in one row."""
    same = all(each.levels == fellows[0].levels for each in fellows)
    for group in fellows[:1] if same else fellows:
        at = group.provision.point
        place = "" if same or at is None else f"{_POINT.in_(lang)} {at}"
        for level in group.levels:
            number = f"{_COEFFICIENT.in_(lang)} {decimal(coefficient(level.tenths), lang)}"
            whom = "" if level.when == ALWAYS else say(level.when, lang)
            said = "; ".join(filter(None, (place, whom, number)))
            yield f"**{amount_of(level, standard, lang)}** ({said})"


def _pages(lang: Lang) -> list[str]:
    pages = (
        (amounts.TITLE, amounts.NAME),
        (supports_page.TITLE, supports_page.NAME),
        (circumstances_page.TITLE, circumstances_page.NAME),
        (courses.CASES_TITLE, courses.CASES),
        (plain_pages.PROCEDURES_TITLE, plain_pages.PROCEDURES),
        (plain_pages.REPORTS_TITLE, plain_pages.REPORTS),
        (courses.AGENCIES_TITLE, courses.AGENCIES),
        (register_page.TITLE, register_page.NAME),
        (coverage.TITLE, coverage.NAME),
        (plain_pages.INTERPRETATIONS_TITLE, plain_pages.INTERPRETATIONS_PAGE),
        (types_page.TITLE, types_page.NAME),
        (lists.TITLE, lists.NAME),
        (words.TITLE, words.NAME),
    )
    return [link(title.in_(lang), name) for title, name in pages]
